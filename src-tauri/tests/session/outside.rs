//! What is done outside: addresses, files.

use std::path::PathBuf;

use passerelle::errand::{Content, Errand, Export, Outcome, What};
use passerelle::export::ExportFault;
use passerelle::wire::{self, Block, Failure, Intent};

use crate::{Person, TODAY, now};

pub(crate) fn at(step: &str) -> Person {
    let mut person = Person::own();
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", "indirect-reseller")]);
    person.go_on_to(step);
    person
}

fn errand(person: &mut Person, intent: Intent) -> Option<Errand> {
    person.does(intent);
    person.session.as_mut().unwrap().take_errand()
}

pub(crate) fn export(person: &mut Person, what: &str, lang: &str) -> Export {
    let intent = Intent::Export {
        what: what.to_owned(),
        lang: lang.to_owned(),
    };
    match errand(person, intent) {
        Some(Errand::Export(export)) => export,
        other => panic!("{other:?}"),
    }
}

fn offer(person: &Person) -> &wire::Export {
    let blocks = &person.page().blocks;
    let offers = blocks.iter().find_map(|block| match block {
        Block::Export(export) => Some(&**export),
        Block::Dates(dates) => dates.export.as_ref(),
        _ => None,
    });
    offers.unwrap()
}

fn after(person: &mut Person, outcome: Outcome) -> Result<(), Failure> {
    let session = person.session.as_mut().unwrap();
    person.view = session.after(outcome, &now(TODAY))?;
    Ok(())
}

/// What comes of a report saved from the page that is shown.
fn exported(person: &Person, saved: Result<PathBuf, ExportFault>) -> Outcome {
    Outcome::Exported {
        what: What::Report,
        visit: person.view.visit,
        saved,
    }
}

#[test]
fn a_file_that_was_saved_from_another_page_is_not_credited_to_this_one() {
    let mut person = at("report");
    let path = PathBuf::from("/there/report.pdf");
    let outcome = exported(&person, Ok(path));
    person.go("plan");
    person.go("report");
    after(&mut person, outcome).unwrap();
    assert!(offer(&person).saved.is_none());
    assert!(person.try_to(Intent::OpenExport).is_err());
}

#[test]
fn a_report_that_was_asked_for_on_another_page_is_told_there() {
    let mut person = at("report");
    person.go("hub");
    let outcome = exported(&person, Ok(PathBuf::from("/there/report.pdf")));
    after(&mut person, outcome).unwrap();
    assert!(
        person.done().contains("/there/report.pdf"),
        "{}",
        person.done()
    );
}

#[test]
fn a_hand_over_asked_for_elsewhere_is_told_there_with_what_it_leaves_out() {
    let mut person = Person::guide();
    let id = person.begins("Contoso", &[]);
    person.opens(&id);
    person.go("organisation");
    let saved = |person: &mut Person| {
        let outcome = Outcome::Exported {
            what: What::HandOver,
            visit: person.view.visit,
            saved: Ok(PathBuf::from("/there/contoso.passerelle")),
        };
        after(person, outcome).unwrap();
        person.done().to_owned()
    };
    let told = saved(&mut person);
    assert!(told.ends_with("/there/contoso.passerelle"), "{told}");
    person.does(Intent::Draft {
        step: "organisation".to_owned(),
        values: crate::raw(&[("country", "Fra")]),
    });
    let told = saved(&mut person);
    assert!(told.ends_with("not saved is not in it."), "{told}");
    person.go("hub");
    assert_eq!(saved(&mut person), "", "the hub tells it beside the button");
    let mut blocks = person.blocks().iter();
    let export = blocks.find_map(|block| match block {
        Block::Export(export) => export.saved.as_ref(),
        _ => None,
    });
    let told = &export.unwrap().text;
    assert!(told.ends_with("not saved is not in it."), "{told}");
}

#[test]
fn the_report_is_done_once_it_was_saved_from_its_page() {
    let mut person = at("report");
    let way_on = |person: &mut Person| {
        person.go("hub");
        let actions = person.page().blocks.iter().find_map(|block| match block {
            Block::Actions { actions } => Some(actions),
            _ => None,
        });
        actions.unwrap()[0].label.clone()
    };
    let failed = exported(&person, Err(ExportFault::ReadOnly));
    after(&mut person, failed).unwrap();
    assert_eq!(way_on(&mut person), "Continue with “Report”");
    person.go("report");
    let saved = exported(&person, Ok(PathBuf::from("/there/report.pdf")));
    after(&mut person, saved).unwrap();
    assert!(offer(&person).saved.is_some());
    assert_eq!(way_on(&mut person), "Back to “Report”");
    person.restart();
    assert_eq!(way_on(&mut person), "Back to “Report”");
    person.go("plan");
    assert_eq!(person.state_of("report"), "done");
}

#[test]
fn only_addresses_of_the_data_are_opened() {
    let mut person = at("offers");
    let known = &eligibility::Link::all()[0].address;
    let visit = |address: &str| Intent::Visit {
        address: address.to_owned(),
    };
    assert_eq!(
        errand(&mut person, visit(known)),
        Some(Errand::Visit(known.clone()))
    );
    for stranger in [
        "",
        "https://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        &format!("{known}?x"),
        &"x".repeat(100_000),
    ] {
        let refused = person.try_to(visit(stranger));
        assert!(
            matches!(&refused, Err(Failure::Refused { message }) if message.len() < 400),
            "{stranger:.40} {refused:?}"
        );
        assert_eq!(person.session.as_mut().unwrap().take_errand(), None);
    }
}

#[test]
fn every_link_of_every_page_may_be_opened() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", "Contoso"), ("country", "FR")]);
    let mut seen = 0;
    for _ in 0..30 {
        let mut addresses: Vec<String> = Vec::new();
        for card in &person.view.sources {
            let links = card
                .details
                .iter()
                .filter_map(|detail| detail.link.as_ref());
            addresses.extend(links.map(|link| link.address.clone()));
        }
        for block in person.page().blocks.iter().chain(&person.page().appendix) {
            match block {
                Block::Topic(topic) => {
                    addresses.extend(topic.links.iter().map(|link| link.address.clone()));
                }
                Block::Plan(plan) => {
                    let tasks = plan.groups.iter().flat_map(|group| &group.tasks);
                    let links = tasks.filter_map(|task| task.link.as_ref());
                    addresses.extend(links.map(|link| link.address.clone()));
                }
                _ => {}
            }
        }
        for address in addresses {
            seen += 1;
            person.does(Intent::Visit { address });
        }
        match person.screen().to_owned().as_str() {
            "report" => break,
            "choice" => person.go_on(&[("chosen-model", "indirect-reseller")]),
            "organisation" => person.go_on(&[("org-name", "Contoso"), ("country", "FR")]),
            _ => person.go_on(&[]),
        }
    }
    assert_eq!(person.screen(), "report");
    assert!(seen > 40, "{seen} links");
}

#[test]
fn the_report_is_named_after_the_organisation_and_the_day() {
    let mut person = named("Rives/Fils: <b>*#1*</b>");
    let report = export(&mut person, "report", "both");
    assert_eq!(
        report.name,
        "Passerelle – Rives-Fils- -b--#1---b- – 2026-11-22 – en-fr.pdf"
    );
    let Content::Report(report) = report.content else {
        panic!()
    };
    assert_eq!(report.parts.len(), 2);
    assert_eq!(report.parts[0].title, "Rives/Fils: <b>*#1*</b>");
}

/// An organisation of this name, at the report.
fn named(name: &str) -> Person {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", name)]);
    person.go_on_to("choice");
    person.go_on(&[("chosen-model", "unknown")]);
    person.go_on_to("report");
    person
}

#[test]
fn a_long_name_does_not_push_the_day_and_the_language_out_of_the_name_of_the_file() {
    let mut person = named(&"é".repeat(200));
    let report = export(&mut person, "report", "fr-FR");
    assert!(
        report.name.ends_with("éé – 2026-11-22 – fr.pdf"),
        "{}",
        report.name
    );
}

#[test]
fn characters_that_the_report_cannot_show_are_named_before_it_is_saved() {
    #[track_caller]
    fn check(name: &str, named_there: Option<&str>) {
        let person = named(name);
        let cautions: Vec<&String> = person
            .page()
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Note { tone, text } if tone == "caution" => Some(text),
                _ => None,
            })
            .collect();
        assert_eq!(
            cautions.len(),
            usize::from(named_there.is_some()),
            "{cautions:?}"
        );
        if let Some(characters) = named_there {
            assert!(cautions[0].contains(characters), "{cautions:?}");
        }
    }
    check("Œuvres & Cie «\u{202f}№ 1\u{202f}»", None);
    check("株式会社 株 🚀", Some("(株式会社🚀)"));
    let many: String = ('一'..).take(60).collect();
    check(&many, Some("…)"));
}

#[test]
fn where_the_file_went_is_said_on_the_page_and_can_be_opened() {
    let mut person = at("report");
    assert!(person.try_to(Intent::OpenExport).is_err(), "nothing yet");
    export(&mut person, "report", "en-US");
    let path = PathBuf::from("/there/report.pdf");
    let outcome = exported(&person, Ok(path.clone()));
    after(&mut person, outcome).unwrap();
    let saved = offer(&person).saved.clone().unwrap();
    assert!(saved.text.contains("/there/report.pdf"));
    assert_eq!(person.view.announcement.as_deref(), Some(&*saved.text));
    assert_eq!(
        errand(&mut person, Intent::OpenExport),
        Some(Errand::Show(path))
    );
    person.go("plan");
    assert!(person.try_to(Intent::OpenExport).is_err(), "of that page");
}

#[test]
fn why_a_file_was_not_saved_is_said_on_the_page_or_over_the_one_that_follows() {
    let faults = || {
        [
            ExportFault::Full,
            ExportFault::ReadOnly,
            ExportFault::NoFolder,
            ExportFault::Folder,
            ExportFault::Exists,
            ExportFault::Unset("x".to_owned()),
            ExportFault::Other(std::io::Error::other("y")),
        ]
    };
    let mut messages = std::collections::BTreeSet::new();
    let mut person = at("report");
    for fault in faults() {
        let outcome = exported(&person, Err(fault));
        after(&mut person, outcome).unwrap();
        messages.insert(offer(&person).error.clone().unwrap());
    }
    assert_eq!(messages.len(), faults().len());
    let left = person.view.visit;
    person.go("plan");
    for fault in faults() {
        let outcome = Outcome::Exported {
            what: What::Report,
            visit: left,
            saved: Err(fault),
        };
        let refused = after(&mut person, outcome);
        let Err(Failure::NotSaved { message }) = refused else {
            panic!("{refused:?}")
        };
        assert!(messages.contains(&message));
    }
}

#[test]
fn kinds_and_languages_that_do_not_exist_are_refused() {
    let mut person = at("report");
    for (what, lang) in [
        ("x", "en-US"),
        ("report", "de-DE"),
        ("report", ""),
        ("", ""),
    ] {
        let intent = Intent::Export {
            what: what.to_owned(),
            lang: lang.to_owned(),
        };
        assert!(person.try_to(intent).is_err(), "{what} {lang}");
    }
}
