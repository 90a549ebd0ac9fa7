//! What the program does outside of itself, at a person's word: opening an address, saving a file.
//! The session says what; the shell does it and tells the session what came of it.

use std::path::{Path, PathBuf};

use report::Report;
use store::handover::{self, HandoverFault};

use crate::export::ExportFault;
use crate::options::Now;
use crate::session::table_of;

/// The ending of hand-over files.
pub(crate) const HAND_OVER_ENDING: &str = "passerelle";

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Errand {
    /// Open an address in the person's browser.
    Visit(String),
    /// Open a file in the person's program for it.
    Show(PathBuf),
    /// Save a file.
    Export(Export),
    /// Have the person choose files to bring in.
    Choose {
        /// What the dialog calls the kinds of files, with their endings.
        kinds: Vec<(String, Vec<&'static str>)>,
    },
}

/// A file that the person chose to bring in.
#[derive(Debug, Clone)]
pub struct Chosen {
    /// Its name, without the folder.
    pub name: String,
    /// What is in it.
    pub bytes: Result<Vec<u8>, HandoverFault>,
}

impl Chosen {
    /// Reads a file, unless it is too large. Not for a thread that others wait for.
    pub fn read(path: &Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str());
        Self {
            name: name.to_string_lossy().into_owned(),
            bytes: handover::fetch(path),
        }
    }

    /// Whether it is a table, by its ending.
    pub fn is_table(&self) -> bool {
        is_table(Path::new(&self.name))
    }
}

/// Whether a file of this name is a workbook of a spreadsheet.
pub(crate) fn is_workbook(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str());
    let known = ["xlsx", "xls", "xlsm", "ods", "numbers"];
    ending.is_some_and(|ending| known.iter().any(|one| ending.eq_ignore_ascii_case(one)))
}

/// Whether a file of this name holds a table of organisations.
pub(crate) fn is_table(file: &Path) -> bool {
    let ending = file.extension();
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
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
    /// The whole dossier, for another desk.
    HandOver,
    /// What came of a meeting.
    Minutes,
    /// The dossiers that the list shows, a line each.
    Table,
    /// The same without any dossier, to be filled in.
    Template,
}

impl What {
    /// Its name in the intents and in the messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Calendar => "calendar",
            Self::HandOver => "hand-over",
            Self::Minutes => "minutes",
            Self::Table => "table",
            Self::Template => "template",
        }
    }

    /// The ending of its files, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Report => "pdf",
            Self::Calendar => "ics",
            Self::HandOver => HAND_OVER_ENDING,
            Self::Minutes => "txt",
            Self::Table | Self::Template => "csv",
        }
    }

    pub(crate) fn from_id(id: &str) -> Option<Self> {
        [
            Self::Report,
            Self::Calendar,
            Self::HandOver,
            Self::Minutes,
            Self::Table,
            Self::Template,
        ]
        .into_iter()
        .find(|what| what.id() == id)
    }
}

/// What is in a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A report that has yet to be set.
    Report(Box<Report>),
    /// A table of dossiers that has yet to be written.
    Table {
        /// The folder in which they are stored.
        folder: PathBuf,
        /// Their ids.
        ids: Vec<String>,
        /// When they were asked for.
        now: Now,
    },
    /// What is written already.
    Bytes(Vec<u8>),
}

impl Content {
    /// The bytes of the file. A report and a long table take their time: not for a thread that others
    /// wait for.
    pub fn bytes(self) -> Result<Vec<u8>, ExportFault> {
        match self {
            Self::Report(report) => {
                report::render(&report).map_err(|error| ExportFault::Unset(error.to_string()))
            }
            Self::Table { folder, ids, now } => table_of(&folder, &ids, &now),
            Self::Bytes(bytes) => Ok(bytes),
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
    /// The files that the person chose; none when the choice was called off.
    Chosen(Vec<Chosen>),
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
