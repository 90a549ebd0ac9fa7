//! A file of the first version is brought up to date with everything that it holds.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use rusqlite::Connection;
use serde_json::json;
use store::{
    BACKUPS, DATABASE, Deed, DeedKind, DossierState, OpenFault, Past, Piece, Query, Store, Summary,
    Target,
};

const IDS: [&str; 3] = ["00000000000000aa", "00000000000000bb", "00000000000000cc"];

fn now() -> Timestamp {
    "2026-11-27T20:24:10Z".parse().unwrap()
}

/// A folder with a file of the first version: the second dossier was touched last.
fn version_1() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let connection = Connection::open(folder.path().join(DATABASE)).unwrap();
    connection
        .pragma_update(None, "journal_mode", "WAL")
        .unwrap();
    connection
        .execute_batch(include_str!("../src/migrations/0001.sql"))
        .unwrap();
    let [a, b, c] = IDS;
    connection
        .execute_batch(&format!(
            r#"INSERT INTO dossier VALUES
                 ('{a}', '2026-01-01T00:00:00Z', '2026-01-05T00:00:00Z', '["discover"]'),
                 ('{b}', '2026-01-02T00:00:00Z', '2026-01-07T00:00:00Z', '[]'),
                 ('{c}', '2026-01-03T00:00:00Z', '2026-01-06T00:00:00Z', '[]');
               INSERT INTO journal VALUES
                 (1, '{a}', 1, '2026-01-04T00:00:00Z', 'set', 'org-name', '"Contoso"', NULL),
                 (2, '{a}', 1, '2026-01-04T00:00:00Z', 'set', 'country', '"FR"', NULL),
                 (3, '{a}', 3, '2026-01-05T00:00:00Z', 'clear', 'country', NULL, '"FR"');
               INSERT INTO passed VALUES ('{a}', 'discover', '2026-01-04T00:00:00Z');
               INSERT INTO draft VALUES ('{a}', 'means', '{{"x":1}}', '2026-01-05T00:00:00Z');
               INSERT INTO setting VALUES ('locale', 'fr-FR');
               PRAGMA application_id = 0x50617373;
               PRAGMA user_version = 1;"#
        ))
        .unwrap();
    folder
}

fn copies(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.join(BACKUPS))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn an_older_file_keeps_everything() {
    let folder = version_1();
    let store = Store::open(folder.path(), now()).unwrap();
    let dossiers = store.dossiers().unwrap();
    let ids: Vec<&str> = dossiers.iter().map(|record| record.id.as_str()).collect();
    assert_eq!(ids, [IDS[1], IDS[2], IDS[0]]);
    let first = store.dossier(IDS[0]).unwrap();
    assert_eq!(
        (first.trail, first.passed),
        (vec!["discover".to_owned()], vec!["discover".to_owned()])
    );
    let journal = store.journal(IDS[0]).unwrap();
    let said: Vec<_> = journal
        .iter()
        .map(|line| {
            (
                line.seq,
                line.change,
                line.entry.kind.id(),
                line.entry.value.clone(),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            (1, 1, "set", Some(json!("Contoso"))),
            (2, 1, "set", Some(json!("FR"))),
            (3, 3, "clear", None)
        ]
    );
    assert!(journal.iter().all(|line| line.entry.said.is_none()
        && line.deed.kind == DeedKind::Said
        && line.deed.author.is_none()));
    assert_eq!(
        store.draft(IDS[0], "means").unwrap(),
        Some(json!({ "x": 1 }))
    );
    assert_eq!(store.setting("locale").unwrap().as_deref(), Some("fr-FR"));
    assert_eq!(
        store.past(IDS[0]).unwrap(),
        Past {
            done: vec![1, 3],
            undone: vec![]
        }
    );
    assert_eq!(store.list_past().unwrap(), Past::default());
}

#[test]
fn the_dossiers_of_an_older_file_are_on_the_list_in_order_and_their_lines_are_to_be_made() {
    let folder = version_1();
    let mut store = Store::open(folder.path(), now()).unwrap();
    let query = Query {
        state: Some(DossierState::Active),
        limit: 10,
        ..Query::default()
    };
    let ids = |store: &Store, query: &Query| -> Vec<String> {
        let found = store.search(query).unwrap();
        found.lines.into_iter().map(|line| line.dossier).collect()
    };
    assert_eq!(ids(&store, &query), [IDS[1], IDS[2], IDS[0]]);
    assert_eq!(store.stale("today", 10).unwrap().len(), 3);

    let lines = IDS.map(|id| {
        let summary = Summary {
            text: format!("company {id}"),
            computed: "today".to_owned(),
            ..Summary::default()
        };
        (id.to_owned(), summary)
    });
    store.refresh(&lines).unwrap();
    assert!(store.stale("today", 10).unwrap().is_empty());
    let query = Query {
        text: Some("company".to_owned()),
        ..query
    };
    assert_eq!(ids(&store, &query), [IDS[1], IDS[2], IDS[0]]);
}

#[test]
fn the_companies_of_the_second_version_are_found_by_their_name_at_once() {
    let folder = version_1();
    let path = folder.path().join(DATABASE);
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch(include_str!("../src/migrations/0002.sql"))
        .unwrap();
    connection
        .execute(
            "UPDATE listing SET name = 'rives sud' WHERE dossier = ?1",
            [IDS[0]],
        )
        .unwrap();
    connection.pragma_update(None, "user_version", 2).unwrap();
    drop(connection);
    let mut store = Store::open(folder.path(), now()).unwrap();
    let query = Query {
        text: Some("sud".to_owned()),
        in_name: true,
        limit: 10,
        ..Query::default()
    };
    let found = |store: &Store| store.search(&query).unwrap().lines.len();
    assert_eq!(found(&store), 1);
    let renamed = Summary {
        name: "rives nord".to_owned(),
        ..Summary::default()
    };
    store.refresh(&[(IDS[0].to_owned(), renamed)]).unwrap();
    assert_eq!(found(&store), 0);
}

#[test]
fn a_change_of_the_first_version_can_be_undone() {
    let folder = version_1();
    let mut store = Store::open(folder.path(), now()).unwrap();
    let line = store.change(3).unwrap().remove(0).1.entry;
    let back = store::Entry {
        kind: store::EntryKind::Set,
        value: line.previous,
        previous: None,
        ..line
    };
    let piece = Piece {
        dossier: Target::Known(IDS[0]),
        entries: &[back],
        summary: None,
    };
    store
        .commit_many(now(), &Deed::undo(3, Some("Ana")), &[piece])
        .unwrap();
    assert_eq!(
        store.past(IDS[0]).unwrap(),
        Past {
            done: vec![1],
            undone: vec![3]
        }
    );
}

#[test]
fn an_older_file_is_copied_once_before_it_is_brought_up_to_date() {
    let folder = version_1();
    drop(Store::open(folder.path(), now()).unwrap());
    drop(Store::open(folder.path(), now()).unwrap());
    assert_eq!(copies(folder.path()), ["passerelle-20261127T202410Z.db"]);
    let copy = folder.path().join(BACKUPS).join(&copies(folder.path())[0]);
    let copy = Connection::open(copy).unwrap();
    let number = |sql: &str| -> i64 { copy.query_row(sql, [], |row| row.get(0)).unwrap() };
    assert_eq!(number("PRAGMA user_version"), 1);
    assert_eq!(number("PRAGMA application_id"), 0x5061_7373);
    assert_eq!(number("SELECT count(*) FROM journal"), 3);
    assert_eq!(number("SELECT count(*) FROM draft"), 1);
}

#[test]
fn a_copy_never_takes_the_name_of_another_and_a_part_of_one_is_no_hindrance() {
    let folder = version_1();
    let backups = folder.path().join(BACKUPS);
    fs::create_dir(&backups).unwrap();
    fs::write(backups.join("passerelle-20261127T202410Z.db"), b"mine").unwrap();
    fs::write(backups.join("passerelle-20261127T202410Z-2.part"), b"part").unwrap();
    drop(Store::open(folder.path(), now()).unwrap());
    assert_eq!(
        copies(folder.path()),
        [
            "passerelle-20261127T202410Z-2.db",
            "passerelle-20261127T202410Z.db"
        ]
    );
    let first = fs::read(backups.join("passerelle-20261127T202410Z.db")).unwrap();
    assert_eq!(first, b"mine");
}

#[test]
fn where_no_copy_can_be_made_an_older_file_is_not_opened_and_not_touched() {
    let folder = version_1();
    fs::write(folder.path().join(BACKUPS), b"a file in its place").unwrap();
    let path = folder.path().join(DATABASE);
    let before = fs::read(&path).unwrap();
    for _ in 0..2 {
        let fault = Store::open(folder.path(), now()).unwrap_err();
        assert!(matches!(fault, OpenFault::NoCopy { .. }), "{fault:?}");
    }
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn an_older_file_is_not_brought_up_to_date_by_who_may_only_read_it() {
    let folder = version_1();
    let fault = Store::open_to_read(folder.path()).unwrap_err();
    assert!(
        matches!(fault, OpenFault::Older { version: 1, .. }),
        "{fault:?}"
    );
    assert!(!folder.path().join(BACKUPS).exists());
}
