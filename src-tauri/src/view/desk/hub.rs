//! The open dossier at a glance.

use dossier::{NoteId, NoteKind, Raw, Stage, Step};
use l10n::Locale;
use store::DossierState;

use super::super::results::is_told_freely;
use super::super::speech::fault_text;
use super::super::{Scene, Standing};
use super::{Look, go};
use crate::errand::What;
use crate::session::{DeedOf, Followed, Persona, Screen};
use crate::wire::{
    Action, Block, HubStage, Note, NoteControl, Notes, RouteStep, StepPage, TextItem,
};

impl Scene<'_> {
    pub(in super::super) fn hub(&self, standing: &Standing, drafted: &[String]) -> StepPage {
        let agenda = self.agenda(standing);
        let mut blocks = self.out_of_use();
        if let Some(arrival) = self.arrival() {
            blocks.push(Block::Note {
                tone: arrival.tone,
                text: std::iter::once(arrival.text)
                    .chain(arrival.refused)
                    .chain(arrival.besides)
                    .collect::<Vec<_>>()
                    .join(" "),
            });
        }
        blocks.extend(self.broken_off());
        blocks.push(Block::Actions {
            actions: self.ways_on(standing),
        });
        blocks.extend(self.followed_note());
        blocks.extend(self.drafted("hub-drafts", drafted).map(|text| Block::Note {
            tone: "info".to_owned(),
            text,
        }));
        blocks.push(Block::Stages {
            heading: self.text("hub-stages"),
            stages: self.stages(standing),
        });
        blocks.extend(
            self.questions(&agenda.questions(), standing)
                .map(|group| Block::Tasks(Box::new(group))),
        );
        blocks.push(Block::Dates(Box::new(self.dates(&agenda))));
        blocks.extend(self.meetings());
        blocks.extend(NoteKind::ALL.map(|kind| Block::Notes(Box::new(self.notes(kind)))));
        let mut handed_over = self.export(What::HandOver);
        if let Some(left_out) = self.drafted("hub-drafts-left-out", drafted) {
            handed_over.texts.push(left_out);
            if let Some(saved) = &mut handed_over.saved {
                let args = [("saved", (&saved.text).into())];
                saved.text = self.words.format("done-draft-left-out", &args);
            }
        }
        if self.state.persona == Some(Persona::Guide) && self.state.author.is_none() {
            handed_over.texts.push(self.text("hub-unsigned"));
        }
        blocks.push(Block::Export(Box::new(handed_over)));
        let guides = self.state.persona == Some(Persona::Guide);
        let draft = self
            .state
            .open
            .as_ref()
            .and_then(|open| open.draft.as_ref());
        let stage = self
            .state
            .open
            .as_ref()
            .map(|open| open.stage(&standing.path));
        StepPage {
            position: stage.map(|number| self.stage_in_words(number)),
            heading: self.organisation_or_none(),
            back: Some(self.text(if guides { "all-dossiers" } else { "back" })),
            draft: draft.map(|_| self.draft_note()),
            ..self.plain_page(Screen::Hub, blocks)
        }
    }

    pub(super) fn organisation_or_none(&self) -> String {
        let open = self.state.open.as_ref();
        let name = open.and_then(|open| super::super::name(&open.facts));
        name.unwrap_or_else(|| self.text("dossier-unnamed"))
    }

    /// The step on which the work goes on; once all are done, the last page seen.
    fn resume(&self, standing: &Standing) -> Option<Action> {
        let open = self.state.open.as_ref()?;
        let ahead = open.resumes_at(&standing.path);
        let id = if ahead.is_some() {
            "hub-resume"
        } else {
            "hub-return"
        };
        let step = ahead.or_else(|| open.trail.last().copied())?;
        let name = self.text(&format!("step-{}.short", step.id));
        // A meeting in the middle of which the program ended comes first.
        let look = match open.meetings.on() {
            Some(_) => Look::Secondary,
            None => Look::Primary,
        };
        Some(Action {
            label: self.words.format(id, &[("step", name.into())]),
            ..self.action("resume", id, go(&step.id), look)
        })
    }

    fn ways_on(&self, standing: &Standing) -> Vec<Action> {
        let resume = self.resume(standing);
        resume
            .into_iter()
            .chain([self.action("sheet", "hub-sheet", go("sheet"), Look::Secondary)])
            .chain(Locale::ALL.map(|locale| self.begin_meeting(locale)))
            .chain([self.action("history", "hub-history", go("history"), Look::Link)])
            .collect()
    }

    /// Something to say of the pages on which something was typed and not saved: nobody sees it from
    /// here.
    fn drafted(&self, id: &str, drafted: &[String]) -> Option<String> {
        let pages = drafted.iter().filter_map(|page| {
            let name = match Step::from_id(page) {
                Some(step) => self.text(&format!("step-{}.short", step.id)),
                None if page == Screen::Sheet.id() => self.text("sheet"),
                None => return None,
            };
            Some(self.words.format("task-quoted", &[("title", name.into())]))
        });
        let pages: Vec<String> = pages.collect();
        let args = [("pages", self.words.list(&pages).into())];
        (!pages.is_empty()).then(|| self.words.format(id, &args))
    }

    /// By which edition it is prepared, where that was said.
    fn followed_note(&self) -> Option<Block> {
        let followed = self.state.open.as_ref()?.followed.as_ref()?;
        Some(Block::Note {
            tone: "info".to_owned(),
            text: self.followed(followed),
        })
    }

    /// By which edition a dossier is prepared, in words.
    pub(super) fn followed(&self, followed: &Followed) -> String {
        let id = if followed.moves_on {
            "edition-moved"
        } else {
            "edition-kept"
        };
        let edition = self.edition_in_a_sentence(&followed.edition);
        self.words.format(id, &[("edition", edition.into())])
    }

    /// That it is not among those in use, and the way back.
    fn out_of_use(&self) -> Vec<Block> {
        let state = self.state.open.as_ref().map(|open| open.state);
        let Some(state) = state.filter(|state| *state != DossierState::Active) else {
            return Vec::new();
        };
        vec![
            Block::Note {
                tone: "caution".to_owned(),
                text: self.text(&format!("hub-{}", state.id())),
            },
            Block::Actions {
                actions: vec![self.deed(DeedOf::PutBack)],
            },
        ]
    }

    /// The stages as tasks, with what is open in each.
    fn stages(&self, standing: &Standing) -> Vec<HubStage> {
        let route = self.route(standing);
        let steps = Stage::all().iter().map(|stage| &stage.steps);
        route
            .stages
            .into_iter()
            .zip(steps)
            .map(|(stage, steps)| {
                let needed: Vec<&RouteStep> = stage
                    .steps
                    .iter()
                    .filter(|step| step.state != "not-needed")
                    .collect();
                let done = needed.iter().filter(|step| step.state == "done").count();
                let asks = steps.iter().flat_map(|step| &step.asks);
                let open = asks
                    .filter(|ask| standing.path.asks(ask.fact))
                    .filter(|ask| self.is_missing(ask.fact))
                    .count();
                let args = [
                    ("done", done.into()),
                    ("all", needed.len().into()),
                    ("open", open.into()),
                ];
                HubStage {
                    number: stage.number,
                    name: stage.name,
                    text: if stage.state == "not-needed" {
                        stage.state_word
                    } else {
                        self.words.format("hub-stage", &args)
                    },
                    state: stage.state,
                    steps: stage.steps,
                }
            })
            .collect()
    }

    /// Whether it is unknown and nobody may leave it out.
    pub(super) fn is_missing(&self, fact: eligibility::Fact) -> bool {
        self.is_unknown(fact) && !is_told_freely(fact)
    }

    pub(super) fn is_unknown(&self, fact: eligibility::Fact) -> bool {
        let open = self.state.open.as_ref();
        let value = open.and_then(|open| open.facts.get(fact));
        matches!(value, None | Some(eligibility::Value::Unknown))
    }

    fn notes(&self, kind: NoteKind) -> Notes {
        let id = kind.id();
        let open = self.state.open.as_ref();
        let notes = open.into_iter().flat_map(|open| open.notes.of(kind).rev());
        Notes {
            audience: id.to_owned(),
            heading: self.text(&format!("notes-{id}")),
            hint: self.text(&format!("notes-{id}.hint")),
            notes: notes
                .map(|(number, note)| Note {
                    control: self.note_control(kind, Some(number), &note.text),
                    written: self.when_and_who(note.at, note.by.as_deref()),
                    remove: self.text("note-remove"),
                })
                .collect(),
            new: self.note_control(kind, None, ""),
            keep: self.text("note-keep"),
        }
    }

    fn note_control(&self, kind: NoteKind, number: Option<u32>, kept: &str) -> NoteControl {
        let name = NoteId { kind, number }.name();
        let open = self.state.open.as_ref();
        let typed = open.and_then(|open| open.draft.as_ref()?.get(&name));
        let faults = &self.state.pending.control_faults;
        let fault = faults.iter().find(|(one, _)| *one == name);
        NoteControl {
            label: self.text(match number {
                Some(_) => "note",
                None => "note-new",
            }),
            value: match typed {
                Some(Raw::One(text)) => text.clone(),
                _ => kept.to_owned(),
            },
            error: fault.map(|(_, fault)| {
                fault_text(
                    self.words,
                    eligibility::Fact::OrgName,
                    fault,
                    self.now.today,
                )
            }),
            name,
        }
    }
}

/// A titled text.
pub(super) fn item(title: String, text: String) -> TextItem {
    TextItem { title, text }
}
