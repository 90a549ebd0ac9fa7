//! Every question on one page.

use dossier::{RawValues, Step};
use eligibility::Fact;

use super::super::{Scene, Standing};
use crate::session::Screen;
use crate::wire::{Field, StepPage};

impl Scene<'_> {
    pub(in super::super) fn sheet(&self, standing: &Standing) -> StepPage {
        let pending = &self.state.pending;
        let shown: RawValues = self.shown(Screen::Sheet);
        let fault_of = |fact: Fact| {
            let found = pending.faults.iter().find(|(one, _)| *one == fact);
            found.map(|(_, fault)| fault)
        };
        let mut fields: Vec<Field> = Vec::new();
        for step in Step::all().filter(|step| standing.path.needs(step)) {
            let asked = step.asks.iter();
            let asked = asked.filter(|ask| ask.with.is_some() || standing.path.asks(ask.fact));
            let mut of_step: Vec<Field> = asked
                .map(|ask| self.field(step, ask, &shown, fault_of(ask.fact)))
                .collect();
            if let Some(first) = of_step.first_mut() {
                first.group = Some(self.text(&format!("step-{}.short", step.id)));
            }
            fields.extend(of_step);
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
            fields,
            ..self.plain_page(Screen::Sheet, Vec::new())
        }
    }
}
