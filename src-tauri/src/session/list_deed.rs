//! What a change of the list was, as the journal tells it.

use eligibility::Fact;
use serde_json::Value as Json;
use store::{DossierState, Written};

use super::replay::read_dossier;
use super::{Refused, Session};

/// What was done with dossiers of the list, as its journal tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListDeed {
    /// Dossiers came from files.
    Import,
    /// New ones were begun.
    Create,
    /// They were given another place on the list.
    Put(DossierState),
}

impl ListDeed {
    /// Its name.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Create => "create",
            Self::Put(DossierState::Active) => "put-back",
            Self::Put(DossierState::Archived) => "archive",
            Self::Put(DossierState::Deleted) => "delete",
        }
    }
}

impl Session {
    /// What a change of the list did, by its lines; nothing where it did nothing there.
    pub(super) fn done_on_the_list(
        &mut self,
        lines: &[(String, Written)],
    ) -> Result<Option<ListDeed>, Refused> {
        let places = || {
            let places = lines.iter();
            places.filter(|(_, line)| line.entry.subject == DossierState::SUBJECT)
        };
        let Some((id, new)) = places().find(|(_, line)| line.entry.previous.is_none()) else {
            let state = places().next().map(|(_, line)| state_after(line, true));
            return Ok(state.map(ListDeed::Put));
        };
        let (open, _) = read_dossier(self.store()?, id).map_err(Refused::Unread)?;
        // Those of a table begin with it; copies have no name.
        let named = lines
            .iter()
            .any(|(_, line)| line.entry.subject == Fact::OrgName.id());
        let came = open.created != new.at || (named && places().count() > 1);
        Ok(Some(if came {
            ListDeed::Import
        } else {
            ListDeed::Create
        }))
    }
}

/// Before its first line a dossier was not there, and that is as good as deleted.
pub(super) fn state_after(line: &Written, again: bool) -> DossierState {
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
