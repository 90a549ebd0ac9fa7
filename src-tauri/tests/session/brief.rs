//! The sentences above the result.

use passerelle::wire::{Block, BriefLine};

use crate::Person;
use crate::as_of::{as_of, direct_bill, holder, look};

fn brief_lines(person: &Person) -> &[BriefLine] {
    let mut blocks = person.page().blocks.iter();
    let lines = blocks.find_map(|block| match block {
        Block::Brief { lines, .. } => Some(lines),
        _ => None,
    });
    lines.unwrap()
}

/// The sentences of the brief, with the answers they name.
pub fn brief(person: &Person) -> Vec<String> {
    let told = |line: &BriefLine| {
        let facts = line.facts.iter();
        let facts: Vec<String> = facts
            .map(|fact| format!("{}: {}", fact.label, fact.value))
            .collect();
        format!("{} [{}]", line.text, facts.join("; "))
    };
    brief_lines(person).iter().map(told).collect()
}

/// The last section of the page.
fn leaning(person: &Person) -> String {
    let last = person.page().blocks.last();
    match last {
        Some(Block::Section { texts, .. }) => texts.join("\n"),
        other => panic!("{other:?} is no section"),
    }
}

#[test]
fn a_holder_is_told_first_how_its_role_stands_and_what_the_coming_rules_change() {
    let mut person = holder();
    let told = brief(&person);
    assert!(
        told[0].contains("which you hold, every condition is met"),
        "{told:?}"
    );
    assert!(told[1].contains("From March 1, 2026"), "{told:?}");
    assert!(
        told[1].contains("USD\u{A0}400,000 → at least USD\u{A0}1,000,000"),
        "{told:?}"
    );
    look(&mut person, "2026-03-01");
    let told = brief(&person);
    assert!(told[0].contains("not every condition is met"), "{told:?}");
    assert!(
        told[1].contains("You can apply for the role of indirect reseller"),
        "{told:?}"
    );
    assert!(
        told[2].contains("only once it is in the Restricted state"),
        "{told:?}"
    );
    assert!(told[3].contains("it would take at least"), "{told:?}");
    assert_eq!(told.len(), 4, "{told:?}");
    let changes = &direct_bill(&person).findings[0];
    assert_eq!(changes.kind, "changes");
    let fixed = changes.fixed.as_ref().unwrap();
    assert!(fixed.contains("March 15, 2019"), "{fixed}");
    look(&mut person, "2024-05-01");
    assert_eq!(
        brief(&person).len(),
        3,
        "what is past is not announced: {:?}",
        brief(&person)
    );
}

#[test]
fn what_is_unknown_is_never_told_as_a_no() {
    let mut person = Person::own();
    person.go_on_to("result");
    let told = brief(&person);
    assert!(told[0].starts_with("No model is settled yet"), "{told:?}");
    person.go("track-record");
    person.go_on(&[("csp-revenue-12m-usd", "1000")]);
    assert_eq!(direct_bill(&person).verdict, "not-eligible");
    let told = brief(&person);
    assert!(told[0].starts_with("No model is settled yet"), "{told:?}");
    assert!(
        told[1].contains("USD\u{A0}1,000 → at least USD\u{A0}1,000,000"),
        "{told:?}"
    );
    look(&mut person, "2017-05-01");
    assert_eq!(
        brief(&person),
        ["No known edition applies on this date. []"]
    );
}

#[test]
fn preferences_lean_and_leave_every_verdict_alone() {
    let mut person = holder();
    let strips = person.view.readiness.clone().unwrap().strips;
    let verdict = direct_bill(&person).clone();
    person.go("preferences");
    person.go_on(&[
        ("wants-several-vendors", "yes"),
        ("wants-provider-credit", "yes"),
        ("can-carry-credit-risk", "no"),
    ]);
    assert_eq!(person.screen(), "result");
    let told = leaning(&person);
    let all = "Your 3 preferences all favor the role of indirect reseller";
    assert!(told.starts_with(all), "{told}");
    assert_eq!(direct_bill(&person), &verdict);
    assert_eq!(person.view.readiness.as_ref().unwrap().strips, strips);
}

#[test]
fn the_day_from_which_a_model_is_open_by_what_is_planned_is_told_and_offered() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", "Contoso"), ("country", "FR")]);
    person.go_on(&[("csp-status", "newcomer")]);
    person.go_on(&[
        ("partner-id-active", "planned"),
        ("partner-id-active.planned", "2027-01-15"),
        ("partner-id-level", "location"),
    ]);
    person.go_on_to("signature");
    person.go_on(&[("authority-to-sign", "yes")]);
    person.go_on_to("result");
    let told = brief(&person).join("\n");
    let words = "By what you have planned, you could apply for the role of indirect reseller from January 15, 2027 on.";
    assert!(told.contains(words), "{told}");
    let offered = |person: &Person| -> Vec<String> {
        let choices = as_of(person).choices.iter();
        choices.map(|choice| choice.value.clone()).collect()
    };
    assert_eq!(offered(&person), ["2026-11-22", "2027-01-15"]);
    look(&mut person, "2027-01-15");
    assert!(
        !brief(&person)
            .join("\n")
            .contains("By what you have planned")
    );
    assert_eq!(
        offered(&person),
        ["2026-11-22", "2027-01-15"],
        "to go back and forth"
    );
}

#[test]
fn a_sentence_leaves_out_two_answers_or_none() {
    let named = |known: &[(&str, &str)]| {
        let mut person = Person::own();
        person.go_on_to("partner-id");
        person.go_on(known);
        person.go_on_to("result");
        let direct_bill = |line: &&BriefLine| line.text.contains("direct bill");
        let line = brief_lines(&person)
            .iter()
            .find(direct_bill)
            .cloned()
            .unwrap();
        (line.facts.len(), line.more)
    };
    let known = [
        ("programme-membership", "yes"),
        ("partner-id-active", "yes"),
        ("partner-id-level", "location"),
    ];
    let more = |count: u32| Some(format!("and {count} more"));
    assert_eq!(named(&known[..2]), (3, more(2)));
    assert_eq!(named(&known), (4, None));
}
