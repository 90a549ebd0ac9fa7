//! A meeting: its one question, and what it comes to when everything was asked.

use dossier::{Field as TaskField, Raw};
use eligibility::{Fact, Value};

use super::super::{Scene, Standing, spoken};
use super::Look;
use super::hub::item;
use crate::session::{Meeting, Screen, ShownInMeeting, State, asked, is_charged, open_questions};
use crate::wire::{self, Block, FactUsed, Intent, Leave, StepPage, TextItem};

impl Scene<'_> {
    /// A step with the question of the meeting alone.
    pub(in super::super) fn in_a_meeting(&self, page: StepPage, standing: &Standing) -> StepPage {
        let Some(meeting) = &self.state.meeting else {
            return page;
        };
        let ShownInMeeting::Question(fact) = meeting.shown else {
            return page;
        };
        let mut page = page;
        page.fields.retain(|field| field.name == fact.id());
        for field in &mut page.fields {
            // It was asked because the other answer wants it.
            field.reveal = None;
        }
        let open = self.state.open.as_ref();
        let open = open.map(|open| open_questions(open, &standing.path));
        let to_come = meeting.to_come(&open.unwrap_or_default());
        let position = [("count", to_come.into())];
        let skip = if self.is_unknown(fact) {
            "meeting-skip"
        } else {
            "meeting-next"
        };
        StepPage {
            position: None,
            blocks: self.charged(fact).into_iter().collect(),
            appendix: Vec::new(),
            errors: self.check(&page.fields, &[]),
            back: None,
            proceed: Some(self.text("continue")),
            note: None,
            meeting: Some(Box::new(wire::Meeting {
                position: Some(self.words.format("meeting-position", &position)),
                leave: Some(self.leave(fact, meeting)),
                skip: Some(self.action(
                    "skip-question",
                    skip,
                    Intent::Turn { back: false },
                    Look::Link,
                )),
                end: Some(self.end_meeting(Look::Secondary)),
                ..self.around(meeting)
            })),
            ..page
        }
    }

    /// To whom the question was left before, and whether the day has passed.
    fn charged(&self, fact: Fact) -> Option<Block> {
        let record = self.state.progress().of(fact.id());
        let owner = record.owner.filter(|_| self.is_missing(fact))?;
        let late = record.due.is_some_and(|due| due < self.now.today);
        let date = record.due.map(|due| self.words.date(due));
        let args = [
            ("owner", owner.into()),
            ("dated", yes_or_no(date.is_some()).into()),
            ("date", date.unwrap_or_default().into()),
            ("late", yes_or_no(late).into()),
        ];
        Some(Block::Note {
            tone: if late { "caution" } else { "info" }.to_owned(),
            text: self.words.format("meeting-charged", &args),
        })
    }

    /// Everything was asked: what was answered, and what is left to whom.
    pub(in super::super) fn all_asked(&self, standing: &Standing) -> StepPage {
        let (Some(meeting), Some(open)) = (&self.state.meeting, &self.state.open) else {
            return self.plain_page(Screen::AllAsked, Vec::new());
        };
        let said = open.meetings.on().map(|held| &held.answers);
        let answered = |fact: &Fact| said.is_some_and(|said| said.contains(fact));
        let answers: Vec<FactUsed> = asked(&standing.path)
            .filter(answered)
            .map(|fact| self.answer_given(fact, standing))
            .collect();
        let (left, open_still): (Vec<Fact>, Vec<Fact>) = open_questions(open, &standing.path)
            .into_iter()
            .partition(|fact| is_charged(open, *fact));
        let left: Vec<TextItem> = left.into_iter().map(|fact| self.charge(fact)).collect();
        let mut blocks = vec![self.answers_given(answers)];
        if left.is_empty() && open_still.is_empty() {
            blocks.push(self.paragraph("meeting-nothing-left"));
        }
        if !left.is_empty() {
            blocks.push(Block::List {
                heading: self.text("meeting-left"),
                items: left,
            });
        }
        let mut ways = vec![self.end_meeting(Look::Primary)];
        if !open_still.is_empty() {
            blocks.push(Block::Section {
                heading: self.text("minutes-left"),
                texts: open_still.iter().map(|it| self.fact_name(*it)).collect(),
                statements: Vec::new(),
            });
            let again = Intent::AskAgain;
            ways.push(self.action("ask-again", "meeting-again", again, Look::Link));
        }
        StepPage {
            back: None,
            meeting: Some(Box::new(wire::Meeting {
                ways,
                ..self.around(meeting)
            })),
            ..self.plain_page(Screen::AllAsked, blocks)
        }
    }

    /// What stands above whatever a meeting shows.
    fn around(&self, meeting: &Meeting) -> wire::Meeting {
        wire::Meeting {
            label: self.text("meeting-on"),
            position: None,
            leave: None,
            previous: meeting.has_before().then(|| {
                let intent = Intent::Turn { back: true };
                self.action("previous-question", "meeting-previous", intent, Look::Link)
            }),
            take_back: self.take_back(),
            skip: None,
            end: None,
            ways: Vec::new(),
        }
    }

    /// Takes back what was said last, if anything was.
    fn take_back(&self) -> Option<wire::Action> {
        let open = self.state.open.as_ref()?;
        let said = !self.state.past_of(open).done.is_empty();
        said.then(|| self.action("take-back", "meeting-take-back", Intent::Undo, Look::Link))
    }

    fn end_meeting(&self, look: Look) -> wire::Action {
        self.action("end-meeting", "meeting-end", Intent::EndMeeting, look)
    }

    fn leave(&self, fact: Fact, meeting: &Meeting) -> Leave {
        let charge = &meeting.charge;
        let control = |field: TaskField| {
            let mut control = self.task_control(fact.id(), field);
            if let Some(Raw::One(typed)) = charge.typed.get(&control.name) {
                control.value.clone_from(typed);
            }
            control
        };
        let mut owner = control(TaskField::Owner);
        if owner.value.is_empty() && charge.typed.is_empty() {
            owner.value = charge.named.clone().unwrap_or_default();
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

    /// An answer as it stands, with no way to change it.
    pub(super) fn answer_given(&self, fact: Fact, standing: &Standing) -> FactUsed {
        let open = self.state.open.as_ref();
        let value: Option<&Value> = open.and_then(|open| open.facts.get(fact));
        FactUsed {
            step: None,
            value: spoken(self.words, fact, value),
            ..self.fact_used(fact, value, standing)
        }
    }

    /// The answers of a meeting.
    pub(super) fn answers_given(&self, answers: Vec<FactUsed>) -> Block {
        if answers.is_empty() {
            return self.paragraph("minutes-no-answers");
        }
        Block::Answers {
            heading: self.text("minutes-answers"),
            note: None,
            answers,
        }
    }

    /// Who finds out what nobody knows yet, and until when; what is left to nobody comes last, as one.
    pub(super) fn charge(&self, fact: Fact) -> TextItem {
        let record = self.state.progress().of(fact.id());
        let due = record.due.map(|day| self.words.date(day));
        item(
            self.fact_name(fact),
            self.charge_in_words(record.owner, due),
        )
    }

    /// Who is in charge, and until when; one of both is known.
    pub(super) fn charge_in_words(&self, owner: Option<String>, due: Option<String>) -> String {
        let args = [
            ("owned", yes_or_no(owner.is_some()).into()),
            ("dated", yes_or_no(due.is_some()).into()),
            ("owner", owner.unwrap_or_default().into()),
            ("date", due.unwrap_or_default().into()),
        ];
        self.words.format("minutes-charge", &args)
    }
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
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
