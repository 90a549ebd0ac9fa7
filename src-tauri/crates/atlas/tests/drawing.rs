//! What is drawn.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use atlas::{Colours, Frame, Kind, Rgb, draw, shapes};

const EUROPE: [&str; 9] = ["FR", "BE", "LU", "DE", "ES", "IT", "MT", "GR", "FI"];

fn kind_of(code: &str) -> Kind {
    match code {
        "FR" => Kind::Home,
        "BE" | "LU" => Kind::Chosen,
        "MA" => Kind::Outside,
        code if EUROPE.contains(&code) => Kind::Region,
        _ => Kind::Other,
    }
}

fn europe() -> (Frame, String) {
    let frame = Frame::around(EUROPE);
    (frame, draw(frame, &kind_of, &Colours::default()))
}

fn count(svg: &str, what: &str) -> usize {
    svg.matches(what).count()
}

/// The elements, each closed in its turn; nothing else than elements between them.
fn elements(svg: &str) -> Vec<&str> {
    let (mut open, mut found) = (Vec::new(), Vec::new());
    for tag in svg.trim_end().split_inclusive('>') {
        let tag = tag.trim_start().strip_prefix('<').unwrap();
        let tag = tag.strip_suffix('>').unwrap();
        assert!(!tag.contains(['<', '&']), "{tag}");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap();
        found.push(name);
        if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty());
    found
}

#[test]
fn the_drawing_is_well_formed_and_has_no_words() {
    for frame in [Frame::whole(), Frame::around(["JP"]), europe().0] {
        for name in elements(&draw(frame, &kind_of, &Colours::default())) {
            let known = [
                "svg", "defs", "clipPath", "pattern", "rect", "g", "path", "circle",
            ];
            assert!(known.contains(&name), "{name}");
        }
    }
}

#[test]
fn each_country_with_land_in_the_frame_is_one_path() {
    let all = shapes().filter(|shape| shape.path.is_some()).count();
    let world = draw(Frame::whole(), &|_| Kind::Other, &Colours::default());
    assert_eq!(count(&world, "<path "), all);
    let (frame, svg) = europe();
    let shown = shapes()
        .filter(|shape| frame.shows(shape) && shape.path.is_some())
        .count();
    assert_eq!(count(&svg, "<path "), shown);
    assert!(shown < all / 2, "{shown} of {all}");
}

#[test]
fn land_outside_the_frame_is_left_away() {
    let frame = Frame::around(["ES", "FR"]);
    let svg = draw(frame, &|_| Kind::Region, &Colours::default());
    let whole = draw(Frame::whole(), &|_| Kind::Region, &Colours::default());
    assert!(svg.len() * 3 < whole.len());
}

#[test]
fn small_countries_of_concern_and_home_have_a_dot() {
    let (_, svg) = europe();
    // Malta, and France as home.
    assert_eq!(count(&svg, "<circle "), 2);
    let silent = draw(Frame::whole(), &|_| Kind::Other, &Colours::default());
    assert_eq!(count(&silent, "<circle "), 0);
    let remote = draw(
        Frame::around(EUROPE),
        &|code| {
            if code == "TV" {
                Kind::Chosen
            } else {
                Kind::Other
            }
        },
        &Colours::default(),
    );
    assert_eq!(count(&remote, "<circle "), 0);
}

#[test]
fn each_kind_of_land_is_drawn_in_its_own_way() {
    let frame = Frame::of_market(EUROPE, "FR", ["MA"]);
    let svg = draw(frame, &kind_of, &Colours::default());
    let land = svg.split("<circle ").next().unwrap();
    let looks: BTreeSet<&str> = land
        .lines()
        .filter(|line| line.starts_with("<g fill="))
        .collect();
    assert_eq!(looks.len(), Kind::ALL.len());
    assert!(land.contains(r#"<g fill="url(#atlas-outside)""#));
}

#[test]
fn the_drawing_has_the_proportions_of_the_frame() {
    let (frame, svg) = europe();
    let Frame {
        x,
        y,
        width,
        height,
    } = frame;
    assert!(svg.contains(&format!(r#"viewBox="{x} {y} {width} {height}""#)));
    let tall = 1000.0 * height / width;
    assert!(svg.contains(&format!(r#"width="1000" height="{tall:.1}""#)));
}

#[test]
fn colours_are_taken_as_given() {
    let colours = Colours {
        other: Rgb(1, 2, 254),
        ..Colours::default()
    };
    let svg = draw(Frame::whole(), &|_| Kind::Other, &colours);
    assert!(svg.contains(r##"fill="#0102fe""##));
}

#[test]
fn kinds_have_persistent_names() {
    let ids = Kind::ALL.map(Kind::id);
    assert_eq!(ids, ["other", "region", "chosen", "outside", "home"]);
}
