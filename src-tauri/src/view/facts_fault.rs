//! What to say of facts that cannot be read.

use eligibility::{Fact, FactsFault, Fault, Kind, MAX_AMOUNT};
use l10n::Words;

/// What is wrong with facts, in one line that names the fact.
pub(crate) fn facts_fault(words: Words, fault: &FactsFault) -> String {
    match fault {
        FactsFault::NotAnObject => words.text("cli-no-facts"),
        FactsFault::UnknownFact { id } => words.format("cli-unknown-fact", &[("fact", id.into())]),
        FactsFault::Value {
            fact,
            fault: Fault::TooLong { max },
        } => {
            let max = words.number(u64::from(*max));
            let args = [("fact", fact.id().into()), ("max", max.into())];
            words.format("cli-too-long", &args)
        }
        FactsFault::Value { fact, .. } => {
            let expected = expected(words, *fact);
            words.format(
                "cli-fault",
                &[("fact", fact.id().into()), ("expected", expected.into())],
            )
        }
    }
}

/// What JSON a fact takes.
fn expected(words: Words, fact: Fact) -> String {
    let most = |id: &str, max: u64| words.format(id, &[("max", words.number(max).into())]);
    match fact.kind() {
        Kind::Text { max, .. } => most("expects-text", u64::from(max)),
        Kind::Country => words.text("expects-country"),
        Kind::Countries => words.text("expects-countries"),
        Kind::YesNo => words.text("expects-yes-no"),
        Kind::Digits => words.text("expects-digits"),
        Kind::Amount => most("expects-number", MAX_AMOUNT),
        Kind::Count { max } => most("expects-number", u64::from(max)),
        Kind::Date { .. } => words.text("expects-date"),
        Kind::Choice { values, plan } => {
            let values: Vec<String> = values.iter().map(|id| format!("\"{id}\"")).collect();
            let args = [("values", values.join(", ").into())];
            let id = if plan.is_empty() {
                "expects-choice"
            } else {
                "expects-plan"
            };
            words.format(id, &args)
        }
    }
}
