//! The smallest sets of changes that make a role eligible.

use super::{FactChange, MOST_CHANGES, Target};
use crate::condition::{Choices, Condition, Seen, Sight};
use crate::fact::Fact;
use crate::role::Status;
use crate::rules::Row;

/// What some facts must be, in the order in which the rows ask it.
type Demands = Vec<(Fact, Target)>;

/// The minimal sets, smallest first, then in the order of the rows.
pub(super) fn changes(rows: &[&Row], sight: &Sight) -> Vec<Vec<FactChange>> {
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
    let mut choices: Option<(Fact, Choices)>;
    // What is left of one choice may leave less of another.
    loop {
        let mut narrowed = false;
        choices = None;
        for change in &mut changes {
            let Target::OneOf(offered) = change.to else {
                continue;
            };
            let fit = offered.filter(|choice| {
                let mut sight = after.clone();
                sight.set(change.fact, Seen::Choice(choice));
                fulfilled(&sight)
            });
            if fit.iter().next().is_none() {
                if offered.iter().nth(1).is_some() {
                    choices = Some((change.fact, offered));
                }
            } else if fit != offered {
                narrowed = true;
                change.to = Target::OneOf(fit);
                after.set(change.fact, change.to.example());
            }
        }
        if !narrowed {
            break;
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
