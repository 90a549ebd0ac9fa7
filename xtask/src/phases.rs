//! One thing after the other, with the time each took.

use std::time::{Duration, Instant};

use crate::failure::{Failure, Result};

/// What was done so far. Says the times when it is dropped, so also after a failure.
#[derive(Debug, Default)]
pub struct Phases {
    done: Vec<(&'static str, Duration)>,
}

impl Phases {
    /// Does one thing under its headline; a failure carries the headline.
    pub fn go<T>(&mut self, headline: &'static str, act: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n== {headline}");
        let start = Instant::now();
        let outcome = act();
        self.done.push((headline, start.elapsed()));
        outcome.map_err(|failure| Failure::new(format!("FAILED: {headline}\n{failure}")))
    }
}

impl Drop for Phases {
    fn drop(&mut self) {
        println!("\n== times");
        for (headline, time) in &self.done {
            println!("{:>8.1} s  {headline}", time.as_secs_f64());
        }
        let all: Duration = self.done.iter().map(|(_, time)| *time).sum();
        println!("{:>8.1} s  all", all.as_secs_f64());
    }
}
