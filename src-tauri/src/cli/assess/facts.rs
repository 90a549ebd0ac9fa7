//! Facts as somebody wrote them.

use eligibility::{Facts, FactsFault, facts_from_json};
use serde_json::Value as Json;

/// The facts of `{"facts": {…}}`; an `"id"` may stand beside them.
pub(in crate::cli) fn facts_of(json: &Json) -> Result<Facts, FactsFault> {
    let object = json.as_object().ok_or(FactsFault::NotAnObject)?;
    if let Some(stranger) = object
        .keys()
        .find(|key| !matches!(key.as_str(), "facts" | "id"))
    {
        return Err(FactsFault::UnknownFact {
            id: eligibility::excerpt(stranger),
        });
    }
    facts_from_json(object.get("facts").ok_or(FactsFault::NotAnObject)?)
}
