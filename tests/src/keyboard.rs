//! The keyboard alone: keys are pressed wherever focus is, and where it is is looked at.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::json;

use crate::driver::shown;
use crate::form::named;
use crate::wait::{PATIENCE, until};
use crate::{Result, Trouble, Window};

/// Enter.
pub const ENTER: char = '\u{E007}';
/// The key that controls go with.
pub const CONTROL: char = '\u{E009}';
/// Escape.
pub const ESCAPE: char = '\u{E00C}';
/// Delete.
pub const DELETE: char = '\u{E017}';
const TAB: char = '\u{E004}';
const DOWN: char = '\u{E015}';

/// Somebody who has no mouse. Every press is noted on the trail, in order.
#[derive(Debug)]
pub struct Keyboard<'a> {
    window: &'a Window,
}

impl<'a> Keyboard<'a> {
    /// Puts the mouse away: from now on [`Self::expect_no_mouse`] tells whether it was used.
    ///
    /// # Errors
    ///
    /// When the window does not answer.
    pub async fn of(window: &'a Window) -> Result<Self> {
        const WATCH: &str = "window.pointed = 0;
            addEventListener('pointerdown', () => (window.pointed += 1), true);";
        window.script(WATCH).await?;
        Ok(Self { window })
    }

    /// Fails if anything was pressed with a mouse.
    pub async fn expect_no_mouse(&self) -> Result<()> {
        let pointed = self.window.script("return window.pointed").await?;
        Trouble::unless(pointed == 0, || format!("a mouse was used {pointed} times"))
    }

    /// Presses one key after another.
    pub async fn press(&self, keys: &str) -> Result<()> {
        self.window
            .trail()
            .add(format!("keys {}", keys.escape_debug()));
        let strokes = keys
            .chars()
            .flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        let strokes = strokes.fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        self.window.perform(strokes).await
    }

    /// Presses a key alone.
    pub async fn key(&self, key: char) -> Result<()> {
        self.press(key.encode_utf8(&mut [0; 4])).await
    }

    /// Presses a letter together with the control key.
    pub async fn control(&self, key: char) -> Result<()> {
        self.window.press_keys(&[CONTROL, key]).await
    }

    /// Presses Tab until focus is on what a selector finds.
    pub async fn go_to(&self, selector: &str) -> Result<()> {
        const LONGEST: usize = 250;
        self.window.wait_for(selector).await?;
        let mut stops = 0;
        while !self.is_at(selector).await? {
            Trouble::unless(stops < LONGEST, || {
                format!("the Tab key never comes to {selector}")
            })?;
            self.key(TAB).await?;
            stops += 1;
        }
        Ok(())
    }

    /// Goes to a button and presses Enter on it.
    pub async fn use_button(&self, selector: &str) -> Result<()> {
        self.go_to(selector).await?;
        self.key(ENTER).await
    }

    /// The same for a button known by what it does (`data-action`).
    pub async fn act(&self, action: &str) -> Result<()> {
        self.use_button(&format!(r#"[data-action="{action}"]"#))
            .await
    }

    /// Continues, and waits for the screen that follows.
    pub async fn go_on(&self, screen: &str) -> Result<()> {
        self.act("continue").await?;
        self.window.wait_for_screen(screen).await
    }

    /// Types a text into a field, in place of what is there.
    pub async fn fill(&self, name: &str, text: &str) -> Result<()> {
        self.go_to(&named(name)).await?;
        self.select_all().await?;
        self.press(text).await?;
        let held = self.window.value_of(name).await?;
        Trouble::unless(held == text, || {
            format!("{text:?} was typed into {name}, which holds {held}")
        })
    }

    /// Selects the text of the field that has focus. A key that the window system loses is pressed
    /// again.
    async fn select_all(&self) -> Result<()> {
        const TRIES: usize = 3;
        const SELECTED: &str =
            "const { selectionStart, selectionEnd, value } = document.activeElement;
            return selectionStart === 0 && selectionEnd === value.length;";
        for _ in 0..TRIES {
            self.control('a').await?;
            if self.window.script(SELECTED).await? == true {
                return Ok(());
            }
        }
        Err(Trouble::new("Ctrl+A does not select the text"))
    }

    /// Chooses an option of a radio group with the space bar and the arrows.
    pub async fn choose(&self, name: &str, value: &str) -> Result<()> {
        const MOST: usize = 20;
        self.go_to(&named(name)).await?;
        if !self.is_at(&format!("{}:checked", named(name))).await? {
            self.key(' ').await?;
        }
        let wanted = format!(r#"{}[value="{value}"]:checked"#, named(name));
        for _ in 0..MOST {
            if self.is_at(&wanted).await? {
                return Ok(());
            }
            self.key(DOWN).await?;
        }
        Err(Trouble::new(format!(
            "the arrows never come to {value} of {name}"
        )))
    }

    /// Chooses from a list with the first letter of the option, again and again until it is there.
    pub async fn select(&self, name: &str, value: &str) -> Result<()> {
        const MOST: usize = 40;
        const LABEL: &str = "const [value] = arguments;
            return [...document.activeElement.options].find((one) => one.value === value)?.label ?? ''";
        self.go_to(&named(name)).await?;
        let label = shown(&self.window.script_with(LABEL, vec![json!(value)]).await?);
        let letter = label.chars().next().unwrap_or_default();
        for _ in 0..MOST {
            if self.window.value_of(name).await? == value {
                return Ok(());
            }
            self.key(letter).await?;
        }
        Err(Trouble::new(format!(
            "the letter {letter} never comes to {value} of {name}"
        )))
    }

    /// Gives a command by way of the list of commands.
    pub async fn command(&self, id: &str) -> Result<()> {
        const MOST: usize = 40;
        self.control('k').await?;
        self.wait_for_focus(&named("palette.text")).await?;
        let wanted = format!(r#"[data-command="{id}"][aria-selected=true]"#);
        for _ in 0..MOST {
            if self.window.is_shown(&wanted).await? {
                return self.key(ENTER).await;
            }
            self.key(DOWN).await?;
        }
        Err(Trouble::new(format!("{id} is not in the list of commands")))
    }

    /// Waits until focus is on what a selector finds.
    pub async fn wait_for_focus(&self, selector: &str) -> Result<()> {
        until(&format!("focus on {selector}"), PATIENCE, async || {
            Ok(self.is_at(selector).await?.then_some(()))
        })
        .await
    }

    async fn is_at(&self, selector: &str) -> Result<bool> {
        const AT: &str = "return document.activeElement.matches(arguments[0])";
        Ok(self.window.script_with(AT, vec![json!(selector)]).await? == true)
    }
}
