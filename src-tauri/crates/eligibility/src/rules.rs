//! The editions of the rules, read from `data/editions`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::condition::Condition;
use crate::fact::Fact;
use crate::role::{Class, Phase, Role};

/// Every edition, the oldest first.
#[derive(Debug)]
pub struct Rules {
    editions: Vec<Edition>,
}

/// The rules as they stood from a day on.
#[derive(Debug, Deserialize)]
pub struct Edition {
    /// Its persistent name.
    pub id: String,
    /// The first day on which it binds those who do not hold a role.
    pub in_force: Date,
    /// The clauses that say since when it binds.
    pub clauses: Vec<String>,
    /// Since when it binds those who held a role before it was in force.
    pub binding: BTreeMap<Role, Binds>,
    /// The rows of each role; a role without rows is one the edition says nothing of.
    #[serde(flatten)]
    pub rows: BTreeMap<Role, Vec<Row>>,
}

/// From when an edition binds somebody who held the role before it was in force.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Binds {
    /// From that day.
    On(Date),
    /// From the first anniversary month of `csp-since` from that day on.
    AnniversaryMonthFrom(Date),
    /// From the first renewal of the support plan from that day on.
    SupportPlanRenewalFrom(Date),
}

impl Binds {
    /// The fact that says when, if one does.
    pub fn fact(self) -> Option<Fact> {
        match self {
            Self::On(_) => None,
            Self::AnniversaryMonthFrom(_) => Some(Fact::CspSince),
            Self::SupportPlanRenewalFrom(_) => Some(Fact::SupportPlanRenewsOn),
        }
    }
}

/// One requirement of one role.
#[derive(Debug, Deserialize)]
#[serde(from = "WrittenRow")]
pub struct Row {
    /// The requirement's id, unique among the rows of its role.
    pub requirement: String,
    /// The stem of the message that says what is asked: `row-TEXT`.
    pub text: String,
    /// What weight it has.
    pub class: Class,
    /// When it must be met.
    pub phase: Phase,
    /// What it asks; none for mere information.
    pub condition: Option<Condition>,
    /// When it applies; always, if not said.
    pub applies: Option<Condition>,
    /// The clauses it rests on; at least one.
    pub clauses: Vec<String>,
    /// The facts it reads, in the order of the facts.
    pub facts: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRow {
    requirement: String,
    text: String,
    class: Class,
    phase: Phase,
    condition: Option<Condition>,
    applies: Option<Condition>,
    clauses: Vec<String>,
}

impl From<WrittenRow> for Row {
    fn from(written: WrittenRow) -> Self {
        let mut facts = Vec::new();
        for condition in [&written.condition, &written.applies].into_iter().flatten() {
            condition.each_fact(&mut |fact| facts.push(fact));
        }
        facts.sort_unstable();
        facts.dedup();
        let WrittenRow {
            requirement,
            text,
            class,
            phase,
            condition,
            applies,
            clauses,
        } = written;
        Self {
            requirement,
            text,
            class,
            phase,
            condition,
            applies,
            clauses,
            facts,
        }
    }
}

const FILES: [&str; 5] = [
    include_str!("../data/editions/2018-08-31.toml"),
    include_str!("../data/editions/2020-10-27.toml"),
    include_str!("../data/editions/2023-04.toml"),
    include_str!("../data/editions/2024-04-01.toml"),
    include_str!("../data/editions/2025-10-01.toml"),
];

static EMBEDDED: LazyLock<Rules> =
    LazyLock::new(|| Rules::parse(&FILES).expect("the embedded editions are checked by the tests"));

/// Why a set of editions cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RulesFault {
    /// A file is not of the shape of an edition.
    #[error("{0}")]
    Shape(#[from] toml::de::Error),
    /// The editions are not in the order of their days.
    #[error("edition {0} is not later than the one before it")]
    Order(String),
    /// An edition does not say from when it binds the holders of a role.
    #[error("edition {0} does not say from when it binds the holders of {1}")]
    Binding(String, &'static str),
    /// Two rows of a role are of the same requirement, or a row cites nothing.
    #[error("edition {0}, {1}, {2}: stands twice, or cites no clause")]
    Row(String, &'static str, String),
}

impl Rules {
    /// The editions that the program carries.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// The editions of these files, the oldest first.
    pub fn parse(files: &[&str]) -> Result<Self, RulesFault> {
        let editions: Vec<Edition> = files
            .iter()
            .map(|file| toml::from_str(file))
            .collect::<Result<_, _>>()?;
        for pair in editions.windows(2) {
            if pair[0].in_force >= pair[1].in_force {
                return Err(RulesFault::Order(pair[1].id.clone()));
            }
        }
        for edition in &editions {
            edition.check()?;
        }
        Ok(Self { editions })
    }

    /// Every edition, the oldest first.
    pub fn editions(&self) -> &[Edition] {
        &self.editions
    }

    /// The edition of that name.
    pub fn edition(&self, id: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id == id)
    }
}

impl Edition {
    /// The rows of a role, in order; none where the edition says nothing of it.
    pub fn rows(&self, role: Role) -> &[Row] {
        self.rows.get(&role).map_or(&[], Vec::as_slice)
    }

    fn check(&self) -> Result<(), RulesFault> {
        for role in Role::ALL {
            if !self.binding.contains_key(&role) {
                return Err(RulesFault::Binding(self.id.clone(), role.id()));
            }
            let rows = self.rows(role);
            for (place, row) in rows.iter().enumerate() {
                let twice = rows[..place]
                    .iter()
                    .any(|other| other.requirement == row.requirement);
                if twice || row.clauses.is_empty() {
                    let requirement = row.requirement.clone();
                    return Err(RulesFault::Row(self.id.clone(), role.id(), requirement));
                }
            }
        }
        Ok(())
    }
}
