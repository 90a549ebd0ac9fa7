//! The list of dossiers: what one finds, in which order, and what a line says.

use jiff::civil::date;
use passerelle::wire::Intent;
use proptest::prelude::*;

use crate::Person;
use crate::desk::table;

/// Three companies of different countries.
fn three() -> (Person, [String; 3]) {
    let mut person = Person::guide();
    let ids = [
        person.begins(
            "Étoile Réseau",
            &[("country", "DE"), ("partner-id", "4567890")],
        ),
        person.begins("Contoso", &[("country", "FR")]),
        person.begins("Fabrikam & Fils", &[("country", "CH")]),
    ];
    (person, ids)
}

#[track_caller]
fn finds(person: &mut Person, text: &str, names: &[&str]) {
    person.looks(text, &[("order", "name")]);
    assert_eq!(person.names(), names, "{text:?}");
    assert_eq!(person.list().search.value, text);
}

#[test]
fn a_search_takes_no_account_of_accents_and_case_and_knows_both_languages() {
    let (mut person, _) = three();
    person.opens(&person.list().lines[0].id.clone());
    person.note("note.private.new", "Rappeler Jérôme");
    person.go("dossiers");
    finds(&mut person, "etoi", &["Étoile Réseau"]);
    finds(&mut person, "ÉTOILE reseau", &["Étoile Réseau"]);
    finds(&mut person, "allem", &["Étoile Réseau"]);
    finds(&mut person, "Germany", &["Étoile Réseau"]);
    finds(&mut person, "suisse", &["Fabrikam & Fils"]);
    finds(&mut person, "45678", &["Étoile Réseau"]);
    finds(&mut person, "jerome", &["Fabrikam & Fils"]);
    finds(&mut person, "fils fabri", &["Fabrikam & Fils"]);
    finds(&mut person, "o", &[]);
    finds(
        &mut person,
        "",
        &["Contoso", "Étoile Réseau", "Fabrikam & Fils"],
    );
}

#[test]
fn no_text_is_an_operator_and_none_is_too_long() {
    let (mut person, _) = three();
    for text in [
        "\"",
        "\"contoso",
        "*",
        "NEAR",
        "NEAR(a b)",
        "a AND",
        "-",
        "(",
        "🦀",
        "' OR 1=1",
        "\0",
    ] {
        person.looks(text, &[]);
        assert!(person.names().len() <= 1, "{text:?}");
    }
    finds(&mut person, "con*", &["Contoso"]);
    finds(&mut person, "\"contoso\"", &["Contoso"]);
    finds(&mut person, "contoso 🦀", &["Contoso"]);
    finds(
        &mut person,
        "   ",
        &["Contoso", "Étoile Réseau", "Fabrikam & Fils"],
    );
    let long = format!("contoso {}", "é".repeat(300));
    person.looks(&long, &[]);
    assert_eq!(person.list().search.value.chars().count(), 200);
    let words = "contoso ".repeat(40);
    person.looks(&words, &[]);
    assert_eq!(person.names(), ["Contoso"]);
}

#[test]
fn a_filter_narrows_and_show_all_is_offered_only_then() {
    let (mut person, [etoile, contoso, _]) = three();
    assert_eq!(person.list().clear, None);
    person.looks("", &[("state", "active"), ("order", "name")]);
    assert_eq!(
        person.list().clear,
        None,
        "that is what stands without a filter"
    );
    person.opens(&contoso);
    person.go("sheet");
    person.insist_or_go_on(&[
        ("org-name", "Contoso"),
        ("country", "FR"),
        ("csp-status", "direct-bill"),
        ("csp-since", "2019-02-15"),
        ("chosen-model", "direct-bill"),
    ]);
    person.go("dossiers");
    let check = |person: &mut Person, filter: (&str, &str), names: &[&str]| {
        person.looks("", &[filter, ("order", "name")]);
        assert_eq!(person.names(), names, "{filter:?}");
        assert!(person.list().clear.is_some());
    };
    check(&mut person, ("model", "direct-bill"), &["Contoso"]);
    check(&mut person, ("model", "indirect-provider"), &[]);
    assert_eq!(
        person.list().found,
        "No dossier matches. Choose other filters, or show all."
    );
    check(
        &mut person,
        ("verdict", "direct-bill:undetermined-held"),
        &["Contoso"],
    );
    check(
        &mut person,
        ("verdict", "direct-bill:undetermined"),
        &["Étoile Réseau", "Fabrikam & Fils"],
    );
    check(&mut person, ("attention", "binding-near"), &[]);
    person.on(date(2026, 1, 5));
    check(&mut person, ("attention", "binding-near"), &["Contoso"]);
    person.on(date(2026, 11, 22));
    check(
        &mut person,
        ("attention", "only-unknowns"),
        &["Contoso", "Étoile Réseau", "Fabrikam & Fils"],
    );
    check(
        &mut person,
        ("stage", "2"),
        &["Contoso", "Étoile Réseau", "Fabrikam & Fils"],
    );
    check(&mut person, ("attention", "overdue"), &[]);
    person.opens(&etoile);
    person.does(Intent::Task {
        values: crate::raw(&[("country.due", "2026-11-25")]),
    });
    person.does(Intent::Task {
        values: crate::raw(&[
            ("csp-status.owner", "Zoé"),
            ("csp-status.due", "2026-11-25"),
        ]),
    });
    person.go("dossiers");
    check(&mut person, ("attention", "due-near"), &["Étoile Réseau"]);
    assert_eq!(person.line(&etoile).due[0], "November 25, 2026");
    person.on(date(2026, 11, 30));
    check(&mut person, ("attention", "overdue"), &["Étoile Réseau"]);
    assert!(person.line(&etoile).overdue);
    person.looks("zoe", &[]);
    assert_eq!(person.names(), ["Étoile Réseau"]);
}

#[test]
fn what_is_due_is_said_with_one_colon_at_most_and_to_nobody() {
    for locale in ["en-US", "fr-FR"] {
        let mut person = Person::guide();
        let bound = person.begins(
            "Bound",
            &[("csp-status", "direct-bill"), ("csp-since", "2019-02-15")],
        );
        let planned = person.begins(
            "Planned",
            &[
                ("csp-status", "direct-bill"),
                ("support-plan", "planned"),
                ("support-plan.planned", "2027-03-01"),
                ("support-plan.to", "advanced"),
            ],
        );
        let renewed = person.begins(
            "Renewed",
            &[
                ("csp-status", "direct-bill"),
                ("support-plan", "advanced"),
                ("support-plan-renews-on", "2027-02-01"),
            ],
        );
        person.does(Intent::Locale {
            locale: locale.to_owned(),
        });
        person.on(date(2026, 1, 5));
        person.go("dossiers");
        let mut told = 0;
        for id in [bound, planned, renewed] {
            let line = person.line(&id);
            let Some(due) = line.due.get(1) else {
                continue;
            };
            told += 1;
            assert!(due.matches(':').count() <= 1, "{due}");
            let words = due.split(|letter: char| !letter.is_alphabetic());
            let to_you =
                words.filter(|word| ["you", "your", "vous", "votre", "vos"].contains(word));
            assert_eq!(to_you.count(), 0, "{due}");
        }
        assert_eq!(told, 3, "all of them have something due");
    }
}

#[test]
fn a_filter_or_a_value_that_is_none_is_refused() {
    let mut person = Person::guide();
    for (name, value) in [
        ("colour", "red"),
        ("model", "red"),
        ("stage", "8"),
        ("verdict", "x"),
    ] {
        let filters = [(name.to_owned(), value.to_owned())].into();
        let look = passerelle::wire::Look {
            filters,
            ..Default::default()
        };
        assert!(person.try_to(Intent::Look { look }).is_err(), "{name}");
    }
    assert!(
        person
            .try_to(Intent::Select {
                ids: vec!["x".to_owned()]
            })
            .is_err()
    );
}

#[test]
fn sixty_dossiers_stand_on_three_pages_and_those_ticked_stay_so() {
    let mut person = Person::guide();
    let table = table(
        "org-name,country",
        (1..=60).map(|n| format!("Company {n:02},FR")),
    );
    person.brings(&[("sixty.csv", table.as_bytes())]).unwrap();
    person.looks("", &[("order", "name")]);
    assert_eq!((person.names().len(), person.list().count), (25, 60));
    assert_eq!(person.names()[0], "Company 01");
    let first = person.list().lines[3].id.clone();
    person.selects(&[&first]);
    let pager = person.list().pager.clone().unwrap();
    assert_eq!((pager.position.as_str(), pager.previous), ("1 to 25", None));
    person.does(pager.next.unwrap().intent);
    assert_eq!(person.names()[0], "Company 26");
    assert_eq!(person.list().selection.text, "1 dossier selected");
    let second = person.list().lines[0].id.clone();
    person.selects(&[&first, &second]);
    person.turns_to("", &[("order", "name")], 2);
    let pager = person.list().pager.clone().unwrap();
    assert_eq!((pager.position.as_str(), pager.next), ("51 to 60", None));
    person.does(Intent::Deed {
        deed: "archive".to_owned(),
    });
    assert_eq!(person.done(), "2 dossiers archived.");
    person.looks("", &[("state", "archived"), ("order", "name")]);
    assert_eq!(person.names(), ["Company 04", "Company 26"]);
}

#[test]
fn a_page_behind_the_last_one_shows_the_last() {
    let mut person = Person::guide();
    let table = table("org-name", (1..=26).map(|n| format!("Company {n:02}")));
    person.brings(&[("some.csv", table.as_bytes())]).unwrap();
    person.turns_to("", &[("order", "name")], 1);
    let last = person.list().lines[0].id.clone();
    assert_eq!(person.names(), ["Company 26"]);
    person.deed("delete", &[&last]);
    assert_eq!(person.names().len(), 25);
    person.turns_to("", &[], u32::MAX);
    assert_eq!(person.names().len(), 25);
}

#[test]
fn what_is_ticked_is_forgotten_with_another_place_of_dossiers() {
    let (mut person, [etoile, contoso, _]) = three();
    person.deed("archive", &[&etoile]);
    person.selects(&[&contoso]);
    person.looks("con", &[]);
    assert_eq!(person.list().selection.text, "1 dossier selected");
    person.looks("", &[("state", "archived")]);
    assert!(person.list().selection.actions.is_empty());
}

#[test]
fn what_was_touched_last_comes_first() {
    let (mut person, [etoile, ..]) = three();
    assert_eq!(
        person.names(),
        ["Fabrikam & Fils", "Contoso", "Étoile Réseau"]
    );
    person.opens(&etoile);
    person.note("note.shared.new", "called");
    person.go("dossiers");
    assert_eq!(
        person.names(),
        ["Étoile Réseau", "Fabrikam & Fils", "Contoso"]
    );
}

fn answers() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
    let yes_no = [
        "partner-id-active",
        "programme-membership",
        "authority-to-sign",
        "billing-capability",
        "provisioning-capability",
        "first-level-support",
        "provider-relationship",
        "mfa-all-users",
        "solutions-partner-designation",
        "capability-assessment",
        "reseller-agreement",
        "managed-service",
    ];
    let one = |fact: &'static str| {
        prop_oneof![
            Just(vec![]),
            Just(vec![(fact, "yes")]),
            Just(vec![(fact, "no")])
        ]
        .boxed()
    };
    let status = prop_oneof![
        Just(vec![]),
        Just(vec![("csp-status", "newcomer")]),
        Just(vec![
            ("csp-status", "indirect-reseller"),
            ("csp-since", "2025-12-10")
        ]),
        Just(vec![
            ("csp-status", "direct-bill"),
            ("csp-since", "2019-12-05")
        ]),
        Just(vec![
            ("csp-status", "direct-bill"),
            ("csp-since", "2025-12-20"),
            ("support-plan-renews-on", "2026-12-01"),
        ]),
    ];
    let plan = prop_oneof![
        Just(vec![]),
        Just(vec![("support-plan", "advanced")]),
        Just(vec![
            ("support-plan", "planned"),
            ("support-plan.planned", "2026-12-24"),
            ("support-plan.to", "advanced"),
        ]),
    ];
    let others: Vec<_> = yes_no.into_iter().map(one).collect();
    (status, plan, others).prop_map(|(status, plan, others)| {
        status
            .into_iter()
            .chain(plan)
            .chain(others.into_iter().flatten())
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    /// On the day itself, and on one when other rules bind and a plan has passed.
    #[test]
    fn a_line_says_what_the_dossier_says(sets in prop::collection::vec(answers(), 5)) {
        let mut person = Person::guide();
        let ids: Vec<String> = sets
            .iter()
            .enumerate()
            .map(|(n, answers)| person.begins(&format!("Company {n}"), answers))
            .collect();
        for day in [person.today, date(2026, 12, 31)] {
            person.on(day);
            person.restart();
            for id in &ids {
                let line = person.line(id).clone();
                person.opens(id);
                let readiness = person.view.readiness.as_ref().unwrap();
                // The list compares the two models, whoever holds the third role, and speaks of the
                // company, not to it.
                let mut strips = readiness.strips[..2].to_vec();
                for strip in &mut strips {
                    strip.verdict_word = strip.verdict_word.replace(" to you", "");
                }
                prop_assert_eq!(&line.strips, &strips);
                person.go("dossiers");
            }
            let session = person.session.as_mut().unwrap();
            while session.catch_up(&crate::now(day)) {}
            person.does(Intent::Open);
            prop_assert_eq!(&person.list().behind, &None);
        }
    }
}

#[test]
fn lines_of_another_day_are_made_anew_before_they_are_shown() {
    let mut person = Person::guide();
    let lines = (1..=60).map(|n| format!("Company {n:02},direct-bill,2019-{:02}-05", 1 + n % 12));
    let table = table("org-name,csp-status,csp-since", lines);
    person.brings(&[("sixty.csv", table.as_bytes())]).unwrap();
    person.on(date(2025, 12, 31));
    person.restart();
    person.looks("", &[("attention", "binding-near"), ("order", "binding")]);
    let near: Vec<String> = person
        .names()
        .iter()
        .map(|name| (*name).to_owned())
        .collect();
    let session = person.session.as_mut().unwrap();
    while session.catch_up(&crate::now(date(2025, 12, 31))) {}
    person.does(Intent::Open);
    assert_eq!(person.names(), near);
    // Of the twelve months January, February and March are near on the last day of the year.
    assert_eq!(person.list().count, 15);
}
