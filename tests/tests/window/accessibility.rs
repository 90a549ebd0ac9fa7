//! Every screen, in both languages and both themes, for everybody. The pictures are kept in
//! `tests/shots`, to be looked at.

use std::path::Path;

use journeys::{Desk, Outcome, Window, begin, journey, walk};

use crate::people::direct_bill_holder;

/// How the screens are looked at.
pub struct Look {
    pub locale: &'static str,
    pub dark: bool,
    pub size: (u32, u32),
}

impl Look {
    /// Opens the program as it is to be looked at.
    pub async fn open(&self, desk: &mut Desk, files: &[&Path]) -> journeys::Result<Window> {
        if self.dark {
            desk.set_dark();
        }
        let window = desk.open_with(self.locale, files).await?;
        window.resize(self.size).await?;
        assert_eq!(window.is_dark().await?, self.dark);
        Ok(window)
    }

    /// Takes a picture of a screen; nothing of it may lie outside the window, and axe must find
    /// nothing.
    pub async fn at(&self, window: &Window, screen: &str) -> journeys::Result<()> {
        let theme = if self.dark { "dark" } else { "light" };
        let Self { locale, size, .. } = self;
        window
            .screenshot(&format!("{locale}-{theme}-{}-{screen}", size.0))
            .await?;
        window.expect_within_its_width().await?;
        window.expect_accessible().await
    }
}

/// On a day when a holder of direct bill is still asked everything, by an earlier edition.
fn every_screen_is_accessible(look: &Look) {
    journey(async |desk| {
        desk.set_today("2026-02-15");
        let window = look.open(desk, &[]).await?;
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
