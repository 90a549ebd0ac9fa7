//! What is still to be found out.

use eligibility::{
    Assessment, Class, Fact, Facts, Role, RoleAssessment, Rules, Seen, Sight, Status, Value, When,
};

use crate::path::Path;
use crate::progress::{Progress, Record};

/// What the rest is seen by: no row weighs it.
const FRAME: [Fact; 2] = [Fact::Country, Fact::Cloud];

/// What the questions of an organisation follow from.
pub(crate) struct Questions<'a> {
    pub rules: &'static Rules,
    /// The facts that count.
    pub counted: &'a Facts,
    /// Who finds out what, and until when.
    pub progress: &'a Progress,
    pub assessment: &'a Assessment<'static>,
    pub when: When,
}

impl Questions<'_> {
    /// The facts that are not known and on which a required row of the chosen role hangs, of both
    /// models while none is chosen; where and in which cloud one sells; since when the rules bind a
    /// role that is kept; and what somebody was named for. In order.
    pub(crate) fn open(&self, chosen: Option<Role>, held: Option<Role>) -> Vec<Fact> {
        let Assessment { sight, .. } = self.assessment;
        let weighed = match chosen {
            Some(role) => vec![role],
            None => vec![Role::DirectBill, Role::IndirectReseller],
        };
        let kept = held.filter(|role| chosen.is_none_or(|chosen| chosen == *role));
        let rows = weighed.into_iter();
        let rows = rows.flat_map(|role| of_rows(self.assessment.role(role), sight));
        let dating = kept.into_iter();
        let dating = dating.flat_map(|role| of_binding(self.assessment.role(role), sight));
        let frame = FRAME.into_iter().filter(|fact| self.is_unanswered(*fact));
        let mut open: Vec<Fact> = rows
            .chain(dating)
            .chain(frame)
            .chain(self.charged(|record| record.owner.is_some()))
            .collect();
        open.sort_unstable();
        open.dedup();
        open
    }

    /// Others of the path, for which a day is set.
    pub(crate) fn left(&self, open: &[Fact]) -> Vec<Fact> {
        let mut left = self.charged(|record| record.due.is_some());
        left.retain(|fact| !open.contains(fact));
        left
    }

    /// The unknown facts of the path of which that was said.
    fn charged(&self, said: impl Fn(&Record) -> bool) -> Vec<Fact> {
        let mut charged: Vec<Fact> = self
            .progress
            .tasks()
            .filter(|task| said(&self.progress.of(task)))
            .filter_map(Fact::from_id)
            .filter(|fact| self.is_unanswered(*fact))
            .collect();
        if !charged.is_empty() {
            let path = Path::of(self.rules, self.counted, self.when);
            charged.retain(|fact| path.asks(*fact));
        }
        charged
    }

    fn is_unanswered(&self, fact: Fact) -> bool {
        matches!(self.counted.get(fact), None | Some(Value::Unknown))
    }
}

/// The unknown facts of the required rows that are not met, for certain or as far as one knows:
/// beside a known "no", a row may still hang on an answer.
fn of_rows(role: &RoleAssessment<'_>, sight: &Sight) -> Vec<Fact> {
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
fn of_binding(role: &RoleAssessment<'_>, sight: &Sight) -> Vec<Fact> {
    let binds = role
        .edition
        .and_then(|edition| edition.binding[&role.role].fact());
    let facts = binds.into_iter().chain([Fact::CspSince]);
    facts
        .filter(|fact| sight.of(*fact) == Seen::Unknown)
        .collect()
}

#[cfg(test)]
mod tests {
    use eligibility::facts_from_json;
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::agenda::Agenda;

    fn agenda(facts: &serde_json::Value, progress: &Progress) -> Agenda {
        let facts = facts_from_json(facts).unwrap();
        Agenda::of(Rules::embedded(), &facts, progress, date(2026, 11, 22))
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
}
