//! Words, numbers, dates, lists and country names in French and English: every word that the
//! program shows comes from here, whether it lands in the window, on the command line or in a
//! document.
//!
//! The messages stand in `locales/<tag>/*.ftl` and are embedded when the crate is built; how
//! numbers, dates and lists look, and what countries are called, comes from CLDR through ICU4X.
//!
//! This crate knows nothing of questions, rules or dossiers. It never reads the environment (the
//! locale is an argument), never opens a file when the program runs, and never fails: what it has
//! no words for it shows as the id, and the tests of this crate see to it that both locales are
//! complete.
//!
//! Start reading at [`Words`]; [`Locale`] chooses the language, [`fold`] and [`country_from`]
//! read what a person typed.
//!
//! ```
//! use l10n::{Locale, Words};
//!
//! let words = Words::new(Locale::negotiate(["fr-CH", "en-GB"]));
//! assert_eq!(words.date(jiff::civil::date(2025, 10, 1)), "1er octobre 2025");
//! assert_eq!(words.country("DE"), "Allemagne");
//! ```

mod catalogue;
mod countries;
mod fold;
mod formats;
mod languages;
mod locale;
mod words;

pub use countries::{country_from, country_search_key};
pub use fold::fold;
pub use locale::Locale;
pub use words::{Arg, Words};
