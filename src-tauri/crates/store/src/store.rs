//! Reading and writing the opened file.

use std::fs::File;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, ErrorCode, OptionalExtension as _, Row, TransactionBehavior, params};
use serde_json::Value as Json;

use crate::entry::{Commit, DossierRecord, Entry, EntryKind, Written};
use crate::open::{self, DATABASE, OpenFault};

/// The opened file. One owner, one connection.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    /// Held for as long as the store is; a store that only reads has none.
    _lock: Option<File>,
}

/// Why something could not be written or read. What was there before is still there.
#[derive(Debug, thiserror::Error)]
pub enum StoreFault {
    /// There is no room left on the disk.
    #[error("no room is left on the disk")]
    Full,
    /// The file may not be written.
    #[error("the file cannot be written")]
    ReadOnly,
    /// No dossier has that id.
    #[error("no dossier has the id {0}")]
    NoSuchDossier(String),
    /// Anything else that the database says.
    #[error("{0}")]
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreFault {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            _ => Self::Database(error),
        }
    }
}

impl Store {
    /// Opens the file of a data folder for the one process that may write it.
    pub fn open(folder: &Path) -> Result<Self, OpenFault> {
        let lock = open::lock(folder)?;
        let path = folder.join(DATABASE);
        let connection = open::writable(&path)?;
        Ok(Self {
            connection,
            path,
            _lock: Some(lock),
        })
    }

    /// Opens the file of a data folder to read it only, perhaps beside the process that writes it.
    pub fn open_to_read(folder: &Path) -> Result<Self, OpenFault> {
        let path = folder.join(DATABASE);
        let connection = open::readable(&path)?;
        Ok(Self {
            connection,
            path,
            _lock: None,
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A setting of the program.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreFault> {
        let mut query = self
            .connection
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
        Ok(query.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Keeps a setting of the program.
    pub fn keep_setting(&mut self, name: &str, value: &str) -> Result<(), StoreFault> {
        self.write(
            "INSERT INTO setting (name, value) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            params![name, value],
        )
    }

    /// Begins a dossier and gives its id.
    pub fn begin(&mut self, at: Timestamp, trail: &[String]) -> Result<String, StoreFault> {
        let id: String =
            self.connection
                .query_row("SELECT lower(hex(randomblob(8)))", [], |row| row.get(0))?;
        self.write(
            "INSERT INTO dossier (id, created, touched, trail) VALUES (?1, ?2, ?2, ?3)",
            params![id, at.to_string(), list(trail)],
        )?;
        Ok(id)
    }

    /// Every dossier, the last touched first.
    pub fn dossiers(&self) -> Result<Vec<DossierRecord>, StoreFault> {
        let mut query = self
            .connection
            .prepare_cached(&format!("{DOSSIERS} ORDER BY touched DESC, id"))?;
        let records = query.query_map([], record)?.collect::<Result<_, _>>()?;
        Ok(records)
    }

    /// A dossier.
    pub fn dossier(&self, id: &str) -> Result<DossierRecord, StoreFault> {
        let mut query = self
            .connection
            .prepare_cached(&format!("{DOSSIERS} WHERE id = ?1"))?;
        query
            .query_row([id], record)
            .optional()?
            .ok_or_else(|| StoreFault::NoSuchDossier(id.to_owned()))
    }

    /// The journal of a dossier, in the order of writing.
    pub fn journal(&self, dossier: &str) -> Result<Vec<Written>, StoreFault> {
        let mut query = self.connection.prepare_cached(
            "SELECT seq, change, at, kind, fact, value, previous
             FROM journal WHERE dossier = ?1 ORDER BY seq",
        )?;
        let lines = query
            .query_map([dossier], written)?
            .collect::<Result<_, _>>()?;
        Ok(lines)
    }

    /// Writes what an accepted step writes, all or nothing, and returns once it is on the disk.
    pub fn commit(&mut self, commit: &Commit<'_>) -> Result<(), StoreFault> {
        let at = commit.at.to_string();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let touched = transaction
                .prepare_cached("UPDATE dossier SET touched = ?2, trail = ?3 WHERE id = ?1")?
                .execute(params![commit.dossier, at, list(commit.trail)])?;
            if touched == 0 {
                return Err(StoreFault::NoSuchDossier(commit.dossier.to_owned()));
            }
            let mut line = transaction.prepare_cached(
                "INSERT INTO journal (dossier, change, at, kind, fact, value, previous)
                 VALUES (?1, coalesce(?2, (SELECT coalesce(max(seq), 0) + 1 FROM journal)),
                         ?3, ?4, ?5, ?6, ?7)",
            )?;
            let mut change = None;
            for entry in commit.entries {
                line.execute(params![
                    commit.dossier,
                    change,
                    at,
                    entry.kind.id(),
                    entry.subject,
                    entry.value.as_ref().map(Json::to_string),
                    entry.previous.as_ref().map(Json::to_string),
                ])?;
                change.get_or_insert(transaction.last_insert_rowid());
            }
            if let Some(step) = commit.passed {
                transaction
                    .prepare_cached(
                        "INSERT INTO passed (dossier, step, at) VALUES (?1, ?2, ?3)
                         ON CONFLICT (dossier, step) DO NOTHING",
                    )?
                    .execute(params![commit.dossier, step, at])?;
                transaction
                    .prepare_cached("DELETE FROM draft WHERE dossier = ?1 AND step = ?2")?
                    .execute(params![commit.dossier, step])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Keeps the place in a dossier: the pages seen, the current one last.
    pub fn keep_trail(&mut self, dossier: &str, trail: &[String]) -> Result<(), StoreFault> {
        self.write(
            "UPDATE dossier SET trail = ?2 WHERE id = ?1",
            params![dossier, list(trail)],
        )
    }

    /// What was typed in a step and not continued.
    pub fn draft(&self, dossier: &str, step: &str) -> Result<Option<Json>, StoreFault> {
        let mut query = self
            .connection
            .prepare_cached("SELECT content FROM draft WHERE dossier = ?1 AND step = ?2")?;
        Ok(query
            .query_row([dossier, step], |row| json(row, 0))
            .optional()?
            .flatten())
    }

    /// Keeps what was typed in a step.
    pub fn keep_draft(
        &mut self,
        dossier: &str,
        step: &str,
        content: &Json,
        at: Timestamp,
    ) -> Result<(), StoreFault> {
        self.write(
            "INSERT INTO draft (dossier, step, content, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (dossier, step) DO UPDATE SET content = excluded.content, at = excluded.at",
            params![dossier, step, content.to_string(), at.to_string()],
        )
    }

    /// Drops what was typed in a step.
    pub fn drop_draft(&mut self, dossier: &str, step: &str) -> Result<(), StoreFault> {
        self.write(
            "DELETE FROM draft WHERE dossier = ?1 AND step = ?2",
            params![dossier, step],
        )
    }

    fn write(&mut self, sql: &str, params: impl rusqlite::Params) -> Result<(), StoreFault> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.prepare_cached(sql)?.execute(params)?;
        transaction.commit()?;
        Ok(())
    }
}

const DOSSIERS: &str = "SELECT id, created, touched, trail,
    (SELECT json_group_array(step) FROM passed WHERE passed.dossier = dossier.id) FROM dossier";

fn record(row: &Row<'_>) -> rusqlite::Result<DossierRecord> {
    Ok(DossierRecord {
        id: row.get(0)?,
        created: timestamp(row, 1)?,
        touched: timestamp(row, 2)?,
        trail: strings(row, 3)?,
        passed: strings(row, 4)?,
    })
}

fn written(row: &Row<'_>) -> rusqlite::Result<Written> {
    let kind: String = row.get(3)?;
    let kind = EntryKind::ALL
        .into_iter()
        .find(|one| one.id() == kind)
        .ok_or_else(|| unfit(3, format!("{kind} is not a kind of entry")))?;
    Ok(Written {
        seq: row.get(0)?,
        change: row.get(1)?,
        at: timestamp(row, 2)?,
        entry: Entry {
            kind,
            subject: row.get(4)?,
            value: json(row, 5)?,
            previous: json(row, 6)?,
        },
    })
}

fn timestamp(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error| unfit(column, error))
}

fn json(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Json>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| serde_json::from_str(&text).map_err(|error| unfit(column, error)))
        .transpose()
}

fn strings(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<String>> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| unfit(column, error))
}

fn unfit(
    column: usize,
    error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.into())
}

fn list(strings: &[String]) -> String {
    Json::from(strings).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(value: &str) -> Entry {
        Entry {
            kind: EntryKind::Set,
            subject: "org-name".to_owned(),
            value: Some(value.into()),
            previous: None,
        }
    }

    /// `max_page_count` makes SQLite answer as it does on a disk without room.
    #[test]
    fn on_a_full_disk_nothing_of_a_commit_is_written_and_all_before_stays() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let at = Timestamp::UNIX_EPOCH;
        let id = store.begin(at, &[]).unwrap();
        let commit = |store: &mut Store, entries: &[Entry]| {
            store.commit(&Commit {
                dossier: &id,
                at,
                entries,
                passed: None,
                trail: &[],
            })
        };
        commit(&mut store, &[entry("kept")]).unwrap();
        let pages: i64 = store
            .connection
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap();
        store
            .connection
            .pragma_update(None, "max_page_count", pages)
            .unwrap();

        let long = "x".repeat(100_000);
        let refused = commit(&mut store, &[entry("lost"), entry(&long)]);
        assert!(matches!(refused, Err(StoreFault::Full)), "{refused:?}");
        let journal = store.journal(&id).unwrap();
        assert_eq!(journal.len(), 1);
        assert_eq!(journal[0].entry, entry("kept"));
    }

    #[test]
    fn the_journal_can_be_neither_changed_nor_removed() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let at = Timestamp::UNIX_EPOCH;
        let id = store.begin(at, &[]).unwrap();
        let entries = [entry("said")];
        store
            .commit(&Commit {
                dossier: &id,
                at,
                entries: &entries,
                passed: None,
                trail: &[],
            })
            .unwrap();
        for sql in ["UPDATE journal SET fact = 'x'", "DELETE FROM journal"] {
            let refused = store.connection.execute(sql, []).unwrap_err();
            assert!(refused.to_string().contains("append-only"), "{refused}");
        }
    }

    #[test]
    fn the_connection_keeps_what_makes_a_commit_durable() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let number = |name: &str| -> i64 {
            store
                .connection
                .pragma_query_value(None, name, |row| row.get(0))
                .unwrap()
        };
        let mode: String = store
            .connection
            .pragma_query_value(None, "journal_mode", |row| row.get(0))
            .unwrap();
        assert_eq!(mode, "wal");
        assert_eq!(number("synchronous"), 2);
        assert_eq!(number("foreign_keys"), 1);
        assert_eq!(number("user_version"), 1);
        assert_eq!(number("application_id"), 0x5061_7373);
        let strict: i64 = store
            .connection
            .query_row(
                "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
                 AND name NOT LIKE 'sqlite_%' AND strict = 0",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(strict, 0, "every table is STRICT");
    }
}
