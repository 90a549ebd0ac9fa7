//! One running copy for each data folder: a second start brings the first to the front, with the
//! files that it was given. It is a courtesy; the guarantee is the lock of the store.

use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager as _, Wry};

use super::{bring_in, raise};
use crate::cli::files_of;

/// Hands this start over to the copy that runs on the same data folder, if there is one; the
/// program ends then.
pub fn single(data_dir: &Path) -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(name(data_dir))
        .callback(|app: &AppHandle, arguments, folder| {
            let Some(window) = app.get_webview_window("main") else {
                return;
            };
            raise(&window);
            let folder = PathBuf::from(folder);
            let files = files_of(&arguments);
            bring_in(
                &window,
                files.into_iter().map(|file| folder.join(file)).collect(),
            );
        })
        .build()
}

/// The name on the bus: two folders are two programs.
fn name(data_dir: &Path) -> String {
    let folder = data_dir
        .canonicalize()
        .unwrap_or_else(|_| data_dir.to_owned());
    let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    let short = crate::view::hexadecimal(&digest[..8]);
    format!("org.passerelle.desktop.d{short}")
}
