//! What was just done, with the way to take it back.

use store::DossierState;

use super::super::Scene;
use super::super::speech::uncapitalised;
use super::Look;
use crate::errand::What;
use crate::session::{DoneNote, ListDeed, Noted};
use crate::wire::{Done, Intent};

impl Scene<'_> {
    pub(in super::super) fn done(&self) -> Option<Done> {
        let words = self.words;
        let text = match self.state.done.as_ref()? {
            DoneNote::Listed {
                what, count, name, ..
            } => {
                let args = [
                    ("count", (*count).into()),
                    ("name", self.name_of(name.as_ref()).into()),
                ];
                words.format(&format!("done-{what}"), &args)
            }
            DoneNote::Relisted {
                again,
                what,
                count,
                one,
                ..
            } => return Some(self.relisted(*again, *what, *count, one.as_ref())),
            DoneNote::Warned {
                count,
                worked,
                name,
                ..
            } => return Some(self.warned(*count, *worked, name.as_ref())),
            DoneNote::Followed { name, followed, .. } => {
                let args = [
                    ("name", self.name_of(name.as_ref()).into()),
                    ("choice", uncapitalised(&self.followed(followed)).into()),
                ];
                words.format("done-followed", &args)
            }
            DoneNote::Undone {
                again,
                said,
                gave_way,
                came_back,
                ..
            } => {
                let args = [("what", self.undone(said).into())];
                let id = if *again { "done-redone" } else { "done-undone" };
                let mut text = self.and_gave_way(words.format(id, &args), *gave_way);
                if *came_back {
                    text = format!("{text} {}", words.text("done-came-back"));
                }
                return Some(self.with_way_back(text, *again));
            }
            DoneNote::Answered { faults: true } => words.text("done-answered-rest"),
            DoneNote::Answered { faults: false } => words.text("done-answered"),
            DoneNote::Noted(Noted::Written) => words.text("done-note-written"),
            DoneNote::Noted(Noted::Changed) => words.text("done-note-changed"),
            DoneNote::Noted(Noted::Removed) => words.text("done-note-removed"),
            DoneNote::Charged { said } => {
                let is_gone = said.iter().all(|(_, value)| value.is_none());
                let args = [("what", self.undone(said).into())];
                let id = if is_gone {
                    "done-charge-gone"
                } else {
                    "done-charged"
                };
                words.format(id, &args)
            }
            DoneNote::Discarded { .. } => words.text("draft-discarded"),
            DoneNote::Merged {
                outcome,
                meetings,
                typed,
            } => {
                let args = [
                    ("whose", self.weighed_version(Some(outcome)).into()),
                    ("points", self.points(outcome).into()),
                    ("meetings", (*meetings).into()),
                ];
                self.and_gave_way(words.format("done-merged", &args), *typed)
            }
            DoneNote::TakenOver { changes, typed } => {
                let text = words.format("done-taken-over", &[("count", (*changes).into())]);
                self.and_gave_way(text, *typed)
            }
            DoneNote::Exported { what, path } => {
                let saved = self.saved_file(*what, path);
                let open = self.state.open.as_ref();
                let typed = open.is_some_and(|open| open.draft.is_some());
                return Some(alone(if *what == What::HandOver && typed {
                    words.format("done-draft-left-out", &[("saved", saved.into())])
                } else {
                    saved
                }));
            }
            DoneNote::Nothing { again: false } => return Some(alone(words.text("done-nothing"))),
            DoneNote::Nothing { again: true } => {
                return Some(alone(words.text("done-nothing-again")));
            }
        };
        Some(self.with_way_back(text, true))
    }

    /// What was done, and what takes it back: an undo, or where that is what was done a redo.
    fn with_way_back(&self, text: String, counts: bool) -> Done {
        let (intent, id) = if counts {
            (Intent::Undo, "undo")
        } else {
            (Intent::Redo, "redo")
        };
        let undo = self.action(id, &format!("command-{id}"), intent, Look::Link);
        Done {
            text,
            undo: Some(undo),
        }
    }

    /// What was taken back on the list, or done there once more.
    fn relisted(
        &self,
        again: bool,
        what: ListDeed,
        count: usize,
        one: Option<&(Option<String>, DossierState)>,
    ) -> Done {
        let name = one.map(|(name, _)| self.subject_of(name.as_ref()));
        let state = one.map(|(_, state)| self.text(&format!("dossier-is-{}", state.id())));
        let what = self.text(&format!("done-list-{}", what.id()));
        let args = [
            ("what", what.into()),
            ("count", count.into()),
            ("name", name.unwrap_or_default().into()),
            ("state", state.unwrap_or_default().into()),
        ];
        let id = if again {
            "done-redone-list"
        } else {
            "done-undone-list"
        };
        self.with_way_back(self.words.format(id, &args), again)
    }

    /// What would go with what is taken back, and the way to take it back all the same.
    fn warned(&self, count: usize, worked: usize, name: Option<&String>) -> Done {
        let args = [
            ("count", count.into()),
            ("worked", worked.into()),
            ("name", self.name_of(name).into()),
        ];
        Done {
            text: self.words.format("done-warned", &args),
            undo: Some(self.action("undo", "done-undo-anyway", Intent::Undo, Look::Link)),
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

    /// The name of a dossier where a sentence begins with it.
    pub(super) fn subject_of(&self, name: Option<&String>) -> String {
        name.cloned()
            .unwrap_or_else(|| self.text("dossier-unnamed-subject"))
    }

    fn name_of(&self, name: Option<&String>) -> String {
        name.cloned()
            .unwrap_or_else(|| self.text("dossier-unnamed"))
    }
}

/// Something of which there is nothing to take back.
fn alone(text: String) -> Done {
    Done { text, undo: None }
}
