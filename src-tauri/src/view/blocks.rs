//! What stands above the questions of a step.

use dossier::{Chain, Step};

use super::{Scene, Standing};
use crate::session::{PLAN, RESULT};
use crate::wire::{self, Block, ChainLink, ChainNode, TextItem};

const BENEFITS: [&str; 4] = [
    "ben-closer-customer",
    "ben-new-revenue",
    "ben-industry-solutions",
    "ben-managed-services",
];

impl Scene<'_> {
    pub(super) fn blocks(&self, step: &Step, standing: &Standing) -> Vec<Block> {
        let commercial = self.of_the_commercial_cloud(standing);
        let of_the_commercial_cloud =
            |blocks: Vec<Block>| commercial.clone().into_iter().chain(blocks).collect();
        match step.id.as_str() {
            "discover" => self.discover(),
            "markets" => of_the_commercial_cloud(self.markets()),
            RESULT => {
                let mut blocks = vec![
                    Block::AsOf(Box::new(self.as_of(standing))),
                    self.brief(standing),
                ];
                blocks.extend(self.reservations(standing));
                let days = self.binding_days(standing);
                blocks.push(Block::Timeline(Box::new(self.timeline(standing, &days))));
                blocks.push(self.paragraph("result-intro"));
                blocks.push(Block::Results(Box::new(self.results(standing))));
                blocks.push(self.leaning(standing));
                blocks
            }
            "choice" => {
                let mut blocks = vec![self.paragraph("choice-intro"), self.brief(standing)];
                blocks.extend(self.reservations(standing));
                blocks
            }
            "agreement" => of_the_commercial_cloud(self.agreement(standing)),
            "offers" => of_the_commercial_cloud(self.offers()),
            "national-clouds" => self.national_clouds(standing),
            "check" => self.answers(standing),
            PLAN => self.plan(standing),
            "report" => self.report_page(standing),
            _ => Vec::new(),
        }
    }

    /// What stands below the questions, to look things up in.
    pub(super) fn appendix(&self, step: &Step) -> Vec<Block> {
        match step.id.as_str() {
            "markets" => self.market_lists(),
            "agreement" => self.agreement_lists(),
            _ => Vec::new(),
        }
    }

    pub(super) fn welcome_blocks(&self) -> Vec<Block> {
        vec![
            self.paragraph("welcome-intro"),
            self.paragraph("welcome-privacy"),
        ]
    }

    pub(super) fn paragraph(&self, id: &str) -> Block {
        Block::Text {
            text: self.text(id),
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
}
