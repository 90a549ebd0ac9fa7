//! Reading and assessing on threads of their own, in bounded memory.
//!
//! The reader cuts the file into chunks. For each it puts the place of the result into a bounded
//! queue, from which the main thread takes them in order, and the chunk itself into a queue for
//! the workers. While the main thread is behind, the reader waits.

use std::io::{self, Read as _};
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::input::Input;
use super::line::{Form, Question};
use super::lines::Lines;
use crate::table::{Columns, Cut, Hand, Piece, Records};

/// How many lines are assessed at once: few enough to stop soon, enough not to feel the queues.
const CHUNK: usize = 32;

/// About how many bytes an answer takes.
const ANSWER: usize = 8 << 10;

/// How many chunks per worker may be under way or wait to be written.
const AHEAD: usize = 8;

/// What the main thread is told.
pub(super) enum News {
    /// The next lines are being assessed; their answers come here.
    Next(Receiver<Answers>),
    /// There are no more.
    End(Result<(), Stop>),
    /// The person wants it to stop.
    Interrupt,
}

/// Why the file is not read to its end.
pub(super) enum Stop {
    /// The machine cannot.
    Unreadable(io::Error),
    /// The header, on that line, is wrong.
    Header { line: u64, fault: String },
    /// The reader broke off, and has said so.
    Broken,
}

/// The answers to the lines of a chunk.
pub(super) struct Answers {
    /// One line each.
    pub output: Vec<u8>,
    /// How many they are.
    pub lines: u64,
    /// How many of them say that a line could not be assessed.
    pub bad: u64,
    /// The first of those.
    pub first_bad: Option<u64>,
    /// How many bytes of the file were read when the chunk was made.
    pub position: u64,
}

struct Chunk {
    pieces: Vec<Piece>,
    form: Arc<Form>,
    position: u64,
    answers: SyncSender<Answers>,
}

/// Starts; the sender is for whoever else has news.
pub(super) fn start(input: Input, question: Question) -> (SyncSender<News>, Receiver<News>) {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let (news, told) = sync_channel(AHEAD * workers);
    let (chunks, waiting) = channel();
    let (question, waiting) = (Arc::new(question), Arc::new(Mutex::new(waiting)));
    for _ in 0..workers {
        let (question, waiting) = (Arc::clone(&question), Arc::clone(&waiting));
        thread::spawn(move || work(&question, &waiting));
    }
    let queues = Queues {
        news: news.clone(),
        chunks,
    };
    thread::spawn(move || {
        let read = AssertUnwindSafe(|| read(input, &question, &queues));
        let end = catch_unwind(read).unwrap_or(Err(Stop::Broken));
        // Nobody is left to be told if the main thread is gone.
        let _ = queues.news.send(News::End(end));
    });
    (news, told)
}

fn work(question: &Question, waiting: &Mutex<Receiver<Chunk>>) {
    loop {
        let next = waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .recv();
        let Ok(chunk) = next else {
            return;
        };
        // Nobody is left to be told if the main thread is gone.
        let _ = chunk.answers.send(question.answers(&chunk));
    }
}

impl Question {
    fn answers(&self, chunk: &Chunk) -> Answers {
        let mut answers = Answers {
            output: Vec::with_capacity(chunk.pieces.len() * ANSWER),
            lines: 0,
            bad: 0,
            first_bad: None,
            position: chunk.position,
        };
        for piece in &chunk.pieces {
            answers.lines += 1;
            if !self.answer(piece, &chunk.form, &mut answers.output) {
                answers.bad += 1;
                answers.first_bad.get_or_insert(piece.line);
            }
        }
        answers
    }
}

struct Queues {
    news: SyncSender<News>,
    chunks: Sender<Chunk>,
}

impl Queues {
    /// Lets pieces be assessed; false when nobody wants the answers.
    fn send(&self, pieces: Vec<Piece>, form: &Arc<Form>, position: u64) -> bool {
        let (answers, place) = sync_channel(1);
        let chunk = Chunk {
            pieces,
            form: Arc::clone(form),
            position,
            answers,
        };
        self.news.send(News::Next(place)).is_ok() && self.chunks.send(chunk).is_ok()
    }
}

fn read(mut input: Input, question: &Question, queues: &Queues) -> Result<(), Stop> {
    let mut cutter: Box<dyn Cut> = if input.is_csv {
        Box::new(Records::of(Hand::Program))
    } else {
        Box::new(Lines::default())
    };
    let mut form = (!input.is_csv).then(|| Arc::new(Form::Json));
    let mut buffer = vec![0; 1 << 16];
    let (mut position, mut ended) = (0, false);
    while !ended {
        let mut pieces = Vec::new();
        match input.bytes.read(&mut buffer) {
            Ok(0) => {
                cutter.finish(&mut pieces);
                ended = true;
            }
            Ok(length) => {
                position += length as u64;
                cutter.cut(&buffer[..length], &mut pieces);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Stop::Unreadable(error)),
        }
        let mut pieces = pieces.into_iter();
        let form = match &form {
            Some(form) => form,
            None => match pieces.next() {
                Some(first) => form.insert(Arc::new(Form::Csv(header(&first, question)?))),
                None => continue,
            },
        };
        loop {
            let chunk: Vec<Piece> = pieces.by_ref().take(CHUNK).collect();
            if chunk.is_empty() {
                break;
            }
            if !queues.send(chunk, form, position) {
                return Ok(());
            }
        }
    }
    Ok(())
}

fn header(piece: &Piece, question: &Question) -> Result<Columns, Stop> {
    piece
        .text(question.words)
        .and_then(|header| Columns::of(header, Hand::Program, question.words))
        .map_err(|fault| Stop::Header {
            line: piece.line,
            fault,
        })
}
