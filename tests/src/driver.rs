use std::ffi::OsString;
use std::fs::File;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::trouble::While;
use crate::wait::{PATIENCE, until};
use crate::{Result, Trouble};

/// A `WebKitWebDriver`, which opens the program and moves its window. Ended when dropped.
///
/// One driver holds one session, so each window that is opened gets its own.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    address: String,
    /// Where what they say is kept.
    heard: PathBuf,
}

impl Driver {
    /// Starts a driver and waits until it listens. `home` is where the web view may leave its own
    /// files; `environment` is passed on to the program.
    pub(crate) async fn start(home: &Path, environment: &[(&str, &str)]) -> Result<Self> {
        let port = free_port().during("looking for a free port")?;
        std::fs::create_dir_all(home).during("making a home")?;
        let heard = home.join("heard");
        let open = || File::options().append(true).create(true).open(&heard);
        let (out, err) = open()
            .and_then(|out| Ok((out, open()?)))
            .during("listening to the program")?;
        let process = Command::new("WebKitWebDriver")
            .arg("--host=127.0.0.1")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(surroundings(home))
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(out)
            .stderr(err)
            .spawn()
            .during("starting WebKitWebDriver (Debian: webkit2gtk-driver)")?;
        let mut driver = Self {
            process,
            address: format!("http://127.0.0.1:{port}"),
            heard,
        };
        until("WebKitWebDriver to listen", PATIENCE, async || {
            if let Ok(Some(status)) = driver.process.try_wait() {
                return Err(Trouble::new(format!("WebKitWebDriver ended ({status})")));
            }
            let listens = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await;
            Ok(listens.ok().map(|_| ()))
        })
        .await?;
        Ok(driver)
    }

    /// Opens the program's window.
    pub(crate) async fn open(&self, program: &Path, arguments: &[String]) -> Result<Client> {
        let mut capabilities = Capabilities::new();
        // `browserName` must stay out: the driver does not take the program for a browser.
        capabilities.insert(
            "webkitgtk:browserOptions".to_owned(),
            json!({ "binary": program, "args": arguments }),
        );
        // A journey waits for its own conditions; a script that hangs must not hang it for long.
        capabilities.insert("timeouts".to_owned(), json!({ "script": 20_000 }));
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        // The driver waits for ever for a program that has ended.
        match timeout(PATIENCE, builder.connect(&self.address)).await {
            Ok(opened) => opened.during("opening the window"),
            Err(_) => Err(Trouble::new(format!(
                "no window was opened; does the program start, and is there a display? It said: {}",
                self.heard()
            ))),
        }
    }

    /// What the driver and the program said on their way.
    fn heard(&self) -> String {
        std::fs::read_to_string(&self.heard).unwrap_or_default()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A driver that has already ended is what we want.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What the program finds around it on every machine: folders of its own, one language.
pub(crate) fn surroundings(home: &Path) -> [(&'static str, OsString); 5] {
    [
        ("NO_AT_BRIDGE", "1".into()),
        ("LC_ALL", "C.UTF-8".into()),
        ("XDG_DATA_HOME", home.join("data").into()),
        ("XDG_CACHE_HOME", home.join("cache").into()),
        ("XDG_CONFIG_HOME", home.join("config").into()),
    ]
}

fn free_port() -> std::io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

/// A script's outcome as text, for messages.
pub(crate) fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
