//! A file of a dossier beside the one that is here: which of the two goes on from the other, and what
//! both say otherwise.

use std::collections::{BTreeMap, BTreeSet};

use dossier::{NoteId, NoteKind, next_number};
use jiff::Timestamp;
use serde_json::Value as Json;
use store::handover::{self, Handover};
use store::{Change, Entry, EntryKind, Written};

use super::difference::{Versions, origin};
use super::merge::{Merge, News};
use super::replay::Said;
use super::sequel::{Sequel, lines_of};
use super::state::OpenDossier;

/// A file beside the dossier that is here.
pub(super) enum Compared {
    /// It says just the same.
    Same,
    /// It is an earlier state of what is here.
    Older,
    /// It has something else.
    Other(Box<Merge>),
}

impl Compared {
    /// A file beside the dossier of this journal. Of two histories of which one begins with the
    /// other nothing is in conflict; otherwise what they come to is compared.
    pub(super) fn of(open: &OpenDossier, journal: &[Written], handover: Handover) -> Self {
        let (known, ours) = handover::numbered(journal);
        if ours.starts_with(&handover.history) {
            return if ours.len() == handover.history.len() {
                Self::Same
            } else {
                Self::Older
            };
        }
        let Handover {
            dossier,
            written,
            history: mut theirs,
            ..
        } = handover;
        let weighed_here = open.weighed.of(&theirs);
        if weighed_here == theirs.len() {
            return Self::Older;
        }
        let chosen_there = Said::in_changes(&theirs).weighed.of(&ours);
        let author = theirs.last().and_then(|change| change.author.clone());
        let meetings = open.meetings.new_in(&lines_of(&theirs));
        let weighed = open.weighed.line(&theirs);
        let news = if theirs.starts_with(&ours) {
            let changes = theirs.split_off(ours.len());
            News::Sequel(Sequel { known, changes })
        } else {
            let both = ours.iter().zip(&theirs);
            let parted = both.take_while(|(one, other)| one == other).count();
            let said = open.said();
            number_as_here(&mut theirs, journal, &said);
            let versions = Versions {
                said,
                journal,
                ours: &ours,
                seen_there: parted.max(chosen_there),
                theirs: &theirs,
                weighed_here,
                seen_here: parted.max(weighed_here),
            };
            match versions.differences() {
                differences if differences.is_empty() && meetings.is_empty() => return Self::Same,
                differences => News::Differences(differences),
            }
        };
        Self::Other(Box::new(Merge {
            id: open.id.clone(),
            meetings: match news {
                News::Sequel(_) => Vec::new(),
                News::Differences(_) => meetings,
            },
            news,
            written,
            author,
            passed: dossier.passed,
            agrees: true,
            typed: BTreeSet::new(),
            weighed,
        }))
    }
}

/// Gives the shared notes of a file the numbers that they have here. A number is given on each desk
/// by itself: two notes that have no line in common are two notes, and stand beside each other.
fn number_as_here(history: &mut [Change], journal: &[Written], ours: &Said) {
    let of_journal = journal.iter();
    let here = wordings(of_journal.map(|line| (&line.entry, line.at, line.deed.author.as_deref())));
    let there = wordings(history.iter().flat_map(|change| {
        let lines = change.entries.iter();
        lines.map(|line| (line, change.at, change.author.as_deref()))
    }));
    let mut given = ours.notes.given(NoteKind::Shared);
    let mut numbers: BTreeMap<u32, u32> = BTreeMap::new();
    for (number, wordings) in &there {
        let is_the_same = |one: &u32| here[one].iter().any(|one| wordings.contains(one));
        let known = std::iter::once(number)
            .filter(|number| here.contains_key(number))
            .chain(here.keys())
            .find(|one| is_the_same(one));
        let number_here = match known {
            Some(known) => *known,
            None if given.contains(number) => next_number(&given),
            None => *number,
        };
        given.insert(number_here);
        numbers.insert(*number, number_here);
    }
    for line in history.iter_mut().flat_map(|change| &mut change.entries) {
        let given = shared_note(&line.subject).and_then(|number| numbers.get(&number).copied());
        if given.is_some() {
            let kind = NoteKind::Shared;
            line.subject = NoteId {
                kind,
                number: given,
            }
            .name();
        }
    }
}

/// A note as it was once written: when, by whom, and what it said.
type Wording = ((Timestamp, Option<String>), Option<Json>);

/// Every wording of each shared note, by its number.
fn wordings<'l>(
    lines: impl Iterator<Item = (&'l Entry, Timestamp, Option<&'l str>)>,
) -> BTreeMap<u32, Vec<Wording>> {
    let mut wordings: BTreeMap<u32, Vec<Wording>> = BTreeMap::new();
    for (line, at, author) in lines {
        let number = shared_note(&line.subject).filter(|_| line.kind == EntryKind::Set);
        if let Some(number) = number {
            let wording = (origin(line, at, author), line.value.clone());
            wordings.entry(number).or_default().push(wording);
        }
    }
    wordings
}

/// The number of the shared note of which a line speaks.
fn shared_note(subject: &str) -> Option<u32> {
    let id = NoteId::from_name(subject)?;
    id.number.filter(|_| id.kind == NoteKind::Shared)
}
