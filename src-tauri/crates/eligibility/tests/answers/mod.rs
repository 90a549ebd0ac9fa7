//! Generated answers, for the laws that hold whatever was answered.

use eligibility::{Fact, Facts, Kind, Value};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// Any answers to the facts that the rules read; none for about half of them.
pub fn answers() -> impl Strategy<Value = Facts> {
    let answer = |fact: Fact| -> BoxedStrategy<Option<Value>> {
        let value: BoxedStrategy<Value> = match fact.kind() {
            Kind::YesNo => prop_oneof![
                any::<bool>().prop_map(Value::YesNo),
                (0i32..900).prop_map(|days| Value::Planned {
                    on: around(days),
                    to: None
                }),
            ]
            .boxed(),
            Kind::Choice { values, .. } => proptest::sample::select(values)
                .prop_map(move |id| Value::Choice(fact.choice(id).unwrap()))
                .boxed(),
            Kind::Amount => {
                proptest::sample::select(vec![0, 999, 1_000, 300_000, 1_000_000, 30_000_000])
                    .prop_map(Value::Number)
                    .boxed()
            }
            Kind::Count { .. } => (0u64..24).prop_map(Value::Number).boxed(),
            Kind::Date { .. } => (0i32..4_000)
                .prop_map(|days| Value::Date(around(days - 3_600)))
                .boxed(),
            Kind::Text { .. } | Kind::Digits => "[1-9]{5,10}".prop_map(Value::Text).boxed(),
            Kind::Country | Kind::Countries => Just(Value::Unknown).boxed(),
        };
        prop_oneof![Just(None), value.prop_map(Some)].boxed()
    };
    Fact::ALL.map(answer).to_vec().prop_map(|values| {
        let mut facts = Facts::default();
        for (fact, value) in Fact::ALL.into_iter().zip(values) {
            facts.set(fact, value);
        }
        facts
    })
}

/// A day of the years around the editions.
pub fn around(days: i32) -> Date {
    date(2026, 1, 1)
        .checked_add(jiff::Span::new().days(days))
        .unwrap()
}
