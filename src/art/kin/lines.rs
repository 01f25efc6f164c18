//! Lines by kind. Each kind is told by its shape alone, on a grey printer too: thick or thin, whole, double, dots, dashes.

use super::sheet::CREAM;
use crate::art::colour::Colour;
use crate::art::pen::Pen;
use crate::art::shape::push_number;
use crate::geom::Point;

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A couple of now.
    Couple,
    /// A couple of before. Paler and finer, and whole: nobody is broken.
    CoupleBefore,
    /// A foster carer of before.
    FosterPast,
    /// A step-parent.
    Step,
    /// A foster carer.
    Foster,
    /// Adopted.
    Adopted,
    /// A special guardian, or another one.
    Guardian,
    /// Brothers and sisters whose parents do not say it.
    Sibling,
    /// Born into the family: a green stem with leaves.
    Born,
}

/// One line, from end to end; each piece goes along or down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// What it says.
    pub kind: Kind,
    /// Which family it is of: lines of one may run over each other, and where those of two cross, one goes over the other.
    pub family: usize,
    /// Its corners.
    pub points: Vec<Point>,
}

impl Kind {
    /// Every kind, from the back to the front of a picture. Where a child of both was born to one of a couple and adopted by the
    /// other, the dots lie on the stem.
    pub const ALL: [Kind; 9] = [
        Kind::CoupleBefore,
        Kind::Couple,
        Kind::Born,
        Kind::FosterPast,
        Kind::Step,
        Kind::Foster,
        Kind::Adopted,
        Kind::Guardian,
        Kind::Sibling,
    ];

    /// Its colour, its width, and the parts that are drawn and not drawn; whole, where there are none. Ends are round, so a
    /// part drawn is longer by the width, and one of nothing is a dot.
    pub(super) const fn style(self) -> (Colour, f32, &'static str) {
        match self {
            Kind::Couple => (Colour(0x003d_4f55), 5.0, ""),
            Kind::CoupleBefore => (Colour(0x007d_7863), 2.4, ""),
            Kind::FosterPast => (Colour(0x0095_5a45), 2.6, "7 8"),
            Kind::Step => (Colour(0x002f_6f78), 3.0, "13 8 .1 8"),
            Kind::Foster => (Colour(0x00b6_4a30), 5.0, "12 12"),
            Kind::Adopted => (Colour(0x006c_3651), 7.6, ".1 13"),
            Kind::Guardian => (Colour(0x002d_4d6b), 7.4, ""),
            Kind::Sibling => (Colour(0x004f_7d4a), 3.6, ""),
            Kind::Born => (Colour(0x004f_7d4a), 7.4, ""),
        }
    }

    /// Whether it lies on the paper as a thing does, and slips a shadow.
    pub(super) const fn is_solid(self) -> bool {
        matches!(self, Kind::Born | Kind::Guardian | Kind::Couple | Kind::Sibling)
    }
}

/// Draws a path as a kind is drawn.
pub(super) fn stroke(pen: &mut Pen, path: &str, kind: Kind) {
    let (colour, width, gaps) = kind.style();
    let more = if gaps.is_empty() { String::new() } else { [" stroke-dasharray=\"", gaps, "\""].concat() };
    pen.stroke(path, colour, width, &more);
    if kind == Kind::Guardian {
        pen.line(path, CREAM, 3.2);
    }
}

/// Adds a line through corners, each made round.
pub(super) fn bent(path: &mut String, points: &[(f32, f32)], round: f32) {
    let Some(((x, y), rest)) = points.split_first() else { return };
    path.push('M');
    pair(path, *x, *y);
    for (place, corner) in rest.iter().enumerate() {
        let before = points[place];
        match rest.get(place + 1) {
            Some(next) => {
                let (into, out) = (step(*corner, before, round), step(*corner, *next, round));
                path.push('L');
                pair(path, into.0, into.1);
                path.push('Q');
                pair(path, corner.0, corner.1);
                path.push(' ');
                pair(path, out.0, out.1);
            }
            None => {
                path.push('L');
                pair(path, corner.0, corner.1);
            }
        }
    }
}

fn pair(path: &mut String, x: f32, y: f32) {
    push_number(path, x);
    path.push(' ');
    push_number(path, y);
}

/// A place so far from one point toward another, and at most half of the way.
fn step(from: (f32, f32), to: (f32, f32), far: f32) -> (f32, f32) {
    let (across, down) = (to.0 - from.0, to.1 - from.1);
    let whole = (across * across + down * down).sqrt();
    let part = if whole > 0.0 { (far / whole).min(0.5) } else { 0.0 };
    (from.0 + across * part, from.1 + down * part)
}
