//! For the smallest: the few people who matter, as big faces around the child. No lines.

use super::faces::{Someone, flower};
use super::ground::{outline, tint};
use super::letters;
use super::sheet::{CREAM, Drawn, Look, Sheet, Spot};
use crate::geom::Rect;

/// How wide the picture is.
const WIDE: i32 = 820;
/// The size of a name.
const NAME: f32 = 46.0;

/// How a picture of so many is laid out.
struct Places {
    /// How high it is.
    high: i32,
    /// The middle of the child's window, and how large that is.
    child: (i32, i32, i32),
    /// How large the others' windows are, and their middles.
    radius: i32,
    around: &'static [(i32, i32)],
}

/// Among five to eight, three columns and rows with the child in the middle; six and eight are even on both sides.
const GRID: [(i32, i32); 8] =
    [(135, 135), (685, 135), (135, 770), (685, 770), (410, 770), (135, 452), (685, 452), (410, 135)];
const SIX: [(i32, i32); 6] = [(135, 135), (685, 135), (135, 770), (685, 770), (135, 452), (685, 452)];

fn places(many: usize) -> Places {
    let (high, child, radius, around): (i32, _, i32, &'static [(i32, i32)]) = match many {
        0 => (640, (410, 300, 240), 0, &[]),
        1 => (570, (222, 268, 192), 172, &[(612, 288)]),
        2 => (880, (410, 606, 186), 146, &[(190, 176), (630, 176)]),
        3 => (1080, (410, 516, 156), 132, &[(168, 162), (652, 162), (410, 872)]),
        4 => (1086, (410, 520, 164), 132, &[(168, 162), (652, 162), (168, 880), (652, 880)]),
        6 => (960, (410, 452, 122), 108, &SIX),
        _ => (960, (410, 452, 122), 108, &GRID),
    };
    Places { high, child, radius, around }
}

/// Where the child and those around are, the child first: at most nine in all.
pub fn around_spots(ids: &[&str]) -> Vec<Spot> {
    let Places { child: (x, y, child), radius, around, .. } = places(ids.len().saturating_sub(1).min(8));
    let all = std::iter::once((x, y, child)).chain(around.iter().map(|(x, y)| (*x, *y, radius)));
    let spot = |((x, y, r), id): ((i32, i32, i32), &&str)| {
        let face = Rect { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
        let wide = (2 * r).max(240);
        let words = Rect { x: x - wide / 2, y: y + r + 4, w: wide, h: 54 };
        Spot { id: (*id).to_owned(), rect: face.with(words), face, words }
    };
    all.zip(ids).map(spot).collect()
}

/// The child and the people around: the first eight.
pub fn around_me(child: &Someone<'_>, people: &[Someone<'_>], look: Look) -> Drawn {
    let all: Vec<&Someone<'_>> = std::iter::once(child).chain(people.iter().take(8)).collect();
    let ids: Vec<&str> = all.iter().map(|own| own.id).collect();
    let view = Rect { x: 0, y: 0, w: WIDE, h: places(all.len() - 1).high };
    let mut sheet = Sheet::new(look);
    sheet.lay(view);
    sheet.plot(Rect { x: 8, y: 8, w: view.w - 20, h: view.h - 20 }, "lawn", tint(1));
    let spots = around_spots(&ids);
    let own = spots[0].face;
    let rug = Rect { x: own.x - 20, y: own.y - 18, w: own.w + 40, h: own.h + 82 };
    sheet.pen.path(&outline(rug, "rug"), tint(0));
    // Flowers where nobody is.
    for (place, x) in (0..9).flat_map(|row| [40, 272, 300, 524, 548, 780].map(|x| (row, x))) {
        let y = view.h * (2 * place + 1) / 18 + x % 37 - 18;
        let own = Rect { x: x - 24, y: y - 30, w: 48, h: 56 };
        if (place * 5 + x / 40) % 3 == 0
            && !rug.meets(own)
            && spots.iter().all(|spot| !spot.rect.meets(own))
            && view.holds(own)
        {
            flower(&mut sheet.pen, (x as f32, y as f32), 1.0, (x / 4 + place) as usize);
        }
    }
    for (place, (spot, own)) in spots.iter().zip(&all).enumerate() {
        let middle = spot.face.middle();
        let (x, y, r) = (middle.x as f32, middle.y as f32, spot.face.w as f32 / 2.0);
        if place == 0 {
            sheet.child(own, (x, y), r);
        } else {
            sheet.face(own, (x, y), r, tint(place + 1).mix(CREAM, 0.5));
        }
        let name = letters::fit(own.name, spot.words.w as f32, 1, NAME, 30.0);
        sheet.named((x, spot.words.y as f32), &name, own.has_died);
    }
    sheet.spots = spots;
    sheet.done(view)
}
