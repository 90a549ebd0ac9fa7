use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use fantoccini::Client;
use serde_json::Value;
use tempfile::TempDir;

use crate::driver::{self, Driver};
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
    bus: Bus,
    trail: Trail,
    /// The driver of each window, and what speaks to it; the first is the one opened first.
    sessions: Vec<(Driver, Client)>,
}

/// Whether the programs of this machine can talk to one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bus {
    /// By the session bus that the journeys run on.
    Session,
    /// They cannot: there is no bus.
    None,
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
            bus: Bus::Session,
            trail: Trail::begin(),
            sessions: Vec::new(),
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

    /// Takes the session bus away, or brings it back, from the next start on.
    pub fn set_bus(&mut self, bus: Bus) {
        self.bus = bus;
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
        self.open_with(locale, &[]).await
    }

    /// Opens the program with files that are to be brought in.
    pub async fn open_with(&mut self, locale: &str, files: &[&Path]) -> Result<Window> {
        self.kill().await?;
        match self.beside(locale, files).await {
            // The driver names a port for the program to be driven by, and it can be lost to another
            // process before the program takes it: the two then wait for each other for ever. A
            // program that fails at its start fails again.
            Err(trouble) if self.sessions.is_empty() => {
                self.trail.add(format!("{trouble}: once more"));
                self.kill().await?;
                self.beside(locale, files).await
            }
            opened => opened,
        }
    }

    /// Opens the program while another window of it is open.
    pub async fn beside(&mut self, locale: &str, files: &[&Path]) -> Result<Window> {
        self.trail.add(format!("open in {locale} {files:?}"));
        let environment = self.environment()?;
        let environment: Vec<(&str, &str)> = environment
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let driver = Driver::start(&self.home(), &environment).await?;
        let client = driver
            .open(&self.program, &self.arguments(locale, files))
            .await?;
        self.sessions.push((driver, client.clone()));
        let window = Window::new(client, self.trail.clone());
        window.wait_until_ready().await?;
        Ok(window)
    }

    /// Starts the program once more beside the window that is open, with files that are to be
    /// brought in, and waits until it has ended; its exit status.
    pub async fn start_again(&self, locale: &str, files: &[&Path]) -> Result<Option<i32>> {
        let mut child = self.start(locale, files)?;
        until("the second start to end", PATIENCE, async || {
            let ended = child.try_wait().during("waiting for the second start")?;
            Ok(ended.map(|status| status.code()))
        })
        .await
    }

    /// Starts the program beside what already runs; it is ended with this desk.
    pub fn start(&self, locale: &str, files: &[&Path]) -> Result<Child> {
        self.trail.add(format!("start again with {files:?}"));
        Command::new(&self.program)
            .args(self.arguments(locale, files))
            .envs(driver::surroundings(&self.home()))
            .envs(self.environment()?)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .during("starting the program again")
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn environment(&self) -> Result<Vec<(&'static str, String)>> {
        let mut environment = vec![("PATH", self.path_with_a_browser()?)];
        if self.dark {
            environment.push(("GTK_THEME", "Adwaita:dark".to_owned()));
        }
        if self.bus == Bus::None {
            let nowhere = self.folder.path().join("no-bus");
            let address = format!("unix:path={}", nowhere.display());
            environment.push(("DBUS_SESSION_BUS_ADDRESS", address));
        }
        Ok(environment)
    }

    fn arguments(&self, locale: &str, files: &[&Path]) -> Vec<String> {
        let data = self.data().display().to_string();
        let saved = self.saved().display().to_string();
        let own = ["--save-dir", &saved, "--data-dir", &data, "--today"];
        let own = own.into_iter().chain([&*self.today, "--lang", locale]);
        let files = files
            .iter()
            .flat_map(|file| ["--open".to_owned(), file.display().to_string()]);
        own.map(str::to_owned).chain(files).collect()
    }

    /// Ends the program as a power cut would. Without an open window nothing happens.
    pub async fn kill(&mut self) -> Result<()> {
        let processes = self.processes();
        processes.iter().copied().for_each(process::kill);
        if !self.sessions.is_empty() {
            self.sessions.clear();
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
        self.sessions.last()?.1.screenshot().await.ok()
    }

    /// What the controls of the window hold and what it says, for a report.
    pub(crate) async fn text(&self) -> Option<String> {
        const TEXT: &str = "const controls = [...document.querySelectorAll('input, select, textarea')];
            const held = ({ name, value, checked }) => `${name}=${value}${checked ? ' (ticked)' : ''}`;
            const shown = controls.filter((one) => one.checkVisibility()).map(held);
            return [...shown, document.querySelector('main')?.innerText].join('\\n');";
        let text = self.sessions.last()?.1.execute(TEXT, Vec::new()).await;
        text.ok()?.as_str().map(str::to_owned)
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

    /// The id of the dossier of that name.
    pub fn id_of(&self, name: &str) -> Result<String> {
        let list = self.list()?;
        let found = list.iter().find(|dossier| dossier["name"] == name);
        let id = found.and_then(|dossier| dossier["id"].as_str());
        id.map(str::to_owned)
            .ok_or_else(|| Trouble::new(format!("no dossier {name} in {list:?}")))
    }

    /// What `dossiers export` writes of a dossier, but for the moment in which it does: its facts,
    /// its whole history, its notes.
    pub fn hand_over(&self, id: &str) -> Result<Value> {
        let file = self.folder.path().join("dump.passerelle");
        let path = file.display().to_string();
        let output = self.run(&["dossiers", "export", id, &path, "--replace"])?;
        Trouble::unless(output.status == 0, || format!("{output:?}"))?;
        let text = std::fs::read_to_string(&file).during("reading what was exported")?;
        let mut json: Value = serde_json::from_str(&text).during("reading what was exported")?;
        if let Some(file) = json.as_object_mut() {
            file.remove("written");
            file.remove("checksum");
        }
        Ok(json)
    }

    /// Waits until what is stored of a dossier says one of these values of a fact.
    pub async fn wait_until_it_says(&self, id: &str, fact: &str, values: &[Value]) -> Result<()> {
        until(&format!("{fact} to be {values:?}"), PATIENCE, async || {
            let said = values.contains(&self.show(id)?["facts"][fact]);
            Ok(said.then_some(()))
        })
        .await
    }

    /// The file of that ending that was saved last.
    pub fn saved_last(&self, ending: &str) -> Result<PathBuf> {
        let files = std::fs::read_dir(self.saved()).during("looking for what was saved")?;
        let own = files.flatten().map(|entry| entry.path());
        let own = own.filter(|path| path.extension().is_some_and(|own| own == ending));
        let age = |path: &PathBuf| path.metadata().and_then(|known| known.modified()).ok();
        own.max_by_key(age)
            .ok_or_else(|| Trouble::new(format!("no .{ending} was saved")))
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
