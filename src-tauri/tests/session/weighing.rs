//! What was weighed in a merge is not asked again.

use jiff::civil::date;
use passerelle::wire::Intent;

use crate::handing_over::{elsewhere, file};
use crate::merging::{bring, change, parted, proposed};
use crate::submit;

/// Everything as it is here.
const OURS: [(&str, &str); 3] = [
    ("country", "ours"),
    ("csp-revenue-12m-usd", "ours"),
    ("note.shared.4", "ours"),
];

#[test]
fn keeping_everything_writes_that_it_was_weighed_and_nothing_else() {
    let (mut ana, id, theirs) = parted();
    let before = ana.journal_of(&id);
    bring(&mut ana, &theirs);
    ana.does(submit("merge", &OURS, false));
    assert_eq!(
        ana.done(),
        "Merge with the version changed by Bo: 3 points not taken over."
    );
    let after = ana.journal_of(&id);
    let new: Vec<&str> = after[before.len()..]
        .iter()
        .map(|line| line.entry.subject.as_str())
        .collect();
    assert_eq!(new, ["weighed.1"]);
    ana.does(Intent::Undo);
    bring(&mut ana, &theirs);
    assert_eq!(ana.screen(), "merge", "what was taken back is open again");
}

#[test]
fn what_was_weighed_is_not_asked_again() {
    let (mut ana, id, theirs) = parted();
    bring(&mut ana, &theirs);
    ana.does(submit("merge", &OURS, false));
    ana.go("dossiers");
    let lines = ana.journal_of(&id).len();
    bring(&mut ana, &theirs);
    assert_eq!(ana.screen(), "dossiers");
    assert_eq!(ana.journal_of(&id).len(), lines);
    let arrival = ana.list().arrival.as_ref().unwrap();
    assert!(arrival.refused.is_empty(), "{arrival:?}");
}

#[test]
fn what_was_said_after_the_weighing_is_all_that_is_asked() {
    let (mut ana, id, theirs) = parted();
    bring(&mut ana, &theirs);
    ana.does(submit("merge", &OURS, false));
    ana.go("dossiers");
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &theirs)]).unwrap();
    bo.on(date(2026, 11, 26));
    bo.opens(&id);
    bo.go("sheet");
    change(&mut bo, &[("org-name", "Contoso and sons")]);
    bring(&mut ana, &file(&mut bo));
    assert_eq!(proposed(&ana), [("org-name", "theirs")]);
}

#[test]
fn the_other_desk_is_offered_what_was_chosen_and_then_both_agree() {
    let (mut ana, id, theirs) = parted();
    bring(&mut ana, &theirs);
    ana.does(submit("merge", &OURS, false));
    let chosen = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &theirs)]).unwrap();
    bo.on(date(2026, 11, 26));
    bo.brings(&[("ana.passerelle", &chosen)]).unwrap();
    assert_eq!(bo.screen(), "merge");
    let offered: Vec<(String, String)> = proposed(&bo)
        .into_iter()
        .map(|(name, side)| (name.to_owned(), side.to_owned()))
        .collect();
    assert!(!offered.is_empty());
    assert!(
        offered.iter().all(|(_, side)| side == "theirs"),
        "{offered:?}"
    );
    let all: Vec<(&str, &str)> = offered
        .iter()
        .map(|(name, side)| (name.as_str(), side.as_str()))
        .collect();
    bo.does(submit("merge", &all, false));
    let back = file(&mut bo);
    ana.go("dossiers");
    let lines = ana.journal_of(&id).len();
    bring(&mut ana, &back);
    assert_eq!(ana.screen(), "dossiers", "there is nothing left to choose");
    assert_eq!(ana.journal_of(&id).len(), lines);
}
