//! A file of a dossier that is here: what was done elsewhere, or what both say otherwise.

use eligibility::{Fact, Facts, When};

use super::super::{Scene, Standing};
use super::history::changes_of;
use crate::session::{Difference, Merge, News, OpenDossier, Screen, Sequel, lines_of};
use crate::wire::{Block, Field, HistoryList, StepPage, VerdictMove};

/// So many changes are shown, the newest first.
const CHANGES: usize = 100;

impl Scene<'_> {
    pub(in super::super) fn merging(&self) -> StepPage {
        match &self.state.merge {
            Some(
                merge @ Merge {
                    news: News::Sequel(sequel),
                    ..
                },
            ) => self.sequel(merge, sequel),
            Some(
                merge @ Merge {
                    news: News::Differences(differences),
                    ..
                },
            ) => self.two_versions(merge, differences),
            None => self.plain_page(Screen::Merge, Vec::new()),
        }
    }

    /// What was done elsewhere alone.
    fn sequel(&self, merge: &Merge, sequel: &Sequel) -> StepPage {
        let changes = &sequel.changes;
        let mut who: Vec<String> = Vec::new();
        for author in changes.iter().filter_map(|change| change.author.as_ref()) {
            if !who.contains(author) {
                who.push(author.clone());
            }
        }
        let moment = |at: Option<_>| at.map(|at| self.moment(at)).unwrap_or_default();
        let first = moment(changes.iter().map(|one| one.at).min());
        let last = moment(changes.iter().map(|one| one.at).max());
        let args = [
            ("count", changes.len().into()),
            ("named", who.len().into()),
            ("who", self.words.list(&who).into()),
            ("moments", (if first == last { 1 } else { 2_usize }).into()),
            ("first", first.into()),
            ("last", last.into()),
        ];
        let lines = lines_of(changes);
        let said = self.state.open.as_ref().map(OpenDossier::said);
        let said = said.unwrap_or_default();
        let mut after = said.clone();
        for line in &lines {
            after.follow(&line.entry, line.at, line.deed.author.as_deref());
        }
        let ranges = changes_of(&lines);
        let left_out = ranges.len().saturating_sub(CHANGES);
        let mut told = self.described(said.clone(), &lines, &ranges[left_out..]);
        for change in &mut told {
            // It is not in the history of this dossier yet.
            change.see = None;
        }
        let history = HistoryList {
            heading: self.text("history-changes"),
            note: (left_out > 0).then(|| {
                let args = [("count", left_out.into())];
                self.words.format("merge-earlier", &args)
            }),
            changes: told,
            pager: None,
        };
        let choice = [args[0].clone(), ("typed", merge.typed.len().into())];
        let mut blocks = vec![
            Block::Text {
                text: self.words.format("merge-sequel-intro", &args),
            },
            Block::Text {
                text: self.words.format("merge-sequel-choice", &choice),
            },
        ];
        blocks.extend(self.typed_beside(merge));
        blocks.push(self.moves(&said.facts, &after.facts));
        blocks.push(Block::History(Box::new(history)));
        StepPage {
            heading: self.text("merge-sequel"),
            proceed: Some(self.words.format("merge-sequel-accept", &args[..1])),
            back: Some(self.text("merge-cancel")),
            ..self.plain_page(Screen::Merge, blocks)
        }
    }

    /// What both say otherwise.
    fn two_versions(&self, merge: &Merge, differences: &[Difference]) -> StepPage {
        let mut last = None;
        let fields = differences.iter().map(|one| Field {
            group: (last.replace(one.changed) != Some(one.changed))
                .then(|| self.changed_where(one.changed)),
            ..self.difference(one)
        });
        let fields: Vec<Field> = fields.collect();
        let args = [
            ("count", fields.len().into()),
            ("written", self.moment(merge.written).into()),
        ];
        let mut blocks = vec![Block::Text {
            text: self.words.format("merge-intro", &args),
        }];
        if !differences.is_empty() {
            blocks.push(self.paragraph("merge-choice"));
        }
        blocks.extend(self.typed_beside(merge));
        if !merge.meetings.is_empty() {
            let meetings = merge.meetings.iter();
            blocks.push(Block::Section {
                heading: self.text("merge-meetings"),
                texts: meetings.map(|held| self.meeting_line(held)).collect(),
                statements: Vec::new(),
            });
        }
        let here = self.state.open.as_ref().map(|open| open.facts.clone());
        let here = here.unwrap_or_default();
        let mut chosen = here.clone();
        let taken = differences.iter().filter(|one| one.takes_theirs);
        for (subject, side) in taken.flat_map(Difference::theirs) {
            if let Some(fact) = Fact::from_id(subject) {
                let value = side.value.as_ref();
                let value = value.and_then(|value| eligibility::from_json(fact, value).ok());
                chosen.set(fact, value);
            }
        }
        StepPage {
            errors: self.check(&fields, &[]),
            proceed: Some(self.text("merge-accept")),
            back: Some(self.text("merge-cancel")),
            fields,
            // Beside the button: it follows the choice, which may fill more than a window.
            note: Some(self.moves_in_words(&here, &chosen)),
            ..self.plain_page(Screen::Merge, blocks)
        }
    }

    /// That something is typed here and not saved, which what is taken over will replace.
    fn typed_beside(&self, merge: &Merge) -> Option<Block> {
        let typed = merge.typed.iter().map(|fact| self.fact_name(*fact));
        let typed: Vec<String> = typed.collect();
        let args = [
            ("count", typed.len().into()),
            ("questions", self.words.list(&typed).into()),
        ];
        (!typed.is_empty()).then(|| Block::Note {
            tone: "caution".to_owned(),
            text: self.words.format("merge-typed", &args),
        })
    }

    /// The verdicts that move by what is taken over, or that none does.
    fn moves(&self, before: &Facts, after: &Facts) -> Block {
        match self.moves_between(before, after) {
            moves if moves.is_empty() => self.paragraph("merge-no-move"),
            moves => Block::Moves {
                heading: self.text("merge-sequel-moves"),
                moves,
            },
        }
    }

    /// The same in a sentence.
    fn moves_in_words(&self, before: &Facts, after: &Facts) -> String {
        let moves = self.moves_between(before, after).into_iter().map(|one| {
            let args = [
                ("role", one.role.into()),
                ("from", one.from_word.into()),
                ("to", one.to_word.into()),
            ];
            self.words.format("merge-move", &args)
        });
        let moves: Vec<String> = moves.collect();
        if moves.is_empty() {
            return self.text("merge-no-move");
        }
        let args = [
            ("count", moves.len().into()),
            ("moves", self.words.list(&moves).into()),
        ];
        self.words.format("merge-moves", &args)
    }

    fn moves_between(&self, before: &Facts, after: &Facts) -> Vec<VerdictMove> {
        let when = When::today(self.now.today);
        let weigh = |facts| Standing::of(self.rules, facts, when).assessment;
        self.moved(&weigh(before), &weigh(after))
    }
}
