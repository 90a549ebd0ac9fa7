//! What happens in a step: typing, continuing, changing an earlier answer.

use dossier::{Change, Path, Progress, RawValues, Reading, Refusal, Step, read};
use eligibility::{Fact, Facts, Value, to_json};
use store::{Commit, Entry, EntryKind};

use super::as_of::RESULT;
use super::drafts;
use super::open::{ids, shortened};
use super::plan::PLAN;
use super::{Announcement, OpenDossier, Pending, Refused, Screen, Session, country_of};
use crate::options::Now;
use crate::view::notation;

/// From these pages a change link leads to a step and straight back.
const OVERVIEWS: [&str; 4] = [RESULT, "check", PLAN, "report"];

impl Session {
    /// Continue.
    pub(super) fn submit(
        &mut self,
        step: &str,
        values: RawValues,
        confirmed: bool,
        now: &Now,
    ) -> Result<(), Refused> {
        match (step, self.state.screen) {
            ("welcome", Screen::Welcome) | ("settings", Screen::Settings) => {
                return self.choose_persona(&values, now);
            }
            ("welcome" | "settings", _) => return Err(Refused::OutOfOrder(step.to_owned())),
            _ => {}
        }
        let (step, open) = self.current(step)?;
        if step.id == PLAN {
            return self.submit_plan(step, values, now);
        }
        let path = Path::of(self.rules, &open.facts, open.when(now));
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
        let (change, facts) = Change::new(self.rules, &open.facts, answers, open.when(now));
        let seen = matches!(&self.state.pending.change, Some((_, seen)) if *seen == values);
        if change.wants_a_yes() && !(confirmed && seen) {
            self.keep_draft(step, values.clone(), now)?;
            self.state.pending = Pending {
                change: Some((change, values)),
                ..Pending::default()
            };
            return Ok(());
        }
        let entries = entries(&change, &facts);
        let progress = open.progress.clone();
        self.make(step, &entries, facts, progress, now)
    }

    /// Writes what a step changed and passes it, and only then lets memory follow.
    pub(super) fn make(
        &mut self,
        step: &'static Step,
        entries: &[Entry],
        facts: Facts,
        progress: Progress,
        now: &Now,
    ) -> Result<(), Refused> {
        let open = self.state.open.as_ref().ok_or(Refused::Closed)?;
        let path = Path::of(self.rules, &facts, open.when(now));
        let mut passed = open.passed.clone();
        passed.insert(step.id.clone());
        let trail = shortened(trail_after(open, step, &path, &passed));
        let next = trail[trail.len() - 1];

        let (id, as_of) = (open.id.clone(), open.as_of);
        let locale = self.state.words.locale();
        let store = self.store()?;
        store.commit(&Commit {
            dossier: &id,
            at: now.at,
            entries,
            passed: Some(&step.id),
            trail: &ids(&trail),
        })?;
        // The answers are on the disk: a draft that cannot be read must not unsay that.
        let draft = drafts::kept(store, &id, next, locale).unwrap_or_default();

        if let Some(open) = &mut self.state.open {
            *open = OpenDossier {
                id,
                facts,
                progress,
                passed,
                trail,
                draft,
                from_the_list: false,
                as_of,
            };
        }
        self.state.saved = Some(now.at);
        self.state.announcement = Some(Announcement::Saved);
        self.enter(Screen::Step(next));
        Ok(())
    }

    /// The step of that id, if it is the current one.
    pub(super) fn current(&self, id: &str) -> Result<(&'static Step, &OpenDossier), Refused> {
        let step =
            Step::from_id(id).ok_or_else(|| Refused::NoSuchScreen(eligibility::excerpt(id)))?;
        match (&self.state.open, self.state.screen) {
            (Some(open), Screen::Step(current)) if current == step => Ok((step, open)),
            _ => Err(Refused::OutOfOrder(step.id.clone())),
        }
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
        subject: overturn.fact.id().to_owned(),
        value: json(overturn.fact, &overturn.to),
        previous: json(overturn.fact, &overturn.from),
    });
    let moved = |kind, list: &[Fact]| -> Vec<Entry> {
        list.iter()
            .map(|fact| Entry {
                kind,
                subject: fact.id().to_owned(),
                value: facts.get(*fact).map(|value| to_json(*fact, value)),
                previous: None,
            })
            .collect()
    };
    said.chain(moved(EntryKind::Park, &change.parked))
        .chain(moved(EntryKind::Restore, &change.restored))
        .collect()
}
