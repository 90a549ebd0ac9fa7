//! How the questions of a meeting come round: each once, and those that were left open once more.

use std::collections::BTreeSet;

use dossier::{Path, Step};
use eligibility::Fact;

/// What became of the questions that were asked.
#[derive(Debug, Clone, Default)]
pub(super) struct Round {
    /// Left open: they come once more, when nothing else is open.
    skipped: BTreeSet<Fact>,
    /// They come no more by themselves.
    over: BTreeSet<Fact>,
}

impl Round {
    /// A round of what is still open: each comes once.
    pub(super) fn again(open: Vec<Fact>) -> Self {
        Self {
            skipped: open.into_iter().collect(),
            over: BTreeSet::new(),
        }
    }

    /// The round of a meeting that broke off after something was said to a question: what is open
    /// before that one was left open, and what nobody knows is over.
    pub(super) fn broken_off(open: &[Fact], last: Option<Fact>, over: BTreeSet<Fact>) -> Self {
        let before = |fact: &&Fact| last.is_some() && place(**fact) < last.and_then(place);
        Self {
            skipped: open.iter().filter(before).copied().collect(),
            over,
        }
    }

    /// A question is left open; for the second time it is over.
    pub(super) fn skip(&mut self, fact: Fact) {
        if !self.skipped.insert(fact) {
            self.over.insert(fact);
        }
    }

    /// One went back to a question: it stands where it stood before it was left open.
    pub(super) fn take_up(&mut self, fact: Fact) {
        self.skipped.remove(&fact);
    }

    /// What was said to a question was taken back: it is asked as for the first time.
    pub(super) fn ask_anew(&mut self, fact: Fact) {
        self.skipped.remove(&fact);
        self.over.remove(&fact);
    }

    /// A question was answered, or left to somebody.
    pub(super) fn settle(&mut self, fact: Fact) {
        self.over.insert(fact);
    }

    /// The next question among those that are open, which stand in their order: behind the one that
    /// is shown, else from the first; then those that were left open.
    pub(super) fn next(&self, open: &[Fact], shown: Option<Fact>) -> Option<Fact> {
        let comes = |fact: &&Fact| !self.over.contains(fact) && Some(**fact) != shown;
        let is_new = |fact: &&Fact| !self.skipped.contains(fact);
        let waiting: Vec<Fact> = open.iter().filter(comes).copied().collect();
        let mut new = waiting.iter().filter(is_new);
        let behind = |fact: &&Fact| shown.is_some_and(|shown| place(**fact) > place(shown));
        let next = new.clone().find(behind).or_else(|| new.next());
        next.or_else(|| waiting.first()).copied()
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
