//! Embeds `locales/<tag>/*.ftl`, so that a new file needs no code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = variable("CARGO_MANIFEST_DIR")?.join("../../../locales");
    let mut code = String::new();
    for (tag, name) in [("fr-FR", "FR_FR"), ("en-US", "EN_US")] {
        let folder = root.join(tag);
        // A folder covers the files that appear in it, a file its own changes.
        println!("cargo::rerun-if-changed={}", folder.display());
        embed(&mut code, name, &messages_in(&folder)?);
    }
    fs::write(variable("OUT_DIR")?.join("embedded.rs"), code)
}

fn variable(name: &str) -> io::Result<PathBuf> {
    env::var_os(name)
        .map(PathBuf::from)
        .ok_or_else(|| io::Error::other(format!("cargo sets {name}")))
}

fn messages_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path.canonicalize()?);
        }
    }
    files.sort();
    Ok(files)
}

fn embed(code: &mut String, name: &str, files: &[PathBuf]) {
    // Writing to a string cannot fail.
    let _ = writeln!(code, "pub(crate) const {name}: &[&str] = &[");
    for file in files {
        let _ = writeln!(code, "    include_str!({:?}),", file.display().to_string());
    }
    let _ = writeln!(code, "];");
}
