//! Before dossiers go that were worked on since they came, the person is told, and nothing is lost
//! of them either way.

use passerelle::wire::Intent;

use crate::Person;

/// Three companies that came in a table; the list.
fn three() -> Person {
    let mut person = Person::guide();
    let table = b"org-name,country\nContoso,FR\nFabrikam,DE\nRives,BE\n";
    person.brings(&[("list.csv", table)]).unwrap();
    person.go("settings");
    person.go("dossiers");
    person
}

fn notes_in(person: &mut Person, name: &str) {
    person.looks(name, &[]);
    let id = person.list().lines[0].id.clone();
    person.opens(&id);
    person.note("note.private.new", "Called on Monday");
    person.go("dossiers");
    person.looks("", &[]);
}

#[test]
fn what_nobody_worked_on_goes_without_a_word() {
    let mut person = three();
    person.does(Intent::Undo);
    assert_eq!(person.done(), "Undone: import of 3 dossiers.");
    assert!(person.names().is_empty());
}

#[test]
fn what_somebody_worked_on_goes_at_the_second_word_and_comes_back_with_all_of_it() {
    let mut person = three();
    notes_in(&mut person, "contoso");
    person.does(Intent::Undo);
    assert_eq!(
        person.done(),
        "Nothing is undone yet: 3 dossiers would be deleted, one of which you have worked on since."
    );
    assert_eq!(person.names().len(), 3);
    notes_in(&mut person, "rives");
    person.does(Intent::Undo);
    assert!(person.done().contains("2 of which"), "{}", person.done());
    let anyway = person.view.done.as_ref().unwrap().undo.clone().unwrap();
    assert_eq!(anyway.label, "Undo anyway");
    person.does(anyway.intent);
    assert_eq!(person.done(), "Undone: import of 3 dossiers.");
    assert!(person.names().is_empty());
    person.does(Intent::Redo);
    assert_eq!(person.names().len(), 3);
    person.looks("monday", &[]);
    assert_eq!(
        person.names(),
        ["Rives", "Contoso"],
        "in the order in which they were touched"
    );
}

#[test]
fn what_was_said_and_taken_back_is_no_work() {
    let mut person = three();
    person.looks("contoso", &[]);
    let id = person.list().lines[0].id.clone();
    person.opens(&id);
    person.note("note.private.new", "Called on Monday");
    person.does(Intent::Undo);
    person.go("dossiers");
    person.does(Intent::Undo);
    assert!(person.names().is_empty(), "{}", person.done());
}
