//! What a hand-over file says, read whole: one that says what cannot be is not taken.

use dossier::{LONGEST_NOTE, NoteId};
use eligibility::{Fact, Rules};
use serde_json::Value as Json;
use store::handover::{self, Handover, HandoverFault, Known};
use store::{Change, Entry, EntryKind};

use super::meeting::{Held, Line as MeetingLine};
use super::persona::LONGEST_NAME;
use super::replay::{FOLLOWED, Said};
use super::state::Followed;

/// The name of the organisation of a file.
pub(crate) fn organisation(handover: &Handover) -> Option<String> {
    let name = handover.facts.get(Fact::OrgName.id())?;
    name.as_str().map(str::to_owned)
}

/// Reads a hand-over file whole; one that names what this program does not know is not for it.
pub(crate) fn read_handover(
    bytes: &[u8],
    rules: &'static Rules,
) -> Result<Handover, HandoverFault> {
    let read = handover::read(
        bytes,
        Known {
            edition: &|id| rules.edition(id).is_some(),
            fact: &|id| Fact::from_id(id).is_some(),
        },
    )?;
    let unfit = read.facts.iter().find(|(id, value)| {
        Fact::from_id(id).is_none_or(|fact| eligibility::from_json(fact, value).is_err())
    });
    if let Some((id, _)) = unfit {
        return Err(HandoverFault::Inconsistent(format!("facts.{id}")));
    }
    let mut said = Said::default();
    for (place, change) in read.history.iter().enumerate() {
        if !signed(change) {
            return Err(HandoverFault::Inconsistent("history: author".to_owned()));
        }
        for (number, line) in change.entries.iter().enumerate() {
            fits(line, rules)?;
            if !goes_on(line, &said) {
                let place = format!("history[{place}].lines[{number}].previous");
                return Err(HandoverFault::Inconsistent(place));
            }
            said.follow(line, change.at, change.author.as_deref());
        }
    }
    Ok(read)
}

/// Whether the names beside a change are such as a person can give.
fn signed(change: &Change) -> bool {
    let said = change.entries.iter().filter_map(|line| line.said.as_ref());
    let mut names = said
        .filter_map(|said| said.by.as_ref())
        .chain(&change.author);
    names.all(|name| is_text(LONGEST_NAME, false, name))
}

fn is_text(longest: u32, lines: bool, text: &str) -> bool {
    eligibility::text(longest, lines, text).is_ok()
}

/// Whether a line of a history says something of a fact, an edition or a subject that there can be.
/// Of what has a name of more parts nothing is asked, other than of tasks, notes and meetings: a later
/// program may say more of a dossier.
fn fits(line: &Entry, rules: &Rules) -> Result<(), HandoverFault> {
    let subject = line.subject.as_str();
    let mut values = line.value.iter().chain(&line.previous);
    if subject == FOLLOWED {
        return values.try_for_each(|value| is_choice(value, rules));
    }
    let sound = match Fact::from_id(subject) {
        Some(fact) => values.all(|value| eligibility::from_json(fact, value).is_ok()),
        None if !subject.contains('.') => {
            return Err(HandoverFault::UnknownFact(eligibility::excerpt(subject)));
        }
        None if NoteId::is_of_a_note(subject) => is_note(subject) && values.all(is_text_of_a_note),
        None => values.all(|value| can_be(subject, value)),
    };
    if sound { Ok(()) } else { Err(unfit(subject)) }
}

/// Whether the value that a line names as the one before is what was said until then: what is taken
/// back becomes that again. Of meetings, and of what this program does not know, nothing is asked:
/// their lines need not name one.
fn goes_on(line: &Entry, said: &Said) -> bool {
    let subject = line.subject.as_str();
    let previous = line.previous.as_ref();
    if !matches!(line.kind, EntryKind::Set | EntryKind::Clear) {
        return true;
    }
    if let Some(fact) = Fact::from_id(subject) {
        // There is more than one way to write an answer.
        let previous = previous.and_then(|value| eligibility::from_json(fact, value).ok());
        return previous.as_ref() == said.facts.get(fact);
    }
    let is_asked = subject == FOLLOWED || is_note(subject) || dossier::task_of(subject).is_some();
    !is_asked || previous == said.stored(subject).as_ref()
}

/// Whether a value says by which edition a dossier is prepared.
fn is_choice(value: &Json, rules: &Rules) -> Result<(), HandoverFault> {
    let Some(Followed { edition, .. }) = Followed::from_json(value) else {
        return Err(unfit(FOLLOWED));
    };
    match rules.edition(&edition) {
        Some(_) => Ok(()),
        None => Err(HandoverFault::UnknownEdition(eligibility::excerpt(
            &edition,
        ))),
    }
}

fn unfit(subject: &str) -> HandoverFault {
    let subject = eligibility::excerpt(subject);
    HandoverFault::Inconsistent(format!("history: {subject}"))
}

/// Whether a subject names a note that was written.
fn is_note(subject: &str) -> bool {
    NoteId::from_name(subject).is_some_and(|id| id.number.is_some())
}

fn is_text_of_a_note(value: &Json) -> bool {
    let text = value.as_str();
    text.is_some_and(|text| is_text(LONGEST_NOTE, true, text))
}

/// Whether this can be said of a task or of a meeting. Of what this program does not know everything
/// can be.
fn can_be(subject: &str, value: &Json) -> bool {
    if dossier::task_of(subject).is_some() {
        return dossier::can_be_stored(subject, value);
    }
    MeetingLine::number_in(subject).is_none()
        || MeetingLine::read(subject, value).is_some()
        || Held::kept(subject, value, 0).is_some()
}
