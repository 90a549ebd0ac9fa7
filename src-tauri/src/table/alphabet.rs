//! The alphabet in which a file is written.

use std::borrow::Cow;

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What the bytes from 0x80 to 0x9F stand for in Windows-1252; none for five of them.
#[rustfmt::skip]
const WINDOWS: [Option<char>; 32] = [
    Some('€'), None,      Some('‚'), Some('ƒ'), Some('„'), Some('…'), Some('†'), Some('‡'),
    Some('ˆ'), Some('‰'), Some('Š'), Some('‹'), Some('Œ'), None,      Some('Ž'), None,
    None,      Some('‘'), Some('’'), Some('“'), Some('”'), Some('•'), Some('–'), Some('—'),
    Some('˜'), Some('™'), Some('š'), Some('›'), Some('œ'), None,      Some('ž'), Some('Ÿ'),
];

/// The text of a file in UTF-16, of which its first two bytes tell the order; none of another.
fn in_utf16(bytes: &[u8]) -> Option<String> {
    let (order, rest): (fn([u8; 2]) -> u16, _) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (u16::from_le_bytes, rest),
        [0xFE, 0xFF, rest @ ..] => (u16::from_be_bytes, rest),
        _ => return None,
    };
    let units: Vec<u16> = rest
        .chunks_exact(2)
        .map(|unit| order([unit[0], unit[1]]))
        .collect();
    Some(String::from_utf16_lossy(&units))
}

/// The bytes of a file in UTF-8, without a mark of their order. Spreadsheets write the alphabet of
/// Windows where they are not asked for another. A file in which a letter beyond ASCII is rightly
/// written in UTF-8 is in UTF-8, however damaged it is elsewhere.
pub(super) fn in_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    if let Some(marked) = bytes.strip_prefix(MARK) {
        return marked.into();
    }
    if let Some(text) = in_utf16(bytes) {
        return text.into_bytes().into();
    }
    let mut chunks = bytes.utf8_chunks();
    if chunks.clone().all(|chunk| chunk.invalid().is_empty())
        || chunks.any(|chunk| !chunk.valid().is_ascii())
    {
        return bytes.into();
    }
    let text: Option<String> = bytes.iter().map(|byte| in_windows(*byte)).collect();
    text.map_or(bytes.into(), |text| text.into_bytes().into())
}

fn in_windows(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => WINDOWS[usize::from(byte - 0x80)],
        _ => Some(char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &[u8]) {
        assert_eq!(in_utf8(bytes), expected, "{bytes:?}");
    }

    #[test]
    fn a_file_is_read_in_the_alphabet_in_which_it_is_written() {
        check(b"", b"");
        check("Élan €".as_bytes(), "Élan €".as_bytes());
        check(b"\xEF\xBB\xBFElan", b"Elan");
        check(b"\xC9lan d\x92\x9Cuvre \x80", "Élan d’œuvre €".as_bytes());
        check(b"caf\xE9", "café".as_bytes());
    }

    #[test]
    fn a_damaged_file_is_not_taken_for_one_in_another_alphabet() {
        for damaged in [&b"\xC3\x89lan,caf\xE9"[..], b"caf\xE9 \x81"] {
            check(damaged, damaged);
        }
        check(b"\xEF\xBB\xBFcaf\xE9", b"caf\xE9");
    }
}
