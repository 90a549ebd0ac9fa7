use dossier::RawValues;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Look;

/// Everything a person can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Intent {
    /// Show where we are; sent once when the window has loaded.
    Open,
    /// The first view stands in the hidden window; it can be seen now.
    Ready,
    /// Speak another language from now on; what is typed and the errors shown stay.
    Locale {
        /// `fr-FR` or `en-US`.
        locale: String,
    },
    /// Continue: every control of the current step.
    Submit {
        /// The step's id, or `welcome`.
        step: String,
        /// The controls of the step; a control left out counts as empty.
        values: RawValues,
        /// The person has seen what this change parks and moves, and wants it.
        confirmed: bool,
    },
    /// Remember what is being typed.
    Draft {
        /// The step's id.
        step: String,
        /// The controls of the step as they stand.
        values: RawValues,
    },
    /// Drop what was typed in this step and go back to the stored answers.
    Discard {
        /// The step's id.
        step: String,
    },
    /// Keep the earlier answers that a previewed change would overturn; what else was typed in
    /// the step stays.
    Keep {
        /// The step's id.
        step: String,
    },
    /// Go to a step of the route, or to `dossiers`.
    Go {
        /// A step's id or a screen's name.
        screen: String,
    },
    /// Look for companies by their name, for the palette.
    Seek {
        /// What is typed.
        text: String,
    },
    /// Go to a step to give another answer there, and come back.
    Change {
        /// The step's id.
        step: String,
    },
    /// See the result as of another day.
    AsOf {
        /// A day as it is typed, or `YYYY-MM-DD`.
        day: String,
    },
    /// Keep what was said of a task of the plan, and stay on the page.
    Task {
        /// The controls of the task.
        values: RawValues,
    },
    /// Open an address in the person's browser; only one that the data name.
    Visit {
        /// The address.
        address: String,
    },
    /// Save something as a file; answered once that is done or was called off.
    Export {
        /// `report`, `calendar`, `hand-over`, `minutes`, or `table`, the list of dossiers.
        what: String,
        /// `fr-FR`, `en-US` or `both`, of a report; for the others the language that is spoken.
        lang: String,
    },
    /// Open the file that was saved last, in the person's program for it.
    OpenExport,
    /// Go to the page seen before this one.
    Back,
    /// Open a stored dossier where it was left.
    OpenDossier {
        /// The dossier's id.
        id: String,
    },
    /// Begin a dossier.
    NewDossier,
    /// Look through the list of dossiers.
    Look {
        /// For what.
        look: Look,
    },
    /// Tick these dossiers of the list, and no others.
    Select {
        /// Their ids.
        ids: Vec<String>,
    },
    /// Tick all dossiers that are found, on whatever page, besides those that are ticked.
    SelectFound,
    /// Do something with the dossiers that are ticked.
    Deed {
        /// `archive`, `delete`, `put-back` or `duplicate`.
        deed: String,
    },
    /// Take back the last change of the open dossier or, on the list, of the list.
    Undo,
    /// Make the change that was taken back last once more.
    Redo,
    /// Bring in hand-over files and tables that the person chooses.
    Import,
    /// Go on with the lines of a table.
    TakeOn,
    /// Take nothing of a table whose lines are being read.
    TakeNoMore,
    /// Keep a note; an empty one is removed.
    Note {
        /// `note.shared.N`, `note.private.new` and the like.
        name: String,
        /// What it says.
        text: String,
    },
    /// See another page of the history, from 0.
    TurnHistory {
        /// The page.
        page: u32,
    },
    /// See the dossier as it stood at the end of a day, or right after a change.
    Past {
        /// A day as it is typed, or `change:N`; empty: no day any more.
        day: String,
    },
    /// Compare two editions.
    Compare {
        /// The earlier one's id.
        from: String,
        /// The later one's id.
        to: String,
    },
    /// Weigh what the later edition changes for the dossiers, from the beginning.
    Weigh,
    /// Go on weighing.
    WeighOn,
    /// Stop weighing.
    WeighNoMore,
    /// See another page of the dossiers that were weighed, from 0.
    TurnWeighed {
        /// The page.
        page: u32,
    },
    /// Show the dossiers for which an edition changes nothing as well, or no longer.
    ShowOthers {
        /// Whether they are shown.
        shows: bool,
    },
    /// Say which of the two editions a dossier is prepared by.
    Follow {
        /// The dossier's id.
        id: String,
        /// `keep` or `move`.
        choice: String,
    },
    /// Begin a meeting: one question a page, nothing private.
    BeginMeeting {
        /// The language of the guest.
        locale: String,
    },
    /// Leave the question that is shown to somebody.
    Leave {
        /// Its two controls, `FACT.owner` and `FACT.due`.
        values: RawValues,
    },
    /// Another question of the meeting, left as it is.
    Turn {
        /// Whether the one before.
        back: bool,
    },
    /// Ask what is still open in the meeting once more.
    AskAgain,
    /// End the meeting.
    EndMeeting,
    /// Go on with the meeting in the middle of which the program ended.
    ResumeMeeting,
    /// Show what came of a meeting.
    Minutes {
        /// Its number among those of the dossier.
        number: u32,
    },
    /// Say when the answers were saved last (Ctrl+S).
    Save,
    /// Show everything larger or smaller.
    Zoom {
        /// How.
        step: ZoomStep,
    },
}

/// How everything is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ZoomStep {
    /// Larger.
    In,
    /// Smaller.
    Out,
    /// As it was made.
    Actual,
}
