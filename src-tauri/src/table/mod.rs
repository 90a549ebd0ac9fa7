//! CSV files: a table of organisations, one a record. [`records`] cuts the file, [`columns`] reads
//! its header and the facts under it, [`separator`] finds what parts them, [`alphabet`] in what they
//! are written; [`hand`] says whether a program wrote it ([`exact`]) or a person ([`spoken`]); [`standing`] names what is
//! written beside the facts. Here a whole file is read or written at once.

mod alphabet;
mod columns;
mod exact;
mod guard;
mod hand;
mod piece;
mod records;
mod separator;
mod spoken;
pub(crate) mod standing;

use eligibility::{Fact, Facts, Kind, to_json};
use l10n::{Locale, Words};
use serde_json::Value as Json;

pub(crate) use columns::{Columns, Line};
pub(crate) use hand::Hand;
pub(crate) use piece::{Cut, Held, Piece};
#[cfg(test)]
pub(crate) use piece::{
    LONGEST, Uncut,
    tests::{cut, parts},
};
pub(crate) use records::Records;

/// A record of the file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Record {
    /// The line of the file on which it begins.
    pub line: u64,
    /// What stands in its column `id`.
    pub id: Option<String>,
    /// Its facts, or what is wrong with it.
    pub facts: Result<Facts, String>,
}

/// Reads a CSV file of a person's whose header names facts; or says what is wrong with the header.
pub(crate) fn read(bytes: &[u8], words: Words) -> Result<Vec<Record>, String> {
    let bytes = alphabet::in_utf8(bytes);
    let mut records = Records::of(Hand::Person);
    let mut pieces = Vec::new();
    records.cut(&bytes, &mut pieces);
    records.finish(&mut pieces);
    let mut pieces = pieces.iter();
    let Some(header) = pieces.next() else {
        return Err(words.text("arrival-empty"));
    };
    let columns = header
        .text(words)
        .and_then(|header| Columns::of(header, Hand::Person, words))?;
    Ok(pieces
        .map(|piece| match piece.text(words) {
            Ok(text) => {
                let read = columns.line(text, words);
                let id = read.id.and_then(|id| serde_json::from_str(id.get()).ok());
                Record {
                    line: piece.line,
                    id,
                    facts: read.facts,
                }
            }
            Err(why) => Record {
                line: piece.line,
                id: None,
                facts: Err(why),
            },
        })
        .collect())
}

/// A dossier as a line of a table.
pub(crate) struct Row {
    /// Its id.
    pub id: String,
    /// What is said of it.
    pub facts: Facts,
    /// How it stands.
    pub standing: standing::Cells,
}

/// Writes a CSV file that [`read`] takes: a line for each dossier.
pub(crate) fn write(rows: &[Row]) -> Vec<u8> {
    let header = columns_of_facts().chain(standing::COLUMNS.map(str::to_owned));
    let mut lines = vec![header.collect::<Vec<_>>()];
    lines.extend(rows.iter().map(|row| {
        let cells = Fact::ALL.into_iter().map(|fact| {
            let value = row.facts.get(fact).map(|value| to_json(fact, value));
            let cell = value.map_or_else(String::new, |value| cell(&value));
            match fact.kind() {
                Kind::Text { .. } => guard::put_on(&cell),
                _ => cell,
            }
        });
        let id = std::iter::once(row.id.clone());
        id.chain(cells).chain(row.standing.clone()).collect()
    }));
    in_csv(lines, ',')
}

/// A file with a column for every fact, by the name that the window has for it, to be filled in.
pub(crate) fn template(words: Words) -> Vec<u8> {
    let name = |fact: Fact| words.text(&format!("fact-{fact}.short"));
    // Where the comma stands in numbers, spreadsheets part columns by semicolons.
    let separator = match words.locale() {
        Locale::FrFr => ';',
        Locale::EnUs => ',',
    };
    in_csv(vec![Fact::ALL.into_iter().map(name).collect()], separator)
}

fn columns_of_facts() -> impl Iterator<Item = String> {
    let names = std::iter::once("id").chain(Fact::ALL.into_iter().map(Fact::id));
    names.map(str::to_owned)
}

fn in_csv(lines: Vec<Vec<String>>, separator: char) -> Vec<u8> {
    // Programs of the trade take a file without this mark for one in another alphabet.
    let mut bytes = b"\xEF\xBB\xBF".to_vec();
    for line in lines {
        let cells: Vec<String> = line.iter().map(|cell| quoted(cell)).collect();
        bytes.extend(cells.join(&separator.to_string()).bytes());
        bytes.extend(b"\r\n");
    }
    bytes
}

/// What stands in a cell for a value.
fn cell(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        // An empty cell says nothing.
        Json::Array(list) if list.is_empty() => "[]".to_owned(),
        Json::Array(list) => list.iter().map(cell).collect::<Vec<_>>().join(" "),
        Json::Object(plan) => {
            let part = |name: &str| plan.get(name).map(|part| format!(":{}", cell(part)));
            let parts = [part("planned"), part("to")];
            format!("planned{}", parts.into_iter().flatten().collect::<String>())
        }
        other => other.to_string(),
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', ';', '"', '\n', '\r']) || cell != cell.trim() {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use eligibility::facts_from_json;
    use l10n::Locale;
    use serde_json::json;

    use super::*;

    /// The names in a file whose columns are the name and the reason.
    fn check(file: &[u8], names: &[&str]) {
        let records = read(file, Words::new(Locale::FrFr)).unwrap();
        let found: Vec<String> = records
            .into_iter()
            .map(|record| match record.facts.unwrap().get(Fact::OrgName) {
                Some(eligibility::Value::Text(name)) => name.clone(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(found, names);
    }

    #[test]
    fn what_a_spreadsheet_writes_in_french_is_read() {
        let text =
            "org-name;choice-reason\r\n\u{c9}lan, \u{e9}tc.;\"un\r\ndeux; trois\"\r\nRives;\r\n";
        let names = ["\u{c9}lan, \u{e9}tc.", "Rives"];
        check(text.as_bytes(), &names);
        check(format!("\u{feff}{text}").as_bytes(), &names);
        let windows: Vec<u8> = text
            .chars()
            .map(|it| u8::try_from(u32::from(it)).unwrap())
            .collect();
        check(&windows, &names);
        check(text.replace(';', "\t").as_bytes(), &names);
        let units: Vec<u16> = format!("\u{feff}{text}").encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        check(&little, &names);
        check(&big, &names);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let all = json!({
            "org-name": "Rives, \"Fils\"\u{a0}& Cie",
            "country": "FR",
            "sells-in": ["BE", "FR"],
            "support-plan": { "planned": "2027-01-01", "to": "advanced" },
            "credit-approved": { "planned": "2027-02-01" },
            "provider-relationship": "unknown",
            "csp-revenue-12m-usd": 1_200_000,
            "choice-reason": "one\ntwo",
        });
        let nowhere = json!({ "org-name": "Rives", "sells-in": [] });
        for facts in [all, nowhere].map(|facts| facts_from_json(&facts).unwrap()) {
            let file = write(&[Row {
                id: "0123456789abcdef".to_owned(),
                facts: facts.clone(),
                standing: standing::COLUMNS.map(|_| "eligible, or not".to_owned()),
            }]);
            let records = read(&file, Words::new(Locale::EnUs)).unwrap();
            let expected = Record {
                line: 2,
                id: Some("0123456789abcdef".to_owned()),
                facts: Ok(facts),
            };
            assert_eq!(records, [expected]);
        }
    }
}
