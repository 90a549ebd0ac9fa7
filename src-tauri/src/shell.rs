//! The native side of the window: making it, showing it once, naming it.

#[cfg(target_os = "linux")]
mod linux;
mod outside;

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::commands;
use crate::options::Options;
use crate::session::Actor;
use crate::wire::View;

pub use outside::run_errand;

/// After this time the window is shown whatever the page does.
const LATEST: Duration = Duration::from_secs(2);

/// How long a closing window may still save what was typed.
const LAST_WORDS: Duration = Duration::from_millis(300);

/// Whether the window was shown.
#[derive(Debug, Default)]
struct Shown(AtomicBool);

/// Where exports go without a dialog, if a folder was named at the start.
#[derive(Debug)]
struct SaveFolder(Option<PathBuf>);

/// Opens the window and runs until it is closed.
pub fn run(options: Options) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    linux::draw_without_the_gpu();
    tauri::Builder::default()
        .manage(Shown::default())
        .manage(SaveFolder(options.save_dir.clone()))
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![commands::dispatch])
        .setup(|app| {
            // Only now: where no window can be, nothing is to be made on the disk.
            app.manage(Actor::start(options));
            // The window is made here, once, and hidden: a window from the configuration file
            // could be replaced whole by a platform's file and lose that.
            let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title(app.config().product_name.clone().unwrap_or_default())
                .inner_size(1280.0, 860.0)
                .min_inner_size(320.0, 256.0)
                .center()
                // Addresses open in the person's browser; this window shows the program alone.
                .on_navigation(|url| {
                    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
                })
                .visible(false)
                .build()?;
            #[cfg(target_os = "linux")]
            linux::lay_out(&window)?;
            let closing = window.clone();
            window.on_window_event(move |event| {
                if let WindowEvent::CloseRequested { api, .. } = event {
                    api.prevent_close();
                    close(closing.clone());
                }
            });
            tauri::async_runtime::spawn(async move {
                tokio::time::sleep(LATEST).await;
                show(&window);
            });
            Ok(())
        })
        .run(tauri::generate_context!())
}

/// Lets the native window follow a view: its title, and its being seen once the first view stands.
pub fn follow(window: &WebviewWindow, view: &View, ready: bool) {
    // A title that cannot be set is no reason to withhold the view.
    let _ = window.set_title(&view.title);
    if ready {
        show(window);
    }
}

/// Closes the window once the page has sent what was typed last. The page sends it when it is told
/// that it goes; a page that no longer answers holds nobody up.
fn close(window: WebviewWindow) {
    let _ = window.hide();
    let _ = window.eval("window.dispatchEvent(new Event('pagehide'))");
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(LAST_WORDS).await;
        let _ = window.destroy();
    });
}

fn show(window: &WebviewWindow) {
    if !window.state::<Shown>().0.swap(true, Ordering::SeqCst) {
        let _ = window.show();
        let _ = window.set_focus();
    }
}
