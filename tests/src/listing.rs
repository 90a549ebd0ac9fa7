//! What a person sees of the list of dossiers, and of what was done.

use crate::driver::shown;
use crate::form::named;
use crate::wait::{PATIENCE, until};
use crate::{Result, Window};

impl Window {
    /// Waits until the list has found so many dossiers.
    pub async fn wait_until_found(&self, count: usize) -> Result<()> {
        const FOUND: &str = "return document.querySelector('[data-found]')?.dataset.found ?? ''";
        until(&format!("{count} dossiers found"), PATIENCE, async || {
            let found = self.script(FOUND).await?;
            Ok((found == count.to_string().as_str()).then_some(()))
        })
        .await
    }

    /// The names of the dossiers in the list, in order.
    pub async fn listed(&self) -> Result<Vec<String>> {
        const NAMES: &str =
            "return [...document.querySelectorAll('main [data-action=\"open-dossier\"]')]
            .map((name) => name.innerText.trim())";
        let names = self.script(NAMES).await?;
        Ok(names.as_array().into_iter().flatten().map(shown).collect())
    }

    /// Waits until so many dossiers are ticked.
    pub async fn wait_until_ticked(&self, count: usize) -> Result<()> {
        const TICKED: &str =
            "return document.querySelectorAll('[name=\"list.selected\"]:checked').length";
        until(&format!("{count} dossiers ticked"), PATIENCE, async || {
            let ticked = self.script(TICKED).await?;
            Ok((ticked == count).then_some(()))
        })
        .await
    }

    /// Waits until the note of that name is kept.
    pub async fn wait_for_note(&self, name: &str) -> Result<()> {
        self.wait_for(&named(name)).await
    }

    /// Waits until a meeting asks for this fact.
    pub async fn wait_for_question(&self, fact: &str) -> Result<()> {
        let question = format!("body[data-mode=meeting] form {}", named(fact));
        self.wait_for(&question).await
    }

    /// Waits until what a selector finds is shown.
    pub async fn wait_for(&self, selector: &str) -> Result<()> {
        until(&format!("{selector} to be there"), PATIENCE, async || {
            Ok(self.is_shown(selector).await?.then_some(()))
        })
        .await
    }

    /// What the window says was just done, once it says so; it must hold `part`.
    pub async fn wait_until_told(&self, part: &str) -> Result<String> {
        const TOLD: &str = "return document.querySelector('[data-told]')?.innerText ?? ''";
        until(&format!("to be told of {part:?}"), PATIENCE, async || {
            let told = shown(&self.script(TOLD).await?);
            Ok((!told.is_empty() && told.contains(part)).then_some(told))
        })
        .await
    }

    /// Waits until the page says that it saved a file, and where.
    pub async fn wait_until_saved(&self) -> Result<String> {
        const TEXT: &str = "return document.querySelector('[data-saved-file]')?.innerText ?? ''";
        until("a file to be saved", PATIENCE, async || {
            let text = shown(&self.script(TEXT).await?);
            Ok((!text.is_empty()).then_some(text))
        })
        .await
    }
}
