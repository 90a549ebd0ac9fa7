//! For whom the person works: asked on the first run, changed in the settings.

use dossier::{Raw, RawValues};

use super::{Persona, Refused, Screen, Session};
use crate::options::Now;

impl Session {
    /// Continue on the first run or in the settings.
    pub(super) fn choose_persona(&mut self, values: &RawValues, now: &Now) -> Result<(), Refused> {
        if let Some(name) = values.keys().find(|name| *name != "persona") {
            return Err(Refused::NoSuchControl(eligibility::excerpt(name)));
        }
        let chosen = match values.get("persona") {
            Some(Raw::One(id)) => Persona::from_id(id),
            _ => None,
        };
        let Some(persona) = chosen else {
            self.state.pending.persona_missing = true;
            return Ok(());
        };
        let unchanged = self.state.persona == Some(persona);
        if self.state.screen == Screen::Settings && unchanged {
            self.leave_settings();
            return Ok(());
        }
        let place = match persona {
            Persona::Guide => None,
            Persona::Own => self.own_place(now)?,
        };
        let locale = self.state.words.locale().tag();
        let store = self.store()?;
        store.keep_setting("persona", persona.id())?;
        store.keep_setting("locale", locale)?;
        self.state.persona = Some(persona);
        match (persona, place) {
            (Persona::Guide, _) => {
                self.state.open = None;
                self.enter(Screen::Dossiers);
            }
            (Persona::Own, Some(step)) => self.enter(Screen::Step(step)),
            (Persona::Own, None) => self.begin(now.at)?,
        }
        Ok(())
    }

    /// Back to where the person was.
    pub(super) fn leave_settings(&mut self) {
        let place = match &self.state.open {
            Some(open) => Screen::Step(open.trail[open.trail.len() - 1]),
            None => Screen::Dossiers,
        };
        self.enter(place);
    }
}
