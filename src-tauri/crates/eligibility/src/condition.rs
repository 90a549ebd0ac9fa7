//! Conditions over facts, and what the facts look like from a day.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;

use crate::fact::{Choice, Fact, Facts, Kind, Value};
use crate::truth::Truth;

/// The day an evaluation speaks of, and the day on which it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The day it speaks of.
    pub as_of: Date,
    /// The day on which it is made: a plan is believed only while it lies ahead of it.
    pub today: Date,
}

impl When {
    /// Today, seen from today.
    pub fn today(today: Date) -> Self {
        Self {
            as_of: today,
            today,
        }
    }
}

/// What a fact counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// Not known.
    Unknown,
    /// Yes or no.
    YesNo(bool),
    /// A value of a choice.
    Choice(Choice),
    /// An amount or a count.
    Number(u64),
    /// A day.
    Date(Date),
}

/// The facts as they count from a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    seen: [Seen; Fact::COUNT],
    as_of: Date,
}

impl Sight {
    /// A plan counts as "no" before its day, as "yes" from it on while it lies ahead of today,
    /// and as unknown once it has passed: somebody must say whether it happened.
    pub fn new(facts: &Facts, when: When) -> Self {
        Self::with_plans(facts, when, |on| {
            if when.as_of < on {
                Truth::False
            } else if on > when.today {
                Truth::True
            } else {
                Truth::Unknown
            }
        })
    }

    /// The facts with each plan counting as `believe` says of its day.
    pub fn with_plans(facts: &Facts, when: When, believe: impl Fn(Date) -> Truth) -> Self {
        let mut seen = [Seen::Unknown; Fact::COUNT];
        for (fact, value) in facts.iter() {
            seen[fact as usize] = see(fact, value, &believe);
        }
        Self {
            seen,
            as_of: when.as_of,
        }
    }

    /// What a fact counts as.
    pub fn of(&self, fact: Fact) -> Seen {
        self.seen[fact as usize]
    }

    /// Lets a fact count as something else.
    pub fn set(&mut self, fact: Fact, seen: Seen) {
        self.seen[fact as usize] = seen;
    }

    /// The day it speaks of.
    pub fn as_of(&self) -> Date {
        self.as_of
    }
}

fn see(fact: Fact, value: &Value, believe: &impl Fn(Date) -> Truth) -> Seen {
    match value {
        Value::YesNo(yes) => Seen::YesNo(*yes),
        Value::Choice(choice) => Seen::Choice(*choice),
        Value::Number(number) => Seen::Number(*number),
        Value::Date(date) => Seen::Date(*date),
        Value::Planned { on, to } => match (believe(*on), to) {
            (Truth::Unknown, _) => Seen::Unknown,
            (Truth::True, Some(to)) => Seen::Choice(*to),
            // A planned choice is still its first value, which says that there is none.
            (Truth::False, Some(_)) => Seen::Choice(none_of(fact)),
            (truth, None) => Seen::YesNo(truth == Truth::True),
        },
        Value::Unknown | Value::Text(_) | Value::Country(_) | Value::Countries(_) => Seen::Unknown,
    }
}

fn none_of(fact: Fact) -> Choice {
    debug_assert_eq!(fact.values().first(), Some(&"none"));
    Choice(0)
}

/// What a row asks of the facts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub enum Condition {
    /// Every one of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// The contrary.
    Not(Box<Condition>),
    /// The fact is yes.
    Yes(Fact),
    /// The choice is among these.
    Among(Fact, Choices),
    /// The number is at least this.
    AtLeast(Fact, u64),
    /// That many months have passed since the day.
    MonthsPassed(Fact, u16),
}

/// A set of values of one choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices(u8);

impl Choices {
    /// Whether the value is in the set.
    pub fn contains(self, choice: Choice) -> bool {
        self.0 & (1 << choice.0) != 0
    }

    /// The values that both sets hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The values of the fact that the set does not hold.
    #[must_use]
    pub fn others(self, fact: Fact) -> Self {
        Choice::all(fact)
            .fold(Self(0), Self::with)
            .filter(|choice| !self.contains(choice))
    }

    /// The values of the set that `keep` wants.
    #[must_use]
    pub fn filter(self, keep: impl Fn(Choice) -> bool) -> Self {
        self.iter()
            .filter(|choice| keep(*choice))
            .fold(Self(0), Self::with)
    }

    fn with(self, choice: Choice) -> Self {
        Self(self.0 | 1 << choice.0)
    }

    /// The values in the set, in the fact's order.
    pub fn iter(self) -> impl Iterator<Item = Choice> {
        (0..8)
            .map(Choice)
            .filter(move |choice| self.contains(*choice))
    }
}

impl Condition {
    /// Whether it holds.
    pub fn eval(&self, sight: &Sight) -> Truth {
        match self {
            Self::All(parts) => parts
                .iter()
                .fold(Truth::True, |truth, part| truth.and(part.eval(sight))),
            Self::Any(parts) => parts
                .iter()
                .fold(Truth::False, |truth, part| truth.or(part.eval(sight))),
            Self::Not(part) => !part.eval(sight),
            Self::Yes(fact) => match sight.of(*fact) {
                Seen::YesNo(yes) => yes.into(),
                _ => Truth::Unknown,
            },
            Self::Among(fact, choices) => match sight.of(*fact) {
                Seen::Choice(choice) => choices.contains(choice).into(),
                _ => Truth::Unknown,
            },
            Self::AtLeast(fact, least) => match sight.of(*fact) {
                Seen::Number(number) => (number >= *least).into(),
                _ => Truth::Unknown,
            },
            Self::MonthsPassed(fact, months) => match sight.of(*fact) {
                Seen::Date(since) => since
                    .checked_add(i64::from(*months).months())
                    .is_ok_and(|day| day <= sight.as_of())
                    .into(),
                _ => Truth::Unknown,
            },
        }
    }

    /// Calls `visit` with every comparison in it.
    pub fn each_leaf(&self, visit: &mut impl FnMut(&Self)) {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_leaf(visit);
                }
            }
            Self::Not(part) => part.each_leaf(visit),
            Self::Yes(_) | Self::Among(..) | Self::AtLeast(..) | Self::MonthsPassed(..) => {
                visit(self);
            }
        }
    }

    /// Calls `visit` with every fact it reads, some perhaps more than once.
    pub fn each_fact(&self, visit: &mut impl FnMut(Fact)) {
        self.each_leaf(&mut |leaf| match leaf {
            Self::Yes(fact)
            | Self::Among(fact, _)
            | Self::AtLeast(fact, _)
            | Self::MonthsPassed(fact, _) => visit(*fact),
            Self::All(_) | Self::Any(_) | Self::Not(_) => {}
        });
    }

    /// The same condition with every number it compares with set to nought.
    #[must_use]
    pub fn without_numbers(self) -> Self {
        let each = |parts: Vec<Self>| parts.into_iter().map(Self::without_numbers).collect();
        match self {
            Self::All(parts) => Self::All(each(parts)),
            Self::Any(parts) => Self::Any(each(parts)),
            Self::Not(part) => Self::Not(Box::new(part.without_numbers())),
            Self::AtLeast(fact, _) => Self::AtLeast(fact, 0),
            Self::MonthsPassed(fact, _) => Self::MonthsPassed(fact, 0),
            other @ (Self::Yes(_) | Self::Among(..)) => other,
        }
    }

    /// The first number it compares with: an amount or a count of months.
    pub fn threshold(&self) -> Option<u64> {
        match self {
            Self::AtLeast(_, least) => Some(*least),
            Self::All(parts) | Self::Any(parts) => parts.iter().find_map(Self::threshold),
            _ => None,
        }
    }
}

/// A condition as the data files write it.
#[derive(Deserialize)]
#[serde(untagged, rename_all_fields = "kebab-case", deny_unknown_fields)]
enum Written {
    All { all: Vec<Condition> },
    Any { any: Vec<Condition> },
    Not { not: Box<Condition> },
    Yes { yes: String },
    Among { fact: String, among: Vec<String> },
    AtLeast { fact: String, at_least: u64 },
    MonthsPassed { since: String, months_passed: u16 },
}

impl TryFrom<Written> for Condition {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        Ok(match written {
            Written::All { all } => Self::All(all),
            Written::Any { any } => Self::Any(any),
            Written::Not { not } => Self::Not(not),
            Written::Yes { yes } => Self::Yes(named(&yes, |kind| kind == Kind::YesNo)?),
            Written::Among { fact, among } => {
                let fact = named(&fact, |kind| matches!(kind, Kind::Choice { .. }))?;
                let mut set = 0;
                for id in among {
                    let choice = fact
                        .choice(&id)
                        .ok_or_else(|| format!("{id} is not a value of {fact}"))?;
                    set |= 1 << choice.0;
                }
                Self::Among(fact, Choices(set))
            }
            Written::AtLeast { fact, at_least } => {
                let counts = |kind| matches!(kind, Kind::Amount | Kind::Count { .. });
                Self::AtLeast(named(&fact, counts)?, at_least)
            }
            Written::MonthsPassed {
                since,
                months_passed,
            } => Self::MonthsPassed(
                named(&since, |kind| matches!(kind, Kind::Date { .. }))?,
                months_passed,
            ),
        })
    }
}

fn named(id: &str, fits: impl Fn(Kind) -> bool) -> Result<Fact, String> {
    let fact = Fact::from_id(id).ok_or_else(|| format!("{id} is not a fact"))?;
    if fits(fact.kind()) {
        Ok(fact)
    } else {
        Err(format!(
            "{id} is not of a kind that this condition can read"
        ))
    }
}
