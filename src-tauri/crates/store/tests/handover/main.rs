//! Hand-over files: what is written is read again, and nothing else is.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod faults;
mod laws;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value as Json, json};
use sha2::{Digest as _, Sha256};
use store::handover::{Handover, Known, Origin, facts, history, notes, read, write};
use store::{
    Change, Commit, Deed, DeedKind, Entry, EntryKind, NewDossier, Said, Store, Summary, Written,
};

/// Written by the first version of the file; it must be readable for ever.
const FIRST: &[u8] = include_bytes!("version-1.passerelle");

fn is_fact(subject: &str) -> bool {
    ["org-name", "country", "months-as-reseller"].contains(&subject)
}

const KNOWN: Known<'static> = Known {
    edition: &|id| id == "2018-08-31" || id == "2026-07-01",
    fact: &is_fact,
};

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn set(subject: &str, value: Json, previous: Option<Json>) -> Entry {
    Entry {
        kind: EntryKind::Set,
        subject: subject.to_owned(),
        value: Some(value),
        previous,
        said: None,
    }
}

/// What [`FIRST`] says.
fn first() -> Handover {
    let change = |at: &str, author: Option<&str>, kind, of, entries: Vec<Entry>| Change {
        at: time(at),
        author: author.map(str::to_owned),
        kind,
        of,
        entries,
    };
    let history = vec![
        change(
            "2026-01-04T10:00:00Z",
            Some("Ana"),
            DeedKind::Said,
            None,
            vec![
                set("org-name", json!("Éole « Énergies »"), None),
                set("country", json!("FR"), None),
            ],
        ),
        change(
            "2026-01-05T10:00:00.5Z",
            None,
            DeedKind::Said,
            None,
            vec![set("note.shared.1", json!("Call back\non Monday"), None)],
        ),
        change(
            "2026-01-06T10:00:00Z",
            Some("Bo"),
            DeedKind::Taken,
            None,
            vec![Entry {
                said: Some(Said {
                    by: Some("Cy".to_owned()),
                    at: time("2025-12-24T18:00:00Z"),
                }),
                ..set("months-as-reseller", json!(12.25), Some(json!(11)))
            }],
        ),
        change(
            "2026-01-07T10:00:00Z",
            Some("Bo"),
            DeedKind::Undo,
            Some(2),
            vec![Entry {
                kind: EntryKind::Clear,
                value: None,
                ..set("months-as-reseller", Json::Null, Some(json!(12.25)))
            }],
        ),
    ];
    Handover {
        about: "A dossier of Passerelle, to be opened with it.".to_owned(),
        program: "passerelle 0.1.0".to_owned(),
        written: time("2026-11-27T20:24:10Z"),
        dossier: Origin {
            id: "00000000000000aa".to_owned(),
            created: time("2026-01-04T09:00:00Z"),
            passed: vec!["discover".to_owned()],
            trail: vec!["discover".to_owned(), "organisation".to_owned()],
        },
        editions: vec!["2018-08-31".to_owned(), "2026-07-01".to_owned()],
        facts: facts(&history, is_fact),
        notes: notes(&history),
        verdict: json!({ "direct": "no", "rows": [{ "id": "support", "met": null }] })
            .as_object()
            .unwrap()
            .clone(),
        verdict_hash: "5f0c".to_owned(),
        history,
    }
}

/// The same with the names of each object in order.
fn sorted(value: &Json) -> Json {
    match value {
        Json::Object(object) => {
            let members: BTreeMap<_, _> = object.iter().collect();
            members
                .into_iter()
                .map(|(name, value)| (name.clone(), sorted(value)))
                .collect::<Map<_, _>>()
                .into()
        }
        Json::Array(list) => list.iter().map(sorted).collect(),
        plain => plain.clone(),
    }
}

/// The bytes of a JSON file with its checksum made anew, in the words of the description.
fn sealed(mut file: Json) -> Vec<u8> {
    let object = file.as_object_mut().unwrap();
    object.shift_remove("checksum");
    let text = sorted(&Json::Object(object.clone())).to_string();
    let checksum: String = Sha256::digest(text)
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from_digit(digit.into(), 16).unwrap())
        .collect();
    object.insert("checksum".to_owned(), checksum.into());
    file.to_string().into_bytes()
}

#[test]
fn a_file_of_the_first_version_is_readable() {
    assert_eq!(read(FIRST, KNOWN).unwrap(), first());
}

#[test]
fn a_file_that_an_editor_marked_as_unicode_says_the_same() {
    let marked = [b"\xEF\xBB\xBF", FIRST].concat();
    assert_eq!(read(&marked, KNOWN), read(FIRST, KNOWN));
}

#[test]
fn the_checksum_is_what_the_description_says() {
    let file = serde_json::from_slice(&write(&first())).unwrap();
    assert_eq!(read(&sealed(file), KNOWN).unwrap(), first());
}

/// Lines of a journal, the way the store gives them.
fn journal(store: &mut Store, id: &str) -> Vec<Written> {
    let mut commit = |deed: Deed<'_>, entries: &[Entry]| {
        store
            .commit(&Commit {
                dossier: id,
                at: time("2026-02-02T02:02:02Z"),
                deed,
                entries,
                passed: None,
                passed_elsewhere: &[],
                trail: &[],
                summary: None,
            })
            .unwrap()
    };
    let ana = Some("Ana");
    let private = set("note.private.1", json!("never tell"), None);
    let named = set("org-name", json!("Contoso"), None);
    commit(Deed::said(ana), std::slice::from_ref(&private));
    let change = commit(Deed::said(ana), &[private, named.clone()]);
    commit(Deed::undo(change, ana), std::slice::from_ref(&named));
    commit(Deed::redo(change, None), &[named]);
    let archived = set("dossier.state", json!("archived"), Some(json!("active")));
    let copied = set("country", json!("FR"), None);
    let listed = commit(Deed::listed(ana), &[archived.clone(), copied.clone()]);
    commit(Deed::undo(listed, ana), std::slice::from_ref(&archived));
    commit(Deed::redo(listed, ana), &[archived, copied]);
    store.journal(id).unwrap()
}

#[test]
fn private_notes_and_the_place_on_the_list_are_not_handed_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
    let id = store
        .begin(Timestamp::UNIX_EPOCH, None, &[], &[], &Summary::default())
        .unwrap();
    let history = history(&journal(&mut store, &id));
    let said: Vec<_> = history
        .iter()
        .map(|change| {
            let subjects: Vec<_> = change
                .entries
                .iter()
                .map(|line| &line.subject[..])
                .collect();
            (change.kind, change.of, subjects.join(" "))
        })
        .collect();
    assert_eq!(
        said,
        [
            (DeedKind::Said, None, "org-name".to_owned()),
            (DeedKind::Undo, Some(0), "org-name".to_owned()),
            (DeedKind::Redo, Some(0), "org-name".to_owned()),
            (DeedKind::Listed, None, "country".to_owned()),
            // What it brings back was done on the list.
            (DeedKind::Listed, None, "country".to_owned()),
        ]
    );
}

#[test]
fn a_dossier_taken_in_has_the_same_history_and_is_handed_over_as_it_came() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("here"), Timestamp::UNIX_EPOCH).unwrap();
    let id = store
        .begin(Timestamp::UNIX_EPOCH, None, &[], &[], &Summary::default())
        .unwrap();
    let told = history(&journal(&mut store, &id));
    let handed = Handover {
        facts: facts(&told, is_fact),
        notes: notes(&told),
        history: told.clone(),
        ..first()
    };
    let read = read(&write(&handed), KNOWN).unwrap();
    let mut other = Store::open(&folder.path().join("there"), Timestamp::UNIX_EPOCH).unwrap();
    other
        .take_in(
            time("2026-03-03T03:03:03Z"),
            &NewDossier {
                id: &read.dossier.id,
                created: read.dossier.created,
                trail: &read.dossier.trail,
                passed: &read.dossier.passed,
                changes: &read.history,
            },
            &Deed::listed(Some("Bo")),
            &Summary::default(),
        )
        .unwrap();
    let taken = other.journal(&read.dossier.id).unwrap();
    assert_eq!(history(&taken), told);
    assert_eq!(taken.last().unwrap().entry.subject, "dossier.state");
    // What was done on the list elsewhere cannot be undone on the list here.
    assert_eq!(
        other.list_past().unwrap().done,
        [taken.last().unwrap().change]
    );
    let record = other.dossier(&read.dossier.id).unwrap();
    assert_eq!(
        (record.created, record.passed, record.trail),
        (
            handed.dossier.created,
            handed.dossier.passed,
            handed.dossier.trail
        )
    );
}
