//! Where the person is: the start, the list, opening and leaving a dossier, going and back.

use std::collections::BTreeSet;

use dossier::{Path, Step};
use eligibility::When;
use jiff::Timestamp;
use l10n::{Locale, Words};
use store::{DossierRecord, OpenFault, Store, StoreFault};

use super::drafts;
use super::{OpenDossier, Persona, Refused, Screen, Session, facts_of, progress_of};
use crate::options::{Now, Options};

/// How many pages Back can go.
const LONGEST_TRAIL: usize = 60;

/// A dossier for the list: its record and its facts.
pub type Listed = (DossierRecord, eligibility::Facts);

/// Every dossier with its facts, the last touched first.
pub(crate) fn list(store: &Store) -> Result<Vec<Listed>, StoreFault> {
    store
        .dossiers()?
        .into_iter()
        .map(|record| {
            let facts = facts_of(&store.journal(&record.id)?);
            Ok((record, facts))
        })
        .collect()
}

/// A stored dossier with the pages that were seen, and when it was last written to.
pub(crate) fn read(
    store: &Store,
    id: &str,
) -> Result<(OpenDossier, Option<Timestamp>), StoreFault> {
    let record = store.dossier(id)?;
    let journal = store.journal(id)?;
    let trail = record.trail.iter();
    let open = OpenDossier {
        id: record.id,
        facts: facts_of(&journal),
        progress: progress_of(&journal),
        passed: record.passed.into_iter().collect(),
        trail: trail.filter_map(|step| Step::from_id(step)).collect(),
        draft: None,
        from_the_list: false,
        as_of: None,
    };
    Ok((open, journal.last().map(|line| line.at)))
}

impl Session {
    /// Finds language, persona and place as they were left.
    pub(super) fn settle(&mut self, options: &Options, now: &Now) {
        let setting = |store: &Option<Store>, name: &str| {
            store
                .as_ref()
                .and_then(|store| store.setting(name).ok().flatten())
        };
        let kept = setting(&self.store, "locale").and_then(|tag| Locale::from_tag(&tag));
        let locale = options
            .lang
            .or(kept)
            .unwrap_or_else(|| Locale::negotiate(sys_locale::get_locales()));
        self.state.words = Words::new(locale);
        if self.store.is_none() {
            return;
        }
        self.state.persona = setting(&self.store, "persona").and_then(|id| Persona::from_id(&id));
        let place = match self.state.persona {
            None => Ok(Screen::Welcome),
            Some(Persona::Guide) => Ok(Screen::Dossiers),
            Some(Persona::Own) => self
                .own_place(now)
                .map(|place| place.map_or(Screen::Welcome, Screen::Step)),
        };
        self.state.screen = place.unwrap_or_else(|refused| {
            let path = options.data_dir.join(store::DATABASE);
            let reason = refused.to_string();
            self.state.open_fault = Some(OpenFault::Unreadable { path, reason });
            self.store = None;
            Screen::Recovery
        });
    }

    /// The place where a person who works for their own company left, if they ever began.
    pub(super) fn own_place(&mut self, now: &Now) -> Result<Option<&'static Step>, Refused> {
        let store = self.store.as_ref().ok_or(Refused::Closed)?;
        let last = store
            .dossiers()
            .map_err(Refused::Unread)?
            .into_iter()
            .next();
        last.map(|record| self.load(&record.id, now)).transpose()
    }

    /// Reads a dossier into memory and gives the step on which it was left. If that step is no
    /// longer on the path, the next one that is takes its place; its draft stays where it is.
    fn load(&mut self, id: &str, now: &Now) -> Result<&'static Step, Refused> {
        let store = self.store.as_ref().ok_or(Refused::Closed)?;
        let (mut open, saved) = read(store, id).map_err(|fault| match fault {
            StoreFault::NoSuchDossier(id) => Refused::NoSuchDossier(id),
            other => Refused::Unread(other),
        })?;
        let path = Path::of(self.rules, &open.facts, When::today(now.today));
        let step = match open.trail.last() {
            None => first_step(),
            Some(left) => Step::all()
                .skip(left.place())
                .find(|step| path.needs(step))
                .unwrap_or_else(first_step),
        };
        if open.trail.last() != Some(&step) {
            open.trail.push(step);
        }
        let locale = self.state.words.locale();
        open.draft = drafts::kept(store, id, step, locale).map_err(Refused::Unread)?;
        self.state.saved = saved;
        self.state.open = Some(open);
        Ok(step)
    }

    pub(super) fn open_dossier(&mut self, id: &str, now: &Now) -> Result<(), Refused> {
        if self.state.screen != Screen::Dossiers {
            return Err(Refused::OutOfOrder("dossiers".to_owned()));
        }
        let step = self.load(id, now)?;
        self.comes_from_the_list();
        self.enter(Screen::Step(step));
        Ok(())
    }

    fn comes_from_the_list(&mut self) {
        if let Some(open) = &mut self.state.open {
            open.from_the_list = true;
        }
    }

    pub(super) fn new_dossier(&mut self, now: &Now) -> Result<(), Refused> {
        if self.state.screen != Screen::Dossiers {
            return Err(Refused::OutOfOrder("dossiers".to_owned()));
        }
        self.begin(now.at)?;
        self.comes_from_the_list();
        Ok(())
    }

    /// Begins a dossier and opens its first step.
    pub(super) fn begin(&mut self, at: Timestamp) -> Result<(), Refused> {
        let first = first_step();
        let id = self.store()?.begin(at, std::slice::from_ref(&first.id))?;
        self.state.saved = None;
        self.state.open = Some(OpenDossier {
            id,
            facts: eligibility::Facts::default(),
            progress: dossier::Progress::default(),
            passed: BTreeSet::new(),
            trail: vec![first],
            draft: None,
            from_the_list: false,
            as_of: None,
        });
        self.enter(Screen::Step(first));
        Ok(())
    }

    /// Goes to a step that is open, or to the list.
    pub(super) fn go(&mut self, screen: &str, now: &Now) -> Result<(), Refused> {
        match (screen, self.state.persona) {
            ("dossiers", Some(Persona::Guide)) => {
                self.state.open = None;
                self.enter(Screen::Dossiers);
                return Ok(());
            }
            ("settings", Some(_)) => {
                self.enter(Screen::Settings);
                return Ok(());
            }
            _ => {}
        }
        let step = Step::from_id(screen)
            .ok_or_else(|| Refused::NoSuchScreen(eligibility::excerpt(screen)))?;
        let open = self.state.open.as_ref().ok_or(Refused::Closed)?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        if !open.reaches(step, &path) {
            return Err(Refused::OutOfOrder(step.id.clone()));
        }
        let mut trail = open.trail.clone();
        if trail.last() != Some(&step) {
            trail.push(step);
        }
        self.turn_to(trail)
    }

    /// Goes to the page seen before this one.
    pub(super) fn back(&mut self) -> Result<(), Refused> {
        if self.state.screen == Screen::Settings {
            self.leave_settings();
            return Ok(());
        }
        let Some(open) = &self.state.open else {
            return Ok(());
        };
        if open.from_the_list {
            self.state.open = None;
            self.enter(Screen::Dossiers);
            return Ok(());
        }
        let mut trail = open.trail.clone();
        if trail.len() < 2 {
            return Ok(());
        }
        trail.pop();
        self.turn_to(trail)
    }

    /// Keeps the trail and shows its last page.
    fn turn_to(&mut self, trail: Vec<&'static Step>) -> Result<(), Refused> {
        let trail = shortened(trail);
        let ids = ids(&trail);
        let step = trail[trail.len() - 1];
        let id = self.state.open.as_ref().ok_or(Refused::Closed)?.id.clone();
        let locale = self.state.words.locale();
        let store = self.store()?;
        store.keep_trail(&id, &ids)?;
        let draft = drafts::kept(store, &id, step, locale)?;
        if let Some(open) = &mut self.state.open {
            open.trail = trail;
            open.draft = draft;
            open.from_the_list = false;
        }
        self.enter(Screen::Step(step));
        Ok(())
    }
}

impl OpenDossier {
    /// The day that is looked at, beside today.
    pub fn when(&self, now: &Now) -> When {
        When {
            as_of: self.as_of.unwrap_or(now.today),
            today: now.today,
        }
    }

    /// Whether one can go to a step: it is on the path, and it lies before one that was continued,
    /// was continued itself, or is the first one that was not.
    pub fn reaches(&self, step: &Step, path: &Path) -> bool {
        let been_past = Step::all()
            .skip(step.place())
            .any(|later| self.passed.contains(&later.id));
        path.needs(step) && (been_past || self.frontier(path) == Some(&step.id))
    }

    /// The first step of the path that was not continued.
    pub fn frontier(&self, path: &Path) -> Option<&'static str> {
        Step::all()
            .find(|step| path.needs(step) && !self.passed.contains(&step.id))
            .map(|step| step.id.as_str())
    }
}

/// The last pages of a trail, as many as are kept.
pub(super) fn shortened(mut trail: Vec<&'static Step>) -> Vec<&'static Step> {
    let surplus = trail.len().saturating_sub(LONGEST_TRAIL);
    trail.drain(..surplus);
    trail
}

pub(super) fn ids(trail: &[&'static Step]) -> Vec<String> {
    trail.iter().map(|step| step.id.clone()).collect()
}

fn first_step() -> &'static Step {
    Step::all()
        .next()
        .expect("the list of steps is not empty; a snapshot holds it")
}
