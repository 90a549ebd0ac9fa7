//! The plan: tasks, open questions, days that matter.

use dossier::{Agenda, Course, Day, Field, Occasion, Raw, RawValues, control_name};
use eligibility::{
    Country, Fact, Link, Registration, Role, Value, Verdict, next_anniversary_month,
};

use super::order::Weight;
use super::selling::wanted_cloud;
use super::speech::task_fault_text;
use super::{Scene, Standing, notation};
use crate::errand::What;
use crate::wire::{
    Block, DateLine, Dates, Plan, Task, TaskControl, TaskDetail, TaskGroup, TaskRemark, Topic,
};

impl Scene<'_> {
    pub(super) fn agenda(&self, standing: &Standing) -> Agenda {
        let progress = self.state.progress();
        Agenda::of(self.rules, &standing.counted, progress, self.now.today)
    }

    pub(super) fn plan(&self, standing: &Standing) -> Vec<Block> {
        let agenda = self.agenda(standing);
        let mut texts = self.course_texts(agenda.course, standing);
        if agenda.course.paths().next().is_some() {
            texts.push(self.text("plan-kept"));
        }
        let mut blocks: Vec<Block> = self.cloud_caution(standing).into_iter().collect();
        blocks.extend(self.reservations(standing));
        blocks.extend(
            self.cloud_topic(standing)
                .map(|it| Block::Topic(Box::new(it))),
        );
        blocks.push(Block::Text {
            text: texts.join(" "),
        });
        let notes = self.order_notes(&agenda).into_iter();
        blocks.extend(notes.map(|note| {
            Block::Note {
                tone: match note.weight {
                    Weight::Costly => "alarm",
                    Weight::Grave => "caution",
                    Weight::Asking => "info",
                }
                .to_owned(),
                text: note.text,
            }
        }));
        let known = self.course_topics(agenda.course, standing).into_iter();
        blocks.extend(known.map(|topic| Block::Topic(Box::new(topic))));
        let plan = self.tasks(&agenda, standing);
        if !plan.groups.is_empty() {
            blocks.push(Block::Plan(Box::new(plan)));
        }
        blocks.push(Block::Dates(Box::new(self.dates(&agenda))));
        blocks
    }

    /// That the steps are not those of the cloud that is wanted.
    pub(super) fn cloud_caution(&self, standing: &Standing) -> Option<Block> {
        let cloud = wanted_cloud(standing).filter(|cloud| *cloud != "commercial")?;
        Some(Block::Note {
            tone: "caution".to_owned(),
            text: self.text(&format!("plan-cloud-{cloud}")),
        })
    }

    /// What there is to know of the course as a whole.
    pub(super) fn course_texts(&self, course: Course, standing: &Standing) -> Vec<String> {
        let about = |id: &str, role: Role| {
            let model = self.role_in_a_sentence(role);
            self.words.format(id, &[("model", model.into())])
        };
        match course {
            Course::Open => vec![self.text("plan-no-choice")],
            Course::Held(role) => vec![about("plan-held", role)],
            Course::Falling(Role::DirectBill) => vec![self.falling_direct_bill(standing)],
            Course::Falling(role) => vec![about("plan-falling", role)],
            Course::Referred => vec![self.text("plan-referred")],
            Course::Paths(_) => vec![self.text("plan-intro")],
        }
    }

    /// What the sources say where they leave much unsaid: of a partner below the bar of the role it
    /// holds, wherever it wants to go; of becoming a distributor.
    pub(super) fn course_topics(&self, course: Course, standing: &Standing) -> Vec<Topic> {
        let mut roles = standing.assessment.roles.iter();
        let below = roles.find(|role| role.held && role.verdict == Verdict::NotEligible);
        let consequences = below.and_then(|role| self.consequences(role.role));
        let distributor = (course == Course::Referred).then(|| {
            self.topic(
                "plan-distributor",
                &[
                    "ip-enrolment-path",
                    "ip20-listing",
                    "ip20-invite",
                    "ip20-mpa",
                    "ip26-revenue",
                ],
                &["provider-tasks"],
            )
        });
        consequences.into_iter().chain(distributor).collect()
    }

    /// What is known of what happens to a partner below the bar.
    fn consequences(&self, role: Role) -> Option<Topic> {
        match role {
            Role::DirectBill => Some(self.topic(
                "plan-consequences",
                &[
                    "db18-restriction",
                    "suspension-causes",
                    "db26-enforcement-timeline",
                    "db26-reapply",
                    "db26-wait",
                ],
                &[],
            )),
            Role::IndirectReseller => Some(self.topic(
                "plan-consequences",
                &["ir24-warning", "ir24-wait", "ir-suspension-gdap"],
                &["reseller-requirements"],
            )),
            Role::IndirectProvider => None,
        }
    }

    /// A holder of direct bill below the bar: since when the rules bind, when they are looked at
    /// next, and which ways there are.
    fn falling_direct_bill(&self, standing: &Standing) -> String {
        let binding = standing.assessment.role(Role::DirectBill).binding;
        let since = match standing.counted.get(Fact::CspSince) {
            Some(Value::Date(since)) => Some(*since),
            _ => None,
        };
        let month = since.map(|since| {
            let month = next_anniversary_month(since, self.now.today);
            self.words.month(month)
        });
        let bound = match binding {
            Some(binding) if binding.certain => "yes",
            Some(_) => "perhaps",
            None => "no",
        };
        let from = binding.map(|binding| self.words.date(binding.from));
        let args = [
            ("bound", bound.into()),
            ("from", from.unwrap_or_default().into()),
            ("dated", if month.is_some() { "yes" } else { "no" }.into()),
            ("month", month.unwrap_or_default().into()),
        ];
        self.words.format("plan-falling-direct-bill", &args)
    }

    /// Every task, in order: those of the course, the open questions, what is planned.
    pub(super) fn tasks(&self, agenda: &Agenda, standing: &Standing) -> Plan {
        let mut groups = Vec::new();
        let mut number = 0;
        for path in agenda.course.paths() {
            let tasks = path.tasks.iter().map(|task| {
                number += 1;
                let mut remarks = self.order_remarks(agenda, &task.id);
                let task = self.task(task, number, standing);
                remarks.extend(task.remarks);
                Task { remarks, ..task }
            });
            groups.push(TaskGroup {
                heading: self.text(&format!("plan-path-{}", path.id)),
                note: None,
                tasks: tasks.collect(),
            });
        }
        let steps = || groups.iter().flat_map(|group| &group.tasks);
        let all = match agenda.course {
            // Two ways, of which one is gone, have no common end.
            Course::Falling(Role::DirectBill) => 0,
            _ => steps().count(),
        };
        let done = steps().filter(|task| task.done).count();
        let summary = self.words.format(
            "plan-summary",
            &[("done", done.into()), ("all", all.into())],
        );
        groups.extend(self.questions(&agenda.open, standing));
        groups.extend(self.planned(agenda, standing));
        Plan {
            summary,
            done: u32::try_from(done).unwrap_or(u32::MAX),
            all: u32::try_from(all).unwrap_or(u32::MAX),
            groups,
        }
    }

    fn task(&self, task: &dossier::Task, number: u32, standing: &Standing) -> Task {
        let progress = self.state.progress();
        let said = progress.of(&task.id).done;
        let done = task.is_done(progress, &standing.assessment.sight);
        let id = format!("task-{}", task.id);
        let title = self.text(&id);
        let by_answers = done && said.is_none();
        let open = task.open_beside(progress, &standing.assessment.sight);
        let asked = self.still_open(&open).map(TaskRemark::question);
        Task {
            number: Some(number),
            done,
            state: self.done_word(done),
            tick: Some(self.task_control(&task.id, Field::Done)),
            by_answers: by_answers.then(|| self.text("task-done-by-answers")),
            text: self.task_text(&task.id),
            remarks: self
                .words
                .attr(&id, "warning")
                .map(TaskRemark::caution)
                .into_iter()
                .chain(asked)
                .collect(),
            details: self.task_details(task),
            owner: self.task_control(&task.id, Field::Owner),
            due: Some(self.task_control(&task.id, Field::Due)),
            link: Link::from_id(&task.link).map(|link| self.web_link(link)),
            answers: open
                .iter()
                .map(|fact| self.counted(*fact, standing))
                .collect(),
            clauses: self.clause_links(&task.clauses),
            details_label: self.text("task-details"),
            id: task.id.clone(),
            title,
        }
    }

    /// That answers are missing on which a step rests that is ticked off.
    fn still_open(&self, open: &[Fact]) -> Option<String> {
        let names: Vec<String> = open.iter().map(|fact| self.fact_name(*fact)).collect();
        let args = [
            ("count", names.len().into()),
            ("list", self.words.list(&names).into()),
        ];
        (!names.is_empty()).then(|| self.words.format("task-still-open", &args))
    }

    /// How a step is done; of the one that gathers details, also what one's own country asks for.
    pub(super) fn task_text(&self, task: &str) -> Option<String> {
        let text = self.words.attr(&format!("task-{task}"), "text")?;
        let registration = self.home().filter(|_| task == "gather-details");
        Some(match registration {
            Some(home) => format!("{text} {}", self.registration_in(home)),
            None => text,
        })
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

    fn done_word(&self, done: bool) -> String {
        self.text(if done {
            "task-state-done"
        } else {
            "task-state-to-do"
        })
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
                state: self.text("task-state-question"),
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
        let tasks = agenda.planned.iter().map(|(fact, on)| {
            let title = self.fact_name(*fact);
            Task {
                state: self.dated("row-planned", *on),
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
            error: fault.map(|(_, fault)| task_fault_text(self.words, fault)),
            name,
            value,
        }
    }

    pub(super) fn dates(&self, agenda: &Agenda) -> Dates {
        let dates: Vec<DateLine> = agenda.days.iter().map(|day| self.date_line(day)).collect();
        Dates {
            heading: self.text("dates"),
            note: self.text(if dates.is_empty() {
                "dates-none"
            } else {
                "dates-note"
            }),
            export: agenda
                .days
                .iter()
                .any(|day| self.lies_ahead(day))
                .then(|| self.export(What::Calendar)),
            dates,
        }
    }

    fn date_line(&self, day: &Day) -> DateLine {
        let month = matches!(day.occasion, Occasion::AnniversaryMonth(_));
        let settled = matches!(day.occasion, Occasion::Due { done: true, .. });
        let past = day.on < self.now.today && !month && !settled;
        let text = self.occasion(&day.occasion);
        DateLine {
            date: self.day_text(day),
            text: if past {
                self.words.format("date-past", &[("text", text.into())])
            } else {
                text
            },
            past,
        }
    }

    fn day_text(&self, day: &Day) -> String {
        match day.occasion {
            Occasion::AnniversaryMonth(_) => self.words.month(day.on),
            _ => self.words.date(day.on),
        }
    }

    /// What is due: a step, or the answer to an open question.
    pub(super) fn due_title(&self, task: &str) -> String {
        match Fact::from_id(task) {
            Some(fact) => self.fact_name(fact),
            None => self.text(&format!("task-{task}")),
        }
    }

    /// Why a day matters, in a few words.
    pub(super) fn occasion(&self, occasion: &Occasion) -> String {
        match occasion {
            Occasion::Binding { edition, certain } => {
                let id = if *certain {
                    "date-binding"
                } else {
                    "date-may-bind"
                };
                let name = self.text(&format!("edition-{edition}"));
                self.words.format(id, &[("edition", name.into())])
            }
            Occasion::AnniversaryMonth(role) => {
                let model = self.role_in_a_sentence(*role);
                self.words
                    .format("date-anniversary", &[("model", model.into())])
            }
            Occasion::Renewal => self.text("date-renewal"),
            Occasion::Plan(fact) => {
                let name = self.fact_name(*fact);
                self.words.format("timeline-plan", &[("name", name.into())])
            }
            Occasion::Due { task, done } => {
                let title = self.due_title(task);
                let owner = self.state.progress().of(task).owner;
                let args = [
                    ("task", title.into()),
                    ("done", if *done { "yes" } else { "no" }.into()),
                    ("owner", owner.clone().unwrap_or_default().into()),
                    ("owned", if owner.is_some() { "yes" } else { "no" }.into()),
                ];
                self.words.format("date-due", &args)
            }
        }
    }
}

/// For messages that speak of the chosen model: yes or no.
pub(super) fn chosen_word(standing: &Standing) -> &'static str {
    match dossier::chosen(&standing.counted) {
        Some(_) => "yes",
        None => "no",
    }
}
