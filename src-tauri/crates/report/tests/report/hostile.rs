//! Names that look like markup, that no line holds, that no face shows.

use report::{Block, Item, Pair, Report, Row, SourceEntry, render};

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
        for block in part
            .sections
            .iter_mut()
            .flat_map(|section| &mut section.blocks)
        {
            name(block, text);
        }
    }
    report
}

fn name(block: &mut Block, text: impl Fn() -> String) {
    match block {
        Block::Text { text: old, .. }
        | Block::Heading { text: old }
        | Block::Caution { text: old } => {
            *old = text();
        }
        Block::List { items } => items.push(Item {
            text: text(),
            lines: vec![text()],
            sources: Vec::new(),
        }),
        Block::Pairs { pairs } => pairs.push(pair(text(), text())),
        Block::Verdict(verdict) => verdict.lines.push(text()),
        Block::Rows(rows) => rows.rows.iter_mut().for_each(|row| name_row(row, &text)),
        Block::Finding(finding) => finding.sets.push(vec![pair(text(), text())]),
        Block::Figure { alt, caption, .. } => (*alt, *caption) = (text(), text()),
        Block::Table { head, rows } => rows.push(head.iter().map(|_| text()).collect()),
        Block::Tasks { tasks } => tasks.iter_mut().for_each(|task| {
            task.title = text();
            task.warning = Some(text());
            task.details.push(pair(text(), text()));
        }),
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

/// The words that stand outside the margins, with their boxes; the foot stands below the text, but
/// not near the edge.
fn outside(pdf: &[u8]) -> Vec<String> {
    const EDGE: f64 = 20.0;
    let boxes = poppler::boxes(pdf);
    let mut paper = (0.0, 0.0);
    let mut outside = Vec::new();
    for line in boxes.lines().map(str::trim) {
        let number = |name: &str| -> f64 {
            let from = line.find(name).unwrap() + name.len() + 2;
            line[from..].split('"').next().unwrap().parse().unwrap()
        };
        if line.starts_with("<page ") {
            paper = (number("width"), number("height"));
        } else if line.starts_with("<word ") {
            let margin = if paper.0 < 600.0 { 20.0 } else { 22.0 } * 72.0 / 25.4 - 1.0;
            let across = number("xMin") < margin || number("xMax") > paper.0 - margin;
            if across || number("yMin") < EDGE || number("yMax") > paper.1 - EDGE {
                outside.push(line.to_owned());
            }
        }
    }
    outside
}

/// Nothing stands outside the margins, and the last part of what is long is there that often.
#[track_caller]
fn check_it_fits(report: &Report, last: &str, times: usize) {
    let pdf = render(report).unwrap();
    assert!(count(&pdf, last) >= times, "{last}: {}", count(&pdf, last));
    let outside = outside(&pdf);
    assert!(outside.is_empty(), "{:?}", &outside[..1]);
}

/// The French sample with a long text in a paragraph, in an answer and in a table.
fn telling(text: &str) -> Report {
    let mut report = sample::report();
    report.parts.truncate(1);
    let part = &mut report.parts[0];
    for block in part
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.blocks)
    {
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
    let blocks = report.parts[0].sections.iter_mut();
    for block in blocks.flat_map(|section| &mut section.blocks) {
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
