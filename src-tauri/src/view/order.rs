//! What is said of tasks that come too early.

use dossier::{Agenda, Haste, Hasty};

use super::Scene;
use crate::wire::TaskRemark;

/// Something to tell of the order of the plan as a whole.
pub(super) struct OrderNote {
    /// Whether it must not be overlooked; else it only asks.
    pub grave: bool,
    pub text: String,
}

impl Scene<'_> {
    /// What speaks against the order of the plan: each step that comes too early, and, in one
    /// sentence, what is asked about.
    pub(super) fn order_notes(&self, agenda: &Agenda) -> Vec<OrderNote> {
        let (grave, asking): (Vec<Hasty>, Vec<Hasty>) = agenda
            .hasty
            .iter()
            .partition(|hasty| hasty.haste != Haste::Unsure || is_costly(hasty.task));
        let grave = grave.iter().map(|hasty| OrderNote {
            grave: true,
            text: self.hasty_text(hasty),
        });
        grave.chain(self.asked_about(&asking)).collect()
    }

    fn hasty_text(&self, hasty: &Hasty) -> String {
        let named = [
            ("task", self.task_title(hasty.task).into()),
            ("first", self.task_title(hasty.first).into()),
        ];
        match hasty.haste {
            Haste::Done => self.words.format("plan-hasty-done", &named),
            Haste::Unsure => self.words.format("plan-hasty-unsure", &named),
            Haste::Dated { on, first_on } => {
                let [task, first] = named;
                let args = [
                    task,
                    first,
                    ("on", self.words.date(on).into()),
                    ("first-on", self.words.date(first_on).into()),
                ];
                self.words.format("plan-hasty-dated", &args)
            }
        }
    }

    fn asked_about(&self, asking: &[Hasty]) -> Option<OrderNote> {
        let mut firsts: Vec<&str> = Vec::new();
        for hasty in asking {
            if !firsts.contains(&hasty.first) {
                firsts.push(hasty.first);
            }
        }
        let args = [
            ("count", firsts.len().into()),
            ("list", self.quoted(&firsts).into()),
        ];
        (!firsts.is_empty()).then(|| OrderNote {
            grave: false,
            text: self.words.format("plan-order-asked", &args),
        })
    }

    /// What the order has to say in a task: how it comes too early, and which tasks that are done
    /// make one ask about it.
    pub(super) fn order_remarks(&self, agenda: &Agenda, task: &str) -> Vec<TaskRemark> {
        let hasty = || agenda.hasty.iter();
        let early = hasty()
            .filter(|hasty| hasty.task == task && hasty.haste != Haste::Unsure)
            .map(|hasty| TaskRemark::caution(self.hasty_text(hasty)));
        let followers: Vec<&str> = hasty()
            .filter(|hasty| hasty.first == task && hasty.haste == Haste::Unsure)
            .map(|hasty| hasty.task)
            .collect();
        let args = [
            ("count", followers.len().into()),
            ("list", self.quoted(&followers).into()),
        ];
        let asked = (!followers.is_empty())
            .then(|| TaskRemark::question(self.words.format("task-asked", &args)));
        early.chain(asked).collect()
    }

    fn quoted(&self, tasks: &[&str]) -> String {
        let titles: Vec<String> = tasks
            .iter()
            .map(|task| {
                let args = [("title", self.task_title(task).into())];
                self.words.format("task-quoted", &args)
            })
            .collect();
        self.words.list(&titles)
    }

    fn task_title(&self, task: &str) -> String {
        self.text(&format!("task-{task}"))
    }
}

fn is_costly(task: &str) -> bool {
    dossier::Task::all().any(|one| one.id == task && one.costly)
}
