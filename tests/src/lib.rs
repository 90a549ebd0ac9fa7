//! The real program, driven from outside, in the words of the person who uses it.
//!
//! A [`Desk`] is one person's machine: a data folder of its own, the program, and the driver that
//! moves its window. A [`Window`] is what that person sees and does. Nothing here knows how the
//! program is made: it goes by the hooks of the contract's section 6 and by the command line.
//!
//! Nothing sleeps. Whatever takes time is a condition that is looked at until it holds, with a limit
//! and a sentence that says what was waited for.
//!
//! Start reading at [`journey`]; the journeys themselves are in `tests/window`.
//!
//! The program is `target/debug/passerelle`, or what `PASSERELLE_BIN` names; `cargo xtask test
//! --only journeys` builds it, starts a screen for it and runs them.

mod accessibility;
mod click;
mod command_line;
mod desk;
mod driver;
mod form;
mod journey;
mod keyboard;
mod listing;
mod paper;
mod place;
mod process;
mod reading;
mod result;
mod seal;
mod trail;
mod trouble;
mod typing;
mod wait;
mod walk;
mod window;

pub use command_line::{Output, run, run_with_little_room};
pub use desk::{Bus, Desk};
pub use journey::journey;
pub use keyboard::{CONTROL, DELETE, ENTER, ESCAPE, Keyboard};
pub use paper::Paper;
pub use place::program;
pub use reading::Focus;
pub use seal::sealed;
pub use trouble::Trouble;
pub use wait::{PATIENCE, until};
pub use walk::{Answer, Answers, Walk, begin, walk};
pub use window::{Outcome, Window};

/// What a journey and its parts come to.
pub type Result<T> = std::result::Result<T, Trouble>;
