//! The desk of an account manager, from the intent to the view as JSON: the list and each key of a
//! search at 1,000 and at 100,000 dossiers, what paging through it takes of memory, opening a dossier
//! with a long history, and the effect of an edition on every dossier.

use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use l10n::Locale;
use passerelle::errand::{Chosen, Outcome};
use passerelle::session::Session;
use passerelle::wire::{Block, Effect, Intent, Look, Page, View};
use passerelle::{Now, Options};
use rusqlite::{Connection, params};
use store::DATABASE;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const SMALL: usize = 1_000;
const LARGE: usize = 100_000;
const WEIGHED: usize = 10_000;
const LINES: usize = 5_000;
const ROUNDS: usize = 40;
const PAGES: u32 = 200;

/// What is typed: "Contoso" is one company, every fifth is a SARL, one in 20 is in Lyon.
const TYPED: [&str; 7] = ["c", "co", "con", "contoso", "sarl", "sarl lyon", "xyzzy"];

fn main() -> Result<()> {
    let mut figures = Figures::default();
    figures.list()?;
    figures.long_history()?;
    figures.effect()?;
    if figures.over {
        std::process::exit(1);
    }
    Ok(())
}

#[derive(Default)]
struct Figures {
    over: bool,
}

impl Figures {
    fn say(&mut self, name: &str, value: f64, limit: f64) {
        println!("figure: {name} = {value:.3} (at most {limit})");
        self.over |= value > limit;
    }

    fn list(&mut self) -> Result<()> {
        let (small, large) = (measured(SMALL)?, measured(LARGE)?);
        println!("{:<28}{SMALL:>12}{LARGE:>12}   ratio", "medians, ms");
        for ((name, small), (_, large)) in small.medians.iter().zip(&large.medians) {
            println!("{name:<28}{small:>12.3}{large:>12.3}{:>8.1}", large / small);
        }
        for (kind, limit) in [("first page", 10.0), ("key", 20.0)] {
            let (small, large) = (small.slowest(kind), large.slowest(kind));
            self.say(
                &format!("desk: {kind} of {LARGE} dossiers, ms"),
                large,
                limit,
            );
            let ratio = format!("desk: {kind} of {LARGE}, of that of {SMALL}");
            self.say(&ratio, large / small, 3.0);
        }
        match large.grown {
            Some(grown) => {
                let name = format!("desk: memory that {PAGES} pages of {LARGE} take, MiB");
                self.say(&name, grown, 64.0);
            }
            None => println!("the memory of the list is not measured: the system does not say it"),
        }
        Ok(())
    }

    fn long_history(&mut self) -> Result<()> {
        let mut desk = Desk::of(1)?;
        desk.lengthen(LINES)?;
        let id = desk.first()?;
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let start = Instant::now();
            let view = desk.does(Intent::OpenDossier { id: id.clone() })?;
            let json = serde_json::to_string(&view)?;
            times.push(start.elapsed());
            assert!(view.screen == "hub" && json.len() > 1_000);
            desk.go("dossiers")?;
        }
        let name = format!("desk: opening a dossier of {LINES} lines, ms");
        self.say(&name, milliseconds(median(times)), 50.0);
        Ok(())
    }

    fn effect(&mut self) -> Result<()> {
        let mut desk = Desk::of(WEIGHED)?;
        desk.go("editions")?;
        let start = Instant::now();
        let mut view = desk.does(Intent::Weigh)?;
        let mut longest = start.elapsed();
        let mut parts = 1;
        while let Some(progress) = &effect(&view)?.progress {
            let go_on = progress.go_on.clone();
            let part = Instant::now();
            view = desk.does(go_on)?;
            serde_json::to_string(&view)?;
            longest = longest.max(part.elapsed());
            parts += 1;
        }
        let whole = start.elapsed();
        println!("effect of an edition: {parts} parts, the longest {longest:?}");
        println!("{}", effect(&view)?.summary.as_deref().unwrap_or_default());
        let name = format!("desk: effect of an edition on {WEIGHED} dossiers, s");
        self.say(&name, whole.as_secs_f64(), 2.0);
        Ok(())
    }
}

/// What was measured with so many dossiers.
struct Measured {
    medians: Vec<(String, f64)>,
    /// By how much the memory grew while the list was paged through, in MiB.
    grown: Option<f64>,
}

impl Measured {
    fn slowest(&self, kind: &str) -> f64 {
        let medians = self.medians.iter();
        let of_kind = medians.filter(|(name, _)| name.starts_with(kind));
        of_kind.map(|(_, median)| *median).fold(0.0, f64::max)
    }
}

fn measured(dossiers: usize) -> Result<Measured> {
    let start = Instant::now();
    let mut desk = Desk::of(dossiers)?;
    println!("{dossiers} dossiers brought in, in {:?}", start.elapsed());
    let mut medians = vec![("first page".to_owned(), desk.median_of("")?)];
    for text in TYPED {
        medians.push((format!("key \"{text}\""), desk.median_of(text)?));
    }
    let before = resident();
    for page in 0..PAGES.min(u32::try_from(dossiers / 25)?) {
        let view = desk.look("", page)?;
        assert!(matches!(&view.page, Page::Dossiers(list) if list.lines.len() == 25));
    }
    let grown = before
        .zip(resident())
        .map(|(before, after)| (after - before).max(0.0));
    Ok(Measured { medians, grown })
}

/// A session of somebody who guides others.
struct Desk {
    folder: tempfile::TempDir,
    session: Session,
    now: Now,
}

impl Desk {
    /// With so many dossiers, brought in as a table.
    fn of(dossiers: usize) -> Result<Self> {
        let folder = tempfile::tempdir_in(std::env::current_dir()?)?;
        let now = Now {
            at: Timestamp::UNIX_EPOCH,
            today: date(2026, 11, 22),
            zone: TimeZone::UTC,
        };
        let session = start(folder.path(), &now);
        let mut desk = Self {
            folder,
            session,
            now,
        };
        desk.does(Intent::Submit {
            step: "welcome".to_owned(),
            values: [("persona".to_owned(), dossier::Raw::One("guide".to_owned()))].into(),
            confirmed: false,
        })?;
        let table = Chosen {
            name: "list.csv".to_owned(),
            bytes: Ok(table(dossiers).into_bytes()),
        };
        let now = desk.now.clone();
        let view = desk.session.after(Outcome::Chosen(vec![table]), &now);
        let mut view = view.map_err(|failure| format!("{failure:?}"))?;
        while matches!(&view.page, Page::Dossiers(list) if list.intake.is_some()) {
            view = desk.does(Intent::TakeOn)?;
        }
        // As on the next day of work: from the disk.
        desk.again();
        Ok(desk)
    }

    fn again(&mut self) {
        // The file has one owner at a time.
        let nowhere = Path::new("/nowhere/at/all");
        self.session = start(nowhere, &self.now);
        self.session = start(self.folder.path(), &self.now);
    }

    fn does(&mut self, intent: Intent) -> Result<View> {
        let view = self.session.handle(intent, &self.now);
        Ok(view.map_err(|failure| format!("{failure:?}"))?)
    }

    fn go(&mut self, screen: &str) -> Result<View> {
        self.does(Intent::Go {
            screen: screen.to_owned(),
        })
    }

    fn look(&mut self, text: &str, page: u32) -> Result<View> {
        let look = Look {
            text: text.to_owned(),
            page,
            ..Look::default()
        };
        self.does(Intent::Look { look })
    }

    /// How long a look takes, in ms.
    fn median_of(&mut self, text: &str) -> Result<f64> {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let start = Instant::now();
            let view = self.look(text, 0)?;
            let json = serde_json::to_string(&view)?;
            times.push(start.elapsed());
            assert!(json.len() > 1_000);
        }
        Ok(milliseconds(median(times)))
    }

    fn first(&mut self) -> Result<String> {
        match &self.does(Intent::Open)?.page {
            Page::Dossiers(list) => Ok(list.lines[0].id.clone()),
            _ => Err("the list is not shown".into()),
        }
    }

    /// Writes so many lines to the journal of the one dossier, without a durable commit for each.
    fn lengthen(&mut self, lines: usize) -> Result<()> {
        let id = self.first()?;
        let mut connection = Connection::open(self.folder.path().join(DATABASE))?;
        let transaction = connection.transaction()?;
        for line in 0..lines {
            let value = if line % 2 == 0 { "\"yes\"" } else { "\"no\"" };
            transaction
                .prepare_cached(
                    "INSERT INTO journal (dossier, change, at, kind, fact, value)
                     VALUES (?1, (SELECT max(seq) + 1 FROM journal), ?2, 'set', ?3, ?4)",
                )?
                .execute(params![id, "2026-11-20T00:00:00Z", "mfa-admins", value])?;
            transaction
                .prepare_cached(
                    "INSERT INTO deed (change, author, kind) SELECT max(seq), 'Ana', 'said' FROM journal",
                )?
                .execute([])?;
        }
        transaction.commit()?;
        drop(connection);
        self.again();
        Ok(())
    }
}

fn start(folder: &Path, now: &Now) -> Session {
    let options = Options {
        data_dir: folder.to_owned(),
        lang: Some(Locale::FrFr),
        save_dir: None,
        open: Vec::new(),
        today: Some(now.today),
    };
    Session::start(&options, now)
}

/// Organisations that differ, scattered so that no search meets its lines in a row.
fn table(dossiers: usize) -> String {
    const FORMS: [&str; 5] = ["SARL", "SAS", "GmbH", "Ltd", "SpA"];
    const TOWNS: [&str; 20] = [
        "Lyon", "Paris", "Lille", "Nantes", "Colmar", "Caen", "Corte", "Cannes", "Wien", "Berlin",
        "Köln", "Bonn", "Leeds", "York", "Bath", "Torino", "Roma", "Como", "Cagliari", "Catania",
    ];
    const STEMS: [&str; 8] = [
        "Conseil", "Nuage", "Étoile", "Réseau", "Cloud", "Data", "Copains", "Système",
    ];
    const STATUSES: [&str; 4] = ["newcomer", "direct-bill", "indirect-reseller", ""];
    let header = "org-name,country,csp-status,csp-since,csp-revenue-12m-usd,partner-id-active,\
                     solutions-partner-designation,billing-capability,chosen-model";
    let mut lines = vec![header.to_owned()];
    for n in 0..dossiers {
        let mixed = (n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let pick = |bit: u32, of: u64| usize::try_from((mixed >> bit) % of).unwrap_or(0);
        let name = if n == dossiers / 2 {
            "Contoso".to_owned()
        } else {
            format!(
                "{} {:x} {} {}",
                STEMS[pick(20, 8)],
                mixed >> 40,
                FORMS[pick(25, 5)],
                TOWNS[pick(30, 20)]
            )
        };
        let status = STATUSES[pick(35, 4)];
        let since = if status.is_empty() || status == "newcomer" {
            String::new()
        } else {
            format!("20{:02}-{:02}-15", 15 + pick(12, 10), 1 + pick(15, 12))
        };
        let yes_no = |bit: u32| ["yes", "no", "unknown", ""][pick(bit, 4)];
        lines.push(format!(
            "{name},{},{status},{since},{},{},{},{},{}",
            ["FR", "DE", "AT", "IT", "GB"][pick(27, 5)],
            pick(17, 3_000_000),
            yes_no(39),
            yes_no(41),
            yes_no(43),
            ["direct-bill", "indirect-reseller", "", "unknown"][pick(45, 4)],
        ));
    }
    lines.join("\n")
}

fn effect(view: &View) -> Result<&Effect> {
    let Page::Step(page) = &view.page else {
        return Err("the editions are not shown".into());
    };
    let mut blocks = page.blocks.iter();
    let effect = blocks.find_map(|block| match block {
        Block::Effect(effect) => Some(&**effect),
        _ => None,
    });
    Ok(effect.ok_or("no effect is shown")?)
}

/// What this process has of the memory, in MiB; none where the system does not say it.
fn resident() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1_024.0)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
