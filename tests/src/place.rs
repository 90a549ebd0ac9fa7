//! Where things are.

use std::path::{Path, PathBuf};

use crate::trouble::While;
use crate::{Result, Trouble};

/// The program under test: `PASSERELLE_BIN`, or the debug build.
///
/// # Errors
///
/// When there is none.
pub fn program() -> Result<PathBuf> {
    let program = std::env::var_os("PASSERELLE_BIN")
        .map_or_else(|| root().join("target/debug/passerelle"), PathBuf::from);
    program.canonicalize().map_err(|error| {
        Trouble::new(format!(
            "no program at {} ({error}); build it with `cargo build -p passerelle`, or let \
             `cargo xtask test --only journeys` do it",
            program.display()
        ))
    })
}

/// The script of axe, as npm put it there.
pub(crate) fn axe() -> Result<String> {
    let file = root().join("ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&file).during(format!(
        "reading {} (run `npm --prefix ui ci`)",
        file.display()
    ))
}

/// The file of a screenshot, in a folder that git ignores.
pub(crate) fn shot(name: &str) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("shots");
    std::fs::create_dir_all(&folder).during("making the folder of screenshots")?;
    Ok(folder.join(format!("{name}.png")))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}
