//! Values that nobody should send, and texts that look like an attack.

use journeys::{Answers, Desk, Window, begin, journey, walk};
use serde_json::{Value, json};

use crate::people::newcomer;

/// Sends a step with one bad value: the field is named, nothing is written.
async fn is_refused(
    window: &Window,
    desk: &Desk,
    step: &str,
    fact: &str,
    values: Value,
) -> journeys::Result<()> {
    let before = desk.everything()?;
    let intent = json!({ "type": "submit", "step": step, "values": values, "confirmed": true });
    let reply = window.send(&intent).await?;
    let named = match &reply {
        Ok(view) => view["page"]["errors"]["errors"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|error| error["fact"] == fact && error["message"] != ""),
        Err(failure) => failure["message"]
            .as_str()
            .is_some_and(|message| message.contains(fact)),
    };
    let sent: String = values.to_string().chars().take(80).collect();
    assert!(named, "{step} with {sent} does not name {fact}");
    assert_eq!(desk.everything()?, before, "{step} with {sent} wrote");
    Ok(())
}

/// Everything open but the name, as far as `last`.
fn only_the_name() -> Answers {
    let mut answers = newcomer("en-US").answers;
    answers.retain(|(fact, _)| *fact == "org-name");
    answers
}

/// A step, the fact that its answer must name, and values of which one cannot be.
const BAD: &[(&str, &str, &str)] = &[
    ("organisation", "org-name", "{}"),
    ("organisation", "org-name", r#"{ "org-name": "   " }"#),
    (
        "organisation",
        "org-name",
        r#"{ "org-name": "Ate\u0007lier" }"#,
    ),
    ("organisation", "org-name", r#"{ "org-name": "Ate\nlier" }"#),
    (
        "organisation",
        "org-name",
        r#"{ "org-name": "Ate\u202ereil" }"#,
    ),
    (
        "organisation",
        "country",
        r#"{ "org-name": "A", "country": "Atlantis" }"#,
    ),
    (
        "organisation",
        "country",
        r#"{ "org-name": "A", "country": "ZZ" }"#,
    ),
    (
        "organisation",
        "cloud",
        r#"{ "org-name": "A", "cloud": "moon" }"#,
    ),
    ("standing", "csp-status", r#"{ "csp-status": "emperor" }"#),
    (
        "standing",
        "csp-since",
        r#"{ "csp-status": "direct-bill", "csp-since": "2019-02-31" }"#,
    ),
    (
        "standing",
        "csp-since",
        r#"{ "csp-status": "direct-bill", "csp-since": "2026-11-23" }"#,
    ),
    ("partner-id", "partner-id", r#"{ "partner-id": "12AB34" }"#),
    (
        "partner-id",
        "partner-id-active",
        r#"{ "partner-id-active": "maybe" }"#,
    ),
    (
        "partner-id",
        "partner-id-active",
        r#"{ "partner-id-active": "planned" }"#,
    ),
    (
        "partner-id",
        "partner-id-active",
        r#"{ "partner-id-active": "planned", "partner-id-active.planned": "2027-02-30" }"#,
    ),
    ("markets", "sells-in", r#"{ "sells-in": ["FR", "ZZ"] }"#),
    (
        "support",
        "support-plan",
        r#"{ "support-plan": "planned", "support-plan.planned": "2027-02-01", "support-plan.to": "none" }"#,
    ),
    (
        "track-record",
        "csp-revenue-12m-usd",
        r#"{ "csp-revenue-12m-usd": "-5" }"#,
    ),
    (
        "track-record",
        "csp-revenue-12m-usd",
        r#"{ "csp-revenue-12m-usd": "100000000000000" }"#,
    ),
    (
        "track-record",
        "csp-revenue-12m-usd",
        r#"{ "csp-revenue-12m-usd": "1e6" }"#,
    ),
    (
        "track-record",
        "csp-revenue-12m-usd",
        r#"{ "csp-revenue-12m-usd": "NaN" }"#,
    ),
    (
        "track-record",
        "months-as-reseller",
        r#"{ "months-as-reseller": "601" }"#,
    ),
    (
        "track-record",
        "months-as-reseller",
        r#"{ "months-as-reseller": "-1" }"#,
    ),
];

#[test]
fn a_value_that_cannot_be_is_refused_by_name_and_nothing_is_written() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        begin(&window, "own").await?;
        let mut tried = 0;
        walk(
            &window,
            &only_the_name(),
            "checks",
            async |window, screen| {
                for (step, fact, values) in BAD.iter().filter(|(step, ..)| *step == screen) {
                    let values = serde_json::from_str(values).expect("the table holds JSON");
                    is_refused(window, desk, step, fact, values).await?;
                    tried += 1;
                }
                Ok(())
            },
        )
        .await?;
        assert_eq!(tried, BAD.len());
        Ok(())
    });
}

#[test]
fn a_name_longer_than_two_hundred_characters_is_refused() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        begin(&window, "own").await?;
        window.move_on().await?;
        for length in [201, 100_000] {
            let values = json!({ "org-name": "é".repeat(length) });
            is_refused(&window, desk, "organisation", "org-name", values).await?;
        }
        window.fill("org-name", &"é".repeat(200)).await?;
        window.move_on().await?;
        Ok(())
    });
}

#[test]
fn a_name_that_looks_like_an_attack_is_a_name() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        begin(&window, "own").await?;
        walk(&window, &only_the_name(), "organisation", async |_, _| {
            Ok(())
        })
        .await?;
        for name in [
            "<script>document.body.dataset.screen = 'stolen'</script>",
            "\"><img src=x onerror=alert(1)>",
            "Robert'); DROP TABLE entry; --",
            "{ $name } { -brand } %s {0}",
            "شركة النيل ﷽",
        ] {
            window.visit("organisation").await?;
            window.fill("org-name", name).await?;
            window.move_on().await?;
            assert_eq!(desk.only_dossier()?["facts"]["org-name"], name);
            assert!(
                window.text().await?.contains(name),
                "{name} is not shown as it is"
            );
            let foreign = "return document.querySelectorAll('img[src=x], main script').length";
            assert_eq!(window.script(foreign).await?, 0);
        }
        Ok(())
    });
}
