//! From what was typed in a step to typed answers, and back.

use std::collections::BTreeMap;

use eligibility::{
    Choice, Country, Fact, Facts, Fault, Kind, MAX_AMOUNT, Value, choice, countries, day, digits,
    excerpt, text,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::notation::{Notation, near};
use crate::path::Path;
use crate::steps::{Ask, Step};

/// What a control holds, before anybody has looked at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Raw {
    /// The text of a field, or the value of the chosen option; empty when there is none.
    One(String),
    /// The values of the ticked boxes of a group.
    Many(Vec<String>),
}

/// The controls of a step by name: a fact's id, `FACT.planned` or `support-plan.to`.
pub type RawValues = BTreeMap<String, Raw>;

/// What a parser must know of the person's world.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// How numbers and days are written.
    pub notation: Notation,
    /// The day on which it is typed.
    pub today: Date,
    /// Finds a country by name or code.
    pub country: &'a dyn Fn(&str) -> Option<Country>,
}

/// Why a step was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A control that the step does not have.
    UnknownControl(String),
    /// What is wrong with which facts, in the order of the page.
    Faults(Vec<(Fact, Fault)>),
}

/// The name of the control for the day of a plan.
pub fn planned_name(fact: Fact) -> String {
    format!("{fact}.planned")
}

/// The name of the control for what a plan leads to.
pub fn target_name(fact: Fact) -> String {
    format!("{fact}.to")
}

/// The answers of a step: all of them, or what is wrong with each that cannot be read. Only facts
/// that are asked and shown are read; an empty control takes back what was said, but not that nobody
/// knows, where it has no other way to show that.
pub fn read(
    step: &Step,
    path: &Path,
    facts: &Facts,
    values: &RawValues,
    reading: Reading<'_>,
) -> Result<Vec<(Fact, Option<Value>)>, Refusal> {
    if let Some(name) = stranger(step, values) {
        return Err(Refusal::UnknownControl(name));
    }
    let mut answers: Vec<(Fact, Option<Value>)> = Vec::new();
    let mut faults = Vec::new();
    for ask in &step.asks {
        let shown = match &ask.with {
            Some(with) => {
                let typed = answers.iter().find(|(fact, _)| *fact == with.fact);
                with.holds(typed.map_or(facts.get(with.fact), |(_, value)| value.as_ref()))
            }
            None => path.asks(ask.fact),
        };
        if shown {
            match read_control(ask, values, reading) {
                Ok(value) => {
                    answers.push((ask.fact, value.or_else(|| nobody_knows(ask.fact, facts))));
                }
                Err(fault) => faults.push((ask.fact, fault)),
            }
        }
    }
    if faults.is_empty() {
        Ok(answers)
    } else {
        Err(Refusal::Faults(faults))
    }
}

/// The answer to one question of a step, whatever the others hold.
pub fn read_one(
    step: &Step,
    fact: Fact,
    facts: &Facts,
    values: &RawValues,
    reading: Reading<'_>,
) -> Result<Option<Value>, Refusal> {
    if let Some(name) = stranger(step, values) {
        return Err(Refusal::UnknownControl(name));
    }
    let ask = step.asks.iter().find(|ask| ask.fact == fact);
    let ask = ask.ok_or_else(|| Refusal::UnknownControl(fact.id().to_owned()))?;
    let value =
        read_control(ask, values, reading).map_err(|fault| Refusal::Faults(vec![(fact, fault)]))?;
    Ok(value.or_else(|| nobody_knows(fact, facts)))
}

/// That nobody knows yet, as it is stored, where the control shows it by being empty.
fn nobody_knows(fact: Fact, facts: &Facts) -> Option<Value> {
    let has_an_option = matches!(fact.kind(), Kind::YesNo | Kind::Choice { .. });
    let unknown = facts.get(fact) == Some(&Value::Unknown);
    (unknown && !has_an_option).then_some(Value::Unknown)
}

/// A control among these that the step does not have, cut to a few characters.
pub fn stranger(step: &Step, values: &RawValues) -> Option<String> {
    let name = values.keys().find(|name| !step.has_control(name))?;
    Some(excerpt(name))
}

impl Step {
    /// Whether a control of this name belongs to the step.
    pub fn has_control(&self, name: &str) -> bool {
        self.asks.iter().any(|ask| {
            let fact = ask.fact;
            name == fact.id()
                || (name == planned_name(fact) && can_be_planned(fact))
                || (name == target_name(fact) && !targets(fact).is_empty())
        })
    }
}

fn can_be_planned(fact: Fact) -> bool {
    fact.kind() == Kind::YesNo || !targets(fact).is_empty()
}

fn targets(fact: Fact) -> &'static [&'static str] {
    match fact.kind() {
        Kind::Choice { plan, .. } => plan,
        _ => &[],
    }
}

fn read_control(
    ask: &Ask,
    values: &RawValues,
    reading: Reading<'_>,
) -> Result<Option<Value>, Fault> {
    let fact = ask.fact;
    let value = match values.get(fact.id()) {
        Some(Raw::Many(codes)) if fact.kind() == Kind::Countries => read_countries(codes)?,
        Some(Raw::Many(_)) => return Err(Fault::WrongType),
        None => None,
        Some(Raw::One(raw)) if raw.trim().is_empty() => None,
        Some(Raw::One(raw)) => Some(read_text(fact, raw, values, reading)?),
    };
    if value.is_none() && ask.required {
        return Err(Fault::Empty);
    }
    Ok(value)
}

fn read_countries(codes: &[String]) -> Result<Option<Value>, Fault> {
    let country = |code: &String| {
        Country::from_code(code).ok_or_else(|| Fault::NoSuchCountry {
            text: excerpt(code),
        })
    };
    let list: Vec<Country> = codes.iter().map(country).collect::<Result<_, _>>()?;
    Ok((!list.is_empty()).then(|| countries(list)))
}

fn read_text(
    fact: Fact,
    raw: &str,
    values: &RawValues,
    reading: Reading<'_>,
) -> Result<Value, Fault> {
    let number = |max| reading.notation.parse_number(raw, max).map(Value::Number);
    match fact.kind() {
        Kind::Text { max, lines } => text(max, lines, raw),
        Kind::Digits => digits(raw),
        Kind::Amount => number(MAX_AMOUNT),
        Kind::Count { max } => number(u64::from(max)),
        Kind::Date { past } => {
            let day = reading.notation.parse_day(raw)?;
            if past && day > reading.today {
                return Err(Fault::InTheFuture);
            }
            Ok(Value::Date(day))
        }
        Kind::Country => (reading.country)(raw)
            .map(Value::Country)
            .ok_or_else(|| Fault::NoSuchCountry { text: excerpt(raw) }),
        Kind::Countries => read_countries(&[raw.to_owned()])?.ok_or(Fault::Empty),
        Kind::YesNo | Kind::Choice { .. } => match raw {
            "unknown" => Ok(Value::Unknown),
            "planned" if can_be_planned(fact) => read_plan(fact, values, reading.today),
            "yes" if fact.kind() == Kind::YesNo => Ok(Value::YesNo(true)),
            "no" if fact.kind() == Kind::YesNo => Ok(Value::YesNo(false)),
            other => choice(fact, other),
        },
    }
}

fn read_plan(fact: Fact, values: &RawValues, today: Date) -> Result<Value, Fault> {
    let one = |name: &str| match values.get(name) {
        Some(Raw::One(raw)) if !raw.trim().is_empty() => Ok(raw.trim()),
        _ => Err(Fault::PlanIncomplete),
    };
    let on = near(day(one(&planned_name(fact))?))?;
    if on <= today {
        return Err(Fault::NotAhead);
    }
    let to = match targets(fact) {
        [] => None,
        targets => {
            let to = one(&target_name(fact))?;
            let possible = targets.contains(&to).then(|| fact.choice(to)).flatten();
            Some(possible.ok_or_else(|| Fault::NoSuchValue { text: excerpt(to) })?)
        }
    };
    Ok(Value::Planned { on, to })
}

/// The controls of a fact as they show a stored answer; `country` gives a country's name.
pub fn write(
    fact: Fact,
    value: Option<&Value>,
    notation: Notation,
    country: &dyn Fn(Country) -> String,
) -> RawValues {
    let one = |text: String| Raw::One(text);
    let mut values = RawValues::new();
    let shown = match value {
        None if fact.kind() == Kind::Countries => Raw::Many(Vec::new()),
        None => one(String::new()),
        Some(Value::Unknown) => match fact.kind() {
            Kind::YesNo | Kind::Choice { .. } => one("unknown".to_owned()),
            // There is no option for it: an empty control says that nothing is known.
            Kind::Countries => Raw::Many(Vec::new()),
            _ => one(String::new()),
        },
        Some(Value::Text(text)) => one(text.clone()),
        Some(Value::Country(code)) => one(country(*code)),
        Some(Value::Countries(list)) => Raw::Many(
            list.iter()
                .map(|country| country.code().to_owned())
                .collect(),
        ),
        Some(Value::Choice(choice)) => one(choice.id(fact).to_owned()),
        Some(Value::YesNo(yes)) => one(if *yes { "yes" } else { "no" }.to_owned()),
        Some(Value::Number(number)) => one(notation.number(*number)),
        Some(Value::Date(date)) => one(notation.day(*date)),
        Some(Value::Planned { on, to }) => {
            values.insert(planned_name(fact), one(on.to_string()));
            if let Some(to) = to {
                values.insert(target_name(fact), one(Choice::id(*to, fact).to_owned()));
            }
            one("planned".to_owned())
        }
    };
    values.insert(fact.id().to_owned(), shown);
    values
}

/// Whether a value is accepted but worth a second look: a partner ID out of 5 to 10 digits.
pub fn looks_unusual(fact: Fact, value: &Value) -> bool {
    matches!(value, Value::Text(digits) if fact == Fact::PartnerId && !(5..=10).contains(&digits.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_an_option_where_there_is_one_and_else_an_empty_control() {
        let english = Notation {
            month_first: true,
            group: ',',
        };
        for (fact, shown) in [
            (Fact::MfaAdmins, Raw::One("unknown".to_owned())),
            (Fact::Cloud, Raw::One("unknown".to_owned())),
            (Fact::SellsIn, Raw::Many(Vec::new())),
            (Fact::Country, Raw::One(String::new())),
            (Fact::CspRevenue12mUsd, Raw::One(String::new())),
        ] {
            let values = write(fact, Some(&Value::Unknown), english, &|_| String::new());
            assert_eq!(values[fact.id()], shown, "{fact}");
        }
    }
}
