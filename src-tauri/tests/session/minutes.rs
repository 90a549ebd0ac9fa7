//! Minutes that last: what was said in a meeting, after a kill, an undo, another answer, elsewhere.

use jiff::civil::date;
use passerelle::errand::Errand;
use passerelle::wire::{Action, Block, Intent};

use crate::meeting::{LEADER, asked, begin, hold, meeting};
use crate::{Person, submit};

fn minutes(person: &mut Person, number: u32) -> String {
    person.does(Intent::Minutes { number });
    assert_eq!(person.screen(), "minutes");
    serde_json::to_string(person.blocks()).unwrap()
}

/// The meetings that the hub tells of.
fn held(person: &Person) -> Vec<Action> {
    let found = person.blocks().iter().find_map(|block| match block {
        Block::Meetings { meetings, .. } => Some(meetings.clone()),
        _ => None,
    });
    found.unwrap_or_default()
}

fn offers(person: &Person, action: &str) -> bool {
    let blocks = serde_json::to_string(person.blocks()).unwrap();
    blocks.contains(&format!("\"action\":\"{action}\""))
}

/// Answers the country in a meeting and ends it; on the hub.
fn meet(person: &mut Person) {
    person.does(submit("organisation", &[("country", "FR")], false));
    person.does(Intent::EndMeeting);
    person.go("hub");
}

#[test]
fn after_a_kill_the_meeting_goes_on_where_it_was() {
    let (mut person, _) = meeting();
    person.does(submit("organisation", &[("country", "FR")], false));
    person.leave("cloud", "Zoé", "");
    person.restart();
    assert_eq!(
        (person.screen(), person.view.mode.as_deref()),
        ("hub", None)
    );
    assert!(offers(&person, "resume-meeting"));
    let told = minutes(&mut person, 1);
    assert!(told.contains("France") && told.contains("Zoé"), "{told}");
    let on_the_list = |person: &mut Person| {
        person.go("dossiers");
        let about = person.list().lines[0].about.clone();
        let id = person.list().lines[0].id.clone();
        person.opens(&id);
        about.contains(&"meeting to resume".to_owned())
    };
    assert!(on_the_list(&mut person));
    person.does(Intent::ResumeMeeting);
    assert_eq!(person.view.locale, "fr-FR", "the guest's language");
    assert_eq!(asked(&person), "csp-status");
    for before in ["cloud", "country"] {
        person.does(Intent::Back);
        assert_eq!(asked(&person), before, "what was said can be seen again");
    }
    person.does(submit("organisation", &[("country", "DE")], false));
    person.does(Intent::EndMeeting);
    let told = serde_json::to_string(person.blocks()).unwrap();
    assert!(
        told.contains("Germany") && !told.contains("France"),
        "{told}"
    );
    assert!(!on_the_list(&mut person));
    person.go("hub");
    assert!(!offers(&person, "resume-meeting"));
    assert_eq!(held(&person).len(), 1);
    person.restart();
    assert_eq!(person.screen(), "dossiers", "nothing broke off");
}

#[test]
fn a_meeting_that_broke_off_goes_on_with_the_question_to_which_one_had_come() {
    let (mut person, _) = meeting();
    person.does(Intent::Turn { back: false });
    person.does(submit("organisation", &[("cloud", "unknown")], false));
    let reached = asked(&person).to_owned();
    person.restart();
    person.does(Intent::ResumeMeeting);
    assert_eq!(asked(&person), reached, "the country was left open before");
    let mut came = Vec::new();
    while person.screen() != "all-asked" {
        came.push(asked(&person).to_owned());
        person.does(Intent::Turn { back: false });
    }
    for said in ["country", "cloud"] {
        assert!(!came.contains(&said.to_owned()), "{came:?}");
    }

    person.restart();
    person.does(Intent::ResumeMeeting);
    person.does(Intent::Undo);
    assert_eq!(asked(&person), "cloud");
    person.restart();
    person.does(Intent::ResumeMeeting);
    assert_eq!(
        asked(&person),
        "cloud",
        "what was said of it was taken back"
    );
}

#[test]
fn what_is_said_after_a_meeting_broke_off_was_not_said_in_it() {
    let (mut person, _) = meeting();
    person.does(submit("organisation", &[("country", "FR")], false));
    person.restart();
    person.go("organisation");
    person.does(submit(
        "organisation",
        &[
            ("org-name", "Contoso"),
            ("country", "FR"),
            ("cloud", "commercial"),
        ],
        false,
    ));
    person.go("hub");
    assert!(!offers(&person, "resume-meeting"), "it is over");
    assert!(person.try_to(Intent::ResumeMeeting).is_err());
    let told = minutes(&mut person, 1);
    assert!(told.contains("France"), "{told}");
    person.go("hub");
    assert!(
        held(&person)[0].label.ends_with(": one answer"),
        "{:?}",
        held(&person)
    );
    hold(&mut person, "en-US");
    person.go("hub");
    let lines = held(&person);
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0].label.ends_with(": one question left to somebody"),
        "the last one first: {lines:?}"
    );
}

#[test]
fn minutes_tell_what_was_said_then_and_not_what_is_true_now() {
    let (mut person, _) = meeting();
    person.does(submit("organisation", &[("country", "FR")], false));
    person.leave("cloud", "Zoé", "24/12/2026");
    person.does(Intent::EndMeeting);
    let fresh = serde_json::to_string(person.blocks()).unwrap();
    person.go("organisation");
    person.insist_or_go_on(&[
        ("org-name", "Fabulous"),
        ("country", "DE"),
        ("cloud", "commercial"),
    ]);
    person.go("hub");
    person.does(Intent::Undo);
    person.does(Intent::Redo);
    person.restart();
    let id = person.list().lines[0].id.clone();
    person.opens(&id);
    assert_eq!(minutes(&mut person, 1), fresh);
    person.does(Intent::Export {
        what: "minutes".to_owned(),
        lang: "en-US".to_owned(),
    });
    let Some(Errand::Export(export)) = person.session.as_mut().unwrap().take_errand() else {
        panic!("nothing is exported");
    };
    let text = String::from_utf8(export.content.bytes().unwrap()).unwrap();
    assert!(
        text.contains("France") && text.contains("Contoso"),
        "{text}"
    );
    assert!(
        !text.contains("Germany") && !text.contains("Fabulous"),
        "{text}"
    );
}

#[test]
fn a_meeting_in_which_nothing_was_said_is_not_told_of() {
    let (mut person, _) = meeting();
    person.does(Intent::Turn { back: false });
    person.does(Intent::EndMeeting);
    assert_eq!(person.screen(), "minutes");
    let text = String::from_utf8(person.exports("minutes")).unwrap();
    assert!(text.contains("Nothing was answered"), "{text}");
    person.go("hub");
    assert_eq!(held(&person), []);
    begin(&mut person, "fr-FR");
    person.leave("country", "Zoé", "");
    person.does(Intent::EndMeeting);
    person.go("hub");
    assert_eq!(held(&person).len(), 1);
}

#[test]
fn a_meeting_that_was_held_is_never_taken_back() {
    let (mut person, id) = meeting();
    meet(&mut person);
    let of_meetings = |person: &Person| {
        let lines = person.journal_of(&id);
        lines
            .iter()
            .filter(|line| line.entry.subject.starts_with("meeting."))
            .count()
    };
    assert_eq!(of_meetings(&person), 2, "one begins it, one ends it");
    person.does(Intent::Undo);
    let said = person.view.done.as_ref().unwrap().text.clone();
    assert!(said.contains("Country"), "the answer is taken back: {said}");
    for _ in 0..8 {
        person.does(Intent::Undo);
    }
    for _ in 0..8 {
        person.does(Intent::Redo);
    }
    assert_eq!(of_meetings(&person), 2);
    let told = minutes(&mut person, 1);
    assert!(told.contains("France"), "{told}");
    person.go("history");
    let page = serde_json::to_string(person.blocks()).unwrap();
    for words in ["Meeting 1", "began (Français)", "ended on "] {
        assert!(
            page.to_lowercase().contains(&words.to_lowercase()),
            "{words} in {page}"
        );
    }
}

#[test]
fn what_ends_a_broken_meeting_is_not_made_once_more_with_an_answer() {
    let (mut person, id) = meeting();
    person.restart();
    person.note("note.shared.new", "Another word");
    person.does(Intent::Undo);
    person.does(Intent::Redo);
    let lines = person.journal_of(&id);
    let meetings = lines
        .iter()
        .filter(|line| line.entry.subject == "meeting.1");
    assert_eq!(meetings.count(), 2);
}

#[test]
fn meetings_are_handed_over_with_the_dossier() {
    let (mut person, _) = meeting();
    person.on(date(2026, 11, 22));
    meet(&mut person);
    let bytes = person.exports("hand-over");
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains("meeting.1") && !text.contains("They pay late"));
    let mut other = Person::named_guide("Bo");
    other.brings(&[("contoso.passerelle", &bytes)]).unwrap();
    let id = other.list().lines[0].id.clone();
    other.opens(&id);
    let label = held(&other)[0].label.clone();
    assert!(
        label.contains(LEADER) && label.ends_with(": one answer"),
        "{label}"
    );
    assert!(minutes(&mut other, 1).contains("France"));
}

#[test]
fn who_works_for_their_own_company_meets_too_and_comes_back_after_a_kill() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", "Contoso")]);
    person.go("hub");
    begin(&mut person, "fr-FR");
    person.does(submit("organisation", &[("country", "FR")], false));
    person.restart();
    assert_eq!(person.screen(), "hub");
    assert!(offers(&person, "resume-meeting"));
    person.does(Intent::Back);
    assert_eq!(person.screen(), "standing", "the page they were on");
    person.go("hub");
    person.does(Intent::ResumeMeeting);
    person.does(Intent::EndMeeting);
    assert_eq!(person.screen(), "minutes");
    person.does(Intent::Back);
    person.does(Intent::Undo);
    assert_eq!(held(&person).len(), 1);
    assert!(minutes(&mut person, 1).contains("France"));

    // The same dossier, for who guides others from now on.
    person.go("settings");
    person.does(submit("settings", &[("persona", "guide")], false));
    let id = person.list().lines[0].id.clone();
    person.opens(&id);
    assert_eq!(held(&person).len(), 1);
}

#[test]
fn the_program_comes_back_once_to_a_meeting_that_broke_off() {
    let (mut person, id) = meeting();
    person.restart();
    assert_eq!(person.screen(), "hub");
    person.restart();
    assert_eq!(person.screen(), "dossiers", "it was offered once");
    person.opens(&id);
    assert!(offers(&person, "resume-meeting"), "on the hub it still is");
    person.does(Intent::ResumeMeeting);
    person.session = None;
    let mut store = store::Store::open(person.folder.path(), person.at).unwrap();
    store.keep_setting("meeting", "0000000000000000").unwrap();
    drop(store);
    person.restart();
    assert_eq!(person.screen(), "dossiers", "there is no such dossier");
}
