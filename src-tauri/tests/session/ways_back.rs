//! Where Back leads.

use passerelle::wire::Intent;

use crate::deeds::two;
use crate::{Person, submit};

#[test]
fn settings_lead_back_to_where_one_was() {
    let (mut person, contoso, _) = two();
    person.opens(&contoso);
    for place in ["organisation", "sheet", "history", "hub"] {
        person.go(place);
        person.go("settings");
        person.does(Intent::Back);
        assert_eq!(person.screen(), place);
        person.go("settings");
        person.does(submit(
            "settings",
            &[("persona", "guide"), ("author", "Ana")],
            false,
        ));
        assert_eq!(person.screen(), place);
    }
    for place in ["dossiers", "editions"] {
        person.go(place);
        person.go("settings");
        person.does(Intent::Back);
        assert_eq!(person.screen(), place);
    }
}

#[test]
fn back_leads_from_a_dossier_to_its_hub_and_on_to_the_list() {
    let (mut person, contoso, _) = two();
    person.opens(&contoso);
    person.go("security");
    person.go_on(&[]);
    assert_ne!(person.screen(), "hub");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "security");
    assert!(person.page().back.is_some());
    person.does(Intent::Back);
    assert_eq!(person.screen(), "hub");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "dossiers");
}

#[test]
fn ones_own_hub_leads_back_to_the_pages_seen_before_it() {
    let mut person = Person::own();
    person.go_on(&[]);
    person.go_on(&[("org-name", "Contoso")]);
    assert_eq!(person.screen(), "standing");
    person.go("hub");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "standing");
    person.go("hub");
    person.go("organisation");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "hub");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "standing");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "organisation");
    person.does(Intent::Back);
    assert_eq!(person.screen(), "discover");
}
