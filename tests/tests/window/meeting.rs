//! A meeting with the company looking on.

use journeys::{PATIENCE, Trouble, Window, begin, journey, until};
use serde_json::Value;

use crate::LOCALES;
use crate::desk::{begin_dossier, hand_over_of_another, open_dossier};

const PRIVATE: &str = "Grenouille : marge de 12 %";
const OTHER: &str = "Zèbre Télécom";
const GUEST: &str = "Contoso SARL";

/// The text of the page, all that its elements hold, what they are called for those who do not see
/// it, and the title of the window.
const EVERYTHING: &str = "const held = [...document.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        'value' in element ? String(element.value) : '',
    ]);
    return [document.title, document.body.innerText, document.documentElement.outerHTML, ...held]
        .join('\\n')";

async fn shows_nothing_private(window: &Window) -> journeys::Result<()> {
    let everything = window.script(EVERYTHING).await?;
    let everything = everything.as_str().unwrap_or_default();
    assert!(everything.contains(GUEST), "it is about nobody");
    for secret in ["Grenouille", "marge de 12", "Zèbre"] {
        let place = everything.find(secret);
        let around = place.map(|at| everything[at.saturating_sub(80)..].chars().take(200));
        let around: Option<String> = around.map(Iterator::collect);
        assert!(place.is_none(), "{secret} is on the page: {around:?}");
    }
    for way in ["dossiers", "hub", "settings", "sheet", "history"] {
        assert!(!window.offers(way).await?, "{way} leads away");
    }
    Ok(())
}

/// A desk with another company, and this one with a private note; on the hub of this one.
async fn ready_to_meet(window: &Window) -> journeys::Result<()> {
    begin(window, "guide").await?;
    for name in [OTHER, GUEST] {
        begin_dossier(window, name).await?;
    }
    open_dossier(window, GUEST).await?;
    window.fill("note.private.new", PRIVATE).await?;
    window
        .click_on(r#"[data-action="keep-note"][value="private"]"#)
        .await?;
    window.wait_for_note("note.private.1").await
}

#[test]
fn a_meeting_shows_nothing_private_and_no_other_company() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            ready_to_meet(&window).await?;
            window.press("begin-meeting").await?;
            window.wait_for_question("country").await?;
            shows_nothing_private(&window).await?;
            window.fill("country", "FR").await?;
            window.press("continue").await?;
            window.wait_for_question("cloud").await?;
            shows_nothing_private(&window).await?;
            window.press("assign").await?;
            window.fill("cloud.owner", "Ana").await?;
            shows_nothing_private(&window).await?;
            window.press("accept-assign").await?;
            window.wait_for_question("csp-status").await?;
            window.press_keys(&['\u{E00A}', '\u{E012}']).await?;
            window.wait_for_question("cloud").await?;
            shows_nothing_private(&window).await?;

            // Who finds it out is taken back, and noted once more.
            window.press_keys(&['\u{E009}', 'z']).await?;
            window.wait_for("[data-action=redo]").await?;
            window.wait_for_question("cloud").await?;
            shows_nothing_private(&window).await?;
            window.press("redo").await?;
            window.wait_for_question("csp-status").await?;
            shows_nothing_private(&window).await?;
            window.press("take-back").await?;
            window.wait_for_question("cloud").await?;
            window.press_keys(&['\u{E009}', '\u{E008}', 'z']).await?;
            window.wait_for_question("csp-status").await?;
            window.press("previous-question").await?;
            window.wait_for_question("cloud").await?;

            // Neither the keys nor the lists of commands and keys lead out of it.
            for keys in [
                &['\u{E009}', 'l'][..],
                &['\u{E009}', 'h'],
                &['\u{E009}', 'k'],
                &['\u{E031}'],
            ] {
                window.press_keys(keys).await?;
                shows_nothing_private(&window).await?;
            }
            window.press_keys(&['\u{E00C}']).await?;
            window.wait_for_question("cloud").await?;

            // When everything was asked the guest sees what was said, until somebody ends it.
            leave_all_open(&window).await?;
            shows_nothing_private(&window).await?;
            window.press("ask-again").await?;
            window.wait_for_question("csp-status").await?;
            shows_nothing_private(&window).await?;

            window.press("end-meeting").await?;
            window.wait_for_screen("minutes").await?;
            window
                .click_on(r#"[data-action="export"][value="minutes"]"#)
                .await?;
            window.wait_until_saved().await?;
            let minutes = std::fs::read_to_string(desk.saved_last("txt")?).unwrap_or_default();
            assert!(
                minutes.contains(GUEST) && minutes.contains("Ana"),
                "{minutes}"
            );
            assert!(!minutes.contains("Grenouille"), "{minutes}");
            Ok(())
        });
    }
}

async fn type_keys(window: &Window, text: &str) -> journeys::Result<()> {
    for key in text.chars() {
        window.press_keys(&[key]).await?;
    }
    Ok(())
}

#[test]
fn the_question_mark_offers_the_last_name_to_be_written_over_also_from_an_empty_field() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        ready_to_meet(&window).await?;
        window.press("begin-meeting").await?;
        window.wait_for_question("country").await?;
        window.fill("country", "FR").await?;
        window.press("continue").await?;
        window.wait_for_question("cloud").await?;
        window.press("assign").await?;
        window.fill("cloud.owner", "Paul").await?;
        window.press("accept-assign").await?;
        window.wait_for_question("csp-status").await?;
        window.choose("csp-status", "direct-bill").await?;
        window.press("continue").await?;
        window.wait_for_question("csp-since").await?;

        // Within a text it is a sign like others.
        window.fill("csp-since", "soon").await?;
        type_keys(&window, "?").await?;
        assert_eq!(window.value_of("csp-since").await?, "soon?");
        assert!(!window.has_control("csp-since.owner").await?);

        window.fill("csp-since", "").await?;
        type_keys(&window, "?").await?;
        window.wait_for(r#"[name="csp-since.owner"]:focus"#).await?;
        assert_eq!(window.value_of("csp-since").await?, "");
        assert_eq!(window.value_of("csp-since.owner").await?, "Paul");
        type_keys(&window, "Ana").await?;
        assert_eq!(window.value_of("csp-since.owner").await?, "Ana");
        Ok(())
    });
}

/// Leaves every question open as it comes, until everything was asked.
pub async fn leave_all_open(window: &Window) -> journeys::Result<()> {
    const SHOWN: &str = "return document.querySelector('.meeting p')?.innerText ?? ''";
    while window.screen().await? != "all-asked" {
        let shown = window.script(SHOWN).await?;
        window.press("skip-question").await?;
        until("another question", PATIENCE, async || {
            Ok((window.script(SHOWN).await? != shown).then_some(()))
        })
        .await?;
    }
    Ok(())
}

#[test]
fn a_meeting_in_the_middle_of_which_the_program_is_killed_goes_on() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            ready_to_meet(&window).await?;
            window.press("begin-meeting").await?;
            window.wait_for_question("country").await?;
            window.fill("country", "FR").await?;
            window.press("continue").await?;
            window.wait_for_question("cloud").await?;
            desk.kill().await?;

            let window = desk.open(locale).await?;
            assert_eq!(window.screen().await?, "hub");
            window.press("resume-meeting").await?;
            window.wait_for_question("cloud").await?;
            shows_nothing_private(&window).await?;
            window.press("previous-question").await?;
            window.wait_for_question("country").await?;
            assert_eq!(window.value_of("country").await?, "France");
            window.press("end-meeting").await?;
            window.wait_for_screen("minutes").await?;
            window.press("hub").await?;
            window.wait_for_screen("hub").await?;
            window.press("minutes").await?;
            window.wait_for_screen("minutes").await?;
            assert!(window.text().await?.contains("France"));
            Ok(())
        });
    }
}

#[test]
fn a_file_that_comes_in_during_a_meeting_waits_and_is_not_named() {
    for locale in LOCALES {
        journey(async |desk| {
            let made = hand_over_of_another(desk, "Zèbre & Fils").await?;
            let file = made.with_file_name("Zèbre & Fils.passerelle");
            std::fs::rename(&made, &file).map_err(|error| Trouble::new(error.to_string()))?;
            let window = desk.open(locale).await?;
            ready_to_meet(&window).await?;
            window.press("begin-meeting").await?;
            window.wait_for_question("country").await?;
            assert_eq!(desk.start_again(locale, &[&file]).await?, Some(0));
            window.wait_for(r#"[data-action="dismiss"]"#).await?;
            shows_nothing_private(&window).await?;
            window.wait_for_question("country").await?;
            assert_eq!(desk.list()?.len(), 2);

            window.press("end-meeting").await?;
            window.wait_for_screen("minutes").await?;
            assert_eq!(desk.start_again(locale, &[&file]).await?, Some(0));
            window.wait_for_screen("dossiers").await?;
            window.wait_until_found(3).await
        });
    }
}

#[test]
fn what_is_sent_past_the_page_leads_out_of_no_meeting() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        ready_to_meet(&window).await?;
        window.press("begin-meeting").await?;
        window.wait_for_question("country").await?;
        let before = desk.everything()?;
        for intent in [
            r#"{ "type": "go", "screen": "dossiers" }"#,
            r#"{ "type": "go", "screen": "hub" }"#,
            r#"{ "type": "go", "screen": "history" }"#,
            r#"{ "type": "go", "screen": "settings" }"#,
            r#"{ "type": "new-dossier" }"#,
            r#"{ "type": "back" }"#,
            r#"{ "type": "undo" }"#,
            r#"{ "type": "import" }"#,
            r#"{ "type": "weigh" }"#,
            r#"{ "type": "note", "name": "note.private.1", "text": "" }"#,
            r#"{ "type": "export", "what": "table", "lang": "en-US" }"#,
        ] {
            let intent: Value = serde_json::from_str(intent).expect("the list holds JSON");
            let reply = window.send(&intent).await?;
            let said = match &reply {
                Ok(view) => view.to_string(),
                Err(failure) => failure.to_string(),
            };
            for secret in ["Grenouille", "Zèbre"] {
                assert!(!said.contains(secret), "{intent} tells {secret}");
            }
            assert_eq!(desk.everything()?, before, "{intent} wrote");
        }
        window.wait_for_question("country").await
    });
}
