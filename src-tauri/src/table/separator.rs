//! What stands between two columns.

/// What parts the columns, by the header: the first comma, semicolon or tab in it. No name of a
/// column holds any of them. Spreadsheets take the semicolon where the comma is in their numbers.
pub(super) fn separator(header: &[u8]) -> u8 {
    let found = header
        .iter()
        .find(|byte| matches!(byte, b',' | b';' | b'\t'));
    found.copied().unwrap_or(b',')
}
