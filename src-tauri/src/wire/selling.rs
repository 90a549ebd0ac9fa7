//! Where one may sell and what customers sign: maps, tables, addresses.

use serde::Serialize;
use ts_rs::TS;

use super::ClauseLink;

/// A map of the market. The shapes of the countries are the window's own; which of them are shown,
/// and how, is said here.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarketMap {
    /// The heading.
    pub heading: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The part of the map that is shown: left, top, width, height.
    pub frame: [f64; 4],
    /// The countries that stand out, by code; any other is plain land.
    pub countries: Vec<MapCountry>,
    /// What the shades mean: those that occur.
    pub legend: Vec<MapKey>,
    /// The countries of the region and the chosen ones that lie beyond the frame, in words.
    pub beyond: Option<String>,
}

/// A country that stands out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapCountry {
    /// ISO 3166-1 alpha-2, or XK.
    pub code: String,
    /// Its name.
    pub name: String,
    /// `home`, `chosen`, `region` or `outside`.
    pub kind: String,
    /// Whether it gets a dot: one's own country, and what is too small to be seen at this scale.
    pub dot: bool,
}

/// What a shade of the map means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapKey {
    /// `home`, `chosen`, `region` or `outside`.
    pub kind: String,
    /// In words.
    pub label: String,
}

/// A table to look things up in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// The heading.
    pub heading: String,
    /// What to know of it.
    pub notes: Vec<String>,
    /// The names of the columns; the first column names the row.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// What an empty cell means, where there are any.
    pub none: Option<String>,
    /// Where it was read.
    pub clauses: Vec<ClauseLink>,
    /// Whether it is shown only when asked for.
    pub folded: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableRow {
    /// One cell a column.
    pub cells: Vec<String>,
    /// What is particular about the row.
    pub note: Option<String>,
}

/// An address that opens in the person's browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WebLink {
    /// What is found there.
    pub label: String,
    /// The address.
    pub address: String,
    /// What a screen reader adds: that it opens in the browser.
    pub hint: String,
}

/// A topic with its state, what is known of it, and where to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Topic {
    /// Its name.
    pub heading: String,
    /// "Closed", "Open", where that is to be said.
    pub state: Option<TopicState>,
    /// Paragraphs of our own.
    pub texts: Vec<String>,
    /// What clauses say, with what is doubtful about it.
    pub statements: Vec<TopicStatement>,
    /// Where to go on.
    pub links: Vec<WebLink>,
}

/// How things stand with a topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TopicState {
    /// `open`, `limited` or `closed`.
    pub kind: String,
    /// In a few words.
    pub word: String,
}

/// What a clause says, and what is doubtful about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TopicStatement {
    /// What it says, in our words.
    pub text: String,
    /// What is doubtful about it, where sources disagree.
    pub caution: Option<String>,
    /// The way to the source panel.
    pub clause: ClauseLink,
}
