//! What is missing for a verdict, what would change it, what it hangs on, in words.

use eligibility::{Fact, FactChange, Kind, RoleAssessment, Target};
use l10n::Words;

use super::{Scene, Standing};
use crate::wire::{FactUsed, Finding};

impl Scene<'_> {
    pub(super) fn findings(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Vec<Finding> {
        let what_if = standing.assessment.what_if(role.role);
        let answers = |facts: &[Fact]| -> Vec<Vec<FactUsed>> {
            let used = |fact: &Fact| self.fact_used(*fact, standing.counted.get(*fact), standing);
            vec![facts.iter().map(used).collect()]
        };
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
            findings.push(self.finding("missing", answers(&what_if.missing)));
        }
        if !what_if.changes.is_empty() {
            findings.push(self.finding("changes", changes));
        }
        if !what_if.hangs_on.is_empty() {
            findings.push(self.finding("hangs-on", answers(&what_if.hangs_on)));
        }
        findings
    }

    fn finding(&self, kind: &str, sets: Vec<Vec<FactUsed>>) -> Finding {
        let id = format!("finding-{kind}");
        Finding {
            kind: kind.to_owned(),
            heading: self.text(&id),
            note: self.text(&format!("{id}.note")),
            or: self.text("finding-or"),
            sets,
        }
    }

    /// A fact with what it must become.
    fn change(&self, change: &FactChange, standing: &Standing) -> FactUsed {
        let fact = change.fact;
        FactUsed {
            value: target_text(self.words, fact, change.to),
            ..self.fact_used(fact, standing.counted.get(fact), standing)
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
