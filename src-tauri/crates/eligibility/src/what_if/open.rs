//! Which unknown facts can still decide a verdict, and which known ones it hangs on.

use crate::condition::{Condition, Seen, Sight};
use crate::fact::{Choice, Fact};
use crate::role::Status;
use crate::rules::Row;

/// A fact can decide when all other groups can turn out well and, in its own, some values of the
/// others leave the outcome to it.
pub(super) fn missing(rows: &[&Row], sight: &Sight) -> Vec<Fact> {
    let groups = groups(rows, sight);
    let outcomes: Vec<Outcomes> = groups.iter().map(|group| group.outcomes(sight)).collect();
    if !outcomes.iter().all(|outcomes| outcomes.can_be_met) {
        return Vec::new();
    }
    let mut missing: Vec<Fact> = outcomes
        .into_iter()
        .flat_map(|outcomes| outcomes.deciding)
        .collect();
    missing.sort_unstable();
    missing
}

/// Rows that share unknown facts, directly or through others.
struct Group<'r> {
    rows: Vec<&'r Row>,
    unknown: Vec<Fact>,
}

/// What the completions of a group come to.
struct Outcomes {
    can_be_met: bool,
    deciding: Vec<Fact>,
}

fn groups<'r>(rows: &[&'r Row], sight: &Sight) -> Vec<Group<'r>> {
    let mut groups: Vec<Group<'r>> = Vec::new();
    for row in rows {
        let mut joined = Group {
            rows: vec![*row],
            unknown: row
                .facts
                .iter()
                .copied()
                .filter(|fact| sight.of(*fact) == Seen::Unknown)
                .collect(),
        };
        let (touching, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| {
            group
                .unknown
                .iter()
                .any(|fact| joined.unknown.contains(fact))
        });
        for group in touching {
            joined.rows.extend(group.rows);
            joined.unknown.extend(group.unknown);
        }
        joined.unknown.sort_unstable();
        joined.unknown.dedup();
        groups = apart;
        groups.push(joined);
    }
    groups
}

impl Group<'_> {
    fn outcomes(&self, sight: &Sight) -> Outcomes {
        let domains: Vec<Vec<Seen>> = self
            .unknown
            .iter()
            .map(|fact| domain(*fact, &self.rows, sight))
            .collect();
        let sizes: Vec<usize> = domains.iter().map(Vec::len).collect();
        let total: usize = sizes.iter().product();
        let mut sight = sight.clone();
        let met: Vec<bool> = (0..total)
            .map(|index| {
                let mut rest = index;
                for (fact, values) in self.unknown.iter().zip(&domains) {
                    sight.set(*fact, values[rest % values.len()]);
                    rest /= values.len();
                }
                self.rows
                    .iter()
                    .all(|row| row.status(&sight).is_fulfilled())
            })
            .collect();
        let decides = |place: usize| {
            let stride: usize = sizes[..place].iter().product();
            (0..total).any(|index| {
                let own = index / stride % sizes[place];
                let base = index - own * stride;
                (0..sizes[place]).any(|other| met[base + other * stride] != met[index])
            })
        };
        Outcomes {
            can_be_met: met.contains(&true),
            deciding: (0..self.unknown.len())
                .filter(|place| decides(*place))
                .map(|place| self.unknown[place])
                .collect(),
        }
    }
}

/// Values of a fact that between them behave like all of its values in these rows.
fn domain(fact: Fact, rows: &[&Row], sight: &Sight) -> Vec<Seen> {
    let mut values = Vec::new();
    for row in rows {
        for condition in [&row.condition, &row.applies].into_iter().flatten() {
            condition.each_leaf(&mut |leaf| match leaf {
                Condition::Yes(one) if *one == fact => {
                    values.extend([Seen::YesNo(true), Seen::YesNo(false)]);
                }
                Condition::Among(one, _) if *one == fact => {
                    values.extend(Choice::all(fact).map(Seen::Choice));
                }
                Condition::AtLeast(one, least) if *one == fact => {
                    values.extend([Seen::Number(0), Seen::Number(*least)]);
                }
                Condition::MonthsPassed(one, _) if *one == fact => {
                    values.extend([
                        Seen::Date(jiff::civil::Date::MIN),
                        Seen::Date(sight.as_of()),
                    ]);
                }
                _ => {}
            });
        }
    }
    let mut distinct = Vec::new();
    for value in values {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
}

/// A fact that alone can make a deciding row unmet.
pub(super) fn hangs_on(rows: &[&Row], sight: &Sight) -> Vec<Fact> {
    let mut facts: Vec<Fact> = rows
        .iter()
        .flat_map(|row| row.facts.iter().copied())
        .collect();
    facts.sort_unstable();
    facts.dedup();
    facts.retain(|fact| {
        let reading: Vec<&Row> = rows
            .iter()
            .copied()
            .filter(|row| row.facts.contains(fact))
            .collect();
        let overturns = |value: Seen| {
            let mut sight = sight.clone();
            sight.set(*fact, value);
            reading
                .iter()
                .any(|row| row.status(&sight) == Status::NotMet)
        };
        !fact.is_fixed() && domain(*fact, &reading, sight).into_iter().any(overturns)
    });
    facts
}
