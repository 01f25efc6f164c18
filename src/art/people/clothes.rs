//! What is worn above: necklines and patterns.

use super::person::Person;
use super::recipe::Kit;
use super::tones::{CREAM, DARK, MARIGOLD};
use super::words::{Pattern, Top};
use crate::art::pen::Pen;
use crate::art::shape::{Point, push};

/// Takes the papers of a top: `G` itself, `H` a shade, `K` a deep one, `P` a light one, `U` what is under it, `I` and
/// `J` the bib of dungarees and its seams, `M` a button, `s` skin, `n` a lanyard.
pub fn dye(kit: &mut Kit, person: &Person) {
    for (letter, colour) in [
        ('G', person.top_colour),
        ('U', person.under),
        ('I', person.bottom_colour),
        ('M', MARIGOLD),
        ('s', person.skin),
        ('n', person.lanyard.unwrap_or(MARIGOLD)),
    ] {
        kit.dye(letter, colour);
    }
    kit.mix(&[
        (b'H', b'G', DARK.0, 24),
        (b'K', b'G', DARK.0, 48),
        (b'P', b'G', CREAM.0, 30),
        (b'J', b'I', DARK.0, 30),
        (b'w', b'w', 0xfb_f7ec, 100),
        (b'h', b's', SOFT, 22),
    ]);
}

/// The shade of bare legs and of hands.
pub const SOFT: u32 = 0x26_1c1a;

/// The recipe of a neckline: `N` is the half-width of the neck, `y` where the shoulders begin.
pub fn neckline(top: Top) -> &'static str {
    match top {
        Top::Shirt => {
            "H2 M0 1y+20 V1y+190;P3.4 M5 1y+44 h0 M5 1y+72 h0 M5 1y+100 h0;'P M1p+5q 1y-2 L0 1y+17 L15q 1y+31 L1p+13q \
             1y+10 Z"
        }
        Top::Hoodie => {
            "H M-1N-19 1y+14 Q-1N-15 1y-14 -1N 1y-9 Q0 1y+14 1N 1y-9 Q1N+15 1y-14 1N+19 1y+14 Q0 1y+44 -1N-19 1y+14 Z;\
             K M-1N+1 1y-4 Q0 1y+14 1N-1 1y-4 L1N-3 1y+8 Q0 1y+24 -1N+3 1y+8 Z;P2.6 M-9 1y+24 l-2 20 M10 1y+24 l1 16;\
             H2 M-20 1y+122 l7 -26 h27 l7 26"
        }
        Top::VNeck => "s M-1N-2 1y-8 L0 1y+30 L1N+2 1y-8 Z;H5 M-1N-4 1y-2 L0 1y+30 L1N+4 1y-2",
        Top::Cardigan => {
            "U M-1N-3 1y-3 L-10 1y+220 H10 L1N+3 1y-3 Q0 1y+8 -1N-3 1y-3 Z;s M-1N 1y-8 Q0 1y+22 1N 1y-8 Z;'H5 M1p+3q \
             1y-1 Q9q 1y+40 9q 1y+220;M4 M15 1y+60 h0 M15 1y+84 h0 M15 1y+108 h0"
        }
        Top::Blazer | Top::Coat => {
            "U M-1N-2 1y-3 L0 1y+64 L1N+2 1y-3 Z;s M-1N 1y-7 L0 1y+16 L1N 1y-7 Z;'H M1p+5q 1y-3 L0 1y+66 L19q 1y+34 \
             L1p+13q 1y+26 Z;H2 M0 1y+66 V1y+290;P4 M6 1y+78 h0 M6 1y+102 h0"
        }
        Top::Roll => "H M-1N-1 1y-14 Q0 1y-5 1N+1 1y-14 L1N+3 1y+6 Q0 1y+14 -1N-3 1y+6 Z",
        Top::Dungarees => {
            "H5.4 M-1N-3 1y Q0 1y+17 1N+3 1y;I M-27 1y+34 H27 L32 1y+70 L80 1y+84 V1y+230 H-80 V1y+84 L-32 1y+70 Z;\
             'I9 M23q 1y+38 L1p+13q 1y+1;'M7.4 M22q 1y+40 h0;J2 M-12 1y+52 h24 v14 q-12 8 -24 0 Z"
        }
        Top::Kurta => {
            "P M-1N-3 1y-2 Q0 1y+12 1N+3 1y-2 L1N+4 1y+5 Q0 1y+18 -1N-4 1y+5 Z;P M-6 1y+10 H6 V1y+58 H-6 Z;H4.4 M0 \
             1y+22 h0 M0 1y+36 h0 M0 1y+50 h0"
        }
        Top::Crew | Top::Dress => "H5.4 M-1N-3 1y Q0 1y+17 1N+3 1y",
    }
}

/// Draws a garment: its shape, its pattern, its neckline, and the shade on our right. The area is how far it goes to a
/// side, where it begins, and how high it is.
pub fn garment(pen: &mut Pen, kit: &Kit, person: &Person, shape: &str, area: [f32; 3], shade: &str) {
    pen.path(shape, person.top_colour);
    pen.clipped(shape, |pen| {
        pattern(pen, person, (-area[0], area[1]), area[0] * 2.0, area[2]);
        kit.lay(pen, neckline(person.top));
        pen.wash(&kit.path(shade), DARK, ".13");
    });
}

/// Covers what lies below and to our right of a point with a person's pattern, so wide and so high.
pub fn pattern(pen: &mut Pen, person: &Person, (left, top): Point, wide: f32, high: f32) {
    let Some(pattern) = person.pattern else { return };
    let ink = person.pattern_colour.unwrap_or(person.top_colour.mix(CREAM, 0.5));
    // How far rows are apart, how far what is in a row is (none: a row is one stroke), and how wide a stroke is.
    let (step, along, mark, width) = match pattern {
        Pattern::Stripes => (26.0, wide, "", 9.5),
        Pattern::Thin => (13.0, wide, "", 4.2),
        Pattern::Check => (20.0, wide, "", 5.5),
        Pattern::Dots => (17.0, 20.0, "h0", 7.6),
        Pattern::Leaf => (19.0, 24.0, "q3-9 11-9q-1 8-11 9", 0.0),
    };
    let (mut path, mut y, mut shift) = (String::new(), top + 8.0, 0.0);
    while y < top + high {
        let mut x = left - shift;
        while x < left + wide {
            push(&mut path, 'M', &[x, y]);
            path.push_str(mark);
            x += along;
        }
        if mark.is_empty() {
            push(&mut path, 'h', &[wide]);
        } else {
            shift = along / 2.0 - shift;
        }
        y += step;
    }
    if let Pattern::Check = pattern {
        let mut x = left + 10.0;
        while x < left + wide {
            push(&mut path, 'M', &[x, top]);
            push(&mut path, 'v', &[high]);
            x += step;
        }
        pen.line(&path, person.top_colour.mix(ink, 0.55), width);
    } else if width > 0.0 {
        pen.line(&path, ink, width);
    } else {
        pen.path(&path, ink);
    }
}
