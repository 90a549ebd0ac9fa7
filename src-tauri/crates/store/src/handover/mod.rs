//! The hand-over file: one dossier with its history, as one JSON object that says what it is.
//!
//! ```json
//! {
//!   "format": "passerelle-dossier", "version": 1, "about": "…", "program": "0.1.0",
//!   "written": "2026-11-27T20:24:10Z",
//!   "dossier": { "id": "00000000000000aa", "created": "…", "passed": [], "trail": [] },
//!   "editions": ["2018-08-31"], "facts": { "org-name": "Contoso" }, "notes": ["…"],
//!   "verdict": {}, "verdict_hash": "…",
//!   "history": [{ "at": "…", "author": "Ana", "kind": "undo", "of": 0, "lines": [
//!     { "kind": "set", "subject": "org-name", "value": "Contoso", "previous": "Contos",
//!       "said_by": "Bo", "said_at": "…" }] }],
//!   "checksum": "64 hexadecimal digits"
//! }
//! ```
//!
//! A name whose thing there is not (an author, a previous value) is left out. The checksum is the
//! SHA-256 of the object without it, written without white space and with its names in order.
//! What [`read`] takes says the same thing wherever it says it, and means nothing else than what
//! [`write()`] wrote.

mod history;
mod read;
mod seal;
mod write;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use crate::arrival::Change;

pub use history::{facts, history, notes, numbered};
pub use read::{Known, read};
pub use write::{digest, write};

/// What [`write()`] says that its files are.
const FORMAT: &str = "passerelle-dossier";
/// The version of the file that is written; none that is newer is read.
const VERSION: u64 = 1;
/// A file of more bytes is not read.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// More values than the largest dossier has; a file of more is not read.
const MAX_VALUES: usize = 2_000_000;

/// A dossier on its way to another copy of the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Handover {
    /// What the file is, for who opens it in an editor.
    pub about: String,
    /// The program that wrote it, with its version.
    pub program: String,
    /// When.
    pub written: Timestamp,
    /// The dossier.
    pub dossier: Origin,
    /// The ids of the editions that its verdict is by, and of the one that it is prepared for.
    pub editions: Vec<String>,
    /// What is said of each fact at last: what [`facts`] makes of the history.
    pub facts: BTreeMap<String, Json>,
    /// The shared notes: what [`notes`] makes of the history.
    pub notes: Vec<String>,
    /// The verdict at the time of writing. Opaque.
    pub verdict: Map<String, Json>,
    /// What tells that verdict from another. Opaque.
    pub verdict_hash: String,
    /// Its changes, in the order in which they were made: what [`history`] makes of the journal.
    pub history: Vec<Change>,
}

/// A dossier as its own file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Its id: 16 hexadecimal digits.
    pub id: String,
    /// When it was begun.
    pub created: Timestamp,
    /// The steps that were continued.
    pub passed: Vec<String>,
    /// The pages seen, the current one last.
    pub trail: Vec<String>,
}

/// Why a file is not taken as a hand-over. What it names is cut where it is long.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HandoverFault {
    /// It cannot be read from the disk.
    #[error("it cannot be read: {0}")]
    Unreadable(String),
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
    /// It has more than 64 MiB, or says more things than a dossier has.
    #[error("it is too large")]
    TooLarge,
    /// It ends before it is complete.
    #[error("it is cut short")]
    CutShort,
    /// It is not JSON, or is nested too deeply.
    #[error("it is not JSON from line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column in bytes, from 1; 0 where the line has just begun.
        column: usize,
    },
    /// It is of another program.
    #[error("it is no dossier of this program")]
    Foreign,
    /// A newer program wrote it.
    #[error("a newer program wrote it (version {0} of the file)")]
    Newer(String),
    /// It was changed after it was written, or damaged on the way.
    #[error("it is not as it was written")]
    Altered,
    /// A name stands twice in an object.
    #[error("the name {0} stands twice in it")]
    TwiceNamed(String),
    /// It has an edition that this program does not know.
    #[error("the edition {0} is not known")]
    UnknownEdition(String),
    /// It has a fact that this program does not know.
    #[error("the fact {0} is not known")]
    UnknownFact(String),
    /// Something in it cannot be, or is not what its history says.
    #[error("its content is not valid at {0}")]
    Inconsistent(
        /// The place, such as `history[3].lines[0].kind`.
        String,
    ),
}

impl HandoverFault {
    /// Its name in the messages.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::NotJson { .. } => "not-json",
            Self::Foreign => "foreign",
            Self::Newer(_) => "newer",
            Self::Altered => "altered",
            Self::CutShort => "cut-short",
            Self::TwiceNamed(_) => "twice-named",
            Self::UnknownEdition(_) => "unknown-edition",
            Self::UnknownFact(_) => "unknown-fact",
            Self::Inconsistent(_) => "inconsistent",
        }
    }
}

/// The bytes of a file, for [`read`]; of a file that is too large, none is read.
pub fn fetch(path: &Path) -> Result<Vec<u8>, HandoverFault> {
    let unreadable = |error: std::io::Error| HandoverFault::Unreadable(error.to_string());
    // Opening a pipe waits for somebody who writes to it.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(HandoverFault::Unreadable("no ordinary file".to_owned()));
    }
    let file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    if length > MAX_BYTES as u64 {
        return Err(HandoverFault::TooLarge);
    }
    let mut bytes = Vec::new();
    // It may still grow.
    file.take(MAX_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() > MAX_BYTES {
        return Err(HandoverFault::TooLarge);
    }
    Ok(bytes)
}

/// As much of a name as a message has room for.
pub(crate) fn excerpt(name: &str) -> String {
    const LONGEST: usize = 60;
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}
