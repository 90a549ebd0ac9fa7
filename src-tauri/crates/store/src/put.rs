//! Where dossiers stand on the list: archiving, deleting, putting back.

use jiff::Timestamp;
use serde_json::Value as Json;

use crate::deed::Deed;
use crate::entry::{Entry, EntryKind};
use crate::journal::{Came, Writing};
use crate::listing::{self, DossierState};
use crate::store::{Store, StoreFault};

impl Store {
    /// Gives dossiers another state as one change, all or nothing, and returns once it is on the
    /// disk: the ids of those that stood elsewhere before. Where a dossier stands says nothing of
    /// the company: its line keeps its place and the day of the last touch.
    pub fn put(
        &mut self,
        at: Timestamp,
        deed: &Deed<'_>,
        states: &[(String, DossierState)],
    ) -> Result<Vec<String>, StoreFault> {
        self.transact(|transaction| {
            let mut writing = Writing::new(transaction, at);
            let mut moved = Vec::new();
            for (id, to) in states {
                let from = listing::state(transaction, id)?
                    .ok_or_else(|| StoreFault::NoSuchDossier(id.clone()))?;
                if from != *to {
                    writing.add(id, &[stands(Some(from), *to)])?;
                    listing::put(transaction, id, *to)?;
                    moved.push(id.clone());
                }
            }
            writing.seal(deed, Came::Here)?;
            Ok(moved)
        })
    }

    /// In how many of these dossiers something was said after that line of the journal, and not
    /// taken back.
    pub fn worked_on_since(&self, ids: &[String], line: i64) -> Result<usize, StoreFault> {
        let mut query = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM journal WHERE dossier = ?1 AND seq > ?2 AND fact <> ?3)",
        )?;
        let mut count = 0;
        for id in ids {
            let worked: bool =
                query.query_row((id, line, DossierState::SUBJECT), |row| row.get(0))?;
            let stands = worked && self.past(id)?.done.iter().any(|change| *change > line);
            count += usize::from(stands);
        }
        Ok(count)
    }
}

/// The line that says where a dossier stands from then on.
pub(crate) fn stands(from: Option<DossierState>, to: DossierState) -> Entry {
    Entry {
        kind: EntryKind::Set,
        subject: DossierState::SUBJECT.to_owned(),
        value: Some(Json::from(to.id())),
        previous: from.map(|from| Json::from(from.id())),
        said: None,
    }
}
