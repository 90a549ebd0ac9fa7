//! The models side by side, each row with its proof.

use dossier::Step;
use eligibility::{
    Class, Fact, Kind, PlanNote, Role, RoleAssessment, Row, RowAssessment, Status, Value, Verdict,
    coming,
};
use l10n::Words;

use super::readiness::{MODELS, shared_order, table_order};
use super::{Scene, Standing, edition_line, row_text, spoken};
use crate::wire::{Cell, FactUsed, RequirementRow, Results, RoleResult};

impl Scene<'_> {
    pub(super) fn results(&self, standing: &Standing) -> Results {
        let models = MODELS.map(|role| standing.assessment.role(role));
        let rows = table_order(&standing.assessment);
        let distributor = standing.assessment.role(Role::IndirectProvider);
        let own_rows = shared_order(&[distributor]);
        Results {
            models: models
                .iter()
                .map(|role| self.role_result(role, &rows, standing))
                .collect(),
            distributor: self.role_result(distributor, &own_rows, standing),
            rows: rows
                .iter()
                .map(|id| RequirementRow {
                    id: (*id).to_owned(),
                    name: self.requirement_name(id),
                })
                .collect(),
        }
    }

    fn role_result(
        &self,
        role: &RoleAssessment<'_>,
        rows: &[&str],
        standing: &Standing,
    ) -> RoleResult {
        let cell = |id: &&str| {
            let row = role.rows.iter().find(|row| row.row.requirement == **id)?;
            Some(self.cell(role, row, standing))
        };
        RoleResult {
            role: role.role.id().to_owned(),
            name: match role.role {
                Role::IndirectProvider => self.text("role-indirect-provider"),
                role => self.model_name(role),
            },
            verdict: role.verdict.id().to_owned(),
            verdict_word: self.verdict_word(role.verdict, role.held),
            lead: self.lead(role, standing),
            edition: self.edition_lines(role, standing),
            edition_clauses: role
                .edition
                .map_or_else(Vec::new, |edition| self.clause_links(&edition.clauses)),
            findings: if MODELS.contains(&role.role) || role.held {
                self.findings(role, standing)
            } else {
                // Its questions are asked of a distributor only.
                Vec::new()
            },
            cells: rows.iter().map(cell).collect(),
            absent: self.text("row-absent"),
        }
    }

    /// Why the verdict is what it is; before that, for the distributor, what the role is.
    pub(super) fn lead(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Vec<String> {
        let mut lead = match role.verdict {
            Verdict::Silent => vec![self.text("lead-silent")],
            Verdict::Eligible if role.held => vec![self.text("lead-eligible-held")],
            Verdict::Eligible => vec![self.text("lead-eligible")],
            Verdict::NotEligible => self.not_met(role).into_iter().collect(),
            Verdict::Undetermined => self.not_known(role).into_iter().collect(),
        };
        let later = self.later(role);
        lead.extend(self.naming("lead-later", &later));
        lead.extend(self.cloud_in_the_way(role.role, standing));
        if role.role == Role::IndirectProvider {
            lead.insert(0, self.text("distributor-intro"));
        }
        lead
    }

    /// Which deciding conditions are not met, if any.
    pub(super) fn not_met(&self, role: &RoleAssessment<'_>) -> Option<String> {
        self.naming("lead-not-eligible", &self.deciding(role, Status::NotMet))
    }

    /// Of which deciding conditions it is not known whether they are met, if of any.
    pub(super) fn not_known(&self, role: &RoleAssessment<'_>) -> Option<String> {
        self.naming("lead-undetermined", &self.deciding(role, Status::Unknown))
    }

    fn deciding(&self, role: &RoleAssessment<'_>, status: Status) -> Vec<String> {
        role.rows
            .iter()
            .filter(|row| row.status == status && role.decides(row.row))
            .map(|row| self.requirement_name(&row.row.requirement))
            .collect()
    }

    fn naming(&self, id: &str, names: &[String]) -> Option<String> {
        let list = self.words.list(names);
        let args = [("count", names.len().into()), ("list", list.into())];
        (!names.is_empty()).then(|| self.words.format(id, &args))
    }

    /// That the cloud which is chosen is closed to this role, which no row weighs.
    fn cloud_in_the_way(&self, role: Role, standing: &Standing) -> Option<String> {
        let Some(Value::Choice(cloud)) = standing.counted.get(Fact::Cloud) else {
            return None;
        };
        match (cloud.id(Fact::Cloud), role) {
            ("germany", _) => Some(self.text("lead-cloud-closed")),
            ("us-government", Role::IndirectReseller | Role::IndirectProvider) => {
                Some(self.text("lead-cloud-without-indirect"))
            }
            _ => None,
        }
    }

    /// Which edition binds, what it changed, and which one already in force will bind a holder.
    fn edition_lines(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Vec<String> {
        let mut lines = vec![edition_line(self.words, role, &standing.assessment.sight)];
        if let Some(edition) = role.edition {
            lines.extend(self.words.attr(&format!("edition-{}", edition.id), "what"));
        }
        lines.extend(self.coming_line(role, standing));
        lines
    }

    /// The edition already in force that will bind a holder of the role.
    pub(super) fn coming_line(
        &self,
        role: &RoleAssessment<'_>,
        standing: &Standing,
    ) -> Option<String> {
        let sight = &standing.assessment.sight;
        let (edition, binding) = coming(self.rules, role.role, sight).next_back()?;
        let name = self.text(&format!("edition-{}", edition.id));
        let date = self.words.date(binding.from);
        let args = [("edition", name.into()), ("date", date.into())];
        Some(self.words.format("edition-coming", &args))
    }

    /// What is to be met during enrolment by an organisation that does not hold the role.
    fn later(&self, role: &RoleAssessment<'_>) -> Vec<String> {
        let open = |row: &&RowAssessment<'_>| {
            row.row.class == Class::Required
                && !role.decides(row.row)
                && matches!(row.status, Status::NotMet | Status::Unknown)
        };
        role.rows
            .iter()
            .filter(open)
            .map(|row| self.requirement_name(&row.row.requirement))
            .collect()
    }

    fn cell(
        &self,
        role: &RoleAssessment<'_>,
        assessed: &RowAssessment<'_>,
        standing: &Standing,
    ) -> Cell {
        let row = assessed.row;
        Cell {
            requirement: row.requirement.clone(),
            name: self.requirement_name(&row.requirement),
            status: assessed.status.id().to_owned(),
            status_word: self.status_word(assessed.status),
            text: row_text(self.words, row),
            phase: phase_text(self.words, role, row),
            decides: role.decides(row),
            plan: assessed.plan.map(|plan| plan_text(self.words, plan)),
            facts: row
                .facts
                .iter()
                .map(|fact| self.counted(*fact, standing))
                .collect(),
            clauses: self.clause_links(&row.clauses),
        }
    }

    /// A fact with the answer that counts.
    pub(super) fn counted(&self, fact: Fact, standing: &Standing) -> FactUsed {
        self.fact_used(fact, standing.counted.get(fact), standing)
    }

    /// A fact with its answer, and the way to the step that asks it.
    pub(super) fn fact_used(
        &self,
        fact: Fact,
        value: Option<&Value>,
        standing: &Standing,
    ) -> FactUsed {
        let label = self.fact_name(fact);
        let step = Step::asking(fact);
        let open = self.state.open.as_ref();
        let reachable = standing.path.asks(fact)
            && open.is_some_and(|open| open.reaches(step, &standing.path, self.state.persona));
        FactUsed {
            fact: fact.id().to_owned(),
            value: match value {
                Some(Value::Planned { on, .. }) if *on <= self.now.today => {
                    self.dated("answer-overdue", *on)
                }
                _ => spoken(self.words, fact, value),
            },
            open: self.waits(fact, value),
            step: reachable.then(|| step.id.clone()),
            change: self
                .words
                .format("change-fact", &[("name", (&label).into())]),
            note: None,
            label,
        }
    }

    /// Whether something waits for its answer: it has none, nobody knows it yet, or the day on which
    /// it was to happen has passed. What is told in one's own words may be left out.
    pub(super) fn waits(&self, fact: Fact, value: Option<&Value>) -> bool {
        match value {
            None | Some(Value::Unknown) => !is_told_freely(fact),
            Some(Value::Planned { on, .. }) => *on <= self.now.today,
            Some(_) => false,
        }
    }
}

/// Whether nothing is missing where it was left out.
pub(super) fn is_told_freely(fact: Fact) -> bool {
    matches!(fact.kind(), Kind::Text { lines: true, .. })
}

/// When a row of a role counts, or that it does not decide.
pub(crate) fn phase_text(words: Words, role: &RoleAssessment<'_>, row: &Row) -> String {
    match row.class {
        Class::Required if role.held => words.text("phase-held"),
        Class::Required => words.text(&format!("phase-{}", row.phase.id())),
        class => words.text(&format!("class-{}", class.id())),
    }
}

/// What plans have to do with a row.
pub(crate) fn plan_text(words: Words, plan: PlanNote) -> String {
    let (id, day) = match plan {
        PlanNote::ByPlan(day) => ("row-by-plan", day),
        PlanNote::Planned(day) => ("row-planned", day),
    };
    words.format(id, &[("date", words.date(day).into())])
}
