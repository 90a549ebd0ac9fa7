//! What the plan on paper says beside its steps, as the screen does.

use passerelle::wire::{Block as Shown, Topic};

use super::{FALLING, NEWCOMER, at_the_report, plan, report, said};
use crate::Person;

fn topic(person: &Person) -> &Topic {
    let blocks = &person.page().blocks;
    let topic = blocks.iter().find_map(|block| match block {
        Shown::Topic(topic) => Some(&**topic),
        _ => None,
    });
    topic.unwrap()
}

#[test]
fn a_holder_below_the_bar_reads_how_to_stay_and_how_to_move_and_what_is_known_of_the_consequences()
{
    let mut person = at_the_report(&[NEWCOMER, FALLING]);
    let report = report(&mut person, "en-US");
    person.go("plan");
    let page = &person.page().blocks;
    let tasks: Vec<(String, u32, bool)> = page
        .iter()
        .filter_map(|block| match block {
            Shown::Plan(plan) => Some(&plan.groups),
            _ => None,
        })
        .flatten()
        .flat_map(|group| &group.tasks)
        .filter_map(|task| Some((task.id.clone(), task.number?, task.done)))
        .collect();
    let of = |id: &str| {
        let (_, number, done) = tasks.iter().find(|(task, ..)| task == id).unwrap();
        (*number, *done)
    };
    assert_eq!(of("regain-revenue"), (1, false));
    assert_eq!(of("keep-support-plan"), (4, true));
    assert_eq!(of("update-profile"), (8, false));

    let known = topic(&person);
    let doubtful = known.statements.iter().filter(|one| one.caution.is_some());
    assert!(doubtful.count() >= 3, "{known:?}");
    let plan = said(plan(&report)).join("\n");
    for statement in &known.statements {
        assert!(plan.contains(&statement.text), "{}", statement.text);
        if let Some(caution) = &statement.caution {
            assert!(plan.contains(caution), "{caution}");
        }
    }
}

#[test]
fn a_holder_below_the_bar_who_goes_indirect_reads_what_is_known_of_the_consequences() {
    let moving: &[(&str, &str)] = &[("chosen-model", "indirect-reseller")];
    let mut person = at_the_report(&[NEWCOMER, FALLING, moving]);
    person.go("plan");
    assert_eq!(topic(&person).statements.len(), 5);
}

#[test]
fn a_holder_below_the_bar_reads_since_when_the_rules_bind_and_when_they_are_looked_at_next() {
    let mut person = at_the_report(&[NEWCOMER, FALLING]);
    let report = report(&mut person, "en-US");
    let told = said(plan(&report)).join("\n");
    for words in [
        "have bound you since March 1, 2026",
        "your anniversary month, March 2027",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn a_reseller_below_its_bar_reads_what_is_known_of_the_consequences() {
    let below: &[(&str, &str)] = &[
        ("csp-status", "indirect-reseller"),
        ("csp-since", "02/10/2024"),
        ("csp-revenue-12m-usd-location", "400"),
        ("chosen-model", "indirect-reseller"),
    ];
    let mut person = at_the_report(&[NEWCOMER, below]);
    let report = report(&mut person, "en-US");
    let told = said(plan(&report)).join("\n");
    assert!(told.contains("revenue at the location"), "{told}");
    person.go("plan");
    assert_eq!(topic(&person).statements.len(), 3);
}

#[test]
fn who_asks_to_be_a_distributor_reads_what_the_sources_say() {
    let mut person = at_the_report(&[NEWCOMER, &[("chosen-model", "indirect-provider")]]);
    let report = report(&mut person, "en-US");
    person.go("plan");
    let known = topic(&person);
    assert!(known.statements.len() >= 4 && !known.links.is_empty());
    let paper: Vec<String> = report.parts[0].columns.iter().flat_map(said).collect();
    for statement in &known.statements {
        let there = paper.iter().any(|text| text.contains(&statement.text));
        assert!(there, "{}", statement.text);
    }
}
