//! What tells dossiers apart on the list: why one was found, and which of those without a name it is.

use passerelle::wire::Intent;

use crate::{Person, raw};

/// A company that says something at each place of which its line says nothing.
fn one() -> Person {
    let mut person = Person::guide();
    person.begins(
        "Étoile Réseau",
        &[("country", "DE"), ("partner-id", "4567890")],
    );
    let id = person.list().lines[0].id.clone();
    person.opens(&id);
    person.note(
        "note.private.new",
        "Rappeler Jérôme mardi, dès que le contrat du grossiste est signé et renvoyé à Lyon",
    );
    person.note("note.shared.new", "Vu à l’atelier 3");
    let owner = format!("{}.owner", person.open_questions().tasks[0].id);
    person.does(Intent::Task {
        values: raw(&[(&owner, "Anna Wagner")]),
    });
    person.go("dossiers");
    person
}

#[track_caller]
fn check(person: &mut Person, text: &str, hit: Option<&str>) {
    person.looks(text, &[]);
    assert_eq!(person.names(), ["Étoile Réseau"], "{text:?}");
    assert_eq!(person.list().lines[0].hit.as_deref(), hit, "{text:?}");
}

#[test]
fn a_line_says_where_that_stands_which_it_does_not_show() {
    let mut person = one();
    check(&mut person, "etoile", None);
    check(&mut person, "germany", None);
    check(&mut person, "Allemagne", None);
    check(&mut person, "45678", Some("Partner ID: 4567890"));
    check(&mut person, "wagner", Some("Owner: Anna Wagner"));
    let shared = Some("Shared note: “Vu à l’atelier 3”");
    check(&mut person, "étoile 3", shared);
    check(&mut person, "ateli", shared);
    check(
        &mut person,
        "grossiste",
        Some("Private note: “…que le contrat du grossiste est signé et renvoyé à Lyon”"),
    );
    check(&mut person, "", None);
}

#[test]
fn dossiers_without_a_name_are_told_apart_by_when_they_were_begun() {
    let mut person = Person::guide();
    for hours in [1, 2] {
        person.waits(hours);
        person.does(Intent::NewDossier);
        person.go("sheet");
        person.insist_or_go_on(&[("country", "FR")]);
        person.go("dossiers");
    }
    let names = person.names();
    assert!(
        names
            .iter()
            .all(|name| name.starts_with("No name yet, begun ")),
        "{names:?}"
    );
    assert_ne!(names[0], names[1]);
}

#[test]
fn what_a_line_says_begins_with_a_capital() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[("csp-status", "newcomer")]);
    assert_eq!(person.line(&id).about[0], "No role yet");
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    assert_eq!(person.line(&id).about[0], "Pas encore de rôle");
    let id = person.begins("Fabrikam", &[("country", "FR"), ("csp-status", "newcomer")]);
    assert_eq!(
        person.line(&id).about[..2],
        ["France", "pas encore de rôle"]
    );
}
