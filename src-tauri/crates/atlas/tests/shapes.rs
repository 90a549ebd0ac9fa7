//! What the shapes are.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use atlas::{Frame, Shape, shape, shapes};
use eligibility::Country;

fn of(code: &str) -> &'static Shape {
    shape(code).unwrap()
}

/// Whether the point of the first lies left of, above that of the second.
fn left_and_above(one: &str, other: &str) -> (bool, bool) {
    let (one, other) = (of(one).at, of(other).at);
    (one.0 < other.0, one.1 < other.1)
}

#[test]
fn every_country_has_a_point_on_the_plane() {
    let plane = Frame::whole();
    for country in Country::all() {
        let (x, y) = of(country.code()).at;
        assert!(
            (0.0..=plane.width).contains(&x) && (0.0..=plane.height).contains(&y),
            "{country:?}"
        );
    }
}

#[test]
fn no_shape_is_of_an_unknown_country() {
    assert_eq!(shapes().count(), Country::all().len());
    for shape in shapes() {
        assert!(Country::from_code(shape.code).is_some(), "{}", shape.code);
    }
    for code in ["", "fr", "FRA", "ZZ"] {
        assert_eq!(shape(code), None, "{code}");
    }
}

#[test]
fn only_small_countries_have_no_land() {
    let bare: Vec<&str> = shapes()
        .filter(|shape| shape.path.is_none())
        .map(|shape| shape.code)
        .collect();
    assert!(bare.len() < 40, "{bare:?}");
    for code in [
        "FR", "GF", "GP", "MQ", "RE", "LU", "MT", "SJ", "XK", "TW", "EH",
    ] {
        assert!(of(code).path.is_some(), "{code}");
    }
}

#[test]
fn what_france_has_overseas_lies_where_it_is() {
    for (code, west_of, south_of) in [
        ("GF", "FR", "FR"),
        ("GP", "GF", "FR"),
        ("MQ", "GF", "GP"),
        ("YT", "MG", "SO"),
        ("PM", "FR", "IS"),
    ] {
        assert!(left_and_above(code, west_of).0, "{code} and {west_of}");
        assert!(left_and_above(south_of, code).1, "{code} and {south_of}");
    }
    for code in ["RE", "NC", "WF"] {
        assert!(left_and_above("MG", code).0, "{code}");
    }
}

#[test]
fn france_ends_in_europe() {
    let france = of("FR").bounds;
    assert!(france.x > of("PT").bounds.x);
    assert!(france.x + france.width < of("PL").at.0);
    assert!(france.y + france.height < of("MA").bounds.y);
}

#[test]
fn the_bounds_are_those_of_the_main_land() {
    for (code, wide) in [
        ("US", 230.0),
        ("RU", 330.0),
        ("NO", 60.0),
        ("NL", 10.0),
        ("ES", 40.0),
        ("NZ", 60.0),
        ("FJ", 15.0),
        ("KI", 10.0),
    ] {
        assert!(of(code).bounds.width < wide, "{code}");
    }
    let (alaska, united_states) = (of("US").bounds, of("CA").bounds);
    assert!(alaska.x < united_states.x && alaska.y < of("KZ").bounds.y);
    let malaysia = of("MY").bounds;
    assert!(malaysia.x < of("SG").at.0 && malaysia.x + malaysia.width > of("BN").at.0);
}

#[test]
fn a_point_lies_within_the_bounds() {
    for shape in shapes() {
        let (bounds, (x, y)) = (shape.bounds, shape.at);
        let off = (bounds.x - x)
            .max(x - bounds.x - bounds.width)
            .max(bounds.y - y)
            .max(y - bounds.y - bounds.height);
        assert!(off < 0.15, "{} by {off}", shape.code);
    }
}
