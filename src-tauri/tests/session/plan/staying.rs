//! The plan of who holds a role and does not meet its conditions, or may not.

use l10n::Locale;
use passerelle::wire::{Block, Intent};

use super::{note, task};
use crate::Person;
use crate::paper::{at_the_report, report, said};

/// A reseller since early 2024 of whom only this is known.
fn reseller(answers: &[(&str, &str)]) -> Person {
    let status: &[(&str, &str)] = &[
        ("org-name", "Contoso"),
        ("country", "FR"),
        ("csp-status", "indirect-reseller"),
        ("csp-since", "02/10/2024"),
        ("chosen-model", "indirect-reseller"),
    ];
    let mut person = at_the_report(&[status, answers]);
    person.go("plan");
    person
}

fn answers(person: &Person, id: &str) -> Vec<(String, String)> {
    let answers = task(person, id).answers.iter();
    answers
        .map(|fact| (fact.fact.clone(), fact.value.clone()))
        .collect()
}

#[test]
fn what_nobody_knows_is_to_be_checked_not_to_be_mended() {
    let mut person = reseller(&[("mfa-admins", "no")]);
    let revenue = "regain-reseller-revenue";
    assert_eq!(
        task(&person, revenue).title,
        "Check that revenue at the location reaches the bar"
    );
    let [answer] = task(&person, revenue).answers.as_slice() else {
        panic!("the question is missing")
    };
    assert!(answer.step.is_some(), "it leads to the question");
    note(
        &mut person,
        &[("regain-reseller-revenue.due", "02/15/2027")],
    );
    let day = super::dates(&person).dates.iter();
    let mut days = day.map(|line| line.text.as_str());
    assert!(days.any(|text| text.contains("Check that revenue")));
    person.does(Intent::Locale {
        locale: Locale::FrFr.tag().to_owned(),
    });
    let title = &task(&person, revenue).title;
    assert!(title.starts_with("Vérifier que le chiffre"), "{title}");
}

#[test]
fn a_holder_whose_day_is_not_known_is_asked_for_it_and_sees_what_to_check() {
    let status: &[(&str, &str)] = &[
        ("org-name", "Contoso"),
        ("country", "FR"),
        ("csp-status", "indirect-reseller"),
        ("csp-revenue-12m-usd-location", "500"),
        ("chosen-model", "indirect-reseller"),
    ];
    let mut person = at_the_report(&[status]);
    person.go("plan");
    let text = intro(&person);
    let unsettled = "You are an indirect reseller, and it is not known yet whether";
    assert!(text.contains(unsettled), "{text}");
    let revenue = "regain-reseller-revenue";
    let title = &task(&person, revenue).title;
    assert_eq!(title, "Check that revenue at the location reaches the bar");
    let named = answers(&person, revenue);
    let named: Vec<&str> = named.iter().map(|(fact, _)| fact.as_str()).collect();
    assert_eq!(named, ["csp-revenue-12m-usd-location", "csp-since"]);
    assert_eq!(task(&person, "csp-since").state, "Open question");
}

#[test]
fn a_reseller_of_less_than_a_year_has_no_revenue_to_mend() {
    let person = reseller(&[
        ("csp-since", "03/01/2026"),
        ("csp-revenue-12m-usd-location", "500"),
    ]);
    assert!(task(&person, "regain-reseller-revenue").done);
}

#[test]
fn what_is_known_to_fail_is_to_be_mended() {
    let person = reseller(&[("csp-revenue-12m-usd-location", "400")]);
    let revenue = task(&person, "regain-reseller-revenue");
    assert_eq!(
        revenue.title,
        "Bring revenue at the location back over the bar"
    );
}

#[test]
fn a_step_of_several_things_names_those_that_are_not_met_or_not_known() {
    let person = reseller(&[
        ("mfa-admins", "no"),
        ("business-vetting", "yes"),
        ("authority-to-sign", "no"),
    ]);
    let named = answers(&person, "settle-reseller-standing");
    let named: Vec<(&str, &str)> = named
        .iter()
        .map(|(fact, value)| (fact.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        named,
        [
            ("authority-to-sign", "No"),
            ("provider-relationship", "Not answered"),
            ("reseller-agreement", "Not answered"),
        ]
    );
}

#[test]
fn a_reseller_below_its_bar_reads_since_when_the_rules_bind_and_when_they_are_looked_at_next() {
    let person = reseller(&[("csp-revenue-12m-usd-location", "400")]);
    let text = intro(&person);
    for words in [
        "have bound you since February 1, 2026",
        "You are an indirect reseller, but",
        "your anniversary month, February 2027",
        "Each task can have an owner",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

fn intro(person: &Person) -> String {
    let mut blocks = person.page().blocks.iter();
    let text = blocks.find_map(|block| match block {
        Block::Text { text } => Some(text.clone()),
        _ => None,
    });
    text.unwrap()
}

#[test]
fn a_distributor_that_does_not_meet_the_conditions_reads_which_and_is_referred() {
    let status: &[(&str, &str)] = &[
        ("org-name", "Contoso"),
        ("csp-status", "indirect-provider"),
        ("csp-since", "02/10/2019"),
        ("csp-revenue-12m-usd-region", "20000000"),
        ("support-plan", "advanced"),
        ("chosen-model", "indirect-provider"),
    ];
    let mut person = at_the_report(&[status]);
    let report = report(&mut person, "en-US");
    let paper = said(crate::paper::plan(&report)).join("\n");
    person.go("plan");
    let text = intro(&person);
    for words in [
        "You are an indirect provider, but",
        "One deciding condition is not met: CSP revenue.",
        "Capability assessment",
        "talk to your Microsoft contact",
    ] {
        assert!(text.contains(words), "{words}: {text}");
        assert!(paper.contains(words), "{words}: {paper}");
    }
    let mut blocks = person.page().blocks.iter();
    assert!(blocks.any(|block| matches!(block, Block::Topic(_))));
    let strips = &person.view.readiness.as_ref().unwrap().strips;
    let roles: Vec<&str> = strips.iter().map(|strip| strip.role.as_str()).collect();
    assert_eq!(
        roles,
        ["direct-bill", "indirect-reseller", "indirect-provider"]
    );
    assert_eq!(strips[2].verdict, "not-eligible");
    assert_eq!(strips[2].marks.len(), 4);
}

/// Each step that mends what answers tell has the words for when nobody knows.
#[test]
fn each_step_that_mends_can_also_be_checked() {
    for locale in Locale::ALL {
        let words = l10n::Words::new(locale);
        let paths = dossier::TaskPath::all().iter().filter(|path| path.mends);
        let tasks = paths.flat_map(|path| &path.tasks);
        for task in tasks.filter(|task| task.done_when.is_some()) {
            let check = words.attr(&format!("task-{}", task.id), "check");
            assert!(check.is_some(), "{locale:?} {}", task.id);
        }
    }
}
