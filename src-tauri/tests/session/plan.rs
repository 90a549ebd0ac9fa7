//! The plan: tasks, their owners and days, open questions, dates.

use std::collections::BTreeMap;

use dossier::{Raw, RawValues};
use l10n::{Locale, Words};
use passerelle::wire::{Block, Dates, Intent, Plan, Task};

use crate::{Person, raw};

/// A newcomer who chose that model, before the plan.
fn planning(model: &str) -> Person {
    let mut person = Person::own();
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", model)]);
    person.go_on_to("plan");
    person
}

fn plan(person: &Person) -> &Plan {
    let blocks = &person.page().blocks;
    let plan = blocks.iter().find_map(|block| match block {
        Block::Plan(plan) => Some(plan),
        _ => None,
    });
    plan.unwrap()
}

fn dates(person: &Person) -> &Dates {
    let blocks = &person.page().blocks;
    let dates = blocks.iter().find_map(|block| match block {
        Block::Dates(dates) => Some(dates),
        _ => None,
    });
    dates.unwrap()
}

fn task<'p>(person: &'p Person, id: &str) -> &'p Task {
    let tasks = plan(person).groups.iter().flat_map(|group| &group.tasks);
    tasks.into_iter().find(|task| task.id == id).unwrap()
}

fn notes(person: &Person, of: &str) -> Vec<String> {
    let blocks = person.page().blocks.iter();
    blocks
        .filter_map(|block| match block {
            Block::Note { tone, text } if tone == of => Some(text.clone()),
            _ => None,
        })
        .collect()
}

fn remarks(person: &Person, id: &str, kind: &str) -> Vec<String> {
    let remarks = task(person, id).remarks.iter();
    remarks
        .filter(|remark| remark.kind == kind)
        .map(|remark| remark.text.clone())
        .collect()
}

fn cautions_in(person: &Person, id: &str) -> Vec<String> {
    remarks(person, id, "caution")
}

fn questions_in(person: &Person, id: &str) -> Vec<String> {
    remarks(person, id, "question")
}

fn note(person: &mut Person, values: &[(&str, &str)]) {
    person.does(Intent::Task {
        values: raw(values),
    });
}

#[test]
fn the_steps_of_the_chosen_role_are_numbered_in_their_order() {
    let person = planning("direct-bill");
    let numbers: Vec<u32> = plan(&person)
        .groups
        .iter()
        .flat_map(|group| &group.tasks)
        .filter_map(|task| task.number)
        .collect();
    assert_eq!(numbers, (1..=26).collect::<Vec<u32>>());
    let place = |id: &str| task(&person, id).number.unwrap();
    assert!(place("obtain-credit-approval") < place("buy-support-plan"));
    for id in ["obtain-credit-approval", "buy-support-plan"] {
        assert_eq!(cautions_in(&person, id).len(), 1, "{id} does not warn");
    }
}

/// The steps are those of the commercial cloud: whoever wants another is told first.
#[test]
fn a_plan_for_a_national_cloud_first_says_where_its_own_enrolment_is() {
    #[track_caller]
    fn check(cloud: &str, words: &str, links: usize) {
        let mut person = Person::own();
        person.go_on_to("organisation");
        person.go_on(&[("org-name", "Contoso"), ("cloud", cloud)]);
        person.go_on_to("choice");
        person.go_on(&[("chosen-model", "direct-bill")]);
        person.go_on_to("plan");
        let blocks = &person.page().blocks;
        let Block::Note { text, .. } = &blocks[0] else {
            panic!("{cloud}: {:?}", blocks[0]);
        };
        assert!(text.contains(words), "{cloud}: {text}");
        assert!(matches!(&blocks[1], Block::Note { .. }), "{cloud}");
        let topic = blocks.iter().find_map(|block| match block {
            Block::Topic(topic) => Some(topic),
            _ => None,
        });
        assert_eq!(topic.unwrap().links.len(), links, "{cloud}");
    }
    check("us-government", "enrollment of its own", 3);
    check("china-21vianet", "21Vianet", 2);
    check("germany", "nothing to enroll in", 1);
}

#[test]
fn the_registration_number_is_answered_for_the_country_of_the_organisation() {
    #[track_caller]
    fn check(country: &str, words: &str) {
        let mut person = Person::own();
        person.go_on_to("organisation");
        person.go_on(&[("org-name", "Contoso"), ("country", country)]);
        person.go_on_to("choice");
        person.go_on(&[("chosen-model", "indirect-reseller")]);
        person.go_on_to("plan");
        let text = task(&person, "gather-details").text.clone().unwrap();
        assert!(text.contains(words), "{country}: {text}");
    }
    check("PL", "in Poland: TIN or PESEL");
    check("AE", "tax ID or VAT number");
    check("US", "detailed table");
    check("FR", "France is not on the list of June 2023");
}

#[test]
fn each_task_says_how_it_is_done_and_what_it_needs() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for task in dossier::Task::all() {
            for attribute in ["text", "needs"] {
                let said = words.attr(&format!("task-{}", task.id), attribute);
                assert!(said.is_some(), "{locale:?} {}.{attribute}", task.id);
            }
        }
    }
}

#[test]
fn a_day_before_that_of_what_comes_first_is_told_above_the_plan_and_in_the_task() {
    let mut person = planning("direct-bill");
    let plan = "buy-support-plan";
    note(&mut person, &[("buy-support-plan.due", "02/15/2027")]);
    let usual = cautions_in(&person, plan);
    assert!(notes(&person, "alarm").is_empty());
    note(&mut person, &[("obtain-credit-approval.due", "02/16/2027")]);
    let told = notes(&person, "alarm");
    assert_eq!(told.len(), 1);
    assert!(
        told[0].contains("February 15") && told[0].contains("February 16"),
        "{told:?}"
    );
    assert_eq!(cautions_in(&person, plan), [told, usual.clone()].concat());
    note(&mut person, &[("obtain-credit-approval.due", "02/14/2027")]);
    assert!(notes(&person, "alarm").is_empty());
    assert_eq!(cautions_in(&person, plan), usual);
}

#[test]
fn no_warning_hides_another() {
    let mut person = planning("direct-bill");
    note(
        &mut person,
        &[
            ("sign-reseller-agreement.done", "yes"),
            ("link-location-id.done", "no"),
            ("pass-reseller-verification.done", "no"),
            ("enrol-direct-tenant.due", "02/01/2027"),
            ("pass-assessment.due", "02/02/2027"),
            ("obtain-second-location-id.due", "02/03/2027"),
        ],
    );
    let told = notes(&person, "caution");
    let [signed, enrolled] = &told[..] else {
        panic!("{told:?}")
    };
    for (note, first) in [
        (signed, "Link your location ID"),
        (signed, "Confirm the email"),
        (enrolled, "Pass the capability assessment"),
        (enrolled, "Get a location ID for the new tenant"),
    ] {
        assert!(note.contains(first), "{first}: {note}");
    }
    assert_eq!(cautions_in(&person, "sign-reseller-agreement").len(), 1);
    // One for the order, one that always stands there.
    assert_eq!(cautions_in(&person, "enrol-direct-tenant").len(), 2);
}

#[test]
fn a_support_plan_bought_while_nothing_is_known_of_the_credit_is_asked_about_loudly() {
    let mut person = planning("direct-bill");
    note(&mut person, &[("buy-support-plan.done", "yes")]);
    let told = notes(&person, "alarm");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("credit approval"), "{told:?}");
    let asked = questions_in(&person, "obtain-credit-approval");
    assert!(asked[0].contains("Buy the support plan"), "{asked:?}");
    assert_eq!(cautions_in(&person, "obtain-credit-approval").len(), 1);
    note(&mut person, &[("obtain-credit-approval.done", "yes")]);
    assert!(notes(&person, "alarm").is_empty());
}

#[test]
fn the_costly_mistake_stands_first_and_names_the_day_that_is_still_ahead() {
    let mut person = planning("direct-bill");
    note(
        &mut person,
        &[
            ("sign-reseller-agreement.done", "yes"),
            ("link-location-id.done", "no"),
            ("buy-support-plan.done", "yes"),
            ("obtain-credit-approval.due", "02/16/2027"),
        ],
    );
    let blocks = person.page().blocks.iter();
    let tones: Vec<(&str, &str)> = blocks
        .filter_map(|block| match block {
            Block::Note { tone, text } => Some((tone.as_str(), text.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!((tones[0].0, tones[1].0), ("alarm", "caution"), "{tones:?}");
    assert!(tones[0].1.contains("February 16, 2027"), "{tones:?}");
}

#[test]
fn what_must_come_before_a_step_that_is_done_is_asked_about_in_one_sentence() {
    let mut person = planning("indirect-reseller");
    note(
        &mut person,
        &[
            ("sign-reseller-agreement.done", "yes"),
            ("accept-provider.done", "yes"),
        ],
    );
    assert!(notes(&person, "caution").is_empty());
    let asked = notes(&person, "info");
    assert_eq!(asked.len(), 1, "{asked:?}");
    for first in ["Link your location ID", "Choose an indirect provider"] {
        assert!(asked[0].contains(first), "{asked:?}");
    }
    assert_eq!(questions_in(&person, "link-location-id").len(), 1);
    let asked = questions_in(&person, "sign-reseller-agreement");
    assert!(
        asked.iter().all(|text| text.contains("still open")),
        "{asked:?}"
    );
}

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
fn open_questions_of_the_chosen_model_are_tasks_that_lead_to_the_question_and_back() {
    let mut person = planning("indirect-reseller");
    let step = task(&person, "authority-to-sign").answers[0].step.clone();
    let step = step.unwrap();
    note(&mut person, &[("authority-to-sign.owner", "Ana")]);
    assert_eq!(task(&person, "authority-to-sign").owner.value, "Ana");
    person.go(&step);
    person.go_on(&[("authority-to-sign", "yes")]);
    assert_eq!(person.screen(), "plan");
    let tasks = plan(&person).groups.iter().flat_map(|group| &group.tasks);
    assert!(!tasks.into_iter().any(|task| task.id == "authority-to-sign"));
}

#[test]
fn a_tick_beside_an_answer_that_is_missing_says_so_with_the_way_to_the_question() {
    let mut person = planning("direct-bill");
    let credit = "obtain-credit-approval";
    assert_eq!(task(&person, "credit-approved").answers.len(), 1);
    note(&mut person, &[("obtain-credit-approval.done", "yes")]);
    let [answer] = task(&person, credit).answers.as_slice() else {
        panic!("one answer is missing")
    };
    assert_eq!(answer.fact, "credit-approved");
    assert!(answer.step.is_some());
    let asked = questions_in(&person, credit);
    assert!(
        asked.iter().any(|text| text.contains("still open")),
        "{asked:?}"
    );
    let tasks = plan(&person).groups.iter().flat_map(|group| &group.tasks);
    assert!(!tasks.into_iter().any(|task| task.id == "credit-approved"));

    // A step that rests on several answers leads to each that is missing.
    note(&mut person, &[("obtain-location-id.done", "yes")]);
    let missing = &task(&person, "obtain-location-id").answers;
    let missing: Vec<&str> = missing.iter().map(|fact| fact.fact.as_str()).collect();
    assert_eq!(missing, ["partner-id-active", "partner-id-level"]);
}

#[test]
fn what_is_planned_is_a_task_and_a_date() {
    let mut person = Person::own();
    person.go_on_to("signature");
    person.go_on(&[
        ("authority-to-sign", "planned"),
        ("authority-to-sign.planned", "2027-03-01"),
    ]);
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", "indirect-reseller")]);
    person.go_on_to("plan");
    let planned = task(&person, "authority-to-sign");
    assert!(planned.due.is_none() && planned.state.contains("March 1, 2027"));
    assert!(
        dates(&person)
            .dates
            .iter()
            .any(|line| line.date == "March 1, 2027")
    );
}

#[test]
fn a_holder_who_keeps_direct_bill_has_dates_and_no_enrolment() {
    let mut person = Person::own();
    person.go_on_to("standing");
    person.go_on(&[
        ("csp-status", "direct-bill"),
        ("csp-since", "2019-03-15"),
        ("support-plan-renews-on", "2027-06-30"),
    ]);
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", "direct-bill")]);
    person.go_on_to("plan");
    assert_eq!(plan(&person).all, 0);
    let lines: Vec<&str> = dates(&person)
        .dates
        .iter()
        .map(|line| line.date.as_str())
        .collect();
    assert_eq!(lines, ["March 2027", "June 30, 2027"]);
    person.go("choice");
    person.insist_or_go_on(&[("chosen-model", "indirect-reseller")]);
    person.go_on_to("plan");
    assert_eq!(plan(&person).all, 11);
    assert_eq!(plan(&person).groups[0].tasks[0].id, "update-profile");
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
