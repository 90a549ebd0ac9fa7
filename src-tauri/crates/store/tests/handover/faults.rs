//! What is refused, and with which reason.

use std::fs;

use serde_json::{Value as Json, json};
use store::handover::{HandoverFault, Known, fetch, read};

use crate::{FIRST, KNOWN, sealed};

#[track_caller]
fn refused(bytes: &[u8], expected: &HandoverFault) {
    assert_eq!(read(bytes, KNOWN).unwrap_err(), *expected);
}

/// The first file with one place of it replaced, or taken away, and a right checksum.
#[track_caller]
fn inconsistent(pointer: &str, value: Option<Json>, place: &str) {
    let mut file: Json = serde_json::from_slice(FIRST).unwrap();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = file.pointer_mut(parent).unwrap();
    match (value, parent) {
        (Some(value), Json::Object(object)) => {
            object.insert(name.to_owned(), value);
        }
        (None, Json::Object(object)) => {
            object.shift_remove(name).unwrap();
        }
        (Some(value), Json::Array(list)) => list[name.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer} is in nothing"),
    }
    refused(
        &sealed(file),
        &HandoverFault::Inconsistent(place.to_owned()),
    );
}

#[test]
fn what_is_no_handover_of_this_program_is_refused_with_the_reason() {
    refused(b"", &HandoverFault::Empty);
    refused(b" \n\t", &HandoverFault::Empty);
    refused(
        b"{\"format\":\n x",
        &HandoverFault::NotJson { line: 2, column: 2 },
    );
    for foreign in ["[]", "7", "null", "{}", r#"{"format":"other","version":9}"#] {
        refused(foreign.as_bytes(), &HandoverFault::Foreign);
    }
    let newer = br#"{"format":"passerelle-dossier","version":2,"new":{}}"#;
    refused(newer, &HandoverFault::Newer("2".to_owned()));
    let far = br#"{"format":"passerelle-dossier","version":99999999999999999999}"#;
    refused(far, &HandoverFault::Newer("1e+20".to_owned()));
    let unsealed = br#"{"format":"passerelle-dossier","version":1}"#;
    refused(unsealed, &HandoverFault::Altered);
    for garbage in [
        &b"\xff\xfe"[..],
        b"SQLite format 3\0",
        b"{} {}",
        b"\"\\ud800\"",
    ] {
        let fault = read(garbage, KNOWN).unwrap_err();
        assert!(matches!(fault, HandoverFault::NotJson { .. }), "{fault:?}");
    }
}

#[test]
fn a_file_too_deep_or_too_large_is_refused_before_it_does_harm() {
    for deep in ["[", "{\"a\":"] {
        let fault = read(deep.repeat(5_000_000).as_bytes(), KNOWN).unwrap_err();
        assert!(matches!(fault, HandoverFault::NotJson { .. }), "{fault:?}");
    }
    refused(&vec![b' '; 64 * 1024 * 1024 + 1], &HandoverFault::TooLarge);
    let wide = format!("[{}0]", "0,".repeat(2_000_000));
    refused(wide.as_bytes(), &HandoverFault::TooLarge);
}

#[test]
fn of_a_file_too_large_nothing_is_read_from_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.passerelle");
    fs::File::create(&path).unwrap().set_len(1 << 30).unwrap();
    assert_eq!(fetch(&path), Err(HandoverFault::TooLarge));
    fs::write(&path, FIRST).unwrap();
    assert_eq!(fetch(&path).unwrap(), FIRST);
    for unreadable in [folder.path().to_owned(), folder.path().join("missing")] {
        assert!(matches!(
            fetch(&unreadable),
            Err(HandoverFault::Unreadable(_))
        ));
    }
}

#[test]
fn a_name_that_stands_twice_is_refused_wherever_it_does() {
    let text = std::str::from_utf8(FIRST).unwrap();
    for (name, once, twice) in [
        (
            "version",
            "\"version\": 1",
            "\"version\": 1, \"version\": 1",
        ),
        (
            "direct",
            "\"direct\": \"no\"",
            "\"direct\": \"no\", \"direct\": \"yes\"",
        ),
        (
            "FR",
            "\"facts\": {",
            "\"facts\": { \"FR\": 1, \"\\u0046R\": 2,",
        ),
    ] {
        let twice = text.replace(once, twice);
        assert_ne!(twice, text, "{name}");
        refused(
            twice.as_bytes(),
            &HandoverFault::TwiceNamed(name.to_owned()),
        );
    }
}

#[test]
fn what_the_program_does_not_know_is_named() {
    let known = Known {
        edition: &|id| id == "2018-08-31",
        ..KNOWN
    };
    let fault = read(FIRST, known).unwrap_err();
    assert_eq!(
        fault,
        HandoverFault::UnknownEdition("2026-07-01".to_owned())
    );
    let known = Known {
        fact: &|id| id == "org-name",
        ..KNOWN
    };
    let fault = read(FIRST, known).unwrap_err();
    assert_eq!(fault, HandoverFault::UnknownFact("country".to_owned()));
}

#[test]
fn a_file_that_contradicts_itself_is_refused_with_the_place() {
    inconsistent("/version", Some(json!("1")), "version");
    inconsistent("/version", Some(json!(0)), "version");
    inconsistent("/version", Some(json!(1.5)), "version");
    inconsistent("/about", None, "about");
    inconsistent("/about", Some(json!(1)), "about");
    inconsistent("/written", Some(json!("yesterday")), "written");
    inconsistent("/extra", Some(json!(1)), "extra");
    inconsistent("/dossier/extra", Some(json!(1)), "dossier.extra");
    for id in [
        "",
        "00000000000000AA",
        "00000000000000a",
        "00000000000000aé",
    ] {
        inconsistent("/dossier/id", Some(json!(id)), "dossier.id");
    }
    let twice = json!(["2018-08-31", "2018-08-31"]);
    inconsistent("/editions", Some(twice), "editions[1]");
    inconsistent(
        "/dossier/passed",
        Some(json!(["a", "a"])),
        "dossier.passed[1]",
    );
    inconsistent("/dossier/trail", Some(json!([1])), "dossier.trail[0]");
    inconsistent("/facts/country", Some(json!("CH")), "facts.country");
    inconsistent("/facts/country", None, "facts.country");
    inconsistent(
        "/facts/months-as-reseller",
        Some(json!(3)),
        "facts.months-as-reseller",
    );
    inconsistent("/notes", Some(json!([])), "notes");
    inconsistent("/verdict", Some(json!([])), "verdict");
    inconsistent("/history/0", Some(json!([])), "history[0]");
    inconsistent("/history/0/kind", Some(json!("done")), "history[0].kind");
    inconsistent("/history/0/of", Some(json!(0)), "history[0].of");
    for of in [
        json!(3),
        json!(9),
        json!(-1),
        json!("2"),
        json!(0.5),
        Json::Null,
    ] {
        inconsistent("/history/3/of", Some(of), "history[3].of");
    }
    inconsistent("/history/3/of", None, "history[3].of");
    inconsistent("/history/0/lines", Some(json!([])), "history[0].lines");
    inconsistent("/history/0/author", Some(json!(1)), "history[0].author");
    let line = "history[0].lines[1]";
    for subject in ["", "note.private.1", "dossier.state"] {
        let place = format!("{line}.subject");
        inconsistent("/history/0/lines/1/subject", Some(json!(subject)), &place);
    }
    inconsistent("/history/0/lines/1/value", None, &format!("{line}.value"));
    inconsistent(
        "/history/0/lines/1/kind",
        Some(json!("clear")),
        &format!("{line}.value"),
    );
    inconsistent(
        "/history/0/lines/1/said_by",
        Some(json!("Bo")),
        &format!("{line}.said_by"),
    );
    inconsistent(
        "/history/0/lines/1/x",
        Some(json!("Bo")),
        &format!("{line}.x"),
    );
}

#[test]
fn what_a_message_names_is_cut_where_it_is_long() {
    let text = format!("{{\"{0}\":1,\"{0}\":2}}", "é".repeat(10_000));
    refused(
        text.as_bytes(),
        &HandoverFault::TwiceNamed(format!("{}…", "é".repeat(60))),
    );
}
