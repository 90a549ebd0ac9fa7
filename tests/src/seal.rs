//! Hand-over files made by hand: the checksum as the contract describes it.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// With the names of all objects in order.
fn in_order(json: &Value) -> Value {
    match json {
        Value::Object(object) => {
            let mut members: Vec<_> = object.iter().collect();
            members.sort_by_key(|(name, _)| name.as_str());
            let members = members.into_iter();
            members
                .map(|(name, value)| (name.clone(), in_order(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(in_order).collect(),
        other => other.clone(),
    }
}

/// The text of a file that was not altered since.
pub fn sealed(mut file: Value) -> String {
    if let Some(object) = file.as_object_mut() {
        object.remove("checksum");
    }
    let digest = Sha256::digest(in_order(&file).to_string());
    let digits: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    file["checksum"] = json!(digits.concat());
    file.to_string()
}
