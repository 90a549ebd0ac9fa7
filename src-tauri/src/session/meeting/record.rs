//! The meetings of a dossier, as its journal has them: one line begins a meeting, another ends it,
//! and what stands between them was said in it. A record is no answer: nothing takes it back.

use std::collections::{BTreeMap, BTreeSet};

use dossier::{Field, task_of};
use eligibility::{Fact, Value, from_json};
use jiff::Timestamp;
use l10n::Locale;
use serde_json::{Value as Json, json};
use store::{DossierState, Entry, EntryKind, Written};

use super::elsewhere::Kept;
use super::taken_back::question_of;
use crate::session::write::entry;

/// What stands before the number of a meeting.
const SUBJECT: &str = "meeting.";

/// What a line of the journal says of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MeetingLine {
    /// The number of the meeting among those of the dossier.
    pub number: u32,
    /// The language of the guest.
    pub guest: Locale,
    /// When it ended; none where the line begins it.
    pub ended: Option<Timestamp>,
}

/// A meeting that was held, or goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its number among those of the dossier.
    pub number: u32,
    /// The language of the guest.
    pub guest: Locale,
    /// The change that began it: what was said in it was said after that.
    pub change: i64,
    /// When it began.
    pub began: Timestamp,
    /// When it ended, if anybody ended it.
    pub ended: Option<Timestamp>,
    /// Who led it, if they gave their name.
    pub led_by: Option<String>,
    /// What was answered in it, and is known since as it was not before.
    pub answers: BTreeSet<Fact>,
    /// The questions that were left to somebody in it.
    pub(super) left: BTreeSet<Fact>,
    /// The questions to which something was said in it, the last one last.
    pub spoken: Vec<Fact>,
    /// What each question was answered with before, of which something was said in it.
    found: BTreeMap<Fact, Option<Json>>,
    /// When something was last said in it.
    last: Timestamp,
    /// What its minutes tell, where it was held elsewhere.
    pub(super) kept: Option<Kept>,
}

/// The meetings of a dossier, in the order in which they began.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meetings(Vec<Held>);

impl MeetingLine {
    /// Of other lines there is nothing to say.
    pub(crate) fn of(entry: &Entry) -> Option<Self> {
        let value = entry.value.as_ref()?;
        Self::read(&entry.subject, value).filter(|_| entry.kind == EntryKind::Set)
    }

    /// The number of the meeting of which a subject speaks.
    pub(crate) fn number_in(subject: &str) -> Option<u32> {
        subject.strip_prefix(SUBJECT)?.parse().ok()
    }

    /// The subject of the lines that speak of that meeting.
    pub(super) fn subject(number: u32) -> String {
        format!("{SUBJECT}{number}")
    }

    /// What a value under this subject says.
    pub(crate) fn read(subject: &str, value: &Json) -> Option<Self> {
        let number = Self::number_in(subject)?;
        let ended = match &value["ended"] {
            Json::Null => None,
            ended => Some(ended.as_str()?.parse().ok()?),
        };
        Some(Self {
            number,
            guest: Locale::from_tag(value["guest"].as_str()?)?,
            ended,
        })
    }

    /// The line. It names no earlier value: there is none to go back to.
    pub(in crate::session) fn entry(self) -> Entry {
        let guest = self.guest.tag();
        let value = match self.ended {
            None => json!({ "guest": guest }),
            Some(ended) => json!({ "guest": guest, "ended": ended.to_string() }),
        };
        entry(&Self::subject(self.number), None, Some(value))
    }
}

impl Held {
    /// One of which nothing is known but that it began.
    pub(super) fn begun(line: MeetingLine, change: i64, began: Timestamp) -> Self {
        Self {
            number: line.number,
            guest: line.guest,
            change,
            began,
            ended: None,
            led_by: None,
            answers: BTreeSet::new(),
            left: BTreeSet::new(),
            spoken: Vec::new(),
            found: BTreeMap::new(),
            last: began,
            kept: None,
        }
    }

    /// Whether it was said in it that nobody knows, where that is what is said now.
    pub(in crate::session) fn left_unknown(&self, fact: Fact, now: Option<&Value>) -> bool {
        let unknown = Some(Json::from("unknown"));
        let found = self.found.get(&fact);
        now == Some(&Value::Unknown) && found.is_some_and(|found| *found != unknown)
    }

    /// Whether nothing was said in it.
    pub(super) fn is_empty(&self) -> bool {
        self.spoken.is_empty() && self.kept.is_none()
    }

    /// How many questions were left to somebody in it, and not answered.
    pub(crate) fn left(&self) -> usize {
        self.left.difference(&self.answers).count()
    }

    /// When it was over: when it was ended, or else when something was last said in it.
    pub(crate) fn over(&self) -> Timestamp {
        self.ended.unwrap_or(self.last)
    }

    /// The line that ends it.
    pub(in crate::session) fn ending(&self, guest: Locale, ended: Timestamp) -> Entry {
        let line = MeetingLine {
            number: self.number,
            guest,
            ended: Some(ended),
        };
        line.entry()
    }
}

impl Meetings {
    /// Those of a journal.
    pub(in crate::session) fn in_all(journal: &[Written]) -> Self {
        let mut meetings = Self::default();
        for line in journal {
            let author = line.deed.author.as_deref();
            meetings.follow(&line.entry, line.change, line.at, author);
        }
        meetings
    }

    /// Follows a line. One that begins a meeting which was held already changes nothing, and so
    /// does one that ends another than the one that goes on.
    pub(in crate::session) fn follow(
        &mut self,
        entry: &Entry,
        change: i64,
        at: Timestamp,
        author: Option<&str>,
    ) {
        match MeetingLine::of(entry) {
            Some(line) if line.ended.is_none() && self.get(line.number).is_none() => {
                self.0.push(Held {
                    led_by: author.map(str::to_owned),
                    ..Held::begun(line, change, at)
                });
            }
            Some(line) => {
                let on = self.on_mut().filter(|held| held.number == line.number);
                if let Some(held) = on {
                    held.ended = line.ended;
                    held.guest = line.guest;
                }
            }
            None => match MeetingLine::number_in(&entry.subject) {
                Some(number) => self.follow_kept(number, entry, change),
                None => self.follow_answer(entry, at),
            },
        }
    }

    /// A meeting that was held elsewhere is brought in, or taken back. One of this desk stays.
    fn follow_kept(&mut self, number: u32, entry: &Entry, change: i64) {
        self.0
            .retain(|held| held.number != number || held.kept.is_none());
        let value = entry.value.as_ref();
        let kept = value.and_then(|value| Held::kept(&entry.subject, value, change));
        let kept = kept.filter(|_| self.get(number).is_none());
        self.0.extend(kept);
    }

    fn follow_answer(&mut self, entry: &Entry, at: Timestamp) {
        let Some(held) = self.on_mut() else { return };
        // Its place on the list is not spoken of in a meeting; what is parked follows from answers.
        let is_said = matches!(entry.kind, EntryKind::Set | EntryKind::Clear);
        if !is_said || entry.subject == DossierState::SUBJECT {
            return;
        }
        held.last = at;
        if let Some(question) = question_of(&entry.subject) {
            held.spoken.retain(|one| *one != question);
            held.spoken.push(question);
        }
        if let Some((task, Field::Owner)) = task_of(&entry.subject)
            && let Some(fact) = Fact::from_id(task)
        {
            match entry.kind {
                EntryKind::Set => held.left.insert(fact),
                _ => held.left.remove(&fact),
            };
        }
        let Some(fact) = Fact::from_id(&entry.subject) else {
            return;
        };
        let found = held.found.entry(fact).or_insert(entry.previous.clone());
        let value = entry.value.as_ref().filter(|_| entry.value != *found);
        let known = value.and_then(|value| from_json(fact, value).ok());
        if known.is_some_and(|value| value != Value::Unknown) {
            held.answers.insert(fact);
        } else {
            held.answers.remove(&fact);
        }
    }

    fn on_mut(&mut self) -> Option<&mut Held> {
        self.0.last_mut().filter(|held| held.ended.is_none())
    }

    /// The one that nobody ended: it goes on, or the program ended in the middle of it.
    pub(crate) fn on(&self) -> Option<&Held> {
        self.0.last().filter(|held| held.ended.is_none())
    }

    /// The meeting of that number.
    pub(crate) fn get(&self, number: u32) -> Option<&Held> {
        self.0.iter().find(|held| held.number == number)
    }

    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &Held> {
        self.0.iter()
    }

    /// Those in which something was said and the one that goes on, the last one first.
    pub(crate) fn latest(&self) -> impl Iterator<Item = &Held> {
        let told = |held: &&Held| held.ended.is_none() || !held.is_empty();
        let mut held: Vec<&Held> = self.0.iter().filter(told).collect();
        held.sort_by_key(|held| std::cmp::Reverse((held.began, held.number)));
        held.into_iter()
    }

    /// A number that none of them has.
    pub(in crate::session) fn next(&self) -> u32 {
        let last = self.0.iter().map(|held| held.number).max();
        last.map_or(1, |last| last.saturating_add(1))
    }
}

/// The lines of a journal that were written before a meeting, and those written in it.
pub(super) fn parted(journal: &[Written], number: u32) -> Option<(&[Written], &[Written])> {
    let begins = |line: &Written| {
        let line = MeetingLine::of(&line.entry);
        line.is_some_and(|line| line.number == number && line.ended.is_none())
    };
    let begun = journal.iter().position(begins)?;
    let (before, since) = (&journal[..begun], &journal[begun + 1..]);
    let is_over = |line: &Written| MeetingLine::of(&line.entry).is_some();
    let over = since.iter().position(is_over).unwrap_or(since.len());
    Some((before, &since[..over]))
}
