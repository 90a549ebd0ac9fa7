//! Companies found by their name from anywhere, for the palette.

use l10n::fold;
use store::{DossierState, Query};

use super::summary::Shown;
use super::{Persona, Refused, Session};

/// So many are offered.
const OFFERED: u32 = 5;

/// A company that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// The dossier's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The code of its country.
    pub country: Option<String>,
}

impl Session {
    /// Looks for companies in whose name each of these words begins one. Who works for their own
    /// finds none.
    pub(super) fn seek(&mut self, text: &str) -> Result<(), Refused> {
        self.state.sought.clear();
        let text = fold(text);
        if text.trim().is_empty() || self.state.persona != Some(Persona::Guide) {
            return Ok(());
        }
        let query = Query {
            text: Some(text),
            in_name: true,
            state: Some(DossierState::Active),
            limit: OFFERED,
            ..Query::default()
        };
        let found = self.store()?.search(&query).map_err(Refused::Unread)?;
        let sought = found.lines.into_iter().filter_map(|line| {
            let shown: Shown = serde_json::from_value(line.shown).ok()?;
            Some(Sought {
                id: line.dossier,
                name: shown.name?,
                country: shown.country,
            })
        });
        self.state.sought = sought.collect();
        Ok(())
    }
}
