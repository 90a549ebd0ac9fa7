//! Files that are brought in: hand-over files and tables of organisations.

use dossier::Step;
use eligibility::{Fact, Rules, Value};
use store::handover::{self, Handover, HandoverFault, Known};
use store::{Deed, NewDossier};

use super::desk::prepared;
use super::merge::Merge;
use super::replay::{Said, read_dossier};
use super::state::{DoneNote, OpenDossier};
use super::summary::summary;
use super::{Persona, Refused, Screen, Session};
use crate::cli::table;
use crate::errand::Chosen;
use crate::options::Now;
use crate::view;

/// What came of files that were brought in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arrival {
    /// How many dossiers were made.
    pub made: usize,
    /// The id of the last one that was made, or was there.
    pub last: Option<String>,
    /// How many were there already, just as they are.
    pub unchanged: usize,
    /// What was not taken in: the file, the line where it is one of a table, and why, in words.
    pub refused: Vec<(String, Option<u64>, String)>,
}

/// How a hand-over file was taken.
pub(crate) enum Taken {
    /// The dossier is new here.
    Made,
    /// It was here already, just as it is.
    Unchanged,
    /// It is here with another history; both are to be merged.
    Differs(Box<Merge>),
}

impl Session {
    /// Takes in the files that the person chose. One that cannot be used is named with the reason,
    /// and nothing of it is written; the others are taken in.
    pub(super) fn receive(&mut self, files: Vec<Chosen>, now: &Now) -> Result<(), Refused> {
        if files.is_empty() {
            return Ok(());
        }
        if self.state.meeting.is_some() || self.state.merge.is_some() {
            return Err(Refused::Busy);
        }
        self.store()?;
        let mut arrival = Arrival::default();
        let mut merge = None;
        for file in files {
            let refusal = match self.take_file(&file, &mut arrival, now)? {
                Ok(None) => continue,
                Ok(Some(found)) if merge.is_none() => {
                    merge = Some(found);
                    continue;
                }
                Ok(Some(_)) => self.state.words.text("arrival-later"),
                Err(why) => why,
            };
            arrival.refused.push((file.name, None, refusal));
        }
        let told = arrival.clone();
        if let Some(merge) = merge {
            self.begin_merge(*merge, now)?;
            // Beside the merge, of other files than its own.
            self.state.arrival = Some(told).filter(|told| *told != Arrival::default());
            return Ok(());
        }
        if arrival.made > 0 {
            self.state.done = Some(DoneNote::Listed {
                what: "import",
                count: arrival.made,
                name: None,
            });
        }
        match (self.state.persona, arrival.last.as_deref()) {
            (Some(Persona::Guide), _) if self.state.screen != Screen::Dossiers => {
                self.leave_for(Screen::Dossiers);
            }
            // Who works for their own company is handed the dossier of it.
            (Some(Persona::Own), Some(id)) => {
                self.open_for(id, now)?;
                self.turn_to_page(Screen::Hub)?;
            }
            _ => {}
        }
        self.state.arrival = Some(told);
        Ok(())
    }

    /// Takes in one file: what of it waits to be merged, or why it cannot be used.
    fn take_file(
        &mut self,
        file: &Chosen,
        arrival: &mut Arrival,
        now: &Now,
    ) -> Result<Result<Option<Box<Merge>>, String>, Refused> {
        let words = self.state.words;
        let bytes = match &file.bytes {
            Ok(bytes) => bytes,
            Err(fault) => return Ok(Err(view::handover_fault(words, fault))),
        };
        if file.is_table() {
            return self.take_table(&file.name, bytes, arrival, now);
        }
        let handover = match read_handover(bytes, self.rules) {
            Ok(handover) => handover,
            Err(fault) => return Ok(Err(view::handover_fault(words, &fault))),
        };
        let id = handover.dossier.id.clone();
        let taken = self.take_handover(handover, now)?;
        if !matches!(taken, Taken::Differs(_)) {
            arrival.last = Some(id);
        }
        Ok(Ok(match taken {
            Taken::Made => {
                arrival.made += 1;
                None
            }
            Taken::Unchanged => {
                arrival.unchanged += 1;
                None
            }
            Taken::Differs(merge) => Some(merge),
        }))
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
            Ok((open, _)) => Ok(match Merge::of(open, handover) {
                Some(merge) => Taken::Differs(Box::new(merge)),
                None => Taken::Unchanged,
            }),
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
                Ok(Taken::Made)
            }
            Err(other) => Err(Refused::Unread(other)),
        }
    }

    /// Makes a dossier of each line of a table that can be read; all of them are one change.
    fn take_table(
        &mut self,
        name: &str,
        bytes: &[u8],
        arrival: &mut Arrival,
        now: &Now,
    ) -> Result<Result<Option<Box<Merge>>, String>, Refused> {
        let words = self.state.words;
        let rules = self.rules;
        let records = match table::read(bytes, words) {
            Ok(records) => records,
            Err(why) => return Ok(Err(why)),
        };
        let store = self.store()?;
        let mut made = Vec::new();
        for (line, facts) in records {
            match facts {
                Ok(facts) if facts.get(Fact::OrgName).is_none() => {
                    let why = words.text("arrival-no-name");
                    arrival.refused.push((name.to_owned(), Some(line), why));
                }
                Ok(facts) => {
                    let fresh = OpenDossier::new(store.new_id()?, now.at);
                    let answers: Vec<(Fact, Option<Value>)> = facts
                        .iter()
                        .map(|(fact, value)| (fact, Some(value.clone())))
                        .collect();
                    made.push(prepared(rules, fresh, answers, now));
                }
                Err(why) => arrival.refused.push((name.to_owned(), Some(line), why)),
            }
        }
        if made.is_empty() && arrival.refused.is_empty() {
            return Ok(Err(words.text("arrival-empty")));
        }
        arrival.made += made.len();
        if !made.is_empty() {
            self.take_in_new(&made, now)?;
        }
        Ok(Ok(None))
    }
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
    match unfit {
        Some((id, _)) => Err(HandoverFault::Inconsistent(format!("facts.{id}"))),
        None => Ok(read),
    }
}
