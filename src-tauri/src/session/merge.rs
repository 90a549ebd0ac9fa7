//! The open dossier beside a file of it: what was done elsewhere alone is taken over as it was done,
//! what both say otherwise is chosen thing by thing, and nothing is written before all of it is
//! accepted.

use std::collections::{BTreeMap, BTreeSet};

use dossier::{NoteId, NoteKind, Raw, RawValues};
use eligibility::{Fact, Fault};
use jiff::Timestamp;
use serde_json::Value as Json;
use store::handover::{self, Handover};
use store::{Change, DossierState, Entry, EntryKind, Said as SaidElsewhere, Written};

use super::replay::Said;
use super::sequel::Sequel;
use super::state::{DoneNote, OpenDossier, Pending};
use super::weighed::Weighed;
use super::write::{Doing, Writing, entry, turned};
use super::{Persona, Refused, Screen, Session};
use crate::options::Now;

/// What is chosen of two sides.
pub(crate) const OURS: &str = "ours";
/// The other side.
pub(crate) const THEIRS: &str = "theirs";

/// The open dossier beside a file of it.
#[derive(Debug, Clone)]
pub struct Merge {
    /// The dossier here.
    id: String,
    /// What the file has that is not here.
    pub news: News,
    /// When the file was written.
    pub written: Timestamp,
    /// The steps that were continued there.
    pub(super) passed: Vec<String>,
    /// Whether this program finds the same verdicts by the file as the one that wrote it.
    pub(super) agrees: bool,
    /// The line that says that the history of the file was weighed.
    weighed: (String, Json),
}

/// What a file has that is not here.
#[derive(Debug, Clone)]
pub enum News {
    /// Only there was it gone on with.
    Sequel(Sequel),
    /// What both say otherwise, in the order of the questions; other things after them.
    Differences(Vec<Difference>),
}

/// A file beside the dossier that is here.
pub(super) enum Compared {
    /// It says just the same.
    Same,
    /// It is an earlier state of what is here.
    Older,
    /// It has something else.
    Other(Box<Merge>),
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
    /// Whether what the file says is to be taken over, as chosen so far.
    pub takes_theirs: bool,
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
    fn new(subject: String, ours: Side, theirs: Side) -> Self {
        Self {
            takes_theirs: proposes_theirs(&ours, &theirs),
            subject,
            ours,
            theirs,
        }
    }
}

/// Whether what the file says is proposed: it was said later, or nothing is said here.
fn proposes_theirs(ours: &Side, theirs: &Side) -> bool {
    match (&ours.value, &theirs.value) {
        (None, Some(_)) => true,
        (Some(_), None) => false,
        _ => theirs.at > ours.at,
    }
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
        let line = open.weighed.line(&handover.history);
        let written = handover.written;
        let passed = handover.dossier.passed.clone();
        let news = if handover.history.starts_with(&ours) {
            let changes = handover.history[ours.len()..].to_vec();
            News::Sequel(Sequel { known, changes })
        } else {
            match differences(open, journal, &ours, handover, weighed) {
                differences if differences.is_empty() => return Self::Same,
                differences => News::Differences(differences),
            }
        };
        Self::Other(Box::new(Merge {
            id: open.id.clone(),
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
fn subjects(changes: &[Change]) -> BTreeSet<&str> {
    let lines = changes.iter().flat_map(|change| &change.entries);
    lines.map(|line| line.subject.as_str()).collect()
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
    let since = |history: &[Change], weighed: usize| -> BTreeSet<String> {
        let since = subjects(&history[weighed..]);
        since.into_iter().map(str::to_owned).collect()
    };
    let ours_since = since(history_here, weighed.ours);
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
    let theirs_since = since(&handover.history, weighed.theirs);
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

impl Session {
    /// Shows what both say; nothing is written.
    pub(super) fn begin_merge(&mut self, merge: Merge, now: &Now) -> Result<(), Refused> {
        self.open_for(&merge.id, now)?;
        self.state.merge = Some(merge);
        self.enter(Screen::Merge);
        Ok(())
    }

    /// What of both is chosen on the page of a merge, before it is accepted: the things of which
    /// nothing is chosen.
    pub(super) fn choose_sides(&mut self, values: &RawValues) -> Result<Vec<String>, Refused> {
        let merge = self.state.merge.as_mut();
        let merge = merge.ok_or_else(|| Refused::OutOfOrder("merge".to_owned()))?;
        let differences = match &mut merge.news {
            News::Sequel(_) => &mut [],
            News::Differences(differences) => differences.as_mut_slice(),
        };
        let known = |name: &String| differences.iter().any(|one| one.subject == *name);
        if let Some(name) = values.keys().find(|name| !known(name)) {
            return Err(Refused::NoSuchControl(eligibility::excerpt(name)));
        }
        let mut open = Vec::new();
        for difference in differences {
            match values.get(&difference.subject) {
                Some(Raw::One(side)) if side == THEIRS => difference.takes_theirs = true,
                Some(Raw::One(side)) if side == OURS => difference.takes_theirs = false,
                _ => open.push(difference.subject.clone()),
            }
        }
        Ok(open)
    }

    /// Continue on the page of a merge: what the file says is taken over where that was chosen.
    pub(super) fn submit_merge(&mut self, values: &RawValues, now: &Now) -> Result<(), Refused> {
        let open = self.choose_sides(values)?;
        if !open.is_empty() {
            let faults = open.into_iter().map(|subject| (subject, Fault::Empty));
            self.state.pending = Pending {
                control_faults: faults.collect(),
                ..Pending::default()
            };
            return Ok(());
        }
        let merge = self.state.merge.clone().ok_or(Refused::Closed)?;
        let done = match &merge.news {
            News::Sequel(sequel) => {
                self.take_over(&merge, sequel, now)?;
                DoneNote::TakenOver(sequel.changes.len())
            }
            News::Differences(differences) => {
                let taken = differences.iter().filter(|one| one.takes_theirs);
                let taken: Vec<&Difference> = taken.collect();
                self.take_values(&merge, &taken, now)?;
                DoneNote::Merged(taken.len())
            }
        };
        self.state.merge = None;
        // Who goes on with a dossier that was thrown away wants it back.
        if let Some(open) = &self.state.open
            && open.state == DossierState::Deleted
        {
            let back = [(open.id.clone(), DossierState::Active)];
            self.put(&back, Doing::Listed, now)?;
        }
        let mut arrival = self.state.arrival.take();
        if !merge.agrees {
            let name = crate::view::name(&self.opened()?.facts);
            arrival.get_or_insert_default().differing.push(name);
        }
        self.turn_to_page(Screen::Hub)?;
        self.state.arrival = arrival;
        self.state.done = Some(done);
        Ok(())
    }

    /// Takes over what the file says of these things, as one change.
    fn take_values(
        &mut self,
        merge: &Merge,
        taken: &[&Difference],
        now: &Now,
    ) -> Result<(), Refused> {
        let open = self.opened()?.clone();
        let to: Vec<(String, Option<Json>)> = taken
            .iter()
            .map(|one| (one.subject.clone(), one.theirs.value.clone()))
            .collect();
        let mut entries = turned(self.rules, &open, &to, now);
        let (name, value) = merge.weighed.clone();
        entries.push(entry(&name, None, Some(value)));
        for entry in &mut entries {
            let from = taken.iter().find(|one| one.subject == entry.subject);
            let from = from.and_then(|one| Some((one.theirs.at?, one.theirs.by.clone())));
            entry.said = from.map(|(at, by)| SaidElsewhere { by, at });
        }
        let passed: &[String] = if taken.is_empty() { &[] } else { &merge.passed };
        let writing = Writing {
            passed_elsewhere: passed,
            doing: Doing::Taken,
            ..Writing::said(&entries)
        };
        self.write_lines(open, &writing, now).map(|_| ())
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
