//! What the account manager sees of a dossier beside its steps: hub, sheet, meeting, history; the
//! effect of an edition; the commands.

use serde::Serialize;
use ts_rs::TS;

use super::{Intent, Pager, RouteStep, VerdictMove};

/// A button, and what it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Action {
    /// For `data-action`.
    pub action: String,
    /// Its label.
    pub label: String,
    /// What it sends.
    pub intent: Intent,
    /// How it looks: `primary`, `secondary` or `link`.
    pub look: String,
}

/// The stages of a dossier as a list of tasks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HubStage {
    /// 1 to 7.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// `done`, `current`, `ahead` or `not-needed`.
    pub state: String,
    /// How far it is: "2 of 4 steps, 3 open questions".
    pub text: String,
    /// Its steps.
    pub steps: Vec<RouteStep>,
}

/// Notes of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notes {
    /// `shared` or `private`.
    pub audience: String,
    /// The heading.
    pub heading: String,
    /// Who gets to see them.
    pub hint: String,
    /// The notes, the newest first.
    pub notes: Vec<Note>,
    /// The empty one, to write another: `note.shared.new`.
    pub new: NoteControl,
    /// "Keep the note".
    pub keep: String,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// Its field.
    pub control: NoteControl,
    /// When and by whom it was last written.
    pub written: String,
    /// "Remove".
    pub remove: String,
}

/// The field of a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteControl {
    /// `note.shared.N` or `note.shared.new`.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What it holds.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// The changes of a dossier, and the dossier as it stood on a day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryList {
    /// The heading of the changes.
    pub heading: String,
    /// Why there is none, or what is left out.
    pub note: Option<String>,
    /// The changes, the newest first.
    pub changes: Vec<HistoryChange>,
    /// The way to older and newer ones.
    pub pager: Option<Pager>,
}

/// What was changed together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryChange {
    /// Its number, for `data-change`.
    pub id: String,
    /// When, and by whom.
    pub head: String,
    /// What kind of change, where that has to be said: undone, taken over from a file.
    pub kind: Option<String>,
    /// What was changed.
    pub lines: Vec<HistoryLine>,
    /// The verdicts that moved with it.
    pub moves: Vec<VerdictMove>,
    /// "See the dossier as it stood then"; none while it is no change of this dossier yet.
    pub see: Option<Action>,
}

/// A thing that was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryLine {
    /// What it is.
    pub label: String,
    /// What was said before.
    pub from: Option<String>,
    /// What is said since; none where it was taken back.
    pub to: Option<String>,
    /// "set aside", "counts again", "said by Ana on 3 November".
    pub note: Option<String>,
}

/// A field for a day with a button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayField {
    /// The name of the control.
    pub name: String,
    /// Its label.
    pub label: String,
    /// How a day is typed.
    pub hint: String,
    /// What it holds.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// The label of the button.
    pub show: String,
}

/// What an edition changes for the dossiers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// The heading.
    pub heading: String,
    /// What is compared.
    pub texts: Vec<String>,
    /// The button that begins, or stops, while it can be pressed.
    pub action: Option<Action>,
    /// How far it is, while it goes on.
    pub progress: Option<Progress>,
    /// How many verdicts move, once that is known.
    pub summary: Option<String>,
    /// The way to see the dossiers as well that it does not concern, or no longer.
    pub others: Option<Action>,
    /// The dossiers that it concerns, then the others if they are shown; a page of them.
    pub dossiers: Vec<EffectLine>,
    /// The way to the other pages; none where one page holds all.
    pub pager: Option<Pager>,
}

/// How far something long is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// In words.
    pub text: String,
    /// How many are done.
    pub done: u32,
    /// Of how many.
    pub all: u32,
    /// What the window sends to go on with it.
    pub go_on: Intent,
}

/// What an edition changes for one dossier.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EffectLine {
    /// The dossier's id.
    pub id: String,
    /// The organisation's name; opens the dossier.
    pub open: Action,
    /// The verdicts before and after.
    pub moves: Vec<VerdictMove>,
    /// From when the later edition binds it; none where it does already.
    pub binds: Option<String>,
    /// What was chosen for it.
    pub chosen: Option<String>,
    /// To keep to the earlier edition, or to move on to the later one.
    pub choices: Vec<Action>,
}

/// The commands of a group, for the menu and the list of commands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommandGroup {
    /// The name of the menu.
    pub name: String,
    /// The commands that can be given now.
    pub commands: Vec<Command>,
}

/// Something that can be done from anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Command {
    /// Its id.
    pub id: String,
    /// What it does.
    pub label: String,
    /// The keys that do it: `Ctrl+N`.
    pub keys: Option<String>,
    /// What is sent; none for what the window does alone (`palette`, `shortcuts`, zoom).
    pub intent: Option<Intent>,
}

/// The list of commands and of shortcuts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Commands {
    /// "Commands", the heading of the palette.
    pub label: String,
    /// The label of its search field.
    pub search: String,
    /// "No command of that name".
    pub none: String,
    /// "Keyboard shortcuts", the heading of the list of keys.
    pub shortcuts: String,
    /// The commands.
    pub groups: Vec<CommandGroup>,
    /// The dossiers found by what was typed last, each with the way to it.
    pub found: Option<CommandGroup>,
    /// Keys that are no commands: what they are, and what they do.
    pub keys: Vec<Key>,
}

/// Keys and what they do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Key {
    /// `Alt+←`.
    pub keys: String,
    /// What they do.
    pub label: String,
}

/// What has just been done on the list or in a dossier, with the way back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// "Contoso was deleted".
    pub text: String,
    /// "Undo".
    pub undo: Option<Action>,
}

/// What stands over the questions where all of them are on one page. Their groups are the stages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// The name of the list of stages.
    pub stages: String,
    /// "Only what is missing".
    pub only: String,
    /// The fields of which nothing is known.
    pub missing: Vec<String>,
    /// "Nothing is missing", where that is so.
    pub none: String,
}

/// A meeting that goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    /// "In a meeting": with whom stands above.
    pub label: String,
    /// "Question 3 of 12", where a question is shown.
    pub position: Option<String>,
    /// "Nobody knows yet: who will find out, and by when?"
    pub leave: Option<Leave>,
    /// The question before, if there is one.
    pub previous: Option<Action>,
    /// "Undo the last answer", if one was given in it.
    pub take_back: Option<Action>,
    /// The next question; this one is left as it is.
    pub skip: Option<Action>,
    /// "End the meeting", above a question.
    pub end: Option<Action>,
    /// The ways on from the last page.
    pub ways: Vec<Action>,
}

/// A question left to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Leave {
    /// "Nobody knows yet" (key `?`): opens the two fields.
    pub open: String,
    /// Who will find out.
    pub owner: super::TaskControl,
    /// By when.
    pub due: super::TaskControl,
    /// "Note it and go on" (Enter).
    pub keep: String,
    /// Names that were given before, to choose from.
    pub names: Vec<String>,
    /// Whether the fields are shown open: something in them is wrong.
    pub opened: bool,
}
