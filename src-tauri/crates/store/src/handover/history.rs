//! From a journal to the history that is handed over, and what a history comes to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::arrival::Change;
use crate::deed::DeedKind;
use crate::entry::{EntryKind, Written};

/// What stands before the number of a shared note.
const SHARED_NOTE: &str = "note.shared.";
/// What a hand-over never speaks of: what is for oneself, and where the dossier stands on the list.
const LEFT_OUT: [&str; 2] = ["note.private.", "dossier."];

/// Whether a hand-over never speaks of it.
pub(super) fn is_left_out(subject: &str) -> bool {
    LEFT_OUT.iter().any(|prefix| subject.starts_with(prefix))
}

/// The changes of a dossier's journal that may be handed over. Private notes and the dossier's
/// place on the list are left out, and so are changes of which nothing remains.
pub fn history(journal: &[Written]) -> Vec<Change> {
    numbered(journal).1
}

/// The same, after the numbers that these changes have here.
pub fn numbered(journal: &[Written]) -> (Vec<i64>, Vec<Change>) {
    let (mut numbers, mut history): (Vec<i64>, Vec<Change>) = (Vec::new(), Vec::new());
    // What was said or taken over of which nothing remains.
    let mut gone: BTreeSet<i64> = BTreeSet::new();
    // Of each change that may be undone elsewhere too: its number here, and its place there.
    let mut undoable: BTreeMap<i64, usize> = BTreeMap::new();
    for lines in journal.chunk_by(|one, next| one.change == next.change) {
        let entries: Vec<_> = lines
            .iter()
            .filter(|line| !is_left_out(&line.entry.subject))
            .map(|line| line.entry.clone())
            .collect();
        let (change, at, deed) = (lines[0].change, lines[0].at, &lines[0].deed);
        let is_undoable = matches!(deed.kind, DeedKind::Said | DeedKind::Taken);
        if entries.is_empty() {
            gone.extend(is_undoable.then_some(change));
            continue;
        }
        let of = deed.of.and_then(|of| undoable.get(&of).copied());
        let kind = match deed.kind {
            DeedKind::Undo | DeedKind::Redo if of.is_none() => match deed.of {
                // Of what it undoes the reader knows nothing: to them it is said anew.
                Some(of) if gone.contains(&of) => DeedKind::Said,
                // It undoes what was done on the list, and is no part of this dossier's own past.
                _ => DeedKind::Listed,
            },
            kind => kind,
        };
        if matches!(kind, DeedKind::Said | DeedKind::Taken) {
            undoable.insert(change, history.len());
        }
        history.push(Change {
            at,
            author: deed.author.clone(),
            kind,
            of,
            entries,
        });
        numbers.push(change);
    }
    (numbers, history)
}

/// What a history says at last of each fact.
pub fn facts(history: &[Change], is_fact: impl Fn(&str) -> bool) -> BTreeMap<String, Json> {
    at_last(history, is_fact)
        .into_iter()
        .map(|(fact, value)| (fact.to_owned(), value.clone()))
        .collect()
}

/// The shared notes that a history leaves, in the order of their numbers.
pub fn notes(history: &[Change]) -> Vec<String> {
    let mut notes: Vec<(u64, String)> = at_last(history, |subject| note_number(subject).is_some())
        .into_iter()
        .filter_map(|(subject, value)| Some((note_number(subject)?, value.as_str()?.to_owned())))
        .collect();
    notes.sort_by_key(|(number, _)| *number);
    notes.into_iter().map(|(_, note)| note).collect()
}

/// The number of a shared note.
fn note_number(subject: &str) -> Option<u64> {
    subject.strip_prefix(SHARED_NOTE)?.parse().ok()
}

/// The last value of each subject that is wanted and was not taken back. Parking says nothing of a
/// value.
fn at_last(history: &[Change], wanted: impl Fn(&str) -> bool) -> BTreeMap<&str, &Json> {
    let mut values = BTreeMap::new();
    for entry in history.iter().flat_map(|change| &change.entries) {
        let subject = entry.subject.as_str();
        match (entry.kind, &entry.value) {
            (EntryKind::Set, Some(value)) if wanted(subject) => {
                values.insert(subject, value);
            }
            (EntryKind::Clear, _) => {
                values.remove(subject);
            }
            _ => {}
        }
    }
    values
}
