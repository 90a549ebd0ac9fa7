//! How the questions of a meeting come round.

use eligibility::Fact;
use passerelle::wire::Intent;

use crate::meeting::{asked, begin, holds_no_secret, meeting, talk};
use crate::{Person, submit};

#[test]
fn a_meeting_without_an_open_question_begins_with_what_was_answered() {
    let mut person = Person::guide();
    let id = person.brings_one_who_said_everything();
    person.opens(&id);
    begin(&mut person, "en-US");
    assert_eq!(person.screen(), "all-asked");
    assert!(!ways(&person).contains(&"ask-again"), "nothing is open");
    let mut walked = 0;
    while let Some(previous) = talk(&person).previous.clone() {
        person.does(previous.intent);
        walked += 1;
        assert!(walked <= Fact::ALL.len());
    }
    assert_eq!(asked(&person), "org-name", "every answer can be looked at");
    assert_eq!(talk(&person).skip.as_ref().unwrap().label, "Next question");
    person.does(submit("organisation", &[("org-name", "Contoso SA")], false));
    assert_eq!(person.screen(), "all-asked", "nothing else is open");
    let page = serde_json::to_string(person.blocks()).unwrap();
    assert!(page.contains("Contoso SA"), "{page}");
}

/// Leaves every question that comes to somebody; the last one.
pub fn leave_all(person: &mut Person) -> Option<String> {
    let mut last = None;
    for _ in Fact::ALL {
        if person.screen() == "all-asked" {
            return last;
        }
        let fact = asked(person).to_owned();
        person.leave(&fact, "Zoé", "");
        last = Some(fact);
    }
    panic!("the questions do not end");
}

/// The ways on from the last page.
fn ways(person: &Person) -> Vec<&str> {
    let ways = talk(person).ways.iter();
    ways.map(|action| action.action.as_str()).collect()
}

/// Leaves open whatever comes, until everything was asked; what came.
fn skip_all(person: &mut Person) -> Vec<String> {
    let mut came = Vec::new();
    while person.screen() != "all-asked" {
        came.push(asked(person).to_owned());
        person.does(talk(person).skip.clone().unwrap().intent);
        assert!(came.len() <= 2 * Fact::ALL.len(), "{came:?}");
    }
    came
}

#[test]
fn what_was_left_open_comes_again_when_it_is_wanted() {
    let (mut person, _) = meeting();
    person.does(submit("organisation", &[("country", "FR")], false));
    let came = skip_all(&mut person);
    let each: std::collections::BTreeSet<&String> = came.iter().collect();
    assert_eq!(each.len(), came.len(), "each came once");
    assert_eq!(person.view.mode.as_deref(), Some("meeting"));
    assert_eq!(person.view.locale, "fr-FR");
    holds_no_secret(&person);
    let page = serde_json::to_string(person.page()).unwrap();
    for said in ["France", "Désignation Partenaire de solutions"] {
        assert!(page.contains(said), "{said} in {page}");
    }
    assert_eq!(ways(&person), ["end-meeting", "ask-again"]);

    person.does(Intent::Back);
    assert_eq!(Some(asked(&person)), came.last().map(String::as_str));
    person.does(Intent::Turn { back: false });
    assert_eq!(person.screen(), "all-asked");
    person.does(Intent::AskAgain);
    assert_eq!(skip_all(&mut person), came, "in the same order");
    person.does(Intent::AskAgain);
    leave_all(&mut person);
    let page = serde_json::to_string(person.page()).unwrap();
    assert!(page.contains("Zoé"), "{page}");
    assert_eq!(ways(&person), ["end-meeting"]);
    holds_no_secret(&person);
    person.does(Intent::EndMeeting);
    assert_eq!(person.screen(), "minutes");
}

#[test]
fn what_was_said_not_to_be_known_does_not_come_again_by_itself() {
    let (mut person, _) = meeting();
    person.does(Intent::Turn { back: false });
    person.does(submit("organisation", &[("cloud", "unknown")], false));
    let came = skip_all(&mut person);
    for said in ["cloud", "country"] {
        assert!(!came.contains(&said.to_owned()), "{came:?}");
    }
    person.does(Intent::AskAgain);
    let again = skip_all(&mut person);
    assert_eq!(again[..2], ["country", "cloud"]);
    assert_eq!(again[2..], came);
}
