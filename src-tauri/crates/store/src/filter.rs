//! Which lines of the list pass, and in which order: the words of it that the database reads.

use rusqlite::types::Value;

use crate::listing::{DossierState, day};
use crate::search::{Order, Query};

/// What a line must be, as conditions on its columns.
pub(crate) struct Filter {
    state: Option<DossierState>,
    /// Each begins with `AND`.
    conditions: String,
    values: Vec<Value>,
}

impl Filter {
    pub(crate) fn of(query: &Query) -> Self {
        let mut filter = Self {
            state: query.state,
            conditions: String::new(),
            values: Vec::new(),
        };
        match &query.model {
            Some(Some(model)) => filter.add("model = ?", Some(model.clone())),
            Some(None) => filter.conditions.push_str(" AND model IS NULL"),
            None => {}
        }
        if let Some((role, verdict)) = &query.verdict {
            let columns = ["direct = ?", "reseller = ?", "provider = ?"];
            // No dossier has a verdict on a role that there is not.
            let column = columns.get(*role).unwrap_or(&"0 AND direct = ?");
            filter.add(column, Some(verdict.clone()));
        }
        filter.add("stage = ?", query.stage.map(i64::from));
        filter.add("due < ?", query.due_before.map(|date| day(Some(date))));
        filter.add(
            "binding <= ?",
            query.binding_until.map(|date| day(Some(date))),
        );
        filter.add("only_unknowns = ?", query.only_unknowns.then_some(1));
        filter
    }

    fn add(&mut self, condition: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.conditions.push_str(" AND ");
            self.conditions.push_str(condition);
            self.values.push(value.into());
        }
    }

    /// The places in that order, each state by its index: where all are wanted, the database merges
    /// the three. `among` is a JSON list of places.
    pub(crate) fn in_order(&self, order: Order, among: Option<String>) -> (String, Vec<Value>) {
        let (key, by, index) = match order {
            Order::Touched => ("NULL", "place DESC", "listing_by_place"),
            Order::Name => ("name", "name, place DESC", "listing_by_name"),
            Order::Due => ("due", "due, place DESC", "listing_by_due"),
            Order::Binding => ("binding", "binding, place DESC", "listing_by_binding"),
        };
        // Left to itself the database now and then reads another index, and sorts.
        let from = match among {
            Some(_) => "json_each(?) AS few CROSS JOIN listing ON place = few.value".to_owned(),
            None => format!("listing INDEXED BY {index}"),
        };
        let values: Vec<Value> = among
            .map(Value::from)
            .into_iter()
            .chain(self.values.iter().cloned())
            .collect();
        let states = match &self.state {
            Some(state) => std::slice::from_ref(state),
            None => &DossierState::ALL,
        };
        let sql: Vec<String> = states
            .iter()
            .map(|state| {
                format!(
                    "SELECT place, {key} FROM {from} WHERE state = '{}'{}",
                    state.id(),
                    self.conditions
                )
            })
            .collect();
        let values = std::iter::repeat_n(values, sql.len()).flatten().collect();
        (format!("{} ORDER BY {by}", sql.join(" UNION ALL ")), values)
    }

    /// The places of the matches, the last touched first, each with whether it passes.
    pub(crate) fn newest(&self, index: &str, words: &str) -> (String, Vec<Value>) {
        let state = self.state.map_or(String::from("1"), |state| {
            format!("state = '{}'", state.id())
        });
        let mut values = self.values.clone();
        values.push(words.to_owned().into());
        (
            format!(
                "SELECT place, ({state}{}) IS TRUE
                 FROM {index} CROSS JOIN listing ON place = {index}.rowid
                 WHERE {index} MATCH ? ORDER BY {index}.rowid DESC",
                self.conditions
            ),
            values,
        )
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::Date;
    use rusqlite::params_from_iter;

    use super::*;
    use crate::Store;

    /// What the database says it will do.
    fn plan(sql: &str, values: Vec<Value>) -> String {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
        let mut query = store
            .connection
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap();
        query
            .query_map(params_from_iter(values), |row| row.get::<_, String>(3))
            .unwrap()
            .map(Result::unwrap)
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn no_order_sorts_what_it_reads_and_no_filter_reads_the_table() {
        for state in [None, Some(DossierState::Active)] {
            let filter = Filter::of(&Query {
                state,
                model: Some(Some("direct".to_owned())),
                verdict: Some((1, "yes".to_owned())),
                stage: Some(1),
                only_unknowns: true,
                binding_until: Some(Date::MAX),
                due_before: Some(Date::MAX),
                ..Query::default()
            });
            for (order, index) in [
                (Order::Touched, "listing_by_place"),
                (Order::Name, "listing_by_name"),
                (Order::Due, "listing_by_due"),
                (Order::Binding, "listing_by_binding"),
            ] {
                let (sql, values) = filter.in_order(order, None);
                let plan = plan(&sql, values);
                let covered = format!("USING COVERING INDEX {index} (");
                let states = if state.is_some() { 1 } else { 3 };
                assert_eq!(plan.matches(&covered).count(), states, "{order:?}: {plan}");
                assert!(!plan.contains("TEMP B-TREE"), "{order:?}: {plan}");
            }
            for index in ["listing_text", "listing_name"] {
                let (sql, values) = filter.newest(index, "\"a\"*");
                let plan = plan(&sql, values);
                assert!(!plan.contains("TEMP B-TREE"), "{plan}");
            }
        }
    }
}
