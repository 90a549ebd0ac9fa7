//! What countries are called, and which country a person means.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu::locale::subtags::Region;
use icu_locale::names::RegionDisplayName;

use crate::{Locale, Words, fold};

impl Words {
    /// The name of a country by its ISO 3166-1 alpha-2 code (or `XK`, Kosovo), or the code itself
    /// when it has none.
    pub fn country(&self, code: &str) -> String {
        name(self.locale(), code).unwrap_or_else(|| code.to_owned())
    }
}

/// The one of the `known` codes that a person means who typed `text`: a code in any case, or a
/// name in either language whatever its accents, case, article or punctuation.
///
/// ```
/// let known = ["FR", "GB", "US"];
/// assert_eq!(l10n::country_from("royaume uni", known), Some("GB"));
/// assert_eq!(l10n::country_from("Atlantis", known), None);
/// ```
pub fn country_from<'a>(text: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let text = text.trim();
    let named = NAMES.get(&key(text)).map(String::as_str);
    let mut by_name = None;
    for code in known {
        if code.eq_ignore_ascii_case(text) {
            return Some(code);
        }
        if Some(code) == named {
            by_name = Some(code);
        }
    }
    by_name
}

/// Every name of a country, folded, one a line: in both languages, and other names in use. For
/// finding it while a name is being typed.
pub fn country_search_key(code: &str) -> &'static str {
    SEARCH_KEYS.get(code).map_or("", String::as_str)
}

static SEARCH_KEYS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let mut keys: HashMap<String, String> = HashMap::new();
    let cldr = every_code().flat_map(|code| {
        Locale::ALL
            .into_iter()
            .filter_map(move |locale| Some((code.clone(), name(locale, &code)?)))
    });
    let other = OTHER_NAMES
        .iter()
        .map(|(code, name)| ((*code).to_owned(), (*name).to_owned()));
    for (code, name) in cldr.chain(other) {
        let lines = keys.entry(code).or_default();
        for spelling in spellings(&fold(&name)) {
            if !lines.is_empty() {
                lines.push('\n');
            }
            lines.push_str(&spelling);
        }
    }
    keys
});

/// A folded name as it is and, where it names a saint or joins two names, as else it is written.
fn spellings(folded: &str) -> Vec<String> {
    let spelled = |saint: &str, sainte: &str| {
        let words = folded.split(' ').map(|word| match word {
            "st." | "st" | "saint" => saint,
            "sainte" => sainte,
            "&" => "and",
            word => word,
        });
        words.collect::<Vec<_>>().join(" ")
    };
    let mut spellings = vec![folded.to_owned()];
    for other in [spelled("saint", "sainte"), spelled("st", "ste")] {
        if !spellings.contains(&other) {
            spellings.push(other);
        }
    }
    spellings
}

/// The code of every name, in the shape of [`key`].
static NAMES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let cldr = every_code().flat_map(|code| {
        Locale::ALL
            .into_iter()
            .filter_map(move |locale| Some((key(&name(locale, &code)?), code.clone())))
    });
    let other = OTHER_NAMES
        .iter()
        .map(|(code, name)| (key(name), (*code).to_owned()));
    cldr.chain(other).collect()
});

/// Names in common use that CLDR does not hold today.
const OTHER_NAMES: &[(&str, &str)] = &[
    ("AE", "UAE"),
    ("AE", "EAU"),
    ("CD", "DR Congo"),
    ("CD", "Democratic Republic of the Congo"),
    ("CD", "République démocratique du Congo"),
    ("CD", "DRC"),
    ("CD", "RDC"),
    ("CG", "Republic of the Congo"),
    ("CG", "République du Congo"),
    ("CI", "Ivory Coast"),
    ("CN", "People’s Republic of China"),
    ("CN", "République populaire de Chine"),
    ("CV", "Cabo Verde"),
    ("CZ", "Czech Republic"),
    ("CZ", "République tchèque"),
    ("GB", "UK"),
    ("GB", "Great Britain"),
    ("GB", "Grande-Bretagne"),
    ("GB", "England"),
    ("GB", "Angleterre"),
    ("GB", "Scotland"),
    ("GB", "Écosse"),
    ("GB", "Wales"),
    ("GB", "Pays de Galles"),
    ("GB", "Northern Ireland"),
    ("GB", "Irlande du Nord"),
    ("HK", "Hong Kong"),
    ("KR", "Korea"),
    ("KR", "Corée"),
    ("KR", "Republic of Korea"),
    ("KR", "République de Corée"),
    ("MK", "Macedonia"),
    ("MK", "Macédoine"),
    ("MM", "Myanmar"),
    ("MM", "Burma"),
    ("MM", "Birmanie"),
    ("MO", "Macao"),
    ("MO", "Macau"),
    ("NL", "Holland"),
    ("NL", "Hollande"),
    ("PS", "Palestine"),
    ("RU", "Russian Federation"),
    ("RU", "Fédération de Russie"),
    ("SZ", "Swaziland"),
    ("TL", "East Timor"),
    ("TR", "Turkey"),
    ("US", "USA"),
    ("US", "United States of America"),
    ("US", "États-Unis d’Amérique"),
    ("VA", "Vatican"),
    ("VA", "Holy See"),
    ("VA", "Saint-Siège"),
];

fn name(locale: Locale, code: &str) -> Option<String> {
    let region = code.parse::<Region>().ok()?;
    let name = RegionDisplayName::try_new_light(locale.for_icu().into(), region).ok()?;
    Some(name.to_string())
}

fn every_code() -> impl Iterator<Item = String> {
    ('A'..='Z').flat_map(|first| ('A'..='Z').map(move |second| format!("{first}{second}")))
}

/// What is compared of a name: its folded words, without punctuation, articles and conjunctions.
fn key(name: &str) -> String {
    let folded = fold(name).replace('.', "");
    folded
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !matches!(*word, "" | "the" | "and" | "le" | "la" | "les" | "l" | "et"))
        .map(|word| match word {
            "saint" | "sainte" | "ste" => "st",
            word => word,
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_countries() {
        let mut codes = HashMap::new();
        let mut clashes = Vec::new();
        for code in every_code() {
            for locale in Locale::ALL {
                let Some(name) = name(locale, &code) else {
                    continue;
                };
                let first = codes.entry(key(&name)).or_insert_with(|| code.clone());
                if *first != code {
                    clashes.push(format!("{name} is {first} and {code}"));
                }
            }
        }
        for (code, name) in OTHER_NAMES {
            if let Some(other) = codes.insert(key(name), (*code).to_owned()) {
                clashes.push(format!("{name}, given for {code}, is there for {other}"));
            }
        }
        assert!(clashes.is_empty(), "{}", clashes.join("\n"));
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        #[track_caller]
        fn check(code: &str, typed: &[&str]) {
            let key = country_search_key(code);
            for text in typed {
                assert!(key.contains(&fold(text)), "{text:?} is not in {key:?}");
            }
        }
        check("GB", &["angleterre", "Engl", "Écosse", "scotland"]);
        check("GB", &["pays de galles", "wales", "Irlande du Nord"]);
        check("MF", &["st martin", "St. Martin", "saint-martin"]);
        check("LC", &["st lucia", "st. lucia", "saint lucia", "ste lucie"]);
        check("LC", &["Sainte-Lucie"]);
        check("SH", &["ste helene", "saint helena", "st helena"]);
        check("TT", &["trinidad and tobago", "trinidad & t"]);
    }

    #[test]
    fn every_name_that_is_shown_is_understood() {
        let codes: Vec<_> = every_code().collect();
        for code in &codes {
            for locale in Locale::ALL {
                let shown = Words::new(locale).country(code);
                let understood = country_from(&shown, codes.iter().map(String::as_str));
                assert_eq!(understood, Some(code.as_str()), "{shown}");
            }
        }
    }
}
