//! The desktop program: the window's shell, its one command, the session behind it, the views it
//! shows, and the command line.
//!
//! Only this crate names Tauri. Rust decides and finds the words; the page shows a
//! [`wire::View`] and sends back a [`wire::Intent`]. Start reading at [`session::Session`].

mod cli;
mod commands;
pub mod errand;
pub mod export;
mod options;
pub mod session;
mod shell;
mod table;
mod view;
pub mod wire;

pub use cli::main;
pub use options::{Now, Options};
