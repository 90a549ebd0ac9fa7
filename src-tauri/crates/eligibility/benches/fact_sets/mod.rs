//! Fact sets of every kind that the window meets, the same in every run.

use eligibility::{Choice, Fact, Facts, Kind, MAX_AMOUNT, Value};
use jiff::civil::{Date, date};

/// How many there are.
const COUNT: u64 = 240;

/// How much is known of an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Nothing,
    Partly,
    WithPlans,
    All,
}

/// Sets in which nothing, something, something planned and everything is known, each for a
/// newcomer, a holder of each role and somebody whose role is not known.
pub fn fact_sets() -> Vec<Facts> {
    let known = [Known::Nothing, Known::Partly, Known::WithPlans, Known::All];
    (0..COUNT)
        .map(|number| {
            let mut dice = Dice(number);
            let known = known[dice.of(known.len())];
            let mut facts = Facts::default();
            for fact in Fact::ALL {
                let value = value(fact, known, &mut dice);
                facts.set(fact, value);
            }
            let held = Choice::all(Fact::CspStatus).nth(dice.of(5));
            facts.set(Fact::CspStatus, held.map(Value::Choice));
            facts
        })
        .collect()
}

fn value(fact: Fact, known: Known, dice: &mut Dice) -> Option<Value> {
    let said = match known {
        Known::Nothing => false,
        Known::Partly | Known::WithPlans => dice.of(2) == 0,
        Known::All => true,
    };
    if !said {
        return None;
    }
    let mostly = dice.of(4) != 0;
    Some(match fact.kind() {
        Kind::YesNo if known == Known::WithPlans && dice.of(3) == 0 => Value::Planned {
            on: day(2027, dice),
            to: None,
        },
        Kind::YesNo => Value::YesNo(mostly),
        Kind::Choice { values, .. } => Value::Choice(Choice::all(fact).nth(dice.of(values.len()))?),
        Kind::Amount if mostly => Value::Number(MAX_AMOUNT),
        Kind::Amount => Value::Number(400_000),
        Kind::Count { .. } => Value::Number(if mostly { 24 } else { 6 }),
        Kind::Date { .. } => Value::Date(day(2016 + i16::try_from(dice.of(10)).ok()?, dice)),
        // No rule reads them.
        Kind::Text { .. } | Kind::Digits | Kind::Country | Kind::Countries => return None,
    })
}

fn day(year: i16, dice: &mut Dice) -> Date {
    let month = i8::try_from(dice.of(12)).map_or(1, |month| month + 1);
    date(year, month, 1)
}

/// Numbers that look like chance and are not.
struct Dice(u64);

impl Dice {
    fn of(&mut self, sides: usize) -> usize {
        // splitmix64, by Sebastiano Vigna, in the public domain.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or_default() % sides
    }
}
