//! What is done on the hub is told where it can be taken back at once, and what is taken back stands
//! as it stood.

use jiff::civil::date;
use passerelle::wire::{Block, Intent};

use crate::handing_over::{elsewhere, file};
use crate::{Person, raw, submit};

/// Ana's dossier with a note of hers, opened by Bo a week later.
fn noted() -> (Person, String) {
    let mut person = Person::named_guide("Ana");
    person.on(date(2026, 11, 3));
    let id = person.begins("Contoso", &[("country", "FR")]);
    person.opens(&id);
    person.note("note.shared.new", "Called on Monday");
    person.go("settings");
    let bo = [("persona", "guide"), ("author", "Bo")];
    person.does(submit("settings", &bo, false));
    person.on(date(2026, 11, 10));
    person.opens(&id);
    (person, id)
}

/// The shared notes: what they say, and when and by whom they were written.
fn notes(person: &Person) -> Vec<(String, String)> {
    let blocks = person.blocks().iter();
    let notes = blocks.filter_map(|block| match block {
        Block::Notes(notes) if notes.audience == "shared" => Some(&notes.notes),
        _ => None,
    });
    notes
        .flatten()
        .map(|note| (note.control.value.clone(), note.written.clone()))
        .collect()
}

/// What was just done, and what the button beside it does.
fn strip(person: &Person) -> (&str, Option<&Intent>) {
    let done = person.view.done.as_ref().unwrap();
    let undo = done.undo.as_ref().map(|action| &action.intent);
    (done.text.as_str(), undo)
}

#[test]
fn whatever_is_done_with_a_note_can_be_taken_back_at_once() {
    let (mut person, _) = noted();
    let undo = Some(&Intent::Undo);
    person.note("note.private.new", "They pay late");
    assert_eq!(strip(&person), ("Note saved.", undo));
    person.note("note.private.1", "They pay in time");
    assert_eq!(strip(&person), ("Note changed.", undo));
    person.note("note.private.1", "They pay in time");
    assert!(person.view.done.is_none(), "nothing was done");
    person.note("note.private.1", "");
    assert_eq!(strip(&person), ("Note removed.", undo));
}

#[test]
fn a_note_that_is_brought_back_has_its_own_day_and_author() {
    let (mut person, id) = noted();
    let first = notes(&person);
    assert!(
        first[0].1.contains("November 3") && first[0].1.ends_with(", Ana"),
        "{first:?}"
    );
    person.note("note.shared.1", "");
    assert!(notes(&person).is_empty());
    person.does(Intent::Undo);
    assert_eq!(notes(&person), first);
    person.restart();
    person.opens(&id);
    assert_eq!(notes(&person), first, "memory was what is on the disk");
    person.note("note.shared.1", "Called on Tuesday");
    let second = notes(&person);
    assert!(second[0].1.contains("November 10") && second[0].1.ends_with(", Bo"));
    person.on(date(2026, 11, 12));
    person.does(Intent::Undo);
    assert_eq!(notes(&person), first);
    person.does(Intent::Redo);
    assert_eq!(notes(&person), second);
}

#[test]
fn a_note_that_was_brought_back_is_the_same_note_on_another_desk() {
    let (mut person, id) = noted();
    let mut zoe = elsewhere("Zoé");
    zoe.brings(&[("contoso.passerelle", &file(&mut person))])
        .unwrap();
    let first = notes(&person);
    person.note("note.shared.1", "");
    person.does(Intent::Undo);
    zoe.brings(&[("contoso.passerelle", &file(&mut person))])
        .unwrap();
    assert_eq!(zoe.screen(), "merge");
    zoe.does(submit("merge", &[], false));
    zoe.opens(&id);
    assert_eq!(notes(&zoe), first);
}

#[test]
fn who_is_in_charge_of_a_question_is_told_and_can_be_taken_back() {
    let (mut person, _) = noted();
    let task = |person: &mut Person, owner: &str| {
        person.does(Intent::Task {
            values: raw(&[("mfa-admins.owner", owner)]),
        });
    };
    task(&mut person, "Zoé");
    let (told, undo) = strip(&person);
    assert!(
        told.starts_with("Saved: ") && told.ends_with(", left to Zoé."),
        "{told}"
    );
    assert_eq!(undo, Some(&Intent::Undo));
    task(&mut person, "");
    let (told, _) = strip(&person);
    assert!(
        told.starts_with("Removed: ") && told.ends_with(": in charge."),
        "{told}"
    );
    person.does(Intent::Undo);
    assert!(person.done().starts_with("Undone: "));
}

#[test]
fn an_answer_that_was_given_from_the_hub_is_told_there() {
    let (mut person, _) = noted();
    person.does(Intent::Change {
        step: "security".to_owned(),
    });
    person.go_on(&[("mfa-admins", "yes")]);
    assert_eq!(person.screen(), "hub");
    assert_eq!(strip(&person), ("Answers saved.", Some(&Intent::Undo)));
    person.does(Intent::Undo);
    assert!(person.done().starts_with("Undone: "), "{}", person.done());
}
