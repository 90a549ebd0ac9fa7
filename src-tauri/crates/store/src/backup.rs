//! A copy of the file before it is brought up to date.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rusqlite::{Connection, OpenFlags};

use crate::open::{OpenFault, check};

/// The folder of the copies, beside the file.
pub const BACKUPS: &str = "backups";

/// Copies the file to `backups/passerelle-TIME.db`, TIME in UTC. The copy is whole: it has its
/// name only once it is on the disk and has been looked through.
pub(crate) fn copy(connection: &Connection, path: &Path, now: Timestamp) -> Result<(), OpenFault> {
    let folder = path.with_file_name(BACKUPS);
    let no_copy = |reason: &dyn ToString| OpenFault::NoCopy {
        path: folder.clone(),
        reason: reason.to_string(),
    };
    fs::create_dir_all(&folder).map_err(|error| no_copy(&error))?;
    let name = free_name(&folder, now).map_err(|error| no_copy(&error))?;
    let part = name.with_extension("part");
    // What an attempt that was cut off has left: a part of a copy of what is copied now.
    match fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(no_copy(&error)),
        _ => {}
    }
    connection
        .execute("VACUUM INTO ?1", [part.to_string_lossy()])
        .map_err(|error| no_copy(&error))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(&part, flags)
        .map_err(|error| no_copy(&error))
        .and_then(|copy| check(&copy, &part).map_err(|fault| no_copy(&fault)))?;
    File::open(&part)
        .and_then(|file| file.sync_all())
        .and_then(|()| fs::rename(&part, &name))
        .map_err(|error| no_copy(&error))
}

/// A name of the time that no file has.
fn free_name(folder: &Path, now: Timestamp) -> io::Result<PathBuf> {
    let time = now.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ");
    let mut name = folder.join(format!("passerelle-{time}.db"));
    let mut number = 1;
    while name.try_exists()? {
        number += 1;
        name = folder.join(format!("passerelle-{time}-{number}.db"));
    }
    Ok(name)
}
