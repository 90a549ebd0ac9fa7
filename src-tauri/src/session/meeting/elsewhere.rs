//! A meeting that was held on another desk, in a history that parted from this one. Its lines have no
//! place in this journal: one line keeps what its minutes tell.

use dossier::{Field, task_of};
use eligibility::{Fact, Value};
use l10n::Locale;
use serde_json::{Map, Value as Json, json};
use store::{Entry, EntryKind, Written};

use super::record::{Held, MeetingLine, Meetings, parted};
use crate::session::replay::Said;
use crate::session::write::entry;

/// What was said when it began and when it was over, by what it is said of: facts, and who finds
/// out what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    before: Map<String, Json>,
    after: Map<String, Json>,
}

impl Kept {
    fn to_json(&self) -> Json {
        json!({ "before": self.before, "after": self.after })
    }

    fn read(value: &Json) -> Option<Self> {
        let map = |name: &str| value[name].as_object().cloned();
        Some(Self {
            before: map("before")?,
            after: map("after")?,
        })
    }
}

impl Held {
    /// What was said before it, and what at its end. The journal is that of the dossier.
    pub(crate) fn before_and_after(&self, journal: &[Written]) -> Option<(Said, Said)> {
        if let Some(kept) = &self.kept {
            return Some((self.said(&kept.before), self.said(&kept.after)));
        }
        let (before, since) = parted(journal, self.number)?;
        let after = Said::in_all(before.iter().chain(since));
        Some((Said::in_all(before), after))
    }

    fn said(&self, kept: &Map<String, Json>) -> Said {
        let mut said = Said::default();
        for (subject, value) in kept {
            let line = entry(subject, None, Some(value.clone()));
            said.follow(&line, self.began, None);
        }
        said
    }

    /// The same as it is kept on another desk than the one where it was held, in these lines.
    fn to_keep(&self, lines: &[Written]) -> Option<Self> {
        let kept = if let Some(kept) = &self.kept {
            kept.clone()
        } else {
            let (before, since) = parted(lines, self.number)?;
            Kept {
                before: at_last(before.iter()),
                after: at_last(before.iter().chain(since)),
            }
        };
        let mut held = self.clone();
        held.ended = Some(self.over());
        held.kept = Some(kept);
        Some(held)
    }

    /// The line that keeps it under a number of this desk.
    pub(in crate::session) fn kept_as(&self, number: u32) -> Option<Entry> {
        let kept = self.kept.as_ref()?;
        Some(entry(
            &MeetingLine::subject(number),
            None,
            Some(self.line(kept)),
        ))
    }

    fn line(&self, kept: &Kept) -> Json {
        json!({ "held": {
            "guest": self.guest.tag(),
            "began": self.began.to_string(),
            "ended": self.over().to_string(),
            "by": self.led_by,
            "said": kept.to_json(),
        }})
    }

    /// The meeting that a value under this subject keeps.
    pub(crate) fn kept(subject: &str, value: &Json, change: i64) -> Option<Self> {
        let number = MeetingLine::number_in(subject)?;
        let value = value.get("held")?;
        let text = |name: &str| value[name].as_str();
        let kept = Kept::read(&value["said"])?;
        let line = MeetingLine {
            number,
            guest: Locale::from_tag(text("guest")?)?,
            ended: None,
        };
        let mut held = Self::begun(line, change, text("began")?.parse().ok()?);
        held.ended = Some(text("ended")?.parse().ok()?);
        held.led_by = text("by").map(str::to_owned);
        let [before, after] = [&kept.before, &kept.after].map(|said| held.said(said).facts);
        let is_new = |fact: &Fact| {
            let known = after.get(*fact).filter(|value| **value != Value::Unknown);
            known.is_some() && known != before.get(*fact)
        };
        held.answers = Fact::ALL.into_iter().filter(is_new).collect();
        let owners = kept.after.iter().filter_map(|(subject, owner)| {
            let (task, field) = task_of(subject)?;
            let is_new = field == Field::Owner && kept.before.get(subject) != Some(owner);
            Fact::from_id(task).filter(|_| is_new)
        });
        held.left = owners.collect();
        held.kept = Some(kept);
        Some(held)
    }

    /// Whether it is the same meeting, whatever its number is on another desk.
    fn is(&self, other: &Self) -> bool {
        (self.began, &self.led_by) == (other.began, &other.led_by)
    }
}

impl Meetings {
    /// Those of another history of the dossier that are none of these and in which something was
    /// said, as they are kept here.
    pub(in crate::session) fn new_in(&self, lines: &[Written]) -> Vec<Held> {
        let theirs = Self::in_all(lines);
        let new = theirs
            .all()
            .filter(|held| !held.is_empty() && !self.all().any(|one| one.is(held)));
        new.filter_map(|held| held.to_keep(lines)).collect()
    }

    /// What is kept under a name of a meeting that was held elsewhere, as it is stored.
    pub(in crate::session) fn stored(&self, subject: &str) -> Option<Json> {
        let held = self.get(MeetingLine::number_in(subject)?)?;
        held.kept.as_ref().map(|kept| held.line(kept))
    }
}

/// What is said at last of facts, and of who finds out what.
fn at_last<'l>(lines: impl Iterator<Item = &'l Written>) -> Map<String, Json> {
    let mut said = Map::new();
    for line in lines {
        let Entry { kind, subject, .. } = &line.entry;
        let wanted = Fact::from_id(subject).is_some() || task_of(subject).is_some();
        match (kind, &line.entry.value) {
            (EntryKind::Set, Some(value)) if wanted => {
                said.insert(subject.clone(), value.clone());
            }
            (EntryKind::Clear, _) => {
                said.remove(subject);
            }
            _ => {}
        }
    }
    said
}
