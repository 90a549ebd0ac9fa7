//! Finding dossiers on the list.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod words;

use jiff::Timestamp;
use jiff::civil::date;
use serde_json::json;
use store::{
    Commit, Count, Deed, DossierRecord, DossierState, Entry, EntryKind, Found, Order, Piece, Query,
    Store, Summary, Target,
};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn open() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), NOW).unwrap();
    (folder, store)
}

fn summary(name: &str) -> Summary {
    Summary {
        name: name.to_lowercase(),
        text: name.to_owned(),
        shown: json!(name),
        computed: "today".to_owned(),
        ..Summary::default()
    }
}

fn begin(store: &mut Store, summary: &Summary) -> String {
    store.begin(NOW, None, &[], &[], summary).unwrap()
}

/// A query that gives ten.
fn ten() -> Query {
    Query {
        limit: 10,
        ..Query::default()
    }
}

fn text(text: &str) -> Query {
    Query {
        text: Some(text.to_owned()),
        ..ten()
    }
}

fn names(found: &Found) -> Vec<&str> {
    found
        .lines
        .iter()
        .map(|line| line.shown.as_str().unwrap())
        .collect()
}

#[track_caller]
fn check(store: &Store, query: &Query, expected: &[&str]) {
    let found = store.search(query).unwrap();
    assert_eq!(names(&found), expected, "{query:?}");
    assert_eq!(found.count.at_least as usize, expected.len());
    assert!(found.count.exact && !found.more);
}

#[test]
fn every_filter_lets_through_what_it_says_with_and_without_words() {
    let (_folder, mut store) = open();
    begin(&mut store, &summary("plain company"));
    begin(
        &mut store,
        &Summary {
            state: DossierState::Archived,
            model: Some("direct".to_owned()),
            verdicts: ["yes".to_owned(), "no".to_owned(), "unknown".to_owned()],
            stage: 4,
            due: Some(date(2026, 3, 1)),
            binding: Some(date(2026, 6, 1)),
            only_unknowns: true,
            ..summary("special company")
        },
    );
    let verdict = |role, verdict: &str| Query {
        verdict: Some((role, verdict.to_owned())),
        ..ten()
    };
    let due = |day| Query {
        due_before: Some(day),
        ..ten()
    };
    let binding = |day| Query {
        binding_until: Some(day),
        ..ten()
    };
    for (query, found) in [
        (
            Query {
                state: Some(DossierState::Archived),
                ..ten()
            },
            true,
        ),
        (
            Query {
                state: Some(DossierState::Deleted),
                ..ten()
            },
            false,
        ),
        (
            Query {
                model: Some(Some("direct".to_owned())),
                ..ten()
            },
            true,
        ),
        (verdict(0, "yes"), true),
        (verdict(1, "no"), true),
        (verdict(2, "unknown"), true),
        (verdict(2, "yes"), false),
        (verdict(3, "yes"), false),
        (
            Query {
                stage: Some(4),
                ..ten()
            },
            true,
        ),
        (
            Query {
                only_unknowns: true,
                ..ten()
            },
            true,
        ),
        (due(date(2026, 3, 1)), false),
        (due(date(2026, 3, 2)), true),
        (binding(date(2026, 5, 31)), false),
        (binding(date(2026, 6, 1)), true),
    ] {
        for order in [Order::Touched, Order::Name, Order::Due, Order::Binding] {
            for text in [None, Some("comp".to_owned())] {
                let query = Query {
                    order,
                    text,
                    ..query.clone()
                };
                let expected: &[&str] = if found { &["special company"] } else { &[] };
                check(&store, &query, expected);
            }
        }
    }
    let unchosen = Query {
        model: Some(None),
        ..ten()
    };
    check(&store, &unchosen, &["plain company"]);
}

#[test]
fn each_order_puts_first_what_it_says_and_the_last_touched_before_its_equals() {
    let (_folder, mut store) = open();
    for (name, due, binding) in [
        ("b", Some(1), None),
        ("a", None, Some(2)),
        ("d", Some(3), Some(1)),
        ("c", Some(1), None),
    ] {
        begin(
            &mut store,
            &Summary {
                due: due.map(|day| date(2026, 1, day)),
                binding: binding.map(|day| date(2026, 1, day)),
                text: "all".to_owned(),
                // A line of each state: the orders hold across them.
                state: if name == "c" {
                    DossierState::Archived
                } else {
                    DossierState::Active
                },
                ..summary(name)
            },
        );
    }
    for (order, expected) in [
        (Order::Touched, ["c", "d", "a", "b"]),
        (Order::Name, ["a", "b", "c", "d"]),
        (Order::Due, ["c", "b", "d", "a"]),
        (Order::Binding, ["d", "a", "c", "b"]),
    ] {
        check(&store, &Query { order, ..ten() }, &expected);
        check(
            &store,
            &Query {
                order,
                ..text("all")
            },
            &expected,
        );
    }
}

#[test]
fn pages_follow_each_other_and_counting_stops_at_five_hundred() {
    let (_folder, mut store) = open();
    for n in 0..501 {
        begin(&mut store, &summary(&format!("n{n} all")));
        let count = |query: &Query| store.search(query).unwrap().count;
        if n == 499 {
            for query in [ten(), text("all")] {
                assert_eq!(
                    count(&query),
                    Count {
                        at_least: 500,
                        exact: true
                    }
                );
            }
        }
    }
    for order in [Order::Touched, Order::Name] {
        for text in [None, Some("n".to_owned())] {
            let whole = Query {
                order,
                text,
                limit: 1_000,
                ..Query::default()
            };
            let all = store.search(&whole).unwrap();
            assert_eq!((all.lines.len(), all.more), (501, false));
            let mut paged = Vec::new();
            for offset in (0..).step_by(50) {
                let page = store
                    .search(&Query {
                        offset,
                        limit: 50,
                        ..whole.clone()
                    })
                    .unwrap();
                assert_eq!(
                    page.count,
                    Count {
                        at_least: 500,
                        exact: false
                    }
                );
                paged.extend(page.lines);
                if !page.more {
                    break;
                }
            }
            assert_eq!(paged, all.lines);
        }
    }
}

#[test]
fn a_commit_moves_its_dossier_to_the_top_and_the_list_says_what_the_commit_says() {
    let (_folder, mut store) = open();
    let first = begin(&mut store, &summary("first name"));
    begin(&mut store, &summary("second"));
    let later = NOW + jiff::SignedDuration::from_secs(60);
    let renamed = summary("renamed");
    let mut commit = Commit {
        dossier: &first,
        at: later,
        deed: Deed::said(None),
        entries: &[Entry {
            kind: EntryKind::Set,
            subject: "org-name".to_owned(),
            value: Some("renamed".into()),
            previous: None,
            said: None,
        }],
        passed: None,
        passed_elsewhere: &[],
        trail: &[],
        summary: Some(&renamed),
    };
    store.commit(&commit).unwrap();
    check(&store, &ten(), &["renamed", "second"]);
    check(&store, &text("first"), &[]);
    check(&store, &text("ren"), &["renamed"]);
    assert_eq!(store.search(&ten()).unwrap().lines[0].touched, later);

    commit.summary = None;
    store.commit(&commit).unwrap();
    check(&store, &ten(), &["renamed", "second"]);
    assert_eq!(store.stale("today", 10).unwrap(), [first.as_str()]);
}

#[test]
fn stale_lines_are_told_and_made_anew_where_they_stand() {
    let (_folder, mut store) = open();
    let ids = ["one", "two", "three"].map(|name| begin(&mut store, &summary(name)));
    assert!(store.stale("today", 10).unwrap().is_empty());
    let stale = store.stale("tomorrow", 10).unwrap();
    assert_eq!(stale.len(), 3);
    assert_eq!(store.stale("tomorrow", 2).unwrap().len(), 2);

    let anew = Summary {
        computed: "tomorrow".to_owned(),
        ..summary("deux")
    };
    store.refresh(&[(ids[1].clone(), anew.clone())]).unwrap();
    check(&store, &ten(), &["three", "deux", "one"]);
    check(&store, &text("two"), &[]);
    check(&store, &text("deux"), &["deux"]);
    assert!(!store.stale("tomorrow", 10).unwrap().contains(&ids[1]));

    let unknown = store.refresh(&[(ids[0].clone(), anew.clone()), ("0".repeat(16), anew)]);
    assert!(unknown.is_err());
    check(&store, &ten(), &["three", "deux", "one"]);
}

#[test]
fn of_more_matches_than_are_looked_up_one_by_one_the_few_that_pass_are_found() {
    let (_folder, mut store) = open();
    let records: Vec<DossierRecord> = (0..2_100)
        .map(|n| DossierRecord {
            id: format!("{n:016x}"),
            created: NOW,
            touched: NOW,
            trail: vec![],
            passed: vec![],
        })
        .collect();
    let many = summary("many");
    let few = Summary {
        model: Some("rare".to_owned()),
        ..summary("many but few")
    };
    let pieces: Vec<Piece> = records
        .iter()
        .enumerate()
        .map(|(n, record)| Piece {
            dossier: Target::New(record),
            entries: &[],
            summary: Some(if n == 7 { &few } else { &many }),
        })
        .collect();
    store
        .commit_many(NOW, &Deed::listed(None), &pieces)
        .unwrap();
    for order in [Order::Touched, Order::Name, Order::Due, Order::Binding] {
        for state in [None, Some(DossierState::Active)] {
            let query = Query {
                state,
                order,
                model: Some(Some("rare".to_owned())),
                ..text("many")
            };
            check(&store, &query, &["many but few"]);
        }
    }
}
