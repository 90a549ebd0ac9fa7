//! Two histories of one dossier.

use jiff::civil::date;
use passerelle::wire::{Control, Field, Intent};

use crate::desk::message;
use crate::handing_over::{elsewhere, file, rich};
use crate::{Person, raw, submit};

/// Ana's dossier, and the file of Bo, who went on with it.
pub fn parted() -> (Person, String, Vec<u8>) {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.on(date(2026, 11, 24));
    bo.opens(&id);
    bo.note("note.shared.new", "From Bo");
    bo.go("sheet");
    let said = [("csp-revenue-12m-usd", "1,500,000"), ("country", "DE")];
    change(&mut bo, &said);
    ana.on(date(2026, 11, 25));
    ana.opens(&id);
    ana.note("note.shared.new", "From Ana");
    ana.go("sheet");
    change(&mut ana, &[("country", "CH")]);
    ana.go("dossiers");
    (ana, id, file(&mut bo))
}

/// Saves the sheet as it is shown, but for these.
pub fn change(person: &mut Person, to: &[(&str, &str)]) {
    let mut values: dossier::RawValues = person
        .page()
        .fields
        .iter()
        .map(|field| (field.name.clone(), field.value.clone()))
        .collect();
    values.extend(raw(to));
    for confirmed in [false, true] {
        person.does(Intent::Submit {
            step: "sheet".to_owned(),
            values: values.clone(),
            confirmed,
        });
    }
    assert!(person.errors().is_empty(), "{:?}", person.errors());
}

pub fn bring(person: &mut Person, file: &[u8]) {
    person.brings(&[("bo.passerelle", file)]).unwrap();
}

pub fn field<'p>(person: &'p Person, name: &str) -> &'p Field {
    let mut fields = person.page().fields.iter();
    fields.find(|field| field.name == name).unwrap()
}

/// Both sides of a difference, each with what is said of it.
pub fn sides(person: &Person, name: &str) -> Vec<(String, String)> {
    match &field(person, name).control {
        Control::Options { options, .. } => options
            .iter()
            .map(|one| (one.label.clone(), one.hint.clone().unwrap_or_default()))
            .collect(),
        other => panic!("{other:?}"),
    }
}

pub fn proposed(person: &Person) -> Vec<(&str, &str)> {
    let fields = person.page().fields.iter();
    fields
        .map(|field| match &field.value {
            dossier::Raw::One(side) => (field.name.as_str(), side.as_str()),
            dossier::Raw::Many(_) => panic!("one side"),
        })
        .collect()
}

#[test]
fn a_merge_that_is_called_off_leaves_no_trace() {
    let (mut ana, _, theirs) = parted();
    let before = ana.dump();
    bring(&mut ana, &theirs);
    ana.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    ana.does(Intent::Locale {
        locale: "en-US".to_owned(),
    });
    ana.does(submit("merge", &[("country", "theirs")], false));
    assert_eq!(ana.errors().len(), 2, "both others are to be chosen");
    ana.does(Intent::Back);
    assert_eq!(ana.screen(), "dossiers");
    assert_eq!(ana.dump(), before);
    bring(&mut ana, &theirs);
    ana.restart();
    assert_eq!(ana.screen(), "dossiers");
    assert_eq!(ana.dump(), before);
}

#[test]
fn what_is_accepted_keeps_who_said_it_and_is_undone_as_one() {
    let (mut ana, id, theirs) = parted();
    ana.on(date(2026, 11, 26));
    bring(&mut ana, &theirs);
    let choice = [
        ("country", "theirs"),
        ("csp-revenue-12m-usd", "theirs"),
        ("note.shared.4", "theirs"),
    ];
    ana.does(submit("merge", &choice, false));
    assert_eq!(
        (ana.screen(), ana.done()),
        (
            "hub",
            "Merge with the version changed by Bo: 3 points taken over."
        )
    );
    let lines = ana.journal_of(&id);
    let taken: Vec<_> = lines
        .iter()
        .filter(|line| line.deed.kind == store::DeedKind::Taken)
        .filter(|line| line.entry.subject != "weighed.1")
        .collect();
    assert_eq!(taken.len(), 3);
    for line in taken {
        let said = line.entry.said.as_ref().unwrap();
        assert_eq!(said.by.as_deref(), Some("Bo"));
        assert_eq!(said.at.to_string(), "2026-11-24T12:00:00Z");
        assert_eq!(line.deed.author.as_deref(), Some("Ana"));
    }
    let hub = serde_json::to_string(ana.blocks()).unwrap();
    ana.restart();
    ana.opens(&id);
    assert_eq!(
        serde_json::to_string(ana.blocks()).unwrap(),
        hub,
        "memory was what is on the disk"
    );
    assert!(hub.contains("From Bo") && hub.contains("From Ana"));
    ana.go("history");
    let told = serde_json::to_string(ana.blocks()).unwrap();
    assert!(
        told.contains("answered by Bo on November 24, 2026"),
        "{told}"
    );
    bring(&mut ana, &theirs);
    assert_eq!(
        ana.screen(),
        "dossiers",
        "there is nothing new in it any more"
    );
    ana.opens(&id);
    ana.does(Intent::Undo);
    ana.go("sheet");
    assert_eq!(
        ana.value("country"),
        &dossier::Raw::One("Switzerland".to_owned())
    );
    assert_eq!(
        ana.value("csp-revenue-12m-usd"),
        &dossier::Raw::One("400,000".to_owned())
    );
    ana.does(Intent::Redo);
    assert_eq!(
        ana.value("country"),
        &dossier::Raw::One("Germany".to_owned())
    );
}

#[test]
fn while_two_histories_are_compared_nothing_else_is_done() {
    let (mut ana, id, theirs) = parted();
    let before = ana.dump();
    bring(&mut ana, &theirs);
    let again = ana.brings(&[("bo.passerelle", &theirs)]).unwrap_err();
    assert!(message(again).contains("merge"));
    let go = |screen: &str| Intent::Go {
        screen: screen.to_owned(),
    };
    for intent in [
        go("dossiers"),
        go("hub"),
        go("settings"),
        Intent::Undo,
        Intent::Redo,
        Intent::NewDossier,
        Intent::Import,
        Intent::OpenDossier { id },
        Intent::BeginMeeting {
            locale: "fr-FR".to_owned(),
        },
        submit("sheet", &[("org-name", "x")], true),
        submit("settings", &[("persona", "own")], true),
        submit(
            "merge",
            &[
                ("country", "both"),
                ("csp-revenue-12m-usd", "ours"),
                ("x", "ours"),
            ],
            false,
        ),
    ] {
        assert!(ana.try_to(intent.clone()).is_err(), "{intent:?}");
    }
    assert!(ana.view.ways.is_empty());
    let commands = ana
        .view
        .commands
        .groups
        .iter()
        .flat_map(|group| &group.commands);
    assert!(commands.into_iter().all(|command| command.id != "undo"));
    assert_eq!(ana.dump(), before);
    ana.does(Intent::Back);
    assert!(
        ana.try_to(submit("merge", &[("country", "theirs")], false))
            .is_err()
    );
}

#[test]
fn of_two_files_to_be_merged_the_second_waits() {
    let (mut ana, _, theirs) = parted();
    ana.brings(&[
        ("one.passerelle", &theirs),
        ("two.passerelle", &theirs),
        ("list.csv", b"org-name\nTailspin\n"),
    ])
    .unwrap();
    assert_eq!(ana.screen(), "merge");
    ana.does(Intent::Back);
    let arrival = ana.list().arrival.as_ref().unwrap();
    assert!(
        arrival.refused[0].starts_with("two.passerelle: another dossier is being merged"),
        "{:?}",
        arrival.refused
    );
    assert!(ana.names().contains(&"Tailspin"));
    let told = arrival.besides.as_deref().unwrap_or_default();
    assert!(told.starts_with("New dossier: Tailspin."), "{told}");
}

#[test]
fn a_merge_does_not_begin_in_a_meeting() {
    let (mut ana, id, theirs) = parted();
    ana.opens(&id);
    ana.does(Intent::BeginMeeting {
        locale: "en-US".to_owned(),
    });
    let before = ana.dump();
    assert!(ana.brings(&[("bo.passerelle", &theirs)]).is_err());
    assert_eq!(ana.view.mode.as_deref(), Some("meeting"));
    assert_eq!(ana.dump(), before);
}

#[test]
fn answers_of_a_file_that_park_others_park_them() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.on(date(2026, 11, 24));
    bo.opens(&id);
    bo.go("sheet");
    change(&mut bo, &[("csp-status", "newcomer")]);
    bo.go("hub");
    let theirs = file(&mut bo);
    ana.note("note.shared.new", "From Ana");
    bring(&mut ana, &theirs);
    let choice: Vec<(String, String)> = ana
        .page()
        .fields
        .iter()
        .map(|field| (field.name.clone(), "theirs".to_owned()))
        .collect();
    let choice: Vec<(&str, &str)> = choice
        .iter()
        .map(|(name, side)| (name.as_str(), side.as_str()))
        .collect();
    ana.does(submit("merge", &choice, false));
    let lines = ana.journal_of(&id);
    let parked = lines
        .iter()
        .filter(|line| line.deed.kind == store::DeedKind::Taken);
    assert!(
        parked
            .into_iter()
            .any(|line| line.entry.kind == store::EntryKind::Park
                || line.entry.kind == store::EntryKind::Clear)
    );
    let strips = ana.view.readiness.clone().unwrap().strips;
    ana.restart();
    ana.opens(&id);
    assert_eq!(ana.view.readiness.as_ref().unwrap().strips, strips);
    assert_eq!(
        bo.view.readiness.as_ref().unwrap().strips,
        strips,
        "both desks agree"
    );
}

#[test]
fn a_deleted_dossier_that_is_merged_is_in_use_again() {
    let (mut ana, id, theirs) = parted();
    ana.deed("delete", &[&id]);
    bring(&mut ana, &theirs);
    let choice = [
        ("country", "ours"),
        ("csp-revenue-12m-usd", "theirs"),
        ("note.shared.4", "ours"),
    ];
    ana.does(submit("merge", &choice, false));
    assert!(
        ana.remarks()
            .iter()
            .all(|(_, text)| !text.contains("deleted"))
    );
    ana.go("dossiers");
    assert_eq!(ana.names(), ["Contoso"]);
}

#[test]
fn ones_own_dossier_is_merged_too_and_cancelled_where_one_was() {
    let mut own = Person::own();
    own.go_on(&[]);
    own.go_on(&[("org-name", "Contoso"), ("country", "FR")]);
    let left = file(&mut own);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("own.passerelle", &left)]).unwrap();
    let id = bo.list().lines[0].id.clone();
    bo.opens(&id);
    bo.go("sheet");
    change(&mut bo, &[("country", "DE")]);
    let theirs = file(&mut bo);
    own.go_on(&[("csp-status", "newcomer")]);
    let left_on = own.screen().to_owned();
    bring(&mut own, &theirs);
    assert_eq!(own.screen(), "merge");
    own.does(Intent::Back);
    assert_eq!(own.screen(), left_on);
    bring(&mut own, &theirs);
    own.does(submit("merge", &[("country", "theirs")], false));
    assert_eq!(own.screen(), "hub");
    own.does(Intent::Back);
    assert_eq!(own.screen(), left_on);
}

#[test]
fn the_verdicts_that_move_follow_the_choice_as_it_is_made() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.on(date(2026, 11, 24));
    bo.opens(&id);
    bo.go("sheet");
    let said = [
        ("csp-revenue-12m-usd", "1,500,000"),
        ("security-contact", "yes"),
    ];
    change(&mut bo, &said);
    let theirs = file(&mut bo);
    ana.note("note.shared.new", "From Ana");
    let before = ana.dump();
    bring(&mut ana, &theirs);
    let moved = "With this choice, one verdict changes: Direct bill, from";
    let told = |person: &Person| person.page().note.clone().unwrap();
    assert!(told(&ana).starts_with(moved), "{}", told(&ana));
    let choose = |person: &mut Person, revenue: &str| {
        let values = raw(&[
            ("csp-revenue-12m-usd", revenue),
            ("security-contact", "theirs"),
        ]);
        person.try_to(Intent::Draft {
            step: "merge".to_owned(),
            values,
        })
    };
    choose(&mut ana, "ours").unwrap();
    assert_eq!(told(&ana), "No verdict changes with it.");
    assert_eq!(
        proposed(&ana),
        [
            ("csp-revenue-12m-usd", "ours"),
            ("security-contact", "theirs")
        ]
    );
    choose(&mut ana, "theirs").unwrap();
    assert!(told(&ana).starts_with(moved), "{}", told(&ana));
    let stranger = Intent::Draft {
        step: "merge".to_owned(),
        values: raw(&[("org-name", "theirs")]),
    };
    assert!(ana.try_to(stranger).is_err());
    assert_eq!(ana.dump(), before, "nothing is written while one chooses");
}

#[test]
fn the_steps_that_were_passed_there_are_passed_once_something_is_taken_over() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.opens(&id);
    bo.go("partner-id");
    bo.go_on(&[("partner-id-active", "yes")]);
    let theirs = file(&mut bo);
    ana.note("note.shared.new", "From Ana");
    let passed = |person: &Person| person.stored().dossier(&id).unwrap().passed;
    assert!(!passed(&ana).contains(&"partner-id".to_owned()));
    for (side, is_passed) in [("ours", false), ("theirs", true)] {
        bring(&mut ana, &theirs);
        ana.does(submit("merge", &[("partner-id-active", side)], false));
        assert_eq!(passed(&ana).contains(&"partner-id".to_owned()), is_passed);
        // What was weighed is not asked again unless that is taken back.
        ana.does(Intent::Undo);
    }
}
