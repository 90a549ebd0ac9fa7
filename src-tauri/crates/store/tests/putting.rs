//! Archiving, deleting and putting back.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::{Timestamp, ToSpan as _};
use store::{Deed, DossierState, Query, Store, StoreFault, Summary};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// A store with three dossiers, the last one touched last; their ids.
fn three() -> (tempfile::TempDir, Store, [String; 3]) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path(), NOW).unwrap();
    let ids = ["Contoso", "Fabrikam", "Rives"].map(|name| {
        let summary = Summary {
            name: name.to_lowercase(),
            text: name.to_owned(),
            computed: "today".to_owned(),
            ..Summary::default()
        };
        store.begin(NOW, None, &[], &[], &summary).unwrap()
    });
    (folder, store, ids)
}

fn standing(store: &Store, state: DossierState, text: Option<&str>) -> Vec<String> {
    let query = Query {
        text: text.map(str::to_owned),
        state: Some(state),
        limit: 10,
        ..Query::default()
    };
    let found = store.search(&query).unwrap();
    found.lines.into_iter().map(|line| line.dossier).collect()
}

#[test]
fn a_line_that_is_put_elsewhere_and_back_stands_where_it_stood() {
    let (_folder, mut store, [contoso, fabrikam, rives]) = three();
    let later = NOW.checked_add(1.hour()).unwrap();
    let away = [
        (contoso.clone(), DossierState::Archived),
        (fabrikam.clone(), DossierState::Deleted),
        (rives.clone(), DossierState::Active),
    ];
    let moved = store.put(later, &Deed::listed(Some("Ana")), &away).unwrap();
    assert_eq!(moved.len(), 2);
    assert_eq!(
        standing(&store, DossierState::Active, None),
        std::slice::from_ref(&rives)
    );
    let archived = standing(&store, DossierState::Archived, Some("contoso"));
    assert_eq!(archived, std::slice::from_ref(&contoso));
    assert_eq!(store.dossier(&contoso).unwrap().touched, NOW);
    let last = store.journal(&contoso).unwrap().pop().unwrap();
    assert_eq!((last.at, last.deed.author.as_deref()), (later, Some("Ana")));

    let back = all(&moved, DossierState::Active);
    store.put(later, &Deed::listed(None), &back).unwrap();
    assert_eq!(
        standing(&store, DossierState::Active, None),
        [rives, fabrikam, contoso]
    );
}

#[test]
fn nothing_is_put_anywhere_where_one_of_them_is_not_there() {
    let (_folder, mut store, [contoso, ..]) = three();
    let lines = store.journal(&contoso).unwrap().len();
    let states = all(&[contoso.clone(), "0".repeat(16)], DossierState::Deleted);
    let fault = store.put(NOW, &Deed::listed(None), &states).unwrap_err();
    assert!(matches!(fault, StoreFault::NoSuchDossier(_)), "{fault:?}");
    assert_eq!(store.journal(&contoso).unwrap().len(), lines);
    assert_eq!(standing(&store, DossierState::Active, None).len(), 3);
}

fn all(ids: &[String], state: DossierState) -> Vec<(String, DossierState)> {
    ids.iter().map(|id| (id.clone(), state)).collect()
}
