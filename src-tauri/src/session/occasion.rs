//! When an intent can be carried out, and what it leaves as it is.

use super::State;
use crate::wire::Intent;

/// What goes on and takes a few intents only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// A guest looks on.
    Meeting,
    /// Two histories of a dossier are compared.
    Merge,
}

impl Occasion {
    /// What goes on now, if anything does.
    pub(super) fn of(state: &State) -> Option<Self> {
        match (&state.meeting, &state.merge) {
            (Some(_), _) => Some(Self::Meeting),
            (None, Some(_)) => Some(Self::Merge),
            (None, None) => None,
        }
    }

    /// Whether it takes an intent.
    pub(super) fn takes(self, intent: &Intent) -> bool {
        match intent {
            Intent::Open
            | Intent::Ready
            | Intent::Locale { .. }
            | Intent::Submit { .. }
            | Intent::Draft { .. }
            | Intent::Visit { .. }
            | Intent::Back
            | Intent::Save
            | Intent::Zoom { .. } => true,
            Intent::Discard { .. }
            | Intent::Keep { .. }
            | Intent::Leave { .. }
            | Intent::Turn { .. }
            | Intent::AskAgain
            | Intent::Undo
            | Intent::Redo
            | Intent::EndMeeting => self == Self::Meeting,
            _ => false,
        }
    }
}

/// Whether what was just done is still told afterwards: nothing else was done meanwhile. What is
/// undone and redone replaces the note itself, once that is written.
pub(super) fn leaves_the_note(intent: &Intent) -> bool {
    matches!(
        intent,
        Intent::Open
            | Intent::Ready
            | Intent::Locale { .. }
            | Intent::Draft { .. }
            | Intent::Visit { .. }
            | Intent::Select { .. }
            | Intent::SelectFound
            | Intent::TurnWeighed { .. }
            | Intent::ShowOthers { .. }
            | Intent::Seek { .. }
            | Intent::WeighOn
            | Intent::TakeOn
            | Intent::Undo
            | Intent::Redo
            | Intent::Save
            | Intent::Zoom { .. }
    )
}
