//! What a person does on the result page.

use serde_json::{Value, json};

use crate::trouble::While;
use crate::wait::{PATIENCE, until};
use crate::{Result, Window};

impl Window {
    /// Looks at one of the days that are offered.
    pub async fn look_at(&self, day: &str) -> Result<()> {
        self.trail().add(format!("look at {day}"));
        let choice = format!(r#"[data-action="as-of"][value="{day}"]"#);
        self.click(&choice).await?;
        until(&format!("the result as of {day}"), PATIENCE, async || {
            let pressed = format!("{choice}[aria-pressed=true]");
            Ok(self.is_shown(&pressed).await?.then_some(()))
        })
        .await
    }

    /// Opens what a verdict leaves open: `missing`, `changes` or `hangs-on`.
    pub async fn open_finding(&self, role: &str, kind: &str) -> Result<()> {
        self.trail().add(format!("open {kind} of {role}"));
        self.click(&format!("{} > summary", finding(role, kind)))
            .await
    }

    /// What a finding says.
    pub async fn finding(&self, role: &str, kind: &str) -> Result<String> {
        const TEXT: &str = "return document.querySelector(arguments[0])?.innerText ?? ''";
        let text = self
            .script_with(TEXT, vec![json!(finding(role, kind))])
            .await
            .during("reading a finding")?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Follows a finding to the question of a fact.
    pub async fn follow_finding(&self, role: &str, kind: &str, fact: &str) -> Result<()> {
        self.trail()
            .add(format!("follow {kind} of {role} to {fact}"));
        let link = format!(
            r#"{} [data-action="change"][data-fact="{fact}"]"#,
            finding(role, kind)
        );
        self.click(&link).await
    }

    /// Waits until focus is on a link that leads to the question of a fact.
    pub async fn wait_for_link_to(&self, fact: &str) -> Result<()> {
        const AT: &str = "const { action, fact } = document.activeElement.dataset;
            return action === 'change' ? fact : null";
        until(
            &format!("focus on a link to {fact}"),
            PATIENCE,
            async || Ok((self.script(AT).await? == json!(fact)).then_some(())),
        )
        .await
    }

    /// Waits until a role has a verdict.
    pub async fn wait_for_verdict(&self, role: &str, verdict: &str) -> Result<()> {
        until(&format!("{role} to be {verdict}"), PATIENCE, async || {
            Ok((self.verdict(role).await? == verdict).then_some(()))
        })
        .await
    }

    /// Waits until focus is on the control of a fact.
    pub async fn wait_for_focus(&self, fact: &str) -> Result<()> {
        until(&format!("focus on {fact}"), PATIENCE, async || {
            Ok((self.focus().await?.on == fact).then_some(()))
        })
        .await
    }

    /// Waits until there is a message beside the control of a fact.
    pub async fn wait_for_error(&self, fact: &str) -> Result<()> {
        const THERE: &str = "return Boolean(document.querySelector(arguments[0]))";
        let message = json!(format!(r#"[data-error-for="{fact}"]"#));
        until(&format!("a message about {fact}"), PATIENCE, async || {
            let there = self.script_with(THERE, vec![message.clone()]).await?;
            Ok((there == Value::Bool(true)).then_some(()))
        })
        .await
    }
}

fn finding(role: &str, kind: &str) -> String {
    format!(r#"section[data-role="{role}"] [data-finding="{kind}"]"#)
}
