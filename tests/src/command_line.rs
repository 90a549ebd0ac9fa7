use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::trouble::While;
use crate::{Result, Trouble, program};

/// What a command left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The exit status; -1 when a signal ended it.
    pub status: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Output {
    /// The JSON that a successful command printed.
    ///
    /// # Errors
    ///
    /// When it failed, said something on standard error, or printed something else.
    pub fn json(&self) -> Result<Value> {
        Trouble::unless(self.status == 0 && self.stderr.is_empty(), || {
            format!("the command failed: {self:?}")
        })?;
        serde_json::from_str(&self.stdout).during(format!("reading {:?}", self.stdout))
    }
}

/// Runs a command of the program to its end, `input` on its standard input.
///
/// # Errors
///
/// When it cannot be started.
pub fn run(arguments: &[&str], input: &str) -> Result<Output> {
    let act = format!("passerelle {}", arguments.join(" "));
    feed(Command::new(program()?).args(arguments), &act, input)
}

/// The same where no file can grow beyond so many blocks of 512 bytes, as on a disk that is nearly
/// full.
///
/// # Errors
///
/// As [`run`].
pub fn run_with_little_room(blocks: u32, arguments: &[&str]) -> Result<Output> {
    let act = format!("passerelle {} with little room", arguments.join(" "));
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let mut shell = Command::new("sh");
    shell.args(["-c", &script]).arg(program()?).args(arguments);
    feed(&mut shell, &act, "")
}

fn feed(command: &mut Command, act: &str, input: &str) -> Result<Output> {
    let mut child = command
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .during(act)?;
    if let Some(mut stdin) = child.stdin.take() {
        // A command that refuses its arguments ends without reading; that is no trouble.
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output().during(act)?;
    Ok(Output {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).during(act)?,
        stderr: String::from_utf8(output.stderr).during(act)?,
    })
}
