//! What is still missing for a verdict, what would turn it, and what it hangs on.
//!
//! All three hold the edition and its rows as they are and look at the rows that decide. Rows that
//! share no fact cannot influence each other except through the verdict, so the work is done in
//! groups of rows that do; within a group every combination of values is tried.

use crate::assess::RoleAssessment;
use crate::condition::{Choices, Sight};
use crate::fact::Fact;
use crate::role::{Status, Verdict};
use crate::rules::Row;

mod changes;
mod open;

use changes::changes;
use open::{hangs_on, missing};

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

impl Status {
    /// Whether a row with this status stands in nobody's way.
    fn is_fulfilled(self) -> bool {
        matches!(self, Self::Met | Self::NotApplicable)
    }
}
