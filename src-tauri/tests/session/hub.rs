//! The dossier at a glance: notes, open questions, stages.

use dossier::{LONGEST_NOTE, NoteKind};
use passerelle::wire::{Block, HubStage, Intent, Notes};

use crate::{Person, raw};

fn open() -> (Person, String) {
    let mut person = Person::named_guide("Ana");
    let id = person.begins("Contoso", &[("country", "FR")]);
    person.opens(&id);
    (person, id)
}

fn notes(person: &Person, kind: NoteKind) -> &Notes {
    let mut blocks = person.blocks().iter();
    let notes = blocks.find_map(|block| match block {
        Block::Notes(notes) if notes.audience == kind.id() => Some(&**notes),
        _ => None,
    });
    notes.unwrap()
}

fn texts(person: &Person, kind: NoteKind) -> Vec<&str> {
    let notes = notes(person, kind).notes.iter();
    notes.map(|note| note.control.value.as_str()).collect()
}

fn stages(person: &Person) -> &[HubStage] {
    let mut blocks = person.blocks().iter();
    let stages = blocks.find_map(|block| match block {
        Block::Stages { stages, .. } => Some(stages),
        _ => None,
    });
    stages.unwrap()
}

#[test]
fn shared_and_private_notes_are_never_mixed() {
    let (mut person, id) = open();
    person.note("note.shared.new", "First\nsecond line");
    person.note("note.private.new", "They pay late");
    person.note("note.shared.new", "Another");
    let check = |person: &Person| {
        assert_eq!(
            texts(person, NoteKind::Shared),
            ["Another", "First\nsecond line"]
        );
        assert_eq!(texts(person, NoteKind::Private), ["They pay late"]);
        assert!(
            notes(person, NoteKind::Shared).notes[0]
                .written
                .ends_with(", Ana")
        );
    };
    check(&person);
    person.restart();
    person.opens(&id);
    check(&person);
    person.note("note.shared.1", "First, corrected");
    person.note("note.shared.2", "  ");
    assert_eq!(texts(&person, NoteKind::Shared), ["First, corrected"]);
    person.note("note.shared.new", "Third");
    assert_eq!(
        notes(&person, NoteKind::Shared).notes[0].control.name,
        "note.shared.3",
        "a number is given once"
    );
    let lines = person.journal_of(&id).len();
    person.note("note.shared.3", "Third");
    person.note("note.shared.new", "");
    assert_eq!(person.journal_of(&id).len(), lines, "nothing was said");
}

#[test]
fn a_note_that_is_too_long_or_not_text_stays_as_it_was_typed() {
    let (mut person, id) = open();
    let longest = "é".repeat(LONGEST_NOTE as usize);
    person.note("note.shared.new", &longest);
    assert_eq!(texts(&person, NoteKind::Shared), [longest.as_str()]);
    for typed in [format!("{longest}!"), "bell \u{7}".to_owned()] {
        person.note("note.private.new", &typed);
        let new = &notes(&person, NoteKind::Private).new;
        assert!(new.error.is_some());
        assert_eq!(new.value, typed);
        assert!(texts(&person, NoteKind::Private).is_empty());
        person.restart();
        person.opens(&id);
        assert_eq!(notes(&person, NoteKind::Private).new.value, typed);
    }
    person.note("note.private.new", "shorter");
    assert_eq!(notes(&person, NoteKind::Private).new.value, "");
    assert_eq!(texts(&person, NoteKind::Private), ["shorter"]);
}

#[test]
fn a_note_of_no_number_that_was_given_is_refused() {
    let (mut person, _) = open();
    person.note("note.shared.new", "one");
    for name in [
        "note.shared.2",
        "note.shared.4294967295",
        "note.shared.0",
        "note.shared.01",
        "note.public.1",
        "org-name",
        "",
    ] {
        let intent = Intent::Note {
            name: name.to_owned(),
            text: "x".to_owned(),
        };
        assert!(person.try_to(intent).is_err(), "{name}");
    }
    person.go("sheet");
    let intent = Intent::Note {
        name: "note.shared.1".to_owned(),
        text: "x".to_owned(),
    };
    assert!(
        person.try_to(intent).is_err(),
        "notes are written on the hub"
    );
}

#[test]
fn what_is_typed_on_the_hub_survives_a_restart_and_leaving_the_page() {
    let (mut person, id) = open();
    person.note("note.shared.new", "kept");
    person.does(Intent::Draft {
        step: "hub".to_owned(),
        values: raw(&[
            ("note.shared.1", "kept and more"),
            ("note.private.new", "half a thou"),
            ("csp-status.owner", "Zoé"),
        ]),
    });
    let check = |person: &Person| {
        assert_eq!(texts(person, NoteKind::Shared), ["kept and more"]);
        assert_eq!(notes(person, NoteKind::Private).new.value, "half a thou");
        let tasks = &person.open_questions().tasks;
        let task = tasks.iter().find(|task| task.id == "csp-status").unwrap();
        assert_eq!(task.owner.value, "Zoé");
        assert!(person.page().draft.is_some());
    };
    check(&person);
    person.go("sheet");
    person.go("hub");
    check(&person);
    person.restart();
    person.opens(&id);
    check(&person);
    person.note("note.shared.1", "kept and more");
    assert_eq!(notes(&person, NoteKind::Private).new.value, "half a thou");
    person.does(Intent::Discard {
        step: "hub".to_owned(),
    });
    assert_eq!(notes(&person, NoteKind::Private).new.value, "");
    assert_eq!(texts(&person, NoteKind::Shared), ["kept and more"]);
    let stranger = Intent::Draft {
        step: "hub".to_owned(),
        values: raw(&[("org-name", "x")]),
    };
    assert!(person.try_to(stranger).is_err());
}

#[test]
fn an_open_question_has_an_owner_and_a_day() {
    let (mut person, id) = open();
    let leave = |person: &mut Person, owner: &str, due: &str| {
        person.does(Intent::Task {
            values: raw(&[("csp-status.owner", owner), ("csp-status.due", due)]),
        });
        let tasks = &person.open_questions().tasks;
        tasks
            .iter()
            .find(|task| task.id == "csp-status")
            .unwrap()
            .clone()
    };
    for impossible in ["02/31/2026", "31/31/2026", "soon", "2026-02-30"] {
        let task = leave(&mut person, "Ana", impossible);
        let due = task.due.unwrap();
        assert!(due.error.is_some(), "{impossible}");
        assert_eq!(
            (due.value.as_str(), task.owner.value.as_str()),
            (impossible, "Ana")
        );
    }
    let task = leave(&mut person, "Ana", "12/24/2026");
    let due = task.due.unwrap();
    assert_eq!((due.error, due.value.as_str()), (None, "12/24/2026"));
    let task = leave(&mut person, "Ana", "01/15/2026");
    assert_eq!(task.due.unwrap().error, None, "what is overdue is overdue");
    person.restart();
    assert!(person.line(&id).overdue);
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    person.opens(&id);
    let tasks = &person.open_questions().tasks;
    let task = tasks.iter().find(|task| task.id == "csp-status").unwrap();
    assert_eq!(task.due.as_ref().unwrap().value, "15/01/2026");
}

#[test]
fn the_stages_say_how_far_they_are() {
    let (mut person, _) = open();
    let numbers: Vec<u8> = stages(&person).iter().map(|stage| stage.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(stages(&person)[0].text, "0 of 1 step");
    let before = stages(&person)[1].text.clone();
    person.go("standing");
    person.go_on(&[("csp-status", "newcomer")]);
    person.go("hub");
    assert_ne!(stages(&person)[1].text, before);
    let resume = person.buttons()[0];
    assert_eq!(
        (resume.action.as_str(), resume.look.as_str()),
        ("resume", "primary")
    );
}

#[test]
fn hub_and_list_say_the_same_of_the_stage_and_what_only_explains_keeps_nobody_back() {
    let (mut person, id) = open();
    assert_eq!(stages(&person)[0].text, "0 of 1 step");
    let stage = "Stage\u{a0}2\u{a0}of\u{a0}7 · Organization";
    assert_eq!(person.page().position.as_deref(), Some(stage));
    assert_eq!(
        person.buttons()[0].label,
        "Continue with “Your organization”"
    );
    person.go("dossiers");
    let about = &person.line(&id).about;
    assert!(about.iter().any(|part| part == stage), "{about:?}");
}

#[test]
fn what_was_left_open_is_counted_by_stage_and_marked_when_answers_are_checked() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[
        ("org-name", "Contoso"),
        ("country", "FR"),
        ("cloud", "unknown"),
    ]);
    person.go_on_to("check");
    let mut stages = person.page().blocks.iter().filter_map(|block| match block {
        Block::Answers { note, answers, .. } => Some((note, answers)),
        _ => None,
    });
    let (note, answers) = stages.next().unwrap();
    let open = |fact: &str| answers.iter().find(|one| one.fact == fact).unwrap().open;
    assert_eq!(
        ["org-name", "country", "cloud", "partner-id"].map(open),
        [false, false, true, true]
    );
    let marked = answers.iter().filter(|one| one.open).count();
    assert_eq!(
        note.as_deref(),
        Some(&*format!("{marked} questions not answered"))
    );
}

#[test]
fn who_works_for_their_own_company_reaches_hub_sheet_and_history_too() {
    let mut person = Person::own();
    person.go_on(&[]);
    for place in ["hub", "sheet", "history"] {
        person.go(place);
        assert_eq!(person.screen(), place);
    }
    person.does(Intent::Back);
    assert_eq!(person.screen(), "hub");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "organisation");
    for place in ["dossiers", "editions", "merge", "minutes", "welcome"] {
        let go = Intent::Go {
            screen: place.to_owned(),
        };
        assert!(person.try_to(go).is_err(), "{place}");
    }
    assert!(person.try_to(Intent::NewDossier).is_err());
    person.go("hub");
    person.restart();
    assert_eq!(
        person.screen(),
        "organisation",
        "they find their step again"
    );
}

#[test]
fn the_window_and_every_page_name_the_company() {
    let (mut person, _) = open();
    for place in ["hub", "sheet", "history", "security", "settings"] {
        person.go(place);
        assert!(person.view.title.contains("Contoso"), "{place}");
        assert_eq!(person.view.organisation.as_deref(), Some("Contoso"));
    }
    person.does(Intent::Back);
    person.go("dossiers");
    assert!(!person.view.title.contains("Contoso"));
    assert_eq!(
        person.view.saved, None,
        "nothing of a dossier is shown on the list"
    );
}

fn change(person: &mut Person, step: &str) {
    person.does(Intent::Change {
        step: step.to_owned(),
    });
    assert_eq!(person.screen(), step);
}

#[test]
fn an_answer_changed_from_the_hub_leads_straight_back_to_it() {
    let (mut person, id) = open();
    change(&mut person, "security");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "hub");
    change(&mut person, "security");
    person.go_on(&[("mfa-admins", "yes")]);
    assert_eq!(person.screen(), "hub");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "dossiers");
    person.opens(&id);
    person.go("security");
    person.go_on(&[("mfa-admins", "yes")]);
    assert_eq!(
        person.screen(),
        "checks",
        "who goes on from the hub goes on"
    );
}

#[test]
fn an_answer_changed_from_the_hub_asks_the_questions_that_are_new_first() {
    let mut person = Person::guide();
    person.today = jiff::civil::date(2026, 1, 15);
    let id = person.begins("Contoso", &[("country", "FR"), ("cloud", "commercial")]);
    person.opens(&id);
    change(&mut person, "standing");
    person.insist_or_go_on(&[("csp-status", "direct-bill"), ("csp-since", "2019-03-15")]);
    let mut asked = Vec::new();
    while person.screen() != "hub" {
        asked.push(person.screen().to_owned());
        person.go_on(&[]);
        assert!(asked.len() < 10, "{asked:?}");
    }
    assert_eq!(
        asked,
        ["means", "own-offers", "security"],
        "left open, they come once"
    );
    change(&mut person, "standing");
    person.does(Intent::Undo);
    person.go("hub");
    assert_eq!(person.screen(), "hub");
}

#[test]
fn who_works_for_their_own_company_finds_the_page_before_the_hub_again() {
    let mut person = Person::own();
    person.go_on_to("partner-id");
    person.go("hub");
    change(&mut person, "standing");
    person.go_on(&[]);
    assert_eq!(person.screen(), "hub");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "partner-id");
}
