//! From the state of the session to everything the window shows, in finished text.

mod as_of;
mod blocks;
mod brief;
mod check;
mod customers;
mod dates;
mod desk;
mod export;
mod facts_fault;
mod field;
mod findings;
mod leaning;
mod market_map;
mod markets;
mod openings;
mod order;
mod page;
mod paper;
mod plan;
mod proof;
mod readiness;
mod results;
mod route;
mod selling;
mod speech;
mod tasks;
mod timeline;

use dossier::{Notation, Path, Standing};
use eligibility::{Fact, Facts, Rules, Value, When};
use jiff::Timestamp;
use l10n::{Locale, Words};

pub(crate) use desk::{
    handover_fault, known_otherwise, minutes_text, table_cell, table_columns_unknown,
    table_no_name, verdicts_differ,
};
pub(crate) use export::{missing_characters, occasion_id};
pub(crate) use facts_fault::facts_fault;
pub(crate) use findings::target_text;
pub(crate) use paper::report;
pub(crate) use proof::{change_sides, change_word, edition_line, row_text};
pub(crate) use readiness::{in_order, table_order};
pub(crate) use results::{phase_text, plan_text};
use speech::task_fault_text;
pub(crate) use speech::{export_fault, spoken, verdict_text};

use crate::options::Now;
use crate::session::{Announcement, Occasion, Persona, RESULT, Refused, Screen, Shelf, State};
use crate::wire::{Action, Failure, Intent, LocaleChoice, Page, Saved, View};

/// What the parts of a page are made from.
pub(crate) struct Scene<'a> {
    words: Words,
    rules: &'static Rules,
    state: &'a State,
    now: &'a Now,
}

/// Everything the window shows now.
pub(crate) fn build(state: &State, rules: &'static Rules, shelf: &Shelf, now: &Now) -> View {
    let words = state.words;
    let scene = Scene {
        words,
        rules,
        state,
        now,
    };
    let standing = scene.standing();
    let page = scene.page(standing.as_ref(), shelf);
    let cited = proof::cited(&page, standing.as_ref());
    let on_route = standing.as_ref().filter(|_| state.meeting.is_none());
    let on_route = |screen: Screen| {
        let shown = matches!(screen, Screen::Step(_) | Screen::Hub);
        on_route.filter(|_| shown)
    };
    let organisation = state.open.as_ref().and_then(|open| name(&open.facts));
    View {
        revision: state.revision,
        visit: state.visit,
        locale: words.locale().tag().to_owned(),
        screen: state.screen.id().to_owned(),
        zoom: state.zoom,
        title: match &organisation {
            Some(name) => words.format("window-title", &[("name", name.into())]),
            None => words.text("brand"),
        },
        brand: words.text("brand"),
        skip: words.text("skip"),
        locales_label: words.text("languages"),
        locales: Locale::ALL
            .into_iter()
            .map(|locale| LocaleChoice {
                value: locale.tag().to_owned(),
                label: locale.own_name().to_owned(),
                current: locale == words.locale(),
            })
            .collect(),
        organisation,
        saved: state
            .saved
            .filter(|_| state.open.is_some())
            .map(|at| scene.saved(at)),
        mode: state.meeting.as_ref().map(|_| "meeting".to_owned()),
        ways: scene.ways(),
        done: scene.done(),
        commands: scene.commands(),
        settings_link: (state.persona.is_some()
            && state.meeting.is_none()
            && !matches!(state.screen, Screen::Settings | Screen::Merge))
        .then(|| words.text("settings")),
        route: on_route(state.screen)
            .filter(|_| state.screen != Screen::Hub)
            .map(|standing| scene.route(standing)),
        readiness: on_route(state.screen).map(|standing| scene.readiness(standing)),
        sources: cited
            .into_iter()
            .map(|clause| scene.clause_card(clause))
            .collect(),
        sources_label: words.text("sources"),
        close: words.text("close"),
        gone: words.text("failure-gone"),
        announcement: scene.announcement(standing.as_ref()),
        page,
    }
}

/// The days that matter to the open dossier, as a calendar in the spoken language.
pub(crate) fn calendar(state: &State, rules: &'static Rules, now: &Now) -> String {
    let scene = Scene {
        words: state.words,
        rules,
        state,
        now,
    };
    scene.calendar().unwrap_or_default()
}

/// The failure that says why an intent was not carried out.
pub(crate) fn failure(words: Words, refused: &Refused) -> Failure {
    let refused_with = |id: &str, name: &str| Failure::Refused {
        message: words.format(id, &[("name", name.into())]),
    };
    match refused {
        Refused::Store(fault) => Failure::NotSaved {
            message: speech::store_fault(words, fault),
        },
        Refused::Unread(fault) => Failure::NotRead {
            message: words.format("failure-not-read", &[("detail", fault.to_string().into())]),
        },
        Refused::NoSuchScreen(name) => refused_with("failure-screen", name),
        Refused::OutOfOrder(name) => refused_with("failure-out-of-order", name),
        Refused::NoSuchControl(name) => refused_with("failure-control", name),
        Refused::NoSuchLocale(name) => refused_with("failure-locale", &eligibility::excerpt(name)),
        Refused::NoSuchDossier(name) => {
            refused_with("failure-dossier", &eligibility::excerpt(name))
        }
        Refused::NoSuchAddress(name) => refused_with("failure-address", name),
        Refused::NoSuchExport(name) => refused_with("failure-export", name),
        Refused::NotOpened(name) => refused_with("failure-not-opened", name),
        Refused::NotExported(fault) => Failure::NotSaved {
            message: export_fault(words, fault),
        },
        Refused::NothingSaved => Failure::Refused {
            message: words.text("failure-nothing-saved"),
        },
        Refused::Busy(occasion) => Failure::Refused {
            message: words.text(match occasion {
                Occasion::Meeting => "failure-in-a-meeting",
                Occasion::Merge => "failure-in-a-merge",
            }),
        },
        Refused::Closed => Failure::Refused {
            message: words.text("failure-closed"),
        },
    }
}

/// Why something was not carried out, in words.
pub(crate) fn message(words: Words, refused: &Refused) -> String {
    match failure(words, refused) {
        Failure::Malformed { message }
        | Failure::Refused { message }
        | Failure::NotSaved { message }
        | Failure::NotRead { message } => message,
        Failure::Gone => words.text("failure-gone"),
    }
}

/// The failure of an intent that is not of a known shape.
pub(crate) fn malformed(words: Words, detail: &str) -> Failure {
    let detail = eligibility::excerpt_of(detail, 200);
    Failure::Malformed {
        message: words.format("failure-malformed", &[("detail", detail.into())]),
    }
}

/// How a locale writes numbers and days in a control.
pub(crate) fn notation(locale: Locale) -> Notation {
    match locale {
        Locale::FrFr => Notation {
            month_first: false,
            group: '\u{202F}',
        },
        Locale::EnUs => Notation {
            month_first: true,
            group: ',',
        },
    }
}

/// Bytes as they are written where a person compares them.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    digits
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}

/// The organisation's name, once it is given.
pub(crate) fn name(facts: &Facts) -> Option<String> {
    match facts.get(Fact::OrgName) {
        Some(Value::Text(name)) => Some(name.clone()),
        _ => None,
    }
}

impl Scene<'_> {
    fn text(&self, id: &str) -> String {
        self.words.text(id)
    }

    /// The open dossier as it stands today, whatever day is looked at.
    fn today(&self) -> Option<Standing> {
        let open = self.state.open.as_ref()?;
        let today = When::today(self.now.today);
        Some(Standing::of(self.rules, &open.facts, today))
    }

    fn standing(&self) -> Option<Standing> {
        let open = self.state.open.as_ref()?;
        let seen = open.when(self.now);
        let path = Path::of(self.rules, &open.facts, seen);
        let when = if self.shows_the_result() {
            seen
        } else {
            When::today(self.now.today)
        };
        Some(Standing::on(path, self.rules, &open.facts, when))
    }

    fn shows_the_result(&self) -> bool {
        matches!(self.state.screen, Screen::Step(step) if step.id == RESULT)
    }

    fn page(&self, standing: Option<&Standing>, read: &Shelf) -> Page {
        let shown = match (self.state.screen, standing, read) {
            (Screen::Dossiers, _, Shelf::List(listing)) => return self.dossiers(listing),
            (Screen::Recovery | Screen::Dossiers, ..) => return self.recovery(),
            (Screen::Step(step), Some(standing), _) => {
                self.in_a_meeting(self.step_page(step, standing), standing)
            }
            (Screen::Hub, Some(standing), Shelf::Drafts(drafted)) => self.hub(standing, drafted),
            (Screen::Sheet, Some(standing), _) => self.sheet(standing),
            (Screen::Merge, Some(_), _) => self.merging(),
            (Screen::History, _, Shelf::Journal(journal)) => self.history(journal),
            (Screen::AllAsked, Some(standing), _) => self.all_asked(standing),
            (Screen::Minutes(number), _, Shelf::Journal(journal)) => self.minutes(number, journal),
            (Screen::Editions, ..) => self.editions(),
            (Screen::Settings, ..) => self.settings(),
            _ => self.welcome(),
        };
        Page::Step(Box::new(shown))
    }

    /// The ways to pages beside the route.
    fn ways(&self) -> Vec<Action> {
        let state = self.state;
        if state.meeting.is_some() || state.screen == Screen::Merge {
            return Vec::new();
        }
        let way = |screen: &str, label: &str| {
            let intent = Intent::Go {
                screen: screen.to_owned(),
            };
            self.action(screen, label, intent, desk::Look::Link)
        };
        let list = state.persona == Some(Persona::Guide) && state.screen != Screen::Dossiers;
        let hub = state.persona.is_some()
            && state.open.is_some()
            && state.screen.is_of_a_dossier()
            && state.screen != Screen::Hub;
        let ways = [
            list.then(|| way("dossiers", "all-dossiers")),
            hub.then(|| way("hub", "hub")),
        ];
        ways.into_iter().flatten().collect()
    }

    fn saved(&self, at: Timestamp) -> Saved {
        let time = at.to_zoned(self.now.zone.clone());
        let text = if time.date() == self.now.at.to_zoned(self.now.zone.clone()).date() {
            let time = self.words.time(time.time());
            self.words.format("saved-at", &[("time", time.into())])
        } else {
            let date = self.words.date(time.date());
            self.words.format("saved-on", &[("date", date.into())])
        };
        Saved {
            at: at.to_string(),
            text,
        }
    }

    fn announcement(&self, standing: Option<&Standing>) -> Option<String> {
        match self.state.announcement? {
            Announcement::Saved => self.state.saved.map(|at| self.saved(at).text),
            Announcement::Exported => match &self.state.exported {
                Some((what, Ok(path))) => Some(self.saved_file(*what, path)),
                _ => None,
            },
            Announcement::TaskRefused => {
                let (_, fault) = self.state.pending.task_faults.first()?;
                Some(task_fault_text(self.words, fault, self.now.today))
            }
            Announcement::Zoomed => {
                let args = [("percent", self.state.zoom.into())];
                Some(self.words.format("zoom", &args))
            }
            Announcement::Drafted => Some(self.draft_note().text),
            Announcement::SeenAsOf => {
                let standing = standing?;
                let models = self.strips(&standing.assessment).into_iter().map(|strip| {
                    let args = [
                        ("name", strip.name.into()),
                        ("value", strip.verdict_word.into()),
                    ];
                    self.words.format("named-value", &args)
                });
                let mut said = vec![self.dated("as-of", standing.assessment.as_of)];
                said.extend(models);
                Some(said.join(". "))
            }
        }
    }
}
