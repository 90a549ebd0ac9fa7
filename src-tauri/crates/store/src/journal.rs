//! Reading and writing the journal, and whose each change is.

use jiff::Timestamp;
use rusqlite::{Row, Transaction, params};
use serde_json::Value as Json;

use crate::deed::{Deed, DeedKind, Past, Scope, WrittenDeed};
use crate::entry::{Entry, EntryKind, Said, Written};
use crate::rows::{json, named, timestamp};
use crate::store::{Store, StoreFault};

const LINES: &str = "SELECT journal.seq, journal.change, at, journal.kind, fact, value, previous,
    said_by, said_at, coalesce(deed.kind, 'said'), author, of, dossier, part_of
    FROM journal LEFT JOIN deed ON deed.change = journal.change";

impl Store {
    /// The journal of a dossier, in the order of writing.
    pub fn journal(&self, dossier: &str) -> Result<Vec<Written>, StoreFault> {
        let mut query = self
            .connection
            .prepare_cached(&format!("{LINES} WHERE dossier = ?1 ORDER BY seq"))?;
        let lines = query
            .query_map([dossier], written)?
            .collect::<Result<_, _>>()?;
        Ok(lines)
    }

    /// The lines of a change, each with its dossier's id, in the order of writing; before them those
    /// of the changes that were taken over by it. None where no change has that number.
    pub fn change(&self, change: i64) -> Result<Vec<(String, Written)>, StoreFault> {
        let mut query = self.connection.prepare_cached(&format!(
            "{LINES} WHERE seq >= coalesce((SELECT min(change) FROM deed WHERE part_of = ?1), ?1)
             ORDER BY seq"
        ))?;
        let mut lines = Vec::new();
        let mut rows = query.query([change])?;
        while let Some(row) = rows.next()? {
            let line = written(row)?;
            // What is written together stands together.
            if line.change != change && row.get::<_, Option<i64>>(13)? != Some(change) {
                break;
            }
            lines.push((row.get(12)?, line));
        }
        Ok(lines)
    }

    /// What can be undone and redone in a dossier: what was said in it and taken over into it. What
    /// was taken over at once is one thing.
    pub fn past(&self, dossier: &str) -> Result<Past, StoreFault> {
        self.past_by(
            "SELECT journal.change, coalesce(deed.kind, 'said'), of
             FROM journal LEFT JOIN deed ON deed.change = journal.change
             WHERE dossier = ?1 AND part_of IS NULL ORDER BY seq",
            [dossier],
            Scope::Dossier,
        )
    }

    /// What can be undone and redone on the list of dossiers. What came with an imported dossier
    /// is not: only its arrival.
    pub fn list_past(&self) -> Result<Past, StoreFault> {
        self.past_by(
            "SELECT change, kind, of FROM deed WHERE kind = 'listed' AND elsewhere = 0
             UNION ALL
             SELECT later.change, later.kind, later.of
             FROM deed INDEXED BY deed_on_the_list JOIN deed AS later ON later.of = deed.change
             WHERE deed.kind = 'listed' AND deed.elsewhere = 0
             ORDER BY change",
            [],
            Scope::List,
        )
    }

    fn past_by(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        scope: Scope,
    ) -> Result<Past, StoreFault> {
        let mut query = self.connection.prepare_cached(sql)?;
        let mut rows = query.query(params)?;
        let (mut past, mut last) = (Past::default(), None);
        while let Some(row) = rows.next()? {
            let change = row.get(0)?;
            if last.replace(change) != Some(change) {
                let kind = named(row, 1, DeedKind::from_id)?;
                past.follow(scope, change, kind, row.get(2)?);
            }
        }
        Ok(past)
    }
}

fn written(row: &Row<'_>) -> rusqlite::Result<Written> {
    let said = match row.get::<_, Option<String>>(8)? {
        Some(_) => Some(Said {
            by: row.get(7)?,
            at: timestamp(row, 8)?,
        }),
        None => None,
    };
    Ok(Written {
        seq: row.get(0)?,
        change: row.get(1)?,
        at: timestamp(row, 2)?,
        entry: Entry {
            kind: named(row, 3, EntryKind::from_id)?,
            subject: row.get(4)?,
            value: json(row, 5)?,
            previous: json(row, 6)?,
            said,
        },
        deed: WrittenDeed {
            kind: named(row, 9, DeedKind::from_id)?,
            author: row.get(10)?,
            of: row.get(11)?,
        },
    })
}

/// How a change came to be in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Came {
    /// It is made here.
    Here,
    /// It was made elsewhere and came with its dossier.
    WithItsDossier,
    /// It was made elsewhere and is taken over by the change of that number.
    Within(i64),
}

/// A change being written: the lines that have one number, then whose they are.
pub(crate) struct Writing<'t> {
    transaction: &'t Transaction<'t>,
    at: String,
    change: Option<i64>,
}

impl<'t> Writing<'t> {
    pub(crate) fn new(transaction: &'t Transaction<'t>, at: Timestamp) -> Self {
        Self {
            transaction,
            at: at.to_string(),
            change: None,
        }
    }

    pub(crate) fn add(&mut self, dossier: &str, entries: &[Entry]) -> rusqlite::Result<()> {
        let mut line = self.transaction.prepare_cached(
            "INSERT INTO journal
                 (dossier, change, at, kind, fact, value, previous, said_by, said_at)
             VALUES (?1, coalesce(?2, (SELECT coalesce(max(seq), 0) + 1 FROM journal)),
                     ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?;
        for entry in entries {
            let said = entry.said.as_ref();
            line.execute(params![
                dossier,
                self.change,
                self.at,
                entry.kind.id(),
                entry.subject,
                entry.value.as_ref().map(Json::to_string),
                entry.previous.as_ref().map(Json::to_string),
                said.and_then(|said| said.by.as_deref()),
                said.map(|said| said.at.to_string()),
            ])?;
            self.change
                .get_or_insert(self.transaction.last_insert_rowid());
        }
        Ok(())
    }

    /// The number of the change, once it has a line.
    pub(crate) fn number(&self) -> Option<i64> {
        self.change
    }

    /// Says whose the change is and how it came, and gives its number: 0 where it has no line.
    pub(crate) fn seal(self, deed: &Deed<'_>, came: Came) -> rusqlite::Result<i64> {
        let Some(change) = self.change else {
            return Ok(0);
        };
        self.transaction
            .prepare_cached(
                "INSERT INTO deed (change, author, kind, of, elsewhere, part_of)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                change,
                deed.author,
                deed.kind.id(),
                deed.of,
                came != Came::Here,
                match came {
                    Came::Within(whole) => Some(whole),
                    Came::Here | Came::WithItsDossier => None,
                }
            ])?;
        Ok(change)
    }
}
