//! One organisation on its way through the steps.
//!
//! [`Stage`] and [`Step`] say what is asked and in which order; [`Path`] says which of it matters
//! for this organisation on this day; [`read`] parses what was typed in a step, whole or not at
//! all; [`Change`] says what an accepted step overturns: answers that are parked, answers that
//! come back, verdicts that move. [`Agenda`] says what lies ahead: the [`Course`] to
//! the chosen role, open questions, days that matter; [`Progress`], how far one is; [`Notes`], what is
//! noted beside the answers.
//!
//! This crate does no I/O, reads no clock and holds no prose. Start reading at [`Path`].

mod agenda;
mod beside;
mod chain;
mod change;
mod course;
mod days;
mod form;
mod leaning;
mod notation;
mod notes;
mod order;
mod path;
mod progress;
mod questions;
mod standing;
mod steps;

pub use agenda::{Agenda, chosen, falls_under};
pub use beside::OTHER_REGIONS;
pub use chain::{Chain, ChainLink};
pub use change::{Change, Overturn, VerdictMove};
pub use course::{Course, Discord, Task, TaskPath};
pub use days::{Day, Occasion};
pub use form::{
    Raw, RawValues, Reading, Refusal, looks_unusual, planned_name, read, read_one, stranger,
    target_name, write,
};
pub use leaning::{Answer, Leaning, Pull};
pub use notation::Notation;
pub use notes::{LONGEST_NOTE, Note, NoteId, NoteKind, Notes, next_number};
pub use order::{Haste, Hasty};
pub use path::Path;
pub use progress::{
    Field, Mark, Progress, Record, can_be_stored, control_name, entry_name, is_control, read_marks,
    task_of,
};
pub use standing::Standing;
pub use steps::{Ask, Asked, Stage, Step, With};
