//! Reading and writing the opened file.

use std::fs::File;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{
    Connection, ErrorCode, OptionalExtension as _, Row, Transaction, TransactionBehavior, params,
};
use serde_json::Value as Json;

use crate::entry::DossierRecord;
use crate::open::{self, DATABASE, OpenFault};
use crate::rows::{json, list, strings, timestamp};

/// The opened file. One owner, one connection.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
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
    /// A dossier that was to be made or taken in is in the file already.
    #[error("a dossier has the id {0} already")]
    AlreadyThere(String),
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
    /// Opens the file of a data folder for the one process that may write it. An older file is
    /// copied into [`BACKUPS`](crate::BACKUPS) under the name of `now`, then brought up to date.
    pub fn open(folder: &Path, now: Timestamp) -> Result<Self, OpenFault> {
        let lock = open::lock(folder)?;
        let path = folder.join(DATABASE);
        let connection = open::writable(&path, now)?;
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

    /// Everything that was typed in a dossier and not continued, each with its page.
    pub fn drafts(&self, dossier: &str) -> Result<Vec<(String, Json)>, StoreFault> {
        let mut query = self
            .connection
            .prepare_cached("SELECT step, content FROM draft WHERE dossier = ?1 ORDER BY step")?;
        let rows = query.query_map([dossier], |row| Ok((row.get(0)?, json(row, 1)?)))?;
        let drafts: Vec<(String, Option<Json>)> = rows.collect::<Result<_, _>>()?;
        Ok(drafts
            .into_iter()
            .filter_map(|(step, content)| Some((step, content?)))
            .collect())
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
        self.transact(|transaction| {
            transaction.prepare_cached(sql)?.execute(params)?;
            Ok(())
        })
    }

    /// Does all of the work, durably, or none of it.
    pub(crate) fn transact<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreFault>,
    ) -> Result<T, StoreFault> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&transaction)?;
        transaction.commit()?;
        Ok(done)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Commit, Deed, Entry, EntryKind, Summary};

    fn entry(value: &str) -> Entry {
        Entry {
            kind: EntryKind::Set,
            subject: "org-name".to_owned(),
            value: Some(value.into()),
            previous: None,
            said: None,
        }
    }

    /// `max_page_count` makes SQLite answer as it does on a disk without room.
    #[test]
    fn on_a_full_disk_nothing_of_a_commit_is_written_and_all_before_stays() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
        let at = Timestamp::UNIX_EPOCH;
        let id = store
            .begin(at, None, &[], &[], &Summary::default())
            .unwrap();
        let commit = |store: &mut Store, entries: &[Entry]| {
            store.commit(&Commit {
                dossier: &id,
                at,
                entries,
                passed: None,
                passed_elsewhere: &[],
                trail: &[],
                deed: Deed::said(None),
                summary: None,
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
        assert_eq!(journal.len(), 2, "that it is active, and what was kept");
        assert_eq!(journal[1].entry, entry("kept"));
    }

    #[test]
    fn the_journal_can_be_neither_changed_nor_removed() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
        let at = Timestamp::UNIX_EPOCH;
        let id = store
            .begin(at, None, &[], &[], &Summary::default())
            .unwrap();
        let entries = [entry("said")];
        store
            .commit(&Commit {
                dossier: &id,
                at,
                entries: &entries,
                passed: None,
                passed_elsewhere: &[],
                trail: &[],
                deed: Deed::said(None),
                summary: None,
            })
            .unwrap();
        for sql in [
            "UPDATE journal SET fact = 'x'",
            "DELETE FROM journal",
            "UPDATE deed SET author = 'x'",
            "DELETE FROM deed",
        ] {
            let refused = store.connection.execute(sql, []).unwrap_err();
            assert!(refused.to_string().contains("append-only"), "{refused}");
        }
    }

    #[test]
    fn the_connection_keeps_what_makes_a_commit_durable() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
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
        assert_eq!(number("user_version"), 3);
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
