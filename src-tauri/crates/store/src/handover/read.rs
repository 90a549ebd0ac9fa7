//! Reading a hand-over file: nothing of it is taken on trust.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::{Map, Number, Value as Json};

use super::history::{facts, is_left_out, notes};
use super::seal::{CHECKSUM, checksum};
use super::{FORMAT, Handover, HandoverFault, MAX_BYTES, MAX_VALUES, Origin, VERSION, excerpt};
use crate::arrival::Change;
use crate::commit::is_id;
use crate::deed::DeedKind;
use crate::entry::{Entry, EntryKind, Said};
use crate::strict_json::{JsonFault, Unfit, parse};

/// What the program that reads knows, by its ids.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Whether it is an edition.
    pub edition: &'a dyn Fn(&str) -> bool,
    /// Whether it is a fact. Of another subject of a line nothing is asked.
    pub fact: &'a dyn Fn(&str) -> bool,
}

/// What a hand-over file says.
pub fn read(bytes: &[u8], known: Known<'_>) -> Result<Handover, HandoverFault> {
    if bytes.len() > MAX_BYTES {
        return Err(HandoverFault::TooLarge);
    }
    // Some editors put a mark before the text when they save it.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(HandoverFault::Empty);
    }
    let Json::Object(object) = parse(bytes, MAX_VALUES).map_err(unread)? else {
        return Err(HandoverFault::Foreign);
    };
    if object.get("format").and_then(Json::as_str) != Some(FORMAT) {
        return Err(HandoverFault::Foreign);
    }
    match object.get("version") {
        Some(Json::Number(version)) if version.as_u64() == Some(VERSION) => {}
        Some(Json::Number(version)) if is_newer(version) => {
            return Err(HandoverFault::Newer(excerpt(&version.to_string())));
        }
        _ => return Err(inconsistent("version")),
    }
    if object.get(CHECKSUM).and_then(Json::as_str) != Some(&checksum(&object)) {
        return Err(HandoverFault::Altered);
    }
    let handover = handover(object)?;
    check(&handover, known)?;
    Ok(handover)
}

/// Whether a version is a later one, however many digits it has.
fn is_newer(version: &Number) -> bool {
    match (version.as_u64(), version.as_f64()) {
        (Some(version), _) => version > VERSION,
        // What has more digits than fit is read as a fraction.
        (None, Some(version)) => version > 1e19,
        (None, None) => false,
    }
}

fn unread(JsonFault { error, unfit }: JsonFault) -> HandoverFault {
    match unfit {
        Some(Unfit::TooMany) => HandoverFault::TooLarge,
        Some(Unfit::TwiceNamed(name)) => HandoverFault::TwiceNamed(name),
        None if error.is_eof() => HandoverFault::CutShort,
        None => HandoverFault::NotJson {
            line: error.line(),
            column: error.column(),
        },
    }
}

/// Whether it agrees with itself and with what is known.
fn check(handover: &Handover, known: Known<'_>) -> Result<(), HandoverFault> {
    if let Some(id) = handover.editions.iter().find(|id| !(known.edition)(id)) {
        return Err(HandoverFault::UnknownEdition(excerpt(id)));
    }
    if let Some(id) = handover.facts.keys().find(|id| !(known.fact)(id)) {
        return Err(HandoverFault::UnknownFact(excerpt(id)));
    }
    let said = facts(&handover.history, known.fact);
    if let Some(id) = handover
        .facts
        .keys()
        .chain(said.keys())
        .find(|id| handover.facts.get(*id) != said.get(*id))
    {
        return Err(inconsistent(&format!("facts.{id}")));
    }
    if handover.notes != notes(&handover.history) {
        return Err(inconsistent("notes"));
    }
    Ok(())
}

fn handover(object: Map<String, Json>) -> Result<Handover, HandoverFault> {
    let mut object = Object {
        place: String::new(),
        members: object,
    };
    for name in ["format", "version", CHECKSUM] {
        object.members.shift_remove(name);
    }
    let handover = Handover {
        about: object.text("about")?,
        program: object.text("program")?,
        written: object.time("written")?,
        dossier: origin(object.object("dossier")?)?,
        editions: object.distinct("editions")?,
        facts: object.object("facts")?.members.into_iter().collect(),
        notes: object.texts("notes")?,
        verdict: object.object("verdict")?.members,
        verdict_hash: object.text("verdict_hash")?,
        history: history(object.objects("history")?)?,
    };
    object.nothing_else()?;
    Ok(handover)
}

fn origin(mut object: Object) -> Result<Origin, HandoverFault> {
    let origin = Origin {
        id: object.text("id")?,
        created: object.time("created")?,
        passed: object.distinct("passed")?,
        trail: object.texts("trail")?,
    };
    if !is_id(&origin.id) {
        return Err(object.wrong("id"));
    }
    object.nothing_else()?;
    Ok(origin)
}

fn history(objects: Vec<Object>) -> Result<Vec<Change>, HandoverFault> {
    let mut history: Vec<Change> = Vec::with_capacity(objects.len());
    for mut object in objects {
        let change = Change {
            at: object.time("at")?,
            author: object.text_if_any("author")?,
            kind: object.named("kind", DeedKind::from_id)?,
            of: object.place_if_any("of")?,
            entries: object
                .objects("lines")?
                .into_iter()
                .map(line)
                .collect::<Result<_, _>>()?,
        };
        let undoable = |place: usize| {
            let kind = history.get(place).map(|change| change.kind);
            matches!(kind, Some(DeedKind::Said | DeedKind::Taken))
        };
        if change.of.is_some() != change.kind.is_of_another() || !change.of.is_none_or(undoable) {
            return Err(object.wrong("of"));
        }
        if change.entries.is_empty() {
            return Err(object.wrong("lines"));
        }
        object.nothing_else()?;
        history.push(change);
    }
    Ok(history)
}

fn line(mut object: Object) -> Result<Entry, HandoverFault> {
    let by = object.text_if_any("said_by")?;
    let said = match object.time_if_any("said_at")? {
        Some(at) => Some(Said { by, at }),
        None if by.is_some() => return Err(object.wrong("said_by")),
        None => None,
    };
    let entry = Entry {
        kind: object.named("kind", EntryKind::from_id)?,
        subject: object.text("subject")?,
        value: object.members.shift_remove("value"),
        previous: object.members.shift_remove("previous"),
        said,
    };
    if entry.subject.is_empty() || is_left_out(&entry.subject) {
        return Err(object.wrong("subject"));
    }
    if (entry.kind == EntryKind::Clear) != entry.value.is_none() {
        return Err(object.wrong("value"));
    }
    object.nothing_else()?;
    Ok(entry)
}

/// An object that is being read: what was read of it is no longer there.
struct Object {
    /// Where it stands in the file; empty for the whole.
    place: String,
    members: Map<String, Json>,
}

impl Object {
    fn wrong(&self, name: &str) -> HandoverFault {
        if self.place.is_empty() {
            inconsistent(name)
        } else {
            inconsistent(&format!("{}.{name}", self.place))
        }
    }

    fn take(&mut self, name: &str) -> Result<Json, HandoverFault> {
        self.members
            .shift_remove(name)
            .ok_or_else(|| self.wrong(name))
    }

    fn text(&mut self, name: &str) -> Result<String, HandoverFault> {
        match self.take(name)? {
            Json::String(text) => Ok(text),
            _ => Err(self.wrong(name)),
        }
    }

    fn text_if_any(&mut self, name: &str) -> Result<Option<String>, HandoverFault> {
        self.if_any(name, Self::text)
    }

    fn time(&mut self, name: &str) -> Result<Timestamp, HandoverFault> {
        self.named(name, |text| text.parse().ok())
    }

    fn time_if_any(&mut self, name: &str) -> Result<Option<Timestamp>, HandoverFault> {
        self.if_any(name, Self::time)
    }

    fn place_if_any(&mut self, name: &str) -> Result<Option<usize>, HandoverFault> {
        self.if_any(name, |object, name| {
            let place = object.take(name)?.as_u64();
            place
                .and_then(|place| usize::try_from(place).ok())
                .ok_or_else(|| object.wrong(name))
        })
    }

    fn if_any<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&mut Self, &str) -> Result<T, HandoverFault>,
    ) -> Result<Option<T>, HandoverFault> {
        if self.members.contains_key(name) {
            read(self, name).map(Some)
        } else {
            Ok(None)
        }
    }

    /// What a text names.
    fn named<T>(
        &mut self,
        name: &str,
        from_id: impl Fn(&str) -> Option<T>,
    ) -> Result<T, HandoverFault> {
        let text = self.text(name)?;
        from_id(&text).ok_or_else(|| self.wrong(name))
    }

    fn list(&mut self, name: &str) -> Result<Vec<Json>, HandoverFault> {
        match self.take(name)? {
            Json::Array(list) => Ok(list),
            _ => Err(self.wrong(name)),
        }
    }

    fn texts(&mut self, name: &str) -> Result<Vec<String>, HandoverFault> {
        let mut texts = Vec::new();
        for (place, value) in self.list(name)?.into_iter().enumerate() {
            let Json::String(text) = value else {
                return Err(self.wrong(&format!("{name}[{place}]")));
            };
            texts.push(text);
        }
        Ok(texts)
    }

    /// Texts of which none stands twice.
    fn distinct(&mut self, name: &str) -> Result<Vec<String>, HandoverFault> {
        let texts = self.texts(name)?;
        let mut seen = BTreeSet::new();
        match texts.iter().position(|text| !seen.insert(text)) {
            Some(place) => Err(self.wrong(&format!("{name}[{place}]"))),
            None => Ok(texts),
        }
    }

    fn object(&mut self, name: &str) -> Result<Self, HandoverFault> {
        match self.take(name)? {
            Json::Object(members) => Ok(Self {
                place: name.to_owned(),
                members,
            }),
            _ => Err(self.wrong(name)),
        }
    }

    fn objects(&mut self, name: &str) -> Result<Vec<Self>, HandoverFault> {
        let mut objects = Vec::new();
        for (place, value) in self.list(name)?.into_iter().enumerate() {
            let name = format!("{name}[{place}]");
            let Json::Object(members) = value else {
                return Err(self.wrong(&name));
            };
            let place = if self.place.is_empty() {
                name
            } else {
                format!("{}.{name}", self.place)
            };
            objects.push(Self { place, members });
        }
        Ok(objects)
    }

    fn nothing_else(&self) -> Result<(), HandoverFault> {
        match self.members.keys().next() {
            Some(name) => Err(self.wrong(name)),
            None => Ok(()),
        }
    }
}

fn inconsistent(place: &str) -> HandoverFault {
    HandoverFault::Inconsistent(excerpt(place))
}
