//! The entries of the journal, and the dossiers they are about.

use jiff::Timestamp;
use serde_json::Value as Json;

use crate::deed::WrittenDeed;

/// What an entry says of its subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// It has this value from now on.
    Set,
    /// What was said of it is taken back.
    Clear,
    /// Its answer no longer counts, for the path has left it.
    Park,
    /// Its answer counts again.
    Restore,
}

impl EntryKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Set, Self::Clear, Self::Park, Self::Restore];

    /// Its name in the table.
    pub fn id(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Clear => "clear",
            Self::Park => "park",
            Self::Restore => "restore",
        }
    }

    /// The kind of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// A line to be written in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it says.
    pub kind: EntryKind,
    /// What it speaks of: a fact's id, or the name of another thing that can be said.
    pub subject: String,
    /// The value; none only where it is taken back.
    pub value: Option<Json>,
    /// The value before, if there was one.
    pub previous: Option<Json>,
    /// Where it was said, if not here and now: for a line taken over from another copy.
    pub said: Option<Said>,
}

/// Who said a line elsewhere, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Who, if named.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// A line as it stands in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// Its place; grows with each line of the file.
    pub seq: i64,
    /// The place of the first line written together with it.
    pub change: i64,
    /// When it was written.
    pub at: Timestamp,
    /// What it says.
    pub entry: Entry,
    /// Whose its change is and of what kind.
    pub deed: WrittenDeed,
}

/// A dossier in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierRecord {
    /// Its id: 16 hexadecimal digits.
    pub id: String,
    /// When it was begun.
    pub created: Timestamp,
    /// When it was last written to.
    pub touched: Timestamp,
    /// The pages seen, the current one last.
    pub trail: Vec<String>,
    /// The steps that were continued.
    pub passed: Vec<String>,
}
