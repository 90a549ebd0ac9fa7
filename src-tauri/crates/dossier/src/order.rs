//! Whether what is said of the tasks of a plan keeps to their order.

use eligibility::{Fact, Sight, Truth};
use jiff::civil::Date;

use crate::course::{Course, Task};
use crate::progress::Progress;

/// A task that comes before one that has to be done first, or seems to.
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
    /// It is done, and the other is not.
    Done,
    /// It is done, and the other has its day still ahead.
    Ahead {
        /// The day of the other.
        first_on: Date,
    },
    /// It is done, and whether the other is cannot be told for sure.
    Unsure,
    /// Its day comes before the other's.
    Dated {
        /// Its day.
        on: Date,
        /// The day of the other.
        first_on: Date,
    },
}

/// The tasks of a course that come too early, in the order of the course. One of which nothing is
/// said is looked through: what has to be done before it has to be done before what follows it.
pub(crate) fn hasty(
    course: Course,
    progress: &Progress,
    planned: &[(Fact, Date)],
    sight: &Sight,
) -> Vec<Hasty> {
    let order = Order {
        tasks: course.tasks().collect(),
        progress,
        planned,
        sight,
    };
    order
        .tasks
        .iter()
        .flat_map(|task| order.before(task))
        .collect()
}

/// The tasks of a course, and what is said of them.
struct Order<'a> {
    tasks: Vec<&'static Task>,
    progress: &'a Progress,
    planned: &'a [(Fact, Date)],
    sight: &'a Sight,
}

impl Order<'_> {
    /// The tasks of the course that have to be done right before this one.
    fn firsts(&self, task: &Task) -> impl Iterator<Item = &'static Task> {
        let named = |one: &&'static Task| task.after.contains(&one.id);
        self.tasks.iter().copied().filter(named)
    }

    /// Those that have to be done before this one and speak against it.
    fn before(&self, task: &'static Task) -> Vec<Hasty> {
        let day = self.day(task);
        let done = task.is_done(self.progress, self.sight);
        let mut seen: Vec<&'static Task> = self.firsts(task).collect();
        let near = seen.len();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(first) = seen.get(at).copied() {
            let (haste, silent) = if done {
                self.haste_of_done(task, first, at < near)
            } else {
                self.haste_of_dated(day, first)
            };
            found.extend(haste.map(|haste| Hasty {
                task: &task.id,
                first: &first.id,
                haste,
            }));
            if silent {
                for further in self.firsts(first) {
                    if !seen.iter().any(|known| known.id == further.id) {
                        seen.push(further);
                    }
                }
            }
            at += 1;
        }
        found
    }

    /// What the first speaks against a task that is done, and whether to look at what comes before
    /// it in turn. Only the nearest are asked about: their answers lead on.
    ///
    /// Whatever has its day ahead is not done. Where a person ticked neither off, the answers are
    /// asked about, not held against each other: a membership may have lapsed since the location ID
    /// was obtained. So is what a person unticked although the answers say it is done. Unless it
    /// costs.
    fn haste_of_done(&self, task: &Task, first: &Task, near: bool) -> (Option<Haste>, bool) {
        let said = |task: &Task| self.progress.of(&task.id).done.is_some();
        let disputed = first.by_answers(self.sight) == Truth::True;
        let sure = task.costly || (said(task) || said(first)) && !disputed;
        let doubt = near.then_some(Haste::Unsure);
        let ahead = self.day(first).filter(|on| *on > self.sight.as_of());
        if let Some(first_on) = ahead.filter(|_| !first.is_done(self.progress, self.sight)) {
            return (Some(Haste::Ahead { first_on }), false);
        }
        match first.done(self.progress, self.sight) {
            Truth::True => (None, false),
            Truth::False if sure => (Some(Haste::Done), false),
            Truth::False => (doubt, false),
            Truth::Unknown => (doubt, true),
        }
    }

    /// The same against a task that is due on a day, if it is.
    fn haste_of_dated(&self, day: Option<Date>, first: &Task) -> (Option<Haste>, bool) {
        let Some(on) = day.filter(|_| !first.is_done(self.progress, self.sight)) else {
            return (None, false);
        };
        match self.day(first) {
            Some(first_on) => {
                let haste = Haste::Dated { on, first_on };
                ((on < first_on).then_some(haste), false)
            }
            None => (None, true),
        }
    }

    /// The day of a task: until when it is due, else the day for which its answer is planned.
    fn day(&self, task: &Task) -> Option<Date> {
        self.progress.of(&task.id).due.or_else(|| {
            let mut latest = None;
            if let Some(done) = &task.done_when {
                done.each_fact(&mut |fact| {
                    let on = self.planned.iter().find(|(of, _)| *of == fact);
                    latest = latest.max(on.map(|(_, on)| *on));
                });
            }
            latest
        })
    }
}

#[cfg(test)]
mod tests {
    use eligibility::facts_from_json;
    use jiff::civil::date;
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::agenda::Agenda;
    use crate::course::TaskPath;
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
    const VERIFICATION: &str = "pass-direct-verification";

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
        let doubt = (CREDIT, VERIFICATION, Haste::Unsure);
        check(&chosen, &[early, late, done], &[doubt]);
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
    fn a_support_plan_bought_without_the_approval_came_too_early_and_raises_doubt_while_unknown() {
        let bought = json!({ "chosen-model": "direct-bill", "support-plan": "advanced" });
        check(&bought, &[], &[(PLAN, CREDIT, Haste::Unsure)]);
        let refused = json!({
            "chosen-model": "direct-bill", "support-plan": "advanced", "credit-approved": "no",
        });
        check(&refused, &[], &[(PLAN, CREDIT, Haste::Done)]);
        let ticked = ("buy-support-plan.done", json!(true));
        let unticked = ("obtain-credit-approval.done", json!(false));
        let chosen = json!({ "chosen-model": "direct-bill" });
        check(&chosen, &[ticked, unticked], &[(PLAN, CREDIT, Haste::Done)]);
    }

    #[test]
    fn a_support_plan_bought_while_the_approval_has_its_day_ahead_came_too_early() {
        let bought = ("buy-support-plan.done", json!(true));
        let haste = |first_on| Haste::Ahead { first_on };
        let due = ("obtain-credit-approval.due", json!("2027-02-01"));
        let chosen = json!({ "chosen-model": "direct-bill" });
        let told = [(PLAN, CREDIT, haste(date(2027, 2, 1)))];
        check(&chosen, &[bought.clone(), due.clone()], &told);
        let planned = json!({
            "chosen-model": "direct-bill", "credit-approved": { "planned": "2027-03-01" },
        });
        let told = [(PLAN, CREDIT, haste(date(2027, 3, 1)))];
        check(&planned, std::slice::from_ref(&bought), &told);
        // Once it is done, a day that was set for it says nothing any more; nor does one that passed.
        let approved = ("obtain-credit-approval.done", json!(true));
        let doubt = [(CREDIT, VERIFICATION, Haste::Unsure)];
        check(&chosen, &[bought.clone(), due, approved], &doubt);
        let passed = ("obtain-credit-approval.due", json!("2026-02-01"));
        check(&chosen, &[bought, passed], &[(PLAN, CREDIT, Haste::Unsure)]);
    }

    #[test]
    fn answers_that_do_not_go_together_are_asked_about_until_a_person_says_which_is_done() {
        let facts = json!({
            "chosen-model": "indirect-reseller", "programme-membership": "no",
            "partner-id-active": "yes", "partner-id-level": "location",
        });
        let of = |haste| ("obtain-location-id", "join-programme", haste);
        check(&facts, &[], &[of(Haste::Unsure)]);
        let ticked = ("obtain-location-id.done", json!(true));
        check(&facts, &[ticked], &[of(Haste::Done)]);
    }

    #[test]
    fn a_task_of_which_nothing_is_said_is_looked_through() {
        let chosen = json!({ "chosen-model": "direct-bill" });
        let early = ("buy-support-plan.due", json!("2027-02-01"));
        let late = ("pass-direct-verification.due", json!("2027-03-01"));
        let haste = Haste::Dated {
            on: date(2027, 2, 1),
            first_on: date(2027, 3, 1),
        };
        let told = (PLAN, VERIFICATION, haste);
        check(&chosen, &[early.clone(), late.clone()], &[told]);
        let approved = ("obtain-credit-approval.done", json!(true));
        let first_on = date(2027, 3, 1);
        let ahead = (CREDIT, VERIFICATION, Haste::Ahead { first_on });
        check(&chosen, &[early, late, approved], &[ahead]);

        let bought = ("buy-support-plan.done", json!(true));
        let refused = ("pass-direct-verification.done", json!(false));
        let doubt = (PLAN, CREDIT, Haste::Unsure);
        let told = (PLAN, VERIFICATION, Haste::Done);
        check(&chosen, &[bought.clone(), refused], &[doubt, told]);
        check(&chosen, &[bought], &[doubt]);
    }

    #[test]
    fn a_day_between_two_others_is_held_against_its_neighbours_only() {
        let chosen = json!({ "chosen-model": "direct-bill" });
        let due = |task: &str, day: &str| (format!("{task}.due"), json!(day));
        let said = [
            due(PLAN, "2027-02-01"),
            due(CREDIT, "2027-02-02"),
            due(VERIFICATION, "2027-02-03"),
        ];
        let said: Vec<(&str, Json)> = said
            .iter()
            .map(|(field, day)| (field.as_str(), day.clone()))
            .collect();
        let dated = |on: i8| Haste::Dated {
            on: date(2027, 2, on),
            first_on: date(2027, 2, on + 1),
        };
        let neighbours = [(CREDIT, VERIFICATION, dated(2)), (PLAN, CREDIT, dated(1))];
        check(&chosen, &said, &neighbours);
    }

    #[test]
    fn the_order_reaches_from_one_path_to_the_next() {
        let chosen = json!({ "chosen-model": "direct-bill" });
        let early = ("apply-direct-bill.due", json!("2027-02-01"));
        let late = ("choose-provider.due", json!("2027-03-01"));
        let haste = Haste::Dated {
            on: date(2027, 2, 1),
            first_on: date(2027, 3, 1),
        };
        let told = [("apply-direct-bill", "choose-provider", haste)];
        check(&chosen, &[early.clone(), late.clone()], &told);
        // Who is a reseller has gone that path.
        let reseller = json!({ "chosen-model": "direct-bill", "csp-status": "indirect-reseller" });
        check(&reseller, &[early, late], &[]);
    }

    #[test]
    fn a_transfer_before_the_attestations_are_redone_comes_too_early() {
        let moving = json!({ "chosen-model": "indirect-reseller", "csp-status": "direct-bill" });
        let transferred = ("transfer-subscriptions.done", json!(true));
        let not_redone = ("redo-attestations.done", json!(false));
        let told = [
            (
                "transfer-subscriptions",
                "accept-reseller-agreement",
                Haste::Unsure,
            ),
            ("transfer-subscriptions", "redo-attestations", Haste::Done),
        ];
        check(&moving, &[transferred, not_redone], &told);
    }

    /// Else an order could be asked for that no plan can keep.
    #[test]
    fn each_task_stands_behind_those_that_are_done_first() {
        let mut before = std::collections::BTreeSet::new();
        for task in Task::all() {
            for first in &task.after {
                assert!(before.contains(first), "{} after {first}", task.id);
            }
            before.insert(&task.id);
        }
    }

    #[test]
    fn every_path_of_enrolment_has_an_order() {
        let paths = TaskPath::all().iter();
        for path in paths.filter(|path| !path.mends) {
            let ordered = path.tasks.iter().any(|task| !task.after.is_empty());
            assert!(ordered, "{}", path.id);
        }
    }

    #[test]
    fn a_plan_that_is_done_from_its_beginning_is_never_too_early() {
        for status in ["newcomer", "indirect-reseller", "direct-bill"] {
            for model in ["indirect-reseller", "direct-bill"] {
                let facts = json!({ "chosen-model": model, "csp-status": status });
                let mut said: Vec<(String, Json)> = Vec::new();
                for task in Task::all() {
                    said.push((format!("{}.done", task.id), json!(true)));
                    let said: Vec<(&str, Json)> = said
                        .iter()
                        .map(|(field, done)| (field.as_str(), done.clone()))
                        .collect();
                    check(&facts, &said, &[]);
                }
            }
        }
    }
}
