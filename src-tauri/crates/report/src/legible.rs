//! A report whose every string can be set: the faces have its letters, and no run is longer than a
//! line.

use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

use crate::faces;
use crate::model::Report;

/// Stands for what no face can show.
const MISSING: char = '□';

/// Where a line may break although nothing is seen; the template sets nothing there.
const BREAK: &str = "\u{200b}";

/// The longest run without a break, in characters as a person counts them: what the narrowest
/// column holds.
const LONGEST_RUN: usize = 24;

/// How many characters of a longer run stay together: few enough for lines of much the same length.
const PIECE: usize = 4;

/// The report as the template reads it.
pub(crate) fn json(report: &Report) -> Vec<u8> {
    let mut value = serde_json::to_value(report).expect("a report is made of strings and numbers");
    // The title is a property of the file, not set in a face.
    let title = plain(&report.title);
    settle("", &mut value);
    value["title"] = Value::String(title);
    value.to_string().into_bytes()
}

fn settle(name: &str, value: &mut Value) {
    match value {
        Value::String(text) => {
            *text = match name {
                "svg" => return,
                // Read aloud, not set.
                "alt" => plain(text),
                // The setter breaks addresses by rules of their own, and a link leads where it says;
                // a foot is cut to one line.
                "address" | "foot" => shown(text),
                _ => breakable(&shown(text)),
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| settle(name, item)),
        Value::Object(fields) => {
            for (name, field) in fields {
                settle(name, field);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Without what steers a terminal, turns the direction of what follows or is a [`BREAK`].
fn plain(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            '\t' => kept.push(' '),
            '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{fffe}'
            | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => kept.push(letter),
        }
    }
    kept
}

/// With a white square for each character that no face has.
fn shown(text: &str) -> String {
    let plain = plain(text);
    let mut shown = String::with_capacity(plain.len());
    for cluster in plain.graphemes(true) {
        if is_missing(cluster) {
            shown.push(MISSING);
        } else if is_covered(cluster) {
            shown.push_str(cluster);
        } else {
            shown.push(' ');
        }
    }
    if shown.chars().all(is_invisible) && !text.is_empty() {
        // A heading of nothing but joiners would be one without a title.
        shown.push(MISSING);
    }
    shown
}

/// The characters of a report that no face has, each once, in the order in which they are met.
pub(crate) fn missing(report: &Report) -> Vec<String> {
    let parts = serde_json::to_value(&report.parts).expect("parts are made of strings and numbers");
    let mut missing = Vec::new();
    look_for_missing("", &parts, &mut missing);
    missing
}

fn look_for_missing(name: &str, value: &Value, missing: &mut Vec<String>) {
    match value {
        Value::String(_) if matches!(name, "svg" | "alt") => {}
        Value::String(text) => {
            for cluster in plain(text).graphemes(true) {
                if is_missing(cluster) && !missing.iter().any(|known| known == cluster) {
                    missing.push(cluster.to_owned());
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                look_for_missing(name, item, missing);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                look_for_missing(name, field, missing);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_missing(cluster: &str) -> bool {
    !is_covered(cluster)
        && cluster
            .chars()
            .any(|c| !is_invisible(c) && !c.is_whitespace())
}

/// Whether one face has every letter of a cluster.
fn is_covered(cluster: &str) -> bool {
    let letters: Vec<char> = cluster.chars().filter(|&c| !is_invisible(c)).collect();
    let private = letters.iter().any(|&letter| is_private(letter));
    cluster == "\n" || !private && faces::cover(&letters)
}

/// What has no shape of its own: joiners, selectors, places where a line may break or may not.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

/// Where a face may have a shape, but nobody can say of what.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// With breaks in every run that is longer than a narrow column.
fn breakable(text: &str) -> String {
    text.split_inclusive([' ', '\n', '-', '/'])
        .map(|run| {
            let clusters: Vec<&str> = run.graphemes(true).collect();
            if clusters.len() > LONGEST_RUN {
                let pieces: Vec<String> = clusters.chunks(PIECE).map(<[&str]>::concat).collect();
                pieces.join(BREAK)
            } else {
                run.to_owned()
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::{Block, Finding, Lang, Paper, Part, Report, Section, render};

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(shown(text), expected, "{text:?}");
    }

    #[test]
    fn a_character_that_no_face_has_becomes_one_white_square() {
        check("Acme 株式会社", "Acme □□□□");
        check("🚀👩\u{200d}👩\u{200d}👧🇫🇷", "□□□");
        check("\u{e000}\u{f8ff}", "□□");
        check("a\u{ffff}", "a");
    }

    #[test]
    fn what_is_missing_can_be_told() {
        #[track_caller]
        fn check(text: &str, expected: &[&str]) {
            let text = text.to_owned();
            assert_eq!(missing(&report(vec![Block::Caution { text }])), expected);
        }
        check("Acme, Ünïcode\u{3000}\u{200b}\n", &[]);
        check("Acme 株式株🚀 株", &["株", "式", "🚀"]);
        check("👩\u{200d}👩\u{200d}👧", &["👩\u{200d}👩\u{200d}👧"]);
    }

    #[test]
    fn what_is_read_aloud_or_drawn_is_not_missing() {
        let figure = Block::Figure {
            svg: "株".to_owned(),
            alt: "式".to_owned(),
            caption: "会".to_owned(),
        };
        assert_eq!(missing(&report(vec![figure])), ["会"]);
    }

    fn report(blocks: Vec<Block>) -> Report {
        let title = "Tous les caractères".to_owned();
        Report {
            title: title.clone(),
            paper: Paper::A4,
            parts: vec![Part {
                lang: Lang::French,
                kicker: String::new(),
                title: title.clone(),
                lines: Vec::new(),
                foot: String::new(),
                sections: vec![Section {
                    heading: title,
                    blocks,
                }],
                columns: Vec::new(),
            }],
        }
    }

    #[test]
    fn a_cluster_is_kept_or_replaced_as_a_whole() {
        check("e\u{301}", "e\u{301}");
        check("e\u{20e3}!", "□!");
    }

    #[test]
    fn french_typography_and_other_scripts_stay() {
        let text = "«\u{202f}L’œuvre\u{a0}: 1\u{202f}000\u{a0}€\u{202f}» — … n° □";
        check(text, text);
        for text in [
            "Φως",
            "«Свет»",
            "שלום",
            "شركة",
            "Լույս",
            "სინათლე",
            "Ệ ẞ ł ő",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn a_space_that_no_face_has_becomes_one_that_they_have() {
        check("a\u{3000}b", "a b");
        check("a\tb\u{2028}c", "a b\nc");
    }

    #[test]
    fn what_steers_is_taken_out() {
        check("a\u{200b}\u{202e}b\u{2066}c\0\u{1b}\u{85}\u{feff}d", "abcd");
        check("", "");
        check("\u{2060}", "\u{2060}□");
    }

    #[test]
    fn only_a_run_that_no_column_holds_gets_breaks() {
        let word = "x".repeat(LONGEST_RUN);
        assert_eq!(breakable(&word), word);
        assert_eq!(
            breakable("deux mots et un tiret-court"),
            "deux mots et un tiret-court"
        );
        let run = breakable(&("x".repeat(LONGEST_RUN) + "y fin"));
        assert!(run.matches(BREAK).count() > 3, "{run}");
        assert!(run.ends_with(" fin"));
        assert_eq!(run.replace(BREAK, ""), word + "y fin");
    }

    #[test]
    fn what_is_not_words_is_left_alone() {
        let mut value = serde_json::json!({
            "svg": "株\u{202e}", "alt": "株\u{202e}", "address": "a".repeat(60), "text": "株"
        });
        settle("", &mut value);
        assert_eq!(value["svg"], "株\u{202e}");
        assert_eq!(value["alt"], "株");
        assert_eq!(value["address"], "a".repeat(60));
        assert_eq!(value["text"], "□");
    }

    /// Characters of every script that passes, with an accent or none, in each of the faces.
    #[test]
    fn what_passes_never_makes_the_export_fail() {
        let passing: Vec<char> = (' '..'\u{20000}')
            .filter(|&letter| !is_invisible(letter) && faces::cover(&[letter]))
            .collect();
        assert!(passing.len() > 3000, "{}", passing.len());
        let passing: Vec<char> = passing.into_iter().step_by(17).collect();
        let blocks = |letters: &[char]| {
            let words = letters
                .iter()
                .map(|letter| format!("{letter} {letter}\u{301} "));
            let text: String = words.collect();
            let finding = Finding {
                heading: text.clone(),
                note: text.clone(),
                or: String::new(),
                sets: Vec::new(),
                fixed: None,
            };
            [Block::Finding(finding), Block::Caution { text }]
        };
        render(&report(passing.chunks(100).flat_map(blocks).collect())).unwrap();
    }
}
