//! The thread that owns the session, and the way to it.

use std::sync::mpsc;
use std::thread;

use tokio::sync::oneshot;

use super::Session;
use crate::options::{Now, Options};
use crate::wire::{Failure, Intent, View};

type Reply = Result<View, Failure>;
type Order = (serde_json::Value, oneshot::Sender<Reply>);

/// Reaches the session from any thread. The session runs on a thread of its own, so that a slow
/// disk never stops the window.
#[derive(Debug, Clone)]
pub struct Actor {
    orders: mpsc::Sender<Order>,
}

impl Actor {
    /// Starts the session; the stored dossiers open while the window is still being made.
    pub fn start(options: Options) -> Self {
        let (orders, inbox) = mpsc::channel::<Order>();
        thread::Builder::new()
            .name("session".to_owned())
            .spawn(move || {
                let mut session = Session::start(&options, &Now::read(&options));
                while let Ok((intent, reply)) = inbox.recv() {
                    let answer = match serde_json::from_value::<Intent>(intent) {
                        Ok(intent) => session.handle(intent, &Now::read(&options)),
                        Err(error) => Err(session.malformed(&error.to_string())),
                    };
                    // The window may have been closed meanwhile; then nobody waits for the answer.
                    let _ = reply.send(answer);
                }
            })
            .expect("a thread can be started at the start of the program");
        Self { orders }
    }

    /// Sends an intent, whatever its shape, and waits for what follows from it.
    pub async fn ask(&self, intent: serde_json::Value) -> Reply {
        let (reply, answer) = oneshot::channel();
        // The session thread ends only with the program, or in a panic of ours.
        self.orders
            .send((intent, reply))
            .map_err(|_| Failure::Gone)?;
        answer.await.map_err(|_| Failure::Gone)?
    }
}
