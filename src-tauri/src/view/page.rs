//! The middle of the window: a step, the first run, the list, the recovery page.

use dossier::{Change, Raw, Step};
use eligibility::Fact;
use store::OpenFault;

use super::speech::fault_text;
use super::{Scene, Standing, spoken};
use crate::session::{AUTHOR, Persona, Reached, Screen};
use crate::wire::{
    Block, Check, Choice, Control, Draft, Field, FieldError, Page, Preview, Reveal, StepPage,
    TextItem, VerdictMove,
};

impl Scene<'_> {
    pub(super) fn step_page(&self, step: &'static Step, standing: &Standing) -> StepPage {
        let pending = &self.state.pending;
        let shown = self.shown(Screen::Step(step));
        let fault_of = |fact: Fact| {
            pending
                .faults
                .iter()
                .find(|(one, _)| *one == fact)
                .map(|(_, fault)| fault)
        };
        let fields: Vec<Field> = step
            .asks
            .iter()
            .filter(|ask| ask.with.is_some() || standing.path.asks(ask.fact))
            .map(|ask| self.field(step, ask, &shown, fault_of(ask.fact)))
            .collect();
        let open = self.state.open.as_ref();
        let blocks = self.blocks(step, standing);
        let is_last = Step::all().next_back().is_some_and(|last| last == step);
        StepPage {
            step: step.id.clone(),
            heading: self.text(&format!("step-{}", step.id)),
            position: self.position(),
            why: self.words.attr(&format!("step-{}", step.id), "why"),
            clauses: self.clause_links(&step.clauses),
            note: (!fields.is_empty() && step.asks.iter().all(|ask| !ask.required))
                .then(|| self.text("open-questions-note")),
            errors: self.check(&fields, &blocks),
            preview: pending
                .change
                .as_ref()
                .map(|(change, _)| self.preview(change)),
            draft: open
                .and_then(|open| open.draft.as_ref())
                .map(|_| self.draft_note()),
            proceed: (!is_last).then(|| self.text("continue")),
            back: open
                .filter(|open| {
                    let guides = self.state.persona == Some(Persona::Guide);
                    open.reached != Reached::OnTheWay || guides || open.trail.len() > 1
                })
                .map(|_| self.text("back")),
            fields,
            blocks,
            appendix: self.appendix(step),
            meeting: None,
            sheet: None,
        }
    }

    /// What is shown was typed and not continued.
    pub(super) fn draft_note(&self) -> Draft {
        Draft {
            text: self.text(match self.state.screen {
                Screen::Sheet if !self.state.pending.faults.is_empty() => "draft-sheet-faults",
                Screen::Sheet => "draft-sheet",
                Screen::Hub => "draft-hub",
                _ => "draft",
            }),
            discard: self.text("draft-discard"),
        }
    }

    /// The summary of what is wrong, in the order of the page.
    pub(super) fn check(&self, fields: &[Field], blocks: &[Block]) -> Option<Check> {
        let of_fields = fields.iter().map(|field| {
            let fact = Fact::from_id(&field.name);
            let about = fact.map_or_else(String::new, |fact| self.fact_name(fact));
            (&field.name, about, field.error.as_ref())
        });
        let of_tasks = blocks
            .iter()
            .filter(|_| self.state.pending.plan_refused)
            .filter_map(|block| match block {
                Block::Plan(plan) => Some(&plan.groups),
                _ => None,
            })
            .flatten()
            .flat_map(|group| &group.tasks)
            .flat_map(|task| {
                let controls = [Some(&task.owner), task.due.as_ref()];
                controls.map(|control| control.map(|control| (control, &task.title)))
            })
            .flatten()
            .map(|(control, title)| (&control.name, title.clone(), control.error.as_ref()));
        let errors: Vec<FieldError> = of_fields
            .chain(of_tasks)
            .filter_map(|(name, about, problem)| {
                Some(FieldError {
                    fact: name.clone(),
                    message: self.named_problem(name, &about, problem?),
                })
            })
            .collect();
        (!errors.is_empty()).then(|| Check {
            heading: self
                .words
                .format("errors-heading", &[("count", errors.len().into())]),
            errors,
        })
    }

    pub(super) fn preview(&self, change: &Change) -> Preview {
        let facts = self.state.open.as_ref().map(|open| &open.facts);
        let listed = |list: &[Fact]| -> Vec<TextItem> {
            list.iter()
                .map(|fact| TextItem {
                    title: self.fact_name(*fact),
                    text: spoken(self.words, *fact, facts.and_then(|facts| facts.get(*fact))),
                })
                .collect()
        };
        let overturned = change.overturned.iter().filter(|one| one.from.is_some());
        let names: Vec<String> = overturned.map(|one| self.fact_name(one.fact)).collect();
        let args = [
            ("count", names.len().into()),
            ("names", self.words.list(&names).into()),
        ];
        Preview {
            heading: self.words.format("preview-heading", &args),
            parked_label: self.text("preview-parked"),
            parked: listed(&change.parked),
            restored_label: self.text("preview-restored"),
            restored: listed(&change.restored),
            moves_label: self.text("preview-moves"),
            moves: change
                .moves
                .iter()
                .map(|moved| VerdictMove {
                    role: self.model_name(moved.role),
                    from: moved.from.id().to_owned(),
                    from_word: self.verdict_word(moved.from, moved.held.0),
                    to: moved.to.id().to_owned(),
                    to_word: self.verdict_word(moved.to, moved.held.1),
                })
                .collect(),
            note: self.text("preview-note"),
            confirm: self.text(match self.state.screen {
                Screen::Sheet => "preview-confirm-sheet",
                _ => "preview-confirm",
            }),
            keep: self.words.format("preview-keep", &args[..1]),
        }
    }

    /// The first run. Of who guides others the name matters from the first change on.
    pub(super) fn welcome(&self) -> StepPage {
        let mut page = StepPage {
            blocks: self.welcome_blocks(),
            ..self.persona_page("welcome")
        };
        page.fields.push(Field {
            reveal: Some(Reveal {
                name: "persona".to_owned(),
                values: vec![Persona::Guide.id().to_owned()],
            }),
            ..self.author()
        });
        page.errors = self.check(&page.fields, &[]);
        page
    }

    /// What holds for all dossiers.
    pub(super) fn settings(&self) -> StepPage {
        let mut page = StepPage {
            back: Some(self.text("back")),
            proceed: Some(self.text("save")),
            ..self.persona_page("settings")
        };
        page.fields.push(self.author());
        page.errors = self.check(&page.fields, &[]);
        page
    }

    /// The name that stands beside each change.
    fn author(&self) -> Field {
        let faults = &self.state.pending.control_faults;
        let fault = faults.iter().find(|(name, _)| name == AUTHOR);
        Field {
            name: AUTHOR.to_owned(),
            group: None,
            label: self.text("author"),
            hint: Some(self.text("author-hint")),
            optional: Some(self.text("mark-optional")),
            required: false,
            control: Control::Line {
                mode: "text".to_owned(),
                unit: None,
                width: 30,
            },
            value: Raw::One(self.state.author.clone().unwrap_or_default()),
            error: fault
                .map(|(_, fault)| fault_text(self.words, Fact::OrgName, fault, self.now.today)),
            warning: None,
            reveal: None,
        }
    }

    fn persona_page(&self, screen: &str) -> StepPage {
        let option = |persona: Persona| Choice {
            value: persona.id().to_owned(),
            label: self.text(&format!("persona-{}", persona.id())),
            hint: self
                .words
                .attr(&format!("persona-{}", persona.id()), "hint"),
        };
        let field = Field {
            name: "persona".to_owned(),
            label: self.text("persona"),
            hint: self
                .state
                .persona
                .is_none()
                .then(|| self.text("persona-hint")),
            optional: None,
            required: true,
            control: Control::Options {
                options: vec![option(Persona::Own), option(Persona::Guide)],
                planned: None,
            },
            value: Raw::One(self.state.persona.map_or("", Persona::id).to_owned()),
            error: self
                .state
                .pending
                .persona_missing
                .then(|| self.text("error-persona")),
            warning: None,
            reveal: None,
            group: None,
        };
        let fields = vec![field];
        StepPage {
            step: screen.to_owned(),
            heading: self.text(screen),
            position: None,
            why: None,
            clauses: Vec::new(),
            blocks: Vec::new(),
            appendix: Vec::new(),
            note: None,
            errors: self.check(&fields, &[]),
            preview: None,
            draft: None,
            proceed: Some(self.text("continue")),
            back: None,
            meeting: None,
            sheet: None,
            fields,
        }
    }

    pub(super) fn recovery(&self) -> Page {
        let Some(fault) = &self.state.open_fault else {
            unreachable!("the recovery page is shown only when opening failed")
        };
        let detail = match fault {
            OpenFault::Newer { version, .. } | OpenFault::Older { version, .. } => {
                version.to_string()
            }
            OpenFault::Unreadable { reason, .. } | OpenFault::NoCopy { reason, .. } => {
                reason.clone()
            }
            _ => String::new(),
        };
        let id = format!("recovery-{}", fault.id());
        let part = |attribute: &str| {
            self.words.format(
                &format!("{id}.{attribute}"),
                &[("detail", (&detail).into())],
            )
        };
        Page::Recovery {
            heading: self.text(&id),
            paragraphs: vec![part("meaning"), part("remedy")],
            path: fault.path().display().to_string(),
        }
    }
}
