//! Where the customers are: in which regions, as seen from one's own country.

use dossier::Raw;
use eligibility::{Country, Fact, Markets, Value};

use super::{Scene, speech};

/// As many countries are named in a sentence; of more it says how many they are.
const NAMED: usize = 12;

/// The chosen countries of a region.
pub(super) struct CustomersIn {
    /// The region; none for countries that the latest list puts in none.
    pub region: Option<&'static str>,
    /// Its name, empty for none.
    pub name: String,
    /// The countries, at least one.
    pub countries: Vec<Country>,
}

impl Scene<'_> {
    /// The countries that are chosen: as ticked on the page that asks for them, else as stored.
    pub(super) fn customers(&self) -> Vec<Country> {
        let Some(open) = &self.state.open else {
            return Vec::new();
        };
        let drafted = open.draft.as_ref();
        if let Some(Raw::Many(codes)) = drafted.and_then(|draft| draft.get(Fact::SellsIn.id())) {
            return codes
                .iter()
                .filter_map(|code| Country::from_code(code))
                .collect();
        }
        match open.facts.get(Fact::SellsIn) {
            Some(Value::Countries(chosen)) => chosen.clone(),
            _ => Vec::new(),
        }
    }

    /// Beneath the countries: which are ticked, and what to know of those elsewhere.
    pub(super) fn ticked(&self) -> Vec<String> {
        let chosen = self.customers();
        if chosen.is_empty() {
            return Vec::new();
        }
        let args = [
            ("count", chosen.len().into()),
            ("countries", speech::countries(self.words, &chosen).into()),
        ];
        let ticked = self.words.format("countries-ticked", &args);
        let outside = self.home().and_then(|home| self.outside(home));
        std::iter::once(ticked).chain(outside).collect()
    }

    /// The chosen countries by region: one's own first, those in none at the end.
    pub(super) fn customers_by_region(&self, home: Country) -> Vec<CustomersIn> {
        let mut regions: Vec<CustomersIn> = Vec::new();
        for country in self.customers() {
            let region = region_of(country);
            match regions.iter_mut().find(|known| known.region == region) {
                Some(known) => known.countries.push(country),
                None => regions.push(CustomersIn {
                    region,
                    name: region.map_or_else(String::new, |id| self.text(&format!("region-{id}"))),
                    countries: vec![country],
                }),
            }
        }
        self.words.sort(&mut regions, |one| &one.name);
        let own = region_of(home);
        regions.sort_by_key(|one| (one.region.is_none(), one.region != own));
        regions
    }

    /// The chosen countries that lie outside the region: explained, not refused.
    pub(super) fn outside(&self, home: Country) -> Option<String> {
        let own = region_of(home);
        let (listed, unlisted): (Vec<CustomersIn>, Vec<CustomersIn>) = self
            .customers_by_region(home)
            .into_iter()
            .filter(|one| one.region.is_none() || one.region != own)
            .partition(|one| one.region.is_some());
        let elsewhere = match own {
            Some(_) => "markets-outside-chosen",
            None => "markets-elsewhere-chosen",
        };
        let texts: Vec<String> = [(elsewhere, listed), ("markets-unlisted-chosen", unlisted)]
            .into_iter()
            .filter(|(_, regions)| !regions.is_empty())
            .map(|(id, regions)| {
                let count: usize = regions.iter().map(|one| one.countries.len()).sum();
                let named = count <= NAMED;
                let list: Vec<String> =
                    regions.iter().map(|one| self.members(one, named)).collect();
                let args = [
                    ("count", count.into()),
                    ("regions", regions.len().into()),
                    ("countries", self.words.list(&list).into()),
                    ("named", if named { "yes" } else { "no" }.into()),
                ];
                self.words.format(id, &args)
            })
            .collect();
        (!texts.is_empty()).then(|| texts.join(" "))
    }

    /// The regions of customers elsewhere, each with its customers.
    pub(super) fn other_regions(&self, home: Country) -> Option<String> {
        let own = region_of(home);
        let mut regions = self.customers_by_region(home);
        regions.retain(|one| one.region.is_some() && one.region != own);
        let customers: usize = regions.iter().map(|one| one.countries.len()).sum();
        let named = customers <= NAMED;
        let list: Vec<String> = regions.iter().map(|one| self.members(one, named)).collect();
        let args = [
            ("count", regions.len().into()),
            ("list", self.words.list(&list).into()),
        ];
        (!list.is_empty()).then(|| self.words.format("task-other-regions", &args))
    }

    /// "Africa (Cameroon and Mali)"; where there are too many to be named, "Africa (23 countries)".
    fn members(&self, of: &CustomersIn, named: bool) -> String {
        // The United States are a region of their own.
        if let [country] = of.countries.as_slice()
            && self.words.country(country.code()) == of.name
        {
            return of.name.clone();
        }
        let countries = if named {
            speech::countries(self.words, &of.countries)
        } else {
            let args = [("count", of.countries.len().into())];
            self.words.format("countries-counted", &args)
        };
        if of.region.is_none() {
            return countries;
        }
        let args = [
            ("region", (&of.name).into()),
            ("countries", countries.into()),
        ];
        self.words.format("markets-members", &args)
    }
}

/// The region of a country in the latest list.
fn region_of(country: Country) -> Option<&'static str> {
    let region = Markets::latest().region_of(country);
    region.map(|region| region.id)
}
