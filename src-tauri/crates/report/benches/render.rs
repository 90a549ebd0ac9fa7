//! The longest report that a dossier can ask for, in both languages.

#[path = "../tests/report/sample/mod.rs"]
mod sample;

use std::time::{Duration, Instant};

use report::{Block, RenderError, Report, render};

const ROUNDS: usize = 12;

fn main() -> Result<(), RenderError> {
    let report = long();
    let mut best = Duration::MAX;
    let mut bytes = 0;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        bytes = render(&report)?.len();
        best = best.min(start.elapsed());
    }
    println!(
        "report: {best:?} for {} kB (best of {ROUNDS})",
        bytes / 1000
    );
    println!(
        "figure: report in both languages, in ms = {:.1} (at most 300)",
        best.as_secs_f64() * 1000.0
    );
    Ok(())
}

/// The sample with as many rows, tasks, countries and sources as there are.
fn long() -> Report {
    let mut report = sample::report();
    for part in &mut report.parts {
        sample::blocks(part).for_each(lengthen);
    }
    report
}

fn lengthen(block: &mut Block) {
    match block {
        Block::Rows(rows) => repeat(&mut rows.rows, 35),
        Block::Tasks { tasks } => repeat(tasks, 20),
        Block::Table { rows, .. } => repeat(rows, 60),
        Block::Reminders { texts } => repeat(texts, 14),
        Block::Sources { entries } => {
            repeat(entries, 45);
            for (entry, number) in entries.iter_mut().zip(1..) {
                entry.number = number;
            }
        }
        _ => {}
    }
}

fn repeat<T: Clone>(items: &mut Vec<T>, count: usize) {
    *items = items.iter().cycle().take(count).cloned().collect();
}
