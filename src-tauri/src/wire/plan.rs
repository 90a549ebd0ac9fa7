//! What is to be done, and what is handed on.

use serde::Serialize;
use ts_rs::TS;

use super::{ClauseLink, FactUsed, WebLink};

/// The plan: what is to be done to take up the chosen role.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// "4 of 14 done", in words.
    pub summary: String,
    /// How many are done.
    pub done: u32,
    /// How many there are.
    pub all: u32,
    /// Tasks that belong together, in order.
    pub groups: Vec<TaskGroup>,
}

/// Tasks that belong together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskGroup {
    /// The heading.
    pub heading: String,
    /// What to know of them.
    pub note: Option<String>,
    /// The tasks; numbered where they have an order.
    pub tasks: Vec<Task>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Task {
    /// Its id, or that of an open question's fact.
    pub id: String,
    /// Its number within the plan, where it has one.
    pub number: Option<u32>,
    /// What is to be done.
    pub title: String,
    /// Whether it is done.
    pub done: bool,
    /// "Done", "To do", "Open question" and the like.
    pub state: String,
    /// The box to tick it off; none where an answer does that.
    pub tick: Option<TaskControl>,
    /// Why it counts as done although nobody ticked it off.
    pub by_answers: Option<String>,
    /// How it is done.
    pub text: Option<String>,
    /// What must not be overlooked, and what is asked about it.
    pub remarks: Vec<TaskRemark>,
    /// What it needs, and usual mistakes.
    pub details: Vec<TaskDetail>,
    /// "What to know", the label of the fold over the details.
    pub details_label: String,
    /// Who does it.
    pub owner: TaskControl,
    /// Until when; none where an answer says when.
    pub due: Option<TaskControl>,
    /// Where it is done.
    pub link: Option<WebLink>,
    /// The answers that are open or planned: those that a step rests on, or the task's own.
    pub answers: Vec<FactUsed>,
    /// What it rests on.
    pub clauses: Vec<ClauseLink>,
}

/// Something that stands out in a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskRemark {
    /// `alarm`, `caution` or `question`.
    pub kind: String,
    /// The text.
    pub text: String,
}

impl TaskRemark {
    /// What must not be overlooked; an alarm where it is the mistake that costs.
    pub fn warning(costly: bool, text: String) -> Self {
        let kind = if costly { "alarm" } else { "caution" }.to_owned();
        Self { kind, text }
    }

    /// What one should be sure of.
    pub fn question(text: String) -> Self {
        let kind = "question".to_owned();
        Self { kind, text }
    }
}

/// Texts about a task under one label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskDetail {
    /// `needs` or `traps`.
    pub kind: String,
    /// The label.
    pub label: String,
    /// The texts.
    pub texts: Vec<String>,
}

/// A control of a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskControl {
    /// `TASK.owner`, `TASK.due` or `TASK.done`.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What it holds; for a tick `yes`, `no` or nothing.
    pub value: String,
    /// How it is filled in.
    pub hint: Option<String>,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// Days that matter, the nearest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dates {
    /// The heading.
    pub heading: String,
    /// What to know of them, or that there are none.
    pub note: String,
    /// The days.
    pub dates: Vec<DateLine>,
    /// How to take them along.
    pub export: Option<Export>,
}

/// A day that matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DateLine {
    /// The day or the month, as one writes it.
    pub date: String,
    /// What is on that day.
    pub text: String,
    /// Whether it has passed.
    pub past: bool,
}

/// Something that can be saved as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Export {
    /// `report` or `calendar`.
    pub what: String,
    /// The heading, where it is a part of its own.
    pub heading: Option<String>,
    /// What is in it.
    pub texts: Vec<String>,
    /// The question that chooses between the languages, where there is one.
    pub langs_label: String,
    /// The languages it can speak; none where there is no choice.
    pub langs: Vec<LangChoice>,
    /// "Save the report": the button.
    pub action: String,
    /// "The report is being made": while it is.
    pub busy: String,
    /// That another file has to be finished first: while that one is being made.
    pub waits: String,
    /// Where it went, when it was saved.
    pub saved: Option<SavedFile>,
    /// Why it could not be saved, and what to do.
    pub error: Option<String>,
}

/// A language that a file can speak.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LangChoice {
    /// `fr-FR`, `en-US` or `both`.
    pub value: String,
    /// Its name.
    pub label: String,
    /// Whether it is the one that is proposed.
    pub proposed: bool,
}

/// A file that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedFile {
    /// Where it went.
    pub text: String,
    /// "Open it".
    pub open: String,
}
