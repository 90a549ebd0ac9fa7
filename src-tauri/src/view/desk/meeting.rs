//! The one question of a meeting, and what stands around it.

use dossier::{Field as TaskField, Raw};

use super::super::{Scene, Standing};
use super::Look;
use crate::session::{Meeting, State};
use crate::wire::{self, Intent, Leave, StepPage};

impl Scene<'_> {
    /// A step with the question of the meeting alone.
    pub(in super::super) fn in_a_meeting(&self, page: StepPage, standing: &Standing) -> StepPage {
        let Some(meeting) = &self.state.meeting else {
            return page;
        };
        let fact = meeting.fact;
        let mut page = page;
        page.fields.retain(|field| field.name == fact.id());
        for field in &mut page.fields {
            // It was asked because the other answer wants it.
            field.reveal = None;
        }
        let (number, count) = meeting.place(&standing.path);
        let position = [("number", number.into()), ("count", count.into())];
        let args = [("name", self.organisation_or_none().into())];
        StepPage {
            position: None,
            blocks: Vec::new(),
            appendix: Vec::new(),
            errors: self.check(&page.fields, &[]),
            back: None,
            proceed: Some(self.text("continue")),
            note: None,
            meeting: Some(Box::new(wire::Meeting {
                label: self.words.format("meeting-with", &args),
                position: self.words.format("meeting-position", &position),
                leave: self.leave(meeting),
                previous: meeting.has_before().then(|| {
                    let intent = Intent::Turn { back: true };
                    self.action("previous-question", "meeting-previous", intent, Look::Link)
                }),
                skip: Some(self.action(
                    "skip-question",
                    "meeting-skip",
                    Intent::Turn { back: false },
                    Look::Link,
                )),
                end: self.action(
                    "end-meeting",
                    "meeting-end",
                    Intent::EndMeeting,
                    Look::Secondary,
                ),
            })),
            ..page
        }
    }

    fn leave(&self, meeting: &Meeting) -> Leave {
        let fact = meeting.fact;
        let control = |field: TaskField| {
            let mut control = self.task_control(fact.id(), field);
            if let Some(Raw::One(typed)) = meeting.typed.get(&control.name) {
                control.value.clone_from(typed);
            }
            control
        };
        let mut owner = control(TaskField::Owner);
        if owner.value.is_empty() && meeting.typed.is_empty() {
            owner.value = meeting.named.clone().unwrap_or_default();
        }
        let due = control(TaskField::Due);
        Leave {
            open: self.text("meeting-leave"),
            opened: owner.error.is_some() || due.error.is_some(),
            owner,
            due,
            keep: self.text("meeting-keep"),
            names: names(self.state),
        }
    }
}

/// Those who are in charge of something in this dossier.
fn names(state: &State) -> Vec<String> {
    let progress = state.progress();
    let mut names: Vec<String> = progress
        .tasks()
        .filter_map(|task| progress.of(task).owner)
        .collect();
    names.sort();
    names.dedup();
    names
}
