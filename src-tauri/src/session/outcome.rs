//! What came of a merge, as the line tells it by which the history of the file was weighed: whose
//! version it was, what was taken over of it, and what was not.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::{Map, Value as Json, json};

use super::difference::{Difference, point_of};

/// What came of a merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Who made the last change of the file, if they gave their name.
    pub by: Option<String>,
    /// How many points were taken over.
    pub taken: usize,
    /// What the file says and was not taken over.
    pub aside: Vec<Aside>,
}

/// Something that the file says and that was not taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// A fact's id, or the name of another line of the journal.
    pub subject: String,
    /// The value; none where the file takes it back.
    pub value: Option<Json>,
    /// When it was said there.
    pub at: Timestamp,
    /// By whom, if they gave their name.
    pub by: Option<String>,
}

impl Outcome {
    /// What comes of a choice between the versions of two desks.
    pub(super) fn of(by: Option<String>, differences: &[Difference]) -> Self {
        let (taken, left): (Vec<_>, Vec<_>) = differences.iter().partition(|one| one.takes_theirs);
        let left = left.into_iter().flat_map(|one| &one.things);
        Self {
            by,
            taken: taken.len(),
            aside: left
                .filter_map(|thing| {
                    Some(Aside {
                        subject: thing.subject.clone(),
                        value: thing.theirs.value.clone(),
                        // Of what it never spoke the file says nothing that could be looked up.
                        at: thing.theirs.at?,
                        by: thing.theirs.by.clone(),
                    })
                })
                .collect(),
        }
    }

    /// How many points were not taken over.
    pub fn points_aside(&self) -> usize {
        let points = self.aside.iter().map(|one| point_of(&one.subject));
        points.collect::<BTreeSet<_>>().len()
    }

    /// Tells it in the value of a line.
    pub(super) fn tell(&self, value: &mut Map<String, Json>) {
        if let Some(by) = &self.by {
            value.insert("by".to_owned(), by.as_str().into());
        }
        value.insert("taken".to_owned(), self.taken.into());
        let aside = self.aside.iter().map(Aside::to_json);
        value.insert("aside".to_owned(), aside.collect());
    }

    /// Reads it from the value of a line; earlier versions of the program did not tell it.
    pub(crate) fn read(value: &Json) -> Option<Self> {
        let aside = value["aside"].as_array()?;
        Some(Self {
            by: value["by"].as_str().map(str::to_owned),
            taken: usize::try_from(value["taken"].as_u64()?).ok()?,
            aside: aside.iter().filter_map(Aside::read).collect(),
        })
    }
}

impl Aside {
    fn to_json(&self) -> Json {
        json!({
            "subject": self.subject,
            "value": self.value,
            "at": self.at.to_string(),
            "by": self.by,
        })
    }

    fn read(json: &Json) -> Option<Self> {
        Some(Self {
            subject: json["subject"].as_str()?.to_owned(),
            value: Some(json["value"].clone()).filter(|value| !value.is_null()),
            at: json["at"].as_str()?.parse().ok()?,
            by: json["by"].as_str().map(str::to_owned),
        })
    }
}
