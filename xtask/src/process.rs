//! Starting other programs, and ending them.

use std::ffi::OsStr;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::failure::{Context, Failure, Result};
use crate::workspace;

/// How often a condition is looked at.
pub const POLL: Duration = Duration::from_millis(20);

/// A command that runs in the workspace's folder.
pub fn command<A: AsRef<OsStr>>(program: &str, arguments: &[A]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(workspace::root());
    command
}

/// The cargo that runs this command, so that a toolchain chosen on the command line stays chosen.
pub fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    command(&cargo, arguments)
}

/// Runs to the end, in view of the person; anything but success is a failure that names the line.
pub fn succeed(command: &mut Command) -> Result<()> {
    let line = line_of(command);
    let status = command
        .status()
        .context(format!("could not start `{line}`"))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{line}` failed ({status})")))
    }
}

/// What a program prints, when it can be started and succeeds.
pub fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    (output.status.success()).then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program can be found.
pub fn exists(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).any(|folder| folder.join(&name).is_file())
}

/// A command whose process ends when this one does, however this one ends.
pub fn tied(program: &str) -> Command {
    let mut command = if ties_processes() {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "TERM", "--", program]);
        command
    } else {
        Command::new(program)
    };
    command.current_dir(workspace::root());
    command
}

fn ties_processes() -> bool {
    answer("setpriv", &["--help"]).is_some_and(|help| help.contains("--pdeathsig"))
}

/// Asks a process to end, and insists when it does not.
pub fn end(child: &mut Child) {
    let id = child.id().to_string();
    let asked = Command::new("sh")
        .args(["-c", "kill -TERM \"$0\"", &id])
        .stderr(Stdio::null())
        .status();
    let ended = asked.is_ok()
        && until(Duration::from_secs(3), || {
            matches!(child.try_wait(), Ok(Some(_)))
        });
    if !ended {
        // Nothing better is left to do with a process that cannot even be killed.
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// Looks at a condition until it holds; false when it does not in time.
pub fn until(limit: Duration, mut holds: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    loop {
        if holds() {
            return true;
        }
        if start.elapsed() > limit {
            return false;
        }
        sleep(POLL);
    }
}

/// How a command reads on a command line.
pub fn line_of(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}
