//! What the preferences lean towards, apart from every verdict.

use dossier::Leaning;

use super::{Scene, Standing};
use crate::wire::{Block, Statement};

impl Scene<'_> {
    pub(super) fn leaning(&self, standing: &Standing) -> Block {
        let leaning = Leaning::of(&standing.counted);
        let lead = match leaning.towards {
            Some(role) => {
                let model = self.role_in_a_sentence(role);
                let own = leaning
                    .pulls
                    .iter()
                    .filter(|pull| pull.role == role)
                    .count();
                let args = [
                    ("model", model.into()),
                    ("own", own.into()),
                    ("others", (leaning.pulls.len() - own).into()),
                    ("all", leaning.pulls.len().into()),
                ];
                self.words.format("leaning-towards", &args)
            }
            None if leaning.pulls.is_empty() => self.text("leaning-none"),
            None => self.text("leaning-balanced"),
        };
        let reasons = leaning.pulls.iter().flat_map(|pull| {
            let model = self.role_in_a_sentence(pull.role);
            let id = format!("pull-{}-{}", pull.fact, pull.answer.id());
            let text = self.words.format(&id, &[("model", model.into())]);
            let clauses = self.clause_links(std::slice::from_ref(&pull.clause));
            clauses.into_iter().map(move |clause| Statement {
                text: text.clone(),
                clause,
            })
        });
        Block::Section {
            heading: self.text("leaning"),
            texts: vec![lead, self.text("leaning-note")],
            statements: reasons.collect(),
        }
    }
}
