//! What is noted beside the answers: for everybody who gets the dossier, or for oneself.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value as Json;

/// The longest note, in characters.
pub const LONGEST_NOTE: u32 = 4000;

/// Who gets to see a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// Everybody to whom the dossier is handed over.
    Shared,
    /// Nobody else: it leaves this machine with no file, and no guest sees it.
    Private,
}

impl NoteKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Shared, Self::Private];

    /// Its name in the journal and on controls.
    pub fn id(self) -> &'static str {
        match self {
            Self::Shared => "shared",
            Self::Private => "private",
        }
    }
}

/// A note, as it was last written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// When it was last written.
    pub at: Timestamp,
    /// By whom, if they gave their name.
    pub by: Option<String>,
}

/// The notes of a dossier.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    notes: BTreeMap<(NoteKind, u32), Note>,
    /// How many there ever were: a number is given once.
    given: [u32; 2],
}

/// Which note a control or a line of the journal speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteId {
    /// Its kind.
    pub kind: NoteKind,
    /// Its number, from 1; none for one that is still to be written.
    pub number: Option<u32>,
}

impl NoteId {
    /// Reads `note.shared.3` or `note.private.new`.
    pub fn from_name(name: &str) -> Option<Self> {
        let (kind, number) = name.strip_prefix("note.")?.split_once('.')?;
        let kind = NoteKind::ALL.into_iter().find(|one| one.id() == kind)?;
        let number = match number {
            "new" => None,
            // One way to write a number, and always one left for the next note.
            digits => {
                let number: u32 = digits.parse().ok()?;
                let fits = number > 0 && number < u32::MAX && number.to_string() == digits;
                Some(fits.then_some(number)?)
            }
        };
        Some(Self { kind, number })
    }

    /// The name of its control, and of its lines in the journal once it has a number.
    pub fn name(self) -> String {
        let kind = self.kind.id();
        match self.number {
            Some(number) => format!("note.{kind}.{number}"),
            None => format!("note.{kind}.new"),
        }
    }
}

impl Notes {
    /// Follows a line of the journal; lines about something else change nothing.
    pub fn follow(&mut self, subject: &str, value: Option<&Json>, at: Timestamp, by: Option<&str>) {
        let Some(NoteId {
            kind,
            number: Some(number),
        }) = NoteId::from_name(subject)
        else {
            return;
        };
        let given = &mut self.given[kind as usize];
        *given = number.max(*given);
        match value.and_then(Json::as_str) {
            Some(text) => {
                let note = Note {
                    text: text.to_owned(),
                    at,
                    by: by.map(str::to_owned),
                };
                self.notes.insert((kind, number), note);
            }
            None => {
                self.notes.remove(&(kind, number));
            }
        }
    }

    /// The notes of a kind with their numbers, the one written first first.
    pub fn of(&self, kind: NoteKind) -> impl DoubleEndedIterator<Item = (u32, &Note)> {
        self.notes
            .range((kind, 0)..=(kind, u32::MAX))
            .map(|((_, number), note)| (*number, note))
    }

    /// A note.
    pub fn get(&self, kind: NoteKind, number: u32) -> Option<&Note> {
        self.notes.get(&(kind, number))
    }

    /// The number of the next note of a kind.
    pub fn next(&self, kind: NoteKind) -> u32 {
        self.given[kind as usize] + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_note_comes_back() {
        #[track_caller]
        fn check(name: &str, number: Option<u32>) {
            let id = NoteId::from_name(name).unwrap();
            assert_eq!((id.number, id.name()), (number, name.to_owned()));
        }
        check("note.shared.3", Some(3));
        check("note.private.new", None);
        for name in [
            "note.shared.0",
            "note.shared.",
            "note.public.1",
            "note.shared.x",
            "note.shared.+3",
            "note.shared.03",
            "note.shared.4294967295",
            "org-name",
        ] {
            assert_eq!(NoteId::from_name(name), None, "{name}");
        }
    }

    #[test]
    fn a_number_is_not_given_twice() {
        let mut notes = Notes::default();
        let at = Timestamp::UNIX_EPOCH;
        notes.follow("note.shared.1", Some(&"one".into()), at, None);
        notes.follow("note.shared.2", Some(&"two".into()), at, Some("Ana"));
        notes.follow("note.shared.2", None, at, None);
        notes.follow("note.private.1", Some(&"mine".into()), at, None);
        assert_eq!(notes.next(NoteKind::Shared), 3);
        let shared: Vec<&str> = notes
            .of(NoteKind::Shared)
            .map(|(_, note)| note.text.as_str())
            .collect();
        assert_eq!(shared, ["one"], "kinds are never mixed");
    }
}
