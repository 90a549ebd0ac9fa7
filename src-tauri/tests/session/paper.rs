//! The report: what stands in it, and on how many pages.

use std::process::Command;

use dossier::{Raw, RawValues};
use passerelle::errand::{Content, Errand};
use passerelle::wire::{Block as Shown, Intent, Topic};
use report::{Block, Report, Section};

use crate::Person;

/// Everything that a newcomer can say who plans direct bill.
const NEWCOMER: &[(&str, &str)] = &[
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
const FALLING: &[(&str, &str)] = &[
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
fn at_the_report(answers: &[&[(&str, &str)]]) -> Person {
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

fn report(person: &mut Person, lang: &str) -> Report {
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

fn pages(report: &Report) -> u32 {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    std::fs::write(&path, report::render(report).unwrap()).unwrap();
    let output = Command::new("pdfinfo").arg(&path).output().unwrap();
    let facts = String::from_utf8_lossy(&output.stdout).into_owned();
    let pages = facts.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.unwrap().trim().parse().unwrap()
}

/// The chapter of the plan.
fn plan(report: &Report) -> &Section {
    let chapters = report.parts[0].columns.iter();
    let of_tasks = |section: &&Section| {
        let mut blocks = section.blocks.iter();
        blocks.any(|block| matches!(block, Block::Tasks { .. }))
    };
    chapters.into_iter().find(of_tasks).unwrap()
}

#[track_caller]
fn check_pages(answers: &[&[(&str, &str)]], marks: &[(&str, &str)]) {
    let mut person = at_the_report(answers);
    if !marks.is_empty() {
        person.go("plan");
        person.does(Intent::Task {
            values: crate::raw(marks),
        });
        person.go("report");
    }
    for lang in ["fr-FR", "en-US"] {
        let pages = pages(&report(&mut person, lang));
        assert!((2..=6).contains(&pages), "{lang}: {pages} pages");
    }
}

#[test]
fn the_report_of_a_newcomer_to_direct_bill_who_sells_in_twelve_countries_fits_six_pages() {
    check_pages(&[NEWCOMER], &[]);
    let planned = [
        ("obtain-credit-approval.owner", "Éléonore d’Anglejan"),
        ("obtain-credit-approval.due", "03/15/2027"),
        ("buy-support-plan.due", "03/01/2027"),
        ("apply-direct-bill.owner", "Jean-Baptiste Le Goff"),
        ("apply-direct-bill.due", "02/01/2027"),
        ("choose-provider.owner", "Ana"),
        ("choose-provider.due", "01/15/2027"),
        ("start-reseller-enrolment.done", "yes"),
    ];
    check_pages(&[NEWCOMER], &planned);
}

#[test]
fn the_report_of_one_who_answered_little_fits_six_pages() {
    let little: &[(&str, &str)] = &[
        ("org-name", "Contoso"),
        ("country", "FR"),
        ("sells-in", "AT BE CH DE DK ES FI FR IE IT LU NL"),
        ("chosen-model", "indirect-reseller"),
    ];
    check_pages(&[little], &[]);
    check_pages(&[little, &[("chosen-model", "direct-bill")]], &[]);
    check_pages(&[little, &[("chosen-model", "unknown")]], &[]);
}

#[test]
fn the_report_of_the_longest_answers_stays_a_report() {
    let name = "Société des Services Numériques ".repeat(7);
    let name: String = name.chars().take(199).chain(['x']).collect();
    let countries: Vec<&str> = eligibility::Country::all()
        .iter()
        .take(200)
        .map(eligibility::Country::code)
        .collect();
    let countries = countries.join(" ");
    let longest = [
        ("org-name", name.as_str()),
        ("sells-in", &countries),
        ("chosen-model", "unknown"),
    ];
    let mut person = at_the_report(&[NEWCOMER, &longest]);
    let report = report(&mut person, "both");
    assert_eq!(report.parts[0].title, name);
    let pages = pages(&report);
    assert!((4..=16).contains(&pages), "{pages} pages for both");
}

#[test]
fn the_report_of_a_holder_below_the_bar_fits_six_pages() {
    check_pages(&[NEWCOMER, FALLING], &[]);
    let moving: &[(&str, &str)] = &[("chosen-model", "indirect-reseller")];
    check_pages(&[NEWCOMER, FALLING, moving], &[]);
}

#[test]
fn the_report_of_one_who_asks_to_be_a_distributor_fits_six_pages() {
    check_pages(&[NEWCOMER, &[("chosen-model", "indirect-provider")]], &[]);
}

/// What is said in a chapter, block by block.
fn said(section: &Section) -> Vec<String> {
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

fn topic(person: &Person) -> &Topic {
    let blocks = &person.page().blocks;
    let topic = blocks.iter().find_map(|block| match block {
        Shown::Topic(topic) => Some(&**topic),
        _ => None,
    });
    topic.unwrap()
}

#[test]
fn a_holder_below_the_bar_reads_how_to_stay_and_how_to_move_and_what_is_known_of_the_consequences()
{
    let mut person = at_the_report(&[NEWCOMER, FALLING]);
    let report = report(&mut person, "en-US");
    person.go("plan");
    let page = &person.page().blocks;
    let tasks: Vec<(String, u32, bool)> = page
        .iter()
        .filter_map(|block| match block {
            Shown::Plan(plan) => Some(&plan.groups),
            _ => None,
        })
        .flatten()
        .flat_map(|group| &group.tasks)
        .filter_map(|task| Some((task.id.clone(), task.number?, task.done)))
        .collect();
    let of = |id: &str| {
        let (_, number, done) = tasks.iter().find(|(task, ..)| task == id).unwrap();
        (*number, *done)
    };
    assert_eq!(of("regain-revenue"), (1, false));
    assert_eq!(of("keep-support-plan"), (4, true));
    assert_eq!(of("update-profile"), (8, false));

    let known = topic(&person);
    let doubtful = known.statements.iter().filter(|one| one.caution.is_some());
    assert!(doubtful.count() >= 3, "{known:?}");
    let plan = said(plan(&report)).join("\n");
    for statement in &known.statements {
        assert!(plan.contains(&statement.text), "{}", statement.text);
        if let Some(caution) = &statement.caution {
            assert!(plan.contains(caution), "{caution}");
        }
    }
}

#[test]
fn a_holder_below_the_bar_who_goes_indirect_reads_what_is_known_of_the_consequences() {
    let moving: &[(&str, &str)] = &[("chosen-model", "indirect-reseller")];
    let mut person = at_the_report(&[NEWCOMER, FALLING, moving]);
    person.go("plan");
    assert_eq!(topic(&person).statements.len(), 5);
}

#[test]
fn a_holder_below_the_bar_reads_since_when_the_rules_bind_and_when_they_are_looked_at_next() {
    let mut person = at_the_report(&[NEWCOMER, FALLING]);
    let report = report(&mut person, "en-US");
    let told = said(plan(&report)).join("\n");
    for words in [
        "have bound you since March 1, 2026",
        "your anniversary month, March 2027",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn a_reseller_below_its_bar_reads_what_is_known_of_the_consequences() {
    let below: &[(&str, &str)] = &[
        ("csp-status", "indirect-reseller"),
        ("csp-since", "02/10/2024"),
        ("csp-revenue-12m-usd-location", "400"),
        ("chosen-model", "indirect-reseller"),
    ];
    let mut person = at_the_report(&[NEWCOMER, below]);
    let report = report(&mut person, "en-US");
    let told = said(plan(&report)).join("\n");
    assert!(told.contains("revenue at the location"), "{told}");
    person.go("plan");
    assert_eq!(topic(&person).statements.len(), 3);
}

#[test]
fn who_asks_to_be_a_distributor_reads_what_the_sources_say() {
    let mut person = at_the_report(&[NEWCOMER, &[("chosen-model", "indirect-provider")]]);
    let report = report(&mut person, "en-US");
    person.go("plan");
    let known = topic(&person);
    assert!(known.statements.len() >= 4 && !known.links.is_empty());
    let paper: Vec<String> = report.parts[0].columns.iter().flat_map(said).collect();
    for statement in &known.statements {
        let there = paper.iter().any(|text| text.contains(&statement.text));
        assert!(there, "{}", statement.text);
    }
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
fn a_usual_mistake_names_the_steps_in_which_it_is_made() {
    let mut person = at_the_report(&[NEWCOMER]);
    let report = report(&mut person, "en-US");
    let said = said(plan(&report));
    let trap = |words: &str| said.iter().find(|text| text.contains(words)).unwrap();
    let credit = trap("bought before the credit approval");
    assert!(credit.starts_with("Steps 22 and 23. "), "{credit}");
    let tenant = trap("both direct bill and reselling");
    assert!(tenant.starts_with("Step 20. "), "{tenant}");
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
        "Guadeloupe (other region)",
        "Cuba (in no region)",
        "You chose Microsoft Cloud Germany, which is closed",
    ] {
        assert!(told.contains(words), "{words}");
    }
    assert!(!told.contains("Belgium ("));
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
    assert!(!told.contains(closed), "said once is enough");
    for words in [
        "the validation form is the first step",
        "Validation form for the US Government cloud",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
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
