use dossier::RawValues;
use serde::Deserialize;
use ts_rs::TS;

/// Everything a person can do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
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
        /// `report` or `calendar`.
        what: String,
        /// `fr-FR`, `en-US` or `both`; for the calendar the language that is spoken.
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
    /// Say when the answers were saved last (Ctrl+S).
    Save,
}
