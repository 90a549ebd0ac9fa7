//! What was just done, told where one can take it back at once.

use std::path::PathBuf;

use dossier::RawValues;
use l10n::Locale;
use serde_json::Value as Json;
use store::DossierState;

use super::list_deed::ListDeed;
use super::outcome::Outcome;
use super::state::Followed;
use crate::errand::What;

/// What was just done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DoneNote {
    /// Something with dossiers of the list.
    Listed {
        /// What.
        what: &'static str,
        /// With how many.
        count: usize,
        /// The name of the organisation, where it is one.
        name: Option<String>,
        /// How many changes of the list that took.
        changes: usize,
    },
    /// What was done last on the list was taken back, or done once more.
    Relisted {
        /// Whether it was done once more.
        again: bool,
        /// What that was.
        what: ListDeed,
        /// How many dossiers it was about.
        count: usize,
        /// Of one: the name of the organisation, and where it stands now.
        one: Option<(Option<String>, DossierState)>,
        /// How many changes of the list that took.
        changes: usize,
    },
    /// What was done last on the list was not taken back yet: dossiers would go with it in which
    /// something was said since.
    Warned {
        /// How many dossiers would go.
        count: usize,
        /// In how many of them something was said since.
        worked: usize,
        /// The name of the organisation, where it is one.
        name: Option<String>,
        /// How many changes of the list that takes.
        changes: usize,
    },
    /// By which edition a dossier is prepared was noted.
    Followed {
        /// The dossier's id.
        dossier: String,
        /// The name of the organisation.
        name: Option<String>,
        /// What was noted.
        followed: Followed,
    },
    /// The last change of a dossier was taken back, or made once more.
    Undone {
        /// Whether it was made once more.
        again: bool,
        /// The dossier's id.
        dossier: String,
        /// What it was about: the subjects of its lines, and what it said of each.
        said: Vec<(String, Option<Json>)>,
        /// For how many of the questions something was typed here, which gave way.
        gave_way: usize,
        /// Whether what had given way is typed again.
        came_back: bool,
    },
    /// Answers were saved on the sheet; some of what stands there was not, for it cannot be.
    Answered {
        /// Whether some were not.
        faults: bool,
    },
    /// Something was done with a note.
    Noted(Noted),
    /// Who is in charge of something was said on the hub, or until when.
    Charged {
        /// The subjects, and what is said of each.
        said: Vec<(String, Option<Json>)>,
    },
    /// What was typed on the page that is shown was dropped.
    Discarded {
        /// What that was.
        typed: RawValues,
        /// The language in which it was typed.
        locale: Locale,
    },
    /// A file was saved from a page that does not tell of it.
    Exported {
        /// What it holds.
        what: What,
        /// Where it is.
        path: PathBuf,
    },
    /// A hand-over file was merged.
    Merged {
        /// What was taken over, and what was not.
        outcome: Outcome,
        /// How many meetings came along.
        meetings: usize,
        /// For how many of the questions something was typed here, which gave way.
        typed: usize,
    },
    /// Changes that were made elsewhere were taken over.
    TakenOver {
        /// How many.
        changes: usize,
        /// For how many of the questions something was typed here, which gave way.
        typed: usize,
    },
    /// There is nothing to take back, or to make once more.
    Nothing {
        /// Whether it was to be made once more.
        again: bool,
    },
}

/// What was done with a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noted {
    /// It was written.
    Written,
    /// It says something else.
    Changed,
    /// It was removed.
    Removed,
}
