//! What is said of the tasks of the plan.

use dossier::{Mark, Notation, Progress, RawValues, Step, entry_name, read_marks};
use eligibility::Fault;
use store::Entry;

use super::done::DoneNote;
use super::state::{Announcement, OpenDossier, Pending};
use super::write::{Writing, entry};
use super::{Refused, Screen, Session};
use crate::options::Now;
use crate::view::notation;

/// The step that shows the plan.
pub(crate) const PLAN: &str = "plan";

impl Session {
    /// Keeps what was said of a task at once: a tick is a tick. The person stays on the page, and
    /// what else was typed there stays a draft.
    pub(super) fn note_task(&mut self, values: RawValues, now: &Now) -> Result<(), Refused> {
        let has_tasks = matches!(self.state.screen, Screen::Step(step) if step.id == PLAN)
            || self.state.screen == Screen::Hub;
        if !has_tasks {
            return Err(Refused::OutOfOrder(PLAN.to_owned()));
        }
        let Some((marks, progress)) = self.read_tasks(&values)? else {
            self.state.announcement = Some(Announcement::TaskRefused);
            let draft = self.with_draft(values);
            return self.keep_draft(draft, now);
        };
        if !marks.is_empty() {
            let entries = entries(&marks, self.state.progress());
            let next = OpenDossier {
                progress,
                ..self.opened()?.clone()
            };
            self.write(next, &Writing::said(&entries), now)?;
            // On the plan a tick can be unticked where it stands.
            self.state.done = (self.state.screen == Screen::Hub).then(|| DoneNote::Charged {
                said: entries
                    .into_iter()
                    .map(|line| (line.subject, line.value))
                    .collect(),
            });
            self.state.announcement = Some(Announcement::Saved);
        }
        let faults = &mut self.state.pending.task_faults;
        faults.retain(|(control, _)| !values.contains_key(control));
        let names: Vec<&str> = values.keys().map(String::as_str).collect();
        self.drop_from_draft(&names, now)
    }

    /// Continue on the plan: every control of it.
    pub(super) fn submit_plan(
        &mut self,
        step: &'static Step,
        values: RawValues,
        now: &Now,
    ) -> Result<(), Refused> {
        let Some((marks, progress)) = self.read_tasks(&values)? else {
            self.state.pending.plan_refused = true;
            return self.keep_draft(values, now);
        };
        let entries = entries(&marks, self.state.progress());
        let next = OpenDossier {
            progress,
            ..self.opened()?.clone()
        };
        self.pass(step, &entries, next, now)
    }

    /// What is new in these controls, and the progress with it; nothing when one of them cannot be
    /// read: what is wrong is then shown beside it.
    pub(super) fn read_tasks(
        &mut self,
        values: &RawValues,
    ) -> Result<Option<(Vec<Mark>, Progress)>, Refused> {
        if let Some(name) = values.keys().find(|name| !dossier::is_control(name)) {
            return Err(Refused::NoSuchControl(eligibility::excerpt(name)));
        }
        let notation = notation(self.state.words.locale());
        match read_marks(values, notation) {
            Ok(marks) => {
                let mut progress = self.state.progress().clone();
                let marks = progress.new_of(marks);
                for mark in &marks {
                    progress.follow(&entry_name(mark), mark.value.as_ref());
                }
                Ok(Some((marks, progress)))
            }
            Err(task_faults) => {
                self.refuse_tasks(values, task_faults);
                Ok(None)
            }
        }
    }

    /// What is wrong with these controls; what is wrong with others stays.
    pub(super) fn refuse_tasks(&mut self, values: &RawValues, task_faults: Vec<(String, Fault)>) {
        let mut all = std::mem::take(&mut self.state.pending.task_faults);
        all.retain(|(control, _)| !values.contains_key(control));
        all.extend(task_faults);
        self.state.pending = Pending {
            task_faults: all,
            ..Pending::default()
        };
    }
}

/// Every control of the plan of which something is kept.
pub(super) fn plan_controls(progress: &Progress, notation: Notation) -> RawValues {
    progress
        .tasks()
        .flat_map(|task| progress.write(task, notation))
        .collect()
}

/// The lines of the journal that the marks write.
pub(super) fn entries(marks: &[Mark], before: &Progress) -> Vec<Entry> {
    marks
        .iter()
        .map(|mark| {
            let previous = before.stored(&mark.task, mark.field);
            entry(&entry_name(mark), previous, mark.value.clone())
        })
        .collect()
}
