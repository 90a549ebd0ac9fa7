//! The open dossier beside a file of it: what was done elsewhere alone is taken over as it was done,
//! what both say otherwise is chosen thing by thing, and nothing is written before all of it is
//! accepted.

use std::collections::BTreeSet;

use dossier::{Raw, RawValues};
use eligibility::{Fact, Fault};
use jiff::Timestamp;
use serde_json::{Map, Value as Json};
use store::{DossierState, Said as SaidElsewhere};

use super::difference::{Difference, Thing};
use super::done::DoneNote;
use super::meeting::Held;
use super::outcome::Outcome;
use super::sequel::Sequel;
use super::state::Pending;
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
    pub(super) id: String,
    /// What the file has that is not here.
    pub news: News,
    /// The meetings that were held there, where the histories parted: they come along.
    pub meetings: Vec<Held>,
    /// When the file was written.
    pub written: Timestamp,
    /// Who made the last change in it, if they gave their name.
    pub(super) author: Option<String>,
    /// The steps that were continued there.
    pub(super) passed: Vec<String>,
    /// Whether this program finds the same verdicts by the file as the one that wrote it.
    pub(super) agrees: bool,
    /// The questions of the file for which something is typed here and not saved.
    pub typed: BTreeSet<Fact>,
    /// The line that says that the history of the file was weighed.
    pub(super) weighed: (String, Map<String, Json>),
}

/// What a file has that is not here.
#[derive(Debug, Clone)]
pub enum News {
    /// Only there was it gone on with.
    Sequel(Sequel),
    /// What both say otherwise.
    Differences(Vec<Difference>),
}

impl News {
    /// The questions that a file answers otherwise.
    fn answers(&self) -> Vec<Fact> {
        match self {
            Self::Sequel(sequel) => {
                let lines = sequel.changes.iter().flat_map(|change| &change.entries);
                lines
                    .filter_map(|line| Fact::from_id(&line.subject))
                    .collect()
            }
            Self::Differences(differences) => {
                differences.iter().flat_map(Difference::facts).collect()
            }
        }
    }

    /// Those of them of which the answer of the file is taken over, as chosen so far.
    fn taken(&self) -> Vec<Fact> {
        match self {
            Self::Sequel(_) => self.answers(),
            Self::Differences(differences) => {
                let taken = differences.iter().filter(|one| one.takes_theirs);
                taken.flat_map(Difference::facts).collect()
            }
        }
    }
}

impl Session {
    /// Shows what both say; nothing is written.
    pub(super) fn begin_merge(&mut self, mut merge: Merge, now: &Now) -> Result<(), Refused> {
        self.open_for(&merge.id, now)?;
        merge.typed = self.typed_for(&merge.id, &merge.news.answers())?;
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
        let known = |name: &String| differences.iter().any(|one| one.point == *name);
        if let Some(name) = values.keys().find(|name| !known(name)) {
            return Err(Refused::NoSuchControl(eligibility::excerpt(name)));
        }
        let mut open = Vec::new();
        for difference in differences {
            match values.get(&difference.point) {
                Some(Raw::One(side)) if side == THEIRS => difference.takes_theirs = true,
                Some(Raw::One(side)) if side == OURS => difference.takes_theirs = false,
                _ => open.push(difference.point.clone()),
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
        let answered = merge.news.taken();
        let done = match &merge.news {
            News::Sequel(sequel) => {
                self.take_over(&merge, sequel, now)?;
                DoneNote::TakenOver {
                    changes: sequel.changes.len(),
                    typed: self.give_way_to_the_last(&answered, now)?,
                }
            }
            News::Differences(differences) => {
                let outcome = Outcome::of(merge.author.clone(), differences);
                self.take_values(&merge, differences, &outcome, now)?;
                DoneNote::Merged {
                    outcome,
                    meetings: merge.meetings.len(),
                    typed: self.give_way_to_the_last(&answered, now)?,
                }
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

    /// What was typed for these facts gives way to the change that was just made.
    fn give_way_to_the_last(&mut self, answered: &[Fact], now: &Now) -> Result<usize, Refused> {
        let open = self.opened()?;
        let (id, change) = (open.id.clone(), open.past.done.last().copied());
        change.map_or(Ok(0), |change| self.give_way(&id, answered, change, now))
    }

    /// Takes over what the file says where that was chosen, as one change.
    fn take_values(
        &mut self,
        merge: &Merge,
        differences: &[Difference],
        outcome: &Outcome,
        now: &Now,
    ) -> Result<(), Refused> {
        let open = self.opened()?.clone();
        let taken = differences.iter().filter(|one| one.takes_theirs);
        let taken: Vec<&Thing> = taken.flat_map(|one| &one.things).collect();
        let to: Vec<(String, Option<Json>)> = taken
            .iter()
            .map(|one| (one.subject.clone(), one.theirs.value.clone()))
            .collect();
        let mut entries = turned(self.rules, &open, &to, now);
        let numbers = open.meetings.next()..;
        let kept = merge.meetings.iter().zip(numbers);
        entries.extend(kept.filter_map(|(held, number)| held.kept_as(number)));
        let (name, mut value) = merge.weighed.clone();
        outcome.tell(&mut value);
        entries.push(entry(&name, None, Some(value.into())));
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
