//! Filling in a page, control by control, as a person does it.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::json;

use crate::driver::shown;
use crate::trouble::While;
use crate::wait::{PATIENCE, until};
use crate::{Result, Window};

impl Window {
    /// Types into whatever has focus, from where the caret is.
    pub async fn type_on(&self, fact: &str, keys: &str) -> Result<()> {
        self.trail()
            .add(format!("type into {fact}: {}", brief(keys)));
        self.with_element(&named(fact), async |element| element.send_keys(keys).await)
            .await
    }

    /// Presses keys together, as in a shortcut, wherever focus is.
    pub async fn press_keys(&self, keys: &[char]) -> Result<()> {
        self.trail().add(format!("press keys {keys:?}"));
        let down = keys.iter().map(|&value| KeyAction::Down { value });
        let up = keys.iter().rev().map(|&value| KeyAction::Up { value });
        let shortcut = down
            .chain(up)
            .fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        self.perform(shortcut).await
    }

    /// Chooses an option of a radio group.
    pub async fn choose(&self, fact: &str, value: &str) -> Result<()> {
        self.trail().add(format!("choose {fact}: {value}"));
        self.click(&option(fact, value)).await
    }

    /// Ticks a box of a group that is not ticked yet.
    pub async fn tick(&self, fact: &str, value: &str) -> Result<()> {
        self.set_box(fact, value, true).await
    }

    /// Unticks a box of a group that is ticked.
    pub async fn untick(&self, fact: &str, value: &str) -> Result<()> {
        self.set_box(fact, value, false).await
    }

    /// Ticks a task of the plan off, and waits until it counts as done.
    pub async fn tick_off(&self, task: &str) -> Result<()> {
        self.trail().add(format!("tick off {task}"));
        let item = format!(r#"[data-task="{task}"]"#);
        self.click(&format!("{item} input[type=checkbox]")).await?;
        until(&format!("{task} to be done"), PATIENCE, async || {
            let done = format!(r#"{item}[data-done="true"]"#);
            Ok(self.is_shown(&done).await?.then_some(()))
        })
        .await
    }

    /// Chooses "planned" and gives the day.
    pub async fn plan(&self, fact: &str, day: &str) -> Result<()> {
        self.choose(fact, "planned").await?;
        self.date(&format!("{fact}.planned"), day).await
    }

    /// Sets an input of type date. How a date is typed into one depends on the system's locale, so
    /// it is set as the calendar beside it would.
    pub async fn date(&self, name: &str, day: &str) -> Result<()> {
        const SET: &str = "const [selector, day] = arguments;
            const input = document.querySelector(selector);
            const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
            own.set.call(input, day);
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.dispatchEvent(new Event('change', { bubbles: true }));";
        self.trail().add(format!("set {name}: {day}"));
        let input = format!(r#"input[type="date"][name="{name}"]"#);
        self.with_element(&input, async |element| element.is_displayed().await)
            .await?;
        self.script_with(SET, vec![json!(input), json!(day)])
            .await
            .during(format!("setting {name}"))?;
        Ok(())
    }

    /// Whether the page asks a fact now, in a control that is shown.
    pub async fn has_control(&self, fact: &str) -> Result<bool> {
        self.is_shown(&named(fact)).await
    }

    /// Waits until the page says beneath them which of so many boxes are ticked: what follows on the
    /// page moves when it does, and nobody is as fast as this.
    pub async fn wait_until_told_what_is_ticked(&self, count: usize) -> Result<()> {
        const TOLD: &str = "return document.querySelector('.ticked')?.innerText ?? ''";
        until(
            &format!("{count} boxes to be told of"),
            PATIENCE,
            async || {
                let told = shown(&self.script(TOLD).await?);
                let says = match count {
                    0 => told.is_empty(),
                    1 => !told.is_empty(),
                    _ => told.contains(&count.to_string()),
                };
                Ok(says.then_some(()))
            },
        )
        .await
    }

    async fn set_box(&self, fact: &str, value: &str, ticked: bool) -> Result<()> {
        const TICKED: &str = "return document.querySelector(arguments[0])?.checked ?? null";
        let word = if ticked { "tick" } else { "untick" };
        self.trail().add(format!("{word} {fact}: {value}"));
        let check_box = option(fact, value);
        let now = self.script_with(TICKED, vec![json!(check_box)]).await?;
        if now == ticked {
            return Ok(());
        }
        self.click(&check_box).await
    }
}

pub(crate) fn named(name: &str) -> String {
    format!(r#"[name="{name}"]"#)
}

fn option(name: &str, value: &str) -> String {
    format!(r#"[name="{name}"][value="{value}"]"#)
}

pub(crate) fn brief(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut brief: String = text.chars().take(LONGEST).collect();
    if brief.len() < text.len() {
        brief.push('…');
    }
    brief.escape_debug().to_string()
}
