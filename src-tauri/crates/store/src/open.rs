//! Opening the file: what it is, and whether it may be written.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::backup::copy;
use crate::migrate::{APPLICATION_ID, VERSION, migrate};

/// The file's name in the data folder.
pub const DATABASE: &str = "passerelle.db";

/// The name of the file that the running copy holds locked.
const LOCK: &str = "passerelle.lock";

/// Whether a file of that name may be one in which dossiers are kept, of whatever folder: the
/// database, what the database writes beside it, a copy of it, the lock.
pub fn is_of_a_store(file_name: &str) -> bool {
    // Windows takes dots and spaces at the end of a name for nothing.
    let name = file_name.trim_end_matches(['.', ' ']).to_lowercase();
    let beside = ["-wal", "-shm", "-journal"];
    let database = beside.iter().find_map(|end| name.strip_suffix(end));
    let database = database.unwrap_or(&name);
    let of_ours = |stem: &str| stem.starts_with("passerelle");
    name == LOCK || database.strip_suffix(".db").is_some_and(of_ours)
}

/// Why the stored dossiers cannot be used. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    /// Another running copy of the program holds the folder.
    #[error("{0} is in use by another copy of the program")]
    Locked(PathBuf),
    /// A newer program wrote the file.
    #[error("{path} was written by a newer program (version {version} of the file)")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: i32,
    },
    /// It is a database of another program.
    #[error("{0} belongs to another program")]
    Foreign(PathBuf),
    /// It is damaged, or no database at all.
    #[error("{path} cannot be read: {reason}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the database says.
        reason: String,
    },
    /// The folder or the file may not be written.
    #[error("{0} cannot be written")]
    ReadOnly(PathBuf),
    /// There is no room left on the disk.
    #[error("no room is left on the disk of {0}")]
    Full(PathBuf),
    /// There is no file yet, and none may be made.
    #[error("{0} does not exist")]
    Missing(PathBuf),
    /// An older program wrote the file, and it may only be read here.
    #[error("{path} was written by an older program (version {version} of the file)")]
    Older {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: i32,
    },
    /// An older program wrote the file, and no copy of it could be made before bringing it up to
    /// date.
    #[error("{path} cannot be copied: {reason}")]
    NoCopy {
        /// Where the copy was to be.
        path: PathBuf,
        /// What the database or the system says.
        reason: String,
    },
}

impl OpenFault {
    /// Its name in the messages.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Locked(_) => "locked",
            Self::Newer { .. } => "newer",
            Self::Foreign(_) => "foreign",
            Self::Unreadable { .. } => "unreadable",
            Self::ReadOnly(_) => "read-only",
            Self::Full(_) => "full",
            Self::Missing(_) => "missing",
            Self::Older { .. } => "older",
            Self::NoCopy { .. } => "no-copy",
        }
    }

    /// The file or folder concerned.
    pub fn path(&self) -> &Path {
        match self {
            Self::Locked(path)
            | Self::Newer { path, .. }
            | Self::Foreign(path)
            | Self::Unreadable { path, .. }
            | Self::Older { path, .. }
            | Self::NoCopy { path, .. }
            | Self::ReadOnly(path)
            | Self::Full(path)
            | Self::Missing(path) => path,
        }
    }
}

/// What a file is.
enum Nature {
    Fresh,
    /// Ours, of this version of the file or an earlier one.
    Ours(i32),
}

/// Takes the folder for this process. The lock ends with the process, however it ends.
pub(crate) fn lock(folder: &Path) -> Result<File, OpenFault> {
    fs::create_dir_all(folder).map_err(|_| OpenFault::ReadOnly(folder.to_owned()))?;
    let path = folder.join(LOCK);
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|_| OpenFault::ReadOnly(folder.to_owned()))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenFault::Locked(folder.to_owned())),
        Err(TryLockError::Error(_)) => Err(OpenFault::ReadOnly(folder.to_owned())),
    }
}

/// Whether a running copy of the program holds the folder.
pub fn is_held(folder: &Path) -> bool {
    let file = File::open(folder.join(LOCK));
    file.is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// Opens the file to read and write, making or migrating it if need be.
pub(crate) fn writable(path: &Path, now: Timestamp) -> Result<Connection, OpenFault> {
    // A look without the right to write comes first: a connection that may write would fold the
    // log into a file that is perhaps not ours to touch.
    let nature = if exists(path)? {
        let connection = read_only(path)?;
        let nature = look(&connection, path)?;
        if matches!(nature, Nature::Ours(version) if version < VERSION) {
            check(&connection, path)?;
            copy(&connection, path, now)?;
        }
        nature
    } else {
        Nature::Fresh
    };
    let fault = |error| fault(path, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(fault)?;
    prepare(&connection).map_err(fault)?;
    if matches!(nature, Nature::Ours(_)) {
        check(&connection, path)?;
    }
    migrate(&mut connection).map_err(fault)?;
    Ok(connection)
}

/// Opens the file to read it, beside a program that may be writing it.
pub(crate) fn readable(path: &Path) -> Result<Connection, OpenFault> {
    if !exists(path)? {
        return Err(OpenFault::Missing(path.to_owned()));
    }
    let connection = read_only(path)?;
    match look(&connection, path)? {
        Nature::Ours(VERSION) => Ok(connection),
        Nature::Ours(version) => Err(OpenFault::Older {
            path: path.to_owned(),
            version,
        }),
        Nature::Fresh => Err(OpenFault::Missing(path.to_owned())),
    }
}

/// A file that may not be looked at is not one that is missing.
fn exists(path: &Path) -> Result<bool, OpenFault> {
    path.try_exists().map_err(|error| OpenFault::Unreadable {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

fn read_only(path: &Path) -> Result<Connection, OpenFault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection =
        Connection::open_with_flags(path, flags).map_err(|error| fault(path, &error))?;
    connection
        .busy_timeout(Duration::from_secs(5))
        .map_err(|error| fault(path, &error))?;
    Ok(connection)
}

fn look(connection: &Connection, path: &Path) -> Result<Nature, OpenFault> {
    let fault = |error| fault(path, &error);
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let application = number("application_id").map_err(fault)?;
    let version = number("user_version").map_err(fault)?;
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(fault)?;
    match (application, version) {
        (0, 0) if tables == 0 => Ok(Nature::Fresh),
        (APPLICATION_ID, version) if version > VERSION => Err(OpenFault::Newer {
            path: path.to_owned(),
            version,
        }),
        (APPLICATION_ID, version) => Ok(Nature::Ours(version)),
        _ => Err(OpenFault::Foreign(path.to_owned())),
    }
}

/// Sets what must hold on the connection, and reads back what SQLite may refuse.
fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_secs(5))?;
    let set = |name: &str, value: &str| -> rusqlite::Result<String> {
        connection.pragma_update_and_check(None, name, value, |row| row.get(0))
    };
    // A network folder refuses the write-ahead log; the rollback journal is as safe, only slower.
    if set("journal_mode", "WAL")? != "wal" {
        set("journal_mode", "TRUNCATE")?;
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    let synchronous: i32 = connection.pragma_query_value(None, "synchronous", |row| row.get(0))?;
    // Without it a power cut may lose an answer that was called saved.
    if synchronous == 2 {
        Ok(())
    } else {
        Err(rusqlite::Error::InvalidQuery)
    }
}

pub(crate) fn check(connection: &Connection, path: &Path) -> Result<(), OpenFault> {
    let verdict: String = connection
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|error| fault(path, &error))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(OpenFault::Unreadable {
            path: path.to_owned(),
            reason: verdict,
        })
    }
}

fn fault(path: &Path, error: &rusqlite::Error) -> OpenFault {
    let extended = error.sqlite_error().map(|error| error.extended_code);
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            OpenFault::Locked(path.to_owned())
        }
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            OpenFault::ReadOnly(path.to_owned())
        }
        Some(ErrorCode::DiskFull) => OpenFault::Full(path.to_owned()),
        // What processes share about the log is a file too, and is made before anything is read.
        _ if extended == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE) => {
            OpenFault::Full(path.to_owned())
        }
        _ => OpenFault::Unreadable {
            path: path.to_owned(),
            reason: error.to_string(),
        },
    }
}
