use serde_json::Value;

use crate::driver::shown;
use crate::{Result, Trouble, Window, place};

/// What keeps in sight while one scrolls stands at its own place meanwhile: axe takes what lies under
/// it for crowded, and one can scroll.
const RUN: &str = "const [answer] = arguments;
    const stuck = [...document.querySelectorAll('body *')]
        .filter((one) => getComputedStyle(one).position === 'sticky');
    stuck.forEach((one) => (one.style.position = 'static'));
    const done = (result) => {
        stuck.forEach((one) => (one.style.position = ''));
        answer(result);
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
        .then(({ violations }) => done({ violations }), (error) => done({ error: String(error) }));";

impl Window {
    /// What axe finds against WCAG 2.0 to 2.2, levels A and AA, in words; nothing on a good page.
    pub async fn axe(&self) -> Result<Vec<String>> {
        if self.script("return typeof axe === 'undefined'").await? == true {
            self.script(&place::axe()?).await?;
        }
        let found = self.script_async(RUN, Vec::new()).await?;
        match found["violations"].as_array() {
            Some(violations) => Ok(violations.iter().map(in_words).collect()),
            None => Err(Trouble::new(format!("axe did not run: {found}"))),
        }
    }

    /// Fails with what axe finds, if it finds anything.
    pub async fn expect_accessible(&self) -> Result<()> {
        let found = self.axe().await?;
        let screen = self.screen().await?;
        Trouble::unless(found.is_empty(), || {
            format!("axe on {screen}:\n{}", found.join("\n"))
        })
    }

    /// Fails when one has to scroll sideways.
    pub async fn expect_within_its_width(&self) -> Result<()> {
        const OUTSIDE: &str = "const page = document.scrollingElement;
            if (page.scrollWidth <= innerWidth) return [];
            return [...document.querySelectorAll('main *, header *')]
                .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
                .map((one) => one.outerHTML.slice(0, 120));";
        let outside = self.script(OUTSIDE).await?;
        let screen = self.screen().await?;
        let outside = outside.as_array().map_or(&[][..], Vec::as_slice);
        Trouble::unless(outside.is_empty(), || {
            let named: Vec<String> = outside.iter().take(8).map(shown).collect();
            format!("{screen} is wider than the window:\n{}", named.join("\n"))
        })
    }
}

fn in_words(violation: &Value) -> String {
    let places: Vec<String> = violation["nodes"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|node| {
            let summary = shown(&node["failureSummary"]).replace('\n', " ");
            format!("\n    {}: {summary}", shown(&node["html"]))
        })
        .collect();
    format!(
        "  {} ({}){}",
        shown(&violation["id"]),
        shown(&violation["help"]),
        places.concat()
    )
}
