//! Where the person is: the start, the list, opening and leaving a dossier, going and back.

use dossier::{Path, Stage, Step};
use eligibility::{Fact, When};
use l10n::{Locale, Words};
use store::{DossierRecord, OpenFault, Store, StoreFault};

use super::desk::no_such;
use super::drafts;
use super::editions::followed_day;
use super::replay::{Said, read_dossier};
use super::state::{OpenDossier, Persona, Reached};
use super::steps::is_overview;
use super::summary::summary;
use super::{Refused, Screen, Session};
use crate::options::{Now, Options};

/// How many pages Back can go.
const LONGEST_TRAIL: usize = 60;

/// A stored dossier: its record and what is said in it.
pub(crate) type Listed = (DossierRecord, Said);

/// Every dossier with what is said in it, the last touched first.
pub(crate) fn list(store: &Store) -> Result<Vec<Listed>, StoreFault> {
    store
        .dossiers()?
        .into_iter()
        .map(|record| {
            let said = Said::in_all(&store.journal(&record.id)?);
            Ok((record, said))
        })
        .collect()
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
        self.state.zoom = self.kept_zoom();
        if self.store.is_none() {
            return;
        }
        self.state.persona = setting(&self.store, "persona").and_then(|id| Persona::from_id(&id));
        self.state.author = setting(&self.store, "author").filter(|name| !name.is_empty());
        let past = self.store.as_ref().map(Store::list_past);
        self.state.list_past = past.and_then(Result::ok).unwrap_or_default();
        self.state.screen = self.left_at(now).unwrap_or_else(|refused| {
            let path = options.data_dir.join(store::DATABASE);
            let reason = refused.to_string();
            self.state.open_fault = Some(OpenFault::Unreadable { path, reason });
            self.store = None;
            Screen::Recovery
        });
    }

    /// Where the person left. The hub of a dossier offers to go on with a meeting that broke off.
    fn left_at(&mut self, now: &Now) -> Result<Screen, Refused> {
        let Some(persona) = self.state.persona else {
            return Ok(Screen::Welcome);
        };
        if let Some(id) = self.broke_off_in()? {
            self.open_for(&id, now)?;
            self.turn_to_page(Screen::Hub)?;
            return Ok(Screen::Hub);
        }
        Ok(match persona {
            Persona::Guide => Screen::Dossiers,
            Persona::Own => {
                let place = self.own_place(now)?;
                place.map_or(Screen::Welcome, Screen::Step)
            }
        })
    }

    /// The place where a person who works for their own company left, if they ever began.
    pub(super) fn own_place(&mut self, now: &Now) -> Result<Option<&'static Step>, Refused> {
        let store = self.store.as_ref().ok_or(Refused::Closed)?;
        let last = store
            .ids(store::DossierState::Active)
            .map_err(Refused::Unread)?
            .into_iter()
            .next();
        last.map(|id| self.load(&id, now)).transpose()
    }

    /// Reads a dossier into memory and gives the step on which it was left. If that step is no
    /// longer on the path, the next one that is takes its place; its draft stays where it is.
    fn load(&mut self, id: &str, now: &Now) -> Result<&'static Step, Refused> {
        let store = self.store.as_ref().ok_or(Refused::Closed)?;
        let (mut open, saved) = read_dossier(store, id).map_err(no_such)?;
        open.as_of = followed_day(self.rules, &open, now);
        let path = Path::of(self.rules, &open.facts, When::today(now.today));
        let step = match open.trail.last() {
            None => first_step(),
            Some(left) => needed_from(left, &path),
        };
        if open.trail.last() != Some(&step) {
            open.trail.push(step);
        }
        let locale = self.state.words.locale();
        open.draft = drafts::kept(store, id, &step.id, locale).map_err(Refused::Unread)?;
        self.state.saved = saved;
        self.state.open = Some(open);
        Ok(step)
    }

    /// Reads a dossier into memory, on whatever page that is wanted.
    pub(super) fn open_for(&mut self, id: &str, now: &Now) -> Result<(), Refused> {
        self.load(id, now).map(|_| ())
    }

    /// Opens a dossier at a glance, from wherever who guides others is.
    pub(super) fn open_dossier(&mut self, id: &str, now: &Now) -> Result<(), Refused> {
        if self.state.persona != Some(Persona::Guide) {
            return Err(Refused::OutOfOrder("dossiers".to_owned()));
        }
        let left = self.state.open.clone();
        self.load(id, now)?;
        if let Some(left) = left {
            self.weigh_again(left, now);
        }
        self.turn_to_page(Screen::Hub)
    }

    pub(super) fn new_dossier(&mut self, now: &Now) -> Result<(), Refused> {
        if self.state.persona != Some(Persona::Guide) {
            return Err(Refused::OutOfOrder("dossiers".to_owned()));
        }
        let mut open = OpenDossier::new(String::new(), now.at);
        open.reached = Reached::FromTheHub;
        self.begin(open);
        Ok(())
    }

    /// Opens the first step of a new dossier. It is on no disk before something is said in it.
    pub(super) fn begin(&mut self, open: OpenDossier) {
        self.state.saved = None;
        self.state.open = Some(open);
        self.enter(Screen::Step(first_step()));
    }

    /// Sees to it that a dossier is on the disk.
    pub(super) fn lay_down(&mut self, open: &mut OpenDossier, now: &Now) -> Result<(), Refused> {
        if !open.id.is_empty() {
            return Ok(());
        }
        let author = self.state.author.clone();
        let summary = summary(self.rules, open, now);
        let trail = ids(&open.trail);
        let passed: Vec<String> = open.passed.iter().cloned().collect();
        let store = self.store()?;
        open.id = store.begin(now.at, author.as_deref(), &trail, &passed, &summary)?;
        open.created = now.at;
        self.state.list_past = store.list_past().unwrap_or_default();
        if let Some(shown) = self.state.open.as_mut().filter(|shown| shown.id.is_empty()) {
            shown.id.clone_from(&open.id);
            shown.created = open.created;
        }
        Ok(())
    }

    /// The id of the open dossier, which is on the disk from now on.
    pub(super) fn laid_down(&mut self, now: &Now) -> Result<String, Refused> {
        let mut open = self.opened()?.clone();
        self.lay_down(&mut open, now)?;
        Ok(open.id)
    }

    /// Goes to a step that is open, or to the list.
    pub(super) fn go(&mut self, screen: &str, now: &Now) -> Result<(), Refused> {
        match (screen, self.state.persona) {
            ("dossiers", Some(Persona::Guide)) => {
                self.leave_for(Screen::Dossiers, now);
                return Ok(());
            }
            ("editions", Some(Persona::Guide)) => {
                self.leave_for(Screen::Editions, now);
                return Ok(());
            }
            ("settings", Some(_)) => {
                if self.state.screen != Screen::Settings {
                    self.state.before_settings = Some(self.state.screen);
                }
                self.enter(Screen::Settings);
                return Ok(());
            }
            ("hub", Some(_)) => return self.turn_to_page(Screen::Hub),
            ("sheet", Some(_)) => return self.turn_to_page(Screen::Sheet),
            ("history", Some(_)) => return self.turn_to_page(Screen::History),
            _ => {}
        }
        let step = Step::from_id(screen)
            .ok_or_else(|| Refused::NoSuchScreen(eligibility::excerpt(screen)))?;
        let open = self.state.open.as_ref().ok_or(Refused::Closed)?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        if !open.reaches(step, &path, self.state.persona) {
            return Err(Refused::OutOfOrder(step.id.clone()));
        }
        let reached = match self.state.screen {
            Screen::Hub => Reached::FromTheHub,
            _ => Reached::OnTheWay,
        };
        // For who guides others each way into a dossier begins on the hub.
        let mut trail = match self.state.persona {
            Some(Persona::Guide) if reached != Reached::OnTheWay => Vec::new(),
            _ => open.trail.clone(),
        };
        if trail.last() != Some(&step) {
            trail.push(step);
        }
        let asked = Fact::ALL.into_iter().filter(|fact| path.asks(*fact));
        let known = is_overview(self.state.screen).then(|| asked.collect());
        self.turn_to(trail, reached)?;
        if let Some(open) = self.state.open.as_mut().filter(|_| known.is_some()) {
            open.known = known;
        }
        Ok(())
    }

    /// Goes to a step for one answer, and comes back to where one was.
    pub(super) fn change(&mut self, step: &str, now: &Now) -> Result<(), Refused> {
        let on_the_hub = self.state.screen == Screen::Hub;
        self.go(step, now)?;
        if let Some(open) = self.state.open.as_mut().filter(|_| on_the_hub) {
            open.reached = Reached::ForAnAnswer;
        }
        Ok(())
    }

    /// Goes to the page seen before this one.
    pub(super) fn back(&mut self, now: &Now) -> Result<(), Refused> {
        let guides = self.state.persona == Some(Persona::Guide);
        match self.state.screen {
            _ if self.state.meeting.is_some() => self.turn(true, now),
            Screen::Settings => {
                self.leave_settings();
                Ok(())
            }
            Screen::Editions => {
                self.leave_for(Screen::Dossiers, now);
                Ok(())
            }
            Screen::Hub if guides => {
                self.leave_for(Screen::Dossiers, now);
                Ok(())
            }
            Screen::Merge => {
                self.leave_merge(now);
                Ok(())
            }
            Screen::Sheet | Screen::History | Screen::Minutes(_) => self.turn_to_page(Screen::Hub),
            Screen::Hub => {
                let trail = self.opened()?.trail.clone();
                self.turn_to(trail, Reached::OnTheWay)
            }
            Screen::Step(_) => {
                let open = self.opened()?;
                let mut trail = open.trail.clone();
                let is_first = trail.len() < 2;
                if open.reached != Reached::OnTheWay || (is_first && guides) {
                    return self.back_to_the_hub(trail);
                }
                if is_first {
                    return Ok(());
                }
                trail.pop();
                self.turn_to(trail, Reached::OnTheWay)
            }
            // A meeting goes back by itself.
            Screen::AllAsked | Screen::Welcome | Screen::Dossiers | Screen::Recovery => Ok(()),
        }
    }

    /// Back from a step that was reached from the hub: the page seen before that is what the hub
    /// leads back to.
    fn back_to_the_hub(&mut self, mut trail: Vec<&'static Step>) -> Result<(), Refused> {
        let id = self.opened()?.id.clone();
        if trail.len() > 1 {
            trail.pop();
            self.store()?.keep_trail(&id, &ids(&trail))?;
            if let Some(open) = &mut self.state.open {
                open.trail = trail;
            }
        }
        self.turn_to_page(Screen::Hub)
    }

    /// Closes the dossier and goes to a page about all of them.
    pub(super) fn leave_for(&mut self, screen: Screen, now: &Now) {
        if let Some(open) = self.state.open.take() {
            self.weigh_again(open, now);
        }
        self.enter(screen);
    }

    /// Shows a page of the open dossier that is no step.
    pub(super) fn turn_to_page(&mut self, screen: Screen) -> Result<(), Refused> {
        let id = self.opened()?.id.clone();
        let locale = self.state.words.locale();
        let store = self.store.as_ref().ok_or(Refused::Closed)?;
        let draft = drafts::kept(store, &id, screen.id(), locale).map_err(Refused::Unread)?;
        if let Some(open) = &mut self.state.open {
            open.draft = draft;
            open.look_back = super::state::LookBack::default();
        }
        self.enter(screen);
        Ok(())
    }

    /// Keeps the trail and shows its last page.
    pub(super) fn turn_to(
        &mut self,
        trail: Vec<&'static Step>,
        reached: Reached,
    ) -> Result<(), Refused> {
        let trail = shortened(trail);
        let ids = ids(&trail);
        let step = trail[trail.len() - 1];
        let id = self.state.open.as_ref().ok_or(Refused::Closed)?.id.clone();
        let locale = self.state.words.locale();
        let store = self.store()?;
        store.keep_trail(&id, &ids)?;
        let draft = drafts::kept(store, &id, &step.id, locale)?;
        if let Some(open) = &mut self.state.open {
            open.trail = trail;
            open.draft = draft;
            open.reached = reached;
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
    /// was continued itself, or is the first one that was not. Who guides others goes where the
    /// conversation goes.
    pub fn reaches(&self, step: &Step, path: &Path, persona: Option<Persona>) -> bool {
        if persona == Some(Persona::Guide) {
            return path.needs(step);
        }
        let been_past = Step::all()
            .skip(step.place())
            .any(|later| self.passed.contains(&later.id));
        path.needs(step) && (been_past || self.frontier(path) == Some(&step.id))
    }

    /// Whether a step was continued, or all that it asks was answered elsewhere: on the sheet, in a
    /// meeting, by a file.
    pub fn is_done(&self, step: &Step, path: &Path) -> bool {
        let mut asked = step
            .asks
            .iter()
            .filter(|ask| path.asks(ask.fact))
            .peekable();
        let answered =
            asked.peek().is_some() && asked.all(|ask| self.facts.get(ask.fact).is_some());
        self.passed.contains(&step.id) || answered
    }

    /// The step on which the work goes on: the first of the path that is not done. A page that only
    /// explains keeps nobody back. None once all are done.
    pub fn resumes_at(&self, path: &Path) -> Option<&'static Step> {
        let ahead = || Step::all().filter(|step| path.needs(step) && !self.is_done(step, path));
        ahead()
            .find(|step| !step.asks.is_empty())
            .or_else(|| ahead().next())
    }

    /// The number of the stage in which the work goes on; the last one once all is done.
    pub fn stage(&self, path: &Path) -> usize {
        self.resumes_at(path)
            .map_or(Stage::all().len(), |step| Stage::of(step).0)
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

/// That step, or the next one that is on the path.
pub(super) fn needed_from(step: &Step, path: &Path) -> &'static Step {
    Step::all()
        .skip(step.place())
        .find(|step| path.needs(step))
        .unwrap_or_else(first_step)
}

pub(super) fn first_step() -> &'static Step {
    Step::all()
        .next()
        .expect("the list of steps is not empty; a snapshot holds it")
}
