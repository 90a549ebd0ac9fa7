//! What the customers sign, what can be sold, the national clouds.

use eligibility::{Clause, Country, CustomerAgreement, Fact, Link, Markets, Role, Value};

use super::{Scene, Standing};
use crate::wire::{Block, Table, TableRow, Topic, TopicState, TopicStatement, WebLink};

/// The national clouds: value of the fact `cloud`, how things stand, clauses, links.
const NATIONAL_CLOUDS: [(&str, &str, &[&str], &[&str]); 3] = [
    (
        "us-government",
        "limited",
        &["nc-usgov-steps", "nc-usgov-no-indirect", "nc-gcc"],
        &["us-government-validation", "us-government-enrolment"],
    ),
    (
        "germany",
        "closed",
        &["nc-germany-closed", "nc-germany-end", "nc-germany-migrate"],
        &[],
    ),
    (
        "china-21vianet",
        "limited",
        &["nc-china", "nc-china-region"],
        &["china-21vianet"],
    ),
];

/// What the languages of the agreement rest on.
pub(super) const AGREEMENT_LANGUAGES: &str = "mca-languages-fr";

/// The cloud that an organisation wants to sell.
pub(super) fn wanted_cloud(standing: &Standing) -> Option<&'static str> {
    match standing.counted.get(Fact::Cloud) {
        Some(Value::Choice(cloud)) => Some(cloud.id(Fact::Cloud)),
        _ => None,
    }
}

/// The national cloud that is wanted, if one is.
pub(super) fn national_cloud(standing: &Standing) -> Option<&'static str> {
    wanted_cloud(standing).filter(|cloud| *cloud != "commercial")
}

/// What stands in the way in the cloud that is wanted, as the id of its words.
pub(super) fn cloud_reservation(standing: &Standing) -> Option<&'static str> {
    const INDIRECT: [Option<Role>; 2] =
        [Some(Role::IndirectReseller), Some(Role::IndirectProvider)];
    match wanted_cloud(standing)? {
        "germany" => Some("cloud-germany-chosen"),
        "us-government" if INDIRECT.contains(&dossier::chosen(&standing.counted)) => {
            Some("cloud-us-government-indirect")
        }
        "us-government" => Some("clause-nc-usgov-no-indirect"),
        "china-21vianet" => Some("clause-nc-china"),
        _ => None,
    }
}

/// Where a country of the customers lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the region, as far as that is known.
    Inside,
    /// In another region.
    Outside,
    /// In no region of the list.
    Unlisted,
}

impl Scene<'_> {
    /// Who must have it signed, before what, in which two ways, in which languages.
    pub(super) fn agreement(&self, standing: &Standing) -> Vec<Block> {
        vec![
            self.paragraph("agreement-intro"),
            Block::Topic(Box::new(Topic {
                texts: self.who_records(standing),
                ..self.topic("agreement-who", &["mca-who-attests"], &[])
            })),
            Block::Topic(Box::new(self.topic(
                "agreement-ways",
                &["mca-two-ways", "mca-data", "mca-roles", "mca-notify"],
                &[],
            ))),
            Block::Table(Box::new(self.agreement_languages())),
        ]
    }

    /// Since when, what a move changes, where the sources disagree.
    pub(super) fn agreement_lists(&self) -> Vec<Block> {
        [
            self.topic(
                "agreement-since",
                &["mca-before-order", "mca-start", "mca-country"],
                &["customer-agreement"],
            ),
            self.topic("agreement-move", &["mca-transfer"], &[]),
            self.topic("agreement-disputed", &["mca-api-only"], &[]),
        ]
        .into_iter()
        .map(|topic| Block::Topic(Box::new(topic)))
        .collect()
    }

    /// By whom the acceptance is recorded, for the chosen model or for both.
    pub(super) fn who_records(&self, standing: &Standing) -> Vec<String> {
        let roles = match dossier::chosen(&standing.counted) {
            Some(role) => vec![role],
            None => vec![Role::DirectBill, Role::IndirectReseller],
        };
        roles
            .into_iter()
            .map(|role| self.text(&format!("agreement-by-{}", role.id())))
            .collect()
    }

    /// The languages for each country of the customers; for one's own while none is chosen.
    fn agreement_languages(&self) -> Table {
        let agreement = CustomerAgreement::embedded();
        let chosen = self.customers();
        let mut notes = vec![self.dated("agreement-languages-note", agreement.as_of)];
        let countries = if chosen.is_empty() {
            notes.insert(0, self.text("agreement-languages-home"));
            self.home().into_iter().collect()
        } else {
            chosen
        };
        let mut rows: Vec<TableRow> = countries
            .into_iter()
            .map(|country| TableRow {
                cells: vec![
                    self.words.country(country.code()),
                    self.languages_of(country),
                ],
                note: self.remark_on(country),
            })
            .collect();
        self.words.sort(&mut rows, |row| &row.cells[0]);
        Table {
            heading: self.text("agreement-languages"),
            notes,
            columns: vec![
                self.text("markets-column-country"),
                self.text("agreement-column-languages"),
            ],
            rows,
            none: None,
            clauses: self.clause_links(&[AGREEMENT_LANGUAGES.to_owned()]),
            folded: false,
        }
    }

    pub(super) fn languages_of(&self, country: Country) -> String {
        let agreement = CustomerAgreement::embedded();
        let mut names: Vec<String> = agreement
            .languages_of(country)
            .iter()
            .map(|tag| self.words.language(agreement.shortest(tag)))
            .collect();
        self.words.sort(&mut names, |name| name);
        if names.is_empty() {
            return self.text("agreement-languages-none");
        }
        self.words.list(&names)
    }

    /// What is particular about the customers of a country.
    fn remark_on(&self, country: Country) -> Option<String> {
        let place = match self.place_of(country) {
            Place::Inside => None,
            Place::Outside => Some("agreement-outside"),
            Place::Unlisted => Some("agreement-unlisted"),
        };
        let remarks: Vec<String> = self
            .doubt_about(country)
            .into_iter()
            .chain(self.secrecy_in(country))
            .chain(place.map(|id| self.text(id)))
            .collect();
        (!remarks.is_empty()).then(|| remarks.join(" "))
    }

    /// Where a country lies as seen from one's own.
    pub(super) fn place_of(&self, country: Country) -> Place {
        let markets = Markets::latest();
        let id = |country: Country| markets.region_of(country).map(|region| region.id);
        match (self.home().map(id), id(country)) {
            (_, None) => Place::Unlisted,
            (Some(Some(home)), Some(there)) if home != there => Place::Outside,
            _ => Place::Inside,
        }
    }

    pub(super) fn doubt_about(&self, country: Country) -> Option<String> {
        let doubtful = CustomerAgreement::embedded().suspect.contains(&country);
        doubtful.then(|| self.text("agreement-languages-doubt"))
    }

    /// What customers of certain professions may need besides the agreement.
    pub(super) fn secrecy_in(&self, country: Country) -> Option<String> {
        let bound = CustomerAgreement::embedded().secrecy.contains(&country);
        bound.then(|| {
            let country = self.words.country(country.code());
            let args = [("country", country.into())];
            self.words.format("agreement-secrecy", &args)
        })
    }

    /// What may be sold, where the month's prices stand, and to whom not.
    pub(super) fn offers(&self) -> Vec<Block> {
        let topic = |topic: Topic| Block::Topic(Box::new(topic));
        vec![
            self.paragraph("offers-intro"),
            topic(self.topic(
                "offers-what",
                &["off-range", "off-families", "off-special-segments"],
                &["cloud-services", "managed-services"],
            )),
            topic(self.topic(
                "offers-where",
                &["off-both-countries", "off-azure-plan", "mk-tenant-country"],
                &[],
            )),
            topic(self.topic(
                "offers-month",
                &["off-where", "price-list-access"],
                &["offers-of-the-month"],
            )),
            topic(self.topic(
                "offers-limits",
                &[
                    "no-resale-between-partners",
                    "no-self-sale",
                    "own-use-other-tenant",
                ],
                &[],
            )),
        ]
    }

    /// Each national cloud with its state; the one that is wanted first.
    pub(super) fn national_clouds(&self, standing: &Standing) -> Vec<Block> {
        let wanted = wanted_cloud(standing);
        let mut clouds = NATIONAL_CLOUDS;
        clouds.sort_by_key(|(id, ..)| wanted != Some(*id));
        let mut blocks = vec![self.paragraph("national-clouds-intro")];
        blocks.extend(wanted.map(|cloud| {
            self.paragraph(match cloud {
                "commercial" => "national-clouds-not-wanted",
                _ => "national-clouds-wanted",
            })
        }));
        blocks.extend(clouds.into_iter().map(|(id, kind, clauses, links)| {
            Block::Topic(Box::new(Topic {
                state: Some(TopicState {
                    kind: kind.to_owned(),
                    word: self.text(&format!("cloud-state-{id}")),
                }),
                ..self.topic(&format!("cloud-{id}"), clauses, links)
            }))
        }));
        blocks.push(Block::Topic(Box::new(self.topic(
            "national-clouds-all",
            &["nc-three", "nc-mfa-optional"],
            &["national-clouds"],
        ))));
        blocks
    }

    /// What the national cloud that is wanted asks for, and where.
    pub(super) fn cloud_topic(&self, standing: &Standing) -> Option<Topic> {
        let wanted = wanted_cloud(standing)?;
        let (id, _, clauses, links) = NATIONAL_CLOUDS.into_iter().find(|(id, ..)| *id == wanted)?;
        let links = [links, &["national-clouds"]].concat();
        Some(self.topic(&format!("cloud-{id}"), clauses, &links))
    }

    /// That a page speaks of the commercial cloud, to who wants another.
    pub(super) fn of_the_commercial_cloud(&self, standing: &Standing) -> Option<Block> {
        national_cloud(standing).map(|_| Block::Note {
            tone: "caution".to_owned(),
            text: self.text("national-clouds-elsewhere"),
        })
    }

    /// A topic: what these clauses say, and where to go on.
    pub(super) fn topic(&self, heading: &str, clauses: &[&str], links: &[&str]) -> Topic {
        Topic {
            heading: self.text(heading),
            state: None,
            texts: Vec::new(),
            statements: self.topic_statements(clauses),
            links: self.web_links(links),
        }
    }

    pub(super) fn topic_statements(&self, clauses: &[&str]) -> Vec<TopicStatement> {
        // Each stands below its own text: none goes by the link of another.
        clauses
            .iter()
            .flat_map(|id| self.clause_links(&[(*id).to_owned()]))
            .map(|clause| {
                let doubtful = Clause::from_id(&clause.id).is_some_and(|clause| clause.caution);
                TopicStatement {
                    text: self.text(&format!("clause-{}", clause.id)),
                    caution: doubtful
                        .then(|| self.words.attr(&format!("clause-{}", clause.id), "caution"))
                        .flatten(),
                    clause,
                }
            })
            .collect()
    }

    fn web_links(&self, ids: &[&str]) -> Vec<WebLink> {
        ids.iter()
            .filter_map(|id| Link::from_id(id))
            .map(|link| self.web_link(link))
            .collect()
    }

    pub(super) fn web_link(&self, link: &Link) -> WebLink {
        self.address(self.text(&format!("link-{}", link.id)), &link.address)
    }

    /// An address under a label of one's own.
    pub(super) fn address(&self, label: String, address: &str) -> WebLink {
        WebLink {
            label,
            address: address.to_owned(),
            hint: self.text("opens-in-browser"),
        }
    }
}
