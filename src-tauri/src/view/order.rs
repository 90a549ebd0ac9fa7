//! What is said of tasks that come too early.

use dossier::{Agenda, Haste, Hasty};

use super::Scene;
use crate::wire::TaskRemark;

/// Something to tell of the order of the plan as a whole.
pub(super) struct OrderNote {
    pub weight: Weight,
    pub text: String,
}

/// How loudly it is told, the loudest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Doing this too early costs.
    Costly,
    /// It must not be overlooked.
    Grave,
    /// It only asks.
    Asking,
}

impl Scene<'_> {
    /// What speaks against the order of the plan: each step that comes too early, the costly ones
    /// first, and, in one sentence, what is asked about.
    pub(super) fn order_notes(&self, agenda: &Agenda) -> Vec<OrderNote> {
        let (grave, asking): (Vec<Hasty>, Vec<Hasty>) = agenda
            .hasty
            .iter()
            .partition(|hasty| hasty.haste != Haste::Unsure || is_costly(hasty.task));
        let mut tasks: Vec<&'static str> = grave.iter().map(|hasty| hasty.task).collect();
        tasks.dedup();
        let mut notes: Vec<OrderNote> = tasks
            .into_iter()
            .map(|task| {
                let of: Vec<Hasty> = grave.iter().copied().filter(|it| it.task == task).collect();
                OrderNote {
                    weight: if is_costly(task) {
                        Weight::Costly
                    } else {
                        Weight::Grave
                    },
                    text: self.hasty_text(task, &of),
                }
            })
            .collect();
        notes.sort_by_key(|note| note.weight);
        notes.extend(self.asked_about(&asking));
        notes
    }

    /// In what ways a step comes too early, a sentence for each.
    fn hasty_text(&self, task: &'static str, hasty: &[Hasty]) -> String {
        let of = |wanted: fn(Haste) -> bool| -> Vec<&Hasty> {
            hasty.iter().filter(|it| wanted(it.haste)).collect()
        };
        [
            (
                "plan-hasty-dated",
                of(|haste| matches!(haste, Haste::Dated { .. })),
            ),
            (
                "plan-hasty-ahead",
                of(|haste| matches!(haste, Haste::Ahead { .. })),
            ),
            ("plan-hasty-done", of(|haste| haste == Haste::Done)),
            ("plan-hasty-unsure", of(|haste| haste == Haste::Unsure)),
        ]
        .into_iter()
        .filter(|(_, firsts)| !firsts.is_empty())
        .map(|(id, firsts)| {
            let list: Vec<String> = firsts.iter().map(|it| self.first_named(it)).collect();
            let own = firsts.iter().find_map(|it| match it.haste {
                Haste::Dated { on, .. } => Some(self.words.date(on)),
                _ => None,
            });
            let args = [
                ("task", self.task_title(task).into()),
                ("on", own.unwrap_or_default().into()),
                ("count", firsts.len().into()),
                ("firsts", self.words.list(&list).into()),
            ];
            self.words.format(id, &args)
        })
        .collect::<Vec<_>>()
        .join(" ")
    }

    /// What has to be done first, with its day if that matters.
    fn first_named(&self, hasty: &Hasty) -> String {
        let title = self.task_title(hasty.first);
        match hasty.haste {
            Haste::Dated { first_on, .. } | Haste::Ahead { first_on } => {
                let date = self.words.date(first_on);
                let args = [("title", title.into()), ("date", date.into())];
                self.words.format("task-quoted-dated", &args)
            }
            Haste::Done | Haste::Unsure => {
                let args = [("title", title.into())];
                self.words.format("task-quoted", &args)
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
            weight: Weight::Asking,
            text: self.words.format("plan-order-asked", &args),
        })
    }

    /// What the order has to say in a task: how it comes too early, and which tasks that are done
    /// make one ask about it.
    pub(super) fn order_remarks(&self, agenda: &Agenda, task: &str) -> Vec<TaskRemark> {
        let hasty = || agenda.hasty.iter();
        let own: Vec<Hasty> = hasty()
            .filter(|hasty| hasty.task == task && hasty.haste != Haste::Unsure)
            .copied()
            .collect();
        let early = own.first().map(|first| {
            TaskRemark::warning(is_costly(first.task), self.hasty_text(first.task, &own))
        });
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
        early.into_iter().chain(asked).collect()
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
}

/// Whether a warning of this task speaks of the costly mistake: it is the costly task, or what has to
/// be waited for before it.
pub(super) fn guards_costly(task: &str) -> bool {
    let mut costly = dossier::Task::all().filter(|one| one.costly);
    costly.any(|one| one.id == task || one.after.iter().any(|first| first == task))
}

fn is_costly(task: &str) -> bool {
    dossier::Task::all().any(|one| one.id == task && one.costly)
}
