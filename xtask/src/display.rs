//! A screen of our own: Xvfb, ended when it is dropped.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::failure::{Context, Failure, Result};
use crate::picture::Picture;
use crate::process::{end, tied, until};

const SCREEN: &str = "1280x900x24";

/// A virtual screen and the dump in which its pixels can be read.
#[derive(Debug)]
pub struct Display {
    server: Child,
    name: String,
    dump: File,
}

/// Whether there is no screen to open a window on. Only systems with X or Wayland name theirs.
pub fn is_missing() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(target_os = "linux") && !named("DISPLAY") && !named("WAYLAND_DISPLAY")
}

impl Display {
    /// Starts a server on a number that is free and waits until it takes windows.
    pub fn start() -> Result<Self> {
        let folder = Folder::make()?;
        let errors = folder.0.join("errors");
        let mut server = tied("Xvfb")
            // Xvfb finds a free number itself and writes it once it is ready.
            .args(["-displayfd", "1", "-screen", "0", SCREEN])
            // Without `-noreset` it would begin anew whenever its last window closes; a pointer
            // would stay on the picture.
            .args(["-nolisten", "tcp", "-noreset", "-nocursor", "-fbdir"])
            .arg(&folder.0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(&errors).context("starting Xvfb")?)
            .spawn()
            .context("starting Xvfb")?;
        match ready(&mut server, &folder.0) {
            Ok((name, dump)) => Ok(Self { server, name, dump }),
            Err(failure) => {
                end(&mut server);
                let said = fs::read_to_string(&errors).unwrap_or_default();
                Err(Failure::new(format!("{failure}\n{said}")))
            }
        }
    }

    /// Makes a command open its windows here, also on a desktop that has a screen of its own.
    pub fn host<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.name)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
    }

    /// What the screen shows now.
    pub fn picture(&self) -> Result<Picture> {
        let mut pixels = Vec::new();
        let mut dump = &self.dump;
        dump.seek(SeekFrom::Start(0))
            .and_then(|_| dump.read_to_end(&mut pixels))
            .context("reading the virtual screen")?;
        Picture::read(pixels)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}

fn ready(server: &mut Child, folder: &Path) -> Result<(String, File)> {
    let output = server
        .stdout
        .take()
        .ok_or_else(|| Failure::new("Xvfb has no output"))?;
    let mut number = String::new();
    // The line comes when the server is ready; when it cannot start, the end of its output does.
    BufReader::new(output)
        .read_line(&mut number)
        .context("reading the number of the virtual screen")?;
    if number.trim().is_empty() {
        return Err(Failure::new("Xvfb could not start a virtual screen"));
    }
    let dump = folder.join("Xvfb_screen0");
    if !until(Duration::from_secs(5), || dump.is_file()) {
        return Err(Failure::new("Xvfb keeps no picture of its screen"));
    }
    let dump = File::open(&dump).context("opening the virtual screen")?;
    Ok((format!(":{}", number.trim()), dump))
}

/// The folder of the dump. The open file outlives it, so nothing is left behind when this command
/// is killed.
struct Folder(PathBuf);

impl Folder {
    fn make() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("passerelle-xvfb-{}", std::process::id()));
        fs::create_dir_all(&folder).context(format!("making {}", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_screen_is_empty_and_its_server_ends_with_it() {
        if !crate::process::exists("Xvfb") {
            return;
        }
        let display = Display::start().expect("Xvfb starts");
        let id = display.server.id();
        assert!(
            display
                .picture()
                .expect("the screen can be read")
                .is_empty()
        );
        drop(display);
        assert!(!Path::new(&format!("/proc/{id}")).exists());
    }
}
