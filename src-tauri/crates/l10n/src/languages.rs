//! What languages are called.

use icu::locale::LanguageIdentifier;
use icu_locale::names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};

use crate::Words;

impl Words {
    /// The name of a language by its tag, `français`, `Portuguese (Brazil)`; the tag itself when it
    /// has none.
    pub fn language(&self, tag: &str) -> String {
        let name = tag.parse::<LanguageIdentifier>().ok().and_then(|language| {
            let locale = self.locale().for_icu().into();
            let options = LanguageIdentifierDisplayNameOptions::default();
            LanguageIdentifierDisplayName::try_new_heavy(locale, language, options).ok()
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
        check("not a tag", "not a tag", "not a tag");
    }
}
