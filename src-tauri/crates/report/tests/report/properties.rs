//! What the file says of itself, to other programs and to those who hear it.

use report::{Block, RenderError, is_ours, render};

use crate::{SAMPLE, poppler, sample};

fn holds(pdf: &[u8], part: &str) -> bool {
    pdf.windows(part.len())
        .any(|bytes| bytes == part.as_bytes())
}

/// How often a tag is in the tree.
fn tags(pdf: &[u8], tag: &str) -> usize {
    let structure = poppler::structure(pdf);
    let names = structure
        .lines()
        .filter_map(|line| line.trim().split([' ', ':']).next());
    names.filter(|name| *name == tag).count()
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert!(render(&sample::report()).unwrap() == *SAMPLE);
}

#[test]
fn the_file_has_its_title_its_tags_and_no_date() {
    let info = poppler::info(&SAMPLE);
    let line = |name: &str| {
        let line = info.lines().find_map(|line| line.strip_prefix(name));
        line.map(str::trim)
    };
    assert_eq!(line("Title:"), Some(sample::report().title.as_str()));
    assert_eq!(line("Tagged:"), Some("yes"));
    assert_eq!(line("CreationDate:"), None);
    assert_eq!(line("ModDate:"), None);
}

#[test]
fn every_font_is_embedded_and_gives_its_text_back() {
    let fonts = poppler::fonts(&SAMPLE);
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(fonts.len(), 3, "{fonts:?}");
    for font in fonts {
        assert!(font.contains("Libertinus"), "{font}");
        assert!(font.contains(" yes yes yes "), "{font}");
    }
}

#[test]
fn it_claims_pdf_ua_and_says_each_language() {
    let pdf = &SAMPLE;
    assert!(holds(pdf, "<pdfuaid:part>1</pdfuaid:part>"));
    assert!(holds(pdf, "/Lang(fr-FR)/"), "the language of the document");
    assert!(
        holds(pdf, "/Lang(en-US)"),
        "the language of the second part"
    );
}

#[test]
fn headings_nest_and_become_bookmarks() {
    let report = sample::report();
    let pdf = &SAMPLE;
    let sections: Vec<_> = report
        .parts
        .iter()
        .flat_map(|part| part.sections.iter().chain(&part.columns))
        .collect();
    let blocks = sections.iter().flat_map(|section| &section.blocks);
    let inner = blocks
        .filter(|block| matches!(block, Block::Heading { .. } | Block::Finding(_)))
        .count();
    let (first, second) = (tags(pdf, "H1"), tags(pdf, "H2"));
    assert_eq!((first, second), (report.parts.len(), sections.len()));
    assert_eq!(tags(pdf, "H3") + tags(pdf, "H4"), inner);
    assert!(holds(pdf, "/Outlines"));
    assert!(holds(pdf, "/Title(Les sources)"));
}

#[test]
fn what_is_seen_to_be_a_table_or_a_list_is_one() {
    let pdf = &SAMPLE;
    assert_eq!(tags(pdf, "Table"), 3);
    assert_eq!(
        tags(pdf, "L"),
        6,
        "a list, two of tasks, one of reminders, two of sources"
    );
    assert_eq!(tags(pdf, "Figure"), 1, "the marks are not read aloud");
    assert!(holds(pdf, "/Alt"));
}

#[test]
fn a_citation_leads_to_its_source_and_an_address_to_the_web() {
    let pdf = &SAMPLE;
    assert!(holds(pdf, "/URI(https://partner.example.com/en-us/credit)"));
    let mut unlisted = sample::report();
    for part in &mut unlisted.parts {
        part.columns.pop();
    }
    let links = |pdf: &[u8]| {
        let text = String::from_utf8_lossy(pdf).into_owned();
        text.matches("/Subtype/Link").count() - text.matches("/S/URI").count()
    };
    assert!(links(pdf) > 10);
    assert_eq!(links(&render(&unlisted).unwrap()), 0, "nowhere to lead to");
}

#[test]
fn only_what_render_wrote_is_ours() {
    let pdf = &SAMPLE;
    assert!(is_ours(pdf));
    let mark = b"<xmp:CreatorTool>Passerelle eligibility report</xmp:CreatorTool>";
    for other in [
        b"".as_slice(),
        b"%PDF-1.7\n",
        b"%PDF-1.7\n<</Title(Passerelle eligibility report)>>",
        b"%PDF-1.7\n<xmp:CreatorTool>Writer</xmp:CreatorTool>",
        mark,
        &pdf[1..],
        &pdf[..100],
    ] {
        assert!(!is_ours(other), "{:?}", String::from_utf8_lossy(other));
    }
}

#[test]
fn a_title_cannot_make_another_file_ours() {
    let mut report = sample::report();
    report.title = "</xmp:CreatorTool><xmp:CreatorTool>another</xmp:CreatorTool> & )".to_owned();
    let pdf = render(&report).unwrap();
    assert!(is_ours(&pdf));
    assert!(poppler::info(&pdf).contains(&report.title));
}

#[test]
fn a_report_without_a_title_is_refused() {
    let mut report = sample::report();
    report.title.clear();
    let fault = render(&report).unwrap_err();
    assert!(
        matches!(&fault, RenderError::Export(why) if why.contains("title")),
        "{fault}"
    );
}

#[test]
fn a_picture_that_is_none_is_refused_and_the_line_named() {
    let mut report = sample::report();
    report.parts[0].sections[0].blocks = vec![Block::Figure {
        svg: "<svg".to_owned(),
        alt: "Rien".to_owned(),
        caption: "Rien".to_owned(),
    }];
    let fault = render(&report).unwrap_err();
    assert!(
        matches!(&fault, RenderError::Setting(why) if why.contains("report.typ")),
        "{fault}"
    );
}
