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
fn a_name_that_is_typed_and_not_saved_is_shown_as_a_draft() {
    let typed = |person: &mut Person, page: &str, name: &str| {
        person.does(Intent::NewDossier);
        if person.screen() != page {
            person.go(page);
        }
        person.does(Intent::Draft {
            step: page.to_owned(),
            values: raw(&[("org-name", name)]),
        });
        person.go("dossiers");
        person.names()[0].to_owned()
    };
    for page in ["organisation", "sheet"] {
        let mut person = Person::guide();
        assert_eq!(typed(&mut person, page, " Étoile "), "Étoile (draft)");
        person.does(Intent::Locale {
            locale: "fr-FR".to_owned(),
        });
        assert_eq!(person.names(), ["Étoile (brouillon)"]);
        let select = &person.list().lines[0].select;
        assert_eq!(select, "Sélectionner Étoile (brouillon)");
    }
    let mut person = Person::guide();
    let name = typed(&mut person, "sheet", "  ");
    assert!(name.starts_with("No name yet, begun "), "{name}");
    let id = person.list().lines[0].id.clone();
    person.opens(&id);
    person.go("sheet");
    person.go_on(&[("org-name", "Rives")]);
    person.does(Intent::Draft {
        step: "sheet".to_owned(),
        values: raw(&[("org-name", "Rivages")]),
    });
    person.go("dossiers");
    assert_eq!(person.names(), ["Rives"], "the name that is saved stays");
}

#[test]
fn a_dossier_is_found_by_the_name_that_is_typed_until_it_is_dropped_or_saved() {
    let mut person = Person::guide();
    person.begins("Arbre", &[]);
    person.begins("Fleuve", &[]);
    let types = |person: &mut Person, name: &str| {
        person.does(Intent::Draft {
            step: "organisation".to_owned(),
            values: raw(&[("org-name", name)]),
        });
    };
    let check = |person: &mut Person, text: &str, expected: &[&str]| {
        person.go("dossiers");
        person.looks(text, &[("order", "name")]);
        assert_eq!(person.names(), expected, "{text}");
        let id = person.list().lines.first().map(|line| line.id.clone());
        if let Some(id) = id {
            assert_eq!(person.list().lines[0].hit, None, "it stands on the line");
            person.opens(&id);
            person.go("organisation");
        }
    };
    person.does(Intent::NewDossier);
    person.go_on(&[]);
    types(&mut person, "Étoile");
    check(&mut person, "etoi", &["Étoile (draft)"]);
    types(&mut person, "Comète");
    check(&mut person, "comete", &["Comète (draft)"]);
    person.go("dossiers");
    person.looks("", &[("order", "name")]);
    assert_eq!(person.names(), ["Arbre", "Comète (draft)", "Fleuve"]);
    check(&mut person, "etoi", &[]);
    check(&mut person, "comete", &["Comète (draft)"]);
    person.does(Intent::Discard {
        step: "organisation".to_owned(),
    });
    person.go("dossiers");
    check(&mut person, "comete", &[]);

    person.does(Intent::NewDossier);
    person.go_on(&[]);
    types(&mut person, "Comète");
    person.go_on(&[("org-name", "Comète"), ("country", "FR")]);
    check(&mut person, "comete", &["Comète"]);
}

#[test]
fn a_name_that_is_typed_elsewhere_stands_on_the_list_again_when_the_one_that_was_saved_is_undone() {
    let mut person = Person::guide();
    person.does(Intent::NewDossier);
    person.go("sheet");
    person.does(Intent::Draft {
        step: "sheet".to_owned(),
        values: raw(&[("org-name", "Beta")]),
    });
    person.go("organisation");
    person.go_on(&[("org-name", "Alpha")]);
    person.does(Intent::Undo);
    person.go("dossiers");
    assert_eq!(person.names(), ["Beta (draft)"]);
    person.does(Intent::Seek {
        text: "beta".to_owned(),
    });
    let found = person.view.commands.found.as_ref().unwrap();
    assert_eq!(found.commands[0].label, "Beta (draft)");
}

/// What is found elsewhere by the same, in words.
fn also(person: &Person) -> Vec<&str> {
    let also = person.list().also.iter();
    also.map(|action| action.label.as_str()).collect()
}

#[test]
fn a_search_says_what_it_finds_among_those_that_are_not_in_use() {
    let mut person = Person::guide();
    person.begins("Rives", &[]);
    for (name, deed) in [
        ("Rives Nord", "archive"),
        ("Rives Sud", "delete"),
        ("Rives Est", "delete"),
        ("Contoso", "archive"),
    ] {
        let id = person.begins(name, &[("country", "FR")]);
        person.deed(deed, &[&id]);
    }
    assert_eq!(also(&person), [""; 0], "nothing is looked for");
    person.looks("rives", &[("order", "name")]);
    assert_eq!(person.list().found, "1 dossier");
    assert_eq!(
        also(&person),
        ["See 1 archived dossier", "See 2 deleted dossiers"]
    );
    let there = person.list().also[1].intent.clone();
    person.does(there);
    assert_eq!(person.names(), ["Rives Est", "Rives Sud"]);
    assert_eq!(person.list().search.value, "rives");
    assert_eq!(
        also(&person),
        ["See 1 dossier in progress", "See 1 archived dossier"]
    );
    person.looks("contoso", &[]);
    assert_eq!(person.list().found, "No dossier matches here.");
    assert_eq!(also(&person), ["See 1 archived dossier"]);
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    assert_eq!(also(&person), ["Voir 1 dossier archivé"]);
    person.looks("nobody", &[]);
    assert_eq!(also(&person), [""; 0]);
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

#[test]
fn what_is_made_is_in_sight_whatever_was_looked_for() {
    let mut person = Person::guide();
    let id = person.begins("Alpha", &[]);
    let looks = |person: &mut Person| {
        person.looks("alpha", &[("order", "name")]);
        assert_eq!(person.list().lines.len(), 1);
    };
    looks(&mut person);
    person
        .brings(&[("list.csv", b"org-name\nRives\n")])
        .unwrap();
    assert_eq!(person.names(), ["Rives", "Alpha"]);
    assert_eq!(person.list().search.value, "");
    looks(&mut person);
    person.deed("duplicate", &[&id]);
    assert_eq!(person.names().len(), 3);
    assert!(person.names()[0].starts_with("No name yet"));
    looks(&mut person);
    person.deed("archive", &[&id]);
    assert_eq!(
        person.list().search.value,
        "alpha",
        "nothing new is to be seen"
    );
}

#[test]
fn who_chose_no_model_yet_is_found_by_that() {
    let mut person = Person::guide();
    person.begins("Contoso", &[("chosen-model", "indirect-reseller")]);
    person.begins("Rives", &[]);
    person.looks("", &[("model", "none")]);
    assert_eq!(person.names(), ["Rives"]);
    person.looks("", &[("model", "indirect-reseller")]);
    assert_eq!(person.names(), ["Contoso"]);
}

#[test]
fn all_that_are_found_can_be_ticked_at_once() {
    let mut person = Person::guide();
    let lines = (0..60).map(|n| format!("Company {n}"));
    let table = crate::desk::table("org-name", lines.chain(["Other".to_owned()]));
    person.brings(&[("list.csv", table.as_bytes())]).unwrap();
    person.looks("company", &[]);
    let offers = |person: &Person| {
        let actions = person.list().selection.actions.iter();
        let mut actions = actions.filter(|action| action.action == "select-found");
        actions.next().cloned()
    };
    assert_eq!(offers(&person), None, "nothing is ticked");
    let first = person.list().lines[0].id.clone();
    person.selects(&[&first]);
    let all = offers(&person).unwrap();
    assert_eq!(all.label, "Select all 60 found");
    person.does(all.intent);
    assert_eq!(person.list().selection.ids.len(), 60);
    assert_eq!(offers(&person), None);
    person.looks("other", &[]);
    let selection = person.list().selection.clone();
    assert_eq!(
        selection.text,
        "60 dossiers selected, 60 of them not in this list"
    );
    assert!(
        selection
            .actions
            .iter()
            .any(|it| it.action == "select-none")
    );
    person.looks("company 1", &[]);
    assert_eq!(offers(&person), None, "all of these are ticked");
    person.looks("company", &[]);
    person.does(Intent::Deed {
        deed: "archive".to_owned(),
    });
    person.looks("", &[]);
    assert_eq!(person.names(), ["Other"]);
}

#[test]
fn a_list_is_bare_while_there_is_no_dossier_anywhere() {
    let mut person = Person::guide();
    assert!(person.list().bare);
    person.looks("rives", &[]);
    assert!(!person.list().bare, "what is looked for can be let go");
    person.looks("", &[]);
    let id = person.begins("Rives", &[]);
    assert!(!person.list().bare);
    person.deed("delete", &[&id]);
    assert!(!person.list().bare, "it can be put back");
}
