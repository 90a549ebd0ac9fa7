//! The days ahead on which a model opens, by what is planned.

use eligibility::{Assessment, Role, Value, Verdict, When, assess};
use jiff::civil::Date;

use super::readiness::MODELS;
use super::{Scene, Standing};

/// A day on which models open that were not open before.
pub(super) struct Opening {
    pub on: Date,
    /// The models, at least one.
    pub roles: Vec<Role>,
}

impl Scene<'_> {
    /// The days after the one that is looked at, by what is planned and the rules of each day.
    pub(super) fn openings(&self, standing: &Standing) -> Vec<Opening> {
        let now = &standing.assessment;
        let mut days: Vec<Date> = standing
            .counted
            .iter()
            .filter_map(|(_, value)| match value {
                Value::Planned { on, .. } if *on > now.as_of => Some(*on),
                _ => None,
            })
            .collect();
        days.sort_unstable();
        days.dedup();
        let mut waiting = MODELS.to_vec();
        waiting.retain(|role| !is_open(now, *role));
        let mut openings = Vec::new();
        for on in days {
            let then = When {
                as_of: on,
                today: self.now.today,
            };
            let then = assess(self.rules, &standing.counted, then, None);
            let (roles, rest) = waiting.into_iter().partition(|role| is_open(&then, *role));
            waiting = rest;
            openings.push(Opening { on, roles });
        }
        openings.retain(|opening| !opening.roles.is_empty());
        openings
    }

    /// The models that open, in a sentence.
    pub(super) fn opening(&self, opening: &Opening) -> String {
        let roles = opening.roles.iter();
        let list: Vec<String> = roles.map(|role| self.role_in_a_sentence(*role)).collect();
        self.words.list(&list)
    }
}

/// Whether an organisation that does not hold a role may apply for it.
fn is_open(assessment: &Assessment<'_>, role: Role) -> bool {
    let role = assessment.role(role);
    !role.held && role.verdict == Verdict::Eligible
}
