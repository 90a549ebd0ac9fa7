//! Days of other centuries, which a file may name: everything that reckons with days goes on.

use eligibility::{Fact, Facts, Rules, Value, When, assess, from_json};
use jiff::civil::{Date, date};
use passerelle::wire::Intent;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::handing_over::{bring, elsewhere, file};
use crate::paper::report;
use crate::strange_files::read;

fn day() -> impl Strategy<Value = Date> + Clone {
    let edges = vec![
        date(1, 1, 1),
        date(4, 2, 29),
        date(1899, 12, 31),
        date(2018, 8, 31),
        date(2026, 11, 22),
        date(2200, 1, 1),
        date(9996, 2, 29),
        date(9998, 12, 31),
        date(9999, 1, 31),
        date(9999, 11, 30),
        Date::MAX,
    ];
    let any =
        (1_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day));
    prop_oneof![3 => proptest::sample::select(edges), 1 => any]
}

/// What is said of an organisation in which everything that can have a day has one.
fn said(role: &str, days: &[Date]) -> Vec<(&'static str, Json)> {
    let day = |place: usize| days[place % days.len()].to_string();
    vec![
        ("csp-status", role.into()),
        ("csp-since", day(0).into()),
        ("support-plan-renews-on", day(1).into()),
        ("support-plan", json!({"planned": day(2), "to": "advanced"})),
        ("mfa-admins", json!({"planned": day(3)})),
        ("country", "FR".into()),
        ("task.mfa-admins.due", day(4).into()),
        ("task.alerts-24h.due", day(5).into()),
    ]
}

fn facts(said: &[(&'static str, Json)]) -> Facts {
    let mut facts = Facts::default();
    for (id, value) in said {
        if let Some(fact) = Fact::from_id(id) {
            facts.set(fact, Some(from_json(fact, value).unwrap()));
        }
    }
    facts
}

/// A file that says this.
fn handed(said: &[(&'static str, Json)]) -> (String, Vec<u8>) {
    let mut ana = elsewhere("Ana");
    let id = ana.begins("Contoso", &[]);
    ana.opens(&id);
    let mut handed = read(&file(&mut ana));
    let lines = said.iter().map(|(subject, value)| store::Entry {
        kind: store::EntryKind::Set,
        subject: (*subject).to_owned(),
        value: Some(value.clone()),
        previous: None,
        said: None,
    });
    handed.history.push(store::Change {
        at: "2026-11-22T12:00:00Z".parse().unwrap(),
        author: None,
        kind: store::DeedKind::Said,
        of: None,
        entries: lines.collect(),
    });
    handed.facts = store::handover::facts(&handed.history, |id| Fact::from_id(id).is_some());
    (id, store::handover::write(&handed))
}

fn role() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "newcomer",
        "direct-bill",
        "indirect-reseller",
        "indirect-provider",
    ])
}

proptest! {
    #[test]
    fn whatever_the_days_there_is_an_assessment(
        role in role(),
        days in prop::collection::vec(day(), 6),
        as_of in day(),
        today in day(),
    ) {
        let facts = facts(&said(role, &days));
        let assessment = assess(Rules::embedded(), &facts, When { as_of, today }, None);
        prop_assert_eq!(assessment.as_of, as_of);
        prop_assert!(matches!(facts.get(Fact::CspSince), Some(Value::Date(_))));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_days_every_page_and_file_can_be_made(
        role in role(),
        days in prop::collection::vec(day(), 6),
        today in day(),
        locale in proptest::sample::select(vec!["fr-FR", "en-US"]),
    ) {
        let (id, handed) = handed(&said(role, &days));
        let mut bo = elsewhere("Bo");
        bo.does(Intent::Locale { locale: locale.to_owned() });
        bo.today = today;
        bring(&mut bo, &handed);
        prop_assert_eq!(bo.names(), ["Contoso"]);
        let table = bo.exports("table");
        bo.opens(&id);
        for page in ["hub", "standing", "security", "result", "plan", "sheet", "history", "editions"] {
            bo.opens(&id);
            // Before the first edition little is asked.
            let went = bo.try_to(Intent::Go { screen: page.to_owned() });
            prop_assert!(went.is_ok() || dossier::Step::from_id(page).is_some(), "{}", page);
        }
        bo.opens(&id);
        bo.go("report");
        report(&mut bo, locale);
        bo.go("hub");
        bo.exports("calendar");
        let again = file(&mut bo);
        let mut cy = elsewhere("Cy");
        bring(&mut cy, &again);
        prop_assert_eq!(cy.names(), ["Contoso"]);
        let mut dan = elsewhere("Dan");
        dan.brings(&[("list.csv", &table)]).unwrap();
        prop_assert_eq!(dan.names(), ["Contoso"]);
        let told = format!("set csp-since \"{}\"", days[0]);
        prop_assert!(dan.journal().contains(&told));
    }
}

#[test]
fn where_it_is_typed_a_day_too_far_off_is_refused_with_the_years() {
    let mut bo = elsewhere("Bo");
    bo.does(Intent::NewDossier);
    bo.go("sheet");
    let far = [
        ("csp-since", "03/15/1219"),
        ("support-plan-renews-on", "2200-01-01"),
        ("mfa-admins", "planned"),
        ("mfa-admins.planned", "9999-12-31"),
    ];
    let mut values = vec![("csp-status", "direct-bill"), ("org-name", "Contoso")];
    values.extend(far);
    bo.go_on(&values);
    let errors = bo.errors();
    for fact in ["csp-since", "support-plan-renews-on", "mfa-admins"] {
        let told = errors[fact];
        assert!(told.contains("between 1900 and 2199"), "{fact}: {told}");
    }
}
