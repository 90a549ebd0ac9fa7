//! Notes beside the answers, kept when they are written.

use dossier::{LONGEST_NOTE, NoteId};
use eligibility::{Fault, text};

use super::state::{Announcement, Pending};
use super::write::{Writing, turned};
use super::{Refused, Screen, Session};
use crate::options::Now;

impl Session {
    /// Keeps a note of the open dossier; an empty one is removed.
    pub(super) fn note(&mut self, name: &str, typed: &str, now: &Now) -> Result<(), Refused> {
        let id = NoteId::from_name(name)
            .filter(|_| self.state.screen == Screen::Hub)
            .ok_or_else(|| Refused::NoSuchControl(eligibility::excerpt(name)))?;
        let open = self.opened()?.clone();
        let value = match text(LONGEST_NOTE, true, typed) {
            Ok(eligibility::Value::Text(text)) => Some(text),
            Ok(_) | Err(Fault::Empty) => None,
            Err(fault) => {
                self.state.pending = Pending {
                    control_faults: vec![(name.to_owned(), fault)],
                    ..Pending::default()
                };
                return Ok(());
            }
        };
        self.state
            .pending
            .control_faults
            .retain(|(one, _)| one != name);
        let number = match id.number {
            Some(number) => number,
            None => open.notes.next(id.kind),
        };
        let subject = NoteId {
            number: Some(number),
            ..id
        };
        let known = open.notes.get(id.kind, number).is_some();
        if value.is_none() && !known {
            return self.drop_from_draft(&[name], now);
        }
        let to = [(subject.name(), value.map(Into::into))];
        let (entries, said) = turned(self, &open, &to, now);
        if !entries.is_empty() {
            self.write(open.with(said), &Writing::said(&entries), now)?;
            self.state.announcement = Some(Announcement::Saved);
        }
        // The note is on the disk: only now what was typed may go.
        self.drop_from_draft(&[name], now)
    }
}
