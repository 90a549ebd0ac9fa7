//! Verdicts and rows, worked out by hand from sections 2 and 3 of the contract.

use journeys::run;
use serde_json::{Value, json};

use crate::{assess, role, row, with};

const TODAY: [&str; 2] = ["--today", "2026-11-22"];

/// Somebody who may apply for direct bill under the edition of October 2025.
fn ready_for_direct_bill() -> Value {
    json!({
        "csp-status": "indirect-reseller",
        "csp-since": "2024-02-10",
        "programme-membership": "yes",
        "partner-id-active": "yes",
        "partner-id-level": "location",
        "csp-revenue-12m-usd": 1_000_000,
        "months-as-reseller": 12,
        "solutions-partner-designation": "yes",
    })
}

/// A holder of direct bill that meets every row of the edition of October 2025.
fn good_holder() -> Value {
    json!({
        "csp-status": "direct-bill",
        "csp-since": "2019-03-15",
        "programme-membership": "yes",
        "partner-id-active": "yes",
        "partner-id-level": "location",
        "csp-revenue-12m-usd": 1_000_000,
        "solutions-partner-designation": "yes",
        "capability-assessment": "yes",
        "business-vetting": "yes",
        "credit-approved": "yes",
        "support-plan": "advanced",
        "direct-bill-agreement": "yes",
        "mfa-admins": "yes",
        "security-contact": "yes",
        "alerts-24h": "yes",
    })
}

fn check(facts: &Value, role_id: &str, verdict: &str) {
    let assessment = assess(&TODAY, facts);
    assert_eq!(role(&assessment, role_id)["verdict"], verdict, "{facts}");
}

#[test]
fn with_nothing_known_nothing_can_be_told() {
    let assessment = assess(&TODAY, &json!({}));
    assert_eq!(assessment["as_of"], "2026-11-22");
    let roles: Vec<_> = assessment["roles"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|role| (&role["role"], &role["edition"], &role["verdict"]))
        .collect();
    let expected = ["direct-bill", "indirect-reseller", "indirect-provider"]
        .map(|id| (json!(id), json!("2025-10-01"), json!("undetermined")));
    assert_eq!(roles, expected.each_ref().map(|(a, b, c)| (a, b, c)));
}

#[test]
fn every_row_carries_its_proof() {
    let assessment = assess(&TODAY, &ready_for_direct_bill());
    for role in assessment["roles"].as_array().into_iter().flatten() {
        let rows = role["requirements"].as_array().map_or(&[][..], |rows| rows);
        assert!(!rows.is_empty(), "{role}");
        for row in rows {
            assert!(
                row["clauses"]
                    .as_array()
                    .is_some_and(|list| !list.is_empty()),
                "{row}"
            );
            assert!(
                row["text"].as_str().is_some_and(|text| !text.is_empty()),
                "{row}"
            );
            assert!(row["facts"].is_array() && row["class"].is_string(), "{row}");
        }
    }
    let revenue = row(&assessment, "direct-bill", "revenue");
    assert_eq!(revenue["class"], "required");
    assert_eq!(revenue["phase"], "before");
    assert_eq!(revenue["status"], "met");
    assert_eq!(revenue["facts"], json!(["csp-revenue-12m-usd"]));
}

#[test]
fn an_applicant_is_judged_by_what_comes_before_applying() {
    let ready = ready_for_direct_bill();
    check(&ready, "direct-bill", "eligible");
    for (changes, verdict) in [
        (json!({ "csp-revenue-12m-usd": 999_999 }), "not-eligible"),
        (json!({ "csp-revenue-12m-usd": "unknown" }), "undetermined"),
        (json!({ "months-as-reseller": 11 }), "not-eligible"),
        (json!({ "partner-id-level": "global" }), "not-eligible"),
        (
            json!({ "solutions-partner-designation": "unknown" }),
            "undetermined",
        ),
        // A no settles it, whatever is still open.
        (
            json!({ "programme-membership": "no", "csp-revenue-12m-usd": "unknown" }),
            "not-eligible",
        ),
        // What comes during enrolment does not count yet.
        (
            json!({ "support-plan": "none", "credit-approved": "no" }),
            "eligible",
        ),
    ] {
        check(&with(&ready, &changes), "direct-bill", verdict);
    }
}

#[test]
fn a_holder_is_judged_by_every_required_row() {
    let holder = good_holder();
    check(&holder, "direct-bill", "eligible");
    let assessment = assess(&TODAY, &holder);
    assert_eq!(
        row(&assessment, "direct-bill", "tenure")["status"],
        "not-applicable"
    );
    for (changes, verdict) in [
        (json!({ "support-plan": "none" }), "not-eligible"),
        (json!({ "alerts-24h": "no" }), "not-eligible"),
        (json!({ "business-vetting": "unknown" }), "undetermined"),
        (json!({ "months-as-reseller": 0 }), "eligible"),
        (json!({ "mfa-all-users": "no" }), "eligible"),
    ] {
        check(&with(&holder, &changes), "direct-bill", verdict);
    }
}

#[test]
fn a_reseller_needs_an_active_location_id_and_a_signer() {
    let facts = json!({
        "csp-status": "newcomer",
        "partner-id-active": "yes",
        "partner-id-level": "location",
        "authority-to-sign": "yes",
        "provider-relationship": "no",
    });
    check(&facts, "indirect-reseller", "eligible");
    check(
        &with(&facts, &json!({ "authority-to-sign": "no" })),
        "indirect-reseller",
        "not-eligible",
    );
}

#[test]
fn a_distributor_needs_thirty_million_in_its_region() {
    for (amount, verdict) in [(30_000_000, "eligible"), (29_999_999, "not-eligible")] {
        let facts = json!({ "csp-revenue-12m-usd-region": amount });
        check(&facts, "indirect-provider", verdict);
    }
}

#[test]
fn the_edition_of_2018_asks_for_one_offer_of_three() {
    let options = ["--as-of", "2019-01-01", "--today", "2026-11-22"];
    let status = |facts: Value| {
        let assessment = assess(&options, &facts);
        row(&assessment, "direct-bill", "value-added-service")["status"].clone()
    };
    assert_eq!(status(json!({ "ip-service": "yes" })), "met");
    assert_eq!(
        status(json!({ "ip-service": "no", "managed-service": "no" })),
        "unknown"
    );
    let none = json!({ "ip-service": "no", "managed-service": "no", "customer-application": "no" });
    assert_eq!(status(none), "not-met");
    // The level of the ID is asked for by later editions only.
    let facts = json!({
        "support-plan": "premier", "managed-service": "yes", "billing-capability": "yes",
        "provisioning-capability": "yes", "partner-id-active": "yes", "partner-id-level": "global",
    });
    let assessment = assess(&options, &facts);
    assert_eq!(role(&assessment, "direct-bill")["verdict"], "eligible");
    assert_eq!(role(&assessment, "indirect-provider")["verdict"], "silent");
}

#[test]
fn a_resellers_revenue_counts_once_it_has_traded_for_a_year() {
    let facts = json!({
        "csp-status": "indirect-reseller",
        "csp-since": "2024-02-10",
        "csp-revenue-12m-usd-location": 999,
    });
    for (as_of, status) in [("2025-02-09", "not-applicable"), ("2025-02-11", "not-met")] {
        let assessment = assess(&["--as-of", as_of, "--today", "2026-11-22"], &facts);
        let revenue = row(&assessment, "indirect-reseller", "revenue");
        assert_eq!(revenue["status"], status, "as of {as_of}");
    }
}

#[test]
fn a_plan_counts_as_no_until_its_day_and_as_yes_after() {
    let facts = json!({
        "partner-id-active": "yes",
        "partner-id-level": "location",
        "authority-to-sign": { "planned": "2027-03-01" },
    });
    let authority = |as_of: &str, today: &str| {
        let assessment = assess(&["--as-of", as_of, "--today", today], &facts);
        row(&assessment, "indirect-reseller", "authority").clone()
    };
    let before = authority("2027-02-28", "2026-11-22");
    assert_eq!(
        (&before["status"], &before["planned"]),
        (&json!("not-met"), &json!("2027-03-01"))
    );
    let after = authority("2027-03-01", "2026-11-22");
    assert_eq!(
        (&after["status"], &after["by_plan"]),
        (&json!("met"), &json!("2027-03-01"))
    );
    let overdue = authority("2027-03-02", "2027-03-02");
    assert_eq!(overdue["status"], "unknown");
}

#[test]
fn a_planned_support_plan_says_what_it_leads_to() {
    let holder = good_holder();
    let plan = json!({ "support-plan": { "planned": "2027-03-01", "to": "premier" } });
    let facts = with(&holder, &plan);
    check(&facts, "direct-bill", "not-eligible");
    let later = assess(&["--as-of", "2027-03-01", "--today", "2026-11-22"], &facts);
    assert_eq!(role(&later, "direct-bill")["verdict"], "eligible");
    assert_eq!(
        row(&later, "direct-bill", "support-plan")["by_plan"],
        "2027-03-01"
    );
}

#[test]
fn values_at_the_edge_are_taken() {
    for facts in [
        json!({ "csp-revenue-12m-usd": 0 }),
        json!({ "csp-revenue-12m-usd": 10_000_000_000_000_u64 }),
        json!({ "months-as-reseller": 600 }),
        json!({ "country": "XK", "sells-in": ["FR", "BE"] }),
        json!({ "org-name": "<script>alert(1)</script>" }),
        json!({ "org-name": "é".repeat(200) }),
        json!({ "csp-since": "2024-02-29" }),
        json!({ "cloud": "unknown", "csp-status": "unknown", "mfa-admins": "unknown" }),
    ] {
        assert_eq!(assess(&TODAY, &facts)["as_of"], "2026-11-22", "{facts}");
    }
}

#[test]
fn any_day_of_the_calendar_can_be_said_and_looked_at() {
    for day in ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"] {
        let facts = json!({
            "csp-status": "direct-bill", "csp-since": day, "support-plan-renews-on": day,
            "mfa-admins": { "planned": day },
        });
        let assessment = assess(&["--as-of", day, "--today", day], &facts);
        assert_eq!(assessment["as_of"], *day);
        assess(&["--as-of", day], &facts);
        assess(&["--today", day], &facts);
    }
}

#[test]
fn the_mark_that_some_editors_put_before_the_text_is_not_read() {
    let facts = r#"{"facts": {"csp-status": "direct-bill"}}"#;
    let plain = run(&["assess", "-"], facts).unwrap_or_else(|trouble| panic!("{trouble}"));
    let marked = run(&["assess", "-"], &format!("\u{feff}{facts}"));
    let marked = marked.unwrap_or_else(|trouble| panic!("{trouble}"));
    assert_eq!((marked.status, marked.stdout), (0, plain.stdout));
}
