//! What the lines and signs of a picture mean.

use crate::art::kin::{self as drawing, Drawn, Kind, Look, Sign, Tone};
use crate::geom::{Point, Rect};

/// A picture with what its lines mean below it.
pub(super) fn with_legend(drawn: Drawn, said: &[(Sign, &str)], look: Look) -> Drawn {
    if said.is_empty() {
        return drawn;
    }
    let Rect { x, y, w, h } = drawn.view;
    let mut below = drawing::legend(said, w.max(300), look);
    let view = Rect { x, y, w: w.max(below.view.w), h: h + below.view.h };
    let inner = |svg: &str| {
        let from = svg.find('>').map_or(0, |end| end + 1);
        svg[from..].trim_end().trim_end_matches("</svg>").to_owned()
    };
    let to = Point { x: x - below.view.x, y: y + h - below.view.y };
    let Some(end) = drawn.svg.find('>') else { return drawn };
    let old = [x, y, w, h].map(|number| number.to_string()).join(" ");
    let new = [view.x, view.y, view.w, view.h].map(|number| number.to_string()).join(" ");
    let head = drawn.svg[..=end].replace(&old, &new);
    let svg = [
        &head,
        &inner(&drawn.svg),
        &format!("<g transform=\"translate({} {})\">", to.x, to.y),
        &inner(&below.svg),
        "</g></svg>",
    ]
    .concat();
    below.spots.clear();
    Drawn { svg, view, spots: drawn.spots }
}

/// The word of a sign in a cue.
pub(super) const fn sign_word(sign: Sign) -> &'static str {
    match sign {
        Sign::Line(Kind::Born) => "birth",
        Sign::Line(Kind::Adopted) => "adoptive",
        Sign::Line(Kind::Foster) => "foster",
        Sign::Line(Kind::FosterPast) => "foster-past",
        Sign::Line(Kind::Step) => "step",
        Sign::Line(Kind::Guardian) => "guardian",
        Sign::Line(Kind::Sibling) => "sibling",
        Sign::Line(Kind::Couple) => "couple",
        Sign::Line(Kind::CoupleBefore) => "couple-before",
        Sign::Tone(Tone::Strong) => "strong",
        Sign::Tone(Tone::Usual) => "usual",
        Sign::Tone(Tone::Thin) => "thin",
        Sign::Tone(Tone::Difficult) => "difficult",
        Sign::Ground => "home",
        Sign::Badge => "lives-with-you",
        Sign::Leaf => "died",
    }
}
