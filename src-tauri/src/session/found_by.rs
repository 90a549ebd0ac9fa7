//! What a dossier is found by, and of what its line on the list does not show: where a word that
//! was looked for stands.

use dossier::NoteKind;
use eligibility::{Fact, Value};
use l10n::{Locale, Words, fold};

use super::state::OpenDossier;
use super::summary::Shown;

/// So many words are shown before the one that was looked for, and after it.
const BEFORE: usize = 4;
const AFTER: usize = 8;

/// So many characters of a place are shown at most.
const LONGEST: usize = 120;

/// Where something stands that is not on the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The partner's number.
    PartnerId,
    /// Why the model was chosen.
    Reason,
    /// Who is to find out, or to do it.
    Owner,
    /// A note.
    Note(NoteKind),
}

/// A place at which something stands that was looked for, and the words there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit {
    pub place: Place,
    /// Some words of it; whole where it is short.
    pub text: String,
    /// Whether words before these were left out, and after them.
    pub cut: [bool; 2],
}

/// Everything that a search finds a dossier by, folded.
pub(super) fn text(open: &OpenDossier) -> String {
    let name = crate::view::name(&open.facts).or_else(|| open.typed_name.clone());
    let country = match open.facts.get(Fact::Country) {
        Some(Value::Country(country)) => Some(country.code()),
        _ => None,
    };
    let mut words = on_the_line(name.as_deref(), country);
    words.extend(name.iter().flat_map(|name| also_written(name)));
    words.extend(places(open).map(|(_, text)| text));
    fold(&words.join("\n"))
}

/// The words of a search that do not begin a word on the line of a dossier.
pub(super) fn not_on_the_line(shown: &Shown, searched: &str) -> Vec<String> {
    let line = on_the_line(shown.called(), shown.country.as_deref());
    let line = tokens(&line.join("\n"));
    let mut wanted = tokens(searched);
    wanted.retain(|word| !line.iter().any(|one| one.starts_with(word.as_str())));
    wanted
}

/// The first place of a dossier at which one of these words stands.
pub(super) fn hit(open: &OpenDossier, wanted: &[String]) -> Option<Hit> {
    places(open).find_map(|(place, text)| excerpt(&text, wanted).map(|found| found.at(place)))
}

/// What is seen of a dossier on its line, in whatever language.
fn on_the_line(name: Option<&str>, country: Option<&str>) -> Vec<String> {
    let mut words: Vec<String> = name.map(str::to_owned).into_iter().collect();
    if let Some(code) = country {
        words.extend(Locale::ALL.map(|locale| Words::new(locale).country(code)));
        words.push(code.to_owned());
    }
    words
}

/// How the words of a name are typed as well: without their apostrophes; and from any sign on where
/// words are written without a space between them.
fn also_written(name: &str) -> impl Iterator<Item = String> {
    let closed = name.split_whitespace().filter_map(|word| {
        let closed: String = word.chars().filter(|one| !is_apostrophe(*one)).collect();
        (closed.len() < word.len()).then_some(closed)
    });
    let runs = name.split(|one| !is_written_close(one));
    let parts = runs.flat_map(|run| {
        run.char_indices()
            .skip(1)
            .map(|(at, _)| run[at..].to_owned())
    });
    closed.chain(parts)
}

fn is_apostrophe(one: char) -> bool {
    matches!(one, '\'' | '’' | '‘' | 'ʼ')
}

/// Whether a sign is of a script that parts no words: Chinese, Japanese.
fn is_written_close(one: char) -> bool {
    matches!(one, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

fn places(open: &OpenDossier) -> impl Iterator<Item = (Place, String)> {
    let typed = [
        (Place::PartnerId, Fact::PartnerId),
        (Place::Reason, Fact::ChoiceReason),
    ];
    let typed = typed
        .into_iter()
        .filter_map(|(place, fact)| match open.facts.get(fact) {
            Some(Value::Text(text)) => Some((place, text.clone())),
            _ => None,
        });
    let owners = open.progress.tasks().filter_map(|task| {
        let owner = open.progress.of(task).owner?;
        Some((Place::Owner, owner))
    });
    let notes = NoteKind::ALL.into_iter().flat_map(|kind| {
        let notes = open.notes.of(kind);
        notes.map(move |(_, note)| (Place::Note(kind), note.text.clone()))
    });
    typed.chain(owners).chain(notes)
}

/// Words of a text, and what was left out around them.
struct Excerpt {
    text: String,
    cut: [bool; 2],
}

impl Excerpt {
    fn at(self, place: Place) -> Hit {
        Hit {
            place,
            text: self.text,
            cut: self.cut,
        }
    }
}

/// The words around the first that begins with one of those wanted.
fn excerpt(text: &str, wanted: &[String]) -> Option<Excerpt> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_wanted = |word: &&str| {
        let own = tokens(word);
        wanted
            .iter()
            .any(|wanted| own.iter().any(|one| one.starts_with(wanted.as_str())))
    };
    let found = words.iter().position(is_wanted)?;
    let from = found.saturating_sub(BEFORE);
    let until = words.len().min(found + AFTER + 1);
    let mut shown = words[from..until].join(" ");
    let mut cut = [from > 0, until < words.len()];
    if let Some((end, _)) = shown.char_indices().nth(LONGEST) {
        shown.truncate(end);
        cut[1] = true;
    }
    Some(Excerpt { text: shown, cut })
}

/// The words of a text as the search knows them.
fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|one: char| !one.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is shown of a text in which that is looked for, with what was left out.
    fn check(text: &str, searched: &str, expected: Option<(bool, &str, bool)>) {
        let found = excerpt(text, &tokens(searched));
        let found = found
            .as_ref()
            .map(|it| (it.cut[0], it.text.as_str(), it.cut[1]));
        assert_eq!(found, expected, "{text:?} {searched:?}");
    }

    #[test]
    fn the_words_around_the_one_that_was_looked_for_are_shown() {
        check(
            "Rappeler Jérôme",
            "jero",
            Some((false, "Rappeler Jérôme", false)),
        );
        check(
            "l’atelier 3, mardi",
            "atelier",
            Some((false, "l’atelier 3, mardi", false)),
        );
        check("Rappeler Jérôme", "appeler", None);
        let long = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze";
        let around = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze";
        check(long, "SIX", Some((true, around, false)));
        let first = "un deux trois quatre cinq six sept huit neuf";
        check(long, "un", Some((false, first, true)));
        let endless = "x".repeat(500);
        check(&endless, "x", Some((false, &endless[..LONGEST], true)));
    }
}
