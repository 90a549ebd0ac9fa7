//! An answer that a commit has taken survives a kill, whenever it comes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use jiff::Timestamp;
use store::{Commit, Deed, Entry, EntryKind, Query, Store, Summary};

const FOLDER: &str = "STORE_KILL_FOLDER";

/// Plays the program that is killed: commits numbers, and says each one that is on the disk.
#[test]
fn writer() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let mut store = Store::open(folder.as_ref(), Timestamp::UNIX_EPOCH).unwrap();
    let at = Timestamp::UNIX_EPOCH;
    let id = match store.dossiers().unwrap().first() {
        Some(record) => record.id.clone(),
        None => store
            .begin(at, None, &[], &[], &Summary::default())
            .unwrap(),
    };
    let mut out = std::io::stdout();
    // The first line is that the dossier is active.
    let mut summary = Summary::default();
    for number in store.journal(&id).unwrap().len() - 1.. {
        let entries = [Entry {
            kind: EntryKind::Set,
            subject: "months-as-reseller".to_owned(),
            value: Some(number.into()),
            previous: None,
            said: None,
        }];
        summary.shown = number.into();
        store
            .commit(&Commit {
                dossier: &id,
                at,
                entries: &entries,
                passed: None,
                passed_elsewhere: &[],
                trail: &[],
                deed: Deed::said(None),
                summary: Some(&summary),
            })
            .unwrap();
        writeln!(out, "on disk: {number}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn no_committed_answer_is_lost_in_a_hundred_kills() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..100usize {
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args(["writer", "--exact", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(writer.stdout.take().unwrap())
            .lines()
            .map_while(Result::ok)
            .filter_map(|line| line.split_once("on disk: ")?.1.parse::<u64>().ok());
        // A different number of commits each time moves the kill to another moment.
        let mut said = said;
        let last = said.by_ref().nth(round % 7).unwrap();
        writer.kill().unwrap();
        writer.wait().unwrap();
        let last = said.last().unwrap_or(last);

        let store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
        let id = store.dossiers().unwrap()[0].id.clone();
        let journal = store.journal(&id).unwrap();
        let numbers: Vec<u64> = journal
            .iter()
            .filter_map(|line| line.entry.value.as_ref()?.as_u64())
            .collect();
        let expected: Vec<u64> = (0..numbers.len() as u64).collect();
        assert_eq!(numbers, expected, "round {round}");
        let query = Query {
            limit: 1,
            ..Query::default()
        };
        let listed = store.search(&query).unwrap().lines.remove(0).shown;
        assert_eq!(
            listed.as_u64(),
            numbers.last().copied(),
            "round {round}: the list says what the journal says"
        );
        assert!(
            numbers.len() as u64 > last,
            "round {round}: {last} was said to be on the disk"
        );
    }
}
