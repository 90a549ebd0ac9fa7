//! The map of the market.

use atlas::{Frame, Kind};
use eligibility::{Country, Region};

use super::{Scene, speech};
use crate::wire::{MapCountry, MapKey, MarketMap};

/// The kinds that have a word of their own in the legend, in its order.
const KINDS: [Kind; 4] = [Kind::Home, Kind::Chosen, Kind::Region, Kind::Outside];

/// As many countries beyond the map are named.
const NAMED: usize = 12;

/// How the countries stand on the map.
pub(super) struct Standout {
    home: Country,
    region: Vec<Country>,
    chosen: Vec<Country>,
    /// The part of the world that shows the region, and what is chosen as far as it is near.
    pub frame: Frame,
}

impl Standout {
    pub fn kind_of(&self, code: &str) -> Kind {
        let among = |list: &[Country]| list.iter().any(|country| country.code() == code);
        if self.home.code() == code {
            Kind::Home
        } else if among(&self.chosen) {
            if among(&self.region) {
                Kind::Chosen
            } else {
                Kind::Outside
            }
        } else if among(&self.region) {
            Kind::Region
        } else {
            Kind::Other
        }
    }

    /// The same on a map: of what is not held by it, only a far island may be seen.
    pub fn kind_on_the_map(&self, code: &str) -> Kind {
        match atlas::shape(code) {
            Some(shape) if self.frame.holds(shape) => self.kind_of(code),
            _ => Kind::Other,
        }
    }

    /// What is chosen and too far away for the frame.
    fn beyond(&self) -> Vec<Country> {
        let held = |country: &Country| {
            atlas::shape(country.code()).is_some_and(|shape| self.frame.holds(shape))
        };
        let chosen = self.chosen.iter().copied();
        chosen.filter(|country| !held(country)).collect()
    }
}

impl Scene<'_> {
    pub(super) fn standout(&self, home: Country, region: Region<'_>) -> Standout {
        let region: Vec<Country> = region.countries.keys().copied().collect();
        let chosen = self.customers();
        let code = Country::code;
        let frame = Frame::of_market(
            region.iter().map(code),
            home.code(),
            chosen.iter().map(code),
        );
        Standout {
            home,
            region,
            chosen,
            frame,
        }
    }

    pub(super) fn market_map(&self, home: Country, region: Region<'_>) -> MarketMap {
        let standout = self.standout(home, region);
        let frame = standout.frame;
        let countries: Vec<MapCountry> = atlas::shapes()
            .filter(|shape| frame.holds(shape))
            .map(|shape| (shape, standout.kind_of(shape.code)))
            .filter(|(_, kind)| *kind != Kind::Other)
            .map(|(shape, kind)| MapCountry {
                code: shape.code.to_owned(),
                name: self.words.country(shape.code),
                kind: kind.id().to_owned(),
                dot: kind == Kind::Home || frame.needs_a_dot(shape),
            })
            .collect();
        MarketMap {
            heading: self.text("map"),
            alt: self.map_alt(&standout, region),
            frame: [frame.x, frame.y, frame.width, frame.height],
            legend: KINDS
                .into_iter()
                .map(Kind::id)
                .filter(|kind| countries.iter().any(|country| country.kind == *kind))
                .map(|kind| MapKey {
                    kind: kind.to_owned(),
                    label: self.text(&format!("map-{kind}")),
                })
                .collect(),
            countries,
            beyond: self.beyond_the_map(&standout),
        }
    }

    /// What lies beyond the map, by name.
    pub(super) fn beyond_the_map(&self, standout: &Standout) -> Option<String> {
        let beyond = standout.beyond();
        let count = beyond.len();
        match count {
            0 => None,
            1..=NAMED => {
                let names = speech::countries(self.words, &beyond).into();
                Some(self.words.format("map-beyond", &[("countries", names)]))
            }
            _ => Some(
                self.words
                    .format("map-beyond-many", &[("count", count.into())]),
            ),
        }
    }

    /// What the map shows, in words.
    pub(super) fn map_alt(&self, standout: &Standout, region: Region<'_>) -> String {
        let name = self.text(&format!("region-{}", region.id));
        let home = self.words.country(standout.home.code());
        let chosen = |kind: Kind| -> Vec<Country> {
            let all = standout.chosen.iter().copied();
            all.filter(|country| standout.kind_of(country.code()) == kind)
                .collect()
        };
        let (inside, outside) = (chosen(Kind::Chosen), chosen(Kind::Outside));
        let args = [
            ("region", name.into()),
            ("country", home.into()),
            ("count", standout.region.len().into()),
            ("chosen", inside.len().into()),
            ("inside", speech::countries(self.words, &inside).into()),
            ("outside-count", outside.len().into()),
            ("outside", speech::countries(self.words, &outside).into()),
        ];
        self.words.format("map-alt", &args)
    }
}
