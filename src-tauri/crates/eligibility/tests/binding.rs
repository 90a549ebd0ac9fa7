//! Which edition binds whom, and since when (contract, section 4).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use eligibility::{Role, Rules, Verdict, When, assess, day, facts_from_json};
use serde_json::{Value as Json, json};

/// The edition that binds for a role on a day, as `edition from certain`.
fn check(facts: &Json, role: Role, as_of: &str, expected: &str) {
    let facts = facts_from_json(facts).unwrap();
    let when = When::today(day(as_of).unwrap());
    let assessment = assess(Rules::embedded(), &facts, when, None);
    let role = assessment.role(role);
    let told = match (role.edition, role.binding) {
        (Some(edition), Some(binding)) => {
            let doubt = if binding.certain { "" } else { " uncertain" };
            format!("{} from {}{doubt}", edition.id, binding.from)
        }
        (None, None) => "none".to_owned(),
        other => panic!("{other:?}"),
    };
    assert_eq!(told, expected, "{} as of {as_of}", role.role.id());
}

#[test]
fn newcomers_are_bound_by_the_latest_edition_in_force() {
    for facts in [json!({}), json!({"csp-status": "newcomer"})] {
        for role in Role::ALL {
            check(&facts, role, "2018-08-30", "none");
            check(&facts, role, "2018-08-31", "2018-08-31 from 2018-08-31");
            check(&facts, role, "2020-10-26", "2018-08-31 from 2018-08-31");
            check(&facts, role, "2020-10-27", "2020-10-27 from 2020-10-27");
            check(&facts, role, "2023-04-23", "2020-10-27 from 2020-10-27");
            check(&facts, role, "2023-04-24", "2023-04 from 2023-04-24");
            check(&facts, role, "2024-04-01", "2024-04-01 from 2024-04-01");
            check(&facts, role, "2025-09-30", "2024-04-01 from 2024-04-01");
            check(&facts, role, "2026-11-22", "2025-10-01 from 2025-10-01");
        }
    }
}

#[test]
fn a_direct_bill_holder_is_bound_in_the_anniversary_month() {
    let facts = json!({"csp-status": "direct-bill", "csp-since": "2019-03-15"});
    let role = Role::DirectBill;
    check(&facts, role, "2019-03-15", "2018-08-31 from 2019-03-15");
    check(&facts, role, "2026-02-28", "2024-04-01 from 2024-04-01");
    check(&facts, role, "2026-03-01", "2025-10-01 from 2026-03-01");
    // For the role it does not hold it is a newcomer.
    check(
        &facts,
        Role::IndirectReseller,
        "2026-02-28",
        "2025-10-01 from 2025-10-01",
    );
    // Before it held the role it was one for direct bill too.
    check(&facts, role, "2019-03-14", "2018-08-31 from 2018-08-31");
}

#[test]
fn a_holder_from_before_the_first_edition_is_first_bound_in_its_anniversary_month() {
    let facts = json!({"csp-status": "direct-bill", "csp-since": "2015-07-03"});
    check(&facts, Role::DirectBill, "2019-06-30", "none");
    check(
        &facts,
        Role::DirectBill,
        "2019-07-01",
        "2018-08-31 from 2019-07-01",
    );
    let august = json!({"csp-status": "direct-bill", "csp-since": "2015-08-03"});
    check(
        &august,
        Role::DirectBill,
        "2018-08-31",
        "2018-08-31 from 2018-08-31",
    );
}

#[test]
fn the_edition_of_2020_binds_a_holder_at_the_renewal_of_its_support_plan() {
    let with = |renewal: &str| json!({"csp-status": "direct-bill", "csp-since": "2019-03-15", "support-plan-renews-on": renewal});
    let role = Role::DirectBill;
    check(
        &with("2026-06-30"),
        role,
        "2021-06-29",
        "2018-08-31 from 2019-03-15",
    );
    check(
        &with("2026-06-30"),
        role,
        "2021-06-30",
        "2020-10-27 from 2021-06-30",
    );
    check(
        &with("2024-02-29"),
        role,
        "2021-02-28",
        "2020-10-27 from 2021-02-28",
    );
    check(
        &with("2019-01-01"),
        role,
        "2021-01-01",
        "2020-10-27 from 2021-01-01",
    );
    let unknown = json!({"csp-status": "direct-bill", "csp-since": "2019-03-15"});
    check(&unknown, role, "2020-12-31", "2018-08-31 from 2019-03-15");
    check(
        &unknown,
        role,
        "2021-01-01",
        "2020-10-27 from 2021-01-01 uncertain",
    );
    check(
        &unknown,
        role,
        "2021-12-31",
        "2020-10-27 from 2021-01-01 uncertain",
    );
    check(&unknown, role, "2022-01-01", "2020-10-27 from 2021-01-01");
}

#[test]
fn who_joined_under_an_edition_is_bound_by_it_from_that_day() {
    let facts = json!({"csp-status": "direct-bill", "csp-since": "2021-06-01"});
    check(
        &facts,
        Role::DirectBill,
        "2021-06-01",
        "2020-10-27 from 2021-06-01",
    );
    let reseller = json!({"csp-status": "indirect-reseller", "csp-since": "2025-10-01"});
    check(
        &reseller,
        Role::IndirectReseller,
        "2026-01-01",
        "2025-10-01 from 2025-10-01",
    );
}

#[test]
fn a_reseller_meets_its_bars_in_its_anniversary_month() {
    let facts = json!({"csp-status": "indirect-reseller", "csp-since": "2022-02-10"});
    let role = Role::IndirectReseller;
    check(&facts, role, "2025-01-31", "2023-04 from 2023-04-24");
    check(&facts, role, "2025-02-01", "2024-04-01 from 2025-02-01");
    check(&facts, role, "2026-01-31", "2024-04-01 from 2025-02-01");
    check(&facts, role, "2026-02-01", "2025-10-01 from 2026-02-01");
}

#[test]
fn a_holder_that_does_not_say_since_when_is_bound_uncertainly_for_a_year() {
    let facts = json!({"csp-status": "indirect-provider", "csp-since": "unknown"});
    let role = Role::IndirectProvider;
    check(&facts, role, "2025-09-30", "2024-04-01 from 2024-04-01");
    check(
        &facts,
        role,
        "2025-10-01",
        "2025-10-01 from 2025-10-01 uncertain",
    );
    check(
        &facts,
        role,
        "2026-09-30",
        "2025-10-01 from 2025-10-01 uncertain",
    );
    check(&facts, role, "2026-10-01", "2025-10-01 from 2025-10-01");
}

#[test]
fn a_forced_edition_has_no_binding_and_may_be_silent() {
    let facts = facts_from_json(&json!({})).unwrap();
    let rules = Rules::embedded();
    let when = When::today(day("2026-11-22").unwrap());
    let assessment = assess(rules, &facts, when, rules.edition("2018-08-31"));
    for role in &assessment.roles {
        assert_eq!(
            role.edition.map(|edition| edition.id.as_str()),
            Some("2018-08-31")
        );
        assert_eq!(role.binding, None);
    }
    assert_eq!(
        assessment.role(Role::DirectBill).verdict,
        Verdict::Undetermined
    );
    assert_eq!(
        assessment.role(Role::IndirectProvider).verdict,
        Verdict::Silent
    );
}
