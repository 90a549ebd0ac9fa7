//! Taking back the last change, and making it once more: in the open dossier, or of the list. What
//! is taken back stays in the journal; a new change says the opposite.

use serde_json::Value as Json;
use store::{DossierState, Entry, EntryKind, Past, Piece, Target, Written};

use super::replay::read_dossier;
use super::state::DoneNote;
use super::summary::summary;
use super::write::{Doing, Writing, entry, turned};
use super::{Refused, Session};
use crate::options::Now;

impl Session {
    /// Takes back the last change, or makes the one that was taken back last once more.
    pub(super) fn undo(&mut self, again: bool, now: &Now) -> Result<(), Refused> {
        if self.state.meeting.is_some() {
            return Err(Refused::OutOfOrder("undo".to_owned()));
        }
        if self.state.screen.is_of_a_dossier() && self.state.open.is_some() {
            self.undo_in_dossier(again, now)
        } else {
            self.undo_on_list(again, now)
        }
    }

    fn undo_in_dossier(&mut self, again: bool, now: &Now) -> Result<(), Refused> {
        let open = self.opened()?.clone();
        let Some(of) = next_of(&open.past, again) else {
            self.state.done = Some(DoneNote::Nothing { again });
            return Ok(());
        };
        let lines = self.store()?.change(of).map_err(Refused::Unread)?;
        let own = lines.iter().filter(|(id, _)| *id == open.id);
        let to: Vec<(String, Option<Json>)> =
            own.filter_map(|(_, line)| target(line, again)).collect();
        let (entries, said) = turned(self, &open, &to, now);
        let next = open.with(said);
        let writing = Writing {
            doing: doing(of, again),
            ..Writing::said(&entries)
        };
        self.write(next, &writing, now)?;
        self.state.done = Some(DoneNote::Undone {
            again,
            subjects: to.into_iter().map(|(subject, _)| subject).collect(),
            dossiers: 1,
        });
        Ok(())
    }

    fn undo_on_list(&mut self, again: bool, now: &Now) -> Result<(), Refused> {
        let Some(of) = next_of(&self.state.list_past, again) else {
            self.state.done = Some(DoneNote::Nothing { again });
            return Ok(());
        };
        let lines = self.store()?.change(of).map_err(Refused::Unread)?;
        let states: Vec<(String, DossierState)> = lines
            .iter()
            .filter(|(_, line)| line.entry.subject == DossierState::SUBJECT)
            .map(|(id, line)| (id.clone(), state_after(line, again)))
            .collect();
        self.put(&states, doing(of, again), now)?;
        self.state.done = Some(DoneNote::Undone {
            again,
            subjects: vec![DossierState::SUBJECT.to_owned()],
            dossiers: states.len(),
        });
        Ok(())
    }

    /// Gives dossiers another state, all or none.
    pub(super) fn put(
        &mut self,
        states: &[(String, DossierState)],
        doing: Doing,
        now: &Now,
    ) -> Result<(), Refused> {
        let rules = self.rules;
        let author = self.state.author.clone();
        let store = self.store()?;
        let mut written = Vec::new();
        for (id, to) in states {
            let (mut open, _) = read_dossier(store, id).map_err(Refused::Unread)?;
            let from = open.state;
            if from == *to {
                continue;
            }
            open.state = *to;
            let line = entry(
                DossierState::SUBJECT,
                Some(from.id().into()),
                Some(to.id().into()),
            );
            written.push((id.as_str(), [line], summary(rules, &open, now)));
        }
        let pieces: Vec<Piece<'_>> = written
            .iter()
            .map(|(id, lines, summary)| Piece {
                dossier: Target::Known(id),
                entries: lines,
                summary: Some(summary),
            })
            .collect();
        store.commit_many(now.at, &doing.by(author.as_deref()), &pieces)?;
        self.state.list_past = store.list_past()?;
        Ok(())
    }
}

/// The change that is taken back next, or made once more.
fn next_of(past: &Past, again: bool) -> Option<i64> {
    let list = if again { &past.undone } else { &past.done };
    list.last().copied()
}

fn doing(of: i64, again: bool) -> Doing {
    if again {
        Doing::Redo(of)
    } else {
        Doing::Undo(of)
    }
}

/// To which value a line brings its subject when it is taken back, or made once more.
fn target(line: &Written, again: bool) -> Option<(String, Option<Json>)> {
    let Entry {
        kind,
        subject,
        value,
        previous,
        ..
    } = &line.entry;
    // What is parked and restored follows from the answers.
    let says = matches!(kind, EntryKind::Set | EntryKind::Clear);
    let value = if again { value } else { previous };
    says.then(|| (subject.clone(), value.clone()))
}

/// Before its first line a dossier was not there, and that is as good as deleted.
fn state_after(line: &Written, again: bool) -> DossierState {
    let value = if again {
        &line.entry.value
    } else {
        &line.entry.previous
    };
    let state = value.as_ref().and_then(Json::as_str);
    state
        .and_then(DossierState::from_id)
        .unwrap_or(DossierState::Deleted)
}
