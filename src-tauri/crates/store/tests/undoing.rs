//! What can be undone and redone, beside a plain model of two stacks for each dossier and two for
//! the list.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::Timestamp;
use proptest::prelude::*;
use store::{
    Change, Commit, Deed, DeedKind, DossierRecord, Entry, EntryKind, NewDossier, Past, Piece,
    Sequel, Store, Summary, Target, Written,
};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;
const DOSSIERS: usize = 3;

/// What a person does.
#[derive(Debug, Clone)]
enum Act {
    Say(usize),
    Take(usize),
    Undo(usize),
    Redo(usize),
    /// On the list, for these dossiers.
    List([bool; DOSSIERS]),
    UndoOnList,
    RedoOnList,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let dossier = 0..DOSSIERS;
    let act = prop_oneof![
        3 => dossier.clone().prop_map(Act::Say),
        1 => dossier.clone().prop_map(Act::Take),
        3 => dossier.clone().prop_map(Act::Undo),
        3 => dossier.prop_map(Act::Redo),
        1 => any::<[bool; DOSSIERS]>().prop_map(Act::List),
        1 => Just(Act::UndoOnList),
        1 => Just(Act::RedoOnList),
    ];
    proptest::collection::vec(act, 0..40)
}

fn entry(subject: &str, value: usize) -> Entry {
    Entry {
        kind: EntryKind::Set,
        subject: subject.to_owned(),
        value: Some(value.into()),
        previous: None,
        said: None,
    }
}

/// The store and what the model says of it.
struct Desk {
    store: Store,
    ids: Vec<String>,
    dossiers: Vec<Past>,
    list: Past,
    acts: usize,
}

impl Desk {
    fn open(folder: &std::path::Path) -> Self {
        let mut store = Store::open(folder, NOW).unwrap();
        let mut list = Past::default();
        let ids = (0..DOSSIERS)
            .map(|_| {
                let id = store
                    .begin(NOW, None, &[], &[], &Summary::default())
                    .unwrap();
                list.done.push(store.journal(&id).unwrap()[0].change);
                id
            })
            .collect();
        Self {
            store,
            ids,
            dossiers: vec![Past::default(); DOSSIERS],
            list,
            acts: 0,
        }
    }

    fn write(&mut self, dossier: usize, deed: Deed<'_>) -> i64 {
        let id = self.ids[dossier].clone();
        let entries = [entry("org-name", self.acts), entry("country", self.acts)];
        self.store
            .commit(&Commit {
                dossier: &id,
                at: NOW,
                deed,
                entries: &entries,
                passed: None,
                passed_elsewhere: &[],
                trail: &[],
                summary: None,
            })
            .unwrap()
    }

    fn write_on_list(&mut self, dossiers: [bool; DOSSIERS], deed: &Deed<'_>) -> i64 {
        let entries = [entry("dossier.state", self.acts)];
        let pieces: Vec<Piece> = (0..DOSSIERS)
            .filter(|place| dossiers[*place])
            .map(|place| Piece {
                dossier: Target::Known(&self.ids[place]),
                entries: &entries,
                summary: None,
            })
            .collect();
        let change = self.store.commit_many(NOW, deed, &pieces).unwrap();
        let lines = self.store.change(change).unwrap();
        assert_eq!(lines.len(), pieces.len());
        assert!(lines.iter().all(|(_, line)| line.change == change));
        change
    }

    fn act(&mut self, act: &Act) {
        self.acts += 1;
        match *act {
            Act::Say(dossier) | Act::Take(dossier) => {
                let deed = match act {
                    Act::Say(_) => Deed::said(Some("Ana")),
                    _ => Deed::taken(None),
                };
                let change = self.write(dossier, deed);
                self.dossiers[dossier].done.push(change);
                self.dossiers[dossier].undone.clear();
            }
            Act::Undo(dossier) => {
                if let Some(change) = self.dossiers[dossier].done.pop() {
                    self.write(dossier, Deed::undo(change, None));
                    self.dossiers[dossier].undone.push(change);
                }
            }
            Act::Redo(dossier) => {
                if let Some(change) = self.dossiers[dossier].undone.pop() {
                    self.write(dossier, Deed::redo(change, None));
                    self.dossiers[dossier].done.push(change);
                }
            }
            Act::List(dossiers) => {
                if dossiers.contains(&true) {
                    let change = self.write_on_list(dossiers, &Deed::listed(None));
                    self.list.done.push(change);
                    self.list.undone.clear();
                }
            }
            Act::UndoOnList => {
                if let Some(change) = self.list.done.pop() {
                    self.write_on_list([true; DOSSIERS], &Deed::undo(change, None));
                    self.list.undone.push(change);
                }
            }
            Act::RedoOnList => {
                if let Some(change) = self.list.undone.pop() {
                    self.write_on_list([true; DOSSIERS], &Deed::redo(change, None));
                    self.list.done.push(change);
                }
            }
        }
    }

    fn check(&self) {
        assert_eq!(self.store.list_past().unwrap(), self.list);
        for (id, past) in self.ids.iter().zip(&self.dossiers) {
            assert_eq!(&self.store.past(id).unwrap(), past);
        }
    }
}

/// The changes of a journal as another copy of the program would take them in.
fn changes(journal: &[Written]) -> Vec<Change> {
    let (mut changes, mut numbers) = (Vec::<Change>::new(), Vec::new());
    for lines in journal.chunk_by(|one, next| one.change == next.change) {
        changes.push(Change {
            at: lines[0].at,
            author: lines[0].deed.author.clone(),
            kind: lines[0].deed.kind,
            of: lines[0]
                .deed
                .of
                .map(|of| numbers.iter().position(|number| *number == of).unwrap()),
            entries: lines.iter().map(|line| line.entry.clone()).collect(),
        });
        numbers.push(lines[0].change);
    }
    changes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_stacks_are_those_of_the_model_after_every_act_and_a_restart(acts in acts()) {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::open(folder.path());
        for act in &acts {
            desk.act(act);
            desk.check();
        }
        let Desk { store, ids, dossiers, list, acts } = desk;
        drop(store);
        let store = Store::open(folder.path(), NOW).unwrap();
        Desk { store, ids, dossiers, list, acts }.check();
    }

    #[test]
    fn a_dossier_that_comes_with_its_history_has_the_same_stacks(acts in acts()) {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::open(folder.path());
        for act in &acts {
            // An undo on the list may be of what was done in other dossiers only.
            if !matches!(act, Act::UndoOnList | Act::RedoOnList) {
                desk.act(act);
            }
        }
        let elsewhere = tempfile::tempdir().unwrap();
        let mut other = Desk::open(elsewhere.path());
        let list = other.list.clone();
        let mut arrivals = Vec::new();
        for (id, past) in desk.ids.iter().zip(&desk.dossiers) {
            let journal = desk.store.journal(id).unwrap();
            let arrival = other.store.take_in(
                NOW,
                &NewDossier { id, created: NOW, trail: &[], passed: &[], changes: &changes(&journal) },
                &Deed::listed(Some("Bo")),
                &Summary::default(),
            ).unwrap();
            arrivals.push(arrival);

            let taken = other.store.journal(id).unwrap();
            let said: Vec<_> = taken.iter().map(|line| (&line.entry, line.at, line.deed.kind)).collect();
            let first: Vec<_> = journal.iter().map(|line| (&line.entry, line.at, line.deed.kind)).collect();
            prop_assert_eq!(&said[..first.len()], &first[..]);
            prop_assert_eq!(taken.last().unwrap().change, arrival);
            prop_assert_eq!(taken.len(), first.len() + 1);

            // The changes have other numbers; the stacks hold the same ones.
            let number = |change: &i64| {
                let place = journal.iter().position(|line| line.change == *change).unwrap();
                taken[place].change
            };
            let remapped = Past {
                done: past.done.iter().map(number).collect(),
                undone: past.undone.iter().map(number).collect(),
            };
            prop_assert_eq!(other.store.past(id).unwrap(), remapped);
        }
        let done = [list.done, arrivals].concat();
        prop_assert_eq!(other.store.list_past().unwrap(), Past { done, undone: vec![] });
    }
}

#[test]
fn a_dossier_that_is_there_is_not_taken_in_again_and_nothing_of_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path());
    let before = desk.store.journal(&desk.ids[0]).unwrap();
    let change = Change {
        at: NOW,
        author: None,
        kind: DeedKind::Said,
        of: None,
        entries: vec![entry("org-name", 1)],
    };
    let refused = desk.store.take_in(
        NOW,
        &NewDossier {
            id: &desk.ids[0],
            created: NOW,
            trail: &[],
            passed: &[],
            changes: &[change],
        },
        &Deed::listed(None),
        &Summary::default(),
    );
    assert!(matches!(refused, Err(store::StoreFault::AlreadyThere(_))));
    assert_eq!(desk.store.journal(&desk.ids[0]).unwrap(), before);
}

#[test]
fn of_a_change_of_several_dossiers_all_is_written_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path());
    let record = DossierRecord {
        id: desk.store.new_id().unwrap(),
        created: NOW,
        touched: NOW,
        trail: vec!["discover".to_owned()],
        passed: vec!["discover".to_owned()],
    };
    let entries = [entry("country", 1)];
    let new = Piece {
        dossier: Target::New(&record),
        entries: &entries,
        summary: None,
    };
    let unknown = Piece {
        dossier: Target::Known("ffffffffffffffff"),
        ..new.clone()
    };
    let deed = Deed::listed(Some("Ana"));
    let refused = desk.store.commit_many(NOW, &deed, &[new.clone(), unknown]);
    assert!(matches!(refused, Err(store::StoreFault::NoSuchDossier(_))));
    assert!(desk.store.dossier(&record.id).is_err());

    let change = desk.store.commit_many(NOW, &deed, &[new]).unwrap();
    assert_eq!(desk.store.dossier(&record.id).unwrap(), record);
    let lines = desk.store.change(change).unwrap();
    let subjects: Vec<&str> = lines
        .iter()
        .map(|(_, line)| line.entry.subject.as_str())
        .collect();
    assert_eq!(subjects, ["dossier.state", "country"]);
    assert!(
        lines
            .iter()
            .all(|(id, line)| *id == record.id && line.deed.author.as_deref() == Some("Ana"))
    );
}

#[test]
fn a_line_taken_over_keeps_who_said_it_and_when() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path());
    for by in [None, Some("Bo".to_owned())] {
        let said = Some(store::Said {
            by,
            at: "2025-05-05T05:05:05Z".parse().unwrap(),
        });
        let entries = [Entry {
            said: said.clone(),
            ..entry("country", 1)
        }];
        let piece = Piece {
            dossier: Target::Known(&desk.ids[0]),
            entries: &entries,
            summary: None,
        };
        desk.store
            .commit_many(NOW, &Deed::taken(None), &[piece])
            .unwrap();
        let journal = desk.store.journal(&desk.ids[0]).unwrap();
        assert_eq!(journal.last().unwrap().entry.said, said);
    }
}

#[test]
fn what_was_done_elsewhere_is_taken_over_as_it_was_and_undone_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path());
    let id = desk.ids[0].clone();
    let commit = |store: &mut Store, deed: Deed<'_>, step: usize| {
        let entries = [entry("org-name", step)];
        let piece = Piece {
            dossier: Target::Known(&id),
            entries: &entries,
            summary: None,
        };
        store.commit_many(NOW, &deed, &[piece]).unwrap()
    };
    let first = commit(&mut desk.store, Deed::said(None), 1);
    let (before, _) = store::handover::numbered(&desk.store.journal(&id).unwrap());
    assert_eq!(before.last(), Some(&first));
    let at = "2025-05-05T05:05:05Z".parse().unwrap();
    let place = before.len();
    let change = |kind, of, step: usize| Change {
        at,
        author: Some("Bo".to_owned()),
        kind,
        of,
        entries: vec![entry("org-name", step)],
    };
    let changes = [
        change(DeedKind::Said, None, 2),
        change(DeedKind::Undo, Some(place), 3),
        change(DeedKind::Undo, Some(place - 1), 4),
    ];
    let told = entry("dossier.told", 5);
    let passed = ["means".to_owned()];
    let sequel = Sequel {
        dossier: &id,
        before: &before,
        changes: &changes,
        passed: &passed,
        told: &told,
    };
    let listed = desk.store.list_past().unwrap();
    let deed = Deed::taken(Some("Ana"));
    let whole = desk
        .store
        .take_over(NOW, &sequel, &deed, &Summary::default())
        .unwrap();
    assert_eq!(
        desk.store.past(&id).unwrap(),
        Past {
            done: vec![first, whole],
            undone: vec![]
        },
        "what they undid is undone with the whole alone"
    );
    assert_eq!(desk.store.list_past().unwrap(), listed);
    assert_eq!(desk.store.dossier(&id).unwrap().passed, passed);
    let lines = desk.store.change(whole).unwrap();
    let values: Vec<_> = lines
        .iter()
        .map(|(_, line)| line.entry.value.clone().unwrap())
        .collect();
    assert_eq!(values, [2, 3, 4, 5].map(serde_json::Value::from));
    let journal = desk.store.journal(&id).unwrap();
    let history = store::handover::history(&journal);
    assert_eq!(history[place..], changes, "they are handed on as they came");
    // To who knows nothing of the whole, its undoing is something said.
    commit(&mut desk.store, Deed::undo(whole, None), 6);
    let journal = desk.store.journal(&id).unwrap();
    let last = store::handover::history(&journal).pop().unwrap();
    assert_eq!((last.kind, last.of), (DeedKind::Said, None));
    assert_eq!(desk.store.past(&id).unwrap().undone, [whole]);
    let unknown = Sequel {
        dossier: "ffffffffffffffff",
        ..sequel
    };
    let refused = desk
        .store
        .take_over(NOW, &unknown, &deed, &Summary::default());
    assert!(matches!(refused, Err(store::StoreFault::NoSuchDossier(_))));
    assert_eq!(desk.store.journal(&id).unwrap(), journal);
}
