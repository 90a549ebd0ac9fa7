//! What was just done, how far a table is taken in, why a file cannot be used.

use l10n::Words;
use store::handover::HandoverFault;

use super::super::Scene;
use super::Look;
use crate::session::{DoneNote, Intake};
use crate::wire::{self, Done, Intent, Progress};

impl Scene<'_> {
    pub(in super::super) fn done(&self) -> Option<Done> {
        let words = self.words;
        let undo = Intent::Undo;
        let (text, undo) = match self.state.done.as_ref()? {
            DoneNote::Listed {
                what, count, name, ..
            } => {
                let name = name.clone().unwrap_or_else(|| self.text("dossier-unnamed"));
                let args = [("count", (*count).into()), ("name", name.into())];
                (
                    words.format(&format!("done-{what}"), &args),
                    Some((undo, "undo")),
                )
            }
            DoneNote::Relisted {
                again,
                what,
                count,
                one,
                ..
            } => {
                let (name, state) = match one {
                    Some((name, state)) => (
                        name.clone().unwrap_or_else(|| self.text("dossier-unnamed")),
                        self.text(&format!("dossier-state-{}", state.id())),
                    ),
                    None => (String::new(), String::new()),
                };
                let args = [
                    (
                        "what",
                        self.text(&format!("done-list-{}", what.id())).into(),
                    ),
                    ("count", (*count).into()),
                    ("name", name.into()),
                    ("state", state.into()),
                ];
                let id = if *again {
                    "done-redone-list"
                } else {
                    "done-undone-list"
                };
                (words.format(id, &args), Some(way_back(*again)))
            }
            DoneNote::Warned {
                count,
                worked,
                name,
                ..
            } => return Some(self.warned(*count, *worked, name.as_ref())),
            DoneNote::Followed { name, followed, .. } => {
                let name = name.clone();
                let args = [
                    (
                        "name",
                        name.unwrap_or_else(|| self.text("dossier-unnamed")).into(),
                    ),
                    ("choice", self.followed(followed).into()),
                ];
                (words.format("done-followed", &args), Some((undo, "undo")))
            }
            DoneNote::Undone { again, said, .. } => {
                let args = [("what", self.undone(said).into())];
                let id = if *again { "done-redone" } else { "done-undone" };
                (words.format(id, &args), Some(way_back(*again)))
            }
            DoneNote::Answered { faults } => {
                let id = if *faults {
                    "done-answered-rest"
                } else {
                    "done-answered"
                };
                (words.text(id), Some((undo, "undo")))
            }
            DoneNote::Discarded { .. } => (words.text("draft-discarded"), Some((undo, "undo"))),
            DoneNote::Exported { what, path } => (self.saved_file(*what, path), None),
            DoneNote::Merged {
                points,
                meetings,
                typed,
            } => {
                let args = [
                    ("count", (*points).into()),
                    ("meetings", (*meetings).into()),
                ];
                let text = words.format("done-merged", &args);
                (self.and_gave_way(text, *typed), Some((undo, "undo")))
            }
            DoneNote::TakenOver { changes, typed } => {
                let text = words.format("done-taken-over", &[("count", (*changes).into())]);
                (self.and_gave_way(text, *typed), Some((undo, "undo")))
            }
            DoneNote::Nothing { again: false } => (words.text("done-nothing"), None),
            DoneNote::Nothing { again: true } => (words.text("done-nothing-again"), None),
        };
        Some(Done {
            text,
            undo: undo
                .map(|(intent, id)| self.action(id, &format!("command-{id}"), intent, Look::Link)),
        })
    }

    /// What would go with what is taken back, and the way to take it back all the same.
    fn warned(&self, count: usize, worked: usize, name: Option<&String>) -> Done {
        let name = name.cloned();
        let args = [
            ("count", count.into()),
            ("worked", worked.into()),
            (
                "name",
                name.unwrap_or_else(|| self.text("dossier-unnamed")).into(),
            ),
        ];
        Done {
            text: self.words.format("done-warned", &args),
            undo: Some(self.action("undo", "done-undo-anyway", Intent::Undo, Look::Link)),
        }
    }

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

    /// What was done, and that what was typed for as many questions gave way to it.
    fn and_gave_way(&self, text: String, typed: usize) -> String {
        if typed == 0 {
            return text;
        }
        let gave_way = self
            .words
            .format("done-gave-way", &[("count", typed.into())]);
        format!("{text} {gave_way}")
    }
}

/// What takes an undo back, or what was redone.
fn way_back(again: bool) -> (Intent, &'static str) {
    if again {
        (Intent::Undo, "undo")
    } else {
        (Intent::Redo, "redo")
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
