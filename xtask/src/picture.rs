//! The picture on an X screen, read from the dump (XWD) that Xvfb keeps of it.

use std::collections::HashSet;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use crate::failure::{Context, Failure, Result};

/// Words of the XWD header that we read, each a big-endian number of four bytes.
const HEADER_SIZE: usize = 0;
const WIDTH: usize = 4;
const HEIGHT: usize = 5;
const BYTE_ORDER: usize = 7;
const BITS_PER_PIXEL: usize = 11;
const BYTES_PER_LINE: usize = 12;
const COLOURS: usize = 19;
const BYTES_PER_COLOUR: usize = 12;

/// The bytes of a pixel: blue, green, red, nothing.
const PIXEL: usize = 4;

/// What a screen shows. The pixels stay as they were dumped: the bench looks every few
/// milliseconds, and comparing whole rows costs next to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    bytes_per_line: usize,
    lines: Vec<u8>,
}

impl Picture {
    /// Reads a dump of 32 bits a pixel, blue first, as Xvfb writes it for a screen of depth 24.
    pub fn read(mut dump: Vec<u8>) -> Result<Self> {
        let refused = || Failure::new("the screen's dump is not of a known shape");
        let word = |index: usize| -> Result<u32> {
            let bytes = dump.get(index * 4..index * 4 + 4).ok_or_else(refused)?;
            Ok(u32::from_be_bytes(bytes.try_into().map_err(|_| refused())?))
        };
        let size = |index: usize| usize::try_from(word(index)?).map_err(|_| refused());
        if word(BITS_PER_PIXEL)? != 32 || word(BYTE_ORDER)? != 0 {
            return Err(refused());
        }
        let (width, height) = (word(WIDTH)?, word(HEIGHT)?);
        let bytes_per_line = size(BYTES_PER_LINE)?;
        let start = size(HEADER_SIZE)? + size(COLOURS)? * BYTES_PER_COLOUR;
        let end = start + bytes_per_line * size(HEIGHT)?;
        if dump.len() < end || bytes_per_line < size(WIDTH)? * PIXEL {
            return Err(refused());
        }
        dump.truncate(end);
        Ok(Self {
            width,
            height,
            bytes_per_line,
            lines: dump.split_off(start),
        })
    }

    /// Whether nothing is drawn on the screen.
    pub fn is_empty(&self) -> bool {
        let first = self.rows().next().unwrap_or_default();
        let even = first.len() <= PIXEL || first[PIXEL..] == first[..first.len() - PIXEL];
        even && self.rows().all(|row| row == first)
    }

    /// Whether something is drawn that has the many shades of text.
    pub fn shows_text(&self) -> bool {
        const SHADES: usize = 8;
        let mut seen = HashSet::new();
        let mut above: &[u8] = &[];
        self.rows().any(|row| {
            if row != above {
                above = row;
                seen.extend(row.chunks_exact(PIXEL));
            }
            seen.len() >= SHADES
        })
    }

    /// Writes it as a PNG file.
    pub fn save(&self, file: &Path) -> Result<()> {
        let act = format!("writing {}", file.display());
        let target = File::create(file).context(&act)?;
        let mut encoder = png::Encoder::new(BufWriter::new(target), self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().context(&act)?;
        writer.write_image_data(&self.colours()).context(&act)?;
        writer.finish().context(&act)
    }

    /// The pixels row by row, each as red, green and blue.
    fn colours(&self) -> Vec<u8> {
        self.rows()
            .flat_map(|row| row.chunks_exact(PIXEL))
            .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect()
    }

    fn rows(&self) -> impl Iterator<Item = &[u8]> {
        let used = self.width as usize * PIXEL;
        self.lines
            .chunks_exact(self.bytes_per_line)
            .map(move |line| &line[..used])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A dump of two by two pixels with one entry in its colour map and a padded line.
    fn dump(pixels: [[u8; 3]; 4]) -> Vec<u8> {
        let mut words = [0_u32; 25];
        words[HEADER_SIZE] = 104;
        words[WIDTH] = 2;
        words[HEIGHT] = 2;
        words[BITS_PER_PIXEL] = 32;
        words[BYTES_PER_LINE] = 12;
        words[COLOURS] = 1;
        let mut dump: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        dump.extend(*b"xvf\0");
        dump.extend([0; BYTES_PER_COLOUR]);
        for row in pixels.chunks(2) {
            for [red, green, blue] in row {
                dump.extend([blue, green, red, &0]);
            }
            dump.extend([9; 4]);
        }
        dump
    }

    #[test]
    fn a_dump_is_read_row_by_row() {
        let pixels = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]];
        let picture = Picture::read(dump(pixels)).expect("the dump is well made");
        assert_eq!((picture.width, picture.height), (2, 2));
        assert_eq!(picture.colours(), pixels.as_flattened());
        assert!(!picture.is_empty());
        assert!(!picture.shows_text());
    }

    #[test]
    fn one_colour_is_an_empty_screen() {
        let picture = Picture::read(dump([[0, 0, 0]; 4])).expect("the dump is well made");
        assert!(picture.is_empty());
    }

    #[test]
    fn a_dump_cut_short_is_refused() {
        let whole = dump([[0, 0, 0]; 4]);
        assert!(Picture::read(whole[..whole.len() - 1].to_vec()).is_err());
        assert!(Picture::read(whole[..50].to_vec()).is_err());
    }
}
