//! How an organisation stands on a day.

use eligibility::{Assessment, Facts, Rules, When, assess};

use crate::path::Path;

/// An organisation, assessed as of a day by those of its answers that count.
#[derive(Debug)]
pub struct Standing {
    /// What is asked of it.
    pub path: Path,
    /// The answers that count.
    pub counted: Facts,
    /// How the roles stand by them.
    pub assessment: Assessment<'static>,
}

impl Standing {
    /// By these answers, parked ones included.
    pub fn of(rules: &'static Rules, facts: &Facts, when: When) -> Self {
        Self::on(Path::of(rules, facts, when), rules, facts, when)
    }

    /// The same on a path that is known, which may be that of another day.
    pub fn on(path: Path, rules: &'static Rules, facts: &Facts, when: When) -> Self {
        let counted = path.counted(facts);
        let assessment = assess(rules, &counted, when, None);
        Self {
            path,
            counted,
            assessment,
        }
    }
}
