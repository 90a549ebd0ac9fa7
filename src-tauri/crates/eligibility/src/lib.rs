//! The rules of the Cloud Solution Provider programme as dated data, and what follows from them.
//!
//! From the [`Facts`] of an organisation, a day and the [`Rules`] follows an [`Assessment`]: for
//! each role a verdict with every row that proves it. What is not known stays unknown: a further
//! answer never reverses a settled verdict.
//!
//! This crate does no I/O, reads no clock and holds no prose. What it says of the programme stands
//! in `data/`, where a person of the trade can read and correct it. Start reading at [`assess`],
//! then [`Condition`] and [`binding`].

mod agreement;
mod assess;
mod binding;
mod clause;
mod condition;
mod country;
mod diff;
mod fact;
mod link;
mod market;
mod parse;
mod registration;
mod role;
mod rules;
mod truth;
mod what_if;

pub use agreement::CustomerAgreement;
pub use assess::{Assessment, PlanNote, RoleAssessment, RowAssessment, assess};
pub use binding::{Binding, binding, coming, holds, next_anniversary_month, next_renewal};
pub use clause::{Clause, ClauseKind, Strength};
pub use condition::{Choices, Condition, Seen, Sight, When};
pub use country::Country;
pub use diff::{ChangeKind, RowChange, diff};
pub use fact::{Choice, Fact, Facts, Kind, MAX_AMOUNT, Value};
pub use link::{Link, is_known_address};
pub use market::{MarketCase, Markets, Region};
pub use parse::{
    FactsFault, Fault, choice, civil, countries, day, digits, excerpt, excerpt_of, facts_from_json,
    facts_to_json, from_json, text, to_json,
};
pub use registration::Registration;
pub use role::{Class, Phase, Role, Status, Verdict};
pub use rules::{Binds, Edition, Row, Rules, RulesFault};
pub use truth::Truth;
pub use what_if::{FactChange, Target, WhatIf};
