//! What to say of a table of a person's that cannot be read: what can stand where.

use eligibility::{Fact, Kind};
use l10n::Words;

/// So many columns are named that nobody knows.
const NAMED: usize = 8;

/// That no columns have these names, and where all their names are.
pub(crate) fn table_columns_unknown(words: Words, names: &[String]) -> String {
    let quoted = |name: &String| words.format("table-column", &[("name", name.into())]);
    let mut told: Vec<String> = names.iter().take(NAMED).map(quoted).collect();
    let more = names.len().saturating_sub(NAMED);
    if more > 0 {
        told.push(words.format("done-more", &[("more", more.into())]));
    }
    let args = [
        ("count", names.len().into()),
        ("columns", words.list(&told).into()),
        ("name", column(words, Fact::OrgName).into()),
        ("country", column(words, Fact::Country).into()),
        ("template", words.text("export-template").into()),
    ];
    words.format("table-columns-unknown", &args)
}

/// That a line of a table has no name of a company.
pub(crate) fn table_no_name(words: Words) -> String {
    let args = [("column", column(words, Fact::OrgName).into())];
    words.format("arrival-no-name", &args)
}

/// What a column is called.
fn column(words: Words, fact: Fact) -> String {
    words.text(&format!("fact-{fact}.short"))
}

/// What can stand in a cell of that column, and what stands there.
pub(crate) fn table_cell(words: Words, fact: Fact, cell: &str) -> String {
    let args = [
        ("column", column(words, fact).into()),
        ("expected", expected(words, fact).into()),
        ("found", eligibility::excerpt(cell).into()),
    ];
    words.format("table-cell", &args)
}

fn expected(words: Words, fact: Fact) -> String {
    let most = |id: &str, max: u64| words.format(id, &[("max", words.number(max).into())]);
    let label = |value: &&str| words.text(&format!("fact-{fact}-{value}"));
    match fact.kind() {
        Kind::Text { max, .. } => most("expects-text", u64::from(max)),
        Kind::Digits => words.text("expects-digits"),
        Kind::Country => words.text("table-expects-country"),
        Kind::Countries => words.text("table-expects-countries"),
        Kind::YesNo => words.text("table-expects-yes-no"),
        Kind::Amount => words.text("table-expects-amount"),
        Kind::Count { max } => most("table-expects-count", u64::from(max)),
        Kind::Date { .. } => words.text("table-expects-date"),
        Kind::Choice { values, plan } => {
            let unknown = words.text("table-unknown");
            let labels: Vec<String> = values.iter().map(label).chain([unknown]).collect();
            let args = [
                ("values", words.list_or(&labels).into()),
                ("target", plan.first().copied().unwrap_or_default().into()),
            ];
            let id = if plan.is_empty() {
                "table-expects-choice"
            } else {
                "table-expects-plan"
            };
            words.format(id, &args)
        }
    }
}
