//! What happens in a step: typing, continuing, changing an earlier answer.

use dossier::{Change, Path, RawValues, Reading, Refusal, Step, read};

use super::as_of::RESULT;
use super::done::DoneNote;
use super::drafts;
use super::open::shortened;
use super::plan::PLAN;
use super::state::{Announcement, OpenDossier, Pending, Reached};
use super::write::{Writing, answer_entries};
use super::{Refused, Screen, Session, country_of};
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
            ("sheet", _) => return self.submit_sheet(values, confirmed, now),
            ("merge", _) => return self.submit_merge(&values, now),
            _ => {}
        }
        if self.state.meeting.is_some() {
            return self.answer(step, values, confirmed, now);
        }
        let (step, open) = self.current(step)?;
        if step.id == PLAN {
            return self.submit_plan(step, values, now);
        }
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let reading = self.reading(now);
        let answers = match read(step, &path, &open.facts, &values, reading) {
            Ok(answers) => answers,
            Err(Refusal::UnknownControl(name)) => return Err(Refused::NoSuchControl(name)),
            Err(Refusal::Faults(faults)) => {
                self.keep_draft(values, now)?;
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
            self.keep_draft(values.clone(), now)?;
            self.state.pending = Pending {
                change: Some((change, values)),
                ..Pending::default()
            };
            return Ok(());
        }
        let entries = answer_entries(&change, &facts);
        let next = OpenDossier {
            facts,
            ..open.clone()
        };
        self.pass(step, &entries, next, now)
    }

    /// Writes what a step changed and passes it, and only then lets memory follow.
    pub(super) fn pass(
        &mut self,
        step: &'static Step,
        entries: &[store::Entry],
        mut next: OpenDossier,
        now: &Now,
    ) -> Result<(), Refused> {
        let path = Path::of(self.rules, &next.facts, next.when(now));
        next.passed.insert(step.id.clone());
        let shown = next.go_on_after(step, &path);
        let id = next.id.clone();
        let writing = Writing {
            passed: Some(&step.id),
            ..Writing::said(entries)
        };
        self.write(next, &writing, now)?;
        self.state.saved = Some(now.at);
        let screen = shown.map_or(Screen::Hub, Screen::Step);
        let locale = self.state.words.locale();
        // The answers are on the disk: a draft that cannot be read must not unsay that.
        let draft = drafts::kept(self.store()?, &id, screen.id(), locale).unwrap_or_default();
        if let Some(open) = &mut self.state.open {
            open.draft = draft;
        }
        self.state.announcement = Some(Announcement::Saved);
        self.enter(screen);
        if screen == Screen::Hub && !entries.is_empty() {
            // The hub does not show the answer that was given.
            self.state.done = Some(DoneNote::Answered { faults: false });
        }
        Ok(())
    }

    /// How what is typed is read: as it is written in the language that is spoken.
    pub(super) fn reading(&self, now: &Now) -> Reading<'static> {
        Reading {
            notation: notation(self.state.words.locale()),
            today: now.today,
            country: &country_of,
        }
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

/// Whether a change link on that page leads to a step and straight back.
pub(super) fn is_overview(screen: Screen) -> bool {
    match screen {
        Screen::Hub => true,
        Screen::Step(step) => OVERVIEWS.contains(&step.id.as_str()),
        _ => false,
    }
}

impl OpenDossier {
    /// The step that comes once this one is passed, with the way to it; none where that is the hub.
    fn go_on_after(&mut self, step: &'static Step, path: &Path) -> Option<&'static Step> {
        if let Some(known) = &mut self.known {
            known.extend(step.asks.iter().map(|ask| ask.fact));
        }
        if self.reached != Reached::ForAnAnswer {
            self.reached = Reached::OnTheWay;
            self.trail = shortened(trail_after(self, step, path));
            return self.trail.last().copied();
        }
        let new = Step::all().find(|page| self.asks_anew(page, path));
        match new {
            Some(new) => {
                self.trail.push(new);
                self.trail = shortened(std::mem::take(&mut self.trail));
            }
            // The hub leads back to what was seen before it.
            None if self.trail.len() > 1 => {
                self.trail.pop();
            }
            None => {}
        }
        new
    }

    /// Whether a page has a question without an answer that was not asked when one left the
    /// overview.
    fn asks_anew(&self, page: &Step, path: &Path) -> bool {
        let facts = page.asks.iter().map(|ask| ask.fact);
        let mut open = facts.filter(|fact| path.asks(*fact) && self.facts.get(*fact).is_none());
        match &self.known {
            Some(known) => open.any(|fact| !known.contains(&fact)),
            None => false,
        }
    }
}

/// The pages seen once a step is passed. A change that was begun on an overview leads back to it,
/// through the questions that are new on the path; anything else leads to the next step.
fn trail_after(open: &OpenDossier, step: &'static Step, path: &Path) -> Vec<&'static Step> {
    let mut trail = open.trail.clone();
    let origin = trail
        .iter()
        .rposition(|page| OVERVIEWS.contains(&page.id.as_str()) && page.place() > step.place());
    if let Some(origin) = origin {
        let overview = trail[origin];
        let is_new = |page: &Step| !open.passed.contains(&page.id) || open.asks_anew(page, path);
        let new = Step::all()
            .take_while(|page| *page != overview)
            .find(|page| path.needs(page) && is_new(page));
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
