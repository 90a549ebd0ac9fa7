//! Single words and sentences: names, values, faults.

use dossier::Stage;
use eligibility::{Country, Fact, Fault, Kind, Role, Status, Value, Verdict};
use jiff::civil::Date;
use l10n::Words;
use store::StoreFault;

use super::{Scene, notation};
use crate::export::ExportFault;

impl Scene<'_> {
    pub(super) fn verdict_word(&self, verdict: Verdict, held: bool) -> String {
        verdict_text(self.words, verdict, held)
    }

    pub(super) fn status_word(&self, status: Status) -> String {
        self.text(&format!("status-{}", status.id()))
    }

    pub(super) fn model_name(&self, role: Role) -> String {
        self.text(&format!("role-{}.model", role.id()))
    }

    pub(super) fn requirement_name(&self, id: &str) -> String {
        self.text(&format!("requirement-{id}"))
    }

    pub(super) fn fact_name(&self, fact: Fact) -> String {
        self.text(&format!("fact-{fact}.short"))
    }

    /// A text that speaks of a day.
    pub(super) fn dated(&self, id: &str, day: Date) -> String {
        self.words
            .format(id, &[("date", self.words.date(day).into())])
    }

    pub(super) fn stage_name(&self, stage: &Stage) -> String {
        self.text(&format!("stage-{}", stage.id))
    }
}

/// The verdict in words; a role that is held is not open or closed but kept or at risk.
pub(crate) fn verdict_text(words: Words, verdict: Verdict, held: bool) -> String {
    match (verdict, held) {
        (Verdict::Eligible, true) => words.text("verdict-eligible-held"),
        (Verdict::NotEligible, true) => words.text("verdict-not-eligible-held"),
        _ => words.text(&format!("verdict-{}", verdict.id())),
    }
}

/// What was answered, in words.
pub(crate) fn spoken(words: Words, fact: Fact, value: Option<&Value>) -> String {
    let Some(value) = value else {
        return words.text("answer-missing");
    };
    match value {
        Value::Unknown => words.text("answer-unknown"),
        Value::Text(text) => text.clone(),
        Value::Country(country) => words.country(country.code()),
        Value::Countries(list) => countries(words, list),
        Value::Choice(choice) => words.text(&format!("fact-{fact}-{}", choice.id(fact))),
        Value::YesNo(yes) => words.text(if *yes { "answer-yes" } else { "answer-no" }),
        Value::Number(number) if fact.kind() == Kind::Amount => {
            words.format("answer-amount", &[("amount", words.number(*number).into())])
        }
        Value::Number(number) => words.number(*number),
        Value::Date(date) => words.date(*date),
        Value::Planned { on, to: None } => {
            words.format("answer-planned", &[("date", words.date(*on).into())])
        }
        Value::Planned { on, to: Some(to) } => {
            let to = words.text(&format!("fact-{fact}-{}", to.id(fact)));
            let date = words.date(*on);
            words.format(
                "answer-planned-to",
                &[("what", to.into()), ("date", date.into())],
            )
        }
    }
}

/// The names of countries, sorted, as a list.
pub(super) fn countries(words: Words, list: &[Country]) -> String {
    let mut names: Vec<String> = list
        .iter()
        .map(|country| words.country(country.code()))
        .collect();
    words.sort(&mut names, |name| name);
    words.list(&names)
}

/// What is wrong with what was typed for a fact, and what to do about it.
pub(super) fn fault_text(words: Words, fact: Fact, fault: &Fault, today: Date) -> String {
    let plain = |id: &str| words.text(id);
    match fault {
        Fault::Empty if fact == Fact::OrgName => plain("error-org-name-empty"),
        Fault::Empty if fact == Fact::ChosenModel => plain("error-chosen-model-empty"),
        Fault::Empty => plain("error-empty"),
        Fault::TooLong { max } => words.format("error-too-long", &[("max", (*max).into())]),
        Fault::ControlCharacter => plain("error-control-character"),
        Fault::NotDigits => plain("error-not-digits"),
        Fault::NotANumber { max } if fact.kind() == Kind::Amount => {
            words.format("error-not-an-amount", &[("max", words.number(*max).into())])
        }
        Fault::NotANumber { max } => {
            words.format("error-not-a-number", &[("max", words.number(*max).into())])
        }
        Fault::NoSuchDay => example(words, "error-no-such-day", fact, today),
        Fault::TooFarOff => example(words, "error-day-too-far-off", fact, today),
        Fault::BeyondMonth { last } => beyond_month(words, *last),
        Fault::InTheFuture => plain("error-in-the-future"),
        Fault::NotAhead => plain("error-not-ahead"),
        Fault::NoSuchCountry { text } => {
            words.format("error-no-such-country", &[("text", text.into())])
        }
        Fault::NoSuchValue { text } => {
            words.format("error-no-such-value", &[("text", text.into())])
        }
        Fault::WrongType => plain("error-wrong-type"),
        Fault::PlanIncomplete if fact == Fact::SupportPlan => {
            plain("error-support-plan-incomplete")
        }
        Fault::PlanIncomplete => plain("error-plan-incomplete"),
    }
}

/// What is wrong with what was typed for a task.
pub(super) fn task_fault_text(words: Words, fault: &Fault, today: Date) -> String {
    match fault {
        Fault::NoSuchDay => example(words, "error-no-such-due-day", Fact::OrgName, today),
        Fault::NotAhead => words.text("error-due-past"),
        fault => fault_text(words, Fact::OrgName, fault, today),
    }
}

/// A message with a day that would be accepted there, as it is typed: of last year where the day
/// must have come, else of next year.
fn example(words: Words, id: &str, fact: Fact, today: Date) -> String {
    let years = match fact.kind() {
        Kind::Date { past: true } => -1,
        _ => 1,
    };
    let day = Date::new(today.year() + years, 3, 15).unwrap_or(today);
    let typed = notation(words.locale()).day(day);
    let args = [("typed", typed.into()), ("plain", day.to_string().into())];
    words.format(id, &args)
}

fn beyond_month(words: Words, last: Date) -> String {
    let args = [
        ("month", words.month(last).into()),
        ("days", i64::from(last.day()).into()),
    ];
    words.format("error-beyond-month", &args)
}

/// Why a file was not saved, and what to do about it.
pub(crate) fn export_fault(words: Words, fault: &ExportFault) -> String {
    let args = [("detail", fault.to_string().into())];
    words.format(&format!("export-fault-{}", fault.id()), &args)
}

/// Why something was not saved, and what to do about it.
pub(super) fn store_fault(words: Words, fault: &StoreFault) -> String {
    match fault {
        StoreFault::Full => words.text("failure-disk-full"),
        StoreFault::ReadOnly => words.text("failure-read-only"),
        StoreFault::NoSuchDossier(id) => words.format("failure-dossier", &[("name", id.into())]),
        StoreFault::AlreadyThere(id) => {
            words.format("failure-already-there", &[("name", id.into())])
        }
        StoreFault::Database(error) => {
            words.format("failure-not-saved", &[("detail", error.to_string().into())])
        }
    }
}

/// Without the capital, to stand within a sentence.
pub(super) fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// With a capital, to begin a sentence.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
