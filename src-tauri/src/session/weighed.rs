//! Which histories of other desks were held against this one, and chosen from: what was weighed once
//! is not asked again.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use store::Change;
use store::handover::digest;

/// What the lines speak of: this and a number.
const NAME: &str = "weighed.";

/// A history that was weighed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct History {
    /// How many changes it has, more than none.
    changes: usize,
    /// The digest of them.
    digest: String,
    /// The line's value, in which more may be told of the weighing.
    value: Json,
}

/// Those that were weighed in a dossier, by number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Weighed(BTreeMap<u32, History>);

impl Weighed {
    /// Whether a line speaks of a history that was weighed.
    pub(crate) fn is_its(subject: &str) -> bool {
        number_in(subject).is_some()
    }

    /// Follows a line; of another subject, or one that cannot be read, nothing changes.
    pub(super) fn follow(&mut self, subject: &str, value: Option<&Json>) {
        let Some(number) = number_in(subject) else {
            return;
        };
        match value.and_then(History::read) {
            Some(history) => self.0.insert(number, history),
            None => self.0.remove(&number),
        };
    }

    /// What is said under a name, as it is stored.
    pub(super) fn stored(&self, subject: &str) -> Option<Json> {
        let history = self.0.get(&number_in(subject)?)?;
        Some(history.value.clone())
    }

    /// The line that says that a history was weighed: its name, and its value as far as it names the
    /// history.
    pub(super) fn line(&self, history: &[Change]) -> (String, Map<String, Json>) {
        let last = self.0.last_key_value();
        let number = last.map_or(1, |(number, _)| number.saturating_add(1));
        let value = [
            ("changes".to_owned(), history.len().into()),
            ("digest".to_owned(), digest(history).into()),
        ];
        (format!("{NAME}{number}"), value.into_iter().collect())
    }

    /// With how many changes that were weighed a history begins.
    pub(super) fn of(&self, history: &[Change]) -> usize {
        let known = self.0.values();
        let begins = known.filter(|one| {
            let start = history.get(..one.changes);
            start.is_some_and(|start| digest(start) == one.digest)
        });
        begins.map(|one| one.changes).max().unwrap_or(0)
    }
}

impl History {
    fn read(value: &Json) -> Option<Self> {
        Some(Self {
            changes: usize::try_from(value["changes"].as_u64()?).ok()?,
            digest: value["digest"].as_str()?.to_owned(),
            value: value.clone(),
        })
    }
}

fn number_in(subject: &str) -> Option<u32> {
    subject.strip_prefix(NAME)?.parse().ok()
}
