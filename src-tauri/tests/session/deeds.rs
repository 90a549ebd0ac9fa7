//! What is done with dossiers of the list, undone and redone.

use passerelle::wire::Intent;

use crate::Person;

pub fn two() -> (Person, String, String) {
    let mut person = Person::guide();
    let contoso = person.begins("Contoso", &[("country", "FR")]);
    let fabrikam = person.begins("Fabrikam", &[("country", "DE")]);
    (person, contoso, fabrikam)
}

fn state_of(person: &mut Person, name: &str) -> &'static str {
    for state in ["active", "archived", "deleted"] {
        person.looks("", &[("state", state)]);
        if person.names().contains(&name) {
            person.looks("", &[]);
            return state;
        }
    }
    panic!("{name} is nowhere");
}

#[test]
fn each_deed_is_told_undone_and_redone_across_restarts() {
    let (mut person, contoso, _) = two();
    for (deed, told, after) in [
        ("archive", "Archived: Contoso.", "archived"),
        (
            "delete",
            "Deleted: Contoso. It stays in the list under “Show: Deleted” and can be restored.",
            "deleted",
        ),
        ("put-back", "Restored: Contoso.", "active"),
        (
            "delete",
            "Deleted: Contoso. It stays in the list under “Show: Deleted” and can be restored.",
            "deleted",
        ),
    ] {
        let before = state_of(&mut person, "Contoso");
        person.deed(deed, &[&contoso]);
        assert_eq!(person.done(), told);
        assert_eq!(state_of(&mut person, "Contoso"), after);
        person.restart();
        person.does(Intent::Undo);
        assert_eq!(state_of(&mut person, "Contoso"), before);
        person.restart();
        person.does(Intent::Redo);
        assert_eq!(state_of(&mut person, "Contoso"), after);
    }
    let restored = ["archived", "deleted", "active", "deleted"];
    for state in restored.iter().rev() {
        assert_eq!(state_of(&mut person, "Contoso"), *state);
        person.does(Intent::Undo);
    }
    assert_eq!(state_of(&mut person, "Contoso"), "active");
    for name in ["Fabrikam", "Contoso"] {
        person.does(Intent::Undo);
        let warned = format!(
            "Nothing is undone yet: the dossier {name} would be deleted, and you have worked on it \
             since."
        );
        assert_eq!(person.done(), warned);
        assert_eq!(state_of(&mut person, name), "active");
        person.does(Intent::Undo);
        assert_eq!(
            person.done(),
            warned,
            "it was read once, and once more after a look"
        );
        person.does(Intent::Undo);
        assert_eq!(
            person.done(),
            format!("Undone: creation. {name} is deleted.")
        );
    }
    person.does(Intent::Undo);
    assert_eq!(person.done(), "There is nothing to undo here.");
    assert!(person.view.done.as_ref().unwrap().undo.is_none());
    for _ in 0..6 {
        person.does(Intent::Redo);
    }
    assert_eq!(state_of(&mut person, "Contoso"), "deleted");
    person.does(Intent::Redo);
    assert_eq!(person.done(), "There is nothing to redo here.");
}

#[test]
fn several_are_done_and_undone_as_one() {
    let (mut person, contoso, fabrikam) = two();
    person.deed("delete", &[&contoso, &fabrikam]);
    assert_eq!(
        person.done(),
        "2 dossiers deleted. They stay in the list under “Show: Deleted” and can be restored."
    );
    assert!(person.names().is_empty());
    assert_eq!(
        person.list().intro.as_deref(),
        Some("No dossier is in progress: all of them are deleted, and can be restored.")
    );
    let see = person.list().elsewhere.clone();
    assert_eq!(see.len(), 1);
    person.does(see[0].intent.clone());
    assert_eq!(person.names().len(), 2);
    person.restart();
    person.does(Intent::Undo);
    assert_eq!(person.done(), "Undone: deletion of 2 dossiers.");
    person.does(Intent::Redo);
    assert_eq!(person.done(), "Redone: deletion of 2 dossiers.");
    let undo = person.view.done.as_ref().unwrap().undo.clone().unwrap();
    person.does(undo.intent);
    assert_eq!(person.done(), "Undone: deletion of 2 dossiers.");
    assert_eq!(person.names().len(), 2);
}

#[test]
fn a_deed_that_changes_nothing_is_not_told_as_one() {
    let (mut person, contoso, fabrikam) = two();
    person.deed("archive", &[&contoso]);
    person.deed("archive", &[&contoso]);
    assert_eq!(person.view.done, None);
    person.deed("archive", &[&contoso, &fabrikam]);
    assert_eq!(person.done(), "Archived: Fabrikam.");
    person.does(Intent::Undo);
    assert_eq!(state_of(&mut person, "Fabrikam"), "active");
    assert_eq!(state_of(&mut person, "Contoso"), "archived");
    person.selects(&[]);
    person.does(Intent::Deed {
        deed: "delete".to_owned(),
    });
    assert_eq!(person.view.done, None);
}

#[test]
fn a_copy_takes_nothing_along_that_tells_of_the_company() {
    let mut person = Person::guide();
    let id = person.begins(
        "Contoso",
        &[
            ("country", "FR"),
            ("cloud", "commercial"),
            ("csp-status", "direct-bill"),
            ("csp-since", "2019-02-15"),
            ("partner-id", "4567890"),
            ("wants-price-freedom", "yes"),
            ("csp-revenue-12m-usd", "250000"),
        ],
    );
    person.opens(&id);
    person.note("note.private.new", "Contoso pays late");
    person.note("note.shared.new", "Contoso is in Lyon");
    person.go("dossiers");
    person.deed("duplicate", &[&id]);
    assert_eq!(
        person.done(),
        "Duplicated: Contoso. The copy has no name yet."
    );
    assert_eq!(person.names()[1..], ["Contoso"]);
    assert!(person.names()[0].starts_with("No name yet, begun "));
    let copy = person.list().lines[0].id.clone();
    let journal = person.journal_of(&copy);
    let subjects: Vec<&str> = journal
        .iter()
        .map(|line| line.entry.subject.as_str())
        .collect();
    assert_eq!(subjects, ["dossier.state", "cloud", "wants-price-freedom"]);
    let text = format!("{journal:?}");
    for secret in ["Contoso", "FR", "4567890", "250000", "2019", &id] {
        assert!(!text.contains(secret), "{secret}");
    }
    person.does(Intent::Undo);
    assert_eq!(person.names(), ["Contoso"]);
    person.does(Intent::Redo);
    assert_eq!(person.names()[1..], ["Contoso"]);
    assert!(person.names()[0].starts_with("No name yet, begun "));
}

#[test]
fn a_dossier_that_is_out_of_use_says_so_and_is_put_back_from_there() {
    let (mut person, contoso, _) = two();
    for (deed, word) in [("archive", "archived"), ("delete", "deleted")] {
        person.deed(deed, &[&contoso]);
        person.opens(&contoso);
        let (tone, text) = person.remarks()[0];
        assert_eq!(tone, "caution");
        assert!(text.contains(word), "{text}");
        let put_back = person.buttons()[0].clone();
        assert_eq!(put_back.action, "put-back");
        person.does(put_back.intent);
        assert_eq!(person.done(), "Restored: Contoso.");
        assert!(person.remarks().is_empty());
        person.does(Intent::Undo);
        assert_eq!(
            person.done(),
            format!("Undone: restoration. Contoso is {word}.")
        );
        assert!(
            person.remarks()[0].1.contains(word),
            "what is shown follows"
        );
        person.does(Intent::Redo);
        assert!(person.remarks().is_empty());
        person.go("dossiers");
    }
}

#[test]
fn the_list_says_in_french_where_a_dossier_stands_after_an_undo() {
    let mut person = Person::guide();
    person.begins("Contoso", &[]);
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    person.go("dossiers");
    person.does(Intent::Undo);
    assert_eq!(
        person.done(),
        "Rien n’est encore annulé\u{a0}: le dossier Contoso serait supprimé, alors que vous y avez \
         travaillé depuis."
    );
    person.does(Intent::Undo);
    assert_eq!(
        person.done(),
        "Annulé\u{a0}: création. Contoso est supprimé."
    );
}

#[test]
fn who_works_for_their_own_company_undoes_nothing_of_a_list_they_do_not_see() {
    let mut person = Person::own();
    person.go_on(&[]);
    person.go_on(&[("org-name", "Contoso")]);
    person.go("settings");
    person.does(Intent::Undo);
    assert_eq!(person.done(), "There is nothing to undo here.");
    person.restart();
    assert_eq!(person.view.organisation.as_deref(), Some("Contoso"));
}

#[test]
fn what_was_just_done_is_still_told_in_another_language() {
    let (mut person, contoso, _) = two();
    person.deed("archive", &[&contoso]);
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    assert!(person.done().contains("Contoso"));
    person.looks("con", &[]);
    assert_eq!(person.view.done, None);
}
