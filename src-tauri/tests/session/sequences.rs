//! Whatever is done in whatever order: nothing breaks, and memory is what is on the disk.

use jiff::civil::date;
use passerelle::wire::{Intent, Look, Page};
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::{Person, raw};

/// Something done from the list, whatever was done before.
#[derive(Debug, Clone)]
pub enum Doing {
    Answers(usize, Vec<(&'static str, &'static str)>),
    Step(usize, &'static str, &'static str),
    Note(usize, &'static str, &'static str),
    Task(usize, &'static str, &'static str),
    Undo(usize, bool),
    Deed(&'static str, Vec<usize>),
    OnList(bool),
}

pub const COMPANIES: usize = 3;

pub fn of(values: &'static [&'static str]) -> impl Strategy<Value = &'static str> + Clone {
    proptest::sample::select(values)
}

fn answer() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop_oneof![
        of(&[
            "newcomer",
            "direct-bill",
            "indirect-reseller",
            "unknown",
            ""
        ])
        .prop_map(|value| ("csp-status", value)),
        of(&["FR", "DE", ""]).prop_map(|value| ("country", value)),
        of(&["2019-02-15", ""]).prop_map(|value| ("csp-since", value)),
        of(&["yes", "no", "unknown", ""]).prop_map(|value| ("mfa-admins", value)),
        of(&["400000", "1500000", "nonsense", ""]).prop_map(|value| ("csp-revenue-12m-usd", value)),
        of(&["14", ""]).prop_map(|value| ("months-as-reseller", value)),
    ]
}

pub fn doing() -> impl Strategy<Value = Doing> {
    let which = 0..COMPANIES;
    let notes = of(&[
        "note.shared.new",
        "note.private.new",
        "note.shared.1",
        "note.shared.2",
        "note.private.1",
    ]);
    prop_oneof![
        3 => (which.clone(), prop::collection::vec(answer(), 1..4))
            .prop_map(|(which, answers)| Doing::Answers(which, answers)),
        1 => (which.clone(), of(&["mfa-admins", "security-contact", "alerts-24h"]), of(&["yes", "no"]))
            .prop_map(|(which, fact, value)| Doing::Step(which, fact, value)),
        2 => (which.clone(), notes, of(&["one", "two\nlines", ""]))
            .prop_map(|(which, name, text)| Doing::Note(which, name, text)),
        1 => (which.clone(), of(&["Ana", ""]), of(&["2026-12-24", "02/31/2026", ""]))
            .prop_map(|(which, owner, due)| Doing::Task(which, owner, due)),
        4 => (which, any::<bool>()).prop_map(|(which, again)| Doing::Undo(which, again)),
        2 => (of(&["archive", "delete", "put-back"]), prop::collection::vec(0..COMPANIES, 1))
            .prop_map(|(deed, which)| Doing::Deed(deed, which)),
        2 => any::<bool>().prop_map(Doing::OnList),
    ]
}

fn undo(again: bool) -> Intent {
    if again { Intent::Redo } else { Intent::Undo }
}

impl Doing {
    /// The same with the first of several dossiers alone.
    fn one_by_one(&self) -> Self {
        match self {
            Self::Deed(deed, which) => Self::Deed(deed, which[..1.min(which.len())].to_vec()),
            other => other.clone(),
        }
    }
}

pub fn does(person: &mut Person, ids: &[String], doing: &Doing) {
    if person.screen() != "dossiers" {
        person.go("dossiers");
    }
    match doing {
        Doing::Answers(which, answers) => {
            person.opens(&ids[*which]);
            person.go("sheet");
            let mut values = vec![("org-name", "Contoso")];
            values.extend(answers);
            person.go_on(&values);
            if person.page().preview.is_some() {
                person.does(crate::submit("sheet", &values, true));
            }
        }
        Doing::Step(which, fact, value) => {
            person.opens(&ids[*which]);
            person.go("security");
            person.insist_or_go_on(&[(fact, value)]);
        }
        Doing::Note(which, name, text) => {
            person.opens(&ids[*which]);
            // A number that was not given yet is refused.
            let _ = person.try_to(Intent::Note {
                name: (*name).to_owned(),
                text: (*text).to_owned(),
            });
        }
        Doing::Task(which, owner, due) => {
            person.opens(&ids[*which]);
            person.does(Intent::Task {
                values: raw(&[("csp-status.owner", owner), ("csp-status.due", due)]),
            });
        }
        Doing::Undo(which, again) => {
            person.opens(&ids[*which]);
            person.does(undo(*again));
        }
        Doing::Deed(deed, which) => {
            let which: Vec<&str> = which.iter().map(|one| ids[*one].as_str()).collect();
            person.deed(deed, &which);
        }
        Doing::OnList(again) => {
            person.does(undo(*again));
            // A warning does not outlive the program: the second word follows at once.
            if person.done().starts_with("Nothing is undone yet") {
                person.does(undo(*again));
            }
        }
    }
}

pub fn desk() -> (Person, Vec<String>) {
    let mut person = Person::named_guide("Ana");
    person.on(date(2026, 11, 22));
    let ids = (0..COMPANIES).map(|n| person.begins(&format!("Company {n}"), &[]));
    let ids = ids.collect();
    (person, ids)
}

/// Everything in the file, with the random ids named in order.
fn file(person: &Person, ids: &[String]) -> Vec<String> {
    // How the indexes of words are laid out depends on how often the file was opened.
    let laid_out = ["listing_text", "listing_name", "sqlite_"];
    let wanted = |table: &str| !laid_out.iter().any(|start| table.starts_with(start));
    let mut dump = person.dump_of(wanted).join("\n");
    for (place, id) in ids.iter().enumerate() {
        dump = dump.replace(id, &format!("company {place}"));
    }
    let mut lines: Vec<String> = dump.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

/// Redoes what can be redone in the open dossier: how many changes.
fn redo_all(person: &mut Person) -> usize {
    let mut redone = 0;
    loop {
        person.does(Intent::Redo);
        if person.done() == "There is nothing to redo here." {
            return redone;
        }
        redone += 1;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn who_restarts_all_the_time_leaves_the_same_file(
        deeds in prop::collection::vec(doing(), 1..16),
    ) {
        let (mut steady, steady_ids) = desk();
        let (mut restless, restless_ids) = desk();
        for doing in &deeds {
            // Several at once are written in the order of their ids, which are random.
            let doing = &doing.one_by_one();
            does(&mut steady, &steady_ids, doing);
            does(&mut restless, &restless_ids, doing);
            restless.restart();
        }
        prop_assert_eq!(file(&steady, &steady_ids), file(&restless, &restless_ids));
        for (one, other) in steady_ids.iter().zip(&restless_ids) {
            steady.opens(one);
            restless.opens(other);
            let pages = [&steady, &restless].map(|person| {
                serde_json::to_string(person.blocks()).unwrap()
            });
            prop_assert_eq!(&pages[0], &pages[1]);
        }
    }

    /// All that was done in a dossier is undone, and redone: it is as before.
    #[test]
    fn undoing_everything_and_redoing_it_loses_nothing(
        deeds in prop::collection::vec(doing(), 1..12),
    ) {
        let (mut person, ids) = desk();
        for doing in &deeds {
            does(&mut person, &ids, doing);
        }
        for id in &ids {
            person.opens(id);
            let page = |person: &Person| {
                let page = serde_json::to_value(&person.view.readiness).unwrap();
                let notes = serde_json::to_string(person.blocks()).unwrap();
                (page, notes)
            };
            // What was undone by the deeds themselves is redone first: it comes back in the end.
            redo_all(&mut person);
            let before = page(&person).0;
            let mut undone = 0;
            loop {
                person.does(Intent::Undo);
                if person.done() == "There is nothing to undo here." {
                    break;
                }
                undone += 1;
                prop_assert!(undone < 100);
            }
            prop_assert_eq!(&person.page().heading, "Unnamed");
            person.restart();
            person.opens(id);
            let redone = redo_all(&mut person);
            prop_assert!(redone >= undone);
            prop_assert_eq!(&page(&person).0, &before);
        }
    }
}

fn some_text() -> impl Strategy<Value = String> + Clone {
    let texts = of(&[
        "",
        "Contoso",
        "yes",
        "no",
        "newcomer",
        "31/02/2026",
        "change:1",
        "🦀\u{0}",
    ]);
    texts.prop_map(str::to_owned)
}

fn some_values() -> impl Strategy<Value = dossier::RawValues> + Clone {
    let names = of(&[
        "org-name",
        "csp-status",
        "mfa-admins",
        "note.shared.new",
        "persona",
        "csp-status.owner",
        "csp-status.due",
        "country",
    ]);
    let raw = some_text().prop_map(dossier::Raw::One);
    prop::collection::btree_map(names.prop_map(str::to_owned), raw, 0..3)
}

/// An intent about a page, whether or not it is the one that is shown.
fn about_a_page() -> impl Strategy<Value = Intent> {
    let page = of(&[
        "dossiers",
        "hub",
        "sheet",
        "history",
        "editions",
        "settings",
        "merge",
        "minutes",
        "organisation",
        "standing",
        "security",
        "result",
        "choice",
        "plan",
        "report",
        "nowhere",
    ]);
    let page = page.prop_map(str::to_owned);
    prop_oneof![
        2 => page.clone().prop_map(|screen| Intent::Go { screen }),
        1 => (page.clone(), some_values(), any::<bool>())
            .prop_map(|(step, values, confirmed)| Intent::Submit { step, values, confirmed }),
        1 => (page.clone(), some_values())
            .prop_map(|(step, values)| Intent::Draft { step, values }),
        1 => page.clone().prop_map(|step| Intent::Discard { step }),
        1 => page.prop_map(|step| Intent::Keep { step }),
    ]
}

/// An intent that says something.
fn that_says() -> impl Strategy<Value = Intent> {
    let owned = |values| of(values).prop_map(str::to_owned);
    prop_oneof![
        owned(&["fr-FR", "en-US", "xx"]).prop_map(|locale| Intent::Locale { locale }),
        owned(&["fr-FR", "en-US"]).prop_map(|locale| Intent::BeginMeeting { locale }),
        some_text().prop_map(|day| Intent::Past { day }),
        some_text().prop_map(|day| Intent::AsOf { day }),
        (some_text(), 0_u32..3).prop_map(|(text, page)| {
            let look = Look {
                text,
                page,
                ..Look::default()
            };
            Intent::Look { look }
        }),
        owned(&["archive", "delete", "put-back", "duplicate", "x"])
            .prop_map(|deed| Intent::Deed { deed }),
        owned(&["security", "standing", "plan", "x"]).prop_map(|step| Intent::Change { step }),
        some_text().prop_map(|text| Intent::Seek { text }),
        some_values().prop_map(|values| Intent::Task { values }),
        some_values().prop_map(|values| Intent::Leave { values }),
        (owned(&["note.shared.new", "note.private.1"]), some_text())
            .prop_map(|(name, text)| Intent::Note { name, text }),
        owned(&[
            "report",
            "calendar",
            "hand-over",
            "minutes",
            "table",
            "template"
        ])
        .prop_map(|what| {
            let lang = "fr-FR".to_owned();
            Intent::Export { what, lang }
        }),
    ]
}

/// Any intent, whether or not it can be meant here.
fn intent() -> impl Strategy<Value = Intent> {
    let plain = vec![
        Intent::Back,
        Intent::Back,
        Intent::NewDossier,
        Intent::Undo,
        Intent::Undo,
        Intent::Redo,
        Intent::Turn { back: true },
        Intent::Turn { back: false },
        Intent::TurnHistory { page: 1 },
        Intent::Weigh,
        Intent::WeighOn,
        Intent::TurnWeighed { page: 1 },
        Intent::WeighNoMore,
        Intent::TakeOn,
        Intent::TakeNoMore,
        Intent::AskAgain,
        Intent::EndMeeting,
        Intent::ResumeMeeting,
        Intent::Minutes { number: 1 },
        Intent::Save,
        Intent::Open,
        Intent::Import,
        Intent::OpenExport,
    ];
    prop_oneof![about_a_page(), that_says(), proptest::sample::select(plain)]
}

/// No text of a view is the name of a text that there is not.
fn is_worded(key: &str, value: &Json) -> Result<(), String> {
    const TEXTS: [&str; 14] = [
        "text",
        "texts",
        "label",
        "heading",
        "title",
        "hint",
        "note",
        "intro",
        "found",
        "why",
        "position",
        "about",
        "announcement",
        "langsLabel",
    ];
    match value {
        Json::String(text) if TEXTS.contains(&key) => {
            let like_an_id = |c: char| c.is_ascii_lowercase() || c == '-' || c == '.';
            let id = text.contains('-') && text.chars().all(like_an_id);
            if id {
                Err(format!("{key}: {text}"))
            } else {
                Ok(())
            }
        }
        Json::Array(list) => list.iter().try_for_each(|one| is_worded(key, one)),
        Json::Object(object) => object
            .iter()
            .try_for_each(|(key, value)| is_worded(key, value)),
        _ => Ok(()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_intents_breaks_anything(
        intents in prop::collection::vec((intent(), 0_u8..12), 1..40),
    ) {
        let (mut person, _) = desk();
        for (intent, chance) in intents {
            match (&person.view.page, chance) {
                (_, 0) => person.restart(),
                (Page::Dossiers(list), 1..=6) if !list.lines.is_empty() => {
                    let id = list.lines[usize::from(chance) % list.lines.len()].id.clone();
                    person.does(if chance > 4 {
                        Intent::Select { ids: vec![id] }
                    } else {
                        Intent::OpenDossier { id }
                    });
                }
                _ => {}
            }
            // Much of it is refused, in words.
            let _ = person.try_to(intent.clone());
            let view = serde_json::to_value(&person.view).unwrap();
            let worded = is_worded("", &view);
            prop_assert!(worded.is_ok(), "{:?} after {:?}", worded, intent);
        }
    }
}
