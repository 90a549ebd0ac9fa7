//! A whole dossier that comes from elsewhere, with its history.

use jiff::Timestamp;

use crate::commit::{insert, made_active};
use crate::deed::{Deed, DeedKind};
use crate::entry::{DossierRecord, Entry};
use crate::journal::Writing;
use crate::listing::{self, Summary};
use crate::store::{Store, StoreFault};

/// A dossier that is not in the file yet, and what was done in it elsewhere.
#[derive(Debug, Clone)]
pub struct NewDossier<'a> {
    /// Its id: 16 hexadecimal digits.
    pub id: &'a str,
    /// When it was begun.
    pub created: Timestamp,
    /// The pages seen, the current one last.
    pub trail: &'a [String],
    /// The steps that were continued.
    pub passed: &'a [String],
    /// Its changes, in the order in which they were made.
    pub changes: &'a [Change],
}

/// A change that was made elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// When.
    pub at: Timestamp,
    /// Who made it, if named.
    pub author: Option<String>,
    /// What kind it is.
    pub kind: DeedKind,
    /// For an undo and a redo, and only for these: the place, among the changes before it, of the
    /// one that was first done.
    pub of: Option<usize>,
    /// Its lines; at least one.
    pub entries: Vec<Entry>,
}

impl Store {
    /// Takes a dossier in with its history, all or nothing: each change keeps its time, its author
    /// and its kind. The last line says that the dossier is active; that change is one of the list,
    /// and its number is given.
    pub fn take_in(
        &mut self,
        at: Timestamp,
        dossier: &NewDossier<'_>,
        deed: &Deed<'_>,
        summary: &Summary,
    ) -> Result<i64, StoreFault> {
        let record = DossierRecord {
            id: dossier.id.to_owned(),
            created: dossier.created,
            touched: at,
            trail: dossier.trail.to_owned(),
            passed: dossier.passed.to_owned(),
        };
        self.transact(|transaction| {
            insert(transaction, &record)?;
            let mut numbers: Vec<i64> = Vec::with_capacity(dossier.changes.len());
            for change in dossier.changes {
                let mut writing = Writing::new(transaction, change.at);
                writing.add(&record.id, &change.entries)?;
                let deed = Deed {
                    kind: change.kind,
                    author: change.author.as_deref(),
                    of: change.of.and_then(|place| numbers.get(place).copied()),
                };
                numbers.push(writing.seal(&deed, true)?);
            }
            let mut writing = Writing::new(transaction, at);
            writing.add(&record.id, &[made_active()])?;
            listing::raise(transaction, &record.id, summary)?;
            Ok(writing.seal(deed, false)?)
        })
    }
}
