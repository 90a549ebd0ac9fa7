//! An assessment as the contract writes it in JSON.

use eligibility::{
    Assessment, Edition, Fact, FactChange, PlanNote, Role, RoleAssessment, RowAssessment, Rules,
    Target,
};
use jiff::civil::Date;
use l10n::Words;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use crate::view::row_text;

/// The three roles, after what the line was called by whoever wrote it.
#[derive(Serialize)]
pub(in crate::cli) struct AssessmentJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    as_of: Date,
    roles: [RoleJson<'a>; 3],
}

#[derive(Serialize)]
struct RoleJson<'a> {
    role: &'static str,
    edition: Option<&'a str>,
    binding: Option<BindingJson>,
    verdict: &'static str,
    requirements: Vec<RowJson<'a>>,
    missing: Vec<&'static str>,
    changes: Vec<Vec<ChangeJson>>,
    hangs_on: Vec<&'static str>,
}

#[derive(Serialize)]
struct BindingJson {
    from: Date,
    certain: bool,
}

#[derive(Serialize)]
struct RowJson<'a> {
    id: &'a str,
    class: &'static str,
    phase: &'static str,
    status: &'static str,
    facts: &'a [&'static str],
    clauses: &'a [String],
    text: &'a RawValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    by_plan: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    planned: Option<Date>,
}

#[derive(Serialize)]
struct ChangeJson {
    fact: &'static str,
    to: To,
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum To {
    Only(&'static str),
    OneOf { one_of: Vec<&'static str> },
    AtLeast { at_least: u64 },
}

/// What is said of each row whatever the facts are: made once, not for every assessment.
pub(in crate::cli) struct RowTexts {
    editions: Vec<(&'static str, [Vec<RowText>; 3])>,
}

struct RowText {
    facts: Vec<&'static str>,
    /// As JSON: most of what is printed is made of these.
    text: Box<RawValue>,
}

impl RowTexts {
    /// The texts of every row of the editions that the program carries.
    pub(in crate::cli) fn new(words: Words) -> Self {
        let of_role = |edition: &Edition, role| {
            let rows = edition.rows(role).iter();
            rows.map(|row| RowText {
                facts: ids(&row.facts),
                text: to_raw_value(&row_text(words, row)).expect("a text becomes JSON"),
            })
            .collect()
        };
        Self {
            editions: Rules::embedded()
                .editions()
                .iter()
                .map(|edition| {
                    let roles = Role::ALL.map(|role| of_role(edition, role));
                    (edition.id.as_str(), roles)
                })
                .collect(),
        }
    }

    fn of(&self, role: &RoleAssessment<'_>) -> &[RowText] {
        let edition = role.edition.and_then(|edition| {
            self.editions
                .iter()
                .find(|(id, _)| *id == edition.id.as_str())
        });
        edition.map_or(&[], |(_, roles)| &roles[role.role as usize])
    }
}

impl<'a> AssessmentJson<'a> {
    /// With what the assessment leaves open, which is worked out here.
    pub(in crate::cli) fn new(
        assessment: &'a Assessment<'a>,
        texts: &'a RowTexts,
        id: Option<&'a RawValue>,
    ) -> Self {
        Self {
            id,
            as_of: assessment.as_of,
            roles: Role::ALL.map(|role| RoleJson::new(assessment, role, texts)),
        }
    }
}

impl<'a> RoleJson<'a> {
    fn new(assessment: &'a Assessment<'a>, role: Role, texts: &'a RowTexts) -> Self {
        let what_if = assessment.what_if(role);
        let role = assessment.role(role);
        let changes = what_if.changes.iter();
        Self {
            role: role.role.id(),
            edition: role.edition.map(|edition| edition.id.as_str()),
            binding: role.binding.map(|binding| BindingJson {
                from: binding.from,
                certain: binding.certain,
            }),
            verdict: role.verdict.id(),
            requirements: role
                .rows
                .iter()
                .zip(texts.of(role))
                .map(|(row, text)| RowJson::new(row, text))
                .collect(),
            missing: ids(&what_if.missing),
            changes: changes
                .map(|set| set.iter().map(ChangeJson::new).collect())
                .collect(),
            hangs_on: ids(&what_if.hangs_on),
        }
    }
}

impl<'a> RowJson<'a> {
    fn new(assessed: &RowAssessment<'a>, text: &'a RowText) -> Self {
        let row = assessed.row;
        let (by_plan, planned) = match assessed.plan {
            Some(PlanNote::ByPlan(day)) => (Some(day), None),
            Some(PlanNote::Planned(day)) => (None, Some(day)),
            None => (None, None),
        };
        Self {
            id: &row.requirement,
            class: row.class.id(),
            phase: row.phase.id(),
            status: assessed.status.id(),
            facts: &text.facts,
            clauses: &row.clauses,
            text: &text.text,
            by_plan,
            planned,
        }
    }
}

impl ChangeJson {
    fn new(change: &FactChange) -> Self {
        let to = match change.to {
            Target::YesNo(yes) => To::Only(if yes { "yes" } else { "no" }),
            Target::AtLeast(at_least) => To::AtLeast { at_least },
            Target::OneOf(choices) => {
                let one_of: Vec<&'static str> = choices
                    .iter()
                    .map(|choice| choice.id(change.fact))
                    .collect();
                match one_of[..] {
                    [only] => To::Only(only),
                    _ => To::OneOf { one_of },
                }
            }
        };
        Self {
            fact: change.fact.id(),
            to,
            now: change.unknown.then_some("unknown"),
        }
    }
}

fn ids(facts: &[Fact]) -> Vec<&'static str> {
    facts.iter().map(|fact| fact.id()).collect()
}
