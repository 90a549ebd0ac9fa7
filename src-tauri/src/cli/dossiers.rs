//! `passerelle dossiers`: the stored dossiers, read beside a program that may be writing them.

use dossier::Path;
use eligibility::{Fact, Rules, Value, When, facts_to_json};
use l10n::Words;
use serde_json::{Value as Json, json};
use store::{DossierRecord, OpenFault, Store, StoreFault};

use super::{Format, Trouble};
use crate::options::{Now, Options};
use crate::session::{Listed, Said};
use crate::view::{name, spoken};

/// Every dossier, the last touched first.
pub(super) fn list(options: &Options, words: Words, format: Format) -> Result<String, Trouble> {
    let records = match open(options, words)? {
        Some(store) => crate::session::list(&store).map_err(|fault| trouble(words, &fault))?,
        None => Vec::new(),
    };
    Ok(match format {
        Format::Json => {
            let list: Vec<Json> = records
                .iter()
                .map(|(record, said)| head(record, said))
                .collect();
            format!("{:#}\n", Json::from(list))
        }
        Format::Text => {
            let line = |(record, said): &Listed| {
                let name = name(&said.facts).unwrap_or_else(|| words.text("dossier-unnamed"));
                format!("{}  {}  {name}", record.id, record.touched)
            };
            lines(records.iter().map(line))
        }
    })
}

/// One dossier: what counts and what is parked.
pub(super) fn show(
    options: &Options,
    words: Words,
    id: &str,
    format: Format,
) -> Result<String, Trouble> {
    let store = open(options, words)?.ok_or_else(|| no_such(words, id))?;
    let record = match store.dossier(id) {
        Err(StoreFault::NoSuchDossier(_)) => return Err(no_such(words, id)),
        other => other.map_err(|fault| trouble(words, &fault))?,
    };
    let said = Said::in_all(&store.journal(id).map_err(|fault| trouble(words, &fault))?);
    let facts = &said.facts;
    let path = Path::of(
        Rules::embedded(),
        facts,
        When::today(Now::read(options).today),
    );
    let counted = path.counted(facts);
    let parked = facts.retain(|fact| !path.asks(fact));
    Ok(match format {
        Format::Json => {
            let mut json = head(&record, &said);
            json["facts"] = facts_to_json(&counted);
            json["parked"] = facts_to_json(&parked);
            format!("{json:#}\n")
        }
        Format::Text => {
            let line = |(fact, value): (Fact, &Value)| {
                let name = words.text(&format!("fact-{fact}.short"));
                let value = spoken(words, fact, Some(value));
                words.format(
                    "named-value",
                    &[("name", name.into()), ("value", value.into())],
                )
            };
            let mut text: Vec<String> = counted.iter().map(line).collect();
            if parked.iter().next().is_some() {
                text.extend([String::new(), words.text("parked")]);
                text.extend(parked.iter().map(line));
            }
            lines(text)
        }
    })
}

/// Each text on a line of its own.
fn lines(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().map(|text| text + "\n").collect()
}

fn head(record: &DossierRecord, said: &Said) -> Json {
    json!({
        "id": record.id,
        "name": name(&said.facts),
        "state": said.state.id(),
        "created": record.created.to_string(),
        "touched": record.touched.to_string(),
    })
}

/// No dossier has that id.
pub(super) fn no_such(words: Words, id: &str) -> Trouble {
    let name = eligibility::excerpt(id);
    Trouble::Input(words.format("failure-dossier", &[("name", name.into())]))
}

/// The stored dossiers; none where nothing was stored yet.
pub(super) fn open(options: &Options, words: Words) -> Result<Option<Store>, Trouble> {
    match Store::open_to_read(&options.data_dir) {
        Ok(store) => Ok(Some(store)),
        Err(OpenFault::Missing(_)) => Ok(None),
        Err(fault) => Err(unusable(words, &fault)),
    }
}

/// The stored dossiers cannot be used.
pub(super) fn unusable(words: Words, fault: &OpenFault) -> Trouble {
    let what = words.text(&format!("recovery-{}", fault.id()));
    let args = [
        ("file", fault.path().display().to_string().into()),
        ("detail", what.into()),
    ];
    Trouble::Machine(words.format("cli-unusable", &args))
}

pub(super) fn trouble(words: Words, fault: &StoreFault) -> Trouble {
    Trouble::Machine(words.format("failure-not-read", &[("detail", fault.to_string().into())]))
}
