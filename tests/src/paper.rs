//! A saved report, read as a person's programs read it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::trouble::While;
use crate::{Result, Trouble, place};

/// A PDF on the disk.
#[derive(Debug)]
pub struct Paper {
    file: PathBuf,
}

impl Paper {
    /// The PDF at a path.
    pub fn at(file: &Path) -> Self {
        Self {
            file: file.to_owned(),
        }
    }

    /// Keeps its pages as pictures in `tests/shots`, which git ignores, to be looked at.
    pub fn keep_pictures(&self, name: &str) -> Result<()> {
        let to = place::shot(name)?.with_extension("");
        let to = to.display().to_string();
        self.run("pdftoppm", &["-r", "80", "-png"], &[&to])
            .map(|_| ())
    }

    /// Its text in the order of reading, with single spaces between words.
    pub fn text(&self) -> Result<String> {
        let text = self.run("pdftotext", &["-enc", "UTF-8"], &["-"])?;
        Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// What `pdfinfo` says of it.
    pub fn facts(&self) -> Result<String> {
        self.run("pdfinfo", &[], &[])
    }

    /// How many pages it has.
    pub fn pages(&self) -> Result<usize> {
        let facts = self.facts()?;
        let pages = facts.lines().find_map(|line| line.strip_prefix("Pages:"));
        pages
            .and_then(|pages| pages.trim().parse().ok())
            .ok_or_else(|| Trouble::new(format!("no number of pages in {facts}")))
    }

    fn run(&self, program: &str, before: &[&str], after: &[&str]) -> Result<String> {
        let output = Command::new(program)
            .args(before)
            .arg(&self.file)
            .args(after)
            .output()
            .during(format!("starting {program} (Debian: poppler-utils)"))?;
        Trouble::unless(output.status.success(), || {
            format!("{program}: {}", String::from_utf8_lossy(&output.stderr))
        })?;
        String::from_utf8(output.stdout).during(format!("reading what {program} says"))
    }
}
