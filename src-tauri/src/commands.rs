//! The one command that the page can call.

use tauri::{State, WebviewWindow};

use crate::session::Actor;
use crate::shell;
use crate::wire::{Failure, View};

/// Does what a person did and answers with everything the window may show.
#[tauri::command]
pub async fn dispatch(
    intent: serde_json::Value,
    actor: State<'_, Actor>,
    window: WebviewWindow,
) -> Result<View, Failure> {
    let ready = intent["type"] == "ready";
    let view = actor.ask(intent).await?;
    shell::follow(&window, &view, ready);
    Ok(view)
}
