//! The header of a CSV file, and the facts of a record under it.

use csv_core::{ReadRecordResult, ReaderBuilder};
use eligibility::{Fact, Facts};
use l10n::Words;
use serde_json::value::RawValue;

use super::hand::Hand;

/// A line as it was read.
pub(crate) struct Line {
    /// What it is called, as it was written; none where it has no name or none can be read.
    pub id: Option<Box<RawValue>>,
    /// Its facts, or what is wrong with it.
    pub facts: Result<Facts, String>,
}

/// What each column holds.
pub(crate) struct Columns {
    order: Vec<Column>,
    separator: u8,
    hand: Hand,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    Fact(Fact),
    /// One that says how a dossier stands: it is not read.
    Standing(&'static str),
}

impl Columns {
    /// Reads the header; or says what is wrong with it.
    pub(crate) fn of(header: &str, hand: Hand, words: Words) -> Result<Self, String> {
        let separator = hand.separator(header.as_bytes());
        let (mut columns, mut unknown) = (Vec::new(), Vec::new());
        let mut fault = None;
        for (place, name) in (1_u64..).zip(fields(header, separator)) {
            let name = name.trim();
            let named = [("column", eligibility::excerpt(name).into())];
            match hand.column(name) {
                _ if name.is_empty() => {
                    let args = [("place", place.to_string().into())];
                    fault = Some(words.format("csv-column-unnamed", &args));
                }
                Some(column) if columns.contains(&column) => {
                    fault = Some(words.format("csv-column-twice", &named));
                }
                Some(column) => columns.push(column),
                None => unknown.push(eligibility::excerpt(name)),
            }
            if fault.is_some() {
                break;
            }
        }
        if !unknown.is_empty() {
            return Err(hand.unknown_columns(&unknown, words));
        }
        if let Some(fault) = fault {
            return Err(fault);
        }
        Ok(Self {
            order: columns,
            separator,
            hand,
        })
    }

    /// Reads a record.
    pub(crate) fn line(&self, record: &str, words: Words) -> Line {
        let fields = fields(record, self.separator);
        let place = self.order.iter().position(|column| *column == Column::Id);
        let id = place
            .and_then(|place| fields.get(place))
            .and_then(|id| serde_json::value::to_raw_value(id).ok());
        let facts = if fields.len() == self.order.len() {
            self.facts(&fields, words)
        } else {
            let (found, expected) = (fields.len(), self.order.len());
            Err(self.hand.other_length(found, expected, words))
        };
        Line { id, facts }
    }

    /// What every cell says that says something; or what is wrong with the cells, so that all of it
    /// can be mended at once.
    fn facts(&self, fields: &[String], words: Words) -> Result<Facts, String> {
        let mut facts = Facts::default();
        let mut faults = Vec::new();
        for (column, cell) in self.order.iter().zip(fields) {
            let (Column::Fact(fact), cell) = (*column, cell.trim()) else {
                continue;
            };
            if cell.is_empty() {
                continue;
            }
            match self.hand.value(fact, cell, words) {
                Ok(value) => facts.set(fact, Some(value)),
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() {
            Ok(facts)
        } else {
            Err(faults.join(" "))
        }
    }
}

/// The fields of a record, without their quotes.
fn fields(record: &str, separator: u8) -> Vec<String> {
    let mut reader = ReaderBuilder::new().delimiter(separator).build();
    // Reading makes nothing longer, and a field is at least the separator behind it.
    let mut text = vec![0; record.len() + 1];
    let mut ends = vec![0; record.len() + 2];
    let (mut taken, mut written, mut ended) = (0, 0, 0);
    loop {
        let (result, bytes, more, fields) = reader.read_record(
            &record.as_bytes()[taken..],
            &mut text[written..],
            &mut ends[ended..],
        );
        taken += bytes;
        written += more;
        ended += fields;
        if !matches!(result, ReadRecordResult::InputEmpty) {
            break;
        }
    }
    let mut from = 0;
    ends[..ended]
        .iter()
        .map(|end| {
            let field = String::from_utf8_lossy(&text[from..*end]).into_owned();
            from = *end;
            field
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use eligibility::facts_from_json;
    use l10n::Locale;
    use serde_json::{Value as Json, json};

    use super::*;

    const WORDS: fn() -> Words = || Words::new(Locale::EnUs);

    /// What a cell under that column means in JSON, or the fault that it is.
    fn check(fact: &str, cell: &str, expected: Result<Json, &str>) {
        let columns = Columns::of(fact, Hand::Program, WORDS()).unwrap();
        let quoted = format!("\"{}\"", cell.replace('"', "\"\""));
        let found = columns.line(&quoted, WORDS()).facts;
        match expected {
            Ok(value) => {
                let facts = facts_from_json(&json!({ fact: value })).unwrap();
                assert_eq!(found, Ok(facts), "{fact} {cell}");
            }
            Err(named) => assert!(found.unwrap_err().contains(named), "{fact} {cell}"),
        }
    }

    #[test]
    fn every_cell_that_is_wrong_is_named() {
        let columns = Columns::of("country,mfa-admins,csp-since", Hand::Program, WORDS()).unwrap();
        let faults = columns
            .line("ZZ,perhaps,2027-02-31", WORDS())
            .facts
            .unwrap_err();
        for named in ["country", "mfa-admins", "csp-since"] {
            assert!(faults.contains(named), "{named}: {faults}");
        }
        let faults = columns.line("FR,perhaps,", WORDS()).facts.unwrap_err();
        assert!(!faults.contains("country"), "{faults}");
    }

    #[test]
    fn a_cell_says_what_its_json_says() {
        check("mfa-admins", "yes", Ok(json!("yes")));
        check("mfa-admins", " unknown ", Ok(json!("unknown")));
        check(
            "mfa-admins",
            "planned:2027-01-01",
            Ok(json!({"planned": "2027-01-01"})),
        );
        let plan = json!({"planned": "2027-01-01", "to": "advanced"});
        check(
            "support-plan",
            "planned:2027-01-01:advanced",
            Ok(plan.clone()),
        );
        check("support-plan", &plan.to_string(), Ok(plan));
        check("csp-revenue-12m-usd", "1000000", Ok(json!(1_000_000)));
        check("months-as-reseller", "012", Ok(json!(12)));
        check("csp-since", "2024-02-29", Ok(json!("2024-02-29")));
        check("country", "FR", Ok(json!("FR")));
        for cell in ["FR BE", "FR,BE", "FR; BE", r#"["BE", "FR"]"#] {
            check("sells-in", cell, Ok(json!(["FR", "BE"])));
        }
        check("org-name", "[A] \"B\"", Ok(json!("[A] \"B\"")));
        check("choice-reason", "one\ntwo", Ok(json!("one\ntwo")));
    }

    #[test]
    fn a_cell_that_cannot_be_is_refused_by_the_name_of_its_column() {
        for (fact, cell) in [
            ("mfa-admins", "maybe"),
            ("mfa-admins", "planned:soon"),
            ("mfa-admins", "planned:2027-01-01:advanced"),
            ("support-plan", "planned:2027-01-01"),
            ("support-plan", "{\"planned\": "),
            ("csp-revenue-12m-usd", "1,000,000"),
            ("csp-revenue-12m-usd", "-1"),
            ("csp-revenue-12m-usd", "+1"),
            ("csp-revenue-12m-usd", "1e6"),
            ("csp-revenue-12m-usd", "99999999999999999999999"),
            ("sells-in", "FR ZZ"),
            ("cloud", "planned:2027-01-01"),
        ] {
            check(fact, cell, Err(fact));
        }
    }

    #[test]
    fn an_empty_cell_is_not_given() {
        let columns = Columns::of("id,mfa-admins,\"country\"", Hand::Program, WORDS()).unwrap();
        let line = columns.line("\"a \"\"b\"\"\",, ", WORDS());
        assert_eq!(line.id.unwrap().get(), r#""a \"b\"""#);
        assert_eq!(line.facts, Ok(Facts::default()));
    }

    #[test]
    fn every_field_has_its_column() {
        let columns = Columns::of("id,mfa-admins", Hand::Program, WORDS()).unwrap();
        for record in ["a", "a,yes,", "a,yes,no,no"] {
            let line = columns.line(record, WORDS());
            assert_eq!(line.id.unwrap().get(), "\"a\"", "{record}");
            assert!(line.facts.unwrap_err().contains('2'), "{record}");
        }
    }

    #[test]
    fn the_header_says_what_parts_the_columns() {
        for (header, record) in [
            ("id;cloud;sells-in", "a;commercial;FR,BE"),
            ("\"id\";\"cloud\";sells-in", "a;\"commercial\";\"FR;BE\""),
            ("id\tcloud\tsells-in", "a\tcommercial\tFR BE"),
            ("id,cloud,sells-in", "a,commercial,FR;BE"),
        ] {
            let columns = Columns::of(header, Hand::Program, WORDS()).unwrap();
            let expected = json!({"cloud": "commercial", "sells-in": ["FR", "BE"]});
            let expected = facts_from_json(&expected).unwrap();
            assert_eq!(
                columns.line(record, WORDS()).facts,
                Ok(expected),
                "{header}"
            );
        }
    }

    #[test]
    fn a_header_is_refused_by_what_is_wrong_with_it() {
        for (header, named) in [
            ("cloud,colour", "colour"),
            ("cloud,Country", "Country"),
            ("cloud,country,cloud", "cloud"),
            ("id,cloud,id", "id"),
            ("cloud,,country", "2"),
            ("cloud,", "2"),
            ("cloud;colour", "colour"),
            ("cloud;", "2"),
            ("cloud|country", "cloud|country"),
        ] {
            let fault = Columns::of(header, Hand::Program, WORDS()).err().unwrap();
            assert!(fault.contains(named), "{header}: {fault}");
        }
    }
}
