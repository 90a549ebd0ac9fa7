//! One line or record of the input, as it is cut.

use l10n::Words;

/// The longest line or record that is read, in bytes.
pub(crate) const LONGEST: usize = 1 << 20;

/// What is assessed at once, and where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The number of the line of the file on which it begins, counted from 1.
    pub line: u64,
    /// Its bytes, without what ends it.
    pub bytes: Result<Vec<u8>, Uncut>,
}

/// Why the bytes of a piece are not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Uncut {
    /// There are more than [`LONGEST`].
    TooLong,
    /// The file ends within quotes.
    Unclosed,
}

impl Piece {
    /// Its text; or why there is none.
    pub(crate) fn text(&self, words: Words) -> Result<&str, String> {
        match &self.bytes {
            Ok(bytes) => std::str::from_utf8(bytes).map_err(|error| {
                let byte = error.valid_up_to() + 1;
                words.format("batch-not-utf8", &[("byte", byte.to_string().into())])
            }),
            Err(Uncut::TooLong) => {
                let max = words.number(LONGEST as u64);
                Err(words.format("batch-too-long", &[("max", max.into())]))
            }
            Err(Uncut::Unclosed) => Err(words.text("csv-unclosed")),
        }
    }
}

/// The bytes of a piece while it is being cut: never many more than [`LONGEST`].
#[derive(Debug, Default)]
pub(crate) struct Held {
    bytes: Vec<u8>,
    over: bool,
}

impl Held {
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        const LINE_END: usize = 2;
        if self.over || self.bytes.len() + bytes.len() > LONGEST + LINE_END {
            self.over = true;
            self.bytes = Vec::new();
        } else {
            self.bytes.extend_from_slice(bytes);
        }
    }

    /// The bytes without the end of the line; begins anew.
    pub(crate) fn take(&mut self) -> Result<Vec<u8>, Uncut> {
        let bytes = self.bytes.strip_suffix(b"\n").unwrap_or(&self.bytes);
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        let taken = if self.over || bytes.len() > LONGEST {
            Err(Uncut::TooLong)
        } else {
            Ok(bytes.to_vec())
        };
        self.over = false;
        self.bytes.clear();
        taken
    }
}

/// What cuts pieces from bytes that come as they come.
pub(crate) trait Cut {
    /// Cuts what is complete; keeps the rest for the next time.
    fn cut(&mut self, bytes: &[u8], pieces: &mut Vec<Piece>);

    /// Cuts what is left at the end of the file.
    fn finish(&mut self, pieces: &mut Vec<Piece>);
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// What is cut from a file that arrives in these parts.
    pub(crate) fn cut<'a>(
        mut cutter: impl Cut,
        parts: impl IntoIterator<Item = &'a [u8]>,
    ) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for part in parts {
            cutter.cut(part, &mut pieces);
        }
        cutter.finish(&mut pieces);
        pieces
    }

    /// A file in parts of the given lengths, over and over.
    pub(crate) fn parts<'a>(file: &'a [u8], lengths: &[usize]) -> Vec<&'a [u8]> {
        let mut rest = file;
        let mut parts = Vec::new();
        for length in lengths.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (part, after) = rest.split_at((*length).clamp(1, rest.len()));
            parts.push(part);
            rest = after;
        }
        parts
    }

    #[test]
    fn a_line_end_is_no_part_of_the_length() {
        let check = |length: usize, end: &str, fits: bool| {
            let mut held = Held::default();
            held.add(&vec![b'x'; length]);
            held.add(end.as_bytes());
            assert_eq!(held.take().is_ok(), fits, "{length} {end:?}");
            assert_eq!(held.take(), Ok(Vec::new()), "the next one is not concerned");
        };
        for end in ["", "\n", "\r\n"] {
            check(LONGEST, end, true);
            check(LONGEST + 1, end, false);
            check(3 * LONGEST, end, false);
        }
    }
}
