//! What can be saved as a file, and what came of it.

use std::path::Path;

use dossier::{Day, Occasion};
use eligibility::{Link, Role};
use icalendar::{Calendar, Component as _, Event, Property};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use l10n::{Locale, Words};
use report::Report;

use super::plan::chosen_word;
use super::speech::capitalised;
use super::{Scene, Standing, export_fault, name, paper};
use crate::errand::What;
use crate::session::Screen;
use crate::wire::{Block, Export, LangChoice, SavedFile, Topic};

impl Scene<'_> {
    /// The last page: the report.
    pub(super) fn report_page(&self, standing: &Standing) -> Vec<Block> {
        let open = self.agenda(standing).open.len();
        let note = (open > 0).then(|| Block::Note {
            tone: "info".to_owned(),
            text: self.words.format(
                "report-open-questions",
                &[
                    ("count", open.into()),
                    ("chosen", chosen_word(standing).into()),
                ],
            ),
        });
        let missing = self.missing().map(|text| Block::Note {
            tone: "caution".to_owned(),
            text,
        });
        std::iter::once(self.paragraph("report-intro"))
            .chain(note)
            .chain(missing)
            .chain([
                Block::Export(Box::new(self.export(What::Report))),
                Block::Topic(Box::new(self.further(standing))),
            ])
            .collect()
    }

    /// What the report, in whichever language, cannot show.
    fn missing(&self) -> Option<String> {
        let report = paper::report(self.state, self.rules, &Locale::ALL, self.now);
        missing_characters(self.words, &report)
    }

    /// Where to read on, for the chosen role.
    fn further(&self, standing: &Standing) -> Topic {
        let own: &[&str] = match dossier::chosen(&standing.counted) {
            Some(Role::DirectBill) => &["direct-bill-eligibility", "security-requirements"],
            Some(Role::IndirectReseller) => &["reseller-requirements", "reseller-tasks"],
            Some(Role::IndirectProvider) => &["provider-tasks"],
            None => &[],
        };
        let links = [&["programme-overview", "programme-requirements"], own].concat();
        self.topic("report-further", &[], &links)
    }

    pub(super) fn export(&self, what: What) -> Export {
        let id = format!("export-{}", what.id());
        let came = self.state.exported.as_ref().filter(|(one, _)| *one == what);
        let saved = came.and_then(|(_, saved)| saved.as_ref().ok());
        let fault = came.and_then(|(_, saved)| saved.as_ref().err());
        Export {
            what: what.id().to_owned(),
            heading: matches!(what, What::Report | What::HandOver | What::Minutes)
                .then(|| self.text(&format!("{id}-heading"))),
            texts: vec![self.text(&format!("{id}.text"))],
            langs_label: self.text(match what {
                What::Minutes => "export-langs-minutes",
                _ => "export-langs",
            }),
            langs: match what {
                What::Report => self.langs(),
                What::Minutes => self.single_langs(),
                What::Calendar | What::HandOver | What::Table | What::Template => Vec::new(),
            },
            action: self.text(&id),
            busy: self.text("export-busy"),
            waits: self.text("export-waits"),
            saved: saved.map(|path| SavedFile {
                text: self.saved_file(what, path),
                open: self.text("export-open"),
            }),
            error: fault.map(|fault| export_fault(self.words, fault)),
        }
    }

    /// Where a file went; of a table also how many dossiers are in it.
    pub(super) fn saved_file(&self, what: What, path: &Path) -> String {
        let file = path.display().to_string();
        match what {
            What::Table => {
                let args = [
                    ("count", self.state.desk.tabled.into()),
                    ("file", file.into()),
                ];
                self.words.format("export-table-saved", &args)
            }
            _ => self.words.format("export-saved", &[("file", file.into())]),
        }
    }

    /// One language or the other; that of the guest of a meeting is proposed.
    fn single_langs(&self) -> Vec<LangChoice> {
        let open = self.state.open.as_ref();
        let held = match self.state.screen {
            Screen::Minutes(number) => open.and_then(|open| open.meetings.get(number)),
            _ => None,
        };
        let proposed = held.map_or(self.words.locale(), |held| held.guest);
        Locale::ALL
            .into_iter()
            .map(|locale| LangChoice {
                value: locale.tag().to_owned(),
                label: locale.own_name().to_owned(),
                proposed: locale == proposed,
            })
            .collect()
    }

    fn langs(&self) -> Vec<LangChoice> {
        let mut langs = self.single_langs();
        langs.push(LangChoice {
            value: "both".to_owned(),
            label: self.text("export-both"),
            proposed: false,
        });
        langs
    }

    /// Whether a day is still worth a place in a calendar: neither past nor done.
    pub(super) fn lies_ahead(&self, day: &Day) -> bool {
        let month = matches!(day.occasion, Occasion::AnniversaryMonth(_));
        let done = matches!(day.occasion, Occasion::Due { done: true, .. });
        !done && (month || day.on >= self.now.today)
    }

    /// The days that matter, for a calendar. What has passed and what is done stays out.
    pub(super) fn calendar(&self) -> Option<String> {
        let open = self.state.open.as_ref()?;
        let agenda = self.agenda(&self.today()?);
        let organisation = name(&open.facts).unwrap_or_else(|| self.text("dossier-unnamed"));
        let mut calendar = named_calendar(&organisation);
        for day in &agenda.days {
            if !self.lies_ahead(day) {
                continue;
            }
            let month = matches!(day.occasion, Occasion::AnniversaryMonth(_));
            let end = if month { 1.month() } else { 1.day() };
            let Ok(end) = day.on.checked_add(end) else {
                continue;
            };
            let args = [
                ("name", organisation.as_str().into()),
                ("what", self.entry_title(&day.occasion).into()),
            ];
            // The same id at the next export lets a calendar replace the event.
            let uid = format!("{}-{}@passerelle", open.id, occasion_id(&day.occasion));
            let event = Event::new()
                .uid(&uid)
                .add_property("DTSTAMP", stamp(self.now.at))
                // What it is about comes first: of a narrow day one reads little more.
                .summary(&self.words.format("calendar-entry", &args))
                .description(&self.entry_text(&day.occasion))
                .append_property(whole_day("DTSTART", day.on))
                .append_property(whole_day("DTEND", end))
                // It is there to be remembered, not to be busy with.
                .add_property("TRANSP", "TRANSPARENT")
                .done();
            calendar.push(event);
        }
        Some(calendar.done().to_string())
    }

    /// What an entry of the calendar is about.
    fn entry_title(&self, occasion: &Occasion) -> String {
        match occasion {
            Occasion::Due { task, .. } => self.charge_title(task),
            occasion => capitalised(&self.occasion(occasion)),
        }
    }

    /// The occasion in a sentence; of a step also how it is done, what it needs and where; of a month
    /// in which a role is looked at, what to do before it.
    fn entry_text(&self, occasion: &Occasion) -> String {
        let mut lines = vec![capitalised(&self.occasion(occasion))];
        let step = match occasion {
            Occasion::Due { task, .. } => dossier::Task::all().find(|one| one.id == *task),
            _ => None,
        };
        if let Some(step) = step {
            let id = format!("task-{}", step.id);
            lines.extend(self.words.attr(&id, "warning"));
            lines.extend(self.task_text(&step.id));
            lines.extend(self.words.attr(&id, "needs").map(|needs| {
                let args = [
                    ("name", self.text("task-needs").into()),
                    ("value", needs.into()),
                ];
                self.words.format("named-value", &args)
            }));
            lines.extend(Link::from_id(&step.link).map(|link| link.address.clone()));
        }
        if let Occasion::AnniversaryMonth(role) = occasion {
            lines.push(self.text("calendar-anniversary"));
            let page = match role {
                Role::DirectBill => "direct-bill-eligibility",
                Role::IndirectReseller => "reseller-requirements",
                Role::IndirectProvider => "provider-tasks",
            };
            lines.extend(Link::from_id(page).map(|link| link.address.clone()));
        }
        lines.join("\n")
    }
}

/// That a report cannot show some of its characters: the words of the program have none of these, so
/// a person typed them.
pub(crate) fn missing_characters(words: Words, report: &Report) -> Option<String> {
    const NAMED: usize = 20;
    let missing = report::missing(report);
    let characters: String = missing.iter().take(NAMED).map(String::as_str).collect();
    let more = missing.len().saturating_sub(NAMED);
    let args = [("characters", characters.into()), ("more", more.into())];
    (!missing.is_empty()).then(|| words.format("report-missing", &args))
}

/// A calendar of this program's, with a name.
fn named_calendar(name: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    for (property, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Passerelle//Passerelle//EN"),
        ("CALSCALE", "GREGORIAN"),
    ] {
        calendar.append_property(Property::new(property, value));
    }
    // The writer escapes only the properties that it knows to be text, and `NAME` it does not know.
    let escaped: String = name
        .chars()
        .flat_map(|letter| {
            let escape = matches!(letter, '\\' | ';' | ',').then_some('\\');
            escape.into_iter().chain([letter])
        })
        .collect();
    calendar.append_property(Property::new("NAME", escaped));
    calendar.append_property(Property::new("X-WR-CALNAME", name));
    calendar
}

/// What tells an occasion from the others of a dossier.
pub(crate) fn occasion_id(occasion: &Occasion) -> String {
    match occasion {
        Occasion::Binding { edition, .. } => format!("binding-{edition}"),
        Occasion::AnniversaryMonth(role) => format!("anniversary-{}", role.id()),
        Occasion::Renewal => "renewal".to_owned(),
        Occasion::Plan(fact) => format!("plan-{fact}"),
        Occasion::Due { task, .. } => format!("due-{task}"),
    }
}

/// A property that names a day and no hour.
fn whole_day(property: &str, day: Date) -> Property {
    Property::new(property, day.strftime("%Y%m%d").to_string())
        .add_parameter("VALUE", "DATE")
        .done()
}

fn stamp(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
