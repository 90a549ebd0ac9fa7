//! Hand-over files that cannot be used, and those that a stranger made.

use passerelle::wire::Intent;
use serde_json::{Value as Json, json};
use store::handover::{Handover, Known};

use crate::handing_over::{bring, elsewhere, file, json, rich};
use crate::merging::parted;

/// What the file says, whatever it names.
pub fn read(file: &[u8]) -> Handover {
    let known = Known {
        edition: &|_| true,
        fact: &|id| eligibility::Fact::from_id(id).is_some(),
    };
    store::handover::read(file, known).unwrap()
}

/// The same file in which something was altered; sealed again or not.
fn altered(file: &[u8], alter: impl Fn(&mut Json)) -> Vec<u8> {
    let mut json = json(file);
    alter(&mut json);
    serde_json::to_vec_pretty(&json).unwrap()
}

#[test]
fn a_file_that_cannot_be_used_is_refused_with_the_reason_and_nothing_is_written() {
    let (mut ana, _) = rich("Ana");
    let good = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.begins("Fabrikam", &[]);
    let before = bo.dump();
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let twice = String::from_utf8(good.clone())
        .unwrap()
        .replacen('{', "{\"facts\": {},", 1);
    let truncated = &good[..good.len() / 2];
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (Vec::new(), "it is empty"),
        (b" \n ".to_vec(), "it is empty"),
        (b"not json".to_vec(), "not a hand-over file"),
        (b"\xFF\xFE\x00".to_vec(), "not a hand-over file"),
        (truncated.to_vec(), "it is incomplete"),
        (deep.into_bytes(), "not a hand-over file"),
        (b"{}".to_vec(), "another program"),
        (b"[1, 2]".to_vec(), "another program"),
        (
            b"{\"format\": \"other\", \"version\": 1}".to_vec(),
            "another program",
        ),
        (twice.into_bytes(), "twice"),
        (
            altered(&good, |json| json["version"] = 2.into()),
            "newer Passerelle",
        ),
        (
            altered(&good, |json| json["facts"]["country"] = "DE".into()),
            "changed after it was saved",
        ),
        (
            altered(&good, |json| json["checksum"] = "0".into()),
            "changed after it was saved",
        ),
        (
            altered(&good, |json| json["more"] = 1.into()),
            "changed after it was saved",
        ),
        (vec![b' '; 65 * 1024 * 1024], "more than 64 MiB"),
    ];
    for (bytes, reason) in cases {
        bring(&mut bo, &bytes);
        let arrival = bo.list().arrival.clone().unwrap();
        assert_eq!(arrival.refused.len(), 1);
        assert!(arrival.refused[0].starts_with("contoso.passerelle: "));
        assert!(
            arrival.refused[0].contains(reason),
            "{reason}: {:?}",
            arrival.refused
        );
        assert_eq!(bo.view.done, None);
        assert_eq!(bo.dump(), before, "{reason}");
    }
}

#[test]
fn a_file_of_other_rules_is_refused_with_what_is_unknown() {
    let (mut ana, _) = rich("Ana");
    let good = file(&mut ana);
    let sealed = |alter: &dyn Fn(&mut Handover)| {
        let mut read = read(&good);
        alter(&mut read);
        store::handover::write(&read)
    };
    let mut bo = elsewhere("Bo");
    let before = bo.dump();
    let unknown_fact = |file: &mut Handover| {
        let line = store::Entry {
            kind: store::EntryKind::Set,
            subject: "shoe-size".to_owned(),
            value: Some(42.into()),
            previous: None,
            said: None,
        };
        file.history[0].entries.push(line);
        file.facts.insert("shoe-size".to_owned(), 42.into());
    };
    let unknown_before = |file: &mut Handover| {
        let lines = file.history.iter_mut().flat_map(|one| &mut one.entries);
        let mut lines = lines.filter(|line| line.subject == "edition-choice");
        lines.next().unwrap().previous = Some(json!({"edition": "2032-01-01", "choice": "keep"}));
    };
    let absurd = |file: &mut Handover| {
        for line in file
            .history
            .iter_mut()
            .flat_map(|change| &mut change.entries)
        {
            if line.subject == "country" {
                line.value = Some("Atlantis".into());
            }
        }
        file.facts.insert("country".to_owned(), "Atlantis".into());
    };
    for (bytes, reason) in [
        (
            sealed(&|file| file.editions.push("2031-01-01".to_owned())),
            "2031-01-01",
        ),
        (sealed(&unknown_before), "2032-01-01"),
        (sealed(&unknown_fact), "shoe-size"),
        (sealed(&absurd), "facts.country"),
        (
            sealed(&|file| file.dossier.id = "../etc/passwd".to_owned()),
            "dossier.id",
        ),
    ] {
        bring(&mut bo, &bytes);
        let refused = bo.list().arrival.clone().unwrap().refused;
        assert!(refused[0].contains(reason), "{refused:?}");
        assert_eq!(bo.dump(), before);
    }
}

#[test]
fn a_sealed_file_that_says_what_nobody_can_say_is_refused() {
    let (mut ana, _) = rich("Ana");
    let good = file(&mut ana);
    let mut bo = elsewhere("Bo");
    let before = bo.dump();
    let long = "x".repeat(100_000);
    for (author, subject, value) in [
        ("Ana", "task.mfa-admins.due", "31 February".into()),
        ("Ana", "task.mfa-admins.due", 7.into()),
        ("Ana", "task.mfa-admins.done", "yes".into()),
        ("Ana", "task.mfa-admins.owner", long.as_str().into()),
        ("Ana", "note.shared.1", long.as_str().into()),
        ("Ana", "note.shared.1", true.into()),
        ("Ana", "note.shared.0", "never shown".into()),
        ("Ana", "note.shared.01", "never shown".into()),
        ("Ana", "note.shared.+1", "never shown".into()),
        ("Ana", "note.shared.4294967296", "never shown".into()),
        ("Ana", "note.shared.new", "never shown".into()),
        ("Ana", "note.shared.", "never shown".into()),
        ("Ana", "note.public.1", "never shown".into()),
        ("Ana", "edition-choice", "keep".into()),
        ("Ana", "edition-choice", 5.into()),
        ("Ana", "edition-choice", json!({"choice": "zz"})),
        ("Ana", "edition-choice", json!({"edition": "2025-10-01"})),
        (
            "Ana",
            "edition-choice",
            json!({"edition": "2025-10-01", "choice": 7}),
        ),
        ("Ana", "meeting.1", 7.into()),
        (&long, "task.mfa-admins.done", true.into()),
        ("\u{202E}evil\u{7}", "task.mfa-admins.done", true.into()),
    ] {
        let mut strange = read(&good);
        strange.history.push(store::Change {
            at: "2026-11-04T00:00:00Z".parse().unwrap(),
            author: Some(author.to_owned()),
            kind: store::DeedKind::Said,
            of: None,
            entries: vec![store::Entry {
                kind: store::EntryKind::Set,
                subject: subject.to_owned(),
                value: Some(value),
                previous: None,
                said: None,
            }],
        });
        strange.notes = store::handover::notes(&strange.history);
        bring(&mut bo, &store::handover::write(&strange));
        let refused = bo.list().arrival.clone().unwrap().refused;
        assert!(refused[0].contains("history: "), "{subject}: {refused:?}");
        assert_eq!(bo.dump(), before);
    }
}

#[test]
fn a_sealed_file_that_takes_back_to_what_nobody_said_is_refused() {
    let (mut ana, _) = rich("Ana");
    let good = file(&mut ana);
    let mut bo = elsewhere("Bo");
    let before = bo.dump();
    for (subject, previous) in [
        ("country", Some(json!("DE"))),
        ("csp-revenue-12m-usd", Some(json!(5))),
        ("csp-status", None),
        ("note.shared.1", Some(json!("Nobody wrote this"))),
        ("note.shared.2", None),
        ("task.mfa-admins.owner", Some(json!("Nobody"))),
        (
            "edition-choice",
            Some(json!({"edition": "2024-04-01", "choice": "keep"})),
        ),
    ] {
        let mut strange = read(&good);
        let lines = strange.history.iter_mut().flat_map(|one| &mut one.entries);
        let mut lines = lines.filter(|line| line.subject == subject);
        lines.next_back().unwrap().previous = previous;
        bring(&mut bo, &store::handover::write(&strange));
        let refused = bo.list().arrival.clone().unwrap().refused;
        let place = refused[0].contains("(history[") && refused[0].contains("].previous)");
        assert!(place, "{subject}: {refused:?}");
        assert_eq!(bo.dump(), before);
    }
}

#[test]
fn what_a_stranger_wrote_into_a_sealed_file_is_shown_and_harms_nothing() {
    let (mut ana, id) = rich("Ana");
    let good = file(&mut ana);
    let mut strange = read(&good);
    for (subject, value) in [
        ("task.none.owner", "x".into()),
        ("note.shared.4294967294", "the last but one".into()),
        ("note.shared.4294967295", "the last".into()),
        ("something.newer", serde_json::json!([1, {"a": null}])),
    ] {
        let line = store::Entry {
            kind: store::EntryKind::Set,
            subject: subject.to_owned(),
            value: Some(value),
            previous: None,
            said: None,
        };
        strange.history.push(store::Change {
            at: "2026-11-04T00:00:00Z".parse().unwrap(),
            author: Some("x".repeat(100)),
            kind: store::DeedKind::Said,
            of: None,
            entries: vec![line],
        });
    }
    strange.notes = store::handover::notes(&strange.history);
    let mut bo = elsewhere("Bo");
    bring(&mut bo, &store::handover::write(&strange));
    assert_eq!(bo.names(), ["Contoso"]);
    bo.opens(&id);
    for place in ["hub", "history", "sheet", "plan", "report"] {
        bo.go(place);
    }
    bo.go("hub");
    for text in ["mine", "mine too"] {
        bo.note("note.shared.new", text);
        let shown = serde_json::to_string(bo.blocks()).unwrap();
        assert!(shown.contains(&format!("\"{text}\"")), "{shown}");
    }
    for _ in 0..4 {
        bo.does(Intent::Undo);
        assert_ne!(bo.done(), "There is nothing to undo here.");
    }
    file(&mut bo);
}

#[test]
fn the_greatest_number_of_two_notes_is_given_to_one_of_them() {
    let (mut ana, id, other) = parted();
    let mut other = read(&other);
    let line = store::Entry {
        kind: store::EntryKind::Set,
        subject: "note.shared.4294967295".to_owned(),
        value: None,
        previous: None,
        said: None,
    };
    ana.opens(&id);
    let mut here = read(&file(&mut ana));
    for (file, text) in [
        (&mut here, "the last one here"),
        (&mut other, "the last one there"),
    ] {
        let value = Some(text.into());
        file.history.push(store::Change {
            at: "2026-11-26T00:00:00Z".parse().unwrap(),
            author: None,
            kind: store::DeedKind::Said,
            of: None,
            entries: vec![store::Entry {
                value,
                ..line.clone()
            }],
        });
        file.notes = store::handover::notes(&file.history);
    }
    let mut cy = elsewhere("Cy");
    bring(&mut cy, &store::handover::write(&here));
    bring(&mut cy, &store::handover::write(&other));
    let fields = cy.page().fields.iter();
    let theirs: Vec<(String, &str)> = fields.map(|one| (one.name.clone(), "theirs")).collect();
    let theirs: Vec<(&str, &str)> = theirs
        .iter()
        .map(|(name, side)| (name.as_str(), *side))
        .collect();
    cy.go_on(&theirs);
    let shown = serde_json::to_string(cy.blocks()).unwrap();
    for text in ["the last one here", "the last one there"] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
}
