//! The time line: editions, today, the days on which they bind, plans.

use eligibility::Value;
use jiff::civil::Date;

use super::as_of::BindingDay;
use super::{Scene, Standing};
use crate::wire::{Tick, TimeKey, TimeMark, Timeline};

/// How many years can be written under the line.
const MOST_TICKS: i16 = 12;

/// How many years before the first edition, and after this year, the line can reach.
const FAR: i16 = 8;

/// What stands on a day.
struct Mark {
    day: Date,
    kind: &'static str,
    text: String,
}

/// The years that the line spans, the last one included.
struct Span {
    first: i16,
    last: i16,
}

impl Scene<'_> {
    pub(super) fn timeline(&self, standing: &Standing, bindings: &[BindingDay]) -> Timeline {
        let marks = self.marks(standing, bindings);
        let years = || marks.iter().map(|mark| mark.day.year());
        let (this, started) = (
            self.now.today.year(),
            self.rules.editions()[0].in_force.year(),
        );
        // What lies far off stands at the end of the line, or the editions would be one blot.
        let first = years().min().unwrap_or(this).max(started - FAR);
        let last = years().max().unwrap_or(this).clamp(this, this + FAR);
        let span = Span {
            first,
            last: last.max(first),
        };
        Timeline {
            folded: true,
            label: self.text("timeline"),
            list: self.text("timeline-list"),
            key: self.key(&marks),
            ticks: span.ticks(),
            marks: marks
                .into_iter()
                .map(|mark| TimeMark {
                    kind: mark.kind.to_owned(),
                    at: span.place(mark.day),
                    date: self.words.date(mark.day),
                    text: mark.text,
                })
                .collect(),
        }
    }

    /// What the shapes are, each kind once.
    fn key(&self, marks: &[Mark]) -> Vec<TimeKey> {
        ["edition", "binding", "plan", "today", "as-of"]
            .into_iter()
            .filter(|kind| marks.iter().any(|mark| mark.kind == *kind))
            .map(|kind| TimeKey {
                kind: kind.to_owned(),
                label: self.text(&format!("timeline-key-{kind}")),
            })
            .collect()
    }

    fn marks(&self, standing: &Standing, bindings: &[BindingDay]) -> Vec<Mark> {
        let mark = |day, kind, text| Mark { day, kind, text };
        let editions = self.rules.editions().iter().map(|edition| {
            let name = self.text(&format!("edition-{}", edition.id));
            let text = self
                .words
                .format("timeline-edition", &[("edition", name.into())]);
            mark(edition.in_force, "edition", text)
        });
        let bindings = bindings
            .iter()
            .map(|day| mark(day.binding.from, "binding", self.binding_note(day)));
        let plans = standing
            .counted
            .iter()
            .filter_map(|(fact, value)| match value {
                Value::Planned { on, .. } => Some((fact, *on)),
                _ => None,
            });
        let plans = plans.map(|(fact, on)| {
            let name = self.fact_name(fact);
            let id = if on <= self.now.today {
                "timeline-plan-overdue"
            } else {
                "timeline-plan"
            };
            let text = self.words.format(id, &[("name", name.into())]);
            mark(on, "plan", text)
        });
        let today = self.now.today;
        let seen = Some(standing.assessment.as_of).filter(|seen| *seen != today);
        let seen = seen.map(|day| mark(day, "as-of", self.text("timeline-as-of")));
        let mut marks: Vec<Mark> = editions
            .chain(bindings)
            .chain(plans)
            .chain([mark(today, "today", self.text("as-of-today"))])
            .chain(seen)
            .collect();
        marks.sort_by_key(|mark| mark.day);
        marks
    }
}

impl Span {
    /// Where a day stands: 0 is the first day of the first year, 1 the end of the last.
    fn place(&self, day: Date) -> f64 {
        let years = f64::from(self.last - self.first + 1);
        let within = f64::from(day.day_of_year() - 1) / f64::from(day.days_in_year());
        ((f64::from(day.year() - self.first) + within) / years).clamp(0.0, 1.0)
    }

    fn ticks(&self) -> Vec<Tick> {
        let years = self.last - self.first + 1;
        let step = (years + MOST_TICKS - 1) / MOST_TICKS;
        (0..years)
            .step_by(usize::try_from(step).unwrap_or(1))
            .map(|place| Tick {
                at: f64::from(place) / f64::from(years),
                label: (self.first + place).to_string(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_stands_where_its_share_of_the_years_is() {
        let span = Span {
            first: 2018,
            last: 2027,
        };
        assert!(span.place(date(2018, 1, 1)).abs() < 1e-9);
        assert!((span.place(date(2023, 1, 1)) - 0.5).abs() < 1e-9);
        assert!(span.place(date(2027, 12, 31)) < 1.0);
        assert_eq!(span.ticks().len(), 10);
    }

    #[test]
    fn a_long_line_names_fewer_years() {
        let span = Span {
            first: 1900,
            last: 2199,
        };
        assert_eq!(span.ticks().len(), 12);
        assert_eq!(span.ticks()[1].label, "1925");
    }
}
