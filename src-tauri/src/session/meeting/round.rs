//! How the questions of a meeting come round: each of those that are open once.

use std::collections::BTreeSet;

use dossier::{Path, Step};
use eligibility::Fact;

/// The questions that come no more by themselves: they were answered, left to somebody or left open.
#[derive(Debug, Clone, Default)]
pub(super) struct Round(BTreeSet<Fact>);

impl Round {
    /// A round in which these do not come.
    pub(super) fn without(over: impl IntoIterator<Item = Fact>) -> Self {
        Self(over.into_iter().collect())
    }

    /// The round of a meeting that broke off after something was said to a question: what is open
    /// before that one was left open, and those are over to which something was said.
    pub(super) fn broken_off(open: &[Fact], last: Option<Fact>, over: BTreeSet<Fact>) -> Self {
        let before = |fact: &&Fact| last.is_some() && place(**fact) < last.and_then(place);
        let left_open = open.iter().filter(before).copied();
        Self(left_open.chain(over).collect())
    }

    /// A question was answered, left to somebody or left open.
    pub(super) fn settle(&mut self, fact: Fact) {
        self.0.insert(fact);
    }

    /// A question is asked as for the first time.
    pub(super) fn ask_anew(&mut self, fact: Fact) {
        self.0.remove(&fact);
    }

    /// Those of the open questions that come yet.
    pub(super) fn waiting(&self, open: &[Fact]) -> impl Iterator<Item = Fact> + Clone {
        let comes = |fact: &Fact| !self.0.contains(fact);
        open.iter().copied().filter(comes)
    }

    /// The next question among those that are open, which stand in their order: behind the one that
    /// is shown, else from the first.
    pub(super) fn next(&self, open: &[Fact], shown: Option<Fact>) -> Option<Fact> {
        let mut waiting = self.waiting(open).filter(|fact| Some(*fact) != shown);
        let behind = |fact: &Fact| shown.is_some_and(|shown| place(*fact) > place(shown));
        let next = waiting.clone().find(behind);
        next.or_else(|| waiting.next())
    }
}

/// The questions that can be asked, in the order of the steps. Why somebody chose what the verdicts
/// do not favour is not asked in front of others.
fn questions() -> impl Iterator<Item = Fact> {
    Step::all()
        .flat_map(|step| &step.asks)
        .map(|ask| ask.fact)
        .filter(|fact| *fact != Fact::ChoiceReason)
}

fn place(fact: Fact) -> Option<usize> {
    questions().position(|one| one == fact)
}

/// Those of the path.
pub(crate) fn asked(path: &Path) -> impl Iterator<Item = Fact> {
    questions().filter(|fact| path.asks(*fact))
}
