//! A finished report as a PDF: pages that can be handed on, tagged and checked against PDF/UA-1.
//!
//! Every word is in the [`Report`] already, in its language and with its typography; this crate
//! sets them and knows no dossier, no rules and no locale. It reads no clock, no environment, no
//! file and no network: the same report gives the same bytes. What a person typed reaches the
//! template as a string of JSON and is never read as markup.
//!
//! Start reading at [`render`]; the pages are drawn in `report.typ`.

mod faces;
mod legible;
mod model;
mod world;

pub use model::{
    Block, Finding, Item, Lang, Link, Mark, Pair, Paper, Part, Report, Row, Rows, Section, Source,
    SourceEntry, Task, Title, Verdict, Warning,
};

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use world::Desk;

/// What the file says of the program that made it; by this it is recognised.
const CREATOR: &str = "Passerelle eligibility report";

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The pages cannot be set: a picture that is no SVG, a fault of the template.
    #[error("the report cannot be set: {0}")]
    Setting(String),
    /// The pages stand, but PDF/UA-1 refuses them: no title, a picture without its text.
    #[error("the report cannot be written as PDF/UA-1: {0}")]
    Export(String),
}

/// Sets a report and writes it as PDF/UA-1.
pub fn render(report: &Report) -> Result<Vec<u8>, RenderError> {
    let desk = Desk::new(legible::json(report));
    let pdf = set(&desk).and_then(|pages| export(&desk, &pages));
    // What is remembered of one report is of no use to the next, and would never be freed.
    typst::comemo::evict(0);
    pdf
}

fn set(desk: &Desk) -> Result<PagedDocument, RenderError> {
    typst::compile(desk)
        .output
        .map_err(|faults| RenderError::Setting(words(desk, &faults)))
}

fn export(desk: &Desk, pages: &PagedDocument) -> Result<Vec<u8>, RenderError> {
    let refused = |faults: String| RenderError::Export(faults);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|fault| refused(fault.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|faults| refused(words(desk, &faults)))
}

fn words(desk: &Desk, faults: &[SourceDiagnostic]) -> String {
    let each: Vec<String> = faults
        .iter()
        .map(|fault| match desk.line(fault.span) {
            Some(line) => format!("{} ({line})", fault.message),
            None => fault.message.to_string(),
        })
        .collect();
    each.join("; ")
}

/// The characters of a report that its pages cannot show, each once, in the order in which they are
/// met: a white square takes their place.
pub fn missing(report: &Report) -> Vec<String> {
    legible::missing(report)
}

/// Whether a file was made by [`render`], as its properties say.
pub fn is_ours(bytes: &[u8]) -> bool {
    let mark = format!("<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>");
    bytes.starts_with(b"%PDF-")
        && bytes
            .windows(mark.len())
            .any(|part| part == mark.as_bytes())
}
