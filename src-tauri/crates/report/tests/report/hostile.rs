//! Names that look like markup, that no line holds, that no face shows.

use report::{Block, Item, Pair, Report, Row, SourceEntry, Warning, render};

use crate::{poppler, sample};

/// The French sample, with a text wherever a person's own words can stand.
fn naming(text: &str) -> Report {
    let mut report = sample::report();
    report.parts.truncate(1);
    let text = || text.to_owned();
    report.title = text();
    for part in &mut report.parts {
        part.title = text();
        part.foot = text();
        part.lines.push(text());
        part.sections[0].heading = text();
        for block in sample::blocks(part) {
            name(block, text);
        }
    }
    report
}

fn name(block: &mut Block, text: impl Fn() -> String) {
    match block {
        Block::Text { text: old, .. }
        | Block::Heading { text: old }
        | Block::Alarm { text: old }
        | Block::Caution { text: old } => {
            *old = text();
        }
        Block::List { items } => items.push(Item {
            text: text(),
            lines: vec![text()],
            sources: Vec::new(),
        }),
        Block::Pairs { pairs } => pairs.push(pair(text(), text())),
        Block::Verdict(verdict) => {
            verdict.lines.push(text());
            verdict.edition = text();
            verdict.outlook = Some(text());
        }
        Block::Rows(rows) => rows.rows.iter_mut().for_each(|row| name_row(row, &text)),
        Block::Finding(finding) => finding.sets.push(vec![pair(text(), text())]),
        Block::Figure { alt, caption, .. } => (*alt, *caption) = (text(), text()),
        Block::Table { head, rows } => rows.push(head.iter().map(|_| text()).collect()),
        Block::Tasks { tasks } => tasks.iter_mut().for_each(|task| {
            task.title = text();
            task.warning = Some(Warning {
                text: text(),
                costly: true,
            });
            task.charge.push(pair(text(), text()));
            task.needs = Some(pair(text(), text()));
        }),
        Block::Reminders { texts } => texts.push(text()),
        Block::Sources { entries } => entries[0].line = text(),
    }
}

fn name_row(row: &mut Row, text: impl Fn() -> String) {
    row.name = text();
    row.notes.push(text());
    row.facts.push(pair(text(), text()));
}

fn pair(label: String, value: String) -> Pair {
    Pair { label, value }
}

/// How often a text is on the pages.
fn count(pdf: &[u8], text: &str) -> usize {
    let pages = poppler::squeezed(&poppler::text(pdf));
    pages.matches(&poppler::squeezed(text)).count()
}

/// A word on a page, with the line that tells of it: how wide the page is, and its box.
struct Word {
    line: String,
    paper: [f64; 2],
    x: [f64; 2],
    y: [f64; 2],
}

fn words(pdf: &[u8]) -> Vec<Word> {
    let boxes = poppler::boxes(pdf);
    let mut paper = [0.0, 0.0];
    let mut words = Vec::new();
    for line in boxes.lines().map(str::trim) {
        let number = |name: &str| -> f64 {
            let from = line.find(name).unwrap() + name.len() + 2;
            line[from..].split('"').next().unwrap().parse().unwrap()
        };
        if line.starts_with("<page ") {
            paper = [number("width"), number("height")];
        } else if line.starts_with("<word ") {
            words.push(Word {
                line: line.to_owned(),
                paper,
                x: [number("xMin"), number("xMax")],
                y: [number("yMin"), number("yMax")],
            });
        }
    }
    words
}

/// Whether a word stands outside the margins; the foot stands below the text, but not near the
/// edge.
fn is_outside(word: &Word) -> bool {
    const EDGE: f64 = 20.0;
    let [width, height] = word.paper;
    let margin = if width < 600.0 { 18.0 } else { 20.0 } * 72.0 / 25.4 - 1.0;
    let across = word.x[0] < margin || word.x[1] > width - margin;
    across || word.y[0] < EDGE || word.y[1] > height - EDGE
}

/// Whether a word stands in the middle of the page, where there is nothing between two columns.
fn is_between_columns(word: &Word) -> bool {
    let middle = word.paper[0] / 2.0;
    word.x[0] < middle && word.x[1] > middle
}

/// Nothing stands outside the margins or between the columns, and the last part of what is long is
/// there that often.
#[track_caller]
fn check_it_fits(report: &Report, last: &str, times: usize) {
    let pdf = render(report).unwrap();
    assert!(count(&pdf, last) >= times, "{last}: {}", count(&pdf, last));
    let outside = words(&pdf).into_iter().find(is_outside);
    assert!(outside.is_none(), "{}", outside.unwrap().line);

    let mut columns = report.clone();
    for part in &mut columns.parts {
        part.sections.clear();
        part.lines.clear();
        for across in [&mut part.kicker, &mut part.title, &mut part.foot] {
            "bref".clone_into(across);
        }
    }
    let between = words(&render(&columns).unwrap());
    let between = between.into_iter().find(is_between_columns);
    assert!(between.is_none(), "{}", between.unwrap().line);
}

/// The French sample with a long text in a paragraph, in an answer and in a table.
fn telling(text: &str) -> Report {
    let mut report = sample::report();
    report.parts.truncate(1);
    let part = &mut report.parts[0];
    for block in sample::blocks(part) {
        match block {
            Block::Text { text: old, sources } if sources.is_empty() => text.clone_into(old),
            Block::Rows(rows) => text.clone_into(&mut rows.rows[0].facts[0].value),
            Block::Table { rows, .. } => text.clone_into(&mut rows[0][1]),
            _ => {}
        }
    }
    report
}

#[test]
fn what_looks_like_markup_is_shown_as_it_was_typed() {
    let names = [
        "#panic() #import \"marks.typ\": * *bold* _slanted_ `raw` $x^2$ @source-french-1",
        "\\ \\u{41} // not a comment /* nor this */ ~ -- --- ... \"straight\" 'single'",
        "= Heading <b>bold</b> <source-french-1> &amp; {curly} [1] [link](there) %PDF-1.4",
    ];
    let pdf = render(&naming(&names.join("\n"))).unwrap();
    for name in names {
        assert!(count(&pdf, name) > 20, "{name}");
    }
}

#[test]
fn a_name_of_200_letters_without_a_space_stays_between_the_margins() {
    for run in ["W".repeat(200), "nom.prénom@".repeat(18)] {
        check_it_fits(&naming(&run), &run, 20);
    }
}

#[test]
fn two_hundred_countries_fit_into_a_paragraph_a_row_and_a_table() {
    let countries: Vec<String> = (1..=200)
        .map(|n| format!("République no\u{a0}{n}"))
        .collect();
    check_it_fits(&telling(&countries.join(", ")), &countries[199], 3);
}

#[test]
fn a_row_that_is_higher_than_a_page_goes_on_on_the_next() {
    let text = "mot ".repeat(3000) + "dernier";
    check_it_fits(&telling(&text), "dernier", 3);
}

#[test]
fn what_no_face_has_becomes_a_white_square_and_the_rest_stays() {
    let pdf = render(&naming("Acme 株式会社 🚀 👩\u{200d}👩\u{200d}👧 Ünïcode")).unwrap();
    assert!(count(&pdf, "Acme □□□□ □ □ Ünïcode") > 20);
}

#[test]
fn a_name_of_nothing_that_can_be_seen_is_a_white_square() {
    let pdf = render(&naming("\u{2060}\u{200b}\u{ad}\u{fe0f}\u{e0041}")).unwrap();
    assert!(count(&pdf, "□") > 20);
}

#[test]
fn the_title_of_the_file_keeps_what_no_face_has() {
    let info = poppler::info(&render(&naming("Acme 株式会社")).unwrap());
    assert!(info.contains("Acme 株式会社"), "{info}");
}

#[test]
fn scripts_that_a_face_has_are_set() {
    let names = [
        "Εταιρεία Φως",
        "Компания «Свет»",
        "Լույս ընկերություն",
        "სინათლე",
        "Vĩnh Hằng Ệ",
    ];
    let pdf = render(&naming(&names.join(", "))).unwrap();
    for name in names {
        assert!(count(&pdf, name) > 20, "{name}");
    }
    let pdf = render(&naming("شركة النور, חברת האור")).unwrap();
    assert_eq!(count(&pdf, "□"), 0);
}

#[test]
fn characters_that_steer_neither_show_nor_turn_the_line() {
    let pdf = render(&naming("Ac\u{202e}me\0\u{7}\u{1b}[31m \u{feff}SA\u{2066}")).unwrap();
    assert!(count(&pdf, "Acme[31m SA") > 20);
}

#[test]
fn a_long_list_of_sources_goes_on_on_the_next_page() {
    let mut report = sample::report();
    report.parts.truncate(1);
    for block in sample::blocks(&mut report.parts[0]) {
        if let Block::Sources { entries } = block {
            *entries = (1..=180)
                .map(|number| SourceEntry {
                    number,
                    line: format!("entrée-{number}- ") + &"mot ".repeat(number % 30),
                    ..entries[0].clone()
                })
                .collect();
        }
    }
    check_it_fits(&report, "entrée-180-", 1);
}
