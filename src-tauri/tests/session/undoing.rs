//! What was said in a dossier is undone there.

use dossier::Raw;
use passerelle::wire::Intent;

use crate::deeds::two;
use crate::{Person, raw};

#[test]
fn what_is_undone_on_the_list_leaves_what_was_said_inside() {
    let (mut person, contoso, _) = two();
    person.deed("archive", &[&contoso]);
    person.looks("", &[("state", "archived")]);
    person.opens(&contoso);
    person.note("note.shared.new", "still here");
    person.go("sheet");
    person.insist_or_go_on(&[("org-name", "Contoso SA"), ("country", "FR")]);
    person.go("dossiers");
    person.looks("", &[]);
    person.does(Intent::Undo);
    assert_eq!(
        person.done(),
        "Undone: archiving. Contoso SA is in progress."
    );
    person.opens(&contoso);
    person.does(Intent::Undo);
    assert_eq!(
        person.page().heading,
        "Contoso",
        "in the dossier its own past is undone"
    );
    person.does(Intent::Undo);
    assert_eq!(person.done(), "Undone: Shared note.");
    person.restart();
    person.opens(&contoso);
    person.does(Intent::Redo);
    person.does(Intent::Redo);
    assert_eq!(person.page().heading, "Contoso SA");
}

#[test]
fn what_is_undone_shows_at_once_and_what_was_typed_stays() {
    let mut person = Person::guide();
    person.does(Intent::NewDossier);
    person.go_on(&[]);
    person.go_on(&[("org-name", "Contoso"), ("country", "FR")]);
    person.does(Intent::Back);
    person.does(Intent::Draft {
        step: "organisation".to_owned(),
        values: raw(&[("org-name", "Contoso Lyon"), ("country", "France")]),
    });
    let visit = person.view.visit;
    person.does(Intent::Undo);
    assert_ne!(person.view.visit, visit, "the page is seen anew");
    assert_eq!(
        person.value("org-name"),
        &Raw::One("Contoso Lyon".to_owned())
    );
    assert!(person.page().draft.is_some());
    person.does(Intent::Discard {
        step: "organisation".to_owned(),
    });
    assert_eq!(person.value("org-name"), &Raw::One(String::new()));
    person.does(Intent::Redo);
    assert_eq!(person.value("org-name"), &Raw::One("Contoso".to_owned()));
    person.does(Intent::Draft {
        step: "organisation".to_owned(),
        values: raw(&[("org-name", ""), ("country", "France")]),
    });
    person.restart();
    person.opens(&person.list().lines[0].id.clone());
    person.go("organisation");
    person.does(Intent::Undo);
    let draft = person.page().draft.as_ref();
    assert_eq!(draft, None, "what was typed is what is said now");
    assert_eq!(person.value("country"), &Raw::One(String::new()));
}

#[test]
fn an_undo_takes_back_what_a_step_parked() {
    let mut person = Person::guide();
    person.begins(
        "Contoso",
        &[
            ("csp-status", "direct-bill"),
            ("csp-since", "2019-02-15"),
            ("months-as-reseller", "5"),
        ],
    );
    person.opens(&person.list().lines[0].id.clone());
    person.go("standing");
    person.insist(&[("csp-status", "newcomer")]);
    let before = person.view.readiness.clone();
    person.does(Intent::Undo);
    person.go("standing");
    assert_eq!(
        person.value("csp-since"),
        &Raw::One("02/15/2019".to_owned())
    );
    person.does(Intent::Redo);
    assert_eq!(
        person.view.readiness.as_ref().unwrap().strips,
        before.unwrap().strips
    );
    assert_eq!(person.value("csp-status"), &Raw::One("newcomer".to_owned()));
}

#[test]
fn a_preview_does_not_outlive_an_undo() {
    let mut person = Person::guide();
    person.begins(
        "Contoso",
        &[("csp-status", "direct-bill"), ("csp-since", "2019-02-15")],
    );
    person.opens(&person.list().lines[0].id.clone());
    person.go("standing");
    let values = [("csp-status", "newcomer"), ("csp-since", "02/15/2019")];
    person.go_on(&values);
    assert!(person.page().preview.is_some());
    person.does(Intent::Undo);
    assert!(person.page().preview.is_none());
    assert_eq!(
        person.done(),
        "Undone: Organization, Current role, and Role held since."
    );
}

#[test]
fn of_many_things_undone_three_are_named_and_the_rest_is_the_last_of_the_list() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[("country", "FR")]);
    person.opens(&id);
    person.go("sheet");
    person.go_on(&[
        ("country", "BE"),
        ("cloud", "commercial"),
        ("csp-status", "newcomer"),
        ("partner-id", "1234567"),
        ("sales-force", "yes"),
    ]);
    person.does(Intent::Undo);
    let told = person.done();
    assert!(told.ends_with(", and 1 more."), "{told}");
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    let told = person.done();
    assert!(told.ends_with(" et 1 autre."), "{told}");
    assert_eq!(told.matches(" et ").count(), 1, "{told}");
}

#[test]
fn tasks_are_undone_too() {
    let (mut person, contoso, _) = two();
    person.opens(&contoso);
    let question = person.open_questions().tasks[0].id.clone();
    let (owner, due) = (format!("{question}.owner"), format!("{question}.due"));
    person.does(Intent::Task {
        values: raw(&[(&owner, "Ana"), (&due, "2026-12-24")]),
    });
    assert_eq!(person.open_questions().tasks[0].owner.value, "Ana");
    person.does(Intent::Undo);
    assert_eq!(
        person.done(),
        "Undone: Cloud, left to Ana, due December 24, 2026."
    );
    assert_eq!(person.open_questions().tasks[0].owner.value, "");
    person.restart();
    person.opens(&contoso);
    person.does(Intent::Redo);
    assert_eq!(person.open_questions().tasks[0].owner.value, "Ana");
}
