//! What the program does outside of itself, at a person's word: opening an address, saving a file.
//! The session says what; the shell does it and tells the session what came of it.

use std::path::PathBuf;

use report::Report;

use crate::export::ExportFault;

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Errand {
    /// Open an address in the person's browser.
    Visit(String),
    /// Open a file in the person's program for it.
    Show(PathBuf),
    /// Save a file.
    Export(Export),
}

/// A file to be saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Export {
    /// What it is.
    pub what: What,
    /// The visit of the page from which it is saved.
    pub visit: u32,
    /// The name that is proposed.
    pub name: String,
    /// What the dialog calls this kind of file.
    pub kind: String,
    /// What is in it.
    pub content: Content,
}

/// What can be saved as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The report.
    Report,
    /// The days of the plan.
    Calendar,
}

impl What {
    /// Its name in the intents and in the messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Calendar => "calendar",
        }
    }

    /// The ending of its files, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Report => "pdf",
            Self::Calendar => "ics",
        }
    }

    pub(crate) fn from_id(id: &str) -> Option<Self> {
        [Self::Report, Self::Calendar]
            .into_iter()
            .find(|what| what.id() == id)
    }
}

/// What is in a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A report that has yet to be set.
    Report(Box<Report>),
    /// A text.
    Text(String),
}

impl Content {
    /// The bytes of the file. Setting a report takes its time: not for a thread that others wait
    /// for.
    pub fn bytes(self) -> Result<Vec<u8>, ExportFault> {
        match self {
            Self::Report(report) => {
                report::render(&report).map_err(|error| ExportFault::Unset(error.to_string()))
            }
            Self::Text(text) => Ok(text.into_bytes()),
        }
    }
}

/// What came of an errand.
#[derive(Debug)]
pub enum Outcome {
    /// It was done, or called off; there is nothing to say.
    Done,
    /// The address or the file could not be opened.
    NotOpened(String),
    /// The file was saved there, or not.
    Exported {
        /// What it is.
        what: What,
        /// The visit of the page from which it was saved.
        visit: u32,
        /// Where it went, or why not.
        saved: Result<PathBuf, ExportFault>,
    },
}
