//! What came of a merge: whose version it was, what was taken over of it, and what was not.

use serde_json::Value as Json;

use super::super::Scene;
use crate::session::{Aside, Outcome};
use crate::wire::HistoryLine;

impl Scene<'_> {
    /// Whose version was weighed, and what came of it: as one thing among others.
    pub(super) fn weighed(&self, value: &Json) -> String {
        let whose = self.weighed_version(Outcome::read(value).as_ref());
        match self.weighed_points(value) {
            Some(points) => {
                let args = [("whose", whose.into()), ("points", points.into())];
                self.words.format("weighed-thing", &args)
            }
            None => whose,
        }
    }

    /// Whose version was weighed.
    pub(super) fn weighed_version(&self, outcome: Option<&Outcome>) -> String {
        let by = outcome.and_then(|outcome| outcome.by.as_deref());
        let args = [
            ("named", if by.is_some() { "yes" } else { "no" }.into()),
            ("who", by.unwrap_or_default().into()),
        ];
        self.words.format("subject-weighed", &args)
    }

    /// How many points were taken over and how many were not; nothing where the line does not tell.
    pub(super) fn weighed_points(&self, value: &Json) -> Option<String> {
        Outcome::read(value).map(|outcome| self.points(&outcome))
    }

    pub(super) fn points(&self, outcome: &Outcome) -> String {
        let args = [
            ("taken", outcome.taken.into()),
            ("aside", outcome.points_aside().into()),
        ];
        self.words.format("weighed", &args)
    }

    /// What the other version says and was not taken over.
    pub(super) fn left_aside(&self, value: &Json) -> Vec<HistoryLine> {
        let outcome = Outcome::read(value);
        let aside = outcome.iter().flat_map(|outcome| &outcome.aside);
        aside.map(|aside| self.aside(aside)).collect()
    }

    fn aside(&self, aside: &Aside) -> HistoryLine {
        let Aside {
            subject,
            value,
            at,
            by,
        } = aside;
        let said = self.said_by(subject, value.is_some(), *at, by.as_deref());
        let shown = self.value_text(subject, value.as_ref());
        HistoryLine {
            label: self.subject(subject),
            from: Some(shown.unwrap_or_else(|| self.text("answer-missing"))),
            to: None,
            note: Some(self.words.format("history-aside", &[("said", said.into())])),
        }
    }
}
