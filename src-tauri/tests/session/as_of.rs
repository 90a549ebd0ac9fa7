//! The result as of another day: the same answers, other rules.

use jiff::civil::date;
use passerelle::wire::{AsOf, Block, Failure, Intent, RoleResult, Timeline};

use crate::Person;
use crate::brief::brief;

/// A holder of direct bill since 15 March 2019, on the result page a month before other rules
/// begin to bind; with 400,000 US dollars it meets the rules of 2024 and not those of 2025.
pub fn holder() -> Person {
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

pub fn look(person: &mut Person, day: &str) {
    person.does(Intent::AsOf {
        day: day.to_owned(),
    });
}

pub fn as_of(person: &Person) -> &AsOf {
    let mut blocks = person.page().blocks.iter();
    blocks
        .find_map(|block| match block {
            Block::AsOf(as_of) => Some(as_of.as_ref()),
            _ => None,
        })
        .unwrap()
}

fn timeline(person: &Person) -> &Timeline {
    let mut blocks = person.page().blocks.iter();
    blocks
        .find_map(|block| match block {
            Block::Timeline(timeline) => Some(timeline.as_ref()),
            _ => None,
        })
        .unwrap()
}

pub fn direct_bill(person: &Person) -> &RoleResult {
    let mut blocks = person.page().blocks.iter();
    blocks
        .find_map(|block| match block {
            Block::Results(results) => results.models.first(),
            _ => None,
        })
        .unwrap()
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
    let said = person.view.announcement.as_ref().unwrap();
    assert!(
        said.contains("March 1, 2026") && said.contains("Conditions not met"),
        "{said}"
    );
    assert_eq!(person.journal(), journal);

    person.go("standing");
    let strip = &person.view.readiness.as_ref().unwrap().strips[0];
    assert_eq!(strip.verdict, "eligible", "elsewhere it is today");
    person.does(Intent::Back);
    assert_eq!(direct_bill(&person).verdict, "not-eligible");
    look(&mut person, "2026-02-15");
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
    assert_eq!(days, ["2024-04-01", "2026-02-15", "2026-03-01"]);
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
    let refused = person.try_to(Intent::AsOf {
        day: "2026-03-01".to_owned(),
    });
    assert!(matches!(refused, Err(Failure::Refused { .. })));
}

#[test]
fn the_time_line_runs_from_the_first_edition_to_the_last_date() {
    let mut person = holder();
    look(&mut person, "2030-01-01");
    let line = timeline(&person);
    let kinds: Vec<&str> = line.marks.iter().map(|mark| mark.kind.as_str()).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == "edition").count(), 5);
    assert_eq!(kinds.iter().filter(|kind| **kind == "binding").count(), 2);
    assert_eq!(kinds.last(), Some(&"as-of"));
    let places: Vec<f64> = line.marks.iter().map(|mark| mark.at).collect();
    assert!(places.is_sorted());
    assert!(places.iter().all(|place| (0.0..1.0).contains(place)));
}

#[test]
fn a_binding_day_that_is_not_known_is_said_with_the_question_that_settles_it() {
    let mut person = Person::new();
    person.today = date(2026, 2, 15);
    person.go_on(&[("persona", "own")]);
    person.go_on_to("standing");
    person.go_on(&[("csp-status", "direct-bill")]);
    person.go_on_to("result");
    let told = brief(&person);
    let uncertain = told.iter().find(|line| line.contains("safe side")).unwrap();
    assert!(
        uncertain.contains("Role held since: Not answered"),
        "{uncertain}"
    );
    let changes = direct_bill(&person).findings.iter();
    let fixed: Vec<_> = changes
        .filter_map(|finding| finding.fixed.as_ref())
        .collect();
    assert!(
        fixed.is_empty(),
        "what is not answered is not fixed: {fixed:?}"
    );
}

#[test]
fn every_answer_that_is_missing_on_another_day_can_be_given() {
    for day in [
        "2019-05-01",
        "2021-01-01",
        "2024-06-01",
        "2026-11-22",
        "2028-01-01",
    ] {
        let mut person = Person::own();
        person.go_on_to("standing");
        person.go_on(&[
            ("csp-status", "indirect-reseller"),
            ("csp-since", "2026-05-02"),
        ]);
        person.go_on_to("result");
        look(&mut person, day);
        let mut blocks = person.page().blocks.iter();
        let results = blocks.find_map(|block| match block {
            Block::Results(results) => Some(results),
            _ => None,
        });
        for role in &results.unwrap().models {
            for finding in role
                .findings
                .iter()
                .filter(|finding| finding.kind == "missing")
            {
                for fact in finding.sets.iter().flatten() {
                    assert!(fact.step.is_some(), "{day}, {}: {}", role.role, fact.fact);
                }
            }
        }
    }
}

#[test]
fn a_day_on_which_rules_begin_to_bind_says_so_also_when_it_is_today() {
    let mut person = holder();
    person.today = date(2026, 3, 1);
    look(&mut person, "2026-03-01");
    let today = as_of(&person)
        .choices
        .iter()
        .find(|choice| choice.current)
        .unwrap();
    assert!(
        today.note.contains("today") && today.note.contains("October 1, 2025"),
        "{}",
        today.note
    );
}

#[test]
fn a_plan_whose_day_is_past_asks_whether_it_was_done() {
    let mut person = Person::own();
    person.go_on_to("signature");
    person.go_on(&[
        ("authority-to-sign", "planned"),
        ("authority-to-sign.planned", "2026-12-01"),
    ]);
    person.go_on_to("result");
    person.today = date(2026, 12, 2);
    person.does(Intent::Open);
    let told = brief(&person).join("\n");
    assert!(
        told.contains("Authority to sign: Planned for December 1, 2026, now past"),
        "{told}"
    );
    let marks = &timeline(&person).marks;
    let plan = marks.iter().find(|mark| mark.kind == "plan").unwrap();
    assert!(plan.text.contains("to be confirmed"), "{}", plan.text);
}

#[test]
fn rules_that_bind_since_a_day_that_is_not_known_claim_no_day() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", "Contoso"), ("country", "US")]);
    person.go_on(&[("csp-status", "direct-bill")]);
    person.go_on_to("result");
    let Block::Results(results) = person
        .page()
        .blocks
        .iter()
        .find(|block| matches!(block, Block::Results(_)))
        .unwrap()
    else {
        unreachable!("it was looked for")
    };
    let edition = &results.models[0].edition[0];
    assert!(
        edition.contains("twelve months after October 1, 2025"),
        "{edition}"
    );
}
