//! The list of dossiers.

use eligibility::Verdict;
use store::{Count, DossierState, Found};

use super::super::Scene;
use super::{Look, go};
use crate::errand::What;
use crate::session::{DeedOf, Listing, PAGE, filters};
use crate::wire::{
    self, Action, Choice, DossierLine, DossierList, Intent, ListControl, Page, Pager, Selection,
};

impl Scene<'_> {
    pub(in super::super) fn dossiers(&self, listing: &Listing) -> Page {
        let Listing {
            found,
            hits,
            also,
            elsewhere,
            ..
        } = listing;
        let desk = &self.state.desk;
        let nothing_yet = found.lines.is_empty() && !desk.narrows() && desk.look.page == 0;
        let lines: Vec<DossierLine> = found
            .lines
            .iter()
            .map(|line| self.line(line, hits.get(&line.dossier)))
            .collect();
        Page::Dossiers(Box::new(DossierList {
            heading: self.text("dossiers"),
            intro: nothing_yet.then(|| match elsewhere.as_slice() {
                [] => self.text("dossiers-none"),
                [only] => self.text(&format!("dossiers-none-but-{}", only.id())),
                _ => self.text("dossiers-none-but-several"),
            }),
            elsewhere: elsewhere.iter().map(|state| self.see(*state)).collect(),
            bare: nothing_yet && elsewhere.is_empty(),
            search: ListControl {
                name: "list.text".to_owned(),
                label: self.text("list-search"),
                value: desk.look.text.clone(),
                options: Vec::new(),
            },
            filters: self.filters(),
            filters_label: self.text("list-filters"),
            found: self.found(found, !also.is_empty()),
            also: also.iter().map(|one| self.also(*one)).collect(),
            count: found.count.at_least,
            clear: desk.narrows().then(|| self.text("list-clear")),
            selection: self.selection(listing),
            pager: self.pager(found),
            actions: vec![
                self.action(
                    "new-dossier",
                    "dossier-new",
                    Intent::NewDossier,
                    Look::Primary,
                ),
                self.action("import", "list-import", Intent::Import, Look::Secondary),
                self.action("editions", "list-editions", go("editions"), Look::Link),
            ],
            exports: vec![self.export(What::Table), self.export(What::Template)],
            arrival: self.arrival(),
            intake: self.state.intake.as_ref().map(|it| self.intake(it)),
            behind: (self.state.behind > 0).then(|| {
                let args = [("count", self.state.behind.into())];
                let id = if desk.stuck {
                    "list-stuck"
                } else {
                    "list-behind"
                };
                self.words.format(id, &args)
            }),
            lines,
        }))
    }

    /// The way to those at another place on the list.
    fn see(&self, state: DossierState) -> Action {
        let look = wire::Look {
            filters: [("state".to_owned(), state.id().to_owned())].into(),
            ..wire::Look::default()
        };
        let action = format!("see-{}", state.id());
        let label = format!("list-{action}");
        self.action(&action, &label, Intent::Look { look }, Look::Secondary)
    }

    /// The way to those at another place that are found by the same.
    fn also(&self, (state, count): (DossierState, Count)) -> Action {
        let mut look = self.state.desk.look.clone();
        let place = ("state".to_owned(), state.id().to_owned());
        look.filters.extend([place]);
        look.page = 0;
        let args = [
            ("state", state.id().into()),
            ("count", count.at_least.into()),
            ("exact", if count.exact { "yes" } else { "no" }.into()),
        ];
        Action {
            action: format!("also-{}", state.id()),
            label: self.words.format("list-also", &args),
            intent: Intent::Look { look },
            look: Look::Link.id().to_owned(),
        }
    }

    fn found(&self, found: &Found, also_elsewhere: bool) -> String {
        let count = found.count.at_least;
        let id = match (count, self.state.desk.narrows()) {
            (0, true) if also_elsewhere => "list-found-none-here",
            (0, true) if self.state.desk.look.text.trim().is_empty() => "list-filtered-none",
            (0, true) => "list-found-none",
            (0, false) => "list-empty",
            _ if found.count.exact => "list-found",
            _ => "list-found-many",
        };
        self.words.format(id, &[("count", count.into())])
    }

    fn filters(&self) -> Vec<ListControl> {
        filters()
            .into_iter()
            .map(|(name, values)| {
                let mut options = Vec::new();
                if !matches!(name, "state" | "order") {
                    options.push(choice("", self.text(&format!("list-{name}-all"))));
                }
                options.extend(values.into_iter().map(|value| {
                    let label = self.filter_value(name, &value);
                    choice(&value, label)
                }));
                ListControl {
                    name: format!("list.{name}"),
                    label: self.text(&format!("list-{name}")),
                    value: self.state.desk.filter(name).to_owned(),
                    options,
                }
            })
            .collect()
    }

    fn filter_value(&self, name: &str, value: &str) -> String {
        match name {
            "model" if value != "none" => self.text(&format!("role-{value}.model")),
            "stage" => self.stage_in_words(value.parse().unwrap_or(0)),
            "verdict" => {
                let (role, mark) = value.split_once(':').unwrap_or((value, ""));
                let (verdict, held) = match mark.strip_suffix("-held") {
                    Some(verdict) => (verdict, true),
                    None => (mark, false),
                };
                let args = [
                    ("name", self.text(&format!("role-{role}.model")).into()),
                    ("value", self.verdict_of(verdict, held).into()),
                ];
                let id = if held {
                    "list-verdict-held"
                } else {
                    "named-value"
                };
                self.words.format(id, &args)
            }
            _ => self.text(&format!("list-{name}-{value}")),
        }
    }

    /// A verdict by its name, as [`Self::verdict_of_one`] says it.
    pub(super) fn verdict_of(&self, verdict: &str, held: bool) -> String {
        let verdict = Verdict::ALL.into_iter().find(|one| one.id() == verdict);
        self.verdict_of_one(verdict.unwrap_or(Verdict::Silent), held)
    }

    /// A verdict on one of many companies, for who looks at them: nobody is spoken to.
    pub(super) fn verdict_of_one(&self, verdict: Verdict, held: bool) -> String {
        match verdict {
            Verdict::Eligible | Verdict::NotEligible if !held => {
                self.text(&format!("list-verdict-{}", verdict.id()))
            }
            _ => self.verdict_word(verdict, held),
        }
    }

    fn selection(&self, listing: &Listing) -> Selection {
        let selected = &self.state.desk.selected;
        let count = listing.found.count.at_least as usize;
        let unseen = listing.unseen.unwrap_or(0);
        // Those of the page are ticked by the box beside.
        let more = listing.found.lines.len() < count && selected.len() - unseen < count;
        let all_found = listing.unseen.filter(|_| more).map(|_| Action {
            label: self
                .words
                .format("list-select-found", &[("count", count.into())]),
            ..self.action(
                "select-found",
                "list-select-all",
                Intent::SelectFound,
                Look::Link,
            )
        });
        let none = Intent::Select { ids: Vec::new() };
        let none =
            (unseen > 0).then(|| self.action("select-none", "list-unselect", none, Look::Link));
        Selection {
            text: if selected.is_empty() {
                self.text("list-select-none")
            } else {
                let args = [("count", selected.len().into()), ("unseen", unseen.into())];
                self.words.format("list-selected", &args)
            },
            all: self.text("list-select-all"),
            ids: selected.iter().cloned().collect(),
            actions: all_found
                .into_iter()
                .chain(none)
                .chain(self.deeds_of_ticked().iter().map(|deed| self.deed(*deed)))
                .collect(),
        }
    }

    /// What can be done with the dossiers that are ticked.
    pub(super) fn deeds_of_ticked(&self) -> &'static [DeedOf] {
        let desk = &self.state.desk;
        match (desk.selected.is_empty(), desk.filter("state")) {
            (true, _) => &[],
            (_, "archived") => &[DeedOf::PutBack, DeedOf::Delete],
            (_, "deleted") => &[DeedOf::PutBack],
            _ => &[DeedOf::Duplicate, DeedOf::Archive, DeedOf::Delete],
        }
    }

    pub(super) fn deed(&self, deed: DeedOf) -> Action {
        let intent = Intent::Deed {
            deed: deed.id().to_owned(),
        };
        self.action(
            deed.id(),
            &format!("list-{}", deed.id()),
            intent,
            Look::Secondary,
        )
    }

    fn pager(&self, found: &Found) -> Option<Pager> {
        let page = self.state.desk.look.page;
        let turn = |action: &str, page: u32| {
            let look = wire::Look {
                page,
                ..self.state.desk.look.clone()
            };
            let label = format!("list-{action}");
            self.action(action, &label, Intent::Look { look }, Look::Secondary)
        };
        let shown = u32::try_from(found.lines.len()).unwrap_or(0);
        let first = page.saturating_mul(PAGE);
        (page > 0 || found.more).then(|| Pager {
            label: self.text("list-pages"),
            position: self.words.format(
                "list-position",
                &[
                    ("first", (first + 1).into()),
                    ("last", (first + shown).into()),
                ],
            ),
            previous: page.checked_sub(1).map(|page| turn("previous-page", page)),
            next: found.more.then(|| turn("next-page", page + 1)),
        })
    }
}

fn choice(value: &str, label: String) -> Choice {
    Choice {
        value: value.to_owned(),
        label,
        hint: None,
    }
}
