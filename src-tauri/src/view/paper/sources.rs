//! What the report cites, numbered.

use eligibility::{Clause, Strength};
use report::{Block, Section, Source, SourceEntry, Title};

use super::super::Scene;
use super::super::proof::partial_date;
use super::text;
use crate::wire::{ClauseLink, WebLink};

/// The documents and addresses cited so far: clauses of which the list would say the same are one source. A
/// source's number is its place.
#[derive(Default)]
pub(super) struct Cited(Vec<SourceEntry>);

impl Cited {
    /// The number under which an address stands, whatever else is said of it.
    pub(super) fn address(&mut self, link: &WebLink) -> usize {
        let known = self
            .0
            .iter()
            .find(|known| known.address.as_ref() == Some(&link.address));
        if let Some(known) = known {
            return known.number;
        }
        self.number(&SourceEntry {
            number: 0,
            caution: None,
            title: None,
            line: link.label.clone(),
            address: Some(link.address.clone()),
        })
    }

    /// The number of a source that the list says in these words.
    fn number(&mut self, entry: &SourceEntry) -> usize {
        let next = self.0.len() + 1;
        let same = |known: &&SourceEntry| {
            **known
                == SourceEntry {
                    number: known.number,
                    ..entry.clone()
                }
        };
        if let Some(known) = self.0.iter().find(same) {
            return known.number;
        }
        self.0.push(SourceEntry {
            number: next,
            ..entry.clone()
        });
        next
    }
}

impl Scene<'_> {
    pub(super) fn sources(&self, cited: Cited) -> Section {
        Section {
            heading: self.text("sources"),
            blocks: vec![
                text(self.text("paper-sources-note")),
                Block::Sources { entries: cited.0 },
            ],
        }
    }

    /// The sources of these clauses, each once.
    pub(super) fn cite(&self, cited: &mut Cited, links: &[ClauseLink]) -> Vec<Source> {
        let clauses = links.iter().filter_map(|link| Clause::from_id(&link.id));
        let mut sources: Vec<Source> = clauses
            .map(|clause| Source {
                number: cited.number(&self.source_entry(clause)),
                label: self.date_of(clause),
            })
            .collect();
        sources.sort_by_key(|source| source.number);
        sources.dedup_by_key(|source| source.number);
        sources
    }

    fn source_entry(&self, clause: &Clause) -> SourceEntry {
        SourceEntry {
            number: 0,
            caution: self.words.attr(&format!("clause-{}", clause.id), "caution"),
            title: (clause.strength != Strength::Memory).then(|| Title {
                text: clause.document.clone(),
                lang: clause.document_lang.clone(),
            }),
            line: self.clause_line(clause),
            address: clause
                .link
                .clone()
                .filter(|_| clause.strength != Strength::Memory),
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
