//! A point that two versions of a dossier say otherwise, to choose between them.

use dossier::{Field as Of, Raw};
use jiff::Timestamp;
use serde_json::Value as Json;

use super::super::Scene;
use super::subject::task_of;
use crate::session::{Changed, Difference, OURS, Side, THEIRS};
use crate::wire::{Choice, Control, Field};

/// Of a long text so many characters are shown.
const SHOWN: usize = 400;

impl Scene<'_> {
    /// Where points were changed that stand together.
    pub(super) fn changed_where(&self, changed: Changed) -> String {
        self.text(match changed {
            Changed::Both => "merge-changed-both",
            Changed::There => "merge-changed-there",
            Changed::Here => "merge-changed-here",
        })
    }

    pub(super) fn difference(&self, difference: &Difference) -> Field {
        let point = &difference.point;
        let latest = |sides: &[(&str, &Side)]| sides.iter().filter_map(|(_, side)| side.at).max();
        let (ours, theirs): (Vec<_>, Vec<_>) =
            (difference.ours().collect(), difference.theirs().collect());
        // Within a minute the times do not tell.
        let last = latest(&ours).max(latest(&theirs));
        let option = |value: &str, sides: &[(&str, &Side)]| Choice {
            value: value.to_owned(),
            label: self.side(sides),
            hint: Some(self.origin(value, sides, last)),
        };
        let chosen = if difference.takes_theirs {
            THEIRS
        } else {
            OURS
        };
        let faults = &self.state.pending.control_faults;
        let missing = faults.iter().any(|(one, _)| one == point);
        Field {
            name: point.clone(),
            group: None,
            label: self.point(&ours),
            hint: None,
            optional: None,
            required: true,
            control: Control::Options {
                options: vec![option(OURS, &ours), option(THEIRS, &theirs)],
                planned: None,
            },
            value: Raw::One(chosen.to_owned()),
            error: missing.then(|| self.text("error-merge")),
            warning: None,
            reveal: None,
        }
    }

    /// What a choice is about; of a task whose owner and whose day differ, both.
    fn point(&self, sides: &[(&str, &Side)]) -> String {
        if let [(subject, _)] = sides {
            return self.subject(subject);
        }
        let task = sides.iter().find_map(|(subject, _)| task_of(subject));
        let title = task.map(|(task, _)| self.charge_title(task));
        let args = [
            ("task", title.unwrap_or_default().into()),
            ("field", self.text("subject-task-charge").into()),
        ];
        self.words.format("subject-task", &args)
    }

    /// What one says of all that is chosen together.
    fn side(&self, sides: &[(&str, &Side)]) -> String {
        if let [(subject, side)] = sides {
            return self.value_of(subject, side.value.as_ref());
        }
        let said_of = |wanted: Of| {
            let mut sides = sides.iter();
            let own = sides
                .find(|(subject, _)| task_of(subject).is_some_and(|(_, field)| field == wanted));
            own.and_then(|(subject, side)| self.value_text(subject, side.value.as_ref()))
        };
        match (said_of(Of::Owner), said_of(Of::Due)) {
            (None, None) => self.text("answer-missing"),
            (owner, due) => self.charge_in_words(owner, due),
        }
    }

    fn value_of(&self, subject: &str, value: Option<&Json>) -> String {
        let said = self.value_text(subject, value);
        let said = said.unwrap_or_else(|| self.text("answer-missing"));
        if said.chars().count() <= SHOWN {
            return said;
        }
        let cut: String = said.chars().take(SHOWN).collect();
        format!("{cut}…")
    }

    /// Whose word it is, since when, and whether it is the latest.
    fn origin(&self, whose: &str, sides: &[(&str, &Side)], last: Option<Timestamp>) -> String {
        let id = format!("merge-{whose}");
        let said = sides.iter().map(|(_, side)| side);
        let said = said.max_by_key(|side| side.at);
        let Some((at, by)) = said.and_then(|side| Some((side.at?, side.by.as_deref()))) else {
            return self.text(&id);
        };
        let args = [("when", self.when_and_who(at, by).into())];
        let said = self.words.format(&format!("{id}-said"), &args);
        if Some(at) == last {
            self.words.format("merge-latest", &[("said", said.into())])
        } else {
            said
        }
    }
}
