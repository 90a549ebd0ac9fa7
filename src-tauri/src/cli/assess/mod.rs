//! `passerelle assess`: facts in, the three roles with their proof out.

mod facts;
mod json;
mod text;

use std::fs;
use std::io::{self, Read as _};

use eligibility::{Rules, When, assess};
use l10n::Words;
use store::strict_json;

use super::arguments::AssessRequest;
use super::{Format, Source, Trouble};
use crate::options::Now;
use crate::view::facts_fault;
pub(super) use facts::facts_of;
pub(super) use json::{AssessmentJson, RowTexts};

/// Assesses one file.
pub(super) fn run(
    request: &AssessRequest,
    format: Format,
    words: Words,
    now: &Now,
) -> Result<String, Trouble> {
    let text = read(&request.source, words)?;
    // Some editors put a mark before the text when they save it.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let json = strict_json::parse(text.as_bytes(), usize::MAX).map_err(|error| {
        let args = [
            ("file", request.source.name().into()),
            ("detail", error.to_string().into()),
        ];
        Trouble::Input(words.format("cli-not-json", &args))
    })?;
    let facts = facts_of(&json).map_err(|fault| Trouble::Input(facts_fault(words, &fault)))?;
    let assessment = assess(
        Rules::embedded(),
        &facts,
        request.when(now),
        request.edition,
    );
    Ok(match format {
        Format::Json => {
            let texts = RowTexts::new(words);
            let json = AssessmentJson::new(&assessment, &texts, None);
            let json = serde_json::to_string_pretty(&json).expect("names and texts become JSON");
            json + "\n"
        }
        Format::Text => text::to_text(&assessment, &facts, words),
    })
}

impl AssessRequest {
    /// The day the assessment speaks of, and the one on which it is made.
    pub(super) fn when(&self, now: &Now) -> When {
        When {
            as_of: self.as_of.unwrap_or(now.today),
            today: now.today,
        }
    }
}

fn read(source: &Source, words: Words) -> Result<String, Trouble> {
    let read = match source {
        Source::Stdin => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).map(|_| text)
        }
        Source::File(path) => fs::read_to_string(path),
    };
    read.map_err(|error| source.unreadable(words, &error))
}
