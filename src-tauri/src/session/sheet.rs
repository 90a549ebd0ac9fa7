//! Every question of a dossier on one page.

use dossier::{Change, Path, Raw, RawValues, Reading, Refusal, Step, read, write};
use eligibility::{Fact, Facts, Value};

use super::done::DoneNote;
use super::drafts::controls;
use super::state::{Announcement, Pending};
use super::write::{Writing, answer_entries};
use super::{Refused, Screen, Session};
use crate::options::Now;

impl Session {
    /// Continue on the sheet. What can be read is saved; what cannot stays as it was typed, and says
    /// why.
    pub(super) fn submit_sheet(
        &mut self,
        values: RawValues,
        confirmed: bool,
        now: &Now,
    ) -> Result<(), Refused> {
        if self.state.screen != Screen::Sheet {
            return Err(Refused::OutOfOrder("sheet".to_owned()));
        }
        let open = self.opened()?.clone();
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let reading = self.reading(now);
        let mut answers: Vec<(Fact, Option<Value>)> = Vec::new();
        let mut faults = Vec::new();
        let mut unread = RawValues::new();
        let mut rest = values.clone();
        for step in Step::all() {
            let own: RawValues = rest
                .extract_if(.., |name, _| step.has_control(name))
                .collect();
            let untouched = untouched(step, &open.facts, &own);
            let mut read_from = own.clone();
            for fact in &untouched {
                read_from.insert(fact.id().to_owned(), Raw::One("unknown".to_owned()));
            }
            let mut of_step = read(step, &path, &open.facts, &read_from, reading);
            let mut wrong: Vec<Fact> = Vec::new();
            if let Err(Refusal::Faults(found)) = &of_step {
                // The others are read as if these were left as they are.
                for (fact, fault) in found {
                    wrong.push(*fact);
                    faults.push((*fact, fault.clone()));
                    for name in controls(*fact) {
                        unread.extend(own.get_key_value(&name).map(owned));
                        read_from.remove(&name);
                    }
                    read_from.extend(as_stored(step, *fact, &open.facts, reading));
                }
                of_step = read(step, &path, &open.facts, &read_from, reading);
            }
            match of_step {
                Ok(read) => {
                    let aside = |fact: &Fact| untouched.contains(fact) || wrong.contains(fact);
                    answers.extend(read.into_iter().filter(|(fact, _)| !aside(fact)));
                }
                // A stored answer that cannot be given any more holds the step back.
                Err(Refusal::Faults(_)) => unread.extend(own),
                Err(Refusal::UnknownControl(name)) => return Err(Refused::NoSuchControl(name)),
            }
        }
        if let Some(name) = rest.keys().next() {
            return Err(Refused::NoSuchControl(eligibility::excerpt(name)));
        }
        let (change, facts) = Change::new(self.rules, &open.facts, answers, open.when(now));
        let seen = matches!(&self.state.pending.change, Some((_, seen)) if *seen == values);
        if change.wants_a_yes() && !(confirmed && seen) {
            self.keep_draft(values.clone(), now)?;
            self.state.pending = Pending {
                change: Some((change, values)),
                faults,
                ..Pending::default()
            };
            return Ok(());
        }
        let entries = answer_entries(&change, &facts);
        let says = !entries.is_empty();
        let mut next = open;
        next.facts = facts;
        self.write(next, &Writing::said(&entries), now)?;
        self.keep_draft(unread, now)?;
        if faults.is_empty() {
            // The page is seen anew: every control shows what is stored.
            self.enter(Screen::Sheet);
        }
        // The page stays: beside the button nothing else tells what became of it.
        self.state.done = says.then_some(DoneNote::Answered {
            faults: !faults.is_empty(),
        });
        self.state.pending = Pending {
            faults,
            ..Pending::default()
        };
        self.state.announcement = Some(Announcement::Saved);
        Ok(())
    }
}

fn owned((name, raw): (&String, &Raw)) -> (String, Raw) {
    (name.clone(), raw.clone())
}

/// The controls of a question as they show what is said of it; where nothing is and the step insists,
/// the question is open.
fn as_stored(step: &Step, fact: Fact, facts: &Facts, reading: Reading<'_>) -> RawValues {
    let insists = step.asks.iter().any(|ask| ask.fact == fact && ask.required);
    match facts.get(fact) {
        None if insists => {
            RawValues::from([(fact.id().to_owned(), Raw::One("unknown".to_owned()))])
        }
        value => write(fact, value, reading.notation, &|country| {
            country.code().to_owned()
        }),
    }
}

/// On the sheet nothing has to be decided to go on: where a step insists on an answer that was never
/// given and is not given now, the question stays open. Only a name is always wanted.
fn untouched(step: &Step, facts: &Facts, values: &RawValues) -> Vec<Fact> {
    let empty = |fact: Fact| match values.get(fact.id()) {
        Some(Raw::One(text)) => text.trim().is_empty(),
        Some(Raw::Many(list)) => list.is_empty(),
        None => true,
    };
    step.asks
        .iter()
        .filter(|ask| ask.required && ask.fact != Fact::OrgName)
        .map(|ask| ask.fact)
        .filter(|fact| facts.get(*fact).is_none() && empty(*fact))
        .collect()
}
