//! Countries by code.

use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer};

/// A country: ISO 3166-1 alpha-2, or `XK`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

static ALL: LazyLock<Vec<Country>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        codes: Vec<String>,
    }
    let file: File = toml::from_str(include_str!("../data/countries.toml"))
        .expect("the embedded list of countries is checked by the tests");
    let mut all: Vec<Country> = file
        .codes
        .iter()
        .filter_map(|code| Some(Country(code.as_bytes().try_into().ok()?)))
        .collect();
    all.sort_unstable();
    all
});

impl Country {
    /// Every country, by code.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The country of that code, in capitals.
    pub fn from_code(code: &str) -> Option<Self> {
        let country = Self(code.as_bytes().try_into().ok()?);
        ALL.binary_search(&country).ok().map(|_| country)
    }

    /// Its code, in capitals.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a code is made of two capitals")
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code)
            .ok_or_else(|| serde::de::Error::custom(format!("no country has the code {code}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_holds_iso_3166_and_kosovo() {
        assert_eq!(Country::all().len(), 250);
        for code in ["FR", "US", "XK", "CI", "RE"] {
            assert_eq!(
                Country::from_code(code)
                    .map(|c| c.code().to_owned())
                    .as_deref(),
                Some(code)
            );
        }
        for code in ["", "F", "FRA", "fr", "ZZ", "XX", "É"] {
            assert_eq!(Country::from_code(code), None, "{code}");
        }
    }
}
