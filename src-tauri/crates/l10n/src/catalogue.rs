//! The messages of one locale, parsed.

use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};

use crate::Locale;
use crate::formats::print_number;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The messages of one locale, and where to look for those that it lacks.
pub(crate) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    fallback: Option<&'static LazyLock<Self>>,
}

static FRENCH: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::new(Locale::FrFr, FR_FR, Some(&ENGLISH)));
static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(Locale::EnUs, EN_US, None));

impl Catalogue {
    /// The embedded messages; parsed once, when they are first wanted.
    pub(crate) fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::FrFr => &FRENCH,
            Locale::EnUs => &ENGLISH,
        }
    }

    /// Parses `sources`. What is not Fluent is left out, and of two messages with one id the first
    /// stays: a program with a message missing is of more use than one that does not start.
    fn new(
        locale: Locale,
        sources: &[&str],
        fallback: Option<&'static LazyLock<Catalogue>>,
    ) -> Self {
        let language = locale.tag().parse().expect("our own tags are well-formed");
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Both locales are written from left to right, and the isolates would leak into titles,
        // documents and comparisons. With a right-to-left locale this has to be thought over.
        bundle.set_use_isolating(false);
        // A plain function pointer, hence one per locale.
        bundle.set_formatter(Some(match locale {
            Locale::FrFr => |value, _| print_number(Locale::FrFr, value),
            Locale::EnUs => |value, _| print_number(Locale::EnUs, value),
        }));
        let _ = bundle.add_builtins();
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Self { bundle, fallback }
    }

    /// The words of `id` or `id.attribute`, or `None` when there are none.
    pub(crate) fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.format_own(id, args)
            .or_else(|| self.fallback?.format(id, args))
    }

    fn format_own(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let (name, attribute) = parts(id);
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        // A missing argument is printed as its name, which is all that can be done here.
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, args, &mut errors);
        Some(words.into_owned())
    }

    /// Whether [`Self::format`] would find words.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.has_own(id) || self.fallback.is_some_and(|fallback| fallback.has(id))
    }

    fn has_own(&self, id: &str) -> bool {
        let (name, attribute) = parts(id);
        self.bundle
            .get_message(name)
            .is_some_and(|message| match attribute {
                Some(attribute) => message.get_attribute(attribute).is_some(),
                None => message.value().is_some(),
            })
    }
}

/// The message and the attribute of `id` or `id.attribute`.
fn parts(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (id, None),
    }
}

#[cfg(test)]
mod tests {
    use fluent::FluentValue;

    use super::*;

    fn catalogue(locale: Locale, sources: &[&str]) -> Catalogue {
        Catalogue::new(locale, sources, None)
    }

    #[test]
    fn what_one_locale_lacks_is_taken_from_the_other() {
        static ENGLISH: LazyLock<Catalogue> =
            LazyLock::new(|| catalogue(Locale::EnUs, &["both = Both\n    .hint = Help\n"]));
        let french = Catalogue::new(Locale::FrFr, &["both = Les deux\n"], Some(&ENGLISH));
        assert_eq!(french.format("both", None).as_deref(), Some("Les deux"));
        assert_eq!(french.format("both.hint", None).as_deref(), Some("Help"));
        assert!(french.has("both.hint"));
        assert_eq!(french.format("neither", None), None);
        assert!(!french.has("neither"));
    }

    #[test]
    fn what_is_not_fluent_is_left_out_and_the_rest_is_there() {
        let catalogue = catalogue(
            Locale::EnUs,
            &[
                "first = One\nnot a message\nlast = Two\n",
                "first = Another\n",
            ],
        );
        assert_eq!(catalogue.format("first", None).as_deref(), Some("One"));
        assert_eq!(catalogue.format("last", None).as_deref(), Some("Two"));
        assert_eq!(catalogue.format("not", None), None);
    }

    #[test]
    fn an_id_names_a_message_or_an_attribute() {
        #[track_caller]
        fn check(source: &str, id: &str, words: Option<&str>) {
            let catalogue = catalogue(Locale::EnUs, &[source]);
            assert_eq!(catalogue.format(id, None).as_deref(), words, "{id}");
            assert_eq!(catalogue.has(id), words.is_some(), "{id}");
        }
        let source = "fact = Words\n    .hint = Help\nbare =\n    .hint = More\n-brand = Name\n";
        check(source, "fact", Some("Words"));
        check(source, "fact.hint", Some("Help"));
        check(source, "fact.label", None);
        check(source, "bare", None);
        check(source, "bare.hint", Some("More"));
        check(source, "brand", None);
        check(source, "-brand", None);
        check(source, "", None);
        check(source, ".", None);
        check(source, "fact.", None);
        check(source, "fact.hint.more", None);
    }

    fn with(name: &'static str, value: impl Into<FluentValue<'static>>) -> FluentArgs<'static> {
        FluentArgs::from_iter([(name, value.into())])
    }

    #[test]
    fn numbers_are_printed_as_the_locale_prints_them() {
        #[track_caller]
        fn check(locale: Locale, message: &str, number: f64, printed: &str) {
            let catalogue = catalogue(locale, &[&format!("it = {message}\n")]);
            let words = catalogue.format("it", Some(&with("n", number)));
            assert_eq!(words.as_deref(), Some(printed), "{message}");
        }
        use Locale::{EnUs, FrFr};
        check(FrFr, "{ $n } €", 1_234_567.0, "1\u{202f}234\u{202f}567 €");
        check(EnUs, "{ $n } €", 1_234_567.0, "1,234,567 €");
        check(FrFr, "{ $n }", 0.5, "0,5");
        check(EnUs, "{ $n }", -1500.25, "-1,500.25");
        check(
            FrFr,
            "{ NUMBER($n, minimumFractionDigits: 2) }",
            3.0,
            "3,00",
        );
        check(
            EnUs,
            "{ NUMBER($n, useGrouping: \"false\") }",
            2025.0,
            "2025",
        );
    }

    #[test]
    fn placeables_are_not_wrapped_in_isolates() {
        let catalogue = catalogue(Locale::FrFr, &["it = De { $n }.\n"]);
        let words = catalogue.format("it", Some(&with("n", "Léa")));
        assert_eq!(words.as_deref(), Some("De Léa."));
    }

    #[test]
    fn a_missing_argument_is_shown_by_its_name() {
        let catalogue = catalogue(Locale::FrFr, &["it = De { $n }.\n"]);
        assert_eq!(catalogue.format("it", None).as_deref(), Some("De {$n}."));
    }

    /// `intl_pluralrules` 7.0.2 holds CLDR 37, where French has `one` and `other`; since CLDR 38
    /// a million is `many` (« un million *de* dossiers »). Until the crate is updated, a `[many]`
    /// in our files would never be shown. When this test fails, it was: write them then.
    #[test]
    fn a_million_is_still_other_in_french() {
        #[track_caller]
        fn check(locale: Locale, source: &str, number: u64, category: &str) {
            let catalogue = catalogue(locale, &[source]);
            let words = catalogue.format("it", Some(&with("n", number)));
            assert_eq!(words.as_deref(), Some(category), "{locale:?} {number}");
        }
        let source = "it = { $n ->\n    [one] one\n    [many] many\n   *[other] other\n }\n";
        for (number, french, english) in [
            (0, "one", "other"),
            (1, "one", "one"),
            (2, "other", "other"),
            (21, "other", "other"),
            (1_000_000, "other", "other"),
        ] {
            check(Locale::FrFr, source, number, french);
            check(Locale::EnUs, source, number, english);
        }
    }
}
