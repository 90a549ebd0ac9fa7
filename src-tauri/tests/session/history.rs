//! What was changed, by whom, and the dossier as it stood.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use passerelle::wire::{Block, HistoryChange, HistoryList, Intent};
use proptest::prelude::*;

use crate::{Person, submit};

fn list(person: &Person) -> &HistoryList {
    let mut blocks = person.blocks().iter();
    let list = blocks.find_map(|block| match block {
        Block::History(list) => Some(&**list),
        _ => None,
    });
    list.unwrap()
}

fn latest(person: &Person) -> &HistoryChange {
    &list(person).changes[0]
}

/// What was answered in the past that is shown: label and value.
fn stood(person: &Person) -> BTreeMap<String, String> {
    let blocks = person.blocks().iter();
    blocks
        .filter_map(|block| match block {
            Block::Answers { answers, .. } => Some(answers),
            _ => None,
        })
        .flatten()
        .map(|fact| (fact.label.clone(), fact.value.clone()))
        .collect()
}

fn past(person: &mut Person, day: &str) {
    person.does(Intent::Past {
        day: day.to_owned(),
    });
}

fn refusal(person: &Person) -> Option<&str> {
    let mut blocks = person.blocks().iter();
    blocks.find_map(|block| match block {
        Block::Day(day) => day.error.as_deref(),
        _ => None,
    })
}

#[test]
fn each_change_says_who_when_from_and_to_and_what_moved() {
    let mut person = Person::named_guide("Ana");
    person.on(date(2026, 11, 20));
    let id = person.begins("Contoso", &[("csp-status", "newcomer")]);
    person.on(date(2026, 11, 21));
    person.opens(&id);
    person.go("settings");
    person.does(submit(
        "settings",
        &[("persona", "guide"), ("author", "Bo")],
        false,
    ));
    person.go("sheet");
    person.insist_or_go_on(&[
        ("org-name", "Contoso SA"),
        ("csp-status", "newcomer"),
        ("solutions-partner-designation", "no"),
    ]);
    person.go("history");
    let change = latest(&person).clone();
    assert!(
        change.head.contains("November 21, 2026") && change.head.ends_with(", Bo"),
        "{}",
        change.head
    );
    let lines: Vec<(&str, Option<&str>, Option<&str>)> = change
        .lines
        .iter()
        .map(|line| {
            (
                line.label.as_str(),
                line.from.as_deref(),
                line.to.as_deref(),
            )
        })
        .collect();
    assert!(
        lines.contains(&("Organization", Some("Contoso"), Some("Contoso SA"))),
        "{lines:?}"
    );
    assert_eq!(change.moves.len(), 1);
    assert_eq!(
        (change.moves[0].from.as_str(), change.moves[0].to.as_str()),
        ("undetermined", "not-eligible")
    );
    let first = list(&person).changes.last().unwrap().clone();
    assert!(first.head.ends_with(", Ana"));
    assert!(first.kind.is_some(), "it came on the list");
    person.does(Intent::Undo);
    person.restart();
    person.opens(&id);
    person.go("history");
    let undone = latest(&person);
    assert_eq!(undone.kind.as_deref(), Some("Undone"));
    assert_eq!(undone.moves[0].to, "undetermined");
    assert_eq!(list(&person).changes.len(), 4);
}

#[test]
fn notes_tasks_and_places_on_the_list_are_told_in_words() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    person.note("note.private.new", "They pay late");
    person.does(Intent::Task {
        values: crate::raw(&[
            ("csp-status.owner", "Zoé"),
            ("csp-status.due", "12/24/2026"),
        ]),
    });
    person.go("dossiers");
    person.deed("archive", &[&id]);
    person.does(Intent::Undo);
    person.opens(&id);
    person.go("history");
    let undone = latest(&person);
    assert_eq!(undone.kind.as_deref(), Some("Undone: Dossier archived"));
    assert!(undone.lines.is_empty(), "{:?}", undone.lines);
    person.go("dossiers");
    person.does(Intent::Redo);
    person.looks("", &[("state", "archived")]);
    person.opens(&id);
    person.go("history");
    let told = serde_json::to_string(list(&person)).unwrap();
    for said in [
        "They pay late",
        "Zoé",
        "December 24, 2026",
        "Dossier archived",
        "Dossier created",
    ] {
        assert!(told.contains(said), "{said} in {told}");
    }
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    let told = serde_json::to_string(list(&person)).unwrap();
    assert!(told.contains("24 décembre 2026"), "{told}");
    assert!(!told.contains("note.") && !told.contains("task."), "{told}");
}

#[test]
fn a_day_that_cannot_be_looked_at_is_refused_beside_its_field() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    person.go("history");
    let unread = "Enter a day between 1900 and today, for example 11/21/2026.";
    let ahead = "That day has not come yet. Enter one that has passed, for example 11/21/2026.";
    for (day, why) in [
        ("02/31/2026", unread),
        ("11/23/2026", ahead),
        ("soon", unread),
        ("01/01/1899", unread),
        ("01/01/2200", unread),
        ("2027-01-01", ahead),
    ] {
        past(&mut person, "11/22/2026");
        assert!(!stood(&person).is_empty());
        past(&mut person, day);
        assert_eq!(refusal(&person), Some(why), "{day}");
        assert!(
            stood(&person).is_empty(),
            "{day}: what was found before is not taken for it"
        );
    }
    past(&mut person, "01/01/1960");
    assert!(refusal(&person).is_none() && stood(&person).is_empty());
    past(&mut person, "");
    assert!(refusal(&person).is_none());
    person.go("hub");
    assert!(
        person
            .try_to(Intent::Past {
                day: "11/22/2026".to_owned()
            })
            .is_err()
    );
    assert!(person.try_to(Intent::TurnHistory { page: 1 }).is_err());
}

#[test]
fn only_a_change_of_this_dossier_can_be_looked_back_to() {
    let mut person = Person::guide();
    let other = person.begins("Fabrikam", &[]);
    let foreign = person.journal_of(&other)[0].change;
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    person.go("history");
    for change in [
        &foreign.to_string(),
        "99999",
        "-1",
        "x",
        "",
        "1.5",
        "99999999999999999999",
    ] {
        let day = format!("change:{change}");
        assert!(person.try_to(Intent::Past { day }).is_err(), "{change}");
    }
    person.does(latest(&person).see.as_ref().unwrap().intent.clone());
    assert_eq!(
        stood(&person).values().next().map(String::as_str),
        Some("Contoso")
    );
}

#[test]
fn a_long_history_has_pages() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    for n in 0..30 {
        person.note("note.shared.new", &format!("note {n}"));
    }
    person.go("history");
    let pager = list(&person).pager.clone().unwrap();
    assert_eq!(
        (list(&person).changes.len(), pager.position.as_str()),
        (25, "1 to 25 of 32")
    );
    person.does(pager.next.unwrap().intent);
    let pager = list(&person).pager.clone().unwrap();
    assert_eq!(
        (list(&person).changes.len(), pager.position.as_str()),
        (7, "26 to 32 of 32")
    );
    assert!(pager.next.is_none());
    person.does(Intent::TurnHistory { page: u32::MAX });
    assert_eq!(
        list(&person).changes.len(),
        7,
        "behind the last page is the last"
    );
    assert!(list(&person).note.is_none());
}

/// An answer of each kind, as it is typed and as it is told.
const ANSWERS: [(&str, &[&str]); 5] = [
    ("country", &["FR", "DE", ""]),
    ("cloud", &["commercial", "us-government", ""]),
    ("partner-id-active", &["yes", "no", "unknown", ""]),
    ("sales-force", &["yes", "no", ""]),
    ("first-level-support", &["yes", "no", ""]),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn the_dossier_on_a_past_day_is_what_was_stored_then(
        days in prop::collection::vec(
            (0_i64..3, prop::collection::vec((0_usize..5, 0_usize..4), 0..3), 0_u8..4),
            1..10,
        ),
    ) {
        let mut person = Person::guide();
        let mut today = date(2026, 6, 1);
        person.on(today);
        let id = person.begins("Contoso", &[]);
        let mut answers: BTreeMap<&str, &str> = BTreeMap::new();
        let mut stored: BTreeMap<Date, BTreeMap<String, serde_json::Value>> = BTreeMap::new();
        stored.insert(today, facts_of(&person, &id));
        for (gap, changes, undo) in days {
            today = today.checked_add(gap.days()).unwrap();
            person.on(today);
            person.opens(&id);
            for (fact, value) in changes {
                let (fact, values) = ANSWERS[fact];
                answers.insert(fact, values[value % values.len()]);
            }
            person.go("sheet");
            let mut values = vec![("org-name", "Contoso")];
            values.extend(answers.iter().map(|(fact, value)| (*fact, *value)));
            person.insist_or_go_on(&values);
            if undo == 0 {
                person.does(Intent::Undo);
            }
            let facts = facts_of(&person, &id);
            answers = ANSWERS
                .iter()
                .filter_map(|(fact, values)| {
                    let said = facts.get(*fact)?.as_str()?.to_owned();
                    Some((*fact, *values.iter().find(|one| **one == said)?))
                })
                .collect();
            stored.insert(today, facts);
            person.go("dossiers");
        }
        person.restart();
        person.opens(&id);
        person.go("history");
        let mut day = date(2026, 6, 1);
        let mut then = BTreeMap::new();
        while day <= today {
            if let Some(facts) = stored.get(&day) {
                then.clone_from(facts);
            }
            past(&mut person, &day.to_string());
            let shown = stood(&person);
            prop_assert_eq!(shown.len(), then.len(), "{}: {:?} {:?}", day, shown, then);
            if let Some(country) = then.get("country") {
                let name = if country == "FR" { "France" } else { "Germany" };
                prop_assert!(shown.values().any(|value| value == name), "{:?}", shown);
            }
            day = day.tomorrow().unwrap();
        }
    }
}

/// What the journal says of each fact at last, followed by hand.
fn facts_of(person: &Person, id: &str) -> BTreeMap<String, serde_json::Value> {
    let mut facts = BTreeMap::new();
    for line in person.journal_of(id) {
        let entry = line.entry;
        if eligibility::Fact::from_id(&entry.subject).is_none() {
            continue;
        }
        match (entry.kind, entry.value) {
            (store::EntryKind::Set, Some(value)) => {
                facts.insert(entry.subject, value);
            }
            (store::EntryKind::Clear, _) => {
                facts.remove(&entry.subject);
            }
            _ => {}
        }
    }
    facts
}

#[test]
fn what_was_done_with_the_dossier_on_the_list_is_told_in_words() {
    let mut ana = Person::named_guide("Ana");
    ana.on(date(2026, 11, 1));
    let id = ana.begins("Contoso", &[("country", "FR")]);
    let kinds = |person: &mut Person, id: &str| -> Vec<String> {
        person.opens(id);
        person.go("history");
        let kinds = list(person).changes.iter().rev();
        let kinds = kinds.filter_map(|one| one.kind.clone()).collect();
        person.go("dossiers");
        kinds
    };
    ana.opens(&id);
    let left = ana.exports("hand-over");
    ana.go("dossiers");
    ana.deed("archive", &[&id]);
    ana.looks("", &[("state", "archived")]);
    ana.deed("delete", &[&id]);
    ana.looks("", &[("state", "deleted")]);
    ana.deed("put-back", &[&id]);
    ana.looks("", &[]);
    ana.does(Intent::Undo);
    ana.does(Intent::Redo);
    assert_eq!(
        kinds(&mut ana, &id),
        [
            "Dossier created",
            "Dossier archived",
            "Dossier deleted",
            "Dossier put back",
            "Undone: Dossier put back",
            "Redone: Dossier put back"
        ]
    );
    let copied = {
        ana.deed("duplicate", &[&id]);
        ana.list().lines[0].id.clone()
    };
    assert_eq!(kinds(&mut ana, &copied), ["Dossier created"]);
    ana.on(date(2026, 11, 5));
    ana.brings(&[("list.csv", b"org-name,country\nTailspin,DE\n")])
        .unwrap();
    let tabled = ana.list().lines[0].id.clone();
    ana.opens(&tabled);
    ana.go("history");
    let first = latest(&ana);
    assert_eq!(first.kind.as_deref(), Some("Dossier created"));
    assert_eq!(first.lines.len(), 2, "and what it was made with: {first:?}");
    let mut bo = Person::named_guide("Bo");
    bo.on(date(2026, 11, 6));
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    assert_eq!(kinds(&mut bo, &id), ["Dossier imported from a file"]);
}

#[test]
fn the_dossier_as_it_stood_has_tasks_notes_and_the_edition_of_then() {
    let (mut person, id) = crate::handing_over::rich("Ana");
    person.note("note.shared.1", "Called on Tuesday");
    person.note("note.private.1", "");
    person.does(Intent::Task {
        values: crate::raw(&[("mfa-admins.owner", "Bo"), ("mfa-admins.due", "12/31/2026")]),
    });
    person.opens(&id);
    person.go("history");
    past(&mut person, "11/03/2026");
    let then = serde_json::to_string(person.blocks()).unwrap();
    let then = then.split("Back to today").next().unwrap();
    for said in [
        "Called on Monday",
        "They pay late",
        "in charge: Zoé · due date: December 24, 2026",
        "rules of October 1, 2025",
    ] {
        assert!(then.contains(said), "{said} in {then}");
    }
    assert!(!then.contains("To be forgotten") && !then.contains("Tuesday"));
    past(&mut person, "11/02/2026");
    let before = serde_json::to_string(person.blocks()).unwrap();
    let before = before.split("Back to today").next().unwrap();
    for later in ["Called", "They pay late", "Zoé", "Rules of October"] {
        assert!(!before.contains(later), "{later} in {before}");
    }
    past(&mut person, "11/22/2026");
    let now = serde_json::to_string(person.blocks()).unwrap();
    let now = now.split("Back to today").next().unwrap();
    assert!(now.contains("Called on Tuesday") && now.contains("in charge: Bo"));
    assert!(!now.contains("They pay late"));
    past(&mut person, "10/31/2026");
    let told = serde_json::to_string(person.blocks()).unwrap();
    assert!(
        told.contains("On October 31, 2026 this dossier did not exist yet."),
        "{told}"
    );
}
