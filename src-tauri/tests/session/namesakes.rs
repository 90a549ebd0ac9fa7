//! Tables of organisations that are here already, and of organisations with one name.

use passerelle::wire::Intent;

use crate::{Person, raw};

/// What is told of a table that is brought in: what was done, and what else came of it.
fn told(person: &mut Person, table: &str) -> [String; 2] {
    person.brings(&[("list.csv", table.as_bytes())]).unwrap();
    let arrival = person.list().arrival.clone();
    let done = person.done().to_owned();
    [done, arrival.map(|it| it.text).unwrap_or_default()]
}

const TABLE: &str = "id,org-name,country\nC-001,Contoso,FR\nC-002,Fabrikam,DE\n";

const TAKEN: [&str; 2] = [
    "2 dossiers imported.",
    "New dossiers: Contoso and Fabrikam.",
];

#[test]
fn a_table_that_is_brought_in_twice_makes_its_dossiers_once() {
    let mut person = Person::guide();
    assert_eq!(told(&mut person, TABLE), TAKEN);
    assert_eq!(
        told(&mut person, TABLE),
        ["", "2 dossiers were here already, with nothing new."]
    );
    let spelled_otherwise = "org-name;country\ncontoso;FR\nFABRIKAM;\n";
    assert_eq!(
        told(&mut person, spelled_otherwise),
        ["", "2 dossiers were here already, with nothing new."]
    );
}

#[test]
fn a_company_that_has_the_name_of_another_is_taken_and_told() {
    let mut person = Person::guide();
    told(&mut person, TABLE);
    let shared = "Several dossiers share one name: Contoso. Check that they are different \
                  companies; if not, delete the extra one.";
    assert_eq!(
        told(&mut person, "org-name,country\nContoso,BE\n"),
        ["Imported: Contoso.", shared]
    );
    assert_eq!(person.list().arrival.clone().unwrap().tone, "caution");
    assert_eq!(person.names(), ["Contoso", "Contoso", "Fabrikam"]);
    assert_eq!(
        told(
            &mut person,
            "org-name,country\nRives,FR\nrives,BE\nLitware,\n"
        ),
        [
            "3 dossiers imported.".to_owned(),
            format!(
                "New dossiers: Rives, rives, and Litware. {}",
                shared.replace("Contoso", "rives")
            )
        ]
    );
}

#[test]
fn a_name_that_is_only_typed_is_no_namesake() {
    let mut person = Person::guide();
    person.does(Intent::NewDossier);
    person.go_on(&[]);
    person.does(Intent::Draft {
        step: "organisation".to_owned(),
        values: raw(&[("org-name", "Contoso")]),
    });
    person.go("dossiers");
    assert_eq!(person.names(), ["Contoso (draft)"]);
    assert_eq!(
        told(&mut person, TABLE)[0],
        "2 dossiers imported.",
        "the company of the table is not there yet"
    );
    assert_eq!(
        person.names(),
        ["Contoso", "Fabrikam", "Contoso (draft)"],
        "nothing warns of two"
    );
}

#[test]
fn the_saved_list_makes_the_same_dossiers_on_another_desk_those_without_a_name_too() {
    let mut ana = Person::guide();
    ana.begins("=HYPERLINK(\"x\")", &[("country", "FR")]);
    let id = ana.list().lines[0].id.clone();
    ana.deed("duplicate", &[&id]);
    let nameless = ana.list().lines[0].id.clone();
    let saved = ana.exports("table");
    let text = String::from_utf8(saved.clone()).unwrap();
    assert!(text.contains(",\"'=HYPERLINK"), "{text}");

    let mut bo = Person::guide();
    let table = String::from_utf8(saved.clone()).unwrap();
    told(&mut bo, &table);
    let ids: Vec<&str> = bo
        .list()
        .lines
        .iter()
        .map(|line| line.id.as_str())
        .collect();
    assert!(ids.contains(&id.as_str()) && ids.contains(&nameless.as_str()));
    assert!(bo.names().contains(&"=HYPERLINK(\"x\")"));
    assert_eq!(
        told(&mut bo, &table)[1],
        "2 dossiers were here already, with nothing new."
    );

    let twice = format!("id,org-name\n{0},Rives\n{0},Lacs\n", "0".repeat(16));
    told(&mut bo, &twice);
    assert_eq!(
        bo.names().len(),
        4,
        "one line of a file takes nothing from another"
    );
}

#[test]
fn what_was_deleted_hinders_nobody_from_bringing_it_in_again() {
    let mut person = Person::guide();
    told(&mut person, TABLE);
    person.does(Intent::Undo);
    assert!(person.names().is_empty());
    assert_eq!(told(&mut person, TABLE), TAKEN);
    assert_eq!(person.names().len(), 2);
}
