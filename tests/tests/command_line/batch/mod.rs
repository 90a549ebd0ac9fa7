//! `assess --batch`: many lines in, as many out.

mod answering;
mod ending;
mod refusing;

use journeys::{Output, run};
use serde_json::{Value, json};

const TODAY: [&str; 2] = ["--today", "2026-11-22"];

/// A file for one run.
struct File {
    folder: tempfile::TempDir,
    name: &'static str,
}

impl File {
    fn new(name: &'static str, bytes: impl AsRef<[u8]>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let file = Self { folder, name };
        std::fs::write(file.path(), bytes).expect("a temporary file can be written");
        file
    }

    fn path(&self) -> String {
        let path = self.folder.path().join(self.name);
        path.to_str().expect("the path is plain text").to_owned()
    }
}

/// What becomes of a file of that name with these bytes.
fn batch(name: &'static str, bytes: impl AsRef<[u8]>, options: &[&str]) -> Output {
    let file = File::new(name, bytes);
    let path = file.path();
    let arguments = [&["assess", "--batch"], &TODAY[..], options, &[&path]].concat();
    run(&arguments, "").unwrap_or_else(|trouble| panic!("{trouble}"))
}

/// What the program printed, one JSON object a line.
fn answers(output: &Output) -> Vec<Value> {
    output
        .stdout
        .lines()
        .map(|line| {
            serde_json::from_str(line)
                .unwrap_or_else(|error| panic!("{line:?} isn't JSON: {error}"))
        })
        .collect()
}

/// Answers with nothing but what names them and whether they are good: `[id, line]`, where the
/// line is null for an assessment.
fn shape(output: &Output) -> Vec<Value> {
    answers(output)
        .iter()
        .map(|answer| {
            assert_ne!(answer["error"].is_null(), answer["roles"].is_null());
            json!([answer["id"], answer["line"]])
        })
        .collect()
}
