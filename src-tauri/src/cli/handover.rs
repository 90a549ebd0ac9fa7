//! `passerelle dossiers export` and `import`: the hand-over file.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use eligibility::Rules;
use l10n::Words;
use serde_json::json;
use store::handover::{self, fetch};
use store::{OpenFault, StoreFault};

use super::report::unwritten;
use super::{Format, Trouble, dossiers};
use crate::errand::is_table;
use crate::export::{Existing, is_ordinary, save};
use crate::options::{Now, Options};
use crate::session::{
    News, Refused, Session, Taken, agrees, hand_over, organisation, read_handover,
};
use crate::view;

/// How long an import waits for who else has the dossiers.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long until it looks again.
const PAUSE: Duration = Duration::from_millis(20);

/// Which dossier goes where.
pub(super) struct ExportRequest {
    /// The dossier's id.
    pub id: String,
    /// The file.
    pub file: PathBuf,
    /// Whether any file of that name may be replaced; an earlier one of the same dossier always may.
    pub replace: bool,
}

/// Writes the hand-over file, whole or not at all.
pub(super) fn export(
    options: &Options,
    words: Words,
    request: &ExportRequest,
    now: &Now,
) -> Result<(), Trouble> {
    let no_such = || dossiers::no_such(words, &request.id);
    let store = dossiers::open(options, words)?.ok_or_else(no_such)?;
    let bytes = match hand_over(&store, Rules::embedded(), words, &request.id, now) {
        Err(StoreFault::NoSuchDossier(_)) => return Err(no_such()),
        other => other.map_err(|fault| dossiers::trouble(words, &fault))?,
    };
    let existing = if request.replace || is_of(&request.file, &request.id) {
        Existing::IsReplaced
    } else {
        Existing::Stays
    };
    save(&request.file, &bytes, existing).map_err(|fault| unwritten(words, &request.file, &fault))
}

/// Whether a file hands the same dossier over. That of another one may be the only copy.
fn is_of(file: &Path, id: &str) -> bool {
    if !is_ordinary(file, handover::MAX_BYTES as u64) {
        return false;
    }
    let read = fetch(file).and_then(|bytes| read_handover(&bytes, Rules::embedded()));
    read.is_ok_and(|earlier| earlier.dossier.id == id)
}

/// Takes in a dossier that is not there yet. One that is there with another history is left to the
/// window, where what is new can be seen first. Verdicts that are found otherwise than by the program
/// that wrote the file are no fault, and are told on the error stream.
pub(super) fn import(
    options: &Options,
    words: Words,
    file: &Path,
    format: Format,
    now: &Now,
) -> Result<String, Trouble> {
    let told = |why: String| {
        let args = [
            ("file", file.display().to_string().into()),
            ("why", why.into()),
        ];
        words.format("arrival-file", &args)
    };
    let refused = |why: String| Trouble::Input(told(why));
    let unread = |fault| refused(view::handover_fault(words, &fault));
    let bytes = fetch(file).map_err(unread)?;
    if is_table(file) {
        return Err(refused(words.text("cli-import-table")));
    }
    let handover = read_handover(&bytes, Rules::embedded()).map_err(unread)?;
    let failed = |why: String| Trouble::Machine(told(why));
    let mut session = start(options, now);
    match session.unusable() {
        None => {}
        Some(OpenFault::Locked(_)) => return Err(failed(words.text("cli-import-locked"))),
        Some(OpenFault::Full(_)) => return Err(failed(unsaved(words, &StoreFault::Full))),
        Some(fault) => return Err(dossiers::unusable(words, fault)),
    }
    let id = handover.dossier.id.clone();
    let agrees = agrees(Rules::embedded(), &handover);
    let name = organisation(&handover);
    let taken = session
        .take_handover(handover, now)
        .map_err(|refused| match refused {
            Refused::Store(fault) => failed(unsaved(words, &fault)),
            other => failed(view::message(words, &other)),
        })?;
    let outcome = match taken {
        Taken::Made => "imported",
        Taken::Unchanged => "unchanged",
        Taken::Older => "older",
        Taken::PutBack => "put-back",
        Taken::Differs(merge) => {
            let why = match merge.news {
                News::Sequel(_) => "cli-import-sequel",
                News::Differences(_) => "cli-import-differs",
            };
            return Err(refused(words.text(why)));
        }
    };
    let verdicts = if agrees { "same" } else { "differ" };
    if !agrees {
        // Nothing is left to tell if the error stream is closed.
        let _ = writeln!(io::stderr(), "{}", view::verdicts_differ(words, &[name]));
    }
    Ok(match format {
        Format::Json => {
            let told = json!({ "id": id, "outcome": outcome, "verdicts": verdicts });
            format!("{told:#}\n")
        }
        Format::Text => {
            let line = words.format(&format!("cli-import-{outcome}"), &[("id", id.into())]);
            format!("{line}\n")
        }
    })
}

/// Takes the stored dossiers. Whoever has them may be another import, which is soon over.
fn start(options: &Options, now: &Now) -> Session {
    let until = Instant::now() + PATIENCE;
    loop {
        let session = Session::start(options, now);
        let waits = matches!(session.unusable(), Some(OpenFault::Locked(_)));
        if !waits || Instant::now() >= until {
            return session;
        }
        thread::sleep(PAUSE);
    }
}

/// Why nothing was imported, where the dossiers could not be written.
fn unsaved(words: Words, fault: &StoreFault) -> String {
    let why = match fault {
        StoreFault::Full => "full",
        StoreFault::ReadOnly => "read-only",
        StoreFault::NoSuchDossier(_) | StoreFault::AlreadyThere(_) | StoreFault::Database(_) => {
            "other"
        }
    };
    let args = [("why", why.into()), ("detail", fault.to_string().into())];
    words.format("cli-import-unsaved", &args)
}

#[cfg(test)]
mod tests {
    use l10n::Locale;

    use super::*;

    #[test]
    fn an_import_that_a_full_disk_stopped_says_that_nothing_came() {
        for (locale, nothing, full) in [
            (Locale::EnUs, "nothing was imported", "disk is full"),
            (Locale::FrFr, "rien n’a été importé", "disque est plein"),
        ] {
            let words = Words::new(locale);
            let told = unsaved(words, &StoreFault::Full);
            assert!(told.contains(nothing) && told.contains(full), "{told}");
            assert!(unsaved(words, &StoreFault::ReadOnly).contains(nothing));
            let other = StoreFault::AlreadyThere("0".to_owned());
            assert!(unsaved(words, &other).contains(nothing));
        }
    }
}
