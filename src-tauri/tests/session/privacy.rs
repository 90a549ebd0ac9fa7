//! Whatever is noted, changed, removed, taken back, merged and handed on: what was private when it was
//! written is in no file.

use passerelle::wire::Intent;
use proptest::prelude::*;

use crate::handing_over::{elsewhere, file};
use crate::meeting::begin;
use crate::{Person, submit};

/// Something done on the hub of a dossier.
#[derive(Debug, Clone)]
enum Deed {
    Note { private: bool, number: u32 },
    Remove { private: bool, number: u32 },
    Undo,
    Redo,
    Meet,
    HandOn,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let note =
        (any::<bool>(), 0_u32..4).prop_map(|(private, number)| Deed::Note { private, number });
    let remove =
        (any::<bool>(), 1_u32..4).prop_map(|(private, number)| Deed::Remove { private, number });
    let deed = prop_oneof![
        4 => note,
        1 => remove,
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
        1 => Just(Deed::Meet),
        1 => Just(Deed::HandOn),
    ];
    prop::collection::vec(deed, 1..20)
}

fn name(private: bool, number: u32) -> String {
    let kind = if private { "private" } else { "shared" };
    match number {
        0 => format!("note.{kind}.new"),
        number => format!("note.{kind}.{number}"),
    }
}

/// What no file may hold: private notes begin with it, and their lines are named so.
const PRIVATE: [&str; 2] = ["hush", "note.private"];

fn holds_nothing_private(person: &mut Person) -> Vec<u8> {
    let left = file(person);
    let text = String::from_utf8(left.clone()).unwrap();
    for secret in PRIVATE {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    left
}

fn follow(deeds: &[Deed]) {
    let mut person = Person::named_guide("Ana");
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    for (at, deed) in deeds.iter().enumerate() {
        person.waits(1);
        match deed {
            Deed::Note { private, number } => {
                let word = if *private { "hush" } else { "open" };
                let intent = Intent::Note {
                    name: name(*private, *number),
                    text: format!("{word} {at}"),
                };
                // There may be no note of that number yet.
                let _ = person.try_to(intent);
            }
            Deed::Remove { private, number } => {
                let intent = Intent::Note {
                    name: name(*private, *number),
                    text: String::new(),
                };
                let _ = person.try_to(intent);
            }
            Deed::Undo => person.does(Intent::Undo),
            Deed::Redo => person.does(Intent::Redo),
            Deed::Meet => {
                begin(&mut person, "fr-FR");
                person.does(Intent::EndMeeting);
                person.go("hub");
            }
            Deed::HandOn => {
                // Two desks go on from here, and come together again.
                let left = holds_nothing_private(&mut person);
                let mut other = elsewhere("Bo");
                other.brings(&[("contoso.passerelle", &left)]).unwrap();
                other.opens(&id);
                other.note("note.private.new", "hush elsewhere");
                other.note("note.shared.new", &format!("open elsewhere {at}"));
                person.note("note.shared.new", &format!("open here {at}"));
                let back = holds_nothing_private(&mut other);
                person.brings(&[("bo.passerelle", &back)]).unwrap();
                assert_eq!(person.screen(), "merge");
                let fields = person.page().fields.clone();
                let chosen: Vec<(&str, &str)> = fields
                    .iter()
                    .map(|field| (field.name.as_str(), "theirs"))
                    .collect();
                person.does(submit("merge", &chosen, false));
                assert_eq!(person.screen(), "hub");
            }
        }
    }
    holds_nothing_private(&mut person);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn what_was_private_when_it_was_written_is_in_no_file(deeds in deeds()) {
        follow(&deeds);
    }
}

#[test]
fn what_was_typed_of_a_private_note_and_not_kept_is_in_no_file() {
    let mut person = Person::named_guide("Ana");
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    person.does(Intent::Draft {
        step: "hub".to_owned(),
        values: crate::raw(&[("note.private.new", "hush")]),
    });
    assert!(person.dump().join("\n").contains("hush"), "it is kept here");
    holds_nothing_private(&mut person);
}
