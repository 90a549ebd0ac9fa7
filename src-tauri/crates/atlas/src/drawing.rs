//! The map as a drawing for paper.

use std::fmt;

use crate::frame::Frame;
use crate::shape::{Ring, Shape, shapes};

/// What a country is on the map of a market.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Of no concern.
    Other,
    /// Of the region, and not chosen.
    Region,
    /// Chosen, and of the region.
    Chosen,
    /// Chosen, and outside the region.
    Outside,
    /// The one from which is sold.
    Home,
}

impl Kind {
    /// From what lies below to what lies above.
    pub const ALL: [Self; 5] = [
        Self::Other,
        Self::Region,
        Self::Chosen,
        Self::Outside,
        Self::Home,
    ];

    /// Its persistent name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Chosen => "chosen",
            Self::Region => "region",
            Self::Outside => "outside",
            Self::Other => "other",
        }
    }
}

/// Red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(red, green, blue) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// What the map is drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    /// The sea, and the lines between countries: what the map is printed on.
    pub paper: Rgb,
    /// Home.
    pub ink: Rgb,
    /// Land of no concern.
    pub other: Rgb,
    /// Land of the region.
    pub region: Rgb,
    /// What is chosen, and the outline of the region.
    pub chosen: Rgb,
    /// The hatching of what is chosen outside the region.
    pub outside: Rgb,
}

impl Default for Colours {
    /// On white paper.
    fn default() -> Self {
        Self {
            paper: Rgb(0xff, 0xff, 0xff),
            ink: Rgb(0x1d, 0x1b, 0x17),
            other: Rgb(0xe6, 0xe1, 0xd6),
            region: Rgb(0xb4, 0xd0, 0xd1),
            chosen: Rgb(0x0c, 0x54, 0x62),
            outside: Rgb(0x8a, 0x58, 0x00),
        }
    }
}

/// How wide the drawing says it is; its height follows.
const WIDTH: f64 = 1000.0;
/// The radius of a dot, in thousandths of the frame's width, as are all lines.
const DOT: f64 = 4.5;

/// A standalone SVG of what lies in the frame, without words.
///
/// The kinds differ in outline and hatching as well as in colour: the region is outlined, what is
/// chosen outside of it is hatched, and home, which in grey is nearly as dark as what is chosen, has
/// a light dot. Any other dot stands for land too small to be seen.
pub fn draw(frame: Frame, kind_of: &dyn Fn(&str) -> Kind, colours: &Colours) -> String {
    let shown = shapes()
        .filter(|shape| frame.shows(shape))
        .map(|shape| (kind_of(shape.code), shape))
        .collect();
    let drawing = Drawing {
        frame,
        shown,
        colours,
    };
    let land = Kind::ALL.map(|kind| drawing.land(kind)).concat();
    let dots = Kind::ALL.map(|kind| drawing.dots(kind)).concat();
    format!("{}{land}{dots}</g></svg>\n", drawing.head())
}

struct Drawing<'a> {
    frame: Frame,
    shown: Vec<(Kind, &'static Shape)>,
    colours: &'a Colours,
}

/// How land or a dot is filled, and how it is outlined.
struct Look {
    fill: String,
    stroke: Rgb,
    line: f64,
}

impl Drawing<'_> {
    fn length(&self, thousandths: f64) -> String {
        format!("{:.3}", thousandths * self.frame.width / 1000.0)
    }

    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &'static Shape> {
        let of_kind = self.shown.iter().filter(move |(found, _)| *found == kind);
        of_kind.map(|(_, shape)| *shape)
    }

    /// All that stands before the land, the group that clips it included.
    fn head(&self) -> String {
        let Frame {
            x,
            y,
            width,
            height,
        } = self.frame;
        let tall = WIDTH * height / width;
        let (step, band) = (self.length(7.0), self.length(3.0));
        let Colours { paper, outside, .. } = self.colours;
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {width} {height}" width="{WIDTH}" height="{tall:.1}">
<defs>
<clipPath id="atlas-frame"><rect x="{x}" y="{y}" width="{width}" height="{height}"/></clipPath>
<pattern id="atlas-outside" patternUnits="userSpaceOnUse" width="{step}" height="{step}" patternTransform="rotate(45)">
<rect width="{step}" height="{step}" fill="{paper}"/>
<rect width="{band}" height="{step}" fill="{outside}"/>
</pattern>
</defs>
<g clip-path="url(#atlas-frame)" stroke-linejoin="round">
"#
        )
    }

    /// A path for each country that has land in the frame.
    fn land(&self, kind: Kind) -> String {
        let paths: String = self.of_kind(kind).filter_map(|it| self.path(it)).collect();
        self.group(&self.look(kind), &paths)
    }

    /// Without the pieces that lie outside: they would only make the file larger.
    fn path(&self, shape: &Shape) -> Option<String> {
        let within = |ring: &&Ring| self.frame.meets(&ring.bounds);
        let rings = shape.rings.iter().filter(within);
        let data: String = rings.map(|ring| ring.path).collect();
        (!data.is_empty()).then(|| format!("<path d=\"{data}\"/>\n"))
    }

    /// A dot for each country of concern whose land cannot be seen, and one for home.
    fn dots(&self, kind: Kind) -> String {
        let look = match kind {
            Kind::Other => return String::new(),
            Kind::Home => Look {
                fill: self.colours.paper.to_string(),
                ..self.look(kind)
            },
            Kind::Region | Kind::Chosen | Kind::Outside => self.look(kind),
        };
        let dots: String = self
            .of_kind(kind)
            .filter(|shape| kind == Kind::Home || self.frame.needs_a_dot(shape))
            .map(|shape| self.dot(shape))
            .collect();
        self.group(&look, &dots)
    }

    fn dot(&self, shape: &Shape) -> String {
        let (x, y) = shape.at;
        let radius = self.length(DOT);
        format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>\n")
    }

    fn group(&self, look: &Look, content: &str) -> String {
        if content.is_empty() {
            return String::new();
        }
        let Look { fill, stroke, line } = look;
        let width = self.length(*line);
        format!("<g fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{width}\">\n{content}</g>\n")
    }

    fn look(&self, kind: Kind) -> Look {
        let colours = self.colours;
        let (fill, stroke, line) = match kind {
            Kind::Other => (colours.other.to_string(), colours.paper, 0.7),
            Kind::Region => (colours.region.to_string(), colours.chosen, 0.7),
            Kind::Chosen => (colours.chosen.to_string(), colours.paper, 1.0),
            Kind::Outside => ("url(#atlas-outside)".to_owned(), colours.outside, 1.5),
            Kind::Home => (colours.ink.to_string(), colours.ink, 1.2),
        };
        Look { fill, stroke, line }
    }
}
