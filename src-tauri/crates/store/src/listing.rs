//! The list of dossiers: one line for each, made from its journal and kept beside it.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use serde_json::Value as Json;

use crate::rows::named;
use crate::store::{Store, StoreFault};

/// Where a dossier stands on the list. It is never removed from the file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum DossierState {
    /// It is worked on.
    #[default]
    Active,
    /// It is put away.
    Archived,
    /// It is thrown away, and can be put back.
    Deleted,
}

impl DossierState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Active, Self::Archived, Self::Deleted];

    /// What the journal's lines of it speak of.
    pub const SUBJECT: &'static str = "dossier.state";

    /// Its name in the journal and in the table.
    pub fn id(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
            Self::Deleted => "deleted",
        }
    }

    /// The state of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }
}

/// What the list says of a dossier: it is found, filtered and ordered by this.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Summary {
    /// Where it stands.
    pub state: DossierState,
    /// What it is sorted by: the name, folded by the caller so that the order of the bytes is
    /// the order of the alphabet.
    pub name: String,
    /// Its model, if chosen.
    pub model: Option<String>,
    /// The verdict on each role: direct, reseller, provider. Opaque.
    pub verdicts: [String; 3],
    /// The stage it has reached.
    pub stage: u8,
    /// The day of the next thing due.
    pub due: Option<Date>,
    /// The day that it must be ready by.
    pub binding: Option<Date>,
    /// Nothing but unknowns stands in its way.
    pub only_unknowns: bool,
    /// Everything that a search finds it by; case and accents do not matter.
    pub text: String,
    /// What its line shows. Opaque.
    pub shown: Json,
    /// Of which day and by which rules this is. Opaque, but never empty.
    pub computed: String,
}

/// Stands for no day: sorts after every one.
const NO_DAY: &str = "~";

pub(crate) fn day(date: Option<Date>) -> String {
    date.map_or_else(|| NO_DAY.to_owned(), |date| date.to_string())
}

/// Writes a dossier's line at the top of the list.
pub(crate) fn raise(
    transaction: &Transaction<'_>,
    dossier: &str,
    summary: &Summary,
) -> rusqlite::Result<()> {
    let top: i64 = transaction
        .prepare_cached("SELECT coalesce(max(place), 0) + 1 FROM listing")?
        .query_row([], |row| row.get(0))?;
    if let Some(place) = place(transaction, dossier)? {
        remove(transaction, place)?;
    }
    insert(transaction, top, dossier, summary)
}

/// Writes a dossier's line where it stands, or at the top if it has none.
fn replace(
    transaction: &Transaction<'_>,
    dossier: &str,
    summary: &Summary,
) -> rusqlite::Result<()> {
    match place(transaction, dossier)? {
        Some(place) => {
            remove(transaction, place)?;
            insert(transaction, place, dossier, summary)
        }
        None => raise(transaction, dossier, summary),
    }
}

/// The line no longer says what the journal says: it is to be made anew. One that is not there
/// yet stands at the top with nothing shown.
pub(crate) fn outdate(transaction: &Transaction<'_>, dossier: &str) -> rusqlite::Result<()> {
    let marked = transaction
        .prepare_cached("UPDATE listing SET computed = '' WHERE dossier = ?1")?
        .execute([dossier])?;
    if marked == 0 {
        raise(transaction, dossier, &Summary::default())?;
    }
    Ok(())
}

/// Where the list has a dossier.
pub(crate) fn state(
    transaction: &Transaction<'_>,
    dossier: &str,
) -> rusqlite::Result<Option<DossierState>> {
    transaction
        .prepare_cached("SELECT state FROM listing WHERE dossier = ?1")?
        .query_row([dossier], |row| named(row, 0, DossierState::from_id))
        .optional()
}

/// Gives the line of a dossier another state; the rest of it stays.
pub(crate) fn put(
    transaction: &Transaction<'_>,
    dossier: &str,
    state: DossierState,
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("UPDATE listing SET state = ?2 WHERE dossier = ?1")?
        .execute(params![dossier, state.id()])?;
    Ok(())
}

fn place(connection: &Connection, dossier: &str) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT place FROM listing WHERE dossier = ?1")?
        .query_row([dossier], |row| row.get(0))
        .optional()
}

fn remove(transaction: &Transaction<'_>, place: i64) -> rusqlite::Result<()> {
    for sql in [
        "DELETE FROM listing_text WHERE rowid = ?1",
        "DELETE FROM listing_name WHERE rowid = ?1",
        "DELETE FROM listing WHERE place = ?1",
    ] {
        transaction.prepare_cached(sql)?.execute([place])?;
    }
    Ok(())
}

fn insert(
    transaction: &Transaction<'_>,
    place: i64,
    dossier: &str,
    summary: &Summary,
) -> rusqlite::Result<()> {
    let [direct, reseller, provider] = &summary.verdicts;
    transaction
        .prepare_cached(
            "INSERT INTO listing (place, dossier, state, name, model, direct, reseller, provider,
                                  stage, due, binding, only_unknowns, shown, computed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?
        .execute(params![
            place,
            dossier,
            summary.state.id(),
            summary.name,
            summary.model,
            direct,
            reseller,
            provider,
            summary.stage,
            day(summary.due),
            day(summary.binding),
            summary.only_unknowns,
            summary.shown.to_string(),
            summary.computed,
        ])?;
    for (sql, words) in [
        (
            "INSERT INTO listing_text (rowid, words) VALUES (?1, ?2)",
            &summary.text,
        ),
        (
            "INSERT INTO listing_name (rowid, words) VALUES (?1, ?2)",
            &summary.name,
        ),
    ] {
        transaction
            .prepare_cached(sql)?
            .execute(params![place, words])?;
    }
    Ok(())
}

impl Store {
    /// The ids of at most `limit` dossiers whose line on the list has yet to be made, or was made
    /// on another day or by other rules than `computed` says.
    pub fn stale(&self, computed: &str, limit: u32) -> Result<Vec<String>, StoreFault> {
        // Two ranges of the index; "is not" would read all of it.
        let mut query = self.connection.prepare_cached(
            "SELECT dossier FROM listing WHERE computed < ?1
             UNION ALL SELECT dossier FROM listing WHERE computed > ?1 LIMIT ?2",
        )?;
        let ids = query
            .query_map(params![computed, limit], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(ids)
    }

    /// Makes lines of the list anew, all or nothing; none of them moves.
    pub fn refresh(&mut self, lines: &[(String, Summary)]) -> Result<(), StoreFault> {
        self.transact(|transaction| {
            for (dossier, summary) in lines {
                replace(transaction, dossier, summary)?;
            }
            Ok(())
        })
    }
}
