//! The two languages, and how one of them is chosen.

use icu::locale::locale;

/// A language, with the customs of a country, that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Locale {
    /// French, as written in France.
    FrFr,
    /// English, as written in the United States.
    EnUs,
}

impl Locale {
    /// Every locale.
    pub const ALL: [Self; 2] = [Self::FrFr, Self::EnUs];

    /// The BCP 47 tag, which is also the name of the folder under `locales/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::FrFr => "fr-FR",
            Self::EnUs => "en-US",
        }
    }

    /// The locale with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// The locale for a person who wants these, most wanted first: the first one whose language
    /// the program speaks, else English.
    ///
    /// Takes what systems hand out: `fr`, `fr-CA`, `fr_FR.UTF-8`, in any case.
    pub fn negotiate(wanted: impl IntoIterator<Item: AsRef<str>>) -> Self {
        wanted
            .into_iter()
            .find_map(|tag| Self::speaking(tag.as_ref()))
            .unwrap_or(Self::EnUs)
    }

    fn speaking(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next()?;
        match language.to_ascii_lowercase().as_str() {
            "fr" => Some(Self::FrFr),
            "en" => Some(Self::EnUs),
            _ => None,
        }
    }

    /// The language's name in itself, for the choice of language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::FrFr => "Français",
            Self::EnUs => "English",
        }
    }

    pub(crate) const fn for_icu(self) -> icu::locale::Locale {
        match self {
            Self::FrFr => locale!("fr-FR"),
            Self::EnUs => locale!("en-US"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Locale::{self, EnUs, FrFr};

    #[test]
    fn tags_are_exact_and_round_trip() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
        }
        for tag in ["", "fr", "fr-fr", "fr_FR", "en", "en-GB"] {
            assert_eq!(Locale::from_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn the_first_wanted_language_that_is_spoken_wins() {
        #[track_caller]
        fn check(wanted: &[&str], chosen: Locale) {
            assert_eq!(Locale::negotiate(wanted), chosen, "{wanted:?}");
        }
        check(&[], EnUs);
        check(&[""], EnUs);
        check(&["C"], EnUs);
        check(&["fr"], FrFr);
        check(&["fr-FR"], FrFr);
        check(&["fr-CA"], FrFr);
        check(&["FR-be"], FrFr);
        check(&["fr_FR.UTF-8"], FrFr);
        check(&["fr@euro"], FrFr);
        check(&["en"], EnUs);
        check(&["en-GB"], EnUs);
        check(&["en-GB", "fr-FR"], EnUs);
        check(&["fr-FR", "en-US"], FrFr);
        check(&["de-DE", "it", "fr-CH", "en"], FrFr);
        check(&["de-DE", "ja"], EnUs);
        // Frisian and Frankish are not French.
        check(&["fry", "frk-DE", "french"], EnUs);
    }
}
