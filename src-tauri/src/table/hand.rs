//! In whose hand a table is written, and so how it is read.

use eligibility::{Fact, Value};
use l10n::Words;

use super::columns::Column;
use super::{exact, separator, spoken, standing};
use crate::view::{facts_fault, notation, table_cell, table_columns_unknown};

/// Whose table it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Hand {
    /// A program's: ids of facts and their values, as the contract writes them.
    #[default]
    Program,
    /// A person's: besides, what the window calls things, in either language.
    Person,
}

impl Hand {
    /// What stands between two columns, by the header.
    pub(super) fn separator(self, header: &[u8]) -> u8 {
        match self {
            Self::Program => separator::first(header),
            Self::Person => separator::around_names(header),
        }
    }

    /// The column of that name.
    pub(super) fn column(self, name: &str) -> Option<Column> {
        let (fact, is_id) = match self {
            Self::Program => (Fact::from_id(name), name == "id"),
            Self::Person => (spoken::fact(name), name.eq_ignore_ascii_case("id")),
        };
        fact.map(Column::Fact)
            .or(is_id.then_some(Column::Id))
            .or_else(|| standing::named(name).map(Column::Standing))
    }

    /// That there are no columns of these names: at least one.
    pub(super) fn unknown_columns(self, names: &[String], words: Words) -> String {
        match self {
            Self::Program => words.format("csv-column-unknown", &[("column", (&names[0]).into())]),
            Self::Person => table_columns_unknown(words, names),
        }
    }

    /// What a cell that is not empty says; or, in a sentence, what is wrong with it.
    pub(super) fn value(self, fact: Fact, cell: &str, words: Words) -> Result<Value, String> {
        let read = exact::value(fact, cell);
        match self {
            Self::Program => read.map_err(|fault| facts_fault(words, &fault)),
            Self::Person => read
                .ok()
                .or_else(|| spoken::value(fact, cell, notation(words.locale())))
                .ok_or_else(|| table_cell(words, fact, cell)),
        }
    }

    /// That a record has more fields than the header, or fewer.
    pub(super) fn other_length(self, found: usize, expected: usize, words: Words) -> String {
        let id = match self {
            Self::Program => "csv-fields",
            Self::Person => "table-cells",
        };
        let args = [("found", found.into()), ("expected", expected.into())];
        words.format(id, &args)
    }
}
