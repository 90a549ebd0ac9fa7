//! Whatever the bytes, a hand-over file is read or refused; and what is read can be written and
//! read again.
//!
//! A checksum that fits is not found by chance, so JSON objects are tried once more with theirs.

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value as Json};
use sha2::{Digest as _, Sha256};
use store::handover::{Known, read, write};

const KNOWN: Known<'static> = Known {
    edition: &|id| id.starts_with("20"),
    fact: &|id| ["org-name", "country", "months-as-reseller"].contains(&id),
};

fuzz_target!(|bytes: &[u8]| {
    check(bytes);
    if let Ok(Json::Object(object)) = serde_json::from_slice(bytes) {
        check(&sealed(object));
    }
});

fn check(bytes: &[u8]) {
    if let Ok(handover) = read(bytes, KNOWN) {
        let again = read(&write(&handover), KNOWN).expect("what was written is read");
        assert_eq!(again, handover);
    }
}

/// The same object with the names in order and a checksum that fits.
fn sealed(mut object: Map<String, Json>) -> Vec<u8> {
    object.remove("checksum");
    let Json::Object(mut object) = sorted(Json::Object(object)) else {
        unreachable!("an object stays one")
    };
    let checksum: String = Sha256::digest(Json::Object(object.clone()).to_string())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    object.insert("checksum".to_owned(), checksum.into());
    Json::Object(object).to_string().into_bytes()
}

fn sorted(value: Json) -> Json {
    match value {
        Json::Object(object) => {
            let members: BTreeMap<_, _> = object.into_iter().collect();
            members
                .into_iter()
                .map(|(name, value)| (name, sorted(value)))
                .collect::<Map<_, _>>()
                .into()
        }
        Json::Array(list) => list.into_iter().map(sorted).collect(),
        plain => plain,
    }
}
