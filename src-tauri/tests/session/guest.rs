//! What a guest gets to see of a meeting, in which language, and what they cannot do.

use passerelle::wire::Intent;

use crate::meeting::{SECRETS, asked, begin, holds_no_secret, meeting, talk};
use crate::{raw, submit};

#[test]
fn no_view_of_a_meeting_holds_anything_private_or_of_another_company() {
    let (mut person, _) = meeting();
    let mut questions = 0;
    while person.screen() != "all-asked" {
        holds_no_secret(&person);
        let fact = asked(&person).to_owned();
        match questions % 5 {
            0 => {
                let step = person.screen().to_owned();
                person.does(submit(&step, &[(&fact, "")], false));
            }
            1 => person.leave(&fact, "Zoé", "24/12/2026"),
            2 => person.leave(&fact, "", "31/02/2026"),
            3 => person.does(Intent::Locale {
                locale: "en-US".to_owned(),
            }),
            _ => {}
        }
        holds_no_secret(&person);
        if person.screen() != "all-asked" {
            person.does(Intent::Turn { back: false });
        }
        questions += 1;
        assert!(questions < 100);
    }
    assert!(questions > 5);
    holds_no_secret(&person);
    person.does(Intent::EndMeeting);
    assert_eq!(person.screen(), "minutes");
    let page = serde_json::to_string(&person.view.page).unwrap();
    for secret in SECRETS {
        assert!(!page.contains(secret), "the minutes hold {secret}");
    }
}

#[test]
fn nothing_but_the_meeting_goes_on() {
    let (mut person, id) = meeting();
    let to = |screen: &str| Intent::Go {
        screen: screen.to_owned(),
    };
    let refused = [
        to("hub"),
        to("dossiers"),
        to("history"),
        to("settings"),
        to("result"),
        Intent::Minutes { number: 1 },
        Intent::ResumeMeeting,
        Intent::AskAgain,
        Intent::NewDossier,
        Intent::OpenDossier { id },
        Intent::Import,
        Intent::Seek {
            text: "Fabrikam".to_owned(),
        },
        Intent::Export {
            what: "hand-over".to_owned(),
            lang: "fr-FR".to_owned(),
        },
        Intent::Note {
            name: "note.private.1".to_owned(),
            text: String::new(),
        },
        Intent::Task {
            values: raw(&[("country.owner", "x")]),
        },
        Intent::Past { day: String::new() },
        Intent::BeginMeeting {
            locale: "en-US".to_owned(),
        },
        submit("sheet", &[("org-name", "x")], true),
        submit("merge", &[], true),
        submit("settings", &[("persona", "own")], true),
        submit("result", &[], true),
    ];
    for intent in refused {
        assert!(person.try_to(intent.clone()).is_err(), "{intent:?}");
    }
    assert!(person.brings(&[("x.csv", b"org-name\nX\n")]).is_err());
    person.does(Intent::Open);
    holds_no_secret(&person);
    let commands = person
        .view
        .commands
        .groups
        .iter()
        .flat_map(|group| &group.commands);
    let commands: Vec<&str> = commands.map(|command| command.id.as_str()).collect();
    assert_eq!(
        commands,
        [
            "undo",
            "redo",
            "end-meeting",
            "shortcuts",
            "zoom-in",
            "zoom-out",
            "zoom-actual"
        ]
    );
    let foreign = Intent::Leave {
        values: raw(&[("mfa-admins.owner", "x")]),
    };
    assert!(person.try_to(foreign).is_err());
}

#[test]
fn the_guest_has_their_own_language_and_the_manager_finds_theirs_again() {
    let (mut person, id) = meeting();
    assert_eq!(person.view.locale, "fr-FR");
    assert_eq!(talk(&person).label, "En réunion");
    assert!(person.view.title.contains("Contoso"));
    assert_eq!(
        person.stored().setting("locale").unwrap().as_deref(),
        Some("en-US")
    );
    person.does(Intent::Locale {
        locale: "en-US".to_owned(),
    });
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    assert_eq!(
        person.stored().setting("locale").unwrap().as_deref(),
        Some("en-US")
    );
    person.does(Intent::EndMeeting);
    assert_eq!(
        (person.screen(), person.view.locale.as_str()),
        ("minutes", "en-US")
    );
    person.go("hub");
    begin(&mut person, "fr-FR");
    person.restart();
    assert_eq!(
        (person.screen(), person.view.locale.as_str()),
        ("hub", "en-US")
    );
    assert_eq!(person.view.mode, None);
    person.go("dossiers");
    person.opens(&id);
    assert!(person.try_to(Intent::EndMeeting).is_err());
    assert!(person.try_to(Intent::Turn { back: true }).is_err());
    let elsewhere = Intent::BeginMeeting {
        locale: "de-DE".to_owned(),
    };
    assert!(person.try_to(elsewhere).is_err());
    person.go("sheet");
    let there = Intent::BeginMeeting {
        locale: "fr-FR".to_owned(),
    };
    assert!(person.try_to(there).is_err(), "a meeting begins on the hub");
}

#[test]
fn the_key_that_goes_back_is_named_where_there_is_a_question_before() {
    let (mut person, _) = meeting();
    let goes_back = |person: &crate::Person| {
        let keys = &person.view.commands.keys;
        keys.iter().any(|key| key.keys.contains("Alt"))
    };
    person.does(Intent::Back);
    assert!(!goes_back(&person) && talk(&person).previous.is_none());
    person.does(Intent::Turn { back: false });
    assert!(goes_back(&person) && talk(&person).previous.is_some());
    let keys = &person.view.commands.keys;
    assert_eq!(keys[0].label, "Revenir à la question précédente");
}
