//! What is said of the tasks of the plan.

use dossier::{Mark, Notation, Progress, RawValues, Step, entry_name, read_marks};
use eligibility::Fault;
use store::{Commit, Entry, EntryKind};

use super::open::ids;
use super::{Announcement, Pending, Refused, Session};
use crate::options::Now;
use crate::view::notation;

/// The step that shows the plan.
pub(crate) const PLAN: &str = "plan";

impl Session {
    /// Keeps what was said of a task at once: a tick is a tick. The person stays on the page, and
    /// what else was typed there stays a draft.
    pub(super) fn note_task(&mut self, values: RawValues, now: &Now) -> Result<(), Refused> {
        let (step, open) = self.current(PLAN)?;
        let (id, trail) = (open.id.clone(), ids(&open.trail));
        let Some((marks, progress)) = self.read_tasks(&values)? else {
            self.state.announcement = Some(Announcement::TaskRefused);
            let draft = self.with_draft(values);
            return self.keep_draft(step, draft, now);
        };
        if !marks.is_empty() {
            let entries = entries(&marks, self.state.progress());
            self.store()?.commit(&Commit {
                dossier: &id,
                at: now.at,
                entries: &entries,
                passed: None,
                trail: &trail,
            })?;
            if let Some(open) = &mut self.state.open {
                open.progress = progress;
            }
            self.state.saved = Some(now.at);
            self.state.announcement = Some(Announcement::Saved);
        }
        let faults = &mut self.state.pending.task_faults;
        faults.retain(|(control, _)| !values.contains_key(control));
        let mut draft = self.with_draft(RawValues::new());
        draft.retain(|control, _| !values.contains_key(control));
        self.keep_draft(step, draft, now)
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
            return self.keep_draft(step, values, now);
        };
        let entries = entries(&marks, self.state.progress());
        let facts = self
            .state
            .open
            .as_ref()
            .map(|open| open.facts.clone())
            .unwrap_or_default();
        self.make(step, &entries, facts, progress, now)
    }

    /// What is new in these controls, and the progress with it; nothing when one of them cannot be
    /// read: what is wrong is then shown beside it.
    fn read_tasks(&mut self, values: &RawValues) -> Result<Option<(Vec<Mark>, Progress)>, Refused> {
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
    fn refuse_tasks(&mut self, values: &RawValues, task_faults: Vec<(String, Fault)>) {
        let mut all = std::mem::take(&mut self.state.pending.task_faults);
        all.retain(|(control, _)| !values.contains_key(control));
        all.extend(task_faults);
        self.state.pending = Pending {
            task_faults: all,
            ..Pending::default()
        };
    }

    /// The draft of the page with these controls over it.
    fn with_draft(&self, values: RawValues) -> RawValues {
        let open = self.state.open.as_ref();
        let mut draft = open.and_then(|open| open.draft.clone()).unwrap_or_default();
        draft.extend(values);
        draft
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
fn entries(marks: &[Mark], before: &Progress) -> Vec<Entry> {
    marks
        .iter()
        .map(|mark| Entry {
            kind: if mark.value.is_some() {
                EntryKind::Set
            } else {
                EntryKind::Clear
            },
            subject: entry_name(mark),
            value: mark.value.clone(),
            previous: before.stored(&mark.task, mark.field),
        })
        .collect()
}
