//! What changed between two editions, row by row.

use crate::condition::Condition;
use crate::role::{Class, Phase, Role, ids};
use crate::rules::{Edition, Row};

ids! {
    /// In which way a row changed.
    ChangeKind {
        /// The later edition has it, the earlier one does not.
        Added = "added",
        /// The earlier edition has it, the later one does not.
        Removed = "removed",
        /// Its weight changed, or when it must be met.
        ClassChanged = "class-changed",
        /// It asks something else, or applies to others.
        ConditionChanged = "condition-changed",
        /// It asks the same with another number.
        ThresholdChanged = "threshold-changed",
    }
}

/// A row that differs between two editions, in one way.
#[derive(Debug, Clone, Copy)]
pub struct RowChange<'r> {
    /// The role.
    pub role: Role,
    /// In which way.
    pub kind: ChangeKind,
    /// The row in the earlier edition.
    pub from: Option<&'r Row>,
    /// The row in the later edition.
    pub to: Option<&'r Row>,
}

impl RowChange<'_> {
    /// The requirement's id.
    pub fn requirement(&self) -> &str {
        self.from
            .or(self.to)
            .map_or("", |row| row.requirement.as_str())
    }
}

/// What changed from one edition to the other: by role, in the order of the later edition's rows,
/// those that are gone last. A row that changed in two ways stands twice.
pub fn diff<'r>(from: &'r Edition, to: &'r Edition) -> Vec<RowChange<'r>> {
    let mut changes = Vec::new();
    for role in Role::ALL {
        let (before, after) = (from.rows(role), to.rows(role));
        for row in after {
            match before.iter().find(|old| old.requirement == row.requirement) {
                None => changes.push((role, ChangeKind::Added, None, Some(row))),
                Some(old) => {
                    let kinds = ways(old, row);
                    changes.extend(kinds.map(|kind| (role, kind, Some(old), Some(row))));
                }
            }
        }
        let gone = before
            .iter()
            .filter(|old| after.iter().all(|row| row.requirement != old.requirement));
        changes.extend(gone.map(|old| (role, ChangeKind::Removed, Some(old), None)));
    }
    changes
        .into_iter()
        .map(|(role, kind, from, to)| RowChange {
            role,
            kind,
            from,
            to,
        })
        .collect()
}

fn ways(old: &Row, new: &Row) -> impl Iterator<Item = ChangeKind> {
    let weight = |row: &Row| -> (Class, Phase) { (row.class, row.phase) };
    let class = (weight(old) != weight(new)).then_some(ChangeKind::ClassChanged);
    let asks = |row: &Row| (row.condition.clone(), row.applies.clone());
    let numberless = |row: &Row| {
        let (condition, applies) = asks(row);
        (
            condition.map(Condition::without_numbers),
            applies.map(Condition::without_numbers),
        )
    };
    let condition = if asks(old) == asks(new) {
        None
    } else if numberless(old) == numberless(new) {
        Some(ChangeKind::ThresholdChanged)
    } else {
        Some(ChangeKind::ConditionChanged)
    };
    class.into_iter().chain(condition)
}
