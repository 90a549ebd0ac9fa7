//! The report: the words and numbers of the screen, for paper.

mod plan;
mod selling;
mod sources;

use dossier::{Agenda, Course};
use eligibility::{Fact, Role, RoleAssessment, Rules, Value};
use l10n::{Locale, Words};
use report::{
    Block, Finding, Item, Lang, Mark, Pair, Paper, Part, Report, Row, Rows, Section, Verdict,
};

use super::readiness::MODELS;
use super::{Scene, Standing, edition_line, name};
use crate::options::Now;
use crate::session::State;
use crate::wire::{self, Block as Shown, BriefLine, FactUsed, RoleResult};
use sources::Cited;

/// The report on the open dossier as it stands today, one part for each of these languages.
pub(crate) fn report(
    state: &State,
    rules: &'static Rules,
    locales: &[Locale],
    now: &Now,
) -> Report {
    let parts: Vec<Part> = locales
        .iter()
        .filter_map(|locale| {
            let scene = Scene {
                words: Words::new(*locale),
                rules,
                state,
                now,
            };
            scene.part()
        })
        .collect();
    Report {
        paper: paper_in(state),
        title: parts.first().map_or_else(String::new, |part| {
            format!("{} – {}", part.kicker, part.title)
        }),
        parts,
    }
}

/// The paper of the organisation's country; where that is not known, of its language.
fn paper_in(state: &State) -> Paper {
    /// As the Unicode CLDR has it: its table of paper sizes by territory.
    const LETTER: [&str; 14] = [
        "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
    ];
    let facts = state.open.as_ref().map(|open| &open.facts);
    let letter = match facts.and_then(|facts| facts.get(Fact::Country)) {
        Some(Value::Country(country)) => LETTER.contains(&country.code()),
        _ => state.words.locale() == Locale::EnUs,
    };
    if letter { Paper::UsLetter } else { Paper::A4 }
}

impl Scene<'_> {
    fn part(&self) -> Option<Part> {
        let open = self.state.open.as_ref()?;
        let standing = self.today()?;
        let agenda = self.agenda(&standing);
        let mut cited = Cited::default();
        let mut sections = vec![self.in_short(&standing, &agenda)];
        sections.extend(self.proofs(&standing, &mut cited));
        let mut columns = vec![
            self.where_to_sell(&standing, &mut cited),
            self.what_is_signed(&standing, &mut cited),
            self.what_to_do(&agenda, &standing, &mut cited),
        ];
        columns.push(self.sources(cited));
        let title = name(&open.facts).unwrap_or_else(|| self.text("dossier-unnamed"));
        Some(Part {
            lang: match self.words.locale() {
                Locale::FrFr => Lang::French,
                Locale::EnUs => Lang::English,
            },
            kicker: self.text("paper-kicker"),
            lines: vec![
                self.dated("as-of", standing.assessment.as_of),
                self.text("paper-reading"),
            ],
            foot: self.words.format(
                "paper-foot",
                &[
                    ("name", (&title).into()),
                    ("date", self.words.date(self.now.today).into()),
                ],
            ),
            title,
            sections,
            columns,
        })
    }

    /// The result in a few sentences, and the choice.
    fn in_short(&self, standing: &Standing, agenda: &Agenda) -> Section {
        let mut blocks = vec![self.who(standing)];
        if let Shown::Brief { lines, .. } = self.brief(standing) {
            blocks.extend(lines.into_iter().flat_map(brief_line));
        }
        for block in self.reservations(standing) {
            if let Shown::Note { text, .. } = block {
                blocks.push(Block::Caution { text });
            }
        }
        if agenda.course == Course::Open {
            blocks.push(text(self.text("plan-no-choice")));
        }
        Section {
            heading: self.dated("brief", standing.assessment.as_of),
            blocks,
        }
    }

    /// Each role with every row of its proof, the chosen one first; what the wishes lean towards
    /// stands behind the two models.
    fn proofs(&self, standing: &Standing, cited: &mut Cited) -> Vec<Section> {
        let results = self.results(standing);
        let roles = results.models.iter().chain([&results.distributor]);
        let assessed = MODELS.into_iter().chain([Role::IndirectProvider]);
        let chosen = dossier::chosen(&standing.counted);
        let mut roles: Vec<(&RoleResult, Role)> = roles.zip(assessed).collect();
        roles.sort_by_key(|(_, of)| Some(*of) != chosen);
        let last = roles.iter().rposition(|(_, of)| MODELS.contains(of));
        let mut sections = Vec::new();
        for (at, (role, of)) in roles.into_iter().enumerate() {
            sections.push(self.proof(role, standing.assessment.role(of), standing, cited));
            if Some(at) == last {
                sections.extend(self.wishes(standing, cited));
            }
        }
        sections
    }

    fn proof(
        &self,
        role: &RoleResult,
        assessed: &RoleAssessment<'_>,
        standing: &Standing,
        cited: &mut Cited,
    ) -> Section {
        let cells: Vec<&wire::Cell> = role.cells.iter().flatten().collect();
        let mut blocks = vec![Block::Verdict(Verdict {
            verdict: role.verdict.clone(),
            word: role.verdict_word.clone(),
            lines: role.lead.clone(),
            marks: cells.iter().map(|cell| cell.status.clone()).collect(),
            summary: self.summary_of(&cells),
            edition: sentence(edition_line(
                self.words,
                assessed,
                &standing.assessment.sight,
            )),
            outlook: self.coming_line(assessed, standing).map(sentence),
            sources: self.cite(cited, &role.edition_clauses),
        })];
        if !cells.is_empty() {
            blocks.push(Block::Rows(Rows {
                head: ["condition", "state", "answers", "sources"]
                    .map(|column| self.text(&format!("paper-column-{column}"))),
                rows: cells
                    .into_iter()
                    .map(|cell| Row {
                        name: cell.name.clone(),
                        text: cell.text.clone(),
                        notes: std::iter::once(cell.phase.clone())
                            .chain(cell.plan.clone())
                            .collect(),
                        mark: mark(cell),
                        facts: cell.facts.iter().cloned().map(pair).collect(),
                        sources: self.cite(cited, &cell.clauses),
                    })
                    .collect(),
            }));
        }
        blocks.extend(role.findings.iter().map(|finding| {
            Block::Finding(Finding {
                heading: finding.heading.clone(),
                note: finding.note.clone(),
                or: finding.or.clone(),
                sets: finding
                    .sets
                    .iter()
                    .map(|set| set.iter().cloned().map(pair).collect())
                    .collect(),
                fixed: finding.fixed.clone(),
            })
        }));
        Section {
            heading: role.name.clone(),
            blocks,
        }
    }

    /// What the marks of a role say together, as the strip of the window does.
    fn summary_of(&self, cells: &[&wire::Cell]) -> String {
        let count = |status: &str| cells.iter().filter(|cell| cell.status == status).count();
        self.words.format(
            "strip-summary",
            &[
                ("met", count("met").into()),
                ("open", count("unknown").into()),
                ("not", count("not-met").into()),
            ],
        )
    }

    /// What the preferences lean towards, once they do.
    fn wishes(&self, standing: &Standing, cited: &mut Cited) -> Option<Section> {
        let Shown::Section {
            heading,
            texts,
            statements,
        } = self.leaning(standing)
        else {
            return None;
        };
        if statements.is_empty() {
            return None;
        }
        let mut blocks: Vec<Block> = texts.into_iter().map(text).collect();
        blocks.push(Block::List {
            items: statements
                .into_iter()
                .map(|statement| Item {
                    text: statement.text,
                    lines: Vec::new(),
                    sources: self.cite(cited, &[statement.clause]),
                })
                .collect(),
        });
        Some(Section { heading, blocks })
    }

    /// Who the organisation is, and what it chose.
    fn who(&self, standing: &Standing) -> Block {
        const ASKED: [Fact; 6] = [
            Fact::Country,
            Fact::Cloud,
            Fact::CspStatus,
            Fact::CspSince,
            Fact::PartnerId,
            Fact::ChosenModel,
        ];
        let reason = standing.counted.get(Fact::ChoiceReason);
        let reason = reason.map(|_| Fact::ChoiceReason);
        let facts = ASKED.into_iter().chain(reason);
        Block::Pairs {
            pairs: facts
                .filter(|fact| standing.path.asks(*fact))
                .map(|fact| pair(self.counted(fact, standing)))
                .collect(),
        }
    }
}

/// With the stop that a line by itself goes without.
fn sentence(line: String) -> String {
    if line.ends_with(['.', '!', '?']) {
        line
    } else {
        line + "."
    }
}

fn text(text: String) -> Block {
    Block::Text {
        text,
        sources: Vec::new(),
    }
}

fn item(text: String) -> Item {
    Item {
        text,
        lines: Vec::new(),
        sources: Vec::new(),
    }
}

fn pair(fact: FactUsed) -> Pair {
    Pair {
        label: fact.label,
        value: fact.value,
    }
}

fn mark(cell: &wire::Cell) -> Mark {
    Mark {
        status: cell.status.clone(),
        word: cell.status_word.clone(),
    }
}

/// A sentence of the brief and the answers that it names.
fn brief_line(line: BriefLine) -> Vec<Block> {
    let said = if line.caution {
        Block::Caution { text: line.text }
    } else {
        text(line.text)
    };
    let pairs: Vec<Pair> = line.facts.into_iter().map(pair).collect();
    let mut blocks = vec![said];
    if !pairs.is_empty() {
        blocks.push(Block::Pairs { pairs });
    }
    blocks.extend(line.more.map(text));
    blocks
}
