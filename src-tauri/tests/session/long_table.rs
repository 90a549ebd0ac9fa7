//! Tables that are too long to be taken in at once.

use passerelle::wire::Intent;

use crate::Person;
use crate::arrival::table;

/// A guide who brings in a table of so many companies and a line that is wrong.
fn long_table(companies: usize) -> Person {
    let lines = (0..companies).map(|n| format!("Company {n},FR"));
    let lines = lines.chain(["Wrong,Atlantis".to_owned()]);
    table(&crate::desk::table("org-name,country", lines))
}

fn lines_read(person: &Person) -> Option<(u32, u32)> {
    let intake = person.list().intake.as_ref()?;
    Some((intake.progress.done, intake.progress.all))
}

#[test]
fn a_long_table_is_taken_in_while_one_works_and_is_undone_as_one() {
    let mut person = long_table(900);
    assert_eq!(lines_read(&person), Some((400, 901)));
    assert!(person.list().arrival.is_none(), "it is told at the end");
    assert!(person.names().is_empty(), "and written at the end");
    person.looks("nobody", &[]);
    person.looks("", &[]);
    person.does(Intent::TakeOn);
    assert_eq!(lines_read(&person), Some((800, 901)));
    let id = person.begins("Contoso", &[]);
    assert_eq!(lines_read(&person), Some((800, 901)), "it waits elsewhere");
    person.does(Intent::TakeOn);
    assert_eq!(lines_read(&person), None);
    let arrival = person.list().arrival.clone().unwrap();
    assert_eq!(person.done(), "900 dossiers imported.");
    assert!(arrival.text.starts_with("One entry"), "{}", arrival.text);
    assert_eq!(arrival.refused.len(), 1);
    person.looks("company 899", &[]);
    assert_eq!(person.names(), ["Company 899"]);
    person.looks("", &[]);
    person.does(Intent::Undo);
    assert_eq!(person.names(), ["Contoso"]);
    person.opens(&id);
    assert!(
        person.try_to(Intent::TakeOn).is_err(),
        "the list alone takes lines"
    );
}

#[test]
fn of_a_table_that_is_stopped_nothing_is_written() {
    let mut person = long_table(900);
    person.does(Intent::TakeOn);
    person.does(Intent::TakeNoMore);
    assert_eq!(lines_read(&person), None);
    let arrival = person.list().arrival.clone().unwrap();
    assert_eq!(
        arrival.refused,
        ["list.csv: the import was stopped; nothing of it was written."]
    );
    assert!(person.names().is_empty());
    assert!(person.view.done.is_none());
    person.does(Intent::TakeOn);
    assert!(person.names().is_empty(), "there is nothing to go on with");
    person
        .brings(&[("list.csv", b"org-name\nFabrikam\n")])
        .unwrap();
    assert_eq!(person.names(), ["Fabrikam"]);
}

#[test]
fn what_comes_meanwhile_is_taken_in_with_it() {
    let mut person = long_table(500);
    person
        .brings(&[("more.csv", b"org-name\nFabrikam\n,\n")])
        .unwrap();
    assert_eq!(lines_read(&person), None);
    person.looks("fabrikam", &[]);
    assert_eq!(person.names(), ["Fabrikam"]);
    person.looks("", &[]);
    let arrival = person.list().arrival.clone().unwrap();
    let places: Vec<&str> = arrival
        .refused
        .iter()
        .map(|it| it.split(':').next().unwrap())
        .collect();
    assert_eq!(places, ["list.csv, line 502", "more.csv, line 3"]);
    person.does(Intent::Undo);
    assert!(person.names().is_empty());
}
