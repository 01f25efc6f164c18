//! Ground: a plot of coloured paper for a home, its edges bent as scissors bend them, with its name where no line runs.

use super::letters::{self, Hang};
use super::sheet::Sheet;
use crate::art::chance::Chance;
use crate::art::colour::Colour;
use crate::art::shape::push;
use crate::geom::Rect;

/// Papers of homes. The first is the child's own.
pub const TINTS: [Colour; 7] = [
    Colour(0x00ee_d594),
    Colour(0x00cf_d69f),
    Colour(0x00bc_d4d8),
    Colour(0x00e9_c4b4),
    Colour(0x00d9_c4d0),
    Colour(0x00b9_d3bd),
    Colour(0x00e3_cfae),
];

/// The paper of a number; they go round, all but the child's own.
pub(super) fn tint(number: usize) -> Colour {
    if number == 0 { TINTS[0] } else { TINTS[1 + (number - 1) % (TINTS.len() - 1)] }
}

/// A home whose people stand together.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'s> {
    /// Where.
    pub rect: Rect,
    /// What the home is called.
    pub name: &'s str,
    /// Its paper, by number: 0 is the child's home, and no other.
    pub tint: usize,
}

/// The outline of a plot, all of it within its rectangle.
pub(super) fn outline(rect: Rect, seed: &str) -> String {
    let mut chance = Chance::of(seed);
    chance.0 ^= (rect.x as u32).wrapping_mul(2_654_435_761) ^ (rect.y as u32).wrapping_mul(40_503);
    chance.next();
    let [left, top, right, bottom] = [rect.x, rect.y, rect.right(), rect.bottom()].map(|edge| edge as f32);
    let (wide, high) = (right - left, bottom - top);
    let least = wide.min(high);
    let mut bend = || (3.0 + chance.next() * 4.0) * (least / 90.0).min(1.0);
    // A corner lies a little in from where two edges would meet, and each edge bows out to the rectangle and no farther.
    let corners: [(f32, f32); 4] = [
        (left + bend(), top + bend()),
        (right - bend(), top + bend()),
        (right - bend(), bottom - bend()),
        (left + bend(), bottom - bend()),
    ];
    let round = (least * 0.16).min(22.0);
    let bows = [
        (left + wide * 0.5, top - 3.0),
        (right + 3.0, top + high * 0.52),
        (left + wide * 0.46, bottom + 3.0),
        (left - 3.0, top + high * 0.48),
    ];
    let toward = |from: (f32, f32), to: (f32, f32)| {
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let far = (across * across + down * down).sqrt().max(1.0);
        (from.0 + across / far * round, from.1 + down / far * round)
    };
    let mut path = String::new();
    for place in 0..4 {
        let (corner, bow, next) = (corners[place], bows[place], corners[(place + 1) % 4]);
        let (leave, reach) = (toward(corner, bow), toward(next, bow));
        if place == 0 {
            push(&mut path, 'M', &[leave.0, leave.1]);
        }
        push(&mut path, 'Q', &[bow.0, bow.1, reach.0, reach.1]);
        let after = toward(next, bows[(place + 1) % 4]);
        push(&mut path, 'Q', &[next.0, next.1, after.0, after.1]);
    }
    path.push('Z');
    path
}

impl Sheet {
    /// Lays a plot.
    pub fn plot(&mut self, rect: Rect, seed: &str, paper: Colour) {
        let path = outline(rect, seed);
        self.pen.slip(&path, (3.0, 4.0));
        self.pen.path(&path, paper);
    }

    /// Writes a home's name on its ground where nothing else is: along its top, then its bottom. Where there is no such place, on a
    /// tab of its paper: over a line at its bottom, or else above it.
    pub fn name(&mut self, ground: &Ground<'_>, people: &[Rect], lines: &[Rect]) {
        if !self.look.words || ground.name.is_empty() {
            return;
        }
        let rect = ground.rect;
        let fitted = letters::fit(ground.name, (rect.w - 28) as f32, 2, 17.0, 14.0);
        let Some(wide) = fitted.lines.iter().map(|line| letters::measure(line, fitted.size) as i32 + 8).max() else {
            return;
        };
        let line_high = (fitted.size * 1.2) as i32;
        let more = (fitted.lines.len() as i32 - 1) * line_high;
        let columns = [rect.x + 12, rect.right() - 12 - wide, rect.x + (rect.w - wide) / 2];
        let rows = [rect.y + 7, rect.bottom() - 30 - more];
        let at = |y: i32| columns.map(|x| Rect { x, y, w: wide, h: 23 + more });
        let is_free = |of: &[Rect], place: Rect| of.iter().all(|own| !own.meets(place));
        let free = rows.into_iter().flat_map(at).find(|own| is_free(people, *own) && is_free(lines, *own));
        let over = || at(rows[1]).into_iter().rev().find(|own| is_free(people, *own));
        let above = Rect { x: columns[0], y: rect.y - 16 - more, w: wide, h: 24 + more };
        let place = free.or_else(over).unwrap_or(above);
        if free.is_none() {
            let tab = Rect { x: place.x - 6, y: place.y - 2, w: place.w + 12, h: place.h + 4 };
            self.plot(tab, ground.name, tint(ground.tint).mix(super::sheet::CREAM, 0.35));
        }
        for (row, line) in fitted.lines.iter().enumerate() {
            let y = place.y + 18 + row as i32 * line_high;
            self.write(((place.x + 4) as f32, y as f32), Hang::Start, fitted.size, true, line);
        }
    }
}
