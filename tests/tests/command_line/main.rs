//! The commands of the binary, as somebody meets them who has read the contract.

mod assessing;
mod batch;
mod binding;
mod dossiers;
mod handing_over;
mod reading;
mod refusing;

use journeys::run;
use serde_json::{Value, json};

/// What `assess` says of these facts.
fn assess(options: &[&str], facts: &Value) -> Value {
    let arguments = [&["assess"], options, &["-"]].concat();
    let input = json!({ "facts": facts }).to_string();
    let output = run(&arguments, &input).unwrap_or_else(|trouble| panic!("{trouble}"));
    output
        .json()
        .unwrap_or_else(|trouble| panic!("{facts} with {options:?}: {trouble}"))
}

/// What an assessment says of a role.
fn role<'a>(assessment: &'a Value, id: &str) -> &'a Value {
    assessment["roles"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|role| role["role"] == id)
        .unwrap_or_else(|| panic!("no role {id} in {assessment}"))
}

/// A requirement of a role.
fn row<'a>(assessment: &'a Value, role_id: &str, id: &str) -> &'a Value {
    role(assessment, role_id)["requirements"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|row| row["id"] == id)
        .unwrap_or_else(|| panic!("{role_id} has no row {id} in {assessment}"))
}

/// Facts with some of them replaced.
fn with(facts: &Value, changes: &Value) -> Value {
    let mut facts = facts.clone();
    for (fact, value) in changes.as_object().into_iter().flatten() {
        facts[fact] = value.clone();
    }
    facts
}
