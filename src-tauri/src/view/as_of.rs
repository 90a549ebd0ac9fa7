//! The day that is looked at: today, the days on which rules begin to bind, any other.

use eligibility::{Binding, Edition, Fact, Role, Sight, When, binding, coming, holds};

use super::{Scene, Standing, fault_text, notation};
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
        let mut choices = vec![DayChoice {
            value: today.to_string(),
            label: self.words.date(today),
            note: self.text("as-of-today"),
            current: seen == today,
        }];
        let others = days.iter().filter(|day| day.binding.from != today);
        choices.extend(others.map(|day| DayChoice {
            value: day.binding.from.to_string(),
            label: self.words.date(day.binding.from),
            note: self.binding_note(day),
            current: seen == day.binding.from,
        }));
        // Two editions may begin to bind on one day; the later one speaks for it.
        choices.reverse();
        choices.dedup_by(|a, b| a.value == b.value);
        choices.reverse();
        let refused = self.state.pending.as_of.as_ref();
        let chosen = !choices.iter().any(|choice| choice.current);
        let notation = notation(self.words.locale());
        AsOf {
            label: self.text("as-of-label"),
            field_label: self.text("as-of-other"),
            field_hint: self.text("as-of-hint"),
            value: match refused {
                Some((typed, _)) => typed.clone(),
                None if chosen => notation.day(seen),
                None => String::new(),
            },
            error: refused.map(|(_, fault)| fault_text(self.words, Fact::CspSince, fault)),
            show: self.text("as-of-show"),
            note: (seen != today).then(|| {
                let today = self.words.date(today);
                let seen = self.words.date(seen);
                let args = [("date", seen.into()), ("today", today.into())];
                self.words.format("as-of-note", &args)
            }),
            timeline: self.timeline(standing, &days),
            choices,
        }
    }

    /// The day since which the role that is held is bound as it is, and those that are known to
    /// come; none for an organisation without a role, which the newest rules bind at once.
    fn binding_days(&self, standing: &Standing) -> Vec<BindingDay> {
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
