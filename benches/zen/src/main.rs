//! The plain verdict of the edition of October 2025 for the three roles, by `eligibility` and by
//! zen-engine, in one run: first that both say the same of every fact set, then how long each
//! takes. Both have their facts ready in their own form; what is left open is not worked out.

use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eligibility::{Edition, Fact, Facts, Rules, Seen, Sight, Verdict, When, assess};
use jiff::civil::{Date, date};
use serde_json::{Map, Value as Json};
use zen_engine::model::GraphContent;
use zen_engine::{Decision, Variable};

#[path = "../../../src-tauri/crates/eligibility/benches/fact_sets/mod.rs"]
mod fact_sets;

const AS_OF: Date = date(2026, 11, 22);

/// How often each set is decided by each engine; the medians count.
const ROUNDS: usize = 201;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The verdicts of the three roles.
type Verdicts = [Verdict; 3];

fn main() -> Result<()> {
    let other = Other::new()?;
    let edition = Rules::embedded()
        .edition("2025-10-01")
        .ok_or("the edition of October 2025 is gone")?;
    let (mut of_own, mut of_other, mut met) = (Vec::new(), Vec::new(), Vec::new());
    for (number, facts) in fact_sets::fact_sets().iter().enumerate() {
        let seen = context(facts);
        let (own, by_zen) = (own(facts, edition), other.verdicts(&seen)?);
        if own != by_zen {
            let found = format!("fact set {number}: {own:?}, but zen-engine says {by_zen:?}");
            return Err(found.into());
        }
        met.extend((0..).zip(own));
        of_own.push(time(|| self::own(facts, edition)));
        of_other.push(time(|| other.decide(&seen)));
    }
    met.sort_unstable();
    met.dedup();
    // Three verdicts for each of the three roles: agreement on fewer would say little.
    if met.len() != 9 {
        return Err(format!("the fact sets meet only these verdicts: {met:?}").into());
    }
    let (own, other) = (median(of_own), median(of_other));
    println!("plain verdict: {own:?}, by zen-engine {other:?} (medians)");
    println!(
        "figure: plain verdict, times faster than zen-engine = {:.1} (at least 10)",
        other.as_secs_f64() / own.as_secs_f64()
    );
    Ok(())
}

fn own(facts: &Facts, edition: &'static Edition) -> Verdicts {
    let when = When::today(AS_OF);
    let assessment = assess(Rules::embedded(), black_box(facts), when, Some(edition));
    assessment.roles.map(|role| role.verdict)
}

/// The other engine with the same decision, read and compiled once.
struct Other(Decision);

impl Other {
    fn new() -> Result<Self> {
        let content: GraphContent = serde_json::from_str(include_str!("../decision.json"))?;
        let mut decision = Decision::from(Arc::new(content));
        decision.compile();
        Ok(Self(decision))
    }

    fn decide(&self, facts: &Variable) -> Result<Variable> {
        let answer = pollster::block_on(self.0.evaluate(black_box(facts).clone()));
        answer
            .map(|answer| answer.result)
            .map_err(|error| error.to_string().into())
    }

    fn verdicts(&self, facts: &Variable) -> Result<Verdicts> {
        let answer: Json = self.decide(facts)?.to_value();
        let of = |role: &str| match answer[role].as_f64() {
            Some(0.0) => Ok(Verdict::NotEligible),
            Some(1.0) => Ok(Verdict::Undetermined),
            Some(2.0) => Ok(Verdict::Eligible),
            _ => Err(format!("no verdict on {role} in {answer}")),
        };
        Ok([
            of("direct_bill")?,
            of("indirect_reseller")?,
            of("indirect_provider")?,
        ])
    }
}

/// The facts as they count, for the other engine: it knows no plans.
fn context(facts: &Facts) -> Variable {
    let sight = Sight::new(facts, When::today(AS_OF));
    let mut seen = Map::new();
    seen.insert("as_of".to_owned(), AS_OF.to_string().into());
    for fact in Fact::ALL {
        let value: Json = match sight.of(fact) {
            Seen::Unknown => Json::Null,
            Seen::YesNo(yes) => if yes { "yes" } else { "no" }.into(),
            Seen::Choice(choice) => choice.id(fact).into(),
            Seen::Number(number) => number.into(),
            Seen::Date(date) => date.to_string().into(),
        };
        seen.insert(fact.id().replace('-', "_"), value);
    }
    Json::Object(seen).into()
}

/// The median time of deciding once.
fn time<T>(decide: impl Fn() -> T) -> Duration {
    let times = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            black_box(decide());
            start.elapsed()
        })
        .collect();
    median(times)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
