//! Every answer, and the parked ones in a block of their own.

use dossier::{Asked, Stage, Step};
use eligibility::Fact;

use super::{Scene, Standing};
use crate::wire::{Block, FactUsed};

impl Scene<'_> {
    /// Every answer by stage; what was left open says so.
    pub(super) fn answers(&self, standing: &Standing) -> Vec<Block> {
        let Some(open) = &self.state.open else {
            return Vec::new();
        };
        let answer = |fact: Fact| self.fact_used(fact, open.facts.get(fact), standing);
        let mut blocks = vec![self.paragraph("check-intro")];
        for stage in Stage::all() {
            let asks = stage.steps.iter().flat_map(|step| &step.asks);
            let answers: Vec<FactUsed> = asks
                .filter(|ask| standing.path.asks(ask.fact))
                .map(|ask| answer(ask.fact))
                .collect();
            let open = answers.iter().filter(|answer| answer.open).count();
            if !answers.is_empty() {
                blocks.push(Block::Answers {
                    heading: self.stage_name(stage),
                    note: (open > 0).then(|| self.questions_open(open)),
                    answers,
                });
            }
        }
        let parked: Vec<FactUsed> = standing
            .path
            .parked(&open.facts)
            .map(|(fact, _)| FactUsed {
                step: None,
                note: Some(self.why_parked(fact)),
                ..answer(fact)
            })
            .collect();
        if !parked.is_empty() {
            blocks.push(Block::Answers {
                heading: self.text("parked"),
                note: Some(self.text("parked-note")),
                answers: parked,
            });
        }
        blocks
    }

    /// Why an answer is set aside: another answer that it was asked with, or the rules.
    fn why_parked(&self, fact: Fact) -> String {
        let asked = Step::asking(fact).asks.iter().find(|ask| ask.fact == fact);
        let Some(with) = asked.and_then(|ask| ask.with.as_ref()) else {
            let along = asked.is_some_and(|ask| ask.when == Asked::Along);
            return self.text(if along {
                "parked-along"
            } else {
                "parked-by-the-rules"
            });
        };
        let values: Vec<String> = with
            .values
            .iter()
            .map(|value| self.text(&format!("fact-{}-{}", with.fact, value.id(with.fact))))
            .collect();
        let args = [
            ("name", self.fact_name(with.fact).into()),
            ("values", self.words.list_or(&values).into()),
        ];
        self.words.format("parked-with", &args)
    }
}
