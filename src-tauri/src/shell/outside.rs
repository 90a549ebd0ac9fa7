//! Running errands: the browser, the dialog for saving, the file itself.

use std::path::{Path, PathBuf};

use tauri::{Manager as _, WebviewWindow};
use tauri_plugin_dialog::DialogExt as _;

use super::SaveFolder;
use crate::errand::{Chosen, Errand, Export, Outcome};
use crate::export::{Existing, ExportFault, save, save_in};

/// Does what is to be done outside, and says what came of it.
pub async fn run_errand(window: &WebviewWindow, errand: Errand) -> Outcome {
    match errand {
        Errand::Visit(address) => opened(&address, || {
            tauri_plugin_opener::open_url(&address, None::<&str>)
        }),
        Errand::Show(path) => opened(&path.display().to_string(), || {
            tauri_plugin_opener::open_path(&path, None::<&str>)
        }),
        Errand::Choose { kinds } => Outcome::Chosen(choose(window, kinds).await),
        Errand::Export(export) => {
            let (what, visit) = (export.what, export.visit);
            match write(window, export).await.transpose() {
                Some(saved) => Outcome::Exported { what, visit, saved },
                None => Outcome::Done,
            }
        }
    }
}

fn opened(what: &str, open: impl FnOnce() -> Result<(), tauri_plugin_opener::Error>) -> Outcome {
    match open() {
        Ok(()) => Outcome::Done,
        Err(_) => Outcome::NotOpened(what.to_owned()),
    }
}

/// The files that the person chooses; none when they call it off.
async fn choose(window: &WebviewWindow, kinds: Vec<(String, Vec<&'static str>)>) -> Vec<Chosen> {
    let (chosen, choice) = tokio::sync::oneshot::channel();
    let mut dialog = window.dialog().file().set_parent(window);
    for (kind, endings) in &kinds {
        dialog = dialog.add_filter(kind, endings);
    }
    dialog.pick_files(move |paths| {
        let _ = chosen.send(paths);
    });
    let paths = choice.await.ok().flatten().unwrap_or_default();
    read(
        paths
            .into_iter()
            .filter_map(|path| path.into_path().ok())
            .collect(),
    )
    .await
}

/// Reads files that were chosen, or dropped on the window.
pub async fn read(paths: Vec<PathBuf>) -> Vec<Chosen> {
    let work = tauri::async_runtime::spawn_blocking(move || {
        paths.iter().map(|path| Chosen::read(path)).collect()
    });
    work.await.unwrap_or_default()
}

/// Saves a file where the person says, or in the folder that the program was started with. Where
/// it went; nothing when the person called it off.
async fn write(window: &WebviewWindow, export: Export) -> Result<Option<PathBuf>, ExportFault> {
    let folder = window.state::<SaveFolder>().0.clone();
    let Export {
        what,
        name,
        kind,
        content,
        ..
    } = export;
    let bytes = apart(|| content.bytes());
    if let Some(folder) = folder {
        let bytes = bytes.await?;
        return apart(move || save_in(&folder, &name, &bytes).map(Some)).await;
    }
    // The report is being set while the person looks for a place.
    let Some(asked) = ask(window, &name, &kind, what.ending()).await else {
        return Ok(None);
    };
    let (bytes, path) = (bytes.await?, with_ending(&asked, what.ending()));
    // The dialog has asked before it named a file that is there already; of another name it has not.
    let existing = if path == asked {
        Existing::IsReplaced
    } else {
        Existing::Stays
    };
    apart(move || save(&path, &bytes, existing).map(|()| Some(path))).await
}

/// The native dialog; nothing when it was called off.
async fn ask(window: &WebviewWindow, name: &str, kind: &str, ending: &str) -> Option<PathBuf> {
    let (chosen, choice) = tokio::sync::oneshot::channel();
    window
        .dialog()
        .file()
        .set_parent(window)
        .set_file_name(name)
        .add_filter(kind, &[ending])
        .save_file(move |path| {
            let _ = chosen.send(path);
        });
    choice.await.ok()??.into_path().ok()
}

/// A name typed without the ending of its kind gets it.
fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let has = path
        .extension()
        .is_some_and(|own| own.eq_ignore_ascii_case(ending));
    if has {
        return path.to_owned();
    }
    let mut whole = path.as_os_str().to_owned();
    whole.push(format!(".{ending}"));
    whole.into()
}

/// Begins something slow on a thread of its own; what it comes to can be awaited.
fn apart<T: Send + 'static>(
    act: impl FnOnce() -> Result<T, ExportFault> + Send + 'static,
) -> impl Future<Output = Result<T, ExportFault>> {
    let work = tauri::async_runtime::spawn_blocking(act);
    async {
        work.await
            .unwrap_or_else(|error| Err(ExportFault::Unset(error.to_string())))
    }
}
