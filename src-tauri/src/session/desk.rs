//! What is done with the dossiers of the list.

use std::collections::BTreeSet;

use eligibility::{Fact, Rules, Value};
use store::{Deed, DossierRecord, DossierState, Entry, Piece, StoreFault, Summary, Target};

use super::done::DoneNote;
use super::meeting::Meetings;
use super::replay::read_dossier;
use super::state::{LookBack, OpenDossier, Reached};
use super::summary::summary;
use super::write::{Doing, answer_entries};
use super::{Persona, Refused, Screen, Session, State};
use crate::options::Now;

/// What can be done with the dossiers that are ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DeedOf {
    Archive,
    Delete,
    PutBack,
    Duplicate,
}

impl DeedOf {
    pub(crate) const ALL: [Self; 4] = [Self::Duplicate, Self::Archive, Self::PutBack, Self::Delete];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Archive => "archive",
            Self::Delete => "delete",
            Self::PutBack => "put-back",
            Self::Duplicate => "duplicate",
        }
    }
}

impl Session {
    /// Ticks these dossiers and no others.
    pub(super) fn select(&mut self, ids: Vec<String>) -> Result<(), Refused> {
        self.is_on_the_list()?;
        let mut selected = BTreeSet::new();
        for id in ids {
            let known = self.store()?.dossier(&id).map_err(no_such)?;
            selected.insert(known.id);
        }
        self.state.desk.selected = selected;
        Ok(())
    }

    /// Ticks all that are found as well.
    pub(super) fn select_found(&mut self, now: &Now) -> Result<(), Refused> {
        self.is_on_the_list()?;
        let query = self.state.desk.query(now);
        let found = self.store()?.search_all(&query).map_err(Refused::Unread)?;
        self.state.desk.selected.extend(found);
        Ok(())
    }

    /// Does something with the open dossier, or with those that are ticked on the list: all of it, or
    /// nothing.
    pub(super) fn do_with_selected(&mut self, deed: &str, now: &Now) -> Result<(), Refused> {
        let known = DeedOf::ALL.into_iter().find(|one| one.id() == deed);
        let deed = known.ok_or_else(|| Refused::NoSuchControl(eligibility::excerpt(deed)))?;
        let own = self.state.deeds_of_open().contains(&deed);
        let ids: Vec<String> = match &self.state.open {
            Some(open) if own => vec![open.id.clone()],
            _ => {
                self.is_on_the_list()?;
                self.state.desk.selected.iter().cloned().collect()
            }
        };
        let to = match deed {
            DeedOf::Duplicate => None,
            DeedOf::Archive => Some(DossierState::Archived),
            DeedOf::Delete => Some(DossierState::Deleted),
            DeedOf::PutBack => Some(DossierState::Active),
        };
        let changed = if let Some(to) = to {
            let states: Vec<_> = ids.iter().map(|id| (id.clone(), to)).collect();
            self.put(&states, Doing::Listed, now)?
        } else {
            self.duplicate(&ids, now)?;
            self.state.desk.see_what_is_new();
            ids
        };
        if !own {
            self.state.desk.selected.clear();
        } else if deed != DeedOf::PutBack {
            self.leave_for(Screen::Dossiers, now);
        }
        let name = match changed.as_slice() {
            [only] => {
                let (open, _) = read_dossier(self.store()?, only).map_err(Refused::Unread)?;
                crate::view::name(&open.facts)
            }
            _ => None,
        };
        // Where all of them stood there already, nothing was done that could be taken back.
        self.state.done = (!changed.is_empty()).then(|| DoneNote::Listed {
            what: deed.id(),
            count: changed.len(),
            name,
            changes: 1,
        });
        Ok(())
    }

    /// Begins a dossier for each of these with what it says of the wishes, the offers and the market,
    /// and nothing of what belongs to the company alone.
    fn duplicate(&mut self, ids: &[String], now: &Now) -> Result<(), Refused> {
        let rules = self.rules;
        let store = self.store()?;
        let mut made = Vec::new();
        for id in ids {
            let (open, _) = read_dossier(store, id).map_err(no_such)?;
            let answers: Vec<(Fact, Option<Value>)> = TEMPLATE
                .into_iter()
                .filter_map(|fact| Some((fact, Some(open.facts.get(fact)?.clone()))))
                .collect();
            let new = store.new_id()?;
            let fresh = OpenDossier::new(new, now.at);
            made.push(prepared(rules, fresh, answers, now));
        }
        self.take_in_new(&made, now)
    }

    /// Writes new dossiers as one change of the list, on which they stand in their order.
    pub(super) fn take_in_new(&mut self, made: &[Prepared], now: &Now) -> Result<(), Refused> {
        let author = self.state.author.clone();
        if made.is_empty() {
            return Ok(());
        }
        // What is written last stands first.
        let pieces: Vec<Piece<'_>> = made.iter().rev().map(Prepared::piece).collect();
        let store = self.store()?;
        store.commit_many(now.at, &Deed::listed(author.as_deref()), &pieces)?;
        self.state.list_past = store.list_past()?;
        self.state.bench.weighing = None;
        Ok(())
    }
}

impl State {
    /// What can be done with the open dossier where it stands. The list is not for who works for
    /// their own company: they only bring theirs back.
    pub(crate) fn deeds_of_open(&self) -> &'static [DeedOf] {
        let open = self.open.as_ref().filter(|open| !open.id.is_empty());
        let guides = self.persona == Some(Persona::Guide);
        match open
            .filter(|_| self.screen.is_of_a_dossier())
            .map(|open| open.state)
        {
            Some(DossierState::Active) if guides => {
                &[DeedOf::Duplicate, DeedOf::Archive, DeedOf::Delete]
            }
            Some(DossierState::Archived) if guides && self.screen == Screen::Hub => {
                &[DeedOf::PutBack, DeedOf::Duplicate, DeedOf::Delete]
            }
            Some(DossierState::Archived | DossierState::Deleted) if self.screen == Screen::Hub => {
                &[DeedOf::PutBack]
            }
            _ => &[],
        }
    }
}

/// What a copy of a dossier takes along: how one wants to work, nothing that identifies or
/// describes the company.
const TEMPLATE: [Fact; 7] = [
    Fact::Cloud,
    Fact::SellsIn,
    Fact::WantsSeveralVendors,
    Fact::WantsProviderCredit,
    Fact::HasIntegrationStaff,
    Fact::WantsPriceFreedom,
    Fact::CanCarryCreditRisk,
];

/// A new dossier, ready to be written.
pub(super) struct Prepared {
    record: DossierRecord,
    lines: Vec<Entry>,
    summary: Summary,
}

impl Prepared {
    fn piece(&self) -> Piece<'_> {
        Piece {
            dossier: Target::New(&self.record),
            entries: &self.lines,
            summary: Some(&self.summary),
        }
    }
}

/// A new dossier that says this.
pub(super) fn prepared(
    rules: &'static Rules,
    mut open: OpenDossier,
    answers: Vec<(Fact, Option<Value>)>,
    now: &Now,
) -> Prepared {
    let (change, facts) = dossier::Change::new(rules, &open.facts, answers, open.when(now));
    let lines = answer_entries(&change, &facts);
    open.facts = facts;
    Prepared {
        summary: summary(rules, &open, now),
        record: DossierRecord {
            created: open.created,
            touched: now.at,
            trail: super::open::ids(&open.trail),
            passed: Vec::new(),
            id: open.id,
        },
        lines,
    }
}

impl OpenDossier {
    /// One in which nothing was said yet.
    pub(super) fn new(id: String, at: jiff::Timestamp) -> Self {
        Self {
            id,
            created: at,
            state: DossierState::Active,
            facts: eligibility::Facts::default(),
            progress: dossier::Progress::default(),
            notes: dossier::Notes::default(),
            meetings: Meetings::default(),
            followed: None,
            weighed: super::weighed::Weighed::default(),
            passed: BTreeSet::new(),
            trail: vec![super::open::first_step()],
            draft: None,
            typed_name: None,
            reached: Reached::default(),
            known: None,
            as_of: None,
            past: store::Past::default(),
            look_back: LookBack::default(),
        }
    }
}

pub(super) fn no_such(fault: StoreFault) -> Refused {
    match fault {
        StoreFault::NoSuchDossier(id) => Refused::NoSuchDossier(id),
        other => Refused::Unread(other),
    }
}
