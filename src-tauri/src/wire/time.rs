use serde::Serialize;
use ts_rs::TS;

/// The control that says for which day the models are assessed, and the time line.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AsOf {
    /// The heading.
    pub label: String,
    /// Why one would look at another day.
    pub intro: String,
    /// Today, and the days on which rules begin to bind the organisation.
    pub choices: Vec<DayChoice>,
    /// The label of the field for any other day.
    pub field_label: String,
    /// How a day is typed.
    pub field_hint: String,
    /// What the field holds.
    pub value: String,
    /// What is wrong with what was typed.
    pub error: Option<String>,
    /// The label of the button beside the field.
    pub show: String,
    /// What it means to look at another day than today.
    pub note: Option<String>,
}

/// A day that can be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayChoice {
    /// `YYYY-MM-DD`.
    pub value: String,
    /// The day in words.
    pub label: String,
    /// What happens on it.
    pub note: String,
    /// Whether it is the one looked at.
    pub current: bool,
}

/// Editions, today, binding days and plans on a line.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    /// What the picture is.
    pub label: String,
    /// The heading of the list.
    pub list: String,
    /// What each shape on the line is.
    pub key: Vec<TimeKey>,
    /// The years under the line.
    pub ticks: Vec<Tick>,
    /// What stands on it, the earliest first: drawn as marks, and said in a list.
    pub marks: Vec<TimeMark>,
    /// Whether the list is shown only when asked for.
    pub folded: bool,
}

/// What a shape on the line is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimeKey {
    /// `edition`, `binding`, `plan`, `today` or `as-of`.
    pub kind: String,
    /// The word for it.
    pub label: String,
}

/// The beginning of a year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tick {
    /// Where: from 0, the beginning of the line, to 1, its end.
    pub at: f64,
    /// The year.
    pub label: String,
}

/// Something that happens on a day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimeMark {
    /// `edition`, `binding`, `plan`, `today` or `as-of`.
    pub kind: String,
    /// Where: from 0, the beginning of the line, to 1, its end.
    pub at: f64,
    /// The day in words.
    pub date: String,
    /// What happens.
    pub text: String,
}
