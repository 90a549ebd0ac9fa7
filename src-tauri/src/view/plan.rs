//! The plan: what is said of the course, then its tasks and the days that matter.

use dossier::{Agenda, Course};
use eligibility::{
    Binding, Edition, Fact, Role, RoleAssessment, Value, Verdict, When, assess,
    next_anniversary_month,
};

use super::order::Weight;
use super::proof::binds_by_now;
use super::selling::{cloud_reservation, national_cloud};
use super::{Scene, Standing};
use crate::wire::{Block, Topic};

impl Scene<'_> {
    pub(super) fn agenda(&self, standing: &Standing) -> Agenda {
        let progress = self.state.progress();
        Agenda::of(self.rules, &standing.counted, progress, self.now.today)
    }

    pub(super) fn plan(&self, standing: &Standing) -> Vec<Block> {
        let agenda = self.agenda(standing);
        let mut texts = self.course_texts(agenda.course, standing);
        if agenda.paths().next().is_some() {
            texts.push(self.text("plan-kept"));
        }
        let mut blocks: Vec<Block> = self.cloud_caution(standing).into_iter().collect();
        blocks.extend(self.reservations(standing));
        let said = cloud_reservation(standing);
        blocks.extend(self.cloud_topic(standing).map(|mut topic| {
            let told = |clause: &str| said == Some(&format!("clause-{clause}"));
            topic.statements.retain(|one| !told(&one.clause.id));
            Block::Topic(Box::new(topic))
        }));
        blocks.push(Block::Text {
            text: texts.join(" "),
        });
        let notes = self.order_notes(&agenda).into_iter();
        blocks.extend(notes.map(|note| {
            Block::Note {
                tone: match note.weight {
                    Weight::Costly => "alarm",
                    Weight::Grave => "caution",
                    Weight::Asking => "info",
                }
                .to_owned(),
                text: note.text,
            }
        }));
        let known = self.course_topics(agenda.course, standing).into_iter();
        blocks.extend(known.map(|topic| Block::Topic(Box::new(topic))));
        let plan = self.tasks(&agenda, standing);
        if !plan.groups.is_empty() {
            blocks.push(Block::Plan(Box::new(plan)));
        }
        blocks.push(Block::Dates(Box::new(self.dates(&agenda))));
        blocks
    }

    /// That the steps are not those of the cloud that is wanted.
    pub(super) fn cloud_caution(&self, standing: &Standing) -> Option<Block> {
        let cloud = national_cloud(standing)?;
        Some(Block::Note {
            tone: "caution".to_owned(),
            text: self.text(&format!("plan-cloud-{cloud}")),
        })
    }

    /// What there is to know of the course as a whole.
    pub(super) fn course_texts(&self, course: Course, standing: &Standing) -> Vec<String> {
        let about = |id: &str, role: Role| {
            let model = self.role_in_a_sentence(role);
            self.words.format(id, &[("model", model.into())])
        };
        match course {
            Course::Open => vec![self.text("plan-no-choice.here")],
            Course::Held(role) => vec![about("plan-held", role)],
            Course::Unsettled(role) => self.unsettled(role, standing),
            Course::Falling(role) => self.falling(role, standing),
            Course::Referred => vec![self.text("plan-referred")],
            Course::Paths(_) => {
                let below = below(standing);
                let why = below.map(|role| self.fallen(role, standing));
                why.into_iter().chain([self.text("plan-intro")]).collect()
            }
        }
    }

    /// What the sources say where they leave much unsaid: of a partner below the bar of the role it
    /// holds, wherever it wants to go; of becoming a distributor.
    pub(super) fn course_topics(&self, course: Course, standing: &Standing) -> Vec<Topic> {
        let below = below(standing);
        let consequences = below.and_then(|role| self.consequences(role.role));
        let referred = [Course::Referred, Course::Falling(Role::IndirectProvider)];
        let distributor = referred.contains(&course).then(|| {
            self.topic(
                "plan-distributor",
                &[
                    "ip-enrolment-path",
                    "ip20-listing",
                    "ip20-invite",
                    "ip20-mpa",
                    "ip26-revenue",
                ],
                &["provider-tasks"],
            )
        });
        consequences.into_iter().chain(distributor).collect()
    }

    /// What is known of what happens to a partner below the bar.
    fn consequences(&self, role: Role) -> Option<Topic> {
        match role {
            Role::DirectBill => Some(self.topic(
                "plan-consequences",
                &[
                    "db18-restriction",
                    "suspension-causes",
                    "db26-enforcement-timeline",
                    "db26-reapply",
                    "db26-wait",
                ],
                &[],
            )),
            Role::IndirectReseller => Some(self.topic(
                "plan-consequences",
                &["ir24-warning", "ir24-wait", "ir-suspension-gdap"],
                &["reseller-requirements"],
            )),
            Role::IndirectProvider => None,
        }
    }

    /// A holder of whom nobody knows yet how it stands: since when the rules bind, and what is to be
    /// looked at.
    fn unsettled(&self, role: Role, standing: &Standing) -> Vec<String> {
        let assessed = standing.assessment.role(role);
        let mut texts = vec![self.fallen(assessed, standing)];
        match role {
            Role::DirectBill | Role::IndirectReseller => texts.push(self.text("plan-look-at-each")),
            Role::IndirectProvider => texts.extend(self.not_known(assessed)),
        }
        texts
    }

    /// A holder below the bar, or that will be once other rules bind it, and what it can do.
    fn falling(&self, role: Role, standing: &Standing) -> Vec<String> {
        let today = self.now.today;
        let ahead = dossier::falls_under(self.rules, &standing.counted, role, today);
        let then = ahead.map(|(edition, binding)| {
            let as_of = binding.from;
            let when = When { as_of, today };
            assess(self.rules, &standing.counted, when, Some(edition))
        });
        let fallen = then.as_ref().unwrap_or(&standing.assessment).role(role);
        let mut texts = vec![match ahead {
            Some((edition, binding)) => self.falling_ahead(role, edition, binding),
            None => self.fallen(fallen, standing),
        }];
        match role {
            Role::DirectBill if ahead.is_none() => texts.push(self.text("plan-two-ways")),
            Role::IndirectReseller if ahead.is_none() => texts.push(self.text("plan-meet-again")),
            Role::DirectBill | Role::IndirectReseller => texts.push(self.text("plan-until-then")),
            // No page says how: it is referred, like who wants this role.
            Role::IndirectProvider => {
                texts.extend(self.not_met(fallen));
                texts.extend(self.not_known(fallen));
                texts.push(self.text("plan-referred-held"));
            }
        }
        texts
    }

    fn falling_ahead(&self, role: Role, edition: &Edition, binding: Binding) -> String {
        let edition = self.edition_in_a_sentence(&edition.id);
        let args = [
            ("certain", if binding.certain { "yes" } else { "no" }.into()),
            ("date", self.words.date(binding.from).into()),
            ("edition", edition.into()),
            ("model", self.role_in_a_sentence(role).into()),
        ];
        self.words.format("plan-falling-ahead", &args)
    }

    /// A holder below the bar, or perhaps below it: since when the rules bind, and when they are
    /// looked at next.
    fn fallen(&self, role: &RoleAssessment<'_>, standing: &Standing) -> String {
        let binding = role.binding;
        let month = self.anniversary(standing);
        let bound = match binding {
            Some(_) if binds_by_now(role, &standing.assessment.sight) => "by-now",
            Some(binding) if binding.certain => "yes",
            Some(_) => "perhaps",
            None => "no",
        };
        let from = binding.map(|binding| self.words.date(binding.from));
        let args = [
            ("bound", bound.into()),
            ("from", from.unwrap_or_default().into()),
            ("dated", if month.is_some() { "yes" } else { "no" }.into()),
            ("month", month.unwrap_or_default().into()),
            ("role", role.role.id().into()),
            ("verdict", role.verdict.id().into()),
        ];
        self.words.format("plan-falling", &args)
    }

    /// The month in which the role that is held is looked at next, as far as one knows since when it
    /// is held.
    pub(super) fn anniversary(&self, standing: &Standing) -> Option<String> {
        match standing.counted.get(Fact::CspSince) {
            Some(Value::Date(since)) => {
                let month = next_anniversary_month(*since, self.now.today);
                Some(self.words.month(month))
            }
            _ => None,
        }
    }
}

/// The role that is held and whose conditions are not met.
fn below(standing: &Standing) -> Option<&RoleAssessment<'static>> {
    let mut roles = standing.assessment.roles.iter();
    roles.find(|role| role.held && role.verdict == Verdict::NotEligible)
}

/// For messages that speak of the chosen model: yes or no.
pub(super) fn chosen_word(standing: &Standing) -> &'static str {
    match dossier::chosen(&standing.counted) {
        Some(_) => "yes",
        None => "no",
    }
}
