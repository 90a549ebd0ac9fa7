//! The list of dossiers at 1,000 and at 100,000: its first page, and each key of a search.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::date;
use store::{Commit, DATABASE, Deed, DossierState, Entry, EntryKind, Order, Query, Store, Summary};

const SMALL: usize = 1_000;
const LARGE: usize = 100_000;
const ROUNDS: usize = 60;

/// Of the first page, and of a key of a search, in ms.
const LIMITS: [f64; 2] = [10.0, 20.0];
/// Of the large list's figure, as a multiple of the small one's.
const RATIO: f64 = 3.0;

/// What is typed: "Contoso Lyon" is one company, every fifth is a SARL, one in 20 is in Lyon.
const TYPED: [&str; 9] = [
    "c",
    "co",
    "con",
    "contoso",
    "sarl",
    "s",
    "sarl lyon",
    "contoso lyon",
    "xyzzy",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let small = measure(SMALL)?;
    let large = measure(LARGE)?;
    println!("{:<44}{SMALL:>12}{LARGE:>12}   ratio", "medians, ms");
    for ((name, small), (_, large)) in small.iter().zip(&large) {
        println!("{name:<44}{small:>12.3}{large:>12.3}{:>8.1}", large / small);
    }
    let slowest = |medians: &[(String, f64)], kind: &str| {
        medians
            .iter()
            .filter(|(name, _)| name.starts_with(kind))
            .map(|(_, median)| *median)
            .fold(0.0, f64::max)
    };
    let mut over = false;
    for (kind, limit) in ["first page", "key"].into_iter().zip(LIMITS) {
        let (small, large) = (slowest(&small, kind), slowest(&large, kind));
        let ratio = large / small;
        println!("figure: {kind} of {LARGE} dossiers, ms = {large:.3} (at most {limit})");
        println!("figure: {kind} of {LARGE}, of that of {SMALL} = {ratio:.3} (at most {RATIO})");
        over |= large > limit || ratio > RATIO;
    }
    if over {
        std::process::exit(1);
    }
    Ok(())
}

/// The median of each, in ms.
fn measure(dossiers: usize) -> Result<Vec<(String, f64)>, Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir_in(std::env::current_dir()?)?;
    let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH)?;
    let start = Instant::now();
    fill(folder.path(), &mut store, dossiers)?;
    let filled = start.elapsed();
    let megabytes = std::fs::metadata(store.path())?.len() / 1_000_000;
    drop(store);
    let start = Instant::now();
    let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH)?;
    let opened = start.elapsed();
    println!("{dossiers} dossiers, {megabytes} MB: filled in {filled:?}, opened in {opened:?}");

    let queries = queries();
    let mut medians = Vec::new();
    medians.push((
        "also: a durable commit".to_owned(),
        commits(&mut store, dossiers)?,
    ));
    for (name, query) in queries {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let start = Instant::now();
            store.search(&query)?;
            times.push(start.elapsed());
        }
        medians.push((name, milliseconds(median(times))));
    }
    Ok(medians)
}

/// What is asked, each with its name.
fn queries() -> Vec<(String, Query)> {
    let page = Query {
        state: Some(DossierState::Active),
        limit: 50,
        ..Query::default()
    };
    let typed = |text: &str| Query {
        text: Some(text.to_owned()),
        ..page.clone()
    };
    let mut queries = vec![("first page".to_owned(), page.clone())];
    let in_name = Query {
        in_name: true,
        ..typed("contoso lyon")
    };
    queries.push(("key for a name, \"contoso lyon\"".to_owned(), in_name));
    for text in TYPED {
        queries.push((format!("key \"{text}\""), typed(text)));
    }
    queries.extend(others(&page, &typed));
    queries
}

/// A stage that there is not.
const RARE: u8 = 9;

/// What no figure is held to, for the eye.
fn others(page: &Query, typed: &dyn Fn(&str) -> Query) -> Vec<(String, Query)> {
    let rare = |query: Query| Query {
        stage: Some(RARE),
        ..query
    };
    [
        (
            "every state",
            Query {
                state: None,
                ..page.clone()
            },
        ),
        (
            "by name",
            Query {
                order: Order::Name,
                ..page.clone()
            },
        ),
        (
            "by due",
            Query {
                order: Order::Due,
                ..page.clone()
            },
        ),
        (
            "archived",
            Query {
                state: Some(DossierState::Archived),
                ..page.clone()
            },
        ),
        (
            "due soon",
            Query {
                due_before: Some(date(2026, 1, 3)),
                ..page.clone()
            },
        ),
        ("a stage that no dossier has", rare(page.clone())),
        (
            "the same by name",
            rare(Query {
                order: Order::Name,
                ..page.clone()
            }),
        ),
        ("the same, \"c\"", rare(typed("c"))),
        ("the same, \"sarl\"", rare(typed("sarl"))),
        (
            "the same, \"sarl\", by name",
            rare(Query {
                order: Order::Name,
                ..typed("sarl")
            }),
        ),
        (
            "\"contoso\" by name",
            Query {
                order: Order::Name,
                ..typed("contoso")
            },
        ),
        (
            "\"sarl\" by name",
            Query {
                order: Order::Name,
                ..typed("sarl")
            },
        ),
        (
            "\"c\" by name",
            Query {
                order: Order::Name,
                ..typed("c")
            },
        ),
        (
            "the page at 5,000",
            Query {
                offset: 5_000,
                ..page.clone()
            },
        ),
    ]
    .map(|(name, query)| (format!("also: {name}"), query))
    .into()
}

/// The median of a commit of three lines in a dossier that stands anywhere on the list, in ms.
fn commits(store: &mut Store, dossiers: usize) -> Result<f64, Box<dyn std::error::Error>> {
    let entries = ["security-contact", "mfa-admins", "alerts-24h"].map(|fact| Entry {
        kind: EntryKind::Set,
        subject: fact.to_owned(),
        value: Some("yes".into()),
        previous: None,
        said: None,
    });
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let n = round * 7_919 % dossiers;
        let (id, summary) = (id(n), summary(n, dossiers));
        let start = Instant::now();
        store.commit(&Commit {
            dossier: &id,
            at: Timestamp::UNIX_EPOCH,
            deed: Deed::said(Some("Ana")),
            entries: &entries,
            passed: None,
            passed_elsewhere: &[],
            trail: &[],
            summary: Some(&summary),
        })?;
        times.push(start.elapsed());
    }
    Ok(milliseconds(median(times)))
}

fn id(n: usize) -> String {
    format!("{n:016x}")
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn fill(
    folder: &std::path::Path,
    store: &mut Store,
    dossiers: usize,
) -> Result<(), Box<dyn std::error::Error>> {
    let lines: Vec<(String, Summary)> = (0..dossiers)
        .map(|n| (id(n), summary(n, dossiers)))
        .collect();
    // The rows that the list's lines are of, without a durable commit for each.
    let mut direct = rusqlite::Connection::open(folder.join(DATABASE))?;
    let transaction = direct.transaction()?;
    for (id, _) in &lines {
        transaction
            .prepare_cached("INSERT INTO dossier (id, created, touched) VALUES (?1, ?2, ?2)")?
            .execute([id.as_str(), "2026-01-01T00:00:00Z"])?;
    }
    transaction.commit()?;
    for some in lines.chunks(500) {
        store.refresh(some)?;
    }
    Ok(())
}

fn summary(n: usize, dossiers: usize) -> Summary {
    const FORMS: [&str; 5] = ["SARL", "SAS", "GmbH", "Ltd", "SpA"];
    const TOWNS: [&str; 20] = [
        "Lyon", "Paris", "Lille", "Nantes", "Colmar", "Caen", "Corte", "Cannes", "Wien", "Berlin",
        "Köln", "Bonn", "Leeds", "York", "Bath", "Torino", "Roma", "Como", "Cagliari", "Catania",
    ];
    const STEMS: [&str; 8] = [
        "Conseil", "Nuage", "Étoile", "Réseau", "Cloud", "Data", "Copains", "Système",
    ];
    // Scattered, so that no filter meets its lines in a row.
    let mixed = (n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let pick = |bit: u32, of: u8| u8::try_from((mixed >> bit) % u64::from(of)).unwrap_or(0);
    let one =
        |bit: u32, of: &[&'static str]| of[usize::try_from(mixed >> bit).unwrap_or(0) % of.len()];
    let sought = n == dossiers / 2;
    let name = if sought {
        "Contoso".to_owned()
    } else {
        format!("{} {:x}", one(20, &STEMS), mixed >> 40)
    };
    let form = one(25, &FORMS);
    let town = if sought { "Lyon" } else { one(30, &TOWNS) };
    let day = date(2026, 1, 1).saturating_add(jiff::Span::new().weeks(pick(35, 100)));
    Summary {
        state: if pick(22, 50) == 0 {
            DossierState::Archived
        } else {
            DossierState::Active
        },
        name: name.to_lowercase(),
        model: Some(one(29, &["direct", "indirect"]).to_owned()),
        verdicts: ["no", "yes", "unknown"].map(str::to_owned),
        stage: pick(31, 7) + 1,
        due: (pick(33, 3) == 0).then_some(day),
        binding: Some(day),
        only_unknowns: pick(37, 4) == 0,
        text: format!(
            "{name} {form} {town} France 4567{} contact@example.com",
            mixed >> 44
        ),
        shown: serde_json::json!({
            "name": format!("{name} {form}"),
            "strips": ["mmmuuunnnmmmuu", "mmmuuunnnmmmuu", "mmmuuunnnmmmuu"],
            "verdicts": ["not yet", "can't be told yet", "eligible"],
            "due": { "what": "reseller-agreement", "day": "2026-02-03" },
            "facts": "x".repeat(120),
        }),
        computed: "2026-01-01 rules 5".to_owned(),
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
