//! The list of dossiers: what one looks for and finds there, as things stand today.

use std::collections::BTreeSet;

use dossier::Stage;
use eligibility::{Role, Rules, Verdict};
use jiff::ToSpan as _;
use l10n::fold;
use store::{DossierState, Found, Order, Query, Store, StoreFault, Summary};

use super::replay::read_dossier;
use super::summary::{mark, summary};
use super::{Refused, Screen, Session};
use crate::options::Now;
use crate::wire::Look;

/// How many dossiers a page of the list holds.
pub(crate) const PAGE: u32 = 25;

/// How many lines of the list are brought up to date at once, between two intents.
const BATCH: u32 = 20;

/// How many are brought up to date before a search that depends on the day.
const AT_ONCE: u32 = 400;

/// How often lines that are behind are made anew before a page is shown.
const ROUNDS: usize = 12;

/// No list has so many pages.
const FAR: u32 = 1_000_000;

/// So many characters are looked for at most.
const LONGEST_TEXT: usize = 200;

/// The filter that stands where none was chosen.
const ALL_IN_USE: (&str, &str) = ("state", "active");

/// Within how many days a binding date is near.
const NEAR: i64 = 90;

/// Within how many days something is due soon.
const SOON: i64 = 8;

/// What one looks for in the list, and what is ticked.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    /// What one looks for.
    pub look: Look,
    /// The ids of the dossiers that are ticked, on whatever page.
    pub selected: BTreeSet<String>,
    /// How many are in the table that was saved last.
    pub tabled: usize,
    /// Whether the disk took nothing when lines were last to be made anew.
    pub stuck: bool,
}

/// The filters of the list and their values besides "all", in order; `order` always has one.
pub(crate) fn filters() -> Vec<(&'static str, Vec<String>)> {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    let models = Role::ALL.map(Role::id);
    let verdicts = Role::ALL.into_iter().flat_map(|role| {
        let id = role.id();
        let open = [
            Verdict::Eligible,
            Verdict::Undetermined,
            Verdict::NotEligible,
        ];
        let open = open.map(|verdict| format!("{id}:{}", verdict.id()));
        let held = [
            Verdict::Eligible,
            Verdict::Undetermined,
            Verdict::NotEligible,
        ];
        let held = held.map(|verdict| format!("{id}:{}-held", verdict.id()));
        open.into_iter().chain(held)
    });
    vec![
        ("state", owned(&["active", "archived", "deleted"])),
        ("model", owned(&models)),
        ("verdict", verdicts.collect()),
        (
            "stage",
            (1..=Stage::all().len())
                .map(|number| number.to_string())
                .collect(),
        ),
        (
            "attention",
            owned(&["only-unknowns", "binding-near", "overdue", "due-near"]),
        ),
        ("order", owned(&["touched", "name", "due", "binding"])),
    ]
}

impl Desk {
    /// The value of a filter.
    pub(crate) fn filter(&self, name: &str) -> &str {
        match (self.look.filters.get(name).map(String::as_str), name) {
            (Some("") | None, "state") => ALL_IN_USE.1,
            (Some("") | None, "order") => "touched",
            (Some(value), _) => value,
            (None, _) => "",
        }
    }

    /// Whether something narrows the list.
    pub(crate) fn narrows(&self) -> bool {
        let narrowed = |(name, value): (&String, &String)| {
            name != "order" && !value.is_empty() && (name.as_str(), value.as_str()) != ALL_IN_USE
        };
        !self.look.text.trim().is_empty() || self.look.filters.iter().any(narrowed)
    }

    /// Whether lines that were made on another day may stand elsewhere or not be found.
    pub(super) fn depends_on_the_day(&self) -> bool {
        let of_the_day = ["verdict", "attention"];
        of_the_day.iter().any(|name| !self.filter(name).is_empty())
            || matches!(self.filter("order"), "due" | "binding")
    }

    /// What is asked of the store.
    pub(super) fn query(&self, now: &Now) -> Query {
        let filled = |name| Some(self.filter(name).to_owned()).filter(|value| !value.is_empty());
        let verdict = filled("verdict").and_then(|value| {
            let (role, verdict) = value.split_once(':')?;
            let role = Role::ALL.into_iter().position(|one| one.id() == role)?;
            Some((role, verdict.to_owned()))
        });
        let within = |days: i64| now.today.checked_add(days.days()).ok();
        let attention = self.filter("attention");
        Query {
            text: (!self.look.text.trim().is_empty()).then(|| fold(&self.look.text)),
            in_name: false,
            state: DossierState::from_id(self.filter("state")),
            model: filled("model"),
            verdict,
            stage: filled("stage").and_then(|stage| stage.parse().ok()),
            only_unknowns: attention == "only-unknowns",
            binding_until: within(NEAR).filter(|_| attention == "binding-near"),
            due_before: match attention {
                "overdue" => Some(now.today),
                "due-near" => within(SOON),
                _ => None,
            },
            order: match self.filter("order") {
                "name" => Order::Name,
                "due" => Order::Due,
                "binding" => Order::Binding,
                _ => Order::Touched,
            },
            offset: self.look.page.saturating_mul(PAGE),
            limit: PAGE,
        }
    }

    /// The dossiers of the page, as they stand today; of a page behind the last one, the last.
    pub(super) fn find(
        &mut self,
        store: &mut Store,
        session: &Refresher<'_>,
    ) -> Result<Found, StoreFault> {
        if self.depends_on_the_day() {
            // A disk that took nothing is tried with little.
            let few = if self.stuck { 1 } else { AT_ONCE };
            let fresh = session.fresh(store, &store.stale(&mark(session.now), few)?)?;
            self.stuck = !fresh.is_empty() && store.refresh(&fresh).is_err();
        }
        let mut found = self.up_to_date(store, session)?;
        while found.lines.is_empty() && self.look.page > 0 {
            self.look.page = if found.count.exact {
                found.count.at_least.saturating_sub(1) / PAGE
            } else {
                self.look.page.min(FAR) - 1
            };
            found = self.up_to_date(store, session)?;
        }
        Ok(found)
    }

    /// The dossiers of the page. Lines that were made on another day are made anew; others may take
    /// their place then. Where the disk takes nothing, they are made for this page alone.
    fn up_to_date(
        &mut self,
        store: &mut Store,
        session: &Refresher<'_>,
    ) -> Result<Found, StoreFault> {
        let query = self.query(session.now);
        let mark = mark(session.now);
        let mut found = store.search(&query)?;
        for _ in 0..ROUNDS {
            let behind = found.lines.iter().filter(|line| line.computed != mark);
            let behind: Vec<String> = behind.map(|line| line.dossier.clone()).collect();
            if behind.is_empty() {
                break;
            }
            let fresh = session.fresh(store, &behind)?;
            self.stuck = store.refresh(&fresh).is_err();
            if self.stuck {
                show(&mut found, fresh);
                break;
            }
            found = store.search(&query)?;
        }
        Ok(found)
    }
}

/// Makes the lines of the list anew.
pub(super) struct Refresher<'a> {
    pub rules: &'static Rules,
    pub now: &'a Now,
}

impl Refresher<'_> {
    /// What the lines of these dossiers say today.
    fn fresh(&self, store: &Store, ids: &[String]) -> Result<Vec<(String, Summary)>, StoreFault> {
        let fresh = ids.iter().map(|id| {
            let (open, _) = read_dossier(store, id)?;
            Ok((id.clone(), summary(self.rules, &open, self.now)))
        });
        fresh.collect()
    }
}

/// Shows lines as they were made anew, and leaves them where they stand.
fn show(found: &mut Found, fresh: Vec<(String, Summary)>) {
    for (id, summary) in fresh {
        if let Some(line) = found.lines.iter_mut().find(|line| line.dossier == id) {
            line.shown = summary.shown;
            line.computed = summary.computed;
        }
    }
}

impl Session {
    /// Looks through the list. A filter or a value that is none is refused.
    pub(super) fn look(&mut self, mut look: Look) -> Result<(), Refused> {
        self.is_on_the_list()?;
        let known = filters();
        for (name, value) in &look.filters {
            let filter = known.iter().find(|(one, _)| one == name);
            let (_, values) =
                filter.ok_or_else(|| Refused::NoSuchControl(eligibility::excerpt(name)))?;
            if !value.is_empty() && !values.contains(value) {
                return Err(Refused::NoSuchControl(eligibility::excerpt(value)));
            }
        }
        if let Some((end, _)) = look.text.char_indices().nth(LONGEST_TEXT) {
            look.text.truncate(end);
        }
        let desk = &mut self.state.desk;
        let stood = desk.filter("state").to_owned();
        desk.look = look;
        // What can be done with those that are ticked depends on where they stand.
        if desk.filter("state") != stood {
            desk.selected.clear();
        }
        Ok(())
    }

    /// Brings some lines of the list up to date; whether there are more. Called while nobody waits.
    pub fn catch_up(&mut self, now: &Now) -> bool {
        let rules = self.rules;
        let Some(store) = &mut self.store else {
            return false;
        };
        let refresher = Refresher { rules, now };
        let done = store.stale(&mark(now), BATCH).and_then(|stale| {
            let fresh = refresher.fresh(store, &stale)?;
            store.refresh(&fresh)?;
            store.behind(&mark(now))
        });
        self.state.caught_up = Some(now.today);
        // What cannot be brought up to date now will be tried at the next start.
        done.unwrap_or(0) > 0
    }

    /// Whether the list was brought up to date for another day than this.
    pub(super) fn is_another_day(&self, now: &Now) -> bool {
        self.state.caught_up.is_some_and(|day| day != now.today)
    }

    pub(super) fn is_on_the_list(&self) -> Result<(), Refused> {
        if self.state.screen == Screen::Dossiers {
            Ok(())
        } else {
            Err(Refused::OutOfOrder("dossiers".to_owned()))
        }
    }
}
