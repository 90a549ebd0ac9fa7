//! A step is accepted whole or refused whole, with a message for each field.

use journeys::{Outcome, begin, journey, walk};

use crate::people::newcomer;
use crate::{LOCALES, is_stored};

#[test]
fn an_empty_name_is_refused_with_a_summary_that_leads_to_the_field() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            begin(&window, "own").await?;
            window.move_on().await?;
            // Only when the summary has focus does Continue count as refused.
            assert_eq!(window.go_on().await?, Outcome::Refused);
            let errors = window.errors().await?;
            assert_eq!(errors.len(), 1, "{errors:?}");
            assert_eq!(window.error_for("org-name").await?.as_ref(), errors.first());
            assert!(!is_stored(desk, "org-name")?);

            window.follow_error(0).await?;
            assert_eq!(window.focus().await?.on, "org-name");
            window.fill("org-name", "Rives & Fils").await?;
            assert_eq!(window.move_on().await?, "standing");
            Ok(())
        });
    }
}

#[test]
fn one_wrong_field_keeps_the_whole_step_out_of_the_dossier() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        begin(&window, "own").await?;
        window.move_on().await?;
        window.fill("org-name", "Rives & Fils").await?;
        window.fill("country", "Atlantis").await?;
        assert_eq!(window.go_on().await?, Outcome::Refused);
        assert!(window.error_for("country").await?.is_some());
        assert!(window.error_for("org-name").await?.is_none());
        assert_eq!(window.value_of("country").await?, "Atlantis");
        assert!(!is_stored(desk, "org-name")?);
        Ok(())
    });
}

#[test]
fn dates_and_amounts_that_cannot_be_are_refused_in_their_field() {
    journey(async |desk| {
        let window = desk.open("fr-FR").await?;
        begin(&window, "own").await?;
        let mut answers = newcomer("fr-FR").answers;
        answers.retain(|(fact, _)| *fact == "org-name");
        walk(&window, &answers, "organisation", async |_, _| Ok(())).await?;
        window.choose("csp-status", "direct-bill").await?;
        for day in ["2019-02-31", "31/02/2019", "2026-11-23", "hier"] {
            window.fill("csp-since", day).await?;
            assert_eq!(window.go_on().await?, Outcome::Refused, "{day}");
            assert!(window.error_for("csp-since").await?.is_some(), "{day}");
            assert_eq!(window.value_of("csp-since").await?, day);
        }
        assert!(!is_stored(desk, "csp-status")?);
        window.fill("csp-since", "2026-11-22").await?;

        walk(&window, &answers, "signature", async |_, _| Ok(())).await?;
        for amount in ["-5", "100000000000000", "1,5", "12 34", "beaucoup"] {
            window.fill("csp-revenue-12m-usd", amount).await?;
            assert_eq!(window.go_on().await?, Outcome::Refused, "{amount}");
            assert!(window.error_for("csp-revenue-12m-usd").await?.is_some());
            assert!(!is_stored(desk, "csp-revenue-12m-usd")?, "{amount}");
        }
        Ok(())
    });
}

#[test]
fn a_plan_without_its_day_is_refused() {
    journey(async |desk| {
        let window = desk.open("en-US").await?;
        begin(&window, "own").await?;
        let mut answers = newcomer("en-US").answers;
        answers.retain(|(fact, _)| matches!(*fact, "org-name" | "csp-status"));
        walk(&window, &answers, "standing", async |_, _| Ok(())).await?;
        window.choose("programme-membership", "planned").await?;
        assert_eq!(window.go_on().await?, Outcome::Refused);
        assert!(window.error_for("programme-membership").await?.is_some());
        window.plan("programme-membership", "2027-01-15").await?;
        window.move_on().await?;
        let planned = &desk.only_dossier()?["facts"]["programme-membership"];
        assert_eq!(planned["planned"], "2027-01-15");
        Ok(())
    });
}
