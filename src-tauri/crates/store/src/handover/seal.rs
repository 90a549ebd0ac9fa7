//! The checksum of a hand-over file.

use serde_json::{Map, Value as Json};
use sha2::{Digest as _, Sha256};

/// The name that the checksum has in the file.
pub(super) const CHECKSUM: &str = "checksum";

/// SHA-256 of the object without its checksum, in hexadecimal digits.
pub(super) fn checksum(object: &Map<String, Json>) -> String {
    let mut text = String::new();
    put_object(
        object.iter().filter(|(name, _)| *name != CHECKSUM),
        &mut text,
    );
    sum(&text)
}

/// SHA-256 of what a value says, in hexadecimal digits.
pub(super) fn sum_of(value: &Json) -> String {
    let mut text = String::new();
    put(value, &mut text);
    sum(&text)
}

fn sum(text: &str) -> String {
    Sha256::digest(text)
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 0xF])
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}

/// Writes without white space, the names of each object in the order of their bytes.
fn put(value: &Json, text: &mut String) {
    match value {
        Json::Object(object) => put_object(object.iter(), text),
        Json::Array(list) => {
            text.push('[');
            for (place, value) in list.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                put(value, text);
            }
            text.push(']');
        }
        plain => text.push_str(&plain.to_string()),
    }
}

fn put_object<'a>(members: impl Iterator<Item = (&'a String, &'a Json)>, text: &mut String) {
    let mut members: Vec<_> = members.collect();
    members.sort_unstable_by_key(|(name, _)| *name);
    text.push('{');
    for (place, (name, value)) in members.into_iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        text.push_str(&Json::from(name.as_str()).to_string());
        text.push(':');
        put(value, text);
    }
    text.push('}');
}
