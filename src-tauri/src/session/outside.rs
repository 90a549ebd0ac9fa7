//! What a person wants done outside the program: an address opened, a file saved.

use l10n::{Locale, Words};

use super::done::DoneNote;
use super::write::Writing;
use super::{Announcement, Refused, Screen, Session};
use crate::errand::{Content, Errand, Export, Outcome, What};
use crate::export::file_name;
use crate::options::Now;
use crate::table;
use crate::view;
use crate::wire::{Failure, View};

/// The page from which the report is saved.
const REPORT: &str = "report";

impl Session {
    /// What is to be done outside after the last intent; given once.
    pub fn take_errand(&mut self) -> Option<Errand> {
        self.errand.take()
    }

    /// What follows from an errand that was run.
    pub fn after(&mut self, outcome: Outcome, now: &Now) -> Result<View, Failure> {
        self.state.announcement = None;
        match outcome {
            Outcome::NotOpened(what) => {
                return Err(view::failure(self.state.words, &Refused::NotOpened(what)));
            }
            Outcome::Exported { what, visit, saved } if visit == self.state.visit => {
                let is_saved = saved.is_ok();
                if let Ok(path) = &saved {
                    let on_report =
                        matches!(self.state.screen, Screen::Step(step) if step.id == REPORT);
                    if what == What::Report && on_report {
                        self.end_at_the_report(now)
                            .map_err(|refused| view::failure(self.state.words, &refused))?;
                    }
                    // Asked for by a key on a page that does not offer it, it is told above the page.
                    let is_told = match what {
                        What::Report => on_report,
                        What::HandOver => on_report || self.state.screen == Screen::Hub,
                        What::Calendar | What::Minutes | What::Table | What::Template => true,
                    };
                    self.state.done = (!is_told).then(|| DoneNote::Exported {
                        what,
                        path: path.clone(),
                    });
                }
                self.state.exported = Some((what, saved));
                self.state.announcement = is_saved.then_some(Announcement::Exported);
            }
            // The page that would say so was left meanwhile, perhaps for another dossier.
            Outcome::Exported {
                saved: Err(fault), ..
            } => {
                return Err(view::failure(
                    self.state.words,
                    &Refused::NotExported(fault),
                ));
            }
            Outcome::Chosen(files) => {
                if !files.is_empty() {
                    self.state.done = None;
                }
                self.receive(files, now)
                    .map_err(|refused| view::failure(self.state.words, &refused))?;
            }
            Outcome::Exported { .. } | Outcome::Done => {}
        }
        self.show(now)
    }

    /// The last page has no Continue: it is done once a report was saved from it.
    fn end_at_the_report(&mut self, now: &Now) -> Result<(), Refused> {
        let open = self.opened()?;
        if open.passed.contains(REPORT) {
            return Ok(());
        }
        let mut next = open.clone();
        next.passed.insert(REPORT.to_owned());
        let writing = Writing {
            passed: Some(REPORT),
            ..Writing::said(&[])
        };
        self.write(next, &writing, now)
    }

    pub(super) fn visit(&mut self, address: String) -> Result<(), Refused> {
        if !eligibility::is_known_address(&address) {
            return Err(Refused::NoSuchAddress(eligibility::excerpt(&address)));
        }
        self.errand = Some(Errand::Visit(address));
        Ok(())
    }

    pub(super) fn export(&mut self, what: &str, lang: &str, now: &Now) -> Result<(), Refused> {
        let refused = |id: &str| Refused::NoSuchExport(eligibility::excerpt(id));
        let what = What::from_id(what).ok_or_else(|| refused(what))?;
        let can_be = match what {
            What::Table | What::Template => self.state.screen == Screen::Dossiers,
            What::Minutes => matches!(self.state.screen, Screen::Minutes(_)),
            What::Report | What::Calendar | What::HandOver => self.state.open.is_some(),
        };
        if !can_be {
            return Err(Refused::Closed);
        }
        let spoken = self.state.words.locale();
        let locales = match (what, lang) {
            (What::Report, "both") => {
                let mut both = Locale::ALL.to_vec();
                both.sort_by_key(|locale| *locale != self.state.words.locale());
                both
            }
            (What::Report | What::Minutes, lang) => {
                vec![Locale::from_tag(lang).ok_or_else(|| refused(lang))?]
            }
            _ => vec![spoken],
        };
        let content = match what {
            What::Report => {
                let report = view::report(&self.state, self.rules, &locales, now);
                Content::Report(Box::new(report))
            }
            What::Calendar => {
                Content::Bytes(view::calendar(&self.state, self.rules, now).into_bytes())
            }
            What::HandOver => Content::Bytes(self.hand_over(now)?),
            What::Minutes => Content::Bytes(self.minutes(&locales, now)?),
            What::Table => self.table(now)?,
            What::Template => Content::Bytes(table::template(self.state.words)),
        };
        self.state.exported = None;
        self.errand = Some(Errand::Export(Export {
            what,
            visit: self.state.visit,
            name: self.proposed_name(what, &locales, now),
            kind: self.state.words.text(&format!("export-{}-kind", what.id())),
            content,
        }));
        Ok(())
    }

    pub(super) fn open_export(&mut self) -> Result<(), Refused> {
        match &self.state.exported {
            Some((_, Ok(path))) => {
                self.errand = Some(Errand::Show(path.clone()));
                Ok(())
            }
            _ => Err(Refused::NothingSaved),
        }
    }

    /// A file in one language has its name in it: whoever gets it may know no other. The name of the
    /// organisation gives way where it is long: the day and the languages tell one file from the next.
    fn proposed_name(&self, what: What, locales: &[Locale], now: &Now) -> String {
        const LONGEST: usize = 120;
        let words = match locales {
            [only] => Words::new(*only),
            _ => self.state.words,
        };
        let open = self.state.open.as_ref();
        let name = open.and_then(|open| view::name(&open.facts));
        let name = name.unwrap_or_else(|| words.text("dossier-unnamed"));
        let cut = name.floor_char_boundary(LONGEST);
        let languages: Vec<&str> = locales.iter().map(|locale| &locale.tag()[..2]).collect();
        let args = [
            ("name", name[..cut].into()),
            ("date", now.today.to_string().into()),
            ("languages", languages.join("-").into()),
        ];
        let stem = words.format(&format!("export-{}-name", what.id()), &args);
        file_name(&stem, what.ending())
    }
}
