//! A file in which somebody else went on with a dossier that is here.

use dossier::RawValues;
use jiff::civil::date;
use passerelle::wire::{Block, HistoryList, Intent, VerdictMove};
use store::handover::Handover;
use store::{DeedKind, Written};

use crate::handing_over::{bring, elsewhere, file, json, rich};
use crate::merging::change;
use crate::{Person, submit};

/// Ana's dossier, untouched since she handed it over, and the file of Bo, who went on with it: an
/// answer, another one taken back, a note, one of Ana's changes undone.
pub(crate) fn gone_on() -> (Person, String, Vec<u8>) {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bring(&mut bo, &left);
    bo.on(date(2026, 11, 24));
    bo.opens(&id);
    bo.does(Intent::Undo);
    assert!(bo.done().contains("Edition"), "{}", bo.done());
    bo.note("note.shared.new", "From Bo");
    bo.note("note.private.new", "For Bo alone");
    bo.on(date(2026, 11, 25));
    bo.go("sheet");
    let said = [
        ("csp-revenue-12m-usd", "1,500,000"),
        ("security-contact", "yes"),
    ];
    change(&mut bo, &said);
    change(&mut bo, &[("csp-revenue-12m-usd", "1,600,000")]);
    bo.go("partner-id");
    bo.go_on(&[]);
    ana.on(date(2026, 11, 26));
    ana.go("dossiers");
    (ana, id, file(&mut bo))
}

pub(crate) fn accept(person: &mut Person) {
    person.does(Intent::Submit {
        step: "merge".to_owned(),
        values: RawValues::new(),
        confirmed: false,
    });
}

fn text(person: &Person) -> &str {
    match &person.blocks()[0] {
        Block::Text { text } => text,
        other => panic!("{other:?}"),
    }
}

fn list(person: &Person) -> &HistoryList {
    let mut blocks = person.blocks().iter();
    let list = blocks.find_map(|block| match block {
        Block::History(list) => Some(&**list),
        _ => None,
    });
    list.unwrap()
}

fn moves(person: &Person) -> Vec<VerdictMove> {
    let blocks = person.blocks().iter();
    let moves = blocks.filter_map(|block| match block {
        Block::Moves { moves, .. } => Some(moves.clone()),
        _ => None,
    });
    moves.flatten().collect()
}

/// Lines without their places, which differ from file to file.
fn said(lines: &[Written]) -> Vec<String> {
    lines
        .iter()
        .map(|line| {
            format!(
                "{:?} {} {:?} {:?}",
                line.entry,
                line.at,
                line.deed.kind,
                line.deed.author.as_deref()
            )
        })
        .collect()
}

#[test]
fn what_was_done_elsewhere_is_shown_before_with_who_when_and_the_verdicts_that_move() {
    let (mut ana, _, theirs) = gone_on();
    let before = ana.dump();
    bring(&mut ana, &theirs);
    assert_eq!(ana.screen(), "merge");
    assert!(ana.page().fields.is_empty(), "nothing is in conflict");
    let told = text(&ana);
    assert!(
        told.contains("4 changes by Bo")
            && told.contains("November 24, 2026")
            && told.contains("November 25, 2026"),
        "{told}"
    );
    assert_eq!(list(&ana).changes.len(), 4);
    let newest = &list(&ana).changes[0];
    assert!(newest.head.contains("November 25, 2026") && newest.head.ends_with(", Bo"));
    let to = newest.lines[0].to.as_deref().unwrap();
    assert!(to.ends_with("1,600,000"), "{to}");
    assert!(list(&ana).changes.iter().all(|one| one.see.is_none()));
    let oldest = list(&ana).changes.last().unwrap();
    assert_eq!(oldest.kind.as_deref(), Some("Undone"));
    assert_eq!(moves(&ana).len(), 1, "{:?}", moves(&ana));
    assert_eq!(
        (moves(&ana)[0].from.as_str(), moves(&ana)[0].to.as_str()),
        ("not-eligible", "undetermined")
    );
    assert_eq!(
        ana.dump(),
        before,
        "nothing is written before it is accepted"
    );
    assert!(
        ana.try_to(submit("merge", &[("country", "theirs")], false))
            .is_err(),
        "there is nothing to choose"
    );
    ana.does(Intent::Back);
    assert_eq!((ana.screen(), ana.dump()), ("dossiers", before));
}

#[test]
fn changes_that_are_taken_over_keep_who_made_them_and_when() {
    let (mut ana, id, theirs) = gone_on();
    let before = ana.journal_of(&id);
    bring(&mut ana, &theirs);
    accept(&mut ana);
    assert_eq!(
        (ana.screen(), ana.done()),
        ("hub", "4 changes taken over from the file.")
    );
    let journal = ana.journal_of(&id);
    assert_eq!(journal[..before.len()], before);
    let history = store::handover::history(&journal);
    let read = json(&theirs);
    assert_eq!(history.len(), read["history"].as_array().unwrap().len());
    let taken = &history[history.len() - 4..];
    assert!(taken.iter().all(|one| one.author.as_deref() == Some("Bo")));
    assert_eq!(taken[0].kind, DeedKind::Undo);
    assert_eq!(taken[0].at.to_string(), "2026-11-24T12:00:00Z");
    let told = journal.last().unwrap();
    assert_eq!(
        (told.deed.kind, told.deed.author.as_deref()),
        (DeedKind::Taken, Some("Ana"))
    );
    assert_eq!(told.at.to_string(), "2026-11-26T12:00:00Z");
    // Both desks have the same facts, history, notes and verdict.
    let (mut first, mut second) = (read, json(&file(&mut ana)));
    for file in [&mut first, &mut second] {
        for name in ["written", "checksum"] {
            file[name].take();
        }
        file["dossier"]["trail"].take();
        file["verdict"]["as_of"].take();
    }
    assert_eq!(second, first, "the steps that Bo passed are passed, too");
    let hub = serde_json::to_string(ana.blocks()).unwrap();
    assert!(hub.contains("From Bo") && hub.contains("They pay late"));
    assert!(!hub.contains("For Bo alone"));
    ana.restart();
    ana.opens(&id);
    assert_eq!(
        serde_json::to_string(ana.blocks()).unwrap(),
        hub,
        "memory was what is on the disk"
    );
    ana.go("history");
    let changes = &list(&ana).changes;
    assert!(changes[0].head.contains("November 26") && changes[0].head.ends_with(", Ana"));
    let line = &changes[0].lines[0];
    assert!(
        line.to.as_deref().unwrap().starts_with("4 changes, from"),
        "{line:?}"
    );
    assert!(changes[1].head.ends_with(", Bo") && changes[1].see.is_some());
}

#[test]
fn what_was_taken_over_is_undone_in_one_step_and_redone_across_restarts() {
    let (mut ana, id, theirs) = gone_on();
    ana.opens(&id);
    let at_last = |person: &mut Person| {
        let file = json(&file(person));
        ["facts", "notes", "verdict_hash"].map(|name| file[name].clone())
    };
    let without = at_last(&mut ana);
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    accept(&mut ana);
    let with = at_last(&mut ana);
    assert_ne!(with, without);
    ana.restart();
    ana.opens(&id);
    ana.does(Intent::Undo);
    assert!(ana.done().starts_with("Undone: "), "{}", ana.done());
    assert_eq!(at_last(&mut ana), without);
    let undone = said(&ana.journal_of(&id));
    assert!(
        undone.iter().any(|line| line.contains("1600000")),
        "it stays in the journal"
    );
    ana.restart();
    ana.opens(&id);
    ana.does(Intent::Redo);
    assert_eq!(at_last(&mut ana), with);
    // What was done before it can be undone still, one by one.
    ana.does(Intent::Undo);
    ana.does(Intent::Undo);
    assert_eq!(ana.done(), "Undone: Edition to prepare for.");
}

#[test]
fn a_file_that_goes_on_from_what_was_taken_over_is_taken_over_in_turn() {
    let (mut ana, id, theirs) = gone_on();
    bring(&mut ana, &theirs);
    accept(&mut ana);
    let kept = ana.dump();
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    assert_eq!(
        ana.list().arrival.as_ref().unwrap().text,
        "Contoso is here already: nothing new, nothing was changed."
    );
    assert_eq!(ana.dump(), kept);
    // Ana undoes it and hands the dossier back: to Bo that is one more change.
    ana.opens(&id);
    ana.does(Intent::Undo);
    let back = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bring(&mut bo, &theirs);
    bring(&mut bo, &back);
    assert_eq!(bo.screen(), "merge");
    assert!(text(&bo).contains("one change by Ana"), "{}", text(&bo));
    accept(&mut bo);
    bo.go("sheet");
    let first = dossier::Raw::One("400,000".to_owned());
    assert_eq!(bo.value("csp-revenue-12m-usd"), &first);
    bo.does(Intent::Undo);
    assert_ne!(bo.value("csp-revenue-12m-usd"), &first);
    // On a desk where it is new, undoing goes back the way it came.
    let mut cy = elsewhere("Cy");
    bring(&mut cy, &back);
    cy.opens(&id);
    cy.go("sheet");
    assert_eq!(cy.value("csp-revenue-12m-usd"), &first);
    cy.does(Intent::Undo);
    let last = dossier::Raw::One("1,600,000".to_owned());
    assert_eq!(cy.value("csp-revenue-12m-usd"), &last);
}

#[test]
fn an_older_file_has_nothing_new_and_nothing_is_written() {
    let (mut ana, id, _) = gone_on();
    ana.opens(&id);
    let older = file(&mut ana);
    ana.note("note.shared.new", "Later");
    ana.go("dossiers");
    let before = ana.dump();
    bring(&mut ana, &older);
    assert_eq!(ana.screen(), "dossiers");
    let told = &ana.list().arrival.as_ref().unwrap().text;
    assert!(
        told.contains("What the file says is in the history already"),
        "{told}"
    );
    assert_eq!(ana.view.done, None);
    assert_eq!(ana.dump(), before);
    ana.deed("delete", &[&id]);
    bring(&mut ana, &older);
    assert_eq!(ana.names(), ["Contoso"], "and it is put back");
}

#[test]
fn private_notes_and_places_on_the_list_do_not_stand_in_the_way() {
    let (mut ana, id, theirs) = gone_on();
    ana.opens(&id);
    ana.note("note.private.new", "Call them");
    ana.go("dossiers");
    ana.deed("archive", &[&id]);
    ana.deed("delete", &[&id]);
    bring(&mut ana, &theirs);
    assert!(text(&ana).contains("4 changes"), "{}", text(&ana));
    accept(&mut ana);
    let hub = serde_json::to_string(ana.blocks()).unwrap();
    assert!(hub.contains("Call them") && hub.contains("From Bo"));
    ana.go("dossiers");
    assert_eq!(ana.names(), ["Contoso"], "it is in use again");
}

#[test]
fn on_a_disk_that_takes_nothing_the_changes_still_wait() {
    let (mut ana, _, theirs) = gone_on();
    bring(&mut ana, &theirs);
    let connection = rusqlite::Connection::open(ana.folder.path().join(store::DATABASE)).unwrap();
    connection
        .execute_batch(
            "CREATE TRIGGER no_room BEFORE INSERT ON deed WHEN NEW.part_of IS NOT NULL
             BEGIN SELECT raise(ABORT, 'no room'); END",
        )
        .unwrap();
    let before = ana.dump();
    let refused = ana.try_to(Intent::Submit {
        step: "merge".to_owned(),
        values: RawValues::new(),
        confirmed: false,
    });
    assert!(refused.is_err());
    assert_eq!(ana.dump(), before);
    connection.execute_batch("DROP TRIGGER no_room").unwrap();
    drop(connection);
    ana.does(Intent::Open);
    assert_eq!(ana.screen(), "merge");
    accept(&mut ana);
    assert_eq!(ana.screen(), "hub");
}

/// The same file by a program that finds other verdicts.
fn of_another_mind(file: &[u8]) -> Vec<u8> {
    store::handover::write(&Handover {
        verdict_hash: "0".repeat(64),
        ..crate::strange_files::read(file)
    })
}

#[test]
fn verdicts_that_are_found_otherwise_than_by_the_sender_are_told() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let other = of_another_mind(&left);
    let mut bo = elsewhere("Bo");
    bring(&mut bo, &left);
    assert_eq!(bo.list().arrival.as_ref().unwrap().tone, "info");
    // Another day changes nothing of it: it is compared as of the day of the file.
    let mut late = elsewhere("Late");
    late.on(date(2029, 1, 1));
    bring(&mut late, &left);
    assert_eq!(late.list().arrival.as_ref().unwrap().tone, "info");
    let mut cy = elsewhere("Cy");
    bring(&mut cy, &other);
    let arrival = cy.list().arrival.clone().unwrap();
    assert_eq!(arrival.tone, "caution");
    assert!(
        arrival.text.starts_with("History so far by Ana. ")
            && arrival.text.contains("other verdicts for Contoso"),
        "{}",
        arrival.text
    );
    // After a merge as well, and not where it was called off.
    cy.opens(&id);
    cy.note("note.shared.new", "From Cy");
    cy.go("sheet");
    change(&mut cy, &[("country", "DE")]);
    let theirs = of_another_mind(&file(&mut cy));
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    ana.does(Intent::Back);
    assert_eq!(ana.list().arrival, None);
    bring(&mut ana, &theirs);
    accept(&mut ana);
    let told = ana.remarks()[0];
    assert_eq!(told.0, "caution");
    assert!(told.1.contains("other verdicts for Contoso"), "{told:?}");
}
