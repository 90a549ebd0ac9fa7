//! Meetings of another desk whose history parted from this one: their minutes come with the merge.

use jiff::civil::date;
use passerelle::wire::{Action, Block, Intent};

use crate::handing_over::{elsewhere, file, rich};
use crate::meeting::{asked, begin, hold};
use crate::merging::{bring, change, proposed};
use crate::{Person, submit};

/// Ana's dossier, which she went on with, and the file of Bo, who met the company meanwhile.
fn met_elsewhere() -> (Person, String, Vec<u8>) {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.on(date(2026, 11, 24));
    bo.opens(&id);
    bo.note("note.private.new", "Bo has doubts");
    begin(&mut bo, "fr-FR");
    let mut asked = Vec::new();
    while bo.screen() != "all-asked" {
        let fact = bo.page().fields[0].name.clone();
        match fact.as_str() {
            "customer-agreement" => {
                bo.does(submit("agreement", &[("customer-agreement", "yes")], false));
            }
            fact => bo.leave(fact, "Zoé", "24/12/2026"),
        }
        asked.push(fact);
        assert!(asked.len() < 100, "{asked:?}");
    }
    assert!(
        asked.contains(&"customer-agreement".to_owned()),
        "{asked:?}"
    );
    bo.does(Intent::EndMeeting);
    ana.on(date(2026, 11, 25));
    ana.opens(&id);
    ana.go("sheet");
    change(&mut ana, &[("country", "CH")]);
    ana.go("dossiers");
    (ana, id, file(&mut bo))
}

fn held(person: &Person) -> Vec<Action> {
    let blocks = person.blocks().iter();
    let meetings = blocks.filter_map(|block| match block {
        Block::Meetings { meetings, .. } => Some(meetings.clone()),
        _ => None,
    });
    meetings.flatten().collect()
}

fn minutes(person: &mut Person, meeting: &Action) -> String {
    person.does(meeting.intent.clone());
    assert_eq!(person.screen(), "minutes");
    let told = serde_json::to_string(person.blocks()).unwrap();
    person.go("hub");
    told
}

/// Accepts what is proposed.
fn accept(person: &mut Person) {
    let chosen: Vec<(String, String)> = proposed(person)
        .into_iter()
        .map(|(name, side)| (name.to_owned(), side.to_owned()))
        .collect();
    let chosen: Vec<(&str, &str)> = chosen
        .iter()
        .map(|(name, side)| (name.as_str(), side.as_str()))
        .collect();
    person.does(submit("merge", &chosen, false));
    assert_eq!(person.screen(), "hub", "{:?}", person.errors());
}

#[test]
fn the_minutes_of_the_other_desk_come_with_the_merge_as_they_were() {
    let (mut ana, id, theirs) = met_elsewhere();
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &theirs)]).unwrap();
    bo.on(date(2026, 11, 25));
    bo.opens(&id);
    let there = held(&bo);
    let told_there = minutes(&mut bo, &there[0]);

    bring(&mut ana, &theirs);
    assert_eq!(ana.screen(), "merge");
    let page = serde_json::to_string(ana.blocks()).unwrap();
    assert!(
        page.contains("Meetings held on the other desk") && page.contains("Bo"),
        "{page}"
    );
    accept(&mut ana);
    assert!(ana.done().contains("one meeting"), "{}", ana.done());
    assert_eq!(held(&ana), there);
    let come = held(&ana);
    let told = minutes(&mut ana, &come[0]);
    assert_eq!(told, told_there);
    assert!(
        told.contains("Zoé") && told.contains("December 24, 2026"),
        "{told}"
    );
    let dump = ana.dump().join("\n");
    assert!(!dump.contains("Bo has doubts"));
    ana.restart();
    ana.opens(&id);
    let again = held(&ana);
    assert_eq!(minutes(&mut ana, &again[0]), told_there);
    ana.go("history");
    let history = serde_json::to_string(ana.blocks()).unwrap();
    assert!(history.contains("Meeting 1") && history.contains("held on another desk"));
}

#[test]
fn a_merge_that_is_called_off_brings_no_meeting_and_one_undone_takes_it_back() {
    let (mut ana, id, theirs) = met_elsewhere();
    let before = ana.dump();
    bring(&mut ana, &theirs);
    ana.does(Intent::Back);
    assert_eq!(ana.dump(), before);
    bring(&mut ana, &theirs);
    accept(&mut ana);
    let there = held(&ana);
    assert_eq!(there.len(), 1);
    ana.does(Intent::Undo);
    assert_eq!(held(&ana), []);
    ana.restart();
    ana.opens(&id);
    assert_eq!(held(&ana), []);
    ana.does(Intent::Redo);
    assert_eq!(held(&ana), there);
    assert!(minutes(&mut ana, &there[0]).contains("Zoé"));
}

#[test]
fn a_meeting_comes_once_however_often_the_desks_write_to_each_other() {
    let (mut ana, id, theirs) = met_elsewhere();
    bring(&mut ana, &theirs);
    accept(&mut ana);
    ana.go("dossiers");
    let lines = ana.journal_of(&id).len();
    bring(&mut ana, &theirs);
    assert_eq!(
        (ana.screen(), ana.journal_of(&id).len()),
        ("dossiers", lines)
    );

    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &theirs)]).unwrap();
    bo.on(date(2026, 11, 26));
    bo.opens(&id);
    begin(&mut bo, "en-US");
    let first = asked(&bo).to_owned();
    bo.leave(&first, "Zoé", "");
    bo.does(Intent::Undo);
    bo.does(Intent::EndMeeting);
    bo.go("dossiers");
    ana.opens(&id);
    bo.brings(&[("ana.passerelle", &file(&mut ana))]).unwrap();
    if bo.screen() == "merge" {
        accept(&mut bo);
    } else {
        bo.opens(&id);
    }
    assert_eq!(held(&bo).len(), 2, "their own two, and none of them twice");
    let back = file(&mut bo);
    ana.go("dossiers");
    bring(&mut ana, &back);
    assert_eq!(
        ana.screen(),
        "merge",
        "nothing differs but the second meeting"
    );
    assert!(ana.page().fields.is_empty());
    let page = serde_json::to_string(ana.blocks()).unwrap();
    assert!(page.contains("contradicts nothing"), "{page}");
    accept(&mut ana);
    let both = held(&ana);
    assert_eq!(both.len(), 2);
    assert!(both[0].label.contains("November 26") && both[1].label.contains("November 24"));

    let mut third = elsewhere("Cy");
    third
        .brings(&[("ana.passerelle", &file(&mut ana))])
        .unwrap();
    third.opens(&id);
    assert_eq!(held(&third), both, "they travel on");
    assert!(minutes(&mut third, &both[1]).contains("Zoé"));
}

#[test]
fn a_meeting_here_has_a_number_of_its_own_beside_one_that_came() {
    let (mut ana, id, theirs) = met_elsewhere();
    ana.opens(&id);
    hold(&mut ana, "fr-FR");
    ana.go("dossiers");
    bring(&mut ana, &theirs);
    accept(&mut ana);
    hold(&mut ana, "fr-FR");
    ana.go("hub");
    let numbers: std::collections::BTreeSet<u32> = held(&ana)
        .into_iter()
        .map(|action| match action.intent {
            Intent::Minutes { number } => number,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(numbers, [1, 2, 3].into());
}

#[test]
fn changes_that_only_go_on_from_ours_bring_their_meetings_to_the_hub_at_once() {
    let (mut ana, id) = rich("Ana");
    let left = file(&mut ana);
    let mut bo = elsewhere("Bo");
    bo.brings(&[("contoso.passerelle", &left)]).unwrap();
    bo.on(date(2026, 11, 24));
    bo.opens(&id);
    hold(&mut bo, "fr-FR");
    ana.go("dossiers");
    bring(&mut ana, &file(&mut bo));
    ana.does(submit("merge", &[], false));
    assert_eq!((ana.screen(), held(&ana).len()), ("hub", 1));
}
