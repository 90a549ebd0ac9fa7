//! The files under `locales/`: both languages say the same things, in good typography, and every
//! message can be shown.

#![allow(clippy::unwrap_used)]

mod comments;
mod files;
mod formatting;
mod parity;
mod typography;

/// Fails with the whole list.
#[track_caller]
fn assert_none(offences: &[String], rule: &str) {
    assert!(
        offences.is_empty(),
        "{rule}: {} found\n{}",
        offences.len(),
        offences.join("\n")
    );
}
