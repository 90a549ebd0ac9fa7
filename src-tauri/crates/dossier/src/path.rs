//! Which facts matter for an organisation on a day.

use eligibility::{
    Choice, Fact, Facts, Role, Rules, Seen, Sight, Truth, Value, When, binding, coming,
};

use crate::steps::{Asked, Step, With};

/// The facts that are asked. An answer to a fact that is not on the path is parked: kept and
/// listed, but not counted, until the path returns.
///
/// A fact is on the path when its step asks it always, or when a row reads it that can apply: a
/// row of an edition that binds now or, for a holder, of one already in force that will bind. The
/// two models always count; the distributor's rows count for one that is a distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    asked: [bool; Fact::COUNT],
}

impl Path {
    /// The path of an organisation today, with what is read on the day that is looked at.
    pub fn of(rules: &Rules, facts: &Facts, when: When) -> Self {
        let mut read = [false; Fact::COUNT];
        for when in [When::today(when.today), when] {
            read_by_rules(rules, &Sight::new(facts, when), &mut read);
        }
        let mut asked = [false; Fact::COUNT];
        for step in Step::all() {
            let by_the_rules = |fact: Fact| read[fact as usize];
            let company = step
                .asks
                .iter()
                .any(|ask| ask.when == Asked::ByTheRules && by_the_rules(ask.fact));
            for ask in &step.asks {
                let wanted = match ask.when {
                    Asked::Always => true,
                    Asked::Along => company,
                    Asked::ByTheRules => by_the_rules(ask.fact),
                };
                let shown = ask.with.as_ref().is_none_or(|with| {
                    asked[with.fact as usize] && with.holds(facts.get(with.fact))
                });
                asked[ask.fact as usize] = wanted && shown;
            }
        }
        Self { asked }
    }

    /// Whether a fact is asked.
    pub fn asks(&self, fact: Fact) -> bool {
        self.asked[fact as usize]
    }

    /// Whether a step has something to ask, or explains.
    pub fn needs(&self, step: &Step) -> bool {
        step.asks.is_empty() || step.asks.iter().any(|ask| self.asks(ask.fact))
    }

    /// The facts that count.
    #[must_use]
    pub fn counted(&self, facts: &Facts) -> Facts {
        facts.retain(|fact| self.asks(fact))
    }

    /// The answers that are parked.
    pub fn parked<'f>(&self, facts: &'f Facts) -> impl Iterator<Item = (Fact, &'f Value)> {
        let asked = self.asked;
        facts.iter().filter(move |(fact, _)| !asked[*fact as usize])
    }
}

impl With {
    /// Whether the deciding fact holds one of the values.
    pub fn holds(&self, value: Option<&Value>) -> bool {
        matches!(value, Some(Value::Choice(choice)) if self.has(*choice))
    }

    fn has(&self, choice: Choice) -> bool {
        self.values.contains(&choice)
    }
}

fn read_by_rules(rules: &Rules, sight: &Sight, read: &mut [bool; Fact::COUNT]) {
    for role in Role::ALL {
        let is_distributor = sight.of(Fact::CspStatus) == Seen::Choice(role.as_status());
        if role == Role::IndirectProvider && !is_distributor {
            continue;
        }
        let binding_now = binding(rules, role, sight).map(|(edition, _)| edition);
        let matters = binding_now
            .into_iter()
            .chain(coming(rules, role, sight).map(|(edition, _)| edition));
        for row in matters.flat_map(|edition| edition.rows(role)) {
            let applies = row.applies.as_ref().map(|applies| applies.eval(sight));
            if applies != Some(Truth::False) {
                for fact in &row.facts {
                    read[*fact as usize] = true;
                }
            }
        }
    }
}
