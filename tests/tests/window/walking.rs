//! From the first page to a recorded choice.

use journeys::{begin, journey, walk};

use crate::people::{Person, direct_bill_holder, newcomer, reseller};
use crate::{LOCALES, known};

/// Walks to a choice; what is stored is what was entered, also after a restart.
fn reaches_a_choice(locale: &str, person: &Person) {
    journey(async |desk| {
        let window = desk.open(locale).await?;
        assert_eq!(begin(&window, "own").await?, "discover");
        let walk = walk(
            &window,
            &person.answers,
            "choice",
            async |window, screen| {
                if screen == "result" {
                    for (role, verdict) in person.verdicts {
                        assert_eq!(window.verdict(role).await?, *verdict, "{role}");
                    }
                    for (role, row, status) in person.rows {
                        assert_eq!(window.row(role, row).await?, *status, "{role}: {row}");
                    }
                }
                Ok(())
            },
        )
        .await?;
        for fact in person.asked {
            assert!(walk.asked.contains(*fact), "{fact} was never asked");
        }

        let stored = desk.only_dossier()?;
        let entered = walk.stored(&person.answers);
        assert_eq!(known(&stored["facts"]), known(&entered));
        assert_eq!(stored["name"], entered["org-name"]);

        let last = window.screen().await?;
        desk.kill().await?;
        let window = desk.open(locale).await?;
        assert_eq!(window.screen().await?, last);
        assert_eq!(desk.only_dossier()?, stored);
        Ok(())
    });
}

#[test]
fn a_newcomer_reaches_a_choice_in_french() {
    reaches_a_choice("fr-FR", &newcomer("fr-FR"));
}

#[test]
fn a_newcomer_reaches_a_choice_in_english() {
    reaches_a_choice("en-US", &newcomer("en-US"));
}

#[test]
fn a_reseller_reaches_a_choice_in_french() {
    reaches_a_choice("fr-FR", &reseller("fr-FR"));
}

#[test]
fn a_reseller_reaches_a_choice_in_english() {
    reaches_a_choice("en-US", &reseller("en-US"));
}

#[test]
fn a_direct_bill_holder_reaches_a_choice_in_french() {
    reaches_a_choice("fr-FR", &direct_bill_holder("fr-FR"));
}

#[test]
fn a_direct_bill_holder_reaches_a_choice_in_english() {
    reaches_a_choice("en-US", &direct_bill_holder("en-US"));
}

#[test]
fn with_nothing_but_a_name_nothing_can_be_told_yet() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = desk.open(locale).await?;
            begin(&window, "own").await?;
            let mut answers = newcomer(locale).answers;
            answers.retain(|(fact, _)| *fact == "org-name");
            walk(&window, &answers, "checks", async |_, _| Ok(())).await?;
            assert_eq!(window.screen().await?, "result");
            for role in ["direct-bill", "indirect-reseller", "indirect-provider"] {
                assert_eq!(window.verdict(role).await?, "undetermined", "{role}");
            }
            Ok(())
        });
    }
}
