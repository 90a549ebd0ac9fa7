//! How numbers and days are typed and shown in a control.

use std::ops::RangeInclusive;

use eligibility::{Fault, Kind, civil, day};
use jiff::civil::Date;

/// The years of the days that are typed.
const YEARS: RangeInclusive<i16> = 1900..=2199;

/// A locale's way of writing numbers and days in a control. Plain digits and `YYYY-MM-DD` are
/// always understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notation {
    /// Whether the month stands before the day.
    pub month_first: bool,
    /// What stands between groups of three digits.
    pub group: char,
}

impl Notation {
    /// A whole number from 0 to `max`, plain or in groups of three; blanks always group.
    pub fn parse_number(self, raw: &str, max: u64) -> Result<u64, Fault> {
        let fault = Fault::NotANumber { max };
        let raw = raw.trim();
        let raw = raw
            .strip_suffix("USD")
            .or_else(|| raw.strip_suffix('$'))
            .unwrap_or(raw);
        let raw = raw.trim();
        let raw = raw
            .strip_prefix("USD")
            .or_else(|| raw.strip_prefix('$'))
            .unwrap_or(raw)
            .trim();
        let groups: Vec<&str> = raw
            .split(|c: char| c.is_whitespace() || c == self.group)
            .collect();
        let plain = groups.len() == 1;
        let grouped = groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
        let digits: String = groups.concat();
        let all_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        if !all_digits || groups[0].is_empty() || !(plain || grouped) {
            return Err(fault);
        }
        digits
            .parse()
            .ok()
            .filter(|number| *number <= max)
            .ok_or(fault)
    }

    /// A whole number in groups of three.
    pub fn number(self, number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(self.group);
            }
            text.push(digit);
        }
        text
    }

    /// A day from 1900 to 2199, as `YYYY-MM-DD` or in the locale's order with a four-digit year.
    pub fn parse_day(self, raw: &str) -> Result<Date, Fault> {
        near(self.any_day(raw))
    }

    fn any_day(self, raw: &str) -> Result<Date, Fault> {
        let raw = raw.trim();
        let parts: Vec<&str> = raw.split(['/', '.', '-', ' ']).collect();
        let [first, second, year] = parts[..] else {
            return Err(Fault::NoSuchDay);
        };
        if first.len() == 4 {
            return day(raw);
        }
        let number = |part: &str, lengths: RangeInclusive<usize>| {
            let fits = lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| part.parse::<i16>().ok())
                .flatten()
                .ok_or(Fault::NoSuchDay)
        };
        let (first, second) = (number(first, 1..=2)?, number(second, 1..=2)?);
        let (month, day) = if self.month_first {
            (first, second)
        } else {
            (second, first)
        };
        civil(number(year, 4..=4)?, month, day)
    }

    /// What was typed here as it is typed elsewhere; none where that needs no change, or where it
    /// cannot be read.
    pub fn rewrite(self, kind: Kind, raw: &str, elsewhere: Self) -> Option<String> {
        match kind {
            Kind::Amount | Kind::Count { .. } => {
                let number = self.parse_number(raw, u64::MAX).ok()?;
                let same = elsewhere.parse_number(raw, u64::MAX) == Ok(number);
                (!same).then(|| elsewhere.number(number))
            }
            Kind::Date { .. } => {
                let day = self.parse_day(raw).ok()?;
                let same = elsewhere.parse_day(raw) == Ok(day);
                (!same).then(|| elsewhere.day(day))
            }
            _ => None,
        }
    }

    /// A day in the locale's order.
    pub fn day(self, date: Date) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        if self.month_first {
            format!("{month:02}/{day:02}/{year:04}")
        } else {
            format!("{day:02}/{month:02}/{year:04}")
        }
    }
}

/// Of the days of the calendar those of a year that can be meant: a year that is mistyped would
/// otherwise be believed.
pub(crate) fn near(read: Result<Date, Fault>) -> Result<Date, Fault> {
    match read {
        Ok(day) | Err(Fault::BeyondMonth { last: day }) if !YEARS.contains(&day.year()) => {
            Err(Fault::TooFarOff)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const FRENCH: Notation = Notation {
        month_first: false,
        group: '\u{202F}',
    };
    const ENGLISH: Notation = Notation {
        month_first: true,
        group: ',',
    };

    fn check(notation: Notation, raw: &str, number: Option<u64>) {
        let parsed = notation.parse_number(raw, 10_000_000_000_000).ok();
        assert_eq!(parsed, number, "{raw:?}");
    }

    #[test]
    fn numbers_take_plain_digits_and_the_grouping_of_the_locale() {
        for notation in [FRENCH, ENGLISH] {
            check(notation, "400000", Some(400_000));
            check(notation, " 400 000 ", Some(400_000));
            check(notation, "400\u{A0}000", Some(400_000));
            check(notation, "1\u{202F}250\u{202F}000 USD", Some(1_250_000));
            check(notation, "0", Some(0));
            check(notation, "10000000000000", Some(10_000_000_000_000));
            for wrong in [
                "",
                "-1",
                "10000000000001",
                "100000000000000",
                "4 00 000",
                "12 34",
                "1.5",
                "4e5",
                "abc",
                "1,5",
            ] {
                check(notation, wrong, None);
            }
        }
        check(ENGLISH, "400,000", Some(400_000));
        check(ENGLISH, "$1,000", Some(1_000));
        check(ENGLISH, "USD 1,000", Some(1_000));
        check(ENGLISH, "400,00", None);
        check(FRENCH, "400,000", None);
        check(FRENCH, "99999999999999999999999", None);
    }

    #[test]
    fn days_are_read_in_the_order_of_the_locale() {
        let day = Ok(date(2019, 3, 15));
        assert_eq!(FRENCH.parse_day("15/03/2019"), day);
        assert_eq!(ENGLISH.parse_day("3/15/2019"), day);
        for notation in [FRENCH, ENGLISH] {
            assert_eq!(notation.parse_day("2019-03-15"), day);
            for wrong in [
                "15/03/19",
                "2019",
                "",
                "?",
                "99/99/9999",
                "2019-3-15x",
                "0000-01-01",
            ] {
                assert_eq!(notation.parse_day(wrong), Err(Fault::NoSuchDay), "{wrong}");
            }
        }
        assert_eq!(FRENCH.parse_day("03/15/2019"), Err(Fault::NoSuchDay));
    }

    #[test]
    fn a_day_beyond_the_end_of_a_month_says_where_that_ends() {
        let beyond = |notation: Notation, raw| match notation.parse_day(raw) {
            Err(Fault::BeyondMonth { last }) => last,
            other => panic!("{raw} is {other:?}"),
        };
        assert_eq!(beyond(FRENCH, "31/02/2019"), date(2019, 2, 28));
        assert_eq!(beyond(ENGLISH, "02/30/2024"), date(2024, 2, 29));
        assert_eq!(beyond(ENGLISH, "2027-04-31"), date(2027, 4, 30));
    }

    #[test]
    fn a_day_of_a_year_that_nobody_means_is_told_as_that() {
        for far in [
            "31/12/1899",
            "31/02/1899",
            "01/01/2200",
            "0219-03-15",
            "01/01/0001",
        ] {
            assert_eq!(FRENCH.parse_day(far), Err(Fault::TooFarOff), "{far}");
        }
        assert_eq!(FRENCH.parse_day("01/01/0000"), Err(Fault::NoSuchDay));
        assert_eq!(FRENCH.parse_day("1900-01-01"), Ok(date(1900, 1, 1)));
        assert_eq!(FRENCH.parse_day("31/12/2199"), Ok(date(2199, 12, 31)));
    }

    #[test]
    fn what_is_typed_means_the_same_in_the_other_language() {
        let check = |kind, raw: &str, expected: Option<&str>| {
            assert_eq!(
                FRENCH.rewrite(kind, raw, ENGLISH).as_deref(),
                expected,
                "{raw}"
            );
        };
        check(Kind::Date { past: true }, "03/04/2019", Some("04/03/2019"));
        check(Kind::Date { past: true }, "2019-04-03", None);
        check(Kind::Date { past: true }, "04/04/2019", None);
        check(Kind::Date { past: true }, "04/2019", None);
        check(Kind::Amount, "400 000", None);
        check(Kind::YesNo, "03/04/2019", None);
        let back = ENGLISH.rewrite(Kind::Amount, "400,000", FRENCH);
        assert_eq!(back.as_deref(), Some("400\u{202F}000"));
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(number in 0u64..=10_000_000_000_000, days in 0i32..100_000) {
            let date = date(1900, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            for notation in [FRENCH, ENGLISH] {
                let shown = notation.number(number);
                prop_assert_eq!(notation.parse_number(&shown, u64::MAX), Ok(number));
                prop_assert_eq!(notation.parse_day(&notation.day(date)), Ok(date));
            }
        }
    }
}
