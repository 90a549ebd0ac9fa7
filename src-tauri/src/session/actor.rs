//! The thread that owns the session, and the way to it.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

use super::Session;
use crate::errand::{Errand, Outcome};
use crate::options::{Now, Options};
use crate::wire::{Failure, Intent, View};

/// How long nobody must have asked for something before the session works for itself.
const PAUSE: Duration = Duration::from_millis(20);

/// What the session answers: what to show, and what is to be done outside.
pub type Reply = Result<(View, Option<Errand>), Failure>;

/// What the session is told.
enum Word {
    /// What a person did, whatever its shape.
    Intent(serde_json::Value),
    /// What came of an errand.
    Outcome(Outcome),
}

type Order = (Word, oneshot::Sender<Reply>);

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
                let mut behind = true;
                loop {
                    // While nobody waits, the list is brought up to date, a little at a time.
                    let order = if behind {
                        match inbox.recv_timeout(PAUSE) {
                            Err(RecvTimeoutError::Timeout) => {
                                behind = session.catch_up(&Now::read(&options));
                                continue;
                            }
                            other => other.ok(),
                        }
                    } else {
                        inbox.recv().ok()
                    };
                    let Some((word, reply)) = order else {
                        break;
                    };
                    let now = Now::read(&options);
                    behind |= session.is_another_day(&now);
                    let answer = answer(&mut session, word, &now);
                    // The window may have been closed meanwhile; then nobody waits for the answer.
                    let _ = reply.send(answer);
                }
            })
            .expect("a thread can be started at the start of the program");
        Self { orders }
    }

    /// Sends an intent, whatever its shape, and waits for what follows from it.
    pub async fn ask(&self, intent: serde_json::Value) -> Reply {
        self.send(Word::Intent(intent)).await
    }

    /// Says what came of an errand, and waits for what follows from it.
    pub async fn tell(&self, outcome: Outcome) -> Reply {
        self.send(Word::Outcome(outcome)).await
    }

    async fn send(&self, word: Word) -> Reply {
        let (reply, answer) = oneshot::channel();
        // The session thread ends only with the program, or in a panic of ours.
        self.orders.send((word, reply)).map_err(|_| Failure::Gone)?;
        answer.await.map_err(|_| Failure::Gone)?
    }
}

fn answer(session: &mut Session, word: Word, now: &Now) -> Reply {
    let view = match word {
        Word::Outcome(outcome) => session.after(outcome, now),
        Word::Intent(intent) => match serde_json::from_value::<Intent>(intent) {
            Ok(intent) => session.handle(intent, now),
            Err(error) => Err(session.malformed(&error.to_string())),
        },
    }?;
    Ok((view, session.take_errand()))
}
