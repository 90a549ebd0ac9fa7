//! The editions desk: two editions side by side, and what the later one changes for the dossiers.

use eligibility::{Edition, Role, Rules, Sight, Verdict, When, assess, coming, holds};
use jiff::civil::Date;
use store::DossierState;

use super::desk::no_such;
use super::done::DoneNote;
use super::replay::{FOLLOWED, read_dossier};
use super::state::{Followed, OpenDossier};
use super::write::{Writing, turned};
use super::{Refused, Screen, Session};
use crate::options::Now;

/// How many dossiers are weighed at once, between two intents.
const BATCH: usize = 400;

/// How many of them a page holds.
pub(crate) const PAGE: usize = 25;

/// What one compares.
#[derive(Debug, Clone, Default)]
pub struct Bench {
    /// The two editions by id, the earlier first; none: the last two.
    pub editions: Option<(&'static str, &'static str)>,
    /// What the later edition changes for the dossiers, as far as that is known.
    pub weighing: Option<Weighing>,
}

/// What an edition changes for the dossiers, as far as that is known.
#[derive(Debug, Clone, Default)]
pub struct Weighing {
    /// The dossiers in use.
    ids: Vec<String>,
    /// How many of them were weighed.
    pub done: usize,
    /// Those that it concerns: of which a verdict moves, or that the later edition is yet to bind.
    pub concerned: Vec<Effect>,
    /// The others.
    pub others: Vec<Effect>,
    /// Whether the others are shown as well, behind those.
    pub shows_others: bool,
    /// The page of these that is shown, from 0.
    page: usize,
}

/// What an edition changes for a dossier.
#[derive(Debug, Clone)]
pub struct Effect {
    /// The dossier's id.
    pub id: String,
    /// The organisation's name.
    pub name: Option<String>,
    /// The verdicts before and after, and whether the role is held: of a dossier that it concerns
    /// those that move, and that of a role in which the edition is yet to bind it; of another, all.
    pub verdicts: Vec<(Role, Verdict, Verdict, bool)>,
    /// By which edition it is prepared.
    pub followed: Option<Followed>,
    /// From when the later edition will bind it in the role it holds, and whether that is certain;
    /// none where it applies already.
    pub binds: Option<(Date, bool)>,
}

impl Effect {
    /// Whether a verdict moves.
    pub(crate) fn moves(&self) -> bool {
        self.verdicts.iter().any(|(_, from, to, _)| from != to)
    }

    /// Whether the edition concerns it.
    fn is_concerned(&self) -> bool {
        self.moves() || self.binds.is_some()
    }
}

impl Bench {
    /// The two editions that are compared.
    pub(crate) fn pair(&self, rules: &'static Rules) -> (&'static Edition, &'static Edition) {
        let all = rules.editions();
        let chosen = self
            .editions
            .and_then(|(from, to)| Some((rules.edition(from)?, rules.edition(to)?)));
        chosen.unwrap_or((&all[all.len() - 2], &all[all.len() - 1]))
    }
}

impl Weighing {
    /// How many dossiers there are to weigh.
    pub(crate) fn all(&self) -> usize {
        self.ids.len()
    }

    /// How many there are to show.
    pub(crate) fn count(&self) -> usize {
        let others = if self.shows_others {
            self.others.len()
        } else {
            0
        };
        self.concerned.len() + others
    }

    /// The number, from 0, of the page that is shown, and the dossiers on it.
    pub(crate) fn shown(&self) -> (usize, impl Iterator<Item = &Effect>) {
        let page = self.page.min(self.count().saturating_sub(1) / PAGE);
        let all = self.concerned.iter().chain(&self.others);
        let left = self.count() - page * PAGE;
        (page, all.skip(page * PAGE).take(PAGE.min(left)))
    }

    fn add(&mut self, one: Effect) {
        if one.is_concerned() {
            self.concerned.push(one);
        } else {
            self.others.push(one);
        }
    }

    /// Whether every dossier was weighed.
    pub(crate) fn is_done(&self) -> bool {
        self.done == self.ids.len()
    }
}

impl Session {
    pub(super) fn compare(&mut self, from: &str, to: &str) -> Result<(), Refused> {
        self.is_on_the_bench()?;
        let rules = self.rules;
        let edition = |id: &str| {
            let edition = rules.edition(id);
            edition.ok_or_else(|| Refused::NoSuchControl(eligibility::excerpt(id)))
        };
        let (one, other) = (edition(from)?, edition(to)?);
        // Whichever was named first: what is said of them speaks of an earlier and a later one.
        let place =
            |edition: &Edition| rules.editions().iter().position(|one| one.id == edition.id);
        let (from, to) = if place(one) <= place(other) {
            (one, other)
        } else {
            (other, one)
        };
        self.state.bench = Bench {
            editions: Some((&from.id, &to.id)),
            weighing: None,
        };
        Ok(())
    }

    /// Begins to weigh the later edition for every dossier in use.
    pub(super) fn weigh(&mut self, now: &Now) -> Result<(), Refused> {
        self.is_on_the_bench()?;
        let ids = self
            .store()?
            .ids(DossierState::Active)
            .map_err(Refused::Unread)?;
        self.state.bench.weighing = Some(Weighing {
            ids,
            ..Weighing::default()
        });
        self.weigh_on(now)
    }

    /// Weighs some more dossiers.
    pub(super) fn weigh_on(&mut self, now: &Now) -> Result<(), Refused> {
        self.is_on_the_bench()?;
        let rules = self.rules;
        let (from, to) = self.state.bench.pair(rules);
        let Some(mut weighing) = self.state.bench.weighing.take() else {
            return Ok(());
        };
        let store = self.store.as_ref().ok_or(Refused::Closed)?;
        let until = (weighing.done + BATCH).min(weighing.ids.len());
        for place in weighing.done..until {
            let (open, _) = read_dossier(store, &weighing.ids[place]).map_err(Refused::Unread)?;
            weighing.add(effect(rules, open, from, to, now));
        }
        weighing.done = until;
        self.state.bench.weighing = Some(weighing);
        Ok(())
    }

    /// Shows the dossiers that the edition does not concern as well, or no longer.
    pub(super) fn show_others(&mut self, shows: bool) -> Result<(), Refused> {
        self.is_on_the_bench()?;
        if let Some(weighing) = &mut self.state.bench.weighing {
            weighing.shows_others = shows;
            weighing.page = 0;
        }
        Ok(())
    }

    /// Shows another page of the dossiers that were weighed.
    pub(super) fn turn_weighed(&mut self, page: u32) -> Result<(), Refused> {
        self.is_on_the_bench()?;
        if let Some(weighing) = &mut self.state.bench.weighing {
            weighing.page = usize::try_from(page).unwrap_or(usize::MAX);
        }
        Ok(())
    }

    pub(super) fn weigh_no_more(&mut self) -> Result<(), Refused> {
        self.is_on_the_bench()?;
        self.state.bench.weighing = None;
        Ok(())
    }

    /// Notes by which of the two editions a dossier is prepared.
    pub(super) fn follow_edition(
        &mut self,
        id: &str,
        choice: &str,
        now: &Now,
    ) -> Result<(), Refused> {
        self.is_on_the_bench()?;
        let moves_on = match choice {
            "keep" => false,
            "move" => true,
            other => return Err(Refused::NoSuchControl(eligibility::excerpt(other))),
        };
        let (_, to) = self.state.bench.pair(self.rules);
        let followed = Followed {
            edition: to.id.clone(),
            moves_on,
        };
        let (open, _) = read_dossier(self.store()?, id).map_err(no_such)?;
        let line = [(FOLLOWED.to_owned(), Some(followed.to_json()))];
        let entries = turned(self.rules, &open, &line, now);
        if entries.is_empty() {
            return Ok(());
        }
        let open = self.write_lines(open, &Writing::said(&entries), now)?;
        self.state.done = Some(DoneNote::Followed {
            dossier: open.id.clone(),
            name: crate::view::name(&open.facts),
            followed,
        });
        self.weigh_again(open, now);
        Ok(())
    }

    /// What is known of a dossier that was written to after it was weighed is found anew.
    pub(super) fn weigh_again(&mut self, open: OpenDossier, now: &Now) {
        let rules = self.rules;
        let (from, to) = self.state.bench.pair(rules);
        let Some(weighing) = &mut self.state.bench.weighing else {
            return;
        };
        if !weighing.ids[..weighing.done].contains(&open.id) {
            return;
        }
        let one = effect(rules, open, from, to, now);
        let (kept, left) = if one.is_concerned() {
            (&mut weighing.concerned, &mut weighing.others)
        } else {
            (&mut weighing.others, &mut weighing.concerned)
        };
        left.retain(|other| other.id != one.id);
        match kept.iter_mut().find(|other| other.id == one.id) {
            Some(known) => *known = one,
            None => kept.push(one),
        }
    }

    fn is_on_the_bench(&self) -> Result<(), Refused> {
        if self.state.screen == Screen::Editions {
            Ok(())
        } else {
            Err(Refused::OutOfOrder("editions".to_owned()))
        }
    }
}

/// The day for which the result of a dossier is shown that prepares by an edition before it binds:
/// the day from which it does. Its questions are asked now.
pub(super) fn followed_day(rules: &Rules, open: &OpenDossier, now: &Now) -> Option<Date> {
    let followed = open.followed.as_ref().filter(|one| one.moves_on)?;
    let sight = Sight::new(&open.facts, When::today(now.today));
    let held = Role::ALL.into_iter().find(|role| holds(*role, &sight))?;
    coming(rules, held, &sight)
        .find(|(edition, _)| edition.id == followed.edition)
        .map(|(_, binding)| binding.from)
}

/// What the later edition changes for a dossier.
fn effect(
    rules: &'static Rules,
    open: OpenDossier,
    from: &'static Edition,
    to: &'static Edition,
    now: &Now,
) -> Effect {
    let when = When::today(now.today);
    let before = assess(rules, &open.facts, when, Some(from));
    let after = assess(rules, &open.facts, when, Some(to));
    let held = Role::ALL.into_iter().find(|role| after.role(*role).held);
    // Whoever holds no role is bound by the newest rules: there is nothing to choose.
    let binds = held.and_then(|role| {
        let sight = &after.sight;
        coming(rules, role, sight)
            .find(|(edition, _)| edition.id == to.id)
            .map(|(_, binding)| (binding.from, binding.certain))
    });
    let chooses = held.filter(|_| binds.is_some());
    let verdicts: Vec<_> = Role::ALL
        .into_iter()
        // A distributor's conditions concern distributors.
        .filter(|role| *role != Role::IndirectProvider || held == Some(*role))
        .map(|role| (before.role(role), after.role(role)))
        .map(|(before, after)| (before.role, before.verdict, after.verdict, after.held))
        .collect();
    let mut one = Effect {
        name: crate::view::name(&open.facts),
        id: open.id,
        verdicts,
        followed: open.followed,
        binds,
    };
    if one.is_concerned() {
        one.verdicts
            .retain(|(role, from, to, _)| from != to || chooses == Some(*role));
    }
    one
}
