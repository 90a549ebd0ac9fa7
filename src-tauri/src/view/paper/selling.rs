//! Where one may sell and what the customers sign, on paper.

use std::collections::BTreeMap;

use atlas::Colours;
use eligibility::{Country, CustomerAgreement, Markets};
use report::{Block, Item, Pair, Section};

use super::super::selling::{AGREEMENT_LANGUAGES, Place, national_cloud};
use super::super::speech::{self, capitalised};
use super::super::{Scene, Standing};
use super::sources::Cited;
use super::{item, text};
use crate::wire::TopicStatement;

/// How customers elsewhere are marked, and what the sign means, as the id of its words.
const ELSEWHERE: [(Place, &str, &str); 2] = [
    (Place::Outside, "*", "agreement-outside"),
    (Place::Unlisted, "**", "agreement-unlisted"),
];

/// A rule of the page that has the latest list of the regions.
const MARKET_LIST: &str = "mk-tenant-country";

impl Scene<'_> {
    pub(super) fn where_to_sell(&self, standing: &Standing, cited: &mut Cited) -> Section {
        let heading = self.text("paper-markets");
        let Some(home) = self.home() else {
            return Section {
                heading,
                blocks: vec![text(self.text("markets-unknown-country"))],
            };
        };
        let markets = Markets::latest();
        let region = markets.region_of(home);
        let mut blocks: Vec<Block> = self.commercial_on_paper(standing).into_iter().collect();
        let list = self.clause_links(&[MARKET_LIST.to_owned()]);
        blocks.push(Block::Text {
            text: self.market_texts(home, region).join(" "),
            sources: self.cite(cited, &list),
        });
        if let Some(region) = region {
            let standout = self.standout(home, region);
            blocks.push(Block::Figure {
                svg: atlas::draw(
                    standout.frame,
                    &|code| standout.kind_on_the_map(code),
                    &Colours::default(),
                ),
                alt: self.map_alt(&standout, region),
                caption: std::iter::once(self.text("paper-map"))
                    .chain(self.beyond_the_map(&standout))
                    .collect::<Vec<_>>()
                    .join(" "),
            });
            blocks.push(text(self.region_in_words(region.countries)));
            blocks.push(Block::Reminders {
                texts: self.earlier_currencies(region),
            });
        }
        blocks.extend(self.customers_on_paper(home));
        let rules = [
            "mk-tenant-country",
            "mk-multi-region",
            "mk-link-same-region",
        ];
        blocks.push(self.clauses_said(&rules, cited));
        let cases = self.market_cases(home, region);
        blocks.push(Block::List {
            items: cases.into_iter().map(item).collect(),
        });
        Section { heading, blocks }
    }

    /// That what follows is the commercial cloud's, to who wants another.
    fn commercial_on_paper(&self, standing: &Standing) -> Option<Block> {
        national_cloud(standing).map(|_| Block::Caution {
            text: self.text("national-clouds-elsewhere.paper"),
        })
    }

    /// Where the customers are, by region.
    fn customers_on_paper(&self, home: Country) -> Option<Block> {
        let own = Markets::latest().region_of(home).map(|region| region.id);
        let pairs: Vec<Pair> = self
            .customers_by_region(home)
            .into_iter()
            .map(|of| {
                let args = [
                    ("region", of.name.into()),
                    ("own", if of.region == own { "yes" } else { "no" }.into()),
                ];
                Pair {
                    label: match of.region {
                        Some(_) => self.words.format("paper-customers-in", &args),
                        None => self.text("paper-customers-nowhere"),
                    },
                    value: speech::countries(self.words, &of.countries),
                }
            })
            .collect();
        (!pairs.is_empty()).then_some(Block::Pairs { pairs })
    }

    /// The countries of the region by currency.
    fn region_in_words(&self, countries: &BTreeMap<Country, Vec<String>>) -> String {
        let mut by_currency: Vec<(String, Vec<Country>)> = Vec::new();
        for (country, currencies) in countries {
            let currency = match currencies.as_slice() {
                [] => self.text("markets-no-currency"),
                currencies => self.words.list(currencies),
            };
            match by_currency.iter_mut().find(|(known, _)| *known == currency) {
                Some((_, members)) => members.push(*country),
                None => by_currency.push((currency, vec![*country])),
            }
        }
        let lines: Vec<String> = by_currency
            .into_iter()
            .map(|(currency, members)| {
                let list = speech::countries(self.words, &members);
                let args = [("name", currency.into()), ("value", list.into())];
                self.words.format("named-value", &args)
            })
            .collect();
        lines
            .iter()
            .map(|line| capitalised(line))
            .collect::<Vec<_>>()
            .join(". ")
            + "."
    }

    pub(super) fn what_is_signed(&self, standing: &Standing, cited: &mut Cited) -> Section {
        let mut blocks: Vec<Block> = self.commercial_on_paper(standing).into_iter().collect();
        blocks.push(text(self.text("agreement-intro")));
        blocks.extend(self.who_records(standing).into_iter().map(text));
        let clauses = [
            "mca-before-order",
            "mca-two-ways",
            "mca-transfer",
            "mca-api-only",
        ];
        blocks.push(self.clauses_said(&clauses, cited));
        let chosen = self.customers();
        if !chosen.is_empty() {
            blocks.push(Block::Heading {
                text: self.text("agreement-languages"),
            });
            blocks.push(Block::Table {
                head: vec![
                    self.text("agreement-column-languages"),
                    self.text("markets-column-country"),
                ],
                rows: self.by_languages(&chosen),
            });
            let as_of = CustomerAgreement::embedded().as_of;
            let note = self.dated("agreement-languages-note", as_of);
            let secrecy = chosen.iter().filter_map(|one| self.secrecy_in(*one));
            let elsewhere = ELSEWHERE.iter().filter(|(place, ..)| {
                let mut customers = chosen.iter();
                customers.any(|country| self.place_of(*country) == *place)
            });
            let elsewhere = elsewhere.map(|(_, sign, id)| format!("{sign} {}", self.text(id)));
            let notes = std::iter::once(note).chain(secrecy).chain(elsewhere);
            let clauses = self.clause_links(&[AGREEMENT_LANGUAGES.to_owned()]);
            blocks.push(Block::Text {
                text: notes.collect::<Vec<_>>().join(" "),
                sources: self.cite(cited, &clauses),
            });
        }
        Section {
            heading: self.text("step-agreement"),
            blocks,
        }
    }

    /// The countries of the customers, together where they have the same languages.
    fn by_languages(&self, countries: &[Country]) -> Vec<Vec<String>> {
        let mut groups: Vec<(String, Vec<Country>)> = Vec::new();
        for country in countries {
            let mut languages = self.languages_of(*country);
            if let Some(doubt) = self.doubt_about(*country) {
                languages = format!("{languages}. {doubt}");
            }
            match groups.iter_mut().find(|(known, _)| *known == languages) {
                Some((_, members)) => members.push(*country),
                None => groups.push((languages, vec![*country])),
            }
        }
        groups
            .into_iter()
            .map(|(languages, members)| vec![languages, self.signed(&members)])
            .collect()
    }

    /// The names of countries, with a sign where one's account does not let one sell.
    fn signed(&self, countries: &[Country]) -> String {
        let mut names: Vec<String> = countries
            .iter()
            .map(|country| {
                let name = self.words.country(country.code());
                let place = self.place_of(*country);
                let sign = ELSEWHERE.iter().find(|(elsewhere, ..)| *elsewhere == place);
                sign.map_or_else(|| name.clone(), |(_, sign, _)| format!("{name}{sign}"))
            })
            .collect();
        self.words.sort(&mut names, |name| name);
        self.words.list(&names)
    }

    /// What clauses say, with what is doubtful about each.
    fn clauses_said(&self, ids: &[&str], cited: &mut Cited) -> Block {
        self.said(self.topic_statements(ids), cited)
    }

    /// The same, of statements that are at hand.
    pub(super) fn said(&self, statements: Vec<TopicStatement>, cited: &mut Cited) -> Block {
        Block::List {
            items: statements
                .into_iter()
                .map(|statement| {
                    let sources = self.cite(cited, &[statement.clause]);
                    if let Some(caution) = &statement.caution {
                        cited.told(caution, &sources);
                    }
                    Item {
                        text: statement.text,
                        lines: statement.caution.into_iter().collect(),
                        sources,
                    }
                })
                .collect(),
        }
    }
}
