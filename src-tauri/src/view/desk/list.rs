//! The list of dossiers.

use eligibility::{Role, Verdict};
use jiff::Timestamp;
use jiff::civil::Date;
use store::{DossierState, Found, ListLine};

use super::super::speech::capitalised;
use super::super::{Scene, verdict_text};
use super::{Look, go};
use crate::errand::What;
use crate::session::{DeedOf, Hit, Listing, PAGE, Place, Shown, ShownStrip, filters};
use crate::wire::{
    self, Action, Choice, DossierLine, DossierList, Intent, ListControl, Mark, Page, Pager,
    Selection, Strip,
};

impl Scene<'_> {
    pub(in super::super) fn dossiers(&self, listing: &Listing) -> Page {
        let Listing {
            found,
            hits,
            elsewhere,
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
            search: ListControl {
                name: "list.text".to_owned(),
                label: self.text("list-search"),
                value: desk.look.text.clone(),
                options: Vec::new(),
            },
            filters: self.filters(),
            filters_label: self.text("list-filters"),
            found: self.found(found),
            count: found.count.at_least,
            clear: desk.narrows().then(|| self.text("list-clear")),
            selection: self.selection(),
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
            export: self.export(What::Table),
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

    fn found(&self, found: &Found) -> String {
        let count = found.count.at_least;
        let id = match (count, self.state.desk.narrows()) {
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
            "model" => self.text(&format!("role-{value}.model")),
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

    fn verdict_of(&self, verdict: &str, held: bool) -> String {
        let known = [
            Verdict::Eligible,
            Verdict::NotEligible,
            Verdict::Undetermined,
            Verdict::Silent,
        ];
        let verdict = known.into_iter().find(|one| one.id() == verdict);
        verdict_text(self.words, verdict.unwrap_or(Verdict::Silent), held)
    }

    fn line(&self, line: &ListLine, hit: Option<&Hit>) -> DossierLine {
        // A line that no program has made yet is made before it is shown; one that cannot be read
        // still opens its dossier.
        let shown: Option<Shown> = serde_json::from_value(line.shown.clone()).ok();
        let name = shown.as_ref().and_then(|shown| shown.name.clone());
        let name = name.unwrap_or_else(|| self.begun(line.created));
        let touched = line.touched.to_zoned(self.now.zone.clone());
        let touched = self.words.date(touched.date());
        let due = shown.as_ref().and_then(|shown| shown.due.as_ref());
        DossierLine {
            id: line.dossier.clone(),
            about: shown
                .as_ref()
                .map(|shown| self.about(shown))
                .unwrap_or_default(),
            hit: hit.map(|hit| self.hit(hit)),
            overdue: due.is_some_and(|(on, _)| *on < self.now.today),
            due: due
                .and_then(|(on, occasion)| {
                    let what = self.occasion(&occasion.occasion(self.rules)?);
                    Some(vec![self.due_day(*on), what])
                })
                .unwrap_or_default(),
            touched: self
                .words
                .format("dossier-touched", &[("date", touched.into())]),
            strips: shown
                .iter()
                .flat_map(|shown| &shown.strips)
                .map(|strip| self.shown_strip(strip))
                .collect(),
            selected: self.state.desk.selected.contains(&line.dossier),
            select: self
                .words
                .format("list-select", &[("name", (&name).into())]),
            name,
        }
    }

    /// Of dossiers without a name, one is told from the other by when it was begun.
    fn begun(&self, at: Timestamp) -> String {
        let args = [("moment", self.moment(at).into())];
        self.words.format("list-unnamed", &args)
    }

    /// Where that stands which was looked for.
    fn hit(&self, Hit { place, text, cut }: &Hit) -> String {
        let place = match place {
            Place::PartnerId => "partner-id".to_owned(),
            Place::Reason => "reason".to_owned(),
            Place::Owner => "owner".to_owned(),
            Place::Note(kind) => format!("note-{}", kind.id()),
        };
        let [before, after] = cut.map(|cut| if cut { "…" } else { "" });
        let args = [("text", format!("{before}{text}{after}").into())];
        self.words.format(&format!("list-hit-{place}"), &args)
    }

    fn due_day(&self, on: Date) -> String {
        let day = self.words.date(on);
        if on < self.now.today {
            self.words.format("list-overdue", &[("date", day.into())])
        } else {
            day
        }
    }

    fn about(&self, shown: &Shown) -> Vec<String> {
        let country = shown.country.as_ref().map(|code| self.words.country(code));
        let model = shown.model.as_ref().map(|role| {
            let args = [("model", self.text(&format!("role-{role}.model")).into())];
            self.words.format("list-chosen", &args)
        });
        let role = shown.role.as_ref();
        let role = role.map(|role| match role.as_str() {
            "newcomer" => self.text("list-newcomer"),
            role => self.text(&format!("fact-csp-status-{role}")),
        });
        let stage = Some(self.stage_in_words(shown.stage));
        let about = [country, role, stage, model].into_iter().flatten();
        let mut about: Vec<String> = about.collect();
        if let Some(first) = about.first_mut() {
            *first = capitalised(first);
        }
        about
    }

    fn shown_strip(&self, strip: &ShownStrip) -> Strip {
        let count = |id: &str| strip.rows.iter().filter(|(_, status)| status == id).count();
        Strip {
            role: strip.role.clone(),
            name: Role::ALL
                .into_iter()
                .find(|role| role.id() == strip.role)
                .map(|role| self.model_name(role))
                .unwrap_or_default(),
            verdict: strip.verdict.clone(),
            verdict_word: self.verdict_of(&strip.verdict, strip.held),
            summary: self.words.format(
                "strip-summary",
                &[
                    ("met", count("met").into()),
                    ("open", count("unknown").into()),
                    ("not", count("not-met").into()),
                ],
            ),
            marks: strip
                .rows
                .iter()
                .map(|(requirement, status)| {
                    let args = [
                        ("name", self.requirement_name(requirement).into()),
                        ("status", self.text(&format!("status-{status}")).into()),
                    ];
                    Mark {
                        status: status.clone(),
                        label: self.words.format("mark-label", &args),
                    }
                })
                .collect(),
        }
    }

    fn selection(&self) -> Selection {
        let selected = &self.state.desk.selected;
        let deeds: &[DeedOf] = match (selected.is_empty(), self.state.desk.filter("state")) {
            (true, _) => &[],
            (_, "archived") => &[DeedOf::PutBack, DeedOf::Delete],
            (_, "deleted") => &[DeedOf::PutBack],
            _ => &[DeedOf::Duplicate, DeedOf::Archive, DeedOf::Delete],
        };
        Selection {
            text: if selected.is_empty() {
                self.text("list-select-none")
            } else {
                let args = [("count", selected.len().into())];
                self.words.format("list-selected", &args)
            },
            all: self.text("list-select-all"),
            actions: deeds.iter().map(|deed| self.deed(*deed)).collect(),
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
