//! What there is to say of a page of the list beside its lines.

use std::collections::{BTreeMap, HashSet};

use store::{Count, DossierState, Found, Query, Store, StoreFault};

use super::found_by::{self, Hit};
use super::look::{Desk, PAGE};
use super::replay::read_dossier;
use crate::options::Now;

/// A page of the list, and what there is to say of it.
#[derive(Debug)]
pub(crate) struct Listing {
    pub found: Found,
    /// What was looked for and stands where its line does not show it, by the dossier's id.
    pub hits: BTreeMap<String, Hit>,
    /// How many are ticked that are not among those found; none where too many are found to say.
    pub unseen: Option<usize>,
    /// How many dossiers at other places are found by the same.
    pub also: Vec<(DossierState, Count)>,
    /// Where else dossiers are, while none is here and nothing is looked for.
    pub elsewhere: Vec<DossierState>,
}

impl Desk {
    /// What there is to say of the dossiers that were found.
    pub(super) fn listing(
        &self,
        store: &Store,
        found: Found,
        now: &Now,
    ) -> Result<Listing, StoreFault> {
        let looks_for_words = !self.look.text.trim().is_empty();
        let mut hits = BTreeMap::new();
        if looks_for_words {
            for line in &found.lines {
                let shown = serde_json::from_value(line.shown.clone()).ok();
                let wanted = shown.map(|shown| found_by::not_on_the_line(&shown, &self.look.text));
                let Some(wanted) = wanted.filter(|wanted| !wanted.is_empty()) else {
                    continue;
                };
                let (open, _) = read_dossier(store, &line.dossier)?;
                let hit = found_by::hit(&open, &wanted);
                hits.extend(hit.map(|hit| (line.dossier.clone(), hit)));
            }
        }
        // Among many it is not missed; and of words that very many have, another look takes its time.
        let few = found.count.exact && found.count.at_least <= PAGE;
        let also = if looks_for_words && few {
            self.also(store, now)?
        } else {
            Vec::new()
        };
        let is_bare = found.lines.is_empty() && !self.narrows();
        Ok(Listing {
            elsewhere: if is_bare {
                elsewhere(store)?
            } else {
                Vec::new()
            },
            unseen: self.unseen(store, &found, now)?,
            found,
            hits,
            also,
        })
    }

    fn unseen(&self, store: &Store, found: &Found, now: &Now) -> Result<Option<usize>, StoreFault> {
        if self.selected.is_empty() || !found.count.exact {
            return Ok(None);
        }
        let found: HashSet<String> = store.search_all(&self.query(now))?.into_iter().collect();
        let unseen = self.selected.iter().filter(|id| !found.contains(*id));
        Ok(Some(unseen.count()))
    }

    /// How many dossiers are found by the same at the places that are not looked at.
    fn also(&self, store: &Store, now: &Now) -> Result<Vec<(DossierState, Count)>, StoreFault> {
        let here = self.query(now);
        let mut also = Vec::new();
        for state in DossierState::ALL {
            if Some(state) == here.state {
                continue;
            }
            let query = Query {
                state: Some(state),
                offset: 0,
                limit: 0,
                ..here.clone()
            };
            let count = store.search(&query)?.count;
            if count.at_least > 0 {
                also.push((state, count));
            }
        }
        Ok(also)
    }
}

/// The places on the list, besides that of those in use, at which there are dossiers.
fn elsewhere(store: &Store) -> Result<Vec<DossierState>, StoreFault> {
    let mut places = Vec::new();
    for state in [DossierState::Archived, DossierState::Deleted] {
        let query = Query {
            state: Some(state),
            limit: 1,
            ..Query::default()
        };
        if !store.search(&query)?.lines.is_empty() {
            places.push(state);
        }
    }
    Ok(places)
}
