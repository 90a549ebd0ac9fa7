//! What the report cites, numbered.

use eligibility::{Clause, Strength};
use report::{Block, Section, Source, SourceEntry, Title};

use super::super::Scene;
use super::super::proof::partial_date;
use super::text;
use crate::wire::{ClauseLink, WebLink};

/// The documents and addresses cited so far. A document's number is its place in the list, from 1.
#[derive(Default)]
pub(super) struct Cited(Vec<Document>);

/// A document, whatever is read in it.
#[derive(Default)]
struct Document {
    title: Option<Title>,
    address: Option<String>,
    /// Strength and date.
    source: String,
    /// The editions of the rules that are read in it.
    editions: Vec<String>,
    /// What is doubtful about what is read in it.
    cautions: Vec<String>,
    /// What of that stands where it is cited, and need not stand once more.
    told: Vec<String>,
}

impl Document {
    fn is(&self, other: &Self) -> bool {
        (&self.title, &self.address, &self.source) == (&other.title, &other.address, &other.source)
    }
}

impl Cited {
    /// The number under which an address stands, whatever else is said of it.
    pub(super) fn address(&mut self, link: &WebLink) -> usize {
        let mut known = self.0.iter();
        if let Some(at) = known.position(|one| one.address.as_ref() == Some(&link.address)) {
            return at + 1;
        }
        self.number(Document {
            address: Some(link.address.clone()),
            source: link.label.clone(),
            ..Document::default()
        })
    }

    fn number(&mut self, document: Document) -> usize {
        let Some(at) = self.0.iter().position(|known| known.is(&document)) else {
            self.0.push(document);
            return self.0.len();
        };
        let known = &mut self.0[at];
        for edition in document.editions {
            if !known.editions.contains(&edition) {
                known.editions.push(edition);
            }
        }
        for caution in document.cautions {
            if !known.cautions.contains(&caution) {
                known.cautions.push(caution);
            }
        }
        at + 1
    }

    /// Says that what is doubtful about a document stands where these sources are given.
    pub(super) fn told(&mut self, caution: &str, sources: &[Source]) {
        for source in sources {
            self.0[source.number - 1].told.push(caution.to_owned());
        }
    }

    fn entries(self) -> Vec<SourceEntry> {
        let numbered = self.0.into_iter().zip(1..);
        let entry = |(document, number): (Document, usize)| SourceEntry {
            number,
            title: document.title,
            line: std::iter::once(document.source)
                .chain(document.editions)
                .collect::<Vec<_>>()
                .join(" · "),
            cautions: document
                .cautions
                .into_iter()
                .filter(|caution| !document.told.contains(caution))
                .collect(),
            address: document.address,
        };
        numbered.map(entry).collect()
    }
}

impl Scene<'_> {
    pub(super) fn sources(&self, cited: Cited) -> Section {
        Section {
            heading: self.text("sources"),
            blocks: vec![
                text(self.text("paper-sources-note")),
                Block::Sources {
                    entries: cited.entries(),
                },
            ],
        }
    }

    /// The sources of these clauses, each once.
    pub(super) fn cite(&self, cited: &mut Cited, links: &[ClauseLink]) -> Vec<Source> {
        let clauses = links.iter().filter_map(|link| Clause::from_id(&link.id));
        let mut sources: Vec<Source> = clauses
            .map(|clause| Source {
                number: cited.number(self.document(clause)),
                label: self.date_of(clause),
            })
            .collect();
        sources.sort_by_key(|source| source.number);
        sources.dedup_by_key(|source| source.number);
        sources
    }

    fn document(&self, clause: &Clause) -> Document {
        let caution = self.words.attr(&format!("clause-{}", clause.id), "caution");
        let found = clause.strength != Strength::Memory;
        Document {
            title: found.then(|| Title {
                text: clause.document.clone(),
                lang: clause.document_lang.clone(),
            }),
            address: clause.link.clone().filter(|_| found),
            source: self.source(clause),
            editions: vec![self.text(&format!("edition-{}", clause.edition))],
            cautions: caution.into_iter().collect(),
            told: Vec::new(),
        }
    }

    /// The date of a page of Microsoft's; of anything weaker also what it is.
    fn date_of(&self, clause: &Clause) -> String {
        match (&clause.dated, clause.strength) {
            (Some(dated), Strength::Microsoft) => partial_date(self.words, dated),
            (None, Strength::Microsoft) => self.text("clause-undated"),
            _ => self.source(clause),
        }
    }
}
