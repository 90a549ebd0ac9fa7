//! All that the setter may see: the template, the report and the faces.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World, WorldExt as _};

use crate::faces;

/// What is the same for every report.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    template: Source,
    marks: Source,
    report: FileId,
}

static SHOP: LazyLock<Shop> = LazyLock::new(|| Shop {
    library: LazyHash::new(Library::default()),
    book: LazyHash::new(FontBook::from_fonts(faces::ALL.iter())),
    template: source("report.typ", include_str!("report.typ")),
    marks: source("marks.typ", include_str!("marks.typ")),
    report: file("report.json"),
});

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn source(name: &str, text: &str) -> Source {
    Source::new(file(name), text.to_owned())
}

/// One report on the desk.
pub(crate) struct Desk {
    report: Bytes,
}

impl Desk {
    pub(crate) fn new(report: Vec<u8>) -> Self {
        Self {
            report: Bytes::new(report),
        }
    }

    /// Where in the template something is.
    pub(crate) fn line(&self, span: DiagSpan) -> Option<String> {
        let source = self.source(span.id()?).ok()?;
        let line = source.lines().byte_to_line(self.range(span)?.start)?;
        let id = source.id();
        let name = id.vpath().get_without_slash();
        Some(format!("{name}, line {}", line + 1))
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &SHOP.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHOP.book
    }

    fn main(&self) -> FileId {
        SHOP.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&SHOP.template, &SHOP.marks]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHOP.report {
            Ok(self.report.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        faces::ALL.get(index).cloned()
    }

    /// No date: the report says its own.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
