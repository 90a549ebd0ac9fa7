//! What a change said that was taken back, or made once more.

use dossier::Field;
use serde_json::Value as Json;

use super::super::Scene;
use super::subject::task_of;
use crate::session::Weighed;

/// A subject, and what was said of it.
type Line = (String, Option<Json>);

/// So many things are named.
pub(super) const NAMED: usize = 3;

impl Scene<'_> {
    /// The subjects of a change and what it said of them, in words. What it said of one question, or
    /// of one task, is one thing.
    pub(super) fn undone(&self, said: &[Line]) -> String {
        // Of a merge, as which one does it and undoes it.
        let weighed = said.iter().find(|(subject, _)| Weighed::is_its(subject));
        if let Some((_, Some(value))) = weighed {
            return self.weighed(value);
        }
        let mut things: Vec<(&str, Vec<&Line>)> = Vec::new();
        for one in said {
            let about = task_of(&one.0).map_or(one.0.as_str(), |(task, _)| task);
            match things.iter_mut().find(|(thing, _)| *thing == about) {
                Some((_, lines)) => lines.push(one),
                None => things.push((about, vec![one])),
            }
        }
        let mut named: Vec<String> = things
            .iter()
            .map(|(thing, lines)| self.thing(thing, lines))
            .collect();
        named.dedup();
        let more = named.len().saturating_sub(NAMED);
        named.truncate(NAMED);
        if more > 0 {
            named.push(self.words.format("done-more", &[("more", more.into())]));
        }
        self.words.list(&named)
    }

    fn thing(&self, thing: &str, lines: &[&Line]) -> String {
        let said_of = |wanted: Field| {
            let line = lines
                .iter()
                .find(|(subject, _)| task_of(subject).is_some_and(|(_, field)| field == wanted));
            line.and_then(|(_, value)| value.as_ref())
                .map(|value| self.task_value(wanted, value))
        };
        let (owner, due) = (said_of(Field::Owner), said_of(Field::Due));
        if owner.is_none() && due.is_none() {
            // Of a question that was answered: its name.
            let own = lines.iter().find(|(subject, _)| subject == thing);
            return self.subject(&own.unwrap_or(&lines[0]).0);
        }
        let yes_or_no = |is: bool| if is { "yes" } else { "no" };
        let args = [
            ("what", self.charge_title(thing).into()),
            ("owned", yes_or_no(owner.is_some()).into()),
            ("dated", yes_or_no(due.is_some()).into()),
            ("owner", owner.unwrap_or_default().into()),
            ("date", due.unwrap_or_default().into()),
        ];
        self.words.format("done-left", &args)
    }
}
