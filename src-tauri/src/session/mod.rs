//! The one owner of the stored dossiers and of what is shown. Everything a person does passes
//! through [`Session::handle`]; memory follows the disk, never runs ahead of it.

mod actor;
mod arrival;
mod as_of;
mod compare;
mod desk;
mod difference;
mod done;
mod drafts;
mod editions;
mod found_by;
mod gave_way;
mod handover;
mod history;
mod intake;
mod list_deed;
mod listing;
mod look;
mod meeting;
mod merge;
mod notes;
mod occasion;
mod open;
mod outcome;
mod outside;
mod persona;
mod plan;
mod received;
mod replay;
mod seek;
mod sequel;
mod sheet;
mod state;
mod steps;
mod summary;
mod tabled;
mod undo;
mod weighed;
mod write;
mod zoom;

use eligibility::{Country, Rules};
use l10n::{Locale, Words};
use store::{Store, StoreFault, Written};

pub use actor::Actor;
pub(crate) use arrival::{Arrival, Taken};
pub(crate) use as_of::RESULT;
pub(crate) use desk::DeedOf;
pub(crate) use difference::{Changed, Difference, Side};
pub use done::{DoneNote, Noted};
pub(crate) use drafts::stored;
pub(crate) use editions::{Effect, PAGE as WEIGHED_PAGE, Weighing};
pub(crate) use found_by::{Hit, Place};
pub(crate) use handover::{agrees, hand_over};
pub(crate) use intake::Intake;
pub(crate) use list_deed::ListDeed;
pub(crate) use listing::Listing;
pub(crate) use look::{PAGE, filters};
pub(crate) use meeting::{
    Held, Line as MeetingLine, Meeting, Shown as ShownInMeeting, asked, is_charged, open_questions,
};
pub(crate) use merge::{Merge, News, OURS, THEIRS};
pub(crate) use occasion::Occasion;
pub(crate) use open::{Listed, list};
pub(crate) use outcome::{Aside, Outcome};
pub(crate) use persona::AUTHOR;
pub(crate) use plan::PLAN;
pub(crate) use received::{organisation, read_handover};
pub(crate) use replay::{FOLLOWED, Said, read_dossier};
pub use seek::Sought;
pub(crate) use sequel::{Sequel, TAKEN_OVER, lines_of};
pub use state::{
    Announcement, Exported, Followed, LookBack, Moment, OpenDossier, Pending, Persona, Reached,
    Screen, State,
};
use summary::mark;
pub(crate) use summary::{Shown, ShownStrip};
pub(crate) use tabled::table_of;
pub(crate) use weighed::Weighed;

use crate::errand::Errand;
use crate::export::ExportFault;
use crate::options::{Now, Options};
use crate::view;
use crate::wire::{Failure, Intent, View};
use look::Refresher;
use occasion::leaves_the_note;

/// The session of one window.
pub struct Session {
    store: Option<Store>,
    rules: &'static Rules,
    state: State,
    errand: Option<Errand>,
}

/// What a page shows that only the disk knows.
#[derive(Debug)]
pub(crate) enum Shelf {
    /// Nothing.
    Nothing,
    /// A page of the list.
    List(Listing),
    /// The journal of the open dossier.
    Journal(Vec<Written>),
    /// The other pages of the open dossier on which something was typed and not continued.
    Drafts(Vec<String>),
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
    #[error("first comes what goes on: {0:?}")]
    Busy(Occasion),
    #[error("the stored dossiers cannot be used")]
    Closed,
}

impl Session {
    /// Opens the stored dossiers and finds the place where the person left.
    pub fn start(options: &Options, now: &Now) -> Self {
        let (store, open_fault) = match Store::open(&options.data_dir, now.at) {
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
        if !matches!(intent, Intent::Seek { .. }) {
            self.state.sought.clear();
        }
        if !leaves_the_note(&intent) {
            self.state.done = None;
        }
        let done = self.carry_out(intent, now);
        match done {
            Ok(()) => self.show(now),
            Err(refused) => Err(view::failure(self.state.words, &refused)),
        }
    }

    /// Why the stored dossiers cannot be used.
    pub(crate) fn unusable(&self) -> Option<&store::OpenFault> {
        self.state.open_fault.as_ref()
    }

    /// The refusal of an intent that is not of a known shape.
    pub fn malformed(&self, detail: &str) -> Failure {
        view::malformed(self.state.words, detail)
    }

    fn carry_out(&mut self, intent: Intent, now: &Now) -> Result<(), Refused> {
        if let Some(occasion) = Occasion::of(&self.state).filter(|one| !one.takes(&intent)) {
            return Err(Refused::Busy(occasion));
        }
        match intent {
            Intent::Open | Intent::Ready => Ok(()),
            Intent::Locale { locale } => self.speak(&locale),
            Intent::Submit {
                step,
                values,
                confirmed,
            } => self.submit(&step, values, confirmed, now),
            Intent::Draft { step, values } => self.draft(&step, values, now),
            Intent::Discard { step } => self.discard(&step, now),
            Intent::Keep { step } => self.keep(&step, now),
            Intent::Go { screen } => self.go(&screen, now),
            Intent::Change { step } => self.change(&step, now),
            Intent::AsOf { day } => self.see_as_of(&day, now),
            Intent::Task { values } => self.note_task(values, now),
            Intent::Visit { address } => self.visit(address),
            Intent::Export { what, lang } => self.export(&what, &lang, now),
            Intent::OpenExport => self.open_export(),
            Intent::Back => self.back(now),
            Intent::Seek { text } => self.seek(&text),
            Intent::OpenDossier { id } => self.open_dossier(&id, now),
            Intent::NewDossier => self.new_dossier(now),
            Intent::Look { look } => self.look(look),
            Intent::Select { ids } => self.select(ids),
            Intent::SelectFound => self.select_found(now),
            Intent::Deed { deed } => self.do_with_selected(&deed, now),
            Intent::Undo => self.undo(false, now),
            Intent::Redo => self.undo(true, now),
            Intent::Import => self.choose_files(),
            Intent::TakeOn => self.take_on(now),
            Intent::TakeNoMore => self.take_no_more(now),
            Intent::Note { name, text } => self.note(&name, &text, now),
            Intent::TurnHistory { page } => self.turn_history(page),
            Intent::Past { day } => self.see_past(&day, now),
            Intent::Compare { from, to } => self.compare(&from, &to),
            Intent::Weigh => self.weigh(now),
            Intent::WeighOn => self.weigh_on(now),
            Intent::WeighNoMore => self.weigh_no_more(),
            Intent::TurnWeighed { page } => self.turn_weighed(page),
            Intent::ShowOthers { shows } => self.show_others(shows),
            Intent::Follow { id, choice } => self.follow_edition(&id, &choice, now),
            Intent::BeginMeeting { locale } => self.begin_meeting(&locale, now),
            Intent::Leave { values } => self.leave_question(&values, now),
            Intent::Turn { back } => self.turn(back, now),
            Intent::AskAgain => self.ask_again(now),
            Intent::EndMeeting => self.end_meeting(now),
            Intent::ResumeMeeting => self.resume_meeting(now),
            Intent::Minutes { number } => self.show_minutes(number),
            Intent::Zoom { step } => self.zoom(step),
            Intent::Save => {
                self.tell_what_is_saved();
                Ok(())
            }
        }
    }

    fn show(&mut self, now: &Now) -> Result<View, Failure> {
        self.state.revision += 1;
        let read = self
            .shelf(now)
            .map_err(|fault| view::failure(self.state.words, &Refused::Unread(fault)))?;
        Ok(view::build(&self.state, self.rules, &read, now))
    }

    fn shelf(&mut self, now: &Now) -> Result<Shelf, StoreFault> {
        let Some(store) = &mut self.store else {
            return Ok(Shelf::Nothing);
        };
        let rules = self.rules;
        Ok(match (self.state.screen, &self.state.open) {
            (Screen::Dossiers, _) => {
                let found = self.state.desk.find(store, &Refresher { rules, now })?;
                self.state.behind = if self.state.desk.depends_on_the_day() {
                    store.behind(&mark(now))?
                } else {
                    0
                };
                Shelf::List(self.state.desk.listing(store, found, now)?)
            }
            (Screen::History | Screen::Minutes(_), Some(open)) => {
                Shelf::Journal(store.journal(&open.id)?)
            }
            (Screen::Hub, Some(open)) => {
                let drafts = store.drafts(&open.id)?.into_iter();
                let pages = drafts.map(|(page, _)| page);
                Shelf::Drafts(pages.filter(|page| page != Screen::Hub.id()).collect())
            }
            _ => Shelf::Nothing,
        })
    }

    fn speak(&mut self, tag: &str) -> Result<(), Refused> {
        let locale = Locale::from_tag(tag).ok_or_else(|| Refused::NoSuchLocale(tag.to_owned()))?;
        // In a meeting the guest speaks; whoever leads it keeps their own language.
        if let Some(store) = self.store.as_mut().filter(|_| self.state.meeting.is_none()) {
            store.keep_setting("locale", locale.tag())?;
        }
        let spoken = self.state.words.locale();
        for draft in self.state.open.iter_mut().flat_map(|open| &mut open.draft) {
            drafts::rewrite(draft, spoken, locale);
        }
        if let Some(meeting) = &mut self.state.meeting {
            drafts::rewrite(&mut meeting.charge.typed, spoken, locale);
        }
        self.state.words = Words::new(locale);
        Ok(())
    }

    /// Says when the answers were saved last, or that what was typed since is a draft.
    fn tell_what_is_saved(&mut self) {
        let open = self.state.open.as_ref();
        let draft = open.is_some_and(|open| open.draft.is_some());
        self.state.announcement = match self.state.saved {
            _ if draft => Some(Announcement::Drafted),
            Some(_) => Some(Announcement::Saved),
            None => None,
        };
    }

    fn store(&mut self) -> Result<&mut Store, Refused> {
        self.store.as_mut().ok_or(Refused::Closed)
    }

    fn enter(&mut self, screen: Screen) {
        self.state.screen = screen;
        self.state.pending = Pending::default();
        self.state.exported = None;
        self.state.arrival = None;
        self.state.visit += 1;
    }
}

/// The country of that name or code, in either language.
pub(crate) fn country_of(text: &str) -> Option<Country> {
    let code = l10n::country_from(text, Country::all().iter().map(Country::code))?;
    Country::from_code(code)
}
