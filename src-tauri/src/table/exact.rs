//! Cells as a program writes them: in the words of the contract.

use eligibility::{Fact, FactsFault, Fault, Kind, Value, from_json};
use serde_json::{Value as Json, json};
use store::strict_json;

/// What a cell that is not empty says.
pub(super) fn value(fact: Fact, cell: &str) -> Result<Value, FactsFault> {
    let fault = |fault| FactsFault::Value { fact, fault };
    let json = in_json(fact.kind(), cell).map_err(fault)?;
    from_json(fact, &json).map_err(fault)
}

/// What the contract writes in JSON for what stands in a cell.
fn in_json(kind: Kind, cell: &str) -> Result<Json, Fault> {
    Ok(match kind {
        Kind::Text { .. } | Kind::Digits => cell.into(),
        _ if cell == "unknown" => cell.into(),
        _ if cell.starts_with(['{', '[']) => {
            strict_json::parse(cell.as_bytes(), usize::MAX).map_err(|_| Fault::WrongType)?
        }
        Kind::YesNo | Kind::Choice { .. } => match cell.strip_prefix("planned:") {
            Some(plan) => planned(plan),
            None => cell.into(),
        },
        Kind::Amount | Kind::Count { .. } => number(cell),
        Kind::Countries => cell
            .split([' ', ',', ';'])
            .filter(|code| !code.is_empty())
            .collect(),
        Kind::Country | Kind::Date { .. } => cell.into(),
    })
}

/// `2027-01-01`, or `2027-01-01:advanced`.
fn planned(plan: &str) -> Json {
    match plan.split_once(':') {
        Some((on, to)) => json!({ "planned": on, "to": to }),
        None => json!({ "planned": plan }),
    }
}

/// Plain digits; anything else stays a text, which no amount and no count is.
fn number(cell: &str) -> Json {
    let plain = cell.bytes().all(|byte| byte.is_ascii_digit());
    match cell.parse::<u64>() {
        Ok(number) if plain => number.into(),
        _ => cell.into(),
    }
}
