//! Two editions side by side, and what the later one changes for every dossier.

use journeys::{PATIENCE, Window, begin, journey, until};
use serde_json::json;

use crate::desk::begin_dossier;

/// Chooses an option as the list of them does that WebKit opens outside the page.
const CHOOSE: &str = "const [name, value] = arguments;
    const select = document.querySelector(`select[name='${name}']`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));";

const COMPARED: &str = "return ['list.from', 'list.to'].map((name) => document.querySelector(`select[name='${name}']`).value)";

async fn compares(
    window: &Window,
    name: &str,
    value: &str,
    pair: [&str; 2],
) -> journeys::Result<()> {
    window
        .script_with(CHOOSE, vec![json!(name), json!(value)])
        .await?;
    until(&format!("{pair:?} to be compared"), PATIENCE, async || {
        Ok((window.script(COMPARED).await? == json!(pair)).then_some(()))
    })
    .await
}

#[test]
fn the_editions_that_are_chosen_are_those_that_are_compared_the_earlier_first() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        begin(&window, "guide").await?;
        begin_dossier(&window, "Contoso").await?;
        window.press("editions").await?;
        window.wait_for_screen("editions").await?;
        compares(&window, "list.from", "2023-04", ["2023-04", "2025-10-01"]).await?;
        compares(
            &window,
            "list.from",
            "2025-10-01",
            ["2025-10-01", "2025-10-01"],
        )
        .await?;
        compares(
            &window,
            "list.to",
            "2018-08-31",
            ["2018-08-31", "2025-10-01"],
        )
        .await?;

        // A newcomer whose verdicts stay is one of the others.
        compares(
            &window,
            "list.from",
            "2024-04-01",
            ["2024-04-01", "2025-10-01"],
        )
        .await?;
        window.press("weigh").await?;
        window.press("others").await?;
        window.wait_for("[data-effect=still] [data-dossier]").await
    });
}
