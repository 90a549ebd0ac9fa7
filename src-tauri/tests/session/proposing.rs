//! What a merge proposes, and what gives way to it.

use jiff::civil::date;
use passerelle::wire::Intent;

use crate::handing_over::{elsewhere, file};
use crate::merging::{bring, change, field, parted, proposed, sides};
use crate::sequel::{accept, gone_on};
use crate::{Person, raw};

#[test]
fn what_was_taken_back_here_after_the_file_was_written_is_not_proposed_again() {
    let (mut ana, id, _) = parted();
    let mut bo = elsewhere("Bo");
    ana.opens(&id);
    let left = file(&mut ana);
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.on(date(2026, 11, 26));
    bo.opens(&id);
    bo.go("sheet");
    change(&mut bo, &[("support-plan", "premier")]);
    let theirs = file(&mut bo);
    ana.on(date(2026, 11, 27));
    ana.opens(&id);
    ana.go("sheet");
    change(&mut ana, &[("support-plan", "advanced")]);
    change(&mut ana, &[("support-plan", "")]);
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    assert!(
        proposed(&ana).contains(&("support-plan", "ours")),
        "{:?}",
        proposed(&ana)
    );
    let [here, there] = sides(&ana, "support-plan").try_into().unwrap();
    assert!(here.1.ends_with("the latest"), "{here:?}");
    assert!(!there.1.ends_with("the latest"), "{there:?}");
}

/// What the sheet shows in a control of one line.
fn on_the_sheet(person: &mut Person, name: &str) -> String {
    person.go("sheet");
    match &field(person, name).value {
        dossier::Raw::One(value) => value.clone(),
        dossier::Raw::Many(_) => panic!("one value"),
    }
}

#[test]
fn what_was_typed_on_the_sheet_gives_way_to_what_a_file_answers_until_that_is_taken_back() {
    let (mut ana, id, theirs) = parted();
    ana.opens(&id);
    ana.go("sheet");
    ana.does(Intent::Draft {
        step: "sheet".to_owned(),
        values: raw(&[
            ("csp-revenue-12m-usd", "750,000"),
            ("partner-id", "1234567"),
        ]),
    });
    ana.go("hub");
    let told = serde_json::to_string(&ana.page().blocks).unwrap();
    assert!(told.contains("not counted yet: “All questions”"), "{told}");
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    let theirs = [("csp-revenue-12m-usd", "theirs")];
    let mut sides: dossier::RawValues = raw(&[]);
    for (name, side) in proposed(&ana).into_iter().chain(theirs) {
        sides.insert(name.to_owned(), dossier::Raw::One(side.to_owned()));
    }
    ana.does(Intent::Submit {
        step: "merge".to_owned(),
        values: sides,
        confirmed: false,
    });
    assert!(ana.done().contains("has given way"), "{}", ana.done());
    let revenue = "csp-revenue-12m-usd";
    assert_eq!(on_the_sheet(&mut ana, revenue), "1,500,000");
    assert_eq!(
        on_the_sheet(&mut ana, "partner-id"),
        "1234567",
        "what the file does not answer stays"
    );

    // In a later session and in another language too.
    ana.restart();
    ana.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    ana.opens(&id);
    ana.does(Intent::Undo);
    assert_eq!(on_the_sheet(&mut ana, revenue), "750\u{202f}000");
    ana.does(Intent::Redo);
    assert_eq!(on_the_sheet(&mut ana, revenue), "1\u{202f}500\u{202f}000");
    ana.does(Intent::Draft {
        step: "sheet".to_owned(),
        values: raw(&[(revenue, "1600000")]),
    });
    ana.does(Intent::Undo);
    assert_eq!(
        on_the_sheet(&mut ana, revenue),
        "1600000",
        "what was typed since stays"
    );
}

#[test]
fn what_was_typed_gives_way_to_what_was_done_elsewhere_alone_until_that_is_taken_back() {
    let (mut ana, id, theirs) = gone_on();
    let revenue = "csp-revenue-12m-usd";
    ana.opens(&id);
    ana.go("sheet");
    ana.does(Intent::Draft {
        step: "sheet".to_owned(),
        values: raw(&[(revenue, "750,000")]),
    });
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    accept(&mut ana);
    assert!(ana.done().contains("has given way"), "{}", ana.done());
    assert_eq!(on_the_sheet(&mut ana, revenue), "1,600,000");
    for _ in 0..2 {
        ana.does(Intent::Undo);
        assert!(
            ana.done().ends_with("typed again, and not saved."),
            "{}",
            ana.done()
        );
        assert_eq!(on_the_sheet(&mut ana, revenue), "750,000");
        ana.does(Intent::Redo);
        assert!(ana.done().ends_with("has given way."), "{}", ana.done());
        assert_eq!(on_the_sheet(&mut ana, revenue), "1,600,000");
    }
}

#[test]
fn both_values_are_shown_with_who_and_when_and_the_later_is_proposed() {
    let (mut ana, _, theirs) = parted();
    bring(&mut ana, &theirs);
    assert_eq!(ana.screen(), "merge");
    assert_eq!(
        proposed(&ana),
        [
            ("country", "ours"),
            ("csp-revenue-12m-usd", "theirs"),
            ("note.shared.4", "theirs")
        ]
    );
    let country = sides(&ana, "country");
    assert_eq!(
        (country[0].0.as_str(), country[1].0.as_str()),
        ("Switzerland", "Germany")
    );
    assert!(
        country[0].1.contains("November 25, 2026") && country[0].1.contains("Ana"),
        "{country:?}"
    );
    assert!(
        country[1].1.contains("November 24, 2026") && country[1].1.contains("Bo"),
        "{country:?}"
    );
    let note = sides(&ana, "note.shared.4");
    assert_eq!(
        note[1].0, "From Bo",
        "a note of their own stands beside ours"
    );
    assert!(ana.view.title.contains("Contoso"));
}
