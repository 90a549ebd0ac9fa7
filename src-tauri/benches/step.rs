//! A submitted step, from the command's arrival to the finished view as JSON, without the disk's
//! own commit: the time of a step less that of a commit of the same size.

use std::time::{Duration, Instant};

use dossier::{Raw, RawValues};
use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use l10n::Locale;
use passerelle::session::Session;
use passerelle::wire::{Intent, View};
use passerelle::{Now, Options};
use store::{Commit, Deed, Entry, EntryKind, Store, Summary};

const ROUNDS: usize = 300;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir_in(std::env::current_dir()?)?;
    let today = date(2026, 11, 22);
    let options = Options {
        data_dir: folder.path().join("session"),
        lang: Some(Locale::FrFr),
        save_dir: None,
        open: Vec::new(),
        today: Some(today),
    };
    let now = Now {
        at: Timestamp::UNIX_EPOCH,
        today,
        zone: TimeZone::UTC,
    };
    let mut session = Session::start(&options, &now);
    let mut does = |intent: Intent| {
        session
            .handle(intent, &now)
            .map_err(|failure| format!("{failure:?}"))
    };

    does(submit("welcome", &[("persona", "own")]))?;
    does(submit("discover", &[]))?;
    does(submit(
        "organisation",
        &[("org-name", "Contoso"), ("country", "FR")],
    ))?;
    let mut view = does(submit("standing", &[("csp-status", "newcomer")]))?;
    while view.screen != "result" {
        view = does(submit(&view.screen, &[]))?;
    }

    let mut store = Store::open(&folder.path().join("bare"), now.at)?;
    let id = store.begin(now.at, None, &[], &[], &Summary::default())?;
    let (mut of_step, mut of_commit) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        does(Intent::Go {
            screen: "security".to_owned(),
        })?;
        let answer = if round % 2 == 0 { "yes" } else { "no" };
        let values = ["mfa-admins", "security-contact", "alerts-24h"].map(|fact| (fact, answer));
        let intent = serde_json::json!({
            "type": "submit", "step": "security", "values": raw(&values), "confirmed": true,
        });

        let start = Instant::now();
        let view: View = does(serde_json::from_value(intent)?)?;
        let json = serde_json::to_string(&view)?;
        of_step.push(start.elapsed());
        assert!(view.screen == "result" && json.len() > 1_000);

        let entries = values.map(|(fact, answer)| Entry {
            kind: EntryKind::Set,
            subject: fact.to_owned(),
            value: Some(answer.into()),
            previous: None,
            said: None,
        });
        let start = Instant::now();
        store.commit(&Commit {
            dossier: &id,
            at: now.at,
            deed: Deed::said(None),
            entries: &entries,
            passed: Some("security"),
            passed_elsewhere: &[],
            trail: &[],
            summary: None,
        })?;
        of_commit.push(start.elapsed());
    }
    let (step, commit) = (median(of_step), median(of_commit));
    println!("submitted step: {step:?}, of which the commit {commit:?} (medians of {ROUNDS})");
    println!(
        "figure: submitted step without its commit, ms = {:.3} (at most 2)",
        step.saturating_sub(commit).as_secs_f64() * 1_000.0
    );
    Ok(())
}

fn submit(step: &str, values: &[(&str, &str)]) -> Intent {
    Intent::Submit {
        step: step.to_owned(),
        values: raw(values),
        confirmed: true,
    }
}

fn raw(values: &[(&str, &str)]) -> RawValues {
    values
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Raw::One((*value).to_owned())))
        .collect()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
