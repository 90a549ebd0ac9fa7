//! What was continued survives a power cut, and what was being typed does too.

use std::time::Duration;

use journeys::{CONTROL, PATIENCE, Window, begin, journey, until};
use serde_json::json;

use crate::desk::{begin_dossier, open_dossier};
use crate::{LOCALES, is_stored};

/// A draft is saved within a second of the last keystroke; the rest is for looking.
const DRAFT: Duration = Duration::from_millis(1_200);

async fn at_organisation(window: &Window) -> journeys::Result<()> {
    begin(window, "own").await?;
    assert_eq!(window.move_on().await?, "organisation");
    Ok(())
}

#[test]
fn an_answer_that_was_continued_survives_a_kill() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            at_organisation(&window).await?;
            window.fill("org-name", "Rives & Fils").await?;
            window.fill("country", "FR").await?;
            window.choose("cloud", "commercial").await?;
            assert_eq!(window.move_on().await?, "standing");
            desk.kill().await?;

            let facts = desk.only_dossier()?["facts"].clone();
            let expected =
                json!({ "org-name": "Rives & Fils", "country": "FR", "cloud": "commercial" });
            assert_eq!(facts, expected);
            let window = desk.open(locale).await?;
            assert_eq!(window.screen().await?, "standing");
            window.visit("organisation").await?;
            assert_eq!(window.value_of("org-name").await?, "Rives & Fils");
            assert_eq!(window.value_of("cloud").await?, "commercial");
            Ok(())
        });
    }
}

#[test]
fn what_was_being_typed_survives_a_kill_and_is_marked_a_draft() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            at_organisation(&window).await?;
            assert!(!window.offers("discard").await?);
            window.fill("org-name", "Half a name, not contin").await?;
            until("the draft to be on disk", DRAFT, async || {
                Ok(desk.holds_on_disk("Half a name, not contin").then_some(()))
            })
            .await?;
            desk.kill().await?;

            assert!(!is_stored(desk, "org-name")?, "a draft is not an answer");
            let window = desk.open(locale).await?;
            assert_eq!(window.screen().await?, "organisation");
            assert_eq!(
                window.value_of("org-name").await?,
                "Half a name, not contin"
            );
            assert!(window.offers("discard").await?, "the draft is not marked");
            Ok(())
        });
    }
}

#[test]
fn a_dropped_draft_does_not_come_back() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        at_organisation(&window).await?;
        window.fill("org-name", "Second thoughts").await?;
        until("the draft to be on disk", DRAFT, async || {
            Ok(desk.holds_on_disk("Second thoughts").then_some(()))
        })
        .await?;
        let window = desk.open("en-US").await?;
        window.press("discard").await?;
        until("the field to be empty", DRAFT, async || {
            Ok((window.value_of("org-name").await? == "").then_some(()))
        })
        .await?;
        let window = desk.open("en-US").await?;
        assert_eq!(window.value_of("org-name").await?, "");
        assert!(!window.offers("discard").await?);
        Ok(())
    });
}

#[test]
fn what_was_being_typed_on_the_sheet_survives_a_kill() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            begin(&window, "guide").await?;
            begin_dossier(&window, "Rives & Fils").await?;
            open_dossier(&window, "Rives & Fils").await?;
            window.press("sheet").await?;
            window.wait_for_screen("sheet").await?;
            window.fill("org-name", "Rives, Fils et quelques").await?;
            window.choose("cloud", "commercial").await?;
            window.fill("partner-id", "1234").await?;
            until("the draft to be on disk", DRAFT, async || {
                let there = ["Rives, Fils et quelques", "\"1234\""];
                Ok(there
                    .iter()
                    .all(|text| desk.holds_on_disk(text))
                    .then_some(()))
            })
            .await?;
            desk.kill().await?;

            let facts = desk.only_dossier()?["facts"].clone();
            assert_eq!(facts, json!({ "org-name": "Rives & Fils" }));
            let window = desk.open(locale).await?;
            assert_eq!(window.screen().await?, "dossiers");
            open_dossier(&window, "Rives & Fils").await?;
            window.press("sheet").await?;
            window.wait_for_screen("sheet").await?;
            let typed = ["org-name", "cloud", "partner-id"];
            let wanted = ["Rives, Fils et quelques", "commercial", "1234"];
            for (fact, wanted) in typed.into_iter().zip(wanted) {
                assert_eq!(window.value_of(fact).await?, wanted);
            }
            assert!(window.offers("discard").await?, "the draft is not marked");
            window.press("discard").await?;
            until("the stored name to be back", DRAFT, async || {
                let name = window.value_of("org-name").await?;
                Ok((name == "Rives & Fils").then_some(()))
            })
            .await
        });
    }
}

#[test]
fn the_page_says_when_the_answers_were_saved() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        at_organisation(&window).await?;
        window.fill("org-name", "Rives & Fils").await?;
        window.move_on().await?;
        assert!(window.saved_at().await?.is_some());
        Ok(())
    });
}

#[test]
fn how_large_everything_is_shown_survives_a_kill() {
    // Of a page that is shown larger less fits into the window.
    const WIDTH: &str = "return window.innerWidth";
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        begin(&window, "guide").await?;
        let usual = window.script(WIDTH).await?.as_f64();
        for key in ['+', '+', '-'] {
            let before = window.script(WIDTH).await?;
            window.press_keys(&[CONTROL, key]).await?;
            until("another size", PATIENCE, async || {
                Ok((window.script(WIDTH).await? != before).then_some(()))
            })
            .await?;
        }
        let larger = window.script(WIDTH).await?.as_f64();
        assert!(larger < usual, "{larger:?} {usual:?}");
        desk.kill().await?;

        let window = desk.open("fr-FR").await?;
        assert_eq!(window.script(WIDTH).await?.as_f64(), larger);
        window.press_keys(&[CONTROL, '0']).await?;
        until("the usual size", PATIENCE, async || {
            Ok((window.script(WIDTH).await?.as_f64() == usual).then_some(()))
        })
        .await
    });
}
