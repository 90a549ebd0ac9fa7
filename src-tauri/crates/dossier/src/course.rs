//! What is to be done to take up a role, read from `data/plan.toml`.

use std::sync::LazyLock;

use eligibility::{Condition, Fact, Role, Seen, Sight, Truth, Verdict};
use serde::Deserialize;

use crate::progress::Progress;

/// Tasks in their order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskPath {
    /// Its persistent name.
    pub id: String,
    /// Whether its tasks mend what may fail.
    #[serde(default)]
    pub mends: bool,
    /// The tasks.
    #[serde(rename = "task")]
    pub tasks: Vec<Task>,
}

/// Something to do. Its words stand in the locales as `task-ID`.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its persistent name.
    pub id: String,
    /// The answers that call for it; where they do not, there is nothing to do.
    pub applies: Option<Condition>,
    /// The answers that say it is done.
    pub done_when: Option<Condition>,
    /// The tasks that must be done first.
    #[serde(default)]
    pub after: Vec<String>,
    /// Whether it costs to do it too early.
    #[serde(default)]
    pub costly: bool,
    /// Usual mistakes; in the locales as `trap-ID`.
    #[serde(default)]
    pub traps: Vec<String>,
    /// Where it is done or read about: the id of a link.
    pub link: String,
    /// What it rests on.
    pub clauses: Vec<String>,
}

/// The answers that do not say the same as a person who ticked a task off, or unticked it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Discord {
    /// These are missing.
    Missing(Vec<Fact>),
    /// These say the contrary.
    Contrary(Vec<Fact>),
}

/// What lies between an organisation and the role it chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// Nothing is chosen yet.
    Open,
    /// It holds the role already and meets its conditions: there is nothing to enrol in, the
    /// conditions are to be kept.
    Held(Role),
    /// It holds the role, and nobody knows yet whether it meets its conditions: each is to be looked
    /// at.
    Unsettled(Role),
    /// It holds the role and does not meet its conditions: they are to be met again, or else, for
    /// direct bill, there is the way to another role: two ways then, of which one is gone.
    Falling(Role),
    /// No path of enrolment is public for this role: Microsoft is to be asked.
    Referred,
    /// The paths, one after the other.
    Paths(&'static [&'static str]),
}

static ALL: LazyLock<Vec<TaskPath>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        path: Vec<TaskPath>,
    }
    let file: File = toml::from_str(include_str!("../data/plan.toml"))
        .expect("the embedded plan is checked by the tests");
    file.path
});

impl Course {
    /// The course from the role that is held, if any, with its verdict, to the one that is chosen,
    /// if one is. Who joins direct bill has first traded as a reseller.
    pub fn of(chosen: Option<Role>, held: Option<(Role, Verdict)>) -> Self {
        if let Some((held, Verdict::NotEligible)) = held
            && chosen.is_none_or(|chosen| chosen == held)
        {
            return Self::Falling(held);
        }
        let Some(chosen) = chosen else {
            return Self::Open;
        };
        if let Some((held, Verdict::Undetermined)) = held
            && chosen == held
        {
            return Self::Unsettled(held);
        }
        let held = held.map(|(held, _)| held);
        match (chosen, held) {
            (chosen, Some(held)) if chosen == held => Self::Held(held),
            (Role::IndirectProvider, _) => Self::Referred,
            (Role::IndirectReseller, Some(Role::DirectBill)) => {
                Self::Paths(&["direct-to-indirect"])
            }
            (Role::IndirectReseller, _) => Self::Paths(&["common", "indirect-reseller"]),
            (Role::DirectBill, Some(Role::IndirectReseller)) => {
                Self::Paths(&["common", "direct-bill"])
            }
            (Role::DirectBill, _) => Self::Paths(&["common", "indirect-reseller", "direct-bill"]),
        }
    }

    /// Its tasks, in order.
    pub(crate) fn tasks(self) -> impl Iterator<Item = &'static Task> {
        self.paths().flat_map(|path| &path.tasks)
    }

    /// The paths of this course, in order.
    pub fn paths(self) -> impl Iterator<Item = &'static TaskPath> {
        let ids = match self {
            Self::Paths(ids) => ids,
            Self::Falling(Role::DirectBill) => &["keep-direct-bill", "direct-to-indirect"],
            Self::Unsettled(Role::DirectBill) => &["keep-direct-bill"],
            Self::Falling(Role::IndirectReseller) | Self::Unsettled(Role::IndirectReseller) => {
                &["keep-reseller"]
            }
            Self::Open | Self::Held(_) | Self::Falling(_) | Self::Unsettled(_) | Self::Referred => {
                &[]
            }
        };
        ids.iter().filter_map(|id| TaskPath::from_id(id))
    }
}

impl TaskPath {
    /// Every path.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The one beside every course.
    pub(crate) fn customers() -> &'static Self {
        Self::from_id("customers").expect("the embedded plan has it")
    }

    fn from_id(id: &str) -> Option<&'static Self> {
        ALL.iter().find(|path| path.id == id)
    }
}

impl Task {
    /// Every task of every path.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        ALL.iter().flat_map(|path| &path.tasks)
    }

    /// What the answers alone say of it.
    pub fn by_answers(&self, sight: &Sight) -> Truth {
        let done = self.done_when.as_ref();
        let done = done.map_or(Truth::Unknown, |done| done.eval(sight));
        let applies = self.applies.as_ref();
        done.or(!applies.map_or(Truth::True, |applies| applies.eval(sight)))
    }

    /// The facts on which those parts hang that the answers do not say are done.
    pub fn unmet(&self, sight: &Sight) -> Vec<Fact> {
        let parts = match &self.done_when {
            Some(Condition::All(parts)) => parts.as_slice(),
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        let mut unmet = Vec::new();
        for part in parts.iter().filter(|part| part.eval(sight) != Truth::True) {
            part.each_fact(&mut |fact| unmet.push(fact));
        }
        let applies = self.applies.as_ref();
        if let Some(applies) = applies.filter(|applies| applies.eval(sight) == Truth::Unknown) {
            applies.each_fact(&mut |fact| unmet.push(fact));
        }
        unmet
    }

    /// Whether it is known to be done: what a person said of it counts, else what the answers say.
    /// A plan is not an answer of that kind.
    pub fn done(&self, progress: &Progress, sight: &Sight) -> Truth {
        match progress.of(&self.id).done {
            Some(said) => Truth::from(said),
            None => self.by_answers(sight),
        }
    }

    /// How the answers stand to what a person said of it, where they do not say the same.
    pub fn discord(&self, progress: &Progress, sight: &Sight) -> Option<Discord> {
        let said = progress.of(&self.id).done?;
        match (said, self.by_answers(sight)) {
            (true, Truth::False) => Some(Discord::Contrary(self.unmet(sight))),
            (false, Truth::True) => {
                let mut facts = Vec::new();
                let done = self.done_when.as_ref()?;
                done.each_fact(&mut |fact| facts.push(fact));
                Some(Discord::Contrary(facts))
            }
            (true, _) => {
                let mut open = self.unmet(sight);
                open.retain(|fact| sight.of(*fact) == Seen::Unknown);
                (!open.is_empty()).then_some(Discord::Missing(open))
            }
            (false, _) => None,
        }
    }

    /// Whether it is done.
    pub fn is_done(&self, progress: &Progress, sight: &Sight) -> bool {
        self.done(progress, sight) == Truth::True
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use eligibility::{Clause, Link, Rules};

    use super::*;

    #[test]
    fn each_task_cites_its_clauses_and_leads_to_a_link_that_exists() {
        for task in Task::all() {
            assert!(!task.clauses.is_empty(), "{}", task.id);
            for clause in &task.clauses {
                assert!(Clause::from_id(clause).is_some(), "{}: {clause}", task.id);
            }
            let link = Link::from_id(&task.link);
            assert!(link.is_some(), "{}: {}", task.id, task.link);
        }
    }

    /// Owners and days are stored under the ids of tasks and of facts.
    #[test]
    fn each_task_has_an_id_of_its_own_that_is_no_fact() {
        let mut ids = BTreeSet::new();
        for task in Task::all() {
            assert!(ids.insert(&task.id), "{} twice", task.id);
            assert!(Fact::from_id(&task.id).is_none(), "{} is a fact", task.id);
            assert!(!task.id.contains('.'), "{}", task.id);
        }
    }

    /// Ids are stored in every dossier: one may be added, none renamed, removed or reused.
    #[test]
    fn path_and_task_ids_are_persistent_names() {
        let listing: Vec<String> = TaskPath::all()
            .iter()
            .map(|path| {
                let tasks: Vec<&str> = path.tasks.iter().map(|task| task.id.as_str()).collect();
                format!("{}: {}", path.id, tasks.join(" "))
            })
            .collect();
        insta::assert_snapshot!(listing.join("\n"));
    }

    #[test]
    fn the_course_leads_from_the_role_held_to_the_role_chosen() {
        #[track_caller]
        fn check(chosen: Option<Role>, held: Option<Role>, paths: &[&str]) {
            let course = Course::of(chosen, held.map(|held| (held, Verdict::Eligible)));
            let ids: Vec<&str> = course.paths().map(|path| path.id.as_str()).collect();
            assert_eq!(ids, paths);
        }
        use Role::{DirectBill, IndirectProvider, IndirectReseller};
        let (direct, reseller) = (Some(DirectBill), Some(IndirectReseller));
        check(None, direct, &[]);
        check(direct, direct, &[]);
        check(Some(IndirectProvider), None, &[]);
        check(reseller, direct, &["direct-to-indirect"]);
        check(reseller, None, &["common", "indirect-reseller"]);
        check(direct, reseller, &["common", "direct-bill"]);
        check(
            direct,
            None,
            &["common", "indirect-reseller", "direct-bill"],
        );
    }

    #[test]
    fn a_holder_that_falls_below_the_bar_is_shown_the_way_to_the_indirect_model() {
        #[track_caller]
        fn check(chosen: Option<Role>, held: Role, verdict: Verdict, course: Course, tasks: bool) {
            let found = Course::of(chosen, Some((held, verdict)));
            assert_eq!(found, course);
            assert_eq!(found.paths().next().is_some(), tasks);
        }
        use Role::{DirectBill, IndirectReseller};
        use Verdict::{Eligible, NotEligible, Undetermined};
        let falling = Course::Falling(DirectBill);
        check(Some(DirectBill), DirectBill, NotEligible, falling, true);
        check(None, DirectBill, NotEligible, falling, true);
        let held = Course::Held(DirectBill);
        check(Some(DirectBill), DirectBill, Eligible, held, false);
        let unsettled = Course::Unsettled(DirectBill);
        check(Some(DirectBill), DirectBill, Undetermined, unsettled, true);
        check(None, DirectBill, Undetermined, Course::Open, false);
        let falling = Course::Falling(IndirectReseller);
        check(None, IndirectReseller, NotEligible, falling, true);
        let moving = Course::of(Some(IndirectReseller), Some((DirectBill, NotEligible)));
        assert!(matches!(moving, Course::Paths(&["direct-to-indirect"])));
    }

    /// Else a holder would not be told how to get back over the bar.
    #[test]
    fn each_row_that_holds_for_a_holder_below_the_bar_has_a_task_to_meet_it_again() {
        check_kept(Role::DirectBill, "keep-direct-bill");
        check_kept(Role::IndirectReseller, "keep-reseller");
    }

    #[track_caller]
    fn check_kept(role: Role, path: &str) {
        let facts = |condition: &Condition| {
            let mut facts = BTreeSet::new();
            condition.each_fact(&mut |fact| {
                facts.insert(fact);
            });
            facts
        };
        let path = TaskPath::from_id(path).unwrap();
        let conditions = path.tasks.iter().filter_map(|task| task.done_when.as_ref());
        let settled: BTreeSet<Fact> = conditions.flat_map(facts).collect();
        let edition = Rules::embedded().editions().last().unwrap();
        let rows = edition.rows(role).iter();
        let asked: BTreeSet<Fact> = rows
            .filter(|row| row.requirement != "tenure")
            .filter_map(|row| row.condition.as_ref())
            .flat_map(facts)
            .collect();
        assert_eq!(settled, asked);
    }

    /// The bars that direct bill is asked for after a year as a reseller are those of the edition
    /// in force.
    #[test]
    fn trading_as_a_reseller_is_done_at_the_bars_of_the_latest_edition() {
        let edition = Rules::embedded().editions().last().unwrap();
        let bar = |id: &str| {
            let mut rows = edition.rows(Role::DirectBill).iter();
            let row = rows.find(|row| row.requirement == id).unwrap();
            row.condition.as_ref().unwrap().threshold()
        };
        let done = |id: &str| {
            let task = Task::all().find(|task| task.id == id).unwrap();
            task.done_when.as_ref().unwrap()
        };
        let Condition::All(conditions) = done("trade-as-reseller") else {
            panic!()
        };
        let traded: Vec<Option<u64>> = conditions.iter().map(Condition::threshold).collect();
        assert_eq!(traded, [bar("tenure"), bar("revenue")]);
        assert_eq!(done("regain-revenue").threshold(), bar("revenue"));
        let mut rows = edition.rows(Role::IndirectReseller).iter();
        let row = rows.find(|row| row.requirement == "revenue").unwrap();
        let bar = row.condition.as_ref().unwrap().threshold();
        assert_eq!(done("regain-reseller-revenue").threshold(), bar);
    }

    #[test]
    fn of_what_a_step_mends_only_the_parts_that_are_not_met_are_named() {
        let facts = serde_json::json!({
            "business-vetting": "yes", "authority-to-sign": "no", "reseller-agreement": "unknown",
        });
        let facts = eligibility::facts_from_json(&facts).unwrap();
        let today = eligibility::When::today(jiff::civil::date(2026, 11, 22));
        let sight = Sight::new(&facts, today);
        let mut tasks = Task::all();
        let task = tasks.find(|task| task.id == "settle-reseller-standing");
        let unmet = task.unwrap().unmet(&sight);
        let missing = [Fact::AuthorityToSign, Fact::ProviderRelationship];
        assert_eq!(unmet, [&missing[..], &[Fact::ResellerAgreement]].concat());
    }

    /// Each row to be met before applying for direct bill that a task can meet has one.
    #[test]
    fn the_designation_is_earned_before_direct_bill_is_applied_for() {
        let path = TaskPath::from_id("direct-bill").unwrap();
        let place = |id: &str| path.tasks.iter().position(|task| task.id == id).unwrap();
        assert!(place("earn-designation") < place("apply-direct-bill"));
        let apply = &path.tasks[place("apply-direct-bill")];
        assert!(apply.after.iter().any(|first| first == "earn-designation"));
    }

    /// Buying the support plan before the credit is approved is the costly mistake.
    #[test]
    fn the_credit_check_comes_before_the_support_plan_and_both_warn_of_the_order() {
        let path = TaskPath::from_id("direct-bill").unwrap();
        let warned: Vec<usize> = path
            .tasks
            .iter()
            .enumerate()
            .filter(|(_, task)| task.traps.iter().any(|trap| trap == "plan-before-credit"))
            .map(|(place, _)| place)
            .collect();
        let [credit, plan] = warned[..] else {
            panic!("{warned:?}")
        };
        assert_eq!(plan, credit + 1);
        let done = |place: usize| format!("{:?}", path.tasks[place].done_when);
        assert!(done(credit).contains("CreditApproved"), "{}", done(credit));
        assert!(done(plan).contains("SupportPlan"), "{}", done(plan));
    }
}
