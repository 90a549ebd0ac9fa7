//! The result in a few sentences: what works on that day, and how far the rest is.

use eligibility::{RoleAssessment, Verdict, When, assess, coming};

use super::readiness::MODELS;
use super::{Scene, Standing};
use crate::wire::Block;

impl Scene<'_> {
    pub(super) fn brief(&self, standing: &Standing) -> Block {
        let models = MODELS.map(|role| standing.assessment.role(role));
        let (open, rest): (Vec<_>, Vec<_>) = models
            .into_iter()
            .partition(|role| role.verdict == Verdict::Eligible);
        let first = match open[..] {
            [] if rest
                .iter()
                .all(|role| role.verdict == Verdict::Undetermined) =>
            {
                self.text("brief-open-unknown")
            }
            [] => self.text("brief-open-none"),
            [one] => self.about("brief-open-one", one, &[]),
            _ => self.text("brief-open-both"),
        };
        let mut texts = vec![first];
        texts.extend(rest.into_iter().map(|role| self.distance(role, standing)));
        texts.extend(
            models
                .into_iter()
                .filter_map(|role| self.turn(role, standing)),
        );
        Block::Section {
            heading: self.dated("brief", standing.assessment.as_of),
            texts,
            statements: Vec::new(),
        }
    }

    /// The least that would open a model, or what it still hangs in the air for.
    fn distance(&self, role: &RoleAssessment<'_>, standing: &Standing) -> String {
        let what_if = standing.assessment.what_if(role.role);
        match role.verdict {
            Verdict::NotEligible => {
                let least = what_if.changes.first().map_or(&[][..], Vec::as_slice);
                let named: Vec<String> = least
                    .iter()
                    .map(|change| {
                        let name = self.fact_name(change.fact).into();
                        let value = self.target(change.fact, change.to).into();
                        self.words
                            .format("named-value", &[("name", name), ("value", value)])
                    })
                    .collect();
                self.about("brief-not-eligible", role, &named)
            }
            Verdict::Undetermined => {
                let named: Vec<String> = what_if
                    .missing
                    .iter()
                    .map(|fact| self.fact_name(*fact))
                    .collect();
                self.about("brief-undetermined", role, &named)
            }
            Verdict::Eligible | Verdict::Silent => self.about("brief-silent", role, &[]),
        }
    }

    /// The verdict that the coming rules turn, for an organisation that holds the role.
    fn turn(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Option<String> {
        let (edition, binding) =
            coming(self.rules, role.role, &standing.assessment.sight).next_back()?;
        let then = When {
            as_of: binding.from,
            today: self.now.today,
        };
        let then = assess(self.rules, &standing.counted, then, None);
        let verdict = then.role(role.role).verdict;
        (verdict != role.verdict).then(|| {
            let edition = self.text(&format!("edition-{}.in-a-sentence", edition.id));
            let args = [
                ("date", self.words.date(binding.from).into()),
                ("edition", edition.into()),
                ("model", self.model_name(role.role).into()),
                ("verdict", verdict.id().into()),
            ];
            self.words.format("brief-will-change", &args)
        })
    }

    fn about(&self, id: &str, role: &RoleAssessment<'_>, named: &[String]) -> String {
        let args = [
            ("model", self.model_name(role.role).into()),
            ("count", named.len().into()),
            ("list", self.words.list(named).into()),
        ];
        self.words.format(id, &args)
    }
}
