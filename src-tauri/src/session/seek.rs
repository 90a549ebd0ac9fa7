//! Companies found by their name from anywhere, for the palette.

use l10n::fold;
use store::{DossierState, ListLine, Query};

use super::summary::Shown;
use super::{Persona, Refused, Session};

/// So many are offered.
const OFFERED: usize = 5;

/// A company that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// The dossier's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether that is typed and not saved.
    pub is_draft: bool,
    /// The code of its country.
    pub country: Option<String>,
    /// Whether it is out of use.
    pub archived: bool,
}

impl Session {
    /// Looks for companies in whose name each of these words begins one: first those in use, then
    /// those that are archived. Who works for their own finds none.
    pub(super) fn seek(&mut self, text: &str) -> Result<(), Refused> {
        self.state.sought.clear();
        let text = fold(text);
        if text.trim().is_empty() || self.state.persona != Some(Persona::Guide) {
            return Ok(());
        }
        for state in [DossierState::Active, DossierState::Archived] {
            let left = OFFERED.saturating_sub(self.state.sought.len());
            let query = Query {
                text: Some(text.clone()),
                in_name: true,
                state: Some(state),
                limit: u32::try_from(left).unwrap_or(0),
                ..Query::default()
            };
            let found = self.store()?.search(&query).map_err(Refused::Unread)?;
            self.state
                .sought
                .extend(found.lines.into_iter().filter_map(sought));
        }
        Ok(())
    }
}

fn sought(line: ListLine) -> Option<Sought> {
    let shown: Shown = serde_json::from_value(line.shown).ok()?;
    Some(Sought {
        id: line.dossier,
        name: shown.called()?.to_owned(),
        is_draft: shown.name.is_none(),
        country: shown.country,
        archived: line.state == DossierState::Archived,
    })
}
