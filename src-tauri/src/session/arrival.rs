//! Files that are brought in: hand-over files and tables of organisations.

use std::collections::BTreeSet;
use std::path::Path;

use dossier::Step;
use store::handover::Handover;
use store::{Deed, DossierState, NewDossier};

use super::compare::Compared;
use super::done::DoneNote;
use super::handover::agrees;
use super::intake::{BATCH, Intake};
use super::merge::Merge;
use super::occasion::Occasion;
use super::received::{organisation, read_handover};
use super::replay::{Said, read_dossier};
use super::state::OpenDossier;
use super::summary::summary;
use super::write::Doing;
use super::{Persona, Refused, Screen, Session};
use crate::errand::{Chosen, is_workbook};
use crate::options::Now;
use crate::table;
use crate::view;

/// What came of files that were brought in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arrival {
    /// The organisations of the dossiers that were made.
    pub made: Vec<Option<String>>,
    /// Who did what stands in the histories of those that came as hand-over files.
    pub authors: BTreeSet<String>,
    /// The organisations of those that were there already, just as they are.
    pub unchanged: Vec<Option<String>>,
    /// The names that other dossiers have as well, of those that were made.
    pub namesakes: BTreeSet<String>,
    /// The organisations of those that were here already, in a later state.
    pub older: Vec<Option<String>>,
    /// The organisations of those that had been deleted here, and are back.
    pub put_back: Vec<Option<String>>,
    /// Whether it was said, where one can undo it, how many came.
    pub counted: bool,
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
        self.made.extend(other.made);
        self.authors.extend(other.authors);
        self.unchanged.extend(other.unchanged);
        self.namesakes.extend(other.namesakes);
        self.older.extend(other.older);
        self.put_back.extend(other.put_back);
        self.changes.extend(other.changes);
        self.differing.extend(other.differing);
        self.refused.extend(other.refused);
    }

    /// A change of the list was taken back. Of what came by it there is nothing left to tell.
    pub(super) fn without(mut self, change: i64) -> Option<Self> {
        if self.changes.contains(&change) {
            self = Self {
                unchanged: self.unchanged,
                older: self.older,
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
    pub(super) fn tell_arrival(&mut self, mut arrival: Arrival, now: &Now) -> Result<(), Refused> {
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
        let what = if arrival.made.is_empty() {
            "put-back"
        } else {
            self.state.desk.see_what_is_new();
            "import"
        };
        let came: Vec<_> = arrival.made.iter().chain(&arrival.put_back).collect();
        arrival.counted = changes > 0;
        self.state.done = (changes > 0).then_some(DoneNote::Listed {
            what,
            count: came.len(),
            name: came.first().and_then(|name| (*name).clone()),
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
        if is_workbook(Path::new(&file.name)) {
            return Ok(Err(words.text("arrival-workbook")));
        }
        let handover = match read_handover(bytes, self.rules) {
            Ok(handover) => handover,
            Err(fault) => return Ok(Err(view::handover_fault(words, &fault))),
        };
        let (agrees, name) = (agrees(self.rules, &handover), organisation(&handover));
        let authors: BTreeSet<String> = handover
            .history
            .iter()
            .filter_map(|change| change.author.clone())
            .collect();
        match self.take_handover(handover, now)? {
            Taken::Made => {
                arrival.made.push(name.clone());
                arrival.authors.extend(authors);
            }
            Taken::Unchanged => arrival.unchanged.push(name.clone()),
            Taken::Older => arrival.older.push(name.clone()),
            Taken::PutBack => arrival.put_back.push(name.clone()),
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
                let new = &handover.dossier;
                let fresh = OpenDossier {
                    passed: new.passed.iter().cloned().collect(),
                    trail: new
                        .trail
                        .iter()
                        .filter_map(|id| Step::from_id(id))
                        .collect(),
                    ..OpenDossier::new(new.id.clone(), new.created)
                        .with(Said::in_changes(&handover.history))
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
