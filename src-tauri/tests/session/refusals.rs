//! Bad input: a clear message that names the field, nothing written, no panic.

use dossier::{Raw, RawValues};
use passerelle::wire::{Failure, Intent};

use crate::{Person, raw, submit};

/// A person on that step of a direct bill holder's path, with every control of it shown.
fn on(step: &str) -> Person {
    let mut person = Person::own();
    person.go_on_to("standing");
    if step == "organisation" {
        person.go("organisation");
        return person;
    }
    if step != "standing" {
        person.go_on(&[
            ("csp-status", "indirect-reseller"),
            ("csp-since", "2020-01-01"),
        ]);
    }
    person.go_on_to(step);
    person
}

/// A bad value of one control: refused with a message for its fact, and nothing is written.
fn check(step: &str, control: &str, value: &str) {
    let mut person = on(step);
    let before = person.journal();
    let mut values = vec![(control, value)];
    if step == "organisation" && control != "org-name" {
        values.push(("org-name", "Contoso"));
    }
    if control == "csp-since" {
        values.push(("csp-status", "direct-bill"));
    }
    let fact = control.trim_end_matches(".planned");
    if fact != control {
        values.push((fact, "planned"));
    }
    person.go_on(&values);
    assert_eq!(person.screen(), step, "{control} {value:.40}");
    let errors = person.errors();
    assert_eq!(
        errors.keys().copied().collect::<Vec<_>>(),
        [fact],
        "{value:.40}"
    );
    assert!(errors[fact].len() < 300);
    assert_eq!(person.journal(), before);
}

#[test]
fn names_that_cannot_be_are_refused() {
    for name in [
        "",
        "   ",
        "a\u{0}b",
        "a\nb",
        "a\u{7}",
        "\u{202E}osotnoC",
        "a\u{200F}b",
    ] {
        check("organisation", "org-name", name);
    }
    check("organisation", "org-name", &"x".repeat(201));
    check("organisation", "org-name", &"é".repeat(100_000));
}

#[test]
fn names_that_only_look_dangerous_are_kept_as_they_are() {
    for name in [
        "<script>alert(1)</script>",
        "Robert'); DROP TABLE journal;--",
        "{ $name } \\ \"q\"",
        &"é".repeat(200),
    ] {
        let mut person = on("organisation");
        person.go_on(&[("org-name", name)]);
        assert_eq!(person.screen(), "standing");
        assert_eq!(person.view.organisation.as_deref(), Some(name));
    }
}

#[test]
fn countries_that_are_none_are_refused() {
    for country in ["Atlantis", "ZZ", "F", "<b>", "France2"] {
        check("organisation", "country", country);
    }
    check("organisation", "cloud", "blue");
}

#[test]
fn dates_that_do_not_exist_or_lie_ahead_are_refused() {
    for day in [
        "2019-02-31",
        "31/02/2019",
        "2026-11-23",
        "yesterday",
        "?",
        "2019",
        "20190315",
    ] {
        check("standing", "csp-since", day);
    }
    check("standing", "csp-status", "emperor");
}

#[test]
fn numbers_out_of_their_bounds_are_refused() {
    for amount in [
        "-1",
        "100000000000000",
        "1.5",
        "12,34",
        "a lot",
        "1e6",
        "99999999999999999999999",
    ] {
        check("track-record", "csp-revenue-12m-usd", amount);
    }
    for months in ["601", "-1", "3.5"] {
        check("track-record", "months-as-reseller", months);
    }
    for number in ["12a4", "MPN 123", "½"] {
        check("partner-id", "partner-id", number);
    }
}

#[test]
fn plans_need_a_day_that_lies_ahead() {
    for day in ["", "2026-11-22", "2020-01-01", "2027-02-30", "?"] {
        check("partner-id", "programme-membership.planned", day);
    }
}

#[test]
fn a_step_is_refused_whole_with_a_message_for_each_field() {
    let mut person = on("track-record");
    let before = person.journal();
    person.go_on(&[
        ("csp-revenue-12m-usd", "many"),
        ("months-as-reseller", "many"),
        ("solutions-partner-designation", "yes"),
    ]);
    assert_eq!(person.errors().len(), 2);
    assert_eq!(person.journal(), before);
    let field = |name: &str| {
        person
            .page()
            .fields
            .iter()
            .find(|field| field.name == name)
            .unwrap()
    };
    // The summary names the field; the message beside it does not say it again.
    let listed = &person.page().errors.as_ref().unwrap().errors[0];
    let beside = field("csp-revenue-12m-usd").error.as_ref().unwrap();
    let named = format!("CSP revenue, company — {beside}");
    assert_eq!(listed.message, named);
    assert_eq!(
        person.value("csp-revenue-12m-usd"),
        &Raw::One("many".to_owned())
    );
    person.restart();
    assert_eq!(
        person.value("csp-revenue-12m-usd"),
        &Raw::One("many".to_owned())
    );
}

#[test]
fn a_short_partner_id_is_kept_with_a_warning() {
    let mut person = on("partner-id");
    person.go_on(&[("partner-id", "123")]);
    assert_eq!(person.screen(), "markets");
    person.does(Intent::Back);
    assert!(person.page().fields[0].warning.is_some());
}

fn refused(person: &mut Person, intent: Intent, named: &str) {
    let before = person.journal();
    let Err(Failure::Refused { message }) = person.try_to(intent) else {
        panic!("{named}")
    };
    assert!(message.contains(named), "{message}");
    assert_eq!(person.journal(), before);
}

#[test]
fn steps_out_of_order_and_unknown_facts_are_refused_by_name() {
    let mut person = on("standing");
    refused(
        &mut person,
        submit("organisation", &[("org-name", "X")], false),
        "organisation",
    );
    refused(
        &mut person,
        submit("security", &[("mfa-admins", "yes")], true),
        "security",
    );
    refused(&mut person, submit("nowhere", &[], false), "nowhere");
    refused(
        &mut person,
        submit("welcome", &[("persona", "guide")], false),
        "welcome",
    );
    let draft = Intent::Draft {
        step: "standing".to_owned(),
        values: raw(&[("shoe-size", "42")]),
    };
    refused(&mut person, draft, "shoe-size");
    refused(
        &mut person,
        submit("standing", &[("shoe-size", "42")], false),
        "shoe-size",
    );
    refused(
        &mut person,
        submit("standing", &[("org-name", "X")], false),
        "org-name",
    );
    refused(
        &mut person,
        Intent::OpenDossier { id: "x".to_owned() },
        "dossiers",
    );
    refused(
        &mut person,
        Intent::Locale {
            locale: "de-DE".to_owned(),
        },
        "de-DE",
    );
}

#[test]
fn a_list_where_one_value_belongs_is_refused() {
    let mut person = on("organisation");
    let list = Raw::Many(vec!["a".to_owned(), "b".to_owned()]);
    let values: RawValues = [("org-name".to_owned(), list)].into();
    person.does(Intent::Submit {
        step: "organisation".to_owned(),
        values,
        confirmed: true,
    });
    assert!(person.errors().contains_key("org-name"));
}

#[test]
fn a_renewal_that_has_passed_says_from_which_day_one_counts() {
    let mut person = on("standing");
    let warning = |person: &Person| {
        let mut fields = person.page().fields.iter();
        let field = fields.find(|field| field.name == "support-plan-renews-on");
        field.unwrap().warning.clone()
    };
    let typed = |day: &str| Intent::Draft {
        step: "standing".to_owned(),
        values: raw(&[
            ("csp-status", "direct-bill"),
            ("support-plan-renews-on", day),
        ]),
    };
    person.does(typed("06/30/2127"));
    assert_eq!(warning(&person), None);
    person.does(typed("06/30/2025"));
    let english = "This day has passed. The plan renews every year: June 30, 2027 counts as its next renewal.";
    assert_eq!(warning(&person).as_deref(), Some(english));
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    let french = "Ce jour est passé. Le plan se renouvelle chaque année\u{a0}: c’est le 30 juin 2027 qui compte comme prochain renouvellement.";
    assert_eq!(warning(&person).as_deref(), Some(french));
}

#[test]
fn a_day_that_cannot_be_says_why_or_which_one_could() {
    #[track_caller]
    fn check(typed: &str, said: &str) {
        let mut person = on("standing");
        person.go_on(&[
            ("csp-status", "direct-bill"),
            ("support-plan-renews-on", typed),
        ]);
        assert_eq!(person.errors()["support-plan-renews-on"], said);
    }
    check(
        "soon",
        "Support plan renewal — Enter a day of the calendar, for example 03/15/2027 or 2027-03-15.",
    );
    check(
        "02/31/2027",
        "Support plan renewal — There is no such day: February 2027 has 28 days.",
    );
}
