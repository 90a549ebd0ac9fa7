//! A meeting with the company looking on.

use jiff::civil::date;
use passerelle::wire::{Block, Intent, Meeting};

use crate::rounds::leave_all;
use crate::{Person, raw, submit};

/// What belongs to nobody but who leads the meeting.
pub const SECRETS: [&str; 4] = ["They pay late", "Fabrikam", "Rival", "secret.csv"];

/// Who leads it; only its minutes say so.
pub const LEADER: &str = "Ana Autor";

/// A dossier with private notes beside another company's, and a meeting that begins in French.
pub fn meeting() -> (Person, String) {
    let mut person = Person::named_guide(LEADER);
    person
        .brings(&[("secret.csv", b"org-name,country\nRival,FR\n,FR\n")])
        .unwrap();
    person.begins("Fabrikam", &[("country", "DE")]);
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    person.note("note.private.new", "They pay late");
    person.note("note.shared.new", "A shared word");
    begin(&mut person, "fr-FR");
    (person, id)
}

pub fn begin(person: &mut Person, locale: &str) {
    person.does(Intent::BeginMeeting {
        locale: locale.to_owned(),
    });
}

/// A whole meeting, in which the first question is left to somebody.
pub fn hold(person: &mut Person, locale: &str) {
    begin(person, locale);
    let first = asked(person).to_owned();
    person.leave(&first, "Zoé", "");
    person.does(Intent::EndMeeting);
}

pub fn talk(person: &Person) -> &Meeting {
    person.page().meeting.as_ref().unwrap()
}

pub fn asked(person: &Person) -> &str {
    assert_eq!(person.page().fields.len(), 1);
    &person.page().fields[0].name
}

#[track_caller]
pub fn holds_no_secret(person: &Person) {
    keeps_the_secrets(person);
    assert!(person.view.done.is_none());
}

/// The same where something of the meeting was just taken back.
#[track_caller]
pub fn keeps_the_secrets(person: &Person) {
    let view = serde_json::to_string(&person.view).unwrap();
    for secret in SECRETS.into_iter().chain(["A shared word", LEADER]) {
        assert!(!view.contains(secret), "{secret} in {view}");
    }
    assert_eq!(person.view.mode.as_deref(), Some("meeting"));
    assert!(person.view.route.is_none() && person.view.readiness.is_none());
    assert!(person.view.ways.is_empty() && person.view.settings_link.is_none());
}

#[test]
fn an_answer_leads_to_the_next_question_that_is_open() {
    let (mut person, id) = meeting();
    let first = asked(&person).to_owned();
    assert_eq!(first, "country", "the name is known");
    person.does(Intent::Back);
    assert_eq!(asked(&person), "org-name", "what was known can be seen");
    assert!(talk(&person).previous.is_none());
    person.does(Intent::Back);
    assert_eq!(asked(&person), "org-name");
    person.does(Intent::Turn { back: false });
    assert_eq!(asked(&person), first);
    person.does(submit("organisation", &[("country", "Atlantis")], false));
    assert_eq!(person.errors().len(), 1);
    holds_no_secret(&person);
    person.does(submit("organisation", &[("country", "suisse")], false));
    assert_eq!(asked(&person), "cloud");
    person.does(Intent::Turn { back: false });
    let third = asked(&person).to_owned();
    person.does(talk(&person).previous.clone().unwrap().intent);
    assert_eq!(asked(&person), "cloud");
    person.does(Intent::Back);
    assert_eq!(asked(&person), "country");
    person.does(submit("organisation", &[("country", "FR")], false));
    person.does(submit("organisation", &[("cloud", "commercial")], false));
    assert_eq!(asked(&person), third);
    let said = format!("{:?}", person.journal_of(&id));
    assert!(said.contains("\"FR\"") && said.contains("commercial"));
}

#[test]
fn a_question_is_left_to_somebody_in_two_fields() {
    let (mut person, id) = meeting();
    person.leave("country", "Zoé", "31/02/2026");
    let leave = talk(&person).leave.as_ref().unwrap();
    assert!(leave.opened && leave.due.error.is_some());
    assert_eq!(
        (leave.owner.value.as_str(), leave.due.value.as_str()),
        ("Zoé", "31/02/2026")
    );
    person.leave("country", "Zoé", "21/11/2026");
    let due = talk(&person).leave.as_ref().unwrap().due.clone();
    assert_eq!(due.value, "21/11/2026");
    assert_eq!(
        due.error.as_deref(),
        Some("Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.")
    );
    person.leave("country", "Zoé", "24/12/2026");
    assert_eq!(asked(&person), "cloud");
    let leave = talk(&person).leave.as_ref().unwrap();
    assert_eq!(
        (leave.opened, leave.owner.value.as_str()),
        (false, "Zoé"),
        "they are named again"
    );
    assert_eq!(leave.names, ["Zoé"]);
    person.leave("cloud", "", "");
    person.does(Intent::EndMeeting);
    person.go("hub");
    let tasks = &person.open_questions().tasks;
    let task = tasks.iter().find(|task| task.id == "country");
    let task = task.unwrap();
    assert_eq!(task.owner.value, "Zoé");
    assert_eq!(task.due.as_ref().unwrap().value, "12/24/2026");
    let said = person.journal_of(&id);
    let cloud = said
        .iter()
        .find(|line| line.entry.subject == "cloud")
        .unwrap();
    assert_eq!(
        cloud.entry.value,
        Some("unknown".into()),
        "that nobody knows is an answer"
    );
    begin(&mut person, "en-US");
    assert_eq!(
        asked(&person),
        "country",
        "the next meeting asks whether it is known now"
    );
    let told = |person: &Person| {
        person
            .remarks()
            .first()
            .map(|(tone, text)| format!("{tone} {text}"))
    };
    assert_eq!(
        told(&person).as_deref(),
        Some("info This question was left to Zoé, due December 24, 2026.")
    );
    person.does(Intent::EndMeeting);
    person.on(date(2026, 12, 25));
    person.go("hub");
    begin(&mut person, "en-US");
    assert_eq!(
        told(&person).as_deref(),
        Some("caution This question was left to Zoé, due December 24, 2026 (now past).")
    );
    person.does(submit("organisation", &[("country", "FR")], false));
    assert_eq!((asked(&person), told(&person)), ("cloud", None));
}

#[test]
fn what_an_answer_would_overturn_is_shown_and_can_be_kept() {
    let mut person = Person::guide();
    let id = person.begins(
        "Contoso",
        &[
            ("country", "FR"),
            ("cloud", "commercial"),
            ("csp-status", "direct-bill"),
            ("csp-since", "2019-02-15"),
        ],
    );
    person.opens(&id);
    person.go("standing");
    person.does(Intent::Draft {
        step: "standing".to_owned(),
        values: raw(&[
            ("csp-status", "direct-bill"),
            ("csp-since", "02/15/2019"),
            ("support-plan-renews-on", "06/30"),
        ]),
    });
    person.go("hub");
    begin(&mut person, "fr-FR");
    while asked(&person) != "support-plan-renews-on" {
        person.does(Intent::Turn { back: false });
    }
    person.does(Intent::EndMeeting);
    person.go("standing");
    assert!(
        person.page().draft.is_some(),
        "what was typed before is still there"
    );
    // The status is known: nothing asks for it. The question before is reached from a later one.
    person.does(Intent::Discard {
        step: "standing".to_owned(),
    });
    person.go_on(&[("csp-status", "unknown"), ("csp-since", "02/15/2019")]);
    if person.page().preview.is_some() {
        person.does(submit(
            "standing",
            &[("csp-status", "unknown"), ("csp-since", "02/15/2019")],
            true,
        ));
    }
    person.go("hub");
    begin(&mut person, "fr-FR");
    assert_eq!(asked(&person), "csp-status");
    person.does(submit("standing", &[("csp-status", "direct-bill")], false));
    person.does(Intent::Back);
    person.does(submit("standing", &[("csp-status", "newcomer")], false));
    assert!(person.page().preview.is_some());
    let lines = person.journal_of(&id).len();
    person.does(Intent::Keep {
        step: "standing".to_owned(),
    });
    assert!(person.page().preview.is_none());
    assert_eq!(person.journal_of(&id).len(), lines);
    person.does(submit("standing", &[("csp-status", "newcomer")], false));
    person.does(submit("standing", &[("csp-status", "newcomer")], true));
    assert!(person.journal_of(&id).len() > lines);
}

#[test]
fn what_is_typed_on_one_question_leaves_what_was_typed_on_others() {
    let (mut person, id) = meeting();
    person.does(Intent::EndMeeting);
    person.go("organisation");
    person.does(Intent::Draft {
        step: "organisation".to_owned(),
        values: raw(&[("org-name", "Contoso, perhaps"), ("country", "")]),
    });
    person.go("hub");
    begin(&mut person, "fr-FR");
    person.does(Intent::Draft {
        step: "organisation".to_owned(),
        values: raw(&[("country", "Fra")]),
    });
    person.does(Intent::Discard {
        step: "organisation".to_owned(),
    });
    person.does(submit("organisation", &[("country", "FR")], false));
    person.does(Intent::EndMeeting);
    person.restart();
    person.opens(&id);
    person.go("organisation");
    assert_eq!(
        person.value("org-name"),
        &dossier::Raw::One("Contoso, perhaps".to_owned())
    );
}

#[test]
fn what_cannot_be_read_is_gone_once_the_question_is_left_to_somebody() {
    let (mut person, id) = meeting();
    person.does(submit("organisation", &[("country", "Atlantis")], false));
    assert!(person.errors().contains_key("country"));
    person.leave("country", "Zoé", "");
    person.does(Intent::EndMeeting);
    person.opens(&id);
    person.go("organisation");
    assert!(person.page().draft.is_none(), "{:?}", person.page().draft);
}

/// That nobody knows shows as an empty control where there is no option for it: passing by takes
/// nothing back.
#[test]
fn what_nobody_knows_stays_so_when_the_page_or_the_sheet_is_saved() {
    let (mut person, id) = meeting();
    leave_all(&mut person);
    person.does(Intent::EndMeeting);
    let shown_empty = [
        "country",
        "sells-in",
        "csp-revenue-12m-usd",
        "months-as-reseller",
    ];
    let taken_back = |person: &Person| -> Vec<String> {
        let lines = person.journal_of(&id).into_iter();
        let cleared = lines.filter(|line| line.entry.kind == store::EntryKind::Clear);
        let subjects = cleared.map(|line| line.entry.subject);
        subjects
            .filter(|one| shown_empty.contains(&one.as_str()))
            .collect()
    };
    person.opens(&id);
    person.go("sheet");
    person.go_on(&[("org-name", "Contoso and sons")]);
    person.go("organisation");
    person.go_on(&[]);
    assert_eq!(taken_back(&person), Vec::<String>::new());
}

#[test]
fn the_minutes_tell_what_was_answered_and_what_is_left() {
    let (mut person, _) = meeting();
    person.on(date(2026, 11, 22));
    person.does(submit("organisation", &[("country", "FR")], false));
    person.leave("cloud", "Zoé", "24/12/2026");
    person.waits(1);
    person.does(Intent::EndMeeting);
    let blocks = serde_json::to_string(person.blocks()).unwrap();
    for said in ["France", "Zoé", "December 24, 2026", "Contoso"] {
        assert!(blocks.contains(said), "{said} in {blocks}");
    }
    // Why a verdict is as it is, and every question that the meeting left open.
    for said in [
        "It is not known yet",
        "In which countries are your customers?",
    ] {
        assert!(blocks.contains(said), "{said} in {blocks}");
    }
    let nobodys = "Open questions nobody is in charge of";
    assert_eq!(blocks.matches(nobodys).count(), 1, "{blocks}");
    assert!(
        !blocks.contains(", from "),
        "it took less than a minute: {blocks}"
    );
    let export = person.blocks().iter().find_map(|block| match block {
        Block::Export(export) => Some(export),
        _ => None,
    });
    assert!(export.is_some());
    let mut in_french = |lang: &str| {
        person.does(Intent::Export {
            what: "minutes".to_owned(),
            lang: lang.to_owned(),
        });
        match person.session.as_mut().unwrap().take_errand() {
            Some(passerelle::errand::Errand::Export(export)) => export,
            other => panic!("{other:?}"),
        }
    };
    let export = in_french("fr-FR");
    assert!(
        export.name.contains("Contoso") && export.name.contains("compte rendu"),
        "{}",
        export.name
    );
    let text = String::from_utf8(export.content.bytes().unwrap()).unwrap();
    for said in ["Zoé", "24 décembre 2026", "France"] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(
        text.contains(&format!("Réunion menée par {LEADER}.")),
        "{text}"
    );
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    person.does(Intent::Back);
    assert_eq!(person.screen(), "hub");
    let minutes = Intent::Export {
        what: "minutes".to_owned(),
        lang: "fr-FR".to_owned(),
    };
    assert!(person.try_to(minutes).is_err());
}
