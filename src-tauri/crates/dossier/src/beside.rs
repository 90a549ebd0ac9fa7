//! What the customers ask for, beside the course to a role.

use eligibility::{Country, Fact, Facts, Markets, Sight, Truth, Value};

use crate::course::{Task, TaskPath};

/// The task for the regions beyond one's own.
pub const OTHER_REGIONS: &str = "open-other-regions";

/// Those tasks that the answers call for: how the customers accept their agreement, of who holds a
/// role and does not say that it is settled; the regions of customers elsewhere.
pub(crate) fn beside(counted: &Facts, holds: bool, sight: &Sight) -> Vec<&'static Task> {
    let elsewhere = sells_elsewhere(counted);
    let called_for = |task: &&Task| match task.id.as_str() {
        OTHER_REGIONS => elsewhere,
        _ => holds && task.by_answers(sight) != Truth::True,
    };
    let path = TaskPath::customers();
    path.tasks.iter().filter(called_for).collect()
}

/// Whether a customer is in a region that is not one's own.
fn sells_elsewhere(counted: &Facts) -> bool {
    let region = |country: Country| Markets::latest().region_of(country).map(|one| one.id);
    let (Some(Value::Country(home)), Some(Value::Countries(customers))) =
        (counted.get(Fact::Country), counted.get(Fact::SellsIn))
    else {
        return false;
    };
    let own = region(*home);
    let mut regions = customers.iter().filter_map(|country| region(*country));
    regions.any(|there| own != Some(there))
}

#[cfg(test)]
mod tests {
    use eligibility::{When, facts_from_json};
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(answers: &serde_json::Value, holds: bool, expected: &[&str]) {
        let facts = facts_from_json(answers).unwrap();
        let sight = Sight::new(&facts, When::today(date(2026, 11, 22)));
        let tasks = beside(&facts, holds, &sight);
        let ids: Vec<&str> = tasks.iter().map(|task| task.id.as_str()).collect();
        assert_eq!(ids, expected);
    }

    #[test]
    fn a_holder_settles_the_agreement_of_its_customers_unless_it_says_that_it_is() {
        let agreement = "settle-customer-agreement";
        check(&json!({}), true, &[agreement]);
        check(&json!({ "customer-agreement": "no" }), true, &[agreement]);
        check(&json!({ "customer-agreement": "yes" }), true, &[]);
        // The steps of who enrols say it where it is due.
        check(&json!({ "customer-agreement": "no" }), false, &[]);
    }

    #[test]
    fn customers_in_a_region_that_is_not_ones_own_call_for_an_account_there() {
        let regions = |home: &str, customers: &[&str], expected: &[&str]| {
            let answers = json!({ "country": home, "sells-in": customers });
            check(&answers, false, expected);
        };
        regions("FR", &["FR", "DE"], &[]);
        regions("FR", &["FR", "GP", "CA"], &[OTHER_REGIONS]);
        // No account opens a country that no region lists.
        regions("FR", &["FR", "CU"], &[]);
        check(&json!({ "sells-in": ["CA"] }), false, &[]);
    }
}
