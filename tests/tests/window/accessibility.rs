//! Every screen, in both languages and both themes, for everybody. The pictures are kept in
//! `tests/shots`, to be looked at.

use journeys::{Outcome, Window, begin, journey, walk};

use crate::people::direct_bill_holder;

/// How the screens are looked at.
struct Look {
    locale: &'static str,
    dark: bool,
    size: (u32, u32),
}

impl Look {
    async fn at(&self, window: &Window, screen: &str) -> journeys::Result<()> {
        let theme = if self.dark { "dark" } else { "light" };
        let Self { locale, size, .. } = self;
        window
            .screenshot(&format!("{locale}-{theme}-{}-{screen}", size.0))
            .await?;
        window.expect_accessible().await
    }
}

/// On a day when a holder of direct bill is still asked everything, by an earlier edition.
fn every_screen_is_accessible(look: &Look) {
    journey(async |desk| {
        desk.set_today("2026-02-15");
        if look.dark {
            desk.set_dark();
        }
        let window = desk.open(look.locale).await?;
        window.resize(look.size).await?;
        assert_eq!(window.is_dark().await?, look.dark);
        look.at(&window, "welcome").await?;
        begin(&window, "own").await?;
        let answers = direct_bill_holder(look.locale).answers;
        let seen = async |window: &Window, screen: &str| look.at(window, screen).await;
        let walk = walk(&window, &answers, "choice", seen).await?;
        for step in ["discover", "means", "own-offers", "result"] {
            assert!(walk.screens.iter().any(|screen| screen == step), "{step}");
        }
        look.at(&window, "agreement").await?;
        for screen in ["offers", "national-clouds", "check", "plan", "report"] {
            window.move_on().await?;
            assert_eq!(window.screen().await?, screen);
            look.at(&window, screen).await?;
        }
        window.press("settings").await?;
        window.wait_for_screen("settings").await?;
        look.at(&window, "settings").await?;
        window.press("back").await?;
        window.wait_for_screen("report").await?;

        window.visit("standing").await?;
        window.choose("csp-status", "newcomer").await?;
        assert_eq!(window.go_on().await?, Outcome::Preview);
        look.at(&window, "standing-preview").await?;
        window.visit("organisation").await?;
        window.fill("org-name", "").await?;
        window.fill("country", "Atlantis").await?;
        assert_eq!(window.go_on().await?, Outcome::Refused);
        look.at(&window, "organisation-errors").await
    });
}

#[test]
fn every_screen_is_accessible_in_french() {
    every_screen_is_accessible(&Look {
        locale: "fr-FR",
        dark: false,
        size: (1280, 900),
    });
}

#[test]
fn every_screen_is_accessible_in_english() {
    every_screen_is_accessible(&Look {
        locale: "en-US",
        dark: false,
        size: (1280, 900),
    });
}

#[test]
fn every_screen_is_accessible_in_french_in_the_dark() {
    every_screen_is_accessible(&Look {
        locale: "fr-FR",
        dark: true,
        size: (1280, 900),
    });
}

#[test]
fn every_screen_is_accessible_in_english_in_the_dark_and_narrow() {
    every_screen_is_accessible(&Look {
        locale: "en-US",
        dark: true,
        size: (640, 900),
    });
}

#[test]
fn the_list_of_dossiers_is_accessible() {
    for locale in ["fr-FR", "en-US"] {
        journey(async |desk| {
            let look = Look {
                locale,
                dark: false,
                size: (1280, 900),
            };
            let window = desk.open(locale).await?;
            window.resize(look.size).await?;
            assert_eq!(begin(&window, "guide").await?, "dossiers");
            look.at(&window, "dossiers-none").await?;
            window.press("new-dossier").await?;
            window.wait_for_screen("discover").await?;
            window.move_on().await?;
            window.fill("org-name", "Rives & Fils").await?;
            window.move_on().await?;
            window.press("dossiers").await?;
            window.wait_for_screen("dossiers").await?;
            look.at(&window, "dossiers").await?;
            window.press("open-dossier").await?;
            window.wait_for_screen("standing").await
        });
    }
}
