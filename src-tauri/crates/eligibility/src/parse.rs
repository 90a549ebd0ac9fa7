//! From text and JSON to typed values, and back. Once a value is typed it cannot be wrong.

use jiff::civil::Date;
use serde_json::{Map, Value as Json, json};

use crate::Country;
use crate::fact::{Fact, Facts, Kind, MAX_AMOUNT, Value};

/// Why something cannot be a value of its fact.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing is there.
    #[error("is empty")]
    Empty,
    /// More characters than the fact may have.
    #[error("is longer than {max} characters")]
    TooLong {
        /// The greatest number of characters.
        max: u32,
    },
    /// A control character, a line break in a single line, or an invisible mark of direction.
    #[error("holds an invisible control character")]
    ControlCharacter,
    /// Something else than digits, spaces and hyphens.
    #[error("may hold digits, spaces and hyphens only")]
    NotDigits,
    /// Not a whole number between the bounds, both included.
    #[error("is not a whole number from 0 to {max}")]
    NotANumber {
        /// The greatest number.
        max: u64,
    },
    /// Not a day of the calendar.
    #[error("is not a day of the calendar")]
    NoSuchDay,
    /// A day of a year so far off that nobody types it but by mistake.
    #[error("is a day too far off")]
    TooFarOff,
    /// A day beyond the end of its month.
    #[error("is a day beyond the end of its month")]
    BeyondMonth {
        /// The last day of that month.
        last: Date,
    },
    /// A day that has not come yet, where it must have.
    #[error("lies in the future")]
    InTheFuture,
    /// A planned day that is not ahead.
    #[error("is planned for a day that is not ahead")]
    NotAhead,
    /// No country has that name or code.
    #[error("is not a country: {text}")]
    NoSuchCountry {
        /// What was given, cut to a few characters.
        text: String,
    },
    /// Not one of the fact's values.
    #[error("is not one of its values: {text}")]
    NoSuchValue {
        /// What was given, cut to a few characters.
        text: String,
    },
    /// Another type of JSON than the fact has.
    #[error("is of the wrong type")]
    WrongType,
    /// A plan without a day or without what it leads to.
    #[error("is planned without a day, or without what it leads to")]
    PlanIncomplete,
}

/// Why a set of facts cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FactsFault {
    /// The facts are not an object.
    #[error("facts is not an object")]
    NotAnObject,
    /// No fact has that id.
    #[error("{id} is not a fact")]
    UnknownFact {
        /// The id, cut to a few characters.
        id: String,
    },
    /// A value does not fit its fact.
    #[error("{fact} {fault}")]
    Value {
        /// The fact.
        fact: Fact,
        /// What is wrong.
        fault: Fault,
    },
}

/// The first 40 characters of a text that may be anything, for a message of one line.
pub fn excerpt(text: &str) -> String {
    excerpt_of(text, 40)
}

/// The first characters of a text that may be anything, for a message of one line.
pub fn excerpt_of(text: &str, limit: usize) -> String {
    let mut clean = text.chars().map(|c| if is_invisible(c) { ' ' } else { c });
    let start: String = clean.by_ref().take(limit).collect();
    if clean.next().is_some() {
        start + "…"
    } else {
        start
    }
}

/// Control characters, separators of lines and paragraphs, marks that turn the direction of
/// writing, blanks of no width and tags: none can be seen, and each can make a name look like
/// another. Joiners and variation selectors stay: names and emoji are written with them.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{E0000}'..='\u{E007F}')
}

/// Text of the fact's length, trimmed.
pub fn text(max: u32, lines: bool, raw: &str) -> Result<Value, Fault> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Err(Fault::Empty);
    }
    let text = if lines {
        raw.replace("\r\n", "\n")
    } else {
        raw.to_owned()
    };
    if text.chars().count() > max as usize {
        return Err(Fault::TooLong { max });
    }
    if text
        .chars()
        .any(|c| is_invisible(c) && !(lines && matches!(c, '\n' | '\t')))
    {
        return Err(Fault::ControlCharacter);
    }
    Ok(Value::Text(text))
}

/// Digits, however many; spaces and hyphens between them are dropped.
pub fn digits(raw: &str) -> Result<Value, Fault> {
    let digits: String = raw
        .chars()
        .filter(|c| !(c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–')))
        .collect();
    if digits.is_empty() {
        return Err(Fault::Empty);
    }
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Fault::NotDigits);
    }
    Ok(Value::Text(digits))
}

/// A day written `YYYY-MM-DD`, from 0001 to 9999.
pub fn day(raw: &str) -> Result<Date, Fault> {
    let number = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<i16>().ok())
            .flatten()
    };
    let mut parts = raw.split('-');
    let (Some(year), Some(month), Some(day), None) = (
        parts.next().and_then(|part| number(part, 4)),
        parts.next().and_then(|part| number(part, 2)),
        parts.next().and_then(|part| number(part, 2)),
        parts.next(),
    ) else {
        return Err(Fault::NoSuchDay);
    };
    civil(year, month, day)
}

/// A day of the calendar, from the year 1 to 9999.
pub fn civil(year: i16, month: i16, day: i16) -> Result<Date, Fault> {
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else {
        return Err(Fault::NoSuchDay);
    };
    let first = Date::new(year, month, 1);
    let Some(first) = first.ok().filter(|_| year > 0) else {
        return Err(Fault::NoSuchDay);
    };
    let last = first.last_of_month();
    match Date::new(year, month, day) {
        Ok(found) => Ok(found),
        Err(_) if (29..=31).contains(&day) => Err(Fault::BeyondMonth { last }),
        Err(_) => Err(Fault::NoSuchDay),
    }
}

/// A value as the contract writes it in JSON.
pub fn from_json(fact: Fact, json: &Json) -> Result<Value, Fault> {
    let kind = fact.kind();
    let speaks = matches!(kind, Kind::Text { .. } | Kind::Digits);
    if !speaks && json.as_str() == Some("unknown") {
        return Ok(Value::Unknown);
    }
    if let Json::Object(plan) = json {
        return planned(fact, plan);
    }
    let string = || json.as_str().ok_or(Fault::WrongType);
    match kind {
        Kind::Text { max, lines } => text(max, lines, string()?),
        Kind::Digits => digits(string()?),
        Kind::Date { .. } => day(string()?).map(Value::Date),
        Kind::Country => country(json).map(Value::Country),
        Kind::Countries => {
            let list = json.as_array().ok_or(Fault::WrongType)?;
            list.iter()
                .map(country)
                .collect::<Result<_, _>>()
                .map(countries)
        }
        Kind::Choice { .. } => choice(fact, string()?),
        Kind::YesNo => match string()? {
            "yes" => Ok(Value::YesNo(true)),
            "no" => Ok(Value::YesNo(false)),
            other => Err(Fault::NoSuchValue {
                text: excerpt(other),
            }),
        },
        Kind::Amount => number(json, MAX_AMOUNT),
        Kind::Count { max } => number(json, u64::from(max)),
    }
}

/// One of the values of a choice, by its id.
pub fn choice(fact: Fact, id: &str) -> Result<Value, Fault> {
    fact.choice(id)
        .map(Value::Choice)
        .ok_or_else(|| Fault::NoSuchValue { text: excerpt(id) })
}

/// Countries once each, in the order of their codes.
pub fn countries(mut list: Vec<Country>) -> Value {
    list.sort_unstable();
    list.dedup();
    Value::Countries(list)
}

fn country(json: &Json) -> Result<Country, Fault> {
    let code = json.as_str().ok_or(Fault::WrongType)?;
    Country::from_code(code).ok_or_else(|| Fault::NoSuchCountry {
        text: excerpt(code),
    })
}

fn number(json: &Json, max: u64) -> Result<Value, Fault> {
    match json {
        Json::Number(number) => match number.as_u64() {
            Some(number) if number <= max => Ok(Value::Number(number)),
            _ => Err(Fault::NotANumber { max }),
        },
        _ => Err(Fault::WrongType),
    }
}

fn planned(fact: Fact, plan: &Map<String, Json>) -> Result<Value, Fault> {
    let targets = match fact.kind() {
        Kind::YesNo => None,
        Kind::Choice { plan: targets, .. } if !targets.is_empty() => Some(targets),
        _ => return Err(Fault::WrongType),
    };
    if plan
        .keys()
        .any(|key| key != "planned" && (key != "to" || targets.is_none()))
    {
        return Err(Fault::WrongType);
    }
    let on = plan.get("planned").ok_or(Fault::PlanIncomplete)?;
    let on = day(on.as_str().ok_or(Fault::WrongType)?)?;
    let to = match targets {
        None => None,
        Some(targets) => {
            let to = plan.get("to").ok_or(Fault::PlanIncomplete)?;
            let to = to.as_str().ok_or(Fault::WrongType)?;
            let possible = targets.contains(&to).then(|| fact.choice(to)).flatten();
            Some(possible.ok_or_else(|| Fault::NoSuchValue { text: excerpt(to) })?)
        }
    };
    Ok(Value::Planned { on, to })
}

/// A value as the contract writes it in JSON.
pub fn to_json(fact: Fact, value: &Value) -> Json {
    match value {
        Value::Unknown => json!("unknown"),
        Value::Text(text) => json!(text),
        Value::Country(country) => json!(country.code()),
        Value::Countries(list) => list.iter().map(Country::code).collect(),
        Value::Choice(choice) => json!(choice.id(fact)),
        Value::YesNo(yes) => json!(if *yes { "yes" } else { "no" }),
        Value::Number(number) => json!(number),
        Value::Date(date) => json!(date.to_string()),
        Value::Planned { on, to: None } => json!({ "planned": on.to_string() }),
        Value::Planned { on, to: Some(to) } => {
            json!({ "planned": on.to_string(), "to": to.id(fact) })
        }
    }
}

/// The facts of `{"org-name": …, …}`.
pub fn facts_from_json(json: &Json) -> Result<Facts, FactsFault> {
    let object = json.as_object().ok_or(FactsFault::NotAnObject)?;
    let mut facts = Facts::default();
    for (id, json) in object {
        let fact = Fact::from_id(id).ok_or_else(|| FactsFault::UnknownFact { id: excerpt(id) })?;
        let value = from_json(fact, json).map_err(|fault| FactsFault::Value { fact, fault })?;
        facts.set(fact, Some(value));
    }
    Ok(facts)
}

/// The facts as `{"org-name": …, …}`.
pub fn facts_to_json(facts: &Facts) -> Json {
    facts
        .iter()
        .map(|(fact, value)| (fact.id().to_owned(), to_json(fact, value)))
        .collect::<Map<_, _>>()
        .into()
}
