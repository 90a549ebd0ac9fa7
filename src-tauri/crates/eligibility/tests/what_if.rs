//! What is missing, what would change a verdict and what it hangs on, against brute force.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use eligibility::{
    Assessment, Fact, FactChange, Facts, Role, Row, Rules, Sight, Status, Target, Truth, Value,
    Verdict, When, assess,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 22);

/// The small world of the generated rules: facts with all values that they can tell apart.
const WORLD: [Fact; 7] = [
    Fact::CspStatus,
    Fact::CspSince,
    Fact::SupportPlan,
    Fact::CspRevenue12mUsd,
    Fact::MfaAdmins,
    Fact::SecurityContact,
    Fact::Alerts24h,
];

fn values(fact: Fact) -> Vec<Value> {
    match fact {
        Fact::CspSince => vec![Value::Date(date(2020, 1, 1)), Value::Date(date(2026, 6, 1))],
        Fact::CspRevenue12mUsd => [0, 100, 200].map(Value::Number).to_vec(),
        fact if fact.values().is_empty() => vec![Value::YesNo(true), Value::YesNo(false)],
        fact => fact
            .values()
            .iter()
            .map(|id| Value::Choice(fact.choice(id).unwrap()))
            .collect(),
    }
}

/// A condition as the data files write it.
fn yes() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["mfa-admins", "security-contact", "alerts-24h"])
        .prop_map(|fact| format!("{{ yes = \"{fact}\" }}"))
}

fn status() -> impl Strategy<Value = String> {
    let all = vec![
        "newcomer",
        "indirect-reseller",
        "direct-bill",
        "indirect-provider",
    ];
    proptest::sample::subsequence(all, 1..=3)
        .prop_map(|among| format!("{{ fact = \"csp-status\", among = {among:?} }}"))
}

fn leaf() -> impl Strategy<Value = String> {
    let plan = proptest::sample::subsequence(vec!["none", "advanced", "premier"], 1..=2)
        .prop_map(|among| format!("{{ fact = \"support-plan\", among = {among:?} }}"));
    let revenue = proptest::sample::select(vec![100, 200])
        .prop_map(|least| format!("{{ fact = \"csp-revenue-12m-usd\", at-least = {least} }}"));
    prop_oneof![4 => yes(), 2 => plan, 1 => status(), 2 => revenue]
}

fn condition() -> impl Strategy<Value = String> {
    leaf().prop_recursive(2, 6, 3, |inner| {
        let list = proptest::collection::vec(inner, 1..=3).prop_map(|parts| parts.join(", "));
        (list, any::<bool>())
            .prop_map(|(list, all)| format!("{{ {} = [{list}] }}", if all { "all" } else { "any" }))
    })
}

/// Rows apply by role and time, as the real ones do.
fn applies() -> impl Strategy<Value = Option<String>> {
    let passed = Just("{ since = \"csp-since\", months-passed = 12 }".to_owned());
    let not = status().prop_map(|inner| format!("{{ not = {inner} }}"));
    let both = status().prop_map(|one| {
        format!("{{ all = [{one}, {{ since = \"csp-since\", months-passed = 12 }}] }}")
    });
    prop_oneof![3 => Just(None), 2 => prop_oneof![passed, status(), not, both].prop_map(Some)]
}

/// An edition whose direct bill rows are all to be met before applying.
fn edition() -> impl Strategy<Value = String> {
    proptest::collection::vec((condition(), applies()), 1..=4).prop_map(|rows| {
        let head = "id = \"crafted\"\nin_force = \"2000-01-01\"\nclauses = [\"c\"]\n[binding]\n\
            direct-bill = { on = \"2000-01-01\" }\nindirect-reseller = { on = \"2000-01-01\" }\n\
            indirect-provider = { on = \"2000-01-01\" }\n";
        let rows = rows.iter().enumerate().map(|(place, (condition, applies))| {
            let applies = applies.as_ref().map(|it| format!("applies = {it}\n")).unwrap_or_default();
            format!(
                "[[direct-bill]]\nrequirement = \"r{place}\"\ntext = \"t\"\nclass = \"required\"\n\
                 phase = \"before\"\ncondition = {condition}\n{applies}clauses = [\"c\"]\n"
            )
        });
        rows.fold(head.to_owned(), |file, row| file + &row)
    })
}

fn some_facts() -> impl Strategy<Value = Facts> {
    let one = |fact: Fact| prop_oneof![2 => Just(None), 3 => proptest::sample::select(values(fact)).prop_map(Some)];
    WORLD.map(one).to_vec().prop_map(|chosen| {
        let mut facts = Facts::default();
        for (fact, value) in WORLD.into_iter().zip(chosen) {
            facts.set(fact, value);
        }
        facts
    })
}

/// The rows that decide, and nothing else of the program under test but a row's own status.
struct Brute<'r> {
    rows: &'r [Row],
    facts: Facts,
}

impl Brute<'_> {
    fn sight(&self, changes: &[(Fact, Value)]) -> Sight {
        let mut facts = self.facts.clone();
        for (fact, value) in changes {
            facts.set(*fact, Some(value.clone()));
        }
        Sight::new(&facts, When::today(TODAY))
    }

    fn verdict(&self, changes: &[(Fact, Value)]) -> Verdict {
        let sight = self.sight(changes);
        let statuses: Vec<Status> = self.rows.iter().map(|row| row.status(&sight)).collect();
        if statuses.contains(&Status::NotMet) {
            Verdict::NotEligible
        } else if statuses.contains(&Status::Unknown) {
            Verdict::Undetermined
        } else {
            Verdict::Eligible
        }
    }

    fn read(&self) -> BTreeSet<Fact> {
        self.rows
            .iter()
            .flat_map(|row| row.facts.iter().copied())
            .collect()
    }

    fn missing(&self) -> Vec<Fact> {
        if self.verdict(&[]) != Verdict::Undetermined {
            return Vec::new();
        }
        let unknown: Vec<Fact> = self
            .read()
            .into_iter()
            .filter(|fact| self.facts.get(*fact).is_none())
            .collect();
        let decides = |fact: &Fact| {
            let others: Vec<Fact> = unknown
                .iter()
                .copied()
                .filter(|other| other != fact)
                .collect();
            assignments(&others).into_iter().any(|completion| {
                let verdicts: BTreeSet<Verdict> = values(*fact)
                    .into_iter()
                    .map(|value| {
                        let mut changes = completion.clone();
                        changes.push((*fact, value));
                        self.verdict(&changes)
                    })
                    .collect();
                verdicts.len() > 1
            })
        };
        unknown.iter().copied().filter(decides).collect()
    }

    fn hangs_on(&self) -> Vec<Fact> {
        if self.verdict(&[]) != Verdict::Eligible {
            return Vec::new();
        }
        let overturns = |fact: &Fact| {
            values(*fact)
                .into_iter()
                .any(|value| self.verdict(&[(*fact, value)]) == Verdict::NotEligible)
        };
        self.read()
            .into_iter()
            .filter(|fact| !fact.is_fixed() && overturns(fact))
            .collect()
    }

    /// Whether these changes make the role eligible through the rows' conditions.
    fn turns(&self, changes: &[(Fact, Value)]) -> bool {
        let (before, after) = (self.sight(&[]), self.sight(changes));
        let through_conditions = self.rows.iter().all(|row| {
            row.status(&before) == Status::NotApplicable
                || row
                    .condition
                    .as_ref()
                    .is_none_or(|it| it.eval(&after) == Truth::True)
        });
        through_conditions && self.verdict(changes) == Verdict::Eligible
    }

    /// The minimal sets of facts whose change can turn the verdict.
    fn change_sets(&self) -> BTreeSet<Vec<Fact>> {
        let free: Vec<Fact> = self
            .read()
            .into_iter()
            .filter(|fact| !fact.is_fixed())
            .collect();
        let mut found: Vec<Vec<Fact>> = Vec::new();
        let mut subsets: Vec<Vec<Fact>> = (0..1_u32 << free.len())
            .map(|mask| {
                let member = |(place, _): &(usize, &Fact)| mask & (1 << place) != 0;
                free.iter()
                    .enumerate()
                    .filter(member)
                    .map(|(_, fact)| *fact)
                    .collect()
            })
            .collect();
        subsets.sort_by_key(Vec::len);
        for subset in subsets {
            let covered = found
                .iter()
                .any(|set| set.iter().all(|fact| subset.contains(fact)));
            if !covered
                && assignments(&subset)
                    .iter()
                    .any(|changes| self.turns(changes))
            {
                found.push(subset);
            }
        }
        found.into_iter().collect()
    }
}

/// Every way of giving these facts values.
fn assignments(facts: &[Fact]) -> Vec<Vec<(Fact, Value)>> {
    facts.iter().fold(vec![Vec::new()], |sets, fact| {
        let with = |set: &Vec<(Fact, Value)>, value| {
            let mut set = set.clone();
            set.push((*fact, value));
            set
        };
        sets.iter()
            .flat_map(|set| values(*fact).into_iter().map(move |value| with(set, value)))
            .collect()
    })
}

/// Every value that a change allows, of those that the small world has.
fn allowed(change: &FactChange) -> Vec<Value> {
    let fits = |value: &Value| match (change.to, value) {
        (Target::YesNo(wanted), Value::YesNo(yes)) => wanted == *yes,
        (Target::OneOf(choices), Value::Choice(choice)) => choices.contains(*choice),
        (Target::AtLeast(least), Value::Number(number)) => *number >= least,
        _ => false,
    };
    values(change.fact).into_iter().filter(fits).collect()
}

fn assessed<'r>(rules: &'r Rules, facts: &Facts) -> Assessment<'r> {
    assess(rules, facts, When::today(TODAY), Some(&rules.editions()[0]))
}

/// An edition of these rows of direct bill: requirement, condition, and when it applies.
fn crafted(rows: &[(&str, &str, &str)]) -> Rules {
    let head = "id = \"crafted\"\nin_force = \"2000-01-01\"\nclauses = [\"c\"]\n[binding]\n\
        direct-bill = { on = \"2000-01-01\" }\nindirect-reseller = { on = \"2000-01-01\" }\n\
        indirect-provider = { on = \"2000-01-01\" }\n";
    let rows = rows.iter().map(|(id, condition, applies)| {
        format!(
            "[[direct-bill]]\nrequirement = \"{id}\"\ntext = \"t\"\nclass = \"required\"\n\
             phase = \"before\"\ncondition = {condition}\n{applies}\nclauses = [\"c\"]\n"
        )
    });
    let file = head.to_owned() + &rows.collect::<String>();
    Rules::parse(&[&file]).unwrap()
}

/// A row that does not apply now may apply after a change; its own demands then belong to the set.
#[test]
fn a_change_that_makes_another_row_apply_brings_its_demands_along() {
    let rules = crafted(&[
        ("first", "{ yes = \"mfa-admins\" }", ""),
        (
            "then",
            "{ yes = \"alerts-24h\" }",
            "applies = { yes = \"mfa-admins\" }",
        ),
    ]);
    let mut facts = Facts::default();
    facts.set(Fact::MfaAdmins, Some(Value::YesNo(false)));
    facts.set(Fact::Alerts24h, Some(Value::YesNo(false)));
    let changes = assessed(&rules, &facts).what_if(Role::DirectBill).changes;
    let sets: Vec<Vec<Fact>> = changes
        .iter()
        .map(|set| set.iter().map(|change| change.fact).collect())
        .collect();
    assert_eq!(sets, [[Fact::MfaAdmins, Fact::Alerts24h]]);
}

/// Where only one plan is left, only the role is left for which nothing further is asked.
#[test]
fn what_is_left_of_one_choice_may_leave_less_of_another() {
    let rules = crafted(&[
        (
            "plan",
            "{ fact = \"support-plan\", among = [\"premier\"] }",
            "applies = { not = { fact = \"csp-status\", among = [\"indirect-provider\"] } }",
        ),
        (
            "mfa",
            "{ yes = \"mfa-admins\" }",
            "applies = { fact = \"csp-status\", among = [\"direct-bill\"] }",
        ),
        (
            "both",
            "{ all = [{ fact = \"csp-status\", among = [\"indirect-reseller\", \"direct-bill\"] }, \
             { fact = \"support-plan\", among = [\"none\", \"premier\"] }] }",
            "",
        ),
    ]);
    let status = |id: &str| eligibility::from_json(Fact::CspStatus, &id.into()).unwrap();
    let mut facts = Facts::default();
    facts.set(Fact::CspStatus, Some(status("indirect-provider")));
    let changes = assessed(&rules, &facts).what_if(Role::DirectBill).changes;
    let shortest = &changes[0];
    let role = shortest.iter().find(|one| one.fact == Fact::CspStatus);
    assert_eq!(allowed(role.unwrap()), [status("indirect-reseller")]);
    assert_eq!(shortest.len(), 2, "{shortest:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn missing_and_hangs_on_are_exact(file in edition(), facts in some_facts()) {
        let rules = Rules::parse(&[&file]).unwrap();
        let what_if = assessed(&rules, &facts).what_if(Role::DirectBill);
        let brute = Brute { rows: rules.editions()[0].rows(Role::DirectBill), facts };
        prop_assert_eq!(&what_if.missing, &brute.missing());
        prop_assert_eq!(&what_if.hangs_on, &brute.hangs_on());
    }

    #[test]
    fn changes_are_minimal_and_sufficient(file in edition(), facts in some_facts()) {
        let rules = Rules::parse(&[&file]).unwrap();
        let assessment = assessed(&rules, &facts);
        let changes = assessment.what_if(Role::DirectBill).changes;
        let brute = Brute { rows: rules.editions()[0].rows(Role::DirectBill), facts };
        if brute.verdict(&[]) == Verdict::Eligible {
            prop_assert!(changes.is_empty());
            return Ok(());
        }
        let found: BTreeSet<Vec<Fact>> = changes
            .iter()
            .map(|set| {
                let mut facts: Vec<Fact> = set.iter().map(|change| change.fact).collect();
                facts.sort_unstable();
                facts
            })
            .collect();
        let expected = brute.change_sets();
        if expected.len() <= 10 {
            prop_assert_eq!(&found, &expected);
        } else {
            prop_assert!(found.len() == 10 && found.is_subset(&expected));
        }
        prop_assert!(changes.is_sorted_by_key(Vec::len));
        for set in &changes {
            let examples: Vec<(Fact, Value)> =
                set.iter().map(|change| (change.fact, allowed(change)[0].clone())).collect();
            for (place, change) in set.iter().enumerate() {
                prop_assert_eq!(change.unknown, brute.facts.get(change.fact).is_none());
                for value in allowed(change) {
                    let mut changes = examples.clone();
                    changes[place].1 = value;
                    prop_assert!(brute.turns(&changes), "{:?}", changes);
                }
            }
        }
    }
}
