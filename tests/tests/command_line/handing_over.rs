//! `dossiers export` and `dossiers import`: the hand-over file, out of one folder and into another.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use journeys::{Desk, Output, sealed};
use serde_json::{Value, json};

const ID: &str = "00000000000000aa";
const LOCALES: [&str; 2] = ["fr-FR", "en-US"];

fn desk() -> Desk {
    let desk = Desk::new().unwrap_or_else(|trouble| panic!("{trouble}"));
    fs::create_dir_all(desk.saved()).expect("a temporary folder can be made");
    desk
}

fn run(desk: &Desk, arguments: &[&str]) -> Output {
    desk.run(arguments)
        .unwrap_or_else(|trouble| panic!("{trouble}"))
}

/// The number of a change, the day of November on which it was made, what it says.
pub fn change(day: u32, lines: &Value) -> Value {
    json!({ "at": format!("2026-11-{day:02}T09:00:00Z"), "author": "Ana", "kind": "said", "lines": lines })
}

/// What a hand-over file of Contoso holds, as the contract describes it: its facts, and who said
/// them when.
pub fn contoso() -> Value {
    json!({
        "format": "passerelle-dossier", "version": 1, "about": "A dossier.", "program": "by hand",
        "written": "2026-11-20T20:24:10Z",
        "dossier": { "id": ID, "created": "2026-11-02T08:00:00Z", "passed": ["discover", "organisation"],
            "trail": ["discover", "organisation", "standing"] },
        "editions": ["2025-10-01"],
        "facts": { "org-name": "Contoso SARL", "country": "FR", "cloud": "commercial" },
        "notes": ["Rappeler en janvier."],
        "verdict": {}, "verdict_hash": "",
        "history": [
            change(3, &json!([
                { "kind": "set", "subject": "org-name", "value": "Contoso" },
                { "kind": "set", "subject": "country", "value": "FR" },
            ])),
            change(9, &json!([
                { "kind": "set", "subject": "org-name", "value": "Contoso SARL", "previous": "Contoso" },
                { "kind": "set", "subject": "cloud", "value": "commercial" },
            ])),
            change(10, &json!([
                { "kind": "set", "subject": "note.shared.1", "value": "Rappeler en janvier." },
            ])),
        ],
    })
}

/// The same with another answer.
fn contoso_elsewhere() -> Value {
    let mut file = contoso();
    file["facts"]["country"] = json!("BE");
    let lines = json!([{ "kind": "set", "subject": "country", "value": "BE", "previous": "FR" }]);
    if let Some(history) = file["history"].as_array_mut() {
        history.push(change(12, &lines));
    }
    file
}

pub fn put(desk: &Desk, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let file = desk.saved().join(name);
    fs::write(&file, text).expect("a temporary file can be written");
    file
}

fn import(desk: &Desk, file: &Path, options: &[&str]) -> Output {
    let path = file.display().to_string();
    run(desk, &[&["dossiers", "import", &path], options].concat())
}

fn export(desk: &Desk, file: &Path, options: &[&str]) -> Output {
    let path = file.display().to_string();
    run(
        desk,
        &[&["dossiers", "export", ID, &path], options].concat(),
    )
}

fn exported(desk: &Desk) -> Value {
    desk.hand_over(ID)
        .unwrap_or_else(|trouble| panic!("{trouble}"))
}

/// A desk that holds Contoso.
fn with_contoso() -> Desk {
    let desk = desk();
    let file = put(&desk, "contoso.passerelle", sealed(contoso()));
    let output = import(&desk, &file, &[]);
    assert_eq!(output.status, 0, "{output:?}");
    desk
}

fn everything(desk: &Desk) -> Vec<Value> {
    desk.everything()
        .unwrap_or_else(|trouble| panic!("{trouble}"))
}

/// One line on standard error, nothing else; the line.
#[track_caller]
fn refused(output: &Output, status: i32) -> String {
    assert_eq!(
        (output.status, output.stdout.as_str()),
        (status, ""),
        "{output:?}"
    );
    assert_eq!(output.stderr.trim_end().lines().count(), 1, "{output:?}");
    assert!(!output.stderr.contains("panicked"), "{output:?}");
    output.stderr.clone()
}

#[test]
fn a_dossier_goes_out_of_one_folder_and_into_another_as_it_is() {
    let first = with_contoso();
    let file = first.saved().join("out.passerelle");
    let output = export(&first, &file, &[]);
    assert_eq!(
        output,
        Output {
            status: 0,
            stdout: String::new(),
            stderr: String::new()
        }
    );
    let second = desk();
    assert_eq!(import(&second, &file, &[]).status, 0);
    assert_eq!(exported(&first), exported(&second));
    let said = exported(&second);
    for part in ["facts", "notes", "history", "dossier"] {
        assert_eq!(said[part], contoso()[part], "{part}");
    }
    assert_eq!(everything(&second)[0]["facts"], contoso()["facts"]);
}

#[test]
fn what_came_of_an_import_is_said_for_programs_and_for_people() {
    for locale in LOCALES {
        let desk = desk();
        let file = put(&desk, "contoso.passerelle", sealed(contoso()));
        let check = |file: &Path, outcome: &str, verdicts: &str| {
            let output = import(&desk, file, &["--format", "json", "--lang", locale]);
            assert_eq!(output.status, 0, "{output:?}");
            let said: Value = serde_json::from_str(&output.stdout).expect("it is JSON");
            let json = json!({ "id": ID, "outcome": outcome, "verdicts": verdicts });
            assert_eq!(said, json);
            output.stderr
        };
        assert_eq!(check(&file, "imported", "same"), "");
        assert_eq!(check(&file, "unchanged", "same"), "");
        let mut older = contoso();
        older["notes"] = json!([]);
        older["history"].as_array_mut().map(Vec::pop);
        let older = put(&desk, "older.passerelle", sealed(older));
        assert_eq!(check(&older, "older", "same"), "");
        // A program of other rules wrote it.
        let mut other = contoso();
        other["verdict"] = json!({ "as_of": "2026-11-20" });
        other["verdict_hash"] = json!("0".repeat(64));
        let other = put(&desk, "other.passerelle", sealed(other));
        let told = check(&other, "unchanged", "differ");
        assert!(told.contains("Contoso SARL"), "{told}");
        let before = everything(&desk);
        let output = import(&desk, &file, &["--format", "text", "--lang", locale]);
        assert_eq!((output.status, output.stderr.as_str()), (0, ""));
        assert!(output.stdout.contains(ID), "{output:?}");
        assert_eq!(everything(&desk), before);
    }
    let texts = LOCALES.map(|locale| {
        let desk = desk();
        let file = put(&desk, "contoso.passerelle", sealed(contoso()));
        import(&desk, &file, &["--format", "text", "--lang", locale]).stdout
    });
    assert_ne!(texts[0], texts[1]);
}

#[test]
fn the_list_says_the_state_of_each() {
    let desk = with_contoso();
    let list = desk.list().unwrap_or_else(|trouble| panic!("{trouble}"));
    assert_eq!(list.len(), 1);
    assert_eq!(list[0]["state"], "active");
    assert_eq!(list[0]["name"], "Contoso SARL");
    for locale in LOCALES {
        let output = run(
            &desk,
            &["dossiers", "list", "--format", "text", "--lang", locale],
        );
        assert!(output.stdout.contains("Contoso SARL"), "{output:?}");
    }
}

/// A file that is refused with a line that names it, in both languages, and of which nothing is
/// written: neither into a folder that has none of it, nor over what is there.
#[track_caller]
fn check_refused(text: impl AsRef<[u8]>, named: &str) {
    let with = with_contoso();
    let before = (everything(&with), exported(&with));
    let clean = desk();
    for desk in [&with, &clean] {
        let file = put(desk, "bad.passerelle", &text);
        let lines = LOCALES.map(|locale| {
            let line = refused(&import(desk, &file, &["--lang", locale]), 2);
            assert!(line.contains("bad.passerelle"), "{line}");
            assert!(line.contains(named), "{line} does not name {named}");
            line
        });
        assert_ne!(lines[0], lines[1]);
    }
    assert_eq!((everything(&with), exported(&with)), before);
    assert_eq!(everything(&clean), Vec::<Value>::new());
}

#[test]
fn a_file_that_was_altered_is_refused() {
    check_refused(
        sealed(contoso()).replace("Contoso SARL", "Contoso SAS!"),
        "",
    );
    check_refused(sealed(contoso()).replace("09:00:00Z", "10:00:00Z"), "");
    check_refused(contoso().to_string(), "");
}

#[test]
fn a_file_of_a_newer_version_is_refused_with_that_version() {
    let mut newer = contoso();
    newer["version"] = json!(7);
    check_refused(sealed(newer), "7");
}

#[test]
fn a_file_of_something_else_is_refused() {
    check_refused("", "");
    check_refused(" \n ", "");
    check_refused("{}", "");
    check_refused("[]", "");
    check_refused(r#"{ "format": "minutes", "version": 1 }"#, "");
    check_refused(sealed(json!({ "format": "minutes", "version": 1 })), "");
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    check_refused("Dear Ana,\n", "1");
    check_refused("{\n\n  \"format\": oops }", "3");
    check_refused([0xff, 0xfe, 0x00], "1");
    check_refused("[".repeat(200_000), "");
    let text = sealed(contoso());
    check_refused(&text[..text.len() / 2], "");
}

#[test]
fn a_file_that_contradicts_itself_or_names_what_is_not_known_is_refused() {
    let mut other_fact = contoso();
    other_fact["facts"]["country"] = json!("BE");
    check_refused(sealed(other_fact), "country");
    let mut unknown = contoso();
    unknown["facts"]["favourite-colour"] = json!("blue");
    check_refused(sealed(unknown), "favourite-colour");
    let mut edition = contoso();
    edition["editions"] = json!(["2031-01-01"]);
    check_refused(sealed(edition), "2031-01-01");
    let mut line = contoso();
    line["history"][2]["lines"][0] = json!(
        { "kind": "set", "subject": "favourite-colour", "value": "blue" });
    line["notes"] = json!([]);
    check_refused(sealed(line), "favourite-colour");
    let mut choice = contoso();
    choice["history"][2]["lines"][0] = json!({ "kind": "set", "subject": "edition-choice",
        "value": { "edition": "2031-01-01", "choice": "move" } });
    choice["notes"] = json!([]);
    check_refused(sealed(choice), "2031-01-01");
    let mut between = contoso();
    between["history"][0]["lines"][0]["value"] = json!("n".repeat(5_000));
    between["history"][1]["lines"][0]["previous"] = json!("n".repeat(5_000));
    check_refused(sealed(between), "org-name");
    let mut value = contoso();
    value["facts"]["cloud"] = json!("moon");
    value["history"][1]["lines"][1]["value"] = json!("moon");
    check_refused(sealed(value), "cloud");
    let twice = sealed(contoso()).replacen(r#""notes":"#, r#""notes":[],"notes":"#, 1);
    check_refused(twice, "notes");
}

#[test]
fn a_file_that_is_not_there_is_refused_by_its_name() {
    let desk = desk();
    for locale in LOCALES {
        let file = desk.saved().join("nowhere.passerelle");
        let line = refused(&import(&desk, &file, &["--lang", locale]), 2);
        assert!(line.contains("nowhere.passerelle"), "{line}");
        let folder = desk.saved();
        refused(&import(&desk, &folder, &["--lang", locale]), 2);
    }
    assert!(!desk.data().join("passerelle.db").exists());
}

#[test]
fn a_dossier_that_is_there_with_other_answers_is_left_to_the_window() {
    let desk = with_contoso();
    let before = (everything(&desk), exported(&desk));
    // One went on elsewhere alone, of the other both say something else.
    let sequel = contoso_elsewhere();
    let mut apart = contoso_elsewhere();
    if let Some(history) = apart["history"].as_array_mut() {
        history[0]["author"] = json!("Bo");
    }
    let mut all = BTreeSet::new();
    for (name, file) in [("sequel", sequel), ("apart", apart)] {
        let file = put(&desk, &format!("{name}.passerelle"), sealed(file));
        for locale in LOCALES {
            let line = refused(&import(&desk, &file, &["--lang", locale]), 2);
            assert!(line.contains(&format!("{name}.passerelle")), "{line}");
            all.insert(line);
        }
    }
    assert_eq!(all.len(), 4);
    assert_eq!((everything(&desk), exported(&desk)), before);
}

#[test]
fn a_folder_that_a_running_program_holds_takes_nothing_in() {
    let desk = with_contoso();
    let before = everything(&desk);
    let file = put(&desk, "later.passerelle", sealed(contoso_elsewhere()));
    let lock = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(desk.data().join("passerelle.lock"))
        .expect("the lock can be opened");
    lock.lock().expect("nobody else holds it");
    for locale in LOCALES {
        refused(&import(&desk, &file, &["--lang", locale]), 1);
    }
    assert_eq!(everything(&desk), before, "reading needs no lock");
    assert_eq!(
        export(&desk, &desk.saved().join("out.passerelle"), &[]).status,
        0
    );
}

#[test]
fn a_file_of_somebody_else_is_not_replaced_unless_that_is_asked_for() {
    let desk = with_contoso();
    let mine = put(&desk, "mine.passerelle", "mine");
    let lines = LOCALES.map(|locale| {
        let line = refused(&export(&desk, &mine, &["--lang", locale]), 2);
        assert!(line.contains("mine.passerelle"), "{line}");
        line
    });
    assert_ne!(lines[0], lines[1]);
    assert!(fs::read(&mine).is_ok_and(|bytes| bytes == b"mine"));
    assert_eq!(export(&desk, &mine, &["--replace"]).status, 0);
    let ours = fs::read_to_string(&mine).unwrap_or_default();
    assert!(ours.contains("passerelle-dossier"), "{ours}");
    // One of its own it replaces without being asked to.
    assert_eq!(export(&desk, &mine, &[]).status, 0);
    let nowhere = desk.saved().join("nowhere").join("out.passerelle");
    refused(&export(&desk, &nowhere, &[]), 2);
    let left = fs::read_dir(desk.saved()).expect("the folder is there");
    let left: Vec<_> = left.flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(
        left.len(),
        2,
        "something half-written was left behind: {left:?}"
    );
}

#[test]
fn a_dossier_that_does_not_exist_is_named_and_nothing_is_saved() {
    let desk = desk();
    let file = desk.saved().join("out.passerelle");
    for locale in LOCALES {
        let path = file.display().to_string();
        let arguments = ["dossiers", "export", "nobody", &path, "--lang", locale];
        let line = refused(&run(&desk, &arguments), 2);
        assert!(line.contains("nobody"), "{line}");
    }
    assert!(!file.exists());
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_neither_read_nor_replaced() {
    let desk = with_contoso();
    let pipe = desk.saved().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.is_ok_and(|status| status.success()));
    // Each would wait for ever at the pipe, or read the device for ever.
    for there in [pipe.as_path(), Path::new("/dev/zero")] {
        let name = there.to_str().unwrap_or_default();
        refused(&import(&desk, there, &[]), 2);
        for more in [&[][..], &["--replace"]] {
            refused(&export(&desk, there, more), 2);
            refused(&import(&desk, there, &[]), 2);
            let report = [&["report", ID, "--output", name], more].concat();
            let line = refused(&run(&desk, &report), 2);
            assert!(line.contains(name), "{line}");
        }
    }
}
