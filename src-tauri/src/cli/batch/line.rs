//! One line: from its bytes to the line that answers it.

use eligibility::{Edition, Rules, When, assess};
use l10n::Words;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use store::strict_json;

use crate::cli::assess::{AssessmentJson, RowTexts, facts_of};
use crate::table::{Columns, Line, Piece};
use crate::view::facts_fault;

/// What the lines of a file are written in.
pub(super) enum Form {
    Json,
    Csv(Columns),
}

/// What is the same for every line.
pub(super) struct Question {
    pub when: When,
    pub edition: Option<&'static Edition>,
    pub words: Words,
    pub texts: RowTexts,
}

/// The line that stands in the place of one that cannot be assessed.
#[derive(Serialize)]
struct Refusal<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    line: u64,
    error: &'a str,
}

impl Question {
    /// Writes the answer to a line behind the others; whether it could be assessed.
    pub(super) fn answer(&self, piece: &Piece, form: &Form, output: &mut Vec<u8>) -> bool {
        let line = match piece.text(self.words) {
            Ok(text) => match form {
                Form::Json => json_line(text, self.words),
                Form::Csv(columns) => columns.line(text, self.words),
            },
            Err(error) => Line {
                id: None,
                facts: Err(error),
            },
        };
        let id = line.id.as_deref();
        match &line.facts {
            Ok(facts) => {
                let assessment = assess(Rules::embedded(), facts, self.when, self.edition);
                put(&AssessmentJson::new(&assessment, &self.texts, id), output);
            }
            Err(error) => {
                let line = piece.line;
                put(&Refusal { id, line, error }, output);
            }
        }
        line.facts.is_ok()
    }
}

fn put(answer: &impl Serialize, output: &mut Vec<u8>) {
    serde_json::to_writer(&mut *output, answer).expect("names and texts become JSON in memory");
    output.push(b'\n');
}

fn json_line(text: &str, words: Words) -> Line {
    let json = match strict_json::parse(text.as_bytes(), usize::MAX) {
        Ok(json) => json,
        Err(fault) => {
            let facts = Err(not_json(&fault.error, words));
            return Line { id: None, facts };
        }
    };
    Line {
        id: json.get("id").and_then(|_| written_id(text)),
        facts: facts_of(&json).map_err(|fault| facts_fault(words, &fault)),
    }
}

/// The id as it was written: a number of many digits must come back with all of them.
fn written_id(text: &str) -> Option<Box<RawValue>> {
    #[derive(Deserialize)]
    struct Called {
        id: Box<RawValue>,
    }
    serde_json::from_str(text).ok().map(|Called { id }| id)
}

/// The parser counts lines within the text, which here is always one.
fn not_json(error: &serde_json::Error, words: Words) -> String {
    let told = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let args = [
        ("detail", told.strip_suffix(&place).unwrap_or(&told).into()),
        ("column", error.column().to_string().into()),
    ];
    words.format("batch-not-json", &args)
}
