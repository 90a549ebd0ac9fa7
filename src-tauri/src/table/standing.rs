//! Columns that say how a dossier stands on the day of the file. They are written for people and
//! other programs; what one reads of a table are its facts.

/// Their names, in order: persistent, as the ids of facts are.
pub(crate) const COLUMNS: [&str; 6] = [
    "verdict.direct-bill",
    "verdict.indirect-reseller",
    "verdict.indirect-provider",
    "stage",
    "due",
    "due-what",
];

/// What stands in them for a dossier.
pub(crate) type Cells = [String; COLUMNS.len()];

/// The column of that name.
pub(super) fn named(name: &str) -> Option<&'static str> {
    COLUMNS.into_iter().find(|one| *one == name)
}
