//! The list as a table for other programs: what is said of each dossier, and how it stands.

use std::path::Path;

use dossier::Stage;
use eligibility::Rules;
use store::{Store, Summary};

use super::replay::read_dossier;
use super::summary::{Shown, summary};
use crate::export::ExportFault;
use crate::options::Now;
use crate::table::{self, Row, standing};
use crate::view;

/// These dossiers, a line each, as the import takes them. Read beside the session, which goes on.
pub(crate) fn table_of(folder: &Path, ids: &[String], now: &Now) -> Result<Vec<u8>, ExportFault> {
    let rules = Rules::embedded();
    let unread = |detail: String| ExportFault::Unread(detail);
    let store = Store::open_to_read(folder).map_err(|fault| unread(fault.to_string()))?;
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        let (open, _) = read_dossier(&store, id).map_err(|fault| unread(fault.to_string()))?;
        rows.push(Row {
            id: id.clone(),
            standing: cells(&summary(rules, &open, now), rules),
            facts: open.facts,
        });
    }
    Ok(table::write(&rows))
}

/// How a dossier stands, in the order of the columns.
fn cells(summary: &Summary, rules: &'static Rules) -> standing::Cells {
    let verdict = |mark: &String| mark.strip_suffix("-held").unwrap_or(mark).to_owned();
    let [direct, reseller, provider] = &summary.verdicts;
    let stage = usize::from(summary.stage).checked_sub(1);
    let stage = stage.and_then(|place| Stage::all().get(place));
    let shown: Option<Shown> = serde_json::from_value(summary.shown.clone()).ok();
    let due = shown.and_then(|shown| shown.due);
    let what = due.as_ref().and_then(|(_, what)| what.occasion(rules));
    [
        verdict(direct),
        verdict(reseller),
        verdict(provider),
        stage.map(|stage| stage.id.clone()).unwrap_or_default(),
        due.map(|(on, _)| on.to_string()).unwrap_or_default(),
        what.map(|what| view::occasion_id(&what))
            .unwrap_or_default(),
    ]
}
