//! What the file may be when the program starts, and what happens to it: nothing, unless it is ours.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;
use store::{Commit, DATABASE, Deed, Entry, EntryKind, OpenFault, Store, Summary};

/// A folder with a dossier in it.
fn with_a_dossier() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
    let at = Timestamp::UNIX_EPOCH;
    let id = store
        .begin(at, None, &["discover".to_owned()], &[], &Summary::default())
        .unwrap();
    let entries: Vec<Entry> = (0..200)
        .map(|n| Entry {
            kind: EntryKind::Set,
            subject: "org-name".to_owned(),
            value: Some(format!("name {n} {}", "x".repeat(50)).into()),
            previous: None,
            said: None,
        })
        .collect();
    store
        .commit(&Commit {
            dossier: &id,
            at,
            entries: &entries,
            passed: Some("discover"),
            passed_elsewhere: &[],
            trail: &[],
            deed: Deed::said(None),
            summary: None,
        })
        .unwrap();
    drop(store);
    let path = folder.path().join(DATABASE);
    (folder, path)
}

/// Opening is refused with that fault, twice, and the bytes stay as they are.
fn check(folder: &Path, fits: impl Fn(&OpenFault) -> bool) {
    let path = folder.join(DATABASE);
    let before = fs::read(&path).ok();
    for _ in 0..2 {
        let fault = Store::open(folder, Timestamp::UNIX_EPOCH).unwrap_err();
        assert!(fits(&fault), "{fault:?}");
    }
    assert_eq!(fs::read(&path).ok(), before);
}

#[test]
fn a_fresh_folder_and_an_empty_file_become_ours() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(DATABASE), b"").unwrap();
    assert!(
        Store::open(folder.path(), Timestamp::UNIX_EPOCH)
            .unwrap()
            .dossiers()
            .unwrap()
            .is_empty()
    );
    let deep = folder.path().join("not/yet/there");
    assert!(Store::open(&deep, Timestamp::UNIX_EPOCH).is_ok());
}

#[test]
fn what_was_written_is_read_again() {
    let (folder, _) = with_a_dossier();
    for store in [
        Store::open(folder.path(), Timestamp::UNIX_EPOCH),
        Store::open_to_read(folder.path()),
    ] {
        let store = store.unwrap();
        let dossiers = store.dossiers().unwrap();
        assert_eq!(dossiers.len(), 1);
        assert_eq!(dossiers[0].passed, ["discover"]);
        let journal = store.journal(&dossiers[0].id).unwrap();
        assert_eq!(journal.len(), 201, "that it is active, and what was said");
        assert!(
            journal[1..]
                .iter()
                .all(|line| line.change == journal[1].seq)
        );
    }
}

#[test]
fn a_newer_file_is_refused_and_not_touched() {
    let (folder, path) = with_a_dossier();
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    check(folder.path(), |fault| {
        matches!(fault, OpenFault::Newer { version: 99, .. })
    });
}

#[test]
fn another_programs_database_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE);
    Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1);")
        .unwrap();
    check(folder.path(), |fault| {
        matches!(fault, OpenFault::Foreign(_))
    });
}

/// What it is called, and how it is done to the bytes of the file.
type Damage = (&'static str, fn(&mut Vec<u8>));

#[test]
fn damage_of_every_kind_is_reported_and_not_touched() {
    let damage: [Damage; 5] = [
        ("garbage", |bytes| bytes.fill(0x5A)),
        ("broken magic", |bytes| bytes[0] = 0),
        ("truncated", |bytes| bytes.truncate(5_000)),
        ("a broken schema page", |bytes| bytes[100..400].fill(0xFF)),
        ("a broken cell", |bytes| {
            let page = bytes.len() - 4_096;
            bytes[page..page + 64].fill(0xFF);
        }),
    ];
    for (name, harm) in damage {
        let (folder, path) = with_a_dossier();
        let mut bytes = fs::read(&path).unwrap();
        harm(&mut bytes);
        fs::write(&path, &bytes).unwrap();
        check(folder.path(), |fault| {
            matches!(fault, OpenFault::Unreadable { .. } | OpenFault::Foreign(_))
        });
        assert!(path.exists(), "{name}");
    }
}

#[test]
fn a_folder_in_the_place_of_the_file_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(DATABASE)).unwrap();
    check(folder.path(), |fault| {
        matches!(fault, OpenFault::ReadOnly(_) | OpenFault::Unreadable { .. })
    });
}

#[test]
fn a_file_in_the_place_of_the_folder_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, b"x").unwrap();
    assert!(matches!(
        Store::open(&file, Timestamp::UNIX_EPOCH),
        Err(OpenFault::ReadOnly(_))
    ));
}

#[test]
fn a_second_owner_is_refused_and_a_reader_is_not() {
    let (folder, _) = with_a_dossier();
    let owner = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
    assert!(matches!(
        Store::open(folder.path(), Timestamp::UNIX_EPOCH),
        Err(OpenFault::Locked(_))
    ));
    assert_eq!(
        Store::open_to_read(folder.path())
            .unwrap()
            .dossiers()
            .unwrap()
            .len(),
        1
    );
    drop(owner);
    assert!(Store::open(folder.path(), Timestamp::UNIX_EPOCH).is_ok());
}

#[test]
fn of_two_that_open_a_fresh_folder_at_once_one_wins() {
    let folder = tempfile::tempdir().unwrap();
    let barrier = std::sync::Barrier::new(2);
    let open = || {
        barrier.wait();
        let store = Store::open(folder.path(), Timestamp::UNIX_EPOCH);
        barrier.wait();
        store
            .map(drop)
            .map_err(|fault| matches!(fault, OpenFault::Locked(_)))
    };
    let results = std::thread::scope(|scope| {
        let other = scope.spawn(open);
        [open(), other.join().unwrap()]
    });
    assert!(
        results.contains(&Ok(())) && results.contains(&Err(true)),
        "{results:?}"
    );
}

#[test]
fn there_is_nothing_to_read_where_nothing_was_stored() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        Store::open_to_read(folder.path()),
        Err(OpenFault::Missing(_))
    ));
    assert!(!folder.path().join(DATABASE).exists());
}
