//! The project's own commands: `cargo xtask run`, `test` and `bench`.
//!
//! They prepare a machine that has only Rust, Node and git, build, start and check the program.
//! They never change what is under version control. Start reading at [`command`].

mod bench;
mod command;
mod display;
mod failure;
mod node;
mod phases;
mod picture;
mod process;
mod run;
mod system;
mod test;
mod workspace;

use std::process::ExitCode;

fn main() -> ExitCode {
    match command::obey(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
