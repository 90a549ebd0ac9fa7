//! Rows and verdicts, and the laws they keep.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answers;

use eligibility::{
    Fact, Facts, PlanNote, Role, Rules, Status, Verdict, When, assess, day, facts_from_json,
};
use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use answers::{answers, around};

const TODAY: &str = "2026-11-22";

fn when(as_of: &str) -> When {
    When {
        as_of: day(as_of).unwrap(),
        today: day(TODAY).unwrap(),
    }
}

/// The verdict, and the rows asked for as `id=status`, of a role.
fn check(facts: &Json, role: Role, edition: Option<&str>, expected: &str, rows: &[&str]) {
    let facts = facts_from_json(facts).unwrap();
    let rules = Rules::embedded();
    let forced = edition.map(|id| rules.edition(id).unwrap());
    let assessment = assess(rules, &facts, when(TODAY), forced);
    let role = assessment.role(role);
    assert_eq!(role.verdict.id(), expected);
    for row in rows {
        let (id, status) = row.split_once('=').unwrap();
        let found = role
            .rows
            .iter()
            .find(|one| one.row.requirement == id)
            .unwrap();
        assert_eq!(found.status.id(), status, "{id}");
    }
}

#[test]
fn with_nothing_answered_everything_is_unknown_and_nothing_is_refused() {
    let rules = Rules::embedded();
    let assessment = assess(rules, &Facts::default(), when(TODAY), None);
    for role in &assessment.roles {
        assert_eq!(role.verdict, Verdict::Undetermined);
        for row in &role.rows {
            assert_eq!(row.status, Status::Unknown, "{}", row.row.requirement);
        }
    }
}

#[test]
fn a_reseller_with_400_000_met_the_bar_of_2024_and_misses_that_of_2025() {
    let facts = json!({
        "csp-status": "indirect-reseller", "csp-since": "2024-02-10",
        "partner-id-active": "yes", "partner-id-level": "location", "programme-membership": "yes",
        "authority-to-sign": "yes", "billing-capability": "yes", "provisioning-capability": "yes",
        "first-level-support": "yes", "csp-revenue-12m-usd": 400_000, "months-as-reseller": 33,
        "solutions-partner-designation": "yes",
    });
    check(
        &facts,
        Role::DirectBill,
        Some("2024-04-01"),
        "eligible",
        &["revenue=met", "tenure=met"],
    );
    check(
        &facts,
        Role::DirectBill,
        None,
        "not-eligible",
        &["revenue=not-met", "tenure=met"],
    );
}

#[test]
fn a_newcomer_is_judged_on_what_comes_before_applying_alone() {
    let facts = json!({
        "csp-status": "newcomer", "partner-id-active": "yes", "partner-id-level": "location",
        "authority-to-sign": "yes", "mfa-admins": "no",
    });
    let rows = [
        "partner-id=met",
        "security=not-met",
        "provider=unknown",
        "revenue=not-applicable",
    ];
    check(&facts, Role::IndirectReseller, None, "eligible", &rows);
    let mut holder = facts.clone();
    holder["csp-status"] = json!("indirect-reseller");
    check(
        &holder,
        Role::IndirectReseller,
        None,
        "not-eligible",
        &["security=not-met"],
    );
}

#[test]
fn advice_and_information_never_decide() {
    let facts = json!({
        "csp-status": "indirect-reseller", "partner-id-active": "yes", "partner-id-level": "location",
        "authority-to-sign": "yes", "billing-capability": "yes", "provisioning-capability": "yes",
        "first-level-support": "yes", "csp-revenue-12m-usd": 300_000, "months-as-reseller": 12,
        "managed-service": "no", "ip-service": "no", "customer-application": "no",
    });
    let rows = ["value-added-service=not-met"];
    check(&facts, Role::DirectBill, Some("2023-04"), "eligible", &rows);
    check(
        &json!({}),
        Role::DirectBill,
        Some("2018-08-31"),
        "undetermined",
        &["annual-review=not-applicable"],
    );
}

#[test]
fn a_row_that_may_not_apply_is_met_where_its_condition_is() {
    let months = json!({"months-as-reseller": 20});
    check(
        &months,
        Role::DirectBill,
        None,
        "undetermined",
        &["tenure=met"],
    );
    let few = json!({"months-as-reseller": 3});
    check(
        &few,
        Role::DirectBill,
        None,
        "undetermined",
        &["tenure=unknown"],
    );
    let holder = json!({"months-as-reseller": 3, "csp-status": "direct-bill"});
    check(
        &holder,
        Role::DirectBill,
        None,
        "undetermined",
        &["tenure=not-applicable"],
    );
    let newcomer = json!({"months-as-reseller": 3, "csp-status": "newcomer"});
    check(
        &newcomer,
        Role::DirectBill,
        None,
        "not-eligible",
        &["tenure=not-met"],
    );
}

#[test]
fn the_bar_for_resellers_waits_for_twelve_months() {
    let since = |day: &str| json!({"csp-status": "indirect-reseller", "csp-since": day, "csp-revenue-12m-usd-location": 10});
    let status = |facts: &Json, expected: &str| {
        let facts = facts_from_json(facts).unwrap();
        let assessment = assess(Rules::embedded(), &facts, when(TODAY), None);
        let rows = &assessment.role(Role::IndirectReseller).rows;
        let row = rows
            .iter()
            .find(|row| row.row.requirement == "revenue")
            .unwrap();
        assert_eq!(row.status.id(), expected, "{facts:?}");
    };
    status(&since("2025-11-22"), "not-met");
    status(&since("2025-11-23"), "not-applicable");
    status(&json!({"csp-status": "newcomer"}), "not-applicable");
    status(&json!({"csp-status": "indirect-reseller"}), "unknown");
}

/// How a planned fact counts: the row's status and note, as of a day.
fn check_plan(facts: &Json, as_of: &str, status: Status, note: Option<PlanNote>) {
    let facts = facts_from_json(facts).unwrap();
    let assessment = assess(Rules::embedded(), &facts, when(as_of), None);
    let rows = &assessment.role(Role::IndirectReseller).rows;
    let row = rows
        .iter()
        .find(|row| row.row.requirement == "security")
        .unwrap();
    assert_eq!((row.status, row.plan), (status, note), "as of {as_of}");
}

#[test]
fn a_plan_counts_as_no_then_as_yes_and_once_passed_as_unknown() {
    let planned = |day: &str| json!({"mfa-admins": "yes", "security-contact": {"planned": day}});
    let march = date(2027, 3, 1);
    let ahead = planned("2027-03-01");
    check_plan(
        &ahead,
        TODAY,
        Status::NotMet,
        Some(PlanNote::Planned(march)),
    );
    check_plan(
        &ahead,
        "2027-02-28",
        Status::NotMet,
        Some(PlanNote::Planned(march)),
    );
    check_plan(
        &ahead,
        "2027-03-01",
        Status::Met,
        Some(PlanNote::ByPlan(march)),
    );
    let overdue = planned("2026-11-01");
    check_plan(&overdue, TODAY, Status::Unknown, None);
    check_plan(
        &overdue,
        "2026-10-31",
        Status::NotMet,
        Some(PlanNote::Planned(date(2026, 11, 1))),
    );
    let on_the_day = planned(TODAY);
    check_plan(&on_the_day, TODAY, Status::Unknown, None);
}

#[test]
fn a_row_is_kept_by_the_plans_that_it_needs() {
    let facts = json!({
        "mfa-admins": {"planned": "2027-01-10"}, "security-contact": {"planned": "2027-02-20"},
    });
    let last = date(2027, 2, 20);
    check_plan(
        &facts,
        "2026-12-31",
        Status::NotMet,
        Some(PlanNote::Planned(last)),
    );
    check_plan(
        &facts,
        "2027-01-31",
        Status::NotMet,
        Some(PlanNote::Planned(last)),
    );
    check_plan(
        &facts,
        "2027-06-01",
        Status::Met,
        Some(PlanNote::ByPlan(last)),
    );
    let both_yes = json!({"mfa-admins": "yes", "security-contact": "yes"});
    check_plan(&both_yes, "2027-06-01", Status::Met, None);
}

#[test]
fn a_planned_support_plan_counts_as_none_until_its_day() {
    let facts = facts_from_json(&json!({
        "csp-status": "direct-bill", "support-plan": {"planned": "2027-01-01", "to": "premier"},
    }))
    .unwrap();
    let status = |as_of| {
        let assessment = assess(Rules::embedded(), &facts, when(as_of), None);
        let rows = &assessment.role(Role::DirectBill).rows;
        rows.iter()
            .find(|row| row.row.requirement == "support-plan")
            .unwrap()
            .status
    };
    assert_eq!(status(TODAY), Status::NotMet);
    assert_eq!(status("2027-01-01"), Status::Met);
}

/// Applicability decides first, unless the condition is met whether it applies or not.
#[test]
fn a_row_stands_as_applicability_and_condition_say() {
    let file = r#"
        id = "crafted"
        in_force = "2000-01-01"
        clauses = ["c"]
        [binding]
        direct-bill = { on = "2000-01-01" }
        indirect-reseller = { on = "2000-01-01" }
        indirect-provider = { on = "2000-01-01" }
        [[direct-bill]]
        requirement = "r"
        text = "t"
        class = "required"
        phase = "before"
        condition = { yes = "mfa-admins" }
        applies = { yes = "alerts-24h" }
        clauses = ["c"]
    "#;
    let rules = Rules::parse(&[file]).unwrap();
    let table = [
        ("no", ["not-applicable", "not-applicable", "not-applicable"]),
        ("unknown", ["unknown", "unknown", "met"]),
        ("yes", ["not-met", "unknown", "met"]),
    ];
    for (applies, statuses) in table {
        for (condition, expected) in ["no", "unknown", "yes"].into_iter().zip(statuses) {
            let facts = json!({"alerts-24h": applies, "mfa-admins": condition});
            let facts = facts_from_json(&facts).unwrap();
            let assessment = assess(&rules, &facts, when(TODAY), None);
            let status = assessment.role(Role::DirectBill).rows[0].status;
            assert_eq!(
                status.id(),
                expected,
                "applies {applies}, condition {condition}"
            );
        }
    }
}

proptest! {
    /// Unknown is not no: a further answer never turns a settled verdict or row around, unless it
    /// says which role is held or since when, which decides what is asked at all.
    #[test]
    fn another_answer_never_reverses_a_settled_verdict(
        facts in answers(),
        more in answers(),
        days in 0i32..900,
        edition in 0usize..5,
    ) {
        let rules = Rules::embedded();
        let forced = Some(&rules.editions()[edition]);
        let today = date(2026, 11, 22);
        let when = When { as_of: around(days), today };
        let mut fuller = facts.clone();
        for (fact, value) in more.iter() {
            let frame = [Fact::CspStatus, Fact::CspSince].contains(&fact);
            let seen = eligibility::Sight::new(&facts, when).of(fact);
            if seen == eligibility::Seen::Unknown && !frame {
                fuller.set(fact, Some(value.clone()));
            }
        }
        let before = assess(rules, &facts, when, forced);
        let after = assess(rules, &fuller, when, forced);
        for (before, after) in before.roles.iter().zip(&after.roles) {
            if before.verdict != Verdict::Undetermined {
                prop_assert_eq!(before.verdict, after.verdict);
            }
            for (before, after) in before.rows.iter().zip(&after.rows) {
                if before.status != Status::Unknown {
                    prop_assert_eq!(before.status, after.status);
                }
            }
        }
    }

    #[test]
    fn facts_come_back_from_json_as_they_went(facts in answers()) {
        let json = eligibility::facts_to_json(&facts);
        prop_assert_eq!(facts_from_json(&json).unwrap(), facts);
    }
}
