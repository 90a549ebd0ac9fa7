//! A file of a dossier that is here: what was done elsewhere, or what both say otherwise.

use dossier::Raw;
use eligibility::{Fact, Facts, When};
use serde_json::Value as Json;

use super::super::{Scene, Standing};
use super::history::changes_of;
use crate::session::{
    Difference, Merge, News, OURS, OpenDossier, Screen, Sequel, Side, THEIRS, lines_of,
};
use crate::wire::{Block, Choice, Control, Field, HistoryList, StepPage, VerdictMove};

/// Of a long text so many characters are shown.
const SHOWN: usize = 400;

/// So many changes are shown, the newest first.
const CHANGES: usize = 100;

impl Scene<'_> {
    pub(in super::super) fn merging(&self) -> StepPage {
        match &self.state.merge {
            Some(Merge {
                news: News::Sequel(sequel),
                ..
            }) => self.sequel(sequel),
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
    fn sequel(&self, sequel: &Sequel) -> StepPage {
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
        StepPage {
            heading: self.text("merge-sequel"),
            proceed: Some(self.words.format("merge-sequel-accept", &args[..1])),
            back: Some(self.text("merge-cancel")),
            ..self.plain_page(
                Screen::Merge,
                vec![
                    Block::Text {
                        text: self.words.format("merge-sequel-intro", &args),
                    },
                    Block::Text {
                        text: self.words.format("merge-sequel-choice", &args[..1]),
                    },
                    self.moves(&said.facts, &after.facts),
                    Block::History(Box::new(history)),
                ],
            )
        }
    }

    /// What both say otherwise.
    fn two_versions(&self, merge: &Merge, differences: &[Difference]) -> StepPage {
        let fields: Vec<Field> = differences.iter().map(|one| self.difference(one)).collect();
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
        for one in differences.iter().filter(|one| one.takes_theirs) {
            if let Some(fact) = Fact::from_id(&one.subject) {
                let value = one.theirs.value.as_ref();
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

    fn difference(&self, difference: &Difference) -> Field {
        let subject = &difference.subject;
        // Within a minute the times do not tell.
        let latest = difference.ours.at.max(difference.theirs.at);
        let option = |value: &str, side: &Side| Choice {
            value: value.to_owned(),
            label: self.side(subject, side.value.as_ref()),
            hint: Some(self.origin(value, side, side.at == latest)),
        };
        let chosen = if difference.takes_theirs {
            THEIRS
        } else {
            OURS
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
                    option(OURS, &difference.ours),
                    option(THEIRS, &difference.theirs),
                ],
                planned: None,
            },
            value: Raw::One(chosen.to_owned()),
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

    /// Whose word it is, since when, and whether it is the latest.
    fn origin(&self, side: &str, said: &Side, latest: bool) -> String {
        let id = format!("merge-{side}");
        match said.at {
            Some(at) => {
                let when = self.when_and_who(at, said.by.as_deref());
                let said = self
                    .words
                    .format(&format!("{id}-said"), &[("when", when.into())]);
                if latest {
                    self.words.format("merge-latest", &[("said", said.into())])
                } else {
                    said
                }
            }
            None => self.text(&id),
        }
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
        let args = [("moves", self.words.list(&moves).into())];
        self.words.format("merge-moves", &args)
    }

    fn moves_between(&self, before: &Facts, after: &Facts) -> Vec<VerdictMove> {
        let when = When::today(self.now.today);
        let weigh = |facts| Standing::of(self.rules, facts, when).assessment;
        self.moved(&weigh(before), &weigh(after))
    }
}
