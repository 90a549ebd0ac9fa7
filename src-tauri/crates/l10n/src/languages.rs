//! What languages are called.

use icu::locale::subtags::language;
use icu::locale::{LanguageIdentifier, LocaleExpander};
use icu_locale::names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};

use crate::Words;

impl Words {
    /// The name of a language by its tag, `français`, `Portuguese (Brazil)`; the tag itself when it
    /// has none. Chinese is named with its script, which is what its readers tell apart.
    pub fn language(&self, tag: &str) -> String {
        let name = tag
            .parse::<LanguageIdentifier>()
            .ok()
            .and_then(|mut language| {
                if language.language == language!("zh") {
                    LocaleExpander::new_common().maximize(&mut language);
                }
                let locale = self.locale().for_icu().into();
                let options = LanguageIdentifierDisplayNameOptions::default();
                LanguageIdentifierDisplayName::try_new_short_heavy(locale, language, options).ok()
            });
        name.map_or_else(|| tag.to_owned(), |name| name.as_borrowed().to_string())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Locale, Words};

    #[test]
    fn a_language_is_called_as_people_call_it() {
        #[track_caller]
        fn check(tag: &str, french: &str, english: &str) {
            assert_eq!(Words::new(Locale::FrFr).language(tag), french);
            assert_eq!(Words::new(Locale::EnUs).language(tag), english);
        }
        check("fr", "français", "French");
        check("nb", "norvégien bokmål", "Norwegian Bokmål");
        check("bg", "bulgare", "Bulgarian");
        check("pt-BR", "portugais brésilien", "Brazilian Portuguese");
        check("pt-PT", "portugais européen", "European Portuguese");
        check(
            "zh-HK",
            "chinois traditionnel (Hong Kong)",
            "Traditional Chinese (Hong Kong)",
        );
        check(
            "zh-SG",
            "chinois simplifié (Singapour)",
            "Simplified Chinese (Singapore)",
        );
        check("not a tag", "not a tag", "not a tag");
    }
}
