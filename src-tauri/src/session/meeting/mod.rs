//! A meeting with the company looking on: one question a page, nothing private, in the language of
//! the guest. It ends when somebody ends it, and its minutes last.

mod answer;
mod elsewhere;
mod record;
mod round;
mod taken_back;

use dossier::{Path, RawValues, Step};
use eligibility::{Fact, Value};
use l10n::{Locale, Words};
use store::Entry;

use super::state::OpenDossier;
use super::write::Writing;
use super::{Refused, Screen, Session, drafts};
use crate::options::Now;
use record::MeetingLine;
pub(crate) use record::{Held, MeetingLine as Line, Meetings};
use round::Round;
pub(crate) use round::asked;

/// The setting that holds the id of the dossier of the meeting that began last, until the program
/// came back to it.
const GOES_ON: &str = "meeting";

/// A meeting that goes on.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// Its number among those of the dossier.
    number: u32,
    /// What is shown.
    pub shown: Shown,
    /// The questions seen before, the last one last.
    seen: Vec<Fact>,
    round: Round,
    /// The language of who leads it.
    own: Locale,
    /// To whom questions are left.
    pub charge: Charge,
}

/// What a meeting shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// A question.
    Question(Fact),
    /// What was answered and what is left: everything was asked.
    AllAsked,
}

/// To whom a question is left, and until when.
#[derive(Debug, Clone, Default)]
pub struct Charge {
    /// What was typed and cannot be read.
    pub typed: RawValues,
    /// Who was named last.
    pub named: Option<String>,
}

impl Session {
    /// Begins a meeting about the open dossier.
    pub(super) fn begin_meeting(&mut self, guest: &str, now: &Now) -> Result<(), Refused> {
        let guest = Locale::from_tag(guest)
            .ok_or_else(|| Refused::NoSuchLocale(eligibility::excerpt(guest)))?;
        self.is_on_the_hub()?;
        let number = self.opened()?.meetings.next();
        let line = MeetingLine {
            number,
            guest,
            ended: None,
        };
        self.write_of_meeting(line.entry(), now)?;
        self.meet(number, guest, now)
    }

    /// Goes on with the meeting in the middle of which the program ended.
    pub(super) fn resume_meeting(&mut self, now: &Now) -> Result<(), Refused> {
        self.is_on_the_hub()?;
        let on = self.opened()?.meetings.on();
        let on = on.ok_or_else(|| Refused::OutOfOrder("hub".to_owned()))?;
        let (number, guest) = (on.number, on.guest);
        self.meet(number, guest, now)
    }

    fn is_on_the_hub(&self) -> Result<(), Refused> {
        match self.state.screen {
            Screen::Hub => Ok(()),
            _ => Err(Refused::OutOfOrder("hub".to_owned())),
        }
    }

    /// Shows the question to which one has come, of those that are open; where none is, what was
    /// answered. Of a meeting that broke off the journal tells to what something was said.
    fn meet(&mut self, number: u32, guest: Locale, now: &Now) -> Result<(), Refused> {
        let id = self.opened()?.id.clone();
        self.store()?.keep_setting(GOES_ON, &id)?;
        let open = self.opened()?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let questions = open_questions(open, &path);
        let held = open.meetings.get(number);
        let spoken = held.map_or(&[][..], |held| &held.spoken);
        let is_over = |fact: &&Fact| {
            let charged = spoken.contains(fact) && is_charged(open, **fact);
            let unknown =
                held.is_some_and(|held| held.left_unknown(**fact, open.facts.get(**fact)));
            charged || unknown
        };
        let over = questions.iter().filter(is_over).copied().collect();
        let round = Round::broken_off(&questions, spoken.last().copied(), over);
        let first = round.next(&questions, None);
        // What was answered before can be looked at, and said otherwise.
        let seen = asked(&path)
            .take_while(|fact| Some(*fact) != first)
            .collect();
        self.state.meeting = Some(Meeting {
            number,
            shown: Shown::AllAsked,
            seen,
            round,
            own: self.state.words.locale(),
            charge: Charge::default(),
        });
        self.state.words = Words::new(guest);
        match first {
            Some(first) => self.ask(first),
            None => self.show_all_asked(),
        }
    }

    /// The dossier whose meeting the program ended in the middle of; told once.
    pub(super) fn broke_off_in(&mut self) -> Result<Option<String>, Refused> {
        let store = self.store()?;
        let id = store.setting(GOES_ON).map_err(Refused::Unread)?;
        let Some(id) = id.filter(|id| !id.is_empty()) else {
            return Ok(None);
        };
        // A disk that takes nothing is no reason not to start; it is offered once more then.
        let _ = store.keep_setting(GOES_ON, "");
        let found = super::read_dossier(store, &id).ok();
        let goes_on = |open: &OpenDossier| {
            open.state == store::DossierState::Active && open.meetings.on().is_some()
        };
        Ok(found.filter(|(open, _)| goes_on(open)).map(|_| id))
    }

    /// Another question, left as it is: the one seen before, or the next one.
    pub(super) fn turn(&mut self, back: bool, now: &Now) -> Result<(), Refused> {
        if !back {
            let fact = self.asked_now()?;
            self.meeting()?.round.settle(fact);
            return self.next_question(now);
        }
        let open = self.opened()?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let meeting = self.meeting()?;
        // An answer given since may have made a question idle.
        while let Some(before) = meeting.seen.pop() {
            if path.asks(before) {
                meeting.round.ask_anew(before);
                return self.ask(before);
            }
        }
        Ok(())
    }

    /// Asks once more what is still open and was left to nobody.
    pub(super) fn ask_again(&mut self, now: &Now) -> Result<(), Refused> {
        let open = self.opened()?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let questions = open_questions(open, &path);
        let charged = questions.iter().filter(|fact| is_charged(open, **fact));
        let round = Round::without(charged.copied());
        let meeting = self.meeting()?;
        if meeting.shown != Shown::AllAsked {
            return Err(Refused::OutOfOrder(Screen::AllAsked.id().to_owned()));
        }
        let first = round.next(&questions, None);
        meeting.round = round;
        first.map_or(Ok(()), |first| self.ask(first))
    }

    /// Ends the meeting and shows what came of it, in the language of who led it.
    pub(super) fn end_meeting(&mut self, now: &Now) -> Result<(), Refused> {
        let guest = self.state.words.locale();
        let Meeting { number, own, .. } = *self.meeting()?;
        let held = self.opened()?.meetings.get(number);
        if let Some(ending) = held.map(|held| held.ending(guest, now.at)) {
            self.write_of_meeting(ending, now)?;
        }
        self.state.meeting = None;
        self.state.words = Words::new(own);
        if let Some(open) = &mut self.state.open {
            open.draft = None;
        }
        self.enter(Screen::Minutes(number));
        Ok(())
    }

    /// Shows what came of a meeting that was held.
    pub(super) fn show_minutes(&mut self, number: u32) -> Result<(), Refused> {
        self.is_on_the_hub()?;
        if self.opened()?.meetings.get(number).is_none() {
            return Err(Refused::NoSuchControl(number.to_string()));
        }
        self.turn_to_page(Screen::Minutes(number))
    }

    fn write_of_meeting(&mut self, line: Entry, now: &Now) -> Result<(), Refused> {
        let open = self.opened()?.clone();
        self.write(open, &Writing::said(&[line]), now)
    }

    fn meeting(&mut self) -> Result<&mut Meeting, Refused> {
        let meeting = self.state.meeting.as_mut();
        meeting.ok_or_else(|| Refused::OutOfOrder("hub".to_owned()))
    }

    /// The question that is shown.
    pub(super) fn asked_now(&self) -> Result<Fact, Refused> {
        let question = self.state.meeting.as_ref().and_then(Meeting::question);
        question.ok_or_else(|| Refused::OutOfOrder("hub".to_owned()))
    }

    /// The next open question; when none comes any more, what was answered and what is left.
    fn next_question(&mut self, now: &Now) -> Result<(), Refused> {
        let open = self.opened()?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let questions = open_questions(open, &path);
        let meeting = self.meeting()?;
        let shown = meeting.question();
        meeting.seen.extend(shown);
        match meeting.round.next(&questions, shown) {
            Some(next) => self.ask(next),
            None => self.show_all_asked(),
        }
    }

    /// Shows a question.
    fn ask(&mut self, fact: Fact) -> Result<(), Refused> {
        let step = Step::asking(fact);
        let locale = self.state.words.locale();
        let id = self.opened()?.id.clone();
        let draft = drafts::kept(self.store()?, &id, &step.id, locale).map_err(Refused::Unread)?;
        self.show_in_meeting(Shown::Question(fact), draft)?;
        self.enter(Screen::Step(step));
        Ok(())
    }

    fn show_all_asked(&mut self) -> Result<(), Refused> {
        self.show_in_meeting(Shown::AllAsked, None)?;
        self.enter(Screen::AllAsked);
        Ok(())
    }

    fn show_in_meeting(&mut self, shown: Shown, draft: Option<RawValues>) -> Result<(), Refused> {
        let meeting = self.meeting()?;
        meeting.shown = shown;
        meeting.charge.typed.clear();
        if let Some(open) = &mut self.state.open {
            open.draft = draft;
        }
        Ok(())
    }
}

impl Meeting {
    /// The question that is shown, if one is.
    pub fn question(&self) -> Option<Fact> {
        match self.shown {
            Shown::Question(fact) => Some(fact),
            Shown::AllAsked => None,
        }
    }

    /// How many of the questions that are open are yet to be asked, the one that is shown included.
    pub fn to_come(&self, open: &[Fact]) -> usize {
        self.round.waiting(open).count()
    }

    /// Whether a question was seen before.
    pub fn has_before(&self) -> bool {
        !self.seen.is_empty()
    }
}

/// The questions of the path of which nothing is known.
pub(crate) fn open_questions(open: &OpenDossier, path: &Path) -> Vec<Fact> {
    let is_open = |fact: &Fact| matches!(open.facts.get(*fact), None | Some(Value::Unknown));
    asked(path).filter(is_open).collect()
}

/// Whether somebody is to find out.
pub(crate) fn is_charged(open: &OpenDossier, fact: Fact) -> bool {
    open.progress.of(fact.id()).owner.is_some()
}
