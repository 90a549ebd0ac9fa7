//! The program is started while it already runs.

use std::path::PathBuf;

use journeys::{Bus, Desk, PATIENCE, Trouble, Window, begin, journey, until};

use crate::LOCALES;
use crate::desk::{begin_dossier, hand_over_of_another};

/// A window with one dossier, on the list.
async fn at_work(desk: &mut Desk, locale: &str) -> journeys::Result<Window> {
    let window = desk.open(locale).await?;
    assert_eq!(begin(&window, "guide").await?, "dossiers");
    begin_dossier(&window, "Contoso SARL").await?;
    window.wait_until_found(1).await?;
    Ok(window)
}

#[test]
fn a_second_start_ends_at_once_and_leaves_the_first_as_it_is() {
    for locale in LOCALES {
        journey(async |desk| {
            let window = at_work(desk, locale).await?;
            let before = desk.everything()?;
            assert_eq!(desk.start_again(locale, &[]).await?, Some(0));
            assert_eq!(desk.everything()?, before);
            assert_eq!(window.screen().await?, "dossiers");
            begin_dossier(&window, "Rives & Fils").await?;
            window.wait_until_found(2).await
        });
    }
}

#[test]
fn a_file_named_at_a_second_start_is_taken_in_by_the_first() {
    for locale in LOCALES {
        journey(async |desk| {
            let file = hand_over_of_another(desk, "Élan Numérique").await?;
            let window = at_work(desk, locale).await?;
            assert_eq!(desk.start_again(locale, &[&file]).await?, Some(0));
            window.wait_until_found(2).await?;
            assert!(
                window
                    .listed()
                    .await?
                    .contains(&"Élan Numérique".to_owned())
            );
            // Once more: it is there already, and stays one.
            assert_eq!(desk.start_again(locale, &[&file]).await?, Some(0));
            window.wait_for("[data-taken]").await?;
            assert_eq!(desk.list()?.len(), 2);
            begin_dossier(&window, "Rives & Fils").await?;
            window.wait_until_found(3).await
        });
    }
}

#[test]
fn a_file_that_cannot_be_used_is_named_by_the_first() {
    journey(async |desk| {
        let window = at_work(desk, "en-US").await?;
        let before = desk.everything()?;
        let file: PathBuf = desk.data().join("letter.passerelle");
        std::fs::write(&file, "Dear Ana,").map_err(|error| Trouble::new(error.to_string()))?;
        assert_eq!(desk.start_again("en-US", &[&file]).await?, Some(0));
        until("the file to be named", PATIENCE, async || {
            let text = window.text().await?;
            Ok(text.contains("letter.passerelle").then_some(()))
        })
        .await?;
        assert_eq!(desk.everything()?, before);
        Ok(())
    });
}

#[test]
fn without_a_bus_a_second_window_can_write_nothing() {
    for locale in LOCALES {
        journey(async |desk| {
            desk.set_bus(Bus::None);
            let window = at_work(desk, locale).await?;
            let before = desk.everything()?;
            let second = desk.beside(locale, &[]).await?;
            assert_eq!(second.screen().await?, "recovery");
            second.expect_accessible().await?;
            assert_eq!(desk.everything()?, before);
            begin_dossier(&window, "Rives & Fils").await?;
            window.wait_until_found(2).await
        });
    }
}
