//! The pages as other programs read them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod hostile;
mod pages;
mod poppler;
mod properties;
mod sample;

use std::sync::LazyLock;

/// The sample, set once for all tests that only look at it.
static SAMPLE: LazyLock<Vec<u8>> = LazyLock::new(|| report::render(&sample::report()).unwrap());
