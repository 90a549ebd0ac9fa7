//! For whom the person works: asked on the first run, changed in the settings.

use dossier::{Raw, RawValues};

use eligibility::{Fault, text};

use super::state::{OpenDossier, Pending, Persona};
use super::{Refused, Screen, Session};
use crate::options::Now;

/// The control and the setting that hold the name beside each change.
pub(crate) const AUTHOR: &str = "author";

/// How long that name can be, in characters.
pub(super) const LONGEST_NAME: u32 = 100;

impl Session {
    /// Continue on the first run or in the settings.
    pub(super) fn choose_persona(&mut self, values: &RawValues, now: &Now) -> Result<(), Refused> {
        let known = |name: &&String| *name != "persona" && *name != AUTHOR;
        if let Some(name) = values.keys().find(known) {
            return Err(Refused::NoSuchControl(eligibility::excerpt(name)));
        }
        let chosen = match values.get("persona") {
            Some(Raw::One(id)) => Persona::from_id(id),
            _ => None,
        };
        let Some(persona) = chosen else {
            self.state.pending = Pending {
                persona_missing: true,
                ..Pending::default()
            };
            return Ok(());
        };
        match author(values) {
            None => {}
            Some(Ok(author)) => self.sign_as(author)?,
            Some(Err(fault)) => {
                self.state.pending = Pending {
                    control_faults: vec![(AUTHOR.to_owned(), fault)],
                    ..Pending::default()
                };
                return Ok(());
            }
        }
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
        let arrival = self.state.arrival.take();
        match (persona, place) {
            (Persona::Guide, _) => self.leave_for(Screen::Dossiers, now),
            (Persona::Own, Some(step)) => self.enter(Screen::Step(step)),
            (Persona::Own, None) => {
                let mut open = OpenDossier::new(String::new(), now.at);
                // They find it again at the next start, whatever was said in it.
                self.lay_down(&mut open, now)?;
                self.begin(open);
            }
        }
        // What came before anybody could look is told on the list, and to oneself on the hub.
        let refused = arrival.as_ref().is_some_and(|it| !it.refused.is_empty());
        if persona == Persona::Own && refused {
            self.turn_to_page(Screen::Hub)?;
        }
        self.state.arrival = arrival;
        Ok(())
    }

    /// Keeps the name that is being typed in the settings, so that it is not lost to who leaves them
    /// another way; for whom one works is another matter, and waits for a word.
    pub(super) fn draft_settings(&mut self, values: &RawValues) -> Result<(), Refused> {
        match author(values) {
            Some(Ok(author)) => self.sign_as(author),
            Some(Err(_)) | None => Ok(()),
        }
    }

    fn sign_as(&mut self, author: Option<String>) -> Result<(), Refused> {
        if author != self.state.author {
            let name = author.as_deref().unwrap_or_default();
            self.store()?.keep_setting(AUTHOR, name)?;
            self.state.author = author;
        }
        Ok(())
    }

    /// Back to where the person was.
    pub(super) fn leave_settings(&mut self) {
        let place = self.state.before_settings.take();
        let fits = |place: &Screen| place.is_of_a_dossier() == self.state.open.is_some();
        let place = place.filter(fits).unwrap_or(match &self.state.open {
            Some(open) => Screen::Step(open.trail[open.trail.len() - 1]),
            None => Screen::Dossiers,
        });
        self.enter(place);
    }
}

/// The name that is typed, if its control is there; none where it is empty.
fn author(values: &RawValues) -> Option<Result<Option<String>, Fault>> {
    let Some(Raw::One(typed)) = values.get(AUTHOR) else {
        return None;
    };
    Some(match text(LONGEST_NAME, false, typed) {
        Ok(eligibility::Value::Text(name)) => Ok(Some(name)),
        Ok(_) | Err(Fault::Empty) => Ok(None),
        Err(fault) => Err(fault),
    })
}
