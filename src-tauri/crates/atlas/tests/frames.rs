//! What part of the plane is shown.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use atlas::{Frame, shape};
use eligibility::{Country, Markets};

fn region(id: &str) -> Vec<&'static str> {
    Markets::latest().regions[id]
        .keys()
        .map(Country::code)
        .collect()
}

fn regions() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    Markets::latest()
        .regions()
        .map(|each| (each.id, region(each.id)))
}

/// In the plane, neither higher nor flatter than a picture may be, and not too narrow.
fn check(frame: Frame, of: &str) {
    let whole = Frame::whole();
    assert!(frame.x >= 0.0 && frame.y >= 0.0, "{of}: {frame:?}");
    assert!(
        frame.x + frame.width <= whole.width + 1e-9,
        "{of}: {frame:?}"
    );
    assert!(
        frame.y + frame.height <= whole.height + 1e-9,
        "{of}: {frame:?}"
    );
    assert!(frame.width >= whole.width / 5.0, "{of}: {frame:?}");
    let aspect = frame.width / frame.height;
    assert!(
        frame == whole || (1.77..=2.01).contains(&aspect),
        "{of}: {frame:?} is {aspect}"
    );
}

fn holds(frame: Frame, code: &str) -> bool {
    let bounds = shape(code).unwrap().bounds;
    frame.x <= bounds.x
        && frame.y <= bounds.y
        && frame.x + frame.width >= bounds.x + bounds.width
        && frame.y + frame.height >= bounds.y + bounds.height
}

#[test]
fn a_frame_holds_its_countries_and_keeps_within_the_plane() {
    let alone = Country::all().iter().map(|country| vec![country.code()]);
    for codes in alone.chain(regions().map(|(_, codes)| codes)) {
        let frame = Frame::around(codes.iter().copied());
        check(frame, codes[0]);
        for code in codes {
            assert!(holds(frame, code), "{code} in {frame:?}");
        }
    }
}

#[test]
fn no_country_and_countries_everywhere_are_the_whole_plane() {
    assert_eq!(Frame::around([]), Frame::whole());
    assert_eq!(Frame::around(["ZZ"]), Frame::whole());
    assert_eq!(Frame::around(["CA", "JP"]), Frame::whole());
    assert_eq!(Frame::of_market([], "", []), Frame::whole());
}

#[test]
fn a_country_alone_shows_among_its_neighbours() {
    for (code, neighbour) in [("JP", "KR"), ("KR", "JP"), ("TW", "CN"), ("LU", "DE")] {
        let frame = Frame::around([code]);
        assert!(frame.shows(shape(neighbour).unwrap()), "{neighbour}");
        assert!(!frame.shows(shape("BR").unwrap()));
    }
}

#[test]
fn a_remote_speck_does_not_stretch_a_region() {
    for (id, left_out) in [
        ("africa", &["NC", "PF"][..]),
        ("asia-pacific", &[]),
        ("australia", &["CK", "HM", "KI", "PN", "TF"]),
        ("canada", &[]),
        ("europe", &["BV"]),
        ("latam", &[]),
        ("mecee", &[]),
        ("new-zealand", &[]),
        ("united-states", &["AS", "GU", "MP", "UM"]),
    ] {
        let frame = Frame::of_market(region(id), "", []);
        check(frame, id);
        let (held, missing): (Vec<&str>, Vec<&str>) =
            region(id).into_iter().partition(|code| holds(frame, code));
        assert!(!held.is_empty());
        assert_eq!(missing, left_out, "{id}");
        assert!(
            missing
                .iter()
                .all(|code| !frame.shows(shape(code).unwrap()))
        );
    }
}

#[test]
fn ones_own_country_is_held_however_remote() {
    for (id, codes) in regions() {
        for code in &codes {
            let frame = Frame::of_market(codes.iter().copied(), code, []);
            check(frame, id);
            assert!(holds(frame, code), "{code} in {id}");
        }
    }
}

#[test]
fn europe_is_much_narrower_than_the_world() {
    let frame = Frame::of_market(region("europe"), "FR", ["MA"]);
    assert!(frame.width < Frame::whole().width / 3.0, "{frame:?}");
}

#[test]
fn marked_countries_are_held_as_long_as_the_region_is_not_small_beside_them() {
    let own = Frame::of_market(region("europe"), "FR", []);
    let near = Frame::of_market(region("europe"), "FR", ["MA", "TN"]);
    assert!(holds(near, "MA") && holds(near, "TN"), "{near:?}");
    assert_eq!(Frame::of_market(region("europe"), "FR", ["NZ"]), own);
    for marked in [["NZ", "TN", "MA"], ["MA", "NZ", "TN"]] {
        assert_eq!(Frame::of_market(region("europe"), "FR", marked), near);
    }
}

#[test]
fn whatever_is_marked_the_region_stays_large() {
    for (id, codes) in regions() {
        let own = Frame::of_market(codes.iter().copied(), "", []);
        let everywhere = Country::all().iter().map(Country::code);
        let frame = Frame::of_market(codes.iter().copied(), "", everywhere);
        check(frame, id);
        assert!(frame.width <= own.width * 1.25, "{id}: {frame:?}");
    }
}

#[test]
fn ones_own_islands_that_are_not_remote_are_in_the_frame() {
    for (home, remote) in [
        ("US", (48.0, 170.0)),
        ("ES", (426.0, 140.0)),
        ("EC", (214.0, 245.0)),
    ] {
        let frame = Frame::of_market([home], home, []);
        let within = frame.x <= remote.0 && frame.y + frame.height >= remote.1;
        assert!(within, "{home}: {frame:?}");
    }
}

#[test]
fn a_country_is_held_by_its_main_land_and_not_by_a_far_island() {
    let pacific = Frame {
        x: 850.0,
        y: 30.0,
        width: 60.0,
        height: 40.0,
    };
    assert!(pacific.shows(shape("US").unwrap()), "for the Aleutians");
    assert!(!pacific.holds(shape("US").unwrap()));
    let europe = Frame::of_market(region("europe"), "FR", []);
    for (code, held) in [
        ("FR", true),
        ("RU", true),
        ("MT", true),
        ("MA", true),
        ("BR", false),
    ] {
        assert_eq!(europe.holds(shape(code).unwrap()), held, "{code}");
    }
}

#[test]
fn islands_show_where_they_lie_and_not_where_the_main_land_is() {
    let pacific = Frame::around(["UM"]);
    assert!(pacific.shows(shape("US").unwrap()), "for Hawaii");
    assert!(!pacific.shows(shape("CA").unwrap()));
}

#[test]
fn only_what_cannot_be_seen_needs_a_dot() {
    let europe = Frame::of_market(region("europe"), "", []);
    for (code, dot) in [
        ("FR", false),
        ("BE", false),
        ("CY", false),
        ("LU", true),
        ("MT", true),
        ("VA", true),
    ] {
        assert_eq!(europe.needs_a_dot(shape(code).unwrap()), dot, "{code}");
    }
    assert!(Frame::whole().needs_a_dot(shape("BE").unwrap()));
    assert!(Frame::around(["PF"]).needs_a_dot(shape("PF").unwrap()));
}
