//! What is to be done, on paper.

use dossier::{Agenda, Record};
use report::{Block, Link, Pair, Section, Task};

use super::super::{Scene, Standing};
use super::sources::Cited;
use super::text;
use crate::wire;

impl Scene<'_> {
    pub(super) fn what_to_do(
        &self,
        agenda: &Agenda,
        standing: &Standing,
        cited: &mut Cited,
    ) -> Section {
        let mut blocks: Vec<Block> = self
            .course_texts(agenda.course)
            .into_iter()
            .map(text)
            .collect();
        let notes = self.order_notes(agenda).into_iter();
        blocks.extend(notes.map(|note| match note.grave {
            true => Block::Caution { text: note.text },
            false => text(note.text),
        }));
        if let Some(topic) = self.course_topic(agenda.course) {
            blocks.push(Block::Heading {
                text: topic.heading,
            });
            blocks.push(self.said(topic.statements, cited));
        }
        let progress = self.state.progress();
        let plan = self.tasks(agenda, standing);
        if plan.all > 0 {
            blocks.push(text(plan.summary));
        }
        let mut traps: Vec<String> = Vec::new();
        for mut group in plan.groups {
            // A plan that nobody is in charge of stands among the days already.
            group.tasks.retain(|task| {
                let planned = task.question.is_some() && task.due.is_none();
                !planned || progress.of(&task.id).owner.is_some()
            });
            if group.tasks.is_empty() {
                continue;
            }
            blocks.push(Block::Heading {
                text: group.heading,
            });
            blocks.extend(group.note.map(text));
            let mut tasks = Vec::new();
            for task in group.tasks {
                traps.extend(traps_ahead(&task));
                let record = progress.of(&task.id);
                tasks.push(self.paper_task(task, record, cited));
            }
            blocks.push(Block::Tasks { tasks });
        }
        blocks.extend(self.traps(traps));
        blocks.extend(self.days(agenda));
        Section {
            heading: self.text("paper-plan"),
            blocks,
        }
    }

    /// A task as one carries it along; of one that is done, that it is.
    fn paper_task(&self, task: wire::Task, record: Record, cited: &mut Cited) -> Task {
        let kept = |label: String, value: Option<String>| value.map(|value| Pair { label, value });
        let day = record.due.filter(|_| task.due.is_some());
        let due = kept(self.text("task-due"), day.map(|day| self.words.date(day)));
        let owner = kept(task.owner.label, record.owner);
        let done = task.done;
        let warning = self.words.attr(&format!("task-{}", task.id), "warning");
        let open_question = task.question.is_some() && task.due.is_some();
        let needs = task
            .details
            .into_iter()
            .find(|detail| detail.kind == "needs" && !done);
        Task {
            number: task.number.and_then(|number| usize::try_from(number).ok()),
            title: task.title,
            done,
            state: match task.by_answers {
                Some(note) => format!("{}, {note}", task.state),
                None if open_question => String::new(),
                None => task.state,
            },
            text: task.text.filter(|_| !done).unwrap_or_default(),
            // What the order has to say stands above the tasks.
            warning: warning.filter(|_| !done),
            needs: needs.map(|needs| Pair {
                label: needs.label,
                value: needs.texts.join(" "),
            }),
            charge: owner.into_iter().chain(due).collect(),
            link: task.link.filter(|_| !done).map(|link| Link {
                number: cited.address(&link),
                label: link.label,
                address: link.address,
            }),
        }
    }

    /// The usual mistakes in what is still to be done, each once.
    fn traps(&self, mut traps: Vec<String>) -> Vec<Block> {
        let mut known = std::collections::BTreeSet::new();
        traps.retain(|trap| known.insert(trap.clone()));
        if traps.is_empty() {
            return Vec::new();
        }
        vec![
            Block::Heading {
                text: self.text("task-traps"),
            },
            Block::Reminders { texts: traps },
        ]
    }

    /// The days that matter.
    fn days(&self, agenda: &Agenda) -> [Block; 2] {
        let dates = self.dates(agenda);
        let days = if dates.dates.is_empty() {
            text(dates.note)
        } else {
            let pairs = dates.dates.into_iter().map(|line| Pair {
                label: line.date,
                value: line.text,
            });
            Block::Pairs {
                pairs: pairs.collect(),
            }
        };
        let heading = Block::Heading {
            text: dates.heading,
        };
        [heading, days]
    }
}

/// The usual mistakes in a task that is not done.
fn traps_ahead(task: &wire::Task) -> Vec<String> {
    let details = task.details.iter().filter(|_| !task.done);
    details
        .filter(|detail| detail.kind == "traps")
        .flat_map(|detail| detail.texts.clone())
        .collect()
}
