//! A disk that takes nothing: memory stays what is on it, and what was to be done can be done later.

use jiff::civil::date;
use passerelle::wire::{Failure, Intent};
use rusqlite::Connection;
use serde_json::Value as Json;
use store::DATABASE;

use crate::handing_over::{elsewhere, file, rich};
use crate::{Person, raw, submit};

/// What is shown, but for the numbers of view and visit and what was just done before.
fn shown(person: &mut Person) -> Json {
    person.does(Intent::Open);
    let mut view = serde_json::to_value(&person.view).unwrap();
    for name in ["revision", "visit", "done"] {
        view[name].take();
    }
    view
}

fn on_the_disk(person: &Person) -> Connection {
    Connection::open(person.folder.path().join(DATABASE)).unwrap()
}

/// Does something on a disk that takes no line of the journal, and then on one that does.
#[track_caller]
fn check(person: &mut Person, intent: &Intent) {
    let (before, kept) = (shown(person), person.dump());
    let connection = on_the_disk(person);
    connection
        .execute_batch(
            "CREATE TRIGGER no_room BEFORE INSERT ON journal
             BEGIN SELECT raise(ABORT, 'no room'); END",
        )
        .unwrap();
    let failure = person.try_to(intent.clone()).unwrap_err();
    assert!(matches!(failure, Failure::NotSaved { .. }), "{failure:?}");
    assert_eq!(shown(person), before, "{intent:?}");
    connection.execute_batch("DROP TRIGGER no_room").unwrap();
    drop(connection);
    assert_eq!(person.dump(), kept, "{intent:?}");
    person.does(intent.clone());
    assert_ne!(person.dump(), kept, "{intent:?}");
}

#[test]
fn a_meeting_neither_begins_nor_ends_ahead_of_the_disk() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    let locale = "fr-FR".to_owned();
    check(&mut person, &Intent::BeginMeeting { locale });
    assert_eq!(person.view.mode.as_deref(), Some("meeting"));
    check(&mut person, &Intent::EndMeeting);
    assert_eq!(person.screen(), "minutes");
}

#[test]
fn a_disk_that_takes_nothing_keeps_nobody_from_coming_back_to_a_meeting() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    let locale = "fr-FR".to_owned();
    person.does(Intent::BeginMeeting { locale });
    on_the_disk(&person)
        .execute_batch(
            "CREATE TRIGGER no_room BEFORE INSERT ON setting
             BEGIN SELECT raise(ABORT, 'no room'); END",
        )
        .unwrap();
    person.restart();
    assert_eq!(person.screen(), "hub");
}

#[test]
fn nothing_in_a_dossier_runs_ahead_of_the_disk() {
    let mut person = Person::named_guide("Ana");
    let id = person.begins("Contoso", &[("country", "FR")]);
    person.opens(&id);
    let note = |text: &str| Intent::Note {
        name: "note.shared.new".to_owned(),
        text: text.to_owned(),
    };
    check(&mut person, &note("one"));
    let task = raw(&[
        ("csp-status.owner", "Zoé"),
        ("csp-status.due", "2026-12-24"),
    ]);
    check(&mut person, &Intent::Task { values: task });
    check(&mut person, &Intent::Undo);
    check(&mut person, &Intent::Redo);
    person.go("security");
    check(
        &mut person,
        &submit("security", &[("mfa-admins", "yes")], true),
    );
    person.go("sheet");
    let sheet = [("org-name", "Contoso"), ("country", "DE")];
    check(&mut person, &submit("sheet", &sheet, true));
    person.go("hub");
    person.does(Intent::BeginMeeting {
        locale: "fr-FR".to_owned(),
    });
    check(
        &mut person,
        &submit("organisation", &[("cloud", "commercial")], true),
    );
    let asked = person.page().fields[0].name.clone();
    let owner = format!("{asked}.owner");
    check(
        &mut person,
        &Intent::Leave {
            values: raw(&[(&owner, "Zoé")]),
        },
    );
}

#[test]
fn nothing_on_the_list_runs_ahead_of_the_disk() {
    let mut person = Person::named_guide("Ana");
    let id = person.begins("Contoso", &[("csp-status", "newcomer")]);
    for deed in ["archive", "duplicate"] {
        person.selects(&[&id]);
        check(
            &mut person,
            &Intent::Deed {
                deed: deed.to_owned(),
            },
        );
        check(&mut person, &Intent::Undo);
        check(&mut person, &Intent::Redo);
        check(&mut person, &Intent::Undo);
    }
    person.go("editions");
    check(
        &mut person,
        &Intent::Follow {
            id,
            choice: "move".to_owned(),
        },
    );
    check(&mut person, &Intent::Undo);
    person.go("dossiers");
    person.does(Intent::NewDossier);
    person.go_on(&[]);
    check(
        &mut person,
        &submit("organisation", &[("org-name", "Fabrikam")], false),
    );
}

#[test]
fn files_that_cannot_be_kept_leave_nothing_behind() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    ana.note("note.shared.new", "later");
    let later = file(&mut ana);
    ana.note("note.shared.new", "latest");
    let latest = file(&mut ana);
    let mut bo = elsewhere("Bo");
    let files: [(&str, &[u8]); 2] = [("a.csv", b"org-name\nTailspin\n"), ("b.passerelle", &left)];
    for one in files {
        let kept = bo.dump();
        let connection = on_the_disk(&bo);
        connection
            .execute_batch(
                "CREATE TRIGGER no_room BEFORE INSERT ON journal
                 BEGIN SELECT raise(ABORT, 'no room'); END",
            )
            .unwrap();
        let failure = bo.brings(&[one]).unwrap_err();
        assert!(matches!(failure, Failure::NotSaved { .. }), "{failure:?}");
        connection.execute_batch("DROP TRIGGER no_room").unwrap();
        drop(connection);
        assert_eq!(bo.dump(), kept);
        bo.brings(&[one]).unwrap();
    }
    bo.brings(&[("later.passerelle", &later)]).unwrap();
    assert_eq!(bo.screen(), "merge");
    check(&mut bo, &submit("merge", &[], false));
    bo.note("note.shared.new", "meanwhile");
    bo.brings(&[("latest.passerelle", &latest)]).unwrap();
    let note = bo.page().fields[0].name.clone();
    check(&mut bo, &submit("merge", &[(&note, "theirs")], false));
    bo.restart();
    bo.opens(&id);
    let hub = serde_json::to_string(bo.blocks()).unwrap();
    for said in ["later", "meanwhile", "latest"] {
        assert!(hub.contains(said), "{said}");
    }
}

#[test]
fn a_draft_that_cannot_be_kept_is_said() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    let connection = on_the_disk(&person);
    connection
        .execute_batch(
            "CREATE TRIGGER no_room BEFORE INSERT ON draft
             BEGIN SELECT raise(ABORT, 'no room'); END",
        )
        .unwrap();
    drop(connection);
    let draft = Intent::Draft {
        step: "hub".to_owned(),
        values: raw(&[("note.shared.new", "half a")]),
    };
    let failure = person.try_to(draft).unwrap_err();
    assert!(matches!(failure, Failure::NotSaved { .. }));
    person.does(Intent::Open);
    assert!(person.page().draft.is_none());
}

#[test]
fn on_a_disk_that_takes_nothing_the_list_shows_every_dossier_as_it_stands_today() {
    let mut person = Person::named_guide("Ana");
    person.on(date(2026, 11, 22));
    let id = person.begins(
        "Contoso",
        &[("csp-status", "direct-bill"), ("csp-since", "2019-02-15")],
    );
    person.opens(&id);
    let task = raw(&[
        ("mfa-admins.owner", "Zoé"),
        ("mfa-admins.due", "12/24/2026"),
    ]);
    person.does(Intent::Task { values: task });
    person.begins("Fabrikam", &[]);
    let connection = on_the_disk(&person);
    connection
        .execute_batch(
            "CREATE TRIGGER no_room BEFORE DELETE ON listing
             BEGIN SELECT raise(ABORT, 'no room'); END",
        )
        .unwrap();
    let kept = person.dump();
    person.on(date(2026, 12, 28));
    person.looks("", &[]);
    assert_eq!(person.names(), ["Fabrikam", "Contoso"]);
    assert!(person.line(&id).overdue, "it is of today");
    assert_eq!(person.list().behind, None, "nobody is missing");
    // What depends on the day finds as of another one, and says so.
    person.looks("", &[("attention", "overdue")]);
    let told = person.list().behind.clone().unwrap();
    assert!(told.contains("the disk takes nothing"), "{told}");
    assert_eq!(person.dump(), kept);
    connection.execute_batch("DROP TRIGGER no_room").unwrap();
    drop(connection);
    person.does(Intent::Open);
    person.does(Intent::Open);
    assert_eq!(person.names(), ["Contoso"]);
    assert_eq!(person.list().behind, None);
}
