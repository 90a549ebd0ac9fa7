//! The English part, shorter, with what the French one does not have.

#[allow(clippy::wildcard_imports, reason = "a sample names most of the model")]
use super::*;

const CREDIT: &str = "https://partner.example.com/en-us/credit";

pub fn part() -> Part {
    let sources = [
        source(1, "CSP guide, October 1, 2025"),
        source(2, "Customer agreement, April 2024"),
    ];
    Part {
        lang: Lang::English,
        kicker: "Passerelle · CSP eligibility report".to_owned(),
        title: "Studio Brume".to_owned(),
        lines: owned(&["As of November 22, 2026, by the rules of October 1, 2025."]),
        foot: "Studio Brume · as of November 22, 2026".to_owned(),
        sections: vec![verdicts(&sources)],
        columns: vec![
            section(
                "The plan",
                vec![
                    caution(
                        "Get the credit approval before you buy the support plan: it is not refunded.",
                    ),
                    Block::Tasks {
                        tasks: vec![task()],
                    },
                ],
            ),
            section(
                "Sources",
                vec![Block::Sources {
                    entries: vec![
                        entry(
                            1,
                            "CSP program guide, October 1, 2025 · requirement",
                            Some(
                                "https://learn.example.com/en-us/partner-center/enroll/csp-overview",
                            ),
                        ),
                        entry(
                            2,
                            "Microsoft Customer Agreement, April 2024 · requirement",
                            None,
                        ),
                        entry(3, "Credit approval", Some(CREDIT)),
                    ],
                }],
            ),
        ],
    }
}

fn verdicts(sources: &[Source]) -> Section {
    section(
        "Verdicts",
        vec![
            Block::Verdict(Verdict {
                verdict: "undetermined".to_owned(),
                word: "Can’t be told yet".to_owned(),
                lines: owned(&[
                    "It is not known yet whether one condition is met: Value-added offer.",
                ]),
                edition: "By the rules of October 1, 2025, which bind you from your application."
                    .to_owned(),
                outlook: None,
                marks: owned(&["met", "unknown", "met"]),
                summary: "Three conditions: two met, one not known yet.".to_owned(),
                sources: sources[..1].to_vec(),
            }),
            rows(
                ["Condition", "State", "Your answers", "Sources"],
                vec![
                    row(
                        "Program membership",
                        "Have an active membership in the Microsoft partner program, with its agreement signed.",
                        &[],
                        ["met", "Met"],
                        &[["Active membership", "Yes"]],
                    ),
                    row(
                        "Value-added offer",
                        "Provide at least one value-added offer: a managed service, a service built on your own intellectual property, or an application for customers.",
                        &["Checked on the day you apply."],
                        ["unknown", "Not known yet"],
                        &[["Value-added offers", "Not provided"]],
                    ),
                ],
                sources,
            ),
            Block::Finding(Finding {
                heading: "What is missing".to_owned(),
                note: "These answers can still decide the verdict.".to_owned(),
                or: "or".to_owned(),
                sets: vec![pairs(&[["Value-added offers", "at least one"]])],
                fixed: None,
            }),
        ],
    )
}

fn task() -> Task {
    Task {
        number: Some(1),
        title: "Apply for credit approval".to_owned(),
        done: false,
        state: "To do".to_owned(),
        facts: Vec::new(),
        remark: String::new(),
        text: "Microsoft looks at your accounts and sets a limit; allow two to four weeks."
            .to_owned(),
        warning: None,
        needs: None,
        charge: pairs(&[["Owner", "R. O’Neill"], ["Due", "January 15, 2027"]]),
        link: Some(Link {
            label: "Credit approval".to_owned(),
            address: CREDIT.to_owned(),
            number: 3,
        }),
    }
}
