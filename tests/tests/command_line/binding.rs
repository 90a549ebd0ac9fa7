//! Which edition binds, worked out by hand from section 4 of the contract.

use serde_json::{Value, json};

use crate::{assess, role};

/// The edition that binds a role as of a day, since when, and whether that is certain.
#[track_caller]
fn check(facts: &Value, role_id: &str, as_of: &str, edition: &str, from: &str, certain: bool) {
    let assessment = assess(&["--as-of", as_of, "--today", "2026-11-22"], facts);
    let role = role(&assessment, role_id);
    let expected = json!([edition, { "from": from, "certain": certain }]);
    let found = json!([role["edition"], role["binding"]]);
    assert_eq!(found, expected, "{role_id} as of {as_of}: {facts}");
}

#[test]
fn a_newcomer_meets_the_edition_in_force_for_newcomers() {
    for (as_of, edition, from) in [
        ("2018-08-31", "2018-08-31", "2018-08-31"),
        ("2020-10-26", "2018-08-31", "2018-08-31"),
        ("2020-10-27", "2020-10-27", "2020-10-27"),
        ("2023-04-23", "2020-10-27", "2020-10-27"),
        ("2023-04-24", "2023-04", "2023-04-24"),
        ("2024-03-31", "2023-04", "2023-04-24"),
        ("2024-04-01", "2024-04-01", "2024-04-01"),
        ("2025-09-30", "2024-04-01", "2024-04-01"),
        ("2025-10-01", "2025-10-01", "2025-10-01"),
        ("2026-11-22", "2025-10-01", "2025-10-01"),
    ] {
        for role in ["direct-bill", "indirect-reseller", "indirect-provider"] {
            let facts = json!({ "csp-status": "newcomer" });
            check(&facts, role, as_of, edition, from, true);
        }
    }
}

#[test]
fn before_the_first_edition_the_source_says_nothing() {
    let assessment = assess(&["--as-of", "2018-08-30"], &json!({}));
    for id in ["direct-bill", "indirect-reseller", "indirect-provider"] {
        let role = role(&assessment, id);
        assert_eq!(role["verdict"], "silent", "{id}");
        assert!(
            role["edition"].is_null() && role["binding"].is_null(),
            "{role}"
        );
    }
}

#[test]
fn a_forced_edition_binds_nobody() {
    for edition in [
        "2018-08-31",
        "2020-10-27",
        "2023-04",
        "2024-04-01",
        "2025-10-01",
    ] {
        let assessment = assess(&["--edition", edition], &json!({}));
        for id in ["direct-bill", "indirect-reseller", "indirect-provider"] {
            let role = role(&assessment, id);
            assert_eq!(role["edition"], edition);
            assert!(role["binding"].is_null(), "{role}");
        }
        let distributor = role(&assessment, "indirect-provider");
        let says = if edition == "2025-10-01" {
            "undetermined"
        } else {
            "silent"
        };
        assert_eq!(distributor["verdict"], says, "{edition}");
    }
}

#[test]
fn a_direct_bill_holder_since_march_2019() {
    let facts = json!({
        "csp-status": "direct-bill",
        "csp-since": "2019-03-15",
        "support-plan-renews-on": "2027-06-30",
    });
    let check = |as_of, edition, from| check(&facts, "direct-bill", as_of, edition, from, true);
    check("2019-03-14", "2018-08-31", "2018-08-31");
    check("2019-03-15", "2018-08-31", "2019-03-15");
    check("2021-06-29", "2018-08-31", "2019-03-15");
    check("2021-06-30", "2020-10-27", "2021-06-30");
    check("2023-04-23", "2020-10-27", "2021-06-30");
    check("2023-04-24", "2023-04", "2023-04-24");
    check("2024-04-01", "2024-04-01", "2024-04-01");
    check("2026-02-28", "2024-04-01", "2024-04-01");
    check("2026-03-01", "2025-10-01", "2026-03-01");
}

#[test]
fn the_roles_that_a_holder_does_not_hold_follow_the_newcomers() {
    let facts = json!({ "csp-status": "direct-bill", "csp-since": "2019-03-15" });
    for role in ["indirect-reseller", "indirect-provider"] {
        check(&facts, role, "2026-02-28", "2025-10-01", "2025-10-01", true);
    }
}

#[test]
fn a_reseller_since_february_2024() {
    let facts = json!({ "csp-status": "indirect-reseller", "csp-since": "2024-02-10" });
    let check =
        |as_of, edition, from| check(&facts, "indirect-reseller", as_of, edition, from, true);
    check("2024-02-10", "2023-04", "2024-02-10");
    check("2025-01-31", "2023-04", "2024-02-10");
    check("2025-02-01", "2024-04-01", "2025-02-01");
    check("2026-01-31", "2024-04-01", "2025-02-01");
    check("2026-02-01", "2025-10-01", "2026-02-01");
}

#[test]
fn the_month_of_the_edition_itself_is_an_anniversary() {
    let october = json!({ "csp-status": "direct-bill", "csp-since": "2019-10-20" });
    check(
        &october,
        "direct-bill",
        "2025-10-01",
        "2025-10-01",
        "2025-10-01",
        true,
    );
    let august = json!({ "csp-status": "direct-bill", "csp-since": "2017-08-05" });
    check(
        &august,
        "direct-bill",
        "2018-08-31",
        "2018-08-31",
        "2018-08-31",
        true,
    );
    let april = json!({ "csp-status": "indirect-reseller", "csp-since": "2022-04-30" });
    check(
        &april,
        "indirect-reseller",
        "2024-04-01",
        "2024-04-01",
        "2024-04-01",
        true,
    );
}

#[test]
fn a_distributor_is_bound_by_october_2025_in_its_anniversary_month() {
    let facts = json!({ "csp-status": "indirect-provider", "csp-since": "2020-01-31" });
    check(
        &facts,
        "indirect-provider",
        "2025-12-31",
        "2024-04-01",
        "2024-04-01",
        true,
    );
    check(
        &facts,
        "indirect-provider",
        "2026-01-01",
        "2025-10-01",
        "2026-01-01",
        true,
    );
}

#[test]
fn while_the_day_is_not_known_the_newer_edition_is_used_and_is_not_certain() {
    let facts = json!({ "csp-status": "direct-bill", "csp-since": "2019-03-15" });
    let renewal = |as_of, certain| {
        check(
            &facts,
            "direct-bill",
            as_of,
            "2020-10-27",
            "2021-01-01",
            certain,
        );
    };
    check(
        &facts,
        "direct-bill",
        "2020-12-31",
        "2018-08-31",
        "2019-03-15",
        true,
    );
    renewal("2021-01-01", false);
    renewal("2021-12-31", false);
    renewal("2022-01-01", true);

    let facts = json!({ "csp-status": "direct-bill" });
    let since = |as_of, certain| {
        check(
            &facts,
            "direct-bill",
            as_of,
            "2025-10-01",
            "2025-10-01",
            certain,
        );
    };
    since("2025-10-01", false);
    since("2026-09-30", false);
    since("2026-10-01", true);
}

#[test]
fn a_renewal_on_29_february_falls_on_28_in_other_years() {
    let facts = json!({
        "csp-status": "direct-bill",
        "csp-since": "2019-03-15",
        "support-plan-renews-on": "2028-02-29",
    });
    check(
        &facts,
        "direct-bill",
        "2021-02-27",
        "2018-08-31",
        "2019-03-15",
        true,
    );
    check(
        &facts,
        "direct-bill",
        "2021-02-28",
        "2020-10-27",
        "2021-02-28",
        true,
    );
}
