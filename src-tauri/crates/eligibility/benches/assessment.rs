//! One full assessment: the three roles, and what each verdict leaves open.

use std::hint::black_box;
use std::time::{Duration, Instant};

use eligibility::{Facts, Role, Rules, When, assess};
use jiff::civil::date;

mod fact_sets;

/// How often each set is assessed; its median counts.
const ROUNDS: usize = 51;

fn main() {
    let mut times: Vec<Duration> = fact_sets::fact_sets().iter().map(time).collect();
    times.sort_unstable();
    let micros = |time: Duration| time.as_secs_f64() * 1_000_000.0;
    println!(
        "full assessment: median {:.1} µs, slowest {:.1} µs ({} fact sets)",
        micros(times[times.len() / 2]),
        micros(times[times.len() - 1]),
        times.len()
    );
    println!(
        "figure: full assessment, µs = {:.1} (at most 100)",
        micros(times[times.len() / 2])
    );
}

/// The median time of an assessment of these facts.
fn time(facts: &Facts) -> Duration {
    let rules = Rules::embedded();
    let when = When::today(date(2026, 11, 22));
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            let assessment = assess(rules, black_box(facts), when, None);
            for role in Role::ALL {
                black_box(assessment.what_if(role));
            }
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}
