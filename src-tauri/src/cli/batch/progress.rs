//! How far a batch has come, for a person who waits at a terminal.

use std::io::{self, IsTerminal as _};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use l10n::Words;

/// How often the words change.
const PACE: Duration = Duration::from_millis(100);

/// A bar on standard error; gone from the screen when it is dropped.
pub(super) struct Progress {
    bar: ProgressBar,
    words: Words,
    told: Instant,
}

impl Progress {
    /// Shows a bar for a file of that size, a count for what has none; nothing where nobody looks
    /// or where the lines themselves go to the terminal.
    pub(super) fn start(size: Option<u64>, words: Words) -> Self {
        let watched = io::stderr().is_terminal() && !io::stdout().is_terminal();
        let target = if watched {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(size, target);
        let look = match size {
            Some(_) => "{bar:40} {msg}",
            None => "{msg}",
        };
        let style = ProgressStyle::with_template(look);
        bar.set_style(style.expect("the look is well-formed"));
        Self {
            bar,
            words,
            told: Instant::now(),
        }
    }

    /// So many bytes are done, and so many lines.
    pub(super) fn at(&mut self, position: u64, lines: u64) {
        if !self.bar.is_hidden() && self.told.elapsed() >= PACE {
            let lines = self
                .words
                .format("batch-progress", &[("count", lines.into())]);
            self.bar.set_message(lines);
            self.bar.set_position(position);
            self.told = Instant::now();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
