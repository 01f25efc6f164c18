//! A book as something to read: each backend is one function that walks the book and sees nothing else.

pub(crate) mod dates;
mod days;
mod html;
mod ics;
mod json;
mod text;
mod who_is_who;

pub use days::{days, days_html, days_text, wall, wall_of, wall_with_photos};
pub use html::{Paper, address, html};
pub use ics::{Heading, ics, ics_of};
pub use json::json;
pub use text::text;
pub use who_is_who::{Page as Printed, draw as who_is_who, family_cue, on_paper, places};

use crate::art::kin::Look;

/// The picture of any cue, as an SVG document ([`crate::art::draw`] or [`who_is_who()`]). None where it is no cue.
pub fn draw(cue: &str, printed: bool) -> Option<String> {
    if cue.starts_with("kin ") {
        who_is_who(cue, Look { words: true, printed }).map(|drawn| drawn.svg)
    } else {
        crate::art::draw(cue)
    }
}
