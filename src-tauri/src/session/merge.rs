//! The open dossier beside another history of it: what both say is chosen thing by thing, and
//! nothing is written before all of it is accepted.

use std::collections::BTreeMap;

use dossier::{NoteId, NoteKind, Raw, RawValues};
use eligibility::{Fact, Fault};
use jiff::Timestamp;
use serde_json::Value as Json;
use store::handover::Handover;
use store::{Change, DossierState, Entry, EntryKind, Said as SaidElsewhere, Written};

use super::replay::Said;
use super::state::{DoneNote, OpenDossier, Pending};
use super::write::{Doing, Writing, turned};
use super::{Persona, Refused, Screen, Session};
use crate::options::Now;

/// The open dossier beside another history of it.
#[derive(Debug, Clone)]
pub struct Merge {
    /// The dossier here.
    id: String,
    /// What differs, in the order of the questions; other things after them.
    pub differences: Vec<Difference>,
    /// When the file was written.
    pub written: Timestamp,
}

/// A thing that both say otherwise.
#[derive(Debug, Clone)]
pub struct Difference {
    /// A fact's id, or the name of another line of the journal.
    pub subject: String,
    /// What is said here.
    pub ours: Side,
    /// What the file says.
    pub theirs: Side,
}

/// What one of two says.
#[derive(Debug, Clone, Default)]
pub struct Side {
    /// The value; none where nothing is said, or it was taken back.
    pub value: Option<Json>,
    /// When that was said last.
    pub at: Option<Timestamp>,
    /// By whom, if they gave their name.
    pub by: Option<String>,
}

impl Difference {
    /// Whether what the file says is proposed: it was said later, or nothing is said here.
    pub fn proposes_theirs(&self) -> bool {
        match (&self.ours.value, &self.theirs.value) {
            (None, Some(_)) => true,
            (Some(_), None) => false,
            _ => self.theirs.at > self.ours.at,
        }
    }
}

impl Merge {
    /// What a file says otherwise; nothing where both say the same.
    pub(super) fn of(
        open: &OpenDossier,
        journal: &[Written],
        mut handover: Handover,
    ) -> Option<Self> {
        let ours = open.said();
        number_as_here(&mut handover.history, journal, &ours);
        let mut theirs = Said::default();
        let mut last: BTreeMap<String, (Timestamp, Option<String>)> = BTreeMap::new();
        for change in &handover.history {
            for line in &change.entries {
                theirs.follow(line, change.at, change.author.as_deref());
                if matches!(line.kind, EntryKind::Set | EntryKind::Clear) {
                    let origin = origin(line, change.at, change.author.as_deref());
                    last.insert(line.subject.clone(), origin);
                }
            }
        }
        // Of what the file never spoke it says nothing otherwise.
        let mut subjects: Vec<String> = last.keys().cloned().collect();
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
                Some(Difference {
                    ours: Side {
                        value: our_value,
                        at: our_at,
                        by: our_by,
                    },
                    theirs: Side {
                        value: their_value,
                        at,
                        by,
                    },
                    subject,
                })
            })
            .collect();
        differences.sort_by_key(|one| {
            Fact::from_id(&one.subject).map_or(usize::MAX, |fact| fact as usize)
        });
        (!differences.is_empty()).then_some(Self {
            id: open.id.clone(),
            differences,
            written: handover.written,
        })
    }
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

impl Session {
    /// Shows what both say; nothing is written.
    pub(super) fn begin_merge(&mut self, merge: Merge, now: &Now) -> Result<(), Refused> {
        self.open_for(&merge.id, now)?;
        self.state.merge = Some(merge);
        self.enter(Screen::Merge);
        Ok(())
    }

    /// Continue on the page of a merge: what the file says is taken over where that was chosen.
    pub(super) fn submit_merge(&mut self, values: &RawValues, now: &Now) -> Result<(), Refused> {
        let merge = self.state.merge.as_ref();
        let merge = merge.ok_or_else(|| Refused::OutOfOrder("merge".to_owned()))?;
        let of = |name: &String| merge.differences.iter().find(|one| one.subject == *name);
        if let Some(name) = values.keys().find(|name| of(name).is_none()) {
            return Err(Refused::NoSuchControl(eligibility::excerpt(name)));
        }
        let mut faults = Vec::new();
        let mut taken = Vec::new();
        for difference in &merge.differences {
            match values.get(&difference.subject) {
                Some(Raw::One(side)) if side == "theirs" => taken.push(difference.clone()),
                Some(Raw::One(side)) if side == "ours" => {}
                _ => faults.push((difference.subject.clone(), Fault::Empty)),
            }
        }
        if !faults.is_empty() {
            self.state.pending = Pending {
                control_faults: faults,
                ..Pending::default()
            };
            return Ok(());
        }
        let open = self.opened()?.clone();
        let to: Vec<(String, Option<Json>)> = taken
            .iter()
            .map(|one| (one.subject.clone(), one.theirs.value.clone()))
            .collect();
        let mut entries = turned(self.rules, &open, &to, now);
        for entry in &mut entries {
            let from = taken.iter().find(|one| one.subject == entry.subject);
            let from = from.and_then(|one| Some((one.theirs.at?, one.theirs.by.clone())));
            entry.said = from.map(|(at, by)| SaidElsewhere { by, at });
        }
        if !entries.is_empty() {
            let writing = Writing {
                entries: &entries,
                passed: None,
                doing: Doing::Taken,
            };
            self.write_lines(open, &writing, now)?;
        }
        self.state.merge = None;
        // Who goes on with a dossier that was thrown away wants it back.
        if let Some(open) = &self.state.open
            && open.state == DossierState::Deleted
        {
            let back = [(open.id.clone(), DossierState::Active)];
            self.put(&back, Doing::Listed, now)?;
        }
        let arrival = self.state.arrival.take();
        self.turn_to_page(Screen::Hub)?;
        self.state.arrival = arrival;
        self.state.done = Some(DoneNote::Merged(taken.len()));
        Ok(())
    }

    /// Calls the merge off; nothing was written.
    pub(super) fn leave_merge(&mut self, now: &Now) {
        self.state.merge = None;
        let arrival = self.state.arrival.take();
        match (self.state.persona, &self.state.open) {
            (Some(Persona::Own), Some(open)) => {
                let step = open.trail[open.trail.len() - 1];
                self.enter(Screen::Step(step));
            }
            _ => self.leave_for(Screen::Dossiers, now),
        }
        self.state.arrival = arrival;
    }
}
