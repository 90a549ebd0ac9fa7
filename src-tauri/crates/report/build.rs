//! Writes out the faces that the report is set in, so that only these end up in the program.

use std::path::Path;
use std::{env, fs};

use ttf_parser::{Face, name_id};

/// The PostScript names of the faces; each becomes a file of that name.
const FACES: [&str; 4] = [
    "LibertinusSerif-Regular",
    "LibertinusSerif-Italic",
    "LibertinusSerif-Bold",
    "DejaVuSansMono",
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = env::var("OUT_DIR").expect("cargo names a folder for what is built");
    for face in FACES {
        let bytes = typst_assets::fonts()
            .find(|bytes| name_of(bytes).as_deref() == Some(face))
            .unwrap_or_else(|| panic!("{face} is not among the fonts"));
        fs::write(Path::new(&folder).join(face), bytes).expect("the folder can be written to");
    }
}

/// The PostScript name of a font.
fn name_of(bytes: &[u8]) -> Option<String> {
    let names = Face::parse(bytes, 0).ok()?.names();
    names
        .into_iter()
        .find(|name| name.name_id == name_id::POST_SCRIPT_NAME && name.is_unicode())?
        .to_string()
}
