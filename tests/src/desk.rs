use std::path::{Path, PathBuf};

use fantoccini::Client;
use serde_json::Value;
use tempfile::TempDir;

use crate::driver::Driver;
use crate::trail::Trail;
use crate::trouble::While;
use crate::wait::{PATIENCE, until};
use crate::{Output, Result, Trouble, Window, process, program, run, run_with_little_room};

/// One person's machine: a data folder of its own, the program, at most one open window.
///
/// Everything ends and vanishes when it is dropped.
#[derive(Debug)]
pub struct Desk {
    folder: TempDir,
    program: PathBuf,
    today: String,
    dark: bool,
    trail: Trail,
    session: Option<(Driver, Client)>,
}

impl Desk {
    /// A machine on which the program has never run; today is 22 November 2026.
    ///
    /// # Errors
    ///
    /// When there is no program, or no room for its folder.
    pub fn new() -> Result<Self> {
        let folder = TempDir::with_prefix("passerelle-").during("making a data folder")?;
        Ok(Self {
            folder,
            program: program()?,
            today: "2026-11-22".to_owned(),
            dark: false,
            trail: Trail::begin(),
            session: None,
        })
    }

    /// Sets the day that the program takes for today, from the next opening on.
    pub fn set_today(&mut self, today: &str) {
        today.clone_into(&mut self.today);
    }

    /// Gives the desktop a dark theme, from the next opening on.
    pub fn set_dark(&mut self) {
        self.dark = true;
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The folder in which the program saves without asking.
    pub fn saved(&self) -> PathBuf {
        self.folder.path().join("saved")
    }

    /// The addresses and files that the program had opened, in order.
    pub fn opened(&self) -> Vec<String> {
        let opened = std::fs::read_to_string(self.folder.path().join("opened"));
        let opened = opened.unwrap_or_default();
        opened.lines().map(str::to_owned).collect()
    }

    /// A search path on which the browser is a script that notes what it is to open.
    fn path_with_a_browser(&self) -> Result<String> {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = self.folder.path().join("bin");
        let script = folder.join("xdg-open");
        let opened = self.folder.path().join("opened");
        let text = format!(
            "#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n",
            opened.display()
        );
        std::fs::create_dir_all(&folder)
            .and_then(|()| std::fs::write(&script, text))
            .and_then(|()| {
                std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755))
            })
            .during("putting a browser on the path")?;
        let rest = std::env::var("PATH").unwrap_or_default();
        Ok(format!("{}:{rest}", folder.display()))
    }

    /// Opens the program and waits until its window is ready. A window still open is closed.
    pub async fn open(&mut self, locale: &str) -> Result<Window> {
        self.kill().await?;
        self.trail.add(format!("open in {locale}"));
        let path = self.path_with_a_browser()?;
        let mut environment = vec![("PATH", path.as_str())];
        if self.dark {
            environment.push(("GTK_THEME", "Adwaita:dark"));
        }
        let driver = Driver::start(&self.folder.path().join("home"), &environment).await?;
        let data = self.data().display().to_string();
        let saved = self.saved().display().to_string();
        let arguments = [
            "--save-dir",
            &saved,
            "--data-dir",
            &data,
            "--today",
            &self.today,
            "--lang",
            locale,
        ];
        let client = driver
            .open(&self.program, &arguments.map(str::to_owned))
            .await?;
        self.session = Some((driver, client.clone()));
        let window = Window::new(client, self.trail.clone());
        window.wait_until_ready().await?;
        Ok(window)
    }

    /// Ends the program as a power cut would. Without an open window nothing happens.
    pub async fn kill(&mut self) -> Result<()> {
        let processes = self.processes();
        processes.iter().copied().for_each(process::kill);
        if self.session.take().is_some() {
            self.trail.add("the program is killed");
        }
        until("the killed program to be gone", PATIENCE, async || {
            let ended = processes.iter().all(|id| process::has_ended(*id));
            Ok(ended.then_some(()))
        })
        .await
    }

    /// The window's picture, for a report; `None` without a window that answers.
    pub(crate) async fn picture(&self) -> Option<Vec<u8>> {
        self.session.as_ref()?.1.screenshot().await.ok()
    }

    pub(crate) fn trail(&self) -> &Trail {
        &self.trail
    }

    /// Runs a command of the program on this machine's data folder.
    pub fn run(&self, arguments: &[&str]) -> Result<Output> {
        let data = self.data().display().to_string();
        run(&[arguments, &["--data-dir", &data]].concat(), "")
    }

    /// The same where no file can grow beyond so many blocks of 512 bytes.
    pub fn run_with_little_room(&self, blocks: u32, arguments: &[&str]) -> Result<Output> {
        let data = self.data().display().to_string();
        run_with_little_room(blocks, &[arguments, &["--data-dir", &data]].concat())
    }

    /// `dossiers list`.
    pub fn list(&self) -> Result<Vec<Value>> {
        match self
            .run(&["dossiers", "list", "--format", "json"])?
            .json()?
        {
            Value::Array(dossiers) => Ok(dossiers),
            other => Err(Trouble::new(format!("no list of dossiers: {other}"))),
        }
    }

    /// `dossiers show ID`.
    pub fn show(&self, id: &str) -> Result<Value> {
        self.run(&["dossiers", "show", id, "--format", "json"])?
            .json()
    }

    /// What is stored of the only dossier there is.
    pub fn only_dossier(&self) -> Result<Value> {
        match self.list()?.as_slice() {
            [dossier] => {
                let id = dossier["id"].as_str().unwrap_or_default();
                self.show(id)
            }
            others => Err(Trouble::new(format!("not one dossier but {others:?}"))),
        }
    }

    /// Everything that is stored, to compare before and after.
    pub fn everything(&self) -> Result<Vec<Value>> {
        self.list()?
            .iter()
            .map(|dossier| self.show(dossier["id"].as_str().unwrap_or_default()))
            .collect()
    }

    /// Whether a text lies in one of the files of the data folder.
    pub fn holds_on_disk(&self, text: &str) -> bool {
        let Ok(files) = std::fs::read_dir(self.data()) else {
            return false;
        };
        files
            .flatten()
            .any(|file| contains(&file.path(), text.as_bytes()))
    }

    fn processes(&self) -> Vec<u32> {
        process::with_argument(&self.program, self.data().as_os_str())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.processes().into_iter().for_each(process::kill);
    }
}

fn contains(file: &Path, text: &[u8]) -> bool {
    std::fs::read(file).is_ok_and(|bytes| bytes.windows(text.len()).any(|part| part == text))
}
