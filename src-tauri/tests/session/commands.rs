//! The commands of a page do what its buttons do.

use passerelle::wire::{Block, Command, Intent};

use crate::Person;

fn command(person: &Person, id: &str) -> Option<Command> {
    let groups = &person.view.commands.groups;
    let mut commands = groups.iter().flat_map(|group| &group.commands);
    commands.find(|command| command.id == id).cloned()
}

fn give(person: &mut Person, id: &str) {
    let command = command(person, id).unwrap_or_else(|| panic!("no command {id}"));
    person.does(command.intent.unwrap());
}

/// Whether a button of the page has the label and the intent of the command.
fn is_a_button(person: &Person, id: &str) -> bool {
    let command = command(person, id).unwrap_or_else(|| panic!("no command {id}"));
    let blocks = serde_json::to_value(person.blocks()).unwrap();
    let wanted = (
        serde_json::to_value(command.label).unwrap(),
        serde_json::to_value(command.intent).unwrap(),
    );
    holds(&blocks, &wanted)
}

fn holds(value: &serde_json::Value, wanted: &(serde_json::Value, serde_json::Value)) -> bool {
    match value {
        serde_json::Value::Object(map) => {
            let is_it = map.get("label") == Some(&wanted.0) && map.get("intent") == Some(&wanted.1);
            is_it || map.values().any(|inner| holds(inner, wanted))
        }
        serde_json::Value::Array(all) => all.iter().any(|inner| holds(inner, wanted)),
        _ => false,
    }
}

#[test]
fn a_meeting_is_begun_and_resumed_and_its_minutes_seen_by_command() {
    let mut person = Person::named_guide("Ana");
    let id = person.begins("Contoso", &[]);
    assert_eq!(command(&person, "begin-meeting-fr-FR"), None);
    person.opens(&id);
    assert!(is_a_button(&person, "begin-meeting-en-US"));
    assert!(is_a_button(&person, "begin-meeting-fr-FR"));
    for id in ["resume-meeting", "minutes", "put-back"] {
        assert_eq!(command(&person, id), None);
    }
    give(&mut person, "begin-meeting-fr-FR");
    assert_eq!(person.view.locale, "fr-FR");
    person.restart();
    assert_eq!(person.screen(), "hub");
    assert!(is_a_button(&person, "resume-meeting"));
    give(&mut person, "resume-meeting");
    assert_eq!(person.view.mode.as_deref(), Some("meeting"));
    person.leave("country", "Zoé", "");
    person.does(Intent::EndMeeting);
    person.go("hub");
    assert_eq!(command(&person, "resume-meeting"), None);
    give(&mut person, "minutes");
    assert_eq!(person.screen(), "minutes");
}

#[test]
fn a_dossier_out_of_use_is_put_back_by_command() {
    let mut person = Person::named_guide("Ana");
    let id = person.begins("Contoso", &[]);
    person.deed("archive", &[&id]);
    person.opens(&id);
    assert!(is_a_button(&person, "put-back"));
    give(&mut person, "put-back");
    assert_eq!(person.done(), "Restored: Contoso.");
    assert_eq!(command(&person, "put-back"), None);
}

#[test]
fn the_dossiers_are_weighed_by_command_on_the_editions_desk() {
    let mut person = Person::named_guide("Ana");
    person.begins("Contoso", &[]);
    assert_eq!(command(&person, "weigh"), None);
    person.go("editions");
    assert!(is_a_button(&person, "weigh"));
    give(&mut person, "weigh");
    let mut blocks = person.blocks().iter();
    let weighed = blocks.any(|block| match block {
        Block::Effect(effect) => effect.summary.is_some(),
        _ => false,
    });
    assert!(weighed, "nothing was weighed");
}

#[test]
fn the_open_dossier_is_archived_deleted_and_duplicated_by_command() {
    let mut person = Person::named_guide("Ana");
    person.does(Intent::NewDossier);
    assert_eq!(command(&person, "delete"), None, "it is nowhere yet");
    let id = person.begins("Contoso", &[("cloud", "commercial")]);
    assert_eq!(
        command(&person, "archive"),
        None,
        "on the list the ticked ones are meant"
    );
    person.does(Intent::Select {
        ids: vec![id.clone()],
    });
    let label = command(&person, "archive").map(|it| it.label);
    assert_eq!(label.as_deref(), Some("Archive (selection)"));
    give(&mut person, "archive");
    assert_eq!(person.names(), [""; 0]);
    person.does(Intent::Undo);
    for (deed, told) in [
        ("archive", "Archived: Contoso."),
        (
            "delete",
            "Deleted: Contoso. It stays in the list under “Show: Deleted” and can be restored.",
        ),
    ] {
        person.opens(&id);
        person.go("security");
        give(&mut person, deed);
        assert_eq!((person.screen(), person.done()), ("dossiers", told));
        assert_eq!(person.list().lines.len(), 0);
        person.does(Intent::Undo);
        assert_eq!(person.names(), ["Contoso"]);
    }
    person.opens(&id);
    give(&mut person, "duplicate");
    assert_eq!(
        (person.screen(), person.list().lines.len()),
        ("dossiers", 2)
    );
    person.does(Intent::Undo);
    assert_eq!(person.names(), ["Contoso"]);
    let deed = Intent::Deed {
        deed: "delete".to_owned(),
    };
    let mut own = Person::own();
    assert!(own.try_to(deed.clone()).is_err(), "theirs is no list");
    person.opens(&id);
    person.go("settings");
    assert!(person.try_to(deed).is_err(), "no dossier is shown");
}

fn seek(person: &mut Person, text: &str) -> Vec<Command> {
    person.does(Intent::Seek {
        text: text.to_owned(),
    });
    let found = person.view.commands.found.iter();
    found.flat_map(|group| group.commands.clone()).collect()
}

#[test]
fn companies_that_are_archived_are_found_after_those_in_use() {
    let mut person = Person::named_guide("Ana");
    for name in ["Rives Nord", "Rives Sud"] {
        let id = person.begins(name, &[("country", "FR")]);
        person.deed("archive", &[&id]);
    }
    let deleted = person.begins("Rives Est", &[]);
    person.deed("delete", &[&deleted]);
    person.begins("Rives", &[]);
    let labels = |person: &mut Person| -> Vec<String> {
        let found = seek(person, "rives").into_iter();
        found.map(|command| command.label).collect()
    };
    let all = [
        "Rives",
        "Rives Sud · France · archived",
        "Rives Nord · France · archived",
    ];
    assert_eq!(labels(&mut person), all);
    for number in 0..4 {
        person.begins(&format!("Rives {number}"), &[]);
    }
    let found = labels(&mut person);
    assert!(
        found.iter().all(|label| !label.contains("archived")),
        "{found:?}"
    );
    assert_eq!(found.len(), 5);
}

#[test]
fn a_company_is_found_by_its_name_from_anywhere_and_opened() {
    let mut person = Person::named_guide("Ana");
    let zebre = person.begins("Zèbre Télécom", &[("country", "FR")]);
    let contoso = person.begins("Contoso", &[]);
    person.opens(&contoso);
    person.note("note.private.new", "Works with Zebre Telecom");
    person.go("security");
    let visit = person.view.visit;
    let found = seek(&mut person, "tel ze");
    let labels: Vec<&str> = found.iter().map(|one| one.label.as_str()).collect();
    assert_eq!(
        labels,
        ["Zèbre Télécom · France"],
        "not where a note speaks of it"
    );
    assert_eq!((person.screen(), person.view.visit), ("security", visit));
    person.does(found[0].intent.clone().unwrap());
    assert_eq!(
        (person.screen(), person.page().heading.as_str()),
        ("hub", "Zèbre Télécom")
    );
    assert_eq!(person.view.commands.found, None, "it was found");
    for text in ["", "  ", "\"", "NEAR(", "*", "😀", "Fabrikam", "bre"] {
        assert_eq!(seek(&mut person, text), [], "{text}");
    }
    for at in 0..8 {
        person.begins(&format!("Contoso {at}"), &[]);
    }
    person.opens(&zebre);
    assert_eq!(seek(&mut person, "conto").len(), 5, "a handful");
    person.go("dossiers");
    person.deed("delete", &[&zebre]);
    assert_eq!(seek(&mut person, "zebre"), []);
    let mut own = Person::own();
    own.go_on_to("organisation");
    own.go_on(&[("org-name", "Contoso")]);
    assert_eq!(seek(&mut own, "contoso"), []);
}
