//! What came of a meeting: on the page, and as a text to send. It tells what was said then, whatever
//! is true since.

use dossier::{Standing, Step};
use eligibility::{Fact, Rules, Value, When};
use jiff::Timestamp;
use jiff::civil::Date;
use l10n::Words;
use store::Written;

use super::super::Scene;
use super::hub::item;
use super::{Look, go};
use crate::errand::What;
use crate::options::Now;
use crate::session::{Held, Said, Screen, State, asked};
use crate::wire::{Block, FactUsed, StepPage, TextItem, VerdictMove};

/// What came of a meeting, in words.
struct InWords {
    intro: String,
    answers: Vec<FactUsed>,
    /// The open questions that are left to somebody, or to be answered by a day.
    left: Vec<TextItem>,
    /// The other open questions, in full.
    nobodys: Vec<String>,
    moves: Vec<VerdictMove>,
    verdicts: Vec<TextItem>,
}

impl Scene<'_> {
    pub(in super::super) fn minutes(&self, number: u32, journal: &[Written]) -> StepPage {
        let screen = Screen::Minutes(number);
        let Some(words) = self.in_words(number, journal) else {
            return self.plain_page(screen, Vec::new());
        };
        let mut blocks = vec![
            Block::Text { text: words.intro },
            self.answers_given(words.answers),
        ];
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
        if !words.nobodys.is_empty() {
            blocks.push(Block::Section {
                heading: self.text("minutes-left-to-nobody"),
                texts: words.nobodys,
                statements: Vec::new(),
            });
        }
        blocks.push(Block::Export(Box::new(self.export(What::Minutes))));
        blocks.push(Block::Actions {
            actions: vec![self.action("hub", "minutes-done", go("hub"), Look::Primary)],
        });
        self.plain_page(screen, blocks)
    }

    /// What the journal tells of the meeting, by the rules of its day.
    fn in_words(&self, number: u32, journal: &[Written]) -> Option<InWords> {
        let open = self.state.open.as_ref()?;
        let held = open.meetings.get(number)?;
        let (before, then) = held.before_and_after(journal)?;
        let state = State::showing(self.words, open.clone().with(then));
        let now = Now {
            today: self.day_meant(held),
            ..self.now.clone()
        };
        let scene = Scene {
            state: &state,
            now: &now,
            ..*self
        };
        scene.told(held, &before)
    }

    /// The day of a meeting. That of today may be another one than the clock says.
    fn day_meant(&self, held: &Held) -> Date {
        let of = |at: Timestamp| at.to_zoned(self.now.zone.clone()).date();
        let day = of(held.over());
        if day == of(self.now.at) {
            self.now.today
        } else {
            day
        }
    }

    /// A meeting in words, the dossier being shown as it stood at its end.
    fn told(&self, held: &Held, before: &Said) -> Option<InWords> {
        let standing = self.today()?;
        let when = When::today(self.now.today);
        let was = Standing::of(self.rules, &before.facts, when);
        // The same as the last page of the meeting: what is asked and not known, whosever it is.
        let open = asked(&standing.path)
            .filter(|fact| matches!(standing.counted.get(*fact), None | Some(Value::Unknown)));
        let progress = self.state.progress();
        let (left, nobodys): (Vec<Fact>, Vec<Fact>) = open.partition(|fact| {
            let record = progress.of(fact.id());
            record.owner.is_some() || record.due.is_some()
        });
        let question = |fact: Fact| self.text(&format!("fact-{fact}"));
        let verdicts = super::super::readiness::MODELS.map(|role| {
            let role = standing.assessment.role(role);
            let word = self.verdict_word(role.verdict, role.held);
            let why = self.lead(role, &standing).into_iter().next();
            let args = [
                ("verdict", word.into()),
                ("why", why.unwrap_or_default().into()),
            ];
            item(
                self.model_name(role.role),
                self.words.format("minutes-verdict", &args),
            )
        });
        let asks = Step::all().flat_map(|step| &step.asks);
        let answers = asks
            .map(|ask| ask.fact)
            .filter(|fact| held.answers.contains(fact));
        Some(InWords {
            intro: self.how_held(held),
            answers: answers
                .map(|fact| self.answer_given(fact, &standing))
                .collect(),
            left: left.into_iter().map(|fact| self.charge(fact)).collect(),
            nobodys: nobodys.into_iter().map(question).collect(),
            moves: self.moved(&was.assessment, &standing.assessment),
            verdicts: verdicts.into_iter().collect(),
        })
    }

    /// With whom, from when to when, and who led it if they gave their name.
    fn how_held(&self, held: &Held) -> String {
        let when = self.when_held(held);
        match &held.led_by {
            Some(who) => {
                let led_by = self
                    .words
                    .format("minutes-led-by", &[("who", who.as_str().into())]);
                format!("{when} {led_by}")
            }
            None => when,
        }
    }

    /// With whom, and from when to when.
    fn when_held(&self, held: &Held) -> String {
        let (began, over) = (held.began, held.over());
        let [from, to] = [began, over].map(|at| at.to_zoned(self.now.zone.clone()));
        let name = self.organisation_or_none();
        if from.date() == to.date() {
            let times = [&from, &to].map(|at| self.words.time(at.time()));
            let id = if times[0] == times[1] {
                "minutes-intro-minute"
            } else {
                "minutes-intro-day"
            };
            let [first, last] = times;
            let args = [
                ("name", name.into()),
                ("date", self.words.date(from.date()).into()),
                ("from", first.into()),
                ("to", last.into()),
            ];
            return self.words.format(id, &args);
        }
        let args = [
            ("name", name.into()),
            ("from", self.moment(began).into()),
            ("to", self.moment(over).into()),
        ];
        self.words.format("minutes-intro", &args)
    }
}

/// The minutes of a meeting as a text, in a language of one's choice.
pub(crate) fn minutes_text(
    state: &State,
    rules: &'static Rules,
    words: Words,
    number: u32,
    journal: &[Written],
    now: &Now,
) -> String {
    let scene = Scene {
        words,
        rules,
        state,
        now,
    };
    let Some(told) = scene.in_words(number, journal) else {
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
    let answers: Vec<String> = answers.collect();
    let nothing = answers
        .is_empty()
        .then(|| format!("\n{}\n", words.text("minutes-no-answers")));
    let sections = [
        nothing,
        section("minutes-answers", answers),
        section("minutes-left", left.collect()),
        section("minutes-moves", moves.collect()),
        section("minutes-verdicts", verdicts.collect()),
        section("minutes-left-to-nobody", told.nobodys),
    ];
    let body: String = sections.into_iter().flatten().collect();
    format!("{}\n\n{}\n{body}", words.text("minutes"), told.intro)
}
