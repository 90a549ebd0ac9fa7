//! What an accepted step overturns.

use eligibility::{Fact, Facts, Role, Rules, Value, Verdict, When, assess};

use crate::path::Path;

/// The difference that a step's answers make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The facts of which something else is said than before, in order.
    pub overturned: Vec<Overturn>,
    /// The answers that counted and no longer do.
    pub parked: Vec<Fact>,
    /// The parked answers that count again.
    pub restored: Vec<Fact>,
    /// The verdicts that move.
    pub moves: Vec<VerdictMove>,
}

/// A fact before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overturn {
    /// The fact.
    pub fact: Fact,
    /// What was said of it.
    pub from: Option<Value>,
    /// What is said of it now.
    pub to: Option<Value>,
}

/// A verdict before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerdictMove {
    /// The role.
    pub role: Role,
    /// How it stood.
    pub from: Verdict,
    /// How it stands.
    pub to: Verdict,
    /// Whether it was held, and whether it is.
    pub held: (bool, bool),
}

impl Change {
    /// What these answers change, and the facts after it. A fact that the answers do not name
    /// stays as it is.
    pub fn new(
        rules: &Rules,
        before: &Facts,
        answers: Vec<(Fact, Option<Value>)>,
        when: When,
    ) -> (Self, Facts) {
        let mut after = before.clone();
        let mut overturned = Vec::new();
        for (fact, to) in answers {
            let from = before.get(fact).cloned();
            if from != to {
                after.set(fact, to.clone());
                overturned.push(Overturn { fact, from, to });
            }
        }
        overturned.sort_by_key(|overturn| overturn.fact);

        let path_before = Path::of(rules, before, when);
        let path_after = Path::of(rules, &after, when);
        let kept = |fact: &Fact| before.get(*fact).is_some() && after.get(*fact).is_some();
        let leaves = |fact: &Fact| path_before.asks(*fact) && !path_after.asks(*fact);
        let returns = |fact: &Fact| !path_before.asks(*fact) && path_after.asks(*fact);
        let change = Self {
            overturned,
            parked: Fact::ALL
                .into_iter()
                .filter(|fact| kept(fact) && leaves(fact))
                .collect(),
            restored: Fact::ALL
                .into_iter()
                .filter(|fact| kept(fact) && returns(fact))
                .collect(),
            moves: moves(
                rules,
                &path_before.counted(before),
                &path_after.counted(&after),
                When::today(when.today),
            ),
        };
        (change, after)
    }

    /// Whether the person must see it before it is made: it parks an answer, or it takes back
    /// something that was known and a verdict moves with it.
    pub fn wants_a_yes(&self) -> bool {
        let takes_back = self
            .overturned
            .iter()
            .any(|overturn| !matches!(overturn.from, None | Some(Value::Unknown)));
        !self.parked.is_empty() || (takes_back && !self.moves.is_empty())
    }
}

fn moves(rules: &Rules, before: &Facts, after: &Facts, when: When) -> Vec<VerdictMove> {
    let before = assess(rules, before, when, None);
    let after = assess(rules, after, when, None);
    Role::ALL
        .into_iter()
        .map(|role| VerdictMove {
            role,
            from: before.role(role).verdict,
            to: after.role(role).verdict,
            held: (before.role(role).held, after.role(role).held),
        })
        .filter(|moved| moved.from != moved.to)
        .collect()
}
