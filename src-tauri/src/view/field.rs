//! The questions of a step and their controls.

use dossier::{Ask, Raw, RawValues, Step, looks_unusual, planned_name, target_name};
use eligibility::{Country, Fact, Fault, Kind, Markets, Region, Value, next_renewal};

use super::speech::fault_text;
use super::{Scene, notation};
use crate::session::{Screen, country_of, stored};
use crate::wire::{self, Choice, Control, CountryGroup, Field, Planned, PlannedTarget, Reveal};

impl Scene<'_> {
    /// The field of a fact, holding what was typed or, failing that, what is stored.
    pub(super) fn field(
        &self,
        step: &Step,
        ask: &Ask,
        shown: &RawValues,
        fault: Option<&Fault>,
    ) -> Field {
        let beside_required = step.asks.iter().any(|ask| ask.required);
        let fact = ask.fact;
        let words = self.words;
        let held = shown.get(fact.id()).cloned();
        Field {
            name: fact.id().to_owned(),
            group: None,
            label: words.text(&format!("fact-{fact}")),
            hint: words.attr(&format!("fact-{fact}"), "hint"),
            optional: (beside_required && !ask.required).then(|| words.text("mark-optional")),
            required: ask.required,
            control: self.control(fact, shown),
            value: held.unwrap_or(Raw::One(String::new())),
            error: fault.map(|fault| fault_text(self.words, fact, fault, self.now.today)),
            warning: self
                .warning(fact)
                .or_else(|| self.renews_on_a_past_day(fact, shown)),
            reveal: ask.with.as_ref().map(|with| Reveal {
                name: with.fact.id().to_owned(),
                values: with
                    .values
                    .iter()
                    .map(|one| one.id(with.fact).to_owned())
                    .collect(),
            }),
        }
    }

    /// What is wrong, after the name of what it is about: away from the control, where one could not
    /// tell. What is missing is named by the message itself.
    pub(super) fn named_problem(&self, control: &str, about: &str, problem: &str) -> String {
        let faults = &self.state.pending.faults;
        let missing =
            |(fact, fault): &(Fact, Fault)| fact.id() == control && *fault == Fault::Empty;
        if about.is_empty() || faults.iter().any(missing) {
            return problem.to_owned();
        }
        let args = [("name", about.into()), ("problem", problem.into())];
        self.words.format("error-named", &args)
    }

    /// What is unusual about the stored answer.
    fn warning(&self, fact: Fact) -> Option<String> {
        let open = self.state.open.as_ref()?;
        let value = open.facts.get(fact)?;
        let overdue = matches!(value, Value::Planned { on, .. } if *on <= self.now.today);
        if overdue {
            return Some(self.text("warning-plan-overdue"));
        }
        looks_unusual(fact, value).then(|| self.text("warning-partner-id"))
    }

    /// That a renewal which has passed is taken for that of another year, also while it is typed.
    fn renews_on_a_past_day(&self, fact: Fact, shown: &RawValues) -> Option<String> {
        let Some(Raw::One(typed)) = shown.get(fact.id()) else {
            return None;
        };
        if fact != Fact::SupportPlanRenewsOn {
            return None;
        }
        let day = notation(self.words.locale()).parse_day(typed).ok()?;
        let today = self.now.today;
        (day < today).then(|| self.dated("warning-renewal-passed", next_renewal(day, today)))
    }

    fn control(&self, fact: Fact, shown: &RawValues) -> Control {
        let line = |mode: &str, unit: Option<String>, width| Control::Line {
            mode: mode.to_owned(),
            unit,
            width,
        };
        match fact.kind() {
            Kind::Text { lines: true, .. } => Control::Paragraph { rows: 4 },
            Kind::Text { .. } => line("text", None, 40),
            Kind::Digits => line("numeric", None, 16),
            Kind::Amount => line("numeric", Some(self.text("unit-usd")), 20),
            Kind::Count { .. } => line("numeric", Some(self.text("unit-months")), 6),
            Kind::Date { .. } => line("text", None, 14),
            Kind::Country => Control::Country {
                countries: self.named(Country::all().iter().copied()),
                none: self.text("country-none"),
                found: self.text("country-found"),
            },
            Kind::Countries => self.countries(shown),
            Kind::YesNo | Kind::Choice { .. } => self.options(fact, shown),
        }
    }

    fn options(&self, fact: Fact, shown: &RawValues) -> Control {
        let choice = |value: &str, label: String, hint| Choice {
            value: value.to_owned(),
            label,
            hint,
        };
        let value_of = |id: &str| {
            let message = format!("fact-{fact}-{id}");
            choice(id, self.text(&message), self.words.attr(&message, "hint"))
        };
        let (mut options, targets) = match fact.kind() {
            Kind::Choice { values, plan } => (values.iter().map(|id| value_of(id)).collect(), plan),
            _ => (
                vec![
                    choice("yes", self.text("answer-yes"), None),
                    choice("no", self.text("answer-no"), None),
                ],
                &[][..],
            ),
        };
        let can_be_planned = fact.kind() == Kind::YesNo || !targets.is_empty();
        if can_be_planned {
            options.push(choice("planned", self.text("option-planned"), None));
        }
        options.push(choice("unknown", self.text("option-unknown"), None));
        let held = |name: &str| match shown.get(name) {
            Some(Raw::One(text)) => text.clone(),
            _ => String::new(),
        };
        let planned = can_be_planned.then(|| Planned {
            name: planned_name(fact),
            label: self.text("planned-date"),
            value: held(&planned_name(fact)),
            target: (!targets.is_empty()).then(|| PlannedTarget {
                name: target_name(fact),
                label: self.text("planned-target"),
                options: targets.iter().map(|id| value_of(id)).collect(),
                value: held(&target_name(fact)),
            }),
        });
        Control::Options { options, planned }
    }

    /// The countries by region, one's own first.
    fn countries(&self, shown: &RawValues) -> Control {
        let home = self.home();
        let markets = Markets::latest();
        let own = home.and_then(|home| markets.region_of(home));
        let chosen: Vec<&str> = match shown.get(Fact::SellsIn.id()) {
            Some(Raw::Many(codes)) => codes.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        };
        let group = |name: String, open: bool, codes: Vec<Country>| CountryGroup {
            name,
            open: open || codes.iter().any(|country| chosen.contains(&country.code())),
            countries: self.named(codes),
        };
        let countries = |region: &Region<'_>| region.countries.keys().copied().collect();
        let mut groups = Vec::new();
        if let Some(region) = own {
            let name = self.text(&format!("region-{}", region.id));
            let name = self
                .words
                .format("markets-own-group", &[("region", name.into())]);
            groups.push(group(name, true, countries(&region)));
        }
        let mut others: Vec<CountryGroup> = markets
            .regions()
            .filter(|region| own.is_none_or(|own| own.id != region.id))
            .map(|region| {
                group(
                    self.text(&format!("region-{}", region.id)),
                    false,
                    countries(&region),
                )
            })
            .collect();
        self.words.sort(&mut others, |group| &group.name);
        groups.extend(others);
        groups.push(group(
            self.text("markets-no-region"),
            false,
            markets.unlisted.clone(),
        ));
        Control::Countries {
            search: self.text("country-search"),
            none: self.text("country-none"),
            found: self.text("country-found"),
            groups,
            ticked: self.ticked(),
        }
    }

    /// The organisation's country: as stored.
    pub(super) fn home(&self) -> Option<Country> {
        match self.state.open.as_ref()?.facts.get(Fact::Country) {
            Some(Value::Country(country)) => Some(*country),
            _ => None,
        }
    }

    fn named(&self, countries: impl IntoIterator<Item = Country>) -> Vec<wire::Country> {
        let mut named: Vec<wire::Country> = countries
            .into_iter()
            .map(|country| wire::Country {
                code: country.code().to_owned(),
                name: self.words.country(country.code()),
                search: l10n::country_search_key(country.code()).to_owned(),
            })
            .collect();
        self.words.sort(&mut named, |country| &country.name);
        named
    }

    /// What the controls of a page show: the stored answers, and over them what was typed.
    pub(super) fn shown(&self, screen: Screen) -> RawValues {
        let Some(open) = &self.state.open else {
            return RawValues::new();
        };
        let notation = notation(self.words.locale());
        let words = self.words;
        let name = |country: Country| words.country(country.code());
        let mut shown = stored(screen, open, notation, &name);
        for (control, raw) in open.draft.iter().flatten() {
            let raw = match raw {
                // A country typed by name is shown in the language spoken now.
                Raw::One(text) if control == Fact::Country.id() => {
                    Raw::One(country_of(text).map_or_else(|| text.clone(), name))
                }
                other => other.clone(),
            };
            shown.insert(control.clone(), raw);
        }
        shown
    }
}
