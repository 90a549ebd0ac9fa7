//! Cutting a file into its lines.

use crate::table::{Cut, Held, Piece};

/// Lines as they end with a line feed; blank ones are counted and left out.
#[derive(Debug, Default)]
pub(super) struct Lines {
    ended: u64,
    held: Held,
}

impl Lines {
    fn end(&mut self, pieces: &mut Vec<Piece>) {
        self.ended += 1;
        let bytes = self.held.take();
        let blank = bytes
            .as_ref()
            .is_ok_and(|bytes| bytes.trim_ascii().is_empty());
        if !blank {
            let line = self.ended;
            pieces.push(Piece { line, bytes });
        }
    }
}

impl Cut for Lines {
    fn cut(&mut self, bytes: &[u8], pieces: &mut Vec<Piece>) {
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.held.add(part);
            if part.ends_with(b"\n") {
                self.end(pieces);
            }
        }
    }

    fn finish(&mut self, pieces: &mut Vec<Piece>) {
        self.end(pieces);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::table::{LONGEST, Uncut, cut, parts};

    fn check(file: &str, expected: &[(u64, &str)]) {
        let found = cut(Lines::default(), [file.as_bytes()]);
        let expected: Vec<Piece> = expected
            .iter()
            .map(|(line, text)| Piece {
                line: *line,
                bytes: Ok(text.as_bytes().to_vec()),
            })
            .collect();
        assert_eq!(found, expected, "{file:?}");
    }

    #[test]
    fn blank_lines_are_counted_and_left_out() {
        check("", &[]);
        check("\n\r\n \t\n", &[]);
        check("a\n\nb", &[(1, "a"), (3, "b")]);
        check("\r\na\r\n  b \r\n", &[(2, "a"), (3, "  b ")]);
        check("a\rb\n", &[(1, "a\rb")]);
    }

    #[test]
    fn a_line_too_long_is_said_and_the_next_one_is_read() {
        let file = [vec![b'x'; 10 * LONGEST], b"\nb\n".to_vec()].concat();
        let found = cut(Lines::default(), parts(&file, &[65_536]));
        assert_eq!(found[0].bytes, Err(Uncut::TooLong));
        assert_eq!((found[1].line, &found[1].bytes), (2, &Ok(b"b".to_vec())));
    }

    proptest! {
        #[test]
        fn however_a_file_arrives_its_lines_are_the_same(
            file in "([a-z{}\" \t]{0,6}\r?\n?){0,30}",
            lengths in proptest::collection::vec(1usize..9, 1..6),
        ) {
            let whole = cut(Lines::default(), [file.as_bytes()]);
            prop_assert_eq!(&cut(Lines::default(), parts(file.as_bytes(), &lengths)), &whole);
            let expected: Vec<(u64, &str)> = (1..)
                .zip(file.split('\n'))
                .map(|(number, line)| (number, line.strip_suffix('\r').unwrap_or(line)))
                .filter(|(_, line)| !line.trim_ascii().is_empty())
                .collect();
            let found: Vec<(u64, &str)> = whole
                .iter()
                .map(|piece| (piece.line, std::str::from_utf8(piece.bytes.as_ref().unwrap()).unwrap()))
                .collect();
            prop_assert_eq!(found, expected);
        }
    }
}
