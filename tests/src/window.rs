use fantoccini::actions::Actions;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::driver::shown;
use crate::trail::Trail;
use crate::trouble::While;
use crate::wait::{PATIENCE, until};
use crate::{Result, Trouble, place};

/// What a person sees of the program, and what they do with it.
#[derive(Debug, Clone)]
pub struct Window {
    client: Client,
    trail: Trail,
}

/// What came of pressing Continue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Another screen, by its name.
    Moved(String),
    /// The same screen, with the summary of errors in focus.
    Refused,
    /// The same screen, with what the change would park and move.
    Preview,
    /// The same screen, with word that the program could not do it.
    Failed(String),
}

impl Window {
    pub(crate) fn new(client: Client, trail: Trail) -> Self {
        Self { client, trail }
    }

    /// Waits until the window can be used.
    pub(crate) async fn wait_until_ready(&self) -> Result<()> {
        until("html[data-ready]", PATIENCE, async || {
            let ready = self
                .script("return document.documentElement.hasAttribute('data-ready')")
                .await?;
            Ok((ready == true).then_some(()))
        })
        .await
    }

    /// The name of the screen.
    pub async fn screen(&self) -> Result<String> {
        self.text_of("return document.body.dataset.screen").await
    }

    /// Waits until a screen is shown.
    pub async fn wait_for_screen(&self, screen: &str) -> Result<()> {
        until(&format!("the screen {screen}"), PATIENCE, async || {
            Ok((self.screen().await? == screen).then_some(()))
        })
        .await
    }

    /// Presses Continue and waits for what comes of it.
    pub async fn go_on(&self) -> Result<Outcome> {
        let before = self.standing().await?;
        self.click(r#"button[data-action="continue"]"#).await?;
        let what = format!("something to come of Continue on {}", before.screen);
        let outcome = until(&what, PATIENCE, async || {
            Ok(self.standing().await?.since(&before))
        })
        .await?;
        self.trail
            .add(format!("continue on {}: {outcome:?}", before.screen));
        Ok(outcome)
    }

    /// Presses Continue, which must lead to another screen; its name.
    pub async fn move_on(&self) -> Result<String> {
        match self.go_on().await? {
            Outcome::Moved(screen) => {
                self.expect_at_its_top(&screen).await?;
                Ok(screen)
            }
            other => {
                let errors = self.errors().await?;
                Err(Trouble::new(format!(
                    "Continue did not move on but {other:?} {errors:?}"
                )))
            }
        }
    }

    /// A page that is come to begins at its top, or at the link by which an answer was changed, and
    /// nothing moves it once it is drawn.
    async fn expect_at_its_top(&self, screen: &str) -> Result<()> {
        const SETTLED: &str = "const [done] = arguments;
            const down = () => {
                const at = document.activeElement;
                const { top, bottom } = at.getBoundingClientRect();
                const seen = at.dataset.action === 'change' && top > 0 && bottom < window.innerHeight;
                const pane = document.querySelector('[data-pane]');
                done(seen ? 0 : window.scrollY + (pane?.scrollTop ?? 0));
            };
            requestAnimationFrame(() => requestAnimationFrame(down));";
        let down = self.run_async(SETTLED, Vec::new()).await?;
        Trouble::unless(down == 0, || {
            format!("{screen} is shown from {down} pixels down")
        })
    }

    /// Presses Back and waits for another screen; its name.
    pub async fn back(&self) -> Result<String> {
        let before = self.screen().await?;
        self.click(r#"[data-action="back"]"#).await?;
        let screen = self.screen_after(&before, "Back").await?;
        self.trail.add(format!("back to {screen}"));
        Ok(screen)
    }

    /// Goes to a step by way of the route.
    pub async fn visit(&self, step: &str) -> Result<()> {
        // The driver scrolls the window, not the route in it.
        const SCROLL: &str = "document.querySelector(arguments[0])
            ?.scrollIntoView({ block: 'nearest' })";
        self.trail.add(format!("visit {step}"));
        let selector = format!(r#"[data-step="{step}"]"#);
        self.script_with(SCROLL, vec![json!(selector)]).await?;
        self.click(&selector).await?;
        self.wait_for_screen(step).await
    }

    /// Presses a button by what it does (`data-action`).
    pub async fn press(&self, action: &str) -> Result<()> {
        self.trail.add(format!("press {action}"));
        self.click(&format!(r#"[data-action="{action}"]"#)).await
    }

    /// Clicks what a selector finds.
    pub async fn click_on(&self, selector: &str) -> Result<()> {
        self.trail().add(format!("click on {selector}"));
        self.click(selector).await
    }

    /// Whether a button that does this (`data-action`) is on the page.
    pub async fn offers(&self, action: &str) -> Result<bool> {
        self.is_shown(&format!(r#"[data-action="{action}"]"#)).await
    }

    /// Changes the language and waits until the page speaks it.
    pub async fn locale(&self, locale: &str) -> Result<()> {
        self.trail.add(format!("speak {locale}"));
        self.click(&format!(r#"[data-action="locale"][value="{locale}"]"#))
            .await?;
        until(
            &format!("the page to speak {locale}"),
            PATIENCE,
            async || {
                let lang = self.text_of("return document.documentElement.lang").await?;
                Ok((lang == locale).then_some(()))
            },
        )
        .await
    }

    /// Sends an intent straight to the program, past the page: the view, or else the failure.
    pub async fn send(&self, intent: &Value) -> Result<std::result::Result<Value, Value>> {
        self.invoke("dispatch", &json!({ "intent": intent })).await
    }

    /// Calls any command of Tauri as a hostile page would: the reply, or else the refusal.
    pub async fn invoke(
        &self,
        command: &str,
        arguments: &Value,
    ) -> Result<std::result::Result<Value, Value>> {
        const CALL: &str = "const [command, given, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, given).then(
                (reply) => done({ reply }),
                (refusal) => done({ refusal: refusal ?? 'refused' }));";
        self.trail.add(format!("call {command}"));
        let outcome = self
            .script_async(CALL, vec![json!(command), arguments.clone()])
            .await?;
        Ok(match outcome.get("refusal") {
            Some(refusal) => Err(refusal.clone()),
            None => Ok(outcome["reply"].clone()),
        })
    }

    /// Whether the page can have an address answer, by any means a page has.
    pub async fn reaches(&self, address: &str) -> Result<bool> {
        const REACH: &str = "const [address, done] = arguments;
            const image = new Promise((yes, no) => {
                const image = new Image();
                image.onload = yes;
                image.onerror = no;
                image.src = address;
            });
            Promise.any([fetch(address, { mode: 'no-cors' }), image])
                .then(() => done(true), () => done(false));";
        let reached = self.script_async(REACH, vec![json!(address)]).await?;
        Ok(reached == true)
    }

    /// Gives the window a size.
    pub async fn resize(&self, (width, height): (u32, u32)) -> Result<()> {
        self.client
            .set_window_size(width, height)
            .await
            .during("resizing the window")?;
        until(&format!("a width of {width}"), PATIENCE, async || {
            let inner = self.script("return innerWidth").await?;
            Ok((inner == width).then_some(()))
        })
        .await
    }

    /// Keeps pictures of the window in `tests/shots`, which git ignores: one, or as many as it takes
    /// to scroll to the end of the page.
    pub async fn screenshot(&self, name: &str) -> Result<()> {
        // What the driver pictures is the last frame drawn, which may lag behind what is there.
        const SCROLL: &str = "const [part, done] = arguments;
            const pane = document.querySelector('[data-pane]');
            const within = pane && pane.scrollHeight > pane.clientHeight;
            const page = within ? pane : document.scrollingElement;
            page.scrollTo(0, part * page.clientHeight);
            const parts = Math.ceil(page.scrollHeight / page.clientHeight);
            requestAnimationFrame(() => requestAnimationFrame(() => done(parts)));";
        const UP: &str = "scrollTo(0, 0); document.querySelector('[data-pane]')?.scrollTo(0, 0)";
        let mut part = 0;
        loop {
            let parts = self.script_async(SCROLL, vec![json!(part)]).await?;
            let picture = self.client.screenshot().await.during("taking a picture")?;
            let file = match part {
                0 => place::shot(name)?,
                _ => place::shot(&format!("{name}-{part}"))?,
            };
            std::fs::write(&file, picture).during(format!("writing {}", file.display()))?;
            part += 1;
            if parts.as_u64().is_none_or(|parts| part >= parts) {
                break;
            }
        }
        self.script(UP).await.map(|_| ())
    }

    /// Runs a script in the page.
    pub async fn script(&self, script: &str) -> Result<Value> {
        self.script_with(script, Vec::new()).await
    }

    /// Runs a script in the page that calls its last argument when it is done.
    pub async fn run_async(&self, script: &str, given: Vec<Value>) -> Result<Value> {
        self.script_async(script, given).await
    }

    /// Runs a script in the page that is given this.
    pub async fn script_with(&self, script: &str, given: Vec<Value>) -> Result<Value> {
        self.client
            .execute(script, given)
            .await
            .during(format!("running `{}`", script.trim()))
    }

    pub(crate) async fn script_async(&self, script: &str, given: Vec<Value>) -> Result<Value> {
        self.client
            .execute_async(script, given)
            .await
            .during("running a script that takes its time")
    }

    pub(crate) async fn text_of(&self, script: &str) -> Result<String> {
        Ok(shown(&self.script(script).await?))
    }

    /// Does something with the first element shown that matches, once there is one that takes it.
    pub(crate) async fn with_element<T>(
        &self,
        selector: &str,
        act: impl AsyncFn(&Element) -> std::result::Result<T, CmdError>,
    ) -> Result<T> {
        until(&format!("{selector} to be usable"), PATIENCE, async || {
            for element in self.found(selector).await? {
                match act(&element).await {
                    Ok(done) => return Ok(Some(done)),
                    // Another of several may be the one that is shown, and a page that is being
                    // replaced will be there in a moment.
                    Err(error) if passes(&error) => {}
                    Err(error) => return Err(error).during(format!("using {selector}")),
                }
            }
            Ok(None)
        })
        .await
    }

    pub(crate) async fn is_shown(&self, selector: &str) -> Result<bool> {
        const SHOWN: &str = "return [...document.querySelectorAll(arguments[0])]
            .some((element) => element.checkVisibility())";
        Ok(self.script_with(SHOWN, vec![json!(selector)]).await? == true)
    }

    pub(crate) async fn perform(&self, acts: impl Into<Actions>) -> Result<()> {
        self.client
            .perform_actions(acts)
            .await
            .during("pressing keys or the mouse")
    }

    pub(crate) fn trail(&self) -> &Trail {
        &self.trail
    }

    /// Opens the folds that hide an element, the outermost first, by clicking on them.
    pub(crate) async fn unfold(&self, selector: &str) -> Result<()> {
        const UNFOLD: &str = r#"
            const element = document.querySelector(arguments[0]);
            if (!element || element.checkVisibility()) return true;
            const handles = [];
            for (let at = element.parentElement; at; at = at.parentElement) {
                handles.unshift(at.matches('details:not([open])')
                    ? at.querySelector('summary')
                    : at.querySelector(':scope > * > button[aria-expanded="false"]'));
            }
            handles.find(Boolean)?.click();
            return !handles.some(Boolean);"#;
        until(
            &format!("{selector} to be unfolded"),
            PATIENCE,
            async || {
                let unfolded = self.script_with(UNFOLD, vec![json!(selector)]).await?;
                Ok((unfolded == true).then_some(()))
            },
        )
        .await
    }

    async fn found(&self, selector: &str) -> Result<Vec<Element>> {
        self.client
            .find_all(Locator::Css(selector))
            .await
            .during(format!("looking for {selector}"))
    }

    async fn screen_after(&self, before: &str, act: &str) -> Result<String> {
        until(&format!("{act} to leave {before}"), PATIENCE, async || {
            let screen = self.screen().await?;
            Ok((screen != before).then_some(screen))
        })
        .await
    }

    async fn standing(&self) -> Result<Standing> {
        const STANDING: &str = r#"
            const summary = document.querySelector('[role="alert"]:has(a)');
            const banner = document.querySelector('[data-action="dismiss"]');
            return {
                screen: document.body.dataset.screen,
                refused: Boolean(summary?.contains(document.activeElement)),
                preview: Boolean(document.querySelector('[data-action="keep"]')),
                failed: banner ? banner.parentElement.innerText : null,
            };"#;
        let seen = self.script(STANDING).await?;
        Ok(Standing {
            screen: shown(&seen["screen"]),
            refused: seen["refused"] == true,
            preview: seen["preview"] == true,
            failed: seen["failed"].as_str().map(str::to_owned),
        })
    }
}

/// Where the window stands, as far as Continue can change it.
#[derive(Debug)]
struct Standing {
    screen: String,
    refused: bool,
    preview: bool,
    failed: Option<String>,
}

impl Standing {
    fn since(self, before: &Self) -> Option<Outcome> {
        if self.screen != before.screen {
            Some(Outcome::Moved(self.screen))
        } else if self.refused {
            Some(Outcome::Refused)
        } else if self.preview && !before.preview {
            Some(Outcome::Preview)
        } else if before.failed.is_none() {
            self.failed.map(Outcome::Failed)
        } else {
            None
        }
    }
}

/// Whether an element that refused to be used may take it a moment later.
fn passes(error: &CmdError) -> bool {
    let CmdError::Standard(error) = error else {
        return false;
    };
    matches!(
        error.error().as_str(),
        "element not interactable"
            | "element click intercepted"
            | "stale element reference"
            | "no such element"
    )
}
