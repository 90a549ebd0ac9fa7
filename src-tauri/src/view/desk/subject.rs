//! What a line of the journal speaks of, and what it says, in words.

use dossier::{Field, NoteId};
use eligibility::{Fact, Value, day, from_json};
use jiff::Timestamp;
use serde_json::Value as Json;
use store::DossierState;

use super::super::speech::capitalised;
use super::super::{Scene, spoken};
use crate::session::{FOLLOWED, Held, MeetingLine, TAKEN_OVER, Weighed};

impl Scene<'_> {
    /// What it speaks of.
    pub(super) fn subject(&self, subject: &str) -> String {
        if let Some(fact) = Fact::from_id(subject) {
            return self.fact_name(fact);
        }
        if let Some(id) = NoteId::from_name(subject) {
            return self.text(&format!("subject-note-{}", id.kind.id()));
        }
        if let Some((task, field)) = task_of(subject) {
            let title = self.charge_title(task);
            let field = self.text(&format!("subject-task-{}", field.id()));
            let args = [("task", title.into()), ("field", field.into())];
            return self.words.format("subject-task", &args);
        }
        if let Some(number) = MeetingLine::number_in(subject) {
            let args = [("number", number.into())];
            return self.words.format("subject-meeting", &args);
        }
        match subject {
            DossierState::SUBJECT => self.text("subject-state"),
            FOLLOWED => self.text("subject-edition"),
            TAKEN_OVER => self.text("subject-taken-over"),
            other if Weighed::is_its(other) => self.weighed_version(None),
            // A newer program says more; what it says is kept.
            other => other.to_owned(),
        }
    }

    /// What is said of it; nothing where it was taken back.
    pub(super) fn value_text(&self, subject: &str, value: Option<&Json>) -> Option<String> {
        let value = value?;
        if let Some(fact) = Fact::from_id(subject) {
            let value: Option<Value> = from_json(fact, value).ok();
            return Some(spoken(self.words, fact, value.as_ref()));
        }
        if let Some(line) = MeetingLine::read(subject, value) {
            let (id, argument) = match line.ended {
                Some(ended) => ("subject-meeting-ended", ("when", self.moment(ended).into())),
                None => (
                    "subject-meeting-begun",
                    ("language", line.guest.own_name().into()),
                ),
            };
            return Some(self.words.format(id, &[argument]));
        }
        if let Some(held) = Held::kept(subject, value, 0) {
            let when = self.when_and_who(held.began, held.led_by.as_deref());
            let args = [("when", when.into())];
            return Some(self.words.format("subject-meeting-elsewhere", &args));
        }
        if let Some((_, field)) = task_of(subject) {
            return Some(self.task_value(field, value));
        }
        let text = value.as_str().unwrap_or_default();
        Some(match subject {
            DossierState::SUBJECT => capitalised(&self.text(&format!("dossier-state-{text}"))),
            FOLLOWED => {
                let edition = value["edition"].as_str().unwrap_or_default();
                let edition = self.edition_in_a_sentence(edition);
                let id = if value["choice"] == "move" {
                    "edition-moved"
                } else {
                    "edition-kept"
                };
                self.words.format(id, &[("edition", edition.into())])
            }
            TAKEN_OVER => {
                let written = value["written"].as_str().unwrap_or_default();
                let written = written.parse().map(|at| self.moment(at));
                let args = [
                    (
                        "count",
                        value["changes"].as_u64().unwrap_or_default().into(),
                    ),
                    ("written", written.unwrap_or_default().into()),
                ];
                self.words.format("taken-over", &args)
            }
            _ if Weighed::is_its(subject) => return self.weighed_points(value),
            _ => text.to_owned(),
        })
    }

    /// What a task, or an open question, is called.
    pub(in super::super) fn charge_title(&self, task: &str) -> String {
        match Fact::from_id(task) {
            Some(fact) => self.fact_name(fact),
            None => self.task_title(task),
        }
    }

    /// What is said of a field of a task.
    pub(super) fn task_value(&self, field: Field, value: &Json) -> String {
        let text = value.as_str().unwrap_or_default();
        match field {
            Field::Owner => text.to_owned(),
            Field::Due => day(text).map_or_else(|_| text.to_owned(), |day| self.words.date(day)),
            Field::Done => self.text(if value == true {
                "task-state-done"
            } else {
                "task-state-to-do"
            }),
        }
    }

    /// A moment: day and time.
    pub(super) fn moment(&self, at: Timestamp) -> String {
        let at = at.to_zoned(self.now.zone.clone());
        let args = [
            ("date", self.words.date(at.date()).into()),
            ("time", self.words.time(at.time()).into()),
        ];
        self.words.format("moment", &args)
    }

    /// When, and by whom if that is known.
    pub(super) fn when_and_who(&self, at: Timestamp, by: Option<&str>) -> String {
        let when = self.moment(at);
        match by {
            Some(by) => {
                let args = [("when", when.into()), ("who", by.into())];
                self.words.format("when-and-who", &args)
            }
            None => when,
        }
    }
}

/// The task or question, and the field of it.
pub(super) fn task_of(subject: &str) -> Option<(&str, Field)> {
    let (task, field) = subject.strip_prefix("task.")?.rsplit_once('.')?;
    let field = Field::ALL.into_iter().find(|one| one.id() == field)?;
    Some((task, field))
}
