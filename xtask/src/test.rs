//! `cargo xtask test`: everything that must hold, the quickest to say no first.

use crate::display::Display;
use crate::failure::Result;
use crate::phases::Phases;
use crate::process::{cargo, command, exists, succeed};
use crate::system::{self, Purpose};
use crate::{node, workspace};

/// A part of the checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    Rust,
    Ui,
    Journeys,
}

/// What to check.
#[derive(Debug, PartialEq, Eq)]
pub struct Selection {
    /// One part only.
    pub only: Option<Area>,
    /// Names of tests, as `cargo test -- FILTER` takes them.
    pub filter: Vec<String>,
}

impl Selection {
    pub fn everything() -> Self {
        Self {
            only: None,
            filter: Vec::new(),
        }
    }

    fn has(&self, area: Area) -> bool {
        self.only.is_none_or(|only| only == area)
    }
}

pub fn test(selection: &Selection) -> Result<()> {
    check_all(selection, &mut Phases::default())?;
    println!("\nEverything passed.");
    Ok(())
}

fn check_all(selection: &Selection, phases: &mut Phases) -> Result<()> {
    let journeys = selection.has(Area::Journeys);
    let purpose = match (journeys, selection.has(Area::Rust)) {
        (true, _) => Purpose::Journeys,
        (false, true) => Purpose::Tests,
        (false, false) => Purpose::Build,
    };
    phases.go("system packages", || system::provide(purpose))?;
    // The journeys take axe from the window's packages, and Rust embeds the window's page.
    if journeys || selection.has(Area::Ui) || !node::is_built() {
        phases.go("Node", node::check)?;
        phases.go("npm packages", node::install)?;
        phases.go("window: build", node::build)?;
    }
    if selection.has(Area::Ui) {
        phases.go("window: types and warnings", node::type_check)?;
        phases.go("window: shapes of the map", node::check_atlas)?;
    }
    if selection.has(Area::Rust) {
        phases.go("Rust: format", || {
            succeed(&mut cargo(&["fmt", "--all", "--check"]))
        })?;
        phases.go("Rust: lints", lint)?;
    }
    if journeys {
        phases.go("the program: build", || {
            succeed(&mut cargo(&["build", "--package", "passerelle"]))
        })?;
    }
    if selection.has(Area::Rust) {
        phases.go("Rust: tests", || test_crates(&selection.filter))?;
    }
    if journeys {
        phases.go("journeys on the real program", || drive(&selection.filter))?;
    }
    Ok(())
}

fn lint() -> Result<()> {
    succeed(cargo(&["clippy", "--workspace", "--all-targets"]).args(["--", "--deny", "warnings"]))
}

fn test_crates(filter: &[String]) -> Result<()> {
    let mut tests = cargo(&["test", "--workspace", "--exclude", "journeys"]);
    if !filter.is_empty() {
        tests.arg("--").args(filter);
    }
    succeed(&mut tests)
}

/// The journeys, on a screen of their own and a session bus of their own.
fn drive(filter: &[String]) -> Result<()> {
    let display = Display::start()?;
    let cargo = cargo(&[]);
    let mut journeys = if exists("dbus-run-session") {
        let mut bus = command("dbus-run-session", &["--config-file=xtask/bus.conf", "--"]);
        bus.arg(cargo.get_program());
        bus
    } else {
        cargo
    };
    journeys
        .args(["test", "--package", "journeys", "--"])
        // Each journey has a window and a driver: two of them keep two cores busy.
        .args(["--test-threads", "2"])
        .args(filter)
        .env("PASSERELLE_BIN", workspace::program()?);
    succeed(display.host(&mut journeys))
}
