//! Towards which model the preferences lean, read from `data/leaning.toml`.

use std::cmp::Ordering;
use std::sync::LazyLock;

use eligibility::{Fact, Facts, Role, Value};
use serde::{Deserialize, Deserializer, de};

/// An answer that speaks for a model.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pull {
    /// The preference.
    #[serde(deserialize_with = "fact")]
    pub fact: Fact,
    /// The answer that pulls.
    pub answer: Answer,
    /// The model it pulls towards.
    pub role: Role,
    /// The clause that links the two.
    pub clause: String,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// What the preferences say, all told. Advice: no verdict reads it.
#[derive(Debug)]
pub struct Leaning {
    /// The model that more answers pull towards; none when they balance, or say nothing.
    pub towards: Option<Role>,
    /// The answers that pull, in the order of the questions.
    pub pulls: Vec<&'static Pull>,
}

static PULLS: LazyLock<Vec<Pull>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        pull: Vec<Pull>,
    }
    let file: File = toml::from_str(include_str!("../data/leaning.toml"))
        .expect("the embedded pulls are checked by the tests");
    file.pull
});

fn fact<'de, D: Deserializer<'de>>(id: D) -> Result<Fact, D::Error> {
    let id = String::deserialize(id)?;
    Fact::from_id(&id).ok_or_else(|| de::Error::custom(format!("{id} is not a fact")))
}

impl Pull {
    /// Every answer that can pull.
    pub fn all() -> &'static [Self] {
        &PULLS
    }

    fn is_given(&self, facts: &Facts) -> bool {
        matches!(
            (facts.get(self.fact), self.answer),
            (Some(Value::YesNo(true)), Answer::Yes) | (Some(Value::YesNo(false)), Answer::No)
        )
    }
}

impl Answer {
    /// `yes` or `no`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }
}

impl Leaning {
    /// The leaning of these answers.
    pub fn of(facts: &Facts) -> Self {
        let pulls: Vec<&Pull> = PULLS.iter().filter(|pull| pull.is_given(facts)).collect();
        let count = |role| pulls.iter().filter(|pull| pull.role == role).count();
        let towards = match count(Role::DirectBill).cmp(&count(Role::IndirectReseller)) {
            Ordering::Greater => Some(Role::DirectBill),
            Ordering::Less => Some(Role::IndirectReseller),
            Ordering::Equal => None,
        };
        Self { towards, pulls }
    }
}

#[cfg(test)]
mod tests {
    use eligibility::Clause;
    use jiff::civil::date;

    use super::*;
    use crate::Step;

    const YES: Value = Value::YesNo(true);
    const NO: Value = Value::YesNo(false);

    #[track_caller]
    fn check(answers: &[(Fact, Value)], towards: Option<Role>, pulls: usize) {
        let mut facts = Facts::default();
        for (fact, value) in answers {
            facts.set(*fact, Some(value.clone()));
        }
        let leaning = Leaning::of(&facts);
        assert_eq!(leaning.towards, towards, "{answers:?}");
        assert_eq!(leaning.pulls.len(), pulls, "{answers:?}");
    }

    #[test]
    fn the_model_that_more_answers_speak_for_is_leant_towards() {
        check(&[], None, 0);
        check(
            &[
                (Fact::WantsPriceFreedom, YES),
                (Fact::CanCarryCreditRisk, NO),
            ],
            None,
            2,
        );
        check(
            &[
                (Fact::HasIntegrationStaff, YES),
                (Fact::WantsPriceFreedom, YES),
                (Fact::WantsProviderCredit, YES),
            ],
            Some(Role::DirectBill),
            3,
        );
        check(
            &[(Fact::HasIntegrationStaff, NO)],
            Some(Role::IndirectReseller),
            1,
        );
    }

    #[test]
    fn what_is_unknown_or_planned_pulls_nowhere() {
        let planned = Value::Planned {
            on: date(2027, 1, 1),
            to: None,
        };
        check(
            &[
                (Fact::HasIntegrationStaff, Value::Unknown),
                (Fact::CanCarryCreditRisk, planned),
            ],
            None,
            0,
        );
    }

    #[test]
    fn every_preference_can_pull_and_every_pull_cites_a_clause() {
        for pull in Pull::all() {
            assert_eq!(Step::asking(pull.fact).id, "preferences", "{pull:?}");
            assert!(Clause::from_id(&pull.clause).is_some(), "{pull:?}");
            assert_ne!(pull.role, Role::IndirectProvider, "{pull:?}");
            let same = |other: &&Pull| (other.fact, other.answer) == (pull.fact, pull.answer);
            assert_eq!(Pull::all().iter().filter(same).count(), 1, "{pull:?}");
        }
        let preferences = Step::from_id("preferences").unwrap();
        for ask in &preferences.asks {
            assert!(Pull::all().iter().any(|pull| pull.fact == ask.fact));
        }
    }
}
