use std::cell::RefCell;
use std::rc::Rc;

/// What the person did so far, told when a journey fails.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trail(Rc<RefCell<Vec<String>>>);

impl Trail {
    pub(crate) fn add(&self, act: impl Into<String>) {
        self.0.borrow_mut().push(act.into());
    }

    /// The last acts, the latest at the bottom.
    pub(crate) fn end(&self) -> String {
        const SHOWN: usize = 25;
        let acts = self.0.borrow();
        let from = acts.len().saturating_sub(SHOWN);
        acts[from..].iter().fold(String::new(), |mut text, act| {
            text.push_str("  ");
            text.push_str(act);
            text.push('\n');
            text
        })
    }
}
