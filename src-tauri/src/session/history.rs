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
        let look = self.look_back()?;
        look.refused = None;
        if typed.trim().is_empty() {
            look.past = None;
            return Ok(());
        }
        if let Some(change) = typed.strip_prefix("change:") {
            let change = change
                .parse()
                .map_err(|_| Refused::NoSuchControl(eligibility::excerpt(typed)))?;
            look.past = Some(Moment::Change(change));
            return Ok(());
        }
        match notation.parse_day(typed) {
            Ok(day) if day <= now.today => look.past = Some(Moment::Day(day)),
            _ => look.refused = Some(typed.to_owned()),
        }
        Ok(())
    }

    fn look_back(&mut self) -> Result<&mut LookBack, Refused> {
        if self.state.screen != Screen::History {
            return Err(Refused::OutOfOrder("history".to_owned()));
        }
        let open = self.state.open.as_mut().ok_or(Refused::Closed)?;
        Ok(&mut open.look_back)
    }
}
