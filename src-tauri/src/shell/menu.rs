//! The native menu: the commands of the view, in the language spoken now.

use std::sync::Mutex;

use tauri::menu::{Menu, MenuItem, Submenu};
use tauri::{AppHandle, Manager as _, Wry};

use super::tell_page;
use crate::wire::CommandGroup;

/// The commands that the menu shows.
#[derive(Debug, Default)]
pub struct Shown(Mutex<Vec<CommandGroup>>);

/// Lets the menu show these commands. The keys stand in the list of shortcuts: a native shortcut
/// would take Ctrl+Z from the field that one types in.
pub fn follow(app: &AppHandle, groups: &[CommandGroup]) {
    let shown = app.state::<Shown>();
    let Ok(mut shown) = shown.0.lock() else {
        return;
    };
    let alike = |a: &CommandGroup, b: &CommandGroup| {
        let labels = |group: &CommandGroup| -> Vec<(String, String)> {
            let commands = group.commands.iter();
            commands
                .map(|one| (one.id.clone(), one.label.clone()))
                .collect()
        };
        a.name == b.name && labels(a) == labels(b)
    };
    let same = shown.len() == groups.len() && shown.iter().zip(groups).all(|(a, b)| alike(a, b));
    // A menu that cannot be made is no reason to withhold the view: the palette has it all.
    if !same && set(app, groups).is_ok() {
        *shown = groups.to_vec();
    }
}

fn set(app: &AppHandle, groups: &[CommandGroup]) -> tauri::Result<()> {
    let menu: Menu<Wry> = Menu::new(app)?;
    for group in groups {
        let submenu = Submenu::new(app, &group.name, true)?;
        for command in &group.commands {
            let item = MenuItem::with_id(app, &command.id, &command.label, true, None::<&str>)?;
            submenu.append(&item)?;
        }
        menu.append(&submenu)?;
    }
    app.set_menu(menu)?;
    Ok(())
}

/// Gives the command that was chosen to the page, which gives it like any other.
pub fn chosen(app: &AppHandle, id: &str) {
    if let Some(window) = app.get_webview_window("main") {
        tell_page(&window, "command", &id.into());
    }
}
