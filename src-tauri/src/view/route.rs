//! The side list of the seven stages.

use dossier::{Stage, Step};

use super::{Scene, Standing};
use crate::session::{Persona, Screen};
use crate::wire::{Route, RouteStage, RouteStep};

/// How a step or stage stands on the route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Done,
    Current,
    Ahead,
    NotNeeded,
}

impl State {
    fn id(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Current => "current",
            Self::Ahead => "ahead",
            Self::NotNeeded => "not-needed",
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Done => "route-done",
            Self::Current => "route-current",
            Self::Ahead => "route-ahead",
            Self::NotNeeded => "route-not-needed",
        }
    }
}

impl Scene<'_> {
    pub(super) fn route(&self, standing: &Standing) -> Route {
        let stages = Stage::all().iter().enumerate();
        Route {
            label: self.text("route"),
            position: self.position().unwrap_or_default(),
            stages: stages
                .map(|(place, stage)| self.stage(place + 1, stage, standing))
                .collect(),
        }
    }

    /// "Stage 2 of 7 · Organisation".
    pub(super) fn position(&self) -> Option<String> {
        let Screen::Step(step) = self.state.screen else {
            return None;
        };
        Some(self.stage_in_words(Stage::of(step).0))
    }

    /// The stage of that number, counted from 1, in the same words wherever it is named.
    pub(super) fn stage_in_words(&self, number: usize) -> String {
        let stages = Stage::all();
        let stage = &stages[number.clamp(1, stages.len()) - 1];
        let args = [
            ("number", number.into()),
            ("count", stages.len().into()),
            ("stage", self.stage_name(stage).into()),
        ];
        self.words.format("position", &args)
    }

    fn stage(&self, number: usize, stage: &Stage, standing: &Standing) -> RouteStage {
        let states: Vec<State> = stage
            .steps
            .iter()
            .map(|step| self.state_of(step, standing))
            .collect();
        let needed = || states.iter().filter(|state| **state != State::NotNeeded);
        let overall = if states.contains(&State::Current) {
            State::Current
        } else if needed().next().is_none() {
            State::NotNeeded
        } else if needed().all(|state| *state == State::Done) {
            State::Done
        } else {
            State::Ahead
        };
        let steps = stage.steps.iter().zip(states);
        RouteStage {
            number: u8::try_from(number).unwrap_or(u8::MAX),
            name: self.text(&format!("stage-{}", stage.id)),
            state: overall.id().to_owned(),
            state_word: self.text(overall.word()),
            steps: steps
                .map(|(step, state)| RouteStep {
                    id: step.id.clone(),
                    name: self.text(&format!("step-{}.short", step.id)),
                    state: state.id().to_owned(),
                    state_word: self.text(state.word()),
                    left_open: self.left_open(step, standing),
                    open: state != State::Current
                        && self.state.open.as_ref().is_some_and(|open| {
                            open.reaches(step, &standing.path, self.state.persona)
                        }),
                })
                .collect(),
        }
    }

    /// How many questions of a step that was continued are open, in words.
    fn left_open(&self, step: &Step, standing: &Standing) -> Option<String> {
        let open = self.state.open.as_ref()?;
        let asked = step.asks.iter().map(|ask| ask.fact);
        let count = asked
            .filter(|fact| standing.path.asks(*fact))
            .filter(|fact| self.waits(*fact, standing.counted.get(*fact)))
            .count();
        (count > 0 && open.passed.contains(&step.id)).then(|| self.questions_open(count))
    }

    pub(super) fn questions_open(&self, count: usize) -> String {
        self.words
            .format("route-left-open", &[("count", count.into())])
    }

    fn state_of(&self, step: &Step, standing: &Standing) -> State {
        let guides = self.state.persona == Some(Persona::Guide);
        let passed = self.state.open.as_ref().is_some_and(|open| {
            open.passed.contains(&step.id) || (guides && open.is_done(step, &standing.path))
        });
        if matches!(self.state.screen, Screen::Step(current) if current == step) {
            State::Current
        } else if !standing.path.needs(step) {
            State::NotNeeded
        } else if passed {
            State::Done
        } else {
            State::Ahead
        }
    }
}
