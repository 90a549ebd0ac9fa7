//! What is missing for a verdict, what would change it, what it hangs on, in words.

use eligibility::{Fact, FactChange, Kind, RoleAssessment, Target};
use l10n::Words;

use super::{Scene, Standing, spoken};
use crate::wire::{FactUsed, Finding};

impl Scene<'_> {
    pub(super) fn findings(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Vec<Finding> {
        let what_if = standing.assessment.what_if(role.role);
        let changes = what_if
            .changes
            .iter()
            .map(|set| {
                set.iter()
                    .map(|change| self.change(change, standing))
                    .collect()
            })
            .collect();
        let mut findings = Vec::new();
        if !what_if.missing.is_empty() {
            let facts = what_if.missing.iter();
            let open = facts.map(|fact| self.counted(*fact, standing)).collect();
            findings.push(self.finding("missing", vec![open]));
        }
        if !what_if.changes.is_empty() {
            let kind = if role.held { "changes-held" } else { "changes" };
            findings.push(Finding {
                kind: "changes".to_owned(),
                fixed: self.fixed(role, standing),
                ..self.finding(kind, changes)
            });
        }
        if !what_if.hangs_on.is_empty() {
            let facts = what_if.hangs_on.iter();
            let kept = facts.map(|fact| self.kept(*fact, role, standing)).collect();
            findings.push(self.finding("hangs-on", vec![kept]));
        }
        findings
    }

    fn finding(&self, kind: &str, sets: Vec<Vec<FactUsed>>) -> Finding {
        let id = format!("finding-{kind}");
        let args = [
            ("sets", sets.len().into()),
            ("changes", sets.first().map_or(0, Vec::len).into()),
        ];
        Finding {
            kind: kind.to_owned(),
            heading: self.text(&id),
            note: self.words.format(&format!("{id}.note"), &args),
            or: self.text("finding-or"),
            sets,
            fixed: None,
        }
    }

    /// What the verdict rests on and nobody can change.
    fn fixed(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Option<String> {
        let mut facts: Vec<Fact> = role
            .rows
            .iter()
            .filter(|row| role.decides(row.row))
            .flat_map(|row| &row.row.facts)
            .copied()
            .filter(|fact| fact.is_fixed())
            .collect();
        let edition = role.edition.filter(|_| role.held);
        // It chooses the edition that binds.
        facts.extend(edition.and_then(|edition| edition.binding[&role.role].fact()));
        facts.sort_unstable();
        facts.dedup();
        let named: Vec<String> = facts
            .into_iter()
            .filter_map(|fact| Some((fact, standing.counted.get(fact)?)))
            .map(|(fact, value)| {
                let value = spoken(self.words, fact, Some(value));
                let args = [
                    ("name", self.fact_name(fact).into()),
                    ("value", value.into()),
                ];
                self.words.format("named-value", &args)
            })
            .collect();
        let list = self.words.list(&named);
        (!named.is_empty()).then(|| self.words.format("finding-fixed", &[("list", list.into())]))
    }

    /// An answer that a verdict hangs on; of a number, also how much of it is needed.
    fn kept(&self, fact: Fact, role: &RoleAssessment<'_>, standing: &Standing) -> FactUsed {
        let used = self.counted(fact, standing);
        let least = role
            .rows
            .iter()
            .filter(|row| role.decides(row.row) && row.row.facts.contains(&fact))
            .find_map(|row| row.row.condition.as_ref()?.threshold());
        let numeric = matches!(fact.kind(), Kind::Amount | Kind::Count { .. });
        let Some(least) = least.filter(|_| numeric) else {
            return used;
        };
        let least = target_text(self.words, fact, Target::AtLeast(least));
        let args = [("value", (&used.value).into()), ("least", least.into())];
        FactUsed {
            value: self.words.format("value-needed", &args),
            ..used
        }
    }

    /// A fact with what it must become.
    pub(super) fn change(&self, change: &FactChange, standing: &Standing) -> FactUsed {
        let fact = change.fact;
        let used = self.counted(fact, standing);
        let to = target_text(self.words, fact, change.to);
        let args = [("from", (&used.value).into()), ("to", to.into())];
        FactUsed {
            value: self.words.format("change-from-to", &args),
            open: false,
            ..used
        }
    }
}

/// What a fact must become.
pub(crate) fn target_text(words: Words, fact: Fact, target: Target) -> String {
    match target {
        Target::YesNo(yes) => words.text(if yes { "answer-yes" } else { "answer-no" }),
        Target::AtLeast(least) => {
            let number = words.number(least);
            let id = match fact.kind() {
                Kind::Amount => "target-amount",
                _ => "target-number",
            };
            words.format(id, &[("number", number.into())])
        }
        Target::OneOf(choices) => {
            let name = |id: &str| words.text(&format!("fact-{fact}-{id}"));
            let names: Vec<String> = choices.iter().map(|one| name(one.id(fact))).collect();
            names.join(&format!(" {} ", words.text("finding-or")))
        }
    }
}
