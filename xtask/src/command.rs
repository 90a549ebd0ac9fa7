//! What was asked for on the command line.

use crate::failure::{Failure, Result};
use crate::test::{Area, Selection};
use crate::{bench, run, test};

const USAGE: &str = "\
The project's own commands:

  cargo xtask run [-- ARGUMENTS]      prepare, build and open the program
  cargo xtask test                    everything that must hold
  cargo xtask test --only rust|ui|journeys [-- FILTER]
  cargo xtask bench                   speed, as ratios in one run";

#[derive(Debug, PartialEq, Eq)]
enum Command {
    Run(Vec<String>),
    Test(Selection),
    Bench,
    Usage,
}

pub fn obey(arguments: Vec<String>) -> Result<()> {
    match parse(arguments)? {
        Command::Run(program_arguments) => run::run(&program_arguments),
        Command::Test(selection) => test::test(&selection),
        Command::Bench => bench::bench(),
        Command::Usage => {
            println!("{USAGE}");
            Ok(())
        }
    }
}

fn parse(arguments: Vec<String>) -> Result<Command> {
    let mut own = arguments;
    let passed_on = match own.iter().position(|argument| argument == "--") {
        Some(dashes) => own.split_off(dashes).split_off(1),
        None => Vec::new(),
    };
    let words: Vec<&str> = own.iter().map(String::as_str).collect();
    match (words.as_slice(), passed_on) {
        (["run"], passed_on) => Ok(Command::Run(passed_on)),
        (["test"], passed_on) if passed_on.is_empty() => Ok(Command::Test(Selection::everything())),
        (["test", "--only", area], filter) => Ok(Command::Test(Selection {
            only: Some(area_named(area)?),
            filter,
        })),
        (["bench"], passed_on) if passed_on.is_empty() => Ok(Command::Bench),
        ([] | ["help" | "--help" | "-h"], _) => Ok(Command::Usage),
        _ => Err(Failure::new(format!(
            "not understood: {}\n\n{USAGE}",
            own.join(" ")
        ))),
    }
}

fn area_named(name: &str) -> Result<Area> {
    match name {
        "rust" => Ok(Area::Rust),
        "ui" => Ok(Area::Ui),
        "journeys" => Ok(Area::Journeys),
        _ => Err(Failure::new(format!(
            "no such part: {name} (there are rust, ui and journeys)"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Option<Command> {
        parse(line.split_whitespace().map(str::to_owned).collect()).ok()
    }

    #[test]
    fn what_follows_the_dashes_belongs_to_the_program() {
        let expected = Command::Run(vec!["--lang".into(), "fr-FR".into()]);
        assert_eq!(parsed("run -- --lang fr-FR"), Some(expected));
        assert_eq!(parsed("run"), Some(Command::Run(Vec::new())));
    }

    #[test]
    fn a_part_of_the_tests_can_be_chosen_and_filtered() {
        let expected = Command::Test(Selection {
            only: Some(Area::Journeys),
            filter: vec!["draft".into()],
        });
        assert_eq!(parsed("test --only journeys -- draft"), Some(expected));
        assert_eq!(parsed("test"), Some(Command::Test(Selection::everything())));
    }

    #[test]
    fn anything_else_is_refused() {
        for line in ["tset", "test --only moon", "test -- draft", "bench now"] {
            assert_eq!(parsed(line), None, "{line}");
        }
    }
}
