//! The meetings that were held about a dossier, on its hub.

use l10n::Locale;

use super::super::Scene;
use super::Look;
use crate::session::Held;
use crate::wire::{Action, Block, Intent};

impl Scene<'_> {
    /// The way into a new meeting, in the language of the guest.
    pub(super) fn begin_meeting(&self, guest: Locale) -> Action {
        let intent = Intent::BeginMeeting {
            locale: guest.tag().to_owned(),
        };
        let args = [("guest", guest.tag().into())];
        Action {
            label: self.words.format("hub-meeting", &args),
            ..self.action("begin-meeting", "hub-meeting", intent, Look::Secondary)
        }
    }

    /// The way back into the meeting in the middle of which the program ended.
    pub(super) fn resume_meeting(&self) -> Action {
        let resume = Intent::ResumeMeeting;
        self.action("resume-meeting", "meeting-resume", resume, Look::Primary)
    }

    /// That the program ended in the middle of a meeting, and the way back into it.
    pub(super) fn broken_off(&self) -> Vec<Block> {
        let open = self.state.open.as_ref();
        let Some(held) = open.and_then(|open| open.meetings.on()) else {
            return Vec::new();
        };
        let args = [("when", self.moment(held.began).into())];
        vec![
            Block::Note {
                tone: "caution".to_owned(),
                text: self.words.format("meeting-broke-off", &args),
            },
            Block::Actions {
                actions: vec![
                    self.resume_meeting(),
                    self.action("minutes", "meeting-minutes", minutes_of(held), Look::Link),
                ],
            },
        ]
    }

    /// Every meeting, with the way to its minutes.
    pub(super) fn meetings(&self) -> Option<Block> {
        let open = self.state.open.as_ref()?;
        let meetings: Vec<Action> = open
            .meetings
            .latest()
            .map(|held| Action {
                label: self.meeting_line(held),
                ..self.action("minutes", "meeting-minutes", minutes_of(held), Look::Link)
            })
            .collect();
        (!meetings.is_empty()).then(|| Block::Meetings {
            heading: self.text("hub-meetings"),
            meetings,
        })
    }

    pub(super) fn meeting_line(&self, held: &Held) -> String {
        let args = [
            (
                "when",
                self.when_and_who(held.began, held.led_by.as_deref()).into(),
            ),
            ("count", held.answers.len().into()),
            ("left", held.left().into()),
        ];
        self.words.format("hub-meeting-held", &args)
    }
}

pub(super) fn minutes_of(held: &Held) -> Intent {
    Intent::Minutes {
        number: held.number,
    }
}
