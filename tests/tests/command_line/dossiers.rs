//! The stored dossiers, from the command line.

use journeys::Desk;
use serde_json::json;

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
