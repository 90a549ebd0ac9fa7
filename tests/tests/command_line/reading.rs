//! `assess --format text`, as somebody reads it.

use journeys::run;
use serde_json::{Value, json};

/// The text of an assessment; every part must stand in it, in that order.
#[track_caller]
fn check(lang: &str, facts: &Value, parts: &[&str]) {
    let arguments = ["assess", "--lang", lang, "--format", "text"];
    let arguments = [&arguments[..], &["--today", "2026-11-22", "-"]].concat();
    let input = json!({ "facts": facts }).to_string();
    let output = run(&arguments, &input).unwrap_or_else(|trouble| panic!("{trouble}"));
    assert_eq!((output.status, output.stderr.as_str()), (0, ""));
    let mut rest = output.stdout.as_str();
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            panic!(
                "{part:?} is missing, or not in its place, in:\n{}",
                output.stdout
            );
        };
        rest = after;
    }
}

/// A reseller without a signer, with a plan, and a distributor by its revenue.
fn reseller() -> Value {
    json!({
        "csp-status": "indirect-reseller", "csp-since": "2026-03-01",
        "partner-id-active": "yes", "partner-id-level": "location", "authority-to-sign": "no",
        "provider-relationship": "yes", "reseller-agreement": "unknown",
        "business-vetting": "yes", "mfa-admins": "yes",
        "security-contact": { "planned": "2027-03-01" },
        "csp-revenue-12m-usd-region": 30_000_000,
    })
}

#[test]
fn what_a_verdict_leaves_open_is_said_in_english() {
    check(
        "en-US",
        &reseller(),
        &[
            "What is missing\n    These answers can still",
            "What would open this model\n    The smallest",
            "→ at least USD\u{A0}1,000,000\n",
            "\n    Planned for March 1, 2027\n",
            "What would meet the conditions again\n    The smallest",
            "Authority to sign: No → Yes\n",
            "What this verdict hangs on\n    If a single",
            "USD\u{A0}30,000,000\n",
        ],
    );
}

#[test]
fn what_a_verdict_leaves_open_is_said_in_french() {
    check(
        "fr-FR",
        &reseller(),
        &[
            "Ce qui ouvrirait ce modèle\n    ",
            "\n    Prévu pour le 1er mars 2027\n",
            "Oui\n",
        ],
    );
}

#[test]
fn one_of_several_sets_is_enough() {
    let facts = json!({
        "managed-service": "no", "ip-service": "no", "customer-application": "no",
        "support-plan": "advanced", "partner-id-active": "yes", "billing-capability": "yes",
        "provisioning-capability": "yes", "country": "FR",
    });
    for (lang, or, yes) in [("fr-FR", "ou", "Oui"), ("en-US", "or", "Yes")] {
        let arguments = ["assess", "--lang", lang, "--format", "text", "--edition"];
        let input = json!({ "facts": facts }).to_string();
        let output = run(&[&arguments[..], &["2018-08-31", "-"]].concat(), &input)
            .unwrap_or_else(|trouble| panic!("{trouble}"));
        let between = format!("{yes}\n    {or}\n");
        assert_eq!(
            output.stdout.matches(&between).count(),
            2,
            "{}",
            output.stdout
        );
    }
}
