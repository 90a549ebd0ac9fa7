//! Which edition binds an organisation on a day, and since when.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::condition::{Seen, Sight};
use crate::fact::Fact;
use crate::role::Role;
use crate::rules::{Binds, Edition, Rules};

/// Since when an edition binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// The first day.
    pub from: Date,
    /// False while the day hangs on a fact that is not known: it may be up to twelve months later.
    pub certain: bool,
}

/// Whether the organisation holds the role on the day: its status says so, and it is not known to
/// have begun later. An unknown status counts as not holding it.
pub fn holds(role: Role, sight: &Sight) -> bool {
    sight.of(Fact::CspStatus) == Seen::Choice(role.as_status())
        && since(sight).is_none_or(|since| since <= sight.as_of())
}

/// The edition that binds the organisation for that role, if one does on that day.
pub fn binding<'r>(rules: &'r Rules, role: Role, sight: &Sight) -> Option<(&'r Edition, Binding)> {
    let holder = holds(role, sight);
    rules.editions().iter().rev().find_map(|edition| {
        let binding = if holder {
            holder_binding(edition, role, sight)
        } else {
            Binding {
                from: edition.in_force,
                certain: true,
            }
        };
        (binding.from <= sight.as_of()).then_some((edition, binding))
    })
}

/// The editions already in force for newcomers that will bind a holder of the role, the oldest
/// first; none for one that does not hold it.
pub fn coming<'r>(
    rules: &'r Rules,
    role: Role,
    sight: &Sight,
) -> impl DoubleEndedIterator<Item = (&'r Edition, Binding)> {
    let holder = holds(role, sight);
    rules
        .editions()
        .iter()
        .filter(move |edition| holder && edition.in_force <= sight.as_of())
        .map(move |edition| (edition, holder_binding(edition, role, sight)))
        .filter(move |(_, binding)| binding.from > sight.as_of())
}

/// Since when an edition binds somebody who holds the role; the day may lie ahead.
fn holder_binding(edition: &Edition, role: Role, sight: &Sight) -> Binding {
    let since = since(sight);
    if let Some(since) = since.filter(|since| *since >= edition.in_force) {
        return Binding {
            from: since,
            certain: true,
        };
    }
    let known = |from| Binding {
        from,
        certain: true,
    };
    let within_a_year = |from: Date| Binding {
        from,
        certain: from
            .checked_add(12.months())
            .is_ok_and(|end| end <= sight.as_of()),
    };
    match edition.binding[&role] {
        Binds::On(day) => known(day),
        Binds::AnniversaryMonthFrom(day) => since.map_or_else(
            || within_a_year(day),
            |since| known(anniversary_month(since, day)),
        ),
        Binds::SupportPlanRenewalFrom(day) => match sight.of(Fact::SupportPlanRenewsOn) {
            Seen::Date(renewal) => known(first_renewal(renewal, day)),
            _ => within_a_year(day),
        },
    }
}

fn since(sight: &Sight) -> Option<Date> {
    match sight.of(Fact::CspSince) {
        Seen::Date(since) => Some(since),
        _ => None,
    }
}

/// The first day of the earliest month, `from`'s own included, that bears the number of `since`'s
/// month; or `from` where that is later. After the last year there is only its last day.
fn anniversary_month(since: Date, from: Date) -> Date {
    let year = from.year() + i16::from(since.month() < from.month());
    let first = Date::new(year, since.month(), 1).unwrap_or(Date::MAX);
    first.max(from)
}

/// The first day of the month in which a holder since `since` is next looked at: the month of
/// `today`, where that is the one.
pub fn next_anniversary_month(since: Date, today: Date) -> Date {
    anniversary_month(since, today.first_of_month())
}

/// The next yearly renewal of a plan that is known to renew on `renewal`, today included.
pub fn next_renewal(renewal: Date, today: Date) -> Date {
    first_renewal(renewal, today.max(renewal))
}

/// The earliest day from `from` on with the month and day of `renewal`; 29 February becomes
/// 28 February in other years. After the last year there is only its last day.
fn first_renewal(renewal: Date, from: Date) -> Date {
    let in_year = |year| {
        let same = Date::new(year, renewal.month(), renewal.day());
        same.or_else(|_| Date::new(year, renewal.month(), 28))
            .unwrap_or(Date::MAX)
    };
    let this_year = in_year(from.year());
    if this_year >= from {
        this_year
    } else {
        in_year(from.year() + 1)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_anniversary_month_begins_on_its_first_day_or_on_the_day_itself() {
        let october = date(2025, 10, 1);
        assert_eq!(
            anniversary_month(date(2019, 3, 15), october),
            date(2026, 3, 1)
        );
        assert_eq!(anniversary_month(date(2019, 10, 20), october), october);
        assert_eq!(
            anniversary_month(date(2019, 12, 31), october),
            date(2025, 12, 1)
        );
        let end_of_august = date(2018, 8, 31);
        assert_eq!(
            anniversary_month(date(2015, 8, 3), end_of_august),
            end_of_august
        );
        assert_eq!(
            anniversary_month(date(2015, 7, 3), end_of_august),
            date(2019, 7, 1)
        );
    }

    #[test]
    fn the_next_anniversary_month_may_be_the_one_that_runs() {
        let today = date(2026, 11, 22);
        for (since, next) in [
            (date(2019, 3, 15), date(2027, 3, 1)),
            (date(2024, 11, 30), date(2026, 11, 1)),
            (date(2020, 12, 1), date(2026, 12, 1)),
        ] {
            assert_eq!(next_anniversary_month(since, today), next, "{since}");
        }
    }

    #[test]
    fn a_renewal_that_has_passed_comes_back_a_year_later() {
        let today = date(2026, 11, 22);
        for (renewal, next) in [
            (date(2027, 6, 30), date(2027, 6, 30)),
            (date(2026, 11, 22), date(2026, 11, 22)),
            (date(2025, 2, 28), date(2027, 2, 28)),
            (date(2029, 1, 1), date(2029, 1, 1)),
        ] {
            assert_eq!(next_renewal(renewal, today), next, "{renewal}");
        }
    }

    #[test]
    fn the_first_renewal_keeps_month_and_day() {
        let new_year = date(2021, 1, 1);
        assert_eq!(
            first_renewal(date(2026, 6, 30), new_year),
            date(2021, 6, 30)
        );
        assert_eq!(first_renewal(date(2019, 1, 1), new_year), new_year);
        assert_eq!(first_renewal(date(2019, 1, 1), date(9999, 2, 1)), Date::MAX);
        assert_eq!(
            first_renewal(date(2024, 2, 29), new_year),
            date(2021, 2, 28)
        );
    }
}
