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

/// So many runs of lines are named that were refused for one reason.
const RUNS: usize = 100;

impl Scene<'_> {
    pub(super) fn arrival(&self) -> Option<wire::Arrival> {
        let arrival = self.state.arrival.as_ref()?;
        let words = self.words;
        let counted = |id: &str, count: usize| {
            (count > 0).then(|| words.format(id, &[("count", count.into())]))
        };
        let named = |id: &str, names: &[Option<String>]| {
            let only = names.first().map(|name| self.subject_of(name.as_ref()));
            let args = [
                ("count", names.len().into()),
                ("name", only.unwrap_or_default().into()),
            ];
            (!names.is_empty()).then(|| words.format(id, &args))
        };
        let parts = [
            self.made(arrival),
            self.authors_of(arrival),
            (!arrival.differing.is_empty()).then(|| verdicts_differ(words, &arrival.differing)),
            named("arrival-unchanged", &arrival.unchanged),
            named("arrival-older", &arrival.older),
            named("arrival-put-back", &arrival.put_back),
            (!arrival.namesakes.is_empty()).then(|| self.namesakes(&arrival.namesakes)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        let parts = (!parts.is_empty()).then(|| parts.join(" "));
        // What is not there comes before what is.
        let (text, besides) = match counted("arrival-refused", arrival.refused.len()) {
            Some(refused) => (refused, parts),
            None => (parts?, None),
        };
        let refusals = refusals(&arrival.refused);
        let more = refusals
            .iter()
            .skip(NAMED)
            .map(|one| one.lines.len().max(1));
        let tone = |calm: bool| if calm { "info" } else { "caution" }.to_owned();
        let calm = arrival.differing.is_empty() && arrival.namesakes.is_empty();
        Some(wire::Arrival {
            text,
            tone: tone(calm && arrival.refused.is_empty()),
            besides_tone: tone(calm),
            refused: refusals
                .iter()
                .take(NAMED)
                .map(|refusal| self.refusal(refusal))
                .collect(),
            more: counted("arrival-more", more.sum()),
            besides,
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

    /// Lines that follow each other, by the first and the last.
    fn run(&self, (from, to): (u64, u64)) -> String {
        let words = self.words;
        let [first, last] = [from, to].map(|line| words.number(line));
        if from == to {
            return first;
        }
        let args = [("from", first.into()), ("to", last.into())];
        words.format("arrival-run", &args)
    }

    fn refusal(&self, Refusal { file, lines, why }: &Refusal<'_>) -> String {
        let words = self.words;
        let runs = runs(lines);
        let mut named: Vec<String> = runs.iter().take(RUNS).map(|run| self.run(*run)).collect();
        let more = runs.iter().skip(RUNS).map(|(from, to)| to - from + 1);
        let more = usize::try_from(more.sum::<u64>()).unwrap_or(usize::MAX);
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

/// Lines in their order, as runs of which each is named by its first and its last.
fn runs(lines: &[u64]) -> Vec<(u64, u64)> {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for line in lines {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *line => *last = *line,
            _ => runs.push((*line, *line)),
        }
    }
    runs
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
