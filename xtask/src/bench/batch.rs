//! `assess --batch` over a million lines: how much memory it takes, and what a second core is
//! worth.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::{available_parallelism, sleep};
use std::time::{Duration, Instant};

use super::figure::{Figure, Limit};
use crate::failure::{Context, Failure, Result};
use crate::process::{POLL, exists};
use crate::workspace;

const LINES: u64 = 1_000_000;

/// How often a batch runs on all cores and on one, in turn; the best of each counts, since what else
/// the machine does can only make it slower.
const ROUNDS: usize = 2;

/// What one run took.
struct Run {
    time: Duration,
    /// The most memory it ever held, in kB; none where the system does not say.
    peak: Option<u32>,
}

pub(super) fn batch() -> Result<Vec<Figure>> {
    let lines = Lines::make()?;
    let program = workspace::release("passerelle")?;
    let cores = available_parallelism().map_or(1, NonZero::get);

    let on_all = || Command::new(&program);
    let on_one = || {
        let mut command = Command::new("taskset");
        command.args(["-c", "0"]).arg(&program);
        command
    };
    let mut figures = Vec::new();
    let all = if cores == 1 {
        println!("a batch on several cores is not measured: there is one");
        run(on_all(), &lines.0)?
    } else if exists("taskset") {
        let (mut all, mut one) = (run(on_all(), &lines.0)?, run(on_one(), &lines.0)?);
        for _ in 1..ROUNDS {
            all = all.or_faster(&run(on_all(), &lines.0)?);
            one = one.or_faster(&run(on_one(), &lines.0)?);
        }
        println!(
            "batch of a million lines: {:.1} s on {cores} cores, {:.1} s on one (best of {ROUNDS})",
            all.time.as_secs_f64(),
            one.time.as_secs_f64()
        );
        figures.push(Figure {
            name: format!("batch on {cores} cores, times faster than on one"),
            value: one.time.as_secs_f64() / all.time.as_secs_f64(),
            limit: Limit::AtLeast(1.7),
        });
        all
    } else {
        println!("a batch on one core is not measured: taskset is not installed");
        run(on_all(), &lines.0)?
    };
    match all.peak {
        Some(peak) => figures.push(Figure {
            name: "batch of a million lines, peak in MB".to_owned(),
            value: f64::from(peak) * 1.024 / 1000.0,
            limit: Limit::AtMost(100.0),
        }),
        None => println!("the peak memory of a batch is not measured: the system does not say it"),
    }
    Ok(figures)
}

impl Run {
    /// The faster of two; the greater of their peaks.
    fn or_faster(&self, other: &Self) -> Self {
        Self {
            time: self.time.min(other.time),
            peak: self.peak.max(other.peak),
        }
    }
}

/// Assesses the lines, the answers to nobody.
fn run(mut command: Command, lines: &Path) -> Result<Run> {
    let start = Instant::now();
    let mut process = command
        .args(["assess", "--batch", "--today", "2026-11-22"])
        .arg(lines)
        .stdout(Stdio::null())
        .spawn()
        .context("starting a batch")?;
    let mut peak = None;
    loop {
        // The last look before the end counts: the peak only ever grows.
        peak = peak_of(process.id()).or(peak);
        if let Some(status) = process.try_wait().context("waiting for a batch")? {
            let time = start.elapsed();
            return if status.success() {
                Ok(Run { time, peak })
            } else {
                Err(Failure::new(format!("the batch failed ({status})")))
            };
        }
        sleep(POLL);
    }
}

/// What Linux calls the high water mark of a process's memory.
fn peak_of(process: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// A file of a million lines that differ; gone when it is dropped.
struct Lines(PathBuf);

impl Lines {
    fn make() -> Result<Self> {
        let lines = Self(workspace::output_folder()?.join("batch.jsonl"));
        lines
            .write()
            .context(format!("writing {}", lines.0.display()))?;
        Ok(lines)
    }

    fn write(&self) -> std::io::Result<()> {
        let mut file = BufWriter::new(File::create(&self.0)?);
        for number in 0..LINES {
            writeln!(file, "{}", line(number))?;
        }
        file.flush()
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        // It lies among what can be thrown away at any time.
        let _ = fs::remove_file(&self.0);
    }
}

/// Facts that differ from one number to the next: each takes one of its values, or is not given.
fn line(number: u64) -> String {
    const YES_NO: [&str; 5] = [
        "\"yes\"",
        "\"yes\"",
        "",
        "\"no\"",
        "{\"planned\":\"2027-03-01\"}",
    ];
    const FACTS: [(&str, &[&str]); 17] = [
        (
            "csp-status",
            &[
                "\"newcomer\"",
                "\"direct-bill\"",
                "\"indirect-reseller\"",
                "\"indirect-provider\"",
                "",
            ],
        ),
        ("csp-since", &["\"2019-03-15\"", "", "\"2024-02-10\""]),
        ("country", &["\"FR\"", "\"US\"", "\"BE\""]),
        ("programme-membership", &YES_NO),
        ("partner-id-active", &YES_NO),
        ("partner-id-level", &["\"location\"", "", "\"global\""]),
        ("authority-to-sign", &YES_NO),
        ("csp-revenue-12m-usd", &["2000000", "", "400000"]),
        ("months-as-reseller", &["24", "6", ""]),
        ("solutions-partner-designation", &YES_NO),
        ("capability-assessment", &YES_NO),
        ("business-vetting", &YES_NO),
        ("support-plan", &["\"advanced\"", "", "\"none\""]),
        ("direct-bill-agreement", &YES_NO),
        ("mfa-admins", &YES_NO),
        ("security-contact", &YES_NO),
        ("alerts-24h", &YES_NO),
    ];
    let mut rest = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut facts = Vec::new();
    for (fact, values) in FACTS {
        // The high bits of a product are the well-mixed ones.
        rest = rest
            .wrapping_mul(0xD129_0DA2_9F4B_1C35)
            .wrapping_add(number);
        let place = usize::try_from(rest >> 40).unwrap_or_default() % values.len();
        let value = values[place];
        if !value.is_empty() {
            facts.push(format!("\"{fact}\":{value}"));
        }
    }
    format!("{{\"id\":{number},\"facts\":{{{}}}}}", facts.join(","))
}
