//! What happens in a step: typing, continuing, changing an earlier answer.

use dossier::{Change, Notation, Path, RawValues, Reading, Refusal, Step, read, write};
use eligibility::{Fact, Facts, Value, to_json};
use store::{Commit, Entry, EntryKind};

use super::open::{ids, kept_draft, shortened};
use super::{Announcement, OpenDossier, Pending, Refused, Screen, Session, country_of};
use crate::options::Now;
use crate::view::notation;

/// From these pages a change link leads to a step and straight back.
const OVERVIEWS: [&str; 2] = ["result", "check"];

impl Session {
    /// Continue.
    pub(super) fn submit(
        &mut self,
        step: &str,
        values: RawValues,
        confirmed: bool,
        now: &Now,
    ) -> Result<(), Refused> {
        if step == "welcome" {
            return self.welcome(&values, now);
        }
        let (step, open) = self.current(step)?;
        let path = Path::of(self.rules, &open.facts, now.today);
        let notation = notation(self.state.words.locale());
        let reading = Reading {
            notation,
            today: now.today,
            country: &country_of,
        };
        let answers = match read(step, &path, &open.facts, &values, reading) {
            Ok(answers) => answers,
            Err(Refusal::UnknownControl(name)) => return Err(Refused::NoSuchControl(name)),
            Err(Refusal::Faults(faults)) => {
                self.keep_draft(step, values, now)?;
                self.state.pending = Pending {
                    faults,
                    ..Pending::default()
                };
                return Ok(());
            }
        };
        let (change, facts) = Change::new(self.rules, &open.facts, answers, now.today);
        if change.wants_a_yes() && !confirmed {
            self.keep_draft(step, values.clone(), now)?;
            self.state.pending = Pending {
                change: Some((change, values)),
                ..Pending::default()
            };
            return Ok(());
        }
        self.make(step, &change, facts, now)
    }

    /// Writes a change, and only then lets memory follow.
    fn make(
        &mut self,
        step: &'static Step,
        change: &Change,
        facts: Facts,
        now: &Now,
    ) -> Result<(), Refused> {
        let open = self.state.open.as_ref().ok_or(Refused::Closed)?;
        let path = Path::of(self.rules, &facts, now.today);
        let mut passed = open.passed.clone();
        passed.insert(step.id.clone());
        let trail = shortened(trail_after(open, step, &path, &passed));
        let next = trail[trail.len() - 1];

        let (id, entries) = (open.id.clone(), entries(change, &facts));
        let store = self.store()?;
        store.commit(&Commit {
            dossier: &id,
            at: now.at,
            entries: &entries,
            passed: Some(&step.id),
            trail: &ids(&trail),
        })?;
        let draft = kept_draft(store, &id, next)?;

        if let Some(open) = &mut self.state.open {
            *open = OpenDossier {
                id,
                facts,
                passed,
                trail,
                draft,
            };
        }
        self.state.saved = Some(now.at);
        self.state.announcement = Some(Announcement::Saved);
        self.enter(Screen::Step(next));
        Ok(())
    }

    /// Remembers what is being typed.
    pub(super) fn draft(
        &mut self,
        step: &str,
        values: RawValues,
        now: &Now,
    ) -> Result<(), Refused> {
        if step == "welcome" && self.state.screen == Screen::Welcome {
            return Ok(());
        }
        let (step, _) = self.current(step)?;
        let unchanged = matches!(&self.state.pending.change, Some((_, seen)) if *seen == values);
        if !unchanged {
            self.state.pending.change = None;
        }
        self.keep_draft(step, values, now)
    }

    /// Drops what was typed and goes back to the stored answers.
    pub(super) fn discard(&mut self, step: &str) -> Result<(), Refused> {
        let (step, open) = self.current(step)?;
        let id = open.id.clone();
        self.store()?.drop_draft(&id, &step.id)?;
        if let Some(open) = &mut self.state.open {
            open.draft = None;
        }
        self.enter(Screen::Step(step));
        self.state.announcement = Some(Announcement::Discarded);
        Ok(())
    }

    /// The step of that id, if it is the current one.
    fn current(&self, id: &str) -> Result<(&'static Step, &OpenDossier), Refused> {
        let step =
            Step::from_id(id).ok_or_else(|| Refused::NoSuchScreen(eligibility::excerpt(id)))?;
        match (&self.state.open, self.state.screen) {
            (Some(open), Screen::Step(current)) if current == step => Ok((step, open)),
            _ => Err(Refused::OutOfOrder(step.id.clone())),
        }
    }

    /// Keeps what differs from the stored answers; when nothing does there is no draft.
    fn keep_draft(&mut self, step: &Step, values: RawValues, now: &Now) -> Result<(), Refused> {
        let words = self.state.words;
        let open = self.state.open.as_ref().ok_or(Refused::Closed)?;
        let stored = stored(step, &open.facts, notation(words.locale()), &|country| {
            words.country(country.code())
        });
        let mut typed = values;
        typed.retain(|name, value| stored.get(name).is_none_or(|stored| stored != value));
        typed.retain(|name, value| stored.contains_key(name) || !is_empty(value));
        let draft = (!typed.is_empty()).then_some(typed);
        if draft == open.draft {
            return Ok(());
        }
        let id = open.id.clone();
        let store = self.store()?;
        match &draft {
            Some(typed) => {
                let content = serde_json::to_value(typed).expect("a map of strings is JSON");
                store.keep_draft(&id, &step.id, &content, now.at)?;
            }
            None => store.drop_draft(&id, &step.id)?,
        }
        if let Some(open) = &mut self.state.open {
            open.draft = draft;
        }
        Ok(())
    }
}

/// The controls of a step as they show the stored answers.
pub(crate) fn stored(
    step: &Step,
    facts: &Facts,
    notation: Notation,
    country: &dyn Fn(eligibility::Country) -> String,
) -> RawValues {
    step.asks
        .iter()
        .flat_map(|ask| write(ask.fact, facts.get(ask.fact), notation, country))
        .collect()
}

fn is_empty(raw: &dossier::Raw) -> bool {
    match raw {
        dossier::Raw::One(text) => text.trim().is_empty(),
        dossier::Raw::Many(list) => list.is_empty(),
    }
}

/// The pages seen once a step is passed. A change that was begun on an overview leads back to it,
/// through the questions that are new on the path; anything else leads to the next step.
fn trail_after(
    open: &OpenDossier,
    step: &'static Step,
    path: &Path,
    passed: &std::collections::BTreeSet<String>,
) -> Vec<&'static Step> {
    let mut trail = open.trail.clone();
    let origin = trail
        .iter()
        .rposition(|page| OVERVIEWS.contains(&page.id.as_str()) && page.place() > step.place());
    if let Some(origin) = origin {
        let overview = trail[origin];
        let new = Step::all()
            .take_while(|page| *page != overview)
            .find(|page| path.needs(page) && !passed.contains(&page.id));
        match new {
            Some(new) => trail.push(new),
            None => trail.truncate(origin + 1),
        }
        return trail;
    }
    let next = Step::all()
        .skip(step.place() + 1)
        .find(|page| path.needs(page));
    trail.extend(next);
    trail
}

/// The lines of the journal that a change writes.
fn entries(change: &Change, facts: &Facts) -> Vec<Entry> {
    let json = |fact: Fact, value: &Option<Value>| value.as_ref().map(|value| to_json(fact, value));
    let said = change.overturned.iter().map(|overturn| Entry {
        kind: if overturn.to.is_some() {
            EntryKind::Set
        } else {
            EntryKind::Clear
        },
        fact: overturn.fact.id().to_owned(),
        value: json(overturn.fact, &overturn.to),
        previous: json(overturn.fact, &overturn.from),
    });
    let moved = |kind, list: &[Fact]| -> Vec<Entry> {
        list.iter()
            .map(|fact| Entry {
                kind,
                fact: fact.id().to_owned(),
                value: facts.get(*fact).map(|value| to_json(*fact, value)),
                previous: None,
            })
            .collect()
    };
    said.chain(moved(EntryKind::Park, &change.parked))
        .chain(moved(EntryKind::Restore, &change.restored))
        .collect()
}
