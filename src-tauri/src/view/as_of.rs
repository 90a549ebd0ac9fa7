//! The day that is looked at: today, the days on which rules begin to bind, any other.

use std::cmp::Ordering;

use eligibility::{Binding, Edition, Role, Sight, When, binding, coming, holds};

use super::{Scene, Standing, notation};
use crate::wire::{AsOf, DayChoice};

/// A day on which an edition begins to bind the organisation in the role it holds.
pub(super) struct BindingDay {
    pub edition: &'static Edition,
    pub binding: Binding,
}

impl Scene<'_> {
    pub(super) fn as_of(&self, standing: &Standing) -> AsOf {
        let today = self.now.today;
        let seen = standing.assessment.as_of;
        let days = self.binding_days(standing);
        let binds_today = days.iter().find(|day| day.binding.from == today);
        let notes = [
            Some(self.text("as-of-today")),
            binds_today.map(|day| self.binding_note(day)),
        ];
        let mut choices = vec![DayChoice {
            value: today.to_string(),
            label: self.words.date(today),
            note: notes.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            current: seen == today,
        }];
        let others = days.iter().filter(|day| day.binding.from != today);
        choices.extend(others.map(|day| DayChoice {
            value: day.binding.from.to_string(),
            label: self.words.date(day.binding.from),
            note: self.binding_note(day),
            current: seen == day.binding.from,
        }));
        let now = self.today();
        let openings = now.map_or_else(Vec::new, |now| self.openings(&now));
        for opening in &openings {
            let list = self.opening(opening);
            let note = self.words.format("as-of-opens", &[("list", list.into())]);
            let value = opening.on.to_string();
            match choices.iter_mut().find(|choice| choice.value == value) {
                Some(choice) => choice.note = [choice.note.as_str(), &note].join(" · "),
                None => choices.push(DayChoice {
                    label: self.words.date(opening.on),
                    note,
                    current: seen == opening.on,
                    value,
                }),
            }
        }
        choices.sort_by(|a, b| a.value.cmp(&b.value));
        let refused = self.state.pending.as_of.as_ref();
        let chosen = !choices.iter().any(|choice| choice.current);
        let notation = notation(self.words.locale());
        AsOf {
            label: self.text("as-of-label"),
            intro: self.text("as-of-intro"),
            field_label: self.text("as-of-other"),
            field_hint: self.text("as-of-hint"),
            value: match refused {
                Some(typed) => typed.clone(),
                None if chosen => notation.day(seen),
                None => String::new(),
            },
            error: refused.map(|_| self.text("as-of-no-such-day")),
            show: self.text("as-of-show"),
            note: match seen.cmp(&today) {
                Ordering::Less => Some(self.dated("as-of-past", seen)),
                Ordering::Equal => None,
                Ordering::Greater => Some(self.dated("as-of-ahead", seen)),
            },
            choices,
        }
    }

    /// The day since which the role that is held is bound as it is, and those that are known to
    /// come; none for an organisation without a role, which the newest rules bind at once.
    pub(super) fn binding_days(&self, standing: &Standing) -> Vec<BindingDay> {
        let sight = Sight::new(&standing.counted, When::today(self.now.today));
        let held = Role::ALL.into_iter().find(|role| holds(*role, &sight));
        held.into_iter()
            .flat_map(|role| {
                let now = binding(self.rules, role, &sight);
                now.into_iter()
                    .chain(coming(self.rules, role, &sight).collect::<Vec<_>>())
            })
            .map(|(edition, binding)| BindingDay { edition, binding })
            .collect()
    }

    pub(super) fn binding_note(&self, day: &BindingDay) -> String {
        let edition = self.text(&format!("edition-{}", day.edition.id));
        let id = match (day.binding.certain, day.binding.from > self.now.today) {
            (true, false) => "as-of-bound",
            (true, true) => "as-of-will-bind",
            (false, _) => "as-of-may-bind",
        };
        self.words.format(id, &[("edition", edition.into())])
    }
}
