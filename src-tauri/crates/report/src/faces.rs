//! The faces that a report is set in.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

macro_rules! face {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

/// The text face, in the order of [`ALL`]; the template names it first.
const SERIF: [&[u8]; 3] = [
    face!("LibertinusSerif-Regular"),
    face!("LibertinusSerif-Italic"),
    face!("LibertinusSerif-Bold"),
];

/// For scripts that the text face does not have, such as Arabic, Armenian and Georgian.
const OTHERS: [&[u8]; 1] = [face!("DejaVuSansMono")];

/// Every face.
pub(crate) static ALL: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let faces = SERIF.into_iter().chain(OTHERS);
    faces
        .map(|face| Font::new(Bytes::new(face), 0).expect("the faces were read in the build"))
        .collect()
});

/// Whether one family has every letter of a cluster, in each of its faces: a cluster is never set
/// from two, and which face it meets is the template's affair.
pub(crate) fn cover(letters: &[char]) -> bool {
    let (serif, others) = ALL.split_at(SERIF.len());
    [serif, others]
        .iter()
        .any(|family| family.iter().all(|face| has(face, letters)))
}

fn has(face: &Font, letters: &[char]) -> bool {
    // The coverage is a list of runs that is gone through from the start.
    let coverage = &face.info().coverage;
    letters
        .iter()
        .all(|&letter| letter.is_ascii_graphic() || coverage.contains(u32::from(letter)))
}
