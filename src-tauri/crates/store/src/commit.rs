//! What is written together: lines of the journal, whose they are, and what the list says then.

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Transaction, params};

use crate::deed::Deed;
use crate::entry::{DossierRecord, Entry};
use crate::journal::{Came, Writing};
use crate::listing::{self, DossierState, Summary};
use crate::put::stands;
use crate::rows::list;
use crate::store::{Store, StoreFault};

/// What an accepted step writes, all or nothing.
#[derive(Debug, Clone)]
pub struct Commit<'a> {
    /// The dossier's id.
    pub dossier: &'a str,
    /// When it is made.
    pub at: Timestamp,
    /// Whose it is and of what kind.
    pub deed: Deed<'a>,
    /// The lines of the journal.
    pub entries: &'a [Entry],
    /// The step that is passed with it; its draft is dropped.
    pub passed: Option<&'a str>,
    /// The steps that were passed elsewhere.
    pub passed_elsewhere: &'a [String],
    /// The pages seen, the current one last.
    pub trail: &'a [String],
    /// What the list says of the dossier from now on; without it the list keeps what it says,
    /// marked as [stale](Store::stale).
    pub summary: Option<&'a Summary>,
}

/// What a change of several dossiers writes in one of them.
#[derive(Debug, Clone)]
pub struct Piece<'a> {
    /// The dossier.
    pub dossier: Target<'a>,
    /// The lines of the journal.
    pub entries: &'a [Entry],
    /// What the list says of the dossier from now on, as in [`Commit::summary`]. A new dossier
    /// without one is on the list, with nothing shown.
    pub summary: Option<&'a Summary>,
}

/// A dossier of the file, or one that is to be in it.
#[derive(Debug, Clone, Copy)]
pub enum Target<'a> {
    /// The one that has this id.
    Known(&'a str),
    /// A new one, with an id of [`Store::new_id`]. Its first line, that it is active, is written
    /// before the entries of its piece.
    New(&'a DossierRecord),
}

/// Whether a text is an id such as [`Store::new_id`] gives.
pub fn is_id(text: &str) -> bool {
    let digits = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text.len() == 16 && text.bytes().all(digits)
}

impl Store {
    /// An id that no dossier has: 16 hexadecimal digits.
    pub fn new_id(&self) -> Result<String, StoreFault> {
        let mut query = self
            .connection
            .prepare_cached("SELECT lower(hex(randomblob(8)))")?;
        Ok(query.query_row([], |row| row.get(0))?)
    }

    /// Begins a dossier, of which these pages were seen and these steps continued, and gives its id.
    /// Its first line says that it is active; that change is one of the list.
    pub fn begin(
        &mut self,
        at: Timestamp,
        author: Option<&str>,
        trail: &[String],
        passed: &[String],
        summary: &Summary,
    ) -> Result<String, StoreFault> {
        let record = DossierRecord {
            id: self.new_id()?,
            created: at,
            touched: at,
            trail: trail.to_owned(),
            passed: passed.to_owned(),
        };
        let piece = Piece {
            dossier: Target::New(&record),
            entries: &[],
            summary: Some(summary),
        };
        self.commit_many(at, &Deed::listed(author), &[piece])?;
        Ok(record.id)
    }

    /// Writes what an accepted step writes, all or nothing, and returns once it is on the disk:
    /// the number of the change, 0 if there are no lines.
    pub fn commit(&mut self, commit: &Commit<'_>) -> Result<i64, StoreFault> {
        let at = commit.at.to_string();
        self.transact(|transaction| {
            touch(transaction, commit.dossier, &at, Some(commit.trail))?;
            let mut writing = Writing::new(transaction, commit.at);
            writing.add(commit.dossier, commit.entries)?;
            if let Some(step) = commit.passed {
                pass(transaction, commit.dossier, step, &at)?;
                transaction
                    .prepare_cached("DELETE FROM draft WHERE dossier = ?1 AND step = ?2")?
                    .execute(params![commit.dossier, step])?;
            }
            for step in commit.passed_elsewhere {
                pass(transaction, commit.dossier, step, &at)?;
            }
            list_as(transaction, commit.dossier, commit.summary)?;
            Ok(writing.seal(&commit.deed, Came::Here)?)
        })
    }

    /// Writes one change of several dossiers, all or nothing, and returns once it is on the disk:
    /// its number, 0 if there are no lines.
    pub fn commit_many(
        &mut self,
        at: Timestamp,
        deed: &Deed<'_>,
        pieces: &[Piece<'_>],
    ) -> Result<i64, StoreFault> {
        let text = at.to_string();
        self.transact(|transaction| {
            let mut writing = Writing::new(transaction, at);
            for piece in pieces {
                let id = match piece.dossier {
                    Target::Known(id) => {
                        touch(transaction, id, &text, None)?;
                        id
                    }
                    Target::New(record) => {
                        insert(transaction, record)?;
                        writing.add(&record.id, &[made_active()])?;
                        &record.id
                    }
                };
                writing.add(id, piece.entries)?;
                list_as(transaction, id, piece.summary)?;
            }
            Ok(writing.seal(deed, Came::Here)?)
        })
    }
}

/// The line by which a dossier comes on the list.
pub(crate) fn made_active() -> Entry {
    stands(None, DossierState::Active)
}

/// Writes a dossier that the file does not have yet.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    record: &DossierRecord,
) -> Result<(), StoreFault> {
    let known = transaction
        .prepare_cached("SELECT 1 FROM dossier WHERE id = ?1")?
        .query_row([&record.id], |_| Ok(()))
        .optional()?;
    if known.is_some() {
        return Err(StoreFault::AlreadyThere(record.id.clone()));
    }
    let touched = record.touched.to_string();
    transaction
        .prepare_cached(
            "INSERT INTO dossier (id, created, touched, trail) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            record.id,
            record.created.to_string(),
            touched,
            list(&record.trail)
        ])?;
    for step in &record.passed {
        pass(transaction, &record.id, step, &touched)?;
    }
    Ok(())
}

pub(crate) fn touch(
    transaction: &Transaction<'_>,
    dossier: &str,
    at: &str,
    trail: Option<&[String]>,
) -> Result<(), StoreFault> {
    let touched = transaction
        .prepare_cached(
            "UPDATE dossier SET touched = ?2, trail = coalesce(?3, trail) WHERE id = ?1",
        )?
        .execute(params![dossier, at, trail.map(list)])?;
    if touched == 0 {
        return Err(StoreFault::NoSuchDossier(dossier.to_owned()));
    }
    Ok(())
}

pub(crate) fn pass(
    transaction: &Transaction<'_>,
    dossier: &str,
    step: &str,
    at: &str,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO passed (dossier, step, at) VALUES (?1, ?2, ?3)
             ON CONFLICT (dossier, step) DO NOTHING",
        )?
        .execute(params![dossier, step, at])?;
    Ok(())
}

fn list_as(
    transaction: &Transaction<'_>,
    dossier: &str,
    summary: Option<&Summary>,
) -> rusqlite::Result<()> {
    match summary {
        Some(summary) => listing::raise(transaction, dossier, summary),
        None => listing::outdate(transaction, dossier),
    }
}
