//! The result as of another day: the same answers, other rules.

use jiff::civil::date;
use passerelle::wire::{AsOf, Block, Failure, Intent, RoleResult};

use crate::Person;

/// A holder of direct bill since 15 March 2019, on the result page a month before other rules
/// begin to bind; with 400,000 US dollars it meets the rules of 2024 and not those of 2025.
fn holder() -> Person {
    let mut person = Person::new();
    person.today = date(2026, 2, 15);
    person.go_on(&[("persona", "own")]);
    person.go_on_to("standing");
    person.go_on(&[("csp-status", "direct-bill"), ("csp-since", "2019-03-15")]);
    for _ in 0..30 {
        match person.screen().to_owned().as_str() {
            "result" => return person,
            "partner-id" => person.go_on(&[
                ("partner-id-active", "yes"),
                ("partner-id-level", "location"),
                ("programme-membership", "yes"),
            ]),
            "support" => person.go_on(&[("support-plan", "premier")]),
            "track-record" => person.go_on(&[
                ("csp-revenue-12m-usd", "400000"),
                ("capability-assessment", "yes"),
            ]),
            "markets" => person.go_on(&[]),
            _ => say_yes(&mut person),
        }
    }
    panic!("the result was not reached");
}

/// Continues with a yes to every question.
fn say_yes(person: &mut Person) {
    let fields = person.page().fields.iter();
    let names: Vec<String> = fields.map(|field| field.name.clone()).collect();
    let values: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "yes")).collect();
    person.go_on(&values);
}

fn look(person: &mut Person, day: &str) {
    person.does(Intent::AsOf {
        day: day.to_owned(),
    });
}

fn as_of(person: &Person) -> &AsOf {
    let mut blocks = person.page().blocks.iter();
    blocks
        .find_map(|block| match block {
            Block::AsOf(as_of) => Some(as_of.as_ref()),
            _ => None,
        })
        .unwrap()
}

fn direct_bill(person: &Person) -> &RoleResult {
    let mut blocks = person.page().blocks.iter();
    blocks
        .find_map(|block| match block {
            Block::Results(results) => results.models.first(),
            _ => None,
        })
        .unwrap()
}

fn sections(person: &Person) -> Vec<(&str, String)> {
    fn section(block: &Block) -> Option<(&str, String)> {
        match block {
            Block::Section { heading, texts, .. } => Some((heading.as_str(), texts.join("\n"))),
            _ => None,
        }
    }
    person.page().blocks.iter().filter_map(section).collect()
}

#[test]
fn another_day_is_judged_by_its_own_rules_and_writes_nothing() {
    let mut person = holder();
    let journal = person.journal();
    assert_eq!(direct_bill(&person).verdict, "eligible");
    look(&mut person, "2026-03-01");
    assert_eq!(direct_bill(&person).verdict, "not-eligible");
    let strip = &person.view.readiness.as_ref().unwrap().strips[0];
    assert_eq!(
        strip.verdict, "not-eligible",
        "the panel speaks of the same day"
    );
    assert!(person.view.announcement.as_ref().unwrap().contains("2026"));
    assert_eq!(person.journal(), journal);

    person.go("standing");
    let strip = &person.view.readiness.as_ref().unwrap().strips[0];
    assert_eq!(strip.verdict, "eligible", "elsewhere it is today");
    person.does(Intent::Back);
    assert_eq!(direct_bill(&person).verdict, "not-eligible");
    look(&mut person, "");
    assert_eq!(direct_bill(&person).verdict, "eligible");
}

#[test]
fn the_days_on_which_rules_bind_are_offered() {
    let mut person = holder();
    let days: Vec<&str> = as_of(&person)
        .choices
        .iter()
        .map(|choice| choice.value.as_str())
        .collect();
    assert_eq!(days, ["2026-02-15", "2024-04-01", "2026-03-01"]);
    look(&mut person, "2026-03-01");
    let current: Vec<bool> = as_of(&person)
        .choices
        .iter()
        .map(|choice| choice.current)
        .collect();
    assert_eq!(current, [false, false, true]);
    assert!(as_of(&person).note.is_some());
}

#[test]
fn a_day_that_cannot_be_is_refused_and_the_day_looked_at_stays() {
    let mut person = holder();
    look(&mut person, "2026-03-01");
    look(&mut person, "02/31/2027");
    assert!(as_of(&person).error.is_some());
    assert_eq!(as_of(&person).value, "02/31/2027");
    assert_eq!(direct_bill(&person).verdict, "not-eligible");
    look(&mut person, "02/28/2025");
    assert_eq!(as_of(&person).error, None);
    assert_eq!(as_of(&person).value, "02/28/2025");
    assert_eq!(direct_bill(&person).verdict, "eligible");
}

#[test]
fn before_the_first_edition_nothing_is_said() {
    let mut person = holder();
    look(&mut person, "2017-05-01");
    assert_eq!(direct_bill(&person).verdict, "silent");
}

#[test]
fn another_day_is_looked_at_on_the_result_only() {
    let mut person = Person::own();
    let refused = person.try_to(Intent::AsOf { day: String::new() });
    assert!(matches!(refused, Err(Failure::Refused { .. })));
}

#[test]
fn the_time_line_runs_from_the_first_edition_to_the_last_date() {
    let mut person = holder();
    look(&mut person, "2030-01-01");
    let timeline = &as_of(&person).timeline;
    let kinds: Vec<&str> = timeline
        .marks
        .iter()
        .map(|mark| mark.kind.as_str())
        .collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == "edition").count(), 5);
    assert_eq!(kinds.iter().filter(|kind| **kind == "binding").count(), 2);
    assert_eq!(kinds.last(), Some(&"as-of"));
    let places: Vec<f64> = timeline.marks.iter().map(|mark| mark.at).collect();
    assert!(places.is_sorted());
    assert!(places.iter().all(|place| (0.0..1.0).contains(place)));
}

#[test]
fn the_result_leads_with_what_works_and_how_far_the_rest_is() {
    let mut person = holder();
    let (heading, text) = &sections(&person)[0];
    assert!(heading.contains("February 15, 2026"));
    assert!(
        text.contains("March 1, 2026"),
        "the coming turn is told: {text}"
    );
    look(&mut person, "2026-03-01");
    let (_, text) = &sections(&person)[0];
    assert!(text.contains("Indirect, as a reseller"), "{text}");
    assert!(text.contains("1,000,000"), "the distance is told: {text}");
    let changes = &direct_bill(&person).findings[0];
    assert_eq!(changes.kind, "changes");
    let fixed = changes.fixed.as_ref().unwrap();
    assert!(fixed.contains("March 15, 2019"), "{fixed}");
}

#[test]
fn preferences_lean_and_leave_every_verdict_alone() {
    let mut person = holder();
    let verdict = direct_bill(&person).clone();
    person.go("preferences");
    person.go_on(&[
        ("wants-several-vendors", "yes"),
        ("wants-provider-credit", "yes"),
        ("can-carry-credit-risk", "no"),
    ]);
    assert_eq!(person.screen(), "result");
    let found = sections(&person);
    let (_, text) = found.last().unwrap();
    assert!(text.contains("Indirect, as a reseller"), "{text}");
    assert_eq!(direct_bill(&person), &verdict);
}
