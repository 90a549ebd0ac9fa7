//! Cutting a CSV file into its records, as they are written.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::hand::Hand;
use super::piece::{Cut, Held, Piece, Uncut};

/// Records, which may go over several lines within quotes; blank lines between them are counted
/// and left out.
pub(crate) struct Records {
    reader: Reader,
    line: u64,
    begun: Option<u64>,
    held: Held,
    /// Whether the header was read.
    headed: bool,
    hand: Hand,
}

impl Records {
    /// Of a table in that hand.
    pub(crate) fn of(hand: Hand) -> Self {
        Self {
            hand,
            reader: Reader::new(),
            line: 1,
            begun: None,
            held: Held::default(),
            headed: false,
        }
    }

    /// Reads on to the end of the record or of the bytes; what is left, and whether it ended.
    fn read<'b>(&mut self, bytes: &'b [u8]) -> (&'b [u8], bool) {
        // Only the end of the record is wanted here: the fields are read where it is assessed.
        let (mut fields, mut ends) = ([0; 4096], [0; 256]);
        let (result, taken, _, _) = self.reader.read_record(bytes, &mut fields, &mut ends);
        let (taken, rest) = bytes.split_at(taken);
        self.held.add(taken);
        self.line += line_feeds(taken);
        (rest, matches!(result, ReadRecordResult::Record))
    }

    fn end(&mut self, line: u64, pieces: &mut Vec<Piece>) {
        let bytes = self.held.take();
        let blank = bytes
            .as_ref()
            .is_ok_and(|bytes| bytes.trim_ascii().is_empty());
        if !blank {
            if !self.headed {
                // What parts the columns says where quotes can begin.
                self.headed = true;
                let separator = bytes
                    .as_ref()
                    .map_or(b',', |header| self.hand.separator(header));
                self.reader = ReaderBuilder::new().delimiter(separator).build();
            }
            pieces.push(Piece { line, bytes });
        }
    }
}

impl Cut for Records {
    fn cut(&mut self, mut bytes: &[u8], pieces: &mut Vec<Piece>) {
        loop {
            if self.begun.is_none() {
                let ends = bytes
                    .iter()
                    .take_while(|byte| matches!(byte, b'\r' | b'\n'));
                let (skipped, rest) = bytes.split_at(ends.count());
                self.line += line_feeds(skipped);
                bytes = rest;
            }
            if bytes.is_empty() {
                return;
            }
            let begun = *self.begun.get_or_insert(self.line);
            let (rest, ended) = self.read(bytes);
            bytes = rest;
            if ended {
                self.begun = None;
                self.end(begun, pieces);
            }
        }
    }

    fn finish(&mut self, pieces: &mut Vec<Piece>) {
        let Some(line) = self.begun.take() else {
            return;
        };
        // One more line end closes a record, unless it stands within quotes.
        let (_, closed) = self.read(b"\n");
        if closed {
            self.end(line, pieces);
        } else {
            let bytes = self.held.take().and(Err(Uncut::Unclosed));
            pieces.push(Piece { line, bytes });
        }
    }
}

fn line_feeds(bytes: &[u8]) -> u64 {
    bytes.iter().map(|byte| u64::from(*byte == b'\n')).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::piece::LONGEST;
    use super::super::piece::tests::{cut, parts};
    use super::*;

    fn check(file: &str, expected: &[(u64, Result<&str, Uncut>)]) {
        let found = cut(Records::of(Hand::Program), [file.as_bytes()]);
        let expected: Vec<Piece> = expected
            .iter()
            .map(|(line, text)| Piece {
                line: *line,
                bytes: text.map(|text| text.as_bytes().to_vec()),
            })
            .collect();
        assert_eq!(found, expected, "{file:?}");
    }

    #[test]
    fn a_record_has_the_number_of_the_line_on_which_it_begins() {
        check("", &[]);
        check("\n\r\n\n", &[]);
        check("a,b\n1,2\n", &[(1, Ok("a,b")), (2, Ok("1,2"))]);
        check(
            "\n\na\r\n\r\n1\r\n2",
            &[(3, Ok("a")), (5, Ok("1")), (6, Ok("2"))],
        );
        check(
            "a\n\"1\n\n2\",x\n3\n",
            &[(1, Ok("a")), (2, Ok("\"1\n\n2\",x")), (5, Ok("3"))],
        );
        check("a\n  \n\"\"\n", &[(1, Ok("a")), (3, Ok("\"\""))]);
    }

    #[test]
    fn quotes_that_are_not_closed_are_said() {
        check("a\n\"1\n2\n", &[(1, Ok("a")), (2, Err(Uncut::Unclosed))]);
        check("a\n\"1\"", &[(1, Ok("a")), (2, Ok("\"1\""))]);
        check("a\n\"1\"\"", &[(1, Ok("a")), (2, Err(Uncut::Unclosed))]);
    }

    #[test]
    fn a_record_too_long_is_said_and_the_next_one_is_read() {
        let long = [b"\"".to_vec(), vec![b'\n'; 2 * LONGEST], b"\"".to_vec()].concat();
        let file = [b"a\n".to_vec(), long, b"\nb\n".to_vec()].concat();
        let found = cut(Records::of(Hand::Program), parts(&file, &[65_536]));
        assert_eq!((found[1].line, &found[1].bytes), (2, &Err(Uncut::TooLong)));
        let after = 3 + 2 * LONGEST as u64;
        assert_eq!(
            (found[2].line, &found[2].bytes),
            (after, &Ok(b"b".to_vec()))
        );
    }

    proptest! {
        #[test]
        fn however_a_file_arrives_its_records_are_the_same(
            file in "([a-z,]{0,3}|\"[a-z,\n\r]{0,5}\"|\"\"|\r?\n|\r){0,30}",
            lengths in proptest::collection::vec(1usize..9, 1..6),
        ) {
            let whole = cut(Records::of(Hand::Program), [file.as_bytes()]);
            prop_assert_eq!(&cut(Records::of(Hand::Program), parts(file.as_bytes(), &lengths)), &whole);
            for piece in whole {
                // The record stands in the file where its number says.
                let lines: Vec<&str> = file.split('\n').collect();
                let from = lines[usize::try_from(piece.line).unwrap() - 1..].join("\n");
                if let Ok(bytes) = piece.bytes {
                    prop_assert!(from.contains(std::str::from_utf8(&bytes).unwrap()));
                }
            }
        }
    }
}
