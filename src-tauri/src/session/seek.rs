//! Companies found by their name from anywhere, for the palette.

use l10n::fold;
use store::{DossierState, Query};

use super::summary::Shown;
use super::{Persona, Refused, Session};

/// So many are offered.
const OFFERED: usize = 5;

/// Among so many that have the words anywhere one looks for those that have them in their name.
const LOOKED_AT: u32 = 100;

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
            text: Some(text.clone()),
            state: Some(DossierState::Active),
            limit: LOOKED_AT,
            ..Query::default()
        };
        let found = self.store()?.search(&query).map_err(Refused::Unread)?;
        let sought = found.lines.into_iter().filter_map(|line| {
            let shown: Shown = serde_json::from_value(line.shown).ok()?;
            let name = shown.name.filter(|name| has_each_word(name, &text))?;
            Some(Sought {
                id: line.dossier,
                name,
                country: shown.country,
            })
        });
        self.state.sought = sought.take(OFFERED).collect();
        Ok(())
    }
}

fn has_each_word(name: &str, text: &str) -> bool {
    let name = fold(name);
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|one: char| !one.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let own = words(&name);
    let begins = |word: &String| own.iter().any(|one| one.starts_with(word.as_str()));
    words(text).iter().all(begins)
}
