//! The addresses that may be opened, each with what it is for.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Clause, CustomerAgreement, Markets};

/// A page on the web that helps with something. What is found there stands in the locales as
/// `link-ID`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Its persistent name.
    pub id: String,
    /// The address.
    pub address: String,
    /// The address of the seed's time, where it was another.
    pub earlier: Option<String>,
    /// The date of the latest source that gives the address: a day, a month or a year.
    pub seen: Option<String>,
}

static ALL: LazyLock<Vec<Link>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        link: Vec<Link>,
    }
    let file: File = toml::from_str(include_str!("../data/links.toml"))
        .expect("the embedded links are checked by the tests");
    file.link
});

impl Link {
    /// Every link.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The link of that id.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        ALL.iter().find(|link| link.id == id)
    }
}

/// Whether the data name this address: of a link, of a clause's document, of a list. Nothing else
/// is ever opened.
pub fn is_known_address(address: &str) -> bool {
    known_addresses().any(|known| known == address)
}

fn known_addresses() -> impl Iterator<Item = &'static str> {
    let links = ALL.iter().map(|link| link.address.as_str());
    let clauses = Clause::all().iter().filter_map(|it| it.link.as_deref());
    let markets = Markets::all().iter().map(|it| it.link.as_str());
    let agreement = CustomerAgreement::embedded().link.as_str();
    links.chain(clauses).chain(markets).chain([agreement])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Whose pages the program leads to.
    const HOSTS: [&str; 9] = [
        "aka.ms",
        "azuregov.microsoft.com",
        "docs.microsoft.com",
        "forms.office.com",
        "learn.microsoft.com",
        "partner.microsoft.com",
        "partnercenter.microsoft.com",
        "www.21vbluecloud.com",
        "www.microsoft.com",
    ];

    #[test]
    fn each_link_has_an_id_of_its_own_and_leads_to_a_known_host() {
        let mut ids = BTreeSet::new();
        for link in Link::all() {
            assert!(ids.insert(&link.id), "{} twice", link.id);
            for address in [Some(&link.address), link.earlier.as_ref()]
                .into_iter()
                .flatten()
            {
                let host = address
                    .strip_prefix("https://")
                    .and_then(|rest| rest.split('/').next());
                assert!(host.is_some_and(|host| HOSTS.contains(&host)), "{address}");
            }
        }
    }

    #[test]
    fn every_address_that_may_be_opened_is_one_of_the_web() {
        for address in known_addresses() {
            let host = address.strip_prefix("https://").unwrap_or_default();
            let host = host.split('/').next().unwrap_or_default();
            let plain = host
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
            assert!(plain && host.contains('.'), "{address}");
        }
    }

    #[test]
    fn only_addresses_of_the_data_are_known() {
        assert!(is_known_address(&Link::all()[0].address));
        assert!(is_known_address(&Markets::latest().link));
        for stranger in [
            "",
            "https://example.org/",
            "https://aka.ms/",
            "file:///etc/passwd",
        ] {
            assert!(!is_known_address(stranger), "{stranger}");
        }
    }
}
