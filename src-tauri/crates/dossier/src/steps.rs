//! The stages and steps, read from `data/steps.toml`.

use std::sync::LazyLock;

use eligibility::{Choice, Fact};
use serde::Deserialize;

/// A stage of the route.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its persistent name.
    pub id: String,
    /// Its steps, in order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// A page of the route.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its persistent name.
    pub id: String,
    /// What it asks, in order; nothing on a page that only explains.
    #[serde(default, rename = "facts")]
    pub asks: Vec<Ask>,
    /// The clauses it serves.
    #[serde(default)]
    pub clauses: Vec<String>,
}

/// A fact as a step asks it.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "WrittenAsk")]
pub struct Ask {
    /// The fact.
    pub fact: Fact,
    /// When it is asked.
    pub when: Asked,
    /// Only while another fact holds one of these values.
    pub with: Option<With>,
    /// Whether the step is refused without it.
    pub required: bool,
}

/// When a fact is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// When a row of a binding edition reads it.
    ByTheRules,
    /// Whenever another fact of its step is asked by the rules.
    Along,
    /// Always.
    Always,
}

/// A fact and the values with which another one is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct With {
    /// The fact that decides.
    pub fact: Fact,
    /// The values.
    pub values: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenAsk {
    Plain(String),
    Detailed(Detailed),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Detailed {
    id: String,
    #[serde(default)]
    always: bool,
    #[serde(default)]
    along: bool,
    #[serde(default)]
    required: bool,
    with: Option<WrittenWith>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenWith {
    fact: String,
    values: Vec<String>,
}

fn named(id: &str) -> Result<Fact, String> {
    Fact::from_id(id).ok_or_else(|| format!("{id} is not a fact"))
}

impl TryFrom<WrittenAsk> for Ask {
    type Error = String;

    fn try_from(written: WrittenAsk) -> Result<Self, String> {
        let detailed = match written {
            WrittenAsk::Plain(id) => {
                let (fact, when) = (named(&id)?, Asked::ByTheRules);
                return Ok(Self {
                    fact,
                    when,
                    with: None,
                    required: false,
                });
            }
            WrittenAsk::Detailed(detailed) => detailed,
        };
        let when = match (detailed.always, detailed.along) {
            (true, _) => Asked::Always,
            (false, true) => Asked::Along,
            (false, false) => Asked::ByTheRules,
        };
        let with = detailed
            .with
            .map(|with| {
                let fact = named(&with.fact)?;
                let values = with
                    .values
                    .iter()
                    .map(|id| {
                        fact.choice(id)
                            .ok_or(format!("{id} is not a value of {fact}"))
                    })
                    .collect::<Result<_, _>>()?;
                Ok::<_, String>(With { fact, values })
            })
            .transpose()?;
        let fact = named(&detailed.id)?;
        Ok(Self {
            fact,
            when,
            with,
            required: detailed.required,
        })
    }
}

static ALL: LazyLock<Vec<Stage>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        stage: Vec<Stage>,
    }
    let file: File = toml::from_str(include_str!("../data/steps.toml"))
        .expect("the embedded steps are checked by the tests");
    file.stage
});

impl Stage {
    /// The seven stages, in order.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The stage of a step, and its number from 1.
    pub fn of(step: &Step) -> (usize, &'static Self) {
        let place = ALL
            .iter()
            .position(|stage| stage.steps.contains(step))
            .expect("a step is made only as a part of its stage");
        (place + 1, &ALL[place])
    }
}

/// Steps live in one list, so that a step is its id.
impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Step {}

impl Step {
    /// Every step, in order.
    pub fn all() -> impl DoubleEndedIterator<Item = &'static Self> + Clone {
        ALL.iter().flat_map(|stage| &stage.steps)
    }

    /// The step of that id.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        Self::all().find(|step| step.id == id)
    }

    /// The step that asks a fact.
    pub fn asking(fact: Fact) -> &'static Self {
        Self::all()
            .find(|step| step.asks.iter().any(|ask| ask.fact == fact))
            .expect("each fact is asked on exactly one step; a test holds it")
    }

    /// Its place among all steps.
    pub fn place(&self) -> usize {
        Self::all()
            .position(|step| step == self)
            .expect("a step is made only as a part of the list")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use eligibility::Clause;

    use super::*;

    #[test]
    fn each_fact_is_asked_on_exactly_one_step() {
        let mut times: BTreeMap<Fact, usize> = BTreeMap::new();
        for ask in Step::all().flat_map(|step| &step.asks) {
            *times.entry(ask.fact).or_default() += 1;
        }
        for fact in Fact::ALL {
            assert_eq!(times.get(&fact), Some(&1), "{fact}");
        }
    }

    #[test]
    fn each_step_cites_clauses_that_exist() {
        for step in Step::all() {
            for clause in &step.clauses {
                assert!(Clause::from_id(clause).is_some(), "{}: {clause}", step.id);
            }
        }
    }

    /// Ids are stored in every dossier: one may be added, none renamed, removed or reused.
    #[test]
    fn stage_and_step_ids_are_persistent_names() {
        let listing: Vec<String> = Stage::all()
            .iter()
            .map(|stage| {
                let steps: Vec<&str> = stage.steps.iter().map(|step| step.id.as_str()).collect();
                format!("{}: {}", stage.id, steps.join(" "))
            })
            .collect();
        insta::assert_snapshot!(listing.join("\n"));
    }

    /// A fact shown only with another one stands on the same page, behind it.
    #[test]
    fn a_fact_follows_the_one_that_reveals_it() {
        for step in Step::all() {
            for (place, ask) in step.asks.iter().enumerate() {
                if let Some(with) = &ask.with {
                    let before = &step.asks[..place];
                    assert!(
                        before.iter().any(|other| other.fact == with.fact),
                        "{}",
                        ask.fact
                    );
                }
            }
        }
    }
}
