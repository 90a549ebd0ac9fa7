//! All seven stages are always there, and what is not needed says so.

use journeys::{begin, journey, walk};

use crate::LOCALES;
use crate::people::{direct_bill_holder, newcomer};

#[test]
fn a_newcomer_is_not_asked_what_no_row_reads_any_more() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            begin(&window, "own").await?;
            let answers = newcomer(locale).answers;
            let walk = walk(&window, &answers, "preferences", async |_, _| Ok(())).await?;
            for step in ["means", "own-offers"] {
                assert_eq!(window.state_of_step(step).await?, "not-needed");
                assert!(!walk.screens.iter().any(|screen| screen == step));
            }
            assert_eq!(window.state_of_step("organisation").await?, "done");
            assert_eq!(window.state_of_step("support").await?, "current");
            assert_eq!(window.state_of_step("choice").await?, "ahead");
            Ok(())
        });
    }
}

/// The state of the step `means` for a direct-bill holder since March 2019, on a day.
fn check_means(today: &str, state: &str) {
    journey(async |desk| {
        desk.set_today(today);
        let window = desk.open("en-US").await?;
        begin(&window, "own").await?;
        let answers = direct_bill_holder("en-US").answers;
        walk(&window, &answers, "standing", async |_, _| Ok(())).await?;
        assert_eq!(window.state_of_step("means").await?, state, "on {today}");
        Ok(())
    });
}

#[test]
fn a_holder_is_asked_what_its_own_edition_reads_until_the_next_one_binds() {
    check_means("2026-02-28", "ahead");
    check_means("2026-03-01", "not-needed");
}

/// Whether the step that is marked as the current one stands within the list and the window.
const IN_SIGHT: &str = "const within = (inner, outer) => inner.top >= outer.top - 1
        && inner.bottom <= outer.bottom + 1;
    const list = document.querySelector('nav:has([aria-current])').getBoundingClientRect();
    const step = document.querySelector('nav [aria-current]').getBoundingClientRect();
    return step.height > 0 && within(step, list)
        && within(step, { top: 0, bottom: innerHeight });";

#[test]
fn the_current_step_stays_in_sight_in_a_low_window() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        window.resize((1280, 480)).await?;
        begin(&window, "own").await?;
        let answers = newcomer("fr-FR").answers;
        walk(&window, &answers, "check", async |window, screen| {
            let seen = window.script(IN_SIGHT).await?;
            assert_eq!(seen, true, "{screen}");
            Ok(())
        })
        .await?;
        window.screenshot("fr-FR-route-low").await
    });
}
