//! The languages in which customers of a country find their agreement.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::Country;

/// The languages of the customer agreement, as a page gave them on a day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomerAgreement {
    /// The day of the page.
    pub as_of: Date,
    /// Where the page stands.
    pub link: String,
    /// Where it was read.
    pub source: String,
    /// Countries of which the page seems to have lost languages.
    pub suspect: Vec<Country>,
    /// Where professions bound by secrecy may need an amendment to the agreement.
    pub secrecy: Vec<Country>,
    /// Countries that the page leaves out, for no reason that could be found.
    pub not_covered: Vec<Country>,
    /// The languages of each country, as tags such as `pt-BR`.
    pub languages: BTreeMap<Country, Vec<String>>,
}

static EMBEDDED: LazyLock<CustomerAgreement> = LazyLock::new(|| {
    toml::from_str(include_str!("../data/agreement.toml"))
        .expect("the embedded languages are checked by the tests")
});

impl CustomerAgreement {
    /// The list that the program holds.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// The languages for the customers of a country; none where the page names none.
    pub fn languages_of(&self, country: Country) -> &[String] {
        self.languages.get(&country).map_or(&[], Vec::as_slice)
    }

    /// The language of a tag, with its region only where the list holds another variant of it.
    pub fn shortest<'t>(&self, tag: &'t str) -> &'t str {
        let Some((language, _)) = tag.rsplit_once('-') else {
            return tag;
        };
        let variants = self.languages.values().flatten().any(|other| {
            other != tag
                && other
                    .rsplit_once('-')
                    .is_some_and(|(own, _)| own == language)
        });
        if variants { tag } else { language }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Country {
        Country::from_code(code).unwrap()
    }

    #[test]
    fn every_country_is_listed_or_known_to_be_left_out() {
        let agreement = CustomerAgreement::embedded();
        for country in Country::all() {
            let left_out = agreement.not_covered.contains(country);
            let listed = !agreement.languages_of(*country).is_empty();
            // The page knows no customers in the countries under embargo.
            let embargo = ["CU", "IR", "KP", "SD", "SY"].contains(&country.code());
            assert!(
                listed || left_out || embargo,
                "{country:?} is neither listed nor left out"
            );
        }
    }

    #[test]
    fn french_is_offered_in_france_and_not_in_belgium_or_reunion() {
        let agreement = CustomerAgreement::embedded();
        let french = |code: &str| {
            let languages = agreement.languages_of(country(code));
            languages.iter().any(|tag| tag.starts_with("fr"))
        };
        for (code, offered) in [
            ("FR", true),
            ("GF", true),
            ("CA", true),
            ("CH", true),
            ("BE", false),
            ("RE", false),
            ("GP", false),
            ("NC", false),
        ] {
            assert_eq!(french(code), offered, "{code}");
        }
        assert!(agreement.suspect.contains(&country("CH")));
        assert!(!agreement.suspect.contains(&country("FR")));
    }

    #[test]
    fn a_region_is_named_only_where_it_tells_two_variants_apart() {
        let agreement = CustomerAgreement::embedded();
        for (tag, shortest) in [
            ("fr-FR", "fr"),
            ("pt-BR", "pt-BR"),
            ("zh-HK", "zh-HK"),
            ("sr-Latn-RS", "sr-Latn"),
            ("fr", "fr"),
        ] {
            assert_eq!(agreement.shortest(tag), shortest);
        }
    }
}
