//! What is kept on disk: the journal of every dossier, drafts and settings, in one SQLite file.
//!
//! An answer that [`Store::commit`] has taken survives a kill and a power cut. The store knows
//! entries of a journal, not rules: it never looks into a value. It never writes a file that is
//! not its own or that a newer program wrote, and it never deletes a file. Start reading at
//! [`Store::open`].

mod entry;
mod migrate;
mod open;
mod store;

pub use entry::{Commit, DossierRecord, Entry, EntryKind, Written};
pub use open::{DATABASE, OpenFault};
pub use store::{Store, StoreFault};
