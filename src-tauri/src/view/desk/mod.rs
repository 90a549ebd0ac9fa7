//! What the account manager sees beside the steps.

mod arrival;
mod cells;
mod commands;
mod difference;
mod done;
mod editions;
mod held;
mod history;
mod hub;
mod intake;
mod list;
mod list_line;
mod meeting;
mod merge;
mod minutes;
mod past;
mod sheet;
mod subject;
mod undone;
mod weighed;

pub(crate) use arrival::{handover_fault, known_otherwise, verdicts_differ};
pub(crate) use cells::{table_cell, table_columns_unknown, table_no_name};
pub(crate) use minutes::minutes_text;

use super::Scene;
use crate::session::Screen;
use crate::wire::{Action, Block, Intent, StepPage};

/// How a button looks.
#[derive(Clone, Copy)]
pub(super) enum Look {
    Primary,
    Secondary,
    Link,
}

impl Look {
    fn id(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Link => "link",
        }
    }
}

impl Scene<'_> {
    /// A button whose label is the message of that id.
    pub(super) fn action(&self, action: &str, label: &str, intent: Intent, look: Look) -> Action {
        Action {
            action: action.to_owned(),
            label: self.text(label),
            intent,
            look: look.id().to_owned(),
        }
    }

    /// A page that is no step: its heading is the message of its name.
    pub(super) fn plain_page(&self, screen: Screen, blocks: Vec<Block>) -> StepPage {
        let id = screen.id();
        StepPage {
            step: id.to_owned(),
            heading: self.text(id),
            position: None,
            why: self.words.attr(id, "why"),
            clauses: Vec::new(),
            blocks,
            appendix: Vec::new(),
            fields: Vec::new(),
            note: None,
            errors: None,
            preview: None,
            draft: None,
            proceed: None,
            back: Some(self.text("back")),
            meeting: None,
            sheet: None,
        }
    }
}

/// Going to a page.
pub(super) fn go(screen: &str) -> Intent {
    Intent::Go {
        screen: screen.to_owned(),
    }
}
