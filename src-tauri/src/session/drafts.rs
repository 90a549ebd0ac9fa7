//! What was typed in a step and not continued.

use dossier::{
    Notation, NoteId, NoteKind, Raw, RawValues, Step, planned_name, stranger, target_name, write,
};
use eligibility::{Country, Fact, Kind};
use l10n::Locale;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
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
pub(super) struct Kept {
    pub locale: String,
    pub values: RawValues,
}

impl Kept {
    pub(super) fn read(content: Json) -> Option<Self> {
        serde_json::from_value(content).ok()
    }

    pub(super) fn content(&self) -> Json {
        serde_json::to_value(self).expect("a map of strings is JSON")
    }

    /// As it is typed in a language.
    fn in_language(self, locale: Locale) -> RawValues {
        let Self {
            locale: typed_in,
            mut values,
        } = self;
        if let Some(typed_in) = Locale::from_tag(&typed_in) {
            rewrite(&mut values, typed_in, locale);
        }
        values
    }

    /// With what was typed on the same page before, where nothing is typed in its place.
    pub(super) fn over(self, before: Self) -> Self {
        let mut values = match Locale::from_tag(&self.locale) {
            Some(locale) => before.in_language(locale),
            None => before.values,
        };
        values.extend(self.values);
        Self {
            locale: self.locale,
            values,
        }
    }
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
    Ok(draft
        .and_then(Kept::read)
        .map(|kept| kept.in_language(locale)))
}

/// The name of the organisation as it is typed on one of the pages, not yet saved.
pub(super) fn typed_name(store: &Store, dossier: &str) -> Result<Option<String>, StoreFault> {
    const LONGEST: usize = 100;
    let typed = |draft| match Kept::read(draft)?.values.get(Fact::OrgName.id())? {
        Raw::One(name) => Some(eligibility::excerpt_of(name.trim(), LONGEST)),
        Raw::Many(_) => None,
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
            let id = self.laid_down(now)?;
            let store = self.store()?;
            store.keep_draft(&id, screen.id(), &kept.content(), now.at)?;
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
    pub(super) fn list_by_typed_name(&mut self, now: &Now) -> Result<(), Refused> {
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
