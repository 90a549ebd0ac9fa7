//! The regions in which a partner may sell, and the currencies in which it is charged there.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::Country;

/// The market lists as a page gave them on a day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Markets {
    /// Its persistent name.
    pub id: String,
    /// The date of the page.
    pub page_date: Date,
    /// The day on which the page was kept.
    pub captured: Date,
    /// Where the page stands.
    pub link: String,
    /// Where it was read.
    pub source: String,
    /// The countries that no region lists.
    pub unlisted: Vec<Country>,
    /// The currencies of each country, by region; none where the page gives none.
    pub regions: BTreeMap<String, BTreeMap<Country, Vec<String>>>,
}

/// A region of a market list.
#[derive(Debug, Clone, Copy)]
pub struct Region<'m> {
    /// Its persistent name.
    pub id: &'m str,
    /// Its countries with their currencies.
    pub countries: &'m BTreeMap<Country, Vec<String>>,
}

/// Something of the lists that surprises. What it is stands in the locales as `market-case-ID`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarketCase {
    /// Its persistent name.
    pub id: String,
    /// The countries it speaks of.
    #[serde(default)]
    pub countries: Vec<Country>,
    /// The countries whose organisations should know it too.
    #[serde(default)]
    pub home: Vec<Country>,
    /// The region whose organisations should know it too.
    pub region: Option<String>,
}

static CASES: LazyLock<Vec<MarketCase>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        case: Vec<MarketCase>,
    }
    let file: File = toml::from_str(include_str!("../data/market-cases.toml"))
        .expect("the embedded cases are checked by the tests");
    file.case
});

impl MarketCase {
    /// Every case.
    pub fn all() -> &'static [Self] {
        &CASES
    }

    /// Whether it is of this country in particular.
    pub fn is_of(&self, home: Country) -> bool {
        self.home.contains(&home) || self.countries.contains(&home)
    }

    /// Whether an organisation of `home`, in `region`, with customers in `chosen` should know it.
    pub fn concerns(&self, home: Country, region: Option<&str>, chosen: &[Country]) -> bool {
        let for_all = self.countries.is_empty() && self.home.is_empty() && self.region.is_none();
        for_all
            || self.home.contains(&home)
            || self.countries.contains(&home)
            || chosen
                .iter()
                .any(|country| self.countries.contains(country))
            || self
                .region
                .as_deref()
                .is_some_and(|own| Some(own) == region)
    }
}

static ALL: LazyLock<Vec<Markets>> = LazyLock::new(|| {
    [
        include_str!("../data/markets/2020-07.toml"),
        include_str!("../data/markets/2021-05.toml"),
        include_str!("../data/markets/2023-08.toml"),
    ]
    .into_iter()
    .map(|file| toml::from_str(file).expect("the embedded market lists are checked by the tests"))
    .collect()
});

impl Markets {
    /// Every list, the oldest first.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The latest list.
    pub fn latest() -> &'static Self {
        ALL.last().expect("there are three lists")
    }

    /// The regions, by id.
    pub fn regions(&self) -> impl Iterator<Item = Region<'_>> {
        self.regions
            .iter()
            .map(|(id, countries)| Region { id, countries })
    }

    /// The region of a country; none where no region lists it.
    pub fn region_of(&self, country: Country) -> Option<Region<'_>> {
        self.regions()
            .find(|region| region.countries.contains_key(&country))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_stands_in_one_region_or_in_none() {
        for markets in Markets::all() {
            for country in Country::all() {
                let regions = markets
                    .regions()
                    .filter(|region| region.countries.contains_key(country))
                    .count();
                let unlisted = usize::from(markets.unlisted.contains(country));
                assert_eq!(regions + unlisted, 1, "{country:?} in {}", markets.id);
            }
        }
    }

    #[test]
    fn the_lists_have_the_sizes_that_their_pages_have() {
        let sizes: Vec<(usize, usize)> = Markets::all()
            .iter()
            .map(|markets| {
                let countries = markets.regions().map(|region| region.countries.len()).sum();
                (markets.regions.len(), countries)
            })
            .collect();
        assert_eq!(sizes, [(15, 243), (15, 243), (15, 242)]);
    }

    #[test]
    fn a_case_is_told_to_whom_it_concerns() {
        #[track_caller]
        fn check(home: &str, chosen: &[&str], ids: &[&str]) {
            let country = |code: &&str| Country::from_code(code).unwrap();
            let chosen: Vec<Country> = chosen.iter().map(country).collect();
            let home = country(&home);
            let region = Markets::latest().region_of(home).map(|region| region.id);
            let told: Vec<&str> = MarketCase::all()
                .iter()
                .filter(|case| case.concerns(home, region, &chosen))
                .map(|case| case.id.as_str())
                .collect();
            for id in ids {
                assert!(told.contains(id), "{id} is not among {told:?}");
            }
            assert!(told.len() < MarketCase::all().len(), "{told:?}");
        }
        check(
            "FR",
            &[],
            &["french-overseas-latam", "french-overseas-africa"],
        );
        check("DE", &["GP"], &["french-overseas-latam"]);
        check("KE", &[], &["africa-count"]);
    }

    #[test]
    fn each_case_has_an_id_of_its_own_and_names_a_region_that_exists() {
        let mut ids = std::collections::BTreeSet::new();
        for case in MarketCase::all() {
            assert!(ids.insert(&case.id), "{} twice", case.id);
            let region = case.region.as_ref();
            assert!(
                region.is_none_or(|region| Markets::latest().regions.contains_key(region)),
                "{region:?}"
            );
        }
    }

    #[test]
    fn french_overseas_areas_are_spread_over_four_regions() {
        let region = |code: &str| {
            let country = Country::from_code(code).unwrap();
            Markets::latest().region_of(country).map(|region| region.id)
        };
        assert_eq!(region("FR"), Some("europe"));
        assert_eq!(region("GP"), Some("latam"));
        assert_eq!(region("RE"), Some("africa"));
        assert_eq!(region("PM"), Some("canada"));
        assert_eq!(region("WF"), Some("australia"));
        assert_eq!(region("RU"), None);
    }
}
