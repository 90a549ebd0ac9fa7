//! Words: both languages say the same things, and every word comes from the locales.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use eligibility::{
    ChangeKind, Class, Clause, Fact, Link, MarketCase, Markets, Phase, Role, Rules, Status, Verdict,
};
use l10n::{Locale, Words};
use passerelle::wire::Intent;

use crate::Person;

#[test]
fn the_language_switch_keeps_what_is_typed_and_speaks_the_errors_anew() {
    let mut person = Person::own();
    person.go_on_to("organisation");
    person.go_on(&[("org-name", ""), ("country", "Atlantis")]);
    let visit = person.view.visit;
    let english = person.errors()["country"].to_owned();
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    assert_eq!(person.view.locale, "fr-FR");
    assert_eq!(person.view.visit, visit, "the page stays");
    assert_eq!(
        person.value("country"),
        &dossier::Raw::One("Atlantis".to_owned())
    );
    let french = person.errors()["country"];
    assert_ne!(french, english);
    assert!(french.contains("Atlantis") && person.errors().contains_key("org-name"));
}

#[test]
fn a_day_typed_in_one_language_is_the_same_day_in_the_other() {
    let mut person = Person::own();
    person.go_on_to("standing");
    let typed = crate::raw(&[("csp-status", "direct-bill"), ("csp-since", "03/04/2019")]);
    person.does(Intent::Draft {
        step: "standing".to_owned(),
        values: typed,
    });
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    assert_eq!(
        person.value("csp-since"),
        &dossier::Raw::One("04/03/2019".to_owned())
    );
    person.go_on(&[("csp-status", "direct-bill"), ("csp-since", "04/03/2019")]);
    assert_eq!(
        person.journal().last().unwrap(),
        r#"set csp-since "2019-03-04""#
    );
}

#[test]
fn the_language_is_kept() {
    let mut person = Person::own();
    person.does(Intent::Locale {
        locale: "fr-FR".to_owned(),
    });
    person.session = None;
    let options = passerelle::Options {
        lang: None,
        ..crate::options(&person.folder)
    };
    let mut session = passerelle::session::Session::start(&options, &crate::now(crate::TODAY));
    let view = session
        .handle(Intent::Open, &crate::now(crate::TODAY))
        .unwrap();
    assert_eq!(view.locale, "fr-FR");
}

/// Those about selling, the plan and what is saved.
fn named_by_the_plan() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut add = |id: String| ids.insert(id);
    for link in Link::all() {
        add(format!("link-{}", link.id));
    }
    for case in MarketCase::all() {
        add(format!("market-case-{}", case.id));
    }
    for kind in ["home", "chosen", "region", "outside"] {
        add(format!("map-{kind}"));
    }
    for cloud in ["us-government", "germany", "china-21vianet"] {
        add(format!("cloud-state-{cloud}"));
        add(format!("cloud-{cloud}"));
        add(format!("plan-cloud-{cloud}"));
    }
    for role in Role::ALL {
        add(format!("agreement-by-{}", role.id()));
    }
    for kind in ["needs", "traps"] {
        add(format!("task-{kind}"));
    }
    for path in dossier::TaskPath::all() {
        add(format!("plan-path-{}", path.id));
    }
    for task in dossier::Task::all() {
        add(format!("task-{}", task.id));
        for trap in &task.traps {
            add(format!("trap-{trap}"));
        }
    }
    for what in ["report", "calendar"] {
        add(format!("export-{what}"));
        add(format!("export-{what}-kind"));
        add(format!("export-{what}-name"));
    }
    for kind in eligibility::Registration::embedded()
        .kinds
        .values()
        .flatten()
    {
        if kind.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            add(format!("registration-{kind}"));
        }
    }
    for fault in [
        "full",
        "read-only",
        "no-folder",
        "folder",
        "exists",
        "no-file",
        "store",
        "unset",
        "unread",
        "other",
    ] {
        add(format!("export-fault-{fault}"));
    }
    for column in ["condition", "state", "answers", "sources"] {
        add(format!("paper-column-{column}"));
    }
    ids
}

/// Every message that is named after something in the data.
fn named_by_the_data() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut add = |id: String| ids.insert(id);
    for fact in Fact::ALL {
        add(format!("fact-{fact}"));
        for value in fact.values() {
            add(format!("fact-{fact}-{value}"));
        }
    }
    for stage in dossier::Stage::all() {
        add(format!("stage-{}", stage.id));
    }
    for step in dossier::Step::all() {
        add(format!("step-{}", step.id));
    }
    for role in Role::ALL {
        add(format!("role-{}", role.id()));
    }
    for chain in dossier::Chain::all() {
        add(format!("chain-{}-description", chain.role.id()));
        for topic in ["suits", "support", "credit", "start"] {
            add(format!("chain-{}-{topic}", chain.role.id()));
        }
        for link in &chain.links {
            add(format!("chain-{}", link.kind));
        }
        for party in chain.parties.iter().filter(|party| *party != "you") {
            add(format!("party-{party}"));
        }
    }
    for edition in Rules::embedded().editions() {
        add(format!("edition-{}", edition.id));
        for row in Role::ALL.into_iter().flat_map(|role| edition.rows(role)) {
            add(format!("requirement-{}", row.requirement));
            add(format!("row-{}", row.text));
        }
    }
    for region in Markets::all().iter().flat_map(Markets::regions) {
        add(format!("region-{}", region.id));
    }
    for clause in Clause::all() {
        add(format!("clause-{}", clause.id));
        add(format!("strength-{}", clause.strength.id()));
    }
    ids.extend(named_by_the_plan());
    ids.extend(named_by_the_desk());
    let mut add = |id: String| ids.insert(id);
    for verdict in Verdict::ALL {
        add(format!("verdict-{}", verdict.id()));
    }
    for status in Status::ALL {
        add(format!("status-{}", status.id()));
    }
    for phase in Phase::ALL {
        add(format!("phase-{}", phase.id()));
    }
    for class in Class::ALL {
        add(format!("class-{}", class.id()));
    }
    for pull in dossier::Pull::all() {
        add(format!("pull-{}-{}", pull.fact, pull.answer.id()));
    }
    for benefit in [
        "ben-closer-customer",
        "ben-new-revenue",
        "ben-industry-solutions",
        "ben-managed-services",
    ] {
        add(format!("benefit-{benefit}"));
    }
    for kind in ChangeKind::ALL {
        add(format!("change-{}", kind.id()));
    }
    for kind in ["edition", "binding", "plan", "today", "as-of"] {
        add(format!("timeline-key-{kind}"));
    }
    for kind in ["missing", "changes", "changes-held", "hangs-on"] {
        add(format!("finding-{kind}"));
    }
    for screen in ["welcome", "settings"] {
        add(screen.to_owned());
    }
    for persona in ["own", "guide"] {
        add(format!("persona-{persona}"));
    }
    for kind in [
        "locked",
        "newer",
        "older",
        "no-copy",
        "foreign",
        "unreadable",
        "read-only",
        "full",
        "missing",
    ] {
        add(format!("recovery-{kind}"));
    }
    ids
}

/// What can be saved as a file.
const WRITTEN: [&str; 6] = [
    "report",
    "calendar",
    "hand-over",
    "minutes",
    "table",
    "template",
];

/// What the desk names by a filter, a command, a kind of change, a fault.
fn named_by_the_desk() -> BTreeSet<String> {
    const NAMED: [(&str, &str); 28] = [
        ("", "hub sheet history editions merge minutes"),
        ("list-state", "active archived deleted"),
        ("dossier-state", "active archived deleted"),
        ("dossier-is", "active archived deleted"),
        ("list-model", "all none"),
        ("list-verdict", "all eligible not-eligible"),
        ("list-stage", "all"),
        (
            "list-attention",
            "all only-unknowns binding-near overdue due-near",
        ),
        ("list-order", "touched name due binding"),
        ("list", "state model verdict stage attention order"),
        (
            "list",
            "archive delete put-back duplicate previous-page next-page",
        ),
        ("notes", "shared private"),
        ("subject-note", "shared private"),
        ("subject-task", "owner due done"),
        (
            "history",
            "undo redo undo-listed redo-listed taken created imported archived deleted put-back",
        ),
        ("history-stood-notes", "shared private"),
        ("editions-column", "requirement role change before after"),
        ("editions", "weigh weigh-no-more keep move"),
        ("merge", "ours theirs ours-said theirs-said"),
        ("done", "archive delete put-back duplicate import"),
        ("done-list", "archive delete put-back import create"),
        ("list-see", "archived deleted"),
        (
            "list-hit",
            "partner-id reason owner note-shared note-private",
        ),
        ("dossiers-none-but", "archived deleted"),
        ("menu", "file edit go view meeting dossiers"),
        (
            "key",
            "back previous search lines open tick delete leave leave-keep",
        ),
        ("cli-import", "imported unchanged older put-back"),
        ("hub", "archived deleted"),
    ];
    const COMMANDS: &str = "archive delete duplicate new-dossier import export-hand-over export-report export-table save \
        undo redo dossiers search hub sheet history editions settings palette shortcuts end-meeting minutes \
        zoom-in zoom-out zoom-actual";
    const FAULTS: &str = "unreadable empty too-large not-json cut-short foreign newer altered twice-named \
        unknown-edition unknown-fact inconsistent";
    let joined = |stem: &str, ending: &str| match stem {
        "" => ending.to_owned(),
        stem => format!("{stem}-{ending}"),
    };
    let mut ids: BTreeSet<String> = NAMED
        .into_iter()
        .chain([("command", COMMANDS), ("handover", FAULTS)])
        .flat_map(|(stem, endings)| {
            endings
                .split_whitespace()
                .map(move |ending| joined(stem, ending))
        })
        .collect();
    for what in WRITTEN {
        ids.extend(["", "-name", "-kind"].map(|ending| format!("export-{what}{ending}")));
    }
    for what in ["report", "hand-over", "minutes"] {
        ids.insert(format!("export-{what}-heading"));
    }
    ids
}

#[test]
fn every_message_named_by_the_data_exists() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let missing: Vec<String> = named_by_the_data()
            .into_iter()
            .filter(|id| !words.has(id))
            .collect();
        assert!(missing.is_empty(), "{} {missing:?}", locale.tag());
    }
}

#[test]
fn every_fact_and_step_has_its_short_name_and_every_step_its_reason() {
    let words = Words::new(Locale::FrFr);
    for fact in Fact::ALL {
        assert!(
            words.attr(&format!("fact-{fact}"), "short").is_some(),
            "{fact}"
        );
    }
    for step in dossier::Step::all() {
        for attribute in ["short", "why"] {
            assert!(
                words
                    .attr(&format!("step-{}", step.id), attribute)
                    .is_some(),
                "{}",
                step.id
            );
        }
    }
}

#[test]
fn every_file_that_can_be_saved_is_described() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for what in WRITTEN {
            let text = words.attr(&format!("export-{what}"), "text");
            assert!(text.is_some(), "{} {what}", locale.tag());
        }
    }
}

#[test]
fn clauses_carry_a_caution_exactly_where_the_data_says_so() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for clause in Clause::all() {
            let caution = words.attr(&format!("clause-{}", clause.id), "caution");
            assert_eq!(
                caution.is_some(),
                clause.caution,
                "{} {}",
                locale.tag(),
                clause.id
            );
        }
    }
}

/// A message is used when the data names it or when its id stands in the source as a literal.
#[test]
fn every_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut source = String::new();
    read_sources(&root.join("src"), &mut source);
    let named = named_by_the_data();
    let mut unused = Vec::new();
    for file in fs::read_dir(root.join("../locales/en-US")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let ids = text.lines().filter_map(|line| {
            let (id, _) = line.split_once(" =")?;
            id.starts_with(|first: char| first.is_ascii_lowercase())
                .then_some(id)
        });
        for id in ids {
            if !named.contains(id) && !source.contains(&format!("\"{id}\"")) {
                unused.push(id.to_owned());
            }
        }
    }
    assert!(unused.is_empty(), "{unused:?}");
}

fn read_sources(folder: &Path, source: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_sources(&path, source);
        } else {
            source.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}
