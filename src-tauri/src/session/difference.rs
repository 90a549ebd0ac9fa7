//! What two versions of a dossier say otherwise, point by point: who changed it since they parted,
//! and what is proposed.

use std::collections::{BTreeMap, BTreeSet};

use dossier::{Field, NoteId, NoteKind, task_of};
use eligibility::Fact;
use jiff::Timestamp;
use serde_json::Value as Json;
use store::{Change, DossierState, Entry, EntryKind, Written};

use super::replay::Said;
use super::weighed::Weighed;

/// What both say otherwise and is chosen as one: an answer, a note, or who is in charge of something
/// and until when.
#[derive(Debug, Clone)]
pub struct Difference {
    /// Its name among the controls: an answer's is its fact's id.
    pub point: String,
    /// What differs of it; never nothing.
    pub things: Vec<Thing>,
    /// Who changed it since the two parted.
    pub changed: Changed,
    /// Whether what the file says is to be taken over, as chosen so far.
    pub takes_theirs: bool,
}

/// A thing that both say otherwise.
#[derive(Debug, Clone)]
pub struct Thing {
    /// A fact's id, or the name of another line of the journal.
    pub subject: String,
    /// What is said here.
    pub ours: Side,
    /// What the file says.
    pub theirs: Side,
    /// Whether it was said on the other desk since the two parted.
    pub said_there: bool,
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

/// Where something was changed since two versions parted, in the order in which it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    /// On both desks: one has to give way.
    Both,
    /// On the other desk alone, or what was changed here was weighed there.
    There,
    /// Here alone.
    Here,
}

/// Two versions, and from where on in each what was said is new to the other.
pub(super) struct Versions<'v> {
    /// What is said here.
    pub said: Said,
    /// The journal here.
    pub journal: &'v [Written],
    /// The history that may be handed over, as it is here.
    pub ours: &'v [Change],
    /// Of it, the other desk has seen so many changes.
    pub seen_there: usize,
    /// The history of the file, its notes numbered as here.
    pub theirs: &'v [Change],
    /// Of it, so many changes were weighed here: of these nothing is asked again.
    pub weighed_here: usize,
    /// Of it, so many changes were seen here.
    pub seen_here: usize,
}

impl Difference {
    /// What is said here.
    pub fn ours(&self) -> impl Iterator<Item = (&str, &Side)> {
        let things = self.things.iter();
        things.map(|thing| (thing.subject.as_str(), &thing.ours))
    }

    /// What the file says.
    pub fn theirs(&self) -> impl Iterator<Item = (&str, &Side)> {
        let things = self.things.iter();
        things.map(|thing| (thing.subject.as_str(), &thing.theirs))
    }

    /// The questions that it is about.
    pub(super) fn facts(&self) -> impl Iterator<Item = Fact> {
        let things = self.things.iter();
        things.filter_map(|thing| Fact::from_id(&thing.subject))
    }
}

/// The point that a subject belongs to: who is in charge of a task goes with the day that is theirs.
pub(super) fn point_of(subject: &str) -> &str {
    match task_of(subject) {
        Some((_, field @ (Field::Owner | Field::Due))) => {
            &subject[..subject.len() - field.id().len() - 1]
        }
        _ => subject,
    }
}

/// The other half of a point, of which the file need not have spoken: without it somebody would get
/// another's day.
fn other_half(subject: &str) -> Option<String> {
    let half = match task_of(subject)?.1 {
        Field::Owner => Field::Due,
        Field::Due => Field::Owner,
        Field::Done => return None,
    };
    Some(format!("{}.{}", point_of(subject), half.id()))
}

impl Versions<'_> {
    /// What they say otherwise: what both changed first, in the order of the questions; other things
    /// after them.
    pub(super) fn differences(&self) -> Vec<Difference> {
        let theirs = Said::in_changes(self.theirs);
        let mut last: BTreeMap<String, (Timestamp, Option<String>)> = BTreeMap::new();
        for change in self.theirs {
            for line in &change.entries {
                if matches!(line.kind, EntryKind::Set | EntryKind::Clear) {
                    let origin = origin(line, change.at, change.author.as_deref());
                    last.insert(line.subject.clone(), origin);
                }
            }
        }
        // Of what the file never spoke, or not since it was weighed, it says nothing otherwise.
        let asked = subjects(&self.theirs[self.weighed_here..]);
        let asked = asked
            .into_iter()
            .filter(|subject| last.contains_key(subject) && self.may_differ(subject, &theirs));
        let asked: BTreeSet<String> = asked.collect();
        let halves = asked.iter().filter_map(|subject| other_half(subject));
        let halves: Vec<String> = halves
            .filter(|subject| self.may_differ(subject, &theirs))
            .collect();
        let (ours_since, theirs_since) = (
            subjects(&self.ours[self.seen_there..]),
            subjects(&self.theirs[self.seen_here..]),
        );
        let mut points: BTreeMap<String, Vec<Thing>> = BTreeMap::new();
        for subject in asked.into_iter().chain(halves).collect::<BTreeSet<_>>() {
            let (at, by) = last
                .remove(&subject)
                .map_or((None, None), |(at, by)| (Some(at), by));
            let value = theirs.stored(&subject);
            let things = points.entry(point_of(&subject).to_owned()).or_default();
            things.push(Thing {
                ours: self.here(&subject),
                theirs: Side { value, at, by },
                said_there: theirs_since.contains(&subject),
                subject,
            });
        }
        let mut differences: Vec<Difference> = points
            .into_iter()
            .map(|(point, things)| {
                let mut all = things.iter();
                let here = all.any(|thing| ours_since.contains(&thing.subject));
                let there = things.iter().any(|thing| thing.said_there);
                let changed = match (here, there) {
                    (true, true) => Changed::Both,
                    (true, false) => Changed::Here,
                    (false, _) => Changed::There,
                };
                Difference {
                    takes_theirs: proposes_theirs(changed, &things),
                    point,
                    things,
                    changed,
                }
            })
            .collect();
        differences.sort_by_key(|one| {
            let place = Fact::from_id(&one.point).map_or(usize::MAX, |fact| fact as usize);
            (one.changed, place)
        });
        differences
    }

    /// Whether there is something to choose about it: it is not said the same, nor of this desk alone.
    fn may_differ(&self, subject: &str, theirs: &Said) -> bool {
        let is_private =
            matches!(NoteId::from_name(subject), Some(id) if id.kind == NoteKind::Private);
        let is_of_one_desk =
            is_private || Weighed::is_its(subject) || subject == DossierState::SUBJECT;
        !is_of_one_desk && self.said.stored(subject) != theirs.stored(subject)
    }

    fn here(&self, subject: &str) -> Side {
        let line = self.journal.iter().rev().find(|line| {
            line.entry.subject == subject
                && matches!(line.entry.kind, EntryKind::Set | EntryKind::Clear)
        });
        let origin = line.map(|line| origin(&line.entry, line.at, line.deed.author.as_deref()));
        let (at, by) = origin.map_or((None, None), |(at, by)| (Some(at), by));
        Side {
            value: self.said.stored(subject),
            at,
            by,
        }
    }
}

/// Whether what the file says is proposed: it was changed there alone, or on both desks and there
/// later. What was taken back was said too.
fn proposes_theirs(changed: Changed, things: &[Thing]) -> bool {
    let latest = |side: fn(&Thing) -> &Side| things.iter().map(|thing| side(thing).at).max();
    match changed {
        Changed::There => true,
        Changed::Here => false,
        Changed::Both => latest(|thing| &thing.theirs) > latest(|thing| &thing.ours),
    }
}

/// What changes speak of.
fn subjects(changes: &[Change]) -> BTreeSet<String> {
    let lines = changes.iter().flat_map(|change| &change.entries);
    lines.map(|line| line.subject.clone()).collect()
}

/// When something was first said, and by whom.
pub(super) fn origin(
    entry: &Entry,
    at: Timestamp,
    author: Option<&str>,
) -> (Timestamp, Option<String>) {
    match &entry.said {
        Some(said) => (said.at, said.by.clone()),
        None => (at, author.map(str::to_owned)),
    }
}
