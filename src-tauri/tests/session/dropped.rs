//! What was typed and dropped comes back by undo.

use dossier::Raw;
use passerelle::wire::Intent;

use crate::meeting::{asked, meeting};
use crate::{Person, raw};

fn types(person: &mut Person, step: &str, values: &[(&str, &str)]) {
    person.does(Intent::Draft {
        step: step.to_owned(),
        values: raw(values),
    });
}

fn drops(person: &mut Person, step: &str) {
    person.does(Intent::Discard {
        step: step.to_owned(),
    });
}

#[test]
fn a_draft_that_was_dropped_comes_back_over_what_was_not_typed_anew() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    types(
        &mut person,
        "organisation",
        &[("org-name", "Contoso"), ("country", "Fra")],
    );
    drops(&mut person, "organisation");
    assert_eq!(person.done(), "The draft is dropped.");
    assert!(person.page().draft.is_none());
    types(&mut person, "organisation", &[("org-name", "Rives")]);
    person.does(Intent::Undo);
    assert_eq!(person.value("org-name"), &Raw::One("Rives".to_owned()));
    assert_eq!(person.value("country"), &Raw::One("Fra".to_owned()));
    person.restart();
    assert_eq!(person.value("country"), &Raw::One("Fra".to_owned()));
}

#[test]
fn a_day_that_was_dropped_in_one_language_comes_back_in_the_other() {
    let mut person = Person::own();
    person.go_on_to("standing");
    types(
        &mut person,
        "standing",
        &[("csp-status", "direct-bill"), ("csp-since", "03/04/2019")],
    );
    drops(&mut person, "standing");
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    person.does(Intent::Undo);
    assert_eq!(
        person.value("csp-since"),
        &Raw::One("04/03/2019".to_owned())
    );
}

#[test]
fn what_was_dropped_in_a_meeting_is_that_of_its_question() {
    let (mut person, _) = meeting();
    types(&mut person, "organisation", &[("country", "Fra")]);
    drops(&mut person, "organisation");
    assert_eq!(person.value("country"), &Raw::One(String::new()));
    person.does(Intent::Undo);
    assert_eq!(asked(&person), "country");
    assert_eq!(person.value("country"), &Raw::One("Fra".to_owned()));
}

#[test]
fn once_one_went_elsewhere_undo_takes_back_what_was_done_there() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    person.go("organisation");
    types(&mut person, "organisation", &[("country", "Fra")]);
    drops(&mut person, "organisation");
    person.go("hub");
    person.does(Intent::Undo);
    assert!(person.done().starts_with("Undone: "), "{}", person.done());
    person.go("organisation");
    assert!(person.page().draft.is_none());
}
