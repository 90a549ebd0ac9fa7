//! Saving a file: whole or not at all, and never in the place of a file that is not ours.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// The longest name of a file, in bytes: what common file systems take, less a number and an
/// ending.
const LONGEST_NAME: usize = 200;

/// How many files of one name a folder can hold.
const MOST_COPIES: u32 = 999;

/// Why a file was not saved. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ExportFault {
    /// There is no room left on the disk.
    #[error("no room is left on the disk")]
    Full,
    /// The folder may not be written to.
    #[error("the folder cannot be written to")]
    ReadOnly,
    /// There is no such folder.
    #[error("there is no such folder")]
    NoFolder,
    /// It is a folder.
    #[error("it is a folder")]
    Folder,
    /// There is another file of that name.
    #[error("something of that name is there already")]
    Exists,
    /// There is something of that name that is no ordinary file: a device, a pipe, a link.
    #[error("what is there under that name is no ordinary file")]
    NoFile,
    /// It bears the name of a file in which dossiers are kept.
    #[error("dossiers are kept in files of that name")]
    Store,
    /// The report could not be set.
    #[error("the report could not be set: {0}")]
    Unset(String),
    /// What was to be saved could not be read.
    #[error("it could not be read: {0}")]
    Unread(String),
    /// Anything else that the system says.
    #[error("{0}")]
    Other(io::Error),
}

impl ExportFault {
    /// Its name in the messages.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::ReadOnly => "read-only",
            Self::NoFolder => "no-folder",
            Self::Folder => "folder",
            Self::Exists => "exists",
            Self::NoFile => "no-file",
            Self::Store => "store",
            Self::Unset(_) => "unset",
            Self::Unread(_) => "unread",
            Self::Other(_) => "other",
        }
    }
}

impl From<io::Error> for ExportFault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Other(error),
        }
    }
}

/// What becomes of a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and nothing is saved.
    Stays,
    /// It is replaced: the person said so.
    IsReplaced,
}

/// Whether an ordinary file of at most so many bytes bears a name. What a device or a pipe has to
/// say may never end.
pub fn is_ordinary(path: &Path, most: u64) -> bool {
    let may_be = |there: fs::Metadata| there.is_file() && there.len() <= most;
    path.symlink_metadata().is_ok_and(may_be)
}

/// Saves a file under a path. What is replaced is an ordinary file: a device, a pipe or a link that
/// bears the name stays, and so do the files in which dossiers are kept. Readers see the file that
/// was there before or the whole new one.
pub fn save(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), ExportFault> {
    let Some(name) = path.file_name().filter(|_| !path.is_dir()) else {
        return Err(ExportFault::Folder);
    };
    if store::is_of_a_store(&name.to_string_lossy()) {
        return Err(ExportFault::Store);
    }
    let special = |there: fs::Metadata| !there.is_file();
    if path.symlink_metadata().is_ok_and(special) {
        return Err(ExportFault::NoFile);
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = new_file(folder).map_err(|error| match error.kind() {
        // Some folders are there and yet take no file.
        io::ErrorKind::NotFound if folder.is_dir() => ExportFault::ReadOnly,
        _ => error.into(),
    })?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match existing {
        Existing::IsReplaced => file.persist(path),
        Existing::Stays => file.persist_noclobber(path),
    }
    .map_err(|error| error.error)?;
    Ok(())
}

/// Saves a file in a folder, which is made if need be, under this name or the first one with a
/// number behind it that is free.
pub fn save_in(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, ExportFault> {
    fs::create_dir_all(folder)?;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    for copy in 1..=MOST_COPIES {
        let path = match copy {
            1 => folder.join(name),
            _ => folder.join(format!("{stem} ({copy}).{ending}")),
        };
        match save(&path, bytes, Existing::Stays) {
            Err(ExportFault::Exists | ExportFault::Folder | ExportFault::NoFile) => {}
            done => return done.map(|()| path),
        }
    }
    Err(ExportFault::Exists)
}

/// A name that every file system takes: without what separates folders or means something to a
/// shell or a system, and not too long.
pub fn file_name(stem: &str, ending: &str) -> String {
    let mut name = String::new();
    for character in stem.chars() {
        let forbidden = character.is_control() || r#"/\:*?"<>|"#.contains(character);
        let character = if forbidden { '-' } else { character };
        if name.len() + character.len_utf8() > LONGEST_NAME {
            break;
        }
        name.push(character);
    }
    format!("{}.{ending}", name.trim_matches([' ', '.']))
}

/// A new file beside the one it is to become, so that it can take its place in one step. It has
/// the permissions that a file has which a person makes.
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".passerelle-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_that_is_there_stays_unless_it_may_be_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.pdf");
        save(&path, b"one", Existing::Stays).unwrap();
        let refused = save(&path, b"two", Existing::Stays);
        assert!(matches!(refused, Err(ExportFault::Exists)), "{refused:?}");
        assert_eq!(fs::read(&path).unwrap(), b"one");
        save(&path, b"two", Existing::IsReplaced).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(folder.path()), ["plan.pdf"], "nothing half-written");
    }

    #[test]
    fn in_a_folder_the_next_free_name_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("new/folder");
        for _ in 0..3 {
            save_in(&inner, "plan.pdf", b"x").unwrap();
        }
        assert_eq!(names(&inner), ["plan (2).pdf", "plan (3).pdf", "plan.pdf"]);
    }

    #[test]
    fn what_stands_in_the_way_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "x").unwrap();
        let check = |path: &Path, id: &str| {
            let fault = save(path, b"x", Existing::IsReplaced).unwrap_err();
            assert_eq!(fault.id(), id, "{}", path.display());
        };
        check(folder.path(), "folder");
        #[cfg(target_os = "linux")]
        check(Path::new("/proc/plan.pdf"), "read-only");
        check(&folder.path().join("nowhere/plan.pdf"), "no-folder");
        check(&file.join("plan.pdf"), "no-folder");
        assert_eq!(names(folder.path()), ["file"]);
    }

    #[test]
    fn dossiers_are_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "passerelle.db",
            "passerelle.db-wal",
            "passerelle.db-shm",
            "Passerelle.DB",
            "passerelle-20261128-1.db",
            "passerelle.lock",
            "passerelle.db. .",
        ] {
            for existing in [Existing::IsReplaced, Existing::Stays] {
                let fault = save(&folder.path().join(name), b"x", existing).unwrap_err();
                assert_eq!(fault.id(), "store", "{name}");
            }
        }
        assert_eq!(names(folder.path()), [""; 0]);
        save(
            &folder.path().join("passerelle.db.pdf"),
            b"x",
            Existing::Stays,
        )
        .unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_ordinary_file_is_not_replaced() {
        use std::os::unix::fs::FileTypeExt as _;
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("nowhere", &link).unwrap();
        for path in [&pipe, &link] {
            assert!(!is_ordinary(path, 1));
            for existing in [Existing::IsReplaced, Existing::Stays] {
                let fault = save(path, b"x", existing).unwrap_err();
                assert_eq!(fault.id(), "no-file", "{}", path.display());
            }
        }
        assert!(pipe.symlink_metadata().unwrap().file_type().is_fifo());
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(names(folder.path()), ["link", "pipe"]);
    }

    #[test]
    fn a_file_of_more_than_the_most_is_not_worth_a_look() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        assert!(!is_ordinary(&file, 2), "it is not there");
        fs::write(&file, "xyz").unwrap();
        assert!(is_ordinary(&file, 3));
        assert!(!is_ordinary(&file, 2));
        assert!(!is_ordinary(folder.path(), u64::MAX));
    }

    /// On Linux this device takes nothing.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told_as_such() {
        let mut full = fs::File::options().write(true).open("/dev/full").unwrap();
        let error = full.write_all(b"x").unwrap_err();
        assert_eq!(ExportFault::from(error).id(), "full");
    }

    #[test]
    fn a_name_is_one_that_every_file_system_takes() {
        #[track_caller]
        fn check(stem: &str, name: &str) {
            assert_eq!(file_name(stem, "pdf"), name);
        }
        check("Passerelle – Rives & Fils", "Passerelle – Rives & Fils.pdf");
        check("A/B\\C: \"D\"?\n", "A-B-C- -D---.pdf");
        check("../../etc", "-..-etc.pdf");
        let long = file_name(&"é".repeat(300), "pdf");
        assert!(
            long.len() <= LONGEST_NAME + 4 && long.starts_with('é'),
            "{long}"
        );
    }
}
