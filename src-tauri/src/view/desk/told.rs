//! How far a table is taken in, why a file cannot be used.

use l10n::Words;
use store::handover::HandoverFault;

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

/// Why a hand-over file cannot be used, and what to do.
pub(crate) fn handover_fault(words: Words, fault: &HandoverFault) -> String {
    let (detail, column) = match fault {
        HandoverFault::NotJson { line, column } => (line.to_string(), column.to_string()),
        HandoverFault::Newer(version) => (version.to_string(), String::new()),
        HandoverFault::Unreadable(name)
        | HandoverFault::TwiceNamed(name)
        | HandoverFault::UnknownEdition(name)
        | HandoverFault::UnknownFact(name)
        | HandoverFault::Inconsistent(name) => (name.clone(), String::new()),
        HandoverFault::Empty
        | HandoverFault::TooLarge
        | HandoverFault::CutShort
        | HandoverFault::Foreign
        | HandoverFault::Altered => (String::new(), String::new()),
    };
    let args = [("detail", detail.into()), ("column", column.into())];
    words.format(&format!("handover-{}", fault.id()), &args)
}
