//! The editions desk: the time line, the difference of two editions, what it changes for whom.

use eligibility::{Edition, When, diff};

use super::super::{Scene, Standing, change_sides, change_word};
use super::Look;
use crate::session::{self, Screen, WEIGHED_PAGE, Weighing};
use crate::wire::{
    Action, Block, Choice, Effect, EffectLine, Intent, ListControl, Pager, Progress, StepPage,
    Table, TableRow, Timeline, VerdictMove,
};

impl Scene<'_> {
    pub(in super::super) fn editions(&self) -> StepPage {
        let (from, to) = self.state.bench.pair(self.rules);
        let nobody = Standing::of(
            self.rules,
            &eligibility::Facts::default(),
            When::today(self.now.today),
        );
        let timeline = Timeline {
            // Here it is what the page is about.
            folded: false,
            label: self.text("editions-timeline"),
            ..self.timeline(&nobody, &[])
        };
        let mut blocks = vec![
            Block::Timeline(Box::new(timeline)),
            Block::Selectors {
                selectors: vec![
                    self.edition_choice("list.from", "editions-from", from),
                    self.edition_choice("list.to", "editions-to", to),
                ],
            },
        ];
        if from.id == to.id {
            blocks.push(self.paragraph("editions-one"));
        } else {
            blocks.push(Block::Table(Box::new(self.difference_of(from, to))));
            blocks.push(Block::Effect(Box::new(self.effect(from, to))));
        }
        let page = self.plain_page(Screen::Editions, blocks);
        StepPage {
            why: self.all_in_force().or(page.why),
            ..page
        }
    }

    /// That no edition is ahead, where that is so.
    fn all_in_force(&self) -> Option<String> {
        let latest = self.rules.editions().iter().map(|one| one.in_force).max();
        let latest = latest.filter(|day| *day <= self.now.today)?;
        Some(self.dated("editions-in-force", latest))
    }

    fn edition_choice(&self, name: &str, label: &str, chosen: &Edition) -> ListControl {
        let options = self.rules.editions().iter().map(|edition| Choice {
            value: edition.id.clone(),
            label: self.edition_name(edition),
            hint: None,
        });
        ListControl {
            name: name.to_owned(),
            label: self.text(label),
            value: chosen.id.clone(),
            options: options.collect(),
        }
    }

    pub(super) fn edition_name(&self, edition: &Edition) -> String {
        self.text(&format!("edition-{}", edition.id))
    }

    fn difference_of(&self, from: &'static Edition, to: &'static Edition) -> Table {
        let changes = diff(from, to);
        let rows = changes.iter().map(|change| {
            let (before, after) = change_sides(self.words, change);
            TableRow {
                cells: vec![
                    self.requirement_name(change.requirement()),
                    self.model_name(change.role),
                    change_word(self.words, change),
                    before.unwrap_or_default(),
                    after.unwrap_or_default(),
                ],
                note: None,
            }
        });
        let columns = ["requirement", "role", "change", "before", "after"];
        Table {
            heading: self.text("editions-difference"),
            notes: changes
                .is_empty()
                .then(|| self.text("editions-same"))
                .into_iter()
                .collect(),
            columns: columns
                .map(|id| self.text(&format!("editions-column-{id}")))
                .to_vec(),
            rows: rows.collect(),
            none: Some(self.text("editions-no-such-row")),
            clauses: Vec::new(),
            folded: false,
        }
    }

    fn effect(&self, from: &Edition, to: &Edition) -> Effect {
        let args = [
            ("from", self.edition_in_a_sentence(&from.id).into()),
            ("to", self.edition_in_a_sentence(&to.id).into()),
        ];
        let weighing = self.state.bench.weighing.as_ref();
        let going = weighing.filter(|weighing| !weighing.is_done());
        let concerned = weighing.map_or(&[][..], |weighing| &weighing.concerned);
        let moved = concerned.iter().filter(|one| one.moves()).count();
        let bound_later = concerned.iter().filter(|one| one.binds.is_some()).count();
        let action = match going {
            Some(_) => ("weigh-no-more", Intent::WeighNoMore),
            None => ("weigh", Intent::Weigh),
        };
        Effect {
            heading: self.text("editions-effect"),
            texts: vec![self.words.format("editions-effect-intro", &args)],
            action: Some(self.action(
                action.0,
                &format!("editions-{}", action.0),
                action.1,
                Look::Secondary,
            )),
            progress: going.map(|weighing| {
                let args = [
                    ("done", weighing.done.into()),
                    ("all", weighing.all().into()),
                ];
                Progress {
                    text: self.words.format("editions-progress", &args),
                    done: u32::try_from(weighing.done).unwrap_or(u32::MAX),
                    all: u32::try_from(weighing.all()).unwrap_or(u32::MAX),
                    go_on: Intent::WeighOn,
                }
            }),
            summary: weighing
                .filter(|weighing| weighing.is_done())
                .map(|weighing| {
                    let args = [
                        ("moved", moved.into()),
                        ("later", bound_later.into()),
                        ("applies", (concerned.len() - bound_later).into()),
                        ("all", weighing.all().into()),
                    ];
                    self.words.format("editions-summary", &args)
                }),
            others: weighing
                .filter(|weighing| weighing.is_done() && !weighing.others.is_empty())
                .map(|weighing| self.others(weighing)),
            dossiers: weighing
                .into_iter()
                .flat_map(|weighing| weighing.shown().1)
                .map(|one| self.effect_line(one, to))
                .collect(),
            pager: weighing.and_then(|weighing| self.pages_of(weighing)),
        }
    }

    /// The way to see those as well for which nothing changes, or no longer.
    fn others(&self, weighing: &Weighing) -> Action {
        let shows = !weighing.shows_others;
        let id = if shows {
            "editions-others"
        } else {
            "editions-no-others"
        };
        let args = [("count", weighing.others.len().into())];
        Action {
            label: self.words.format(id, &args),
            ..self.action("others", id, Intent::ShowOthers { shows }, Look::Link)
        }
    }

    /// The way through the dossiers that were weighed.
    fn pages_of(&self, weighing: &Weighing) -> Option<Pager> {
        let (page, shown) = weighing.shown();
        let all = weighing.count();
        let before = page * WEIGHED_PAGE;
        let last = before + shown.count();
        let turn = |action: &str, page: usize| {
            let page = u32::try_from(page).unwrap_or(u32::MAX);
            let label = format!("list-{action}");
            self.action(
                action,
                &label,
                Intent::TurnWeighed { page },
                Look::Secondary,
            )
        };
        let args = [
            ("first", (before + 1).into()),
            ("last", last.into()),
            ("all", all.into()),
        ];
        (all > WEIGHED_PAGE).then(|| Pager {
            label: self.text("editions-pages"),
            position: self.words.format("history-position", &args),
            previous: page.checked_sub(1).map(|page| turn("previous-page", page)),
            next: (last < all).then(|| turn("next-page", page + 1)),
        })
    }

    fn effect_line(&self, one: &session::Effect, to: &Edition) -> EffectLine {
        let name = one.name.clone();
        let follow = |choice: &str| -> Action {
            let intent = Intent::Follow {
                id: one.id.clone(),
                choice: choice.to_owned(),
            };
            let label = format!("editions-{choice}");
            self.action(&format!("follow-{choice}"), &label, intent, Look::Secondary)
        };
        let followed = one.followed.as_ref().filter(|it| it.edition == to.id);
        EffectLine {
            id: one.id.clone(),
            open: Action {
                label: name.unwrap_or_else(|| self.text("dossier-unnamed")),
                ..self.action(
                    "open-dossier",
                    "dossiers",
                    Intent::OpenDossier { id: one.id.clone() },
                    Look::Link,
                )
            },
            moves: one
                .verdicts
                .iter()
                .map(|(role, from, to, held)| VerdictMove {
                    role: self.model_name(*role),
                    from: from.id().to_owned(),
                    from_word: self.verdict_of_one(*from, *held),
                    to: to.id().to_owned(),
                    to_word: self.verdict_of_one(*to, *held),
                })
                .collect(),
            binds: one.binds.map(|(on, certain)| {
                let id = if certain {
                    "editions-binds"
                } else {
                    "editions-may-bind"
                };
                self.dated(id, on)
            }),
            chosen: followed.map(|followed| self.followed(followed)),
            // Where the later edition applies already there is nothing to choose.
            choices: one
                .binds
                .map(|_| vec![follow("keep"), follow("move")])
                .unwrap_or_default(),
        }
    }
}
