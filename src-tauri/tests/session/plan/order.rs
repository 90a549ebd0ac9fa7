//! What the plan says of the order of its steps.

use passerelle::wire::Block;

use super::{cautions_in, note, notes, planning, questions_in};

#[test]
fn a_day_before_that_of_what_comes_first_is_told_above_the_plan_and_in_the_task() {
    let mut person = planning("direct-bill");
    let plan = "buy-support-plan";
    note(&mut person, &[("buy-support-plan.due", "02/15/2027")]);
    let usual = cautions_in(&person, plan);
    assert!(notes(&person, "alarm").is_empty());
    note(&mut person, &[("obtain-credit-approval.due", "02/16/2027")]);
    let told = notes(&person, "alarm");
    assert_eq!(told.len(), 1);
    assert!(
        told[0].contains("February 15") && told[0].contains("February 16"),
        "{told:?}"
    );
    assert_eq!(cautions_in(&person, plan), [told, usual.clone()].concat());
    note(&mut person, &[("obtain-credit-approval.due", "02/14/2027")]);
    assert!(notes(&person, "alarm").is_empty());
    assert_eq!(cautions_in(&person, plan), usual);
}

#[test]
fn no_warning_hides_another() {
    let mut person = planning("direct-bill");
    note(
        &mut person,
        &[
            ("sign-reseller-agreement.done", "yes"),
            ("link-location-id.done", "no"),
            ("pass-reseller-verification.done", "no"),
            ("enrol-direct-tenant.due", "02/01/2027"),
            ("pass-assessment.due", "02/02/2027"),
            ("obtain-second-location-id.due", "02/03/2027"),
        ],
    );
    let told = notes(&person, "caution");
    let [signed, enrolled] = &told[..] else {
        panic!("{told:?}")
    };
    for (note, first) in [
        (signed, "Link the location ID"),
        (signed, "Confirm the email"),
        (enrolled, "Pass the capability assessment"),
        (enrolled, "Get a location ID for the new tenant"),
    ] {
        assert!(note.contains(first), "{first}: {note}");
    }
    assert_eq!(cautions_in(&person, "sign-reseller-agreement").len(), 1);
    // One for the order, one that always stands there.
    assert_eq!(cautions_in(&person, "enrol-direct-tenant").len(), 2);
}

#[test]
fn a_support_plan_bought_while_nothing_is_known_of_the_credit_is_asked_about_loudly() {
    let mut person = planning("direct-bill");
    note(&mut person, &[("buy-support-plan.done", "yes")]);
    let told = notes(&person, "alarm");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("credit approval"), "{told:?}");
    let asked = questions_in(&person, "obtain-credit-approval");
    assert!(asked[0].contains("Buy the support plan"), "{asked:?}");
    assert_eq!(cautions_in(&person, "obtain-credit-approval").len(), 1);
    note(&mut person, &[("obtain-credit-approval.done", "yes")]);
    assert!(notes(&person, "alarm").is_empty());
}

#[test]
fn the_costly_mistake_stands_first_and_names_the_day_that_is_still_ahead() {
    let mut person = planning("direct-bill");
    note(
        &mut person,
        &[
            ("sign-reseller-agreement.done", "yes"),
            ("link-location-id.done", "no"),
            ("buy-support-plan.done", "yes"),
            ("obtain-credit-approval.due", "02/16/2027"),
        ],
    );
    let blocks = person.page().blocks.iter();
    let tones: Vec<(&str, &str)> = blocks
        .filter_map(|block| match block {
            Block::Note { tone, text } => Some((tone.as_str(), text.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!((tones[0].0, tones[1].0), ("alarm", "caution"), "{tones:?}");
    assert!(tones[0].1.contains("February 16, 2027"), "{tones:?}");
}

#[test]
fn what_must_come_before_a_step_that_is_done_is_asked_about_in_one_sentence() {
    let mut person = planning("indirect-reseller");
    note(
        &mut person,
        &[
            ("sign-reseller-agreement.done", "yes"),
            ("accept-provider.done", "yes"),
        ],
    );
    assert!(notes(&person, "caution").is_empty());
    let asked = notes(&person, "info");
    assert_eq!(asked.len(), 1, "{asked:?}");
    for first in ["Link the location ID", "Choose an indirect provider"] {
        assert!(asked[0].contains(first), "{asked:?}");
    }
    assert_eq!(questions_in(&person, "link-location-id").len(), 1);
    let asked = questions_in(&person, "sign-reseller-agreement");
    assert!(
        asked.iter().all(|text| text.contains("still open")),
        "{asked:?}"
    );
}
