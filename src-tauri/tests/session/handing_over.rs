//! A dossier goes from one desk to another as a file.

use jiff::civil::date;
use passerelle::wire::Intent;
use serde_json::Value as Json;

use crate::{Person, raw};

/// A dossier with a history: answers parked, undone and redone, notes, tasks, an edition chosen.
pub fn rich(name: &str) -> (Person, String) {
    let mut person = Person::named_guide(name);
    person.on(date(2026, 11, 1));
    let id = person.begins(
        "Contoso",
        &[
            ("country", "FR"),
            ("csp-status", "direct-bill"),
            ("csp-since", "2019-02-15"),
            ("csp-revenue-12m-usd", "400000"),
        ],
    );
    person.on(date(2026, 11, 3));
    person.opens(&id);
    person.note("note.shared.new", "Called on Monday");
    person.note("note.private.new", "They pay late");
    person.note("note.shared.new", "To be forgotten");
    person.note("note.shared.2", "");
    person.does(Intent::Task {
        values: raw(&[
            ("mfa-admins.owner", "Zoé"),
            ("mfa-admins.due", "12/24/2026"),
        ]),
    });
    person.go("standing");
    person.insist_or_go_on(&[("csp-status", "newcomer")]);
    person.does(Intent::Undo);
    person.does(Intent::Redo);
    person.does(Intent::Undo);
    person.go("security");
    person.go_on(&[("mfa-admins", "yes"), ("security-contact", "no")]);
    person.go("editions");
    person.does(Intent::Follow {
        id: id.clone(),
        choice: "move".to_owned(),
    });
    person.opens(&id);
    person.on(date(2026, 11, 22));
    (person, id)
}

pub fn file(person: &mut Person) -> Vec<u8> {
    person.exports("hand-over")
}

pub fn json(file: &[u8]) -> Json {
    serde_json::from_slice(file).unwrap()
}

/// A person on another computer, with an empty list.
pub fn elsewhere(name: &str) -> Person {
    let mut person = Person::named_guide(name);
    person.on(date(2026, 11, 22));
    person
}

pub fn bring(person: &mut Person, file: &[u8]) {
    person.brings(&[("contoso.passerelle", file)]).unwrap();
}

#[test]
fn a_dossier_arrives_as_it_left() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bring(&mut bo, &left);
    assert_eq!(bo.done(), "Imported: Contoso.");
    assert_eq!(
        bo.list().arrival.as_ref().unwrap().text,
        "History so far by Ana."
    );
    let line = bo.line(&id).clone();
    ana.go("dossiers");
    assert_eq!(line.strips, ana.line(&id).strips);
    assert_eq!(line.due, ana.line(&id).due);
    bo.restart();
    bo.opens(&id);
    bo.waits(1);
    let (mut first, mut second) = (json(&left), json(&file(&mut bo)));
    for file in [&mut first, &mut second] {
        file["written"].take();
        file["checksum"].take();
    }
    assert_eq!(first, second);
    assert!(!first["verdict_hash"].as_str().unwrap().is_empty());
}

#[test]
fn private_notes_and_other_companies_stay_behind() {
    let (mut ana, _) = rich("Ana");
    ana.begins("Fabrikam", &[]);
    ana.looks("contoso", &[]);
    let id = ana.list().lines[0].id.clone();
    ana.opens(&id);
    let text = String::from_utf8(file(&mut ana)).unwrap();
    for secret in ["They pay late", "note.private", "Fabrikam", "dossier.state"] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(text.contains("Called on Monday") && text.contains("Zoé"));
}

#[test]
fn what_was_done_elsewhere_is_told_and_undone_here() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bring(&mut bo, &left);
    bo.opens(&id);
    bo.go("history");
    let told = serde_json::to_string(bo.blocks()).unwrap();
    assert!(told.contains("November 3, 2026") && told.contains(", Ana"));
    bo.does(Intent::Undo);
    assert_eq!(bo.done(), "Undone: Edition to prepare for.");
    bo.does(Intent::Undo);
    assert!(bo.done().contains("MFA"), "{}", bo.done());
    bo.does(Intent::Redo);
    bo.does(Intent::Redo);
    bo.go("dossiers");
    bo.does(Intent::Undo);
    assert!(bo.names().is_empty(), "the arrival is undone on the list");
    bo.does(Intent::Redo);
    assert_eq!(bo.names(), ["Contoso"]);
}

#[test]
fn the_same_file_again_says_that_there_is_nothing_new() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bring(&mut bo, &left);
    let before = bo.dump();
    bring(&mut bo, &left);
    let told = &bo.list().arrival.as_ref().unwrap().text;
    assert_eq!(
        told,
        "Contoso is here already: nothing new, nothing was changed."
    );
    assert_eq!(bo.view.done, None);
    assert_eq!(bo.dump(), before);
    bo.opens(&id);
    let told = bo
        .remarks()
        .iter()
        .any(|(_, text)| text.contains("already"));
    assert!(!told, "what came is told where it came");
    bo.go("dossiers");
    assert_eq!(bo.list().arrival, None);
}

#[test]
fn a_deleted_dossier_that_is_brought_in_again_is_put_back() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    ana.go("dossiers");
    ana.deed("delete", &[&id]);
    bring(&mut ana, &left);
    let arrival = ana.list().arrival.as_ref().unwrap();
    assert!(
        arrival.text.contains("had been deleted here"),
        "{}",
        arrival.text
    );
    assert_eq!(ana.names(), ["Contoso"]);
    assert_eq!(ana.done(), "Restored: Contoso.");
    ana.does(Intent::Undo);
    assert!(ana.names().is_empty());
    ana.restart();
    ana.does(Intent::Redo);
    assert_eq!(ana.names(), ["Contoso"]);
    ana.deed("archive", &[&id]);
    bring(&mut ana, &left);
    assert!(ana.names().is_empty(), "what was put away stays there");
}

#[test]
fn several_files_at_once_are_one_deed_and_one_that_cannot_be_read_does_not_stop_the_others() {
    let (mut ana, _) = rich("Ana");
    let contoso = file(&mut ana);
    ana.begins("Fabrikam", &[("country", "DE")]);
    let id = ana.list().lines[0].id.clone();
    ana.opens(&id);
    let fabrikam = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[
        ("contoso.passerelle", &contoso),
        ("empty.passerelle", b""),
        ("fabrikam.passerelle", &fabrikam),
        ("list.csv", b"org-name\nTailspin\n"),
        ("contoso (1).passerelle", &contoso),
    ])
    .unwrap();
    let arrival = bo.list().arrival.clone().unwrap();
    assert_eq!(
        arrival.besides.as_deref(),
        Some(
            "New dossiers: Contoso, Fabrikam, and Tailspin. History so far by Ana. Contoso is here \
             already: nothing new, nothing was changed."
        )
    );
    assert_eq!(
        arrival.refused,
        ["empty.passerelle: it is empty. Ask for it to be saved again."]
    );
    assert_eq!(arrival.tone, "caution");
    assert_eq!(bo.done(), "3 dossiers imported.");
    assert_eq!(bo.names().len(), 3);
    bo.does(Intent::Undo);
    assert_eq!(bo.done(), "Undone: import of 3 dossiers.");
    assert!(bo.names().is_empty());
    bo.does(Intent::Redo);
    assert_eq!(bo.names().len(), 3);
}

#[test]
fn who_works_for_their_own_company_takes_a_dossier_over_and_may_give_it_back() {
    let (mut ana, _) = rich("Ana");
    let left = file(&mut ana);
    let mut own = Person::own();
    own.on(date(2026, 11, 22));
    own.go_on(&[]);
    own.brings(&[("contoso.passerelle", &left)]).unwrap();
    assert_eq!(
        (own.screen(), own.view.organisation.as_deref()),
        ("hub", Some("Contoso"))
    );
    assert!(own.remarks()[0].1.contains("History so far by Ana."));
    own.does(Intent::Undo);
    assert_eq!(
        (own.screen(), own.view.organisation.as_deref()),
        ("organisation", None)
    );
    own.does(Intent::Redo);
    own.restart();
    assert_eq!(own.view.organisation.as_deref(), Some("Contoso"));
    own.brings(&[("list.csv", b"org-name\nTailspin\n")])
        .unwrap();
    assert!(
        own.remarks()[0].1.contains("For the companies I advise"),
        "{:?}",
        own.remarks()
    );
    assert_eq!(own.view.organisation.as_deref(), Some("Contoso"));
}

#[test]
fn a_file_that_comes_before_the_first_run_waits_on_the_list() {
    let (mut ana, _) = rich("Ana");
    let left = file(&mut ana);
    let mut person = Person::new();
    person
        .brings(&[("contoso.passerelle", &left), ("empty.passerelle", b"")])
        .unwrap();
    assert_eq!(person.screen(), "welcome");
    person.go_on(&[("persona", "guide")]);
    assert_eq!(person.names(), ["Contoso"]);
    let refused = &person.list().arrival.as_ref().unwrap().refused;
    assert!(refused[0].starts_with("empty.passerelle"), "{refused:?}");

    let mut own = Person::new();
    own.brings(&[("empty.passerelle", b"")]).unwrap();
    own.go_on(&[("persona", "own")]);
    assert_eq!(own.screen(), "hub");
    let told = own.remarks()[0].1;
    assert!(told.contains("empty.passerelle"), "{told}");
}
