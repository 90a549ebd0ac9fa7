//! The days that matter, in words.

use dossier::{Agenda, Day, Occasion};
use eligibility::{Fact, Value};
use jiff::civil::Date;

use super::Scene;
use crate::errand::What;
use crate::wire::{DateLine, Dates};

impl Scene<'_> {
    pub(super) fn dates(&self, agenda: &Agenda) -> Dates {
        let dates: Vec<DateLine> = agenda.days.iter().map(|day| self.date_line(day)).collect();
        Dates {
            heading: self.text("dates"),
            note: self.text(if dates.is_empty() {
                "dates-none"
            } else {
                "dates-note"
            }),
            export: agenda
                .days
                .iter()
                .any(|day| self.lies_ahead(day))
                .then(|| self.export(What::Calendar)),
            dates,
        }
    }

    fn date_line(&self, day: &Day) -> DateLine {
        let month = matches!(day.occasion, Occasion::AnniversaryMonth(_));
        let settled = matches!(day.occasion, Occasion::Due { done: true, .. });
        let past = day.on < self.now.today && !month && !settled;
        let text = match self.past_renewal(day) {
            Some(since) => self.dated("date-renewal-since", since),
            None => self.occasion(&day.occasion),
        };
        DateLine {
            date: self.day_text(day),
            text: if past {
                self.words.format("date-past", &[("text", text.into())])
            } else {
                text
            },
            past,
        }
    }

    /// The renewal that was given, where a day counts on from it because it is past.
    fn past_renewal(&self, day: &Day) -> Option<Date> {
        let facts = &self.state.open.as_ref()?.facts;
        match (&day.occasion, facts.get(Fact::SupportPlanRenewsOn)) {
            (Occasion::Renewal, Some(Value::Date(said))) if *said < day.on => Some(*said),
            _ => None,
        }
    }

    fn day_text(&self, day: &Day) -> String {
        match day.occasion {
            Occasion::AnniversaryMonth(_) => self.words.month(day.on),
            _ => self.words.date(day.on),
        }
    }

    /// Why a day matters, in a few words.
    pub(super) fn occasion(&self, occasion: &Occasion) -> String {
        match occasion {
            Occasion::Binding { edition, certain } => {
                let id = if *certain {
                    "date-binding"
                } else {
                    "date-may-bind"
                };
                let name = self.text(&format!("edition-{edition}"));
                self.words.format(id, &[("edition", name.into())])
            }
            Occasion::AnniversaryMonth(role) => {
                let model = self.role_in_a_sentence(*role);
                self.words
                    .format("date-anniversary", &[("model", model.into())])
            }
            Occasion::Renewal => self.text("date-renewal"),
            Occasion::Plan(fact) => {
                let name = self.fact_name(*fact);
                self.words.format("timeline-plan", &[("name", name.into())])
            }
            Occasion::Due { task, done } => {
                let title = self.charge_title(task);
                let owner = self.state.progress().of(task).owner;
                let args = [
                    ("task", title.into()),
                    ("done", if *done { "yes" } else { "no" }.into()),
                    ("owner", owner.clone().unwrap_or_default().into()),
                    ("owned", if owner.is_some() { "yes" } else { "no" }.into()),
                ];
                self.words.format("date-due", &args)
            }
        }
    }
}
