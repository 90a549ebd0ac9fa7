//! Texts that are known to have arrived.

use serde_json::{Value, json};

use crate::form::{brief, named};
use crate::{Result, Trouble, Window};

const BACKSPACE: &str = "\u{E003}";
const TAB: &str = "\u{E004}";

/// How often a person types a text before they call the program broken.
const TRIES: usize = 3;

impl Window {
    /// Types a text into the field of a fact, in place of what is there. A list of suggestions
    /// that opens under the field is left with the tab key, or it would lie over what comes next.
    ///
    /// Keys that the window system loses or mixes are typed again; a page that makes something else
    /// of what was typed is at fault.
    pub async fn fill(&self, fact: &str, text: &str) -> Result<()> {
        self.trail().add(format!("fill {fact}: {}", brief(text)));
        let field = named(fact);
        for _ in 0..TRIES {
            self.click(&field).await?;
            let suggests = self.is_shown(&format!("{field}[role=combobox]")).await?;
            let leave = if suggests { TAB } else { "" };
            self.select_and_watch(&field).await?;
            let keys = format!("{BACKSPACE}{text}{leave}");
            self.with_element(&field, async |element| element.send_keys(&keys).await)
                .await?;
            let (typed, held) = self.typed(&field).await?;
            if typed != text {
                let trouble = format!("{fact} was typed into as {typed:?}");
                self.trail().add(trouble);
                continue;
            }
            return Trouble::unless(suggests || held == text, || {
                format!("{fact} made {held:?} of what was typed: {text:?}")
            });
        }
        Err(Trouble::new(format!(
            "{text:?} cannot be typed into {fact}"
        )))
    }

    async fn select_and_watch(&self, field: &str) -> Result<()> {
        const WATCH: &str = "const field = document.querySelector(arguments[0]);
            field.select();
            window.typed = field.value === '' ? '' : null;
            window.watched?.abort();
            window.watched = new AbortController();
            const see = () => (window.typed = field.value);
            field.addEventListener('input', see, { capture: true, signal: window.watched.signal });";
        self.script_with(WATCH, vec![json!(field)])
            .await
            .map(|_| ())
    }

    /// What the field held at the last key that came, and what it holds.
    async fn typed(&self, field: &str) -> Result<(String, String)> {
        const TYPED: &str = "const held = document.querySelector(arguments[0])?.value ?? null;
            return [window.typed, held];";
        let seen = self.script_with(TYPED, vec![json!(field)]).await?;
        let text = |at: usize| {
            seen.get(at)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        Ok((text(0), text(1)))
    }
}
