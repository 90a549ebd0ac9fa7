//! The list of dossiers, and what comes into it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Action, Choice, Progress, Strip};

/// The list of dossiers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DossierList {
    /// The heading.
    pub heading: String,
    /// What to do while there is none yet, or none in use.
    pub intro: Option<String>,
    /// The ways to dossiers that are not in use, while no other is there.
    pub elsewhere: Vec<Action>,
    /// There is no dossier anywhere, and nothing to look for.
    pub bare: bool,
    /// The field that searches as one types.
    pub search: ListControl,
    /// Filters and the order; each a choice.
    pub filters: Vec<ListControl>,
    /// "Filters", the label of their fold.
    pub filters_label: String,
    /// How many dossiers match, in words; why there is none.
    pub found: String,
    /// The same as a number: of the many, the least there are.
    pub count: u32,
    /// How many match at other places on the list: the ways there.
    pub also: Vec<Action>,
    /// "Show all", while something narrows the list.
    pub clear: Option<String>,
    /// One line a dossier.
    pub lines: Vec<DossierLine>,
    /// What is said of the dossiers that are ticked, and what can be done with them.
    pub selection: Selection,
    /// The way to the pages before and after; none where one page holds all.
    pub pager: Option<Pager>,
    /// What stands above the list: new, import, editions.
    pub actions: Vec<Action>,
    /// The files that can be saved: the list that is shown, an empty table to fill in.
    pub exports: Vec<super::Export>,
    /// What came of the files brought in, until the page is left.
    pub arrival: Option<Arrival>,
    /// How far a table is taken in, while it is.
    pub intake: Option<Intake>,
    /// "Bringing 1,200 dossiers up to date", while that goes on.
    pub behind: Option<String>,
}

/// A control of the list: a text, or a choice where there are options.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListControl {
    /// `list.text`, `list.model` and so on: the control's name.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What it holds.
    pub value: String,
    /// The options; none for a text.
    pub options: Vec<Choice>,
}

/// A dossier in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DossierLine {
    /// Its id.
    pub id: String,
    /// The organisation's name, or "without a name".
    pub name: String,
    /// Country, role, stage, chosen model: what is known, one after the other.
    pub about: Vec<String>,
    /// What was looked for and does not stand on the line: where it does.
    pub hit: Option<String>,
    /// When something is next due, and what; nothing where nothing is.
    pub due: Vec<String>,
    /// Whether that day has passed.
    pub overdue: bool,
    /// When it was last touched.
    pub touched: String,
    /// Where it stands.
    pub strips: Vec<Strip>,
    /// The label of the box that ticks it.
    pub select: String,
}

/// The dossiers that are ticked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Selection {
    /// "3 selected"; what the boxes are for while none is.
    pub text: String,
    /// The ids of those that are ticked, on whatever page.
    pub ids: Vec<String>,
    /// "Select all on this page".
    pub all: String,
    /// What can be done with them.
    pub actions: Vec<Action>,
}

/// The way through the pages of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pager {
    /// "Pages of the list".
    pub label: String,
    /// "26 to 50".
    pub position: String,
    /// The page before, if there is one.
    pub previous: Option<Action>,
    /// The page after, if there is one.
    pub next: Option<Action>,
}

/// A table that is being taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Intake {
    /// How far it is.
    pub progress: Progress,
    /// "Stop".
    pub stop: Action,
}

/// What came of files that were brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Arrival {
    /// What was taken in, in sentences; that something was not, where that is so.
    pub text: String,
    /// `info` or `caution`.
    pub tone: String,
    /// What was not, each with its place and reason.
    pub refused: Vec<String>,
    /// "and 12 more".
    pub more: Option<String>,
    /// What was taken in, where something was not.
    pub besides: Option<String>,
    /// `info` or `caution`.
    pub besides_tone: String,
}

/// What a person looks for in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Look {
    /// Words, as they are typed.
    pub text: String,
    /// The values of the filters and of the order by name (`model`, `state`, …); empty: all.
    pub filters: std::collections::BTreeMap<String, String>,
    /// The page, from 0.
    pub page: u32,
}
