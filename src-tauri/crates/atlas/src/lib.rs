//! The map of the market: the shapes of the countries, the part of the earth that shows a region,
//! and a drawing of it for paper.
//!
//! The shapes are those of Natural Earth, which are in the public domain, as the package
//! world-atlas (ISC) holds them. `ui/atlas.mjs` has simplified them, projected them to Equal Earth
//! and parted them by ISO 3166-1: what France has overseas has codes of its own. They stand in
//! `data/shapes.json`, in units of which the whole earth is 1000 wide; y grows downwards. A country
//! may be too small for a shape: each has at least a point. Antarctica is not drawn.
//!
//! This crate does no I/O, reads no clock, holds no prose and knows no market: who asks says which
//! countries are meant. Start reading at [`Frame`], then [`draw`].

mod drawing;
mod frame;
mod shape;

pub use drawing::{Colours, Kind, Rgb, draw};
pub use frame::Frame;
pub use shape::{Bounds, Shape, shape, shapes};
