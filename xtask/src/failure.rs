//! Why a command stops.

use std::fmt;

/// What happened and, where we know it, what to do; finished text for the terminal.
#[derive(Debug)]
pub struct Failure(String);

pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Says of which act an error is the outcome.
pub trait Context<T> {
    fn context(self, act: impl fmt::Display) -> Result<T>;
}

impl<T, E: fmt::Display> Context<T> for std::result::Result<T, E> {
    fn context(self, act: impl fmt::Display) -> Result<T> {
        self.map_err(|error| Failure(format!("{act}: {error}")))
    }
}
