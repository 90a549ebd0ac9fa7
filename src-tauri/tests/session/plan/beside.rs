//! What the plan asks for because of the customers, beside the steps to a role.

use super::{dates, note, plan, steps, task};
use crate::Person;
use crate::paper::{FALLING, NEWCOMER, at_the_report, report, said};

fn planning(answers: &[&[(&str, &str)]]) -> Person {
    let mut person = at_the_report(answers);
    person.go("plan");
    person
}

#[test]
fn a_holder_whose_customers_have_not_settled_their_agreement_has_a_step_for_it() {
    let id = "settle-customer-agreement";
    let unsettled: &[(&str, &str)] = &[("customer-agreement", "no")];
    let mut person = planning(&[NEWCOMER, FALLING, unsettled]);
    let [answer] = task(&person, id).answers.as_slice() else {
        panic!("the question is missing")
    };
    assert_eq!(answer.fact, "customer-agreement");
    assert!(answer.step.is_some() && answer.value == "No");
    assert!(
        task(&person, id)
            .title
            .starts_with("Settle how each customer")
    );
    person.go("report");
    let told = said(crate::paper::plan(&report(&mut person, "en-US"))).join("\n");
    assert!(told.contains("Settle how each customer"), "{told}");

    let open: &[(&str, &str)] = &[("customer-agreement", "unknown")];
    let person = planning(&[NEWCOMER, FALLING, open]);
    assert!(
        task(&person, id)
            .title
            .starts_with("Check that it is settled")
    );
    let person = planning(&[NEWCOMER, FALLING]);
    assert!(!steps(&person).any(|step| step == id));
}

#[test]
fn customers_in_other_regions_are_a_step_with_an_owner_a_day_and_the_regions_by_name() {
    let id = "open-other-regions";
    let abroad: &[(&str, &str)] = &[("sells-in", "BE CA GP")];
    let mut person = planning(&[NEWCOMER, abroad]);
    let text = task(&person, id).text.clone().unwrap();
    for words in ["Canada", "Guadeloupe", "Latin America", "location ID"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("Belgium"), "{text}");
    note(
        &mut person,
        &[
            ("open-other-regions.owner", "Ana"),
            ("open-other-regions.due", "02/15/2027"),
        ],
    );
    let mut days = dates(&person).dates.iter();
    assert!(days.any(|line| line.text.contains("other regions") && line.text.contains("Ana")));
    let before = plan(&person).done;
    note(&mut person, &[("open-other-regions.done", "yes")]);
    assert_eq!(plan(&person).done, before + 1);
    let person = planning(&[NEWCOMER]);
    assert!(!steps(&person).any(|step| step == id));
}

/// The two ways have no common end.
#[test]
fn of_two_ways_each_says_how_far_it_is() {
    let person = planning(&[NEWCOMER, FALLING]);
    let notes: Vec<&str> = plan(&person)
        .groups
        .iter()
        .filter_map(|group| group.note.as_deref())
        .collect();
    assert_eq!(notes[..2], ["4 of 7 tasks done", "None of 11 tasks done"]);
    assert_eq!(plan(&person).all, 0);
}
