//! What holds of every hand-over file.

use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Map, Value as Json};
use store::handover::{Handover, Origin, facts, history, notes, numbered, read, write};
use store::{Change, Deed, DeedKind, Entry, EntryKind, NewDossier, Said, Sequel, Store, Summary};

use crate::{FIRST, KNOWN, first, is_fact, sealed};

#[test]
fn no_byte_can_be_altered_added_or_taken_away_to_say_something_else() {
    let first = first();
    let check = |bytes: &[u8]| {
        if let Ok(other) = read(bytes, KNOWN) {
            assert_eq!(other, first);
        }
    };
    let mut bytes = FIRST.to_vec();
    for place in 0..bytes.len() {
        let byte = bytes[place];
        for other in (0..8).map(|bit| byte ^ (1 << bit)).chain(*b" \"0,") {
            bytes[place] = other;
            check(&bytes);
        }
        bytes[place] = byte;
        let mut longer = bytes.clone();
        longer.insert(place, byte);
        check(&longer);
        longer[place] = b' ';
        check(&longer);
        let mut shorter = bytes.clone();
        shorter.remove(place);
        check(&shorter);
        check(&bytes[..place]);
    }
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            proptest::collection::btree_map(any::<String>(), inner, 0..4)
                .prop_map(|object| object.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}

fn any_time() -> impl Strategy<Value = Timestamp> {
    (Timestamp::MIN.as_nanosecond()..=Timestamp::MAX.as_nanosecond())
        .prop_map(|time| Timestamp::from_nanosecond(time).unwrap())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[a-z ]{0,8}"]
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let subject = prop_oneof![
        Just("org-name"),
        Just("country"),
        Just("months-as-reseller"),
        Just("edition-choice"),
        Just("note.shared.1"),
        Just("note.shared.2"),
        Just("note.shared.10"),
    ];
    let kind = proptest::sample::select(&EntryKind::ALL[..]);
    let said = proptest::option::of((proptest::option::of(any_text()), any_time()));
    (
        kind,
        subject,
        any_json(),
        proptest::option::of(any_json()),
        said,
    )
        .prop_map(|(kind, subject, value, previous, said)| Entry {
            kind,
            subject: subject.to_owned(),
            value: (kind != EntryKind::Clear).then_some(value),
            previous,
            said: said.map(|(by, at)| Said { by, at }),
        })
}

fn any_history() -> impl Strategy<Value = Vec<Change>> {
    let change = (
        any_time(),
        proptest::option::of(any_text()),
        proptest::sample::select(&DeedKind::ALL[..]),
        any::<proptest::sample::Index>(),
        proptest::collection::vec(any_entry(), 1..4),
    );
    proptest::collection::vec(change, 0..6).prop_map(|changes| {
        let (mut history, mut undoable) = (Vec::new(), Vec::new());
        for (at, author, mut kind, of, entries) in changes {
            if undoable.is_empty() && kind.is_of_another() {
                kind = DeedKind::Listed;
            }
            if matches!(kind, DeedKind::Said | DeedKind::Taken) {
                undoable.push(history.len());
            }
            history.push(Change {
                at,
                author,
                kind,
                of: kind.is_of_another().then(|| *of.get(&undoable)),
                entries,
            });
        }
        history
    })
}

fn any_handover() -> impl Strategy<Value = Handover> {
    let verdict = proptest::collection::btree_map(any_text(), any_json(), 0..3);
    let steps = proptest::collection::btree_set("[a-z-]{1,8}", 0..4);
    (
        any_text(),
        any_text(),
        any_time(),
        any::<u64>(),
        steps,
        verdict,
        any_history(),
    )
        .prop_map(
            |(about, verdict_hash, written, id, steps, verdict, history)| Handover {
                about,
                program: "passerelle".to_owned(),
                written,
                dossier: Origin {
                    id: format!("{id:016x}"),
                    created: written,
                    passed: steps.iter().cloned().collect(),
                    trail: steps.into_iter().collect(),
                },
                editions: vec!["2026-07-01".to_owned()],
                facts: facts(&history, is_fact),
                notes: notes(&history),
                verdict: verdict.into_iter().collect(),
                verdict_hash,
                history,
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(handover in any_handover()) {
        let bytes = write(&handover);
        let again = read(&bytes, KNOWN).unwrap();
        prop_assert_eq!(&again, &handover);
        prop_assert_eq!(write(&again), bytes);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in any::<Vec<u8>>()) {
        prop_assert!(read(&bytes, KNOWN).is_err());
    }

    #[test]
    fn any_json_is_read_or_refused(json in any_json()) {
        prop_assert!(read(json.to_string().as_bytes(), KNOWN).is_err());
    }

    #[test]
    fn a_sealed_file_with_anything_anywhere_is_read_or_refused(
        json in any_json(),
        place in any::<proptest::sample::Index>(),
    ) {
        let mut file: Json = serde_json::from_slice(FIRST).unwrap();
        let mut places = Vec::new();
        pointers(&file, String::new(), &mut places);
        *file.pointer_mut(place.get::<String>(&places)).unwrap() = json;
        if file.is_object() {
            let bytes = sealed(file);
            if let Ok(handover) = read(&bytes, KNOWN) {
                prop_assert_eq!(read(&write(&handover), KNOWN), Ok(handover));
            }
        }
    }

    #[test]
    fn a_file_with_a_piece_moved_says_the_same_or_is_refused(
        from in any::<proptest::sample::Index>(),
        to in any::<proptest::sample::Index>(),
        length in 1usize..40,
    ) {
        let mut bytes = FIRST.to_vec();
        let from = from.index(bytes.len() - length);
        let piece: Vec<u8> = bytes.drain(from..from + length).collect();
        let to = to.index(bytes.len());
        bytes.splice(to..to, piece);
        if let Ok(handover) = read(&bytes, KNOWN) {
            prop_assert_eq!(handover, first());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_beginning_and_what_is_taken_over_after_it_are_the_whole_history(
        whole in any_history(),
        cut in any::<proptest::sample::Index>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
        let (id, at) = ("00000000000000aa", Timestamp::UNIX_EPOCH);
        let (first, rest) = whole.split_at(cut.index(whole.len() + 1));
        let new = NewDossier { id, created: at, trail: &[], passed: &[], changes: first };
        store.take_in(at, &new, &Deed::listed(None), &Summary::default()).unwrap();
        let before = store.past(id).unwrap();
        let (numbers, begun) = numbered(&store.journal(id).unwrap());
        prop_assert_eq!(begun, first);
        let told = Entry {
            kind: EntryKind::Set,
            subject: "dossier.told".to_owned(),
            value: Some(1.into()),
            previous: None,
            said: None,
        };
        let sequel = Sequel {
            dossier: id,
            before: &numbers,
            changes: rest,
            passed: &[],
            told: &told,
        };
        let taken = store
            .take_over(at, &sequel, &Deed::taken(None), &Summary::default())
            .unwrap();
        let journal = store.journal(id).unwrap();
        prop_assert_eq!(history(&journal), &whole[..]);
        let past = store.past(id).unwrap();
        prop_assert_eq!(past.done, [before.done, vec![taken]].concat());
        let lines = store.change(taken).unwrap().len();
        prop_assert_eq!(lines, 1 + rest.iter().map(|one| one.entries.len()).sum::<usize>());
    }
}

/// The places of every value of a JSON text.
fn pointers(value: &Json, place: String, places: &mut Vec<String>) {
    match value {
        Json::Object(object) => {
            for (name, value) in object {
                pointers(value, format!("{place}/{name}"), places);
            }
        }
        Json::Array(list) => {
            for (name, value) in list.iter().enumerate() {
                pointers(value, format!("{place}/{name}"), places);
            }
        }
        _ => {}
    }
    places.push(place);
}
