//! What comes out for lines, and files, that cannot be assessed.

use journeys::{Output, run};
use serde_json::{Value, json};

use super::{answers, batch, shape};

/// The lines that stand in the place of bad ones: `[line, named]`, in order; the rest is assessed
/// and the one line on standard error names how many they are, and the first.
#[track_caller]
fn check(output: &Output, lines: usize, bad: &[(u64, &str)]) {
    let answers = answers(output);
    assert_eq!(answers.len(), lines, "{output:?}");
    let refusals: Vec<&Value> = answers
        .iter()
        .filter(|one| one["roles"].is_null())
        .collect();
    assert_eq!(refusals.len(), bad.len(), "{refusals:?}");
    for (refusal, (line, named)) in refusals.iter().zip(bad) {
        assert_eq!(refusal["line"], *line, "{refusal}");
        let error = refusal["error"].as_str().unwrap_or_default();
        assert!(error.contains(named), "{error} does not name {named}");
    }
    assert_eq!(output.status, 2);
    assert_eq!(output.stderr.lines().count(), 1, "{}", output.stderr);
    let mut numbers = vec![bad[0].0.to_string()];
    if bad.len() > 1 {
        numbers.push(bad.len().to_string());
    }
    for number in numbers {
        assert!(output.stderr.contains(&number), "{}", output.stderr);
    }
}

/// A file of which nothing is assessed; its one line.
#[track_caller]
fn refused(name: &'static str, file: impl AsRef<[u8]>, named: &[&str]) {
    for lang in ["fr-FR", "en-US"] {
        let output = batch(name, &file, &["--lang", lang]);
        assert_eq!(
            (output.status, output.stdout.as_str()),
            (2, ""),
            "{output:?}"
        );
        assert_eq!(output.stderr.lines().count(), 1, "{}", output.stderr);
        for named in [&[name], named].concat() {
            assert!(
                output.stderr.contains(named),
                "{} names {named}",
                output.stderr
            );
        }
    }
}

#[test]
fn bad_lines_are_named_by_their_numbers_and_the_others_are_assessed() {
    let deep = format!("{{\"facts\": {}", "[".repeat(5_000));
    let lines = [
        r#"{"id": 1, "facts": {}}"#,
        "",
        r#"{"id": 3, "facts": {"cloud": "moon"}}"#,
        r#"{"id": 4, "facts": {}} and more"#,
        "   ",
        r#"{"id": 6, "facts": {"colour": "blue"}}"#,
        r#"{"id": 7, "facts": {"cloud": "commercial", "cloud": "germany"}}"#,
        r#"{"id": 8, "fact": {}}"#,
        r#"{"id": 9}"#,
        "[]",
        &deep,
        r#"{"id": 12, "facts": {"mfa-admins": "yes"}}"#,
    ];
    let output = batch("lines.jsonl", lines.join("\n"), &["--lang", "en-US"]);
    let bad = [
        (3, "cloud"),
        (4, "column 24"),
        (6, "colour"),
        (7, "cloud"),
        (8, "fact"),
        (9, "facts"),
        (10, "facts"),
        (11, "recursion"),
    ];
    check(&output, 10, &bad);
    let named = [1, 3, 0, 6, 0, 8, 9, 0, 0, 12];
    for (answer, id) in shape(&output).iter().zip(named) {
        let id = if id == 0 { json!(null) } else { json!(id) };
        assert_eq!(answer[0], id, "{answer}");
    }
}

#[test]
fn a_line_of_ten_megabytes_is_said_and_survived() {
    let long = "x".repeat(10 << 20);
    let file = format!("{{\"facts\": {{}}}}\n{long}\n{{\"facts\": {{}}}}\n{long}");
    let output = batch("long.jsonl", file, &["--lang", "en-US"]);
    check(&output, 4, &[(2, "1,048,576"), (4, "1,048,576")]);
    let file = format!("id,org-name\n1,A\n2,{long}\n3,\"\n{long}\n\"\n4,B\n");
    let output = batch("long.csv", file, &["--lang", "en-US"]);
    check(&output, 4, &[(3, "1,048,576"), (4, "1,048,576")]);
    assert_eq!(shape(&output)[3], json!(["4", null]));
}

#[test]
fn bytes_that_are_no_utf8_are_said_with_their_place() {
    let file = b"{\"facts\": {}}\n{\"facts\": {\"org-name\": \"\xE9\"}}\n{\"facts\": {}}\n";
    let output = batch("latin.jsonl", file, &[]);
    check(&output, 3, &[(2, "25")]);
    let output = batch("latin.csv", b"id,org-name\n1,\"a\nb\"\n2,\xE9\n", &[]);
    check(&output, 2, &[(2, "org-name"), (4, "3")]);
}

#[test]
fn records_of_csv_are_named_by_the_line_on_which_they_begin() {
    let file = "id,choice-reason,mfa-admins\r\n\
        1,\"one\r\ntwo\r\n\r\nthree\",yes\r\n\
        \r\n\
        2,,maybe\r\n\
        3,yes\r\n\
        4,,yes,no\r\n\
        5,,yes\r\n\
        6,,\"no\r\n7,,yes\r\n";
    let output = batch("records.csv", file, &["--lang", "en-US"]);
    let bad = [(7, "mfa-admins"), (8, "2"), (9, "4"), (11, "uotes")];
    check(&output, 6, &bad);
    let ids = ["1", "2", "3", "4", "5"].map(|id| json!(id));
    let shape = shape(&output);
    let found: Vec<&Value> = shape.iter().take(5).map(|one| &one[0]).collect();
    assert_eq!(found, ids.iter().collect::<Vec<_>>());
}

#[test]
fn a_wrong_header_refuses_the_whole_file() {
    for (header, french, english) in [
        ("mfa-admins,colour", "colour", "colour"),
        ("cloud,country,cloud", "cloud", "cloud"),
        ("mfa-admins,", "2", "2"),
        ("mfa-admins;colour", "colour", "colour"),
    ] {
        let file = format!("{header}\nyes,no\n");
        refused("header.csv", &file, &["1"]);
        for (lang, named) in [("fr-FR", french), ("en-US", english)] {
            let line = batch("header.csv", &file, &["--lang", lang]).stderr;
            assert!(line.contains(named), "{line} does not name {named}");
        }
    }
    refused("utf16.csv", b"\xFF\xFEi\0d\0\n\0", &["1", "UTF-8"]);
}

#[test]
fn a_file_with_nothing_to_assess_is_bad_input() {
    for file in ["", "\n", "\u{FEFF}", " \r\n\n"] {
        refused("empty.jsonl", file, &[]);
        refused("empty.csv", file, &[]);
    }
    refused("empty.csv", "id,cloud\n", &[]);
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for path in [folder.path().join("absent.jsonl"), folder.path().to_owned()] {
        let path = path.to_str().expect("the path is plain text");
        let output = run(&["assess", "--batch", path], "").unwrap_or_else(|it| panic!("{it}"));
        assert_eq!((output.status, output.stdout.as_str()), (2, ""));
        assert!(output.stderr.contains(path), "{}", output.stderr);
    }
}

#[test]
fn texts_for_people_do_not_go_with_many_lines() {
    let lines = ["fr-FR", "en-US"].map(|lang| {
        let arguments = ["assess", "--lang", lang, "--batch", "--format", "text", "-"];
        let output = run(&arguments, "{\"facts\": {}}").unwrap_or_else(|it| panic!("{it}"));
        assert_eq!((output.status, output.stdout.as_str()), (2, ""));
        assert!(output.stderr.contains("--batch"), "{}", output.stderr);
        output.stderr
    });
    assert_ne!(lines[0], lines[1]);
}
