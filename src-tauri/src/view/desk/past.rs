//! The dossier as it stood at a moment of the past.

use dossier::{Field, NoteKind, Step};
use eligibility::{Fact, When};
use store::Written;

use super::super::{Scene, Standing, spoken};
use super::Look;
use super::hub::item;
use crate::session::{Moment, Said};
use crate::wire::{Block, FactUsed, Intent, TextItem};

impl Scene<'_> {
    /// The dossier as it stood: what was said by then, and the verdicts of that day.
    pub(super) fn stood(&self, past: Moment, journal: &[Written]) -> Vec<Block> {
        let until = |line: &&Written| match past {
            Moment::Day(day) => self.day_of(line) <= day,
            Moment::Change(change) => line.change <= change,
        };
        let lines: Vec<&Written> = journal.iter().filter(until).collect();
        let day = match past {
            Moment::Day(day) => day,
            Moment::Change(_) => lines
                .last()
                .map_or(self.now.today, |line| self.day_of(line)),
        };
        let now = Block::Actions {
            actions: vec![self.action(
                "history-now",
                "history-now",
                Intent::Past { day: String::new() },
                Look::Link,
            )],
        };
        if lines.is_empty() {
            let text = self.dated("history-stood-before", day);
            return vec![Block::Text { text }, now];
        }
        let said = Said::in_all(lines.iter().copied());
        let standing = Standing::of(self.rules, &said.facts, When::today(day));
        let mut blocks = vec![Block::Strips {
            heading: match (past, lines.last()) {
                (Moment::Change(_), Some(line)) => {
                    let when = self.moment(line.at);
                    self.words
                        .format("history-stood-after", &[("when", when.into())])
                }
                _ => self.dated("history-stood", day),
            },
            strips: self.strips(&standing.assessment),
        }];
        blocks.extend(said.followed.as_ref().map(|followed| Block::Text {
            text: self.followed(followed),
        }));
        let answers = self.answers_then(&said, &standing);
        blocks.push(if answers.is_empty() {
            self.paragraph("history-stood-nothing")
        } else {
            Block::Answers {
                heading: self.dated("history-stood-answers", day),
                note: None,
                answers,
            }
        });
        let tasks = (
            self.dated("history-stood-tasks", day),
            self.tasks_then(&said),
        );
        let notes = NoteKind::ALL.map(|kind| {
            let heading = format!("history-stood-notes-{}", kind.id());
            (self.dated(&heading, day), self.notes_then(&said, kind))
        });
        let lists = std::iter::once(tasks).chain(notes);
        blocks.extend(
            lists
                .filter(|(_, items)| !items.is_empty())
                .map(|(heading, items)| Block::List { heading, items }),
        );
        blocks.push(now);
        blocks
    }

    fn answers_then(&self, said: &Said, standing: &Standing) -> Vec<FactUsed> {
        let facts = &said.facts;
        Step::all()
            .flat_map(|step| &step.asks)
            .filter(|ask| facts.get(ask.fact).is_some())
            .map(|ask| FactUsed {
                step: None,
                note: (!standing.path.asks(ask.fact)).then(|| self.text("parked")),
                value: spoken(self.words, ask.fact, facts.get(ask.fact)),
                ..self.fact_used(ask.fact, facts.get(ask.fact), standing)
            })
            .collect()
    }

    /// Who was in charge of what, until when, and what was ticked: open questions in their order, the
    /// tasks of the plan after them.
    fn tasks_then(&self, said: &Said) -> Vec<TextItem> {
        let mut tasks: Vec<&str> = said.progress.tasks().collect();
        tasks.sort_by_key(|task| Fact::from_id(task).map_or(usize::MAX, |fact| fact as usize));
        tasks
            .into_iter()
            .filter_map(|task| {
                let told: Vec<String> = Field::ALL
                    .into_iter()
                    .filter_map(|field| {
                        let value = said.progress.stored(task, field);
                        let value = self.task_value(field, value.as_ref()?);
                        if field == Field::Done {
                            return Some(value);
                        }
                        let name = self.text(&format!("subject-task-{}", field.id()));
                        let args = [("name", name.into()), ("value", value.into())];
                        Some(self.words.format("named-value", &args))
                    })
                    .collect();
                (!told.is_empty()).then(|| item(self.charge_title(task), told.join(" · ")))
            })
            .collect()
    }

    fn notes_then(&self, said: &Said, kind: NoteKind) -> Vec<TextItem> {
        let notes = said.notes.of(kind).rev();
        notes
            .map(|(_, note)| {
                let written = self.when_and_who(note.at, note.by.as_deref());
                item(written, note.text.clone())
            })
            .collect()
    }
}
