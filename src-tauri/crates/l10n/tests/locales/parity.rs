//! Both languages hold the same messages.

use std::collections::{BTreeMap, BTreeSet};

use l10n::Locale;

use crate::assert_none;
use crate::files::{File, all_files, files};

#[test]
fn every_file_is_fluent() {
    let files = all_files();
    assert!(!files.is_empty(), "no files under locales/");
    let offences: Vec<_> = files
        .iter()
        .flat_map(|file| {
            file.errors.iter().map(|error| {
                let line = file.source[..error.pos.start].lines().count();
                format!("{}, line {line}: {}", file.place(), error.kind)
            })
        })
        .collect();
    assert_none(&offences, "not Fluent");
}

#[test]
fn both_locales_have_the_same_files() {
    let [french, english] = Locale::ALL.map(|locale| {
        let names = files(locale).into_iter().map(|file| file.name);
        names.collect::<BTreeSet<_>>()
    });
    let offences: Vec<_> = french.symmetric_difference(&english).cloned().collect();
    assert_none(&offences, "only in one locale");
}

#[test]
fn no_id_is_given_twice() {
    let mut offences = Vec::new();
    for locale in Locale::ALL {
        let mut places = BTreeMap::new();
        for file in files(locale) {
            for text in file.messages() {
                if let Some(first) = places.insert(text.id, text.place.clone()) {
                    offences.push(format!("{} is already {first}", text.place));
                }
            }
        }
    }
    assert_none(&offences, "ids given twice");
}

#[test]
fn both_locales_have_the_same_messages_and_attributes_in_the_same_order() {
    let mut offences = Vec::new();
    for (french, english) in pairs() {
        let [french_ids, english_ids]: [Vec<_>; 2] =
            [&french, &english].map(|file| file.texts().into_iter().map(|text| text.id).collect());
        offences.extend(missing(&french_ids, &english_ids, &english));
        offences.extend(missing(&english_ids, &french_ids, &french));
        offences.extend(moved(&french_ids, &english_ids, &french));
    }
    assert_none(&offences, "differences");
}

fn missing(wanted: &[String], present: &[String], file: &File) -> Vec<String> {
    wanted
        .iter()
        .filter(|id| !present.contains(id))
        .map(|id| format!("{}: {id} is missing", file.place()))
        .collect()
}

/// The first id that stands elsewhere, when the same ids are there.
fn moved(french: &[String], english: &[String], file: &File) -> Option<String> {
    let common = |these: &[String], those: &[String]| {
        let ids = these.iter().filter(|id| those.contains(id)).cloned();
        ids.collect::<Vec<_>>()
    };
    let (french, english) = (common(french, english), common(english, french));
    let (here, there) = french.iter().zip(&english).find(|(a, b)| a != b)?;
    Some(format!(
        "{}: {here} stands where the other locale has {there}",
        file.place()
    ))
}

#[test]
fn both_locales_use_the_same_variables() {
    let mut offences = Vec::new();
    for (french, english) in pairs() {
        let english_texts: BTreeMap<_, _> = english
            .texts()
            .iter()
            .map(|text| (text.id.clone(), text.variables()))
            .collect();
        for text in french.texts() {
            if let Some(variables) = english_texts.get(&text.id)
                && *variables != text.variables()
            {
                offences.push(format!(
                    "{} uses {:?}, in English {variables:?}",
                    text.place,
                    text.variables()
                ));
            }
        }
    }
    assert_none(&offences, "other variables");
}

/// The files that both locales have.
fn pairs() -> Vec<(File, File)> {
    let mut english = files(Locale::EnUs);
    files(Locale::FrFr)
        .into_iter()
        .filter_map(|french| {
            let index = english.iter().position(|file| file.name == french.name)?;
            Some((french, english.swap_remove(index)))
        })
        .collect()
}
