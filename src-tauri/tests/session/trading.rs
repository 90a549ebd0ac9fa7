//! Two desks that send each other files, whatever is done on both: none refuses what the program wrote.

use passerelle::wire::Intent;
use proptest::prelude::*;

use crate::Person;
use crate::handing_over::{elsewhere, file};
use crate::meeting::asked;
use crate::sequences::{COMPANIES, Doing, desk, does, doing, of};

/// Something done on one of the desks.
#[derive(Debug, Clone)]
enum Turn {
    Does(Doing),
    Meeting(usize, bool),
    Follow(usize, &'static str),
    Sends(usize, Vec<bool>),
}

fn turn() -> impl Strategy<Value = Turn> {
    let which = 0..COMPANIES;
    prop_oneof![
        6 => doing().prop_map(Turn::Does),
        1 => (which.clone(), any::<bool>()).prop_map(|(which, ends)| Turn::Meeting(which, ends)),
        1 => (which.clone(), of(&["keep", "move"]))
            .prop_map(|(which, choice)| Turn::Follow(which, choice)),
        3 => (which, prop::collection::vec(any::<bool>(), 8))
            .prop_map(|(which, sides)| Turn::Sends(which, sides)),
    ]
}

fn takes_turn(desks: &mut [Person; 2], who: usize, ids: &[String], turn: &Turn) {
    let person = &mut desks[who];
    person.waits(1);
    match turn {
        Turn::Does(doing) => does(person, ids, doing),
        Turn::Meeting(which, ends) => {
            person.opens(&ids[*which]);
            // What was thrown away is not talked about.
            if person
                .try_to(Intent::BeginMeeting {
                    locale: "fr-FR".to_owned(),
                })
                .is_err()
            {
                return;
            }
            let first = asked(person).to_owned();
            person.leave(&first, "Zoé", "");
            person.does(Intent::Undo);
            person.does(Intent::Redo);
            if *ends {
                person.does(Intent::EndMeeting);
            } else {
                person.restart();
            }
        }
        Turn::Follow(which, choice) => {
            person.go("editions");
            person.does(Intent::Follow {
                id: ids[*which].clone(),
                choice: (*choice).to_owned(),
            });
        }
        Turn::Sends(which, sides) => {
            let sent = sent(person, &ids[*which]);
            takes(&mut desks[1 - who], &sent, sides);
        }
    }
}

/// The file of a dossier, which anybody can take in.
fn sent(person: &mut Person, id: &str) -> Vec<u8> {
    person.opens(id);
    let sent = file(person);
    let mut stranger = elsewhere("Cy");
    takes(&mut stranger, &sent, &[]);
    assert!(!stranger.journal_of(id).is_empty());
    sent
}

/// Takes a file in, and of what both say otherwise these sides.
fn takes(person: &mut Person, file: &[u8], sides: &[bool]) {
    if person.screen() != "dossiers" {
        person.go("dossiers");
    }
    person.brings(&[("contoso.passerelle", file)]).unwrap();
    if person.screen() == "merge" {
        let fields = person.page().fields.iter();
        let names: Vec<String> = fields.map(|field| field.name.clone()).collect();
        let sides = sides.iter().cycle();
        let side = |takes_theirs: &bool| if *takes_theirs { "theirs" } else { "ours" };
        let values: Vec<(&str, &str)> = names
            .iter()
            .map(String::as_str)
            .zip(sides.map(side))
            .collect();
        person.go_on(&values);
        assert_eq!(person.screen(), "hub");
    } else {
        let arrival = person.list().arrival.as_ref().unwrap();
        assert!(arrival.refused.is_empty(), "{:?}", arrival.refused);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn a_file_that_the_program_wrote_is_taken_in_everywhere(
        turns in prop::collection::vec((0_usize..2, turn()), 1..16),
    ) {
        let (mut ana, ids) = desk();
        let mut bo = elsewhere("Bo");
        for id in &ids {
            let sent = sent(&mut ana, id);
            takes(&mut bo, &sent, &[]);
        }
        let mut desks = [ana, bo];
        for (who, turn) in &turns {
            takes_turn(&mut desks, *who, &ids, turn);
        }
        for person in &mut desks {
            for id in &ids {
                sent(person, id);
            }
        }
    }
}
