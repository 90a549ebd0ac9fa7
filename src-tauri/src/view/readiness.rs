//! Where the models stand, as one mark a row.

use eligibility::{Assessment, Role, RoleAssessment, Status};

use super::{Scene, Standing};
use crate::wire::{Mark, Readiness, Strip};

/// The models that a company chooses between; the distributor's role is explained and referred.
pub(super) const MODELS: [Role; 2] = [Role::DirectBill, Role::IndirectReseller];

impl Scene<'_> {
    pub(super) fn readiness(&self, standing: &Standing) -> Readiness {
        Readiness {
            label: self.text("readiness"),
            as_of: self.dated("as-of", standing.assessment.as_of),
            strips: self.strips(&standing.assessment),
            legend: Status::ALL
                .into_iter()
                .map(|status| Mark {
                    status: status.id().to_owned(),
                    label: self.status_word(status),
                })
                .collect(),
        }
    }

    pub(super) fn strips(&self, assessment: &Assessment<'_>) -> Vec<Strip> {
        MODELS
            .into_iter()
            .map(|role| self.strip(assessment.role(role)))
            .collect()
    }

    fn strip(&self, role: &RoleAssessment<'_>) -> Strip {
        let count = |status: Status| role.rows.iter().filter(|row| row.status == status).count();
        Strip {
            role: role.role.id().to_owned(),
            name: self.model_name(role.role),
            verdict: role.verdict.id().to_owned(),
            verdict_word: self.verdict_word(role.verdict, role.held),
            summary: self.words.format(
                "strip-summary",
                &[
                    ("met", count(Status::Met).into()),
                    ("open", count(Status::Unknown).into()),
                    ("not", count(Status::NotMet).into()),
                ],
            ),
            marks: role
                .rows
                .iter()
                .map(|row| {
                    let name = self.requirement_name(&row.row.requirement);
                    let status = self.status_word(row.status);
                    Mark {
                        status: row.status.id().to_owned(),
                        label: self.words.format(
                            "mark-label",
                            &[("name", name.into()), ("status", status.into())],
                        ),
                    }
                })
                .collect(),
        }
    }
}
