//! Where things are.

use std::path::{Path, PathBuf};

use crate::failure::{Context, Failure, Result};

/// The folder of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// The folder in which this command was built, and with it the other debug binaries.
fn debug_folder() -> Result<PathBuf> {
    let own = std::env::current_exe().context("finding where this command was built")?;
    own.parent()
        .map(Path::to_owned)
        .ok_or_else(|| Failure::new("this command lies in no folder"))
}

/// Where cargo puts what it builds.
pub fn target_folder() -> Result<PathBuf> {
    let debug = debug_folder()?;
    debug
        .parent()
        .map(Path::to_owned)
        .ok_or_else(|| Failure::new("this command lies in no target folder"))
}

/// The debug build of the program.
pub fn program() -> Result<PathBuf> {
    Ok(debug_folder()?.join(format!("passerelle{}", std::env::consts::EXE_SUFFIX)))
}

/// A file of the release build, `name` without the system's suffix.
pub fn release(name: &str) -> Result<PathBuf> {
    let release = target_folder()?.join("release");
    Ok(release.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// A folder for what the commands leave behind; made when it is missing.
pub fn output_folder() -> Result<PathBuf> {
    let folder = target_folder()?.join("xtask");
    std::fs::create_dir_all(&folder).context(format!("making {}", folder.display()))?;
    Ok(folder)
}
