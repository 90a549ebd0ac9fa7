//! The assessment of the three roles: every row with its status, and the verdict over them.

use jiff::civil::Date;

use crate::binding::{Binding, binding, holds};
use crate::condition::{Sight, When};
use crate::fact::{Facts, Value};
use crate::role::{Class, Phase, Role, Status, Verdict};
use crate::rules::{Edition, Row, Rules};
use crate::truth::Truth;
use crate::what_if::{WhatIf, what_if};

/// The three roles as they stand on a day.
#[derive(Debug, Clone)]
pub struct Assessment<'r> {
    /// The day it speaks of.
    pub as_of: Date,
    /// One each, in the order of [`Role::ALL`].
    pub roles: [RoleAssessment<'r>; 3],
    /// The facts as they counted.
    pub sight: Sight,
}

/// How one role stands, with its proof.
#[derive(Debug, Clone)]
pub struct RoleAssessment<'r> {
    /// The role.
    pub role: Role,
    /// Whether the organisation holds it on that day.
    pub held: bool,
    /// The edition used; none before the first.
    pub edition: Option<&'r Edition>,
    /// Since when it binds; none when the edition was forced or there is none.
    pub binding: Option<Binding>,
    /// How the role stands.
    pub verdict: Verdict,
    /// The rows of the edition, in its order.
    pub rows: Vec<RowAssessment<'r>>,
}

/// How one row stands.
#[derive(Debug, Clone)]
pub struct RowAssessment<'r> {
    /// The row.
    pub row: &'r Row,
    /// How it stands.
    pub status: Status,
    /// What plans have to do with it.
    pub plan: Option<PlanNote>,
}

/// What plans have to do with a row's status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanNote {
    /// It is met only because of a plan believed from that day on.
    ByPlan(Date),
    /// It waits for a plan that lies ahead, to that day.
    Planned(Date),
}

impl Assessment<'_> {
    /// How a role stands.
    pub fn role(&self, role: Role) -> &RoleAssessment<'_> {
        &self.roles[role as usize]
    }

    /// What is missing for a role's verdict, what would turn it, what it hangs on.
    pub fn what_if(&self, role: Role) -> WhatIf {
        what_if(self.role(role), &self.sight)
    }
}

impl RoleAssessment<'_> {
    /// Whether a row takes part in the verdict.
    pub fn decides(&self, row: &Row) -> bool {
        decides(self.held, row)
    }
}

/// Assesses the three roles by the editions that bind, or all by the one that is forced.
pub fn assess<'r>(
    rules: &'r Rules,
    facts: &Facts,
    when: When,
    forced: Option<&'r Edition>,
) -> Assessment<'r> {
    let sight = Sight::new(facts, when);
    Assessment {
        as_of: when.as_of,
        roles: Role::ALL.map(|role| assess_role(rules, role, facts, &sight, when, forced)),
        sight,
    }
}

fn assess_role<'r>(
    rules: &'r Rules,
    role: Role,
    facts: &Facts,
    sight: &Sight,
    when: When,
    forced: Option<&'r Edition>,
) -> RoleAssessment<'r> {
    let held = holds(role, sight);
    let bound = if forced.is_some() {
        None
    } else {
        binding(rules, role, sight)
    };
    let edition = forced.or(bound.map(|(edition, _)| edition));
    let rows: Vec<_> = edition
        .map_or(&[][..], |edition| edition.rows(role))
        .iter()
        .map(|row| {
            let status = row.status(sight);
            let plan = plan_note(row, status, facts, sight, when);
            RowAssessment { row, status, plan }
        })
        .collect();
    let verdict = verdict(
        held,
        rows.iter().map(|assessed| (assessed.row, assessed.status)),
    );
    RoleAssessment {
        role,
        held,
        edition,
        binding: bound.map(|(_, binding)| binding),
        verdict,
        rows,
    }
}

impl Row {
    /// How the row stands.
    pub fn status(&self, sight: &Sight) -> Status {
        let Some(condition) = &self.condition else {
            return Status::NotApplicable;
        };
        let applies = self
            .applies
            .as_ref()
            .map_or(Truth::True, |applies| applies.eval(sight));
        match (applies, condition.eval(sight)) {
            (Truth::False, _) => Status::NotApplicable,
            (_, Truth::True) => Status::Met,
            (Truth::True, Truth::False) => Status::NotMet,
            (Truth::Unknown, _) | (Truth::True, Truth::Unknown) => Status::Unknown,
        }
    }
}

fn decides(held: bool, row: &Row) -> bool {
    row.class == Class::Required && (held || row.phase == Phase::Before)
}

/// The verdict over the rows that decide it.
fn verdict<'r>(held: bool, rows: impl Iterator<Item = (&'r Row, Status)>) -> Verdict {
    let mut verdict = Verdict::Silent;
    for (row, status) in rows {
        if verdict == Verdict::Silent {
            verdict = Verdict::Eligible;
        }
        if decides(held, row) {
            match status {
                Status::NotMet => return Verdict::NotEligible,
                Status::Unknown => verdict = Verdict::Undetermined,
                Status::Met | Status::NotApplicable => {}
            }
        }
    }
    verdict
}

/// A plan keeps a row when the row is met with it and not without it; the day is the first one
/// from which the plans suffice. A row that is not met waits for its plans that lie ahead; the day
/// is the first one on which they suffice, or the last of them where they do not.
fn plan_note(
    row: &Row,
    status: Status,
    facts: &Facts,
    sight: &Sight,
    when: When,
) -> Option<PlanNote> {
    let condition = row.condition.as_ref()?;
    let mut days: Vec<Date> = row
        .facts
        .iter()
        .filter_map(|fact| match facts.get(*fact) {
            Some(Value::Planned { on, .. }) if *on > when.today || *on > when.as_of => Some(*on),
            _ => None,
        })
        .collect();
    if days.is_empty() {
        return None;
    }
    days.sort_unstable();
    days.dedup();
    let met_with_plans_to = |last: Option<Date>| {
        let sight = Sight::with_plans(facts, when, |on| {
            if last.is_some_and(|last| on <= last) && on > when.today {
                Truth::True
            } else if when.as_of >= on && on <= when.today {
                Truth::Unknown
            } else {
                Truth::False
            }
        });
        condition.eval(&sight) == Truth::True
    };
    match status {
        Status::NotApplicable => None,
        Status::Met => {
            debug_assert_eq!(condition.eval(sight), Truth::True);
            if met_with_plans_to(None) {
                return None;
            }
            days.into_iter()
                .filter(|day| *day <= when.as_of)
                .find(|day| met_with_plans_to(Some(*day)))
                .map(PlanNote::ByPlan)
        }
        Status::NotMet | Status::Unknown => {
            let ahead: Vec<Date> = days.into_iter().filter(|day| *day > when.as_of).collect();
            let sufficient = ahead.iter().find(|day| met_with_plans_to(Some(**day)));
            sufficient.or(ahead.last()).copied().map(PlanNote::Planned)
        }
    }
}
