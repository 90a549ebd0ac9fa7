//! Writing to the open dossier: memory follows the disk.

use dossier::Change;
use eligibility::{Fact, Facts, Rules, Value, to_json};
use serde_json::Value as Json;
use store::{Commit, Deed, Entry, EntryKind};

use super::drafts::typed_name;
use super::open::ids;
use super::replay::Said;
use super::state::OpenDossier;
use super::summary::summary;
use super::{Refused, Session};
use crate::options::Now;
use crate::view;

/// What kind of change is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doing {
    /// Something is said in a dossier.
    Said,
    /// What a file says is taken over.
    Taken,
    /// Something is done on the list.
    Listed,
    /// A change is taken back.
    Undo(i64),
    /// A change that was taken back is made once more.
    Redo(i64),
}

impl Doing {
    /// The deed of whoever does it.
    pub(super) fn by(self, author: Option<&str>) -> Deed<'_> {
        match self {
            Self::Said => Deed::said(author),
            Self::Taken => Deed::taken(author),
            Self::Listed => Deed::listed(author),
            Self::Undo(change) => Deed::undo(change, author),
            Self::Redo(change) => Deed::redo(change, author),
        }
    }
}

/// What is written with lines of the journal.
pub(super) struct Writing<'a> {
    /// The lines.
    pub entries: &'a [Entry],
    /// The step that is passed with them.
    pub passed: Option<&'a str>,
    /// The steps that were passed elsewhere.
    pub passed_elsewhere: &'a [String],
    /// What kind of change it is.
    pub doing: Doing,
}

impl<'a> Writing<'a> {
    /// Something that a person says.
    pub(super) fn said(entries: &'a [Entry]) -> Self {
        Self {
            entries,
            passed: None,
            passed_elsewhere: &[],
            doing: Doing::Said,
        }
    }
}

impl Session {
    /// Writes to the open dossier, which is `next` afterwards. If the disk does not take it,
    /// memory stays as it was. What is said outside of a meeting is not said in one that broke off:
    /// that is over then.
    pub(super) fn write(
        &mut self,
        mut next: OpenDossier,
        writing: &Writing<'_>,
        now: &Now,
    ) -> Result<(), Refused> {
        next.passed.extend(writing.passed_elsewhere.iter().cloned());
        if next.id.is_empty() && writing.entries.is_empty() {
            self.state.open = Some(next);
            return Ok(());
        }
        self.lay_down(&mut next, now)?;
        let author = self.state.author.clone();
        let deed = writing.doing.by(author.as_deref());
        let on = next.meetings.on();
        let broke_off = on.filter(|_| self.state.meeting.is_none() && !writing.entries.is_empty());
        let ending = broke_off.map(|held| held.ending(held.guest, held.over()));
        let entries: Vec<Entry> = ending
            .into_iter()
            .chain(writing.entries.iter().cloned())
            .collect();
        // The list says how the meetings stand then; their change gets its number on the disk.
        next.typed_name = match view::name(&next.facts) {
            Some(_) => None,
            None => typed_name(self.store()?, &next.id).map_err(Refused::Unread)?,
        };
        let before = next.meetings.clone();
        for line in &entries {
            next.meetings.follow(line, 0, now.at, deed.author);
        }
        let summary = summary(self.rules, &next, now);
        next.meetings = before;
        let change = self.store()?.commit(&Commit {
            dossier: &next.id,
            at: now.at,
            deed,
            entries: &entries,
            passed: writing.passed,
            passed_elsewhere: writing.passed_elsewhere,
            trail: &ids(&next.trail),
            summary: Some(&summary),
        })?;
        if change > 0 {
            next.past.advance(change, &deed);
            for line in &entries {
                next.meetings.follow(line, change, now.at, deed.author);
            }
            self.state.saved = Some(now.at);
        }
        self.state.open = Some(next);
        Ok(())
    }

    /// Writes lines to a dossier, which need not be open, and gives it as it is then.
    pub(super) fn write_lines(
        &mut self,
        open: OpenDossier,
        writing: &Writing<'_>,
        now: &Now,
    ) -> Result<OpenDossier, Refused> {
        let mut said = open.said();
        for line in writing.entries {
            said.follow(line, now.at, self.state.author.as_deref());
        }
        let next = open.with(said);
        let (shown, saved) = (self.state.open.take(), self.state.saved);
        let is_shown = shown.as_ref().is_some_and(|shown| shown.id == next.id);
        let written = self.write(next, writing, now);
        let next = self.state.open.take();
        if is_shown && written.is_ok() {
            self.state.open.clone_from(&next);
        } else {
            (self.state.open, self.state.saved) = (shown, saved);
        }
        written?;
        next.ok_or(Refused::Closed)
    }

    /// The open dossier.
    pub(super) fn opened(&self) -> Result<&OpenDossier, Refused> {
        self.state.open.as_ref().ok_or(Refused::Closed)
    }
}

impl OpenDossier {
    /// What is said in it.
    pub(crate) fn said(&self) -> Said {
        Said {
            facts: self.facts.clone(),
            progress: self.progress.clone(),
            notes: self.notes.clone(),
            followed: self.followed.clone(),
            weighed: self.weighed.clone(),
            state: self.state,
        }
    }

    /// The same dossier in which this is said.
    #[must_use]
    pub(crate) fn with(mut self, said: Said) -> Self {
        self.facts = said.facts;
        self.progress = said.progress;
        self.notes = said.notes;
        self.followed = said.followed;
        self.weighed = said.weighed;
        self.state = said.state;
        self
    }
}

/// The lines of the journal that a change of answers writes.
pub(super) fn answer_entries(change: &Change, facts: &Facts) -> Vec<Entry> {
    let json = |fact: Fact, value: &Option<Value>| value.as_ref().map(|value| to_json(fact, value));
    let said = change.overturned.iter().map(|overturn| {
        let (from, to) = (
            json(overturn.fact, &overturn.from),
            json(overturn.fact, &overturn.to),
        );
        entry(overturn.fact.id(), from, to)
    });
    let moved = |kind, list: &[Fact]| -> Vec<Entry> {
        list.iter()
            .map(|fact| Entry {
                kind,
                subject: fact.id().to_owned(),
                value: facts.get(*fact).map(|value| to_json(*fact, value)),
                previous: None,
                said: None,
            })
            .collect()
    };
    said.chain(moved(EntryKind::Park, &change.parked))
        .chain(moved(EntryKind::Restore, &change.restored))
        .collect()
}

/// The line that says something of a subject, or takes it back.
pub(super) fn entry(subject: &str, previous: Option<Json>, value: Option<Json>) -> Entry {
    Entry {
        kind: if value.is_some() {
            EntryKind::Set
        } else {
            EntryKind::Clear
        },
        subject: subject.to_owned(),
        value,
        previous,
        said: None,
    }
}

/// The lines that bring subjects to these values, with what that parks and restores. Subjects that
/// have their value already are left out.
pub(super) fn turned(
    rules: &'static Rules,
    open: &OpenDossier,
    to: &[(String, Option<Json>)],
    now: &Now,
) -> Vec<Entry> {
    let said = open.said();
    let answers = to.iter().filter_map(|(subject, value)| {
        let fact = Fact::from_id(subject)?;
        let value = value
            .as_ref()
            .map(|value| eligibility::from_json(fact, value));
        Some((fact, value.transpose().ok()?))
    });
    let (change, facts) = Change::new(rules, &open.facts, answers.collect(), open.when(now));
    let mut entries = answer_entries(&change, &facts);
    for (subject, value) in to {
        if Fact::from_id(subject).is_some() {
            continue;
        }
        let previous = said
            .stored(subject)
            .or_else(|| open.meetings.stored(subject));
        if previous != *value {
            entries.push(entry(subject, previous, value.clone()));
        }
    }
    entries
}
