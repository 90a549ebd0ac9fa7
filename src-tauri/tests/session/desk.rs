//! What an account manager does again and again, for the tests of the desk.

use std::collections::BTreeMap;

use eligibility::{Fact, Kind};
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use passerelle::errand::{Chosen, Content, Errand, Outcome};
use passerelle::wire::{Action, Block, DossierLine, Failure, Intent, Look, TaskGroup};
use rusqlite::types::Value;
use store::{DATABASE, Store, Written};

use crate::{Person, raw, submit};

impl Person {
    /// Guiding others, on the empty list.
    pub fn guide() -> Self {
        let mut person = Self::new();
        person.go_on(&[("persona", "guide")]);
        person
    }

    /// Guiding others under a name.
    pub fn named_guide(name: &str) -> Self {
        let mut person = Self::new();
        person.does(submit(
            "welcome",
            &[("persona", "guide"), ("author", name)],
            false,
        ));
        person
    }

    /// Begins a dossier with these answers, given on the sheet, and goes back to the list; its id.
    pub fn begins(&mut self, name: &str, answers: &[(&str, &str)]) -> String {
        self.does(Intent::NewDossier);
        self.go("sheet");
        let mut values = answers.to_vec();
        values.push(("org-name", name));
        self.insist_or_go_on(&values);
        assert_eq!(self.errors(), BTreeMap::new());
        self.go("dossiers");
        self.list().lines[0].id.clone()
    }

    /// A company that comes with an answer to every question; its id.
    pub fn brings_one_who_said_everything(&mut self) -> String {
        let said = |fact: Fact| match fact.kind() {
            Kind::Text { .. } => "Contoso",
            Kind::Digits => "4567890",
            Kind::YesNo => "yes",
            Kind::Choice { .. } if fact == Fact::SupportPlan => "advanced",
            Kind::Choice { .. } if fact == Fact::Cloud => "commercial",
            Kind::Choice { .. } if fact == Fact::CspStatus => "newcomer",
            Kind::Choice { .. } if fact == Fact::PartnerIdLevel => "location",
            Kind::Choice { .. } => "direct-bill",
            Kind::Amount => "2000000",
            Kind::Count { .. } => "20",
            Kind::Country | Kind::Countries => "FR",
            Kind::Date { .. } => "2026-01-01",
        };
        let header = Fact::ALL.map(Fact::id).join(",");
        let lines = std::iter::once(Fact::ALL.map(said).join(","));
        let file = table(&header, lines);
        self.brings(&[("all.csv", file.as_bytes())]).unwrap();
        self.list().lines[0].id.clone()
    }

    pub fn opens(&mut self, id: &str) {
        if self.screen() != "dossiers" {
            self.go("dossiers");
        }
        self.does(Intent::OpenDossier { id: id.to_owned() });
    }

    pub fn looks(&mut self, text: &str, filters: &[(&str, &str)]) {
        self.turns_to(text, filters, 0);
    }

    pub fn turns_to(&mut self, text: &str, filters: &[(&str, &str)], page: u32) {
        let filters = filters.iter();
        let look = Look {
            text: text.to_owned(),
            filters: filters
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            page,
        };
        self.does(Intent::Look { look });
    }

    /// The names in the list, in its order.
    pub fn names(&self) -> Vec<&str> {
        let lines = self.list().lines.iter();
        lines.map(|line| line.name.as_str()).collect()
    }

    pub fn line(&self, id: &str) -> &DossierLine {
        let mut lines = self.list().lines.iter();
        lines.find(|line| line.id == id).unwrap()
    }

    pub fn selects(&mut self, ids: &[&str]) {
        let ids = ids.iter().map(|id| (*id).to_owned()).collect();
        self.does(Intent::Select { ids });
    }

    /// Does something with these dossiers of the list.
    pub fn deed(&mut self, deed: &str, ids: &[&str]) {
        self.selects(ids);
        self.does(Intent::Deed {
            deed: deed.to_owned(),
        });
    }

    pub fn note(&mut self, name: &str, text: &str) {
        self.does(Intent::Note {
            name: name.to_owned(),
            text: text.to_owned(),
        });
    }

    /// What was just done, in words.
    pub fn done(&self) -> &str {
        self.view.done.as_ref().map_or("", |done| &done.text)
    }

    pub fn blocks(&self) -> &[Block] {
        &self.page().blocks
    }

    /// The tones and texts of the notes among the blocks.
    pub fn remarks(&self) -> Vec<(&str, &str)> {
        let blocks = self.blocks().iter();
        blocks
            .filter_map(|block| match block {
                Block::Note { tone, text } => Some((tone.as_str(), text.as_str())),
                _ => None,
            })
            .collect()
    }

    pub fn open_questions(&self) -> &TaskGroup {
        let mut blocks = self.blocks().iter();
        let group = blocks.find_map(|block| match block {
            Block::Tasks(group) => Some(&**group),
            _ => None,
        });
        group.unwrap()
    }

    pub fn buttons(&self) -> Vec<&Action> {
        let blocks = self.blocks().iter();
        blocks
            .filter_map(|block| match block {
                Block::Actions { actions } => Some(actions),
                _ => None,
            })
            .flatten()
            .collect()
    }

    /// Files are brought in.
    pub fn brings(&mut self, files: &[(&str, &[u8])]) -> Result<(), Failure> {
        let chosen = |(name, bytes): &(&str, &[u8])| Chosen {
            name: (*name).to_owned(),
            bytes: Ok(bytes.to_vec()),
        };
        let outcome = Outcome::Chosen(files.iter().map(chosen).collect());
        let now = self.now();
        self.view = self.session.as_mut().unwrap().after(outcome, &now)?;
        Ok(())
    }

    /// The bytes of a file that is saved.
    pub fn exports(&mut self, what: &str) -> Vec<u8> {
        let lang = self.view.locale.clone();
        self.does(Intent::Export {
            what: what.to_owned(),
            lang,
        });
        match self.session.as_mut().unwrap().take_errand() {
            Some(Errand::Export(export)) => match export.content {
                Content::Report(_) => panic!("a report has yet to be set"),
                content => content.bytes().unwrap(),
            },
            other => panic!("{other:?}"),
        }
    }

    /// Later on the same clock; with the day, too, where one passes.
    pub fn waits(&mut self, hours: i64) {
        self.at = self.at.checked_add(hours.hours()).unwrap();
    }

    /// That day, at noon.
    pub fn on(&mut self, day: Date) {
        self.today = day;
        let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
        self.at = noon.unwrap().timestamp();
    }

    pub fn stored(&self) -> Store {
        Store::open_to_read(self.folder.path()).unwrap()
    }

    pub fn journal_of(&self, id: &str) -> Vec<Written> {
        self.stored().journal(id).unwrap()
    }

    /// Everything in the file, table by table.
    pub fn dump(&self) -> Vec<String> {
        self.dump_of(|_| true)
    }

    pub fn dump_of(&self, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let connection = rusqlite::Connection::open(self.folder.path().join(DATABASE)).unwrap();
        let mut tables = connection
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .unwrap();
        let tables: Vec<String> = tables
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .filter(|table: &String| wanted(table))
            .collect();
        let mut dump = Vec::new();
        for table in tables {
            let mut rows = connection
                .prepare(&format!("SELECT * FROM \"{table}\""))
                .unwrap();
            let columns = rows.column_count();
            let rows = rows.query_map([], |row| {
                let cells = (0..columns).map(|column| row.get::<_, Value>(column));
                cells.collect::<Result<Vec<_>, _>>()
            });
            let mut lines: Vec<String> = rows
                .unwrap()
                .map(|row| format!("{table} {:?}", row.unwrap()))
                .collect();
            lines.sort();
            dump.extend(lines);
        }
        dump
    }

    pub fn leave(&mut self, fact: &str, owner: &str, due: &str) {
        let (owner_name, due_name) = (format!("{fact}.owner"), format!("{fact}.due"));
        self.does(Intent::Leave {
            values: raw(&[(&owner_name, owner), (&due_name, due)]),
        });
    }
}

/// A table of these lines.
pub fn table(header: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = std::iter::once(header.to_owned()).chain(lines).collect();
    lines.join("\n")
}

/// The text of a failure.
pub fn message(failure: Failure) -> String {
    match failure {
        Failure::Malformed { message }
        | Failure::Refused { message }
        | Failure::NotSaved { message }
        | Failure::NotRead { message } => message,
        Failure::Gone => String::new(),
    }
}
