//! One person guides several companies, with the keyboard alone, from the first page on.

use journeys::{CONTROL, DELETE, Desk, ENTER, Keyboard, Window, journey};
use serde_json::{Value, json};

use crate::LOCALES;

const CONTOSO: &str = "Contoso SARL";
const ELAN: &str = "Élan Numérique";
const RIVES: &str = "Rives & Fils";
/// A day on which the rules of October do not bind a holder since a March yet.
const BEFORE_IT_BINDS: &str = "2025-11-22";

const CTRL_ENTER: [char; 2] = [CONTROL, ENTER];
const REDO: [char; 3] = [CONTROL, SHIFT, 'Z'];
const SHIFT: char = '\u{E008}';
const ARROW_DOWN: char = '\u{E015}';

/// Says on the first page that one guides others.
async fn as_a_guide(window: &Window, keys: &Keyboard<'_>) -> journeys::Result<()> {
    keys.choose("persona", "guide").await?;
    keys.go_on("dossiers").await?;
    window.wait_for_screen("dossiers").await
}

async fn begin_a_dossier(
    window: &Window,
    keys: &Keyboard<'_>,
    (name, country): (&str, &str),
) -> journeys::Result<()> {
    keys.control('n').await?;
    window.wait_for_screen("discover").await?;
    keys.go_on("organisation").await?;
    keys.fill("org-name", name).await?;
    keys.fill("country", country).await?;
    keys.choose("cloud", "commercial").await?;
    keys.go_on("standing").await?;
    to_the_list(window, keys).await
}

async fn to_the_list(window: &Window, keys: &Keyboard<'_>) -> journeys::Result<()> {
    keys.control('l').await?;
    window.wait_for_screen("dossiers").await
}

/// Searches, and opens the only one found.
async fn find(window: &Window, keys: &Keyboard<'_>, words: &str) -> journeys::Result<()> {
    keys.control('f').await?;
    keys.fill("list.text", words).await?;
    window.wait_until_found(1).await?;
    keys.key(ARROW_DOWN).await?;
    keys.wait_for_focus(r#"[data-action="open-dossier"]"#)
        .await?;
    keys.key(ENTER).await?;
    window.wait_for_screen("hub").await
}

/// Searches, and opens the only one found without leaving the search.
async fn find_the_only_one(
    window: &Window,
    keys: &Keyboard<'_>,
    words: &str,
) -> journeys::Result<()> {
    keys.control('f').await?;
    keys.wait_for_focus(r#"[name="list.text"]"#).await?;
    // One of several is chosen before.
    keys.key(ENTER).await?;
    keys.fill("list.text", words).await?;
    keys.key(ENTER).await?;
    window.wait_for_screen("hub").await
}

/// Answers two questions of a meeting, leaves two to somebody, ends it and saves the minutes; what
/// the minutes say.
async fn meet(window: &Window, keys: &Keyboard<'_>, desk: &Desk) -> journeys::Result<String> {
    keys.act("begin-meeting").await?;
    window.wait_for_question("csp-status").await?;
    keys.choose("csp-status", "indirect-reseller").await?;
    keys.act("continue").await?;
    window.wait_for_question("csp-since").await?;
    keys.fill("csp-since", "2019-03-15").await?;
    keys.act("continue").await?;
    window.wait_for_question("partner-id").await?;
    keys.press("?").await?;
    keys.wait_for_focus(r#"[name="partner-id.owner"]"#).await?;
    keys.press("Ana").await?;
    keys.fill("partner-id.due", "2026-12-15").await?;
    keys.key(ENTER).await?;
    window.wait_for_question("partner-id-active").await?;
    // Two keys where the same person finds it out.
    keys.press("?").await?;
    keys.wait_for_focus(r#"[name="partner-id-active.owner"]"#)
        .await?;
    keys.key(ENTER).await?;
    window.wait_for_question("partner-id-level").await?;
    keys.choose("partner-id-level", "location").await?;
    keys.act("continue").await?;
    window.wait_for_question("programme-membership").await?;
    keys.act("end-meeting").await?;
    window.wait_for_screen("minutes").await?;
    keys.use_button(r#"[data-action="export"][value="minutes"]"#)
        .await?;
    window.wait_until_saved().await?;
    let file = desk.saved_last("txt")?;
    Ok(std::fs::read_to_string(&file).unwrap_or_default())
}

/// Gives answers on the sheet, saves them and goes back to the hub.
async fn change_on_the_sheet(
    window: &Window,
    keys: &Keyboard<'_>,
    (desk, id): (&Desk, &str),
    answers: &[(&str, &str)],
) -> journeys::Result<()> {
    keys.command("sheet").await?;
    window.wait_for_screen("sheet").await?;
    keys.act("jump").await?;
    keys.wait_for_focus("form h2").await?;
    for (fact, text) in answers {
        keys.fill(fact, text).await?;
    }
    window.press_keys(&CTRL_ENTER).await?;
    for (fact, text) in answers {
        let said = [
            json!(text),
            text.parse()
                .map_or(Value::Null, |number: u32| json!(number)),
        ];
        desk.wait_until_it_says(id, fact, &said).await?;
    }
    keys.control('h').await?;
    window.wait_for_screen("hub").await
}

fn fact(dump: &Value, name: &str) -> Value {
    dump["facts"][name].clone()
}

fn a_guide_works_with_the_keyboard_alone(locale: &str) {
    journey(async |desk| {
        desk.set_today(BEFORE_IT_BINDS);
        let window = desk.open(locale).await?;
        let keys = Keyboard::of(&window).await?;
        as_a_guide(&window, &keys).await?;
        for dossier in [(CONTOSO, "FR"), (ELAN, "BE"), (RIVES, "FR")] {
            begin_a_dossier(&window, &keys, dossier).await?;
        }
        window.wait_until_found(3).await?;
        assert_eq!(window.listed().await?, [RIVES, ELAN, CONTOSO]);

        find_the_only_one(&window, &keys, "elan").await?;
        keys.fill("note.private.new", "Ne pas dire : marge 12 %")
            .await?;
        window.press_keys(&CTRL_ENTER).await?;
        window.wait_for_note("note.private.1").await?;
        let minutes = meet(&window, &keys, desk).await?;
        for said in [ELAN, "Ana"] {
            assert!(minutes.contains(said), "{said} is not in {minutes}");
        }
        assert!(!minutes.contains("marge"), "{minutes}");
        keys.act("hub").await?;
        window.wait_for_screen("hub").await?;
        keys.control('e').await?;
        window.wait_until_saved().await?;
        let file = desk.saved_last("passerelle")?;
        let id = desk.id_of(ELAN)?;

        to_the_list(&window, &keys).await?;
        keys.control('f').await?;
        keys.key(ARROW_DOWN).await?;
        // At once: what is deleted is what was ticked just before.
        keys.press(&format!(" {DELETE}")).await?;
        window.wait_until_told(ELAN).await?;
        window.wait_until_found(0).await?;
        keys.control('z').await?;
        window.wait_until_found(1).await?;

        // Somebody else takes it over, on a machine on which the program has never run.
        let mut other = Desk::new()?;
        other.set_today(BEFORE_IT_BINDS);
        let theirs = other.open_with(locale, &[&file]).await?;
        let their_keys = Keyboard::of(&theirs).await?;
        as_a_guide(&theirs, &their_keys).await?;
        theirs.wait_until_found(1).await?;
        assert_eq!(desk.hand_over(&id)?, other.hand_over(&id)?);
        find(&theirs, &their_keys, "elan").await?;
        assert!(!theirs.text().await?.contains("marge"));
        change_on_the_sheet(
            &theirs,
            &their_keys,
            (&other, &id),
            &[("partner-id", "1234567"), ("csp-revenue-12m-usd", "400000")],
        )
        .await?;
        their_keys.control('e').await?;
        theirs.wait_until_saved().await?;
        let back = other.saved_last("passerelle")?;
        their_keys.expect_no_mouse().await?;

        find(&window, &keys, "elan").await?;
        change_on_the_sheet(&window, &keys, (desk, &id), &[("partner-id", "7654321")]).await?;
        keys.expect_no_mouse().await?;
        let ours = desk.hand_over(&id)?;
        let everything = desk.everything()?;

        let window = desk.open_with(locale, &[&back]).await?;
        let keys = Keyboard::of(&window).await?;
        window.wait_for_screen("merge").await?;
        keys.act("back").await?;
        window.wait_for_screen("dossiers").await?;
        assert_eq!(desk.everything()?, everything, "a merge called off wrote");
        assert_eq!(desk.hand_over(&id)?, ours);

        let window = desk.open_with(locale, &[&back]).await?;
        let keys = Keyboard::of(&window).await?;
        window.wait_for_screen("merge").await?;
        keys.choose("partner-id", "theirs").await?;
        keys.choose("csp-revenue-12m-usd", "theirs").await?;
        keys.go_on("hub").await?;
        window.wait_until_told("").await?;
        let merged = desk.hand_over(&id)?;
        assert_eq!(fact(&merged, "partner-id"), "1234567");
        assert_eq!(fact(&merged, "csp-revenue-12m-usd"), 400_000);
        keys.control('z').await?;
        desk.wait_until_it_says(&id, "partner-id", &[fact(&ours, "partner-id")])
            .await?;
        assert_eq!(desk.hand_over(&id)?["facts"], ours["facts"]);
        window.press_keys(&REDO).await?;
        desk.wait_until_it_says(&id, "partner-id", &[fact(&merged, "partner-id")])
            .await?;

        to_the_list(&window, &keys).await?;
        keys.command("editions").await?;
        window.wait_for_screen("editions").await?;
        keys.select("list.from", "2023-04").await?;
        keys.act("weigh").await?;
        let moved = format!(r#"[data-effect=still] [data-dossier="{id}"]"#);
        keys.use_button(&format!(r#"{moved} [data-action="follow-keep"]"#))
            .await?;
        window.wait_for(&format!("{moved} [data-chosen]")).await?;
        keys.expect_no_mouse().await
    });
}

#[test]
fn a_guide_works_with_the_keyboard_alone_in_french() {
    a_guide_works_with_the_keyboard_alone(LOCALES[0]);
}

#[test]
fn a_guide_works_with_the_keyboard_alone_in_english() {
    a_guide_works_with_the_keyboard_alone(LOCALES[1]);
}
