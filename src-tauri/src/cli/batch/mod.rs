//! `passerelle assess --batch`: one organisation a line in, one assessment a line out.
//!
//! [`input`] opens the file, [`lines`] or [`table`](crate::table) cuts it, [`line`] answers one line of it;
//! [`work`] does that on every core. Here the answers are written in the order of the file.

mod input;
mod line;
mod lines;
mod progress;
mod work;

use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender};

use l10n::Words;

use super::arguments::AssessRequest;
use super::assess::RowTexts;
use super::{Source, Trouble};
use crate::options::Now;
use input::Input;
use line::Question;
use progress::Progress;
use work::{Answers, News, Stop};

/// Assesses every line of a file.
pub(super) fn run(request: &AssessRequest, words: Words, now: &Now) -> Result<(), Trouble> {
    let source = &request.source;
    let input = Input::open(source).map_err(|error| source.unreadable(words, &error))?;
    let progress = Progress::start(input.size, words);
    let question = Question {
        when: request.when(now),
        edition: request.edition,
        words,
        texts: RowTexts::new(words),
    };
    let (teller, news) = work::start(input, question);
    let interrupted = watch_for_interrupt(teller)?;
    let mut writer = Writer {
        progress,
        interrupted,
        tally: Tally::default(),
    };
    let end = writer.write(&news);
    let Writer { tally, .. } = writer;
    match end {
        End::Read => tally.judge(source, words),
        End::Stopped(stop) => Err(trouble(stop, source, words)),
        End::Interrupted => {
            let args = [("count", tally.lines.into())];
            Err(Trouble::Cancelled(words.format("batch-cancelled", &args)))
        }
        // A reader that has gone away is no failure.
        End::Unwritable(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        End::Unwritable(error) => {
            let args = [("detail", error.to_string().into())];
            Err(Trouble::Machine(words.format("cli-unwritable", &args)))
        }
        End::Broken => Err(trouble(Stop::Broken, source, words)),
    }
}

/// How it came that nothing more is written.
enum End {
    Read,
    Stopped(Stop),
    Interrupted,
    Unwritable(io::Error),
    /// A thread is gone.
    Broken,
}

/// What has been written.
#[derive(Default)]
struct Tally {
    lines: u64,
    bad: u64,
    first_bad: Option<u64>,
}

impl Tally {
    fn add(&mut self, answers: &Answers) {
        self.lines += answers.lines;
        self.bad += answers.bad;
        self.first_bad = self.first_bad.or(answers.first_bad);
    }

    /// A file that was read to its end is good input when it held lines and all of them were good.
    fn judge(&self, source: &Source, words: Words) -> Result<(), Trouble> {
        let file = source.name();
        match self.first_bad {
            _ if self.lines == 0 => {
                let args = [("file", file.into())];
                Err(Trouble::Input(words.format("batch-empty", &args)))
            }
            None => Ok(()),
            Some(first) => {
                let args = [
                    ("file", file.into()),
                    ("count", self.bad.into()),
                    ("line", first.to_string().into()),
                ];
                Err(Trouble::Input(words.format("batch-bad-lines", &args)))
            }
        }
    }
}

struct Writer {
    progress: Progress,
    interrupted: Arc<AtomicBool>,
    tally: Tally,
}

impl Writer {
    /// Writes answers in the order of their lines, whole chunks of whole lines at a time.
    fn write(&mut self, news: &Receiver<News>) -> End {
        let mut out = io::stdout();
        loop {
            let Ok(next) = news.recv() else {
                return End::Broken;
            };
            if self.interrupted.load(Ordering::Relaxed) {
                return End::Interrupted;
            }
            let answers = match next {
                News::Next(answers) => answers.recv(),
                News::End(Ok(())) => return End::Read,
                News::End(Err(stop)) => return End::Stopped(stop),
                News::Interrupt => return End::Interrupted,
            };
            let Ok(answers) = answers else {
                return End::Broken;
            };
            let written = out.write_all(&answers.output).and_then(|()| out.flush());
            if let Err(error) = written {
                return End::Unwritable(error);
            }
            self.tally.add(&answers);
            self.progress.at(answers.position, self.tally.lines);
        }
    }
}

/// An interrupt is noticed between two chunks, and while nothing comes from the file.
fn watch_for_interrupt(teller: SyncSender<News>) -> Result<Arc<AtomicBool>, Trouble> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    ctrlc::set_handler(move || {
        flag.store(true, Ordering::Relaxed);
        // A full queue wakes the main thread just as well.
        let _ = teller.try_send(News::Interrupt);
    })
    .map_err(|error| Trouble::Machine(error.to_string()))?;
    Ok(interrupted)
}

fn trouble(stop: Stop, source: &Source, words: Words) -> Trouble {
    match stop {
        Stop::Broken => Trouble::Machine(words.text("batch-broken")),
        Stop::Unreadable(error) => source.unreadable(words, &error),
        Stop::Header { line, fault } => {
            let args = [
                ("file", source.name().into()),
                ("line", line.to_string().into()),
                ("fault", fault.into()),
            ];
            Trouble::Input(words.format("batch-header", &args))
        }
    }
}
