//! The one owner of the stored dossiers and of what is shown. Everything a person does passes
//! through [`Session::handle`]; memory follows the disk, never runs ahead of it.

mod actor;
mod as_of;
mod drafts;
mod open;
mod outside;
mod persona;
mod plan;
mod steps;

use std::collections::BTreeSet;
use std::path::PathBuf;

use dossier::{Change, Path, Progress, RawValues, Step};
use eligibility::{Country, Fact, Facts, Fault, Rules, Value};
use jiff::Timestamp;
use jiff::civil::Date;
use l10n::{Locale, Words};
use store::{OpenFault, Store, StoreFault};

pub use actor::Actor;
pub(crate) use as_of::RESULT;
pub(crate) use drafts::stored;
pub use open::Listed;
pub(crate) use open::{list, read};
pub(crate) use plan::PLAN;

use crate::errand::{Errand, What};
use crate::export::ExportFault;
use crate::options::{Now, Options};
use crate::view;
use crate::wire::{Failure, Intent, View};

/// Where the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The first run: whom the program serves.
    Welcome,
    /// The list of dossiers.
    Dossiers,
    /// For whom the program serves, and what else holds for all dossiers.
    Settings,
    /// A step of the open dossier.
    Step(&'static Step),
    /// The stored dossiers cannot be used.
    Recovery,
}

/// For whom a person works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Persona {
    /// For their own company.
    Own,
    /// They guide others.
    Guide,
}

impl Persona {
    /// Its value in the form and in the settings.
    pub fn id(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Guide => "guide",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        [Self::Own, Self::Guide]
            .into_iter()
            .find(|one| one.id() == id)
    }
}

/// The dossier that is open.
#[derive(Debug)]
pub struct OpenDossier {
    /// Its id.
    pub id: String,
    /// Everything that was said, parked answers included.
    pub facts: Facts,
    /// Who does what of the plan, until when, and what is done.
    pub progress: Progress,
    /// The steps that were continued.
    pub passed: BTreeSet<String>,
    /// The pages seen, the current one last.
    pub trail: Vec<&'static Step>,
    /// What was typed in the current step and not continued.
    pub draft: Option<RawValues>,
    /// Whether the page seen before this one is the list of dossiers.
    pub from_the_list: bool,
    /// The day for which the result is shown; none for today.
    pub as_of: Option<Date>,
}

/// What stands between a submitted step and the next one.
#[derive(Debug, Default)]
pub struct Pending {
    /// What is wrong, after a refusal.
    pub faults: Vec<(Fact, Fault)>,
    /// What is wrong with which control of the plan, after a refusal.
    pub task_faults: Vec<(String, Fault)>,
    /// Whether Continue was refused for them, and not the keeping of a single task.
    pub plan_refused: bool,
    /// The person has not said for whom they work.
    pub persona_missing: bool,
    /// What would be overturned, while it waits for a yes; with the values it speaks of.
    pub change: Option<(Change, RawValues)>,
    /// The day that was asked for and cannot be, as it was typed.
    pub as_of: Option<String>,
}

/// The session of one window.
pub struct Session {
    store: Option<Store>,
    rules: &'static Rules,
    state: State,
    errand: Option<Errand>,
}

/// What is shown, apart from the disk.
pub struct State {
    /// The words spoken now.
    pub words: Words,
    /// For whom the person works, once said.
    pub persona: Option<Persona>,
    /// Where they are.
    pub screen: Screen,
    /// The dossier that is open.
    pub open: Option<OpenDossier>,
    /// Why the stored dossiers cannot be used.
    pub open_fault: Option<OpenFault>,
    /// What stands between a submitted step and the next one.
    pub pending: Pending,
    /// When something was last saved in this run or before.
    pub saved: Option<Timestamp>,
    /// What came of the file that was saved last from the page that is shown.
    pub exported: Option<Exported>,
    /// What just happened, for those who do not see it.
    pub announcement: Option<Announcement>,
    /// The number of the view.
    pub revision: u32,
    /// The number of the page seen.
    pub visit: u32,
}

/// What was to be saved as a file, and where it went or why not.
pub type Exported = (What, Result<PathBuf, ExportFault>);

/// Something that happened and is not otherwise said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Announcement {
    /// The answers were saved.
    Saved,
    /// The draft was dropped.
    Discarded,
    /// The result is that of another day.
    SeenAsOf,
    /// A file was saved.
    Exported,
    /// What was said of a task was not kept.
    TaskRefused,
}

/// Why an intent was not carried out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refused {
    #[error(transparent)]
    Store(#[from] StoreFault),
    #[error("{0}")]
    Unread(StoreFault),
    #[error("no screen {0}")]
    NoSuchScreen(String),
    #[error("step {0} out of order")]
    OutOfOrder(String),
    #[error("no control {0}")]
    NoSuchControl(String),
    #[error("no locale {0}")]
    NoSuchLocale(String),
    #[error("no dossier {0}")]
    NoSuchDossier(String),
    #[error("address {0} is not among those that may be opened")]
    NoSuchAddress(String),
    #[error("no file of the kind {0}")]
    NoSuchExport(String),
    #[error("nothing was saved from this page")]
    NothingSaved,
    #[error("{0} could not be opened")]
    NotOpened(String),
    #[error(transparent)]
    NotExported(ExportFault),
    #[error("the stored dossiers cannot be used")]
    Closed,
}

impl Session {
    /// Opens the stored dossiers and finds the place where the person left.
    pub fn start(options: &Options, now: &Now) -> Self {
        let (store, open_fault) = match Store::open(&options.data_dir) {
            Ok(store) => (Some(store), None),
            Err(fault) => (None, Some(fault)),
        };
        let mut session = Self {
            store,
            rules: Rules::embedded(),
            state: State {
                open_fault,
                ..State::new(Words::new(Locale::EnUs))
            },
            errand: None,
        };
        session.settle(options, now);
        session
    }

    /// Does what a person did and shows what follows from it.
    pub fn handle(&mut self, intent: Intent, now: &Now) -> Result<View, Failure> {
        self.state.announcement = None;
        let done = self.carry_out(intent, now);
        match done {
            Ok(()) => self.show(now),
            Err(refused) => Err(view::failure(self.state.words, &refused)),
        }
    }

    /// The refusal of an intent that is not of a known shape.
    pub fn malformed(&self, detail: &str) -> Failure {
        view::malformed(self.state.words, detail)
    }

    fn carry_out(&mut self, intent: Intent, now: &Now) -> Result<(), Refused> {
        match intent {
            Intent::Open | Intent::Ready => Ok(()),
            Intent::Locale { locale } => self.speak(&locale),
            Intent::Submit {
                step,
                values,
                confirmed,
            } => self.submit(&step, values, confirmed, now),
            Intent::Draft { step, values } => self.draft(&step, values, now),
            Intent::Discard { step } => self.discard(&step),
            Intent::Keep { step } => self.keep(&step, now),
            Intent::Go { screen } => self.go(&screen, now),
            Intent::AsOf { day } => self.see_as_of(&day, now),
            Intent::Task { values } => self.note_task(values, now),
            Intent::Visit { address } => self.visit(address),
            Intent::Export { what, lang } => self.export(&what, &lang, now),
            Intent::OpenExport => self.open_export(),
            Intent::Back => self.back(),
            Intent::OpenDossier { id } => self.open_dossier(&id, now),
            Intent::NewDossier => self.new_dossier(now),
            Intent::Save => {
                self.state.announcement = self.state.saved.map(|_| Announcement::Saved);
                Ok(())
            }
        }
    }

    fn show(&mut self, now: &Now) -> Result<View, Failure> {
        self.state.revision += 1;
        let list = match (&self.store, self.state.screen) {
            (Some(store), Screen::Dossiers) => list(store),
            _ => Ok(Vec::new()),
        };
        let list =
            list.map_err(|fault| view::failure(self.state.words, &Refused::Unread(fault)))?;
        Ok(view::build(&self.state, self.rules, &list, now))
    }

    fn speak(&mut self, tag: &str) -> Result<(), Refused> {
        let locale = Locale::from_tag(tag).ok_or_else(|| Refused::NoSuchLocale(tag.to_owned()))?;
        if let Some(store) = &mut self.store {
            store.keep_setting("locale", locale.tag())?;
        }
        let spoken = self.state.words.locale();
        for draft in self.state.open.iter_mut().flat_map(|open| &mut open.draft) {
            drafts::rewrite(draft, spoken, locale);
        }
        self.state.words = Words::new(locale);
        Ok(())
    }

    fn store(&mut self) -> Result<&mut Store, Refused> {
        self.store.as_mut().ok_or(Refused::Closed)
    }

    fn enter(&mut self, screen: Screen) {
        self.state.screen = screen;
        self.state.pending = Pending::default();
        self.state.exported = None;
        self.state.visit += 1;
    }
}

impl State {
    /// What is shown of one dossier, outside of any window.
    pub(crate) fn showing(words: Words, open: OpenDossier) -> Self {
        Self {
            open: Some(open),
            ..Self::new(words)
        }
    }

    /// Nothing is open yet.
    fn new(words: Words) -> Self {
        Self {
            words,
            persona: None,
            screen: Screen::Recovery,
            open: None,
            open_fault: None,
            pending: Pending::default(),
            saved: None,
            exported: None,
            announcement: None,
            revision: 0,
            visit: 1,
        }
    }

    /// What is kept of the tasks of the open dossier.
    pub fn progress(&self) -> &Progress {
        static NOTHING: Progress = Progress::NOTHING;
        self.open.as_ref().map_or(&NOTHING, |open| &open.progress)
    }

    /// The path of the open dossier.
    pub fn path(&self, rules: &Rules, now: &Now) -> Option<Path> {
        self.open
            .as_ref()
            .map(|open| Path::of(rules, &open.facts, open.when(now)))
    }
}

/// The country of that name or code, in either language.
pub(crate) fn country_of(text: &str) -> Option<Country> {
    let code = l10n::country_from(text, Country::all().iter().map(Country::code))?;
    Country::from_code(code)
}

/// The values of the facts after a journal; lines that this program cannot read are left out.
pub(crate) fn facts_of(journal: &[store::Written]) -> Facts {
    let mut facts = Facts::default();
    for line in journal {
        let Some(fact) = Fact::from_id(&line.entry.subject) else {
            continue;
        };
        match line.entry.kind {
            store::EntryKind::Set => facts.set(fact, read_value(fact, line)),
            store::EntryKind::Clear => facts.set(fact, None),
            store::EntryKind::Park | store::EntryKind::Restore => {}
        }
    }
    facts
}

/// What is kept of the tasks of the plan after a journal.
pub(crate) fn progress_of(journal: &[store::Written]) -> Progress {
    let mut progress = Progress::default();
    for line in journal {
        progress.follow(&line.entry.subject, line.entry.value.as_ref());
    }
    progress
}

fn read_value(fact: Fact, line: &store::Written) -> Option<Value> {
    eligibility::from_json(fact, line.entry.value.as_ref()?).ok()
}
