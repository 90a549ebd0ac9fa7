//! What is noted beside the answers: for everybody who gets the dossier, or for oneself.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value as Json;

/// The longest note, in characters.
pub const LONGEST_NOTE: u32 = 4000;

/// What begins the name of a journal line that speaks of a note.
const PREFIX: &str = "note.";

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
pub struct Notes(
    /// By kind and number; none where it was taken back, for a number is given once.
    BTreeMap<(NoteKind, u32), Option<Note>>,
);

/// Which note a control or a line of the journal speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteId {
    /// Its kind.
    pub kind: NoteKind,
    /// Its number, from 1; none for one that is still to be written.
    pub number: Option<u32>,
}

impl NoteId {
    /// Whether a line of the journal of this name speaks of a note, be it one that cannot be read.
    pub fn is_of_a_note(subject: &str) -> bool {
        subject.starts_with(PREFIX)
    }

    /// Reads `note.shared.3` or `note.private.new`.
    pub fn from_name(name: &str) -> Option<Self> {
        let (kind, number) = name.strip_prefix(PREFIX)?.split_once('.')?;
        let kind = NoteKind::ALL.into_iter().find(|one| one.id() == kind)?;
        let number = match number {
            "new" => None,
            // There is one way to write a number.
            digits => {
                let number: u32 = digits.parse().ok()?;
                let fits = number > 0 && number.to_string() == digits;
                Some(fits.then_some(number)?)
            }
        };
        Some(Self { kind, number })
    }

    /// The name of its control, and of its lines in the journal once it has a number.
    pub fn name(self) -> String {
        let kind = self.kind.id();
        match self.number {
            Some(number) => format!("{PREFIX}{kind}.{number}"),
            None => format!("{PREFIX}{kind}.new"),
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
        let text = value.and_then(Json::as_str);
        let note = text.map(|text| Note {
            text: text.to_owned(),
            at,
            by: by.map(str::to_owned),
        });
        self.0.insert((kind, number), note);
    }

    /// The notes of a kind with their numbers, the one written first first.
    pub fn of(&self, kind: NoteKind) -> impl DoubleEndedIterator<Item = (u32, &Note)> {
        let numbered = self.0.range((kind, 0)..=(kind, u32::MAX));
        numbered.filter_map(|((_, number), note)| Some((*number, note.as_ref()?)))
    }

    /// A note.
    pub fn get(&self, kind: NoteKind, number: u32) -> Option<&Note> {
        self.0.get(&(kind, number))?.as_ref()
    }

    /// The numbers that were given to notes of a kind, also of those that were taken back.
    pub fn given(&self, kind: NoteKind) -> BTreeSet<u32> {
        let numbered = self.0.range((kind, 0)..=(kind, u32::MAX));
        numbered.map(|((_, number), _)| *number).collect()
    }

    /// The number of the next note of a kind.
    pub fn next(&self, kind: NoteKind) -> u32 {
        next_number(&self.given(kind))
    }
}

/// A number that was not given yet: the one after all of these, or the smallest one where the greatest
/// is taken.
pub fn next_number(given: &BTreeSet<u32>) -> u32 {
    match given.last() {
        None => 1,
        // More of them than there are numbers no file has room for.
        Some(last) => last.checked_add(1).unwrap_or_else(|| {
            let mut beside = (1..).zip(given);
            let gap = beside.find(|(free, given)| free != *given);
            gap.map_or(*last, |(free, _)| free)
        }),
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
        check("note.shared.4294967295", Some(u32::MAX));
        check("note.private.new", None);
        for name in [
            "note.shared.0",
            "note.shared.",
            "note.public.1",
            "note.shared.x",
            "note.shared.+3",
            "note.shared.03",
            "note.shared.4294967296",
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

    #[test]
    fn there_is_always_a_number_for_the_next_note() {
        #[track_caller]
        fn check(given: &[u32], next: u32) {
            let mut notes = Notes::default();
            for number in given {
                let id = NoteId {
                    kind: NoteKind::Shared,
                    number: Some(*number),
                };
                notes.follow(&id.name(), None, Timestamp::UNIX_EPOCH, None);
            }
            assert_eq!(notes.next(NoteKind::Shared), next, "{given:?}");
            assert_eq!(notes.next(NoteKind::Private), 1);
        }
        check(&[], 1);
        check(&[7], 8);
        check(&[u32::MAX - 1], u32::MAX);
        check(&[u32::MAX], 1);
        check(&[1, 2, 4, u32::MAX], 3);
    }
}
