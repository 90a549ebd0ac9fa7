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
