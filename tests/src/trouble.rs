use std::fmt;

/// Why a journey could not go on: what was being done, and what came instead.
#[derive(Debug)]
pub struct Trouble(String);

impl Trouble {
    /// A trouble in finished words.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Fails with `text` unless `holds`.
    pub fn unless(holds: bool, text: impl FnOnce() -> String) -> crate::Result<()> {
        if holds { Ok(()) } else { Err(Self(text())) }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}

/// Says of which act an error is the outcome.
pub(crate) trait While<T> {
    fn during(self, act: impl fmt::Display) -> crate::Result<T>;
}

impl<T, E: fmt::Display> While<T> for Result<T, E> {
    fn during(self, act: impl fmt::Display) -> crate::Result<T> {
        self.map_err(|error| Trouble(format!("{act}: {error}")))
    }
}
