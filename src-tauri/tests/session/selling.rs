//! Markets, customer agreement, offers, national clouds, the last check.

use dossier::{Raw, RawValues};
use passerelle::wire::{Block, Control, Intent, Table, Topic};

use crate::Person;

/// Somebody in that country with customers in those, on that page.
fn on(step: &str, country: &str, customers: &[&str]) -> Person {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", "Contoso"), ("country", country)]);
    person.go_on_to("markets");
    let codes = customers.iter().map(|code| (*code).to_owned()).collect();
    let values = std::collections::BTreeMap::from([("sells-in".to_owned(), Raw::Many(codes))]);
    person.does(Intent::Submit {
        step: "markets".to_owned(),
        values,
        confirmed: false,
    });
    person.go_on_to("choice");
    if step == "markets" {
        person.go("markets");
        return person;
    }
    person.go_on(&[("chosen-model", "indirect-reseller")]);
    person.go_on_to(step);
    person
}

fn blocks(person: &Person) -> impl Iterator<Item = &Block> {
    let page = person.page();
    page.blocks.iter().chain(&page.appendix)
}

fn table(person: &Person) -> &Table {
    let table = blocks(person).find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    table.unwrap()
}

fn topics(person: &Person) -> Vec<&Topic> {
    blocks(person)
        .filter_map(|block| match block {
            Block::Topic(topic) => Some(&**topic),
            _ => None,
        })
        .collect()
}

#[test]
fn the_map_shows_ones_own_country_the_region_and_the_customers_and_says_so() {
    let person = on("markets", "FR", &["BE", "GP", "MA"]);
    let blocks = &person.page().blocks;
    let map = blocks.iter().find_map(|block| match block {
        Block::Map(map) => Some(map),
        _ => None,
    });
    let map = map.unwrap();
    let kind = |code: &str| {
        let country = map.countries.iter().find(|country| country.code == code);
        country.map(|country| country.kind.as_str())
    };
    assert_eq!(kind("FR"), Some("home"));
    assert_eq!(kind("BE"), Some("chosen"));
    assert_eq!(kind("DE"), Some("region"));
    assert_eq!(kind("MA"), Some("outside"));
    assert_eq!(kind("US"), None);
    for name in ["France", "Belgium", "Guadeloupe", "Morocco", "Europe"] {
        assert!(map.alt.contains(name), "{name}: {}", map.alt);
    }
    assert_eq!(map.legend.len(), 4);
    assert_eq!(kind("GP"), None, "the region would be small beside it");
    assert_eq!(map.beyond.as_deref(), Some("Beyond the map: Guadeloupe."));
}

#[test]
fn many_customers_beyond_the_map_are_counted() {
    let far = "AR AU BR CA CL CO EC JP KR MX NZ PE US UY";
    let far: Vec<&str> = far.split(' ').collect();
    let person = on("markets", "FR", &far);
    let mut blocks = person.page().blocks.iter();
    let beyond = blocks.find_map(|block| match block {
        Block::Map(map) => map.beyond.as_deref(),
        _ => None,
    });
    assert_eq!(beyond, Some("Beyond the map: 13 countries."));
}

#[test]
fn a_customer_in_another_region_is_explained_apart_from_one_in_no_region() {
    #[track_caller]
    fn check(home: &str, customers: &[&str], elsewhere: Option<&str>, nowhere: Option<&str>) {
        let person = on("markets", home, customers);
        let fields = &person.page().fields;
        let field = fields
            .iter()
            .find(|field| field.name == "sells-in")
            .unwrap();
        let Control::Countries { ticked, .. } = &field.control else {
            panic!("countries are ticked")
        };
        let text = ticked.get(1).cloned().unwrap_or_default();
        let said = |words: &str| text.split(". ").find(|part| part.contains(words));
        let (outside, unlisted) = (said("outside your region"), said("listed in no region"));
        assert_eq!(outside.is_some(), elsewhere.is_some(), "{text}");
        assert_eq!(unlisted.is_some(), nowhere.is_some(), "{text}");
        for (part, name) in [(outside, elsewhere), (unlisted, nowhere)] {
            assert!(
                part.is_none_or(|part| part.contains(name.unwrap())),
                "{text}"
            );
        }
    }
    check("FR", &["BE"], None, None);
    check("FR", &["BE", "GP"], Some("Guadeloupe"), None);
    check("FR", &["BE", "CU"], None, Some("Cuba"));
    check("FR", &["CU", "GP"], Some("Guadeloupe"), Some("Cuba"));
}

fn ticked(person: &Person) -> String {
    let mut fields = person.page().fields.iter();
    let ticked = fields.find_map(|field| match &field.control {
        Control::Countries { ticked, .. } => Some(ticked.join(" ")),
        _ => None,
    });
    ticked.unwrap()
}

#[test]
fn a_tick_is_told_with_its_region_before_it_is_stored() {
    let mut person = on("markets", "FR", &[]);
    assert_eq!(ticked(&person), "");
    let mut tick = |codes: &[&str]| {
        let codes = codes.iter().map(|code| (*code).to_owned()).collect();
        person.does(Intent::Draft {
            step: "markets".to_owned(),
            values: RawValues::from([("sells-in".to_owned(), Raw::Many(codes))]),
        });
        ticked(&person)
    };
    assert_eq!(tick(&["BE"]), "One country selected: Belgium.");
    let two = tick(&["CM", "US", "ZA"]);
    for words in [
        "3 countries selected: Cameroon, South Africa, and United States.",
        "Africa (Cameroon)",
        "Middle East",
        "; United States. Selling there takes another CSP account for each region, 3 in all.",
    ] {
        assert!(two.contains(words), "{words}: {two}");
    }
    let everywhere = "AR AU BR CA CL CO EC JP KR MX NZ PE US UY";
    let many = tick(&everywhere.split(' ').collect::<Vec<_>>());
    assert!(
        many.contains("Latin America and the Caribbean (7 countries)"),
        "{many}"
    );
}

#[test]
fn who_is_in_no_region_reads_of_no_region_of_its_own() {
    let person = on("markets", "RU", &["KZ"]);
    let told = ticked(&person);
    assert!(told.contains("belongs to a region"), "{told}");
    assert!(!told.contains("your region"), "{told}");
}

#[test]
fn the_currencies_stand_by_edition_of_the_list() {
    let person = on("markets", "FR", &[]);
    let table = table(&person);
    assert_eq!(table.columns.len(), 4);
    assert!(table.columns[1].contains("2020") && table.columns[3].contains("2023"));
    let row = |name: &str| {
        let row = table.rows.iter().find(|row| row.cells[0] == name);
        row.map(|row| row.cells[1..].to_vec())
    };
    assert_eq!(
        row("Faroe Islands").unwrap().last().map(String::as_str),
        Some("DKK")
    );
    assert!(row("Guadeloupe").is_none());
    let person = on("markets", "US", &[]);
    let table = self::table(&person);
    let guam = table.rows.iter().find(|row| row.cells[0] == "Guam");
    let guam = &guam.unwrap().cells;
    assert!(guam[1].contains("Australia"), "{guam:?}");
    assert_eq!(guam[3], "USD");
}

#[test]
fn a_french_organisation_is_told_where_its_overseas_areas_lie() {
    let french = on("markets", "FR", &[]);
    let said = topics(&french)[0].texts.join(" ");
    for name in ["Guadeloupe", "Réunion", "Miquelon"] {
        assert!(said.contains(name), "{name}: {said}");
    }
    let german = on("markets", "DE", &[]);
    assert!(!topics(&german)[0].texts.join(" ").contains("Guadeloupe"));
}

#[test]
fn the_languages_of_the_agreement_are_those_of_the_customers_countries() {
    let person = on("agreement", "FR", &["BE", "CH", "CN", "DE"]);
    let table = table(&person);
    let row = |name: &str| table.rows.iter().find(|row| row.cells[0] == name).unwrap();
    assert_eq!(row("Belgium").cells[1], "Dutch and English");
    assert!(row("Switzerland").note.is_some());
    assert!(row("Germany").note.as_ref().unwrap().contains("secrecy"));
    assert_eq!(row("China").cells[1], "this page does not say");
    let person = on("agreement", "FR", &[]);
    assert_eq!(self::table(&person).rows.len(), 1);
    assert_eq!(self::table(&person).rows[0].cells[0], "France");
}

#[test]
fn the_table_of_languages_tells_a_customer_in_no_region_from_one_in_another() {
    let person = on("agreement", "FR", &["BE", "CU", "GP"]);
    let table = table(&person);
    let note = |name: &str| {
        let row = table.rows.iter().find(|row| row.cells[0] == name);
        row.unwrap().note.clone().unwrap_or_default()
    };
    assert!(note("Guadeloupe").contains("Outside your region"));
    assert!(note("Cuba").contains("in no region"), "{}", note("Cuba"));
    assert!(!note("Cuba").contains("another CSP account"));
    assert!(!note("Belgium").contains("region"));
}

#[test]
fn every_language_of_the_agreement_has_a_name() {
    let agreement = eligibility::CustomerAgreement::embedded();
    for locale in l10n::Locale::ALL {
        let words = l10n::Words::new(locale);
        for tag in agreement.languages.values().flatten() {
            let tag = agreement.shortest(tag);
            assert_ne!(words.language(tag), tag, "{}", locale.tag());
        }
    }
}

#[test]
fn a_reseller_is_told_that_it_never_attests_and_what_is_disputed() {
    let person = on("agreement", "FR", &["FR"]);
    let topics = topics(&person);
    assert!(topics[0].texts[0].contains("the reseller never attests"));
    let disputed = topics.last().unwrap();
    assert!(disputed.statements[0].caution.is_some());
}

#[test]
fn the_wanted_cloud_comes_first_with_its_state() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", "Contoso"), ("cloud", "germany")]);
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", "indirect-reseller")]);
    person.go_on_to("national-clouds");
    let topics = topics(&person);
    assert_eq!(topics[0].state.as_ref().unwrap().kind, "closed");
    assert_eq!(topics.len(), 4);
}

#[test]
fn a_cloud_that_is_closed_is_told_beside_every_verdict_and_where_one_chooses() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", "Contoso"), ("cloud", "germany")]);
    for page in ["result", "choice"] {
        person.go_on_to(page);
        let told = blocks(&person).any(|block| match block {
            Block::Note { tone, text } => tone == "caution" && text.contains("is closed"),
            _ => false,
        });
        assert!(told, "{page}");
    }
    person.go("result");
    let results = blocks(&person).find_map(|block| match block {
        Block::Results(results) => Some(results),
        _ => None,
    });
    for model in &results.unwrap().models {
        assert!(model.lead.iter().any(|line| line.contains("is closed")));
    }
}

#[test]
fn a_parked_answer_says_why_it_is_set_aside() {
    let mut person = Person::own();
    person.go_on_to("standing");
    person.go_on(&[
        ("csp-status", "direct-bill"),
        ("support-plan-renews-on", "2027-06-30"),
    ]);
    person.go("standing");
    person.insist(&[
        ("csp-status", "newcomer"),
        ("support-plan-renews-on", "2027-06-30"),
    ]);
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", "indirect-reseller")]);
    person.go_on_to("check");
    let blocks = &person.page().blocks;
    let Some(Block::Answers { answers, .. }) = blocks.last() else {
        panic!()
    };
    let parked = answers
        .iter()
        .find(|answer| answer.fact == "support-plan-renews-on");
    let note = parked.unwrap().note.as_ref().unwrap();
    assert!(note.contains("Direct bill"), "{note}");
}
