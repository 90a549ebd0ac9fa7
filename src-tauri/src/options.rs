//! What the program is told at its start.

use std::path::PathBuf;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use l10n::Locale;

/// What holds for the whole run.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where the dossiers are kept.
    pub data_dir: PathBuf,
    /// The language asked for, if one was.
    pub lang: Option<Locale>,
    /// Where exports go without a dialog, if a folder was named.
    pub save_dir: Option<PathBuf>,
    /// Files to bring in at once.
    pub open: Vec<PathBuf>,
    /// The day to take for today, if one was given.
    pub today: Option<Date>,
}

/// The moment in which something is done; read once, at the edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now {
    /// The moment.
    pub at: Timestamp,
    /// The day, or the one the program was told to take for today.
    pub today: Date,
    /// The person's time zone.
    pub zone: TimeZone,
}

impl Now {
    /// This moment on the system's clock.
    pub fn read(options: &Options) -> Self {
        let now = Zoned::now();
        Self {
            at: now.timestamp(),
            today: options.today.unwrap_or_else(|| now.date()),
            zone: now.time_zone().clone(),
        }
    }
}
