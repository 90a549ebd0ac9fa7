//! Three organisations that look for their model, and what is true of them.

use journeys::{Answer, Answers};
use serde_json::json;

use Answer::{Chosen, Planned, Ticked, Typed};

/// Somebody who walks from the first page to a recorded choice.
pub struct Person {
    pub answers: Answers,
    /// Facts that must be asked of them.
    pub asked: &'static [&'static str],
    /// Verdicts that follow from the contract, by role.
    pub verdicts: &'static [(&'static str, &'static str)],
    /// Rows that follow from the contract: role, requirement, status.
    pub rows: &'static [(&'static str, &'static str, &'static str)],
}

/// Facts that everybody is asked.
const ALWAYS: &[&str] = &[
    "org-name",
    "country",
    "cloud",
    "csp-status",
    "partner-id",
    "sells-in",
    "wants-several-vendors",
    "authority-to-sign",
    "csp-revenue-12m-usd",
    "chosen-model",
];

fn in_language(locale: &str, french: &'static str, english: &'static str) -> &'static str {
    if locale == "fr-FR" { french } else { english }
}

/// New to the programme, in Belgium: too small for direct bill, ready to resell.
pub fn newcomer(locale: &str) -> Person {
    let name = "Atelier Numérique du Léman";
    let reason = "Un fournisseur d’abord.";
    Person {
        answers: vec![
            ("org-name", Typed(name, json!(name))),
            (
                "country",
                Typed(in_language(locale, "Belgique", "Belgium"), json!("BE")),
            ),
            ("cloud", Chosen("commercial")),
            ("csp-status", Chosen("newcomer")),
            ("partner-id", Typed("4 123-456", json!("4123456"))),
            ("partner-id-active", Chosen("yes")),
            ("partner-id-level", Chosen("location")),
            ("programme-membership", Planned("2027-01-15")),
            ("sells-in", Ticked(&["BE", "FR"])),
            ("wants-several-vendors", Chosen("yes")),
            ("wants-provider-credit", Chosen("unknown")),
            ("has-integration-staff", Chosen("no")),
            ("wants-price-freedom", Chosen("no")),
            ("can-carry-credit-risk", Chosen("no")),
            ("support-plan", Chosen("none")),
            ("provider-relationship", Planned("2027-03-01")),
            ("authority-to-sign", Chosen("yes")),
            ("reseller-agreement", Chosen("no")),
            ("direct-bill-agreement", Chosen("no")),
            ("csp-revenue-12m-usd", Typed("0", json!(0))),
            ("csp-revenue-12m-usd-location", Typed("0", json!(0))),
            ("csp-revenue-12m-usd-region", Typed("0", json!(0))),
            ("months-as-reseller", Typed("0", json!(0))),
            ("solutions-partner-designation", Chosen("unknown")),
            ("capability-assessment", Chosen("no")),
            ("mfa-admins", Chosen("yes")),
            ("security-contact", Chosen("yes")),
            ("alerts-24h", Chosen("no")),
            ("business-vetting", Chosen("unknown")),
            ("credit-approved", Chosen("unknown")),
            ("chosen-model", Chosen("indirect-reseller")),
            ("choice-reason", Typed(reason, json!(reason))),
        ],
        asked: ALWAYS,
        verdicts: &[
            ("direct-bill", "not-eligible"),
            ("indirect-reseller", "eligible"),
        ],
        rows: &[
            ("direct-bill", "membership", "not-met"),
            ("direct-bill", "partner-id", "met"),
            ("direct-bill", "revenue", "not-met"),
            ("indirect-reseller", "partner-id", "met"),
            ("indirect-reseller", "authority", "met"),
        ],
    }
}

/// A reseller since February 2024 with 400,000 US dollars, in France: bound by the edition of
/// October 2025 since February 2026, and far from a million.
pub fn reseller(locale: &str) -> Person {
    let name = "Nuages & Cie";
    let amount = in_language(locale, "400 000", "400,000");
    Person {
        answers: vec![
            ("org-name", Typed(name, json!(name))),
            ("country", Typed("FR", json!("FR"))),
            ("cloud", Chosen("commercial")),
            ("csp-status", Chosen("indirect-reseller")),
            ("csp-since", Typed("2024-02-10", json!("2024-02-10"))),
            ("partner-id", Typed("5112233", json!("5112233"))),
            ("partner-id-active", Chosen("yes")),
            ("partner-id-level", Chosen("location")),
            ("programme-membership", Chosen("yes")),
            ("sells-in", Ticked(&["BE", "CH", "FR"])),
            ("wants-several-vendors", Chosen("no")),
            ("wants-provider-credit", Chosen("yes")),
            ("has-integration-staff", Chosen("yes")),
            ("wants-price-freedom", Chosen("yes")),
            ("can-carry-credit-risk", Chosen("unknown")),
            ("support-plan", Chosen("none")),
            ("provider-relationship", Chosen("yes")),
            ("authority-to-sign", Chosen("yes")),
            ("reseller-agreement", Chosen("yes")),
            ("direct-bill-agreement", Chosen("no")),
            ("csp-revenue-12m-usd", Typed(amount, json!(400_000))),
            (
                "csp-revenue-12m-usd-location",
                Typed(amount, json!(400_000)),
            ),
            ("csp-revenue-12m-usd-region", Typed(amount, json!(400_000))),
            ("months-as-reseller", Typed("33", json!(33))),
            ("solutions-partner-designation", Chosen("yes")),
            ("capability-assessment", Chosen("no")),
            ("mfa-admins", Chosen("yes")),
            ("security-contact", Chosen("yes")),
            ("alerts-24h", Chosen("yes")),
            ("business-vetting", Chosen("yes")),
            ("credit-approved", Chosen("no")),
            ("chosen-model", Chosen("indirect-reseller")),
        ],
        asked: &["csp-since", "csp-revenue-12m-usd", "chosen-model"],
        verdicts: &[
            ("direct-bill", "not-eligible"),
            ("indirect-reseller", "eligible"),
        ],
        rows: &[
            ("direct-bill", "membership", "met"),
            ("direct-bill", "revenue", "not-met"),
            ("direct-bill", "tenure", "met"),
            ("indirect-reseller", "revenue", "met"),
            ("indirect-reseller", "provider", "met"),
        ],
    }
}

/// A holder of direct bill since 15 March 2019, in France: bound by the edition of October 2025
/// since 1 March 2026, when it met everything; before that, by the edition of April 2024.
pub fn direct_bill_holder(locale: &str) -> Person {
    let name = "Passeurs de Nuages SA";
    let since = in_language(locale, "15/03/2019", "03/15/2019");
    let revenue = in_language(locale, "1 250 000", "1,250,000");
    Person {
        answers: vec![
            ("org-name", Typed(name, json!(name))),
            ("country", Typed("France", json!("FR"))),
            ("cloud", Chosen("commercial")),
            ("csp-status", Chosen("direct-bill")),
            ("csp-since", Typed(since, json!("2019-03-15"))),
            (
                "support-plan-renews-on",
                Typed("2027-06-30", json!("2027-06-30")),
            ),
            ("partner-id", Typed("1234567", json!("1234567"))),
            ("partner-id-active", Chosen("yes")),
            ("partner-id-level", Chosen("location")),
            ("programme-membership", Chosen("yes")),
            ("sells-in", Ticked(&["FR"])),
            ("sales-force", Chosen("yes")),
            ("billing-capability", Chosen("yes")),
            ("provisioning-capability", Chosen("yes")),
            ("first-level-support", Chosen("yes")),
            ("managed-service", Chosen("yes")),
            ("ip-service", Chosen("no")),
            ("customer-application", Chosen("unknown")),
            ("wants-several-vendors", Chosen("yes")),
            ("wants-provider-credit", Chosen("no")),
            ("has-integration-staff", Chosen("yes")),
            ("wants-price-freedom", Chosen("yes")),
            ("can-carry-credit-risk", Chosen("yes")),
            ("support-plan", Chosen("premier")),
            ("provider-relationship", Chosen("no")),
            ("authority-to-sign", Chosen("yes")),
            ("reseller-agreement", Chosen("no")),
            ("direct-bill-agreement", Chosen("yes")),
            ("csp-revenue-12m-usd", Typed(revenue, json!(1_250_000))),
            (
                "csp-revenue-12m-usd-location",
                Typed(revenue, json!(1_250_000)),
            ),
            (
                "csp-revenue-12m-usd-region",
                Typed(revenue, json!(1_250_000)),
            ),
            ("months-as-reseller", Typed("0", json!(0))),
            ("solutions-partner-designation", Chosen("yes")),
            ("capability-assessment", Chosen("yes")),
            ("mfa-all-users", Chosen("yes")),
            ("mfa-admins", Chosen("yes")),
            ("security-contact", Chosen("yes")),
            ("alerts-24h", Chosen("yes")),
            ("business-vetting", Chosen("yes")),
            ("credit-approved", Chosen("yes")),
            ("chosen-model", Chosen("direct-bill")),
        ],
        asked: &[
            "csp-since",
            "support-plan-renews-on",
            "csp-revenue-12m-usd",
            "chosen-model",
        ],
        verdicts: &[
            ("direct-bill", "eligible"),
            ("indirect-reseller", "eligible"),
        ],
        rows: &[
            ("direct-bill", "revenue", "met"),
            ("direct-bill", "tenure", "not-applicable"),
            ("direct-bill", "security", "met"),
            ("indirect-reseller", "provider", "not-met"),
        ],
    }
}
