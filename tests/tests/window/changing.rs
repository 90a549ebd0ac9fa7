//! An earlier answer is changed: what that overturns is said before, and comes back after.

use journeys::{Outcome, Window, begin, journey, walk};
use serde_json::{Value, json};

use crate::LOCALES;
use crate::people::direct_bill_holder;

/// As far as the partner ID, as somebody who holds direct bill since March 2019.
async fn past_standing(window: &Window, locale: &str) -> journeys::Result<()> {
    begin(window, "own").await?;
    let answers = direct_bill_holder(locale).answers;
    walk(window, &answers, "standing", async |_, _| Ok(())).await?;
    Ok(())
}

/// On the sheet of a new dossier, as somebody who guides others.
async fn on_a_new_sheet(window: &Window) -> journeys::Result<()> {
    begin(window, "guide").await?;
    window.press("new-dossier").await?;
    window.wait_for_screen("discover").await?;
    for page in ["hub", "sheet"] {
        window.press(page).await?;
        window.wait_for_screen(page).await?;
    }
    Ok(())
}

#[test]
fn a_change_is_shown_before_it_is_made_and_can_be_taken_back() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            past_standing(&window, locale).await?;
            let before = desk.only_dossier()?;
            assert_eq!(before["facts"]["csp-since"], "2019-03-15");

            window.visit("standing").await?;
            window.choose("csp-status", "newcomer").await?;
            assert_eq!(window.go_on().await?, Outcome::Preview);
            let text = window.text().await?;
            for year in ["2019", "2027"] {
                assert!(text.contains(year), "the parked day of {year} is not named");
            }
            assert_eq!(desk.only_dossier()?, before, "nothing is written yet");

            window.move_on().await?;
            let after = desk.only_dossier()?;
            assert_eq!(after["facts"]["csp-status"], "newcomer");
            assert!(after["facts"].get("csp-since").is_none());
            let parked = json!({
                "csp-since": "2019-03-15",
                "support-plan-renews-on": "2027-06-30",
            });
            assert_eq!(after["parked"], parked);

            window.visit("standing").await?;
            window.choose("csp-status", "direct-bill").await?;
            if window.go_on().await? == Outcome::Preview {
                window.move_on().await?;
            }
            assert_eq!(desk.only_dossier()?["facts"], before["facts"]);
            assert_eq!(desk.only_dossier()?["parked"], json!({}));
            Ok(())
        });
    }
}

/// Whether the heading of what waits for a yes, and the button that says it, lie within the window.
const IN_SIGHT: &str = "const bar = document.querySelector('main > .bar').getBoundingClientRect();
    const foot = document.querySelector('main > .foot').getBoundingClientRect();
    const heading = document.querySelector('#preview-heading').getBoundingClientRect();
    const button = document.querySelector('[data-action=continue]').getBoundingClientRect();
    return heading.top >= bar.bottom && heading.bottom <= foot.top && button.bottom <= innerHeight";

#[test]
fn what_a_change_overturns_is_in_sight_on_the_sheet_too() {
    for size in [(1280, 860), (900, 700)] {
        journey(async |desk| {
            let window = desk.open("fr-FR").await?;
            begin(&window, "guide").await?;
            window.press("new-dossier").await?;
            window.wait_for_screen("discover").await?;
            let answers = direct_bill_holder("fr-FR").answers;
            walk(&window, &answers, "standing", async |_, _| Ok(())).await?;
            window.press("hub").await?;
            window.wait_for_screen("hub").await?;
            window.press("sheet").await?;
            window.wait_for_screen("sheet").await?;
            window.resize(size).await?;
            window.choose("csp-status", "newcomer").await?;
            assert_eq!(window.go_on().await?, Outcome::Preview);
            journeys::until("the preview in sight", journeys::PATIENCE, async || {
                Ok((window.script(IN_SIGHT).await? == true).then_some(()))
            })
            .await
        });
    }
}

#[test]
fn the_earlier_answer_can_be_kept() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        past_standing(&window, "en-US").await?;
        let before = desk.only_dossier()?;
        window.visit("standing").await?;
        window.choose("csp-status", "newcomer").await?;
        assert_eq!(window.go_on().await?, Outcome::Preview);
        window.press("keep").await?;
        journeys::until("the earlier answer", journeys::PATIENCE, async || {
            let status = window.value_of("csp-status").await?;
            Ok((status == "direct-bill").then_some(()))
        })
        .await?;
        assert_eq!(desk.only_dossier()?, before);
        window.move_on().await?;
        assert_eq!(desk.only_dossier()?["facts"], before["facts"]);
        Ok(())
    });
}

#[test]
fn back_shows_the_page_seen_last() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        past_standing(&window, "fr-FR").await?;
        assert_eq!(window.screen().await?, "partner-id");
        window.visit("organisation").await?;
        assert_eq!(window.back().await?, "partner-id");
        assert_eq!(window.back().await?, "standing");
        Ok(())
    });
}

/// Nothing lies over an answer, and nothing moves between pressing the mouse button and letting it go.
#[test]
fn every_answer_on_the_sheet_takes_a_click_where_it_stands() {
    const YES: &str = "return [...document.querySelectorAll('main input[value=yes]')]
        .filter((one) => one.checkVisibility()).map(({ name }) => name)";
    for size in [(1280, 860), (700, 700), (400, 800)] {
        journey(async |desk| {
            let window = desk.open("en-US").await?;
            on_a_new_sheet(&window).await?;
            window.resize(size).await?;
            let found = window.script(YES).await?;
            let names: Vec<&str> = found
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            assert!(names.len() > 10, "{found}");
            for name in names {
                window
                    .click_plainly(&format!(r#"[name="{name}"][value=yes]"#))
                    .await?;
                assert_eq!(window.value_of(name).await?, "yes", "{name}");
            }
            Ok(())
        });
    }
}

/// What is ticked is said above Continue a moment later, which takes it down from under the pointer.
#[test]
fn a_page_keeps_still_while_the_mouse_button_is_down() {
    const MOVED: &str = "const [done] = arguments;
        const at = () => document.querySelector('[data-action=continue]').getBoundingClientRect().y;
        const before = at();
        setTimeout(() => done(at() - before), 700);";
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        begin(&window, "own").await?;
        let answers = direct_bill_holder("en-US").answers;
        walk(&window, &answers, "partner-id", async |_, _| Ok(())).await?;
        for country in ["CH", "MA"] {
            window.tick("sells-in", country).await?;
        }
        window.hold_down(r#"[data-action="continue"]"#).await?;
        assert_eq!(window.run_async(MOVED, Vec::new()).await?, 0);
        window.let_go().await?;
        window.wait_for_screen("preferences").await
    });
}

#[test]
fn the_sheet_is_saved_by_its_key_and_says_what_is_not() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            on_a_new_sheet(&window).await?;
            window.fill("org-name", "Rives & Fils").await?;
            window.fill("csp-revenue-12m-usd", "abc").await?;
            window.press_keys(&['\u{E009}', 's']).await?;
            window
                .wait_for(r#"[data-error-for="csp-revenue-12m-usd"]"#)
                .await?;
            let kept = desk.only_dossier()?;
            assert_eq!(kept["facts"], json!({ "org-name": "Rives & Fils" }));
            // Where nothing waits, it says when the answers were saved.
            window.fill("csp-revenue-12m-usd", "250000").await?;
            window.press_keys(&['\u{E009}', 's']).await?;
            desk.wait_until_it_says(
                kept["id"].as_str().unwrap_or_default(),
                "csp-revenue-12m-usd",
                &[json!(250_000)],
            )
            .await?;
            window.press_keys(&['\u{E009}', 's']).await?;
            window.wait_for("[data-saved]").await
        });
    }
}
