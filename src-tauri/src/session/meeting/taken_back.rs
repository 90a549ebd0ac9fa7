//! What was said last in a meeting is taken back, or said once more: the question of it is shown.

use dossier::Path;
use eligibility::Fact;

use super::super::{Refused, Session};
use super::Shown;
use crate::options::Now;

impl Session {
    /// Shows the question of what was taken back, as it was asked; after what was said once more,
    /// the one that follows.
    pub(in crate::session) fn see_question_anew(
        &mut self,
        subjects: &[String],
        again: bool,
        now: &Now,
    ) -> Result<(), Refused> {
        let open = self.opened()?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        let mut facts = subjects.iter().filter_map(|subject| question_of(subject));
        let Some(fact) = facts.find(|fact| path.asks(*fact)) else {
            return self.next_question(now);
        };
        let meeting = self.meeting()?;
        if again {
            let before = meeting.question().filter(|shown| *shown != fact);
            meeting.seen.extend(before);
            meeting.shown = Shown::Question(fact);
            meeting.round.settle(fact);
            return self.next_question(now);
        }
        if let Some(place) = meeting.seen.iter().rposition(|seen| *seen == fact) {
            meeting.seen.truncate(place);
        }
        meeting.round.ask_anew(fact);
        self.ask(fact)
    }
}

/// The question to which something was said: an answer, or who finds it out.
pub(super) fn question_of(subject: &str) -> Option<Fact> {
    let task = dossier::task_of(subject).map(|(task, _)| task);
    Fact::from_id(task.unwrap_or(subject))
}
