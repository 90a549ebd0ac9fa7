//! Taking back the last change, and making it once more: in a dossier, or of the list. What is taken
//! back stays in the journal; a new change says the opposite.

use dossier::Path;
use eligibility::Fact;
use serde_json::Value as Json;
use store::{DeedKind, DossierState, Entry, EntryKind, Past, Written};

use super::desk::no_such;
use super::done::DoneNote;
use super::list_deed::{ListDeed, state_after};
use super::meeting;
use super::notes::as_written;
use super::replay::read_dossier;
use super::sequel::TAKEN_OVER;
use super::state::{OpenDossier, Persona};
use super::write::{Doing, Writing, turned};
use super::{Refused, Screen, Session, State};
use crate::options::Now;

/// Where something is taken back.
enum Scope {
    /// On the list: so many changes, which are told as one.
    List(usize),
    /// In a dossier.
    Dossier(Box<OpenDossier>),
    /// Nothing can be taken back here.
    Nowhere,
}

impl Session {
    /// Takes back the last change, or makes the one that was taken back last once more: what the
    /// note of what was just done speaks of, or else of what is shown.
    pub(super) fn undo(&mut self, again: bool, now: &Now) -> Result<(), Refused> {
        if let (false, Some(DoneNote::Discarded { typed, locale })) = (again, &self.state.done) {
            return self.take_up(typed.clone(), *locale, now);
        }
        let done = match self.scope()? {
            Scope::List(changes) => self.undo_on_list(again, changes, now)?,
            Scope::Dossier(open) => self.undo_in_dossier(*open, again, now)?,
            Scope::Nowhere => None,
        };
        self.state.done = Some(done.unwrap_or(DoneNote::Nothing { again }));
        Ok(())
    }

    fn scope(&self) -> Result<Scope, Refused> {
        let aside = |id: &str| -> Result<Scope, Refused> {
            let store = self.store.as_ref().ok_or(Refused::Closed)?;
            let (open, _) = read_dossier(store, id).map_err(no_such)?;
            Ok(Scope::Dossier(Box::new(open)))
        };
        let shown = self.state.open.as_ref();
        let shown = shown.filter(|_| self.state.screen.is_of_a_dossier());
        match (&self.state.done, shown, self.state.screen) {
            (
                Some(
                    DoneNote::Listed { changes, .. }
                    | DoneNote::Relisted { changes, .. }
                    | DoneNote::Warned { changes, .. },
                ),
                ..,
            ) => Ok(Scope::List(*changes)),
            (_, Some(open), _) => Ok(Scope::Dossier(Box::new(open.clone()))),
            (_, _, Screen::Dossiers) => Ok(Scope::List(1)),
            (Some(DoneNote::Followed { dossier, .. } | DoneNote::Undone { dossier, .. }), ..) => {
                aside(dossier)
            }
            _ => Ok(Scope::Nowhere),
        }
    }

    fn undo_in_dossier(
        &mut self,
        open: OpenDossier,
        again: bool,
        now: &Now,
    ) -> Result<Option<DoneNote>, Refused> {
        let candidates = next_of(&self.state.past_of(&open), again);
        for of in candidates {
            let lines = self.store()?.change(of).map_err(Refused::Unread)?;
            let own = lines.iter().filter(|(id, _)| *id == open.id);
            let own: Vec<&Written> = own.map(|(_, line)| line).collect();
            let to = targets(&own, again);
            let said = targets(&own, true);
            let entries = turned(self.rules, &open, &to, now);
            // Of what only another program can read, nothing can be taken back.
            if entries.is_empty() {
                continue;
            }
            let journal = self.store()?.journal(&open.id).map_err(Refused::Unread)?;
            let entries = as_written(entries, &journal, &own, again);
            let writing = Writing {
                doing: doing(of, again),
                ..Writing::said(&entries)
            };
            let taken = own.iter().any(|line| line.deed.kind == DeedKind::Taken);
            let open = self.write_lines(open, &writing, now)?;
            let dossier = open.id.clone();
            let (mut gave_way, mut came_back) = (0, false);
            if again && taken {
                let subjects = to.iter().map(|(subject, _)| subject);
                let answered: Vec<Fact> = subjects.filter_map(|one| Fact::from_id(one)).collect();
                gave_way = self.give_way(&dossier, &answered, of, now)?;
            } else if taken {
                came_back = self.come_back(&dossier, of, now)?;
            }
            if self.state.meeting.is_some() {
                let subjects: Vec<String> = to.into_iter().map(|(subject, _)| subject).collect();
                self.see_question_anew(&subjects, again, now)?;
            } else if self.state.open.is_some() {
                self.see_anew(now)?;
            }
            self.weigh_again(open, now);
            return Ok(Some(DoneNote::Undone {
                again,
                dossier,
                said,
                gave_way,
                came_back,
            }));
        }
        Ok(None)
    }

    /// Shows the page as it is after other answers; the next one where they leave no need of it.
    fn see_anew(&mut self, now: &Now) -> Result<(), Refused> {
        let open = self.opened()?;
        let path = Path::of(self.rules, &open.facts, open.when(now));
        match self.state.screen {
            Screen::Step(step) if !path.needs(step) => {
                let mut trail = open.trail.clone();
                trail.push(super::open::needed_from(step, &path));
                let reached = open.reached.clone();
                self.turn_to(trail, reached)
            }
            screen => {
                // What was typed may be what is said now.
                let draft = self.with_draft(dossier::RawValues::new());
                self.keep_draft(draft, now)?;
                self.enter(screen);
                Ok(())
            }
        }
    }

    fn undo_on_list(
        &mut self,
        again: bool,
        changes: usize,
        now: &Now,
    ) -> Result<Option<DoneNote>, Refused> {
        let insists = matches!(self.state.done, Some(DoneNote::Warned { .. }));
        if !again
            && !insists
            && let Some(warning) = self.warning(changes)?
        {
            return Ok(Some(warning));
        }
        let (mut count, mut done, mut one, mut what) = (0, 0, None, None);
        for _ in 0..changes {
            let Some(of) = next_of(&self.state.list_past, again).next() else {
                break;
            };
            let lines = self.store()?.change(of).map_err(Refused::Unread)?;
            let states: Vec<(String, DossierState)> = lines
                .iter()
                .filter(|(_, line)| line.entry.subject == DossierState::SUBJECT)
                .map(|(id, line)| (id.clone(), state_after(line, again)))
                .collect();
            self.put(&states, doing(of, again), now)?;
            let arrival = self.state.arrival.take();
            self.state.arrival = arrival.and_then(|arrival| arrival.without(of));
            done += 1;
            count += states.len();
            one = states.first().cloned();
            // Files that came together may have brought new ones, and others back.
            if what != Some(ListDeed::Import) {
                what = self.done_on_the_list(&lines)?.or(what);
            }
        }
        let Some(what) = what else {
            return Ok(None);
        };
        let one = match one {
            Some((id, state)) if count == 1 => {
                let (open, _) = read_dossier(self.store()?, &id).map_err(Refused::Unread)?;
                Some((crate::view::name(&open.facts), state))
            }
            _ => None,
        };
        self.leave_what_is_gone(now)?;
        Ok(Some(DoneNote::Relisted {
            again,
            what,
            count,
            one,
            changes: done,
        }))
    }

    /// What there is to say before dossiers go again that were made by these changes of the list, and
    /// in which something was said since; nothing where nothing was.
    fn warning(&mut self, changes: usize) -> Result<Option<DoneNote>, Refused> {
        let (mut count, mut worked, mut one) = (0, 0, None);
        let next: Vec<i64> = next_of(&self.state.list_past, false)
            .take(changes)
            .collect();
        for of in next {
            let lines = self.store()?.change(of).map_err(Refused::Unread)?;
            let made = |line: &Written| {
                line.entry.subject == DossierState::SUBJECT && line.entry.previous.is_none()
            };
            let made = lines.iter().filter(|(_, line)| made(line));
            let ids: Vec<String> = made.map(|(id, _)| id.clone()).collect();
            let last = lines.last().map_or(of, |(_, line)| line.seq);
            let since = self.store()?.worked_on_since(&ids, last);
            worked += since.map_err(Refused::Unread)?;
            count += ids.len();
            one = ids.into_iter().next().or(one);
        }
        let name = match one {
            Some(id) if count == 1 => {
                let (open, _) = read_dossier(self.store()?, &id).map_err(Refused::Unread)?;
                crate::view::name(&open.facts)
            }
            _ => None,
        };
        Ok((worked > 0).then_some(DoneNote::Warned {
            count,
            worked,
            name,
            changes,
        }))
    }

    /// Who works for their own company does not stay in a dossier that was taken back: the one before
    /// it is theirs again.
    fn leave_what_is_gone(&mut self, now: &Now) -> Result<(), Refused> {
        let own = self.state.persona == Some(Persona::Own);
        let gone = self.state.open.as_ref();
        let gone = gone.is_some_and(|open| open.state == DossierState::Deleted);
        if own
            && gone
            && let Some(step) = self.own_place(now)?
        {
            self.enter(Screen::Step(step));
        }
        Ok(())
    }

    /// Gives dossiers another state, all or none; the ids of those that stood elsewhere before.
    pub(super) fn put(
        &mut self,
        states: &[(String, DossierState)],
        doing: Doing,
        now: &Now,
    ) -> Result<Vec<String>, Refused> {
        let author = self.state.author.clone();
        let store = self.store()?;
        let moved = store.put(now.at, &doing.by(author.as_deref()), states)?;
        if moved.is_empty() {
            return Ok(moved);
        }
        if let Some(open) = &mut self.state.open
            && let Some((_, to)) = states.iter().find(|(id, _)| *id == open.id)
        {
            open.state = *to;
        }
        self.state.bench.weighing = None;
        self.state.list_past = self.store()?.list_past().map_err(Refused::Unread)?;
        Ok(moved)
    }
}

impl State {
    /// What can be taken back in a dossier, and made once more: in a meeting, what was said in it.
    pub(crate) fn past_of(&self, open: &OpenDossier) -> Past {
        match open.meetings.on().filter(|_| self.meeting.is_some()) {
            Some(held) => open.past.after(held.change),
            None => open.past.clone(),
        }
    }
}

/// The changes that can be taken back, or made once more, the next one first.
fn next_of(past: &Past, again: bool) -> impl Iterator<Item = i64> + use<> {
    let list = if again { &past.undone } else { &past.done };
    list.clone().into_iter().rev()
}

fn doing(of: i64, again: bool) -> Doing {
    if again {
        Doing::Redo(of)
    } else {
        Doing::Undo(of)
    }
}

/// To which values lines bring their subjects when they are taken back together, or made once more.
fn targets(lines: &[&Written], again: bool) -> Vec<(String, Option<Json>)> {
    let mut targets: Vec<(String, Option<Json>)> = Vec::new();
    for (subject, value) in lines.iter().filter_map(|line| target(line, again)) {
        match targets.iter_mut().find(|(one, _)| *one == subject) {
            // Before all of them it had the value that the first one found.
            Some((_, last)) if again => *last = value,
            Some(_) => {}
            None => targets.push((subject, value)),
        }
    }
    targets
}

/// To which value a line brings its subject when it is taken back, or made once more.
fn target(line: &Written, again: bool) -> Option<(String, Option<Json>)> {
    let Entry {
        kind,
        subject,
        value,
        previous,
        ..
    } = &line.entry;
    // What is parked and restored follows from the answers; that a meeting was held stays true.
    let says = matches!(kind, EntryKind::Set | EntryKind::Clear)
        && subject != TAKEN_OVER
        && meeting::Line::of(&line.entry).is_none();
    let value = if again { value } else { previous };
    says.then(|| (subject.clone(), value.clone()))
}
