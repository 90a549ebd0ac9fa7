//! The page can call one command and nothing else, and that command takes nothing amiss.

use std::io::ErrorKind;
use std::net::TcpListener;

use journeys::{Desk, Trouble, Window, begin, journey, walk};
use serde_json::{Value, json};

use crate::people::newcomer;

#[test]
fn the_page_can_call_no_other_command() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        for (command, arguments) in [
            (
                "plugin:event|listen",
                json!({ "event": "x", "target": { "kind": "Any" }, "handler": 0 }),
            ),
            ("plugin:window|close", json!({ "label": "main" })),
            (
                "plugin:webview|create_webview_window",
                json!({ "options": { "label": "two" } }),
            ),
            ("plugin:app|version", json!({})),
            ("plugin:dialog|save", json!({ "options": {} })),
            (
                "plugin:opener|open_url",
                json!({ "url": "https://learn.microsoft.com" }),
            ),
            ("plugin:path|resolve_directory", json!({ "directory": 1 })),
            ("plugin:resources|close", json!({ "rid": 0 })),
            ("erase", json!({})),
        ] {
            let reply = window.invoke(command, &arguments).await?;
            assert!(reply.is_err(), "{command} was allowed: {reply:?}");
        }
        assert_eq!(window.screen().await?, "welcome");
        Ok(())
    });
}

#[test]
fn the_page_can_open_no_connection() {
    journey(async |desk| {
        let trouble = |error: std::io::Error| Trouble::new(error.to_string());
        let listener = TcpListener::bind("127.0.0.1:0").map_err(trouble)?;
        listener.set_nonblocking(true).map_err(trouble)?;
        let address = listener.local_addr().map_err(trouble)?;
        let window = desk.open("en-US").await?;
        let reached = window.reaches(&format!("http://{address}/")).await?;
        assert!(!reached, "the page was answered");
        let came = listener.accept().map_err(|error| error.kind());
        assert!(matches!(came, Err(ErrorKind::WouldBlock)), "{came:?}");
        Ok(())
    });
}

/// What the program said to an intent that it must not carry out.
fn words(reply: &Result<Value, Value>) -> &str {
    match reply {
        Err(Value::String(message)) => message,
        Err(failure) => failure["message"].as_str().unwrap_or_default(),
        Ok(_) => "",
    }
}

async fn is_refused(window: &Window, desk: &Desk, intent: Value) -> journeys::Result<()> {
    let before = desk.everything()?;
    let reply = window.send(&intent).await?;
    assert!(!words(&reply).is_empty(), "{intent} was carried out");
    assert_eq!(desk.everything()?, before, "{intent} wrote something");
    Ok(())
}

#[test]
fn a_malformed_intent_is_refused_and_writes_nothing() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        begin(&window, "own").await?;
        window.move_on().await?;
        let name = json!({ "org-name": "Rives & Fils" });
        for intent in [
            json!(null),
            json!("open"),
            json!([]),
            json!({}),
            json!({ "type": "erase" }),
            json!({ "type": "locale", "locale": "fr-FR", "really": true }),
            json!({ "type": "submit" }),
            json!({ "type": "submit", "step": "organisation", "values": name }),
            json!({ "type": "submit", "step": 7, "values": {}, "confirmed": true }),
            json!({ "type": "submit", "step": "organisation", "values": { "org-name": 5 }, "confirmed": true }),
            json!({ "type": "submit", "step": "organisation", "values": "none", "confirmed": true }),
            json!({ "type": "submit", "step": "organisation", "values": name, "confirmed": "yes" }),
            json!({ "type": "locale", "locale": "xx-XX" }),
            json!({ "type": "go", "screen": "moon" }),
            json!({ "type": "open-dossier", "id": "nobody" }),
            json!({ "type": "draft", "step": "moon", "values": {} }),
            json!({ "type": "discard", "step": "moon" }),
            json!({ "type": "visit", "address": "https://example.org" }),
            json!({ "type": "visit", "address": "file:///etc/passwd" }),
            json!({ "type": "export", "what": "everything", "lang": "fr-FR" }),
            json!({ "type": "export", "what": "report", "lang": "tlh" }),
            json!({ "type": "open-export" }),
            json!({ "type": "task", "values": { "choose-provider.owner": "x" } }),
        ] {
            is_refused(&window, desk, intent).await?;
        }
        Ok(())
    });
}

#[test]
fn a_step_out_of_order_or_with_a_fact_that_is_not_its_own_is_refused() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        begin(&window, "own").await?;
        let mut answers = newcomer("fr-FR").answers;
        answers.retain(|(fact, _)| *fact == "org-name");
        walk(&window, &answers, "organisation", async |_, _| Ok(())).await?;
        for (step, values) in [
            ("choice", json!({ "chosen-model": "direct-bill" })),
            ("moon", json!({})),
            ("standing", json!({ "favourite-colour": "blue" })),
            (
                "standing",
                json!({ "csp-status": "newcomer", "chosen-model": "direct-bill" }),
            ),
            ("standing", json!({ "csp-status.planned": "2027-01-01" })),
        ] {
            let intent =
                json!({ "type": "submit", "step": step, "values": values, "confirmed": true });
            is_refused(&window, desk, intent).await?;
        }
        Ok(())
    });
}
