//! From the journal of a dossier to what was said.

use dossier::{NoteId, Notes, Progress, Step};
use eligibility::{Fact, Facts, Value};
use jiff::Timestamp;
use serde_json::Value as Json;
use store::{Change, DossierState, Entry, EntryKind, Store, StoreFault, Written};

use super::drafts::typed_name;
use super::meeting::Meetings;
use super::state::{Followed, LookBack, OpenDossier, Reached};
use super::weighed::Weighed;

/// What a line names that says by which edition the dossier is prepared.
pub(crate) const FOLLOWED: &str = "edition-choice";

/// What a journal comes to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Said {
    /// The answers, parked ones included.
    pub facts: Facts,
    /// What is kept of the tasks.
    pub progress: Progress,
    /// The notes.
    pub notes: Notes,
    /// By which edition it is prepared.
    pub followed: Option<Followed>,
    /// The histories of other desks that were weighed.
    pub weighed: Weighed,
    /// Whether it is in use.
    pub state: DossierState,
}

impl Said {
    /// What was said in these lines, in their order.
    pub(crate) fn in_all<'l>(lines: impl IntoIterator<Item = &'l Written>) -> Self {
        let mut said = Self::default();
        for line in lines {
            said.follow(&line.entry, line.at, line.deed.author.as_deref());
        }
        said
    }

    /// What was said in these changes, in their order.
    pub(super) fn in_changes(changes: &[Change]) -> Self {
        let mut said = Self::default();
        for change in changes {
            for line in &change.entries {
                said.follow(line, change.at, change.author.as_deref());
            }
        }
        said
    }

    /// Follows a line. One that this program cannot read changes nothing.
    pub(crate) fn follow(&mut self, entry: &Entry, at: Timestamp, author: Option<&str>) {
        let value = match entry.kind {
            EntryKind::Set => entry.value.as_ref(),
            EntryKind::Clear => None,
            EntryKind::Park | EntryKind::Restore => return,
        };
        let subject = entry.subject.as_str();
        if let Some(fact) = Fact::from_id(subject) {
            self.facts
                .set(fact, value.and_then(|value| read(fact, value)));
        } else if subject == DossierState::SUBJECT {
            let state = value.and_then(Json::as_str).and_then(DossierState::from_id);
            self.state = state.unwrap_or_default();
        } else if subject == FOLLOWED {
            self.followed = value.and_then(Followed::from_json);
        } else {
            let by = entry
                .said
                .as_ref()
                .map_or(author, |said| said.by.as_deref());
            let at = entry.said.as_ref().map_or(at, |said| said.at);
            self.weighed.follow(subject, value);
            self.progress.follow(subject, value);
            self.notes.follow(subject, value, at, by);
        }
    }

    /// What is said of a subject, as it is stored.
    pub(crate) fn stored(&self, subject: &str) -> Option<Json> {
        if let Some(fact) = Fact::from_id(subject) {
            let value = self.facts.get(fact)?;
            return Some(eligibility::to_json(fact, value));
        }
        if subject == FOLLOWED {
            return self.followed.as_ref().map(Followed::to_json);
        }
        if let Some(id) = NoteId::from_name(subject) {
            let note = self.notes.get(id.kind, id.number?)?;
            return Some(note.text.clone().into());
        }
        self.weighed
            .stored(subject)
            .or_else(|| self.progress.stored_under(subject))
    }
}

impl Followed {
    pub(crate) fn to_json(&self) -> Json {
        let choice = if self.moves_on { "move" } else { "keep" };
        serde_json::json!({ "edition": self.edition, "choice": choice })
    }

    /// Reads what [`Self::to_json`] writes, and nothing else.
    pub(super) fn from_json(json: &Json) -> Option<Self> {
        let read = Self {
            edition: json["edition"].as_str()?.to_owned(),
            moves_on: json["choice"] == "move",
        };
        Some(read).filter(|read| read.to_json() == *json)
    }
}

fn read(fact: Fact, value: &Json) -> Option<Value> {
    eligibility::from_json(fact, value).ok()
}

/// A stored dossier with the pages that were seen, and when it was last written to.
pub(crate) fn read_dossier(
    store: &Store,
    id: &str,
) -> Result<(OpenDossier, Option<Timestamp>), StoreFault> {
    let record = store.dossier(id)?;
    let journal = store.journal(id)?;
    let said = Said::in_all(&journal);
    let trail = record.trail.iter();
    let typed_name = match crate::view::name(&said.facts) {
        Some(_) => None,
        None => typed_name(store, id)?,
    };
    let open = OpenDossier {
        id: record.id,
        created: record.created,
        state: said.state,
        facts: said.facts,
        progress: said.progress,
        notes: said.notes,
        meetings: Meetings::in_all(&journal),
        followed: said.followed,
        weighed: said.weighed,
        passed: record.passed.into_iter().collect(),
        trail: trail.filter_map(|step| Step::from_id(step)).collect(),
        draft: None,
        typed_name,
        reached: Reached::default(),
        known: None,
        as_of: None,
        past: store.past(id)?,
        look_back: LookBack::default(),
    };
    Ok((open, journal.last().map(|line| line.at)))
}
