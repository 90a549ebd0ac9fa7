//! What is kept on disk: the journal of every dossier, the list that is made from it, drafts and
//! settings, in one SQLite file; and the files by which a dossier is handed over.
//!
//! An answer that [`Store::commit`] has taken survives a kill and a power cut. The store knows
//! entries of a journal, not rules: it never looks into a value. It never writes a file that is
//! not its own or that a newer program wrote, and it never deletes a file of the person's. Start
//! reading at [`Store::open`].

mod arrival;
mod backup;
mod census;
mod commit;
mod deed;
mod entry;
mod filter;
pub mod handover;
mod journal;
mod listing;
mod migrate;
mod open;
mod put;
mod rows;
mod search;
mod store;
pub mod strict_json;

pub use arrival::{Change, NewDossier, Sequel};
pub use backup::BACKUPS;
pub use commit::{Commit, Piece, Target, is_id};
pub use deed::{Deed, DeedKind, Past, WrittenDeed};
pub use entry::{DossierRecord, Entry, EntryKind, Said, Written};
pub use listing::{DossierState, Summary};
pub use open::{DATABASE, OpenFault, is_held, is_of_a_store};
pub use search::{Count, Found, ListLine, Order, Query};
pub use store::{Store, StoreFault};
