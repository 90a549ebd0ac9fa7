//! Notes beside the answers, kept when they are written.

use dossier::{LONGEST_NOTE, NoteId, Raw, RawValues};
use eligibility::{Fault, text};
use serde_json::Value as Json;
use store::{Entry, Said as SaidBefore, Written};

use super::done::{DoneNote, Noted};
use super::replay::Said;
use super::state::{Announcement, Pending};
use super::write::{Writing, turned};
use super::{Refused, Screen, Session};
use crate::options::Now;

impl Session {
    /// Keeps a note of the open dossier; an empty one is removed.
    pub(super) fn note(&mut self, name: &str, typed: &str, now: &Now) -> Result<(), Refused> {
        let no_such = || Refused::NoSuchControl(eligibility::excerpt(name));
        let id = NoteId::from_name(name)
            .filter(|_| self.state.screen == Screen::Hub)
            .ok_or_else(no_such)?;
        let open = self.opened()?.clone();
        if id
            .number
            .is_some_and(|number| !open.notes.given(id.kind).contains(&number))
        {
            return Err(no_such());
        }
        let value = match text(LONGEST_NOTE, true, typed) {
            Ok(eligibility::Value::Text(text)) => Some(text),
            Ok(_) | Err(Fault::Empty) => None,
            Err(fault) => {
                self.state.pending = Pending {
                    control_faults: vec![(name.to_owned(), fault)],
                    ..Pending::default()
                };
                let mut draft = self.with_draft(RawValues::new());
                draft.insert(name.to_owned(), Raw::One(typed.to_owned()));
                return self.keep_draft(draft, now);
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
        let noted = match (known, &value) {
            (false, _) => Noted::Written,
            (true, Some(_)) => Noted::Changed,
            (true, None) => Noted::Removed,
        };
        if value.is_none() && !known {
            return self.drop_from_draft(&[name], now);
        }
        let to = [(subject.name(), value.map(Into::into))];
        let entries = turned(self.rules, &open, &to, now);
        if !entries.is_empty() {
            self.write_lines(open, &Writing::said(&entries), now)?;
            self.state.done = Some(DoneNote::Noted(noted));
            self.state.announcement = Some(Announcement::Saved);
        }
        // The note is on the disk: only now what was typed may go.
        self.drop_from_draft(&[name], now)
    }
}

/// A note that is brought back has the day and the author of what it says, not those of the undo: as
/// it stood before these lines of the journal, or after them where they are done once more.
pub(super) fn as_written(
    mut entries: Vec<Entry>,
    journal: &[Written],
    lines: &[&Written],
    again: bool,
) -> Vec<Entry> {
    let places = lines.iter().map(|line| line.seq);
    let (first, last) = (places.clone().min(), places.max());
    let is_before = |line: &&Written| {
        if again {
            Some(line.seq) <= last
        } else {
            Some(line.seq) < first
        }
    };
    let said = Said::in_all(journal.iter().filter(is_before));
    for entry in &mut entries {
        let id = NoteId::from_name(&entry.subject);
        let note = id.and_then(|id| said.notes.get(id.kind, id.number?));
        let text = entry.value.as_ref().and_then(Json::as_str);
        if let Some(note) = note.filter(|note| Some(note.text.as_str()) == text) {
            entry.said = Some(SaidBefore {
                by: note.by.clone(),
                at: note.at,
            });
        }
    }
    entries
}
