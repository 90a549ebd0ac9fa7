//! What is said to the question that is shown: an answer, or who will find out.

use dossier::{Change, Field, Path, RawValues, Refusal, control_name, read_one};
use eligibility::{Fact, Fault, Value};

use super::super::drafts::controls;
use super::super::plan::entries;
use super::super::state::{Announcement, OpenDossier, Pending};
use super::super::write::{Writing, answer_entries};
use super::super::{Refused, Session};
use crate::options::Now;

impl Session {
    /// The answer to the question that is shown.
    pub(in crate::session) fn answer(
        &mut self,
        step: &str,
        values: RawValues,
        confirmed: bool,
        now: &Now,
    ) -> Result<(), Refused> {
        let (step, _) = self.current(step)?;
        let fact = self.asked_now()?;
        let reading = self.reading(now);
        let value = match read_one(step, fact, &self.opened()?.facts, &values, reading) {
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
        if let Some(meeting) = &mut self.state.meeting {
            meeting.round.settle(fact);
        }
        self.state.announcement = Some(Announcement::Saved);
        self.next_question(now)
    }

    /// Leaves the question to somebody, who will find out until a day.
    pub(in crate::session) fn leave_question(
        &mut self,
        values: &RawValues,
        now: &Now,
    ) -> Result<(), Refused> {
        let fact = self.asked_now()?;
        let own = [Field::Owner, Field::Due].map(|field| control_name(fact.id(), field));
        if let Some(name) = values.keys().find(|name| !own.contains(name)) {
            return Err(Refused::NoSuchControl(eligibility::excerpt(name)));
        }
        let [_, due] = own;
        let read = self.read_tasks(values)?.filter(|(_, progress)| {
            // Whoever is to find out has to have the time for it.
            let ahead = |day| day >= now.today;
            progress.of(fact.id()).due.is_none_or(ahead) || {
                self.refuse_tasks(values, vec![(due, Fault::NotAhead)]);
                false
            }
        });
        let Some((marks, progress)) = read else {
            if let Some(meeting) = &mut self.state.meeting {
                meeting.charge.typed.clone_from(values);
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
        // What was typed before is answered with this: kept, it would hold the page back later.
        let typed = controls(fact);
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        self.drop_from_draft(&typed, now)?;
        if let Some(meeting) = &mut self.state.meeting {
            meeting.charge.named = named.or(meeting.charge.named.take());
            meeting.round.settle(fact);
        }
        self.state.announcement = Some(Announcement::Saved);
        self.next_question(now)
    }
}

fn can_be_unknown(fact: Fact) -> bool {
    eligibility::from_json(fact, &"unknown".into()) == Ok(Value::Unknown)
}
