//! A measured number beside its limit.

use crate::failure::{Failure, Result};

/// A measured number beside its limit.
#[derive(Debug, PartialEq)]
pub(super) struct Figure {
    pub name: String,
    pub value: f64,
    pub limit: Limit,
}

/// On which side of which number a value must lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Limit {
    AtMost(f64),
    AtLeast(f64),
}

impl Limit {
    fn allows(self, value: f64) -> bool {
        match self {
            Self::AtMost(limit) => value <= limit,
            Self::AtLeast(limit) => value >= limit,
        }
    }

    fn words(self) -> String {
        match self {
            Self::AtMost(limit) => format!("at most {limit}"),
            Self::AtLeast(limit) => format!("at least {limit}"),
        }
    }
}

/// Reads `figure: NAME = VALUE (at most LIMIT)`, or `at least`.
pub(super) fn figure(line: &str) -> Option<Figure> {
    let (name, rest) = line.trim().strip_prefix("figure: ")?.rsplit_once(" = ")?;
    let (value, limit) = rest.strip_suffix(')')?.split_once(" (at ")?;
    let limit = match limit.split_once(' ')? {
        ("most", limit) => Limit::AtMost(limit.parse().ok()?),
        ("least", limit) => Limit::AtLeast(limit.parse().ok()?),
        _ => return None,
    };
    Some(Figure {
        name: name.to_owned(),
        value: value.parse().ok()?,
        limit,
    })
}

/// Prints every figure beside its limit; a failure when one is on the wrong side.
pub(super) fn judge(figures: &[Figure]) -> Result<()> {
    println!("\n{:<52}{:>12}  limit", "figure", "value");
    let mut over = Vec::new();
    for Figure { name, value, limit } in figures {
        let passes = limit.allows(*value);
        let word = if passes { "pass" } else { "FAIL" };
        println!("{name:<52}{value:>12.3}  {:<16}{word}", limit.words());
        if !passes {
            over.push(name.as_str());
        }
    }
    if over.is_empty() {
        Ok(())
    } else {
        let over = over.join(", ");
        Err(Failure::new(format!(
            "on the wrong side of the limit: {over}"
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, name: &str, value: f64, limit: Limit) {
        let expected = Figure {
            name: name.to_owned(),
            value,
            limit,
        };
        assert_eq!(figure(line), Some(expected));
    }

    #[test]
    fn a_figure_stands_on_a_line_of_its_own() {
        check(
            "figure: durable commit, of a bare one's = 1.25 (at most 1.5)",
            "durable commit, of a bare one's",
            1.25,
            Limit::AtMost(1.5),
        );
        check(
            "figure: times faster = 39 (at least 10)",
            "times faster",
            39.0,
            Limit::AtLeast(10.0),
        );
        for line in [
            "commit   1.25 ms │ 1.3 ms",
            "figure: commit = fast (at most 2)",
            "figure: commit = 1 (at about 2)",
        ] {
            assert_eq!(figure(line), None, "{line}");
        }
    }

    #[test]
    fn a_limit_is_allowed_itself() {
        for (limit, value, allowed) in [
            (Limit::AtMost(2.0), 2.0, true),
            (Limit::AtMost(2.0), 2.1, false),
            (Limit::AtLeast(2.0), 2.0, true),
            (Limit::AtLeast(2.0), 1.9, false),
            (Limit::AtLeast(2.0), f64::NAN, false),
        ] {
            assert_eq!(limit.allows(value), allowed, "{limit:?} {value}");
        }
    }
}
