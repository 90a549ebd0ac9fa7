//! What came of files that were brought in, besides how many dossiers are new.

use std::collections::{BTreeSet, HashMap};

use eligibility::Fact;
use l10n::Words;
use store::DossierState;
use store::handover::HandoverFault;

use super::super::Scene;
use super::undone::NAMED as NAMED_FACTS;
use crate::session::Arrival;
use crate::wire;

/// So many refusals are told; how many there are besides is said.
const NAMED: usize = 100;

/// So many names are told.
const NAMES: usize = 5;

/// So many lines are named that were refused for one reason.
const LINES: usize = 100;

impl Scene<'_> {
    pub(super) fn arrival(&self) -> Option<wire::Arrival> {
        let arrival = self.state.arrival.as_ref()?;
        let words = self.words;
        let counted = |id: &str, count: usize| {
            (count > 0).then(|| words.format(id, &[("count", count.into())]))
        };
        let parts = [
            self.made(arrival),
            self.authors_of(arrival),
            (!arrival.namesakes.is_empty()).then(|| self.namesakes(&arrival.namesakes)),
            counted("arrival-unchanged", arrival.unchanged),
            counted("arrival-older", arrival.older),
            counted("arrival-put-back", arrival.put_back.len()),
            (!arrival.differing.is_empty()).then(|| verdicts_differ(words, &arrival.differing)),
            counted("arrival-refused", arrival.refused.len()),
        ];
        let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            return None;
        }
        let refusals = refusals(&arrival.refused);
        let more = refusals
            .iter()
            .skip(NAMED)
            .map(|one| one.lines.len().max(1));
        Some(wire::Arrival {
            text,
            tone: if arrival.refused.is_empty()
                && arrival.differing.is_empty()
                && arrival.namesakes.is_empty()
            {
                "info"
            } else {
                "caution"
            }
            .to_owned(),
            refused: refusals
                .iter()
                .take(NAMED)
                .map(|refusal| self.refusal(refusal))
                .collect(),
            more: counted("arrival-more", more.sum()),
        })
    }

    /// The dossiers that are new: by their names where they are few, and what was not said of them
    /// above.
    fn made(&self, arrival: &Arrival) -> Option<String> {
        let made = &arrival.made;
        let told_above = usize::from(arrival.counted);
        let names: Option<Vec<String>> = made.iter().cloned().collect();
        let count = ("count", made.len().into());
        match names {
            Some(names) if (told_above + 1..=NAMES).contains(&made.len()) => {
                let args = [count, ("names", self.words.list(&names).into())];
                Some(self.words.format("arrival-names", &args))
            }
            _ if made.is_empty() || arrival.counted => None,
            _ => Some(self.words.format("arrival-made", &[count])),
        }
    }

    /// Who wrote what came.
    fn authors_of(&self, arrival: &Arrival) -> Option<String> {
        let names: Vec<String> = arrival.authors.iter().cloned().collect();
        let args = [("names", self.words.list(&names).into())];
        (!names.is_empty()).then(|| self.words.format("arrival-from", &args))
    }

    /// That dossiers which came have the names of others.
    fn namesakes(&self, names: &BTreeSet<String>) -> String {
        let words = self.words;
        let mut shared: Vec<String> = names.iter().take(NAMES).cloned().collect();
        let more = names.len().saturating_sub(NAMES);
        if more > 0 {
            shared.push(words.format("done-more", &[("more", more.into())]));
        }
        let args = [
            ("count", names.len().into()),
            ("names", words.list(&shared).into()),
        ];
        words.format("arrival-namesakes", &args)
    }

    fn refusal(&self, Refusal { file, lines, why }: &Refusal<'_>) -> String {
        let words = self.words;
        let mut named: Vec<String> = lines
            .iter()
            .take(LINES)
            .map(|line| words.number(*line))
            .collect();
        let more = lines.len().saturating_sub(LINES);
        if more > 0 {
            named.push(words.format("arrival-more-lines", &[("count", more.into())]));
        }
        let args = [
            ("file", (*file).into()),
            ("count", lines.len().into()),
            ("lines", words.list(&named).into()),
            ("why", (*why).into()),
        ];
        let id = if lines.is_empty() {
            "arrival-file"
        } else {
            "arrival-lines"
        };
        words.format(id, &args)
    }
}

/// The lines of a file that were refused for one reason; none where the file itself was.
struct Refusal<'a> {
    file: &'a str,
    lines: Vec<u64>,
    why: &'a str,
}

/// What was refused, equal reasons together, in the order of the first of each.
fn refusals(refused: &[(String, Option<u64>, String)]) -> Vec<Refusal<'_>> {
    let mut found: Vec<Refusal<'_>> = Vec::new();
    let mut places = HashMap::new();
    for (file, line, why) in refused {
        let place = *places
            .entry((file, line.is_some(), why))
            .or_insert(found.len());
        if place == found.len() {
            let lines = Vec::new();
            found.push(Refusal { file, lines, why });
        }
        found[place].lines.extend(*line);
    }
    found
}

/// Why a line of a table that names a dossier of the list is refused.
pub(crate) fn known_otherwise(words: Words, state: DossierState, differing: &[Fact]) -> String {
    let mut named: Vec<String> = differing
        .iter()
        .take(NAMED_FACTS)
        .map(|fact| words.text(&format!("fact-{fact}.short")))
        .collect();
    let more = differing.len().saturating_sub(NAMED_FACTS);
    if more > 0 {
        named.push(words.format("done-more", &[("more", more.into())]));
    }
    let args = [
        ("state", state.id().into()),
        ("facts", words.list(&named).into()),
    ];
    words.format("arrival-known", &args)
}

/// That other verdicts are found of these organisations than by the program that wrote the file.
pub(crate) fn verdicts_differ(words: Words, organisations: &[Option<String>]) -> String {
    let name = |name: &Option<String>| {
        name.clone()
            .unwrap_or_else(|| words.text("dossier-unnamed"))
    };
    let names: Vec<String> = organisations.iter().map(name).collect();
    words.format("arrival-differing", &[("names", words.list(&names).into())])
}

/// Why a hand-over file cannot be used, and what to do.
pub(crate) fn handover_fault(words: Words, fault: &HandoverFault) -> String {
    let (detail, column) = match fault {
        HandoverFault::NotJson { line, column } => (line.to_string(), column.to_string()),
        HandoverFault::Unreadable(name)
        | HandoverFault::Newer(name)
        | HandoverFault::TwiceNamed(name)
        | HandoverFault::UnknownEdition(name)
        | HandoverFault::UnknownFact(name)
        | HandoverFault::Inconsistent(name) => (name.clone(), String::new()),
        HandoverFault::Empty
        | HandoverFault::TooLarge
        | HandoverFault::CutShort
        | HandoverFault::Foreign
        | HandoverFault::Altered => (String::new(), String::new()),
    };
    let args = [("detail", detail.into()), ("column", column.into())];
    words.format(&format!("handover-{}", fault.id()), &args)
}
