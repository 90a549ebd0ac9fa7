use std::cell::RefCell;
use std::rc::Rc;
use std::time::Instant;

/// What the person did so far and when, told when a journey fails.
#[derive(Debug, Clone)]
pub(crate) struct Trail {
    start: Instant,
    acts: Rc<RefCell<Vec<String>>>,
}

impl Trail {
    pub(crate) fn begin() -> Self {
        Self {
            start: Instant::now(),
            acts: Rc::default(),
        }
    }

    pub(crate) fn add(&self, act: impl AsRef<str>) {
        let time = self.start.elapsed().as_secs_f64();
        let line = format!("{time:7.2} s  {}", act.as_ref());
        self.acts.borrow_mut().push(line);
    }

    /// The last acts, the latest at the bottom.
    pub(crate) fn end(&self) -> String {
        const SHOWN: usize = 25;
        let acts = self.acts.borrow();
        acts[acts.len().saturating_sub(SHOWN)..].join("\n")
    }
}
