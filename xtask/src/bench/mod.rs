//! `cargo xtask bench`: how fast the program is, each figure as a ratio or beside its limit.
//!
//! The start is measured here, from outside and in the same way for the program and for a blank
//! Tauri window: from the start of the process to the first text on the screen. The other figures
//! come from the crates' own benches, which say each on a line of its own:
//!
//! ```text
//! figure: submitted step, ms = 0.41 (at most 2)
//! ```

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::display::Display;
use crate::failure::{Context, Failure, Result};
use crate::process::{cargo, end, succeed, until};
use crate::system::{self, Purpose};
use crate::{node, workspace};

/// How often each of the two windows is opened; the first time warms the caches and is not counted.
const STARTS: usize = 11;

/// How long a window may take before the measurement is given up.
const PATIENCE: Duration = Duration::from_secs(20);

/// A measured number beside its limit.
#[derive(Debug, PartialEq)]
struct Figure {
    name: String,
    value: f64,
    limit: f64,
}

pub fn bench() -> Result<()> {
    system::provide(Purpose::VirtualDisplay)?;
    node::check()?;
    node::install()?;
    node::build()?;
    let build = ["build", "--release", "--package", "passerelle"];
    succeed(cargo(&build).args(["--bin", "passerelle", "--example", "blank"]))?;

    let mut figures = vec![start()?];
    for (package, folder) in [
        ("passerelle", "src-tauri"),
        ("store", "src-tauri/crates/store"),
    ] {
        if workspace::root().join(folder).join("benches").is_dir() {
            figures.extend(of_package(package)?);
        }
    }
    judge(&figures)
}

/// The program's start against that of a blank window: medians of alternating runs.
fn start() -> Result<Figure> {
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
        limit: 1.3,
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

/// The figures that a package's benches print.
fn of_package(package: &str) -> Result<Vec<Figure>> {
    let output = cargo(&["bench", "--package", package, "--bench", "*"])
        .stderr(Stdio::inherit())
        .output()
        .context(format!("starting the benches of {package}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    print!("{text}");
    if output.status.success() {
        Ok(text.lines().filter_map(figure).collect())
    } else {
        Err(Failure::new(format!("the benches of {package} failed")))
    }
}

/// Reads `figure: NAME = VALUE (at most LIMIT)`.
fn figure(line: &str) -> Option<Figure> {
    let (name, rest) = line.trim().strip_prefix("figure: ")?.rsplit_once(" = ")?;
    let (value, limit) = rest.strip_suffix(')')?.split_once(" (at most ")?;
    Some(Figure {
        name: name.to_owned(),
        value: value.parse().ok()?,
        limit: limit.parse().ok()?,
    })
}

fn judge(figures: &[Figure]) -> Result<()> {
    println!("\n{:<44}{:>10}{:>10}", "figure", "value", "at most");
    let mut over = Vec::new();
    for Figure { name, value, limit } in figures {
        let passes = value <= limit;
        let word = if passes { "pass" } else { "FAIL" };
        println!("{name:<44}{value:>10.3}{limit:>10.3}  {word}");
        if !passes {
            over.push(name.as_str());
        }
    }
    if over.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(format!("over the limit: {}", over.join(", "))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_stands_on_a_line_of_its_own() {
        let expected = Figure {
            name: "durable commit, of a bare one's".to_owned(),
            value: 1.25,
            limit: 1.5,
        };
        let line = "figure: durable commit, of a bare one's = 1.25 (at most 1.5)";
        assert_eq!(figure(line), Some(expected));
        assert_eq!(figure("commit   1.25 ms │ 1.3 ms"), None);
        assert_eq!(figure("figure: commit = fast (at most 2)"), None);
    }

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        let times = [9, 1, 5].map(Duration::from_millis).to_vec();
        assert_eq!(median(times), Duration::from_millis(5));
    }
}
