//! What is to be done, on paper.

use dossier::{Agenda, Record};
use report::{Block, Item, Link, Pair, Section, Source, Task, Warning};

use super::super::order::{Weight, guards_costly};
use super::super::selling::national_cloud;
use super::super::{Scene, Standing};
use super::sources::Cited;
use super::{item, pair, text};
use crate::wire;

impl Scene<'_> {
    pub(super) fn what_to_do(
        &self,
        agenda: &Agenda,
        standing: &Standing,
        cited: &mut Cited,
    ) -> Section {
        // The reservations stand in the summary already.
        let national = national_cloud(standing);
        let mut blocks = match national {
            Some(cloud) => self.cloud_on_paper(cloud, standing, cited),
            None => self.course_on_paper(agenda, standing, cited),
        };
        let progress = self.state.progress();
        let plan = self.tasks(agenda, standing);
        if plan.all > 0 && national.is_none() {
            blocks.push(text(plan.summary));
        }
        let mut traps = Traps::default();
        for mut group in plan.groups {
            // A plan that nobody is in charge of stands among the days already. The ordinary steps
            // are not those of a national cloud: only what somebody follows is repeated.
            group.tasks.retain(|task| {
                let planned = !task.answers.is_empty() && task.due.is_none();
                let record = progress.of(&task.id);
                let followed = task.number.is_none() || record != Record::default();
                (!planned || record.owner.is_some()) && (national.is_none() || followed)
            });
            if group.tasks.is_empty() {
                continue;
            }
            blocks.push(Block::Heading {
                text: group.heading,
            });
            blocks.extend(group.note.map(text));
            let mut tasks = Vec::new();
            let mut names = Vec::new();
            for task in group.tasks {
                let record = progress.of(&task.id);
                match task.answers.as_slice() {
                    [question] if task.number.is_none() && record == Record::default() => {
                        names.push(question.label.clone());
                    }
                    _ => {
                        traps.note(&task);
                        tasks.push(self.paper_task(task, record, cited));
                    }
                }
            }
            if !names.is_empty() {
                blocks.push(text(names.join("\u{a0}· ")));
            }
            if !tasks.is_empty() {
                blocks.push(Block::Tasks { tasks });
            }
        }
        if national.is_none() {
            blocks.extend(self.traps(traps));
        }
        blocks.extend(self.days(agenda));
        Section {
            heading: self.text("paper-plan"),
            blocks,
        }
    }

    /// What the course is, and what speaks against its order.
    fn course_on_paper(
        &self,
        agenda: &Agenda,
        standing: &Standing,
        cited: &mut Cited,
    ) -> Vec<Block> {
        let texts = self.course_texts(agenda.course, standing);
        let mut blocks = vec![text(texts.join(" "))];
        let notes = self.order_notes(agenda).into_iter();
        blocks.extend(notes.map(|note| match note.weight {
            Weight::Costly => Block::Alarm { text: note.text },
            Weight::Grave => Block::Caution { text: note.text },
            Weight::Asking => text(note.text),
        }));
        for topic in self.course_topics(agenda.course, standing) {
            blocks.extend(self.on_paper(topic, cited));
        }
        blocks
    }

    /// That a national cloud is enrolled in elsewhere, and what is known of it.
    fn cloud_on_paper(&self, cloud: &str, standing: &Standing, cited: &mut Cited) -> Vec<Block> {
        let caution = self.words.attr(&format!("plan-cloud-{cloud}"), "paper");
        let mut blocks: Vec<Block> = caution
            .map(|text| Block::Caution { text })
            .into_iter()
            .collect();
        if let Some(topic) = self.cloud_topic(standing) {
            blocks.extend(self.on_paper(topic, cited));
        }
        blocks
    }

    /// A topic of the screen: its heading, what the sources say, where to go on.
    fn on_paper(&self, topic: wire::Topic, cited: &mut Cited) -> Vec<Block> {
        let mut said = self.said(topic.statements, cited);
        if let Block::List { items } = &mut said {
            items.extend(topic.links.into_iter().map(|link| Item {
                sources: vec![Source {
                    number: cited.address(&link),
                    label: String::new(),
                }],
                ..item(link.label)
            }));
        }
        let heading = Block::Heading {
            text: topic.heading,
        };
        vec![heading, said]
    }

    /// A task as one carries it along; of one that is done, that it is.
    fn paper_task(&self, task: wire::Task, record: Record, cited: &mut Cited) -> Task {
        let said = record.done.is_some();
        let kept = |label: String, value: Option<String>| value.map(|value| Pair { label, value });
        let day = record.due.filter(|_| task.due.is_some());
        let due = kept(self.text("task-due"), day.map(|day| self.words.date(day)));
        let owner = kept(task.owner.label, record.owner);
        let done = task.done;
        let warning = self.words.attr(&format!("task-{}", task.id), "warning");
        let planned = !task.answers.is_empty() && task.due.is_none();
        // What the order asks stands above the tasks; that an answer is missing comes after it.
        let mut remarks = task.remarks.into_iter().filter(|_| said);
        let open = remarks.rfind(|remark| remark.kind == "question");
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
                None if done || self.is_overdue(&task.id) => task.state,
                None => String::new(),
            },
            // A remark names them already.
            facts: if open.is_none() && (task.number.is_some() || planned) {
                task.answers.into_iter().map(pair).collect()
            } else {
                Vec::new()
            },
            remark: open.map_or_else(String::new, |remark| remark.text),
            text: task.text.filter(|_| !done).unwrap_or_default(),
            // What the order has to say stands above the tasks.
            warning: warning.filter(|_| !done).map(|text| Warning {
                text,
                costly: guards_costly(&task.id),
            }),
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

    /// The usual mistakes in what is still to be done, each once, with the steps it belongs to.
    fn traps(&self, Traps(traps): Traps) -> Vec<Block> {
        if traps.is_empty() {
            return Vec::new();
        }
        let with_steps = |(trap, steps): (String, Vec<u32>)| {
            let numbers: Vec<String> = steps.iter().map(u32::to_string).collect();
            let args = [
                ("count", steps.len().into()),
                ("steps", self.words.list(&numbers).into()),
                ("trap", trap.into()),
            ];
            self.words.format("paper-trap", &args)
        };
        vec![
            Block::Heading {
                text: self.text("task-traps"),
            },
            Block::Reminders {
                texts: traps.into_iter().map(with_steps).collect(),
            },
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

/// The usual mistakes that lie ahead, each with the numbers of its steps.
#[derive(Default)]
struct Traps(Vec<(String, Vec<u32>)>);

impl Traps {
    /// Those of a step, unless it is done.
    fn note(&mut self, task: &wire::Task) {
        let details = task.details.iter().filter(|_| !task.done);
        let traps = details
            .filter(|detail| detail.kind == "traps")
            .flat_map(|detail| &detail.texts);
        for trap in traps {
            let step = task.number;
            match self.0.iter_mut().find(|(known, _)| known == trap) {
                Some((_, steps)) => steps.extend(step),
                None => self.0.push((trap.clone(), step.into_iter().collect())),
            }
        }
    }
}
