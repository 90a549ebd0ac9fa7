//! Every message can be shown with any value of its variables.

use std::collections::BTreeSet;

use l10n::{Arg, Locale, Words};

use crate::assert_none;
use crate::files::{File, Text, files, variant_keys};

const NUMBERS: [u64; 5] = [0, 1, 2, 21, 1_000_000];
const TEXT: &str = "Exemple";

#[test]
fn every_message_formats_with_any_value() {
    let mut offences = Vec::new();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let files = files(locale);
        let texts: Vec<_> = files.iter().flat_map(File::texts).collect();
        // Those of the messages that a message refers to as well.
        let variables: BTreeSet<_> = texts.iter().flat_map(Text::variables).collect();
        let numeric: BTreeSet<_> = texts.iter().flat_map(Text::numeric_variables).collect();
        for text in texts.iter().filter(|text| !text.id.starts_with('-')) {
            // The first bad value tells enough.
            offences.extend(samples(text).into_iter().find_map(|sample| {
                let value = |name| match &sample {
                    Sample::Text(_) if numeric.contains(name) => 21.into(),
                    Sample::Text(value) => Arg::from(value),
                    Sample::Number(value) => Arg::from(*value),
                };
                let args: Vec<_> = variables
                    .iter()
                    .map(|name| (name.as_str(), value(name)))
                    .collect();
                let shown = words.format(&text.id, &args);
                is_broken(&shown, &text.id)
                    .then(|| format!("{} with {sample:?}: {shown}", text.place))
            }));
        }
    }
    assert_none(&offences, "messages that cannot be shown");
}

/// What cannot be resolved is printed in braces, a function that cannot use its argument as its
/// name, and the id stands for no words at all.
fn is_broken(shown: &str, id: &str) -> bool {
    shown.contains("NUMBER()")
        || shown.contains(['{', '}', '\u{2068}', '\u{2069}'])
        || shown == id
        || shown.is_empty()
}

#[derive(Debug)]
enum Sample {
    Text(String),
    Number(u64),
}

fn samples(text: &Text<'_>) -> Vec<Sample> {
    let keys = variant_keys(text.pattern).into_iter().map(Sample::Text);
    let numbers = NUMBERS.into_iter().map(Sample::Number);
    keys.chain(numbers)
        .chain([Sample::Text(TEXT.to_owned())])
        .collect()
}
