//! The one command that the page can call.

use tauri::{State, WebviewWindow};

use crate::session::Actor;
use crate::shell;
use crate::wire::{Failure, View};

/// Does what a person did and answers with everything the window may show. What is to be done
/// outside is done before the answer; the session is free meanwhile.
#[tauri::command]
pub async fn dispatch(
    intent: serde_json::Value,
    actor: State<'_, Actor>,
    window: WebviewWindow,
) -> Result<View, Failure> {
    let ready = intent["type"] == "ready";
    let (view, errand) = actor.ask(intent).await?;
    let view = match errand {
        Some(errand) => {
            actor
                .tell(shell::run_errand(&window, errand).await)
                .await?
                .0
        }
        None => view,
    };
    shell::follow(&window, &view, ready);
    Ok(view)
}
