//! Tables of organisations that are here already, and of organisations with one name.

use passerelle::wire::Intent;

use crate::Person;

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
    assert_eq!(person.names(), ["Contoso", "Fabrikam", "Contoso"]);
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
fn what_was_deleted_hinders_nobody_from_bringing_it_in_again() {
    let mut person = Person::guide();
    told(&mut person, TABLE);
    person.does(Intent::Undo);
    assert!(person.names().is_empty());
    assert_eq!(told(&mut person, TABLE), TAKEN);
    assert_eq!(person.names().len(), 2);
}
