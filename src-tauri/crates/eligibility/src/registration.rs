//! Where a company must give a registration number, and which.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::Country;

/// The registration numbers that are asked for, as a page gave them on a day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// The day of the page.
    pub as_of: Date,
    /// Where the page stands.
    pub link: String,
    /// Where it was read.
    pub source: String,
    /// Countries of the detailed table that the page of enrolment does not name.
    pub table_only: Vec<Country>,
    /// The kinds of number that each country has, of which one is enough: a name in the locales
    /// where it is in small letters, else its own name.
    pub kinds: BTreeMap<Country, Vec<String>>,
}

static EMBEDDED: LazyLock<Registration> = LazyLock::new(|| {
    toml::from_str(include_str!("../data/registration.toml"))
        .expect("the embedded list is checked by the tests")
});

impl Registration {
    /// The list that the program holds.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// The kinds of number for a company of this country; none where none has to be given.
    pub fn kinds_of(&self, country: Country) -> &[String] {
        self.kinds.get(&country).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(code: &str) -> &'static [String] {
        Registration::embedded().kinds_of(Country::from_code(code).unwrap())
    }

    #[test]
    fn both_pages_are_held_with_what_each_of_them_names() {
        let list = Registration::embedded();
        assert_eq!(list.kinds.len(), 26);
        assert_eq!(list.table_only.len(), 2);
        for country in &list.table_only {
            assert!(list.kinds.contains_key(country), "{country:?}");
        }
    }

    #[test]
    fn poland_asks_for_one_of_two_numbers_and_france_for_none() {
        assert_eq!(kinds("PL"), ["TIN", "PESEL"]);
        assert!(kinds("FR").is_empty());
    }
}
