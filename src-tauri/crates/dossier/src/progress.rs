//! How far the plan is: for each task who does it, until when, and whether it is done.

use std::collections::BTreeMap;

use eligibility::{Fact, Fault, text};
use jiff::civil::Date;
use serde_json::Value as Json;

use crate::course::Task;
use crate::form::{Raw, RawValues};
use crate::notation::Notation;

/// How long the name of an owner can be, in characters.
const LONGEST_OWNER: u32 = 200;

/// What can be kept of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Who does it.
    Owner,
    /// Until when.
    Due,
    /// Whether it is done.
    Done,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 3] = [Self::Owner, Self::Due, Self::Done];

    /// Its name in controls and in the journal.
    pub fn id(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Due => "due",
            Self::Done => "done",
        }
    }
}

/// What is kept of a task.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// Who does it.
    pub owner: Option<String>,
    /// Until when.
    pub due: Option<Date>,
    /// Whether a person said that it is done, or that it is not.
    pub done: Option<bool>,
}

/// Something said of one field of a task; nothing takes back what was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The task's id, or that of an open question's fact.
    pub task: String,
    /// The field.
    pub field: Field,
    /// The value as it is stored.
    pub value: Option<Json>,
}

/// What is kept of the tasks of a dossier, by their id. An open question is a task too, under the
/// id of its fact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    records: BTreeMap<String, Record>,
}

impl Progress {
    /// Of which nothing is kept.
    pub const NOTHING: Self = Self {
        records: BTreeMap::new(),
    };

    /// What is kept of a task.
    pub fn of(&self, task: &str) -> Record {
        self.records.get(task).cloned().unwrap_or_default()
    }

    /// The tasks of which something is kept.
    pub fn tasks(&self) -> impl Iterator<Item = &str> {
        self.records.keys().map(String::as_str)
    }

    /// Follows a line of the journal; one that says nothing of a task, or nothing that can be
    /// read, changes nothing.
    pub fn follow(&mut self, entry: &str, value: Option<&Json>) {
        let Some((task, field)) = task_of(entry) else {
            return;
        };
        let record = self.records.entry(task.to_owned()).or_default();
        let said = value.and_then(Json::as_str);
        match field {
            Field::Owner => record.owner = said.map(str::to_owned),
            Field::Due => record.due = said.and_then(|day| eligibility::day(day).ok()),
            Field::Done => record.done = value.and_then(Json::as_bool),
        }
    }

    /// The value of a field as it is stored.
    pub fn stored(&self, task: &str, field: Field) -> Option<Json> {
        let record = self.records.get(task)?;
        match field {
            Field::Owner => record.owner.clone().map(Json::from),
            Field::Due => record.due.map(|day| Json::from(day.to_string())),
            Field::Done => record.done.map(Json::from),
        }
    }

    /// The value that a line of the journal of this name would have.
    pub fn stored_under(&self, entry: &str) -> Option<Json> {
        let (task, field) = task_of(entry)?;
        self.stored(task, field)
    }

    /// Of what was said, that which is not so already.
    pub fn new_of(&self, marks: Vec<Mark>) -> Vec<Mark> {
        let new = |mark: &Mark| self.stored(&mark.task, mark.field) != mark.value;
        marks.into_iter().filter(new).collect()
    }

    /// The controls of a task as they show what is kept.
    pub fn write(&self, task: &str, notation: Notation) -> RawValues {
        let record = self.of(task);
        let done = record.done.map(|done| if done { "yes" } else { "no" });
        let values = [
            (Field::Owner, record.owner.unwrap_or_default()),
            (
                Field::Due,
                record.due.map_or_else(String::new, |day| notation.day(day)),
            ),
            (Field::Done, done.unwrap_or_default().to_owned()),
        ];
        values
            .into_iter()
            .map(|(field, value)| (control_name(task, field), Raw::One(value)))
            .collect()
    }
}

/// What begins the name of a journal line that speaks of a task, where others name a fact.
const PREFIX: &str = "task.";

/// The name of the control for a field of a task.
pub fn control_name(task: &str, field: Field) -> String {
    format!("{task}.{}", field.id())
}

/// What a line of the journal names that speaks of a field of a task.
pub fn entry_name(mark: &Mark) -> String {
    format!("{PREFIX}{}", control_name(&mark.task, mark.field))
}

/// The task, or open question, of which a line of the journal of this name speaks, and the field.
pub fn task_of(entry: &str) -> Option<(&str, Field)> {
    parts(entry.strip_prefix(PREFIX)?)
}

fn parts(name: &str) -> Option<(&str, Field)> {
    let (task, field) = name.split_once('.')?;
    let field = Field::ALL.into_iter().find(|one| one.id() == field)?;
    let known = Task::all().any(|one| one.id == task) || Fact::from_id(task).is_some();
    known.then_some((task, field))
}

/// What the controls say of their tasks: all of it, or what is wrong with each control that cannot
/// be read. A control that belongs to no task is a fault of whoever sent it: none is read then.
pub fn read_marks(
    values: &RawValues,
    notation: Notation,
) -> Result<Vec<Mark>, Vec<(String, Fault)>> {
    let mut marks = Vec::new();
    let mut faults = Vec::new();
    for (name, raw) in values {
        let read = parts(name)
            .ok_or(Fault::WrongType)
            .and_then(|(task, field)| {
                let value = read_field(field, raw, notation)?;
                let task = task.to_owned();
                Ok(Mark { task, field, value })
            });
        match read {
            Ok(mark) => marks.push(mark),
            Err(fault) => faults.push((name.clone(), fault)),
        }
    }
    if faults.is_empty() {
        Ok(marks)
    } else {
        Err(faults)
    }
}

/// Whether a line of the journal of this name can have that value.
pub fn can_be_stored(entry: &str, value: &Json) -> bool {
    match (task_of(entry), value) {
        (Some((_, Field::Owner)), Json::String(owner)) => text(LONGEST_OWNER, false, owner).is_ok(),
        (Some((_, Field::Due)), Json::String(day)) => eligibility::day(day).is_ok(),
        (Some((_, Field::Done)), Json::Bool(_)) => true,
        _ => false,
    }
}

/// Whether a control of this name belongs to a task.
pub fn is_control(name: &str) -> bool {
    parts(name).is_some()
}

fn read_field(field: Field, raw: &Raw, notation: Notation) -> Result<Option<Json>, Fault> {
    let Raw::One(raw) = raw else {
        return Err(Fault::WrongType);
    };
    if raw.trim().is_empty() {
        return Ok(None);
    }
    match (field, raw.as_str()) {
        (Field::Owner, raw) => match text(LONGEST_OWNER, false, raw)? {
            eligibility::Value::Text(owner) => Ok(Some(owner.into())),
            _ => Err(Fault::WrongType),
        },
        (Field::Due, raw) => Ok(Some(notation.parse_day(raw)?.to_string().into())),
        (Field::Done, "yes") => Ok(Some(true.into())),
        (Field::Done, "no") => Ok(Some(false.into())),
        (Field::Done, other) => Err(Fault::NoSuchValue {
            text: eligibility::excerpt(other),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: Notation = Notation {
        month_first: false,
        group: '\u{202F}',
    };

    fn values(controls: &[(&str, &str)]) -> RawValues {
        controls
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Raw::One((*value).to_owned())))
            .collect()
    }

    fn a_task() -> &'static str {
        &Task::all().next().unwrap().id
    }

    #[test]
    fn what_is_said_of_a_task_comes_back_as_it_was_typed() {
        let mut progress = Progress::default();
        let typed = values(&[
            (&control_name(a_task(), Field::Owner), "Élise"),
            (&control_name(a_task(), Field::Due), "05/03/2027"),
            (&control_name(a_task(), Field::Done), "yes"),
        ]);
        for mark in progress.new_of(read_marks(&typed, FRENCH).unwrap()) {
            progress.follow(&entry_name(&mark), mark.value.as_ref());
        }
        assert_eq!(progress.write(a_task(), FRENCH), typed);
        assert_eq!(
            progress.of(a_task()).due,
            Some(jiff::civil::date(2027, 3, 5))
        );
        assert!(
            progress
                .new_of(read_marks(&typed, FRENCH).unwrap())
                .is_empty()
        );
    }

    #[test]
    fn an_open_question_can_have_an_owner_and_a_day() {
        let typed = values(&[
            ("credit-approved.owner", " Ana "),
            ("credit-approved.due", ""),
        ]);
        let marks = read_marks(&typed, FRENCH).unwrap();
        let values: Vec<Option<Json>> = marks.into_iter().map(|mark| mark.value).collect();
        assert_eq!(values, [None, Some("Ana".into())]);
    }

    #[test]
    fn a_control_that_cannot_be_read_refuses_all() {
        #[track_caller]
        fn check(name: &str, value: &str, fault: &Fault) {
            let owner = control_name(a_task(), Field::Owner);
            let typed = values(&[(&owner, "Ana"), (name, value)]);
            let faults = read_marks(&typed, FRENCH).unwrap_err();
            assert_eq!(faults, [(name.to_owned(), fault.clone())]);
        }
        let due = control_name(a_task(), Field::Due);
        let last = jiff::civil::date(2027, 2, 28);
        check(&due, "31/02/2027", &Fault::BeyondMonth { last });
        check(&due, "demain", &Fault::NoSuchDay);
        let done = control_name(a_task(), Field::Done);
        let text = "perhaps".to_owned();
        check(&done, "perhaps", &Fault::NoSuchValue { text });
        check("org-name", "x", &Fault::WrongType);
        check("no-such-task.owner", "x", &Fault::WrongType);
        let long = "x".repeat(201);
        let other = &Task::all().nth(1).unwrap().id;
        check(
            &control_name(other, Field::Owner),
            &long,
            &Fault::TooLong { max: 200 },
        );
    }

    #[test]
    fn a_line_about_something_else_changes_nothing() {
        let mut progress = Progress::default();
        for entry in ["org-name", "task.", "task.nothing.owner", "task.x", "owner"] {
            progress.follow(entry, Some(&"x".into()));
        }
        assert_eq!(progress, Progress::default());
    }
}
