//! What stands on the pages.

use report::{Block, Item, Paper, Report, render};
use serde_json::Value;

use crate::{SAMPLE, poppler, sample};

/// Every string of a report that is there to be read.
fn words(report: &Report) -> Vec<String> {
    const UNSEEN: [&str; 7] = ["svg", "alt", "kind", "lang", "status", "verdict", "marks"];
    fn gather(value: &Value, words: &mut Vec<String>) {
        match value {
            Value::String(text) => words.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| gather(item, words)),
            Value::Object(fields) => {
                let seen = fields
                    .iter()
                    .filter(|(name, _)| !UNSEEN.contains(&name.as_str()));
                seen.for_each(|(_, field)| gather(field, words));
            }
            _ => {}
        }
    }
    let mut words = Vec::new();
    gather(&serde_json::to_value(&report.parts).unwrap(), &mut words);
    words
}

/// The text without the foot of each page, which may stand within a paragraph.
fn body(pdf: &[u8], report: &Report) -> String {
    let mut text = poppler::squeezed(&poppler::text(pdf));
    let pages = poppler::text(pdf).matches('\u{c}').count();
    for part in &report.parts {
        for page in 1..=pages {
            let foot = format!("{}{page}/{pages}", poppler::squeezed(&part.foot));
            text = text.replace(&foot, "");
        }
    }
    text
}

#[track_caller]
fn check_every_word_is_there(report: &Report) {
    let pdf = render(report).unwrap();
    let body = body(&pdf, report);
    let feet: Vec<&str> = report.parts.iter().map(|part| part.foot.as_str()).collect();
    for word in words(report) {
        // An address stands without its scheme.
        let shown = word.strip_prefix("https://").unwrap_or(&word);
        let there = body.contains(&poppler::squeezed(shown));
        assert!(there || feet.contains(&word.as_str()), "{word}");
    }
    let text = poppler::squeezed(&poppler::text(&pdf));
    for foot in feet {
        assert!(text.contains(&poppler::squeezed(foot)), "{foot}");
    }
}

#[test]
fn every_word_of_both_languages_is_on_the_pages() {
    check_every_word_is_there(&sample::report());
}

#[test]
fn a_report_in_one_language_has_only_that() {
    for at in 0..2 {
        let mut report = sample::report();
        report.parts = vec![report.parts.swap_remove(at)];
        check_every_word_is_there(&report);
    }
}

#[test]
fn each_page_says_its_number_and_how_many_there_are() {
    let text = poppler::text(&SAMPLE);
    let pages: Vec<&str> = text.split_terminator('\u{c}').collect();
    for (at, page) in pages.iter().enumerate() {
        let number = format!("{}/{}", at + 1, pages.len());
        assert!(page.trim_end().ends_with(&number), "{page}");
    }
}

#[test]
fn every_page_is_of_the_paper_asked_for() {
    for (paper, width) in [
        (Paper::A4, "width=\"595.27"),
        (Paper::UsLetter, "width=\"612.00"),
    ] {
        let report = Report {
            paper,
            ..sample::report()
        };
        let boxes = poppler::boxes(&render(&report).unwrap());
        let pages = boxes
            .lines()
            .filter_map(|line| line.trim().strip_prefix("<page "));
        let pages: Vec<&str> = pages.collect();
        assert!(pages.len() > 1);
        assert!(
            pages.iter().all(|page| page.starts_with(width)),
            "{pages:?}"
        );
    }
}

#[test]
fn each_language_begins_on_a_page_of_its_own() {
    let text = poppler::text(&SAMPLE);
    let page_of = |word: &str| text.split('\u{c}').position(|page| page.contains(word));
    let [french, english] = [0, 1].map(|at| page_of(&sample::report().parts[at].kicker));
    assert!(
        french.is_some() && english > french,
        "{french:?} {english:?}"
    );
}

#[test]
fn the_head_of_a_table_stands_on_every_page_that_it_reaches() {
    let mut report = sample::report();
    report.parts.truncate(1);
    let rows = (1..=60).map(|row| vec![format!("Pays {row}"), "euro".to_owned()]);
    report.parts[0].sections[0].blocks = vec![Block::Table {
        head: vec!["Nom du pays".to_owned(), "Monnaie du pays".to_owned()],
        rows: rows.collect(),
    }];
    report.parts[0].sections.truncate(1);
    report.parts[0].columns.clear();
    let text = poppler::text(&render(&report).unwrap());
    let pages: Vec<&str> = text.split_terminator('\u{c}').collect();
    assert!(pages.len() > 1);
    for page in pages {
        assert_eq!(page.matches("Monnaie du pays").count(), 1, "{page}");
    }
}

/// The pages of a report in one language with these blocks alone, after so many lines of text.
fn pages_after(lines: usize, blocks: &[Block]) -> Vec<String> {
    let mut report = sample::report();
    report.parts.truncate(1);
    report.parts[0].columns.clear();
    report.parts[0].sections.truncate(1);
    let line = |at| Block::Text {
        text: format!("Ligne {at}"),
        sources: Vec::new(),
    };
    report.parts[0].sections[0].blocks = (0..lines).map(line).chain(blocks.to_vec()).collect();
    let text = poppler::text(&render(&report).unwrap());
    text.split_terminator('\u{c}').map(str::to_owned).collect()
}

/// Wherever on a page these blocks fall, all of these words stand together.
#[track_caller]
fn check_together(blocks: &[Block], words: &[&str]) {
    for lines in 28..58 {
        let pages = pages_after(lines, blocks);
        let whole = |page: &String| words.iter().all(|word| page.contains(word));
        assert!(pages.iter().any(whole), "after {lines} lines: {pages:#?}");
    }
}

/// A table with so many rows.
fn table(rows: usize) -> Block {
    let rows = (1..=rows).map(|row| vec![format!("Pays n° {row}."), "euro".to_owned()]);
    Block::Table {
        head: vec!["Nom du pays".to_owned(), "Monnaie".to_owned()],
        rows: rows.collect(),
    }
}

#[test]
fn a_table_of_a_few_rows_stands_on_one_page() {
    check_together(&[table(5)], &["Nom du pays", "Pays n° 1.", "Pays n° 5."]);
}

#[test]
fn the_last_row_of_a_long_table_stands_with_the_one_before() {
    for rows in 10..14 {
        let last = [rows - 1, rows].map(|row| format!("Pays n° {row}."));
        check_together(&[table(rows)], &[&last[0], &last[1]]);
    }
}

#[test]
fn a_heading_and_its_note_stand_with_what_they_lead_to() {
    let item = |text: &str| Item {
        text: text.to_owned(),
        lines: Vec::new(),
        sources: Vec::new(),
    };
    let blocks = [
        Block::Heading {
            text: "Les monnaies".to_owned(),
        },
        Block::Text {
            text: "Depuis octobre :".to_owned(),
            sources: Vec::new(),
        },
        Block::List {
            items: vec![item("le franc"), item("la livre")],
        },
    ];
    check_together(&blocks, &["Les monnaies", "Depuis octobre :", "le franc"]);
}

#[test]
fn a_heading_and_its_note_stand_with_a_plain_text() {
    let text = |text: &str| Block::Text {
        text: text.to_owned(),
        sources: Vec::new(),
    };
    let heading = Block::Heading {
        text: "Questions ouvertes".to_owned(),
    };
    let blocks = [heading, text("Elles manquent :"), text("Solvabilité.")];
    check_together(
        &blocks,
        &["Questions ouvertes", "Elles manquent", "Solvabilité."],
    );
}

#[test]
fn a_verdict_stands_with_the_first_of_its_rows() {
    let mut report = sample::report();
    let blocks: Vec<Block> = sample::blocks(&mut report.parts[0])
        .filter(|block| matches!(block, Block::Verdict(_) | Block::Rows(_)))
        .take(2)
        .map(|block| block.clone())
        .collect();
    let [Block::Verdict(said), Block::Rows(proof)] = blocks.as_slice() else {
        panic!("a verdict and its rows were looked for")
    };
    check_together(&blocks, &[&said.word, &proof.rows[0].name]);
}

#[test]
fn a_verdict_stands_on_one_page() {
    let mut report = sample::report();
    let mut blocks = sample::blocks(&mut report.parts[0]);
    let verdict = blocks.find(|block| matches!(block, Block::Verdict(_)));
    let verdict = verdict.unwrap().clone();
    let Block::Verdict(said) = &verdict else {
        panic!("a verdict was looked for")
    };
    check_together(std::slice::from_ref(&verdict), &[&said.word, &said.edition]);
}

#[test]
fn the_title_of_a_document_is_marked_with_its_language() {
    let in_language = |lang: &str| {
        let mut report = sample::report();
        for block in sample::blocks(&mut report.parts[0]) {
            if let Block::Sources { entries } = block {
                let titles = entries.iter_mut().filter_map(|entry| entry.title.as_mut());
                titles.for_each(|title| lang.clone_into(&mut title.lang));
            }
        }
        render(&report).unwrap()
    };
    // The words are the same, and stand in the same places.
    let (english, french) = (in_language("en"), in_language("fr"));
    assert_eq!(poppler::boxes(&english), poppler::boxes(&french));
    assert!(english != french);
}

#[test]
fn what_is_empty_leaves_no_trace() {
    let mut report = sample::report();
    sample::blocks(&mut report.parts[0]).for_each(empty);
    report.parts[1].sections.clear();
    report.parts[1].columns.clear();
    check_every_word_is_there(&report);
}

fn empty(block: &mut Block) {
    match block {
        Block::List { items } => items.clear(),
        Block::Pairs { pairs } => pairs.clear(),
        Block::Verdict(verdict) => {
            verdict.lines.clear();
            verdict.edition.clear();
            verdict.outlook = None;
        }
        Block::Rows(rows) => rows.rows.clear(),
        Block::Finding(finding) => finding.sets.clear(),
        Block::Table { rows, .. } => rows.clear(),
        Block::Tasks { tasks } => tasks.clear(),
        Block::Reminders { texts } => texts.clear(),
        Block::Sources { entries } => entries.clear(),
        Block::Text { text, .. } | Block::Caution { text } | Block::Alarm { text } => text.clear(),
        // PDF/UA asks for their words.
        Block::Heading { .. } | Block::Figure { .. } => {}
    }
}
