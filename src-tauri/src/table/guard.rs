//! Texts that a spreadsheet would take for a formula: an apostrophe before them, which it does not
//! show, says that they are none.

const GUARD: char = '\'';

/// The text as it stands in a file.
pub(super) fn put_on(text: &str) -> String {
    if is_guarded(text) {
        format!("{GUARD}{text}")
    } else {
        text.to_owned()
    }
}

/// The text that stands in a file.
pub(super) fn taken_off(cell: &str) -> &str {
    let text = cell.strip_prefix(GUARD);
    text.filter(|text| is_guarded(text)).unwrap_or(cell)
}

/// Whether a text has a guard in a file: a formula, or one that seems to have a guard already.
fn is_guarded(text: &str) -> bool {
    let text = text.trim_start_matches(GUARD);
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_is_none_in_a_file() {
        for (text, cell) in [
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("+33 Télécom", "'+33 Télécom"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("'=1", "''=1"),
            ("'Rives'", "'Rives'"),
            ("Rives = Fils", "Rives = Fils"),
        ] {
            assert_eq!(put_on(text), cell);
        }
    }

    proptest! {
        #[test]
        fn what_is_put_on_is_taken_off(text in "['=+@a-]{0,4}.{0,4}") {
            let cell = put_on(&text);
            prop_assert_eq!(taken_off(&cell), text.as_str());
        }
    }
}
