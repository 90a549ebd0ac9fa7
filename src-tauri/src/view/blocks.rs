//! What stands above the questions of a step.

use dossier::{Chain, Stage, Step};
use eligibility::{Country, Fact, Markets, Value};

use super::{Scene, Standing, speech};
use crate::session::RESULT;
use crate::wire::{self, Block, ChainLink, ChainNode, ClauseLink, FactUsed, Statement, TextItem};

const BENEFITS: [&str; 4] = [
    "ben-closer-customer",
    "ben-new-revenue",
    "ben-industry-solutions",
    "ben-managed-services",
];

impl Scene<'_> {
    pub(super) fn blocks(&self, step: &Step, standing: &Standing) -> Vec<Block> {
        match step.id.as_str() {
            "discover" => self.discover(),
            "markets" => self.markets(),
            RESULT => {
                let mut blocks = vec![
                    Block::AsOf(Box::new(self.as_of(standing))),
                    self.brief(standing),
                ];
                blocks.extend(self.reservations(standing));
                blocks.push(self.paragraph("result-intro"));
                blocks.push(Block::Results(Box::new(self.results(standing))));
                blocks.push(self.leaning(standing));
                blocks
            }
            "choice" => vec![
                self.paragraph("choice-intro"),
                self.brief(standing),
                Block::Strips {
                    heading: self.text("readiness"),
                    strips: self.strips(&standing.assessment),
                },
            ],
            "agreement" => vec![
                self.paragraph("agreement-intro"),
                self.statements("agreement-ways", &["mca-two-ways", "mca-who-attests"]),
            ],
            "offers" => vec![
                self.paragraph("offers-intro"),
                self.statements(
                    "offers-facts",
                    &["off-families", "off-both-countries", "off-azure-plan"],
                ),
            ],
            "national-clouds" => vec![
                self.paragraph("national-clouds-intro"),
                self.statements(
                    "national-clouds-facts",
                    &["nc-usgov-no-indirect", "nc-germany-closed", "nc-china"],
                ),
            ],
            "check" => self.answers(standing),
            _ => Vec::new(),
        }
    }

    pub(super) fn welcome_blocks(&self) -> Vec<Block> {
        vec![
            self.paragraph("welcome-intro"),
            self.paragraph("welcome-privacy"),
        ]
    }

    fn paragraph(&self, id: &str) -> Block {
        Block::Text {
            text: self.text(id),
        }
    }

    /// What clauses say, under a heading.
    fn statements(&self, heading: &str, clauses: &[&str]) -> Block {
        let ids: Vec<String> = clauses.iter().map(|id| (*id).to_owned()).collect();
        let statement = |clause: ClauseLink| Statement {
            text: self.text(&format!("clause-{}", clause.id)),
            clause,
        };
        Block::Section {
            heading: self.text(heading),
            texts: Vec::new(),
            statements: self.clause_links(&ids).into_iter().map(statement).collect(),
        }
    }

    fn discover(&self) -> Vec<Block> {
        let benefit = |id: &str| TextItem {
            title: self.text(&format!("benefit-{id}")),
            text: self.text(&format!("benefit-{id}.text")),
        };
        vec![
            self.paragraph("discover-intro"),
            Block::List {
                heading: self.text("discover-benefits"),
                items: BENEFITS.into_iter().map(benefit).collect(),
            },
            Block::Chains {
                heading: self.text("discover-models"),
                chains: Chain::all().iter().map(|chain| self.chain(chain)).collect(),
            },
        ]
    }

    fn chain(&self, chain: &Chain) -> wire::Chain {
        let role = chain.role;
        let node = |party: &String| {
            let you = party == "you";
            ChainNode {
                id: party.clone(),
                label: if you {
                    self.text(&format!("role-{}", role.id()))
                } else {
                    self.text(&format!("party-{party}"))
                },
                you: you.then(|| self.text("party-you")),
            }
        };
        let item = |topic: &str| {
            let id = format!("chain-{}-{topic}", role.id());
            TextItem {
                title: self.text(&id),
                text: self.text(&format!("{id}.text")),
            }
        };
        wire::Chain {
            role: role.id().to_owned(),
            name: self.model_name(role),
            description: self.text(&format!("chain-{}-description", role.id())),
            nodes: chain.parties.iter().map(node).collect(),
            links: chain
                .links
                .iter()
                .map(|link| ChainLink {
                    kind: link.kind.clone(),
                    from: link.from.clone(),
                    to: link.to.clone(),
                    label: self.text(&format!("chain-{}", link.kind)),
                })
                .collect(),
            items: ["suits", "support", "credit", "start"]
                .into_iter()
                .map(item)
                .collect(),
        }
    }

    /// The region, why it is this one, its currencies, and what lies outside.
    fn markets(&self) -> Vec<Block> {
        let Some(home) = self.home() else {
            return vec![self.paragraph("markets-unknown-country")];
        };
        let markets = Markets::latest();
        let country = self.words.country(home.code());
        let mut texts = Vec::new();
        if let Some(region) = markets.region_of(home) {
            let name = self.text(&format!("region-{}", region.id));
            texts.push(self.words.format(
                "markets-region",
                &[("country", (&country).into()), ("region", name.into())],
            ));
            if region.countries.len() == 1 {
                texts.push(
                    self.words
                        .format("markets-single", &[("country", country.into())]),
                );
            }
            let currencies = region.countries.get(&home).cloned().unwrap_or_default();
            texts.push(if currencies.is_empty() {
                self.text("markets-currency-unknown")
            } else {
                let list = self.words.list(&currencies);
                self.words
                    .format("markets-currency", &[("currency", list.into())])
            });
            texts.push(self.text("markets-outside"));
        } else {
            texts.push(
                self.words
                    .format("markets-unlisted", &[("country", country.into())]),
            );
        }
        let date = self.words.date(markets.page_date);
        texts.push(
            self.words
                .format("markets-edition", &[("date", date.into())]),
        );
        let mut blocks: Vec<Block> = texts.into_iter().map(|text| Block::Text { text }).collect();
        blocks.extend(self.outside(home, markets));
        blocks
    }

    /// What no verdict weighs and yet stands in the way: the cloud, the country, far customers.
    fn reservations(&self, standing: &Standing) -> Vec<Block> {
        let caution = |text: String| Block::Note {
            tone: "caution".to_owned(),
            text,
        };
        let cloud = match standing.counted.get(Fact::Cloud) {
            Some(Value::Choice(cloud)) => match cloud.id(Fact::Cloud) {
                "germany" => Some("clause-nc-germany-closed"),
                "us-government" => Some("clause-nc-usgov-no-indirect"),
                "china-21vianet" => Some("clause-nc-china"),
                _ => None,
            },
            _ => None,
        };
        let mut blocks: Vec<Block> = cloud.map(|id| caution(self.text(id))).into_iter().collect();
        if let Some(home) = self.home() {
            let markets = Markets::latest();
            if markets.region_of(home).is_none() {
                let country = self.words.country(home.code());
                let args = [("country", country.into())];
                blocks.push(caution(self.words.format("markets-unlisted", &args)));
            }
            blocks.extend(self.outside(home, markets));
        }
        blocks
    }

    /// The chosen countries that lie outside the region: explained, not refused.
    fn outside(&self, home: Country, markets: &Markets) -> Option<Block> {
        let open = self.state.open.as_ref()?;
        let Some(Value::Countries(chosen)) = open.facts.get(Fact::SellsIn) else {
            return None;
        };
        let region = markets.region_of(home);
        let outside: Vec<Country> = chosen
            .iter()
            .copied()
            .filter(|country| region.is_none_or(|region| !region.countries.contains_key(country)))
            .collect();
        if outside.is_empty() {
            return None;
        }
        let list = speech::countries(self.words, &outside);
        let args = [("count", outside.len().into()), ("countries", list.into())];
        Some(Block::Note {
            tone: "caution".to_owned(),
            text: self.words.format("markets-outside-chosen", &args),
        })
    }

    /// Every answer by stage, and the parked ones in a block of their own.
    fn answers(&self, standing: &Standing) -> Vec<Block> {
        let Some(open) = &self.state.open else {
            return Vec::new();
        };
        let answer = |fact: Fact| self.fact_used(fact, open.facts.get(fact), standing);
        let mut blocks = vec![self.paragraph("check-intro")];
        for stage in Stage::all() {
            let asks = stage.steps.iter().flat_map(|step| &step.asks);
            let answers: Vec<FactUsed> = asks
                .filter(|ask| standing.path.asks(ask.fact))
                .map(|ask| answer(ask.fact))
                .collect();
            if !answers.is_empty() {
                blocks.push(Block::Answers {
                    heading: self.stage_name(stage),
                    note: None,
                    answers,
                });
            }
        }
        let parked: Vec<FactUsed> = standing
            .path
            .parked(&open.facts)
            .map(|(fact, _)| FactUsed {
                step: None,
                ..answer(fact)
            })
            .collect();
        if !parked.is_empty() {
            blocks.push(Block::Answers {
                heading: self.text("parked"),
                note: Some(self.text("parked-note")),
                answers: parked,
            });
        }
        blocks
    }
}
