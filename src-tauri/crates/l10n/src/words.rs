//! Messages by id, in one locale.

use fluent::{FluentArgs, FluentValue};

use crate::Locale;
use crate::catalogue::Catalogue;

/// The words of one locale, and its customs for numbers, dates, lists and names.
///
/// An id is that of a message, `fact-country`, or of an attribute of one, `fact-country.hint`.
/// A message that the locale lacks is taken from English; one that English lacks is shown as its
/// id. A missing argument is shown as `{$name}`. Nothing here panics or fails.
///
/// It is as small as a [`Locale`]: the messages and formatters behind it are shared, and made when
/// they are first wanted.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    locale: Locale,
}

impl Words {
    /// The words of `locale`; parses its messages the first time.
    pub fn new(locale: Locale) -> Self {
        Catalogue::of(locale);
        Self { locale }
    }

    /// Whose words these are.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The words of a message without variables.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The words of a message with its variables filled in. Numbers are to be passed as numbers:
    /// they choose the plural and are printed as the locale prints them.
    pub fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args = (!args.is_empty()).then(|| arguments(args));
        Catalogue::of(self.locale)
            .format(id, args.as_ref())
            .unwrap_or_else(|| id.to_owned())
    }

    /// The words of an attribute, or `None` when the message has no such attribute.
    pub fn attr(&self, id: &str, attribute: &str) -> Option<String> {
        Catalogue::of(self.locale).format(&format!("{id}.{attribute}"), None)
    }

    /// Whether there are words for this id, in this locale or in English.
    pub fn has(&self, id: &str) -> bool {
        Catalogue::of(self.locale).has(id)
    }
}

fn arguments<'a>(args: &'a [(&'a str, Arg<'a>)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, Arg(value))| (*name, value.clone()))
        .collect()
}

/// The value of a variable in a message: a string or a number.
///
/// A number beyond 2^53 loses its last digits; [`Words::number`] does not.
#[derive(Debug, Clone, PartialEq)]
pub struct Arg<'a>(FluentValue<'a>);

macro_rules! from {
    ($($type:ty),*) => {$(
        impl<'a> From<$type> for Arg<'a> {
            fn from(value: $type) -> Self {
                Self(value.into())
            }
        }
    )*};
}

from!(&'a str, &'a String, String, i32, i64, u32, u64, usize);
