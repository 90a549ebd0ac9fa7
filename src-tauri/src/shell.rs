//! The native side of the window: making it, showing it once, naming it.

mod instance;
#[cfg(target_os = "linux")]
mod linux;
mod menu;
mod outside;
mod place;

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use serde_json::Value as Json;
use tauri::{DragDropEvent, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::cli::usual_folder;
use crate::commands;
use crate::errand::Outcome;
use crate::options::Options;
use crate::session::Actor;
use crate::wire::View;

pub use outside::run_errand;
use place::Place;

/// After this time the window is shown whatever the page does.
const LATEST: Duration = Duration::from_secs(2);

/// How long a closing window may still save what was typed.
const LAST_WORDS: Duration = Duration::from_millis(300);

/// Whether the window was shown.
#[derive(Debug, Default)]
struct Shown(AtomicBool);

/// Whether the window is about to go.
#[derive(Debug, Default)]
struct Leaving(AtomicBool);

/// How large the window shows everything, in per cent.
#[derive(Debug)]
struct Zoom(AtomicU32);

/// The language in which the controls of the browser are, its fields for a date among them.
#[derive(Debug, Default)]
struct Spoken(Mutex<String>);

/// Where exports go without a dialog, if a folder was named at the start.
#[derive(Debug)]
struct SaveFolder(Option<PathBuf>);

/// Opens the window and runs until it is closed.
pub fn run(options: Options) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    linux::draw_without_the_gpu();
    let mut builder = tauri::Builder::default();
    // First of all: a second start ends here. Elsewhere than on Linux the library knows one copy of
    // the program, whatever its folder.
    if cfg!(target_os = "linux") || Some(&options.data_dir) == usual_folder().as_ref() {
        builder = builder.plugin(instance::single(&options.data_dir));
    }
    builder
        .manage(Shown::default())
        .manage(Leaving::default())
        .manage(Zoom(AtomicU32::new(100)))
        .manage(Spoken::default())
        .manage(SaveFolder(options.save_dir.clone()))
        .manage(menu::Shown::default())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![commands::dispatch])
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(|app| {
            let files = options.open.clone();
            let folder = options.data_dir.clone();
            // Only now: where no window can be, nothing is to be made on the disk.
            app.manage(Actor::start(options));
            // The window is made here, once, and hidden: a window from the configuration file
            // could be replaced whole by a platform's file and lose that.
            let builder = WebviewWindowBuilder::new(app.handle(), "main", WebviewUrl::default())
                .title(app.config().product_name.clone().unwrap_or_default());
            let window = Place::kept(&folder)
                .put(builder, app.handle())
                // Addresses open in the person's browser; this window shows the program alone.
                .on_navigation(|url| {
                    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
                })
                .visible(false)
                .build()?;
            #[cfg(target_os = "linux")]
            linux::lay_out(&window)?;
            let closing = window.clone();
            window.on_window_event(move |event| match event {
                WindowEvent::CloseRequested { api, .. } => {
                    api.prevent_close();
                    Place::keep(&closing, &folder);
                    close(closing.clone());
                }
                WindowEvent::DragDrop(event) => dropped(&closing, event),
                _ => {}
            });
            bring_in(&window, files);
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
    // A title that cannot be set is no reason to withhold the view; nor is a size.
    let _ = window.set_title(&view.title);
    if window.state::<Zoom>().0.swap(view.zoom, Ordering::SeqCst) != view.zoom {
        let _ = window.set_zoom(f64::from(view.zoom) / 100.0);
    }
    if let Ok(mut spoken) = window.state::<Spoken>().0.lock()
        && *spoken != view.locale
    {
        spoken.clone_from(&view.locale);
        #[cfg(target_os = "linux")]
        let _ = linux::speak(window, &view.locale);
    }
    menu::follow(window.app_handle(), &view.commands.groups);
    if ready {
        show(window);
    }
}

/// Files that are dropped on the window are brought in; while they are over it, it says so.
fn dropped(window: &WebviewWindow, event: &DragDropEvent) {
    let over = matches!(
        event,
        DragDropEvent::Enter { .. } | DragDropEvent::Over { .. }
    );
    if !matches!(event, DragDropEvent::Over { .. }) {
        tell_page(window, "drop-over", &over.into());
    }
    if let DragDropEvent::Drop { paths, .. } = event {
        raise(window);
        bring_in(window, paths.clone());
    }
}

/// Brings in files that were not chosen in a dialog: dropped, or named at a start.
fn bring_in(window: &WebviewWindow, paths: Vec<PathBuf>) {
    if paths.is_empty() {
        return;
    }
    let window = window.clone();
    tauri::async_runtime::spawn(async move {
        let files = outside::read(paths).await;
        let actor = window.state::<Actor>().inner().clone();
        // What is wrong with a file is told on the page; so is why none was taken.
        match actor.tell(Outcome::Chosen(files)).await {
            Ok(_) => tell_page(&window, "intent", &serde_json::json!({ "type": "open" })),
            Err(failure) => {
                let failure = serde_json::to_value(failure).unwrap_or_default();
                tell_page(&window, "failure", &failure);
            }
        }
    });
}

/// Tells the page of something that happened outside of it.
fn tell_page(window: &WebviewWindow, event: &str, detail: &Json) {
    // The page may not stand yet; it will ask for the first view then, which says it all.
    let _ = window.eval(format!(
        "window.dispatchEvent(new CustomEvent('{event}', {{ detail: {detail} }}))"
    ));
}

/// Brings the window to the front.
fn raise(window: &WebviewWindow) {
    window.state::<Leaving>().0.store(false, Ordering::SeqCst);
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}

/// Closes the window once the page has sent what was typed last. The page sends it when it is told
/// that it goes; a page that no longer answers holds nobody up.
fn close(window: WebviewWindow) {
    window.state::<Leaving>().0.store(true, Ordering::SeqCst);
    let _ = window.hide();
    let _ = window.eval("window.dispatchEvent(new Event('pagehide'))");
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(LAST_WORDS).await;
        // A second start in the meantime wants it to stay.
        if window.state::<Leaving>().0.load(Ordering::SeqCst) {
            let _ = window.destroy();
        }
    });
}

fn show(window: &WebviewWindow) {
    if !window.state::<Shown>().0.swap(true, Ordering::SeqCst) {
        let _ = window.show();
        let _ = window.set_focus();
    }
}
