//! The days that matter to an organisation.

use eligibility::{
    Fact, Facts, Role, Rules, Sight, Value, binding, coming, next_anniversary_month, next_renewal,
};
use jiff::civil::Date;

use crate::course::Task;
use crate::progress::Progress;

/// A day that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The day; of a month its first.
    pub on: Date,
    /// Why it matters.
    pub occasion: Occasion,
}

/// Why a day matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Occasion {
    /// An edition begins to bind the organisation in the role it holds.
    Binding {
        /// The edition's id.
        edition: &'static str,
        /// Whether the day is certain.
        certain: bool,
    },
    /// The month of the year in which the conditions of the role that is held are looked at.
    AnniversaryMonth(Role),
    /// The support plan is renewed.
    Renewal,
    /// Something is planned.
    Plan(Fact),
    /// A task is due.
    Due {
        /// The task's id, or an open question's fact.
        task: String,
        /// Whether it is done.
        done: bool,
    },
}

/// The days that come with the role that is held.
pub(crate) fn held_days(
    rules: &'static Rules,
    role: Role,
    counted: &Facts,
    sight: &Sight,
) -> Vec<Day> {
    let today = sight.as_of();
    let date = |fact: Fact| match counted.get(fact) {
        Some(Value::Date(day)) => Some(*day),
        _ => None,
    };
    let mut days: Vec<Day> = coming(rules, role, sight)
        // While the day is not certain, the edition is applied at once, to be on the safe side.
        .chain(binding(rules, role, sight).filter(|(_, binding)| !binding.certain))
        .map(|(edition, binding)| Day {
            on: binding.from,
            occasion: Occasion::Binding {
                edition: &edition.id,
                certain: binding.certain,
            },
        })
        .collect();
    days.extend(date(Fact::CspSince).map(|since| Day {
        on: next_anniversary_month(since, today),
        occasion: Occasion::AnniversaryMonth(role),
    }));
    let renewal = date(Fact::SupportPlanRenewsOn).filter(|_| role == Role::DirectBill);
    days.extend(renewal.map(|renewal| Day {
        on: next_renewal(renewal, today),
        occasion: Occasion::Renewal,
    }));
    days
}

/// Whether a plan is told by a step that is due on the same day and done once the plan is.
pub(crate) fn told_by_another(day: &Day, days: &[Day]) -> bool {
    let Occasion::Plan(planned) = day.occasion else {
        return false;
    };
    let settles = |task: &str| {
        let mut found = false;
        let task = Task::all().find(|one| one.id == task);
        if let Some(done) = task.and_then(|task| task.done_when.as_ref()) {
            done.each_fact(&mut |fact| found |= fact == planned);
        }
        found
    };
    let same = days.iter().filter(|other| other.on == day.on);
    same.into_iter().any(|other| match &other.occasion {
        Occasion::Due { task, done: false } => task == planned.id() || settles(task),
        _ => false,
    })
}

/// The days until which something is to be done.
pub(crate) fn due_days(
    tasks: impl Iterator<Item = &'static Task>,
    open: &[Fact],
    progress: &Progress,
    sight: &Sight,
) -> Vec<Day> {
    let tasks = tasks.map(|task| (task.id.as_str(), task.is_done(progress, sight)));
    let questions = open.iter().map(|fact| (fact.id(), false));
    tasks
        .chain(questions)
        .filter_map(|(task, done)| {
            let task = task.to_owned();
            Some(Day {
                on: progress.of(&task).due?,
                occasion: Occasion::Due { task, done },
            })
        })
        .collect()
}
