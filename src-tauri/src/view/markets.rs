//! Where one may sell: the region, its countries and currencies, what surprises.

use std::collections::BTreeSet;

use eligibility::{Country, MarketCase, Markets, Region};

use super::selling::{cloud_reservation, wanted_cloud};
use super::{Scene, Standing};
use crate::wire::{Block, Table, TableRow, Topic};

impl Scene<'_> {
    /// The region, why it is this one, its map.
    pub(super) fn markets(&self) -> Vec<Block> {
        let Some(home) = self.home() else {
            return vec![self.paragraph("markets-unknown-country")];
        };
        let markets = Markets::latest();
        let region = markets.region_of(home);
        let mut texts = self.market_texts(home, region);
        texts.extend(region.map(|_| self.text("markets-outside")));
        let mut blocks: Vec<Block> = texts.into_iter().map(|text| Block::Text { text }).collect();
        blocks.extend(region.map(|region| Block::Map(Box::new(self.market_map(home, region)))));
        // What concerns one's own country must not wait below the question.
        let own = MarketCase::all().iter().filter(|case| case.is_of(home));
        let own: Vec<String> = own.map(|case| self.case_text(case)).collect();
        if !own.is_empty() {
            blocks.push(Block::Topic(Box::new(Topic {
                texts: own,
                ..self.topic("markets-own", &[], &[])
            })));
        }
        blocks
    }

    /// The countries of the region and their currencies, and what surprises of them.
    pub(super) fn market_lists(&self) -> Vec<Block> {
        let Some(home) = self.home() else {
            return Vec::new();
        };
        let region = Markets::latest().region_of(home);
        let mut blocks: Vec<Block> = region
            .map(|region| Block::Table(Box::new(self.currencies(region))))
            .into_iter()
            .collect();
        blocks.push(Block::Topic(Box::new(Topic {
            texts: self.further_cases(home, region),
            ..self.topic(
                "markets-cases",
                &[
                    "mk-tenant-country",
                    "mk-link-same-region",
                    "mk-legal-presence",
                    "db25-new-region",
                    "mk-europe-currency",
                ],
                &["markets"],
            )
        })));
        blocks
    }

    /// The region in words: which, why, in which currency, and how old the list is.
    pub(super) fn market_texts(&self, home: Country, region: Option<Region<'_>>) -> Vec<String> {
        let markets = Markets::latest();
        let country = self.words.country(home.code());
        let edition = self.dated("markets-edition", markets.page_date);
        let Some(region) = region else {
            let args = [("country", country.into())];
            return vec![self.words.format("markets-unlisted", &args), edition];
        };
        let name = self.text(&format!("region-{}", region.id));
        let args = [("country", (&country).into()), ("region", name.into())];
        let mut derived = vec![self.words.format("markets-region", &args)];
        if region.countries.len() == 1 {
            let args = [("country", country.into())];
            derived.push(self.words.format("markets-single", &args));
        }
        let currencies = region.countries.get(&home).cloned().unwrap_or_default();
        derived.push(if currencies.is_empty() {
            self.text("markets-currency-unknown")
        } else {
            let list = self.words.list(&currencies);
            self.words
                .format("markets-currency", &[("currency", list.into())])
        });
        vec![derived.join(" "), edition]
    }

    /// What surprises of the lists and concerns this organisation.
    pub(super) fn market_cases(&self, home: Country, region: Option<Region<'_>>) -> Vec<String> {
        let region = region.map(|region| region.id);
        let chosen = self.customers();
        MarketCase::all()
            .iter()
            .filter(|case| case.concerns(home, region, &chosen))
            .map(|case| self.case_text(case))
            .collect()
    }

    /// Of these, what is not of one's own country in particular.
    fn further_cases(&self, home: Country, region: Option<Region<'_>>) -> Vec<String> {
        let own = MarketCase::all().iter().filter(|case| case.is_of(home));
        let own: Vec<String> = own.map(|case| self.case_text(case)).collect();
        let mut cases = self.market_cases(home, region);
        cases.retain(|case| !own.contains(case));
        cases
    }

    fn case_text(&self, case: &MarketCase) -> String {
        self.text(&format!("market-case-{}", case.id))
    }

    /// The countries of a region and their currencies, in each edition of the list.
    fn currencies(&self, region: Region<'_>) -> Table {
        let lists = Markets::all();
        let countries = ever_in(region);
        let mut columns = vec![self.text("markets-column-country")];
        columns.extend(
            lists
                .iter()
                .map(|list| self.dated("markets-column-list", list.page_date)),
        );
        let mut rows: Vec<TableRow> = countries
            .into_iter()
            .map(|country| {
                let cells = lists
                    .iter()
                    .map(|list| self.currency_in(list, region.id, country));
                TableRow {
                    cells: std::iter::once(self.words.country(country.code()))
                        .chain(cells)
                        .collect(),
                    note: None,
                }
            })
            .collect();
        self.words.sort(&mut rows, |row| &row.cells[0]);
        let count = region.countries.len();
        Table {
            heading: self
                .words
                .format("markets-currencies", &[("count", count.into())]),
            notes: vec![self.text("markets-currencies-note")],
            columns,
            rows,
            none: None,
            clauses: Vec::new(),
            folded: true,
        }
    }

    /// What the earlier lists said otherwise of the countries of a region, one line a list.
    pub(super) fn earlier_currencies(&self, region: Region<'_>) -> Vec<String> {
        let countries = ever_in(region);
        let latest = Markets::latest();
        let earlier = Markets::all().iter().rev();
        earlier
            .filter(|list| list.page_date != latest.page_date)
            .map(|list| {
                let mut otherwise: Vec<String> = countries
                    .iter()
                    .filter_map(|country| {
                        let then = self.currency_in(list, region.id, *country);
                        let now = self.currency_in(latest, region.id, *country);
                        let name = self.words.country(country.code());
                        (then != now).then(|| format!("{name} ({then})"))
                    })
                    .collect();
                self.words.sort(&mut otherwise, |line| line);
                let value = if otherwise.is_empty() {
                    self.text("paper-list-same")
                } else {
                    self.words.list(&otherwise)
                };
                let date = self.words.date(list.page_date);
                let args = [("date", date.into()), ("value", value.into())];
                self.words.format("paper-list-then", &args)
            })
            .collect()
    }

    fn currency_in(&self, list: &Markets, region: &str, country: Country) -> String {
        match list.region_of(country) {
            Some(found) if found.id == region => match found.countries[&country].as_slice() {
                [] => self.text("markets-no-currency"),
                currencies => self.words.list(currencies),
            },
            Some(elsewhere) => {
                let name = self.text(&format!("region-{}", elsewhere.id));
                let args = [("region", name.into())];
                self.words.format("markets-elsewhere", &args)
            }
            None => self.text("markets-not-listed"),
        }
    }

    /// What no verdict weighs and yet stands in the way: the cloud, the country, far customers.
    pub(super) fn reservations(&self, standing: &Standing) -> Vec<Block> {
        let caution = |text: String| Block::Note {
            tone: "caution".to_owned(),
            text,
        };
        let wanted = wanted_cloud(standing);
        let cloud = cloud_reservation(standing);
        let mut blocks: Vec<Block> = cloud.map(|id| caution(self.text(id))).into_iter().collect();
        if let Some(home) = self.home() {
            if wanted == Some("us-government") && home.code() != "US" {
                let country = self.words.country(home.code());
                let args = [("country", country.into())];
                blocks.push(caution(self.words.format("markets-us-address", &args)));
            }
            let markets = Markets::latest();
            if markets.region_of(home).is_none() {
                let country = self.words.country(home.code());
                let args = [("country", country.into())];
                blocks.push(caution(self.words.format("markets-unlisted", &args)));
            }
            blocks.extend(self.outside(home).map(caution));
        }
        blocks
    }
}

/// The countries that a region has in any of the lists.
fn ever_in(region: Region<'_>) -> BTreeSet<Country> {
    Markets::all()
        .iter()
        .filter_map(|list| list.regions.get(region.id))
        .flat_map(|countries| countries.keys().copied())
        .collect()
}
