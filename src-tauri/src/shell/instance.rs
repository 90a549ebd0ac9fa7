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
    let digest = Sha256::digest(resolved(data_dir).as_os_str().as_encoded_bytes());
    let short = crate::view::hexadecimal(&digest[..8]);
    format!("org.passerelle.desktop.d{short}")
}

/// The folder without links and from the root, also before it is made: a first start and the second
/// one must give it the same name.
fn resolved(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    for parent in absolute.ancestors() {
        if let (Ok(real), Ok(rest)) = (parent.canonicalize(), absolute.strip_prefix(parent)) {
            // Joining nothing would add a slash.
            return real.components().chain(rest.components()).collect();
        }
    }
    absolute
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_folder_has_one_name_before_it_is_made_and_after_and_by_whatever_way() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real");
        std::fs::create_dir(&real).unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let before = name(&link.join("data"));
        std::fs::create_dir(real.join("data")).unwrap();
        assert_eq!(name(&link.join("data")), before);
        assert_eq!(name(&real.join("data")), before);
        assert_ne!(name(&real), before);
    }
}
