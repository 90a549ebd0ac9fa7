//! The way from the first page to a recorded choice, answering whatever is asked.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{Result, Trouble, Window};

/// What a person would say to one question.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Types this; it means that.
    Typed(&'static str, Value),
    /// Chooses this option.
    Chosen(&'static str),
    /// Plans it for this day.
    Planned(&'static str),
    /// Ticks these boxes, and no others.
    Ticked(&'static [&'static str]),
}

/// What a person would say, fact by fact; a fact that another reveals comes after it.
pub type Answers = Vec<(&'static str, Answer)>;

/// What was met on the way.
#[derive(Debug, Clone, Default)]
pub struct Walk {
    /// The screens, in order.
    pub screens: Vec<String>,
    /// The facts that were asked.
    pub asked: BTreeSet<String>,
}

impl Answer {
    /// How it is stored.
    pub fn stored(&self) -> Value {
        match self {
            Self::Typed(_, meaning) => meaning.clone(),
            Self::Chosen(value) => json!(value),
            Self::Planned(day) => json!({ "planned": day }),
            Self::Ticked(values) => json!(values),
        }
    }

    async fn give(&self, window: &Window, fact: &str) -> Result<()> {
        match self {
            Self::Typed(text, _) => window.fill(fact, text).await,
            Self::Chosen(value) => window.choose(fact, value).await,
            Self::Planned(day) => window.plan(fact, day).await,
            Self::Ticked(wanted) => {
                let ticked = window.value_of(fact).await?;
                for value in ticked.as_array().into_iter().flatten() {
                    let value = value.as_str().unwrap_or_default();
                    if !wanted.contains(&value) {
                        window.untick(fact, value).await?;
                    }
                }
                for value in *wanted {
                    window.tick(fact, value).await?;
                }
                window.wait_until_told_what_is_ticked(wanted.len()).await
            }
        }
    }
}

impl Walk {
    /// What the dossier must hold after the answers were given: those that were asked for.
    pub fn stored(&self, answers: &Answers) -> Value {
        let facts: Map<String, Value> = answers
            .iter()
            .filter(|(fact, _)| self.asked.contains(*fact))
            .map(|(fact, answer)| ((*fact).to_owned(), answer.stored()))
            .collect();
        Value::Object(facts)
    }
}

/// Leaves the welcome page as somebody who works for their own company (`own`) or guides others
/// (`guide`); the screen that follows.
pub async fn begin(window: &Window, persona: &str) -> Result<String> {
    window.wait_for_screen("welcome").await?;
    window.choose("persona", persona).await?;
    window.move_on().await
}

/// Answers page after page and continues, from the current screen until `last` has been continued.
/// `look` sees each page once it is answered.
pub async fn walk(
    window: &Window,
    answers: &Answers,
    last: &str,
    mut look: impl AsyncFnMut(&Window, &str) -> Result<()>,
) -> Result<Walk> {
    const LONGEST: usize = 40;
    let mut walk = Walk::default();
    loop {
        let screen = window.screen().await?;
        walk.asked.extend(answer(window, answers).await?);
        look(window, &screen).await?;
        window.move_on().await?;
        walk.screens.push(screen.clone());
        if screen == last {
            return Ok(walk);
        }
        Trouble::unless(walk.screens.len() < LONGEST, || {
            format!("{last} is never reached: {:?}", walk.screens)
        })?;
    }
}

/// Answers everything that the page asks, and what it asks in turn; the facts that it asks then.
async fn answer(window: &Window, answers: &Answers) -> Result<BTreeSet<String>> {
    let mut given = BTreeSet::new();
    loop {
        let asked = window.asks().await?;
        let open = answers
            .iter()
            .find(|(fact, _)| asked.contains(*fact) && !given.contains(fact));
        let Some((fact, answer)) = open else {
            return Ok(asked);
        };
        answer.give(window, fact).await?;
        given.insert(fact);
    }
}
