//! An assessment for reading.

use eligibility::{Assessment, Fact, FactChange, Facts, RoleAssessment, RowAssessment};
use l10n::Words;

use crate::view::{
    edition_line, phase_text, plan_text, row_text, spoken, target_text, verdict_text,
};

/// The three roles, their rows and what each verdict leaves open.
pub(super) fn to_text(assessment: &Assessment<'_>, facts: &Facts, words: Words) -> String {
    let as_of = words.date(assessment.as_of);
    let mut lines = vec![words.format("as-of", &[("date", as_of.into())])];
    for role in &assessment.roles {
        lines.push(String::new());
        lines.push(heading(role, words));
        lines.push(format!(
            "  {}",
            edition_line(words, role, &assessment.sight)
        ));
        for row in &role.rows {
            lines.push(format!("  {}", row_line(role, row, words)));
            lines.extend(
                row.plan
                    .map(|plan| format!("    {}", plan_text(words, plan))),
            );
        }
        lines.extend(findings(assessment, role, facts, words));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn heading(role: &RoleAssessment<'_>, words: Words) -> String {
    let name = words.text(&format!("role-{}", role.role.id()));
    let verdict = verdict_text(words, role.verdict, role.held);
    let args = [("role", name.into()), ("verdict", verdict.into())];
    words.format("cli-role", &args)
}

fn row_line(role: &RoleAssessment<'_>, assessed: &RowAssessment<'_>, words: Words) -> String {
    let row = assessed.row;
    let status = words.text(&format!("status-{}", assessed.status.id()));
    let name = words.text(&format!("requirement-{}", row.requirement));
    let args = [
        ("status", status.into()),
        ("name", name.into()),
        ("phase", phase_text(words, role, row).into()),
        ("text", row_text(words, row).into()),
        ("clauses", row.clauses.join(", ").into()),
    ];
    words.format("cli-row", &args)
}

/// What is missing, what would change the verdict, what it hangs on, as the window says it.
fn findings(
    assessment: &Assessment<'_>,
    role: &RoleAssessment<'_>,
    facts: &Facts,
    words: Words,
) -> Vec<String> {
    let line = |fact: Fact, value: String| {
        let name = words.text(&format!("fact-{fact}.short"));
        words.format(
            "named-value",
            &[("name", name.into()), ("value", value.into())],
        )
    };
    let answer = |fact: &Fact| line(*fact, spoken(words, *fact, facts.get(*fact)));
    let change = |change: &FactChange| {
        let from = spoken(words, change.fact, facts.get(change.fact));
        let to = target_text(words, change.fact, change.to);
        let args = [("from", from.into()), ("to", to.into())];
        line(change.fact, words.format("change-from-to", &args))
    };
    let what_if = assessment.what_if(role.role);
    let sets: Vec<Vec<String>> = what_if
        .changes
        .iter()
        .map(|set| set.iter().map(change).collect())
        .collect();
    let changes = if role.held { "changes-held" } else { "changes" };
    let mut lines = Vec::new();
    for (kind, entries) in [
        ("missing", what_if.missing.iter().map(answer).collect()),
        (changes, sets.join(&words.text("finding-or"))),
        ("hangs-on", what_if.hangs_on.iter().map(answer).collect()),
    ] {
        if !entries.is_empty() {
            let id = format!("finding-{kind}");
            lines.push(format!("  {}", words.text(&id)));
            lines.push(format!("    {}", words.text(&format!("{id}.note"))));
            lines.extend(entries.iter().map(|entry| format!("    {entry}")));
        }
    }
    lines
}
