use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ts_rs::{Config, TS as _};

use super::{Failure, Intent, View};

/// The committed types equal what these produce. `UPDATE_WIRE=1` writes them anew.
#[test]
fn wire_types_are_committed() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/wire");
    if std::env::var_os("UPDATE_WIRE").is_some() {
        fs::remove_dir_all(&committed).unwrap();
        export(&committed);
        return;
    }
    let fresh = tempfile::tempdir().unwrap();
    export(fresh.path());
    assert_eq!(
        files(fresh.path()),
        files(&committed),
        "UPDATE_WIRE=1 cargo test -p passerelle wire_types"
    );
}

fn export(folder: &Path) {
    let config = Config::new().with_out_dir(folder).with_large_int("number");
    Intent::export_all(&config).unwrap();
    View::export_all(&config).unwrap();
    Failure::export_all(&config).unwrap();
}

fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().into();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}
