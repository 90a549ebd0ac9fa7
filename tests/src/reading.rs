//! What the page says.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::driver::shown;
use crate::form::named;
use crate::{Result, Trouble, Window};

/// Where typing would go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focus {
    /// The name of the control, or its element's name where it has none.
    pub on: String,
    /// The caret in its text: start and end of the selection.
    pub caret: Option<(u64, u64)>,
}

impl Window {
    /// The messages of the error summary, in order; none without a summary.
    pub async fn errors(&self) -> Result<Vec<String>> {
        const ERRORS: &str = r#"return [...document.querySelectorAll('[role="alert"] a')]
            .map((link) => link.innerText.trim())"#;
        Ok(texts(&self.script(ERRORS).await?))
    }

    /// The message beside the control of a fact.
    pub async fn error_for(&self, fact: &str) -> Result<Option<String>> {
        const ERROR: &str = "return document.querySelector(arguments[0])?.innerText.trim() ?? null";
        let selector = format!(r#"[data-error-for="{fact}"]"#);
        let text = self.script_with(ERROR, vec![json!(selector)]).await?;
        Ok(text.as_str().map(str::to_owned))
    }

    /// Follows a link of the error summary.
    pub async fn follow_error(&self, index: usize) -> Result<()> {
        self.trail().add(format!("follow error {index}"));
        let link = format!(r#"[role="alert"] li:nth-child({}) a"#, index + 1);
        self.click(&link).await
    }

    /// What the control of a fact holds: text, the value of the chosen option (empty when there is
    /// none), or the values of the ticked boxes.
    pub async fn value_of(&self, fact: &str) -> Result<Value> {
        const VALUE: &str = "const controls = [...document.querySelectorAll(arguments[0])];
            const chosen = controls.filter((control) => control.checked).map(({ value }) => value);
            switch (controls[0]?.type) {
                case undefined: return null;
                case 'radio': return chosen[0] ?? '';
                case 'checkbox': return chosen;
                default: return controls[0].value;
            }";
        self.script_with(VALUE, vec![json!(named(fact))]).await
    }

    /// The facts that the page asks in controls that are shown now.
    pub async fn asks(&self) -> Result<BTreeSet<String>> {
        const NAMES: &str = "return [...document.querySelectorAll('form [name]')]
            .filter((control) => control.checkVisibility())
            .map(({ name }) => name.split('.')[0])";
        Ok(texts(&self.script(NAMES).await?).into_iter().collect())
    }

    /// Where focus is.
    pub async fn focus(&self) -> Result<Focus> {
        const FOCUS: &str = "const { activeElement: it } = document;
            const typed = it.matches('textarea, input[type=text]');
            return {
                on: it.name || it.id || it.localName,
                from: typed ? it.selectionStart : null,
                to: typed ? it.selectionEnd : null,
            };";
        let seen = self.script(FOCUS).await?;
        Ok(Focus {
            on: shown(&seen["on"]),
            caret: seen["from"].as_u64().zip(seen["to"].as_u64()),
        })
    }

    /// The state of a step in the route.
    pub async fn state_of_step(&self, step: &str) -> Result<String> {
        self.one_attribute(&format!(r#"[data-step="{step}"]"#), "data-state")
            .await
    }

    /// The verdict on a role, the same wherever the page says it.
    pub async fn verdict(&self, role: &str) -> Result<String> {
        self.one_attribute(
            &format!(r#"[data-role="{role}"][data-verdict]"#),
            "data-verdict",
        )
        .await
    }

    /// The status of a requirement of a role, the same wherever the page says it.
    pub async fn row(&self, role: &str, requirement: &str) -> Result<String> {
        let row = format!(r#"[data-requirement="{requirement}"]"#);
        let selector = format!(r#"[data-role="{role}"] {row}, [data-role="{role}"]{row}"#);
        self.one_attribute(&selector, "data-status").await
    }

    /// All text of the page.
    pub async fn text(&self) -> Result<String> {
        self.text_of("return document.body.innerText").await
    }

    /// Whether the desktop's theme, as the page sees it, is dark.
    pub async fn is_dark(&self) -> Result<bool> {
        let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
        Ok(self.script(dark).await? == true)
    }

    /// When the answers were saved last, as the page says it to programs.
    pub async fn saved_at(&self) -> Result<Option<String>> {
        let saved = "return document.querySelector('[data-saved]')?.dataset.saved ?? null";
        Ok(self.script(saved).await?.as_str().map(str::to_owned))
    }

    async fn one_attribute(&self, selector: &str, attribute: &str) -> Result<String> {
        const VALUES: &str = "const [selector, attribute] = arguments;
            return [...document.querySelectorAll(selector)]
                .map((element) => element.getAttribute(attribute))";
        let values = self
            .script_with(VALUES, vec![json!(selector), json!(attribute)])
            .await?;
        let values: BTreeSet<String> = texts(&values).into_iter().collect();
        let mut said = values.iter();
        match (said.next(), said.next()) {
            (Some(value), None) => Ok(value.clone()),
            _ => Err(Trouble::new(format!(
                "{attribute} of {selector} should have one value, not {values:?}"
            ))),
        }
    }
}

fn texts(values: &Value) -> Vec<String> {
    values
        .as_array()
        .map(|values| values.iter().map(shown).collect())
        .unwrap_or_default()
}
