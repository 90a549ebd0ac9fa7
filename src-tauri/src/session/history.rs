//! Looking back: the changes of the open dossier, and the dossier as it stood.

use super::state::{LookBack, Moment};
use super::{Refused, Screen, Session};
use crate::options::Now;
use crate::view::notation;

impl Session {
    /// Another page of changes.
    pub(super) fn turn_history(&mut self, page: u32) -> Result<(), Refused> {
        self.look_back()?.page = page;
        Ok(())
    }

    /// Shows the dossier as it stood at the end of a day, or after a change; with nothing typed, the
    /// changes alone. A day that cannot be is refused beside its field.
    pub(super) fn see_past(&mut self, typed: &str, now: &Now) -> Result<(), Refused> {
        let notation = notation(self.state.words.locale());
        let past = match typed.strip_prefix("change:") {
            Some(change) => Some(self.change_of_the_dossier(change, typed)?),
            None => None,
        };
        let look = self.look_back()?;
        look.refused = None;
        if typed.trim().is_empty() {
            look.past = None;
            return Ok(());
        }
        if past.is_some() {
            look.past = past;
            return Ok(());
        }
        match notation.parse_day(typed) {
            Ok(day) if day <= now.today => look.past = Some(Moment::Day(day)),
            // Beside a refusal nothing is shown that it would seem to speak of.
            _ => {
                look.refused = Some(typed.to_owned());
                look.past = None;
            }
        }
        Ok(())
    }

    /// A change by its number, if it is one of the open dossier.
    fn change_of_the_dossier(&mut self, number: &str, typed: &str) -> Result<Moment, Refused> {
        let id = self.opened()?.id.clone();
        let journal = self.store()?.journal(&id).map_err(Refused::Unread)?;
        let number = number.parse().ok();
        let change = journal.iter().map(|line| line.change);
        let found = change.into_iter().find(|change| Some(*change) == number);
        found
            .map(Moment::Change)
            .ok_or_else(|| Refused::NoSuchControl(eligibility::excerpt(typed)))
    }

    fn look_back(&mut self) -> Result<&mut LookBack, Refused> {
        if self.state.screen != Screen::History {
            return Err(Refused::OutOfOrder("history".to_owned()));
        }
        let open = self.state.open.as_mut().ok_or(Refused::Closed)?;
        Ok(&mut open.look_back)
    }
}
