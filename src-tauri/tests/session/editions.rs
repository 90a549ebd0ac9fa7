//! The editions desk.

use std::collections::BTreeSet;

use eligibility::{Fact, Facts, Role, Rules, When, assess};
use jiff::civil::date;
use passerelle::wire::{Block, Effect, EffectLine, Intent, ListControl};
use store::EntryKind;

use crate::desk::table;
use crate::{Person, TODAY};

pub fn desk() -> (Person, [String; 3]) {
    let mut person = Person::named_guide("Ana");
    let ids = [
        person.begins(
            "Contoso",
            &[
                ("csp-status", "direct-bill"),
                ("csp-since", "2019-02-15"),
                ("csp-revenue-12m-usd", "400000"),
            ],
        ),
        person.begins(
            "Fabrikam",
            &[
                ("csp-revenue-12m-usd", "400000"),
                ("csp-status", "newcomer"),
            ],
        ),
        person.begins("Empty", &[]),
    ];
    person.go("editions");
    (person, ids)
}

pub fn effect(person: &Person) -> &Effect {
    let mut blocks = person.blocks().iter();
    let effect = blocks.find_map(|block| match block {
        Block::Effect(effect) => Some(&**effect),
        _ => None,
    });
    effect.unwrap()
}

fn chosen(person: &Person) -> Vec<&str> {
    let blocks = person.blocks().iter();
    let selectors = blocks.filter_map(|block| match block {
        Block::Selectors { selectors } => Some(selectors),
        _ => None,
    });
    let values: Vec<&ListControl> = selectors.flatten().collect();
    values.iter().map(|one| one.value.as_str()).collect()
}

pub fn compare(person: &mut Person, from: &str, to: &str) {
    person.does(Intent::Compare {
        from: from.to_owned(),
        to: to.to_owned(),
    });
}

pub fn weigh(person: &mut Person) {
    person.does(Intent::Weigh);
    while let Some(progress) = &effect(person).progress {
        person.does(progress.go_on.clone());
    }
}

/// The facts of a stored dossier, followed by hand.
fn facts(person: &Person, id: &str) -> Facts {
    let mut facts = Facts::default();
    for line in person.journal_of(id) {
        if let Some(fact) = Fact::from_id(&line.entry.subject)
            && matches!(line.entry.kind, EntryKind::Set | EntryKind::Clear)
        {
            let value = line.entry.value.as_ref();
            facts.set(
                fact,
                value.map(|value| eligibility::from_json(fact, value).unwrap()),
            );
        }
    }
    facts
}

#[test]
fn two_editions_are_compared_whichever_is_named_first() {
    let (mut person, _) = desk();
    assert_eq!(chosen(&person), ["2024-04-01", "2025-10-01"]);
    compare(&mut person, "2025-10-01", "2018-08-31");
    assert_eq!(chosen(&person), ["2018-08-31", "2025-10-01"]);
    let unknown = Intent::Compare {
        from: "1999".to_owned(),
        to: "2023-04".to_owned(),
    };
    assert!(person.try_to(unknown).is_err());
    person.go("dossiers");
    assert!(person.try_to(Intent::Weigh).is_err());
}

#[test]
fn the_effect_is_what_both_editions_say_of_each_dossier() {
    let (mut person, ids) = desk();
    let rules = Rules::embedded();
    let editions: Vec<&str> = rules.editions().iter().map(|one| one.id.as_str()).collect();
    for (place, from) in editions.iter().enumerate() {
        for to in &editions[place + 1..] {
            compare(&mut person, from, to);
            weigh(&mut person);
            let mut expected = Vec::new();
            for id in &ids {
                let facts = facts(&person, id);
                let by = |edition: &str| {
                    assess(rules, &facts, When::today(TODAY), rules.edition(edition))
                };
                let (before, after) = (by(from), by(to));
                // The distributor's conditions concern distributors, and none of these is one.
                let moves: Vec<(String, String)> = [Role::DirectBill, Role::IndirectReseller]
                    .into_iter()
                    .map(|role| (before.role(role).verdict, after.role(role).verdict))
                    .filter(|(before, after)| before != after)
                    .map(|(before, after)| (before.id().to_owned(), after.id().to_owned()))
                    .collect();
                if !moves.is_empty() {
                    expected.push((id.clone(), moves));
                }
            }
            expected.sort();
            let mut shown: Vec<_> = effect(&person)
                .dossiers
                .iter()
                .map(|line| {
                    let moves = line.moves.iter();
                    (
                        line.id.clone(),
                        moves
                            .map(|one| (one.from.clone(), one.to.clone()))
                            .collect(),
                    )
                })
                .collect();
            shown.sort();
            assert_eq!(shown, expected, "{from} {to}");
        }
    }
}

#[test]
fn another_weight_and_moment_are_said_in_lower_case() {
    let (mut person, _) = desk();
    let editions: Vec<String> = Rules::embedded()
        .editions()
        .iter()
        .map(|one| one.id.clone())
        .collect();
    let mut found = Vec::new();
    for pair in editions.windows(2) {
        compare(&mut person, &pair[0], &pair[1]);
        for block in person.blocks() {
            if let Block::Table(table) = block {
                let rows = table.rows.iter().map(|row| row.cells.clone());
                found.extend(
                    rows.filter(|cells| cells[2].starts_with("another level of requirement")),
                );
            }
        }
    }
    assert!(!found.is_empty());
    for cell in found.iter().flat_map(|cells| &cells[3..5]) {
        assert_eq!(*cell, cell.to_lowercase());
        assert!(
            cell.contains(", ") && !cell.contains(" and before"),
            "{cell}"
        );
    }
}

#[test]
fn of_a_dossier_that_the_later_edition_is_yet_to_bind_one_chooses_also_where_the_verdict_stays() {
    let mut person = Person::guide();
    let header = "org-name,csp-revenue-12m-usd,csp-status,csp-since";
    let line = "Contoso,1000,direct-bill,2019-02-15".to_owned();
    let table = table(header, std::iter::once(line));
    before_it_binds(&mut person);
    person.brings(&[("one.csv", table.as_bytes())]).unwrap();
    person.does(Intent::TakeOn);
    person.go("editions");
    weigh(&mut person);
    let effect = effect(&person);
    let [line] = effect.dossiers.as_slice() else {
        panic!("{effect:?}")
    };
    let held: Vec<_> = line.moves.iter().filter(|one| one.from == one.to).collect();
    assert_eq!(held.len(), 1, "{line:?}");
    assert_eq!(held[0].from, "not-eligible");
    let choices: Vec<&str> = line.choices.iter().map(|one| one.action.as_str()).collect();
    assert_eq!(choices, ["follow-keep", "follow-move"]);
}

#[test]
fn many_dossiers_are_weighed_in_parts_that_can_be_stopped() {
    let mut person = Person::guide();
    let lines = (0..450).map(|n| format!("Company {n},400000,direct-bill,2019-02-15"));
    let header = "org-name,csp-revenue-12m-usd,csp-status,csp-since";
    let table = table(header, lines);
    before_it_binds(&mut person);
    person.brings(&[("many.csv", table.as_bytes())]).unwrap();
    person.does(Intent::TakeOn);
    person.go("editions");
    person.does(Intent::Weigh);
    let progress = effect(&person).progress.clone().unwrap();
    assert_eq!((progress.done, progress.all), (400, 450));
    assert!(effect(&person).summary.is_none());
    let stop = effect(&person).action.clone().unwrap();
    assert_eq!(stop.intent, Intent::WeighNoMore);
    person.does(stop.intent);
    assert!(effect(&person).progress.is_none() && effect(&person).dossiers.is_empty());
    person.does(Intent::WeighOn);
    assert!(
        effect(&person).progress.is_none(),
        "what was stopped does not go on by itself"
    );
    weigh(&mut person);
    assert_eq!(
        effect(&person).summary.as_deref(),
        Some(
            "A verdict changes in 450 of 450 dossiers. The later edition does not apply to 450 \
             dossiers yet: the choice is to be made for each."
        )
    );
    let mut seen = BTreeSet::new();
    let mut turned = 0;
    loop {
        let effect = effect(&person);
        assert_eq!(effect.dossiers.len(), 25);
        seen.extend(effect.dossiers.iter().map(|line| line.id.clone()));
        let pager = effect.pager.clone().unwrap();
        assert_eq!(pager.previous.is_some(), turned > 0);
        let Some(next) = pager.next else {
            assert_eq!(pager.position, "426 to 450 of 450");
            break;
        };
        person.does(next.intent);
        turned += 1;
    }
    assert_eq!((turned, seen.len()), (17, 450));
    let last = effect(&person).dossiers[24].clone();
    person.does(last.choices[1].intent.clone());
    assert_eq!(
        effect(&person).dossiers[24].id,
        last.id,
        "the page stays where something is said of one"
    );
    person.does(Intent::TurnWeighed { page: u32::MAX });
    assert_eq!(
        effect(&person).dossiers.len(),
        25,
        "there is none behind the last"
    );
    person.does(
        effect(&person)
            .pager
            .clone()
            .unwrap()
            .previous
            .unwrap()
            .intent,
    );
    let position = &effect(&person).pager.as_ref().unwrap().position;
    assert_eq!(position, "401 to 425 of 450");
    person.go("dossiers");
    assert!(person.try_to(Intent::TurnWeighed { page: 0 }).is_err());
}

/// A day on which Contoso, a holder since a February, is not yet bound by the rules of October 2025.
fn before_it_binds(person: &mut Person) {
    person.on(date(2025, 11, 22));
}

fn line(person: &Person, id: &str) -> EffectLine {
    let mut lines = effect(person).dossiers.iter();
    lines.find(|line| line.id == id).unwrap().clone()
}

#[test]
fn there_is_nothing_to_choose_where_the_later_edition_applies_already() {
    let (mut person, [contoso, fabrikam, _]) = desk();
    let choices = |person: &mut Person| {
        weigh(person);
        [&contoso, &fabrikam].map(|id| {
            let line = line(person, id);
            (line.choices.len(), line.binds.is_none())
        })
    };
    assert_eq!(choices(&mut person), [(0, true), (0, true)]);
    before_it_binds(&mut person);
    assert_eq!(choices(&mut person), [(2, false), (0, true)]);
}

#[test]
fn keeping_and_moving_is_logged_shown_and_undone() {
    let (mut person, [contoso, ..]) = desk();
    before_it_binds(&mut person);
    compare(&mut person, "2024-04-01", "2025-10-01");
    weigh(&mut person);
    let line = |person: &Person| line(person, &contoso);
    person.does(line(&person).choices[0].intent.clone());
    let kept = line(&person).chosen.unwrap();
    assert!(person.done().contains("Contoso") && person.done().contains("earlier edition kept"));
    person.does(line(&person).choices[1].intent.clone());
    let moved = line(&person).chosen.unwrap();
    assert_ne!(kept, moved);
    person.does(Intent::Undo);
    assert_eq!(line(&person).chosen.as_ref(), Some(&kept));
    person.does(Intent::Redo);
    assert_eq!(line(&person).chosen.as_ref(), Some(&moved));
    let lines = person.journal_of(&contoso).len();
    person.does(line(&person).choices[1].intent.clone());
    assert_eq!(
        person.journal_of(&contoso).len(),
        lines,
        "it is said already"
    );
    person.does(Intent::Undo);
    assert_eq!(
        person.done(),
        "There is nothing to undo here.",
        "no dossier goes from the list"
    );
    person.does(line(&person).open.intent.clone());
    assert_eq!(person.screen(), "hub");
    assert!(person.remarks().iter().any(|(_, text)| *text == moved));
    person.go("history");
    let told = serde_json::to_string(person.blocks()).unwrap();
    assert!(told.contains(&kept) && told.contains(&moved) && told.contains("Ana"));
    person.go("dossiers");
    person.go("editions");
    for (id, choice) in [
        (contoso.as_str(), "x"),
        ("0000000000000000", "keep"),
        ("", "keep"),
    ] {
        let follow = Intent::Follow {
            id: id.to_owned(),
            choice: choice.to_owned(),
        };
        assert!(person.try_to(follow).is_err());
    }
}

#[test]
fn what_was_weighed_follows_what_is_said_since() {
    let (mut person, [contoso, fabrikam, _]) = desk();
    weigh(&mut person);
    let moved = |person: &Person| -> Vec<String> {
        effect(person)
            .dossiers
            .iter()
            .map(|line| line.id.clone())
            .collect()
    };
    assert!(moved(&person).contains(&fabrikam));
    person.does(Intent::OpenDossier {
        id: fabrikam.clone(),
    });
    person.go("sheet");
    person.insist_or_go_on(&[
        ("org-name", "Fabrikam"),
        ("csp-status", "newcomer"),
        ("csp-revenue-12m-usd", "100"),
    ]);
    person.go("editions");
    assert_eq!(
        moved(&person).contains(&fabrikam),
        facts_move(&person, &fabrikam)
    );
    person.go("dossiers");
    person.deed("delete", &[&contoso]);
    person.go("editions");
    assert!(
        effect(&person).dossiers.is_empty(),
        "other dossiers are in use now"
    );
    assert!(effect(&person).summary.is_none());
}

fn facts_move(person: &Person, id: &str) -> bool {
    let rules = Rules::embedded();
    let facts = facts(person, id);
    let by = |edition: &str| {
        let all = assess(rules, &facts, When::today(TODAY), rules.edition(edition));
        [Role::DirectBill, Role::IndirectReseller].map(|role| all.role(role).verdict)
    };
    by("2024-04-01") != by("2025-10-01")
}
