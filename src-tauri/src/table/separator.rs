//! What stands between two columns.

/// What parts the columns, by the header: the first comma, semicolon or tab in it. No id of a fact
/// holds any of them. Spreadsheets take the semicolon where the comma is in their numbers.
pub(super) fn first(header: &[u8]) -> u8 {
    let found = header
        .iter()
        .find(|byte| matches!(byte, b',' | b';' | b'\t'));
    found.copied().unwrap_or(b',')
}

/// The same where the columns may have names for people: these can hold a comma, and nothing else
/// that parts columns.
pub(super) fn around_names(header: &[u8]) -> u8 {
    let found = [b';', b'\t'].into_iter().find(|one| header.contains(one));
    found.unwrap_or(b',')
}
