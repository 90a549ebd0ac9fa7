//! All questions on one page.

use dossier::Raw;
use passerelle::wire::Intent;

use crate::{Person, raw, submit};

fn sheet() -> (Person, String) {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    person.go("sheet");
    (person, id)
}

fn one(text: &str) -> Raw {
    Raw::One(text.to_owned())
}

#[test]
fn what_can_be_read_is_saved_and_what_cannot_stays_with_its_error() {
    let (mut person, id) = sheet();
    person.go_on(&[
        ("org-name", "Contoso"),
        ("country", "Atlantis"),
        ("cloud", "commercial"),
        ("csp-revenue-12m-usd", "a lot"),
        ("months-as-reseller", "14"),
        ("mfa-admins", "planned"),
        ("security-contact", "yes"),
    ]);
    let wrong: Vec<&str> = person.errors().into_keys().collect();
    assert_eq!(wrong, ["country", "csp-revenue-12m-usd", "mfa-admins"]);
    assert!(person.done().contains("but for those"), "{}", person.done());
    let check = |person: &Person| {
        assert_eq!(person.value("country"), &one("Atlantis"));
        assert_eq!(person.value("csp-revenue-12m-usd"), &one("a lot"));
        assert_eq!(person.value("mfa-admins"), &one("planned"));
        assert_eq!(person.value("cloud"), &one("commercial"));
        assert_eq!(person.value("months-as-reseller"), &one("14"));
        assert!(person.page().draft.is_some());
    };
    check(&person);
    let said: Vec<String> = person
        .journal_of(&id)
        .into_iter()
        .map(|line| line.entry.subject)
        .collect();
    for fact in ["cloud", "months-as-reseller", "security-contact"] {
        assert!(said.iter().any(|one| one == fact), "{fact} is saved");
    }
    for fact in ["country", "csp-revenue-12m-usd", "mfa-admins"] {
        assert!(said.iter().all(|one| one != fact), "{fact} is not");
    }
    person.restart();
    person.opens(&id);
    person.go("sheet");
    check(&person);
    person.does(Intent::Discard {
        step: "sheet".to_owned(),
    });
    assert_eq!(person.value("country"), &one(""));
    assert_eq!(person.value("cloud"), &one("commercial"));
}

#[test]
fn what_was_wrong_does_not_take_back_what_was_said() {
    let (mut person, _) = sheet();
    person.go_on(&[
        ("org-name", "Contoso"),
        ("country", "FR"),
        ("csp-revenue-12m-usd", "5"),
    ]);
    person.go_on(&[
        ("org-name", ""),
        ("country", "FR"),
        ("csp-revenue-12m-usd", "x"),
    ]);
    assert_eq!(person.view.organisation.as_deref(), Some("Contoso"));
    assert_eq!(person.errors().len(), 2);
    person.does(Intent::Discard {
        step: "sheet".to_owned(),
    });
    assert_eq!(person.value("org-name"), &one("Contoso"));
    assert_eq!(person.value("csp-revenue-12m-usd"), &one("5"));
}

#[test]
fn the_chosen_model_may_stay_open_and_a_name_may_not() {
    let (mut person, id) = sheet();
    person.go_on(&[("org-name", "Contoso"), ("cloud", "commercial")]);
    assert!(person.errors().is_empty());
    let said = format!("{:?}", person.journal_of(&id));
    assert!(!said.contains("chosen-model"));
    person.go_on(&[
        ("org-name", "Contoso"),
        ("chosen-model", "indirect-reseller"),
    ]);
    assert!(person.errors().is_empty());
    person.go_on(&[("org-name", "Contoso")]);
    assert!(
        person.errors().contains_key("chosen-model"),
        "what was decided is not forgotten"
    );
}

#[test]
fn what_would_be_overturned_is_shown_before_it_is() {
    let (mut person, id) = sheet();
    let before = [
        ("org-name", "Contoso"),
        ("csp-status", "direct-bill"),
        ("csp-since", "2019-02-15"),
        ("mfa-admins", "no"),
    ];
    person.insist_or_go_on(&before);
    let lines = person.journal_of(&id).len();
    let after = [
        ("org-name", "Contoso"),
        ("csp-status", "newcomer"),
        ("csp-since", "2019-02-15"),
        ("mfa-admins", "yes"),
    ];
    person.go_on(&after);
    let preview = person.page().preview.as_ref().unwrap();
    assert!(preview.heading.contains("these answers:"), "{preview:?}");
    assert_eq!(preview.keep, "Keep the earlier answers");
    assert_eq!(person.done(), "", "nothing is saved yet");
    assert_eq!(person.journal_of(&id).len(), lines);
    person.does(Intent::Keep {
        step: "sheet".to_owned(),
    });
    assert_eq!(person.value("csp-status"), &one("direct-bill"));
    person.insist(&after);
    assert_eq!(person.value("csp-status"), &one("newcomer"));
    assert_eq!(person.done(), "Answers saved.");
    assert!(person.page().draft.is_none());
    person.does(Intent::Undo);
    assert_eq!(person.value("csp-status"), &one("direct-bill"));
    assert_eq!(person.value("mfa-admins"), &one("no"));
}

#[test]
fn another_value_than_the_one_that_was_seen_is_shown_again() {
    let (mut person, _) = sheet();
    person.insist_or_go_on(&[
        ("org-name", "Contoso"),
        ("csp-status", "direct-bill"),
        ("csp-since", "2019-02-15"),
    ]);
    person.go_on(&[("org-name", "Contoso"), ("csp-status", "newcomer")]);
    assert!(person.page().preview.is_some());
    let other = [
        ("org-name", "Contoso"),
        ("csp-status", "newcomer"),
        ("cloud", "commercial"),
    ];
    person.does(submit("sheet", &other, true));
    assert!(person.page().preview.is_some(), "that was not seen yet");
}

#[test]
fn a_control_that_the_sheet_does_not_have_is_refused() {
    let (mut person, id) = sheet();
    let before = person.journal_of(&id).len();
    assert!(
        person
            .try_to(submit("sheet", &[("org-name", "A"), ("x", "y")], false))
            .is_err()
    );
    let draft = Intent::Draft {
        step: "sheet".to_owned(),
        values: raw(&[("note.shared.new", "x")]),
    };
    assert!(person.try_to(draft).is_err());
    assert_eq!(person.journal_of(&id).len(), before);
    person.go("hub");
    assert!(
        person
            .try_to(submit("sheet", &[("org-name", "A")], false))
            .is_err()
    );
}

#[test]
fn each_question_stands_once_under_its_stage() {
    let (person, _) = sheet();
    let mut names: Vec<&str> = person
        .page()
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    assert!(count > 15);
    let fields = &person.page().fields;
    let groups: Vec<&str> = fields.iter().filter_map(|it| it.group.as_deref()).collect();
    let stages = [
        "Organization",
        "Way of working",
        "Conditions",
        "Model",
        "Selling",
    ];
    assert_eq!(groups, stages);
    assert_eq!(fields[0].label, "Organization");
    let help = fields[0].hint.as_deref().unwrap();
    assert!(help.starts_with("What is your organization"), "{help}");
}

#[test]
fn what_is_missing_is_what_nobody_has_answered() {
    let (mut person, _) = sheet();
    let missing = |person: &Person, fact: &str| {
        let sheet = person.page().sheet.as_ref().unwrap();
        // A question that comes with an answer that was not given is not shown.
        let fields = person.page().fields.iter();
        let shown = fields.filter(|field| field.reveal.is_none());
        let shown = shown.filter(|field| sheet.missing.contains(&field.name));
        let count = format!("({})", shown.count());
        assert!(sheet.only.ends_with(&count), "{}", sheet.only);
        sheet.missing.iter().any(|name| name == fact)
    };
    assert!(missing(&person, "cloud"));
    assert!(!missing(&person, "org-name"));
    person.does(Intent::Draft {
        step: "sheet".to_owned(),
        values: raw(&[("org-name", "Contoso"), ("cloud", "commercial")]),
    });
    assert!(missing(&person, "cloud"), "what is typed is not said yet");
    person.go_on(&[
        ("org-name", "Contoso"),
        ("cloud", "commercial"),
        ("mfa-admins", "unknown"),
    ]);
    assert!(!missing(&person, "cloud"));
    assert!(missing(&person, "mfa-admins"));
}

#[test]
fn what_is_typed_and_not_saved_is_never_called_saved() {
    let (mut person, _) = sheet();
    let told = |person: &mut Person| {
        person.does(Intent::Save);
        person.view.announcement.clone().unwrap()
    };
    assert!(told(&mut person).starts_with("Saved at"));
    person.does(Intent::Draft {
        step: "sheet".to_owned(),
        values: raw(&[("org-name", "Contoso"), ("months-as-reseller", "14")]),
    });
    let said = told(&mut person);
    assert_eq!(Some(&said), person.page().draft.as_ref().map(|it| &it.text));
    assert!(said.contains("not counted yet"), "{said}");
    person.go_on(&[("org-name", "Contoso"), ("months-as-reseller", "14")]);
    assert!(told(&mut person).starts_with("Saved at"));
}

#[test]
fn what_may_be_left_out_is_not_missing() {
    let (mut person, _) = sheet();
    let missing = |person: &Person| person.page().sheet.clone().unwrap().missing;
    assert!(missing(&person).iter().any(|one| one == "chosen-model"));
    person.go_on(&[
        ("org-name", "Contoso"),
        ("chosen-model", "indirect-reseller"),
    ]);
    assert!(missing(&person).iter().all(|one| !one.starts_with("cho")));
    person.go("choice");
    person.go_on(&[("chosen-model", "indirect-reseller")]);
    assert_eq!(person.left_open("choice"), None);
}
