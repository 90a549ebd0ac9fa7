//! `passerelle report`: the report on a stored dossier, as a PDF.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use eligibility::Rules;
use l10n::{Locale, Words};
use store::StoreFault;

use super::{Trouble, dossiers};
use crate::errand::Content;
use crate::export::{Existing, ExportFault, is_ordinary, save};
use crate::options::{Now, Options};
use crate::session::{State, read_dossier};
use crate::view;

/// More than the largest report has, in bytes.
const LARGEST: u64 = 64 << 20;

/// What is to be reported on, how, and where to.
pub(super) struct ReportRequest {
    /// The dossier's id.
    pub id: String,
    /// The languages, one part each.
    pub locales: Vec<Locale>,
    /// The file.
    pub output: PathBuf,
    /// Whether any file of that name may be replaced; a report always may.
    pub replace: bool,
}

/// Writes the report, whole or not at all.
pub(super) fn run(
    options: &Options,
    words: Words,
    request: &ReportRequest,
    now: &Now,
) -> Result<(), Trouble> {
    let no_such = || dossiers::no_such(words, &request.id);
    let store = dossiers::open(options, words)?.ok_or_else(no_such)?;
    let (open, _) = match read_dossier(&store, &request.id) {
        Err(StoreFault::NoSuchDossier(_)) => return Err(no_such()),
        other => other.map_err(|fault| dossiers::trouble(words, &fault))?,
    };
    let state = State::showing(words, open);
    let report = view::report(&state, Rules::embedded(), &request.locales, now);
    let missing = view::missing_characters(words, &report);
    let saved = Content::Report(Box::new(report))
        .bytes()
        .and_then(|bytes| save(&request.output, &bytes, existing(request)));
    saved.map_err(|fault| unwritten(words, &request.output, &fault))?;
    if let Some(missing) = missing {
        // The report stands; a standard error that is closed changes nothing about it.
        let _ = writeln!(io::stderr(), "{missing}");
    }
    Ok(())
}

/// A report may take the place of an earlier one, but of nothing else that nobody spoke of.
fn existing(request: &ReportRequest) -> Existing {
    if request.replace || is_a_report(&request.output) {
        Existing::IsReplaced
    } else {
        Existing::Stays
    }
}

/// Whether a file is an earlier report.
fn is_a_report(file: &Path) -> bool {
    is_ordinary(file, LARGEST) && fs::read(file).is_ok_and(|bytes| report::is_ours(&bytes))
}

/// Why a file was not written.
pub(super) fn unwritten(words: Words, output: &Path, fault: &ExportFault) -> Trouble {
    if matches!(fault, ExportFault::Exists) {
        let args = [("file", output.display().to_string().into())];
        return Trouble::Input(words.format("cli-exists", &args));
    }
    let args = [
        ("file", output.display().to_string().into()),
        ("detail", view::export_fault(words, fault).into()),
    ];
    let line = words.format("cli-not-written", &args);
    match fault {
        ExportFault::Exists
        | ExportFault::Folder
        | ExportFault::NoFile
        | ExportFault::NoFolder
        | ExportFault::Store => Trouble::Input(line),
        ExportFault::Full
        | ExportFault::ReadOnly
        | ExportFault::Unset(_)
        | ExportFault::Unread(_)
        | ExportFault::Other(_) => Trouble::Machine(line),
    }
}
