//! How soon the window shows its first text, beside a blank window.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::figure::{Figure, Limit};
use crate::display::Display;
use crate::failure::{Context, Failure, Result};
use crate::process::{end, until};
use crate::workspace;

/// How often each of the two windows is opened; the first time warms the caches and is not counted.
const STARTS: usize = 11;

/// How long a window may take before the measurement is given up.
const PATIENCE: Duration = Duration::from_secs(20);

/// The program's start against that of a blank window: medians of alternating runs.
pub(super) fn start() -> Result<Figure> {
    let display = Display::start()?;
    let data = workspace::output_folder()?.join("bench");
    std::fs::create_dir_all(&data).context(format!("making {}", data.display()))?;
    let program = workspace::release("passerelle")?;
    let blank = workspace::release("examples/blank")?;

    let mut times = (Vec::new(), Vec::new());
    for round in 0..=STARTS {
        let arguments = ["--data-dir".into(), data.clone().into_os_string()];
        let mut program = Command::new(&program);
        let mut blank = Command::new(&blank);
        // What the web view itself keeps must not land among the person's own files.
        program.args(arguments).env("XDG_DATA_HOME", &data);
        blank.env("XDG_DATA_HOME", &data);
        let of_program = first_text(&display, &mut program)?;
        let of_blank = first_text(&display, &mut blank)?;
        if round > 0 {
            times.0.push(of_program);
            times.1.push(of_blank);
        }
    }
    std::fs::remove_dir_all(&data).context(format!("removing {}", data.display()))?;

    let (of_program, of_blank) = (median(times.0), median(times.1));
    println!(
        "first text on screen: program {:.0} ms, blank window {:.0} ms (medians of {STARTS})",
        of_program.as_secs_f64() * 1000.0,
        of_blank.as_secs_f64() * 1000.0,
    );
    Ok(Figure {
        name: "start, of a blank window's".to_owned(),
        value: of_program.as_secs_f64() / of_blank.as_secs_f64(),
        limit: Limit::AtMost(1.3),
    })
}

fn first_text(display: &Display, window: &mut Command) -> Result<Duration> {
    if !until(PATIENCE, || {
        display.picture().is_ok_and(|picture| picture.is_empty())
    }) {
        return Err(Failure::new("the virtual screen did not become empty"));
    }
    let name = PathBuf::from(window.get_program());
    let start = Instant::now();
    let mut process = display
        .host(window)
        .stderr(Stdio::null())
        .spawn()
        .context(format!("starting {}", name.display()))?;
    let shown = loop {
        if display.picture()?.shows_text() {
            break Some(start.elapsed());
        }
        if start.elapsed() > PATIENCE || process.try_wait().is_ok_and(|ended| ended.is_some()) {
            break None;
        }
        sleep(Duration::from_millis(2));
    };
    end(&mut process);
    shown.ok_or_else(|| Failure::new(format!("{} showed no text", name.display())))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        let times = [9, 1, 5].map(Duration::from_millis).to_vec();
        assert_eq!(median(times), Duration::from_millis(5));
    }
}
