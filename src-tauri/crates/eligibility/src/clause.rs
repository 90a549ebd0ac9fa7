//! The clauses that rows, steps and texts cite: where each is written, since when, how surely.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

/// Something a source says of the programme. What it says stands in the locales as `clause-ID`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// Its persistent name.
    pub id: String,
    /// The edition of the rules in which it first appears.
    pub edition: String,
    /// What kind of statement it is.
    pub kind: ClauseKind,
    /// The first day on which it was in force, where a source gives one.
    pub in_force_from: Option<Date>,
    /// The last day on which it was in force, where an end is known.
    pub in_force_to: Option<Date>,
    /// The title of the document, in its own language.
    pub document: String,
    /// The language of that title: `fr` or `en`.
    pub document_lang: String,
    /// The date of the document: a day, a month or a year.
    pub dated: Option<String>,
    /// The document bears no date.
    #[serde(default)]
    pub undated: bool,
    /// It was read in a copy of the document.
    #[serde(default)]
    pub mirror: bool,
    /// Where the document stands or stood.
    pub link: Option<String>,
    /// How strong the source is.
    pub strength: Strength,
    /// The date of the latest source that still says it: a day or a year.
    pub last_seen: Option<String>,
    /// Sources disagree or the statement is doubtful; `clause-ID.caution` says how.
    #[serde(default)]
    pub caution: bool,
}

/// What kind of statement a clause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClauseKind {
    /// What one gains.
    Benefit,
    /// What a word means.
    Definition,
    /// What must be so.
    Requirement,
    /// How something works.
    Rule,
    /// Something to do.
    Step,
}

/// How strong a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// A page of Microsoft's, or a copy of one.
    Microsoft,
    /// Press, a vendor or a forum.
    ThirdParty,
    /// No source could be read.
    Memory,
}

impl Strength {
    /// Its name in the data and in the messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Microsoft => "microsoft",
            Self::ThirdParty => "third-party",
            Self::Memory => "memory",
        }
    }
}

#[derive(Deserialize)]
struct File {
    clause: Vec<Clause>,
}

static ALL: LazyLock<Vec<Clause>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../data/clauses.toml"))
        .expect("the embedded clauses are checked by the tests");
    file.clause
});

static BY_ID: LazyLock<HashMap<&'static str, &'static Clause>> = LazyLock::new(|| {
    ALL.iter()
        .map(|clause| (clause.id.as_str(), clause))
        .collect()
});

impl Clause {
    /// Every clause, grouped by topic.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The clause of that id.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        BY_ID.get(id).copied()
    }
}
