//! The file to assess, and what it is written in.

use std::fs::File;
use std::io::{self, Read};

use crate::cli::Source;

/// A file that is open.
pub(super) struct Input {
    /// Its bytes, without a mark of their order.
    pub bytes: Box<dyn Read + Send>,
    /// How many they are, where that is known.
    pub size: Option<u64>,
    /// Whether it is CSV; otherwise each line is JSON.
    pub is_csv: bool,
}

impl Input {
    pub(super) fn open(source: &Source) -> io::Result<Self> {
        Ok(match source {
            Source::Stdin => Self {
                bytes: Box::new(Unmarked::new(io::stdin())),
                size: None,
                is_csv: false,
            },
            Source::File(path) => {
                let file = File::open(path)?;
                let metadata = file.metadata()?;
                let size = metadata.is_file().then_some(metadata.len());
                Self {
                    bytes: Box::new(Unmarked::new(file)),
                    size,
                    is_csv: path
                        .extension()
                        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv")),
                }
            }
        })
    }
}

/// Bytes without the mark of their order with which some programs begin a file.
struct Unmarked<R> {
    rest: R,
    /// What was read to look for the mark; none before that.
    head: Option<io::Cursor<Vec<u8>>>,
}

impl<R: Read> Unmarked<R> {
    fn new(rest: R) -> Self {
        Self { rest, head: None }
    }
}

impl<R: Read> Read for Unmarked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        const MARK: &[u8] = b"\xEF\xBB\xBF";
        let head = if let Some(head) = &mut self.head {
            head
        } else {
            let mut head = Vec::new();
            let length = MARK.len() as u64;
            self.rest.by_ref().take(length).read_to_end(&mut head)?;
            if head == MARK {
                head.clear();
            }
            self.head.insert(io::Cursor::new(head))
        };
        match head.read(buffer)? {
            0 => self.rest.read(buffer),
            taken => Ok(taken),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &[u8]) {
        let mut found = Vec::new();
        Unmarked::new(bytes).read_to_end(&mut found).unwrap();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_mark_of_byte_order_is_left_out_at_the_start_alone() {
        check(b"", b"");
        check(b"\xEF\xBB", b"\xEF\xBB");
        check(b"\xEF\xBB\xBF", b"");
        check(b"\xEF\xBB\xBFa", b"a");
        check(b"a\xEF\xBB\xBF", b"a\xEF\xBB\xBF");
        check(b"abcdef", b"abcdef");
    }
}
