//! How numbers, dates, times and lists look, and how names are sorted.

use std::cmp::Ordering;
use std::sync::LazyLock;

use fluent::FluentValue;
use icu::calendar::Gregorian;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::fieldsets::{T, YM, YMD};
use icu::datetime::input::{Date, Time};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use jiff::civil;

use crate::{Locale, Words};

/// The formatters of one locale, each made when it is first wanted.
struct Formats {
    number: LazyLock<DecimalFormatter>,
    date: LazyLock<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    month: LazyLock<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    time: LazyLock<NoCalendarFormatter<T>>,
    list: LazyLock<ListFormatter>,
    list_or: LazyLock<ListFormatter>,
    collator: LazyLock<CollatorBorrowed<'static>>,
}

const COMPILED_IN: &str = "the compiled-in data of ICU4X holds both locales";

/// The formatters of the locale that is named; a macro because a lazy value in a static takes a
/// plain function, which cannot carry the locale.
macro_rules! formats {
    ($locale:expr) => {
        Formats {
            number: LazyLock::new(|| {
                let options = DecimalFormatterOptions::default();
                DecimalFormatter::try_new($locale.for_icu().into(), options).expect(COMPILED_IN)
            }),
            date: LazyLock::new(|| {
                FixedCalendarDateTimeFormatter::try_new($locale.for_icu().into(), YMD::long())
                    .expect(COMPILED_IN)
            }),
            month: LazyLock::new(|| {
                FixedCalendarDateTimeFormatter::try_new($locale.for_icu().into(), YM::long())
                    .expect(COMPILED_IN)
            }),
            time: LazyLock::new(|| {
                NoCalendarFormatter::try_new($locale.for_icu().into(), T::hm()).expect(COMPILED_IN)
            }),
            list: LazyLock::new(|| {
                let options = ListFormatterOptions::default();
                ListFormatter::try_new_and($locale.for_icu().into(), options).expect(COMPILED_IN)
            }),
            list_or: LazyLock::new(|| {
                let options = ListFormatterOptions::default();
                ListFormatter::try_new_or($locale.for_icu().into(), options).expect(COMPILED_IN)
            }),
            collator: LazyLock::new(|| {
                let options = CollatorOptions::default();
                Collator::try_new($locale.for_icu().into(), options).expect(COMPILED_IN)
            }),
        }
    };
}

impl Formats {
    fn of(locale: Locale) -> &'static Self {
        static FRENCH: Formats = formats!(Locale::FrFr);
        static ENGLISH: Formats = formats!(Locale::EnUs);
        match locale {
            Locale::FrFr => &FRENCH,
            Locale::EnUs => &ENGLISH,
        }
    }
}

/// Prints a number in a message, which Fluent would print as Rust does. Anything else is left to
/// Fluent.
pub(crate) fn print_number(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if !number.options.use_grouping {
        return None;
    }
    let number = Decimal::try_from_str(&number.as_string()).ok()?;
    Some(Formats::of(locale).number.format_to_string(&number))
}

impl Words {
    /// A whole number: `1 234 567` with narrow no-break spaces in French, `1,234,567` in English.
    pub fn number(&self, number: u64) -> String {
        let formats = Formats::of(self.locale());
        formats.number.format_to_string(&Decimal::from(number))
    }

    /// A day: `1er octobre 2025`, `October 1, 2025`.
    pub fn date(&self, date: civil::Date) -> String {
        let printed = Formats::of(self.locale()).date.format(&day(date));
        // CLDR has no pattern for the first of the month, which in French is an ordinal.
        match (self.locale(), date.day()) {
            (Locale::FrFr, 1) => printed.to_string().replacen("1 ", "1er ", 1),
            _ => printed.to_string(),
        }
    }

    /// The month of a day: `octobre 2025`, `October 2025`.
    pub fn month(&self, date: civil::Date) -> String {
        let formats = Formats::of(self.locale());
        formats.month.format(&day(date)).to_string()
    }

    /// A time of day, to the minute: `14:05`, `2:05 PM` with a narrow no-break space.
    pub fn time(&self, time: civil::Time) -> String {
        let formats = Formats::of(self.locale());
        formats.time.format(&minute(time)).to_string()
    }

    /// Items as one says them: `a, b et c`, `a, b, and c`; nothing for no items.
    pub fn list(&self, items: &[String]) -> String {
        let formats = Formats::of(self.locale());
        self.joined(items, &formats.list, [" et ", " and "])
    }

    /// Items of which one is meant: `a, b ou c`, `a, b, or c`; nothing for no items.
    pub fn list_or(&self, items: &[String]) -> String {
        let formats = Formats::of(self.locale());
        self.joined(items, &formats.list_or, [" ou ", " or "])
    }

    /// Among items that hold a comma or the conjunction themselves, another would part nothing:
    /// those are parted by semicolons, unless quotation marks hold them together.
    fn joined(self, items: &[String], list: &ListFormatter, conjunctions: [&str; 2]) -> String {
        let [french, english] = conjunctions;
        let (conjunction, semicolon) = match self.locale() {
            Locale::FrFr => (french, "\u{202f}; "),
            Locale::EnUs => (english, "; "),
        };
        let parted = |item: &String| {
            let quoted = item.starts_with(['«', '“']);
            !quoted && (item.contains(',') || item.contains(conjunction))
        };
        if items.len() > 1 && items.iter().any(parted) {
            return items.join(semicolon);
        }
        list.format_to_string(items.iter())
    }

    /// The order of two names in a list for people: accents and case decide last.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        Formats::of(self.locale()).collator.compare(a, b)
    }

    /// Sorts for people by the name that `key` finds; equal names stay in their order.
    pub fn sort<Item>(&self, items: &mut [Item], key: impl Fn(&Item) -> &str) {
        let collator = &Formats::of(self.locale()).collator;
        items.sort_by(|a, b| collator.compare(key(a), key(b)));
    }
}

fn day(date: civil::Date) -> Date<Gregorian> {
    Date::try_new_gregorian(
        date.year().into(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
    .expect("a civil date is a Gregorian date")
}

fn minute(time: civil::Time) -> Time {
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
    Time::try_new(hour, minute, 0, 0).expect("hours and minutes have the same bounds there")
}
