//! One spelling for the many ways to type a thing, for searching.

use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

/// Folds a text for searching: lower case, without accents, ligatures spelled out, apostrophes
/// and hyphens of every kind as spaces, and single spaces between words.
///
/// ```
/// assert_eq!(l10n::fold(" Côte d’Ivoire "), "cote d ivoire");
/// assert_eq!(l10n::fold("SACRÉ-CŒUR"), "sacre coeur");
/// ```
pub fn fold(text: &str) -> String {
    let lower = text.to_lowercase();
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(lower.chars());
    let mut folded = String::with_capacity(text.len());
    for character in decomposed.filter(|character| !is_accent(*character)) {
        match spelled_out(character) {
            Some(letters) => folded.push_str(letters),
            None if is_gap(character) => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            None => folded.push(character),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn is_accent(character: char) -> bool {
    let categories = CodePointMapData::<GeneralCategory>::new();
    categories.get(character) == GeneralCategory::NonspacingMark
}

/// The letters that Unicode does not take apart.
fn spelled_out(character: char) -> Option<&'static str> {
    Some(match character {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => return None,
    })
}

fn is_gap(character: char) -> bool {
    let categories = CodePointMapData::<GeneralCategory>::new();
    character.is_whitespace()
        || matches!(character, '\'' | '`' | '´' | '‘' | '’' | '‛' | 'ʼ' | '′')
        || categories.get(character) == GeneralCategory::DashPunctuation
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn spellings_of_one_thing_fold_into_one() {
        #[track_caller]
        fn check(spellings: &[&str], folded: &str) {
            for spelling in spellings {
                assert_eq!(fold(spelling), folded, "{spelling:?}");
            }
        }
        check(&["", "   ", "\u{a0}\t\n", "’", " - "], "");
        check(
            &[
                "États-Unis",
                "etats unis",
                "ÉTATS–UNIS",
                "E\u{301}tats\u{a0}Unis",
            ],
            "etats unis",
        );
        check(
            &["Côte d’Ivoire", "cote d'ivoire", "COTE  D´IVOIRE"],
            "cote d ivoire",
        );
        check(&["Cœur", "COEUR", "cœur"], "coeur");
        check(&["Ægir", "ægir", "AEGIR"], "aegir");
        check(&["ﬁnance", "FINANCE"], "finance");
        check(&["Straße", "STRASSE", "STRAẞE"], "strasse");
        check(&["Åland", "aland"], "aland");
        check(&["Łódź", "lodz"], "lodz");
        check(&["İstanbul", "istanbul"], "istanbul");
        check(&["n° 12", "n\u{b0}\u{202f}12"], "n° 12");
        check(&["日本"], "日本");
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in [
            "Sacré-Cœur d’Été",
            "½ ﬃ Ⅳ ſ K",
            "ŉ",
            "ǆ Ǆ",
            "a\u{308}\u{323}",
        ] {
            assert_eq!(fold(&fold(text)), fold(text), "{text:?}");
        }
    }
}
