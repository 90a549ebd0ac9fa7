//! A file of a dossier beside the one that is here: which of the two goes on from the other, and what
//! both say otherwise.

use std::collections::{BTreeMap, BTreeSet};

use dossier::{NoteId, NoteKind};
use eligibility::Fact;
use jiff::Timestamp;
use serde_json::Value as Json;
use store::handover::{self, Handover};
use store::{Change, DossierState, Entry, EntryKind, Written};

use super::merge::{Difference, Merge, News, Side};
use super::replay::Said;
use super::sequel::{Sequel, lines_of};
use super::state::OpenDossier;
use super::weighed::Weighed;

/// A file beside the dossier that is here.
pub(super) enum Compared {
    /// It says just the same.
    Same,
    /// It is an earlier state of what is here.
    Older,
    /// It has something else.
    Other(Box<Merge>),
}

impl Difference {
    fn new(subject: String, ours: Side, theirs: Side) -> Self {
        Self {
            takes_theirs: proposes_theirs(&ours, &theirs),
            subject,
            ours,
            theirs,
        }
    }
}

/// Whether what the file says is proposed: it was said later, or nothing was ever said here. What was
/// taken back was said too.
fn proposes_theirs(ours: &Side, theirs: &Side) -> bool {
    theirs.at > ours.at
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
        let weighed = Weighing {
            theirs: open.weighed.of(&handover.history),
            ours: said_in(&handover.history).weighed.of(&ours),
        };
        if weighed.theirs == handover.history.len() {
            return Self::Older;
        }
        let meetings = open.meetings.new_in(&lines_of(&handover.history));
        let line = open.weighed.line(&handover.history);
        let written = handover.written;
        let passed = handover.dossier.passed.clone();
        let news = if handover.history.starts_with(&ours) {
            let changes = handover.history[ours.len()..].to_vec();
            News::Sequel(Sequel { known, changes })
        } else {
            match differences(open, journal, &ours, handover, weighed) {
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
            passed,
            agrees: true,
            weighed: line,
        }))
    }
}

/// How many of the changes with which a history begins were weighed on the other desk.
#[derive(Debug, Clone, Copy)]
struct Weighing {
    /// Of those of the file, here.
    theirs: usize,
    /// Of those here, by the desk that wrote the file.
    ours: usize,
}

/// What a history comes to.
fn said_in(history: &[Change]) -> Said {
    let mut said = Said::default();
    for change in history {
        for line in &change.entries {
            said.follow(line, change.at, change.author.as_deref());
        }
    }
    said
}

/// What changes speak of.
fn subjects(changes: &[Change]) -> BTreeSet<String> {
    let lines = changes.iter().flat_map(|change| &change.entries);
    lines.map(|line| line.subject.clone()).collect()
}

/// What a file says otherwise, but for what was weighed here before. What is here and was weighed by
/// the desk that wrote the file is proposed as it was chosen there.
fn differences(
    open: &OpenDossier,
    journal: &[Written],
    history_here: &[Change],
    mut handover: Handover,
    weighed: Weighing,
) -> Vec<Difference> {
    let ours = open.said();
    let ours_since = subjects(&history_here[weighed.ours..]);
    number_as_here(&mut handover.history, journal, &ours);
    let theirs = said_in(&handover.history);
    let mut last: BTreeMap<String, (Timestamp, Option<String>)> = BTreeMap::new();
    for change in &handover.history {
        for line in &change.entries {
            if matches!(line.kind, EntryKind::Set | EntryKind::Clear) {
                let origin = origin(line, change.at, change.author.as_deref());
                last.insert(line.subject.clone(), origin);
            }
        }
    }
    let theirs_since = subjects(&handover.history[weighed.theirs..]);
    // Of what the file never spoke, or not since it was weighed, it says nothing otherwise.
    let mut subjects: Vec<String> = last.keys().cloned().collect();
    subjects.retain(|subject| theirs_since.contains(subject) && !Weighed::is_its(subject));
    let is_private = |subject: &String| matches!(NoteId::from_name(subject), Some(id) if id.kind == NoteKind::Private);
    subjects.retain(|subject| subject != DossierState::SUBJECT && !is_private(subject));
    let mut differences: Vec<Difference> = subjects
        .into_iter()
        .filter_map(|subject| {
            let (our_value, their_value) = (ours.stored(&subject), theirs.stored(&subject));
            if our_value == their_value {
                return None;
            }
            let (at, by) = last
                .remove(&subject)
                .map_or((None, None), |(at, by)| (Some(at), by));
            let here = journal.iter().rev().find(|line| {
                line.entry.subject == subject
                    && matches!(line.entry.kind, EntryKind::Set | EntryKind::Clear)
            });
            let (our_at, our_by) = match here {
                Some(line) => {
                    let (at, by) = origin(&line.entry, line.at, line.deed.author.as_deref());
                    (Some(at), by)
                }
                None => (None, None),
            };
            let ours = Side {
                value: our_value,
                at: our_at,
                by: our_by,
            };
            let theirs = Side {
                value: their_value,
                at,
                by,
            };
            let chosen_there = weighed.ours > 0 && !ours_since.contains(&subject);
            let mut difference = Difference::new(subject, ours, theirs);
            difference.takes_theirs |= chosen_there;
            Some(difference)
        })
        .collect();
    differences
        .sort_by_key(|one| Fact::from_id(&one.subject).map_or(usize::MAX, |fact| fact as usize));
    differences
}

/// When something was first said, and by whom.
fn origin(entry: &Entry, at: Timestamp, author: Option<&str>) -> (Timestamp, Option<String>) {
    match &entry.said {
        Some(said) => (said.at, said.by.clone()),
        None => (at, author.map(str::to_owned)),
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
    let mut free = ours.notes.next(NoteKind::Shared);
    let mut numbers: BTreeMap<u32, u32> = BTreeMap::new();
    for (number, wordings) in &there {
        let is_the_same = |one: &u32| here[one].iter().any(|one| wordings.contains(one));
        let known = std::iter::once(number)
            .filter(|number| here.contains_key(number))
            .chain(here.keys())
            .find(|one| is_the_same(one));
        let given = match known {
            Some(known) => *known,
            None => free.max(*number),
        };
        free = free.max(given.saturating_add(1));
        numbers.insert(*number, given);
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
