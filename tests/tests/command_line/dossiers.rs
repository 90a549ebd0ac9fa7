//! The stored dossiers, from the command line.

use journeys::{Desk, run, sealed};
use serde_json::json;

use crate::handing_over::{change, contoso, put};

fn desk() -> Desk {
    Desk::new().unwrap_or_else(|trouble| panic!("{trouble}"))
}

#[test]
fn where_nothing_is_stored_the_list_is_empty() {
    let desk = desk();
    let listed = desk.run(&["dossiers", "list", "--format", "json"]);
    let listed = listed.and_then(|output| output.json());
    assert_eq!(
        listed.unwrap_or_else(|trouble| panic!("{trouble}")),
        json!([])
    );
}

#[test]
fn a_dossier_that_does_not_exist_is_named() {
    let desk = desk();
    let output = desk
        .run(&["dossiers", "show", "nobody"])
        .unwrap_or_else(|trouble| panic!("{trouble}"));
    assert_eq!((output.status, output.stdout.as_str()), (2, ""));
    assert!(output.stderr.contains("nobody"), "{}", output.stderr);
    assert_eq!(output.stderr.trim_end().lines().count(), 1);
}

#[test]
fn a_damaged_file_is_a_failure_of_the_machine() {
    let desk = desk();
    let garbage = "This is no database. ".repeat(500);
    let file = desk.data().join("passerelle.db");
    std::fs::create_dir_all(desk.data())
        .and_then(|()| std::fs::write(&file, &garbage))
        .expect("a temporary file can be written");
    let output = desk
        .run(&["dossiers", "list"])
        .unwrap_or_else(|trouble| panic!("{trouble}"));
    assert_eq!((output.status, output.stdout.as_str()), (1, ""));
    assert!(output.stderr.contains("passerelle.db"), "{}", output.stderr);
    assert_eq!(output.stderr.trim_end().lines().count(), 1);
    assert!(std::fs::read_to_string(&file).is_ok_and(|text| text == garbage));
}

fn with_a_folder() -> Desk {
    let desk = desk();
    std::fs::create_dir_all(desk.saved()).expect("a temporary folder can be made");
    desk
}

fn listed(desk: &Desk) -> Vec<serde_json::Value> {
    desk.list().unwrap_or_else(|trouble| panic!("{trouble}"))
}

/// What is refused: the one line that says why.
#[track_caller]
fn refused(desk: &Desk, file: &std::path::Path, status: i32) -> String {
    let file = file.to_string_lossy().into_owned();
    let output = desk
        .run(&["--lang", "en-US", "dossiers", "import", &file])
        .unwrap_or_else(|trouble| panic!("{trouble}"));
    assert_eq!((output.status, output.stdout.as_str()), (status, ""));
    assert_eq!(output.stderr.trim_end().lines().count(), 1);
    assert!(output.stderr.contains(&file), "{}", output.stderr);
    output.stderr
}

#[test]
fn a_table_is_shown_the_way_to_the_window() {
    let desk = with_a_folder();
    let table = desk.saved().join("list.CSV");
    std::fs::write(&table, "org-name\nContoso\n").expect("a temporary file can be written");
    assert!(refused(&desk, &table, 2).contains("--open"));
    assert!(refused(&desk, &desk.saved().join("none.csv"), 2).contains("can’t be read"));
}

#[test]
fn while_the_window_is_open_an_import_says_that_nothing_came_and_what_to_do() {
    let desk = desk();
    for folder in [desk.saved(), desk.data()] {
        std::fs::create_dir_all(folder).expect("a temporary folder can be made");
    }
    let held = std::fs::File::create(desk.data().join("passerelle.lock"));
    let held = held.and_then(|file| file.lock().map(|()| file));
    let held = held.expect("nobody else has this folder");
    let file = put(&desk, "contoso.passerelle", sealed(contoso()));
    let told = refused(&desk, &file, 1);
    assert!(
        told.contains("nothing was imported") && told.contains("--open"),
        "{told}"
    );
    drop(held);
    let arguments = ["dossiers", "import", &file.to_string_lossy()];
    let output = desk.run(&arguments);
    assert_eq!(
        output.unwrap_or_else(|trouble| panic!("{trouble}")).status,
        0
    );
}

#[test]
fn many_imports_at_once_wait_for_one_another() {
    const MANY: usize = 24;
    let desk = with_a_folder();
    let files: Vec<std::path::PathBuf> = (1..=MANY)
        .map(|number| {
            let mut other = contoso();
            other["dossier"]["id"] = format!("{number:016x}").into();
            put(&desk, &format!("{number}.passerelle"), sealed(other))
        })
        .collect();
    std::thread::scope(|scope| {
        let folder = desk.data().display().to_string();
        let start = |file: &std::path::PathBuf| {
            let (file, folder) = (file.display().to_string(), folder.clone());
            let import = move || run(&["dossiers", "import", &file, "--data-dir", &folder], "");
            scope.spawn(move || import().unwrap_or_else(|trouble| panic!("{trouble}")))
        };
        let running: Vec<_> = files.iter().map(start).collect();
        for import in running {
            let output = import.join().expect("no import panics");
            assert_eq!(output.status, 0, "{output:?}");
        }
    });
    assert_eq!(listed(&desk).len(), MANY);
}

#[test]
fn an_import_without_room_says_that_nothing_came() {
    let desk = with_a_folder();
    let mut long = contoso();
    long["dossier"]["id"] = "00000000000000ff".into();
    if let Some(history) = long["history"].as_array_mut() {
        let note = "x".repeat(4000);
        for number in 2..200 {
            let subject = format!("note.shared.{number}");
            history.push(change(
                10,
                &json!([
                    { "kind": "set", "subject": subject, "value": note },
                ]),
            ));
        }
    }
    let notes = vec![json!("x".repeat(4000)); 198];
    if let Some(list) = long["notes"].as_array_mut() {
        list.extend(notes);
    }
    let file = put(&desk, "long.passerelle", sealed(long));
    let path = file.display().to_string();
    // With so little room the dossiers cannot even be opened.
    for (blocks, locale, nothing) in [
        (512, "en-US", "nothing was imported"),
        (512, "fr-FR", "rien n’a été importé"),
        (16, "en-US", "the disk is full; nothing was imported"),
        (
            16,
            "fr-FR",
            "le disque est plein\u{202f}; rien n’a été importé",
        ),
    ] {
        let arguments = ["dossiers", "import", &path, "--lang", locale];
        let output = desk
            .run_with_little_room(blocks, &arguments)
            .unwrap_or_else(|trouble| panic!("{trouble}"));
        assert_eq!((output.status, output.stdout.as_str()), (1, ""));
        let line = &output.stderr;
        assert_eq!(line.trim_end().lines().count(), 1, "{line}");
        assert!(line.contains(&path) && line.contains(nothing), "{line}");
        assert!(listed(&desk).is_empty());
    }
}
