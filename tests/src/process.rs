//! Processes of other programs, found and ended through what Linux tells of them.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// The processes of `program` that were started with `argument`.
pub(crate) fn with_argument(program: &Path, argument: &OsStr) -> Vec<u32> {
    let Ok(processes) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    processes
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
        .filter(|id| is(*id, program, argument))
        .collect()
}

fn is(id: u32, program: &Path, argument: &OsStr) -> bool {
    let folder = Path::new("/proc").join(id.to_string());
    let line = fs::read(folder.join("cmdline")).unwrap_or_default();
    let argument = argument.to_string_lossy();
    fs::read_link(folder.join("exe")).is_ok_and(|exe| exe == program)
        && line
            .split(|byte| *byte == 0)
            .any(|word| word == argument.as_bytes())
}

/// Ends a process as a power cut would.
pub(crate) fn kill(id: u32) {
    // It may have ended by itself in the meantime, which is just as well.
    let _ = Command::new("sh")
        .args(["-c", "kill -KILL \"$0\"", &id.to_string()])
        .stderr(Stdio::null())
        .status();
}

/// Whether a process has let go of everything it held. Its first thread may be long dead while
/// another still waits for the disk, and with it every lock that the process has.
pub(crate) fn has_ended(id: u32) -> bool {
    let folder = Path::new("/proc").join(id.to_string());
    let Ok(status) = fs::read_to_string(folder.join("status")) else {
        return true;
    };
    let threads = fs::read_dir(folder.join("task")).map_or(0, Iterator::count);
    threads <= 1 && status.lines().any(|line| line.starts_with("State:\tZ"))
}
