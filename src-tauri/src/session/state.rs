//! What the session holds in memory: where the person is, and what is shown.

use std::collections::BTreeSet;
use std::path::PathBuf;

use dossier::{Change, Notes, Path, Progress, RawValues, Step};
use eligibility::{Fact, Facts, Fault, Rules};
use jiff::Timestamp;
use jiff::civil::Date;
use l10n::Words;
use store::{DossierState, OpenFault, Past};

use super::arrival::Arrival;
use super::done::DoneNote;
use super::editions::Bench;
use super::intake::Intake;
use super::look::Desk;
use super::meeting::{Meeting, Meetings};
use super::merge::Merge;
use super::seek::Sought;
use super::weighed::Weighed;
use super::zoom::ACTUAL;
use crate::errand::What;
use crate::export::ExportFault;
use crate::options::Now;

/// Where the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The first run: whom the program serves.
    Welcome,
    /// The list of dossiers.
    Dossiers,
    /// For whom the program serves, and what else holds for all dossiers.
    Settings,
    /// What the editions of the rules change for the dossiers.
    Editions,
    /// The open dossier at a glance.
    Hub,
    /// Every question of the open dossier.
    Sheet,
    /// What was changed in the open dossier.
    History,
    /// The open dossier beside another history of it.
    Merge,
    /// The end of a meeting: everything was asked.
    AllAsked,
    /// What came of a meeting, by its number.
    Minutes(u32),
    /// A step of the open dossier.
    Step(&'static Step),
    /// The stored dossiers cannot be used.
    Recovery,
}

impl Screen {
    /// Its name: a step's is its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Dossiers => "dossiers",
            Self::Settings => "settings",
            Self::Editions => "editions",
            Self::Hub => "hub",
            Self::Sheet => "sheet",
            Self::History => "history",
            Self::Merge => "merge",
            Self::AllAsked => "all-asked",
            Self::Minutes(_) => "minutes",
            Self::Step(step) => &step.id,
            Self::Recovery => "recovery",
        }
    }

    /// Whether it is about the open dossier.
    pub fn is_of_a_dossier(self) -> bool {
        matches!(
            self,
            Self::Hub
                | Self::Sheet
                | Self::History
                | Self::Merge
                | Self::AllAsked
                | Self::Minutes(_)
                | Self::Step(_)
        )
    }
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

    pub(super) fn from_id(id: &str) -> Option<Self> {
        [Self::Own, Self::Guide]
            .into_iter()
            .find(|one| one.id() == id)
    }
}

/// The dossier that is open.
#[derive(Debug, Clone)]
pub struct OpenDossier {
    /// Its id; empty before it is on the disk.
    pub id: String,
    /// When it was begun.
    pub created: Timestamp,
    /// Whether it is in use.
    pub state: DossierState,
    /// Everything that was said, parked answers included.
    pub facts: Facts,
    /// Who does what of the plan, until when, and what is done.
    pub progress: Progress,
    /// What is noted beside the answers.
    pub notes: Notes,
    /// The meetings about it.
    pub meetings: Meetings,
    /// Which of two editions it is prepared by, once that was said.
    pub followed: Option<Followed>,
    /// The histories of other desks that were weighed.
    pub weighed: Weighed,
    /// The steps that were continued.
    pub passed: BTreeSet<String>,
    /// The pages seen, the current one last.
    pub trail: Vec<&'static Step>,
    /// What was typed in the current step and not continued.
    pub draft: Option<RawValues>,
    /// What is typed on any page as its name, while it has none.
    pub typed_name: Option<String>,
    /// How this step was reached.
    pub reached: Reached,
    /// Away from an overview for an answer: the questions that are not new on the path.
    pub known: Option<BTreeSet<Fact>>,
    /// The day for which the result is shown; none for today.
    pub as_of: Option<Date>,
    /// The changes that can be taken back, and those that were.
    pub past: Past,
    /// Where in its history one looks.
    pub look_back: LookBack,
}

/// How a step was reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Reached {
    /// From another step, or by the route.
    #[default]
    OnTheWay,
    /// From the hub, to go on from there.
    FromTheHub,
    /// From the hub, for one answer: Continue leads back, through the questions that are new.
    ForAnAnswer,
}

/// The choice between the edition that binds and the one that comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The id of the later edition.
    pub edition: String,
    /// Whether one moves on to it before it binds.
    pub moves_on: bool,
}

/// Where in its history one looks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LookBack {
    /// The page of changes, from 0.
    pub page: u32,
    /// The moment as of which the dossier is shown.
    pub past: Option<Moment>,
    /// A day that was typed and cannot be.
    pub refused: Option<String>,
}

/// A moment of the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The end of a day.
    Day(Date),
    /// Right after a change.
    Change(i64),
}

/// What stands between a submitted step and the next one.
#[derive(Debug, Default)]
pub struct Pending {
    /// What is wrong, after a refusal.
    pub faults: Vec<(Fact, Fault)>,
    /// What is wrong with which control of the plan, after a refusal.
    pub task_faults: Vec<(String, Fault)>,
    /// What is wrong with which control that is no question's.
    pub control_faults: Vec<(String, Fault)>,
    /// Whether Continue was refused for them, and not the keeping of a single task.
    pub plan_refused: bool,
    /// The person has not said for whom they work.
    pub persona_missing: bool,
    /// What would be overturned, while it waits for a yes; with the values it speaks of.
    pub change: Option<(Change, RawValues)>,
    /// The day that was asked for and cannot be, as it was typed.
    pub as_of: Option<String>,
}

/// What is shown, apart from the disk.
pub struct State {
    /// The words spoken now.
    pub words: Words,
    /// For whom the person works, once said.
    pub persona: Option<Persona>,
    /// The name that stands beside each change, once given.
    pub author: Option<String>,
    /// Where they are.
    pub screen: Screen,
    /// Where they were before they went to the settings.
    pub before_settings: Option<Screen>,
    /// The dossier that is open.
    pub open: Option<OpenDossier>,
    /// What one looks for in the list, and what is ticked there.
    pub desk: Desk,
    /// The companies found by what is typed in the palette.
    pub sought: Vec<Sought>,
    /// What one compares on the editions desk.
    pub bench: Bench,
    /// The changes of the list that can be taken back, and those that were.
    pub list_past: Past,
    /// The tables that are being taken in.
    pub intake: Option<Intake>,
    /// What came of files that were brought in.
    pub arrival: Option<Arrival>,
    /// The open dossier beside another history of it.
    pub merge: Option<Merge>,
    /// The meeting that goes on.
    pub meeting: Option<Meeting>,
    /// What was just done, where one can take it back at once.
    pub done: Option<DoneNote>,
    /// How many dossiers may yet be found otherwise: their lines are of another day.
    pub behind: u32,
    /// The day of which the list is, as far as it was brought up to date.
    pub caught_up: Option<Date>,
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
    /// How large everything is shown, in per cent.
    pub zoom: u32,
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
    /// What was typed is kept, and not saved yet.
    Drafted,
    /// Everything is shown larger or smaller.
    Zoomed,
    /// The result is that of another day.
    SeenAsOf,
    /// A file was saved.
    Exported,
    /// What was said of a task was not kept.
    TaskRefused,
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
    pub(super) fn new(words: Words) -> Self {
        Self {
            words,
            persona: None,
            author: None,
            screen: Screen::Recovery,
            before_settings: None,
            open: None,
            desk: Desk::default(),
            sought: Vec::new(),
            bench: Bench::default(),
            list_past: Past::default(),
            intake: None,
            arrival: None,
            merge: None,
            meeting: None,
            done: None,
            behind: 0,
            caught_up: None,
            open_fault: None,
            pending: Pending::default(),
            saved: None,
            exported: None,
            announcement: None,
            zoom: ACTUAL,
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

    /// The step that is shown.
    pub fn step(&self) -> Option<&'static Step> {
        match self.screen {
            Screen::Step(step) => Some(step),
            _ => None,
        }
    }
}
