//! From a row's columns to what they mean.

use jiff::Timestamp;
use rusqlite::Row;
use rusqlite::types::Type;
use serde_json::Value as Json;

pub(crate) fn timestamp(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error| unfit(column, error))
}

/// The value of a column that names one of a few things.
pub(crate) fn named<T>(
    row: &Row<'_>,
    column: usize,
    from_id: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let id: String = row.get(column)?;
    from_id(&id).ok_or_else(|| unfit(column, format!("{id} is not known")))
}

pub(crate) fn json(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Json>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| serde_json::from_str(&text).map_err(|error| unfit(column, error)))
        .transpose()
}

pub(crate) fn strings(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<String>> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| unfit(column, error))
}

/// A list of strings as a column keeps it.
pub(crate) fn list(strings: &[String]) -> String {
    Json::from(strings).to_string()
}

fn unfit(
    column: usize,
    error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.into())
}
