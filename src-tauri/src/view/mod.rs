//! From the state of the session to everything the window shows, in finished text.

mod as_of;
mod blocks;
mod brief;
mod check;
mod export;
mod field;
mod findings;
mod leaning;
mod market_map;
mod markets;
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
mod timeline;

use dossier::{Notation, Path};
use eligibility::{Assessment, Fact, Facts, Rules, Value, When, assess};
use jiff::Timestamp;
use l10n::{Locale, Words};

pub(crate) use findings::target_text;
pub(crate) use paper::report;
pub(crate) use proof::{edition_line, row_text};
pub(crate) use results::{phase_text, plan_text};
use speech::task_fault_text;
pub(crate) use speech::{export_fault, spoken, verdict_text};

use crate::options::Now;
use crate::session::{Announcement, Listed, Persona, RESULT, Refused, Screen, State};
use crate::wire::{Failure, LocaleChoice, Page, Saved, View};

/// What the parts of a page are made from.
pub(crate) struct Scene<'a> {
    words: Words,
    rules: &'static Rules,
    state: &'a State,
    now: &'a Now,
}

/// An organisation, assessed as of a day.
struct Standing {
    path: Path,
    counted: Facts,
    assessment: Assessment<'static>,
}

/// Everything the window shows now.
pub(crate) fn build(state: &State, rules: &'static Rules, list: &[Listed], now: &Now) -> View {
    let words = state.words;
    let scene = Scene {
        words,
        rules,
        state,
        now,
    };
    let standing = scene.standing();
    let page = scene.page(standing.as_ref(), list);
    let cited = proof::cited(&page, standing.as_ref());
    let on_route = standing
        .as_ref()
        .filter(|_| matches!(state.screen, Screen::Step(_)));
    let organisation = state.open.as_ref().and_then(|open| name(&open.facts));
    View {
        revision: state.revision,
        visit: state.visit,
        locale: words.locale().tag().to_owned(),
        screen: screen_name(state.screen),
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
        saved: state.saved.map(|at| scene.saved(at)),
        dossiers_link: (state.persona == Some(Persona::Guide) && state.open.is_some())
            .then(|| words.text("all-dossiers")),
        settings_link: (state.persona.is_some() && state.screen != Screen::Settings)
            .then(|| words.text("settings")),
        route: on_route.map(|standing| scene.route(standing)),
        readiness: on_route.map(|standing| scene.readiness(standing)),
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
        Refused::Closed => Failure::Refused {
            message: words.text("failure-closed"),
        },
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

/// The organisation's name, once it is given.
pub(crate) fn name(facts: &Facts) -> Option<String> {
    match facts.get(Fact::OrgName) {
        Some(Value::Text(name)) => Some(name.clone()),
        _ => None,
    }
}

fn screen_name(screen: Screen) -> String {
    match screen {
        Screen::Welcome => "welcome".to_owned(),
        Screen::Dossiers => "dossiers".to_owned(),
        Screen::Settings => "settings".to_owned(),
        Screen::Recovery => "recovery".to_owned(),
        Screen::Step(step) => step.id.clone(),
    }
}

impl Standing {
    fn of(rules: &'static Rules, facts: &Facts, when: When) -> Self {
        Self::on(Path::of(rules, facts, when), rules, facts, when)
    }

    fn on(path: Path, rules: &'static Rules, facts: &Facts, when: When) -> Self {
        let counted = path.counted(facts);
        let assessment = assess(rules, &counted, when, None);
        Self {
            path,
            counted,
            assessment,
        }
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

    fn page(&self, standing: Option<&Standing>, list: &[Listed]) -> Page {
        match (self.state.screen, standing) {
            (Screen::Step(step), Some(standing)) => {
                Page::Step(Box::new(self.step_page(step, standing)))
            }
            (Screen::Dossiers, _) => self.dossiers(list),
            (Screen::Recovery, _) => self.recovery(),
            (Screen::Settings, _) => Page::Step(Box::new(self.settings())),
            (Screen::Welcome | Screen::Step(_), _) => Page::Step(Box::new(self.welcome())),
        }
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
                Some((_, Ok(path))) => {
                    let file = path.display().to_string();
                    Some(self.words.format("export-saved", &[("file", file.into())]))
                }
                _ => None,
            },
            Announcement::TaskRefused => {
                let (_, fault) = self.state.pending.task_faults.first()?;
                Some(task_fault_text(self.words, fault))
            }
            Announcement::Discarded => Some(self.text("draft-discarded")),
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
