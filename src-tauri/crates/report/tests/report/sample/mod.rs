//! A report with every kind of block, in both languages.

mod english;
mod french;

use report::{
    Block, Finding, Item, Lang, Link, Mark, Pair, Paper, Part, Report, Row, Rows, Section, Source,
    SourceEntry, Task, Title, Verdict, Warning,
};

/// The French part, then the English one.
pub fn report() -> Report {
    Report {
        title: "Studio Brume — rapport d’éligibilité CSP".to_owned(),
        paper: Paper::A4,
        parts: vec![french::part(), english::part()],
    }
}

/// A small map: two countries, one of them hatched, and a route between them.
const MAP: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 260" width="640" height="260">
  <defs>
    <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V7" stroke="#0c5462" stroke-width="2.4"/>
    </pattern>
  </defs>
  <rect width="640" height="260" fill="#eef3f3"/>
  <path d="M60 60 130 34 214 52 250 120 214 206 120 226 66 170Z" fill="#0c5462" stroke="#fff" stroke-width="1.5"/>
  <path d="M250 120 330 84 420 96 452 160 390 220 214 206Z" fill="url(#hatch)" stroke="#0c5462" stroke-width="1.2"/>
  <path d="M420 96 520 60 590 110 560 190 452 160Z" fill="#dcd6c9" stroke="#fff" stroke-width="1.5"/>
  <path d="M140 130C220 70 300 80 360 150" fill="none" stroke="#a62b22" stroke-width="2" stroke-dasharray="6 5"/>
</svg>"##;

fn text(text: &str, sources: &[Source]) -> Block {
    Block::Text {
        text: text.to_owned(),
        sources: sources.to_vec(),
    }
}

fn heading(text: &str) -> Block {
    Block::Heading {
        text: text.to_owned(),
    }
}

fn caution(text: &str) -> Block {
    Block::Caution {
        text: text.to_owned(),
    }
}

fn list(items: Vec<Item>) -> Block {
    Block::List { items }
}

fn item(text: &str, lines: &[&str], sources: &[Source]) -> Item {
    Item {
        text: text.to_owned(),
        lines: owned(lines),
        sources: sources.to_vec(),
    }
}

/// Every block of a part.
pub(crate) fn blocks(part: &mut Part) -> impl Iterator<Item = &mut Block> {
    let sections = part.sections.iter_mut().chain(&mut part.columns);
    sections.flat_map(|section| &mut section.blocks)
}

fn pairs(pairs: &[[&str; 2]]) -> Vec<Pair> {
    let pair = |[label, value]: &[&str; 2]| Pair {
        label: (*label).to_owned(),
        value: (*value).to_owned(),
    };
    pairs.iter().map(pair).collect()
}

fn mark([status, word]: [&str; 2]) -> Mark {
    Mark {
        status: status.to_owned(),
        word: word.to_owned(),
    }
}

fn row(name: &str, text: &str, notes: &[&str], state: [&str; 2], facts: &[[&str; 2]]) -> Row {
    Row {
        name: name.to_owned(),
        text: text.to_owned(),
        notes: owned(notes),
        mark: mark(state),
        facts: pairs(facts),
        sources: Vec::new(),
    }
}

fn rows(head: [&str; 4], rows: Vec<Row>, sources: &[Source]) -> Block {
    // Each row cites one of the sources, and every third cites two.
    let cited = rows.into_iter().enumerate().map(|(at, row)| Row {
        sources: sources
            .iter()
            .cycle()
            .skip(at)
            .take(1 + usize::from(at % 3 == 2))
            .cloned()
            .collect(),
        ..row
    });
    Block::Rows(Rows {
        head: head.map(str::to_owned),
        rows: cited.collect(),
    })
}

fn table(head: &[&str], rows: &[&[&str]]) -> Block {
    Block::Table {
        head: owned(head),
        rows: rows.iter().map(|row| owned(row)).collect(),
    }
}

fn source(number: usize, label: &str) -> Source {
    Source {
        number,
        label: label.to_owned(),
    }
}

fn entry(number: usize, line: &str, address: Option<&str>) -> SourceEntry {
    SourceEntry {
        number,
        cautions: Vec::new(),
        title: None,
        line: line.to_owned(),
        address: address.map(str::to_owned),
    }
}

fn section(heading: &str, blocks: Vec<Block>) -> Section {
    Section {
        heading: heading.to_owned(),
        blocks,
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}
