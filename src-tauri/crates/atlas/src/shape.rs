//! The shapes of the countries, by code.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// What a country looks like on the plane.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// ISO 3166-1 alpha-2, or `XK`.
    pub code: &'static str,
    /// Its land as the data of an SVG path; none where it is too small to be drawn.
    pub path: Option<&'static str>,
    /// Around its main land, without what lies far off; empty around the point of a country that
    /// has no path.
    pub bounds: Bounds,
    /// Where a mark or a name for it belongs.
    pub at: (f64, f64),
    /// The pieces of its path.
    pub(crate) rings: Vec<Ring>,
}

/// A piece of land, a path of its own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ring {
    pub(crate) path: &'static str,
    pub(crate) bounds: Bounds,
}

/// A rectangle on the plane, its upper left corner first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Not negative.
    pub width: f64,
    /// Not negative.
    pub height: f64,
}

/// The plane and all that lies on it.
pub(crate) struct Atlas {
    pub(crate) width: f64,
    pub(crate) height: f64,
    shapes: Vec<Shape>,
}

pub(crate) static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let file: File = serde_json::from_str(include_str!("../data/shapes.json"))
        .expect("the embedded shapes are checked by the tests");
    Atlas {
        width: file.width,
        height: file.height,
        shapes: file.countries.into_iter().map(read).collect(),
    }
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    width: f64,
    height: f64,
    #[serde(borrow)]
    countries: BTreeMap<&'static str, Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(borrow)]
    d: Option<&'static str>,
    #[serde(rename = "box")]
    bounds: [f64; 4],
    at: (f64, f64),
}

fn read((code, entry): (&'static str, Entry)) -> Shape {
    let [x, y, width, height] = entry.bounds;
    Shape {
        code,
        path: entry.d,
        bounds: Bounds {
            x,
            y,
            width,
            height,
        },
        at: entry.at,
        rings: entry.d.map_or_else(Vec::new, |path| {
            path.split_inclusive('z').map(Ring::read).collect()
        }),
    }
}

/// Every shape, by code.
pub fn shapes() -> impl Iterator<Item = &'static Shape> {
    ATLAS.shapes.iter()
}

/// The shape of the country of that code, in capitals.
pub fn shape(code: &str) -> Option<&'static Shape> {
    let found = ATLAS.shapes.binary_search_by(|shape| shape.code.cmp(code));
    found.ok().map(|index| &ATLAS.shapes[index])
}

impl Shape {
    /// How long the longest piece of its land is; an archipelago may spread far and show nothing.
    pub(crate) fn longest(&self) -> f64 {
        self.rings
            .iter()
            .map(|ring| ring.bounds.longer())
            .fold(0.0, f64::max)
    }
}

impl Ring {
    /// A ring is written `M`, where it begins, `l`, its steps, `z`.
    fn read(path: &'static str) -> Self {
        let mut numbers = numbers(path);
        let mut next = || Some((numbers.next()?, numbers.next()?));
        let (mut x, mut y) = next().unwrap_or_default();
        let mut bounds = Bounds::of_point((x, y));
        while let Some((dx, dy)) = next() {
            (x, y) = (x + dx, y + dy);
            bounds = bounds.with(&Bounds::of_point((x, y)));
        }
        Self { path, bounds }
    }
}

/// The numbers of a path. A sign parts two numbers as well as a space does.
fn numbers(path: &str) -> impl Iterator<Item = f64> + use<> {
    let spaced = path.replace('-', " -").replace(['M', 'l', 'z'], " ");
    let numbers: Vec<f64> = spaced
        .split_ascii_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    numbers.into_iter()
}

impl Bounds {
    /// Around a point: nothing.
    pub(crate) fn of_point((x, y): (f64, f64)) -> Self {
        Self {
            x,
            y,
            width: 0.0,
            height: 0.0,
        }
    }

    pub(crate) fn right(&self) -> f64 {
        self.x + self.width
    }

    pub(crate) fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub(crate) fn longer(&self) -> f64 {
        self.width.max(self.height)
    }

    /// Around both.
    pub(crate) fn with(&self, other: &Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            width: self.right().max(other.right()) - x,
            height: self.bottom().max(other.bottom()) - y,
        }
    }

    pub(crate) fn area(&self) -> f64 {
        self.width * self.height
    }

    /// The area that both cover.
    pub(crate) fn overlap(&self, other: &Self) -> f64 {
        let across = self.right().min(other.right()) - self.x.max(other.x);
        let down = self.bottom().min(other.bottom()) - self.y.max(other.y);
        across.max(0.0) * down.max(0.0)
    }

    /// How far they are apart; nothing where they meet.
    pub(crate) fn gap(&self, other: &Self) -> f64 {
        let across = (other.x - self.right()).max(self.x - other.right());
        let down = (other.y - self.bottom()).max(self.y - other.bottom());
        across.max(0.0).hypot(down.max(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_is_bounded_by_its_corners() {
        let ring = Ring::read("M10 .5l2-1.5 .5 4-6.5-.5z");
        let bounds = Bounds {
            x: 6.0,
            y: -1.0,
            width: 6.5,
            height: 4.0,
        };
        assert_eq!(ring.bounds, bounds);
    }

    #[test]
    fn rings_make_up_the_path() {
        for shape in shapes() {
            let rings: String = shape.rings.iter().map(|ring| ring.path).collect();
            assert_eq!(rings, shape.path.unwrap_or_default(), "{}", shape.code);
        }
    }

    #[test]
    fn what_lies_side_by_side_has_no_gap() {
        let square = |x, y| Bounds {
            x,
            y,
            width: 1.0,
            height: 1.0,
        };
        for (other, gap) in [
            (square(0.5, 0.5), 0.0),
            (square(1.0, 0.0), 0.0),
            (square(3.0, 0.0), 2.0),
            (square(-5.0, -4.0), 5.0),
        ] {
            assert!(
                (square(0.0, 0.0).gap(&other) - gap).abs() < 1e-9,
                "{other:?}"
            );
        }
    }
}
