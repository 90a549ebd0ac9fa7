//! Clicks that are known to have arrived.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::{Value, json};

use crate::wait::{PATIENCE, until};
use crate::{Result, Trouble, Window};

/// How long a click may take to reach the page.
const ARRIVAL: Duration = Duration::from_secs(2);

/// How often a person tries before they call the program broken.
const TRIES: usize = 3;

const MOUSE: &str = "mouse";

impl Window {
    /// Clicks the first element shown that matches, once it can be clicked.
    ///
    /// The driver sends a click to the place where the element was and says nothing of what became
    /// of it: one that the window system loses is made again, and one that meets something else,
    /// because the page moved under the pointer, is the page's fault.
    pub(crate) async fn click(&self, selector: &str) -> Result<()> {
        self.unfold(selector).await?;
        // The driver scrolls no further than to the edge, where something else may lie over it.
        let to_the_middle =
            "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
        self.script_with(to_the_middle, vec![json!(selector)])
            .await?;
        for _ in 0..TRIES {
            self.watch_for_click(selector).await?;
            self.with_element(selector, async |element| element.click().await)
                .await?;
            match self.click_seen().await? {
                Some(Value::Null) => return Ok(()),
                Some(other) => {
                    return Err(Trouble::new(format!(
                        "the click on {selector} met something else: {other}"
                    )));
                }
                None => self
                    .trail()
                    .add(format!("the click on {selector} was lost")),
            }
        }
        Err(Trouble::new(format!(
            "no click on {selector} arrives in the page"
        )))
    }

    /// Clicks where the element stands; it is brought into sight, and no further.
    pub async fn click_plainly(&self, selector: &str) -> Result<()> {
        const INTO_SIGHT: &str =
            "document.querySelector(arguments[0])?.scrollIntoView({ block: 'nearest' })";
        self.script_with(INTO_SIGHT, vec![json!(selector)]).await?;
        self.with_element(selector, async |element| element.click().await)
            .await
    }

    /// Presses the mouse button on what a selector finds, and does not let it go.
    pub async fn hold_down(&self, selector: &str) -> Result<()> {
        const MIDDLE: &str = "const element = document.querySelector(arguments[0]);
            element.scrollIntoView({ block: 'center' });
            const box = element.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);";
        self.trail().add(format!("hold down {selector}"));
        self.wait_for(selector).await?;
        let middle = self.script_with(MIDDLE, vec![json!(selector)]).await?;
        let to = PointerAction::MoveTo {
            duration: None,
            x: middle[0].as_f64().unwrap_or_default(),
            y: middle[1].as_f64().unwrap_or_default(),
        };
        let press = PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        };
        self.perform(MouseActions::new(MOUSE.to_owned()).then(to).then(press))
            .await
    }

    /// Lets the mouse button go where it is.
    pub async fn let_go(&self) -> Result<()> {
        self.trail().add("let go");
        let release = PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        };
        self.perform(MouseActions::new(MOUSE.to_owned()).then(release))
            .await
    }

    async fn watch_for_click(&self, selector: &str) -> Result<()> {
        const WATCH: &str = "const [selector] = arguments;
            const seen = window.clicksSeen = [];
            const meant = (target) => target.closest(selector)
                || target.closest('label')?.control?.matches(selector);
            const see = ({ target }) => seen.push(meant(target) ? null : target.outerHTML.slice(0, 200));
            document.addEventListener('click', see, { capture: true, once: true });";
        self.script_with(WATCH, vec![json!(selector)])
            .await
            .map(|_| ())
    }

    /// What the click met: null for what was meant, nothing when none arrived.
    async fn click_seen(&self) -> Result<Option<Value>> {
        let start = Instant::now();
        until("the click to arrive", PATIENCE, async || {
            let seen = self.script("return window.clicksSeen").await?;
            let first = seen.get(0).cloned();
            let over = first.is_some() || start.elapsed() > ARRIVAL;
            Ok(over.then_some(first))
        })
        .await
    }
}
