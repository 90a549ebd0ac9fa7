//! Tables of organisations that are brought in and taken along.

use passerelle::errand::{Chosen, Errand, Outcome};
use passerelle::wire::Intent;
use store::handover::HandoverFault;

use crate::Person;

pub(crate) fn table(text: &str) -> Person {
    let mut person = Person::guide();
    person.brings(&[("list.csv", text.as_bytes())]).unwrap();
    person
}

#[test]
fn the_lines_that_can_be_read_are_taken_and_the_others_named() {
    let mut person = table(
        "org-name,country,partner-id-active\n\
         Contoso,FR,yes\n\
         ,DE,no\n\
         Fabrikam,Atlantis,yes\n\
         Tailspin,CH,perhaps\n\
         \"Multi\nline\",FR,no\n\
         Northwind,DE\n\
         Étoile,BE,unknown\n",
    );
    let arrival = person.list().arrival.clone().unwrap();
    assert_eq!(person.done(), "2 dossiers imported.");
    assert_eq!(person.names(), ["Contoso", "Étoile"], "in their order");
    let text = "5 entries were not taken; nothing of them was written:";
    assert_eq!(arrival.text, text);
    let besides = "New dossiers: Contoso and Étoile.";
    assert_eq!(arrival.besides.as_deref(), Some(besides));
    assert_eq!(
        (&*arrival.tone, &*arrival.besides_tone),
        ("caution", "info")
    );
    let places: Vec<&str> = arrival
        .refused
        .iter()
        .map(|one| one.split(": ").next().unwrap())
        .collect();
    assert_eq!(
        places,
        [
            "list.csv, line 3",
            "list.csv, line 4",
            "list.csv, line 5",
            "list.csv, line 6",
            "list.csv, line 8"
        ]
    );
    assert!(
        arrival.refused[0].contains("no name"),
        "{:?}",
        arrival.refused
    );
    assert!(
        arrival.refused[1].contains("country"),
        "{:?}",
        arrival.refused
    );
    person.does(Intent::Undo);
    assert!(person.names().is_empty(), "the table is one change");
    let left = person.list().arrival.clone().unwrap();
    assert!(!left.text.contains("Contoso"), "{}", left.text);
    assert_eq!(
        left.refused, arrival.refused,
        "these are still to be mended"
    );
    person.restart();
    person.does(Intent::Redo);
    person.looks("", &[("order", "name")]);
    assert_eq!(person.names(), ["Contoso", "Étoile"]);
}

#[test]
fn what_is_taken_back_is_reported_no_more() {
    let mut person = table("org-name\nContoso\nFabrikam\n");
    assert!(person.list().arrival.is_some());
    person.does(Intent::Undo);
    assert!(person.names().is_empty());
    assert!(person.list().arrival.is_none());
}

#[test]
fn what_came_is_told_once() {
    let person = table("org-name\nContoso\n");
    assert_eq!(person.done(), "Imported: Contoso.");
    assert_eq!(person.list().arrival, None, "there is nothing more to say");
    let lines = (0..40).map(|n| format!("Company {n}"));
    let person = table(&crate::desk::table("org-name", lines));
    assert_eq!(person.done(), "40 dossiers imported.");
    assert_eq!(person.list().arrival, None);
}

#[test]
fn what_is_done_with_others_leaves_the_report_of_what_came() {
    let mut person = table("org-name\nContoso\nFabrikam\n");
    let id = person.list().lines[0].id.clone();
    person.does(Intent::Select { ids: vec![id] });
    person.does(Intent::Deed {
        deed: "archive".to_owned(),
    });
    person.does(Intent::Undo);
    assert_eq!(person.names().len(), 2);
    assert!(person.list().arrival.is_some());
}

#[test]
fn a_table_without_a_line_to_take_says_why() {
    for (text, reason) in [
        ("", "no line to import"),
        ("org-name,country\n", "no line to import"),
        ("name,country\nContoso,FR\n", "name"),
        ("org-name,org-name\nA,B\n", "org-name"),
        ("\u{0}\u{0}\u{0}", ""),
    ] {
        let person = table(text);
        let arrival = person.list().arrival.as_ref().unwrap();
        assert_eq!(arrival.refused.len(), 1, "{text:?}");
        assert!(
            arrival.refused[0].contains(reason),
            "{text:?}: {:?}",
            arrival.refused
        );
        assert!(person.names().is_empty());
        assert_eq!(person.view.done, None);
    }
}

#[test]
fn lines_refused_for_one_reason_are_told_together() {
    let person = table("org-name,country\nA,FR\n,FR\nB,XX\n,DE\nC,XX\n");
    let refused = &person.list().arrival.as_ref().unwrap().refused;
    let places: Vec<&str> = refused
        .iter()
        .map(|one| one.split(": ").next().unwrap())
        .collect();
    assert_eq!(
        places,
        ["list.csv, lines 3 and 5", "list.csv, lines 4 and 6"]
    );
    let check = |lines: String, refused: usize, told: &str| {
        let person = table(&format!("org-name\n{lines}"));
        let arrival = person.list().arrival.as_ref().unwrap();
        let told = format!("list.csv, lines {told}: ");
        assert!(
            arrival.refused[0].starts_with(&told),
            "{:?}",
            arrival.refused
        );
        let count = refused.to_string();
        assert!(arrival.text.contains(&count), "{}", arrival.text);
        assert_eq!((arrival.refused.len(), &arrival.more), (1, &None));
    };
    let without = "\" \"\n";
    check(without.repeat(150), 150, "2 to 151");
    check(
        format!("{}A\n{without}", without.repeat(3)),
        4,
        "2 to 4 and 6",
    );
    let lines = (0..110).map(|line| format!("{without}A{line}\n"));
    let runs: Vec<String> = (0..100).map(|run| (2 + 2 * run).to_string()).collect();
    let told = format!("{}, and 10 more", runs.join(", "));
    check(lines.collect(), 110, &told);
}

#[test]
fn of_many_reasons_a_hundred_are_told() {
    let wrong = (2..152).map(|n| format!("A{}", ",".repeat(n)));
    let person = table(&crate::desk::table("org-name,country", wrong));
    let arrival = person.list().arrival.as_ref().unwrap();
    assert_eq!(
        (arrival.refused.len(), arrival.more.as_deref()),
        (100, Some("and 50 more"))
    );
}

#[test]
fn the_list_that_is_saved_brings_nothing_new_where_it_was_saved() {
    let mut person = Person::guide();
    person.begins("Contoso", &[("country", "FR"), ("mfa-admins", "unknown")]);
    let archived = person.begins("Fabrikam", &[("country", "DE")]);
    let deleted = person.begins("Tailspin", &[]);
    let saved = person.exports("table");
    person.deed("archive", &[&archived]);
    person.deed("delete", &[&deleted]);
    let told = |person: &mut Person, table: &str| {
        person.brings(&[("list.csv", table.as_bytes())]).unwrap();
        let arrival = person.list().arrival.clone().unwrap();
        let names = person.names().len();
        (arrival.text, arrival.refused, names)
    };
    let saved = String::from_utf8(saved).unwrap();
    let (text, refused, names) = told(&mut person, &saved);
    assert_eq!(refused, [""; 0]);
    assert!(text.starts_with("2 dossiers were here already"), "{text}");
    assert!(text.contains("put back"), "{text}");
    assert_eq!(names, 2, "what was deleted is back, what is archived stays");
    person.does(Intent::Undo);
    assert_eq!(person.names(), ["Contoso"]);

    let changed = saved.replace("FR", "BE").replace(",DE,", ",CH,");
    let changed = format!(
        "{changed},Northwind,{}\n",
        ",".repeat(changed.lines().next().unwrap().matches(',').count() - 2)
    );
    let changed = changed.replace("Tailspin", "Tailspin Toys");
    let (text, refused, names) = told(&mut person, &changed);
    assert_eq!(person.done(), "Imported: Northwind.");
    assert!(text.starts_with("3 entries"), "{text}");
    assert_eq!(names, 2);
    let says = |part: &str| refused.iter().any(|one| one.contains(part));
    assert!(
        says("already in the list, and the line says otherwise of it (Country)"),
        "{refused:?}"
    );
    assert!(
        says("among the deleted dossiers, and the line says otherwise of it (Organization)"),
        "{refused:?}"
    );
    person.looks("contoso", &[]);
    let about = &person.list().lines[0].about;
    assert_eq!(about[0], "France");
}

#[test]
fn the_list_that_is_saved_can_be_brought_in_again() {
    let mut person = Person::guide();
    person.begins(
        "Contoso, \"Lyon\"",
        &[
            ("country", "FR"),
            ("csp-status", "direct-bill"),
            ("csp-since", "2019-02-15"),
            ("csp-revenue-12m-usd", "1234567"),
            ("support-plan", "planned"),
            ("support-plan.planned", "2026-12-24"),
            ("support-plan.to", "advanced"),
            ("mfa-admins", "unknown"),
        ],
    );
    let archived = person.begins("Gone", &[]);
    person.deed("archive", &[&archived]);
    let saved = person.exports("table");
    let mut other = Person::guide();
    other.brings(&[("saved.csv", &saved)]).unwrap();
    assert_eq!(other.names(), ["Contoso, \"Lyon\""]);
    assert_eq!(other.list().lines[0].strips, person.list().lines[0].strips);
    assert_eq!(other.list().lines[0].about, person.list().lines[0].about);
    let again = other.exports("table");
    let facts = |bytes: &[u8]| -> Vec<String> {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        text.lines()
            .map(|line| line.split_once(',').unwrap().1.to_owned())
            .collect()
    };
    assert_eq!(facts(&again), facts(&saved), "all but the ids");
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let mut person = Person::guide();
    let chosen = Chosen {
        name: "gone.passerelle".to_owned(),
        bytes: Err(HandoverFault::Unreadable("no such file".to_owned())),
    };
    let now = crate::now(person.today);
    let session = person.session.as_mut().unwrap();
    person.view = session.after(Outcome::Chosen(vec![chosen]), &now).unwrap();
    let refused = &person.list().arrival.as_ref().unwrap().refused;
    assert_eq!(
        refused.as_slice(),
        [
            "gone.passerelle: it can’t be read. Check that it is there, that it is an ordinary file, and that you may open it."
        ]
    );
    let nothing = Outcome::Chosen(Vec::new());
    person.view = person
        .session
        .as_mut()
        .unwrap()
        .after(nothing, &now)
        .unwrap();
    assert_eq!(person.screen(), "dossiers");
}

#[test]
fn the_person_chooses_the_files() {
    let mut person = Person::guide();
    person.does(Intent::Import);
    let errand = person.session.as_mut().unwrap().take_errand();
    let Some(Errand::Choose { kinds }) = errand else {
        panic!("{errand:?}");
    };
    assert!(kinds[0].1.contains(&"csv") && kinds[0].1.contains(&"passerelle"));
}

#[test]
fn files_that_come_into_a_dossier_lead_to_the_list() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    person
        .brings(&[("list.csv", b"org-name\nFabrikam\nTailspin\n")])
        .unwrap();
    assert_eq!(person.screen(), "dossiers");
    assert!(person.list().arrival.is_some());
    person.looks("fab", &[]);
    assert!(
        person.list().arrival.is_some(),
        "it is told until the page is left"
    );
    person.opens(&id);
    assert!(person.remarks().is_empty());
}

#[test]
fn the_table_has_the_dossiers_that_are_found_and_says_how_many() {
    let mut person = table(&crate::desk::table(
        "org-name,country",
        (0..60).map(|n| format!("Company {n},{}", if n % 2 == 0 { "FR" } else { "DE" })),
    ));
    let archived = person.begins("Gone", &[]);
    person.deed("archive", &[&archived]);
    let lines = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().lines().count() - 1;
    assert_eq!(lines(person.exports("table")), 60, "all pages of it");
    person.looks("germany", &[]);
    assert_eq!(person.list().count, 30);
    let saved = person.exports("table");
    assert!(!String::from_utf8(saved.clone()).unwrap().contains(",FR,"));
    assert_eq!(lines(saved), 30);
    let visit = person.view.visit;
    let outcome = Outcome::Exported {
        what: passerelle::errand::What::Table,
        visit,
        saved: Ok("/saved/list.csv".into()),
    };
    let now = person.now();
    person.view = person
        .session
        .as_mut()
        .unwrap()
        .after(outcome, &now)
        .unwrap();
    let told = &person.list().exports[0].saved.as_ref().unwrap().text;
    assert_eq!(told, "30 dossiers saved: /saved/list.csv");
    assert_eq!(person.view.announcement.as_ref(), Some(told));
    person.looks("", &[("state", "archived")]);
    assert_eq!(lines(person.exports("table")), 1);
    person.looks("nobody", &[]);
    assert_eq!(lines(person.exports("table")), 0);
}

#[test]
fn a_workbook_is_told_how_it_becomes_a_table() {
    let mut person = Person::guide();
    person
        .brings(&[("list.XLSX", b"PK\x03\x04"), ("list.ods", b"PK\x03\x04")])
        .unwrap();
    let refused = person.list().arrival.clone().unwrap().refused;
    assert_eq!(refused.len(), 2);
    assert!(
        refused
            .iter()
            .all(|one| one.contains("save the sheet as CSV")),
        "{refused:?}"
    );
}
