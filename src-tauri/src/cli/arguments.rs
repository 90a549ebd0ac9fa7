//! From the arguments to what is to be done. The help is written in the language asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use eligibility::{Edition, Rules, day};
use jiff::civil::Date;
use l10n::{Locale, Words};

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

/// What `--lang` can ask for.
#[derive(Debug, Clone, Copy)]
enum Tongue {
    One(Locale),
    /// Both languages, of a report.
    Both,
}

impl Tongue {
    fn one(tag: &str) -> Result<Self, &'static str> {
        Locale::from_tag(tag).map(Self::One).ok_or("fr-FR, en-US")
    }

    fn any(tag: &str) -> Result<Self, &'static str> {
        match tag {
            "both" => Ok(Self::Both),
            tag => Self::one(tag).map_err(|_| "fr-FR, en-US, both"),
        }
    }
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

fn definition(words: Words) -> Clap {
    let help = |id: &str| words.text(id);
    Clap::new("passerelle")
        .about(help("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .arg(
            option(words, "data-dir", "DIR", "cli-data-dir")
                .env("PASSERELLE_DATA_DIR")
                .value_parser(clap::value_parser!(PathBuf))
                .global(true),
        )
        .arg(
            option(words, "lang", "LOCALE", "cli-lang")
                .value_parser(Tongue::one)
                .global(true),
        )
        .arg(
            option(words, "open", "FILE", "cli-open")
                .value_parser(clap::value_parser!(PathBuf))
                .action(ArgAction::Append),
        )
        .arg(
            option(words, "save-dir", "DIR", "cli-save-dir")
                .value_parser(clap::value_parser!(PathBuf))
                .global(true),
        )
        .arg(
            option(words, "today", "DATE", "cli-today")
                .value_parser(parse_day)
                .global(true),
        )
        .subcommand(assess(words))
        .subcommand(report(words))
        .subcommand(
            Clap::new("editions")
                .about(help("cli-editions"))
                .subcommand_required(true)
                .subcommand(
                    Clap::new("list")
                        .about(help("cli-editions-list"))
                        .arg(format_option(words)),
                )
                .subcommand(
                    Clap::new("diff")
                        .about(help("cli-editions-diff"))
                        .arg(format_option(words))
                        .args([("from", "A"), ("to", "B")].map(|(name, value)| {
                            Arg::new(name)
                                .value_name(value)
                                .help(help("cli-edition-id"))
                                .required(true)
                                .value_parser(known_edition)
                        })),
                ),
        )
        .subcommand(
            Clap::new("dossiers")
                .about(help("cli-dossiers"))
                .subcommand_required(true)
                .subcommand(
                    Clap::new("list")
                        .about(help("cli-dossiers-list"))
                        .arg(format_option(words)),
                )
                .subcommand(
                    Clap::new("show")
                        .about(help("cli-dossiers-show"))
                        .arg(format_option(words))
                        .arg(id_argument(words)),
                )
                .subcommand(
                    Clap::new("export")
                        .about(help("cli-dossiers-export"))
                        .arg(id_argument(words))
                        .arg(file_argument(words))
                        .arg(replace_option(words)),
                )
                .subcommand(
                    Clap::new("import")
                        .about(help("cli-dossiers-import"))
                        .arg(format_option(words))
                        .arg(file_argument(words)),
                ),
        )
}

fn id_argument(words: Words) -> Arg {
    Arg::new("id")
        .value_name("ID")
        .help(words.text("cli-id"))
        .required(true)
}

fn file_argument(words: Words) -> Arg {
    Arg::new("file")
        .value_name("FILE")
        .help(words.text("cli-hand-over-file"))
        .required(true)
        .value_parser(clap::value_parser!(PathBuf))
}

fn assess(words: Words) -> Clap {
    let help = |id: &str| words.text(id);
    Clap::new("assess")
        .about(help("cli-assess"))
        .arg(option(words, "as-of", "DATE", "cli-as-of").value_parser(parse_day))
        .arg(option(words, "edition", "ID", "cli-edition").value_parser(known_edition))
        .arg(format_option(words))
        .arg(
            Arg::new("batch")
                .long("batch")
                .help(help("cli-batch"))
                .action(ArgAction::SetTrue),
        )
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .help(help("cli-file"))
                .required(true)
                .value_parser(clap::value_parser!(PathBuf)),
        )
}

fn report(words: Words) -> Clap {
    let help = |id: &str| words.text(id);
    Clap::new("report")
        .about(help("cli-report"))
        .arg(
            Arg::new("id")
                .value_name("ID")
                .help(help("cli-id"))
                .required(true),
        )
        .arg(option(words, "lang", "LOCALE", "cli-report-lang").value_parser(Tongue::any))
        .arg(
            option(words, "output", "FILE", "cli-report-output")
                .required(true)
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(replace_option(words))
}

fn replace_option(words: Words) -> Arg {
    Arg::new("replace")
        .long("replace")
        .help(words.text("cli-replace"))
        .action(ArgAction::SetTrue)
}

fn option(words: Words, name: &'static str, value: &'static str, id: &str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(words.text(id))
}

fn format_option(words: Words) -> Arg {
    option(words, "format", "FORMAT", "cli-format")
        .value_parser(["json", "text"])
        .default_value("json")
}

fn known_edition(id: &str) -> Result<&'static Edition, String> {
    let rules = Rules::embedded();
    rules.edition(id).ok_or_else(|| {
        let known: Vec<&str> = rules.editions().iter().map(|one| one.id.as_str()).collect();
        known.join(", ")
    })
}

fn parse_day(text: &str) -> Result<Date, String> {
    day(text).map_err(|_| "YYYY-MM-DD".to_owned())
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

/// The platform's folder for a program's data.
/// The data folder of somebody who named none.
pub(crate) fn usual_folder() -> Option<PathBuf> {
    dirs::data_dir().map(|folder| folder.join("passerelle"))
}
