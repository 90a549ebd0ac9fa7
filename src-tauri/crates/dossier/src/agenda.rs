//! What lies ahead of an organisation: the course, what is still to be found out, the days that
//! matter.

use eligibility::{
    Binding, Edition, Fact, Facts, Role, Rules, Sight, Value, Verdict, When, assess, coming, holds,
};
use jiff::civil::Date;

use crate::beside::beside;
use crate::course::{Course, Task, TaskPath};
use crate::days::{Day, Occasion, due_days, held_days, told_by_another};
use crate::order::{Hasty, hasty};
use crate::progress::Progress;
use crate::questions::Questions;

/// What lies ahead of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The way to the chosen role.
    pub course: Course,
    /// What the customers ask for beside it.
    pub beside: Vec<&'static Task>,
    /// The facts that are not known and on which a required row of the chosen role hangs, be it
    /// before applying or later; of both models while none is chosen. Also where and in which cloud
    /// one sells, since when the rules bind a role that is kept, and what somebody is to find out,
    /// whatever hangs on it. In order.
    pub open: Vec<Fact>,
    /// Others of the path of which nothing is known, and that somebody is to find out or a day is
    /// set for.
    pub left: Vec<Fact>,
    /// The facts that are planned for a day ahead.
    pub planned: Vec<(Fact, Date)>,
    /// The days that matter, the earliest first, each told once.
    pub days: Vec<Day>,
    /// The tasks of the course that come too early.
    pub hasty: Vec<Hasty>,
}

impl Agenda {
    /// The agenda of an organisation today, from the facts that count.
    pub fn of(rules: &'static Rules, counted: &Facts, progress: &Progress, today: Date) -> Self {
        let when = When::today(today);
        let sight = Sight::new(counted, when);
        let held = Role::ALL.into_iter().find(|role| holds(*role, &sight));
        let chosen = chosen(counted);
        let assessment = assess(rules, counted, when, None);
        let course = Course::of(
            chosen,
            held.map(|role| match falls_under(rules, counted, role, today) {
                Some(_) => (role, Verdict::NotEligible),
                None => (role, assessment.role(role).verdict),
            }),
        );
        let planned: Vec<(Fact, Date)> = counted
            .iter()
            .filter_map(|(fact, value)| match value {
                Value::Planned { on, .. } if *on > today => Some((fact, *on)),
                _ => None,
            })
            .collect();

        let questions = Questions {
            rules,
            counted,
            progress,
            assessment: &assessment,
            when,
        };
        let open = questions.open(chosen, held);
        let left = questions.left(&open);
        let beside = beside(counted, held.is_some(), &sight);

        let mut days: Vec<Day> = held
            .into_iter()
            .flat_map(|role| held_days(rules, role, counted, &sight))
            .chain(planned.iter().map(|(fact, on)| Day {
                on: *on,
                occasion: Occasion::Plan(*fact),
            }))
            .chain(due_days(
                course.tasks().chain(beside.iter().copied()),
                &[&*open, &*left].concat(),
                progress,
                &sight,
            ))
            .collect();
        days.sort_by_key(|day| day.on);
        let all = days.clone();
        days.retain(|day| !told_by_another(day, &all));
        Self {
            course,
            beside,
            hasty: hasty(course, progress, &planned, &sight),
            open,
            left,
            planned,
            days,
        }
    }

    /// The paths of the course and what stands beside it, each with those of its tasks that are to
    /// be done, in order.
    pub fn paths(&self) -> impl Iterator<Item = (&'static TaskPath, Vec<&'static Task>)> + '_ {
        let beside = (TaskPath::customers(), self.beside.clone());
        let course = self.course.paths();
        let course = course.map(|path| (path, path.tasks.iter().collect()));
        course.chain((!self.beside.is_empty()).then_some(beside))
    }

    /// Every question that is open, or left to somebody, in the order of the questions.
    pub fn questions(&self) -> Vec<Fact> {
        let mut questions = [&*self.open, &*self.left].concat();
        questions.sort_unstable();
        questions
    }
}

/// The edition already in force that will bind a holder of a role, and whose conditions would not be
/// met by the same answers.
pub fn falls_under(
    rules: &'static Rules,
    counted: &Facts,
    role: Role,
    today: Date,
) -> Option<(&'static Edition, Binding)> {
    let sight = Sight::new(counted, When::today(today));
    let (edition, binding) = coming(rules, role, &sight).next_back()?;
    let then = When {
        as_of: binding.from,
        today,
    };
    let verdict = assess(rules, counted, then, Some(edition))
        .role(role)
        .verdict;
    (binding.from > today && verdict == Verdict::NotEligible).then_some((edition, binding))
}

/// The role that is chosen, if one is.
pub fn chosen(facts: &Facts) -> Option<Role> {
    match facts.get(Fact::ChosenModel) {
        Some(Value::Choice(choice)) => {
            let id = choice.id(Fact::ChosenModel);
            Role::ALL.into_iter().find(|role| role.id() == id)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use eligibility::facts_from_json;
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn agenda(facts: &serde_json::Value, progress: &Progress) -> Agenda {
        let facts = facts_from_json(facts).unwrap();
        Agenda::of(Rules::embedded(), &facts, progress, TODAY)
    }

    #[test]
    fn a_holder_of_direct_bill_has_its_month_its_renewal_and_its_plans_before_it() {
        let agenda = agenda(
            &json!({
                "csp-status": "direct-bill",
                "csp-since": "2019-03-15",
                "support-plan-renews-on": "2027-06-30",
                "capability-assessment": { "planned": "2027-02-01" },
                "chosen-model": "direct-bill",
            }),
            &Progress::default(),
        );
        // What is only planned is not there yet.
        assert_eq!(agenda.course, Course::Falling(Role::DirectBill));
        let days: Vec<(Date, &Occasion)> = agenda
            .days
            .iter()
            .map(|day| (day.on, &day.occasion))
            .collect();
        assert_eq!(
            days,
            [
                (
                    date(2027, 2, 1),
                    &Occasion::Plan(Fact::CapabilityAssessment)
                ),
                (
                    date(2027, 3, 1),
                    &Occasion::AnniversaryMonth(Role::DirectBill)
                ),
                (date(2027, 6, 30), &Occasion::Renewal),
            ]
        );
        assert_eq!(
            agenda.planned,
            [(Fact::CapabilityAssessment, date(2027, 2, 1))]
        );
    }

    #[test]
    fn the_day_on_which_the_new_rules_will_bind_is_among_the_days() {
        let facts = json!({ "csp-status": "direct-bill", "csp-since": "2019-03-15" });
        let facts = facts_from_json(&facts).unwrap();
        let agenda = Agenda::of(
            Rules::embedded(),
            &facts,
            &Progress::default(),
            date(2026, 1, 15),
        );
        let edition = "2025-10-01";
        let certain = true;
        assert!(agenda.days.contains(&Day {
            on: date(2026, 3, 1),
            occasion: Occasion::Binding { edition, certain },
        }));
    }

    #[test]
    fn a_day_that_a_person_set_for_a_task_is_among_the_days() {
        let mut progress = Progress::default();
        progress.follow("task.authority-to-sign.due", Some(&json!("2027-01-15")));
        let task = Course::of(Some(Role::IndirectReseller), None)
            .paths()
            .last()
            .unwrap()
            .tasks
            .last()
            .unwrap();
        progress.follow(&format!("task.{}.due", task.id), Some(&json!("2027-05-01")));
        progress.follow(&format!("task.{}.done", task.id), Some(&json!(true)));
        let agenda = agenda(&json!({ "chosen-model": "indirect-reseller" }), &progress);
        let due: Vec<(Date, String, bool)> = agenda
            .days
            .into_iter()
            .filter_map(|day| match day.occasion {
                Occasion::Due { task, done } => Some((day.on, task, done)),
                _ => None,
            })
            .collect();
        assert_eq!(
            due,
            [
                (date(2027, 1, 15), "authority-to-sign".to_owned(), false),
                (date(2027, 5, 1), task.id.clone(), true),
            ]
        );
    }

    #[test]
    fn who_will_fall_when_other_rules_bind_has_the_steps_to_stay_before_it() {
        let holder = json!({
            "csp-status": "direct-bill",
            "csp-since": "2019-12-05",
            "csp-revenue-12m-usd": 640_000,
            "chosen-model": "direct-bill",
        });
        let facts = facts_from_json(&holder).unwrap();
        let rules = Rules::embedded();
        let course = |today| Agenda::of(rules, &facts, &Progress::default(), today).course;
        let before = date(2025, 11, 10);
        let (edition, binding) = falls_under(rules, &facts, Role::DirectBill, before).unwrap();
        assert_eq!(
            (edition.id.as_str(), binding.from),
            ("2025-10-01", date(2025, 12, 1))
        );
        assert_eq!(course(before), Course::Falling(Role::DirectBill));
        // Before the rules were published nobody could tell, and once they bind it is so.
        let silent = Course::Unsettled(Role::DirectBill);
        assert_eq!(course(date(2025, 9, 30)), silent);
        let after = date(2025, 12, 1);
        assert!(falls_under(rules, &facts, Role::DirectBill, after).is_none());
        assert_eq!(course(date(2025, 12, 1)), Course::Falling(Role::DirectBill));
    }

    #[test]
    fn a_plan_and_the_step_that_it_settles_are_one_day_where_they_fall_on_the_same() {
        let check = |due: &str, days: usize| {
            let mut progress = Progress::default();
            progress.follow("task.buy-support-plan.due", Some(&json!(due)));
            let planned = json!({
                "chosen-model": "direct-bill",
                "support-plan": { "planned": "2027-02-01", "to": "advanced" },
            });
            let agenda = agenda(&planned, &progress);
            assert_eq!(agenda.days.len(), days, "{:?}", agenda.days);
            let is_due = |day: &Day| matches!(day.occasion, Occasion::Due { .. });
            assert!(agenda.days.iter().any(is_due));
        };
        check("2027-02-01", 1);
        check("2027-02-02", 2);
    }
}
