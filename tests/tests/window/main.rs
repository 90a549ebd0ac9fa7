//! Journeys: what people do in the real window, from outside.

mod accessibility;
mod accessible_desk;
mod border;
mod changing;
mod comparing;
mod damage;
mod desk;
mod guiding;
mod handing_on;
mod hostile;
mod keeping;
mod keyboard;
mod language;
mod meeting;
mod people;
mod proof;
mod refusing;
mod route;
mod searching;
mod starting;
mod tables;
mod walking;

use journeys::Desk;
use serde_json::{Map, Value};

/// The two languages.
const LOCALES: [&str; 2] = ["fr-FR", "en-US"];

/// The facts of a dossier that are known: what is not known may be stored or left out.
fn known(facts: &Value) -> Map<String, Value> {
    let facts = facts.as_object().cloned().unwrap_or_default();
    facts
        .into_iter()
        .filter(|(_, value)| value != "unknown")
        .collect()
}

/// Whether a fact is stored anywhere on this desk.
fn is_stored(desk: &Desk, fact: &str) -> journeys::Result<bool> {
    let stored = desk.everything()?;
    Ok(stored
        .iter()
        .any(|dossier| dossier["facts"].get(fact).is_some()))
}
