//! Strong Kleene logic: what is not known stays open until it no longer matters.

/// A truth value; the order `False < Unknown < True` makes `and` the minimum and `or` the maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold.
    False,
    /// It cannot be told yet.
    Unknown,
    /// It holds.
    True,
}

impl Truth {
    /// The three values, in order.
    pub const ALL: [Self; 3] = [Self::False, Self::Unknown, Self::True];

    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, False, True, Unknown};

    #[test]
    fn and_or_not_follow_the_strong_kleene_tables() {
        let and = [
            [False, False, False],
            [False, Unknown, Unknown],
            [False, Unknown, True],
        ];
        let or = [
            [False, Unknown, True],
            [Unknown, Unknown, True],
            [True, True, True],
        ];
        let not = [True, Unknown, False];
        for (i, a) in Truth::ALL.into_iter().enumerate() {
            assert_eq!(!a, not[i]);
            for (j, b) in Truth::ALL.into_iter().enumerate() {
                assert_eq!(a.and(b), and[i][j], "{a:?} and {b:?}");
                assert_eq!(a.or(b), or[i][j], "{a:?} or {b:?}");
            }
        }
    }

    /// Replacing an unknown by an answer never turns a settled result around.
    #[test]
    fn every_connective_is_monotone_in_what_is_known() {
        let refines = |before: Truth, after: Truth| before == Unknown || before == after;
        for a in Truth::ALL {
            for b in Truth::ALL {
                for (a2, b2) in [(True, b), (False, b), (a, True), (a, False)] {
                    if refines(a, a2) && refines(b, b2) {
                        assert!(refines(a.and(b), a2.and(b2)));
                        assert!(refines(a.or(b), a2.or(b2)));
                        assert!(refines(!a, !a2));
                    }
                }
            }
        }
    }
}
