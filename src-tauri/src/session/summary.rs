//! What a line of the list says of a dossier, kept beside its journal.

use dossier::{Agenda, Occasion, Standing};
use eligibility::{Fact, Facts, Role, RoleAssessment, Rules, Value, Verdict, When};
use jiff::civil::Date;
use l10n::fold;
use serde::{Deserialize, Serialize};
use store::Summary;

use super::found_by;
use super::state::OpenDossier;
use crate::options::Now;
use crate::view::{self, in_order, table_order};

/// Grows when a summary is made otherwise than before: those that are stored are made anew then.
const MADE: u32 = 4;

/// What a line of the list shows, in no language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Shown {
    pub name: Option<String>,
    /// What is typed as its name, while it has none.
    #[serde(default)]
    pub typed: Option<String>,
    pub country: Option<String>,
    /// The role that is held, or that none is; none while that is not known.
    pub role: Option<String>,
    pub stage: usize,
    pub model: Option<String>,
    /// Whether a meeting began that nobody ended.
    #[serde(default)]
    pub meets: bool,
    pub due: Option<(Date, ShownOccasion)>,
    pub strips: Vec<ShownStrip>,
}

impl Shown {
    /// What it is called, saved or not.
    pub(super) fn called(&self) -> Option<&str> {
        self.name.as_deref().or(self.typed.as_deref())
    }
}

/// A model as the list shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ShownStrip {
    pub role: String,
    pub verdict: String,
    pub held: bool,
    /// Requirement and status, in the order of the table.
    pub rows: Vec<(String, String)>,
}

/// Why a day matters, as it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ShownOccasion {
    Binding { edition: String, certain: bool },
    Renewal,
    Plan(String),
    Due(String),
}

impl ShownOccasion {
    fn of(occasion: &Occasion) -> Option<Self> {
        match occasion {
            Occasion::Binding { edition, certain } => Some(Self::Binding {
                edition: (*edition).to_owned(),
                certain: *certain,
            }),
            Occasion::Renewal => Some(Self::Renewal),
            Occasion::Plan(fact) => Some(Self::Plan(fact.id().to_owned())),
            // The month comes every year: it would stand in every line.
            Occasion::AnniversaryMonth(_) | Occasion::Due { done: true, .. } => None,
            Occasion::Due { task, .. } => Some(Self::Due(task.clone())),
        }
    }

    /// The occasion again; none where this program knows it no longer.
    pub(crate) fn occasion(&self, rules: &'static Rules) -> Option<Occasion> {
        Some(match self {
            Self::Binding { edition, certain } => Occasion::Binding {
                edition: &rules.edition(edition)?.id,
                certain: *certain,
            },
            Self::Renewal => Occasion::Renewal,
            Self::Plan(fact) => Occasion::Plan(Fact::from_id(fact)?),
            Self::Due(task) => Occasion::Due {
                task: task.clone(),
                done: false,
            },
        })
    }
}

/// The mark of summaries made today by this program.
pub(crate) fn mark(now: &Now) -> String {
    format!("{} {MADE} {}", now.today, env!("CARGO_PKG_VERSION"))
}

/// What the list says of a dossier today.
pub(crate) fn summary(rules: &'static Rules, open: &OpenDossier, now: &Now) -> Summary {
    let when = When::today(now.today);
    let Standing {
        path,
        counted,
        assessment,
    } = Standing::of(rules, &open.facts, when);
    let agenda = Agenda::of(rules, &counted, &open.progress, now.today);
    let name = view::name(&open.facts);
    let typed = open.typed_name.clone().filter(|_| name.is_none());
    let country = match open.facts.get(Fact::Country) {
        Some(Value::Country(country)) => Some(*country),
        _ => None,
    };
    let model = dossier::chosen(&counted);
    let due = agenda.days.iter().find_map(|day| {
        let overdue = matches!(day.occasion, Occasion::Due { .. });
        (overdue || day.on >= now.today)
            .then(|| Some((day.on, ShownOccasion::of(&day.occasion)?)))
            .flatten()
    });
    let binding = agenda.days.iter().find_map(|day| match day.occasion {
        // Where the day is not known it may be any from the first on, today as well.
        Occasion::Binding { certain: false, .. } => Some(day.on.max(now.today)),
        Occasion::Binding { .. } => Some(day.on).filter(|on| *on >= now.today),
        _ => None,
    });
    let stage = open.stage(&path);
    let order = table_order(&assessment);
    Summary {
        state: open.state,
        name: fold(name.as_ref().or(typed.as_ref()).map_or("", String::as_str)),
        model: model.map(|role| role.id().to_owned()),
        verdicts: Role::ALL.map(|role| verdict_mark(assessment.role(role))),
        stage: u8::try_from(stage).unwrap_or(u8::MAX),
        due: due.as_ref().map(|(on, _)| *on),
        binding,
        only_unknowns: only_unknowns(model, &|role| assessment.role(role).verdict),
        text: found_by::text(open),
        shown: serde_json::to_value(Shown {
            name,
            typed,
            country: country.map(|country| country.code().to_owned()),
            role: role(&open.facts),
            stage,
            model: model.map(|role| role.id().to_owned()),
            meets: open.meetings.on().is_some(),
            due,
            strips: [Role::DirectBill, Role::IndirectReseller]
                .into_iter()
                .map(|role| strip(assessment.role(role), &order))
                .collect(),
        })
        .expect("names and days are JSON"),
        computed: mark(now),
    }
}

/// A verdict as the list is filtered by it: a role that is held is another thing than one that is
/// open to somebody.
pub(crate) fn verdict_mark(role: &RoleAssessment<'_>) -> String {
    let held = if role.held { "-held" } else { "" };
    format!("{}{held}", role.verdict.id())
}

/// What was answered on the role that is held.
fn role(facts: &Facts) -> Option<String> {
    match facts.get(Fact::CspStatus) {
        Some(Value::Choice(choice)) => Some(choice.id(Fact::CspStatus).to_owned()),
        _ => None,
    }
}

/// Whether answers, and nothing else, stand between the organisation and the role it chose; or,
/// while it chose none, both models.
fn only_unknowns(model: Option<Role>, verdict: &dyn Fn(Role) -> Verdict) -> bool {
    if let Some(role) = model {
        return verdict(role) == Verdict::Undetermined;
    }
    let models = [Role::DirectBill, Role::IndirectReseller].map(verdict);
    !models.contains(&Verdict::Eligible) && models.contains(&Verdict::Undetermined)
}

fn strip(role: &RoleAssessment<'_>, order: &[&str]) -> ShownStrip {
    ShownStrip {
        role: role.role.id().to_owned(),
        verdict: role.verdict.id().to_owned(),
        held: role.held,
        rows: in_order(order, role)
            .map(|row| (row.row.requirement.clone(), row.status.id().to_owned()))
            .collect(),
    }
}
