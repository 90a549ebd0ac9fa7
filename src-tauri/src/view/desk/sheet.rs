//! Every question on one page.

use dossier::{RawValues, Stage};
use eligibility::Fact;

use super::super::{Scene, Standing};
use crate::session::Screen;
use crate::wire::{Control, Field, Sheet, StepPage};

impl Scene<'_> {
    pub(in super::super) fn sheet(&self, standing: &Standing) -> StepPage {
        let pending = &self.state.pending;
        let shown: RawValues = self.shown(Screen::Sheet);
        let fault_of = |fact: Fact| {
            let found = pending.faults.iter().find(|(one, _)| *one == fact);
            found.map(|(_, fault)| fault)
        };
        let mut fields: Vec<Field> = Vec::new();
        let (mut missing, mut asked_and_missing) = (Vec::new(), 0);
        for stage in Stage::all() {
            let mut heading = Some(self.stage_name(stage));
            let needed = |step: &&dossier::Step| standing.path.needs(step);
            for step in stage.steps.iter().filter(needed) {
                let asked = step.asks.iter();
                let asked = asked.filter(|ask| ask.with.is_some() || standing.path.asks(ask.fact));
                for ask in asked {
                    let field = self.field(step, ask, &shown, fault_of(ask.fact));
                    if self.is_missing(ask.fact) {
                        missing.push(field.name.clone());
                        asked_and_missing += usize::from(standing.path.asks(ask.fact));
                    }
                    fields.push(Field {
                        group: heading.take(),
                        ..self.in_brief(ask.fact, field)
                    });
                }
            }
        }
        let open = self.state.open.as_ref();
        StepPage {
            errors: self.check(&fields, &[]),
            preview: pending
                .change
                .as_ref()
                .map(|(change, _)| self.preview(change)),
            draft: open
                .and_then(|open| open.draft.as_ref())
                .map(|_| self.draft_note()),
            proceed: Some(self.text("save")),
            note: Some(self.text("open-questions-note")),
            sheet: Some(Box::new(Sheet {
                stages: self.text("sheet-stages"),
                only: self
                    .words
                    .format("sheet-only-missing", &[("count", asked_and_missing.into())]),
                missing,
                none: self.text("sheet-none-missing"),
            })),
            fields,
            ..self.plain_page(Screen::Sheet, Vec::new())
        }
    }

    /// A field among many: it has the name of its fact, and its question is its help.
    fn in_brief(&self, fact: Fact, mut field: Field) -> Field {
        match &mut field.control {
            Control::Options { options, .. } => {
                for option in options.iter_mut().filter(|one| one.value == "unknown") {
                    option.label = self.text("option-unknown.short");
                }
            }
            Control::Countries { groups, .. } => {
                for group in groups {
                    group.open = false;
                }
            }
            Control::Line { .. } | Control::Paragraph { .. } | Control::Country { .. } => {}
        }
        let question = std::mem::replace(&mut field.label, self.fact_name(fact));
        let hint = field.hint.map(|hint| format!("{question} {hint}"));
        Field {
            hint: hint.or(Some(question)),
            optional: None,
            ..field
        }
    }
}
