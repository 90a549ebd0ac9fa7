//! What was typed in a step and not continued.

use std::collections::BTreeSet;

use dossier::{
    Notation, NoteId, NoteKind, Raw, RawValues, Step, planned_name, stranger, target_name, write,
};
use eligibility::{Country, Fact, Kind};
use l10n::Locale;
use serde::{Deserialize, Serialize};
use store::{Store, StoreFault};

use super::done::DoneNote;
use super::plan::{PLAN, plan_controls};
use super::state::OpenDossier;
use super::summary::summary;
use super::{Refused, Screen, Session};
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

/// The draft of a page, as it is typed in this language; one that this program cannot read is as
/// good as none.
pub(super) fn kept(
    store: &Store,
    dossier: &str,
    page: &str,
    locale: Locale,
) -> Result<Option<RawValues>, StoreFault> {
    let draft = store.draft(dossier, page)?;
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

/// The name of the organisation as it is typed on one of the pages, not yet saved.
pub(super) fn typed_name(store: &Store, dossier: &str) -> Result<Option<String>, StoreFault> {
    const LONGEST: usize = 100;
    let typed = |draft| {
        let kept: Kept = serde_json::from_value(draft).ok()?;
        match kept.values.get(Fact::OrgName.id())? {
            Raw::One(name) => Some(eligibility::excerpt_of(name.trim(), LONGEST)),
            Raw::Many(_) => None,
        }
    };
    let drafts = store.drafts(dossier)?.into_iter();
    let mut names = drafts.filter_map(|(_, draft)| typed(draft));
    Ok(names.find(|name| !name.trim().is_empty()))
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
        page: &str,
        values: RawValues,
        now: &Now,
    ) -> Result<(), Refused> {
        let screen = self.state.screen;
        match screen {
            Screen::Welcome => return Ok(()),
            Screen::Settings => return self.draft_settings(&values),
            _ => {}
        }
        if screen == Screen::Merge {
            return self.choose_sides(&values).map(|_| ());
        }
        self.is_shown(page)?;
        if let Some(name) = not_of(screen, &values) {
            return Err(Refused::NoSuchControl(name));
        }
        let unchanged = matches!(&self.state.pending.change, Some((_, seen)) if *seen == values);
        if !unchanged {
            self.state.pending.change = None;
        }
        let values = if self.state.meeting.is_some() {
            self.with_draft(values)
        } else {
            values
        };
        self.keep_draft(values, now)
    }

    /// Refuses what is meant for another page than the one that is shown.
    pub(super) fn is_shown(&self, page: &str) -> Result<(), Refused> {
        let screen = self.state.screen;
        if screen.id() == page && screen.is_of_a_dossier() && self.state.open.is_some() {
            return Ok(());
        }
        let page = eligibility::excerpt(page);
        if Step::from_id(&page).is_some() || PAGES.contains(&page.as_str()) {
            return Err(Refused::OutOfOrder(page));
        }
        Err(Refused::NoSuchScreen(page))
    }

    /// Takes back what a previewed change would overturn; what else was typed stays a draft.
    pub(super) fn keep(&mut self, page: &str, now: &Now) -> Result<(), Refused> {
        self.is_shown(page)?;
        if let Some((change, mut values)) = self.state.pending.change.take() {
            for overturn in change.overturned.iter().filter(|one| one.from.is_some()) {
                let fact = overturn.fact;
                for name in controls(fact) {
                    values.remove(&name);
                }
            }
            let values = match self.state.meeting {
                Some(_) => {
                    let mut draft = self.with_draft(RawValues::new());
                    let own = controls(self.asked_now()?);
                    draft.retain(|name, _| !own.contains(name));
                    draft.extend(values);
                    draft
                }
                None => values,
            };
            self.keep_draft(values, now)?;
        }
        self.enter(self.state.screen);
        Ok(())
    }

    /// Drops what was typed and goes back to the stored answers.
    pub(super) fn discard(&mut self, page: &str, now: &Now) -> Result<(), Refused> {
        self.is_shown(page)?;
        let mut typed = self.with_draft(RawValues::new());
        if self.state.meeting.is_some() {
            // What else was typed on the step is not in sight.
            let own = controls(self.asked_now()?);
            typed.retain(|name, _| own.contains(name));
        }
        let names: Vec<&str> = typed.keys().map(String::as_str).collect();
        self.drop_from_draft(&names, now)?;
        self.enter(self.state.screen);
        self.state.done = (!typed.is_empty()).then(|| DoneNote::Discarded {
            typed,
            locale: self.state.words.locale(),
        });
        Ok(())
    }

    /// Brings back what was typed and dropped; what was typed since in the same controls stays.
    pub(super) fn take_up(
        &mut self,
        mut typed: RawValues,
        locale: Locale,
        now: &Now,
    ) -> Result<(), Refused> {
        rewrite(&mut typed, locale, self.state.words.locale());
        typed.extend(self.with_draft(RawValues::new()));
        self.keep_draft(typed, now)?;
        self.state.done = None;
        self.enter(self.state.screen);
        Ok(())
    }

    /// Keeps what differs from what is stored; when nothing does there is no draft.
    pub(super) fn keep_draft(&mut self, values: RawValues, now: &Now) -> Result<(), Refused> {
        let (words, screen) = (self.state.words, self.state.screen);
        let open = self.opened()?;
        let stored = stored(screen, open, notation(words.locale()), &|country| {
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
        if let Some(typed) = &draft {
            let kept = Kept {
                locale: words.locale().tag().to_owned(),
                values: typed.clone(),
            };
            let content = serde_json::to_value(kept).expect("a map of strings is JSON");
            let id = self.laid_down(now)?;
            let store = self.store()?;
            store.keep_draft(&id, screen.id(), &content, now.at)?;
        } else {
            let id = open.id.clone();
            self.store()?.drop_draft(&id, screen.id())?;
        }
        let name = Fact::OrgName.id();
        let opened = self.state.open.as_mut().ok_or(Refused::Closed)?;
        let before = std::mem::replace(&mut opened.draft, draft);
        if before.as_ref().and_then(|typed| typed.get(name))
            == opened.draft.as_ref().and_then(|typed| typed.get(name))
        {
            return Ok(());
        }
        self.list_by_typed_name(now)
    }

    /// While a dossier has no name the list shows it by what is typed as one.
    fn list_by_typed_name(&mut self, now: &Now) -> Result<(), Refused> {
        let mut open = self.opened()?.clone();
        if crate::view::name(&open.facts).is_some() {
            return Ok(());
        }
        let rules = self.rules;
        let store = self.store()?;
        open.typed_name = typed_name(store, &open.id).map_err(Refused::Unread)?;
        store.refresh(&[(open.id.clone(), summary(rules, &open, now))])?;
        self.state.open = Some(open);
        Ok(())
    }

    /// The draft of the page with these controls over it.
    pub(super) fn with_draft(&self, values: RawValues) -> RawValues {
        let open = self.state.open.as_ref();
        let mut draft = open.and_then(|open| open.draft.clone()).unwrap_or_default();
        draft.extend(values);
        draft
    }

    /// For which of these facts something is typed on any page and not continued.
    pub(super) fn typed_for(
        &mut self,
        dossier: &str,
        facts: &[Fact],
    ) -> Result<BTreeSet<Fact>, Refused> {
        let drafts = self.store()?.drafts(dossier).map_err(Refused::Unread)?;
        let drafts = drafts.into_iter();
        let kept = drafts.filter_map(|(_, content)| serde_json::from_value::<Kept>(content).ok());
        let kept: Vec<Kept> = kept.collect();
        let is_typed = |fact: &&Fact| {
            let names = controls(**fact);
            let mut names = names.iter();
            names.any(|name| kept.iter().any(|kept| kept.values.contains_key(name)))
        };
        Ok(facts.iter().filter(is_typed).copied().collect())
    }

    /// Drops what was typed on any page for these facts, which a file has answered since; of how many
    /// of them there was something. Else the next Continue would write it over the answer.
    pub(super) fn give_way(
        &mut self,
        dossier: &str,
        answered: &[Fact],
        now: &Now,
    ) -> Result<usize, Refused> {
        let store = self.store()?;
        let mut typed: BTreeSet<Fact> = BTreeSet::new();
        for (page, content) in store.drafts(dossier).map_err(Refused::Unread)? {
            let Ok(mut kept) = serde_json::from_value::<Kept>(content) else {
                continue;
            };
            let before = kept.values.len();
            for fact in answered {
                for name in controls(*fact) {
                    typed.extend(kept.values.remove(&name).map(|_| *fact));
                }
            }
            if kept.values.len() == before {
                continue;
            }
            if kept.values.is_empty() {
                store.drop_draft(dossier, &page)?;
            } else {
                let content = serde_json::to_value(kept).expect("a map of strings is JSON");
                store.keep_draft(dossier, &page, &content, now.at)?;
            }
        }
        Ok(typed.len())
    }

    /// Drops what was typed in these controls: it is kept elsewhere now.
    pub(super) fn drop_from_draft(&mut self, names: &[&str], now: &Now) -> Result<(), Refused> {
        let mut draft = self.with_draft(RawValues::new());
        draft.retain(|name, _| !names.contains(&name.as_str()));
        self.keep_draft(draft, now)
    }
}

/// The pages of a dossier that are no steps.
const PAGES: [&str; 5] = ["hub", "sheet", "history", "merge", "minutes"];

/// The controls of a page as they show what is stored.
pub(crate) fn stored(
    screen: Screen,
    open: &OpenDossier,
    notation: Notation,
    country: &dyn Fn(Country) -> String,
) -> RawValues {
    let answers = |step: &Step| -> RawValues {
        step.asks
            .iter()
            .flat_map(|ask| write(ask.fact, open.facts.get(ask.fact), notation, country))
            .collect()
    };
    match screen {
        Screen::Step(step) if step.id == PLAN => plan_controls(&open.progress, notation),
        Screen::Step(step) => answers(step),
        Screen::Sheet => Step::all().flat_map(answers).collect(),
        Screen::Hub => {
            let mut controls = plan_controls(&open.progress, notation);
            for kind in NoteKind::ALL {
                controls.extend(open.notes.of(kind).map(|(number, note)| {
                    let number = Some(number);
                    (NoteId { kind, number }.name(), Raw::One(note.text.clone()))
                }));
            }
            controls
        }
        _ => RawValues::new(),
    }
}

/// The controls of a question.
pub(super) fn controls(fact: Fact) -> [String; 3] {
    [fact.id().to_owned(), planned_name(fact), target_name(fact)]
}

/// A control among these that the page does not have.
fn not_of(screen: Screen, values: &RawValues) -> Option<String> {
    let foreign = |has: &dyn Fn(&str) -> bool| {
        let name = values.keys().find(|name| !has(name))?;
        Some(eligibility::excerpt(name))
    };
    match screen {
        Screen::Step(step) if step.id == PLAN => foreign(&dossier::is_control),
        Screen::Step(step) => stranger(step, values),
        Screen::Sheet => foreign(&|name| Step::all().any(|step| step.has_control(name))),
        Screen::Hub => {
            foreign(&|name| dossier::is_control(name) || NoteId::from_name(name).is_some())
        }
        _ => foreign(&|_| false),
    }
}

fn is_empty(raw: &Raw) -> bool {
    match raw {
        Raw::One(text) => text.trim().is_empty(),
        Raw::Many(list) => list.is_empty(),
    }
}
