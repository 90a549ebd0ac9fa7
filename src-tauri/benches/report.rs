//! The report on the longest dossier, from the command's arrival to the bytes of the PDF, map and
//! tags included: the first one of a program just started, each in a process of its own.

use std::env;
use std::process::Command;
use std::time::{Duration, Instant};

use dossier::{Raw, RawValues, Task};
use eligibility::Country;
use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use l10n::Locale;
use passerelle::errand::{Content, Errand};
use passerelle::session::Session;
use passerelle::wire::Intent;
use passerelle::{Now, Options};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Set in the processes that make one report: its language.
const ONE: &str = "PASSERELLE_BENCH_LANG";

const ROUNDS: usize = 9;

fn main() -> Result<()> {
    if let Ok(lang) = env::var(ONE) {
        let (time, bytes) = first_report(&lang)?;
        println!("{} {bytes}", time.as_micros());
        return Ok(());
    }
    for (lang, limit) in [("fr-FR", true), ("en-US", true), ("both", false)] {
        let (time, kilobytes) = median_of_first(lang)?;
        println!("report ({lang}): {time:.1} ms for {kilobytes} kB (median of {ROUNDS} processes)");
        if limit {
            println!("figure: longest report ({lang}), ms = {time:.1} (at most 300)");
        }
    }
    Ok(())
}

/// Milliseconds and kilobytes.
fn median_of_first(lang: &str) -> Result<(f64, usize)> {
    let mut firsts = Vec::new();
    for _ in 0..ROUNDS {
        let output = Command::new(env::current_exe()?).env(ONE, lang).output()?;
        let text = String::from_utf8(output.stdout)?;
        let (micros, bytes) = text.trim().split_once(' ').ok_or("no report was made")?;
        firsts.push((micros.parse::<u32>()?, bytes.parse::<usize>()?));
    }
    firsts.sort_unstable();
    let (micros, bytes) = firsts[ROUNDS / 2];
    Ok((f64::from(micros) / 1_000.0, bytes / 1_000))
}

fn first_report(lang: &str) -> Result<(Duration, usize)> {
    let folder = tempfile::tempdir_in(env::current_dir()?)?;
    let today = date(2026, 11, 22);
    let now = Now {
        at: Timestamp::UNIX_EPOCH,
        today,
        zone: TimeZone::UTC,
    };
    let options = Options {
        data_dir: folder.path().to_owned(),
        lang: Some(Locale::EnUs),
        save_dir: None,
        open: Vec::new(),
        today: Some(today),
    };
    let mut session = Session::start(&options, &now);
    longest_dossier(&mut session, &now)?;

    let start = Instant::now();
    does(
        &mut session,
        &now,
        Intent::Export {
            what: "report".to_owned(),
            lang: lang.to_owned(),
        },
    )?;
    let Some(Errand::Export(export)) = session.take_errand() else {
        return Err("nothing to export".into());
    };
    let Content::Report(_) = &export.content else {
        return Err("no report".into());
    };
    let bytes = export.content.bytes()?;
    Ok((start.elapsed(), bytes.len()))
}

/// A newcomer to direct bill who answered next to nothing, has the longest name, the longest reason
/// and 200 countries, and wrote a name and a day to every task.
fn longest_dossier(session: &mut Session, now: &Now) -> Result<()> {
    let countries = Country::all().iter().take(200);
    let countries = countries.map(|country| country.code().to_owned()).collect();
    let name = "Société des Services Numériques ".repeat(7);
    let reason = "Nous facturons nous-mêmes nos clients. ".repeat(51);
    let organisation = [
        ("org-name", Raw::One(name.chars().take(199).collect())),
        ("country", Raw::One("FR".to_owned())),
    ];
    let markets = [("sells-in", Raw::Many(countries))];
    let choice = [
        ("chosen-model", Raw::One("direct-bill".to_owned())),
        ("choice-reason", Raw::One(reason.trim().to_owned())),
    ];
    let tasks: Vec<(String, Raw)> = Task::all()
        .flat_map(|task| {
            [
                (format!("{}.owner", task.id), "Éléonore d’Anglejan"),
                (format!("{}.due", task.id), "2027-03-15"),
            ]
        })
        .map(|(name, value)| (name, Raw::One(value.to_owned())))
        .collect();

    let mut step = "welcome".to_owned();
    while step != "report" {
        let values = match step.as_str() {
            "welcome" => values([("persona", Raw::One("own".to_owned()))]),
            "organisation" => values(organisation.clone()),
            "markets" => values(markets.clone()),
            "choice" => values(choice.clone()),
            "plan" => values(tasks.clone()),
            _ => RawValues::new(),
        };
        let submit = Intent::Submit {
            step: step.clone(),
            values,
            confirmed: true,
        };
        let next = does(session, now, submit)?;
        if next == step {
            return Err(format!("{step} was refused").into());
        }
        step = next;
    }
    Ok(())
}

fn values<N: Into<String>>(values: impl IntoIterator<Item = (N, Raw)>) -> RawValues {
    let named = values.into_iter().map(|(name, value)| (name.into(), value));
    named.collect()
}

/// The page that follows.
fn does(session: &mut Session, now: &Now, intent: Intent) -> Result<String> {
    let view = session.handle(intent, now);
    Ok(view.map_err(|failure| format!("{failure:?}"))?.screen)
}
