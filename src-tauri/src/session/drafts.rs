//! What was typed in a step and not continued.

use dossier::{Notation, Raw, RawValues, Step, planned_name, stranger, target_name, write};
use eligibility::{Country, Fact, Kind};
use l10n::Locale;
use serde::{Deserialize, Serialize};
use store::{Store, StoreFault};

use super::plan::{PLAN, plan_controls};
use super::{Announcement, OpenDossier, Refused, Screen, Session};
use crate::options::Now;
use crate::view::notation;

/// How the name of a control ends that holds the day of a task.
const DUE: &str = ".due";

/// A draft as it is stored: the same digits mean another day in another language.
#[derive(Serialize, Deserialize)]
struct Kept {
    locale: String,
    values: RawValues,
}

/// The draft of a step, as it is typed in this language; one that this program cannot read is as
/// good as none.
pub(super) fn kept(
    store: &Store,
    dossier: &str,
    step: &Step,
    locale: Locale,
) -> Result<Option<RawValues>, StoreFault> {
    let draft = store.draft(dossier, &step.id)?;
    let kept: Option<Kept> = draft.and_then(|draft| serde_json::from_value(draft).ok());
    Ok(kept.map(
        |Kept {
             locale: typed_in,
             mut values,
         }| {
            if let Some(typed_in) = Locale::from_tag(&typed_in) {
                rewrite(&mut values, typed_in, locale);
            }
            values
        },
    ))
}

/// Writes the typed numbers and days as another language writes them. What cannot be read stays
/// as it was typed.
pub(super) fn rewrite(values: &mut RawValues, from: Locale, to: Locale) {
    let (from, to) = (notation(from), notation(to));
    for (name, raw) in values {
        let kind = Fact::from_id(name).map(Fact::kind).or_else(|| {
            // The day until which a task is to be done.
            name.ends_with(DUE).then_some(Kind::Date { past: false })
        });
        if let (Some(kind), Raw::One(text)) = (kind, raw)
            && let Some(rewritten) = from.rewrite(kind, text, to)
        {
            *text = rewritten;
        }
    }
}

impl Session {
    /// Remembers what is being typed.
    pub(super) fn draft(
        &mut self,
        step: &str,
        values: RawValues,
        now: &Now,
    ) -> Result<(), Refused> {
        if matches!(self.state.screen, Screen::Welcome | Screen::Settings) {
            return Ok(());
        }
        let (step, _) = self.current(step)?;
        if let Some(name) = not_of(step, &values) {
            return Err(Refused::NoSuchControl(name));
        }
        let unchanged = matches!(&self.state.pending.change, Some((_, seen)) if *seen == values);
        if !unchanged {
            self.state.pending.change = None;
        }
        self.keep_draft(step, values, now)
    }

    /// Takes back what a previewed change would overturn; what else was typed stays a draft.
    pub(super) fn keep(&mut self, step: &str, now: &Now) -> Result<(), Refused> {
        let (step, _) = self.current(step)?;
        if let Some((change, mut values)) = self.state.pending.change.take() {
            for overturn in change.overturned.iter().filter(|one| one.from.is_some()) {
                let fact = overturn.fact;
                for name in [fact.id().to_owned(), planned_name(fact), target_name(fact)] {
                    values.remove(&name);
                }
            }
            self.keep_draft(step, values, now)?;
        }
        self.enter(Screen::Step(step));
        Ok(())
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

    /// Keeps what differs from the stored answers; when nothing does there is no draft.
    pub(super) fn keep_draft(
        &mut self,
        step: &Step,
        values: RawValues,
        now: &Now,
    ) -> Result<(), Refused> {
        let words = self.state.words;
        let open = self.state.open.as_ref().ok_or(Refused::Closed)?;
        let stored = stored(step, open, notation(words.locale()), &|country| {
            words.country(country.code())
        });
        let mut typed = values;
        typed.retain(|name, value| match stored.get(name) {
            Some(stored) => stored != value,
            None => !is_empty(value),
        });
        let draft = (!typed.is_empty()).then_some(typed);
        if draft == open.draft {
            return Ok(());
        }
        let id = open.id.clone();
        let store = self.store()?;
        match &draft {
            Some(typed) => {
                let kept = Kept {
                    locale: words.locale().tag().to_owned(),
                    values: typed.clone(),
                };
                let content = serde_json::to_value(kept).expect("a map of strings is JSON");
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

/// The controls of a step as they show what is stored.
pub(crate) fn stored(
    step: &Step,
    open: &OpenDossier,
    notation: Notation,
    country: &dyn Fn(Country) -> String,
) -> RawValues {
    if step.id == PLAN {
        return plan_controls(&open.progress, notation);
    }
    step.asks
        .iter()
        .flat_map(|ask| write(ask.fact, open.facts.get(ask.fact), notation, country))
        .collect()
}

/// A control among these that the page does not have.
fn not_of(step: &Step, values: &RawValues) -> Option<String> {
    if step.id == PLAN {
        let name = values.keys().find(|name| !dossier::is_control(name))?;
        return Some(eligibility::excerpt(name));
    }
    stranger(step, values)
}

fn is_empty(raw: &Raw) -> bool {
    match raw {
        Raw::One(text) => text.trim().is_empty(),
        Raw::Many(list) => list.is_empty(),
    }
}
