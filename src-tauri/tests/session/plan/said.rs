//! What a person says of a task.

use dossier::{Raw, RawValues};
use passerelle::wire::Intent;
use std::collections::BTreeMap;

use super::{dates, note, plan, planning, task};
use crate::{Person, raw};

#[test]
fn what_is_said_of_a_task_is_kept_at_once_and_survives_a_restart() {
    let mut person = planning("indirect-reseller");
    note(
        &mut person,
        &[
            ("choose-provider.owner", "Élise Martin"),
            ("choose-provider.due", "02/15/2027"),
            ("choose-provider.done", "no"),
        ],
    );
    assert_eq!(person.screen(), "plan");
    assert!(person.page().draft.is_none());
    let journal = person.journal();
    assert_eq!(
        journal[journal.len() - 3..],
        [
            "set task.choose-provider.done false",
            "set task.choose-provider.due \"2027-02-15\"",
            "set task.choose-provider.owner \"Élise Martin\"",
        ]
    );
    person.restart();
    let kept = task(&person, "choose-provider");
    assert_eq!(kept.owner.value, "Élise Martin");
    assert_eq!(kept.due.as_ref().unwrap().value, "02/15/2027");
    assert!(!kept.done);
    assert!(
        dates(&person)
            .dates
            .iter()
            .any(|line| line.date == "February 15, 2027" && line.text.contains("Élise Martin"))
    );

    // The same again says nothing new; what is taken back is a line of its own.
    note(&mut person, &[("choose-provider.owner", "Élise Martin")]);
    assert_eq!(person.journal().len(), journal.len());
    note(&mut person, &[("choose-provider.owner", "")]);
    assert_eq!(
        person.journal().last().unwrap(),
        "clear task.choose-provider.owner "
    );
}

#[test]
fn an_answer_that_says_something_else_than_a_tick_stands_beside_it() {
    let mut person = planning("direct-bill");
    person.go("partner-id");
    person.go_on(&[("programme-membership", "yes")]);
    person.go("plan");
    assert!(task(&person, "join-programme").done);
    note(&mut person, &[("join-programme.done", "no")]);
    let joined = task(&person, "join-programme");
    assert!(!joined.done);
    let asked: Vec<&str> = joined.remarks.iter().map(|one| one.text.as_str()).collect();
    assert!(
        asked
            .iter()
            .any(|text| text.starts_with("The answer says otherwise:")),
        "{asked:?}"
    );
    assert!(joined.answers[0].step.is_some());

    person.go("partner-id");
    person.insist_or_go_on(&[("programme-membership", "no")]);
    person.go("plan");
    note(&mut person, &[("join-programme.done", "yes")]);
    let joined = task(&person, "join-programme");
    assert!(joined.done);
    let asked = joined.remarks.last().unwrap();
    assert!(
        asked.text.starts_with("The answer says otherwise:"),
        "{asked:?}"
    );
}

#[test]
fn what_was_due_and_is_not_done_is_overdue() {
    let mut person = planning("indirect-reseller");
    note(&mut person, &[("choose-provider.due", "02/15/2020")]);
    assert_eq!(task(&person, "choose-provider").state, "Overdue");
    note(&mut person, &[("choose-provider.done", "yes")]);
    assert_eq!(task(&person, "choose-provider").state, "Done");
}

#[test]
fn a_day_that_cannot_be_stays_on_screen_beside_its_message_and_nothing_is_written() {
    let mut person = planning("indirect-reseller");
    let before = person.journal();
    note(
        &mut person,
        &[
            ("choose-provider.owner", "Ana"),
            ("choose-provider.due", "02/31/2027"),
        ],
    );
    assert_eq!(person.journal(), before);
    let due = task(&person, "choose-provider").due.clone().unwrap();
    assert!(due.error.is_some());
    assert_eq!(due.value, "02/31/2027");
    assert!(person.page().errors.is_none(), "one task jumps no page");
    person.restart();
    let kept = task(&person, "choose-provider");
    assert_eq!(kept.due.as_ref().unwrap().value, "02/31/2027");
    assert_eq!(kept.owner.value, "Ana", "the draft holds both");

    person.go_on(&[("choose-provider.due", "02/31/2027")]);
    assert_eq!(person.screen(), "plan");
    let beside = kept_error(&person);
    let listed = person.errors()["choose-provider.due"];
    assert!(listed.contains("Choose an indirect provider") && listed.ends_with(&beside));
    assert!(!beside.contains("Choose an indirect provider"), "{beside}");
    note(
        &mut person,
        &[
            ("choose-provider.owner", "Ana"),
            ("choose-provider.due", "02/28/2027"),
        ],
    );
    assert!(person.errors().is_empty());
    assert!(person.page().draft.is_none());
}

fn kept_error(person: &Person) -> String {
    let due = task(person, "choose-provider").due.as_ref().unwrap();
    due.error.clone().unwrap()
}

#[test]
fn continue_keeps_every_task_of_the_page() {
    let mut person = planning("indirect-reseller");
    person.go_on(&[
        ("choose-provider.done", "yes"),
        ("join-programme.owner", "Ana"),
        ("join-programme.done", ""),
    ]);
    assert_eq!(person.screen(), "report");
    person.go("plan");
    assert!(task(&person, "choose-provider").done);
    assert_eq!(task(&person, "join-programme").owner.value, "Ana");
}

#[test]
fn a_task_that_the_answers_say_is_done_counts_until_a_person_says_otherwise() {
    let mut person = Person::own();
    person.go_on_to("partner-id");
    person.go_on(&[
        ("partner-id-active", "yes"),
        ("partner-id-level", "location"),
    ]);
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", "indirect-reseller")]);
    person.go_on_to("plan");
    let id = "obtain-location-id";
    assert!(task(&person, id).done && task(&person, id).by_answers.is_some());
    let before = plan(&person).done;
    note(&mut person, &[("obtain-location-id.done", "no")]);
    assert!(!task(&person, id).done);
    assert_eq!(plan(&person).done, before - 1);
}

#[test]
fn controls_that_no_task_has_are_refused_and_so_is_another_page() {
    let mut person = planning("indirect-reseller");
    let before = person.journal();
    for name in [
        "org-name",
        "no-such-task.owner",
        "choose-provider.colour",
        "",
    ] {
        let values: RawValues = BTreeMap::from([(name.to_owned(), Raw::One("x".to_owned()))]);
        for intent in [
            Intent::Task {
                values: values.clone(),
            },
            Intent::Draft {
                step: "plan".to_owned(),
                values,
            },
        ] {
            assert!(person.try_to(intent).is_err(), "{name}");
        }
    }
    person.go("check");
    let task = Intent::Task {
        values: raw(&[("choose-provider.owner", "Ana")]),
    };
    assert!(person.try_to(task).is_err());
    assert_eq!(person.journal(), before);
}

#[test]
fn the_typed_day_is_written_anew_in_the_other_language() {
    let mut person = planning("indirect-reseller");
    person.does(Intent::Draft {
        step: "plan".to_owned(),
        values: raw(&[("choose-provider.due", "02/03/2027")]),
    });
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    let due = task(&person, "choose-provider").due.clone().unwrap();
    assert_eq!(due.value, "03/02/2027");
}
