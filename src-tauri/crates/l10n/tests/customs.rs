//! Numbers, dates, times, lists, names and their order, as each language has them.

use jiff::civil::{Date, Time, date, time};
use l10n::Locale::{EnUs, FrFr};
use l10n::{Locale, Words, country_from};

#[test]
fn numbers_are_grouped() {
    #[track_caller]
    fn check(number: u64, french: &str, english: &str) {
        assert_eq!(Words::new(FrFr).number(number), french);
        assert_eq!(Words::new(EnUs).number(number), english);
    }
    check(0, "0", "0");
    check(999, "999", "999");
    check(1_000, "1\u{202f}000", "1,000");
    check(300_000, "300\u{202f}000", "300,000");
    check(1_000_000, "1\u{202f}000\u{202f}000", "1,000,000");
    check(
        u64::MAX,
        "18\u{202f}446\u{202f}744\u{202f}073\u{202f}709\u{202f}551\u{202f}615",
        "18,446,744,073,709,551,615",
    );
}

#[test]
fn dates_are_long_and_the_first_is_an_ordinal_in_french() {
    #[track_caller]
    fn check(date: Date, french: &str, english: &str) {
        assert_eq!(Words::new(FrFr).date(date), french);
        assert_eq!(Words::new(EnUs).date(date), english);
    }
    check(date(2025, 10, 1), "1er octobre 2025", "October 1, 2025");
    check(date(2018, 8, 31), "31 août 2018", "August 31, 2018");
    check(date(2024, 2, 29), "29 février 2024", "February 29, 2024");
    check(date(2023, 12, 11), "11 décembre 2023", "December 11, 2023");
    check(date(2021, 1, 21), "21 janvier 2021", "January 21, 2021");
    check(date(1999, 1, 1), "1er janvier 1999", "January 1, 1999");
}

#[test]
fn months_have_their_year() {
    #[track_caller]
    fn check(date: Date, french: &str, english: &str) {
        assert_eq!(Words::new(FrFr).month(date), french);
        assert_eq!(Words::new(EnUs).month(date), english);
    }
    check(date(2025, 10, 1), "octobre 2025", "October 2025");
    check(date(2023, 4, 30), "avril 2023", "April 2023");
}

#[test]
fn times_are_to_the_minute() {
    #[track_caller]
    fn check(time: Time, french: &str, english: &str) {
        assert_eq!(Words::new(FrFr).time(time), french);
        assert_eq!(Words::new(EnUs).time(time), english);
    }
    check(time(14, 5, 59, 0), "14:05", "2:05\u{202f}PM");
    check(time(0, 0, 0, 0), "00:00", "12:00\u{202f}AM");
    check(time(9, 30, 0, 0), "09:30", "9:30\u{202f}AM");
    check(time(23, 59, 0, 0), "23:59", "11:59\u{202f}PM");
}

#[test]
fn lists_end_in_and() {
    #[track_caller]
    fn check(items: &[&str], french: &str, english: &str) {
        let items: Vec<_> = items.iter().map(ToString::to_string).collect();
        assert_eq!(Words::new(FrFr).list(&items), french);
        assert_eq!(Words::new(EnUs).list(&items), english);
    }
    check(&[], "", "");
    check(&["a"], "a", "a");
    check(&["a", "b"], "a et b", "a and b");
    check(&["a", "b", "c"], "a, b et c", "a, b, and c");
    // Where a comma would not tell where an item ends.
    check(&["a, b et c", "d"], "a, b et c\u{202f}; d", "a, b et c; d");
    check(&["a, b"], "a, b", "a, b");
    check(&["a et b", "c"], "a et b\u{202f}; c", "a et b and c");
    check(&["a and b", "c"], "a and b et c", "a and b; c");
    check(&["“a, and b”", "c"], "“a, and b” et c", "“a, and b” and c");
}

#[test]
fn names_are_sorted_as_a_dictionary_sorts_them() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let mut names = [
            "Zambie",
            "Égypte",
            "Espagne",
            "Équateur",
            "émeu",
            "Eau",
            "Œuf",
            "Of",
            "Côte",
            "Cote",
            "cote",
        ];
        words.sort(&mut names, |name| name);
        let sorted = [
            "cote",
            "Cote",
            "Côte",
            "Eau",
            "Égypte",
            "émeu",
            "Équateur",
            "Espagne",
            "Œuf",
            "Of",
            "Zambie",
        ];
        assert_eq!(names, sorted, "{locale:?}");
        assert!(words.compare("é", "f").is_lt());
        assert!(words.compare("f", "f").is_eq());
    }
}

#[test]
fn countries_have_a_name_in_each_language() {
    #[track_caller]
    fn check(code: &str, french: &str, english: &str) {
        assert_eq!(Words::new(FrFr).country(code), french);
        assert_eq!(Words::new(EnUs).country(code), english);
    }
    check("FR", "France", "France");
    check("US", "États-Unis", "United States");
    check("GB", "Royaume-Uni", "United Kingdom");
    check("CI", "Côte d’Ivoire", "Côte d’Ivoire");
    check("XK", "Kosovo", "Kosovo");
    check("TR", "Turquie", "Türkiye");
    check("RE", "La Réunion", "Réunion");
    check("nc", "Nouvelle-Calédonie", "New Caledonia");
    // Without a name, the code.
    check("QQ", "QQ", "QQ");
    check("FRA", "FRA", "FRA");
    check("", "", "");
}

#[test]
fn a_country_is_found_by_code_or_by_name() {
    #[track_caller]
    fn check(typed: &[&str], found: Option<&str>) {
        let known = [
            "CD", "CI", "CZ", "FR", "GB", "KN", "KR", "NL", "RE", "TR", "TT", "US", "XK",
        ];
        for text in typed {
            assert_eq!(country_from(text, known), found, "{text:?}");
        }
    }
    check(
        &["FR", "fr", " Fr ", "France", "la france", "FRANCE"],
        Some("FR"),
    );
    check(
        &[
            "US",
            "USA",
            "U.S.A.",
            "États-Unis",
            "etats unis",
            "the United States",
        ],
        Some("US"),
    );
    check(
        &["États\u{2011}Unis d'Amérique", "united states of america"],
        Some("US"),
    );
    check(
        &[
            "UK",
            "Royaume-Uni",
            "united kingdom",
            "Great Britain",
            "Angleterre",
            "pays de galles",
        ],
        Some("GB"),
    );
    check(&["Turkey", "Türkiye", "turkiye", "Turquie"], Some("TR"));
    check(
        &[
            "Ivory Coast",
            "Côte d’Ivoire",
            "cote d'ivoire",
            "COTE D IVOIRE",
        ],
        Some("CI"),
    );
    check(
        &[
            "Czech Republic",
            "Czechia",
            "Tchéquie",
            "republique tcheque",
        ],
        Some("CZ"),
    );
    check(
        &["South Korea", "Corée du Sud", "Republic of Korea", "Korea"],
        Some("KR"),
    );
    check(
        &[
            "Netherlands",
            "The Netherlands",
            "Pays-Bas",
            "les Pays Bas",
            "Holland",
        ],
        Some("NL"),
    );
    check(&["Réunion", "La Réunion", "reunion"], Some("RE"));
    check(
        &[
            "Trinidad & Tobago",
            "Trinidad and Tobago",
            "Trinité-et-Tobago",
        ],
        Some("TT"),
    );
    check(
        &[
            "St. Kitts & Nevis",
            "Saint Kitts and Nevis",
            "st kitts and nevis",
        ],
        Some("KN"),
    );
    check(
        &["Congo-Kinshasa", "Congo - Kinshasa", "DRC", "RDC"],
        Some("CD"),
    );
    check(&["Kosovo", "xk"], Some("XK"));
    // Nowhere, two places at once, and places that are not offered.
    check(
        &["", " ", "-", "the", "Atlantis", "F", "FRA", "Fran", "Congo"],
        None,
    );
    check(&["Germany", "DE"], None);
}

#[test]
fn a_message_that_is_nowhere_is_shown_as_its_id() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for id in [
            "no-such-message",
            "no-such-message.hint",
            "",
            ".",
            "é b",
            "-term",
        ] {
            assert_eq!(words.text(id), id);
            assert_eq!(
                words.format(id, &[("n", 3.into()), ("who", "Léa".into())]),
                id
            );
            assert!(!words.has(id), "{id}");
        }
        assert_eq!(words.attr("no-such-message", "hint"), None);
    }
}

#[test]
fn words_are_shared_between_threads() {
    std::thread::scope(|scope| {
        for locale in Locale::ALL.repeat(4) {
            scope.spawn(move || Words::new(locale).number(1_000));
        }
    });
}
