//! What is said to who looks at many companies.

use passerelle::wire::Intent;

use crate::Person;

#[test]
fn verdicts_on_many_companies_speak_to_none_of_them() {
    let mut person = Person::guide();
    person.begins(
        "Contoso",
        &[
            ("country", "FR"),
            ("csp-status", "newcomer"),
            ("programme-membership", "yes"),
            ("partner-id", "4567890"),
            ("partner-id-active", "yes"),
            ("partner-id-level", "location"),
            ("authority-to-sign", "yes"),
            ("csp-revenue-12m-usd", "0"),
        ],
    );
    let words = |person: &Person| -> Vec<String> {
        let strips = person.list().lines[0].strips.iter();
        strips.map(|strip| strip.verdict_word.clone()).collect()
    };
    let options = |person: &Person| -> Vec<String> {
        let mut filters = person.list().filters.iter();
        let verdict = filters
            .find(|filter| filter.name == "list.verdict")
            .unwrap();
        let options = verdict.options.iter();
        options.map(|option| option.label.clone()).collect()
    };
    assert_eq!(words(&person), ["Not open yet", "Open"]);
    assert!(options(&person).contains(&"Indirect, as a reseller: Open".to_owned()));
    assert!(!options(&person).join(" ").contains("you"));
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    assert_eq!(words(&person), ["Pas encore accessible", "Accessible"]);
    let open = "Indirect, comme revendeur\u{a0}: Accessible".to_owned();
    assert!(options(&person).contains(&open), "{:?}", options(&person));
}
