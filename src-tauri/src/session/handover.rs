//! What leaves the desk as a file for another program: the dossier whole, the list, minutes.

use std::path::Path;

use dossier::Standing;
use eligibility::{Fact, Role, Rules, When};
use jiff::civil::Date;
use l10n::{Locale, Words};
use serde_json::{Map, Value as Json, json};
use sha2::{Digest as _, Sha256};
use store::Store;
use store::handover::{self, Handover, Origin};

use super::occasion::Occasion;
use super::replay::read_dossier;
use super::{Refused, Screen, Session};
use crate::errand::{Content, Errand, HAND_OVER_ENDING};
use crate::options::Now;
use crate::view;

/// The day of the verdict, by its name in the file.
const AS_OF: &str = "as_of";

/// The dossier with its history, as a file for another desk. Private notes stay here.
pub(crate) fn hand_over(
    store: &Store,
    rules: &'static Rules,
    words: Words,
    id: &str,
    now: &Now,
) -> Result<Vec<u8>, store::StoreFault> {
    let (open, _) = read_dossier(store, id)?;
    let record = store.dossier(id)?;
    let standing = Standing::of(rules, &open.facts, When::today(now.today));
    let verdict = verdict(&standing, now.today);
    let read = standing
        .assessment
        .roles
        .iter()
        .filter_map(|role| role.edition);
    let mut read: Vec<&str> = read.map(|edition| edition.id.as_str()).collect();
    read.extend(open.followed.as_ref().map(|one| one.edition.as_str()));
    let history = handover::history(&store.journal(id)?);
    Ok(handover::write(&Handover {
        about: words.text("hand-over-about"),
        program: concat!("passerelle ", env!("CARGO_PKG_VERSION")).to_owned(),
        written: now.at,
        dossier: Origin {
            id: record.id,
            created: record.created,
            passed: record.passed,
            trail: record.trail,
        },
        editions: rules
            .editions()
            .iter()
            .map(|edition| edition.id.clone())
            .filter(|id| read.contains(&id.as_str()))
            .collect(),
        facts: handover::facts(&history, |id| Fact::from_id(id).is_some()),
        notes: handover::notes(&history),
        verdict_hash: hash(&verdict),
        verdict,
        history,
    }))
}

/// How the roles stand on a day by everything that counts: what two desks must agree on.
fn verdict(standing: &Standing, today: Date) -> Map<String, Json> {
    let stand: Vec<Json> = Role::ALL
        .into_iter()
        .map(|role| {
            let role = standing.assessment.role(role);
            let rows: Map<String, Json> = role
                .rows
                .iter()
                .map(|row| (row.row.requirement.clone(), row.status.id().into()))
                .collect();
            json!({
                "role": role.role.id(),
                "verdict": role.verdict.id(),
                "edition": role.edition.map(|edition| &edition.id),
                "rows": rows,
            })
        })
        .collect();
    Map::from_iter([
        (AS_OF.to_owned(), today.to_string().into()),
        ("roles".to_owned(), stand.into()),
    ])
}

/// Whether this program reaches the verdict of a file, from what the file says and on its day. A
/// file that gives none contradicts nobody.
pub(crate) fn agrees(rules: &'static Rules, handover: &Handover) -> bool {
    if handover.verdict_hash.is_empty() {
        return true;
    }
    let day = handover.verdict.get(AS_OF).and_then(Json::as_str);
    let day = day.and_then(|day| eligibility::day(day).ok());
    let facts: Map<String, Json> = handover.facts.clone().into_iter().collect();
    let facts = eligibility::facts_from_json(&facts.into()).ok();
    day.zip(facts).is_some_and(|(day, facts)| {
        let standing = Standing::of(rules, &facts, When::today(day));
        hash(&verdict(&standing, day)) == handover.verdict_hash
    })
}

/// The verdict in 64 hexadecimal digits; the same verdict gives the same.
fn hash(verdict: &Map<String, Json>) -> String {
    // Not the day: on another one the same verdict is the same.
    let text = verdict
        .get("roles")
        .map(Json::to_string)
        .unwrap_or_default();
    let digest = Sha256::digest(text);
    view::hexadecimal(&digest)
}

impl Session {
    pub(super) fn hand_over(&mut self, now: &Now) -> Result<Vec<u8>, Refused> {
        let (rules, words) = (self.rules, self.state.words);
        let id = self.laid_down(now)?;
        hand_over(self.store()?, rules, words, &id, now).map_err(Refused::Unread)
    }

    /// The dossiers that the list shows, on all of its pages: a file that has yet to be written.
    pub(super) fn table(&mut self, now: &Now) -> Result<Content, Refused> {
        let query = self.state.desk.query(now);
        let store = self.store()?;
        let ids = store.search_all(&query).map_err(Refused::Unread)?;
        let folder = store.path().parent().map(Path::to_owned);
        self.state.desk.tabled = ids.len();
        Ok(Content::Table {
            folder: folder.unwrap_or_default(),
            ids,
            now: now.clone(),
        })
    }

    /// What was said in the meeting that is shown, as a text.
    pub(super) fn minutes(&mut self, locales: &[Locale], now: &Now) -> Result<Vec<u8>, Refused> {
        let Screen::Minutes(number) = self.state.screen else {
            return Err(Refused::Closed);
        };
        let id = self.opened()?.id.clone();
        let journal = self.store()?.journal(&id).map_err(Refused::Unread)?;
        let words = locales
            .first()
            .map_or(self.state.words, |locale| Words::new(*locale));
        Ok(view::minutes_text(&self.state, self.rules, words, number, &journal, now).into_bytes())
    }

    /// Has the person choose files to bring in.
    pub(super) fn choose_files(&mut self) -> Result<(), Refused> {
        if let Some(occasion) = Occasion::of(&self.state) {
            return Err(Refused::Busy(occasion));
        }
        let words = self.state.words;
        let kinds = vec![
            (words.text("import-kinds"), vec![HAND_OVER_ENDING, "csv"]),
            (words.text("export-hand-over-kind"), vec![HAND_OVER_ENDING]),
            (words.text("export-table-kind"), vec!["csv"]),
        ];
        self.errand = Some(Errand::Choose { kinds });
        Ok(())
    }
}
