//! What holds of an assessment whatever was answered, by the editions that bind.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answers;

use eligibility::{
    Assessment, Fact, Facts, Role, Rules, Seen, Sight, Value, Verdict, When, assess,
    facts_from_json, facts_to_json,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use answers::{answers, around};

const TODAY: Date = date(2026, 11, 22);

/// What decides which edition binds, and what it asks at all.
const FRAME: [Fact; 4] = [
    Fact::CspStatus,
    Fact::CspSince,
    Fact::SupportPlanRenewsOn,
    Fact::Country,
];

fn assessed(facts: &Facts, as_of: Date) -> Assessment<'static> {
    let when = When {
        as_of,
        today: TODAY,
    };
    assess(Rules::embedded(), facts, when, None)
}

/// All that an assessment says, what it leaves open included.
fn told(assessment: &Assessment<'_>) -> String {
    let what_if = Role::ALL.map(|role| assessment.what_if(role));
    format!("{assessment:?} {what_if:?}")
}

/// The facts with what is not known yet taken from `more`, where that is no plan.
fn completed(facts: &Facts, more: &Facts, as_of: Date) -> Facts {
    let sight = Sight::new(
        facts,
        When {
            as_of,
            today: TODAY,
        },
    );
    let mut completed = facts.clone();
    for (fact, value) in more.iter() {
        let plan = matches!(value, Value::Planned { .. });
        if sight.of(fact) == Seen::Unknown && !plan && !FRAME.contains(&fact) {
            completed.set(fact, Some(value.clone()));
        }
    }
    completed
}

proptest! {
    #[test]
    fn the_order_in_which_answers_are_given_does_not_matter(
        facts in answers(),
        others in answers(),
        order in Just(Fact::ALL.to_vec()).prop_shuffle(),
        days in 0i32..900,
    ) {
        let json = facts_to_json(&facts);
        let mut given = Facts::default();
        let mut shuffled = serde_json::Map::new();
        for fact in order {
            // Another answer was given first, and then this one.
            given.set(fact, others.get(fact).cloned());
            given.set(fact, facts.get(fact).cloned());
            if let Some(value) = json.get(fact.id()) {
                shuffled.insert(fact.id().to_owned(), value.clone());
            }
        }
        let read = facts_from_json(&shuffled.into()).unwrap();
        let expected = told(&assessed(&facts, around(days)));
        prop_assert_eq!(&told(&assessed(&given, around(days))), &expected);
        prop_assert_eq!(&told(&assessed(&read, around(days))), &expected);
    }

    #[test]
    fn another_answer_never_reverses_what_the_binding_edition_settled(
        facts in answers(),
        more in answers(),
        days in 0i32..900,
    ) {
        let before = assessed(&facts, around(days));
        let after = assessed(&completed(&facts, &more, around(days)), around(days));
        for (before, after) in before.roles.iter().zip(&after.roles) {
            if before.verdict != Verdict::Undetermined {
                prop_assert_eq!(before.verdict, after.verdict);
            }
        }
    }
}
