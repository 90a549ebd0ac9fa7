//! What the page may do, and what the crates may depend on.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::Command;

use serde_json::{Value as Json, json};

fn read(file: &str) -> Json {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_page_may_call_one_command_and_nothing_else() {
    let capability = read("capabilities/main.json");
    assert_eq!(capability["permissions"], json!(["allow-dispatch"]));
    assert_eq!(capability["windows"], json!(["main"]));
    assert_eq!(capability["local"], json!(true));
    assert!(capability.get("remote").is_none());
    let configuration = read("tauri.conf.json");
    assert_eq!(
        configuration["app"]["security"]["capabilities"],
        json!(["main"])
    );
    assert_eq!(configuration["app"]["withGlobalTauri"], json!(false));
    let build = include_str!("../build.rs");
    assert!(build.contains(r#".commands(&["dispatch"])"#));
    let shell = include_str!("../src/shell.rs");
    assert!(shell.contains("generate_handler![commands::dispatch]"));
}

#[test]
fn the_content_policy_lets_in_nothing_from_outside() {
    let configuration = read("tauri.conf.json");
    let policy = configuration["app"]["security"]["csp"].as_object().unwrap();
    assert_eq!(policy["default-src"], "'none'");
    for (directive, sources) in policy {
        let sources = sources.as_str().unwrap();
        let known = match directive.as_str() {
            "connect-src" => sources == "ipc: http://ipc.localhost",
            _ => sources == "'none'" || sources == "'self'",
        };
        assert!(known, "{directive} {sources}");
    }
}

/// The packages that `package` is built from, by name.
fn dependencies(package: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            package,
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--offline",
        ])
        .args(["--format", "{p}"])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn only_the_program_depends_on_tauri_and_imports_run_one_way() {
    let ours = [
        "atlas",
        "eligibility",
        "dossier",
        "store",
        "l10n",
        "report",
        "passerelle",
    ];
    let allowed = [
        ("eligibility", vec![]),
        ("dossier", vec!["eligibility"]),
        ("store", vec![]),
        ("l10n", vec![]),
        ("report", vec![]),
        ("atlas", vec![]),
    ];
    for (package, allowed) in allowed {
        for dependency in dependencies(package) {
            assert!(
                !dependency.starts_with("tauri"),
                "{package} depends on {dependency}"
            );
            let inner = ours.contains(&dependency.as_str()) && dependency != package;
            assert!(
                !inner || allowed.contains(&dependency.as_str()),
                "{package} depends on {dependency}"
            );
        }
    }
}

#[test]
fn the_pure_crates_depend_on_nothing_that_reaches_the_machine() {
    for package in ["atlas", "eligibility", "dossier"] {
        for dependency in dependencies(package) {
            assert!(
                !["tokio", "rusqlite", "libsqlite3-sys", "sys-locale", "dirs"]
                    .contains(&dependency.as_str()),
                "{package} depends on {dependency}"
            );
        }
    }
}

#[test]
fn the_pure_crates_name_no_file_no_clock_and_no_environment() {
    for package in ["atlas", "eligibility", "dossier"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("crates")
            .join(package)
            .join("src");
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for forbidden in [
                "std::fs",
                "std::net",
                "std::process",
                "std::time",
                "env::var",
                "::now(",
            ] {
                assert!(
                    !text.contains(forbidden),
                    "{} names {forbidden}",
                    path.display()
                );
            }
        }
    }
}
