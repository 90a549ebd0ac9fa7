//! What a search finds, beside a plain list of the same dossiers.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use store::{Count, DossierState, Order, Query, Store, Summary};

const WORDS: [&str; 6] = ["contoso", "conseil", "sarl", "été", "lyon", "42"];

fn any_day() -> impl Strategy<Value = Option<Date>> {
    proptest::option::of((1i8..4).prop_map(|day| date(2026, 1, day)))
}

fn one_of(ids: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    proptest::option::of(proptest::sample::select(ids).prop_map(str::to_owned))
}

fn any_state() -> impl Strategy<Value = DossierState> {
    proptest::sample::select(&DossierState::ALL[..])
}

fn any_summary() -> impl Strategy<Value = Summary> {
    (
        any_state(),
        proptest::collection::vec(proptest::sample::select(&WORDS[..]), 0..4),
        one_of(&["direct", "indirect"]),
        proptest::sample::select(&["yes", "no"][..]),
        1u8..3,
        (any_day(), any_day()),
        any::<bool>(),
    )
        .prop_map(
            |(state, words, model, verdict, stage, (due, binding), only_unknowns)| Summary {
                state,
                name: words[..words.len().min(2)].join(" "),
                model,
                verdicts: [verdict, "no", verdict].map(str::to_owned),
                stage,
                due,
                binding,
                only_unknowns,
                text: words.join(" "),
                computed: "today".to_owned(),
                ..Summary::default()
            },
        )
}

fn any_query() -> impl Strategy<Value = Query> {
    let text = one_of(&["c", "CON", "ete", "été sarl", "lyon 4", "sarl x", "*"]);
    let rarely = |share: f64| proptest::bool::weighted(share);
    (
        (text, proptest::option::of(any_state())),
        proptest::option::of(one_of(&["direct"])),
        proptest::option::weighted(0.3, (0usize..4, "yes|no")),
        proptest::option::weighted(0.3, 1u8..4),
        (any_day(), any_day()),
        rarely(0.3),
        proptest::sample::select(&[Order::Touched, Order::Name, Order::Due, Order::Binding][..]),
        (any::<bool>(), 0u32..8, 0u32..8),
    )
        .prop_map(
            |(
                (text, state),
                model,
                verdict,
                stage,
                (due_before, binding_until),
                only_unknowns,
                order,
                (in_name, offset, limit),
            )| Query {
                text,
                in_name,
                state,
                model,
                verdict,
                stage,
                only_unknowns,
                binding_until,
                due_before,
                order,
                offset,
                limit,
            },
        )
}

/// Whether the query wants it, said plainly.
fn wanted(query: &Query, summary: &Summary) -> bool {
    fn is<T: PartialEq>(wanted: Option<&T>, has: Option<&T>) -> bool {
        wanted.is_none() || wanted == has
    }
    let plain = |text: &str| text.to_lowercase().replace('é', "e");
    let begins = |word: &str| {
        let among = if query.in_name {
            &summary.name
        } else {
            &summary.text
        };
        let text = plain(among);
        text.split(' ').any(|one| one.starts_with(&plain(word)))
    };
    let text = query.text.as_deref();
    text.is_none_or(|text| text != "*" && text.split(' ').all(begins))
        && is(query.state.as_ref(), Some(&summary.state))
        && is(query.model.as_ref(), Some(&summary.model))
        && is(query.stage.as_ref(), Some(&summary.stage))
        && query
            .verdict
            .as_ref()
            .is_none_or(|(role, verdict)| summary.verdicts.get(*role) == Some(verdict))
        && (!query.only_unknowns || summary.only_unknowns)
        && query
            .due_before
            .is_none_or(|day| summary.due.is_some_and(|due| due < day))
        && query
            .binding_until
            .is_none_or(|day| summary.binding.is_some_and(|binding| binding <= day))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_search_finds_what_a_look_at_every_dossier_finds_in_the_same_order(
        summaries in proptest::collection::vec(any_summary(), 0..30),
        queries in proptest::collection::vec(any_query(), 40),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
        let ids: Vec<String> = summaries
            .iter()
            .map(|one| store.begin(Timestamp::UNIX_EPOCH, None, &[], &[], one).unwrap())
            .collect();
        for query in queries {
            let mut expected: Vec<usize> = (0..summaries.len())
                .rev()
                .filter(|place| wanted(&query, &summaries[*place]))
                .collect();
            let last = Date::MAX;
            match query.order {
                Order::Touched => {}
                Order::Name => expected.sort_by_key(|place| &summaries[*place].name),
                Order::Due => expected.sort_by_key(|place| summaries[*place].due.unwrap_or(last)),
                Order::Binding => {
                    expected.sort_by_key(|place| summaries[*place].binding.unwrap_or(last));
                }
            }
            let (offset, limit) = (query.offset as usize, query.limit as usize);
            let page: Vec<&String> = expected.iter().skip(offset).take(limit).map(|n| &ids[*n]).collect();

            let found = store.search(&query).unwrap();
            let lines: Vec<&String> = found.lines.iter().map(|line| &line.dossier).collect();
            prop_assert_eq!(lines, page, "{:?}", query);
            prop_assert_eq!(found.more, expected.len() > offset + limit);
            let all = u32::try_from(expected.len()).unwrap();
            prop_assert_eq!(found.count, Count { at_least: all, exact: true });
        }
    }
}
