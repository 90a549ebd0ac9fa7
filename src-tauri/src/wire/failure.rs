use serde::Serialize;
use ts_rs::TS;

/// Why an intent was not carried out. Nothing was written. `message` is finished text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Failure {
    /// The intent is not of a known shape.
    Malformed {
        /// What is wrong, and with which part.
        message: String,
    },
    /// The intent does not fit the current screen: a step out of order, an unknown fact or dossier.
    Refused {
        /// What is wrong, and with which part.
        message: String,
    },
    /// The disk did not take it; memory is as it was.
    NotSaved {
        /// What happened, what it means, what to do.
        message: String,
    },
    /// What is stored could not be read; nothing was changed.
    NotRead {
        /// What happened, what it means, what to do.
        message: String,
    },
    /// The session has ended; the program must be started again. Nobody is left to find
    /// words: the last view holds them.
    Gone,
}
