//! The plan: tasks, their owners and days, open questions, dates.

mod beside;
mod order;
mod said;
mod staying;

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

/// The ids of the steps, without questions and plans.
fn steps(person: &Person) -> impl Iterator<Item = &str> {
    let tasks = plan(person).groups.iter().flat_map(|group| &group.tasks);
    let steps = tasks.filter(|task| task.number.is_some());
    steps.map(|task| task.id.as_str())
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

/// What must not be overlooked in a task, loud or not.
fn cautions_in(person: &Person, id: &str) -> Vec<String> {
    let remarks = task(person, id).remarks.iter();
    let warnings = remarks.filter(|remark| remark.kind != "question");
    warnings.map(|remark| remark.text.clone()).collect()
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
        assert_eq!(remarks(&person, id, "alarm").len(), 1, "{id} does not warn");
    }
    // No other warning is as loud as the trap.
    assert_eq!(remarks(&person, "enrol-direct-tenant", "caution").len(), 1);
    assert!(remarks(&person, "enrol-direct-tenant", "alarm").is_empty());
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
    check("PL", "(Poland): TIN or PESEL");
    check("AE", "tax ID or VAT number");
    check("US", "detailed table");
    check("FR", "(France): not mandatory, by the list of June 2023");
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
    // A tick is not an answer.
    assert_eq!(task(&person, "credit-approved").answers.len(), 1);

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
    assert!(planned.due.is_none());
    assert!(planned.answers[0].value.contains("March 1, 2027"));
    let told = serde_json::to_string(planned).unwrap();
    assert_eq!(told.matches("March 1, 2027").count(), 1, "told once");
    assert_ne!(planned.title, planned.answers[0].label);
    assert!(
        dates(&person)
            .dates
            .iter()
            .any(|line| line.date == "March 1, 2027")
    );
}

#[test]
fn a_holder_who_keeps_direct_bill_has_dates_and_what_to_check_and_no_enrolment() {
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
    let ids: Vec<&str> = steps(&person).collect();
    assert_eq!(ids.first(), Some(&"regain-revenue"), "{ids:?}");
    assert_eq!(ids.last(), Some(&"settle-customer-agreement"), "{ids:?}");
    assert_eq!(ids.len(), 8, "{ids:?}");
    let heading = &plan(&person).groups[0].heading;
    assert_eq!(heading, "Stay in direct bill: check each condition");
    let lines: Vec<&str> = dates(&person)
        .dates
        .iter()
        .map(|line| line.date.as_str())
        .collect();
    assert_eq!(lines, ["March 2027", "June 30, 2027"]);
    person.go("choice");
    person.insist_or_go_on(&[("chosen-model", "indirect-reseller")]);
    person.go_on_to("plan");
    assert_eq!(plan(&person).all, 12);
    assert_eq!(plan(&person).groups[0].tasks[0].id, "update-profile");
}

#[test]
fn a_renewal_that_is_past_says_from_when_the_next_is_counted() {
    let mut person = Person::own();
    person.go_on_to("standing");
    person.go_on(&[
        ("csp-status", "direct-bill"),
        ("csp-since", "2019-03-15"),
        ("support-plan-renews-on", "2025-06-30"),
    ]);
    person.go_on_to("plan");
    let shown = dates(&person);
    let renewal = shown.dates.iter().find(|line| line.date == "June 30, 2027");
    assert!(renewal.unwrap().text.contains("since June 30, 2025"));
}
