//! Pictures: from parameters to SVG text, by arithmetic alone. Cut paper: flat shapes, one light from the top left, few
//! sure marks (`look.md`). Knows nothing of plans, books or the browser.
//!
//! Every picture is a document of its own: presentation attributes only, no style, no script, no address. A measure is
//! drawn to a tenth, so that a picture has the same bytes on every machine.

mod chance;
mod colour;
mod cue;
pub mod kin;
mod pen;
pub mod people;
pub mod scenes;
mod shape;
pub mod symbols;

pub use colour::Colour;
pub use cue::draw;
