//! How far a table is taken in.

use super::super::Scene;
use super::Look;
use crate::session::Intake;
use crate::wire::{self, Intent, Progress};

impl Scene<'_> {
    /// How far a table is taken in.
    pub(super) fn intake(&self, intake: &Intake) -> wire::Intake {
        let all = intake.all();
        let args = [("done", intake.done.into()), ("all", all.into())];
        wire::Intake {
            progress: Progress {
                text: self.words.format("intake-progress", &args),
                done: u32::try_from(intake.done).unwrap_or(u32::MAX),
                all: u32::try_from(all).unwrap_or(u32::MAX),
                go_on: Intent::TakeOn,
            },
            stop: self.action(
                "take-no-more",
                "intake-stop",
                Intent::TakeNoMore,
                Look::Secondary,
            ),
        }
    }
}
