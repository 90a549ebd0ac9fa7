//! A line of the list of dossiers.

use eligibility::Role;
use jiff::Timestamp;
use jiff::civil::Date;
use store::ListLine;

use super::super::Scene;
use super::super::speech::capitalised;
use crate::session::{Hit, Place, Shown, ShownStrip};
use crate::wire::{DossierLine, Mark, Strip};

impl Scene<'_> {
    /// A name that is typed and not saved.
    pub(super) fn drafted_name(&self, name: &str) -> String {
        self.words.format("list-drafted", &[("name", name.into())])
    }

    pub(super) fn line(&self, line: &ListLine, hit: Option<&Hit>) -> DossierLine {
        // A line that no program has made yet is made before it is shown; one that cannot be read
        // still opens its dossier.
        let shown: Option<Shown> = serde_json::from_value(line.shown.clone()).ok();
        let name = shown.as_ref().and_then(|shown| shown.name.clone());
        let typed = shown.as_ref().and_then(|shown| shown.typed.as_ref());
        let typed = typed.map(|name| self.drafted_name(name));
        let name = name.or(typed).unwrap_or_else(|| self.begun(line.created));
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
        let meets = shown.meets.then(|| self.text("list-meets"));
        let about = [country, role, stage, model, meets].into_iter().flatten();
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
}
