//! The day for which the result is shown.

use dossier::Step;

use super::{Announcement, Pending, Refused, Screen, Session};
use crate::options::Now;
use crate::view::notation;

/// The step that shows the result, the only one for which another day can be looked at.
pub(crate) const RESULT: &str = "result";

impl Session {
    /// Shows the result as of a day, as it was typed. A day that cannot be is refused beside its
    /// field, and the day looked at stays.
    pub(super) fn see_as_of(&mut self, raw: &str, now: &Now) -> Result<(), Refused> {
        let notation = notation(self.state.words.locale());
        let on_result =
            matches!(self.state.screen, Screen::Step(Step { id, .. }) if id.as_str() == RESULT);
        let open = self
            .state
            .open
            .as_mut()
            .filter(|_| on_result)
            .ok_or_else(|| Refused::OutOfOrder(RESULT.to_owned()))?;
        match notation.parse_day(raw) {
            Ok(day) => {
                open.as_of = (day != now.today).then_some(day);
                self.state.pending.as_of = None;
                self.state.announcement = Some(Announcement::SeenAsOf);
            }
            Err(_) => {
                self.state.pending = Pending {
                    as_of: Some(raw.to_owned()),
                    ..Pending::default()
                };
            }
        }
        Ok(())
    }
}
