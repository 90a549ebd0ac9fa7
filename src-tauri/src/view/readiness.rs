//! Where the models stand, as one mark a row.

use eligibility::{Assessment, Role, RoleAssessment, RowAssessment, Status};

use super::{Scene, Standing};
use crate::session::Persona;
use crate::wire::{Mark, Readiness, Strip};

/// The models that a company chooses between; the distributor's role is explained and referred.
pub(super) const MODELS: [Role; 2] = [Role::DirectBill, Role::IndirectReseller];

impl Scene<'_> {
    pub(super) fn readiness(&self, standing: &Standing) -> Readiness {
        Readiness {
            label: self.text(match self.state.persona {
                Some(Persona::Guide) => "readiness-guide",
                _ => "readiness",
            }),
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
        let roles = self.roles_of_interest(assessment);
        let order = shared_order(&roles);
        roles.iter().map(|role| self.strip(role, &order)).collect()
    }

    /// The models, and the distributor's role for who holds or chose it.
    fn roles_of_interest<'a, 'r>(
        &self,
        assessment: &'a Assessment<'r>,
    ) -> Vec<&'a RoleAssessment<'r>> {
        let facts = self.state.open.as_ref().map(|open| &open.facts);
        let chosen = facts.and_then(dossier::chosen);
        let distributor = &assessment.roles[Role::IndirectProvider as usize];
        let concerned = distributor.held || chosen == Some(distributor.role);
        let models = MODELS.map(|role| &assessment.roles[role as usize]);
        let distributor = Some(distributor).filter(|_| concerned);
        models.into_iter().chain(distributor).collect()
    }

    fn strip(&self, role: &RoleAssessment<'_>, order: &[&str]) -> Strip {
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
            marks: in_order(order, role)
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

/// The requirements in the order in which the models stand side by side.
pub(crate) fn table_order<'a>(assessment: &'a Assessment<'_>) -> Vec<&'a str> {
    shared_order(&MODELS.map(|role| assessment.role(role)))
}

/// The rows of a role in such an order.
pub(crate) fn in_order<'a, 'r>(
    order: &'a [&str],
    role: &'a RoleAssessment<'r>,
) -> impl Iterator<Item = &'a RowAssessment<'r>> {
    let row_of = |id: &&str| role.rows.iter().find(|row| row.row.requirement == **id);
    order.iter().filter_map(row_of)
}

/// Every requirement of the roles once: the first role's rows in their order, each followed by
/// those that only a later role has and that stand there behind it.
pub(super) fn shared_order<'a>(roles: &[&'a RoleAssessment<'_>]) -> Vec<&'a str> {
    let mut order: Vec<&str> = Vec::new();
    for role in roles {
        let mut place = 0;
        for row in &role.rows {
            let id = row.row.requirement.as_str();
            if let Some(known) = order.iter().position(|one| *one == id) {
                place = known + 1;
            } else {
                order.insert(place, id);
                place += 1;
            }
        }
    }
    order
}
