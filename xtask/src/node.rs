//! The window's own tools: Node, npm, and what `ui/package.json` calls.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::failure::{Failure, Result};
use crate::process::{answer, command, succeed};
use crate::workspace;

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
const WANTED: &str =
    "Node 20.19 or later (or 22.12 or later) with npm is needed: https://nodejs.org";

/// Node is there, recent enough, with npm.
pub fn check() -> Result<()> {
    let Some(version) = answer("node", &["--version"]) else {
        return Err(Failure::new(format!("Node was not found. {WANTED}")));
    };
    if !recent_enough(&version) {
        return Err(Failure::new(format!("Node {version} is too old. {WANTED}")));
    }
    let Some(npm) = answer(NPM, &["--version"]) else {
        return Err(Failure::new(format!("npm was not found. {WANTED}")));
    };
    println!("Node {version}, npm {npm}");
    Ok(())
}

/// What Vite asks for.
fn recent_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    match (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) {
        (20, minor) => minor >= 19,
        (22, minor) => minor >= 12,
        (major, _) => major >= 23,
    }
}

/// Fetches what the lock file names, when that is not what lies there.
pub fn install() -> Result<()> {
    let ui = workspace::root().join("ui");
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&ui.join("package-lock.json")) {
        println!("ui/node_modules is up to date");
        return Ok(());
    }
    succeed(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}

/// Builds the window's page into `ui/dist`, which the program embeds.
pub fn build() -> Result<()> {
    succeed(&mut npm(&["run", "build"]))
}

/// Whether the shapes of the map are those that their script makes.
pub fn check_atlas() -> Result<()> {
    succeed(&mut npm(&["run", "atlas", "--", "--check"]))
}

/// Type checks the window; warnings fail.
pub fn type_check() -> Result<()> {
    succeed(&mut npm(&["run", "check"]))
}

/// Whether a page was built before; without one the program does not compile.
pub fn is_built() -> bool {
    workspace::root().join("ui/dist/index.html").is_file()
}

fn npm(arguments: &[&str]) -> Command {
    let mut npm = command(NPM, &["--prefix", "ui"]);
    npm.args(arguments);
    npm
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_must_be_one_that_vite_runs_on() {
        for version in ["v20.19.0", "v20.20.2", "v22.12.0", "v23.0.0", "v24.1.0"] {
            assert!(recent_enough(version), "{version}");
        }
        for version in ["v18.20.4", "v20.18.3", "v21.7.3", "v22.11.0", "nonsense"] {
            assert!(!recent_enough(version), "{version}");
        }
    }
}
