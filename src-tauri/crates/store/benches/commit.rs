//! A step's durable commit beside the barest one that the same disk can do.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use rusqlite::Connection;
use store::{Commit, Deed, Entry, EntryKind, Store, Summary};

const ROUNDS: usize = 400;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir_in(std::env::current_dir()?)?;

    let bare = Connection::open(folder.path().join("bare.db"))?;
    bare.pragma_update(None, "journal_mode", "WAL")?;
    bare.pragma_update(None, "synchronous", "FULL")?;
    bare.execute_batch("CREATE TABLE line (text TEXT NOT NULL) STRICT")?;

    let summary = Summary {
        text: "Contoso Nord SARL Lille FR".to_owned(),
        shown: serde_json::json!({ "name": "Contoso Nord", "strips": "x".repeat(300) }),
        computed: "2026-01-01".to_owned(),
        ..Summary::default()
    };
    let mut store = Store::open(&folder.path().join("ours"), Timestamp::UNIX_EPOCH)?;
    let at = Timestamp::UNIX_EPOCH;
    let trail: Vec<String> = (0..12).map(|n| format!("step-{n}")).collect();
    let id = store.begin(at, None, &trail, &[], &summary)?;
    let entries: Vec<Entry> = ["security-contact", "mfa-admins", "alerts-24h"]
        .map(|fact| Entry {
            kind: EntryKind::Set,
            subject: fact.to_owned(),
            value: Some("yes".into()),
            previous: Some("unknown".into()),
            said: None,
        })
        .into();

    let (mut of_bare, mut of_ours) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let start = Instant::now();
        bare.execute_batch("BEGIN IMMEDIATE")?;
        bare.prepare_cached("INSERT INTO line VALUES (?1)")?
            .execute(["an answer"])?;
        bare.execute_batch("COMMIT")?;
        of_bare.push(start.elapsed());

        let step = format!("step-{}", round % 20);
        let start = Instant::now();
        store.commit(&Commit {
            dossier: &id,
            at,
            entries: &entries,
            passed: Some(&step),
            passed_elsewhere: &[],
            trail: &trail,
            deed: Deed::said(None),
            summary: Some(&summary),
        })?;
        of_ours.push(start.elapsed());
    }
    let (bare, ours) = (median(of_bare), median(of_ours));
    println!("durable commit: ours {ours:?}, bare {bare:?} (medians of {ROUNDS})");
    println!(
        "figure: durable commit, of a bare one's = {:.3} (at most 1.5)",
        ours.as_secs_f64() / bare.as_secs_f64()
    );
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
