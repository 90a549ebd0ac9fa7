//! A batch that ends before its file does.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};

use journeys::program;

use super::File;

/// The program at work on `arguments`.
fn start(arguments: &[&str]) -> Child {
    let program = program().unwrap_or_else(|trouble| panic!("{trouble}"));
    Command::new(program)
        .args(["assess", "--batch", "--lang", "en-US"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

fn interrupt(child: &Child) {
    let id = child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status();
    assert!(sent.is_ok_and(|status| status.success()));
}

/// How it ended: the status, and what it said on standard error.
fn end(mut child: Child) -> (Option<i32>, String) {
    let mut said = String::new();
    let mut stderr = child.stderr.take().expect("standard error is piped");
    stderr.read_to_string(&mut said).expect("it is text");
    let status = child.wait().expect("the program ends");
    (status.code(), said)
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let file = File::new("many.jsonl", "{\"facts\": {}}\n".repeat(5_000));
    let mut child = start(&[&file.path()]);
    let mut stdout = BufReader::new(child.stdout.take().expect("standard output is piped"));
    let mut first = String::new();
    stdout.read_line(&mut first).expect("a line is printed");
    drop(stdout);
    assert!(first.ends_with("]}\n"), "{first}");
    assert_eq!(end(child), (Some(0), String::new()));
}

#[test]
fn an_interrupt_ends_it_after_a_whole_line() {
    let file = File::new("many.jsonl", "{\"facts\": {}}\n".repeat(20_000));
    let mut child = start(&[&file.path()]);
    let mut stdout = BufReader::new(child.stdout.take().expect("standard output is piped"));
    let mut printed = String::new();
    stdout.read_line(&mut printed).expect("a line is printed");
    // The program now waits for somebody to read on, so that it cannot be done yet.
    interrupt(&child);
    stdout.read_to_string(&mut printed).expect("it is text");
    assert!(printed.ends_with("]}\n"), "half a line");
    let count = printed.lines().count();
    assert!(count < 20_000);
    let (status, said) = end(child);
    assert_eq!(status, Some(130), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    let digits: String = said.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits, count.to_string(), "{said}");
}

#[test]
fn an_interrupt_is_heard_while_nothing_comes_in() {
    let mut child = start(&["-"]);
    let mut stdin = child.stdin.take().expect("standard input is piped");
    stdin
        .write_all(b"{\"facts\": {}}\n")
        .expect("a line is taken");
    let mut stdout = BufReader::new(child.stdout.take().expect("standard output is piped"));
    let mut first = String::new();
    stdout
        .read_line(&mut first)
        .expect("what has come is answered at once");
    interrupt(&child);
    let (status, said) = end(child);
    assert_eq!((status, said.lines().count()), (Some(130), 1), "{said}");
    drop(stdin);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure_of_the_machine() {
    let file = File::new("one.jsonl", "{\"facts\": {}}\n");
    let full = std::fs::File::create("/dev/full").expect("Linux has a full disk to try");
    let program = program().unwrap_or_else(|trouble| panic!("{trouble}"));
    let output = Command::new(program)
        .args(["assess", "--batch", &file.path()])
        .stdout(full)
        .output()
        .expect("the program starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        (output.status.code(), said.lines().count()),
        (Some(1), 1),
        "{said}"
    );
}
