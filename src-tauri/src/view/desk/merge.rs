//! Two histories of a dossier side by side.

use dossier::Raw;
use eligibility::{Fact, When};
use serde_json::Value as Json;

use super::super::{Scene, Standing};
use crate::session::{Difference, Screen, Side};
use crate::wire::{Block, Choice, Control, Field, StepPage, VerdictMove};

/// Of a long text so many characters are shown.
const SHOWN: usize = 400;

impl Scene<'_> {
    pub(in super::super) fn merging(&self) -> StepPage {
        let differences = self.state.merge.as_ref().map(|merge| &merge.differences);
        let fields: Vec<Field> = differences
            .into_iter()
            .flatten()
            .map(|difference| self.difference(difference))
            .collect();
        let written = self
            .state
            .merge
            .as_ref()
            .map(|merge| self.moment(merge.written));
        let args = [
            ("count", fields.len().into()),
            ("written", written.unwrap_or_default().into()),
        ];
        let mut blocks = vec![
            Block::Text {
                text: self.words.format("merge-intro", &args),
            },
            self.paragraph("merge-choice"),
        ];
        let moves = self.moves_if_all_is_taken();
        if !moves.is_empty() {
            blocks.push(Block::Moves {
                heading: self.text("merge-moves"),
                moves,
            });
        }
        StepPage {
            errors: self.check(&fields, &[]),
            proceed: Some(self.text("merge-accept")),
            back: Some(self.text("merge-cancel")),
            fields,
            ..self.plain_page(Screen::Merge, blocks)
        }
    }

    fn difference(&self, difference: &Difference) -> Field {
        let subject = &difference.subject;
        let option = |value: &str, side: &Side| Choice {
            value: value.to_owned(),
            label: self.side(subject, side.value.as_ref()),
            hint: Some(self.origin(value, side)),
        };
        let proposed = if difference.proposes_theirs() {
            "theirs"
        } else {
            "ours"
        };
        let faults = &self.state.pending.control_faults;
        let missing = faults.iter().any(|(one, _)| one == subject);
        Field {
            name: subject.clone(),
            group: None,
            label: self.subject(subject),
            hint: None,
            optional: None,
            required: true,
            control: Control::Options {
                options: vec![
                    option("ours", &difference.ours),
                    option("theirs", &difference.theirs),
                ],
                planned: None,
            },
            value: Raw::One(proposed.to_owned()),
            error: missing.then(|| self.text("error-merge")),
            warning: None,
            reveal: None,
        }
    }

    fn side(&self, subject: &str, value: Option<&Json>) -> String {
        let said = self.value_text(subject, value);
        let said = said.unwrap_or_else(|| self.text("answer-missing"));
        if said.chars().count() <= SHOWN {
            return said;
        }
        let cut: String = said.chars().take(SHOWN).collect();
        format!("{cut}…")
    }

    /// Whose word it is, and since when.
    fn origin(&self, side: &str, said: &Side) -> String {
        let id = format!("merge-{side}");
        match said.at {
            Some(at) => {
                let when = self.when_and_who(at, said.by.as_deref());
                self.words
                    .format(&format!("{id}-said"), &[("when", when.into())])
            }
            None => self.text(&id),
        }
    }

    /// The verdicts that would move if everything were taken over.
    fn moves_if_all_is_taken(&self) -> Vec<VerdictMove> {
        let (Some(open), Some(merge)) = (&self.state.open, &self.state.merge) else {
            return Vec::new();
        };
        let mut taken = open.facts.clone();
        for difference in &merge.differences {
            if let Some(fact) = Fact::from_id(&difference.subject) {
                let value = difference.theirs.value.as_ref();
                taken.set(
                    fact,
                    value.and_then(|value| eligibility::from_json(fact, value).ok()),
                );
            }
        }
        let when = When::today(self.now.today);
        let weigh = |facts| Standing::of(self.rules, facts, when).assessment;
        self.moved(&weigh(&open.facts), &weigh(&taken))
    }
}
