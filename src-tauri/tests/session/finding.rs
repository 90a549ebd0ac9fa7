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
fn a_name_is_found_however_its_words_are_typed() {
    let mut person = Person::guide();
    for name in ["O’Brien Consulting", "L'Atelier", "北京公司"] {
        person.begins(name, &[]);
    }
    for (text, name) in [
        ("obrien", "O’Brien Consulting"),
        ("o'brien", "O’Brien Consulting"),
        ("brien", "O’Brien Consulting"),
        ("atelier", "L'Atelier"),
        ("latel", "L'Atelier"),
        ("北京", "北京公司"),
        ("公司", "北京公司"),
    ] {
        person.looks(text, &[]);
        assert_eq!(person.names(), [name], "{text}");
    }
    person.looks("京司", &[]);
    assert!(person.names().is_empty());
}
