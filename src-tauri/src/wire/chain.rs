use serde::Serialize;
use ts_rs::TS;

use super::TextItem;

/// Who sells to whom in a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Chain {
    /// The role's id.
    pub role: String,
    /// The model's name.
    pub name: String,
    /// The text alternative of the whole picture.
    pub description: String,
    /// The parties, from Microsoft to the customer.
    pub nodes: Vec<ChainNode>,
    /// What passes between them.
    pub links: Vec<ChainLink>,
    /// What it takes and brings, titled.
    pub items: Vec<TextItem>,
}

/// A party of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChainNode {
    /// `microsoft`, `provider`, `you` or `customer`.
    pub id: String,
    /// Its name.
    pub label: String,
    /// "you", on the party that the person would be.
    pub you: Option<String>,
}

/// What a party does for another: an arrow between two nodes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChainLink {
    /// `sells`, `invoices`, `supports`, `contract`, `partner-agreement` or `customer-agreement`.
    pub kind: String,
    /// The id of the party it starts from.
    pub from: String,
    /// The id of the party it leads to.
    pub to: String,
    /// The word on it.
    pub label: String,
}
