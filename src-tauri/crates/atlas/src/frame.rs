//! The part of the plane that a picture shows.

use crate::shape::{ATLAS, Bounds, Shape, shape};

/// A part of the plane, not outside of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Above zero.
    pub width: f64,
    /// Above zero.
    pub height: f64,
}

/// The shapes of a picture: not higher than the first, not flatter than the second. Only the whole
/// plane is flatter.
const HIGHEST: f64 = 16.0 / 9.0;
const FLATTEST: f64 = 2.0;

/// Air on each side, as a part of the longer side of what is shown.
const AIR: f64 = 0.04;
/// The least part of the plane's width, so that a country alone shows among its neighbours.
const NARROWEST: f64 = 0.2;
/// What is wider is the whole plane: a reader knows that at once.
const WIDEST: f64 = 0.7;

/// A country not longer than this may be left out where it is remote, in units: New Caledonia.
const SPECK: f64 = 15.0;
/// Further than this from all that is no speck is remote, in units: the width of Australia, less
/// a third.
const REMOTE: f64 = 80.0;

/// Marked countries may make the frame of a region this many times as wide, not wider: it is the
/// region that is to be seen.
const STRETCH: f64 = 1.25;

/// A country whose main land is in the frame with this part of it, or fills this part of the frame,
/// is recognised.
const RECOGNISED: f64 = 0.15;
const FILLED: f64 = 0.02;

/// Land whose longest piece is a smaller part of the frame's width cannot be seen.
const SEEN: f64 = 0.01;

impl Frame {
    /// The whole plane.
    pub fn whole() -> Self {
        Self {
            x: 0.0,
            y: 0.0,
            width: ATLAS.width,
            height: ATLAS.height,
        }
    }

    /// Around all of these countries, with some air; codes that are none are passed over. The whole
    /// plane where no country is named, or where they are spread over most of it.
    pub fn around<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        hull(codes.into_iter().filter_map(shape).map(|it| it.bounds))
            .map_or_else(Self::whole, |bounds| Self::with_air(&bounds))
    }

    /// Around the countries of a region and one's own, and around those of the marked ones, the
    /// nearest first, that do not make the region small.
    ///
    /// Small islands far from the rest of the region do not stretch the frame unless they are
    /// one's own: the lists put Bouvet Island into Europe and French Polynesia into Africa.
    pub fn of_market<'a>(
        region: impl IntoIterator<Item = &'a str>,
        home: &str,
        marked: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let region: Vec<&Shape> = region.into_iter().filter_map(shape).collect();
        let Some(mut held) = hull(
            together(&region)
                .map(|it| it.bounds)
                .chain(shape(home).map(with_islands)),
        ) else {
            return Self::around(marked);
        };
        let widest = Self::with_air(&held).width * STRETCH;
        let mut marked: Vec<Bounds> = marked
            .into_iter()
            .filter_map(shape)
            .map(|shape| shape.bounds)
            .collect();
        marked.sort_by(|one, other| held.gap(one).total_cmp(&held.gap(other)));
        for bounds in marked {
            let wider = held.with(&bounds);
            if Self::with_air(&wider).width <= widest {
                held = wider;
            }
        }
        Self::with_air(&held)
    }

    fn with_air(bounds: &Bounds) -> Self {
        let whole = Self::whole();
        let air = 2.0 * AIR * bounds.longer();
        let height = bounds.height + air;
        let width = (bounds.width + air)
            .max(height * HIGHEST)
            .max(whole.width * NARROWEST);
        if width > whole.width * WIDEST {
            return whole;
        }
        let (width, height) = (tenths(width), tenths(height.max(width / FLATTEST)));
        let (left, upper) = (
            bounds.x + (bounds.width - width) / 2.0,
            bounds.y + (bounds.height - height) / 2.0,
        );
        Self {
            x: tenths(left.clamp(0.0, whole.width - width)),
            y: tenths(upper.clamp(0.0, whole.height - height)),
            width,
            height,
        }
    }

    /// Whether any of its land, or its point, lies within.
    pub fn shows(&self, shape: &Shape) -> bool {
        let at = Bounds::of_point(shape.at);
        self.meets(&at) || shape.rings.iter().any(|ring| self.meets(&ring.bounds))
    }

    /// Whether so much of its main land lies within that a country can be recognised, or its point
    /// where it has no land to be seen.
    pub fn holds(&self, shape: &Shape) -> bool {
        let whole = shape.bounds.area();
        if whole <= 0.0 {
            return self.meets(&Bounds::of_point(shape.at));
        }
        let seen = self.bounds().overlap(&shape.bounds);
        seen >= whole * RECOGNISED || seen >= self.width * self.height * FILLED
    }

    /// Whether its land is too small to be seen in a picture of this frame, so that a dot at its
    /// point has to stand for it.
    pub fn needs_a_dot(&self, shape: &Shape) -> bool {
        shape.longest() < self.width * SEEN
    }

    pub(crate) fn meets(&self, bounds: &Bounds) -> bool {
        self.bounds().gap(bounds) <= 0.0
    }

    fn bounds(&self) -> Bounds {
        let Self {
            x,
            y,
            width,
            height,
        } = *self;
        Bounds {
            x,
            y,
            width,
            height,
        }
    }
}

/// Those of a region that lie together.
fn together<'a>(region: &[&'a Shape]) -> impl Iterator<Item = &'a Shape> {
    let land = hull(
        region
            .iter()
            .map(|shape| shape.bounds)
            .filter(|bounds| bounds.longer() > SPECK),
    );
    region
        .iter()
        .copied()
        .filter(move |shape| land.is_none_or(|land| land.gap(&shape.bounds) <= REMOTE))
}

/// Around a country's main land and the islands off it that are not remote: Hawaii, the Canaries.
fn with_islands(shape: &Shape) -> Bounds {
    let main = shape.bounds;
    shape
        .rings
        .iter()
        .map(|ring| ring.bounds)
        .filter(|ring| main.gap(ring) <= REMOTE)
        .fold(main, |all, ring| all.with(&ring))
}

fn hull(bounds: impl Iterator<Item = Bounds>) -> Option<Bounds> {
    bounds.reduce(|one, other| one.with(&other))
}

/// To the precision of the shapes.
fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
