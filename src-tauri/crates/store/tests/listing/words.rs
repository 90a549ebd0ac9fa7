//! What words find.

use store::{DossierState, Query, Summary};

use crate::{begin, check, open, summary, ten, text};

#[test]
fn words_are_found_by_their_beginnings_whatever_the_case_and_the_accents() {
    let (_folder, mut store) = open();
    for name in [
        "Éole Énergies SARL",
        "Contoso Île-de-France",
        "L'Œil du Nord 42",
    ] {
        begin(&mut store, &summary(name));
    }
    let all = [
        "L'Œil du Nord 42",
        "Contoso Île-de-France",
        "Éole Énergies SARL",
    ];
    check(&store, &ten(), &all);
    for (words, expected) in [
        ("eole", &all[2..]),
        ("ÉNER eol", &all[2..]),
        ("E\u{301}nergies", &all[2..]),
        ("ile france", &all[1..2]),
        ("ile-de", &all[1..2]),
        ("42", &all[..1]),
        ("contoso nord", &[]),
        ("ontoso", &[]),
    ] {
        check(&store, &text(words), expected);
    }
}

#[test]
fn a_name_is_found_by_itself_whatever_else_the_dossiers_say() {
    let (_folder, mut store) = open();
    let noted = Summary {
        text: "Rives, after the talk with Contoso".to_owned(),
        ..summary("Rives")
    };
    begin(&mut store, &summary("Contoso"));
    begin(&mut store, &noted);
    check(&store, &text("contoso"), &["Rives", "Contoso"]);
    let in_name = Query {
        in_name: true,
        ..text("contoso")
    };
    check(&store, &in_name, &["Contoso"]);
}

#[test]
fn namesakes_have_the_very_name_and_were_not_deleted() {
    let (_folder, mut store) = open();
    let states = [
        ("Rives", DossierState::Active),
        ("Rives", DossierState::Archived),
        ("Rives", DossierState::Deleted),
        ("Rives Sud", DossierState::Active),
    ];
    let ids = states.map(|(name, state)| {
        let one = Summary {
            state,
            ..summary(name)
        };
        begin(&mut store, &one)
    });
    let mut found = store.namesakes("rives", 10).unwrap();
    found.sort();
    let mut expected = ids[..2].to_vec();
    expected.sort();
    assert_eq!(found, expected);
    assert_eq!(store.namesakes("rives", 1).unwrap().len(), 1);
    assert_eq!(store.namesakes("riv", 10).unwrap(), Vec::<String>::new());
}

#[test]
fn what_means_something_to_the_index_means_nothing_in_a_search() {
    let (_folder, mut store) = open();
    begin(&mut store, &summary("Near Contoso OR and NOT"));
    let found = ["Near Contoso OR and NOT"];
    for harmless in [
        "\"contoso",
        "contoso*",
        "NEAR(contoso)",
        "contoso OR near",
        "^contoso",
        "words:contoso",
        "contoso NOT",
        "-contoso",
        "{contoso}",
        "contoso\0",
    ] {
        let query = text(harmless);
        let expected = if harmless == "words:contoso" {
            &[][..]
        } else {
            &found
        };
        check(&store, &query, expected);
    }
    for nothing in [
        "",
        "  ",
        "*",
        "\"",
        "\"\"",
        "🙂",
        "()",
        "\0",
        "\u{301}",
        "ⓐ",
        "'; DROP TABLE listing",
    ] {
        check(&store, &text(nothing), &[]);
    }
    let long = "contoso ".repeat(100_000);
    check(&store, &text(&long), &found);
    check(&store, &text(&"x".repeat(1_000_000)), &[]);
}
