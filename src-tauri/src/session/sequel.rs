//! What was done elsewhere in the open dossier, after all that was done here: it is taken over as it
//! was done.

use serde_json::json;
use store::{Change, Deed, Entry, Written, WrittenDeed};

use super::meeting::Meetings;
use super::merge::Merge;
use super::summary::summary;
use super::write::entry;
use super::{Refused, Session};
use crate::options::Now;

/// What the line speaks of by which changes were taken over from a file. It stays here when the
/// dossier is handed over: it is said of this copy.
pub(crate) const TAKEN_OVER: &str = "dossier.taken-over";

/// Changes that were made elsewhere after those that both have.
#[derive(Debug, Clone)]
pub struct Sequel {
    /// The numbers that the changes of both have here.
    pub(super) known: Vec<i64>,
    /// The changes after them.
    pub changes: Vec<Change>,
}

/// The lines of changes as they would stand in a journal of their own, numbered from 1.
pub(crate) fn lines_of(changes: &[Change]) -> Vec<Written> {
    let mut lines = Vec::new();
    for (change, number) in changes.iter().zip(1_i64..) {
        for entry in &change.entries {
            lines.push(Written {
                seq: number,
                change: number,
                at: change.at,
                entry: entry.clone(),
                deed: WrittenDeed {
                    kind: change.kind,
                    author: change.author.clone(),
                    of: None,
                },
            });
        }
    }
    lines
}

impl Session {
    /// Takes over what was done elsewhere: each change with who made it and when, undone together.
    pub(super) fn take_over(
        &mut self,
        merge: &Merge,
        sequel: &Sequel,
        now: &Now,
    ) -> Result<(), Refused> {
        let open = self.opened()?.clone();
        let mut said = open.said();
        for change in &sequel.changes {
            for line in &change.entries {
                said.follow(line, change.at, change.author.as_deref());
            }
        }
        let mut next = open.with(said);
        next.passed.extend(merge.passed.iter().cloned());
        let told = json!({
            "written": merge.written.to_string(),
            "changes": sequel.changes.len(),
        });
        let told: Entry = entry(TAKEN_OVER, None, Some(told));
        let summary = summary(self.rules, &next, now);
        let author = self.state.author.clone();
        let deed = Deed::taken(author.as_deref());
        let change = self.store()?.take_over(
            now.at,
            &store::Sequel {
                dossier: &next.id,
                before: &sequel.known,
                changes: &sequel.changes,
                passed: &merge.passed,
                told: &told,
            },
            &deed,
            &summary,
        )?;
        next.past.advance(change, &deed);
        let journal = self.store()?.journal(&next.id).map_err(Refused::Unread)?;
        next.meetings = Meetings::in_all(&journal);
        self.state.saved = Some(now.at);
        self.state.open = Some(next);
        Ok(())
    }
}
