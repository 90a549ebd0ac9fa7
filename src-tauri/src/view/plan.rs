//! The plan: what is said of the course, then its tasks and the days that matter.

use dossier::{Agenda, Course};
use eligibility::{Fact, Role, Value, Verdict, next_anniversary_month};

use super::order::Weight;
use super::proof::binds_by_now;
use super::selling::wanted_cloud;
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
        if agenda.course.paths().next().is_some() {
            texts.push(self.text("plan-kept"));
        }
        let mut blocks: Vec<Block> = self.cloud_caution(standing).into_iter().collect();
        blocks.extend(self.reservations(standing));
        blocks.extend(
            self.cloud_topic(standing)
                .map(|it| Block::Topic(Box::new(it))),
        );
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
        let cloud = wanted_cloud(standing).filter(|cloud| *cloud != "commercial")?;
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
            Course::Open => vec![self.text("plan-no-choice")],
            Course::Held(role) => vec![about("plan-held", role)],
            Course::Falling(role) => vec![self.falling(role, standing)],
            Course::Referred => vec![self.text("plan-referred")],
            Course::Paths(_) => vec![self.text("plan-intro")],
        }
    }

    /// What the sources say where they leave much unsaid: of a partner below the bar of the role it
    /// holds, wherever it wants to go; of becoming a distributor.
    pub(super) fn course_topics(&self, course: Course, standing: &Standing) -> Vec<Topic> {
        let mut roles = standing.assessment.roles.iter();
        let below = roles.find(|role| role.held && role.verdict == Verdict::NotEligible);
        let consequences = below.and_then(|role| self.consequences(role.role));
        let distributor = (course == Course::Referred).then(|| {
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

    /// A holder below the bar, or that will be once other rules bind it.
    fn falling(&self, role: Role, standing: &Standing) -> String {
        let ahead = dossier::falls_under(self.rules, &standing.counted, role, self.now.today);
        let model = self.role_in_a_sentence(role);
        match ahead {
            Some((edition, binding)) => {
                let edition = self.edition_in_a_sentence(&edition.id);
                let args = [
                    ("certain", if binding.certain { "yes" } else { "no" }.into()),
                    ("date", self.words.date(binding.from).into()),
                    ("edition", edition.into()),
                    ("model", model.into()),
                ];
                self.words.format("plan-falling-ahead", &args)
            }
            None if role == Role::DirectBill => self.falling_direct_bill(standing),
            None => self
                .words
                .format("plan-falling", &[("model", model.into())]),
        }
    }

    /// A holder of direct bill below the bar: since when the rules bind, when they are looked at
    /// next, and which ways there are.
    fn falling_direct_bill(&self, standing: &Standing) -> String {
        let role = standing.assessment.role(Role::DirectBill);
        let binding = role.binding;
        let since = match standing.counted.get(Fact::CspSince) {
            Some(Value::Date(since)) => Some(*since),
            _ => None,
        };
        let month = since.map(|since| {
            let month = next_anniversary_month(since, self.now.today);
            self.words.month(month)
        });
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
        ];
        self.words.format("plan-falling-direct-bill", &args)
    }
}

/// For messages that speak of the chosen model: yes or no.
pub(super) fn chosen_word(standing: &Standing) -> &'static str {
    match dossier::chosen(&standing.counted) {
        Some(_) => "yes",
        None => "no",
    }
}
