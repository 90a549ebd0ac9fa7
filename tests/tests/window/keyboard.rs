//! Everything works without a mouse.

use journeys::{begin, journey};

const ENTER: &str = "\u{E007}";
const ALT_LEFT: [char; 2] = ['\u{E00A}', '\u{E012}'];
const CONTROL_S: [char; 2] = ['\u{E009}', 's'];
const ARROW_DOWN: &str = "\u{E015}";

#[test]
fn enter_continues_alt_left_goes_back_and_focus_follows() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        begin(&window, "own").await?;
        window.move_on().await?;
        window.fill("org-name", "Rives & Fils").await?;
        window.type_on("org-name", ENTER).await?;
        window.wait_for_screen("standing").await?;
        assert_eq!(window.focus().await?.on, "heading");

        window.choose("csp-status", "newcomer").await?;
        window.type_on("csp-status", ARROW_DOWN).await?;
        assert_eq!(window.value_of("csp-status").await?, "indirect-reseller");
        assert_eq!(
            window.screen().await?,
            "standing",
            "a choice never moves on"
        );

        window.press_keys(&ALT_LEFT).await?;
        window.wait_for_screen("organisation").await?;
        assert_eq!(window.focus().await?.on, "heading");
        window.press_keys(&CONTROL_S).await?;
        assert_eq!(window.screen().await?, "organisation");
        Ok(())
    });
}
