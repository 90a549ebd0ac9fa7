//! What came of a meeting: on the page, and as a text to send.

use eligibility::{Fact, Rules, When, assess};
use l10n::Words;
use store::Written;

use super::super::{Scene, Standing, spoken};
use super::hub::item;
use super::{Look, go};
use crate::errand::What;
use crate::options::Now;
use crate::session::{Said, Screen, State};
use crate::wire::{Block, FactUsed, StepPage, TextItem, VerdictMove};

/// What came of a meeting, in words.
struct InWords {
    intro: String,
    answers: Vec<FactUsed>,
    left: Vec<TextItem>,
    moves: Vec<VerdictMove>,
    verdicts: Vec<TextItem>,
}

impl Scene<'_> {
    pub(in super::super) fn minutes(&self, journal: &[Written], standing: &Standing) -> StepPage {
        let Some(words) = self.in_words(journal, standing) else {
            return self.plain_page(Screen::Minutes, Vec::new());
        };
        let mut blocks = vec![Block::Text { text: words.intro }];
        blocks.push(if words.answers.is_empty() {
            self.paragraph("minutes-no-answers")
        } else {
            Block::Answers {
                heading: self.text("minutes-answers"),
                note: None,
                answers: words.answers,
            }
        });
        if !words.left.is_empty() {
            blocks.push(Block::List {
                heading: self.text("minutes-left"),
                items: words.left,
            });
        }
        if !words.moves.is_empty() {
            blocks.push(Block::Moves {
                heading: self.text("minutes-moves"),
                moves: words.moves,
            });
        }
        blocks.push(Block::List {
            heading: self.text("minutes-verdicts"),
            items: words.verdicts,
        });
        blocks.push(Block::Export(Box::new(self.export(What::Minutes))));
        blocks.push(Block::Actions {
            actions: vec![self.action("hub", "minutes-done", go("hub"), Look::Primary)],
        });
        self.plain_page(Screen::Minutes, blocks)
    }

    fn in_words(&self, journal: &[Written], standing: &Standing) -> Option<InWords> {
        let minutes = self.state.minutes.as_ref()?;
        let from = journal.partition_point(|line| line.change <= minutes.after);
        let (before, said) = journal.split_at(from);
        let facts = Said::in_all(before).facts;
        let when = When::today(self.now.today);
        let path = dossier::Path::of(self.rules, &facts, when);
        let was = assess(self.rules, &path.counted(&facts), when, None);
        let open = self.state.open.as_ref()?;
        let progress = self.state.progress();
        let left = self.agenda(standing).questions().into_iter().map(|fact| {
            let record = progress.of(fact.id());
            let due = record.due.map(|day| self.words.date(day));
            let args = [
                ("owner", record.owner.clone().unwrap_or_default().into()),
                ("owned", yes_or_no(record.owner.is_some()).into()),
                ("date", due.clone().unwrap_or_default().into()),
                ("dated", yes_or_no(due.is_some()).into()),
            ];
            item(
                self.fact_name(fact),
                self.words.format("minutes-charge", &args),
            )
        });
        let verdicts = super::super::readiness::MODELS.map(|role| {
            let role = standing.assessment.role(role);
            item(
                self.model_name(role.role),
                self.verdict_word(role.verdict, role.held),
            )
        });
        let [from, to] =
            [minutes.began, minutes.ended].map(|at| at.to_zoned(self.now.zone.clone()));
        let name = self.organisation_or_none();
        let intro = if from.date() == to.date() {
            let args = [
                ("name", name.into()),
                ("date", self.words.date(from.date()).into()),
                ("from", self.words.time(from.time()).into()),
                ("to", self.words.time(to.time()).into()),
            ];
            self.words.format("minutes-intro-day", &args)
        } else {
            let args = [
                ("name", name.into()),
                ("from", self.moment(minutes.began).into()),
                ("to", self.moment(minutes.ended).into()),
            ];
            self.words.format("minutes-intro", &args)
        };
        Some(InWords {
            intro,
            answers: Self::answered(said)
                .into_iter()
                .filter(|fact| {
                    !matches!(
                        open.facts.get(*fact),
                        None | Some(eligibility::Value::Unknown)
                    )
                })
                .map(|fact: Fact| FactUsed {
                    step: None,
                    value: spoken(self.words, fact, open.facts.get(fact)),
                    ..self.fact_used(fact, open.facts.get(fact), standing)
                })
                .collect(),
            left: left.collect(),
            moves: self.moved(&was, &standing.assessment),
            verdicts: verdicts.into_iter().collect(),
        })
    }
}

/// The minutes as a text, in a language of one's choice.
pub(crate) fn minutes_text(
    state: &State,
    rules: &'static Rules,
    words: Words,
    journal: &[Written],
    now: &Now,
) -> String {
    let scene = Scene {
        words,
        rules,
        state,
        now,
    };
    let told = scene
        .today()
        .and_then(|standing| scene.in_words(journal, &standing));
    let Some(told) = told else {
        return String::new();
    };
    let pair = |label: &str, value: &str| {
        words.format(
            "named-value",
            &[("name", label.into()), ("value", value.into())],
        )
    };
    let section = |id: &str, lines: Vec<String>| {
        (!lines.is_empty()).then(|| {
            let lines: Vec<String> = lines.into_iter().map(|line| format!("– {line}")).collect();
            format!("\n{}\n{}\n", words.text(id), lines.join("\n"))
        })
    };
    let answers = told
        .answers
        .iter()
        .map(|fact| pair(&fact.label, &fact.value));
    let left = told.left.iter().map(|one| pair(&one.title, &one.text));
    let moves = told.moves.iter().map(|moved| {
        let args = [
            ("role", (&moved.role).into()),
            ("from", (&moved.from_word).into()),
            ("to", (&moved.to_word).into()),
        ];
        words.format("minutes-move", &args)
    });
    let verdicts = told.verdicts.iter().map(|one| pair(&one.title, &one.text));
    let sections = [
        section("minutes-answers", answers.collect()),
        section("minutes-left", left.collect()),
        section("minutes-moves", moves.collect()),
        section("minutes-verdicts", verdicts.collect()),
    ];
    let body: String = sections.into_iter().flatten().collect();
    format!("{}\n\n{}\n{body}", words.text("minutes"), told.intro)
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
