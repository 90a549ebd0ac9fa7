//! The five editions are what the programme's pages say, and cite them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use eligibility::{Class, Clause, Edition, Fact, Phase, Role, Rules};

/// Requirement ids by role: before applying; during; recommended; informative.
fn rows(edition: &Edition, role: Role) -> String {
    let list = |class: Class, phase: Option<Phase>| {
        let ids: Vec<&str> = edition
            .rows(role)
            .iter()
            .filter(|row| row.class == class && phase.is_none_or(|phase| row.phase == phase))
            .map(|row| row.requirement.as_str())
            .collect();
        ids.join(" ")
    };
    let parts = [
        ("B", list(Class::Required, Some(Phase::Before))),
        ("D", list(Class::Required, Some(Phase::During))),
        ("rec", list(Class::Recommended, None)),
        ("info", list(Class::Informative, None)),
    ];
    let told: Vec<String> = parts
        .into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(label, ids)| format!("{label}: {ids}"))
        .collect();
    if told.is_empty() {
        "silent".to_owned()
    } else {
        told.join("; ")
    }
}

fn check(edition: &str, expected: [&str; 3]) {
    let edition = Rules::embedded().edition(edition).unwrap();
    for (role, expected) in Role::ALL.into_iter().zip(expected) {
        assert_eq!(
            rows(edition, role),
            expected,
            "{} {}",
            edition.id,
            role.id()
        );
    }
}

#[test]
fn the_edition_of_the_seed_has_its_conditions_and_no_other() {
    check(
        "2018-08-31",
        [
            "B: support-plan value-added-service billing-provisioning partner-id; info: annual-review",
            "B: partner-id authority provider",
            "silent",
        ],
    );
}

#[test]
fn the_edition_of_2020_brings_the_revenue_bar() {
    check(
        "2020-10-27",
        [
            "B: partner-id authority tenure revenue first-level-support billing-provisioning; \
             D: vetting credit support-plan agreement security; rec: value-added-service",
            "B: partner-id authority provider; D: agreement security",
            "silent",
        ],
    );
}

#[test]
fn the_edition_of_2023_brings_the_assessment() {
    check(
        "2023-04",
        [
            "B: partner-id authority tenure revenue first-level-support billing-provisioning; \
             D: vetting credit support-plan agreement security assessment; rec: value-added-service",
            "B: partner-id authority provider; D: agreement security vetting",
            "silent",
        ],
    );
}

#[test]
fn the_edition_of_2024_brings_a_bar_for_resellers() {
    check(
        "2024-04-01",
        [
            "B: partner-id authority tenure revenue first-level-support billing-provisioning; \
             D: vetting credit support-plan agreement security assessment; rec: value-added-service",
            "B: partner-id authority provider; D: agreement security vetting revenue",
            "silent",
        ],
    );
}

#[test]
fn the_edition_of_2025_speaks_of_all_three_roles() {
    check(
        "2025-10-01",
        [
            "B: membership partner-id revenue tenure designation; \
             D: assessment vetting credit support-plan agreement security",
            "B: partner-id authority; D: provider agreement vetting security revenue",
            "B: revenue; D: assessment support-plan security",
        ],
    );
}

#[test]
fn every_row_and_edition_cites_clauses_that_exist() {
    for edition in Rules::embedded().editions() {
        let rows = Role::ALL.into_iter().flat_map(|role| edition.rows(role));
        for clause in rows.flat_map(|row| &row.clauses).chain(&edition.clauses) {
            assert!(
                Clause::from_id(clause).is_some(),
                "{}: {clause}",
                edition.id
            );
        }
        assert!(!edition.clauses.is_empty(), "{}", edition.id);
    }
}

#[test]
fn every_clause_belongs_to_an_edition_and_says_where_it_is_read() {
    for clause in Clause::all() {
        assert!(
            Rules::embedded().edition(&clause.edition).is_some(),
            "{}",
            clause.id
        );
        assert!(!clause.document.is_empty(), "{}", clause.id);
        assert_ne!(clause.dated.is_some(), clause.undated, "{}", clause.id);
        assert!(
            clause.link.iter().all(|link| link.starts_with("https://")),
            "{}",
            clause.id
        );
    }
    let ids: BTreeSet<&str> = Clause::all()
        .iter()
        .map(|clause| clause.id.as_str())
        .collect();
    assert_eq!(ids.len(), Clause::all().len());
}

/// A fact no rule reads is one of those that say who one is, what one wishes or decides.
#[test]
fn every_fact_is_read_by_a_rule_or_only_informs() {
    let read: BTreeSet<Fact> = Rules::embedded()
        .editions()
        .iter()
        .flat_map(|edition| Role::ALL.into_iter().flat_map(|role| edition.rows(role)))
        .flat_map(|row| row.facts.iter().copied())
        .collect();
    let informs = Fact::ALL
        .into_iter()
        .filter(|fact| !read.contains(fact))
        .map(Fact::id);
    assert_eq!(
        informs.collect::<Vec<_>>(),
        [
            "org-name",
            "country",
            "cloud",
            "sells-in",
            "support-plan-renews-on",
            "partner-id",
            "sales-force",
            "customer-agreement",
            "chosen-model",
            "choice-reason",
            "wants-several-vendors",
            "wants-provider-credit",
            "has-integration-staff",
            "wants-price-freedom",
            "can-carry-credit-risk",
        ]
    );
}

#[test]
fn broken_editions_are_refused_with_the_reason() {
    let head = r#"
        id = "x"
        in_force = "2020-01-01"
        clauses = []
        [binding]
        direct-bill = { on = "2020-01-01" }
        indirect-reseller = { on = "2020-01-01" }
        indirect-provider = { on = "2020-01-01" }
    "#;
    let row = |condition: &str, clauses: &str| {
        format!(
            "{head}\n[[direct-bill]]\nrequirement = \"r\"\ntext = \"t\"\nclass = \"required\"\n\
             phase = \"before\"\ncondition = {condition}\nclauses = {clauses}\n"
        )
    };
    let refused = |file: &str| Rules::parse(&[file]).map(|_| ()).unwrap_err().to_string();
    assert!(Rules::parse(&[&row("{ yes = \"mfa-admins\" }", "[\"c\"]")]).is_ok());
    assert!(refused(&row("{ yes = \"mfa-admins\" }", "[]")).contains("cites no clause"));
    assert!(refused(&row("{ yes = \"nothing\" }", "[\"c\"]")).contains("nothing is not a fact"));
    assert!(refused(&row("{ yes = \"cloud\" }", "[\"c\"]")).contains("cloud is not of a kind"));
    assert!(
        refused(&row("{ fact = \"cloud\", among = [\"blue\"] }", "[\"c\"]"))
            .contains("blue is not a value of cloud")
    );
    assert!(refused(&head.replace("indirect-provider", "nobody")).contains("nobody"));
    assert!(
        Rules::parse(&[head, head])
            .unwrap_err()
            .to_string()
            .contains("not later")
    );
}
