//! Who sells to whom in each model, read from `data/chains.toml`.

use std::sync::LazyLock;

use eligibility::Role;
use serde::Deserialize;

/// The chain of a sale in one model.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    /// The role whose model it is.
    pub role: Role,
    /// The parties, from Microsoft to the customer: `microsoft`, `provider`, `you`, `customer`.
    pub parties: Vec<String>,
    /// What passes between them.
    #[serde(rename = "link")]
    pub links: Vec<ChainLink>,
}

/// What one party does for a later one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChainLink {
    /// `sells`, `invoices`, `supports`, `contract`, `partner-agreement` or `customer-agreement`.
    pub kind: String,
    /// The party it starts from.
    pub from: String,
    /// The party it leads to.
    pub to: String,
    /// The clauses it rests on.
    pub clauses: Vec<String>,
}

static ALL: LazyLock<Vec<Chain>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        chain: Vec<Chain>,
    }
    let file: File = toml::from_str(include_str!("../data/chains.toml"))
        .expect("the embedded chains are checked by the tests");
    file.chain
});

impl Chain {
    /// The chains, one a model.
    pub fn all() -> &'static [Self] {
        &ALL
    }
}

#[cfg(test)]
mod tests {
    use eligibility::Clause;

    use super::*;

    #[test]
    fn links_lead_down_and_cite_their_clauses() {
        assert_eq!(Chain::all().len(), 2);
        for chain in Chain::all() {
            let place = |party: &String| chain.parties.iter().position(|one| one == party);
            for link in &chain.links {
                let (from, to) = (place(&link.from).unwrap(), place(&link.to).unwrap());
                assert!(from < to, "{:?} {link:?}", chain.role);
                assert!(!link.clauses.is_empty(), "{link:?}");
                for clause in &link.clauses {
                    assert!(Clause::from_id(clause).is_some(), "{clause}");
                }
            }
        }
    }

    #[test]
    fn every_partner_signs_with_microsoft_and_so_does_the_customer() {
        for chain in Chain::all() {
            for party in &chain.parties[1..] {
                let agreement = if party == "customer" {
                    "customer-agreement"
                } else {
                    "partner-agreement"
                };
                let signs = chain.links.iter().any(|link| {
                    link.kind == agreement && link.from == "microsoft" && link.to == *party
                });
                assert!(signs, "{:?} {party}", chain.role);
            }
        }
    }
}
