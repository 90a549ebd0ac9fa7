//! What comes out for lines that can be assessed.

use journeys::run;
use serde_json::{Value, json};

use super::{TODAY, answers, batch, shape};

/// Facts that differ from one number to the next.
fn varied(number: usize) -> Value {
    let mut facts = json!({});
    let mut digits = number;
    let mut choose = |fact: &str, values: &[Value]| {
        let value = &values[digits % values.len()];
        digits /= values.len();
        if !value.is_null() {
            facts[fact] = value.clone();
        }
    };
    let yes_no = [json!("yes"), json!(null), json!("no")];
    choose("programme-membership", &yes_no);
    choose(
        "csp-status",
        &["newcomer", "direct-bill", "indirect-reseller"].map(Value::from),
    );
    choose(
        "csp-revenue-12m-usd",
        &[json!(null), json!(2_000_000), json!(999_999)],
    );
    choose(
        "mfa-admins",
        &[json!("unknown"), json!({ "planned": "2027-01-01" })],
    );
    choose(
        "support-plan",
        &[
            json!("none"),
            json!({ "planned": "2027-03-01", "to": "premier" }),
            json!("advanced"),
        ],
    );
    choose("sells-in", &[json!(["FR", "BE"]), json!(null)]);
    choose("solutions-partner-designation", &yes_no);
    choose("partner-id-active", &yes_no);
    facts
}

#[test]
fn five_thousand_lines_keep_their_order_and_say_what_each_says_alone() {
    let file: String = (0..5_000)
        .map(|number| json!({ "id": number, "facts": varied(number) }).to_string() + "\n")
        .collect();
    let output = batch("many.jsonl", file, &["--as-of", "2027-02-01"]);
    assert_eq!((output.status, output.stderr.as_str()), (0, ""));
    let answers = answers(&output);
    let ids: Vec<u64> = answers
        .iter()
        .filter_map(|one| one["id"].as_u64())
        .collect();
    assert_eq!(ids, (0..5_000).collect::<Vec<u64>>());
    for number in (0..5_000).step_by(619) {
        let mut answer = answers[number].clone();
        if let Some(object) = answer.as_object_mut() {
            object.shift_remove("id");
        }
        let alone = crate::assess(
            &[&TODAY[..], &["--as-of", "2027-02-01"]].concat(),
            &varied(number),
        );
        // Compared as text: the names stand in the same order, too.
        assert_eq!(answer.to_string(), alone.to_string(), "line {number}");
    }
}

#[test]
fn the_id_comes_back_first_and_as_it_was_written() {
    let ids = [
        "12345678901234567890123",
        "1.50",
        "null",
        r#"{"a": [1, "b"]}"#,
        r#""é\u00e9""#,
    ];
    let lines = ids
        .iter()
        .map(|id| format!("{{\"facts\": {{}}, \"id\": {id}}}\n"));
    let file = lines.collect::<Vec<_>>().concat();
    let output = batch("ids.jsonl", file, &[]);
    for (line, id) in output.stdout.lines().zip(ids) {
        assert!(
            line.starts_with(&format!("{{\"id\":{id},\"as_of\":")),
            "{line}"
        );
    }
    assert_eq!(output.stdout.lines().count(), ids.len());
}

#[test]
fn standard_input_is_json_lines() {
    let input = "{\"facts\": {}, \"id\": 1}\n{\"facts\": {}, \"id\": 2}";
    let output = run(&["assess", "--batch", "-"], input).unwrap_or_else(|it| panic!("{it}"));
    assert_eq!(output.status, 0);
    assert_eq!(shape(&output), [json!([1, null]), json!([2, null])]);
}

#[test]
fn csv_says_what_json_lines_say() {
    let lines = [
        json!({ "id": "a", "facts": { "org-name": "A, \"B\"", "mfa-admins": "yes",
            "csp-revenue-12m-usd": 1_000_000, "sells-in": ["FR", "BE"],
            "support-plan": { "planned": "2027-01-01", "to": "advanced" } } }),
        json!({ "id": "b", "facts": { "mfa-admins": { "planned": "2027-01-01" },
            "sells-in": ["US"], "support-plan": "none" } }),
        json!({ "id": "c", "facts": { "org-name": "Ç", "mfa-admins": "unknown",
            "csp-revenue-12m-usd": 5, "support-plan": { "planned": "2027-01-01", "to": "premier" } } }),
    ];
    let json: Vec<String> = lines.iter().map(|line| format!("{line}\n")).collect();
    let json = json.concat();
    let csv = "id,org-name,mfa-admins,csp-revenue-12m-usd,sells-in,support-plan\n\
        a,\"A, \"\"B\"\"\",yes,1000000,FR BE,planned:2027-01-01:advanced\n\
        b,,planned:2027-01-01,,US,none\n\
        c,Ç,unknown,5,,\"{\"\"planned\"\": \"\"2027-01-01\"\", \"\"to\"\": \"\"premier\"\"}\"\n";
    let as_of = ["--as-of", "2027-02-01"];
    let from_json = batch("same.jsonl", json, &as_of);
    assert_eq!((from_json.status, from_json.stdout.lines().count()), (0, 3));
    for name in ["same.csv", "SAME.CSV"] {
        assert_eq!(batch(name, csv, &as_of), from_json);
    }
}

#[test]
fn how_dossiers_stood_when_their_list_was_saved_is_not_read() {
    let plain = batch("plain.csv", "id,cloud\na,commercial\n", &[]);
    assert_eq!(plain.status, 0);
    let saved = "id,cloud,verdict.direct-bill,stage,due\na,commercial,eligible,means,soon\n";
    assert_eq!(batch("saved.csv", saved, &[]), plain);
}

#[test]
fn marks_of_byte_order_and_windows_line_ends_are_taken() {
    let json = "{\"facts\": {}, \"id\": \"1\"}\n\n{\"facts\": {}, \"id\": \"2\"}\n";
    let csv = "id,cloud\n1,\n\n2,\n";
    let plain = batch("plain.jsonl", json, &[]);
    assert_eq!(shape(&plain), [json!(["1", null]), json!(["2", null])]);
    for (name, file) in [("marked.jsonl", json), ("marked.csv", csv)] {
        let marked = format!("\u{FEFF}{}", file.replace('\n', "\r\n"));
        assert_eq!(batch(name, marked, &[]), plain, "{name}");
    }
}

#[test]
fn the_edition_and_the_language_hold_for_each_line() {
    let file = "{\"facts\": {}}\n{\"facts\": {}}\n";
    let texts = ["fr-FR", "en-US"].map(|lang| {
        let output = batch(
            "two.jsonl",
            file,
            &["--lang", lang, "--edition", "2018-08-31"],
        );
        let answers = answers(&output);
        assert_eq!(answers.len(), 2);
        assert_eq!(answers[0], answers[1]);
        assert_eq!(
            crate::role(&answers[1], "direct-bill")["edition"],
            "2018-08-31"
        );
        crate::row(&answers[1], "direct-bill", "support-plan")["text"].clone()
    });
    assert_ne!(texts[0], texts[1]);
}
