//! What a careful typesetter would mark.

use l10n::Locale;

use crate::assert_none;
use crate::files::{PLACEABLE, all_files};

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

#[test]
fn every_text_is_well_set() {
    let mut offences = Vec::new();
    for file in all_files() {
        for text in file.texts() {
            let mut found: Vec<_> = text
                .readings()
                .iter()
                .flat_map(|reading| faults(file.locale, reading))
                .collect();
            found.sort();
            found.dedup();
            offences.extend(found.iter().map(|fault| format!("{}: {fault}", text.place)));
        }
    }
    assert_none(&offences, "faults of typography");
}

#[test]
fn no_line_ends_in_a_space() {
    let mut offences = Vec::new();
    for file in all_files() {
        for (index, line) in file.source.lines().enumerate() {
            if line.ends_with([' ', '\t', NO_BREAK, NARROW]) {
                offences.push(format!("{}, line {}", file.place(), index + 1));
            }
        }
    }
    assert_none(&offences, "lines that end in a space");
}

#[test]
fn the_typesetter_has_an_eye() {
    #[track_caller]
    fn check(locale: Locale, text: &str, well_set: bool) {
        let faults = faults(locale, text);
        assert_eq!(faults.is_empty(), well_set, "{text:?}: {faults:?}");
    }
    use Locale::{EnUs, FrFr};
    for text in [
        "Qui facture\u{202f}?",
        "C’est «\u{202f}oui\u{202f}»\u{a0}: à 14:05, voir https://example.org/a?b=c:d;e!",
        "Quoi\u{202f}?! (?) … 12\u{202f}% \u{fffc}\u{202f}%",
        "L’\u{fffc}\u{a0}: \u{fffc}\u{202f}; fin.",
        "Le \u{fffc}:\u{fffc}, C:\\ ou mailto:a",
    ] {
        check(FrFr, text, true);
    }
    for text in [
        "Qui facture ?",
        "Qui facture\u{a0}?",
        "Qui facture?",
        "Ceci : cela",
        "Ceci: cela",
        "Ceci\u{202f}: cela",
        "« oui\u{202f}»",
        "«\u{202f}oui »",
        "«oui\u{202f}»",
        "12 %",
        "L'heure",
        "Un \"mot\"",
        "Fin...",
        "Deux  mots",
        "Deux \u{a0}mots",
    ] {
        check(FrFr, text, false);
    }
    for text in ["Who bills?", "Note: it’s “done”; well… 12%!", "Partner’s"] {
        check(EnUs, text, true);
    }
    for text in [
        "Who bills ?",
        "Note : this",
        "it's",
        "\"done\"",
        "well...",
        "a  b",
    ] {
        check(EnUs, text, false);
    }
}

/// The faults of a text, each with the words around it.
fn faults(locale: Locale, text: &str) -> Vec<String> {
    let text = without_addresses(text);
    let characters: Vec<_> = text.chars().collect();
    let mut faults = Vec::new();
    for (index, &character) in characters.iter().enumerate() {
        let at = |offset: isize| {
            let index = index.checked_add_signed(offset)?;
            characters.get(index).copied()
        };
        let (before, after) = (at(-1), at(1));
        let fault = common_fault(character, before, after).or_else(|| match locale {
            Locale::FrFr => french_fault(character, before, after),
            Locale::EnUs => english_fault(character, before),
        });
        if let Some(fault) = fault {
            let around = &characters[index.saturating_sub(12)..characters.len().min(index + 6)];
            faults.push(format!(
                "{fault} in “{}”",
                around.iter().collect::<String>()
            ));
        }
    }
    faults
}

fn common_fault(it: char, before: Option<char>, after: Option<char>) -> Option<&'static str> {
    match (before, it, after) {
        (_, '\'', _) => Some("straight apostrophe"),
        (_, '"', _) => Some("straight quotation mark"),
        (Some('.'), '.', Some('.')) => Some("three full stops for an ellipsis"),
        (Some(before), it, _) if is_space(before) && is_space(it) => Some("two spaces"),
        _ => None,
    }
}

fn french_fault(it: char, before: Option<char>, after: Option<char>) -> Option<&'static str> {
    match it {
        ';' | '!' | '?' if !matches!(before, Some(NARROW | '?' | '!' | '(')) => {
            Some("no U+202F before ; ! ?")
        }
        ':' if before != Some(NO_BREAK) && !is_inside(before, after) => Some("no U+00A0 before :"),
        '«' if after != Some(NARROW) => Some("no U+202F after «"),
        '»' if before != Some(NARROW) => Some("no U+202F before »"),
        '%' if !matches!(before, Some(NARROW | NO_BREAK)) => Some("no U+202F before %"),
        _ => None,
    }
}

fn english_fault(it: char, before: Option<char>) -> Option<&'static str> {
    let spaced = matches!(it, ';' | ':' | '!' | '?' | '%') && before.is_some_and(is_space);
    spaced.then_some("space before ; : ! ? %")
}

/// Whether a colon stands within a time, an address or a path.
fn is_inside(before: Option<char>, after: Option<char>) -> bool {
    let is_word = |character: char| character.is_alphanumeric() || character == PLACEABLE;
    before.is_some_and(is_word) && after.is_some_and(|it| is_word(it) || "/\\".contains(it))
}

fn is_space(character: char) -> bool {
    character == ' ' || character == '\t' || character == NO_BREAK || character == NARROW
}

/// Web addresses have a typography of their own.
fn without_addresses(text: &str) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|word| match word.find("://") {
            Some(_) => format!("{PLACEABLE}{}", &word[word.trim_end().len()..]),
            None => word.to_owned(),
        })
        .collect()
}
