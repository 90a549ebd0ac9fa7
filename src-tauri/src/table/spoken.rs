//! Names of columns and cells as a person writes them: in the words of the window, in either
//! language, however they are spelled.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use dossier::Notation;
use eligibility::{Choice, Country, Fact, Kind, MAX_AMOUNT, Role, Value, countries};
use l10n::{Locale, Words, fold};

use crate::session::country_of;
use crate::view::notation;

/// The fact that a column is named after: its id, or its short name.
pub(super) fn fact(name: &str) -> Option<Fact> {
    static NAMES: LazyLock<HashMap<String, Fact>> = LazyLock::new(|| {
        let names = |fact: Fact| {
            let short = in_each_language(move |words| words.text(&format!("fact-{fact}.short")));
            short.chain([fact.id().to_owned()])
        };
        let all = Fact::ALL.into_iter();
        all.flat_map(|fact| names(fact).map(move |name| (key(&name), fact)))
            .collect()
    });
    NAMES.get(&key(name)).copied()
}

/// What a cell says, where a day is written in that notation; none where it cannot be read.
pub(super) fn value(fact: Fact, cell: &str, notation: Notation) -> Option<Value> {
    let kind = fact.kind();
    match kind {
        Kind::Text { .. } | Kind::Digits => None,
        _ if is_unknown(cell) => Some(Value::Unknown),
        Kind::YesNo => yes_no(cell)
            .map(Value::YesNo)
            .or_else(|| planned(fact, cell, notation)),
        Kind::Choice { .. } => choice(fact, cell)
            .map(Value::Choice)
            .or_else(|| planned(fact, cell, notation)),
        Kind::Amount => number(cell, MAX_AMOUNT),
        Kind::Count { max } => number(cell, u64::from(max)),
        Kind::Date { .. } => notation.parse_day(cell).ok().map(Value::Date),
        Kind::Country => country_of(cell).map(Value::Country),
        Kind::Countries => list(cell),
    }
}

/// Words as they are compared: without case, accents and signs.
fn key(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|one: char| !one.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn in_each_language(say: impl Fn(Words) -> String) -> impl Iterator<Item = String> {
    Locale::ALL.map(Words::new).into_iter().map(say)
}

/// The keys of these messages in each language.
fn keys(ids: impl IntoIterator<Item = String>) -> impl Iterator<Item = String> {
    let said = |id: String| in_each_language(move |words| key(&words.text(&id)));
    ids.into_iter().flat_map(said)
}

fn is_unknown(cell: &str) -> bool {
    static SAID: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let ids = ["option-unknown", "option-unknown.short"];
        keys(ids.map(str::to_owned)).collect()
    });
    SAID.contains(&key(cell))
}

fn yes_no(cell: &str) -> Option<bool> {
    static SAID: LazyLock<HashMap<String, bool>> = LazyLock::new(|| {
        let said = [("answer-yes", true), ("answer-no", false)].into_iter();
        said.flat_map(|(id, value)| keys([id.to_owned()]).map(move |key| (key, value)))
            .collect()
    });
    SAID.get(&key(cell)).copied()
}

/// A choice by its id or label; a role also by the words for it elsewhere in the window.
fn choice(fact: Fact, cell: &str) -> Option<Choice> {
    static SAID: LazyLock<HashMap<(&str, String), Choice>> = LazyLock::new(|| {
        let all = Fact::ALL.into_iter();
        all.flat_map(|fact| Choice::all(fact).map(move |choice| (fact, choice)))
            .flat_map(|(fact, choice)| {
                let id = choice.id(fact);
                let is_role = Role::ALL.iter().any(|role| role.id() == id);
                let role = [format!("role-{id}"), format!("role-{id}.model")];
                let role = role.into_iter().filter(move |_| is_role);
                let label = format!("fact-{fact}-{id}");
                let said = keys(role.chain([label])).chain([key(id)]);
                said.map(move |key| ((fact.id(), key), choice))
            })
            .collect()
    });
    SAID.get(&(fact.id(), key(cell))).copied()
}

/// `prévu:01/01/2027`, and what it leads to where there is a choice: `prévu:01/01/2027:advanced`.
fn planned(fact: Fact, cell: &str, notation: Notation) -> Option<Value> {
    let (head, plan) = cell.split_once(':')?;
    if !is_planned(head) {
        return None;
    }
    let (on, to) = match (fact.kind(), plan.split_once(':')) {
        (Kind::YesNo, None) => (plan, None),
        (Kind::Choice { plan: targets, .. }, Some((on, to))) => {
            let to = choice(fact, to).filter(|to| targets.contains(&to.id(fact)))?;
            (on, Some(to))
        }
        _ => return None,
    };
    let on = notation.parse_day(on).ok()?;
    Some(Value::Planned { on, to })
}

fn is_planned(head: &str) -> bool {
    keys(["option-planned".to_owned()]).any(|said| said == key(head))
}

/// A whole number in the groups of either language.
fn number(cell: &str, max: u64) -> Option<Value> {
    let read = |locale| notation(locale).parse_number(cell, max).ok();
    Locale::ALL.into_iter().find_map(read).map(Value::Number)
}

/// Countries by their names or codes.
fn list(cell: &str) -> Option<Value> {
    let named = cell.split([',', ';']).map(str::trim);
    let found: Option<Vec<Country>> = named
        .filter(|name| !name.is_empty())
        .map(country_of)
        .collect();
    found.filter(|found| !found.is_empty()).map(countries)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use eligibility::{day, to_json};
    use serde_json::{Value as Json, json};

    use super::*;

    /// What a cell under that fact means in JSON, in a window of that language.
    #[track_caller]
    fn check_in(locale: Locale, id: &str, cells: &[&str], expected: Option<&Json>) {
        let fact = Fact::from_id(id).unwrap();
        for cell in cells {
            let read = value(fact, cell, notation(locale));
            let read = read.map(|value| to_json(fact, &value));
            assert_eq!(read.as_ref(), expected, "{id} {cell:?}");
        }
    }

    #[track_caller]
    fn check(id: &str, cells: &[&str], expected: Option<&Json>) {
        for locale in Locale::ALL {
            check_in(locale, id, cells, expected);
        }
    }

    #[test]
    fn a_column_is_named_by_its_id_or_its_short_name() {
        for (name, id) in [
            ("org-name", "org-name"),
            ("Org name", "org-name"),
            ("organisation", "org-name"),
            ("ORGANIZATION", "org-name"),
            ("Pays", "country"),
            ("role actuel", "csp-status"),
            ("Chiffre d'affaires CSP, entreprise", "csp-revenue-12m-usd"),
            ("CSP revenue company", "csp-revenue-12m-usd"),
            ("Évaluation des capacités", "capability-assessment"),
        ] {
            assert_eq!(fact(name), Fact::from_id(id), "{name}");
        }
        for name in ["Nom", "", "fact-country", "?"] {
            assert_eq!(fact(name), None, "{name}");
        }
    }

    #[test]
    fn no_name_stands_for_two_columns() {
        let mut seen = HashSet::new();
        for fact in Fact::ALL {
            let short = in_each_language(|words| words.text(&format!("fact-{fact}.short")));
            let names: HashSet<String> = short
                .chain([fact.id().to_owned()])
                .map(|name| key(&name))
                .collect();
            for name in names {
                assert!(!name.contains([';', '\t']), "{name}");
                assert!(seen.insert(name.clone()), "{name}");
            }
        }
    }

    #[test]
    fn answers_are_read_in_either_language() {
        check("mfa-admins", &["Oui", "YES", " oui "], Some(&json!("yes")));
        check("mfa-admins", &["NON", "No"], Some(&json!("no")));
        let unknown = ["Inconnu", "unknown", "je ne sais pas encore"];
        check("mfa-admins", &unknown, Some(&json!("unknown")));
        check("csp-since", &unknown, Some(&json!("unknown")));
        check("mfa-admins", &["peut-être", "1", "x"], None);
        let plan = json!({ "planned": "2027-01-02" });
        check(
            "mfa-admins",
            &["prévu:2027-01-02", "Planned: 2027-01-02"],
            Some(&plan),
        );
        check_in(
            Locale::FrFr,
            "mfa-admins",
            &["Prévu : 02/01/2027"],
            Some(&plan),
        );
        check(
            "mfa-admins",
            &["prévu", "prévu:bientôt", "prévu:2027-01-02:advanced"],
            None,
        );
    }

    #[test]
    fn choices_are_read_by_the_words_that_the_window_shows() {
        for fact in Fact::ALL {
            for choice in Choice::all(fact) {
                let id = choice.id(fact);
                let labels = in_each_language(|words| words.text(&format!("fact-{fact}-{id}")));
                for label in labels {
                    check(fact.id(), &[&label], Some(&json!(id)));
                }
            }
        }
        check(
            "csp-status",
            &["Partenaire à facturation directe", "Direct bill"],
            Some(&json!("direct-bill")),
        );
        check(
            "chosen-model",
            &["revendeur indirect"],
            Some(&json!("indirect-reseller")),
        );
        check("cloud", &["la lune"], None);
        let plan = json!({ "planned": "2027-01-02", "to": "advanced" });
        check("support-plan", &["prévu:2027-01-02:advanced"], Some(&plan));
        check(
            "support-plan",
            &["prévu:2027-01-02", "prévu:2027-01-02:none"],
            None,
        );
    }

    #[test]
    fn numbers_are_read_in_the_groups_of_either_language() {
        let cells = [
            "250 000",
            "250,000",
            "250\u{a0}000",
            "250\u{202f}000 USD",
            "$250,000",
            "250000 $",
        ];
        check("csp-revenue-12m-usd", &cells, Some(&json!(250_000)));
        check(
            "csp-revenue-12m-usd",
            &["250.5", "25,0", "-1", "beaucoup"],
            None,
        );
        check("months-as-reseller", &["12"], Some(&json!(12)));
        check("months-as-reseller", &["601"], None);
    }

    #[test]
    fn a_day_is_read_in_the_order_of_the_window() {
        let french = day("2019-04-03").unwrap().to_string();
        check_in(
            Locale::FrFr,
            "csp-since",
            &["03/04/2019", "3.4.2019"],
            Some(&json!(french)),
        );
        check_in(
            Locale::EnUs,
            "csp-since",
            &["4/3/2019"],
            Some(&json!(french)),
        );
        check("csp-since", &["2019-04-03"], Some(&json!(french)));
        check_in(
            Locale::FrFr,
            "csp-since",
            &["04/15/2019", "avril 2019"],
            None,
        );
    }

    #[test]
    fn countries_are_read_by_name_or_code() {
        check(
            "country",
            &["Allemagne", "germany", "de"],
            Some(&json!("DE")),
        );
        let cells = [
            "France ; Allemagne",
            "DE, fr",
            "germany;FR;",
            "France,Germany",
        ];
        check("sells-in", &cells, Some(&json!(["DE", "FR"])));
        check("sells-in", &["France;Atlantis", ";"], None);
    }
}
