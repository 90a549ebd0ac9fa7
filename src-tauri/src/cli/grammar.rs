//! The commands and options of the program. The help is written in the language asked for.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command as Clap};
use eligibility::{Edition, Rules, day};
use jiff::civil::Date;
use l10n::{Locale, Words};

/// What `--lang` can ask for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Tongue {
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

/// Every command and option, with its help.
pub(super) fn definition(words: Words) -> Clap {
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
        .arg(id_argument(words))
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
