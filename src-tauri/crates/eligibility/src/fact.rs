//! The facts a dossier can hold: their ids, kinds and values.

use std::fmt;

use jiff::civil::Date;

use crate::Country;

include!(concat!(env!("OUT_DIR"), "/fact.rs"));

struct Spec {
    id: &'static str,
    kind: Kind,
    fixed: bool,
}

/// What a fact may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text of at most `max` characters after trimming; only with `lines` may it hold line breaks.
    Text {
        /// The greatest number of characters.
        max: u32,
        /// Whether line breaks are allowed.
        lines: bool,
    },
    /// A country.
    Country,
    /// A list of countries without repetition.
    Countries,
    /// One of a few values.
    Choice {
        /// The values' ids.
        values: &'static [&'static str],
        /// The values that a plan may lead to; none when it cannot be planned.
        plan: &'static [&'static str],
    },
    /// Yes or no, or a plan.
    YesNo,
    /// The digits of a number that is never calculated with.
    Digits,
    /// A whole number of US dollars, 0 to [`MAX_AMOUNT`].
    Amount,
    /// A whole number, 0 to `max`.
    Count {
        /// The greatest number.
        max: u32,
    },
    /// A day.
    Date {
        /// Whether it must have come when it is typed.
        past: bool,
    },
}

/// The greatest amount, in US dollars.
pub const MAX_AMOUNT: u64 = 10_000_000_000_000;

impl Fact {
    /// Its id: JSON key, control name and stem of its messages.
    pub fn id(self) -> &'static str {
        self.spec().id
    }

    /// What it may be.
    pub fn kind(self) -> Kind {
        self.spec().kind
    }

    /// Whether the organisation cannot change it, so that it is never proposed as a change.
    pub fn is_fixed(self) -> bool {
        self.spec().fixed
    }

    /// The fact of that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.id() == id)
    }

    /// The ids of its choices; empty when it is not a choice.
    pub fn values(self) -> &'static [&'static str] {
        match self.kind() {
            Kind::Choice { values, .. } => values,
            _ => &[],
        }
    }

    /// The choice of that id.
    pub fn choice(self, id: &str) -> Option<Choice> {
        let place = self.values().iter().position(|value| *value == id)?;
        u8::try_from(place).ok().map(Choice)
    }

    fn spec(self) -> &'static Spec {
        &SPECS[self as usize]
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// One of the values of a choice, by its place in [`Fact::values`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice(pub(crate) u8);

impl Choice {
    /// Every value of that fact, in order.
    pub fn all(fact: Fact) -> impl Iterator<Item = Self> {
        (0..).map(Self).take(fact.values().len())
    }

    /// Its id, as a value of that fact.
    pub fn id(self, fact: Fact) -> &'static str {
        fact.values()[usize::from(self.0)]
    }
}

/// What was said of a fact. Made only by [`crate::parse_json`] and by the parsers of the steps,
/// so that a value always fits its fact.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// "I don't know yet": said, and as good as not answered.
    Unknown,
    /// Trimmed text, or the digits of a number.
    Text(String),
    /// A country.
    Country(Country),
    /// Countries in the order of their codes.
    Countries(Vec<Country>),
    /// One of the values of a choice.
    Choice(Choice),
    /// Yes or no.
    YesNo(bool),
    /// An amount in US dollars, or a count.
    Number(u64),
    /// A day.
    Date(Date),
    /// It will be so from that day on; with what it will be, for a choice.
    Planned {
        /// The day.
        on: Date,
        /// The value of a choice from that day on.
        to: Option<Choice>,
    },
}

/// The facts of one organisation. A fact that is missing is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    values: [Option<Value>; Fact::COUNT],
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            values: [const { None }; Fact::COUNT],
        }
    }
}

impl Facts {
    /// What was said of a fact.
    pub fn get(&self, fact: Fact) -> Option<&Value> {
        self.values[fact as usize].as_ref()
    }

    /// Says something of a fact, or takes back what was said.
    pub fn set(&mut self, fact: Fact, value: Option<Value>) {
        self.values[fact as usize] = value;
    }

    /// Every fact of which something was said, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Fact, &Value)> {
        Fact::ALL
            .into_iter()
            .filter_map(|fact| Some((fact, self.get(fact)?)))
    }

    /// The facts that `keep` wants.
    #[must_use]
    pub fn retain(&self, keep: impl Fn(Fact) -> bool) -> Self {
        let mut kept = self.clone();
        for fact in Fact::ALL {
            if !keep(fact) {
                kept.set(fact, None);
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ids are stored in every dossier: one may be added, none renamed, removed or reused.
    #[test]
    fn fact_ids_are_persistent_names() {
        let listing: Vec<String> = Fact::ALL
            .into_iter()
            .map(|fact| format!("{} {:?} fixed={}", fact.id(), fact.kind(), fact.is_fixed()))
            .collect();
        insta::assert_snapshot!(listing.join("\n"));
    }

    #[test]
    fn every_id_leads_back_to_its_fact() {
        for fact in Fact::ALL {
            assert_eq!(Fact::from_id(fact.id()), Some(fact));
        }
        assert_eq!(Fact::from_id("nothing"), None);
    }
}
