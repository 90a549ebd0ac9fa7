//! On how many pages the report stands.

use passerelle::wire::Intent;
use report::Report;
use std::process::Command;

use super::{FALLING, NEWCOMER, at_the_report, report};

#[track_caller]
pub fn check_pages(answers: &[&[(&str, &str)]], marks: &[(&str, &str)]) {
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
fn the_report_of_one_who_answered_everything_and_sells_in_twenty_countries_fits_six_pages() {
    let answered: &[(&str, &str)] = &[
        (
            "sells-in",
            "AT BE BR CA CH DE DK ES FI FR GP IE IT JP KP LU MA NL RU US",
        ),
        ("partner-id-active", "yes"),
        ("partner-id-level", "location"),
        ("programme-membership", "yes"),
        ("wants-several-vendors", "yes"),
        ("wants-provider-credit", "no"),
        ("has-onboarding-team", "yes"),
        ("can-carry-credit-risk", "yes"),
        ("wants-price-freedom", "yes"),
        ("support-plan", "none"),
        ("provider-relationship", "no"),
        ("authority-to-sign", "yes"),
        ("csp-revenue-12m-usd", "250000"),
        ("months-as-reseller", "14"),
        ("solutions-partner-designation", "no"),
        ("capability-assessment", "no"),
        ("customer-agreement", "yes"),
        ("choice-reason", "Nos prix, nos clients, notre facture."),
    ];
    check_pages(&[NEWCOMER, answered], &[]);
}

#[test]
fn the_report_of_a_holder_below_the_bar_of_whom_little_else_is_known_fits_six_pages() {
    let holder: &[(&str, &str)] = &[
        ("org-name", "Rives & Fils"),
        ("country", "FR"),
        ("cloud", "commercial"),
        ("csp-status", "direct-bill"),
        ("csp-since", "03/15/2019"),
        ("csp-revenue-12m-usd", "400000"),
        ("sells-in", "FR BE BR JP"),
        ("chosen-model", "direct-bill"),
    ];
    check_pages(&[holder], &[]);
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

fn pages(report: &Report) -> u32 {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    std::fs::write(&path, report::render(report).unwrap()).unwrap();
    let output = Command::new("pdfinfo").arg(&path).output().unwrap();
    let facts = String::from_utf8_lossy(&output.stdout).into_owned();
    let pages = facts.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.unwrap().trim().parse().unwrap()
}
