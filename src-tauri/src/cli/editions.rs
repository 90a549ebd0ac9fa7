//! `passerelle editions`: the editions of the rules, and what changed between two.

use eligibility::{Edition, Role, Row, RowChange, Rules, diff};
use l10n::Words;
use serde_json::{Value as Json, json};

use super::Format;
use crate::view::{change_sides, change_word, row_text};

/// Every edition, the oldest first.
pub(super) fn list(words: Words, format: Format) -> String {
    let editions = Rules::embedded().editions();
    match format {
        Format::Json => {
            let list: Json = editions
                .iter()
                .map(|edition| edition_json(edition, words))
                .collect();
            format!("{list:#}\n")
        }
        Format::Text => editions
            .iter()
            .flat_map(|edition| {
                let date = words.date(edition.in_force);
                let name = words.text(&format!("edition-{}", edition.id));
                let args = [
                    ("id", (&edition.id).into()),
                    ("name", name.into()),
                    ("date", date.into()),
                ];
                let what = words.attr(&format!("edition-{}", edition.id), "what");
                [
                    words.format("cli-edition-line", &args),
                    format!("  {}", what.unwrap_or_default()),
                ]
            })
            .map(|line| line + "\n")
            .collect(),
    }
}

fn edition_json(edition: &Edition, words: Words) -> Json {
    let rows: serde_json::Map<String, Json> = Role::ALL
        .into_iter()
        .map(|role| {
            let ids: Json = edition
                .rows(role)
                .iter()
                .map(|row| row.requirement.as_str())
                .collect();
            (role.id().to_owned(), ids)
        })
        .collect();
    json!({
        "id": edition.id,
        "name": words.text(&format!("edition-{}", edition.id)),
        "in_force": edition.in_force.to_string(),
        "clauses": edition.clauses,
        "requirements": rows,
    })
}

/// What changed from one edition to the other.
pub(super) fn difference(from: &Edition, to: &Edition, words: Words, format: Format) -> String {
    let changes = diff(from, to);
    match format {
        Format::Json => {
            let list: Json = changes
                .iter()
                .map(|change| change_json(change, words))
                .collect();
            format!(
                "{:#}\n",
                json!({ "from": from.id, "to": to.id, "changes": list })
            )
        }
        Format::Text if changes.is_empty() => words.text("cli-no-difference") + "\n",
        Format::Text => changes
            .iter()
            .map(|change| change_text(change, words) + "\n")
            .collect(),
    }
}

fn change_json(change: &RowChange<'_>, words: Words) -> Json {
    let row = |row: &Row| {
        json!({
            "class": row.class.id(),
            "phase": row.phase.id(),
            "clauses": row.clauses,
            "text": row_text(words, row),
        })
    };
    json!({
        "role": change.role.id(),
        "requirement": change.requirement(),
        "kind": change.kind.id(),
        "from": change.from.map(row),
        "to": change.to.map(row),
    })
}

fn change_text(change: &RowChange<'_>, words: Words) -> String {
    let (from, to) = change_sides(words, change);
    let told = |side: Option<String>| side.unwrap_or_else(|| words.text("cli-not-there"));
    let args = [
        (
            "role",
            words
                .text(&format!("role-{}.model", change.role.id()))
                .into(),
        ),
        (
            "name",
            words
                .text(&format!("requirement-{}", change.requirement()))
                .into(),
        ),
        ("kind", change_word(words, change).into()),
        ("from", told(from).into()),
        ("to", told(to).into()),
    ];
    words.format("cli-change", &args)
}
