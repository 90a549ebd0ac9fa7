//! Whether what is said of the tasks of a plan keeps to their order.

use eligibility::{Fact, Sight, Truth};
use jiff::civil::Date;

use crate::course::{Course, Task};
use crate::progress::Progress;

/// A task that comes before one that has to be done first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hasty {
    /// The task that comes too early.
    pub task: &'static str,
    /// The one that has to be done first.
    pub first: &'static str,
    /// How one sees it.
    pub haste: Haste,
}

/// How one sees that a task comes too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Haste {
    /// It is done, and of the other it is known that it is not.
    Done,
    /// Its day comes before the other's.
    Dated {
        /// Its day.
        on: Date,
        /// The day of the other.
        first_on: Date,
    },
}

/// The tasks of a course that come too early. What is not known of a task speaks against none.
pub(crate) fn hasty(
    course: Course,
    progress: &Progress,
    planned: &[(Fact, Date)],
    sight: &Sight,
) -> Vec<Hasty> {
    let tasks: Vec<&'static Task> = course.paths().flat_map(|path| &path.tasks).collect();
    let by_id = |id: &String| tasks.iter().find(|task| task.id == *id).copied();
    let haste = |task: &Task, first: &Task| {
        if task.is_done(progress, sight) {
            let undone = first.done(progress, sight) == Truth::False;
            return undone.then_some(Haste::Done);
        }
        let on = day(task, progress, planned)?;
        let first_on = day(first, progress, planned)?;
        let open = !first.is_done(progress, sight);
        (open && on < first_on).then_some(Haste::Dated { on, first_on })
    };
    tasks
        .iter()
        .flat_map(|task| {
            task.after
                .iter()
                .filter_map(by_id)
                .map(|first| (*task, first))
        })
        .filter_map(|(task, first)| {
            Some(Hasty {
                task: &task.id,
                first: &first.id,
                haste: haste(task, first)?,
            })
        })
        .collect()
}

/// The day of a task: until when it is due, else the day for which its answer is planned.
fn day(task: &Task, progress: &Progress, planned: &[(Fact, Date)]) -> Option<Date> {
    progress.of(&task.id).due.or_else(|| {
        let mut latest = None;
        if let Some(done) = &task.done_when {
            done.each_fact(&mut |fact| {
                let on = planned.iter().find(|(of, _)| *of == fact);
                latest = latest.max(on.map(|(_, on)| *on));
            });
        }
        latest
    })
}

#[cfg(test)]
mod tests {
    use eligibility::{Role, When, facts_from_json};
    use jiff::civil::date;
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::agenda::Agenda;
    use eligibility::Rules;

    const TODAY: Date = date(2026, 11, 22);

    #[track_caller]
    fn check(facts: &Json, said: &[(&str, Json)], expected: &[(&str, &str, Haste)]) {
        let facts = facts_from_json(facts).unwrap();
        let mut progress = Progress::default();
        for (field, value) in said {
            progress.follow(&format!("task.{field}"), Some(value));
        }
        let agenda = Agenda::of(Rules::embedded(), &facts, &progress, TODAY);
        let found: Vec<(&str, &str, Haste)> = agenda
            .hasty
            .iter()
            .map(|hasty| (hasty.task, hasty.first, hasty.haste))
            .collect();
        assert_eq!(found, expected);
    }

    const PLAN: &str = "buy-support-plan";
    const CREDIT: &str = "obtain-credit-approval";

    #[test]
    fn a_support_plan_due_before_the_credit_approval_comes_too_early() {
        let chosen = json!({ "chosen-model": "direct-bill" });
        let early = ("buy-support-plan.due", json!("2027-02-01"));
        let late = ("obtain-credit-approval.due", json!("2027-03-01"));
        let haste = Haste::Dated {
            on: date(2027, 2, 1),
            first_on: date(2027, 3, 1),
        };
        check(
            &chosen,
            &[early.clone(), late.clone()],
            &[(PLAN, CREDIT, haste)],
        );
        let same = ("obtain-credit-approval.due", json!("2027-02-01"));
        check(&chosen, &[early.clone(), same], &[]);
        check(&chosen, std::slice::from_ref(&early), &[]);
        let done = ("obtain-credit-approval.done", json!(true));
        check(&chosen, &[early, late, done], &[]);
    }

    #[test]
    fn what_is_planned_has_a_day_as_well() {
        let facts = json!({
            "chosen-model": "direct-bill",
            "credit-approved": { "planned": "2027-03-01" },
            "support-plan": { "to": "advanced", "planned": "2027-02-01" },
        });
        let haste = Haste::Dated {
            on: date(2027, 2, 1),
            first_on: date(2027, 3, 1),
        };
        check(&facts, &[], &[(PLAN, CREDIT, haste)]);
    }

    #[test]
    fn a_support_plan_bought_without_the_approval_came_too_early_unless_that_is_unknown() {
        let bought = json!({ "chosen-model": "direct-bill", "support-plan": "advanced" });
        check(&bought, &[], &[]);
        let refused = json!({
            "chosen-model": "direct-bill", "support-plan": "advanced", "credit-approved": "no",
        });
        check(&refused, &[], &[(PLAN, CREDIT, Haste::Done)]);
        let ticked = ("buy-support-plan.done", json!(true));
        let unticked = ("obtain-credit-approval.done", json!(false));
        let chosen = json!({ "chosen-model": "direct-bill" });
        check(&chosen, &[ticked, unticked], &[(PLAN, CREDIT, Haste::Done)]);
    }

    /// Else an order could be asked for that no plan can keep.
    #[test]
    fn each_task_stands_behind_those_that_are_done_first() {
        let sight = Sight::new(&facts_from_json(&json!({})).unwrap(), When::today(TODAY));
        for role in [Role::IndirectReseller, Role::DirectBill] {
            let course = Course::of(Some(role), None);
            assert_eq!(hasty(course, &Progress::NOTHING, &[], &sight), []);
            let tasks: Vec<&Task> = course.paths().flat_map(|path| &path.tasks).collect();
            for (at, task) in tasks.iter().enumerate() {
                for first in &task.after {
                    let before = tasks[..at].iter().any(|task| task.id == *first);
                    assert!(before, "{} after {first}", task.id);
                }
            }
        }
    }
}
