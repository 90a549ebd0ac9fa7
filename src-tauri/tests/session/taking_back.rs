//! Taking back, before a guest, what was said last in the meeting: that, and nothing else.

use passerelle::wire::Intent;

use crate::meeting::{asked, begin, keeps_the_secrets, meeting, talk};
use crate::rounds::leave_all;
use crate::{Person, submit};

fn can_take_back(person: &Person) -> bool {
    talk(person).take_back.is_some()
}

fn country(person: &Person, id: &str) -> Option<serde_json::Value> {
    let lines = person.journal_of(id).into_iter();
    let last = lines.rev().find(|line| line.entry.subject == "country");
    last.and_then(|line| line.entry.value)
}

#[test]
fn the_last_answer_is_taken_back_to_its_question_and_given_once_more() {
    let (mut person, id) = meeting();
    assert!(!can_take_back(&person), "nothing was said yet");
    person.does(submit("organisation", &[("country", "FR")], false));
    person.does(Intent::Turn { back: false });
    let third = asked(&person).to_owned();
    person.does(talk(&person).take_back.clone().unwrap().intent);
    assert_eq!(asked(&person), "country");
    assert_eq!(country(&person, &id), None);
    assert!(
        person.done().starts_with("Annulé\u{a0}: Pays"),
        "{}",
        person.done()
    );
    assert!(!can_take_back(&person));
    keeps_the_secrets(&person);

    person.does(Intent::Redo);
    assert_eq!(country(&person, &id), Some("FR".into()));
    assert_eq!(asked(&person), third, "the cloud was left open before");
    person.does(Intent::Back);
    assert_eq!(asked(&person), "country");
}

#[test]
fn a_question_left_to_somebody_is_asked_again_once_that_is_taken_back() {
    let (mut person, id) = meeting();
    person.leave("country", "Zoé", "24/12/2026");
    person.does(submit("organisation", &[("cloud", "unknown")], false));
    for question in ["cloud", "country"] {
        person.does(Intent::Undo);
        assert_eq!(asked(&person), question);
    }
    assert_eq!(
        person.done(),
        "Annulé\u{a0}: Pays (responsable\u{a0}: Zoé, échéance\u{a0}: 24 décembre 2026)."
    );
    let leave = talk(&person).leave.as_ref().unwrap();
    assert_eq!(
        (leave.owner.value.as_str(), leave.due.value.as_str()),
        ("Zoé", "")
    );
    let lines = person.journal_of(&id);
    let owner = lines
        .iter()
        .rev()
        .find(|line| line.entry.subject == "task.country.owner");
    assert_eq!(owner.unwrap().entry.value, None);
    person.does(Intent::Turn { back: false });
    assert_eq!(asked(&person), "cloud", "it is open once more");
    person.does(Intent::EndMeeting);
    let minutes = serde_json::to_string(person.blocks()).unwrap();
    assert!(!minutes.contains("Zoé"), "{minutes}");
}

#[test]
fn nothing_said_before_the_meeting_or_elsewhere_is_taken_back_in_it() {
    let (mut person, id) = meeting();
    person.does(Intent::EndMeeting);
    person.go("organisation");
    person.insist_or_go_on(&[
        ("org-name", "Contoso"),
        ("country", "FR"),
        ("cloud", "commercial"),
    ]);
    person.go("hub");
    person.does(Intent::Undo);
    begin(&mut person, "fr-FR");
    let lines = person.journal_of(&id).len();
    for intent in [Intent::Undo, Intent::Redo, Intent::Undo] {
        person.does(intent);
        assert!(person.view.done.as_ref().unwrap().undo.is_none());
        keeps_the_secrets(&person);
    }
    assert_eq!(person.journal_of(&id).len(), lines);

    person.does(submit("organisation", &[("country", "DE")], false));
    for _ in 0..3 {
        person.does(Intent::Undo);
    }
    assert_eq!(
        person.journal_of(&id).len(),
        lines + 2,
        "said, and taken back"
    );
    person.does(Intent::EndMeeting);
    let minutes = serde_json::to_string(person.blocks()).unwrap();
    assert!(!minutes.contains("Germany"), "{minutes}");
    person.go("hub");
    person.does(Intent::Redo);
    assert_eq!(
        country(&person, &id),
        None,
        "the end of the meeting stands between"
    );
}

#[test]
fn an_answer_that_is_again_what_it_was_before_is_none_of_the_minutes() {
    let (mut person, _) = meeting();
    person.does(submit("organisation", &[("country", "FR")], false));
    leave_all(&mut person);
    person.does(Intent::EndMeeting);
    person.go("hub");
    begin(&mut person, "en-US");
    while asked(&person) != "country" {
        person.does(Intent::Back);
    }
    person.does(submit("organisation", &[("country", "DE")], false));
    if person.page().preview.is_some() {
        person.does(submit("organisation", &[("country", "DE")], true));
    }
    let said = |person: &Person| serde_json::to_string(person.blocks()).unwrap();
    while person.screen() != "all-asked" {
        person.does(Intent::Turn { back: false });
    }
    assert!(said(&person).contains("Germany"));
    person.does(Intent::Undo);
    assert_eq!(asked(&person), "country");
    person.does(Intent::EndMeeting);
    assert!(
        said(&person).contains("Nothing was answered"),
        "{}",
        said(&person)
    );
}

#[test]
fn after_the_last_question_the_last_answer_is_still_taken_back() {
    let (mut person, _) = meeting();
    let last = leave_all(&mut person).unwrap();
    assert!(can_take_back(&person));
    person.does(Intent::Undo);
    assert_eq!(asked(&person), last);
    person.does(Intent::Redo);
    assert_eq!(person.screen(), "all-asked");
}

#[test]
fn a_meeting_that_goes_on_after_a_kill_takes_back_what_was_said_in_it_before() {
    let (mut person, id) = meeting();
    person.does(submit("organisation", &[("country", "FR")], false));
    person.restart();
    person.does(Intent::ResumeMeeting);
    person.does(Intent::Undo);
    assert_eq!(asked(&person), "country");
    assert_eq!(country(&person, &id), None);
    person.does(Intent::Undo);
    assert!(person.view.done.as_ref().unwrap().undo.is_none());
}
