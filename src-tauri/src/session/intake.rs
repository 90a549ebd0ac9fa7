//! Tables of organisations that are taken in. They can be long: so many lines at a time, between two
//! intents. What they come to is written at the end, all or nothing.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use eligibility::{Fact, Facts, Value};
use l10n::fold;
use store::{DossierState, Store, StoreFault, is_id};

use super::arrival::Arrival;
use super::desk::{Prepared, prepared};
use super::replay::read_dossier;
use super::state::OpenDossier;
use super::write::Doing;
use super::{Refused, Session};
use crate::options::Now;
use crate::table::Record;
use crate::view;

/// So many dossiers of one name are looked at for one that says what a line says.
const NAMESAKES: u32 = 20;

/// How many lines are taken at once.
pub(super) const BATCH: usize = 400;

/// Tables, as far as they were read.
#[derive(Default)]
pub struct Intake {
    /// The lines to come, each with the name of its file.
    lines: VecDeque<(String, Record)>,
    /// How many were read.
    pub(crate) done: usize,
    /// The dossiers that are to be made.
    made: Vec<Prepared>,
    /// Those that are to be put back, with their names.
    back: BTreeMap<String, Option<String>>,
    /// The ids that they have from another desk.
    ids: BTreeSet<String>,
    /// The sort keys of their names.
    names: BTreeSet<String>,
    /// What is to be told of the lines.
    found: Arrival,
    /// What came besides.
    pub(super) came: Arrival,
}

impl Intake {
    /// How many lines there are.
    pub(crate) fn all(&self) -> usize {
        self.done + self.lines.len()
    }

    pub(super) fn add(&mut self, file: &str, records: Vec<Record>) {
        let named = records.into_iter().map(|line| (file.to_owned(), line));
        self.lines.extend(named);
    }
}

impl Session {
    /// Takes some more lines of the tables.
    pub(super) fn take_on(&mut self, now: &Now) -> Result<(), Refused> {
        self.is_on_the_list()?;
        let Some(intake) = self.state.intake.take() else {
            return Ok(());
        };
        match self.take_lines(intake, BATCH, now)? {
            Some(arrival) => self.tell_arrival(arrival, now),
            None => Ok(()),
        }
    }

    /// Takes no more of the tables, and nothing of what was read.
    pub(super) fn take_no_more(&mut self, now: &Now) -> Result<(), Refused> {
        self.is_on_the_list()?;
        let Some(intake) = self.state.intake.take() else {
            return Ok(());
        };
        let mut arrival = intake.came;
        let mut files: Vec<String> = intake.lines.into_iter().map(|(file, _)| file).collect();
        files.dedup();
        for file in files {
            let why = self.state.words.text("arrival-stopped");
            arrival.refused.push((file, None, why));
        }
        self.tell_arrival(arrival, now)
    }

    /// Reads so many lines. What they all come to is written once there are no more, and what came
    /// is given; until then they wait.
    pub(super) fn take_lines(
        &mut self,
        mut intake: Intake,
        most: usize,
        now: &Now,
    ) -> Result<Option<Arrival>, Refused> {
        let until = most.min(intake.lines.len());
        for (file, record) in intake.lines.drain(..until).collect::<Vec<_>>() {
            self.take_line(file, record, &mut intake, now)?;
        }
        intake.done += until;
        if intake.lines.is_empty() {
            return self.write_intake(intake, now).map(Some);
        }
        self.state.intake = Some(intake);
        Ok(None)
    }

    fn take_line(
        &mut self,
        file: String,
        Record { line, id, facts }: Record,
        intake: &mut Intake,
        now: &Now,
    ) -> Result<(), Refused> {
        let (words, rules) = (self.state.words, self.rules);
        let store = self.store()?;
        // A line of the list itself, exported, is not there a second time.
        let known = match id.as_ref().map(|id| read_dossier(store, id)) {
            None | Some(Err(StoreFault::NoSuchDossier(_))) => None,
            Some(Ok((open, _))) => Some(open),
            Some(Err(fault)) => return Err(Refused::Unread(fault)),
        };
        let refuse = |why: String| intake.found.refused.push((file, Some(line), why));
        match (facts, known) {
            (Err(why), _) => refuse(why),
            (Ok(facts), Some(open)) => {
                let differing = says_otherwise(&open, &facts);
                if !differing.is_empty() {
                    refuse(view::known_otherwise(words, open.state, &differing));
                } else if open.state == DossierState::Deleted {
                    intake.back.insert(open.id, view::name(&open.facts));
                } else {
                    intake.found.unchanged.push(view::name(&open.facts));
                }
            }
            (Ok(facts), None) => {
                // One of another desk stays itself; and there it may have had no name yet.
                let own = id.filter(|id| is_id(id) && !intake.ids.contains(id));
                let name = view::name(&facts);
                if let Some(name) = &name {
                    let namesakes = namesakes(store, &fold(name))?;
                    if namesakes.iter().any(|open| is_said(open, &facts)) {
                        intake.found.unchanged.push(Some(name.clone()));
                        return Ok(());
                    }
                    // Two companies can have one name: which it is, the person knows.
                    if !intake.names.insert(fold(name)) || !namesakes.is_empty() {
                        intake.found.namesakes.insert(name.clone());
                    }
                } else if own.is_none() {
                    refuse(view::table_no_name(words));
                    return Ok(());
                }
                intake.found.made.push(name);
                intake.ids.extend(own.clone());
                let id = own.map_or_else(|| store.new_id(), Ok)?;
                let fresh = OpenDossier::new(id, now.at);
                let answers: Vec<(Fact, Option<Value>)> = facts
                    .iter()
                    .map(|(fact, value)| (fact, Some(value.clone())))
                    .collect();
                intake.made.push(prepared(rules, fresh, answers, now));
            }
        }
        Ok(())
    }

    fn write_intake(&mut self, intake: Intake, now: &Now) -> Result<Arrival, Refused> {
        let before = self.changes_of_the_list()?;
        let back: Vec<_> = intake
            .back
            .keys()
            .map(|id| (id.clone(), DossierState::Active))
            .collect();
        if !back.is_empty() {
            self.put(&back, Doing::Listed, now)?;
        }
        self.take_in_new(&intake.made, now)?;
        let mut arrival = intake.came;
        arrival.made.extend(intake.found.made);
        arrival.put_back.extend(intake.back.into_values());
        arrival.unchanged.extend(intake.found.unchanged);
        arrival.namesakes.extend(intake.found.namesakes);
        arrival.refused.extend(intake.found.refused);
        let changes = self.changes_of_the_list()?;
        arrival.changes.extend(&changes[before.len()..]);
        Ok(arrival)
    }
}

/// The dossiers of that name, those that were deleted apart. What is only typed is no name yet.
fn namesakes(store: &Store, name: &str) -> Result<Vec<OpenDossier>, Refused> {
    let read = |id: &String| read_dossier(store, id).map(|(open, _)| open);
    let ids = store.namesakes(name, NAMESAKES).map_err(Refused::Unread)?;
    let found: Result<Vec<OpenDossier>, StoreFault> = ids.iter().map(read).collect();
    let mut found = found.map_err(Refused::Unread)?;
    found.retain(|open| view::name(&open.facts).is_some());
    Ok(found)
}

/// Whether a dossier of that name says all that a line does, however the name is spelled.
fn is_said(open: &OpenDossier, facts: &Facts) -> bool {
    let otherwise = says_otherwise(open, facts);
    otherwise.iter().all(|fact| *fact == Fact::OrgName)
}

/// The facts of which a line says otherwise than the dossier. An empty cell says nothing.
fn says_otherwise(open: &OpenDossier, facts: &Facts) -> Vec<Fact> {
    facts
        .iter()
        .filter(|(fact, value)| open.facts.get(*fact) != Some(*value))
        .map(|(fact, _)| fact)
        .collect()
}
