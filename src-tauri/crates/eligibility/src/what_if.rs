//! What is still missing for a verdict, what would turn it, and what it hangs on.
//!
//! All three hold the edition and its rows as they are and look at the rows that decide. Rows that
//! share no fact cannot influence each other except through the verdict, so the work is done in
//! groups of rows that do; within a group every combination of values is tried.

use crate::assess::RoleAssessment;
use crate::condition::{Choices, Condition, Seen, Sight};
use crate::fact::{Choice, Fact};
use crate::role::{Status, Verdict};
use crate::rules::Row;

/// How many sets of changes are given.
const MOST_CHANGES: usize = 10;

/// What a verdict leaves open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhatIf {
    /// The unknown facts that can still decide, in the order of the facts; none once it is settled.
    pub missing: Vec<Fact>,
    /// The minimal sets of changes after which the role is eligible: smallest first, then in the
    /// order of the rows; none where it is eligible or nothing helps.
    pub changes: Vec<Vec<FactChange>>,
    /// The facts whose change alone would make an eligible role not eligible, in order.
    pub hangs_on: Vec<Fact>,
}

/// One change of a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactChange {
    /// The fact.
    pub fact: Fact,
    /// What it must become.
    pub to: Target,
    /// Whether it is unknown now and only has to turn out well.
    pub unknown: bool,
}

/// What a fact must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Yes or no.
    YesNo(bool),
    /// One of these values.
    OneOf(Choices),
    /// At least this number.
    AtLeast(u64),
}

/// What the assessment of a role leaves open.
pub fn what_if(role: &RoleAssessment<'_>, sight: &Sight) -> WhatIf {
    let rows: Vec<&Row> = role
        .rows
        .iter()
        .map(|row| row.row)
        .filter(|row| role.decides(row))
        .collect();
    match role.verdict {
        Verdict::Silent => WhatIf::default(),
        Verdict::Eligible => WhatIf {
            hangs_on: hangs_on(&rows, sight),
            ..WhatIf::default()
        },
        Verdict::NotEligible => WhatIf {
            changes: changes(&rows, sight),
            ..WhatIf::default()
        },
        Verdict::Undetermined => WhatIf {
            missing: missing(&rows, sight),
            changes: changes(&rows, sight),
            hangs_on: Vec::new(),
        },
    }
}

// --- missing -------------------------------------------------------------------------------------

/// A fact can decide when all other groups can turn out well and, in its own, some values of the
/// others leave the outcome to it.
fn missing(rows: &[&Row], sight: &Sight) -> Vec<Fact> {
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

// --- hangs on ------------------------------------------------------------------------------------

fn hangs_on(rows: &[&Row], sight: &Sight) -> Vec<Fact> {
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

// --- changes -------------------------------------------------------------------------------------

/// What some facts must be, in the order in which the rows ask it.
type Demands = Vec<(Fact, Target)>;

fn changes(rows: &[&Row], sight: &Sight) -> Vec<Vec<FactChange>> {
    let mut sets: Vec<Demands> = vec![Vec::new()];
    for row in rows {
        let Some(condition) = &row.condition else {
            continue;
        };
        if row.status(sight) == Status::NotApplicable {
            continue;
        }
        let ways = ways(condition, true);
        let joined = sets
            .iter()
            .flat_map(|set| ways.iter().filter_map(|way| join(set, way)));
        sets = undemanding(joined.filter(|set| possible(set, sight)).collect());
    }
    let settled = sets
        .iter()
        .flat_map(|set| settle(rows, set, sight))
        .collect();
    let mut changes = minimal(settled);
    changes.sort_by_key(Vec::len);
    changes.truncate(MOST_CHANGES);
    changes
}

/// The ways in which a condition comes to be `wanted`, each as what it demands of the facts.
fn ways(condition: &Condition, wanted: bool) -> Vec<Demands> {
    match (condition, wanted) {
        (Condition::Not(part), _) => ways(part, !wanted),
        (Condition::All(parts), true) | (Condition::Any(parts), false) => {
            parts.iter().fold(vec![Vec::new()], |sets, part| {
                let ways = ways(part, wanted);
                sets.iter()
                    .flat_map(|set| ways.iter().filter_map(|way| join(set, way)))
                    .collect()
            })
        }
        (Condition::Any(parts), true) | (Condition::All(parts), false) => {
            parts.iter().flat_map(|part| ways(part, wanted)).collect()
        }
        (Condition::Yes(fact), _) => vec![vec![(*fact, Target::YesNo(wanted))]],
        (Condition::Among(fact, choices), _) => {
            let choices = if wanted {
                *choices
            } else {
                choices.others(*fact)
            };
            vec![vec![(*fact, Target::OneOf(choices))]]
        }
        (Condition::AtLeast(fact, least), true) => vec![vec![(*fact, Target::AtLeast(*least))]],
        // A number that must stay small, or time that must pass, is nothing to be changed.
        (Condition::AtLeast(..), false) | (Condition::MonthsPassed(..), _) => Vec::new(),
    }
}

/// Both demands at once; none where they exclude each other.
fn join(set: &Demands, way: &Demands) -> Option<Demands> {
    let mut joined = set.clone();
    for (fact, target) in way {
        match joined.iter_mut().find(|(one, _)| one == fact) {
            Some((_, before)) => *before = before.and(*target)?,
            None => joined.push((*fact, *target)),
        }
    }
    Some(joined)
}

impl Target {
    fn and(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::YesNo(a), Self::YesNo(b)) => (a == b).then_some(self),
            (Self::OneOf(a), Self::OneOf(b)) => {
                let both = a.and(b);
                both.iter().next().map(|_| Self::OneOf(both))
            }
            (Self::AtLeast(a), Self::AtLeast(b)) => Some(Self::AtLeast(a.max(b))),
            _ => None,
        }
    }

    fn holds(self, seen: Seen) -> bool {
        match (self, seen) {
            (Self::YesNo(wanted), Seen::YesNo(yes)) => wanted == yes,
            (Self::OneOf(choices), Seen::Choice(choice)) => choices.contains(choice),
            (Self::AtLeast(least), Seen::Number(number)) => number >= least,
            _ => false,
        }
    }

    /// One value that fulfils it.
    fn example(self) -> Seen {
        match self {
            Self::YesNo(yes) => Seen::YesNo(yes),
            Self::OneOf(choices) => choices.iter().next().map_or(Seen::Unknown, Seen::Choice),
            Self::AtLeast(least) => Seen::Number(least),
        }
    }
}

fn changed(set: &Demands, sight: &Sight) -> Vec<FactChange> {
    set.iter()
        .filter(|(fact, target)| !target.holds(sight.of(*fact)))
        .map(|(fact, target)| FactChange {
            fact: *fact,
            to: *target,
            unknown: sight.of(*fact) == Seen::Unknown,
        })
        .collect()
}

/// Whether no fact would have to change that the organisation cannot change.
fn possible(set: &Demands, sight: &Sight) -> bool {
    changed(set, sight)
        .iter()
        .all(|change| !change.fact.is_fixed())
}

/// The sets that no other one is a part of. A set that only changes less must stay for now: what
/// it demands of facts that need no change may yet conflict with a later row.
fn undemanding(sets: Vec<Demands>) -> Vec<Demands> {
    let within = |a: &Demands, b: &Demands| a.iter().all(|demand| b.contains(demand));
    without_supersets(sets, within)
}

/// The sets of changes that no other one is a part of.
fn minimal(sets: Vec<Vec<FactChange>>) -> Vec<Vec<FactChange>> {
    let within = |a: &Vec<FactChange>, b: &Vec<FactChange>| {
        a.iter()
            .all(|change| b.iter().any(|other| other.fact == change.fact))
    };
    without_supersets(sets, within)
}

/// Leaves out each set that another one is within; of equals the first stays.
fn without_supersets<T>(sets: Vec<T>, within: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let redundant = |place: usize| {
        sets.iter().enumerate().any(|(other, set)| {
            let smaller = within(set, &sets[place]);
            smaller && (other < place || !within(&sets[place], set)) && other != place
        })
    };
    let kept: Vec<bool> = (0..sets.len()).map(|place| !redundant(place)).collect();
    sets.into_iter()
        .zip(kept)
        .filter(|(_, kept)| *kept)
        .map(|(set, _)| set)
        .collect()
}

/// The changes of a set, once no row stays unfulfilled after them. A row that does not apply now
/// may apply then: a value of a choice that makes it so is left out where another one does not,
/// and otherwise the row's own demands are added.
fn settle(rows: &[&Row], set: &Demands, sight: &Sight) -> Vec<Vec<FactChange>> {
    let fulfilled = |sight: &Sight| rows.iter().all(|row| row.status(sight).is_fulfilled());
    let mut changes = changed(set, sight);
    let mut after = sight.clone();
    for change in &changes {
        after.set(change.fact, change.to.example());
    }
    let mut choices: Option<(Fact, Choices)> = None;
    for change in &mut changes {
        if let Target::OneOf(offered) = change.to {
            let fit = offered.filter(|choice| {
                let mut sight = after.clone();
                sight.set(change.fact, Seen::Choice(choice));
                fulfilled(&sight)
            });
            if fit.iter().next().is_some() {
                change.to = Target::OneOf(fit);
                after.set(change.fact, change.to.example());
            } else if offered.iter().nth(1).is_some() {
                choices = Some((change.fact, offered));
            }
        }
    }
    if fulfilled(&after) {
        return vec![changes];
    }
    let further: Vec<Demands> = if let Some((fact, choices)) = choices {
        let one = |choice| vec![(fact, Target::OneOf(choices.filter(|other| other == choice)))];
        choices.iter().map(one).collect()
    } else {
        let newly = rows.iter().find(|row| {
            row.status(sight) == Status::NotApplicable && !row.status(&after).is_fulfilled()
        });
        let condition = newly.and_then(|row| row.condition.as_ref());
        condition.map_or_else(Vec::new, |condition| ways(condition, true))
    };
    further
        .iter()
        .filter_map(|way| join(set, way))
        .filter(|wider| wider != set && possible(wider, sight))
        .flat_map(|wider| settle(rows, &wider, sight))
        .collect()
}

impl Status {
    /// Whether a row with this status stands in nobody's way.
    fn is_fulfilled(self) -> bool {
        matches!(self, Self::Met | Self::NotApplicable)
    }
}
