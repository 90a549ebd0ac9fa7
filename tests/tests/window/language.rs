//! The language can be changed anywhere, at any moment.

use journeys::{Focus, Outcome, begin, journey};

use crate::is_stored;

const ARROW_LEFT: &str = "\u{E012}";

#[test]
fn a_change_of_language_keeps_text_caret_focus_and_errors() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        begin(&window, "own").await?;
        window.move_on().await?;
        assert_eq!(window.go_on().await?, Outcome::Refused);
        let french = window.error_for("org-name").await?;
        window.fill("org-name", "Éclaircie").await?;
        window.type_on("org-name", &ARROW_LEFT.repeat(3)).await?;
        let focus = Focus {
            on: "org-name".to_owned(),
            caret: Some((6, 6)),
        };
        assert_eq!(window.focus().await?, focus);

        // The browser's own controls follow: the order of a date in its field.
        const SPOKEN: &str = "return navigator.language";
        assert_eq!(window.script(SPOKEN).await?, "fr-FR");
        window.locale("en-US").await?;
        assert_eq!(window.script(SPOKEN).await?, "en-US");
        assert_eq!(window.value_of("org-name").await?, "Éclaircie");
        assert_eq!(window.focus().await?, focus);
        let english = window.error_for("org-name").await?;
        assert!(english.is_some(), "the error is gone");
        assert_ne!(french, english);
        assert_eq!(window.errors().await?, Vec::from_iter(english));

        window.type_on("org-name", "!").await?;
        assert_eq!(window.value_of("org-name").await?, "Éclair!cie");
        window.locale("fr-FR").await?;
        assert_eq!(window.error_for("org-name").await?, french);
        assert!(!is_stored(desk, "org-name")?);
        Ok(())
    });
}

#[test]
fn a_choice_made_and_not_continued_survives_a_change_of_language() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        begin(&window, "own").await?;
        window.move_on().await?;
        window.fill("org-name", "Rives & Fils").await?;
        window.move_on().await?;
        window.choose("csp-status", "direct-bill").await?;
        window.fill("csp-since", "2019-03-15").await?;
        window.locale("fr-FR").await?;
        assert_eq!(window.value_of("csp-status").await?, "direct-bill");
        assert_eq!(window.value_of("csp-since").await?, "2019-03-15");
        window.move_on().await?;
        assert_eq!(desk.only_dossier()?["facts"]["csp-since"], "2019-03-15");
        Ok(())
    });
}

#[test]
fn the_first_page_speaks_the_language_that_is_chosen_on_it() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        assert_eq!(window.screen().await?, "welcome");
        let english = window.text().await?;
        window.locale("fr-FR").await?;
        assert_ne!(window.text().await?, english);
        assert_eq!(begin(&window, "own").await?, "discover");
        Ok(())
    });
}
