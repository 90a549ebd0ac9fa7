//! `cargo xtask bench`: how fast the program is, each figure as a ratio or beside its limit.
//!
//! The start and the batch are measured here, on the real program from outside: [`start`] in the
//! same way for the program and for a blank Tauri window, [`batch`] on all cores and on one. The
//! other figures come from the crates' own benches (steps, the report, the desk; commits and the
//! list of the store; verdicts), which say each on a line of its own and fail where the list does
//! not keep to its limits:
//!
//! ```text
//! figure: submitted step, ms = 0.41 (at most 2)
//! figure: plain verdict, times faster than zen-engine = 35 (at least 10)
//! ```

mod batch;
mod figure;
mod start;

use std::process::{Command, Stdio};

use crate::failure::{Context, Failure, Result};
use crate::process::{cargo, line_of, succeed};
use crate::system::{self, Purpose};
use crate::{node, workspace};
use figure::{Figure, figure, judge};

pub fn bench() -> Result<()> {
    system::provide(Purpose::VirtualDisplay)?;
    node::check()?;
    node::install()?;
    node::build()?;
    let build = ["build", "--release", "--package", "passerelle"];
    succeed(cargo(&build).args(["--bin", "passerelle", "--example", "blank"]))?;

    let mut figures = vec![start::start()?];
    for (package, folder) in [
        ("passerelle", "src-tauri"),
        ("store", "src-tauri/crates/store"),
        ("eligibility", "src-tauri/crates/eligibility"),
    ] {
        if workspace::root().join(folder).join("benches").is_dir() {
            figures.extend(printed(&mut cargo(&[
                "bench",
                "--package",
                package,
                "--bench",
                "*",
            ]))?);
        }
    }
    figures.extend(beside_zen()?);
    figures.extend(batch::batch()?);
    judge(&figures)
}

/// The verdict beside the same decision in another rules engine, which only this compiles.
fn beside_zen() -> Result<Vec<Figure>> {
    let target = workspace::target_folder()?.join("zen");
    printed(
        cargo(&["run", "--release", "--locked"])
            .args(["--manifest-path", "benches/zen/Cargo.toml"])
            .arg("--target-dir")
            .arg(target),
    )
}

/// The figures that a command prints.
fn printed(command: &mut Command) -> Result<Vec<Figure>> {
    let line = line_of(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .context(format!("starting `{line}`"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    print!("{text}");
    if output.status.success() {
        Ok(text.lines().filter_map(figure).collect())
    } else {
        Err(Failure::new(format!("`{line}` failed")))
    }
}
