//! Reads the files as they are on disk, with their comments and their order.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, InlineExpression, Pattern,
    PatternElement, Resource,
};
use fluent_syntax::parser::{self, ParserError};
use l10n::Locale;

/// Stands for what a placeable will print.
pub const PLACEABLE: char = '\u{fffc}';

pub struct File {
    pub locale: Locale,
    pub name: String,
    pub source: String,
    pub errors: Vec<ParserError>,
    resource: Resource<String>,
}

/// A message, or a term, whose id begins with a hyphen.
pub struct Message<'a> {
    /// `fr-FR/facts.ftl: fact-country`
    pub place: String,
    pub id: String,
    pub comment: Option<&'a Comment<String>>,
    value: Option<&'a Pattern<String>>,
    attributes: &'a [Attribute<String>],
}

/// The value of a message or of an attribute.
pub struct Text<'a> {
    /// `fr-FR/facts.ftl: fact-country.hint`
    pub place: String,
    /// `fact-country.hint`
    pub id: String,
    pub pattern: &'a Pattern<String>,
}

/// The files of a locale, by name.
pub fn files(locale: Locale) -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../locales")
        .join(locale.tag());
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| read(locale, &path))
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// The files of both locales.
pub fn all_files() -> Vec<File> {
    Locale::ALL.into_iter().flat_map(files).collect()
}

fn read(locale: Locale, path: &Path) -> File {
    let source = fs::read_to_string(path).unwrap();
    let (resource, errors) = match parser::parse(source.clone()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let name = path.file_name().unwrap().to_str().unwrap().to_owned();
    File {
        locale,
        name,
        source,
        errors,
        resource,
    }
}

impl File {
    pub fn place(&self) -> String {
        format!("{}/{}", self.locale.tag(), self.name)
    }

    pub fn messages(&self) -> impl Iterator<Item = Message<'_>> {
        self.resource.body.iter().filter_map(|entry| {
            let (id, value, attributes, comment) = match entry {
                Entry::Message(it) => (
                    it.id.name.clone(),
                    it.value.as_ref(),
                    &it.attributes,
                    it.comment.as_ref(),
                ),
                Entry::Term(it) => (
                    format!("-{}", it.id.name),
                    Some(&it.value),
                    &it.attributes,
                    it.comment.as_ref(),
                ),
                _ => return None,
            };
            Some(Message {
                place: format!("{}: {id}", self.place()),
                id,
                comment,
                value,
                attributes,
            })
        })
    }

    pub fn texts(&self) -> Vec<Text<'_>> {
        self.messages()
            .flat_map(|message| message.texts())
            .collect()
    }
}

impl<'a> Message<'a> {
    /// The value, then the attributes in their order.
    pub fn texts(&self) -> Vec<Text<'a>> {
        let value = self.value.map(|pattern| Text {
            place: self.place.clone(),
            id: self.id.clone(),
            pattern,
        });
        let attributes = self.attributes.iter().map(|attribute| Text {
            place: format!("{}.{}", self.place, attribute.id.name),
            id: format!("{}.{}", self.id, attribute.id.name),
            pattern: &attribute.value,
        });
        value.into_iter().chain(attributes).collect()
    }
}

impl Text<'_> {
    /// The names of the variables, without the dollar, sorted.
    pub fn variables(&self) -> Vec<String> {
        let mut names = Vec::new();
        walk(self.pattern, &mut |expression| {
            if let InlineExpression::VariableReference { id } = expression {
                names.push(id.name.clone());
            }
        });
        names.sort();
        names.dedup();
        names
    }

    /// The names of the variables that a function works on.
    pub fn numeric_variables(&self) -> Vec<String> {
        let mut names = Vec::new();
        walk(self.pattern, &mut |expression| {
            if let InlineExpression::FunctionReference { arguments, .. } = expression {
                for argument in &arguments.positional {
                    if let InlineExpression::VariableReference { id } = argument {
                        names.push(id.name.clone());
                    }
                }
            }
        });
        names
    }

    /// The text as it can come out, one for every choice of variants.
    pub fn readings(&self) -> Vec<String> {
        readings(self.pattern)
    }
}

fn readings(pattern: &Pattern<String>) -> Vec<String> {
    pattern
        .elements
        .iter()
        .fold(vec![String::new()], |heads, element| {
            let tails = match element {
                PatternElement::TextElement { value } => vec![value.clone()],
                PatternElement::Placeable { expression } => printed(expression),
            };
            heads
                .iter()
                .flat_map(|head| tails.iter().map(move |tail| format!("{head}{tail}")))
                .collect()
        })
}

fn printed(expression: &Expression<String>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .flat_map(|variant| readings(&variant.value))
            .collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            let mut text = String::new();
            fluent_syntax::unicode::unescape_unicode(&mut text, value).unwrap();
            vec![text]
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => printed(expression),
        Expression::Inline(_) => vec![PLACEABLE.to_string()],
    }
}

/// The keys of the variants, however deep.
pub fn variant_keys(pattern: &Pattern<String>) -> Vec<String> {
    use fluent_syntax::ast::VariantKey::{Identifier, NumberLiteral};
    let mut keys = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } = element
        {
            for variant in variants {
                let (Identifier { name: key } | NumberLiteral { value: key }) = &variant.key;
                keys.push(key.clone());
                keys.extend(variant_keys(&variant.value));
            }
        }
    }
    keys
}

fn walk(pattern: &Pattern<String>, visit: &mut impl FnMut(&InlineExpression<String>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression(
    expression: &Expression<String>,
    visit: &mut impl FnMut(&InlineExpression<String>),
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline(
    inline: &InlineExpression<String>,
    visit: &mut impl FnMut(&InlineExpression<String>),
) {
    visit(inline);
    match inline {
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => walk_arguments(arguments, visit),
        _ => {}
    }
}

fn walk_arguments(
    arguments: &CallArguments<String>,
    visit: &mut impl FnMut(&InlineExpression<String>),
) {
    for argument in &arguments.positional {
        walk_inline(argument, visit);
    }
    for argument in &arguments.named {
        walk_inline(&argument.value, visit);
    }
}
