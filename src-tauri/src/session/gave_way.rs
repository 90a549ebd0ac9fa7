//! What was typed and not saved, where a file has answered the same since: it gives way, and comes
//! back when what the file says is taken back.

use std::collections::{BTreeMap, BTreeSet};

use eligibility::Fact;
use serde_json::{Value as Json, json};

use super::drafts::{Kept, controls, kept};
use super::{Refused, Session};
use crate::options::Now;

/// Under which name it is kept beside the drafts, by the change to which it gave way.
fn name(change: i64) -> String {
    format!("gave-way.{change}")
}

impl Session {
    /// For which of these facts something is typed on any page and not continued.
    pub(super) fn typed_for(
        &mut self,
        dossier: &str,
        facts: &[Fact],
    ) -> Result<BTreeSet<Fact>, Refused> {
        let typed = self.typed(dossier)?;
        let is_typed = |fact: &&Fact| {
            let names = controls(**fact);
            let mut names = names.iter();
            names.any(|name| typed.values().any(|kept| kept.values.contains_key(name)))
        };
        Ok(facts.iter().filter(is_typed).copied().collect())
    }

    /// What was typed on any page for these facts gives way to the change by which a file answered
    /// them; of how many of them there was something. Else the next Continue would write it over the
    /// answer.
    pub(super) fn give_way(
        &mut self,
        dossier: &str,
        answered: &[Fact],
        change: i64,
        now: &Now,
    ) -> Result<usize, Refused> {
        let (mut facts, mut gone, mut left) = (BTreeSet::new(), BTreeMap::new(), Vec::new());
        for (page, mut kept) in self.typed(dossier)? {
            let mut taken = Kept {
                locale: kept.locale.clone(),
                values: dossier::RawValues::new(),
            };
            for fact in answered {
                for name in controls(*fact) {
                    let typed = kept.values.remove_entry(&name);
                    facts.extend(typed.iter().map(|_| *fact));
                    taken.values.extend(typed);
                }
            }
            if !taken.values.is_empty() {
                gone.insert(page.clone(), taken.content());
                left.push((page, kept));
            }
        }
        if left.is_empty() {
            return Ok(0);
        }
        let store = self.store()?;
        store.keep_draft(dossier, &name(change), &json!(gone), now.at)?;
        for (page, kept) in left {
            if kept.values.is_empty() {
                store.drop_draft(dossier, &page)?;
            } else {
                store.keep_draft(dossier, &page, &kept.content(), now.at)?;
            }
        }
        self.read_draft_again(dossier, now)?;
        Ok(facts.len())
    }

    /// What gave way to a change is typed again; what was typed since in the same controls stays.
    /// Whether there was anything.
    pub(super) fn come_back(
        &mut self,
        dossier: &str,
        change: i64,
        now: &Now,
    ) -> Result<bool, Refused> {
        let store = self.store()?;
        let gone = store
            .draft(dossier, &name(change))
            .map_err(Refused::Unread)?;
        let Some(Json::Object(gone)) = gone else {
            return Ok(false);
        };
        for (page, content) in gone {
            let Some(back) = Kept::read(content) else {
                continue;
            };
            let typed = store.draft(dossier, &page).map_err(Refused::Unread)?;
            let typed = match typed.and_then(Kept::read) {
                Some(typed) => typed.over(back),
                None => back,
            };
            store.keep_draft(dossier, &page, &typed.content(), now.at)?;
        }
        store.drop_draft(dossier, &name(change))?;
        self.read_draft_again(dossier, now)?;
        Ok(true)
    }

    /// What is typed in a dossier and not continued, by page.
    fn typed(&mut self, dossier: &str) -> Result<BTreeMap<String, Kept>, Refused> {
        let drafts = self.store()?.drafts(dossier).map_err(Refused::Unread)?;
        let drafts = drafts.into_iter();
        Ok(drafts
            .filter_map(|(page, content)| Some((page, Kept::read(content)?)))
            .collect())
    }

    /// The page that is shown has what is kept of it, and the list the name that is typed.
    fn read_draft_again(&mut self, dossier: &str, now: &Now) -> Result<(), Refused> {
        let (locale, screen) = (self.state.words.locale(), self.state.screen);
        let draft = kept(self.store()?, dossier, screen.id(), locale).map_err(Refused::Unread)?;
        let Some(open) = self.state.open.as_mut().filter(|open| open.id == dossier) else {
            return Ok(());
        };
        open.draft = draft;
        self.list_by_typed_name(now)
    }
}
