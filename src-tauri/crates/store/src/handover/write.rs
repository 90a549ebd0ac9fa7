//! Writing a hand-over file.

use serde_json::{Map, Value as Json, json};

use super::seal::{CHECKSUM, checksum, sum_of};
use super::{FORMAT, Handover, VERSION};
use crate::arrival::Change;
use crate::entry::Entry;

/// The bytes of the file: UTF-8, with a line for each thing, so that it can be read by a person.
pub fn write(handover: &Handover) -> Vec<u8> {
    let mut object = Map::new();
    let mut put = |name: &str, value: Json| object.insert(name.to_owned(), value);
    put("format", FORMAT.into());
    put("version", VERSION.into());
    put("about", handover.about.as_str().into());
    put("program", handover.program.as_str().into());
    put("written", handover.written.to_string().into());
    let dossier = &handover.dossier;
    put(
        "dossier",
        json!({
            "id": dossier.id,
            "created": dossier.created.to_string(),
            "passed": dossier.passed,
            "trail": dossier.trail,
        }),
    );
    put("editions", handover.editions.clone().into());
    let facts = handover.facts.clone();
    put("facts", facts.into_iter().collect::<Map<_, _>>().into());
    put("notes", handover.notes.clone().into());
    put("verdict", handover.verdict.clone().into());
    put("verdict_hash", handover.verdict_hash.as_str().into());
    put("history", handover.history.iter().map(change).collect());
    let sum = checksum(&object);
    object.insert(CHECKSUM.to_owned(), sum.into());
    format!("{:#}\n", Json::Object(object)).into_bytes()
}

/// By which a history is known again: SHA-256 of what it says, in hexadecimal digits.
pub fn digest(history: &[Change]) -> String {
    sum_of(&history.iter().map(change).collect())
}

fn change(change: &Change) -> Json {
    object([
        ("at", Some(change.at.to_string().into())),
        ("author", change.author.as_deref().map(Json::from)),
        ("kind", Some(change.kind.id().into())),
        ("of", change.of.map(Json::from)),
        ("lines", Some(change.entries.iter().map(line).collect())),
    ])
}

fn line(entry: &Entry) -> Json {
    let said = entry.said.as_ref();
    object([
        ("kind", Some(entry.kind.id().into())),
        ("subject", Some(entry.subject.as_str().into())),
        ("value", entry.value.clone()),
        ("previous", entry.previous.clone()),
        (
            "said_by",
            said.and_then(|said| said.by.as_deref()).map(Json::from),
        ),
        ("said_at", said.map(|said| said.at.to_string().into())),
    ])
}

/// An object of what there is.
fn object<const N: usize>(members: [(&str, Option<Json>); N]) -> Json {
    members
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect::<Map<_, _>>()
        .into()
}
