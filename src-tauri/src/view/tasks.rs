//! The tasks of the plan: its steps, the open questions, what is planned.

use dossier::{Agenda, Course, Discord, Field, OTHER_REGIONS, Raw, RawValues, control_name};
use eligibility::{Country, Fact, Link, Registration, Role, Sight, Truth, When};

use super::order::guards_costly;
use super::plan::chosen_word;
use super::speech::task_fault_text;
use super::{Scene, Standing, notation};
use crate::wire::{Plan, Task, TaskControl, TaskDetail, TaskGroup, TaskRemark};

impl Scene<'_> {
    /// Every task, in order: those of the course, the open questions, what is planned.
    pub(super) fn tasks(&self, agenda: &Agenda, standing: &Standing) -> Plan {
        let mut groups = Vec::new();
        let mut number = 0;
        // Two ways, of which one is gone, have no common end: each is counted by itself.
        let ways = agenda.course == Course::Falling(Role::DirectBill);
        for (path, tasks) in agenda.paths() {
            let tasks = tasks.into_iter().map(|task| {
                number += 1;
                let mut remarks = self.order_remarks(agenda, &task.id);
                let task = self.task(task, number, path.mends, standing);
                remarks.extend(task.remarks);
                Task { remarks, ..task }
            });
            let tasks: Vec<Task> = tasks.collect();
            groups.push(TaskGroup {
                heading: self.path_title(&path.id, agenda.course),
                note: ways.then(|| self.how_far(count_done(&tasks), tasks.len())),
                tasks,
            });
        }
        let (done, all) = if ways {
            (0, 0)
        } else {
            let steps = || groups.iter().map(|group| &group.tasks);
            let done = steps().map(|tasks| count_done(tasks)).sum();
            (done, steps().map(Vec::len).sum())
        };
        let summary = self.how_far(done, all);
        groups.extend(self.questions(&agenda.open, standing));
        groups.extend(self.planned(agenda, standing));
        Plan {
            summary,
            done: u32::try_from(done).unwrap_or(u32::MAX),
            all: u32::try_from(all).unwrap_or(u32::MAX),
            groups,
        }
    }

    /// What a path leads to; of one to the conditions of a role, whether they are known to fail.
    fn path_title(&self, path: &str, course: Course) -> String {
        let id = format!("plan-path-{path}");
        let unsettled = matches!(course, Course::Unsettled(_));
        let check = self.words.attr(&id, "check").filter(|_| unsettled);
        check.unwrap_or_else(|| self.text(&id))
    }

    fn how_far(&self, done: usize, all: usize) -> String {
        let args = [("done", done.into()), ("all", all.into())];
        self.words.format("plan-summary", &args)
    }

    fn task(&self, task: &dossier::Task, number: u32, mends: bool, standing: &Standing) -> Task {
        let progress = self.state.progress();
        let said = progress.of(&task.id).done;
        let done = task.is_done(progress, &standing.assessment.sight);
        let id = format!("task-{}", task.id);
        let title = self.task_title(&task.id);
        let by_answers = done && said.is_none();
        let discord = task.discord(progress, &standing.assessment.sight);
        let asked = discord.as_ref().map(|discord| self.said_otherwise(discord));
        let answers = match discord {
            Some(Discord::Missing(facts) | Discord::Contrary(facts)) => facts,
            None if mends => task.unmet(&standing.assessment.sight),
            None => Vec::new(),
        };
        Task {
            number: Some(number),
            done,
            state: self.text(match done {
                true => "task-state-done",
                false if self.is_overdue(&task.id) => "task-state-overdue",
                false => "task-state-to-do",
            }),
            tick: Some(self.task_control(&task.id, Field::Done)),
            by_answers: by_answers.then(|| self.text("task-done-by-answers")),
            text: self.task_text(&task.id),
            remarks: self
                .words
                .attr(&id, "warning")
                .map(|text| TaskRemark::warning(guards_costly(&task.id), text))
                .into_iter()
                .chain(asked)
                .collect(),
            details: self.task_details(task),
            owner: self.task_control(&task.id, Field::Owner),
            due: Some(self.task_control(&task.id, Field::Due)),
            link: Link::from_id(&task.link).map(|link| self.web_link(link)),
            answers: answers
                .iter()
                .map(|fact| self.counted(*fact, standing))
                .collect(),
            clauses: self.clause_links(&task.clauses),
            details_label: self.text("task-details"),
            id: task.id.clone(),
            title,
        }
    }

    /// Whether the day that was set for it is past; for what is not done.
    pub(super) fn is_overdue(&self, task: &str) -> bool {
        let due = self.state.progress().of(task).due;
        due.is_some_and(|due| due < self.now.today)
    }

    /// That answers are missing on which a step rests that is ticked off, or that they say something
    /// else than the tick.
    fn said_otherwise(&self, discord: &Discord) -> TaskRemark {
        let (id, facts) = match discord {
            Discord::Missing(facts) => ("task-still-open", facts),
            Discord::Contrary(facts) => ("task-against", facts),
        };
        let names: Vec<String> = facts.iter().map(|fact| self.fact_name(*fact)).collect();
        let args = [
            ("count", names.len().into()),
            ("list", self.words.list(&names).into()),
        ];
        TaskRemark::question(self.words.format(id, &args))
    }

    /// What is to be done; while nobody knows whether it has to be mended, that this is to be found
    /// out.
    pub(super) fn task_title(&self, task: &str) -> String {
        let check = self.to_be_checked(task);
        check.unwrap_or_else(|| self.text(&format!("task-{task}")))
    }

    fn to_be_checked(&self, task: &str) -> Option<String> {
        let check = self.words.attr(&format!("task-{task}"), "check")?;
        let task = dossier::Task::all().find(|one| one.id == task)?;
        let facts = &self.state.open.as_ref()?.facts;
        let sight = Sight::new(facts, When::today(self.now.today));
        (task.by_answers(&sight) == Truth::Unknown).then_some(check)
    }

    /// How a step is done; of the one that gathers details, also what one's own country asks for; of
    /// the one for other regions, which.
    pub(super) fn task_text(&self, task: &str) -> Option<String> {
        let text = self.words.attr(&format!("task-{task}"), "text")?;
        let home = self.home().filter(|_| task == "gather-details");
        let registration = home.map(|home| self.registration_in(home));
        let home = self.home().filter(|_| task == OTHER_REGIONS);
        let regions = home.and_then(|home| self.other_regions(home));
        let texts = std::iter::once(text).chain(registration).chain(regions);
        Some(texts.collect::<Vec<_>>().join(" "))
    }

    /// Whether a company of a country must give a registration number, and which.
    fn registration_in(&self, country: Country) -> String {
        let list = Registration::embedded();
        let kinds: Vec<String> = list
            .kinds_of(country)
            .iter()
            .map(|kind| {
                if kind.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                    self.text(&format!("registration-{kind}"))
                } else {
                    kind.clone()
                }
            })
            .collect();
        let id = match kinds.as_slice() {
            [] => "registration-not-listed",
            _ if list.table_only.contains(&country) => "registration-in-table",
            _ => "registration-listed",
        };
        let args = [
            ("country", self.words.country(country.code()).into()),
            ("kinds", self.words.list_or(&kinds).into()),
            ("month", self.words.month(list.as_of).into()),
        ];
        self.words.format(id, &args)
    }

    fn task_details(&self, task: &dossier::Task) -> Vec<TaskDetail> {
        let needs = self.words.attr(&format!("task-{}", task.id), "needs");
        let traps = task.traps.iter();
        let traps: Vec<String> = traps
            .map(|trap| self.text(&format!("trap-{trap}")))
            .collect();
        let detail = |kind: &str, texts: Vec<String>| TaskDetail {
            kind: kind.to_owned(),
            label: self.text(&format!("task-{kind}")),
            texts,
        };
        needs
            .map(|needs| detail("needs", vec![needs]))
            .into_iter()
            .chain((!traps.is_empty()).then(|| detail("traps", traps)))
            .collect()
    }

    /// What is still to be found out for the chosen role.
    pub(super) fn questions(&self, open: &[Fact], standing: &Standing) -> Option<TaskGroup> {
        let tasks = open.iter().map(|fact| {
            let title = self.text(&format!("fact-{fact}"));
            Task {
                due: Some(self.task_control(fact.id(), Field::Due)),
                state: self.text(if self.is_overdue(fact.id()) {
                    "task-state-overdue"
                } else {
                    "task-state-question"
                }),
                ..self.fact_task(*fact, title, standing)
            }
        });
        (!open.is_empty()).then(|| TaskGroup {
            heading: self.text("plan-questions"),
            note: Some(self.words.format(
                "plan-questions-note",
                &[("chosen", chosen_word(standing).into())],
            )),
            tasks: tasks.collect(),
        })
    }

    /// What is planned for a day ahead.
    fn planned(&self, agenda: &Agenda, standing: &Standing) -> Option<TaskGroup> {
        // The answer beneath says for which day.
        let tasks = agenda.planned.iter().map(|(fact, _)| {
            let title = self.text(&format!("fact-{fact}"));
            Task {
                state: self.text("plan-planned"),
                ..self.fact_task(*fact, title, standing)
            }
        });
        (!agenda.planned.is_empty()).then(|| TaskGroup {
            heading: self.text("plan-planned"),
            note: Some(self.text("plan-planned-note")),
            tasks: tasks.collect(),
        })
    }

    /// A task that an answer settles.
    fn fact_task(&self, fact: Fact, title: String, standing: &Standing) -> Task {
        Task {
            id: fact.id().to_owned(),
            number: None,
            done: false,
            state: String::new(),
            tick: None,
            by_answers: None,
            text: None,
            remarks: Vec::new(),
            details: Vec::new(),
            details_label: self.text("task-details"),
            owner: self.task_control(fact.id(), Field::Owner),
            due: None,
            link: None,
            answers: vec![self.counted(fact, standing)],
            clauses: Vec::new(),
            title,
        }
    }

    /// A control of a task: what is kept, and over it what was typed.
    pub(super) fn task_control(&self, task: &str, field: Field) -> TaskControl {
        let name = control_name(task, field);
        let open = self.state.open.as_ref();
        let kept = || -> RawValues {
            let notation = notation(self.words.locale());
            open.map(|open| open.progress.write(task, notation))
                .unwrap_or_default()
        };
        let drafted = open.and_then(|open| open.draft.as_ref()?.get(&name).cloned());
        let value = match drafted.or_else(|| kept().remove(&name)) {
            Some(Raw::One(value)) => value,
            _ => String::new(),
        };
        let faults = &self.state.pending.task_faults;
        let fault = faults.iter().find(|(control, _)| *control == name);
        TaskControl {
            label: self.text(match field {
                Field::Owner => "task-owner",
                Field::Due => "task-due",
                Field::Done => "task-tick",
            }),
            hint: (field == Field::Due).then(|| self.text("task-due-hint")),
            error: fault.map(|(_, fault)| task_fault_text(self.words, fault, self.now.today)),
            name,
            value,
        }
    }
}

fn count_done(tasks: &[Task]) -> usize {
    tasks.iter().filter(|task| task.done).count()
}
