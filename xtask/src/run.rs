//! `cargo xtask run`: from a clone to the open window.

use std::io::{IsTerminal, stdin, stdout};
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use crate::display::{self, Display};
use crate::failure::{Context, Failure, Result};
use crate::picture::Picture;
use crate::process::{cargo, end, succeed, until};
use crate::system::{self, Purpose};
use crate::{node, workspace};

/// How long the window may take to show its content: a cold machine, a debug build.
const PATIENCE: Duration = Duration::from_mins(1);

/// How long the picture must stay as it is before it counts as drawn.
const CALM: Duration = Duration::from_millis(300);

pub fn run(arguments: &[String]) -> Result<()> {
    let no_screen = display::is_missing();
    system::provide(if no_screen {
        Purpose::VirtualDisplay
    } else {
        Purpose::Build
    })?;
    node::check()?;
    node::install()?;
    node::build()?;
    succeed(&mut cargo(&["build", "--package", "passerelle"]))?;

    let mut program = Command::new(workspace::program()?);
    program.args(arguments);
    if no_screen {
        show(&mut program)
    } else {
        succeed(&mut program)
    }
}

/// Opens the program on a virtual screen and leaves a picture of it.
fn show(program: &mut Command) -> Result<()> {
    println!(
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY): starting a virtual one."
    );
    let display = Display::start()?;
    let mut program = display
        .host(program)
        .spawn()
        .context("starting the program")?;
    let shown = screenshot(&mut program, &display);
    if let Ok(file) = &shown {
        println!("Screenshot: {}", file.display());
        if stdin().is_terminal() && stdout().is_terminal() {
            println!("The program runs on the virtual display; Ctrl+C ends it.");
            program.wait().context("waiting for the program")?;
        }
    }
    end(&mut program);
    shown.map(|_| ())
}

fn screenshot(program: &mut Child, display: &Display) -> Result<PathBuf> {
    let picture = drawn(program, display)?;
    let file = workspace::output_folder()?.join("passerelle.png");
    picture.save(&file)?;
    Ok(file)
}

/// Waits until the window shows text and its picture has come to rest.
fn drawn(program: &mut Child, display: &Display) -> Result<Picture> {
    let mut outcome = None;
    let mut last: Option<(Picture, Instant)> = None;
    until(PATIENCE, || {
        match look(program, display) {
            Err(failure) => outcome = Some(Err(failure)),
            Ok(picture) => match &last {
                Some((before, since)) if *before == picture => {
                    if since.elapsed() >= CALM && picture.shows_text() {
                        outcome = Some(Ok(picture));
                    }
                }
                _ => last = Some((picture, Instant::now())),
            },
        }
        outcome.is_some()
    });
    outcome.unwrap_or_else(|| {
        Err(Failure::new(format!(
            "the window showed nothing within {} seconds",
            PATIENCE.as_secs()
        )))
    })
}

fn look(program: &mut Child, display: &Display) -> Result<Picture> {
    if let Some(status) = program.try_wait().context("watching the program")? {
        return Err(Failure::new(format!(
            "the program ended before its window was there ({status})"
        )));
    }
    display.picture()
}
