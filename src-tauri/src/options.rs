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
    /// This moment on the system's clock; where the program was told which day it is, the same time
    /// of that day.
    pub fn read(options: &Options) -> Self {
        Self::of(&Zoned::now(), options.today)
    }

    fn of(clock: &Zoned, today: Option<Date>) -> Self {
        let told = today.and_then(|day| clock.with().date(day).build().ok());
        let now = told.as_ref().unwrap_or(clock);
        Self {
            at: now.timestamp(),
            today: today.unwrap_or_else(|| now.date()),
            zone: now.time_zone().clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_done_on_the_day_that_was_told_is_of_that_day() {
        let clock: Zoned = "2026-11-28T10:15:00+01:00[Europe/Paris]".parse().unwrap();
        let now = Now::of(&clock, None);
        assert_eq!((now.at, now.today), (clock.timestamp(), date(2026, 11, 28)));
        let summer = date(2027, 7, 1);
        let now = Now::of(&clock, Some(summer));
        assert_eq!(now.today, summer);
        let at = now.at.to_zoned(now.zone).datetime();
        assert_eq!(at, summer.at(10, 15, 0, 0));
        let far = Now::of(&clock, Some(Date::MAX));
        assert_eq!(far.today, Date::MAX);
    }
}
