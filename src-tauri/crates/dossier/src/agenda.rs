//! What lies ahead of an organisation: the course, what is still to be found out, the days that
//! matter.

use eligibility::{
    Binding, Class, Edition, Fact, Facts, Role, RoleAssessment, Rules, Seen, Sight, Status, Value,
    Verdict, When, assess, coming, holds,
};
use jiff::civil::Date;

use crate::beside::beside;
use crate::course::{Course, Task, TaskPath};
use crate::days::{Day, Occasion, due_days, held_days, told_by_another};
use crate::order::{Hasty, hasty};
use crate::path::Path;
use crate::progress::Progress;

/// What the rest is seen by: no row weighs it.
const FRAME: [Fact; 2] = [Fact::Country, Fact::Cloud];

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

        let weighed = chosen.map_or(vec![Role::DirectBill, Role::IndirectReseller], |role| {
            vec![role]
        });
        let kept = held.filter(|role| chosen.is_none_or(|chosen| chosen == *role));
        let mut open: Vec<Fact> = weighed
            .into_iter()
            .flat_map(|role| unknown(assessment.role(role), &sight))
            .chain(
                kept.map(|role| dating(assessment.role(role), &sight))
                    .into_iter()
                    .flatten(),
            )
            .chain(FRAME.into_iter().filter(|fact| unanswered(counted, *fact)))
            .chain(left_to_somebody(rules, counted, progress, when))
            .collect();
        open.sort_unstable();
        open.dedup();

        let beside = beside(counted, held.is_some(), &sight);
        let left = left(rules, counted, &open, progress, when);

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

/// The unknown facts of the path, beside those that are open, of which somebody said who finds them
/// out, or until when.
fn left(
    rules: &Rules,
    counted: &Facts,
    open: &[Fact],
    progress: &Progress,
    when: When,
) -> Vec<Fact> {
    let charged = |fact: &Fact| {
        let record = progress.of(fact.id());
        record.owner.is_some() || record.due.is_some()
    };
    let mut left: Vec<Fact> = progress
        .tasks()
        .filter_map(Fact::from_id)
        .filter(|fact| unanswered(counted, *fact) && charged(fact) && !open.contains(fact))
        .collect();
    if !left.is_empty() {
        let path = Path::of(rules, counted, when);
        left.retain(|fact| path.asks(*fact));
    }
    left
}

/// Whether nothing is known of a fact.
fn unanswered(counted: &Facts, fact: Fact) -> bool {
    matches!(counted.get(fact), None | Some(Value::Unknown))
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

/// The unknown facts of the required rows that are not met, for certain or as far as one knows:
/// beside a known "no", a row may still hang on an answer.
fn unknown(role: &RoleAssessment<'_>, sight: &Sight) -> Vec<Fact> {
    role.rows
        .iter()
        .filter(|row| row.row.class == Class::Required)
        .filter(|row| matches!(row.status, Status::Unknown | Status::NotMet))
        .flat_map(|row| &row.row.facts)
        .copied()
        .filter(|fact| sight.of(*fact) == Seen::Unknown)
        .collect()
}

/// The unknown facts that say since when the rules bind a holder, and when it is looked at.
fn dating(role: &RoleAssessment<'_>, sight: &Sight) -> Vec<Fact> {
    let binds = role
        .edition
        .and_then(|edition| edition.binding[&role.role].fact());
    let facts = binds.into_iter().chain([Fact::CspSince]);
    facts
        .filter(|fact| sight.of(*fact) == Seen::Unknown)
        .collect()
}

/// The unknown facts that are asked and that somebody was named for.
fn left_to_somebody(
    rules: &'static Rules,
    counted: &Facts,
    progress: &Progress,
    when: When,
) -> Vec<Fact> {
    let mut left: Vec<Fact> = progress
        .tasks()
        .filter(|task| progress.of(task).owner.is_some())
        .filter_map(Fact::from_id)
        .filter(|fact| unanswered(counted, *fact))
        .collect();
    if !left.is_empty() {
        let path = Path::of(rules, counted, when);
        left.retain(|fact| path.asks(*fact));
    }
    left
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
    fn the_open_questions_are_those_of_the_chosen_role_also_for_later() {
        let open = |facts: &serde_json::Value| agenda(facts, &Progress::default()).open;
        let reseller = open(&json!({ "chosen-model": "indirect-reseller" }));
        assert!(reseller.contains(&Fact::AuthorityToSign), "{reseller:?}");
        assert!(
            reseller.contains(&Fact::ProviderRelationship),
            "{reseller:?}"
        );
        assert!(!reseller.contains(&Fact::CreditApproved), "{reseller:?}");
        let undecided = open(&json!({}));
        assert!(undecided.contains(&Fact::CreditApproved), "{undecided:?}");
        let answered = open(&json!({
            "chosen-model": "indirect-reseller", "authority-to-sign": "no",
        }));
        assert!(!answered.contains(&Fact::AuthorityToSign), "{answered:?}");
    }

    #[test]
    fn where_one_sells_and_in_which_cloud_is_an_open_question_until_it_is_answered() {
        let open = |facts: &serde_json::Value| agenda(facts, &Progress::default()).open;
        let nothing = open(&json!({ "chosen-model": "indirect-reseller" }));
        assert_eq!(nothing[..2], FRAME, "{nothing:?}");
        let answered = open(&json!({
            "chosen-model": "indirect-reseller", "country": "FR", "cloud": "commercial",
        }));
        assert!(
            !answered.iter().any(|fact| FRAME.contains(fact)),
            "{answered:?}"
        );
    }

    #[test]
    fn a_holder_is_asked_since_when_the_rules_bind_it() {
        let open = |facts: &serde_json::Value| agenda(facts, &Progress::default()).open;
        let holder = open(&json!({ "csp-status": "direct-bill", "chosen-model": "direct-bill" }));
        assert!(holder.contains(&Fact::CspSince), "{holder:?}");
        let leaving = json!({ "csp-status": "direct-bill", "chosen-model": "indirect-reseller" });
        assert!(!open(&leaving).contains(&Fact::CspSince));
    }

    #[test]
    fn what_is_unknown_beside_a_known_no_is_an_open_question() {
        let facts = json!({ "chosen-model": "direct-bill", "partner-id-active": "no" });
        let open = agenda(&facts, &Progress::default()).open;
        assert!(open.contains(&Fact::PartnerIdLevel), "{open:?}");
        assert!(!open.contains(&Fact::PartnerIdActive), "{open:?}");
    }

    #[test]
    fn a_tick_answers_no_question() {
        let facts = json!({ "chosen-model": "direct-bill" });
        let mut progress = Progress::default();
        let before = agenda(&facts, &progress).open;
        assert!(before.contains(&Fact::CreditApproved), "{before:?}");
        progress.follow("task.obtain-credit-approval.done", Some(&json!(true)));
        assert_eq!(agenda(&facts, &progress).open, before);
    }

    #[test]
    fn a_question_that_was_left_to_somebody_is_open_until_it_is_answered() {
        let mut progress = Progress::default();
        for task in ["cloud", "csp-since"] {
            progress.follow(&format!("task.{task}.owner"), Some(&json!("Ana")));
        }
        progress.follow("task.cloud.due", Some(&json!("2026-12-15")));
        let unknown = agenda(&json!({}), &progress);
        assert!(unknown.open.contains(&Fact::Cloud), "{unknown:?}");
        assert!(unknown.days.iter().any(|day| day.on == date(2026, 12, 15)));
        let answered = agenda(&json!({ "cloud": "commercial" }), &progress);
        assert!(!answered.open.contains(&Fact::Cloud), "{answered:?}");
        // Nobody is asked since when they are what they are not yet.
        let newcomer = agenda(&json!({ "csp-status": "newcomer" }), &progress);
        assert!(!newcomer.open.contains(&Fact::CspSince), "{newcomer:?}");
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
