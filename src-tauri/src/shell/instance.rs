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
    let name = name(data_dir);
    #[cfg(target_os = "linux")]
    outlast_the_dead(&name, data_dir);
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(name)
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

/// Of a copy that was killed the bus may keep the name for a moment: this start would be handed over
/// to nobody. That nobody runs is told by the lock, which ends with its process; and as a process ends
/// not all at once, a lock that is let go right away was that of a dead one.
#[cfg(target_os = "linux")]
fn outlast_the_dead(name: &str, data_dir: &Path) {
    use std::thread::sleep;
    use std::time::{Duration, Instant};
    use zbus::blocking::{Connection, fdo::DBusProxy};
    use zbus::names::BusName;

    /// For the bus to forget a name; on a busy machine it takes its time.
    const LONGEST: Duration = Duration::from_secs(5);
    /// For a process to end.
    const ENDING: Duration = Duration::from_millis(100);
    const BREATH: Duration = Duration::from_millis(10);
    let Ok(connection) = Connection::session() else {
        return;
    };
    let (Ok(bus), Ok(name)) = (
        DBusProxy::new(&connection),
        BusName::try_from(format!("{name}.SingleInstance")),
    ) else {
        return;
    };
    let begun = Instant::now();
    let mut free = begun;
    while bus.name_has_owner(name.clone()).unwrap_or(false) {
        if !store::is_held(data_dir) {
            free = Instant::now();
        }
        if free.elapsed() > ENDING || begun.elapsed() > LONGEST {
            return;
        }
        sleep(BREATH);
    }
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
