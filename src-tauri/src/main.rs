//! The desktop program `passerelle`.

use std::process::ExitCode;

fn main() -> ExitCode {
    passerelle::main(std::env::args_os())
}
