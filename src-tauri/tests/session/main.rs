//! The session behind the window, without a window.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod arrival;
mod as_of;
mod brief;
mod calendar;
mod changes;
mod commands;
mod deeds;
mod desk;
mod dropped;
mod editions;
mod editions_told;
mod failing;
mod far_days;
mod finding;
mod guest;
mod handing_over;
mod history;
mod hub;
mod list;
mod long_table;
mod many;
mod meeting;
mod meetings_elsewhere;
mod merge_told;
mod merging;
mod minutes;
mod namesakes;
mod on_the_hub;
mod outside;
mod paper;
mod places;
mod plan;
mod privacy;
mod proposing;
mod refusals;
mod rounds;
mod selling;
mod sequel;
mod sequences;
mod sheet;
mod strange_files;
mod tables;
mod taking_back;
mod talk;
mod trading;
mod undoing;
mod warned;
mod ways_back;
mod weighing;

use std::collections::BTreeMap;

use dossier::{Raw, RawValues};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use l10n::Locale;
use passerelle::session::Session;
use passerelle::wire::{DossierList, Failure, Intent, Page, RouteStep, StepPage, View};
use passerelle::{Now, Options};
use store::Store;
use tempfile::TempDir;

const TODAY: Date = date(2026, 11, 22);

/// A person before the program.
struct Person {
    folder: TempDir,
    session: Option<Session>,
    view: View,
    today: Date,
    at: Timestamp,
}

impl Person {
    /// On the first run.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut session = Session::start(&options(&folder), &now(TODAY));
        let view = session.handle(Intent::Open, &now(TODAY)).unwrap();
        Self {
            folder,
            session: Some(session),
            view,
            today: TODAY,
            at: Timestamp::UNIX_EPOCH,
        }
    }

    /// Working for their own company, on the first step.
    fn own() -> Self {
        let mut person = Self::new();
        person.go_on(&[("persona", "own")]);
        person
    }

    /// The program ends without warning and is started again.
    fn restart(&mut self) {
        self.session = None;
        let mut session = Session::start(&options(&self.folder), &self.now());
        self.view = session.handle(Intent::Open, &self.now()).unwrap();
        self.session = Some(session);
    }

    fn try_to(&mut self, intent: Intent) -> Result<(), Failure> {
        let session = self.session.as_mut().unwrap();
        let now = Now {
            at: self.at,
            ..now(self.today)
        };
        self.view = session.handle(intent, &now)?;
        Ok(())
    }

    fn now(&self) -> Now {
        Now {
            at: self.at,
            ..now(self.today)
        }
    }

    fn does(&mut self, intent: Intent) {
        self.try_to(intent).unwrap();
    }

    /// Continues with these controls.
    fn go_on(&mut self, values: &[(&str, &str)]) {
        let step = self.view.screen.clone();
        self.does(submit(&step, values, false));
    }

    /// Continues, sees what would be overturned, and continues again.
    fn insist(&mut self, values: &[(&str, &str)]) {
        let step = self.view.screen.clone();
        self.go_on(values);
        assert!(self.page().preview.is_some(), "{step} shows no preview");
        self.does(submit(&step, values, true));
    }

    /// Continues, and once more if it is first shown what would be overturned.
    fn insist_or_go_on(&mut self, values: &[(&str, &str)]) {
        let step = self.view.screen.clone();
        self.go_on(values);
        if self.screen() == step {
            self.does(submit(&step, values, true));
        }
    }

    /// Continues with empty controls until that screen.
    fn go_on_to(&mut self, screen: &str) {
        for _ in 0..30 {
            if self.screen() == screen {
                return;
            }
            match self.screen().to_owned().as_str() {
                "organisation" => self.go_on(&[("org-name", "Contoso")]),
                "choice" => self.go_on(&[("chosen-model", "unknown")]),
                _ => self.go_on(&[]),
            }
        }
        panic!("{screen} was not reached");
    }

    fn go(&mut self, screen: &str) {
        self.does(Intent::Go {
            screen: screen.to_owned(),
        });
    }

    fn screen(&self) -> &str {
        &self.view.screen
    }

    fn page(&self) -> &StepPage {
        match &self.view.page {
            Page::Step(page) => page,
            other => panic!("{other:?} is not a step"),
        }
    }

    fn list(&self) -> &DossierList {
        match &self.view.page {
            Page::Dossiers(list) => list,
            other => panic!("{other:?} is not the list"),
        }
    }

    fn errors(&self) -> BTreeMap<&str, &str> {
        let errors = self.page().errors.iter().flat_map(|check| &check.errors);
        errors
            .map(|error| (error.fact.as_str(), error.message.as_str()))
            .collect()
    }

    fn value(&self, name: &str) -> &Raw {
        &self
            .page()
            .fields
            .iter()
            .find(|field| field.name == name)
            .unwrap()
            .value
    }

    fn on_the_route(&self, step: &str) -> &RouteStep {
        let route = self.view.route.as_ref().unwrap();
        let mut steps = route.stages.iter().flat_map(|stage| &stage.steps);
        steps.find(|one| one.id == step).unwrap()
    }

    fn state_of(&self, step: &str) -> &str {
        &self.on_the_route(step).state
    }

    fn left_open(&self, step: &str) -> Option<&str> {
        self.on_the_route(step).left_open.as_deref()
    }

    /// The journal as `kind fact value`, but for the place of the dossier on the list.
    fn journal(&self) -> Vec<String> {
        let store = Store::open_to_read(self.folder.path()).unwrap();
        let id = store.dossiers().unwrap()[0].id.clone();
        let line = |line: store::Written| {
            let value = line
                .entry
                .value
                .map(|value| value.to_string())
                .unwrap_or_default();
            format!("{} {} {value}", line.entry.kind.id(), line.entry.subject)
        };
        let journal = store.journal(&id).unwrap().into_iter();
        journal
            .filter(|line| line.entry.subject != "dossier.state")
            .map(line)
            .collect()
    }
}

fn options(folder: &TempDir) -> Options {
    Options {
        data_dir: folder.path().to_owned(),
        lang: Some(Locale::EnUs),
        save_dir: None,
        open: Vec::new(),
        today: Some(TODAY),
    }
}

fn now(today: Date) -> Now {
    Now {
        at: Timestamp::UNIX_EPOCH,
        today,
        zone: TimeZone::UTC,
    }
}

fn raw(values: &[(&str, &str)]) -> RawValues {
    values
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Raw::One((*value).to_owned())))
        .collect()
}

fn submit(step: &str, values: &[(&str, &str)], confirmed: bool) -> Intent {
    Intent::Submit {
        step: step.to_owned(),
        values: raw(values),
        confirmed,
    }
}
