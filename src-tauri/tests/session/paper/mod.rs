//! The report: what stands in it, and on how many pages.

mod consequences;
mod length;

use dossier::{Raw, RawValues};
use passerelle::errand::{Content, Errand};
use passerelle::wire::Intent;
use report::{Block, Report, Section};

use crate::Person;
use length::check_pages;

/// Everything that a newcomer can say who plans direct bill.
pub(crate) const NEWCOMER: &[(&str, &str)] = &[
    ("org-name", "Atelier Numérique du Léman"),
    ("country", "FR"),
    ("cloud", "commercial"),
    ("csp-status", "newcomer"),
    ("partner-id", "4123456"),
    ("partner-id-active", "yes"),
    ("partner-id-level", "location"),
    ("programme-membership", "yes"),
    ("sells-in", "AT BE CH DE DK ES FI FR IE IT LU NL"),
    ("wants-several-vendors", "no"),
    ("wants-provider-credit", "no"),
    ("has-integration-staff", "yes"),
    ("wants-price-freedom", "yes"),
    ("can-carry-credit-risk", "yes"),
    ("support-plan", "none"),
    ("provider-relationship", "no"),
    ("authority-to-sign", "yes"),
    ("reseller-agreement", "no"),
    ("direct-bill-agreement", "no"),
    ("csp-revenue-12m-usd", "0"),
    ("csp-revenue-12m-usd-location", "0"),
    ("csp-revenue-12m-usd-region", "0"),
    ("months-as-reseller", "0"),
    ("solutions-partner-designation", "no"),
    ("capability-assessment", "no"),
    ("mfa-admins", "yes"),
    ("security-contact", "yes"),
    ("alerts-24h", "yes"),
    ("business-vetting", "no"),
    ("credit-approved", "no"),
    ("customer-agreement", "yes"),
    ("chosen-model", "direct-bill"),
    ("choice-reason", "Nous facturons nos clients nous-mêmes."),
];

/// Since 2019 a holder of direct bill who has fallen below the bar.
pub(crate) const FALLING: &[(&str, &str)] = &[
    ("csp-status", "direct-bill"),
    ("csp-since", "03/15/2019"),
    ("support-plan", "advanced"),
    ("direct-bill-agreement", "yes"),
    ("csp-revenue-12m-usd", "400000"),
    ("credit-approved", "yes"),
    ("business-vetting", "yes"),
];

/// Somebody at the report who gave those of these answers that they were asked for, the later ones
/// in the place of earlier ones.
pub(crate) fn at_the_report(answers: &[&[(&str, &str)]]) -> Person {
    let mut person = Person::own();
    while person.screen() != "report" {
        let step = person.screen().to_owned();
        let values: RawValues = person
            .page()
            .fields
            .iter()
            .filter_map(|field| {
                let mut said = answers.iter().rev().copied().flatten();
                let (_, value) = said.find(|(fact, _)| *fact == field.name)?;
                let value = match field.value {
                    Raw::Many(_) => Raw::Many(value.split(' ').map(str::to_owned).collect()),
                    Raw::One(_) => Raw::One((*value).to_owned()),
                };
                Some((field.name.clone(), value))
            })
            .collect();
        for confirmed in [false, true] {
            if person.screen() == step {
                person.does(Intent::Submit {
                    step: step.clone(),
                    values: values.clone(),
                    confirmed,
                });
            }
        }
        assert_ne!(person.screen(), step, "{:?}", person.errors());
    }
    person
}

pub(crate) fn report(person: &mut Person, lang: &str) -> Report {
    person.does(Intent::Export {
        what: "report".to_owned(),
        lang: lang.to_owned(),
    });
    let Some(Errand::Export(export)) = person.session.as_mut().unwrap().take_errand() else {
        panic!("nothing is saved")
    };
    let Content::Report(report) = export.content else {
        panic!("no report")
    };
    *report
}

/// The chapter of the plan.
pub(crate) fn plan(report: &Report) -> &Section {
    let mut chapters = report.parts[0].columns.iter();
    chapters
        .find(|section| ["The plan", "Le plan"].contains(&section.heading.as_str()))
        .unwrap()
}

/// What is said in a chapter, block by block.
pub(crate) fn said(section: &Section) -> Vec<String> {
    let said = |block: &Block| match block {
        Block::Text { text, .. }
        | Block::Heading { text }
        | Block::Alarm { text }
        | Block::Caution { text } => {
            vec![text.clone()]
        }
        Block::List { items } => items
            .iter()
            .map(|item| format!("{} {}", item.text, item.lines.join(" ")))
            .collect(),
        Block::Reminders { texts } => texts.clone(),
        Block::Tasks { tasks } => tasks.iter().map(|task| task.title.clone()).collect(),
        _ => Vec::new(),
    };
    section.blocks.iter().flat_map(said).collect()
}

#[test]
fn open_questions_stand_together_by_name_and_one_in_somebodys_charge_on_a_line_of_its_own() {
    let little: &[(&str, &str)] = &[
        ("org-name", "Contoso"),
        ("chosen-model", "indirect-reseller"),
    ];
    let mut person = at_the_report(&[little]);
    person.go("plan");
    person.does(Intent::Task {
        values: crate::raw(&[("authority-to-sign.owner", "Ana")]),
    });
    person.go("report");
    let report = report(&mut person, "en-US");
    let questions = |block: &Block| match block {
        Block::Tasks { tasks } => tasks.iter().filter(|task| task.number.is_none()).count(),
        _ => 0,
    };
    let plan = plan(&report);
    assert_eq!(plan.blocks.iter().map(questions).sum::<usize>(), 1);
    let said = said(plan);
    let names = said.iter().find(|text| text.contains("Partner ID level"));
    assert!(names.unwrap().contains("Business vetting"), "{said:?}");
    assert!(!names.unwrap().contains("Authority"), "{names:?}");
}

#[test]
fn a_tick_takes_no_question_from_the_paper_and_what_is_doubtful_is_not_told_as_done() {
    let little: &[(&str, &str)] = &[
        ("org-name", "Contoso"),
        ("chosen-model", "indirect-reseller"),
    ];
    let mut person = at_the_report(&[little]);
    let before = missing(&person);
    assert!(before.is_some());
    person.go("plan");
    person.does(Intent::Task {
        values: crate::raw(&[("pass-reseller-verification.done", "yes")]),
    });
    person.go("report");
    assert_eq!(missing(&person), before);
    let report = report(&mut person, "en-US");
    let questions = said(plan(&report));
    assert!(
        questions
            .iter()
            .any(|text| text.contains("Business vetting"))
    );
    let blocks = plan(&report).blocks.iter();
    let mut tasks = blocks.flat_map(|block| match block {
        Block::Tasks { tasks } => tasks.as_slice(),
        _ => &[],
    });
    let ticked = tasks.find(|task| task.done).unwrap();
    assert_eq!(ticked.state, "Done");
    assert!(ticked.remark.contains("still open"), "{ticked:?}");
}

/// What the page of the report says of answers that are missing.
fn missing(person: &Person) -> Option<String> {
    let page = serde_json::to_string(person.page()).unwrap();
    let at = page.find("answers are still missing")?;
    page[..at].rsplit('"').next().map(str::to_owned)
}

#[test]
fn a_usual_mistake_names_the_tasks_in_which_it_is_made() {
    let mut person = at_the_report(&[NEWCOMER]);
    let report = report(&mut person, "en-US");
    let said = said(plan(&report));
    let trap = |words: &str| said.iter().find(|text| text.contains(words)).unwrap();
    let credit = trap("bought before the credit approval");
    assert!(credit.starts_with("Tasks 22 and 23. "), "{credit}");
    let tenant = trap("both direct bill and reselling");
    assert!(tenant.starts_with("Task 20. "), "{tenant}");
}

#[test]
fn what_is_doubtful_about_a_page_stands_where_it_is_cited_or_else_in_the_list_of_sources() {
    let mut person = at_the_report(&[NEWCOMER, FALLING]);
    let report = report(&mut person, "en-US");
    let blocks = || report.parts[0].columns.iter().flat_map(|one| &one.blocks);
    let in_list = |number: usize, caution: &String| {
        let entries = blocks().filter_map(|block| match block {
            Block::Sources { entries } => Some(entries),
            _ => None,
        });
        let mut entries = entries.flatten();
        entries.any(|entry| entry.number == number && entry.cautions.contains(caution))
    };
    let items = blocks().filter_map(|block| match block {
        Block::List { items } => Some(items),
        _ => None,
    });
    let mut told = 0;
    for item in items.flatten() {
        for (caution, source) in item.lines.iter().zip(&item.sources) {
            assert!(!in_list(source.number, caution), "{caution}");
            told += 1;
        }
    }
    assert!(told >= 3, "{told}");
}

#[test]
fn a_step_that_comes_too_early_is_told_once_on_paper() {
    let mut person = at_the_report(&[NEWCOMER]);
    person.go("plan");
    person.does(Intent::Task {
        values: crate::raw(&[
            ("buy-support-plan.due", "02/15/2027"),
            ("obtain-credit-approval.due", "02/16/2027"),
        ]),
    });
    person.go("report");
    let report = report(&mut person, "en-US");
    let told = serde_json::to_string(&report).unwrap();
    assert_eq!(told.matches("has to come before").count(), 1);
}

#[test]
fn the_sources_of_an_edition_stand_behind_the_one_that_is_applied() {
    let mut person = at_the_report(&[NEWCOMER, FALLING]);
    person.today = jiff::civil::date(2025, 11, 2);
    let report = report(&mut person, "en-US");
    let blocks = report.parts[0]
        .sections
        .iter()
        .flat_map(|part| &part.blocks);
    let verdicts: Vec<&report::Verdict> = blocks
        .filter_map(|block| match block {
            Block::Verdict(verdict) => Some(verdict),
            _ => None,
        })
        .collect();
    let direct = verdicts[0];
    assert!(direct.edition.contains("April 1, 2024"), "{direct:?}");
    let outlook = direct.outlook.as_ref().unwrap();
    assert!(outlook.contains("March 1, 2026"), "{direct:?}");
    assert!(!direct.sources.is_empty());
}

#[test]
fn customers_in_no_region_and_in_another_are_told_apart_on_paper() {
    let own: &[(&str, &str)] = &[("sells-in", "BE CU GP"), ("cloud", "germany")];
    let mut person = at_the_report(&[NEWCOMER, own]);
    let told = serde_json::to_string(&report(&mut person, "en-US")).unwrap();
    for words in [
        "Customers: Europe",
        "Another account: Latin America and the Caribbean",
        "In no region",
        "You chose Microsoft Cloud Germany, which is closed",
    ] {
        assert!(told.contains(words), "{words}");
    }
}

#[test]
fn a_model_that_the_chosen_cloud_does_not_have_is_told_with_the_ways_out() {
    let own: &[(&str, &str)] = &[
        ("cloud", "us-government"),
        ("chosen-model", "indirect-reseller"),
    ];
    let report = report(&mut at_the_report(&[NEWCOMER, own]), "en-US");
    let in_short = said(&report.parts[0].sections[0]).join("\n");
    assert!(
        in_short.contains("one of the two choices has to change"),
        "{in_short}"
    );
    let pages = report.parts[0].columns.iter();
    let commercial =
        pages.filter(|section| said(section)[0].contains("holds for the commercial cloud"));
    assert_eq!(commercial.count(), 2, "markets and agreement");
}

#[test]
fn the_languages_of_the_agreement_have_their_source_and_customers_elsewhere_a_sign() {
    let customers: &[(&str, &str)] = &[("country", "FR"), ("sells-in", "FR BR RU")];
    let report = report(&mut at_the_report(&[NEWCOMER, customers]), "en-US");
    let blocks = report.parts[0].columns[1].blocks.iter();
    let rows = blocks.clone().find_map(|block| match block {
        Block::Table { rows, .. } => Some(rows.concat().join("\n")),
        _ => None,
    });
    let rows = rows.unwrap();
    assert!(
        rows.contains("Brazil*") && rows.contains("Russia**"),
        "{rows}"
    );
    assert!(!rows.contains("France*"), "{rows}");
    let note = blocks.last().unwrap();
    let Block::Text { text, sources } = note else {
        panic!("{note:?}")
    };
    assert!(
        text.contains("* Outside your region") && text.contains("** Listed in no region"),
        "{text}"
    );
    assert_eq!(sources.len(), 1);
}

#[test]
fn a_plan_for_the_us_government_cloud_refers_to_its_own_enrolment_on_paper() {
    let own: &[(&str, &str)] = &[("cloud", "us-government")];
    let mut person = at_the_report(&[NEWCOMER, own]);
    let report = report(&mut person, "en-US");
    let told = said(plan(&report));
    assert!(told[0].contains("an enrollment of its own"), "{told:?}");
    let told = told.join("\n");
    let closed = "the indirect model as unavailable";
    let in_short = said(&report.parts[0].sections[0]).join("\n");
    assert!(in_short.contains(closed), "{in_short}");
    for words in [
        closed,
        "the validation form is the first step",
        "Validation form for the US Government cloud",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    // The ordinary steps are not those of this cloud: one that somebody follows is repeated.
    let tasks = |report: &Report| -> Vec<String> {
        let blocks = plan(report).blocks.iter();
        let tasks = blocks.filter_map(|block| match block {
            Block::Tasks { tasks } => Some(tasks),
            _ => None,
        });
        let numbered = tasks.flatten().filter(|task| task.number.is_some());
        numbered.map(|task| task.title.clone()).collect()
    };
    assert_eq!(tasks(&report), Vec::<String>::new());
    person.go("plan");
    person.does(Intent::Task {
        values: crate::raw(&[("designate-signatory.owner", "Ana")]),
    });
    person.go("report");
    let followed = tasks(&self::report(&mut person, "en-US"));
    assert_eq!(followed.len(), 1, "{followed:?}");
    check_pages(&[NEWCOMER, own], &[]);
}

#[test]
fn the_faces_of_the_report_have_every_character_of_its_own_words() {
    let all: Vec<&str> = eligibility::Country::all()
        .iter()
        .map(eligibility::Country::code)
        .collect();
    let everywhere = all.join(" ");
    for (status, model) in [
        ("newcomer", "direct-bill"),
        ("newcomer", "indirect-provider"),
        ("direct-bill", "direct-bill"),
        ("direct-bill", "indirect-reseller"),
    ] {
        let own = [
            ("csp-status", status),
            ("chosen-model", model),
            ("sells-in", &everywhere),
        ];
        let mut person = at_the_report(&[NEWCOMER, &own]);
        let missing = report::missing(&report(&mut person, "both"));
        assert!(missing.is_empty(), "{status} {model}: {missing:?}");
    }
}
