//! The result in a few sentences: what works on that day, and how far the rest is.

use eligibility::{FactChange, Role, RoleAssessment, Verdict, When, assess, coming};

use super::readiness::MODELS;
use super::selling::national_cloud;
use super::{Scene, Standing};
use crate::wire::{Block, BriefLine, FactUsed};

/// How many answers a sentence names where the findings below have them all.
const NAMED: usize = 3;

impl Scene<'_> {
    pub(super) fn brief(&self, standing: &Standing) -> Block {
        let mut lines = self.brief_lines(standing);
        // What the coming rules ask stands nowhere else.
        for line in lines.iter_mut().filter(|line| !line.caution) {
            // One more takes no more room than to say that there is one.
            let rest = line.facts.len().saturating_sub(NAMED);
            if rest > 1 {
                line.facts.truncate(NAMED);
                line.more = Some(self.words.format("brief-more", &[("count", rest.into())]));
            }
        }
        Block::Brief {
            heading: self.dated("brief", standing.assessment.as_of),
            lines,
        }
    }

    /// The sentences, each with every answer that it speaks of.
    fn brief_lines(&self, standing: &Standing) -> Vec<BriefLine> {
        let assessment = &standing.assessment;
        let held = assessment.roles.iter().find(|role| role.held);
        let others = MODELS.map(|role| assessment.role(role));
        let others: Vec<_> = others.into_iter().filter(|role| !role.held).collect();

        let mut lines: Vec<BriefLine> = held.map(|role| self.keeps(role)).into_iter().collect();
        lines.extend(held.and_then(|role| self.review(role, standing)));
        lines.extend(held.and_then(|role| self.turn(role, standing)));
        lines.extend(self.opens(&others, held.is_some(), standing));
        lines.extend(held.and_then(|role| self.way_back(role, standing)));
        lines.extend(self.opens_later(standing));
        for role in held.into_iter().chain(others) {
            lines.extend(self.distance(role, standing));
        }
        lines.extend(held.and_then(|role| self.may_come_later(role, standing)));
        lines
    }

    /// How the role that is held stands.
    fn keeps(&self, role: &RoleAssessment<'_>) -> BriefLine {
        let args = [
            ("verdict", role.verdict.id().into()),
            ("model", self.role_in_a_sentence(role.role).into()),
        ];
        sentence(self.words.format("brief-held", &args))
    }

    /// When a role whose conditions are not met is looked at next, and where the rest is told.
    fn review(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Option<BriefLine> {
        let today = standing.assessment.as_of == self.now.today;
        let month = self.anniversary(standing);
        let args = [
            ("dated", if month.is_some() { "yes" } else { "no" }.into()),
            ("month", month.unwrap_or_default().into()),
        ];
        (today && role.verdict == Verdict::NotEligible)
            .then(|| sentence(self.words.format("brief-review", &args)))
    }

    /// What the move from direct bill to an open indirect model takes besides its conditions.
    fn way_back(&self, held: &RoleAssessment<'_>, standing: &Standing) -> Option<BriefLine> {
        let reseller = standing.assessment.role(Role::IndirectReseller);
        (held.role == Role::DirectBill && reseller.verdict == Verdict::Eligible)
            .then(|| sentence(self.text("brief-move")))
    }

    /// Which models are open to an organisation that does not hold them.
    fn opens(
        &self,
        others: &[&RoleAssessment<'_>],
        holds: bool,
        standing: &Standing,
    ) -> Option<BriefLine> {
        let has = |verdict| others.iter().any(|role| role.verdict == verdict);
        let open: Vec<String> = others
            .iter()
            .filter(|role| role.verdict == Verdict::Eligible)
            .map(|role| self.role_in_a_sentence(role.role))
            .collect();
        let text = if !open.is_empty() {
            let list = self.words.list(&open);
            let args = [("count", open.len().into()), ("list", list.into())];
            if national_cloud(standing).is_some() {
                self.words.format("brief-open-national", &args[1..])
            } else {
                self.words.format("brief-open", &args)
            }
        } else if holds {
            return None;
        } else if has(Verdict::Undetermined) {
            self.text("brief-open-unknown")
        } else if has(Verdict::NotEligible) {
            self.text("brief-open-none")
        } else {
            self.text("edition-none")
        };
        Some(sentence(text))
    }

    /// From which day on a model would be open that is not yet.
    fn opens_later(&self, standing: &Standing) -> Vec<BriefLine> {
        let openings = self.openings(standing).into_iter();
        let line = openings.map(|opening| {
            let args = [
                ("date", self.words.date(opening.on).into()),
                ("list", self.opening(&opening).into()),
            ];
            sentence(self.words.format("brief-opens-later", &args))
        });
        line.collect()
    }

    /// The least that would open a model, or what can still decide.
    fn distance(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Option<BriefLine> {
        let what_if = standing.assessment.what_if(role.role);
        let model = self.role_in_a_sentence(role.role);
        match role.verdict {
            Verdict::Eligible | Verdict::Silent => None,
            Verdict::NotEligible => {
                let least = what_if.changes.first().map_or(&[][..], Vec::as_slice);
                let id = match (least, role.held) {
                    ([], _) => "brief-no-way",
                    (_, true) => "brief-not-eligible-held",
                    (_, false) => "brief-not-eligible",
                };
                let facts = self.least(least, standing);
                let text = self.words.format(id, &[("model", model.into())]);
                Some(naming(text, facts))
            }
            Verdict::Undetermined => {
                let text = self
                    .words
                    .format("brief-undetermined", &[("model", model.into())]);
                let missing = what_if.missing.iter();
                let facts = missing.map(|fact| self.counted(*fact, standing));
                Some(naming(text, facts.collect()))
            }
        }
    }

    /// A set of changes; what is known and stands in the way comes before what is not known.
    fn least(&self, changes: &[FactChange], standing: &Standing) -> Vec<FactUsed> {
        let (open, known): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change.unknown);
        let ordered = known.into_iter().chain(open);
        ordered
            .map(|change| self.change(change, standing))
            .collect()
    }

    /// While the day on which an edition binds is not known: the question that settles it.
    fn may_come_later(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Option<BriefLine> {
        let edition = role.edition?;
        role.binding.filter(|binding| !binding.certain)?;
        let fact = edition.binding[&role.role].fact()?;
        let name = self.edition_in_a_sentence(&edition.id);
        let text = self
            .words
            .format("brief-uncertain", &[("edition", name.into())]);
        Some(naming(text, vec![self.counted(fact, standing)]))
    }

    /// What the coming rules alone change for the role that is held: both editions are read on the
    /// day the new one begins to bind, so that no plan of that time speaks for it.
    fn turn(&self, role: &RoleAssessment<'_>, standing: &Standing) -> Option<BriefLine> {
        let (edition, binding) =
            coming(self.rules, role.role, &standing.assessment.sight).next_back()?;
        if binding.from <= self.now.today {
            return None;
        }
        let then = When {
            as_of: binding.from,
            today: self.now.today,
        };
        let by = |edition| assess(self.rules, &standing.counted, then, Some(edition));
        let (before, after) = (by(role.edition?), by(edition));
        let verdict = after.role(role.role).verdict;
        (before.role(role.role).verdict != verdict).then(|| {
            let name = self.edition_in_a_sentence(&edition.id);
            let certain = if binding.certain { "yes" } else { "no" };
            let args = [
                ("date", self.words.date(binding.from).into()),
                ("certain", certain.into()),
                ("edition", name.into()),
                ("verdict", verdict.id().into()),
                ("model", self.role_in_a_sentence(role.role).into()),
            ];
            let least = after.what_if(role.role).changes;
            let least = least.first().map_or(&[][..], Vec::as_slice);
            let facts = self.least(least, standing);
            BriefLine {
                caution: verdict != Verdict::Eligible,
                ..naming(self.words.format("brief-turn", &args), facts)
            }
        })
    }

    pub(super) fn role_in_a_sentence(&self, role: Role) -> String {
        self.text(&format!("role-{}.in-a-sentence", role.id()))
    }

    pub(super) fn edition_in_a_sentence(&self, edition: &str) -> String {
        self.text(&format!("edition-{edition}.in-a-sentence"))
    }
}

fn sentence(text: String) -> BriefLine {
    naming(text, Vec::new())
}

fn naming(text: String, facts: Vec<FactUsed>) -> BriefLine {
    BriefLine {
        text,
        facts,
        more: None,
        caution: false,
    }
}
