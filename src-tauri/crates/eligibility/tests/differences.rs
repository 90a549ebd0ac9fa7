//! What changed between two editions.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use eligibility::{Role, Rules, diff};

/// The changes of a role as `kind requirement`.
fn check(rules: &Rules, from: &str, to: &str, role: Role, expected: &[&str]) {
    let changes = diff(rules.edition(from).unwrap(), rules.edition(to).unwrap());
    let told: Vec<String> = changes
        .iter()
        .filter(|change| change.role == role)
        .map(|change| format!("{} {}", change.kind.id(), change.requirement()))
        .collect();
    assert_eq!(told, expected, "{from} to {to}, {}", role.id());
}

#[test]
fn the_five_editions_differ_as_their_pages_do() {
    let rules = Rules::embedded();
    check(
        rules,
        "2018-08-31",
        "2020-10-27",
        Role::DirectBill,
        &[
            "condition-changed partner-id",
            "added authority",
            "added tenure",
            "added revenue",
            "added first-level-support",
            "added vetting",
            "added credit",
            "class-changed support-plan",
            "added agreement",
            "added security",
            "class-changed value-added-service",
            "removed annual-review",
        ],
    );
    check(
        rules,
        "2018-08-31",
        "2020-10-27",
        Role::IndirectReseller,
        &[
            "condition-changed partner-id",
            "added agreement",
            "added security",
        ],
    );
    check(
        rules,
        "2020-10-27",
        "2023-04",
        Role::DirectBill,
        &["condition-changed tenure", "added assessment"],
    );
    check(
        rules,
        "2020-10-27",
        "2023-04",
        Role::IndirectReseller,
        &["added vetting"],
    );
    check(rules, "2023-04", "2024-04-01", Role::DirectBill, &[]);
    check(
        rules,
        "2023-04",
        "2024-04-01",
        Role::IndirectReseller,
        &["added revenue"],
    );
    check(
        rules,
        "2024-04-01",
        "2025-10-01",
        Role::DirectBill,
        &[
            "added membership",
            "threshold-changed revenue",
            "added designation",
            "condition-changed security",
            "removed authority",
            "removed first-level-support",
            "removed billing-provisioning",
            "removed value-added-service",
        ],
    );
    check(
        rules,
        "2024-04-01",
        "2025-10-01",
        Role::IndirectReseller,
        &["class-changed provider", "condition-changed security"],
    );
    check(
        rules,
        "2024-04-01",
        "2025-10-01",
        Role::IndirectProvider,
        &[
            "added revenue",
            "added assessment",
            "added support-plan",
            "added security",
        ],
    );
}

#[test]
fn an_edition_does_not_differ_from_itself_and_a_reversed_pair_mirrors() {
    let editions = Rules::embedded().editions();
    for a in editions {
        assert!(diff(a, a).is_empty());
        for b in editions {
            let count = |from, to, kind: &str| {
                diff(from, to)
                    .iter()
                    .filter(|change| change.kind.id() == kind)
                    .count()
            };
            assert_eq!(count(a, b, "added"), count(b, a, "removed"));
            assert_eq!(diff(a, b).len(), diff(b, a).len());
        }
    }
}

#[test]
fn a_crafted_pair_shows_one_change_of_each_kind() {
    let edition = |id: &str, day: &str, rows: &str| {
        format!(
            "id = \"{id}\"\nin_force = \"{day}\"\nclauses = [\"c\"]\n[binding]\n\
             direct-bill = {{ on = \"{day}\" }}\nindirect-reseller = {{ on = \"{day}\" }}\n\
             indirect-provider = {{ on = \"{day}\" }}\n{rows}"
        )
    };
    let row = |id: &str, class: &str, condition: &str| {
        format!(
            "[[direct-bill]]\nrequirement = \"{id}\"\ntext = \"t\"\nclass = \"{class}\"\n\
             phase = \"before\"\ncondition = {condition}\nclauses = [\"c\"]\n"
        )
    };
    let months = |least: u64| format!("{{ fact = \"months-as-reseller\", at-least = {least} }}");
    let old = [
        row("gone", "required", "{ yes = \"mfa-admins\" }"),
        row("weight", "required", "{ yes = \"mfa-admins\" }"),
        row("asks", "required", "{ yes = \"mfa-admins\" }"),
        row("number", "required", &months(3)),
        row("same", "required", &months(3)),
    ];
    let new = [
        row("fresh", "required", "{ yes = \"mfa-admins\" }"),
        row("weight", "recommended", "{ yes = \"mfa-admins\" }"),
        row("asks", "required", "{ yes = \"alerts-24h\" }"),
        row("number", "required", &months(6)),
        row("same", "required", &months(3)),
    ];
    let files = [
        edition("old", "2001-01-01", &old.concat()),
        edition("new", "2002-01-01", &new.concat()),
    ];
    let rules = Rules::parse(&[&files[0], &files[1]]).unwrap();
    check(
        &rules,
        "old",
        "new",
        Role::DirectBill,
        &[
            "added fresh",
            "class-changed weight",
            "condition-changed asks",
            "threshold-changed number",
            "removed gone",
        ],
    );
}
