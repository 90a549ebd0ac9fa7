//! Bad input: one line that names it, exit status 2, nothing on standard output.

use journeys::run;
use serde_json::{Value, json};

/// Runs a command that must be refused; its one line.
#[track_caller]
fn refused(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input).unwrap_or_else(|trouble| panic!("{trouble}"));
    let shown: String = input.chars().take(60).collect();
    let context = format!("{arguments:?} with {shown}: {output:?}");
    assert_eq!(output.status, 2, "{context}");
    assert_eq!(output.stdout, "", "{context}");
    assert_eq!(output.stderr.trim_end().lines().count(), 1, "{context}");
    assert!(!output.stderr.contains("panicked"), "{context}");
    output.stderr
}

/// Facts that must be refused with a line that names one of them.
#[track_caller]
fn check(facts: &Value, named: &str) {
    for lang in ["fr-FR", "en-US"] {
        let input = json!({ "facts": facts }).to_string();
        let line = refused(&["assess", "--lang", lang, "-"], &input);
        assert!(line.contains(named), "{line} does not name {named}");
    }
}

#[test]
fn broken_json_is_refused_with_its_position() {
    for (input, line_number) in [
        ("", "1"),
        ("{", "1"),
        ("{\n  \"facts\": {\n    \"cloud\": }\n}", "3"),
        ("{\"facts\": {}} and more", "1"),
        ("\u{FEFF}nothing", "1"),
    ] {
        let line = refused(&["assess", "-"], input);
        assert!(line.contains(line_number), "{line}");
    }
}

#[test]
fn what_is_not_an_object_of_facts_is_refused() {
    for input in [
        "[]",
        "7",
        "null",
        "\"facts\"",
        "{}",
        r#"{"facts": []}"#,
        r#"{"facts": null}"#,
    ] {
        refused(&["assess", "-"], input);
    }
}

#[test]
fn an_unknown_fact_is_named() {
    check(&json!({ "favourite-colour": "blue" }), "favourite-colour");
    check(&json!({ "Cloud": "commercial" }), "Cloud");
}

#[test]
fn a_value_of_the_wrong_type_is_refused_by_the_name_of_its_fact() {
    check(&json!({ "country": 12 }), "country");
    check(&json!({ "sells-in": "FR" }), "sells-in");
    check(&json!({ "sells-in": ["FR", 1] }), "sells-in");
    check(&json!({ "partner-id-active": true }), "partner-id-active");
    check(
        &json!({ "csp-revenue-12m-usd": "400000" }),
        "csp-revenue-12m-usd",
    );
    check(
        &json!({ "csp-revenue-12m-usd": 0.5 }),
        "csp-revenue-12m-usd",
    );
    check(&json!({ "org-name": ["A"] }), "org-name");
    check(&json!({ "csp-since": 2019 }), "csp-since");
    check(&json!({ "cloud": { "planned": "2027-01-01" } }), "cloud");
    check(&json!({ "mfa-admins": { "planned": 2027 } }), "mfa-admins");
    check(&json!({ "mfa-admins": null }), "mfa-admins");
}

#[test]
fn a_value_that_cannot_be_is_refused_by_the_name_of_its_fact() {
    check(&json!({ "cloud": "moon" }), "cloud");
    check(&json!({ "mfa-admins": "maybe" }), "mfa-admins");
    check(
        &json!({ "mfa-admins": { "planned": "2027-02-30" } }),
        "mfa-admins",
    );
    check(
        &json!({ "support-plan": { "planned": "2027-02-01", "to": "moon" } }),
        "support-plan",
    );
    check(&json!({ "country": "ZZ" }), "country");
    check(&json!({ "sells-in": ["FR", "ZZ"] }), "sells-in");
    check(&json!({ "csp-since": "2019-02-31" }), "csp-since");
    check(&json!({ "csp-since": "15/03/2019" }), "csp-since");
    check(&json!({ "csp-revenue-12m-usd": -1 }), "csp-revenue-12m-usd");
    check(
        &json!({ "csp-revenue-12m-usd": 10_000_000_000_001_u64 }),
        "csp-revenue-12m-usd",
    );
    check(&json!({ "months-as-reseller": 601 }), "months-as-reseller");
    check(&json!({ "partner-id": "12AB" }), "partner-id");
    check(&json!({ "org-name": "" }), "org-name");
    check(&json!({ "org-name": "Ate\u{7}lier" }), "org-name");
    check(&json!({ "org-name": "a".repeat(100_000) }), "org-name");
}

#[test]
fn a_text_that_is_too_long_is_told_as_that() {
    let facts = json!({ "facts": { "org-name": "a".repeat(201) } }).to_string();
    for (locale, told) in [
        ("en-US", "org-name: longer than 200 characters."),
        ("fr-FR", "org-name\u{a0}: plus de 200 caractères."),
    ] {
        let line = refused(&["assess", "--lang", locale, "-"], &facts);
        assert_eq!(line.trim_end(), told);
    }
}

#[test]
fn arguments_that_make_no_sense_are_refused_on_one_line() {
    let facts = r#"{"facts": {}}"#;
    for arguments in [
        &["assess"][..],
        &["assess", "--as-of", "2026-02-30", "-"],
        &["assess", "--today", "soon", "-"],
        &["assess", "--edition", "2019-01-01", "-"],
        &["assess", "--format", "poetry", "-"],
        &["assess", "--lang", "tlh", "-"],
        &["assess", "--nonsense", "-"],
        &["dance"],
        &["dossiers"],
        &["dossiers", "show"],
        &["report", "x", "--output", ""],
    ] {
        refused(arguments, facts);
    }
}

#[test]
fn a_file_is_named_with_the_position_in_it() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("broken.json");
    std::fs::write(&file, "{\n\n  oops").expect("a temporary file can be written");
    let path = file.to_str().expect("the path is plain text");
    let line = refused(&["assess", path], "");
    assert!(line.contains("broken.json") && line.contains('3'), "{line}");
}

#[test]
fn the_line_is_in_the_language_asked_for() {
    let facts = r#"{"facts": {"cloud": "moon"}}"#;
    let [french, english] =
        ["fr-FR", "en-US"].map(|lang| refused(&["assess", "--lang", lang, "-"], facts));
    assert_ne!(french, english);
}
