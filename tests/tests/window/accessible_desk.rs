//! Every screen of somebody who guides others, for everybody, as in `accessibility`.

use std::path::PathBuf;

use journeys::{CONTROL, Desk, ESCAPE, Outcome, Trouble, Window, begin, journey, sealed};

use serde_json::{Value, json};

use crate::accessibility::Look;
use crate::desk::{begin_dossier, open_dossier};
use crate::meeting::leave_all_open;

const NAME: &str = "Contoso SARL";
const LONG: &str = "Société coopérative des passeurs de nuages du Léman et d’Auvergne-Rhône-Alpes";
const SHORTCUTS: char = '\u{E031}';

/// The list: empty, with lines of which two are ticked, with word of what was done.
async fn list(look: &Look, window: &Window) -> journeys::Result<()> {
    assert_eq!(begin(window, "guide").await?, "dossiers");
    look.at(window, "desk-none").await?;
    for name in [LONG, "Élan Numérique", NAME] {
        begin_dossier(window, name).await?;
    }
    window.wait_until_found(3).await?;
    look.at(window, "desk-list").await?;
    for line in [1, 2] {
        let line = format!("li[data-dossier]:nth-child({line})");
        window
            .click_on(&format!(r#"{line} [name="list.selected"]"#))
            .await?;
        // What can be done with it comes in above, and the lines move.
        window.wait_for(r#"[data-action="duplicate"]"#).await?;
    }
    window.wait_until_ticked(2).await?;
    look.at(window, "desk-selection").await?;
    window.press("duplicate").await?;
    window.wait_until_found(5).await?;
    look.at(window, "desk-told").await?;
    window.press("undo").await?;
    window.wait_until_found(3).await
}

/// The sheet, filled in so that two editions say otherwise of it; and with an error.
async fn sheet(look: &Look, window: &Window, desk: &Desk) -> journeys::Result<()> {
    window.press("sheet").await?;
    window.wait_for_screen("sheet").await?;
    window.fill("country", "FR").await?;
    window.choose("csp-status", "indirect-reseller").await?;
    window.fill("partner-id", "12AB").await?;
    window.fill("csp-revenue-12m-usd", "400000").await?;
    look.at(window, "desk-sheet").await?;
    assert_eq!(window.go_on().await?, Outcome::Refused);
    look.at(window, "desk-sheet-errors").await?;
    window.click_on(r#"[name="sheet.only-missing"]"#).await?;
    look.at(window, "desk-sheet-missing").await?;
    window.click_on(r#"[name="sheet.only-missing"]"#).await?;
    window.fill("partner-id", "1234567").await?;
    window.press("continue").await?;
    let id = desk.id_of(NAME)?;
    desk.wait_until_it_says(&id, "partner-id", &[json!("1234567")])
        .await?;
    window.press("hub").await?;
    window.wait_for_screen("hub").await
}

async fn notes(window: &Window) -> journeys::Result<()> {
    for kind in ["shared", "private"] {
        window
            .fill(&format!("note.{kind}.new"), "Rappeler en janvier.")
            .await?;
        window
            .click_on(&format!(r#"[data-action="keep-note"][value="{kind}"]"#))
            .await?;
        window.wait_for_note(&format!("note.{kind}.1")).await?;
    }
    Ok(())
}

async fn meeting(look: &Look, window: &Window) -> journeys::Result<()> {
    window.press("begin-meeting").await?;
    window.wait_for_question("cloud").await?;
    look.at(window, "desk-meeting").await?;
    window.press("assign").await?;
    window.fill("cloud.owner", "Ana").await?;
    window.fill("cloud.due", "31/02/2027").await?;
    window.press("accept-assign").await?;
    window.wait_for_error("cloud.due").await?;
    look.at(window, "desk-meeting-leave").await?;
    window.fill("cloud.due", "2027-02-28").await?;
    window.press("accept-assign").await?;
    window.wait_for_question("partner-id-active").await?;
    window.choose("partner-id-active", "yes").await?;
    window.press("continue").await?;
    window.wait_for_question("partner-id-level").await?;
    leave_all_open(window).await?;
    look.at(window, "desk-all-asked").await?;
    window.press("end-meeting").await?;
    window.wait_for_screen("minutes").await?;
    window
        .click_on(r#"[data-action="export"][value="minutes"]"#)
        .await?;
    window.wait_until_saved().await?;
    look.at(window, "desk-minutes").await
}

/// Another answer than the file that was saved before.
async fn contradict(window: &Window, desk: &Desk) -> journeys::Result<()> {
    window.press("sheet").await?;
    window.wait_for_screen("sheet").await?;
    window.fill("csp-since", "2019-03-15").await?;
    window.fill("csp-revenue-12m-usd", "500000").await?;
    // Word of the draft comes in beside Continue, which moves.
    window.wait_for(r#"[data-action="discard"]"#).await?;
    window.press("continue").await?;
    let id = desk.id_of(NAME)?;
    for (fact, value) in [
        ("csp-revenue-12m-usd", json!(500_000)),
        ("csp-since", json!("2019-03-15")),
    ] {
        desk.wait_until_it_says(&id, fact, &[value]).await?;
    }
    window.press("hub").await?;
    window.wait_for_screen("hub").await
}

async fn history(look: &Look, window: &Window) -> journeys::Result<()> {
    window.press("history").await?;
    window.wait_for_screen("history").await?;
    look.at(window, "desk-history").await?;
    window.fill("history-day", "31/02/2026").await?;
    window.press("show-history-day").await?;
    window.wait_for_error("history-day").await?;
    look.at(window, "desk-history-error").await?;
    window
        .click_on("[data-change]:nth-child(3) [data-action=see-change]")
        .await?;
    window.wait_for(r#"[data-action="history-now"]"#).await?;
    look.at(window, "desk-history-past").await?;
    window.press("history-now").await?;
    window.press("hub").await?;
    window.wait_for_screen("hub").await
}

async fn editions(look: &Look, window: &Window) -> journeys::Result<()> {
    window.press("editions").await?;
    window.wait_for_screen("editions").await?;
    window.press("weigh").await?;
    window
        .wait_for(r#"[data-effect="still"] [data-dossier]"#)
        .await?;
    look.at(window, "desk-editions").await?;
    window.press("follow-keep").await?;
    window.wait_for("[data-chosen]").await?;
    look.at(window, "desk-editions-kept").await
}

async fn lists_over_the_window(look: &Look, window: &Window) -> journeys::Result<()> {
    window.press_keys(&[CONTROL, 'k']).await?;
    window.wait_for("[data-command]").await?;
    look.at(window, "desk-palette").await?;
    window.press_keys(&[ESCAPE]).await?;
    window.press_keys(&[SHORTCUTS]).await?;
    window.wait_for("dialog[open]").await?;
    look.at(window, "desk-shortcuts").await?;
    window.press_keys(&[ESCAPE]).await?;
    Ok(())
}

/// A file in which Bo went on with the dossier as it is now.
fn gone_on(desk: &Desk, name: &str) -> journeys::Result<PathBuf> {
    let trouble = |error: std::io::Error| Trouble::new(error.to_string());
    std::fs::create_dir_all(desk.saved()).map_err(trouble)?;
    let file = desk.saved().join(name);
    let path = file.display().to_string();
    let output = desk.run(&["dossiers", "export", &desk.id_of(NAME)?, &path])?;
    assert_eq!(output.status, 0, "{output:?}");
    let text = std::fs::read_to_string(&file).map_err(trouble)?;
    let mut json: Value =
        serde_json::from_str(&text).map_err(|error| Trouble::new(error.to_string()))?;
    let fact = "csp-revenue-12m-usd";
    let line = json!({ "kind": "set", "subject": fact, "value": 1_500_000, "previous": json["facts"][fact] });
    let change = json!({ "at": json["written"], "author": "Bo", "kind": "said", "lines": [line] });
    json["facts"][fact] = json!(1_500_000);
    if let Some(history) = json["history"].as_array_mut() {
        history.push(change);
    }
    std::fs::write(&file, sealed(json)).map_err(trouble)?;
    Ok(file)
}

/// A file that is none.
fn letter(desk: &Desk) -> journeys::Result<PathBuf> {
    let letter = desk.saved().join("letter.passerelle");
    std::fs::write(&letter, "Dear Ana,").map_err(|error| Trouble::new(error.to_string()))?;
    Ok(letter)
}

fn every_screen_of_the_desk_is_accessible(look: &Look) {
    journey(async |desk| {
        // The rules of October do not bind a holder yet, who so has a choice between two editions.
        desk.set_today("2025-11-22");
        let window = look.open(desk, &[]).await?;
        list(look, &window).await?;
        open_dossier(&window, NAME).await?;
        sheet(look, &window, desk).await?;
        let earlier = gone_on(desk, "earlier.passerelle")?;
        let letter = letter(desk)?;
        contradict(&window, desk).await?;
        meeting(look, &window).await?;
        window.press("hub").await?;
        window.wait_for_screen("hub").await?;
        notes(&window).await?;
        look.at(&window, "desk-hub").await?;
        history(look, &window).await?;
        window.press("dossiers").await?;
        window.wait_for_screen("dossiers").await?;
        editions(look, &window).await?;
        lists_over_the_window(look, &window).await?;
        window.press("settings").await?;
        window.wait_for_screen("settings").await?;
        look.at(&window, "desk-settings").await?;

        let window = look.open(desk, &[&letter, &earlier]).await?;
        window.wait_for_screen("merge").await?;
        look.at(&window, "desk-merge").await?;
        assert_eq!(window.move_on().await?, "hub");
        look.at(&window, "desk-merged").await?;
        let sequel = gone_on(desk, "sequel.passerelle")?;
        let window = look.open(desk, &[&sequel]).await?;
        window.wait_for_screen("merge").await?;
        look.at(&window, "desk-sequel").await?;
        assert_eq!(window.move_on().await?, "hub");
        let window = look.open(desk, &[&letter]).await?;
        window.wait_for("[data-taken]").await?;
        look.at(&window, "desk-refused").await
    });
}

#[test]
fn every_screen_of_the_desk_is_accessible_in_french() {
    every_screen_of_the_desk_is_accessible(&Look {
        locale: "fr-FR",
        dark: false,
        size: (1280, 900),
    });
}

#[test]
fn every_screen_of_the_desk_is_accessible_in_english() {
    every_screen_of_the_desk_is_accessible(&Look {
        locale: "en-US",
        dark: false,
        size: (1280, 900),
    });
}

#[test]
fn every_screen_of_the_desk_is_accessible_in_french_in_the_dark() {
    every_screen_of_the_desk_is_accessible(&Look {
        locale: "fr-FR",
        dark: true,
        size: (640, 900),
    });
}

#[test]
fn every_screen_of_the_desk_is_accessible_in_english_in_the_dark() {
    every_screen_of_the_desk_is_accessible(&Look {
        locale: "en-US",
        dark: true,
        size: (640, 900),
    });
}

#[test]
fn every_screen_of_the_desk_is_accessible_in_french_on_a_strip_of_320_pixels() {
    every_screen_of_the_desk_is_accessible(&Look {
        locale: "fr-FR",
        dark: true,
        size: (320, 640),
    });
}

#[test]
fn every_screen_of_the_desk_is_accessible_in_english_on_a_strip_of_320_pixels() {
    every_screen_of_the_desk_is_accessible(&Look {
        locale: "en-US",
        dark: false,
        size: (320, 640),
    });
}
