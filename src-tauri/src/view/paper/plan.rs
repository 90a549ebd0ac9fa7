//! What is to be done, on paper.

use dossier::{Agenda, Record};
use l10n::Words;
use report::{Block, Link, Pair, Section, Task};

use super::super::{Scene, Standing};
use super::text;
use crate::wire;

impl Scene<'_> {
    pub(super) fn what_to_do(&self, agenda: &Agenda, standing: &Standing) -> Section {
        let mut blocks: Vec<Block> = self
            .course_texts(agenda.course)
            .into_iter()
            .map(text)
            .collect();
        let progress = self.state.progress();
        let plan = self.tasks(agenda, standing);
        if plan.all > 0 {
            blocks.push(text(plan.summary));
        }
        for group in plan.groups {
            blocks.push(Block::Heading {
                text: group.heading,
            });
            blocks.extend(group.note.map(text));
            blocks.push(Block::Tasks {
                tasks: group
                    .tasks
                    .into_iter()
                    .map(|task| {
                        let record = progress.of(&task.id);
                        paper_task(task, record, self.words)
                    })
                    .collect(),
            });
        }
        let dates = self.dates(agenda);
        blocks.push(Block::Heading {
            text: dates.heading,
        });
        if dates.dates.is_empty() {
            blocks.push(text(dates.note));
        } else {
            let pairs = dates.dates.into_iter().map(|line| Pair {
                label: line.date,
                value: line.text,
            });
            blocks.push(Block::Pairs {
                pairs: pairs.collect(),
            });
        }
        Section {
            heading: self.text("paper-plan"),
            blocks,
        }
    }
}

/// A task as one carries it along; its traps and sources stay on the screen.
fn paper_task(task: wire::Task, record: Record, words: Words) -> Task {
    let kept = |label: String, value: Option<String>| value.map(|value| Pair { label, value });
    let day = record.due.filter(|_| task.due.is_some());
    let due = kept(words.text("task-due"), day.map(|day| words.date(day)));
    let owner = kept(task.owner.label, record.owner);
    let needs = task
        .details
        .into_iter()
        .find(|detail| detail.kind == "needs");
    let needs = needs.map(|needs| Pair {
        label: needs.label,
        value: needs.texts.join(" "),
    });
    Task {
        number: task.number.and_then(|number| usize::try_from(number).ok()),
        title: task.title,
        done: task.done,
        state: match task.by_answers {
            Some(note) => format!("{}, {note}", task.state),
            None => task.state,
        },
        text: task.text.unwrap_or_default(),
        warning: task.warning,
        details: needs.into_iter().chain(owner).chain(due).collect(),
        link: task.link.map(|link| Link {
            label: link.label,
            address: link.address,
        }),
    }
}
