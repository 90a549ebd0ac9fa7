//! A merge says what is chosen of which version, before it is accepted and in the history afterwards.

use jiff::civil::date;
use passerelle::wire::{Block, HistoryChange, Intent};
use serde_json::Value as Json;
use store::handover;

use crate::handing_over::{elsewhere, file, rich};
use crate::merging::{bring, change, field, parted, proposed, sides};
use crate::{Person, raw, submit};

fn changes(person: &Person) -> Vec<HistoryChange> {
    let mut blocks = person.blocks().iter();
    let list = blocks.find_map(|block| match block {
        Block::History(list) => Some(list.changes.clone()),
        _ => None,
    });
    list.unwrap()
}

/// What, from what, to what, and what is to be known of it.
type Line<'c> = (&'c str, Option<&'c str>, Option<&'c str>, Option<&'c str>);

/// The lines of a change.
fn lines(change: &HistoryChange) -> Vec<Line<'_>> {
    let lines = change.lines.iter();
    lines
        .map(|line| {
            (
                line.label.as_str(),
                line.from.as_deref(),
                line.to.as_deref(),
                line.note.as_deref(),
            )
        })
        .collect()
}

/// The headings that fields stand under, each with those names.
fn groups(person: &Person) -> Vec<(String, Vec<String>)> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for field in &person.page().fields {
        if let Some(group) = &field.group {
            groups.push((group.clone(), Vec::new()));
        }
        groups.last_mut().unwrap().1.push(field.name.clone());
    }
    groups
}

const MIXED: [(&str, &str); 3] = [
    ("country", "ours"),
    ("csp-revenue-12m-usd", "theirs"),
    ("note.shared.4", "theirs"),
];

#[test]
fn the_history_tells_whose_version_was_weighed_and_what_was_not_taken_over() {
    let (mut ana, id, theirs) = parted();
    ana.on(date(2026, 11, 26));
    bring(&mut ana, &theirs);
    ana.does(submit("merge", &MIXED, false));
    let told = "Merge with the version changed by Bo: 2 points taken over, 1 not.";
    assert_eq!(ana.done(), told);
    ana.restart();
    ana.opens(&id);
    ana.go("history");
    let merge = changes(&ana)[0].clone();
    let lines = lines(&merge);
    let version = "Merge with the version changed by Bo";
    assert!(
        lines.contains(&(version, None, Some("2 points taken over, 1 not"), None)),
        "{lines:?}"
    );
    assert!(
        lines.iter().any(|(what, from, to, note)| {
            (*what, *from, *to) == ("Country", Some("Germany"), None)
                && note.is_some_and(|note| {
                    note.starts_with("not taken over: answered by Bo on November 24, 2026")
                })
        }),
        "{lines:?}"
    );
    let by_bo = |wanted: &str| {
        let mut notes = lines.iter().filter_map(|(.., note)| *note);
        notes.any(|note| note.starts_with(wanted))
    };
    assert!(
        by_bo("answered by Bo on") && by_bo("written by Bo on"),
        "{lines:?}"
    );
}

#[test]
fn undoing_a_merge_names_it_and_its_history_survives_the_undo() {
    let (mut ana, id, theirs) = parted();
    bring(&mut ana, &theirs);
    ana.does(submit("merge", &MIXED, false));
    let thing = "Merge with the version changed by Bo (2 points taken over, 1 not).";
    ana.does(Intent::Undo);
    assert_eq!(ana.done(), format!("Undone: {thing}"));
    ana.does(Intent::Redo);
    assert_eq!(ana.done(), format!("Redone: {thing}"));
    ana.does(Intent::Undo);
    ana.opens(&id);
    ana.go("history");
    let changes = changes(&ana);
    let told = changes.iter().map(|change| {
        let lines = lines(change);
        let merge = lines.iter().find(|(what, ..)| what.starts_with("Merge"));
        merge.map(|(_, from, to, _)| (from.is_some(), to.is_some()))
    });
    let told: Vec<_> = told.take(4).collect();
    assert_eq!(
        told,
        [
            Some((true, false)),
            Some((false, true)),
            Some((true, false)),
            Some((false, true))
        ]
    );
    // What the line tells travels with the history, and is told there too.
    let left = file(&mut ana);
    let mut zoe = elsewhere("Zoé");
    bring(&mut zoe, &left);
    zoe.opens(&id);
    zoe.go("history");
    let there = serde_json::to_string(zoe.blocks()).unwrap();
    assert!(there.contains("2 points taken over, 1 not"), "{there}");
}

#[test]
fn a_weighing_of_which_nothing_is_told_is_named_all_the_same() {
    let (mut ana, id, theirs) = parted();
    bring(&mut ana, &theirs);
    ana.does(submit("merge", &MIXED, false));
    let mut plain = crate::strange_files::read(&file(&mut ana));
    // As the program wrote it before it told what came of a merge.
    let lines_of = plain
        .history
        .iter_mut()
        .flat_map(|change| &mut change.entries);
    for line in lines_of.filter(|line| line.subject == "weighed.1") {
        let value = line.value.as_mut().and_then(Json::as_object_mut).unwrap();
        value.retain(|name, _| ["changes", "digest"].contains(&name.as_str()));
        assert_eq!(value.len(), 2);
    }
    let mut zoe = elsewhere("Zoé");
    bring(&mut zoe, &handover::write(&plain));
    zoe.opens(&id);
    zoe.go("history");
    // After it the dossier came on the list there.
    let merge = changes(&zoe)[1].clone();
    assert!(
        lines(&merge).contains(&("Merge with another version", None, None, None)),
        "{merge:?}"
    );
    zoe.does(Intent::Undo);
    assert_eq!(zoe.done(), "Undone: Merge with another version.");
}

#[test]
fn what_both_changed_stands_before_what_one_of_them_changed() {
    let (mut ana, id, theirs) = parted();
    ana.opens(&id);
    ana.go("sheet");
    change(&mut ana, &[("support-plan", "premier")]);
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(
        groups(&ana),
        [
            (
                "To decide: changed on both sides".to_owned(),
                names(&["country"])
            ),
            (
                "Changed elsewhere only".to_owned(),
                names(&["csp-revenue-12m-usd", "note.shared.4"])
            ),
        ],
        "of what the file never spoke there is nothing to choose"
    );
}

#[test]
fn what_was_changed_on_one_desk_alone_is_proposed_whatever_the_clocks_say() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.on(date(2026, 10, 1));
    bo.opens(&id);
    bo.go("sheet");
    change(&mut bo, &[("csp-revenue-12m-usd", "1,500,000")]);
    ana.on(date(2026, 9, 1));
    ana.opens(&id);
    ana.go("sheet");
    change(&mut ana, &[("country", "CH")]);
    ana.go("dossiers");
    bring(&mut ana, &file(&mut bo));
    assert_eq!(
        proposed(&ana),
        [("csp-revenue-12m-usd", "theirs"), ("country", "ours")]
    );
    let groups = groups(&ana);
    let headings: Vec<&str> = groups.iter().map(|(heading, _)| heading.as_str()).collect();
    assert_eq!(headings, ["Changed elsewhere only", "Changed here only"]);
}

#[test]
fn who_is_in_charge_and_until_when_is_one_choice() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.on(date(2026, 11, 24));
    bo.opens(&id);
    let task = |person: &mut Person, values: &[(&str, &str)]| {
        person.does(Intent::Task {
            values: raw(values),
        });
    };
    task(&mut bo, &[("mfa-admins.owner", "Yann")]);
    // Of this one the file will name nobody's day.
    task(&mut bo, &[("business-vetting.owner", "Bo")]);
    ana.on(date(2026, 11, 25));
    ana.opens(&id);
    task(&mut ana, &[("mfa-admins.due", "01/15/2027")]);
    task(
        &mut ana,
        &[
            ("business-vetting.owner", "Ana"),
            ("business-vetting.due", "02/01/2027"),
        ],
    );
    ana.go("dossiers");
    bring(&mut ana, &file(&mut bo));
    assert_eq!(
        proposed(&ana),
        [
            ("task.business-vetting", "ours"),
            ("task.mfa-admins", "ours")
        ]
    );
    assert!(
        field(&ana, "task.mfa-admins")
            .label
            .ends_with(": in charge and due date")
    );
    let told = |name: &str| -> Vec<String> {
        let sides = sides(&ana, name).into_iter();
        sides.map(|(value, _)| value).collect()
    };
    assert_eq!(
        told("task.mfa-admins"),
        [
            "left to Zoé, by January 15, 2027",
            "left to Yann, by December 24, 2026"
        ]
    );
    assert_eq!(
        told("task.business-vetting"),
        ["left to Ana, by February 1, 2027", "left to Bo"]
    );
    let choice = [
        ("task.mfa-admins", "theirs"),
        ("task.business-vetting", "theirs"),
    ];
    ana.does(submit("merge", &choice, false));
    assert!(ana.done().contains("2 points taken over"), "{}", ana.done());
    let journal = ana.journal_of(&id);
    let last = |subject: &str| {
        let mut lines = journal.iter().rev();
        let line = lines.find(|line| line.entry.subject == subject).unwrap();
        line.entry.value.clone()
    };
    assert_eq!(last("task.mfa-admins.owner"), Some("Yann".into()));
    assert_eq!(last("task.mfa-admins.due"), Some("2026-12-24".into()));
    assert_eq!(last("task.business-vetting.owner"), Some("Bo".into()));
    assert_eq!(
        last("task.business-vetting.due"),
        None,
        "nobody gets another's day"
    );
}

#[test]
fn what_is_typed_and_not_saved_for_the_same_questions_is_told_before_it_gives_way() {
    let (mut ana, id, theirs) = parted();
    bring(&mut ana, &theirs);
    assert!(ana.remarks().is_empty());
    ana.does(Intent::Back);
    ana.opens(&id);
    ana.go("sheet");
    ana.does(Intent::Draft {
        step: "sheet".to_owned(),
        values: raw(&[
            ("csp-revenue-12m-usd", "750,000"),
            ("partner-id", "1234567"),
        ]),
    });
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    let [(tone, told)] = ana.remarks().try_into().unwrap();
    assert_eq!(tone, "caution");
    assert!(
        told.starts_with("An answer is typed here and not saved: ") && !told.contains("artner ID"),
        "{told}"
    );
}

#[test]
fn a_file_that_goes_on_contradicts_what_is_typed_and_not_saved() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.opens(&id);
    bo.go("sheet");
    change(&mut bo, &[("country", "DE")]);
    let theirs = file(&mut bo);
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    let page = |person: &Person| serde_json::to_string(person.blocks()).unwrap();
    assert!(page(&ana).contains("nothing contradicts anything"));
    ana.does(Intent::Back);
    ana.opens(&id);
    ana.go("organisation");
    ana.does(Intent::Draft {
        step: "organisation".to_owned(),
        values: raw(&[("org-name", "Contoso"), ("country", "Italy")]),
    });
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    assert!(!page(&ana).contains("contradicts"), "{}", page(&ana));
    let [(_, told)] = ana.remarks().try_into().unwrap();
    assert!(told.contains("not saved: Country"), "{told}");
}
