//! What is worn above: necklines and patterns.

use super::person::Person;
use super::recipe::Kit;
use super::tones::{CREAM, DARK, MARIGOLD};
use super::words::{Pattern, Top};
use crate::art::colour::Colour;
use crate::art::pen::Pen;
use crate::art::shape::push;

/// The papers of a top, by letter: `G` itself, `H` a shade, `K` a deep one, `P` a light one, `U` what is under it, `I` and
/// `J` the bib of dungarees and its seams, `M` a button, `s` skin, `n` a lanyard.
pub fn papers(person: &Person) -> [(char, Colour); 10] {
    let top = person.top_colour;
    [
        ('G', top),
        ('H', top.mix(DARK, 0.24)),
        ('K', top.mix(DARK, 0.48)),
        ('P', top.mix(CREAM, 0.3)),
        ('U', person.under),
        ('I', person.bottom_colour),
        ('J', person.bottom_colour.mix(DARK, 0.3)),
        ('M', MARIGOLD),
        ('s', person.skin),
        ('n', person.lanyard.unwrap_or(MARIGOLD)),
    ]
}

/// The recipe of a neckline: `N` is the half-width of the neck, `y` where the shoulders begin.
pub fn neckline(top: Top) -> &'static str {
    match top {
        Top::Shirt => {
            "H2 M 0 1y+20 V 1y+190;P3.4 M 5 1y+44 h 0 M 5 1y+72 h 0 M 5 1y+100 h 0;\
             'P M 1p+5q 1y-2 L 0 1y+17 L 15q 1y+31 L 1p+13q 1y+10 Z"
        }
        Top::Hoodie => {
            "H M -1N-19 1y+14 Q -1N-15 1y-14 -1N 1y-9 Q 0 1y+14 1N 1y-9 Q 1N+15 1y-14 1N+19 1y+14 Q 0 1y+44 -1N-19 1y+14 Z;\
             K M -1N+1 1y-4 Q 0 1y+14 1N-1 1y-4 L 1N-3 1y+8 Q 0 1y+24 -1N+3 1y+8 Z;\
             P2.6 M -9 1y+24 l -2 20 M 10 1y+24 l 1 16;H2 M -20 1y+122 l 7 -26 h 27 l 7 26"
        }
        Top::VNeck => "s M -1N-2 1y-8 L 0 1y+30 L 1N+2 1y-8 Z;H5 M -1N-4 1y-2 L 0 1y+30 L 1N+4 1y-2",
        Top::Cardigan => {
            "U M -1N-3 1y-3 L -10 1y+220 H 10 L 1N+3 1y-3 Q 0 1y+8 -1N-3 1y-3 Z;s M -1N 1y-8 Q 0 1y+22 1N 1y-8 Z;\
             'H5 M 1p+3q 1y-1 Q 9q 1y+40 9q 1y+220;M4 M 15 1y+60 h 0 M 15 1y+84 h 0 M 15 1y+108 h 0"
        }
        Top::Blazer | Top::Coat => {
            "U M -1N-2 1y-3 L 0 1y+64 L 1N+2 1y-3 Z;s M -1N 1y-7 L 0 1y+16 L 1N 1y-7 Z;\
             'H M 1p+5q 1y-3 L 0 1y+66 L 19q 1y+34 L 1p+13q 1y+26 Z;H2 M 0 1y+66 V 1y+290;P4 M 6 1y+78 h 0 M 6 1y+102 h 0"
        }
        Top::Roll => "H M -1N-1 1y-14 Q 0 1y-5 1N+1 1y-14 L 1N+3 1y+6 Q 0 1y+14 -1N-3 1y+6 Z",
        Top::Dungarees => {
            "H5.4 M -1N-3 1y Q 0 1y+17 1N+3 1y;I M -27 1y+34 H 27 L 32 1y+70 L 80 1y+84 V 1y+230 H -80 V 1y+84 L -32 1y+70 Z;\
             'I9 M 23q 1y+38 L 1p+13q 1y+1;'M7.4 M 22q 1y+40 h 0;J2 M -12 1y+52 h 24 v 14 q -12 8 -24 0 Z"
        }
        Top::Kurta => {
            "P M -1N-3 1y-2 Q 0 1y+12 1N+3 1y-2 L 1N+4 1y+5 Q 0 1y+18 -1N-4 1y+5 Z;P M -6 1y+10 H 6 V 1y+58 H -6 Z;\
             H4.4 M 0 1y+22 h 0 M 0 1y+36 h 0 M 0 1y+50 h 0"
        }
        Top::Crew | Top::Dress => "H5.4 M -1N-3 1y Q 0 1y+17 1N+3 1y",
    }
}

/// Draws a garment: its shape, its pattern, its neckline, and the shade on our right.
pub fn garment(pen: &mut Pen, kit: &Kit, person: &Person, shape: &str, area: [f32; 4], shade: &str) {
    pen.path(shape, person.top_colour);
    pen.clipped(shape, |pen| {
        pattern(pen, person, area);
        kit.lay(pen, neckline(person.top));
        pen.wash(&kit.path(shade), DARK, ".13");
    });
}

/// Covers an area with a person's pattern: its left, top, right and bottom.
pub fn pattern(pen: &mut Pen, person: &Person, area: [f32; 4]) {
    let Some(pattern) = person.pattern else { return };
    let ink = person.pattern_colour.unwrap_or(person.top_colour.mix(CREAM, 0.5));
    let [left, top, right, bottom] = area;
    let (step, width) = match pattern {
        Pattern::Stripes => (26.0, 9.5),
        Pattern::Thin => (13.0, 4.2),
        Pattern::Dots => (17.0, 7.6),
        Pattern::Check => (22.0, 7.0),
        Pattern::Leaf => (21.0, 0.0),
    };
    let (mut path, mut row) = (String::new(), 0.0);
    while top + row * step < bottom {
        let y = top + row * step + 8.0;
        match pattern {
            Pattern::Dots | Pattern::Leaf => {
                let mut x = left + if row as i32 % 2 > 0 { step * 0.6 } else { 0.0 };
                while x < right {
                    push(&mut path, 'M', &[x, y]);
                    path.push_str(if width > 0.0 { "h0" } else { "q3-11 12-11q-1 10-12 11" });
                    x += step * 1.2;
                }
            }
            _ => {
                push(&mut path, 'M', &[left, y]);
                push(&mut path, 'H', &[right]);
            }
        }
        row += 1.0;
    }
    if width > 0.0 {
        pen.line(&path, if matches!(pattern, Pattern::Check) { person.top_colour.mix(ink, 0.5) } else { ink }, width);
    } else {
        pen.path(&path, ink);
    }
    if matches!(pattern, Pattern::Check) {
        let (mut path, mut x) = (String::new(), left);
        while x < right {
            push(&mut path, 'M', &[x, top]);
            push(&mut path, 'V', &[bottom]);
            x += step;
        }
        pen.line(&path, person.top_colour.mix(ink, 0.5), width);
    }
}
