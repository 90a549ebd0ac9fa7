//! Clauses, editions and rows in words: what a verdict rests on.

use eligibility::{
    Binding, ChangeKind, Clause, Edition, RoleAssessment, Row, RowChange, Seen, Sight, Strength,
};
use jiff::civil::Date;
use l10n::Words;

use super::speech::uncapitalised;
use super::{Scene, Standing};
use crate::session::RESULT;
use crate::wire::{Block, ClauseCard, ClauseLink, Detail, Page};

impl Scene<'_> {
    /// Links to clauses; those whose sources are of the same kind and date stand side by side, and
    /// only the first of them says both.
    pub(super) fn clause_links(&self, ids: &[String]) -> Vec<ClauseLink> {
        let mut alike: Vec<(String, Vec<&Clause>)> = Vec::new();
        for clause in ids.iter().filter_map(|id| Clause::from_id(id)) {
            let source = self.source(clause);
            match alike.iter_mut().find(|(known, _)| *known == source) {
                Some((_, clauses)) => clauses.push(clause),
                None => alike.push((source, vec![clause])),
            }
        }
        let links = alike.iter().flat_map(|(source, clauses)| {
            let numbered = clauses.iter().zip(1..);
            numbered.map(move |(clause, number)| self.clause_link(clause, source, number))
        });
        links.collect()
    }

    fn clause_link(&self, clause: &Clause, source: &str, number: usize) -> ClauseLink {
        let says = self.text(&format!("clause-{}", clause.id));
        let args = [
            ("source", source.into()),
            ("number", number.into()),
            ("says", (&says).into()),
        ];
        ClauseLink {
            id: clause.id.clone(),
            label: if number == 1 {
                source.to_owned()
            } else {
                self.words.format("source-number", &args)
            },
            name: self.words.format("source-says", &args),
            says,
        }
    }

    /// "Microsoft page, May 5, 2020".
    pub(super) fn source(&self, clause: &Clause) -> String {
        let strength = self.text(&format!("strength-{}", clause.strength.id()));
        match (&clause.dated, clause.strength) {
            (_, Strength::Memory) => strength,
            (Some(dated), _) => {
                let date = partial_date(self.words, dated);
                let args = [("source", strength.into()), ("date", date.into())];
                self.words.format("source-dated", &args)
            }
            (None, _) => self
                .words
                .format("source-undated", &[("source", strength.into())]),
        }
    }

    pub(super) fn clause_card(&self, clause: &Clause) -> ClauseCard {
        let words = self.words;
        let mut details = Vec::new();
        let mut detail = |label: &str, value: String| {
            details.push(Detail {
                label: words.text(label),
                value,
                lang: None,
                link: None,
            });
        };
        if clause.strength == Strength::Memory {
            detail("clause-document", words.text("clause-no-document"));
        } else {
            detail("clause-document", clause.document.clone());
            detail(
                "clause-date",
                clause.dated.as_deref().map_or_else(
                    || words.text("clause-undated"),
                    |dated| partial_date(words, dated),
                ),
            );
        }
        detail(
            "clause-edition",
            words.text(&format!("edition-{}", clause.edition)),
        );
        if let Some(period) = period(words, clause.in_force_from, clause.in_force_to) {
            detail("clause-in-force", period);
        }
        let mut strength = words.text(&format!("strength-{}", clause.strength.id()));
        if clause.mirror {
            strength = words.format("strength-mirror", &[("source", strength.into())]);
        }
        detail("clause-strength", strength);
        if let Some(seen) = &clause.last_seen {
            detail("clause-last-seen", partial_date(words, seen));
        }
        if let Some(link) = &clause.link {
            detail("clause-link", link.clone());
        }
        if clause.strength != Strength::Memory {
            if let (Some(link), Some(last)) = (&clause.link, details.last_mut()) {
                last.link = Some(self.address(link.clone(), link));
            }
            details[0].lang = Some(clause.document_lang.clone());
        }
        ClauseCard {
            id: clause.id.clone(),
            text: words.text(&format!("clause-{}", clause.id)),
            caution: words.attr(&format!("clause-{}", clause.id), "caution"),
            details,
        }
    }
}

/// A day, a month or a year, as the sources give it.
pub(super) fn partial_date(words: Words, text: &str) -> String {
    if let Ok(day) = eligibility::day(text) {
        return words.date(day);
    }
    match eligibility::day(&format!("{text}-01")) {
        Ok(first) => words.month(first),
        Err(_) => text.to_owned(),
    }
}

fn period(words: Words, from: Option<Date>, to: Option<Date>) -> Option<String> {
    let date = |date: Date| words.date(date);
    match (from, to) {
        (Some(from), Some(to)) => Some(words.format(
            "period-from-to",
            &[("from", date(from).into()), ("to", date(to).into())],
        )),
        (Some(from), None) => Some(words.format("period-from", &[("from", date(from).into())])),
        (None, Some(to)) => Some(words.format("period-to", &[("to", date(to).into())])),
        (None, None) => None,
    }
}

/// What a row asks, in a sentence.
pub(crate) fn row_text(words: Words, row: &Row) -> String {
    let id = format!("row-{}", row.text);
    let threshold = row
        .condition
        .as_ref()
        .and_then(eligibility::Condition::threshold);
    match threshold {
        Some(number) => words.format(
            &id,
            &[
                ("amount", words.number(number).into()),
                ("months", number.into()),
            ],
        ),
        None => words.text(&id),
    }
}

/// What a change of the rules changes: before and after; nothing where the row is not there.
pub(crate) fn change_sides(
    words: Words,
    change: &RowChange<'_>,
) -> (Option<String>, Option<String>) {
    let weight = |row: &Row| {
        let class = words.text(&format!("class-{}", row.class.id()));
        let phase = words.text(&format!("phase-{}", row.phase.id()));
        format!("{}, {}", uncapitalised(&class), uncapitalised(&phase))
    };
    let told = |row: &Row| match change.kind {
        ChangeKind::ClassChanged => weight(row),
        _ => row_text(words, row),
    };
    (change.from.map(told), change.to.map(told))
}

/// What a change of a row is called.
pub(crate) fn change_word(words: Words, change: &RowChange<'_>) -> String {
    let differs = |of: fn(&Row) -> &'static str| {
        let other = change.from.map(of) != change.to.map(of);
        if other { "yes" } else { "no" }.into()
    };
    let args = [
        ("class", differs(|row| row.class.id())),
        ("phase", differs(|row| row.phase.id())),
    ];
    words.format(&format!("change-{}", change.kind.id()), &args)
}

/// Which edition binds, and since when.
pub(crate) fn edition_line(words: Words, role: &RoleAssessment<'_>, sight: &Sight) -> String {
    let Some(edition) = role.edition else {
        return words.text("edition-none");
    };
    let name = words.text(&format!("edition-{}", edition.id));
    let Some(Binding { from, certain }) = role.binding else {
        return words.format("edition-forced", &[("edition", name.into())]);
    };
    let from = words.date(from);
    let id = match (role.held, certain) {
        (false, _) => "edition-for-newcomers",
        (true, true) if binds_by_now(role, sight) => "edition-binds-by-now",
        (true, true) => "edition-binds",
        (true, false) => "edition-may-bind",
    };
    words.format(id, &[("edition", name.into()), ("date", from.into())])
}

/// Whether an edition binds the holder of a role by now, from a day that is not known: the answer that
/// says it is missing, and the twelve months in which it lies are over.
pub(super) fn binds_by_now(role: &RoleAssessment<'_>, sight: &Sight) -> bool {
    let decides = role
        .edition
        .and_then(|edition| edition.binding[&role.role].fact());
    let certain = role.binding.is_some_and(|binding| binding.certain);
    role.held && certain && decides.is_some_and(|fact| sight.of(fact) == Seen::Unknown)
}

/// The clauses that a block cites.
fn stated(block: &Block) -> Vec<&str> {
    match block {
        Block::Section { statements, .. } => statements
            .iter()
            .map(|statement| statement.clause.id.as_str())
            .collect(),
        Block::Topic(topic) => topic
            .statements
            .iter()
            .map(|statement| statement.clause.id.as_str())
            .collect(),
        Block::Table(table) => table
            .clauses
            .iter()
            .map(|clause| clause.id.as_str())
            .collect(),
        Block::Plan(plan) => plan
            .groups
            .iter()
            .flat_map(|group| &group.tasks)
            .flat_map(|task| &task.clauses)
            .map(|clause| clause.id.as_str())
            .collect(),
        _ => Vec::new(),
    }
}

/// The clauses that a page cites, each once, in the order of their list.
pub(super) fn cited(page: &Page, standing: Option<&Standing>) -> Vec<&'static Clause> {
    let Page::Step(page) = page else {
        return Vec::new();
    };
    let mut ids: Vec<&str> = page.clauses.iter().map(|link| link.id.as_str()).collect();
    ids.extend(page.blocks.iter().chain(&page.appendix).flat_map(stated));
    let result = standing.filter(|_| page.step == RESULT);
    let bound = result
        .iter()
        .flat_map(|standing| &standing.assessment.roles)
        .flat_map(|role| {
            let edition = role
                .edition
                .map_or(&[][..], |edition: &Edition| &edition.clauses);
            let rows = role.rows.iter().flat_map(|row| &row.row.clauses);
            edition.iter().chain(rows)
        });
    ids.extend(bound.map(String::as_str));
    Clause::all()
        .iter()
        .filter(|clause| ids.contains(&clause.id.as_str()))
        .collect()
}
