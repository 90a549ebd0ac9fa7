//! From the arguments to what is to be done.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use eligibility::Edition;
use jiff::civil::Date;
use l10n::{Locale, Words};

use super::grammar::{Tongue, definition};
use super::handover::ExportRequest;
use super::report::ReportRequest;
use super::{Format, Source, Trouble};
use crate::options::Options;

/// What the arguments ask for.
pub(super) enum Parsed {
    /// Something is to be done.
    Run {
        options: Options,
        words: Words,
        command: Option<Command>,
    },
    /// A text is to be shown: help or version.
    Help(String),
}

/// A command of the contract.
pub(super) enum Command {
    Assess(AssessRequest, Format),
    AssessBatch(AssessRequest),
    Editions {
        format: Format,
    },
    Difference {
        from: &'static Edition,
        to: &'static Edition,
        format: Format,
    },
    List {
        format: Format,
    },
    Show {
        id: String,
        format: Format,
    },
    Export(ExportRequest),
    Import {
        file: PathBuf,
        format: Format,
    },
    Report(ReportRequest),
}

/// What is to be assessed, and as of when.
pub(super) struct AssessRequest {
    pub source: Source,
    pub as_of: Option<Date>,
    pub edition: Option<&'static Edition>,
}

/// Reads the arguments of the program.
pub(super) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Parsed, Trouble> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let words = Words::new(spoken_language(&arguments));
    let matches = match definition(words).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            return match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                    Ok(Parsed::Help(error.render().to_string()))
                }
                kind => Err(Trouble::Input(complaint(words, kind, &error))),
            };
        }
    };
    let options = Options {
        data_dir: matches
            .get_one::<PathBuf>("data-dir")
            .cloned()
            .or_else(usual_folder)
            .ok_or_else(|| Trouble::Machine(words.text("cli-no-data-dir")))?,
        lang: match matches.get_one::<Tongue>("lang") {
            Some(Tongue::One(locale)) => Some(*locale),
            Some(Tongue::Both) | None => None,
        },
        save_dir: matches.get_one::<PathBuf>("save-dir").cloned(),
        open: opened(&matches),
        today: matches.get_one::<Date>("today").copied(),
    };
    let command = match matches.subcommand() {
        Some(("assess", matches)) => Some(assess_command(words, matches)?),
        Some(("report", matches)) => Some(Command::Report(report_request(words, matches))),
        Some(("editions", matches)) => match matches.subcommand() {
            Some(("diff", matches)) => {
                let edition = |name| matches.get_one::<&'static Edition>(name).copied();
                edition("from")
                    .zip(edition("to"))
                    .map(|(from, to)| Command::Difference {
                        from,
                        to,
                        format: format(matches),
                    })
            }
            Some((_, matches)) => Some(Command::Editions {
                format: format(matches),
            }),
            None => None,
        },
        Some(("dossiers", matches)) => match matches.subcommand() {
            Some(("show", matches)) => Some(Command::Show {
                id: matches.get_one::<String>("id").cloned().unwrap_or_default(),
                format: format(matches),
            }),
            Some(("export", matches)) => Some(Command::Export(ExportRequest {
                id: matches.get_one::<String>("id").cloned().unwrap_or_default(),
                file: file_of(matches),
                replace: matches.get_flag("replace"),
            })),
            Some(("import", matches)) => Some(Command::Import {
                file: file_of(matches),
                format: format(matches),
            }),
            Some((_, matches)) => Some(Command::List {
                format: format(matches),
            }),
            None => None,
        },
        _ => None,
    };
    Ok(Parsed::Run {
        options,
        words,
        command,
    })
}

/// The files that a start of the program names; none where its arguments cannot be read.
pub(crate) fn files_of(arguments: &[String]) -> Vec<PathBuf> {
    let words = Words::new(Locale::EnUs);
    let matches = definition(words).try_get_matches_from(arguments);
    matches.map(|matches| opened(&matches)).unwrap_or_default()
}

fn opened(matches: &ArgMatches) -> Vec<PathBuf> {
    let files = matches.get_many::<PathBuf>("open");
    files.into_iter().flatten().cloned().collect()
}

/// What is wrong with the arguments, in one line that names it.
fn complaint(words: Words, kind: ErrorKind, error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    match kind {
        ErrorKind::MissingRequiredArgument => {
            words.format("cli-missing-argument", &[("argument", argument.into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = eligibility::excerpt(&context(ContextKind::InvalidValue));
            if value.is_empty() {
                return words.format("cli-empty-value", &[("argument", argument.into())]);
            }
            let allowed = context(ContextKind::ValidValue);
            let reason = std::error::Error::source(error).map(ToString::to_string);
            let args = [
                ("argument", argument.into()),
                ("value", value.into()),
                ("allowed", reason.unwrap_or(allowed).into()),
            ];
            words.format("cli-bad-value", &args)
        }
        ErrorKind::InvalidSubcommand | ErrorKind::MissingSubcommand => {
            let command = eligibility::excerpt(&context(ContextKind::InvalidSubcommand));
            words.format("cli-bad-command", &[("command", command.into())])
        }
        _ => words.format(
            "cli-bad-argument",
            &[("argument", eligibility::excerpt(&argument).into())],
        ),
    }
}

fn assess_command(words: Words, matches: &ArgMatches) -> Result<Command, Trouble> {
    let request = assess_request(matches);
    match (matches.get_flag("batch"), format(matches)) {
        (false, format) => Ok(Command::Assess(request, format)),
        (true, Format::Json) => Ok(Command::AssessBatch(request)),
        (true, Format::Text) => Err(Trouble::Input(words.text("cli-batch-text"))),
    }
}

fn assess_request(matches: &ArgMatches) -> AssessRequest {
    let file = matches
        .get_one::<PathBuf>("file")
        .cloned()
        .unwrap_or_default();
    AssessRequest {
        source: if file.as_os_str() == "-" {
            Source::Stdin
        } else {
            Source::File(file)
        },
        as_of: matches.get_one::<Date>("as-of").copied(),
        edition: matches.get_one::<&'static Edition>("edition").copied(),
    }
}

fn report_request(words: Words, matches: &ArgMatches) -> ReportRequest {
    ReportRequest {
        id: matches.get_one::<String>("id").cloned().unwrap_or_default(),
        locales: match matches.get_one::<Tongue>("lang") {
            Some(Tongue::Both) => Locale::ALL.to_vec(),
            Some(Tongue::One(locale)) => vec![*locale],
            None => vec![words.locale()],
        },
        output: matches
            .get_one::<PathBuf>("output")
            .cloned()
            .unwrap_or_default(),
        replace: matches.get_flag("replace"),
    }
}

fn file_of(matches: &ArgMatches) -> PathBuf {
    let file = matches.get_one::<PathBuf>("file").cloned();
    file.unwrap_or_default()
}

fn format(matches: &ArgMatches) -> Format {
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("text") => Format::Text,
        _ => Format::Json,
    }
}

/// The language of the help and of the errors in the arguments, known before they are read.
fn spoken_language(arguments: &[OsString]) -> Locale {
    let asked = arguments.iter().enumerate().find_map(|(place, argument)| {
        let argument = argument.to_str()?;
        match argument.strip_prefix("--lang")? {
            "" => arguments.get(place + 1)?.to_str().map(str::to_owned),
            rest => rest.strip_prefix('=').map(str::to_owned),
        }
    });
    asked
        .and_then(|tag| Locale::from_tag(&tag))
        .unwrap_or_else(|| Locale::negotiate(sys_locale::get_locales()))
}

/// The data folder of somebody who named none.
pub(crate) fn usual_folder() -> Option<PathBuf> {
    dirs::data_dir().map(|folder| folder.join("passerelle"))
}
