//! A meeting with the company looking on: one question a page, nothing private, in the language of
//! the guest.

use dossier::{Change, Field, Path, RawValues, Reading, Refusal, Step, control_name, read_one};
use eligibility::{Fact, Value};
use jiff::Timestamp;
use l10n::{Locale, Words};

use super::plan::entries;
use super::state::{Announcement, OpenDossier, Pending};
use super::write::{Writing, answer_entries};
use super::{Refused, Screen, Session, country_of, drafts};
use crate::options::Now;
use crate::view::notation;

/// A meeting that goes on.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// The question that is shown.
    pub fact: Fact,
    /// The questions seen before this one, the last one last.
    seen: Vec<Fact>,
    /// The language of who leads it.
    own: Locale,
    /// When it began.
    began: Timestamp,
    /// The last change before it.
    after: i64,
    /// Who was named last to find something out.
    pub named: Option<String>,
    /// To whom the question was to be left, and until when, where that cannot be read.
    pub typed: RawValues,
}

/// What came of a meeting.
#[derive(Debug, Clone)]
pub struct Minutes {
    /// The language of the guest.
    pub guest: Locale,
    /// When it began.
    pub began: Timestamp,
    /// When it ended.
    pub ended: Timestamp,
    /// The last change before it: what came after is what was said.
    pub after: i64,
}

impl Session {
    /// Begins a meeting about the open dossier, with the first question that is open.
    pub(super) fn begin_meeting(&mut self, guest: &str, now: &Now) -> Result<(), Refused> {
        let guest = Locale::from_tag(guest)
            .ok_or_else(|| Refused::NoSuchLocale(eligibility::excerpt(guest)))?;
        if self.state.screen != Screen::Hub {
            return Err(Refused::OutOfOrder("hub".to_owned()));
        }
        let id = self.opened()?.id.clone();
        let journal = self.store()?.journal(&id).map_err(Refused::Unread)?;
        let after = journal.last().map_or(0, |line| line.change);
        let open = self.opened()?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let first = asked(&path)
            .find(|fact| is_open(open, *fact))
            .or_else(|| asked(&path).next());
        let Some(first) = first else {
            return Ok(());
        };
        let meeting = Meeting {
            fact: first,
            seen: Vec::new(),
            own: self.state.words.locale(),
            began: now.at,
            after,
            named: None,
            typed: RawValues::new(),
        };
        self.state.meeting = Some(meeting);
        self.state.words = Words::new(guest);
        self.ask(first)
    }

    /// The answer to the question that is shown.
    pub(super) fn answer(
        &mut self,
        step: &str,
        values: RawValues,
        confirmed: bool,
        now: &Now,
    ) -> Result<(), Refused> {
        let (step, _) = self.current(step)?;
        let fact = self.asked_now()?;
        let reading = Reading {
            notation: notation(self.state.words.locale()),
            today: now.today,
            country: &country_of,
        };
        let value = match read_one(step, fact, &values, reading) {
            Ok(value) => value,
            Err(Refusal::UnknownControl(name)) => return Err(Refused::NoSuchControl(name)),
            Err(Refusal::Faults(faults)) => {
                let draft = self.with_draft(values);
                self.keep_draft(draft, now)?;
                self.state.pending = Pending {
                    faults,
                    ..Pending::default()
                };
                return Ok(());
            }
        };
        let open = self.opened()?.clone();
        let answers = vec![(fact, value)];
        let (change, facts) = Change::new(self.rules, &open.facts, answers, open.when(now));
        let seen = matches!(&self.state.pending.change, Some((_, seen)) if *seen == values);
        if change.wants_a_yes() && !(confirmed && seen) {
            self.state.pending = Pending {
                change: Some((change, values)),
                ..Pending::default()
            };
            return Ok(());
        }
        let entries = answer_entries(&change, &facts);
        let mut next = open;
        next.facts = facts;
        let passed = {
            let path = Path::of(self.rules, &next.facts, next.when(now));
            let mut asks = step.asks.iter().filter(|ask| path.asks(ask.fact));
            asks.all(|ask| next.facts.get(ask.fact).is_some())
        };
        if passed {
            next.passed.insert(step.id.clone());
        }
        let writing = Writing {
            passed: passed.then_some(step.id.as_str()),
            ..Writing::said(&entries)
        };
        self.write(next, &writing, now)?;
        let names: Vec<&str> = values.keys().map(String::as_str).collect();
        self.drop_from_draft(&names, now)?;
        self.state.announcement = Some(Announcement::Saved);
        self.next_question(now)
    }

    /// Leaves the question to somebody, who will find out until a day.
    pub(super) fn leave_question(&mut self, values: &RawValues, now: &Now) -> Result<(), Refused> {
        let fact = self.asked_now()?;
        let own = [Field::Owner, Field::Due].map(|field| control_name(fact.id(), field));
        if let Some(name) = values.keys().find(|name| !own.contains(name)) {
            return Err(Refused::NoSuchControl(eligibility::excerpt(name)));
        }
        let Some((marks, progress)) = self.read_tasks(values)? else {
            if let Some(meeting) = &mut self.state.meeting {
                meeting.typed.clone_from(values);
            }
            return Ok(());
        };
        let named = progress.of(fact.id()).owner;
        let open = self.opened()?.clone();
        let mut lines = entries(&marks, &open.progress);
        let mut next = OpenDossier { progress, ..open };
        // "Nobody knows yet" is an answer: it is not one that was never asked.
        if next.facts.get(fact).is_none() {
            let answers = vec![(fact, Some(Value::Unknown))];
            if can_be_unknown(fact) {
                let (change, facts) = Change::new(self.rules, &next.facts, answers, next.when(now));
                lines.extend(answer_entries(&change, &facts));
                next.facts = facts;
            }
        }
        self.write(next, &Writing::said(&lines), now)?;
        if let Some(meeting) = &mut self.state.meeting {
            meeting.named = named.or(meeting.named.take());
        }
        self.state.announcement = Some(Announcement::Saved);
        self.next_question(now)
    }

    /// Another question, left as it is: the one seen before, or the next one.
    pub(super) fn turn(&mut self, back: bool, now: &Now) -> Result<(), Refused> {
        if !back {
            return self.next_question(now);
        }
        let open = self.opened()?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let meeting = self.state.meeting.as_mut();
        let meeting = meeting.ok_or_else(|| Refused::OutOfOrder("hub".to_owned()))?;
        // An answer given since may have made a question idle.
        while let Some(before) = meeting.seen.pop() {
            if path.asks(before) {
                return self.ask(before);
            }
        }
        Ok(())
    }

    /// Ends the meeting and shows what came of it, in the language of who led it.
    pub(super) fn end_meeting(&mut self, now: &Now) -> Result<(), Refused> {
        let meeting = self.state.meeting.take();
        let meeting = meeting.ok_or_else(|| Refused::OutOfOrder("hub".to_owned()))?;
        self.state.minutes = Some(Minutes {
            guest: self.state.words.locale(),
            began: meeting.began,
            ended: now.at,
            after: meeting.after,
        });
        self.state.words = Words::new(meeting.own);
        if let Some(open) = &mut self.state.open {
            open.draft = None;
        }
        self.enter(Screen::Minutes);
        Ok(())
    }

    fn asked_now(&self) -> Result<Fact, Refused> {
        let meeting = self.state.meeting.as_ref();
        let meeting = meeting.ok_or_else(|| Refused::OutOfOrder("hub".to_owned()))?;
        Ok(meeting.fact)
    }

    /// The next open question behind the one that is shown; the end of the meeting when none is
    /// left.
    fn next_question(&mut self, now: &Now) -> Result<(), Refused> {
        let fact = self.asked_now()?;
        let open = self.opened()?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let next = questions()
            .skip_while(|one| *one != fact)
            .skip(1)
            .find(|one| path.asks(*one) && is_open(open, *one));
        match next {
            Some(next) => {
                if let Some(meeting) = &mut self.state.meeting {
                    meeting.seen.push(fact);
                }
                self.ask(next)
            }
            None => self.end_meeting(now),
        }
    }

    /// Shows a question.
    fn ask(&mut self, fact: Fact) -> Result<(), Refused> {
        let step = Step::asking(fact);
        let locale = self.state.words.locale();
        let id = self.opened()?.id.clone();
        let draft = drafts::kept(self.store()?, &id, &step.id, locale).map_err(Refused::Unread)?;
        if let Some(meeting) = &mut self.state.meeting {
            meeting.fact = fact;
            meeting.typed.clear();
        }
        if let Some(open) = &mut self.state.open {
            open.draft = draft;
        }
        self.enter(Screen::Step(step));
        Ok(())
    }
}

impl Meeting {
    /// Whether a question was seen before this one.
    pub fn has_before(&self) -> bool {
        !self.seen.is_empty()
    }

    /// The place of the question among those of the path, from 1, and how many they are.
    pub fn place(&self, path: &Path) -> (usize, usize) {
        let place = asked(path).position(|fact| fact == self.fact).unwrap_or(0);
        (place + 1, asked(path).count())
    }
}

/// The questions that can be asked, in the order of the steps. Why somebody chose what the verdicts
/// do not favour is not asked in front of others.
fn questions() -> impl Iterator<Item = Fact> {
    Step::all()
        .flat_map(|step| &step.asks)
        .map(|ask| ask.fact)
        .filter(|fact| *fact != Fact::ChoiceReason)
}

/// Those of the path.
fn asked(path: &Path) -> impl Iterator<Item = Fact> {
    questions().filter(|fact| path.asks(*fact))
}

/// Whether nothing is known of a fact, and it is nobody's to find out.
fn is_open(open: &OpenDossier, fact: Fact) -> bool {
    let unknown = matches!(open.facts.get(fact), None | Some(Value::Unknown));
    unknown && open.progress.of(fact.id()).owner.is_none()
}

fn can_be_unknown(fact: Fact) -> bool {
    eligibility::from_json(fact, &"unknown".into()) == Ok(Value::Unknown)
}
