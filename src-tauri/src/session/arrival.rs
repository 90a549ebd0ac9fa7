//! Files that are brought in: hand-over files and tables of organisations.

use std::collections::BTreeSet;

use dossier::Step;
use eligibility::{Fact, Rules};
use store::handover::{self, Handover, HandoverFault, Known};
use store::{Deed, DossierState, Entry, NewDossier};

use super::compare::Compared;
use super::done::DoneNote;
use super::handover::agrees;
use super::intake::{BATCH, Intake};
use super::merge::Merge;
use super::occasion::Occasion;
use super::replay::{FOLLOWED, Said, read_dossier};
use super::state::OpenDossier;
use super::summary::summary;
use super::write::Doing;
use super::{Persona, Refused, Screen, Session};
use crate::errand::Chosen;
use crate::options::Now;
use crate::table;
use crate::view;

/// What came of files that were brought in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arrival {
    /// How many dossiers were made.
    pub made: usize,
    /// How many were there already, just as they are.
    pub unchanged: usize,
    /// The names that other dossiers have as well, of those that were made.
    pub namesakes: BTreeSet<String>,
    /// How many were here already, in a later state.
    pub older: usize,
    /// How many of these had been deleted here, and are back.
    pub put_back: usize,
    /// The changes of the list by which they came.
    pub(super) changes: Vec<i64>,
    /// The organisations of which this program finds other verdicts than the one that wrote the file.
    pub differing: Vec<Option<String>>,
    /// What was not taken in: the file, the line where it is one of a table, and why, in words.
    pub refused: Vec<(String, Option<u64>, String)>,
}

/// How a hand-over file was taken.
pub(crate) enum Taken {
    /// The dossier is new here.
    Made,
    /// It was here already, just as it is.
    Unchanged,
    /// It was here already, in a later state.
    Older,
    /// There is nothing new in it, but it was deleted here; it is put back.
    PutBack,
    /// It is here otherwise; what was done elsewhere is to be looked at first.
    Differs(Box<Merge>),
}

impl Arrival {
    fn add(&mut self, other: Self) {
        self.made += other.made;
        self.unchanged += other.unchanged;
        self.namesakes.extend(other.namesakes);
        self.older += other.older;
        self.put_back += other.put_back;
        self.changes.extend(other.changes);
        self.differing.extend(other.differing);
        self.refused.extend(other.refused);
    }

    /// A change of the list was taken back. Of what came by it there is nothing left to tell.
    pub(super) fn without(mut self, change: i64) -> Option<Self> {
        if self.changes.contains(&change) {
            self = Self {
                unchanged: self.unchanged,
                refused: self.refused,
                ..Self::default()
            };
        }
        Some(self).filter(|left| *left != Self::default())
    }
}

impl Session {
    /// Takes in the files that the person chose. One that cannot be used is named with the reason,
    /// and nothing of it is written; the others are taken in.
    pub(super) fn receive(&mut self, files: Vec<Chosen>, now: &Now) -> Result<(), Refused> {
        if files.is_empty() {
            return Ok(());
        }
        if let Some(occasion) = Occasion::of(&self.state) {
            return Err(Refused::Busy(occasion));
        }
        let before = self.changes_of_the_list()?;
        let mut arrival = Arrival::default();
        let mut merge = None;
        let mut intake = self.state.intake.take().unwrap_or_default();
        for file in files {
            let refusal = match self.take_file(&file, &mut arrival, &mut intake, now)? {
                Ok(None) => continue,
                // Before the first run is over nobody could choose.
                Ok(Some(found)) if merge.is_none() && self.state.persona.is_some() => {
                    merge = Some(found);
                    continue;
                }
                Ok(Some(_)) => self.state.words.text("arrival-later"),
                Err(why) => why,
            };
            arrival.refused.push((file.name, None, refusal));
        }
        let changes = self.changes_of_the_list()?;
        arrival.changes = changes[before.len()..].to_vec();
        intake.came.add(arrival);
        // Lines wait on the list alone.
        let can_wait = merge.is_none() && self.state.persona == Some(Persona::Guide);
        let most = if can_wait { BATCH } else { usize::MAX };
        let arrival = self.take_lines(intake, most, now)?;
        match (merge, arrival) {
            (Some(merge), arrival) => {
                self.begin_merge(*merge, now)?;
                self.state.arrival = arrival.filter(|arrival| *arrival != Arrival::default());
                Ok(())
            }
            (None, Some(arrival)) => self.tell_arrival(arrival, now),
            (None, None) => {
                self.show_the_list(now);
                Ok(())
            }
        }
    }

    /// The changes of the list that can be taken back.
    pub(super) fn changes_of_the_list(&mut self) -> Result<Vec<i64>, Refused> {
        Ok(self.store()?.list_past().map_err(Refused::Unread)?.done)
    }

    fn show_the_list(&mut self, now: &Now) {
        if self.state.screen != Screen::Dossiers {
            self.leave_for(Screen::Dossiers, now);
        }
    }

    /// Says what came, where one looks for it.
    pub(super) fn tell_arrival(&mut self, arrival: Arrival, now: &Now) -> Result<(), Refused> {
        let changes = arrival.changes.len();
        match self.state.persona {
            Some(Persona::Guide) => self.show_the_list(now),
            // The list is not theirs: what came is opened, or else told where they are.
            Some(Persona::Own) => {
                if changes > 0 {
                    self.own_place(now)?;
                }
                self.turn_to_page(Screen::Hub)?;
            }
            None => {}
        }
        let (what, count) = match arrival.made {
            0 => ("put-back", arrival.put_back),
            made => ("import", made + arrival.put_back),
        };
        self.state.done = (changes > 0).then_some(DoneNote::Listed {
            what,
            count,
            name: None,
            changes,
        });
        self.state.arrival = Some(arrival);
        Ok(())
    }

    /// Takes in one file: what of it waits to be merged, or why it cannot be used.
    fn take_file(
        &mut self,
        file: &Chosen,
        arrival: &mut Arrival,
        intake: &mut Intake,
        now: &Now,
    ) -> Result<Result<Option<Box<Merge>>, String>, Refused> {
        let words = self.state.words;
        let bytes = match &file.bytes {
            Ok(bytes) => bytes,
            Err(fault) => return Ok(Err(view::handover_fault(words, fault))),
        };
        if file.is_table() {
            if self.state.persona == Some(Persona::Own) {
                return Ok(Err(words.text("arrival-table-of-own")));
            }
            return Ok(match table::read(bytes, words) {
                Ok(records) if records.is_empty() => Err(words.text("arrival-empty")),
                Ok(records) => {
                    intake.add(&file.name, records);
                    Ok(None)
                }
                Err(why) => Err(why),
            });
        }
        let handover = match read_handover(bytes, self.rules) {
            Ok(handover) => handover,
            Err(fault) => return Ok(Err(view::handover_fault(words, &fault))),
        };
        let (agrees, name) = (agrees(self.rules, &handover), organisation(&handover));
        match self.take_handover(handover, now)? {
            Taken::Made => arrival.made += 1,
            Taken::Unchanged => arrival.unchanged += 1,
            Taken::Older => arrival.older += 1,
            Taken::PutBack => arrival.put_back += 1,
            Taken::Differs(mut merge) => {
                merge.agrees = agrees;
                return Ok(Ok(Some(merge)));
            }
        }
        if !agrees {
            arrival.differing.push(name);
        }
        Ok(Ok(None))
    }

    /// Takes in a dossier, if it is not there yet.
    pub(crate) fn take_handover(
        &mut self,
        handover: Handover,
        now: &Now,
    ) -> Result<Taken, Refused> {
        let rules = self.rules;
        let author = self.state.author.clone();
        let store = self.store()?;
        match read_dossier(store, &handover.dossier.id) {
            Ok((open, _)) => {
                let journal = store.journal(&open.id).map_err(Refused::Unread)?;
                let (id, state) = (open.id.clone(), open.state);
                let nothing_new = match Compared::of(&open, &journal, handover) {
                    Compared::Other(merge) => return Ok(Taken::Differs(merge)),
                    Compared::Same => Taken::Unchanged,
                    Compared::Older => Taken::Older,
                };
                if state != DossierState::Deleted {
                    return Ok(nothing_new);
                }
                self.put(&[(id, DossierState::Active)], Doing::Listed, now)?;
                Ok(Taken::PutBack)
            }
            Err(store::StoreFault::NoSuchDossier(_)) => {
                let mut said = Said::default();
                for change in &handover.history {
                    for line in &change.entries {
                        said.follow(line, change.at, change.author.as_deref());
                    }
                }
                let new = &handover.dossier;
                let fresh = OpenDossier {
                    passed: new.passed.iter().cloned().collect(),
                    trail: new
                        .trail
                        .iter()
                        .filter_map(|id| Step::from_id(id))
                        .collect(),
                    ..OpenDossier::new(new.id.clone(), new.created).with(said)
                };
                let summary = summary(rules, &fresh, now);
                store.take_in(
                    now.at,
                    &NewDossier {
                        id: &new.id,
                        created: new.created,
                        trail: &new.trail,
                        passed: &new.passed,
                        changes: &handover.history,
                    },
                    &Deed::listed(author.as_deref()),
                    &summary,
                )?;
                self.state.list_past = store.list_past()?;
                self.state.bench.weighing = None;
                Ok(Taken::Made)
            }
            Err(other) => Err(Refused::Unread(other)),
        }
    }
}

/// The name of the organisation of a file.
pub(crate) fn organisation(handover: &Handover) -> Option<String> {
    let name = handover.facts.get(Fact::OrgName.id())?;
    name.as_str().map(str::to_owned)
}

/// Reads a hand-over file whole; one that names what this program does not know is not for it.
pub(crate) fn read_handover(
    bytes: &[u8],
    rules: &'static Rules,
) -> Result<Handover, HandoverFault> {
    let read = handover::read(
        bytes,
        Known {
            edition: &|id| rules.edition(id).is_some(),
            fact: &|id| Fact::from_id(id).is_some(),
        },
    )?;
    let unfit = read.facts.iter().find(|(id, value)| {
        Fact::from_id(id).is_none_or(|fact| eligibility::from_json(fact, value).is_err())
    });
    if let Some((id, _)) = unfit {
        return Err(HandoverFault::Inconsistent(format!("facts.{id}")));
    }
    let mut lines = read.history.iter().flat_map(|change| &change.entries);
    lines.try_for_each(|line| fits(line, rules))?;
    Ok(read)
}

/// Whether a line of a history says something of a fact, an edition or a subject that there can be.
/// Of what has a name of more parts nothing is asked: a later program may say more of a dossier.
fn fits(line: &Entry, rules: &Rules) -> Result<(), HandoverFault> {
    let subject = line.subject.as_str();
    let mut values = line.value.iter().chain(&line.previous);
    if subject == FOLLOWED {
        let edition = values.find_map(|value| value.get("edition")?.as_str());
        return match edition.filter(|id| rules.edition(id).is_none()) {
            Some(id) => Err(HandoverFault::UnknownEdition(eligibility::excerpt(id))),
            None => Ok(()),
        };
    }
    match Fact::from_id(subject) {
        Some(fact) if values.any(|value| eligibility::from_json(fact, value).is_err()) => {
            Err(HandoverFault::Inconsistent(format!("history: {subject}")))
        }
        None if !subject.contains('.') => {
            Err(HandoverFault::UnknownFact(eligibility::excerpt(subject)))
        }
        _ => Ok(()),
    }
}
