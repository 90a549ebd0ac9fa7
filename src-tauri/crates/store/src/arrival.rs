//! A whole dossier that comes from elsewhere, with its history.

use jiff::Timestamp;

use crate::commit::{insert, made_active, pass, touch};
use crate::deed::{Deed, DeedKind};
use crate::entry::{DossierRecord, Entry};
use crate::journal::{Came, Writing};
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

impl Change {
    /// Its deed, where the changes before it have these numbers.
    fn deed(&self, numbers: &[i64]) -> Deed<'_> {
        Deed {
            kind: self.kind,
            author: self.author.as_deref(),
            of: self.of.and_then(|place| numbers.get(place).copied()),
        }
    }
}

/// What was done elsewhere in a dossier of the file, after all that is said of it here.
#[derive(Debug, Clone)]
pub struct Sequel<'a> {
    /// The dossier's id.
    pub dossier: &'a str,
    /// The numbers, here, of the changes that both have: what [`handover::history`] makes of the
    /// journal, in its order.
    ///
    /// [`handover::history`]: crate::handover::history
    pub before: &'a [i64],
    /// The changes after these, in the order in which they were made.
    pub changes: &'a [Change],
    /// The steps that were continued.
    pub passed: &'a [String],
    /// The line that says here that they were taken over.
    pub told: &'a Entry,
}

impl Store {
    /// Takes over what was done elsewhere, all or nothing: each change keeps its time, its author
    /// and its kind. They are undone together, as the last change, which tells of them; its number
    /// is given.
    pub fn take_over(
        &mut self,
        at: Timestamp,
        sequel: &Sequel<'_>,
        deed: &Deed<'_>,
        summary: &Summary,
    ) -> Result<i64, StoreFault> {
        let text = at.to_string();
        self.transact(|transaction| {
            touch(transaction, sequel.dossier, &text, None)?;
            let mut numbers = sequel.before.to_vec();
            let mut parts = Vec::with_capacity(sequel.changes.len());
            for change in sequel.changes {
                let mut writing = Writing::new(transaction, change.at);
                writing.add(sequel.dossier, &change.entries)?;
                numbers.push(writing.number().unwrap_or_default());
                parts.push(writing);
            }
            let mut writing = Writing::new(transaction, at);
            writing.add(sequel.dossier, std::slice::from_ref(sequel.told))?;
            let whole = writing.seal(deed, Came::Here)?;
            for (change, part) in sequel.changes.iter().zip(parts) {
                part.seal(&change.deed(&numbers), Came::Within(whole))?;
            }
            for step in sequel.passed {
                pass(transaction, sequel.dossier, step, &text)?;
            }
            listing::raise(transaction, sequel.dossier, summary)?;
            Ok(whole)
        })
    }

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
                let deed = change.deed(&numbers);
                numbers.push(writing.seal(&deed, Came::WithItsDossier)?);
            }
            let mut writing = Writing::new(transaction, at);
            writing.add(&record.id, &[made_active()])?;
            listing::raise(transaction, &record.id, summary)?;
            Ok(writing.seal(deed, Came::Here)?)
        })
    }
}
