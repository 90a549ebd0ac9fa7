//! `passerelle assess`: facts in, the three roles with their proof out.

use std::fs;
use std::io::{self, Read as _};

use eligibility::{
    Assessment, Fact, FactChange, FactsFault, Kind, MAX_AMOUNT, PlanNote, RoleAssessment,
    RowAssessment, Rules, Target, WhatIf, When, assess, facts_from_json,
};
use l10n::Words;
use serde_json::{Value as Json, json};

use super::arguments::AssessRequest;
use super::{Format, Source, Trouble, strict_json};
use crate::options::Now;
use crate::view::{edition_line, row_text};

/// Assesses one file.
pub(super) fn run(request: &AssessRequest, words: Words, now: &Now) -> Result<String, Trouble> {
    let text = read(&request.source, words)?;
    let name = match &request.source {
        Source::Stdin => "-".to_owned(),
        Source::File(path) => path.display().to_string(),
    };
    let json: Json = strict_json::parse(&text).map_err(|error| {
        let args = [
            ("file", (&name).into()),
            ("detail", error.to_string().into()),
        ];
        Trouble::Input(words.format("cli-not-json", &args))
    })?;
    let facts = facts_of(&json).map_err(|fault| Trouble::Input(fault_line(words, &fault)))?;
    let today = now.today;
    let when = When {
        as_of: request.as_of.unwrap_or(today),
        today,
    };
    let assessment = assess(Rules::embedded(), &facts, when, request.edition);
    Ok(match request.format {
        Format::Json => format!("{:#}\n", to_json(&assessment, words)),
        Format::Text => to_text(&assessment, words),
    })
}

fn read(source: &Source, words: Words) -> Result<String, Trouble> {
    let unreadable = |name: String, error: &io::Error| {
        let args = [("file", name.into()), ("detail", error.to_string().into())];
        Trouble::Input(words.format("cli-unreadable", &args))
    };
    match source {
        Source::Stdin => {
            let mut text = String::new();
            io::stdin()
                .read_to_string(&mut text)
                .map_err(|error| unreadable("-".to_owned(), &error))?;
            Ok(text)
        }
        Source::File(path) => {
            fs::read_to_string(path).map_err(|error| unreadable(path.display().to_string(), &error))
        }
    }
}

/// The facts of `{"facts": {…}}`.
fn facts_of(json: &Json) -> Result<eligibility::Facts, FactsFault> {
    let object = json.as_object().ok_or(FactsFault::NotAnObject)?;
    if let Some(stranger) = object
        .keys()
        .find(|key| !matches!(key.as_str(), "facts" | "id"))
    {
        return Err(FactsFault::UnknownFact {
            id: eligibility::excerpt(stranger),
        });
    }
    facts_from_json(object.get("facts").ok_or(FactsFault::NotAnObject)?)
}

fn fault_line(words: Words, fault: &FactsFault) -> String {
    match fault {
        FactsFault::NotAnObject => words.text("cli-no-facts"),
        FactsFault::UnknownFact { id } => words.format("cli-unknown-fact", &[("fact", id.into())]),
        FactsFault::Value { fact, .. } => {
            let expected = expected(words, *fact);
            words.format(
                "cli-fault",
                &[("fact", fact.id().into()), ("expected", expected.into())],
            )
        }
    }
}

/// What JSON a fact takes.
fn expected(words: Words, fact: Fact) -> String {
    let most = |id: &str, max: u64| words.format(id, &[("max", words.number(max).into())]);
    match fact.kind() {
        Kind::Text { max, .. } => most("expects-text", u64::from(max)),
        Kind::Country => words.text("expects-country"),
        Kind::Countries => words.text("expects-countries"),
        Kind::YesNo => words.text("expects-yes-no"),
        Kind::Digits => words.text("expects-digits"),
        Kind::Amount => most("expects-number", MAX_AMOUNT),
        Kind::Count { max } => most("expects-number", u64::from(max)),
        Kind::Date { .. } => words.text("expects-date"),
        Kind::Choice { values, plan } => {
            let values: Vec<String> = values.iter().map(|id| format!("\"{id}\"")).collect();
            let args = [("values", values.join(", ").into())];
            let id = if plan.is_empty() {
                "expects-choice"
            } else {
                "expects-plan"
            };
            words.format(id, &args)
        }
    }
}

fn to_json(assessment: &Assessment<'_>, words: Words) -> Json {
    let roles: Vec<Json> = assessment
        .roles
        .iter()
        .map(|role| role_json(role, &assessment.what_if(role.role), words))
        .collect();
    json!({ "as_of": assessment.as_of.to_string(), "roles": roles })
}

fn role_json(role: &RoleAssessment<'_>, what_if: &WhatIf, words: Words) -> Json {
    let rows: Vec<Json> = role.rows.iter().map(|row| row_json(row, words)).collect();
    let ids = |facts: &[Fact]| facts.iter().map(|fact| fact.id()).collect::<Json>();
    let changes: Vec<Vec<Json>> = what_if
        .changes
        .iter()
        .map(|set| set.iter().map(change_json).collect())
        .collect();
    json!({
        "role": role.role.id(),
        "edition": role.edition.map(|edition| &edition.id),
        "binding": role.binding.map(|binding| {
            json!({ "from": binding.from.to_string(), "certain": binding.certain })
        }),
        "verdict": role.verdict.id(),
        "requirements": rows,
        "missing": ids(&what_if.missing),
        "changes": changes,
        "hangs_on": ids(&what_if.hangs_on),
    })
}

fn change_json(change: &FactChange) -> Json {
    let to = match change.to {
        Target::YesNo(yes) => json!(if yes { "yes" } else { "no" }),
        Target::AtLeast(least) => json!({ "at_least": least }),
        Target::OneOf(choices) => {
            let ids: Vec<&str> = choices
                .iter()
                .map(|choice| choice.id(change.fact))
                .collect();
            match ids[..] {
                [only] => json!(only),
                _ => json!({ "one_of": ids }),
            }
        }
    };
    let mut json = json!({ "fact": change.fact.id(), "to": to });
    if change.unknown {
        json["now"] = json!("unknown");
    }
    json
}

fn row_json(assessed: &RowAssessment<'_>, words: Words) -> Json {
    let row = assessed.row;
    let facts: Vec<&str> = row.facts.iter().map(|fact| fact.id()).collect();
    let mut json = json!({
        "id": row.requirement,
        "class": row.class.id(),
        "phase": row.phase.id(),
        "status": assessed.status.id(),
        "facts": facts,
        "clauses": row.clauses,
        "text": row_text(words, row),
    });
    match assessed.plan {
        Some(PlanNote::ByPlan(day)) => json["by_plan"] = json!(day.to_string()),
        Some(PlanNote::Planned(day)) => json["planned"] = json!(day.to_string()),
        None => {}
    }
    json
}

fn to_text(assessment: &Assessment<'_>, words: Words) -> String {
    let as_of = words.date(assessment.as_of);
    let mut lines = vec![words.format("as-of", &[("date", as_of.into())])];
    for role in &assessment.roles {
        let name = words.text(&format!("role-{}", role.role.id()));
        let verdict = words.text(&format!("verdict-{}", role.verdict.id()));
        let args = [("role", name.into()), ("verdict", verdict.into())];
        lines.push(String::new());
        lines.push(words.format("cli-role", &args));
        lines.push(format!("  {}", edition_line(words, role)));
        for row in &role.rows {
            let args = [
                (
                    "status",
                    words.text(&format!("status-{}", row.status.id())).into(),
                ),
                (
                    "name",
                    words
                        .text(&format!("requirement-{}", row.row.requirement))
                        .into(),
                ),
                ("text", row_text(words, row.row).into()),
                ("clauses", row.row.clauses.join(", ").into()),
            ];
            lines.push(format!("  {}", words.format("cli-row", &args)));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}
