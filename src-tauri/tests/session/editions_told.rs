//! The editions desk says what it shows: what is ahead, what is already in force, what is not there.

use jiff::civil::date;
use passerelle::wire::{Block, Table, Timeline};

use crate::Person;
use crate::editions::{compare, desk, effect, weigh};

fn why(person: &Person) -> &str {
    person.page().why.as_deref().unwrap()
}

fn table(person: &Person) -> Option<&Table> {
    let mut blocks = person.blocks().iter();
    blocks.find_map(|block| match block {
        Block::Table(table) => Some(&**table),
        _ => None,
    })
}

fn timeline(person: &Person) -> &Timeline {
    let mut blocks = person.blocks().iter();
    let timeline = blocks.find_map(|block| match block {
        Block::Timeline(timeline) => Some(&**timeline),
        _ => None,
    });
    timeline.unwrap()
}

#[test]
fn the_desk_promises_what_is_ahead_only_where_something_is() {
    let (mut person, _) = desk();
    assert!(
        why(&person).contains("in force since October 1, 2025"),
        "{}",
        why(&person)
    );
    person.on(date(2025, 6, 1));
    person.go("dossiers");
    person.go("editions");
    assert!(why(&person).contains("before it binds"), "{}", why(&person));
}

#[test]
fn an_edition_beside_itself_is_said_to_be_one() {
    let (mut person, _) = desk();
    compare(&mut person, "2023-04", "2023-04");
    assert!(table(&person).is_none());
    assert!(
        !person
            .blocks()
            .iter()
            .any(|block| matches!(block, Block::Effect(_)))
    );
    let told = person.blocks().iter().find_map(|block| match block {
        Block::Text { text } => Some(text.as_str()),
        _ => None,
    });
    assert!(told.unwrap().contains("with itself"), "{told:?}");
}

#[test]
fn a_condition_that_an_edition_does_not_have_leaves_an_empty_cell_with_a_word_for_it() {
    let (mut person, _) = desk();
    compare(&mut person, "2018-08-31", "2025-10-01");
    let table = table(&person).unwrap();
    assert_eq!(table.none.as_deref(), Some("is not there"));
    let empty = |row: &passerelle::wire::TableRow| row.cells[3..].iter().any(String::is_empty);
    assert!(table.rows.iter().any(empty));
    let whole = |row: &passerelle::wire::TableRow| row.cells[..3].iter().all(|it| !it.is_empty());
    assert!(table.rows.iter().all(whole));
}

#[test]
fn that_the_later_edition_applies_already_is_said_once() {
    let (mut person, _) = desk();
    weigh(&mut person);
    let told = |person: &Person| {
        let effect = effect(person);
        let page = serde_json::to_string(person.blocks()).unwrap();
        assert!(!effect.dossiers.is_empty());
        (
            effect.summary.clone().unwrap(),
            page.matches("applies").count(),
        )
    };
    let (summary, times) = told(&person);
    assert!(
        summary.ends_with("The later edition applies there already: there is nothing to choose."),
        "{summary}"
    );
    assert_eq!(times, 1);
    // A day on which one of them is not bound yet.
    person.on(date(2025, 11, 22));
    weigh(&mut person);
    let (summary, _) = told(&person);
    assert!(
        summary.contains("the choice is to be made")
            && summary.ends_with("To the others it applies already."),
        "{summary}"
    );
}

#[test]
fn the_days_on_the_line_are_written_out_beside_it() {
    let (person, _) = desk();
    let timeline = timeline(&person);
    assert!(!timeline.folded);
    let dates: Vec<&str> = timeline.marks.iter().map(|one| one.date.as_str()).collect();
    assert!(dates.contains(&"October 1, 2025") && dates.contains(&"November 22, 2026"));
}

#[test]
fn every_dossier_can_be_seen_with_its_verdicts_before_and_after() {
    let (mut person, [contoso, fabrikam, empty]) = desk();
    weigh(&mut person);
    let shown = |person: &Person| -> Vec<String> {
        let lines = effect(person).dossiers.iter();
        lines.map(|line| line.id.clone()).collect()
    };
    let concerned = shown(&person);
    assert!(concerned.contains(&fabrikam) && !concerned.contains(&empty));
    let others = effect(&person).others.clone().unwrap();
    assert_eq!(
        others.label,
        "See the dossier for which nothing changes as well"
    );
    person.does(others.intent);
    let all = shown(&person);
    assert!(all.starts_with(&concerned) && all.len() == 3 && all.contains(&contoso));
    let last = effect(&person).dossiers.last().unwrap();
    assert_eq!(last.id, empty);
    assert_eq!(last.moves.len(), 2, "the two models");
    assert!(last.moves.iter().all(|one| one.from == one.to));
    let back = effect(&person).others.clone().unwrap();
    person.does(back.intent);
    assert_eq!(shown(&person), concerned);
}
