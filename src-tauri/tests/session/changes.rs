//! Answers: kept, drafted, changed, parked and restored.

use dossier::Raw;
use passerelle::wire::Intent;

use crate::handing_over::{elsewhere, file};
use crate::paper::report;
use crate::{Person, raw, submit};

/// A direct bill holder at a day on which an earlier edition still binds it, on the result.
fn holder() -> Person {
    let mut person = Person::new();
    person.today = jiff::civil::date(2026, 1, 15);
    person.go_on(&[("persona", "own")]);
    person.go_on_to("standing");
    person.go_on(&[("csp-status", "direct-bill"), ("csp-since", "03/15/2019")]);
    person.go_on_to("means");
    person.go_on(&[("sales-force", "yes"), ("first-level-support", "no")]);
    person.go_on_to("result");
    person
}

#[test]
fn accepted_answers_are_in_the_journal_as_typed_values() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[
        ("org-name", "  Contoso  "),
        ("country", "france"),
        ("cloud", "commercial"),
    ]);
    person.go_on_to("partner-id");
    person.go_on(&[
        ("partner-id", "123 45-67"),
        ("programme-membership", "planned"),
        ("programme-membership.planned", "2027-01-31"),
    ]);
    assert_eq!(
        person.journal(),
        [
            r#"set org-name "Contoso""#,
            r#"set country "FR""#,
            r#"set cloud "commercial""#,
            r#"set partner-id "1234567""#,
            r#"set programme-membership {"planned":"2027-01-31"}"#,
        ]
    );
}

#[test]
fn what_was_typed_survives_a_restart_as_a_draft() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    let values = raw(&[("org-name", "Conto"), ("country", ""), ("cloud", "")]);
    person.does(Intent::Draft {
        step: "organisation".to_owned(),
        values,
    });
    person.restart();
    assert_eq!(person.screen(), "organisation");
    assert_eq!(person.value("org-name"), &Raw::One("Conto".to_owned()));
    assert!(person.page().draft.is_some());
    person.go_on(&[("org-name", "Contoso")]);
    person.does(Intent::Back);
    assert!(person.page().draft.is_none());
    assert_eq!(person.value("org-name"), &Raw::One("Contoso".to_owned()));
}

#[test]
fn a_dropped_draft_leaves_the_stored_answers() {
    let mut person = Person::own();
    person.go_on_to("standing");
    person.go("organisation");
    let values = raw(&[("org-name", "Other")]);
    person.does(Intent::Draft {
        step: "organisation".to_owned(),
        values,
    });
    assert!(person.page().draft.is_some());
    person.does(Intent::Discard {
        step: "organisation".to_owned(),
    });
    assert!(person.page().draft.is_none());
    assert_eq!(person.value("org-name"), &Raw::One("Contoso".to_owned()));
}

#[test]
fn a_change_that_parks_answers_is_shown_before_it_is_made() {
    let mut person = holder();
    let before = person.journal();
    person.go("standing");
    person.go_on(&[("csp-status", "newcomer")]);
    let preview = person.page().preview.as_ref().unwrap();
    let parked: Vec<&str> = preview
        .parked
        .iter()
        .map(|item| item.title.as_str())
        .collect();
    assert_eq!(
        parked,
        ["Role held since", "Sales staff", "First-level support"]
    );
    assert_eq!(
        person.journal(),
        before,
        "nothing is written before the yes"
    );

    person.does(submit("standing", &[("csp-status", "newcomer")], true));
    // Of a newcomer it is asked for how many months it has sold.
    assert_eq!(person.screen(), "track-record");
    assert_eq!(
        person.journal()[before.len()..],
        [
            r#"set csp-status "newcomer""#,
            r#"park csp-since "2019-03-15""#,
            r#"park sales-force "yes""#,
            r#"park first-level-support "no""#,
        ]
    );
    assert_eq!(person.state_of("means"), "not-needed");
}

#[test]
fn parked_answers_come_back_when_the_path_returns() {
    let mut person = holder();
    person.go("standing");
    person.insist(&[("csp-status", "newcomer")]);
    person.restart();
    let before = person.journal();
    person.go("standing");
    person.insist(&[("csp-status", "direct-bill"), ("csp-since", "2019-03-15")]);
    assert_eq!(
        person.journal()[before.len()..],
        [
            r#"set csp-status "direct-bill""#,
            r#"restore csp-since "2019-03-15""#,
            r#"restore sales-force "yes""#,
            r#"restore first-level-support "no""#,
        ]
    );
    person.go("means");
    assert_eq!(
        person.value("first-level-support"),
        &Raw::One("no".to_owned())
    );
}

#[test]
fn a_change_that_moves_a_verdict_is_shown_before_it_is_made() {
    let mut person = Person::own();
    person.go_on_to("partner-id");
    person.go_on(&[("partner-id-active", "no")]);
    person.does(Intent::Back);
    person.go_on(&[("partner-id-active", "yes")]);
    let preview = person.page().preview.as_ref().unwrap();
    assert!(preview.parked.is_empty());
    let moves: Vec<(&str, &str)> = preview
        .moves
        .iter()
        .map(|moved| (moved.from.as_str(), moved.to.as_str()))
        .collect();
    assert_eq!(moves, [("not-eligible", "undetermined"); 2]);
}

#[test]
fn an_answer_to_an_open_question_asks_for_no_confirmation() {
    let mut person = Person::own();
    person.go_on_to("partner-id");
    person.go_on(&[("partner-id-active", "unknown")]);
    person.does(Intent::Back);
    person.go_on(&[("partner-id-active", "no")]);
    assert_eq!(person.screen(), "markets");
}

#[test]
fn typing_on_takes_the_preview_away_and_a_late_draft_of_the_same_does_not() {
    let mut person = holder();
    person.go("standing");
    let values = [("csp-status", "newcomer")];
    person.go_on(&values);
    let draft = |values: &[(&str, &str)]| Intent::Draft {
        step: "standing".to_owned(),
        values: raw(values),
    };
    person.does(draft(&values));
    assert!(person.page().preview.is_some());
    person.does(draft(&[("csp-status", "indirect-reseller")]));
    assert!(person.page().preview.is_none());
}

#[test]
fn an_empty_control_takes_back_what_was_said() {
    let mut person = Person::own();
    person.go_on_to("partner-id");
    person.go_on(&[("partner-id", "1234567")]);
    person.does(Intent::Back);
    person.go_on(&[("partner-id", "")]);
    assert_eq!(person.journal().last().unwrap(), "clear partner-id ");
}

#[test]
fn an_overdue_plan_is_said_to_need_an_answer_and_is_not_taken_again() {
    let mut person = Person::own();
    person.go_on_to("partner-id");
    let planned = [
        ("programme-membership", "planned"),
        ("programme-membership.planned", "2026-12-01"),
    ];
    person.go_on(&planned);
    person.today = jiff::civil::date(2026, 12, 1);
    person.does(Intent::Back);
    let field = person
        .page()
        .fields
        .iter()
        .find(|field| field.name == "programme-membership")
        .unwrap();
    assert!(field.warning.is_some());
    person.go_on(&planned);
    assert!(person.errors().contains_key("programme-membership"));
}

#[test]
fn a_confirmation_of_what_was_not_shown_is_none() {
    let mut person = holder();
    let before = person.journal();
    person.go("standing");
    person.does(submit("standing", &[("csp-status", "newcomer")], true));
    assert!(person.page().preview.is_some());
    person.does(submit(
        "standing",
        &[("csp-status", "indirect-reseller")],
        true,
    ));
    assert_eq!(person.journal(), before);
}

#[test]
fn keeping_the_earlier_answer_keeps_what_else_was_typed() {
    let mut person = Person::own();
    person.go_on_to("partner-id");
    person.go_on(&[("partner-id-active", "no")]);
    person.does(Intent::Back);
    person.go_on(&[("partner-id-active", "yes"), ("partner-id", "1234567")]);
    assert!(person.page().preview.is_some());
    person.does(Intent::Keep {
        step: "partner-id".to_owned(),
    });
    assert!(person.page().preview.is_none());
    assert_eq!(
        person.value("partner-id-active"),
        &Raw::One("no".to_owned())
    );
    assert_eq!(person.value("partner-id"), &Raw::One("1234567".to_owned()));
}

#[test]
fn a_step_that_left_the_path_overnight_makes_way_and_keeps_its_draft() {
    let mut person = Person::new();
    person.today = jiff::civil::date(2026, 2, 27);
    person.go_on(&[("persona", "own")]);
    person.go_on_to("standing");
    person.go_on(&[("csp-status", "direct-bill"), ("csp-since", "2019-03-15")]);
    person.go_on_to("means");
    let values = raw(&[("sales-force", "yes")]);
    person.does(Intent::Draft {
        step: "means".to_owned(),
        values,
    });
    person.today = jiff::civil::date(2026, 3, 2);
    person.restart();
    assert_eq!(person.screen(), "preferences");
    person.today = jiff::civil::date(2026, 2, 27);
    person.does(Intent::Back);
    assert_eq!(person.value("sales-force"), &Raw::One("yes".to_owned()));
}

#[test]
fn a_partner_id_of_many_digits_is_only_unusual() {
    let mut ana = Person::named_guide("Ana");
    let digits = "1234567890".repeat(2000);
    let id = ana.begins("Contoso", &[("partner-id", &digits)]);
    ana.looks(&digits[..40], &[]);
    assert_eq!(ana.names(), ["Contoso"]);
    ana.looks("", &[]);
    let table = ana.exports("table");
    ana.opens(&id);
    for place in ["partner-id", "hub", "sheet", "history", "report"] {
        ana.go(place);
    }
    report(&mut ana, "en-US");
    ana.go("hub");
    let handed = file(&mut ana);
    for (name, file) in [("list.csv", &table), ("contoso.passerelle", &handed)] {
        let mut bo = elsewhere("Bo");
        bo.brings(&[(name, file)]).unwrap();
        assert_eq!(bo.names(), ["Contoso"]);
        let told = format!("set partner-id \"{digits}\"");
        assert!(bo.journal().contains(&told), "{name}");
    }
}
