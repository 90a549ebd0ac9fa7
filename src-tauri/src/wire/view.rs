use serde::Serialize;
use ts_rs::TS;

use super::{Action, Commands, Done, Page, WebLink};

/// Everything the window may show.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// Grows by one with each view; an older view never replaces a newer one.
    pub revision: u32,
    /// Grows by one when the page changes: the window then moves focus to the heading.
    pub visit: u32,
    /// The locale of every text here, for `<html lang>`.
    pub locale: String,
    /// The screen's name, for `<body data-screen>`.
    pub screen: String,
    /// `meeting` while a guest looks on, for `data-mode`.
    pub mode: Option<String>,
    /// How large everything is shown, in per cent; the native window sees to it.
    pub zoom: u32,
    /// The title of document and window.
    pub title: String,
    /// The name of the program.
    pub brand: String,
    /// "Skip to the question".
    pub skip: String,
    /// The label of the group of language buttons.
    pub locales_label: String,
    /// The languages on offer.
    pub locales: Vec<LocaleChoice>,
    /// The organisation's name, once there is one.
    pub organisation: Option<String>,
    /// When the answers were last saved.
    pub saved: Option<Saved>,
    /// The ways to other pages: all dossiers, the hub of this one.
    pub ways: Vec<Action>,
    /// What was just done, with the way back.
    pub done: Option<Done>,
    /// What can be done from anywhere.
    pub commands: Commands,
    /// "Settings", where one is not already there.
    pub settings_link: Option<String>,
    /// The seven stages; none before a dossier is open.
    pub route: Option<Route>,
    /// Where the models stand; none before a dossier is open.
    pub readiness: Option<Readiness>,
    /// The page itself.
    pub page: Page,
    /// The clauses that the page cites, for the source panel.
    pub sources: Vec<ClauseCard>,
    /// "Sources", the heading of the source panel.
    pub sources_label: String,
    /// "Close", for panels.
    pub close: String,
    /// What to say if the session ends and nobody is left to find words.
    pub gone: String,
    /// One sentence for the live region, when something happened that is not otherwise said.
    pub announcement: Option<String>,
}

/// A language button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LocaleChoice {
    /// `fr-FR` or `en-US`.
    pub value: String,
    /// The language's name in itself.
    pub label: String,
    /// Whether it is the one spoken now.
    pub current: bool,
}

/// When the last answers were saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// ISO 8601, for `data-saved`.
    pub at: String,
    /// "Saved at 14:05".
    pub text: String,
}

/// The side list of stages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Route {
    /// "Your route".
    pub label: String,
    /// "Stage 2 of 7 · Organisation", for narrow windows.
    pub position: String,
    /// All seven, always.
    pub stages: Vec<RouteStage>,
}

/// One stop of the route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RouteStage {
    /// 1 to 7.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// `done`, `current`, `ahead` or `not-needed`.
    pub state: String,
    /// The word for it.
    pub state_word: String,
    /// Its steps in order.
    pub steps: Vec<RouteStep>,
}

/// A step in the route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RouteStep {
    /// The step's id, for `data-step`.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// `done`, `current`, `ahead` or `not-needed`, for `data-state`.
    pub state: String,
    /// The word for it.
    pub state_word: String,
    /// How many of its questions were left open, in words.
    pub left_open: Option<String>,
    /// Whether one can go there now.
    pub open: bool,
}

/// The readiness panel.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Readiness {
    /// "Where you stand".
    pub label: String,
    /// A line under it: as of which day.
    pub as_of: String,
    /// One strip a model.
    pub strips: Vec<Strip>,
    /// The legend of the marks: status and word.
    pub legend: Vec<Mark>,
}

/// A model's rows as marks, in the order of its table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Strip {
    /// The role's id.
    pub role: String,
    /// Its name.
    pub name: String,
    /// The verdict's id.
    pub verdict: String,
    /// The verdict in words.
    pub verdict_word: String,
    /// "3 met, 1 not met, 7 not known": what the marks say, as a text alternative.
    pub summary: String,
    /// One mark a row.
    pub marks: Vec<Mark>,
}

/// The mark of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// `met`, `not-met`, `unknown` or `not-applicable`.
    pub status: String,
    /// "Support plan: not known", or the word alone in a legend.
    pub label: String,
}

/// The models side by side, and the distributor role beneath.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Results {
    /// Every requirement that one of the models has, in one order for both.
    pub rows: Vec<RequirementRow>,
    /// Direct bill and indirect reseller.
    pub models: Vec<RoleResult>,
    /// The indirect provider: explained and referred, not enrolled step by step.
    pub distributor: RoleResult,
}

/// A requirement as the row of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequirementRow {
    /// The requirement's id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A role's result.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleResult {
    /// The role's id.
    pub role: String,
    /// Its name.
    pub name: String,
    /// The verdict's id.
    pub verdict: String,
    /// The verdict in words.
    pub verdict_word: String,
    /// Why, in a sentence or two.
    pub lead: Vec<String>,
    /// Which edition binds, since when, what it changed, and which one will bind.
    pub edition: Vec<String>,
    /// The clauses that say so.
    pub edition_clauses: Vec<ClauseLink>,
    /// What is missing, what would change the verdict, what it hangs on.
    pub findings: Vec<Finding>,
    /// The cells, one for each of `Results::rows`; none where the edition asks nothing there.
    pub cells: Vec<Option<Cell>>,
    /// The mark word for a missing cell: "not asked in this model".
    pub absent: String,
}

/// What a verdict leaves open.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// `missing`, `changes` or `hangs-on`.
    pub kind: String,
    /// The heading.
    pub heading: String,
    /// What to know of it.
    pub note: String,
    /// "or", between the sets.
    pub or: String,
    /// One set of facts; of changes there may be several, each of which is enough.
    pub sets: Vec<Vec<FactUsed>>,
    /// What plays a part and cannot be changed.
    pub fixed: Option<String>,
}

/// One requirement of one role: its proof.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cell {
    /// The requirement's id, for `data-requirement`.
    pub requirement: String,
    /// Its name.
    pub name: String,
    /// `met`, `not-met`, `unknown` or `not-applicable`.
    pub status: String,
    /// The word for it.
    pub status_word: String,
    /// What is asked.
    pub text: String,
    /// "Before applying" or "During enrolment and after"; "recommended", "for information".
    pub phase: String,
    /// Whether the row decides the verdict.
    pub decides: bool,
    /// "Planned for 1 March 2027" and the like.
    pub plan: Option<String>,
    /// The facts it rests on.
    pub facts: Vec<FactUsed>,
    /// The clauses it rests on.
    pub clauses: Vec<ClauseLink>,
}

/// A fact as a row uses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactUsed {
    /// Its id.
    pub fact: String,
    /// Its short name.
    pub label: String,
    /// What was answered, or "not answered".
    pub value: String,
    /// That is no answer yet.
    pub open: bool,
    /// The step that asks it, when it can be gone to.
    pub step: Option<String>,
    /// "Change", with the fact's name for those who hear the link alone.
    pub change: String,
    /// What is particular about it: why it is set aside.
    pub note: Option<String>,
}

/// A link that opens the source panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClauseLink {
    /// The clause's id.
    pub id: String,
    /// Kind of source and date, short; for another one of the same kind and date, its number alone.
    pub label: String,
    /// All of that, and what is said there: no two links are called the same.
    pub name: String,
    /// What is said there.
    pub says: String,
}

/// A clause in the source panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClauseCard {
    /// The clause's id.
    pub id: String,
    /// What it says, in our words.
    pub text: String,
    /// What is doubtful about it, where sources disagree.
    pub caution: Option<String>,
    /// Document, date, edition, in force, strength, last seen, address.
    pub details: Vec<Detail>,
}

/// A line of a clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Detail {
    /// What it says of the clause.
    pub label: String,
    /// What it is.
    pub value: String,
    /// The language of the value, where it is not the page's.
    pub lang: Option<String>,
    /// What the value leads to, where it is an address that opens in the browser.
    pub link: Option<WebLink>,
}
