//! The dates of a plan as a calendar.

use passerelle::errand::Content;
use passerelle::wire::Intent;

use crate::Person;
use crate::outside::{at, export};

#[test]
fn the_dates_go_into_a_calendar_with_ids_that_stay() {
    let mut person = at("plan");
    person.does(Intent::Task {
        values: crate::raw(&[
            ("choose-provider.due", "02/15/2027"),
            ("join-programme.due", "01/10/2020"),
            ("accept-provider.due", "03/01/2027"),
            ("accept-provider.done", "yes"),
        ]),
    });
    let export = export(&mut person, "calendar", "");
    assert_eq!(
        export.name,
        "Passerelle – Contoso – dates as of 2026-11-22.ics"
    );
    let Content::Bytes(calendar) = export.content else {
        panic!()
    };
    let calendar = String::from_utf8(calendar).unwrap();
    let unfolded = calendar.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.lines().collect();
    let starts: Vec<&&str> = lines
        .iter()
        .filter(|line| line.starts_with("DTSTART"))
        .collect();
    assert_eq!(starts, [&"DTSTART;VALUE=DATE:20270215"], "{calendar}");
    assert!(lines.contains(&"DTEND;VALUE=DATE:20270216"));
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("UID:")
                && line.ends_with("-due-choose-provider@passerelle"))
    );
    assert!(lines.contains(&"SUMMARY:Choose an indirect provider – Contoso"));
    let description = lines.iter().find(|line| line.starts_with("DESCRIPTION:"));
    let description = description.unwrap();
    assert!(
        description.starts_with("DESCRIPTION:Due: Choose an indirect provider\\n"),
        "{description}"
    );
    assert!(description.contains("https://"), "{description}");
}

#[test]
fn a_name_with_marks_of_its_own_is_the_name_of_the_calendar_and_a_plan_that_is_due_stands_once() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", r"Durand, Roy; fils \ Cie")]);
    person.go_on_to("checks");
    person.go_on(&[
        ("credit-approved", "planned"),
        ("credit-approved.planned", "2027-03-01"),
    ]);
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", "direct-bill")]);
    person.go_on_to("plan");
    person.does(Intent::Task {
        values: crate::raw(&[("obtain-credit-approval.due", "03/01/2027")]),
    });
    let Content::Bytes(calendar) = export(&mut person, "calendar", "").content else {
        panic!()
    };
    let calendar = String::from_utf8(calendar).unwrap().replace("\r\n ", "");
    let lines: Vec<&str> = calendar.lines().collect();
    let name = r"Durand\, Roy\; fils \\ Cie";
    for line in [
        format!("NAME:{name}"),
        format!("X-WR-CALNAME:{name}"),
        format!("SUMMARY:Obtain Microsoft’s credit approval – {name}"),
        "PRODID:-//Passerelle//Passerelle//EN".to_owned(),
    ] {
        assert!(lines.contains(&line.as_str()), "{line}: {calendar}");
    }
    let events = lines.iter().filter(|line| **line == "BEGIN:VEVENT");
    assert_eq!(events.count(), 1, "{calendar}");
}

#[test]
fn the_month_in_which_a_role_is_looked_at_says_what_to_do_before_it_and_where_to_read_on() {
    let mut person = Person::own();
    person.go_on_to("standing");
    person.go_on(&[("csp-status", "direct-bill"), ("csp-since", "2019-03-15")]);
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", "direct-bill")]);
    person.go_on_to("plan");
    let Content::Bytes(calendar) = export(&mut person, "calendar", "").content else {
        panic!()
    };
    let calendar = String::from_utf8(calendar).unwrap().replace("\r\n ", "");
    let about = |line: &&str| line.starts_with("DESCRIPTION:");
    let about: Vec<&str> = calendar.lines().filter(about).collect();
    let [about] = about.as_slice() else {
        panic!("{about:?}")
    };
    assert!(about.contains("check them before it"), "{about}");
    assert!(about.contains("https://"), "{about}");
}
