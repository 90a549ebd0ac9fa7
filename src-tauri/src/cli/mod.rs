//! The command line: the window without a command, and the commands of the contract.

mod arguments;
mod assess;
mod batch;
mod dossiers;
mod editions;
mod grammar;
mod handover;
mod report;

pub(crate) use arguments::{files_of, usual_folder};

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use l10n::Words;

use crate::options::{Now, Options};
use crate::shell;
use arguments::{Command, Parsed};

/// Why a command ended without its result.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// What was given cannot be used; one line that names the fact, or the file and position.
    Input(String),
    /// The machine failed: disk, lock, display.
    Machine(String),
    /// The person stopped it.
    Cancelled(String),
}

impl Trouble {
    fn status(&self) -> u8 {
        match self {
            Self::Machine(_) => 1,
            Self::Input(_) => 2,
            // What a shell reports of a program that an interrupt ended.
            Self::Cancelled(_) => 130,
        }
    }

    fn line(&self) -> String {
        let (Self::Input(text) | Self::Machine(text) | Self::Cancelled(text)) = self;
        text.chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect()
    }
}

/// Runs the program with these arguments and says how it ended.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let done = match arguments::parse(arguments) {
        Ok(Parsed::Run {
            options,
            words,
            command,
        }) => run(options, words, command),
        Ok(Parsed::Help(text)) => print(&text),
        Err(trouble) => Err(trouble),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            // Nothing is left to tell if the error stream is closed.
            let _ = writeln!(io::stderr(), "{}", trouble.line());
            ExitCode::from(trouble.status())
        }
    }
}

fn run(options: Options, words: Words, command: Option<Command>) -> Result<(), Trouble> {
    end_in_one_line(words);
    let now = Now::read(&options);
    match command {
        None if cfg!(target_os = "linux") && !has_display() => {
            Err(Trouble::Machine(words.text("cli-no-display")))
        }
        None => shell::run(options).map_err(|error| {
            let detail = error.to_string();
            Trouble::Machine(words.format("cli-no-window", &[("detail", detail.into())]))
        }),
        Some(Command::Assess(request, format)) => {
            print(&assess::run(&request, format, words, &now)?)
        }
        Some(Command::AssessBatch(request)) => batch::run(&request, words, &now),
        Some(Command::Editions { format }) => print(&editions::list(words, format)),
        Some(Command::Difference { from, to, format }) => {
            print(&editions::difference(from, to, words, format))
        }
        Some(Command::List { format }) => print(&dossiers::list(&options, words, format)?),
        Some(Command::Report(request)) => report::run(&options, words, &request, &now),
        Some(Command::Export(request)) => handover::export(&options, words, &request, &now),
        Some(Command::Import { file, format }) => {
            print(&handover::import(&options, words, &file, format, &now)?)
        }
        Some(Command::Show { id, format }) => print(&dossiers::show(&options, words, &id, format)?),
    }
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Lets a fault of the program, or of the libraries that open its window, end in one line instead
/// of a trace. Other threads end alone: the window then says that its session is gone.
fn end_in_one_line(words: Words) {
    std::panic::set_hook(Box::new(move |panic| {
        // What libraries add in braces is for their authors.
        let detail = panic.payload_as_str().unwrap_or_default();
        let detail = detail
            .split('{')
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned();
        let line = words.format("cli-fault-of-ours", &[("detail", detail.into())]);
        let _ = writeln!(io::stderr(), "{}", Trouble::Machine(line).line());
        if std::thread::current().name() == Some("main") {
            std::process::exit(1);
        }
    }));
}

/// Prints to standard output; a reader that has gone away is no failure.
fn print(text: &str) -> Result<(), Trouble> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Trouble::Machine(error.to_string()))
        }
        _ => Ok(()),
    }
}

/// How a command prints its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// For programs.
    Json,
    /// For people.
    Text,
}

/// A file to read, or standard input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// `-`.
    Stdin,
    /// A file.
    File(PathBuf),
}

impl Source {
    /// What messages call it.
    fn name(&self) -> String {
        match self {
            Self::Stdin => "-".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// It is not there, or reading it fails.
    fn unreadable(&self, words: Words, error: &io::Error) -> Trouble {
        let args = [
            ("file", self.name().into()),
            ("detail", error.to_string().into()),
        ];
        Trouble::Input(words.format("cli-unreadable", &args))
    }
}
