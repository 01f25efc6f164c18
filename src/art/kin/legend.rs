//! What the lines and signs of a tree mean: only those that occur, each beside its word.

use super::faces::{badge, leaf};
use super::ground::{TINTS, outline};
use super::letters::{Hang, measure};
use super::lines::{Kind, bent, stroke};
use super::map::Tone;
use super::sheet::{CREAM, Drawn, Look, Sheet, Spot};
use super::tree::TreeScene;
use crate::geom::Rect;

/// A thing that a legend says the meaning of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A line of a tree.
    Line(Kind),
    /// A line of the map of my people.
    Tone(Tone),
    /// A ground: who lives together.
    Ground,
    /// The house beside a face: lives with you.
    Badge,
    /// A leaf beside a name: has died.
    Leaf,
}

impl Sign {
    /// The signs that a tree uses, in the order a legend tells them.
    pub fn of(scene: &TreeScene<'_>) -> Vec<Sign> {
        let others = Kind::ALL.into_iter().rev().filter(|kind| *kind != Kind::Born);
        let mut signs: Vec<Sign> = std::iter::once(Kind::Born)
            .chain(others)
            .filter(|kind| scene.strokes.iter().any(|stroke| stroke.kind == *kind))
            .map(Sign::Line)
            .collect();
        let has = |is: fn(&super::tree::Card<'_>) -> bool| scene.cards.iter().any(is);
        let others = [
            (!scene.grounds.is_empty() || has(|card| card.mark.is_some()), Sign::Ground),
            (has(|card| card.lives_with_me && !card.is_child), Sign::Badge),
            (has(|card| card.someone.has_died), Sign::Leaf),
        ];
        signs.extend(others.into_iter().filter(|(is, _)| *is).map(|(_, sign)| sign));
        signs
    }
}

/// How high a row is, and how wide a sign.
const ROW: i32 = 34;
const SIGN: i32 = 62;

/// Signs and their words, in rows of a width. Its spots are the rows' own, for words to be laid over, by their number.
pub fn legend(signs: &[(Sign, &str)], wide: i32, look: Look) -> Drawn {
    let mut sheet = Sheet::new(look);
    let room = |words: &str| SIGN + 10 + measure(words, 17.0) as i32 + 18;
    // Columns are equal, as wide as the longest of their words.
    let column = signs.iter().map(|(_, words)| room(words)).max().unwrap_or(wide).min(wide);
    let columns = (wide / column).max(1).min(signs.len().max(1) as i32);
    let rows = (signs.len() as i32 + columns - 1) / columns;
    let view = Rect { x: 0, y: 0, w: wide, h: rows * ROW + 12 };
    sheet.lay(view);
    for (number, (sign, words)) in signs.iter().enumerate() {
        let (across, down) = (number as i32 / rows.max(1), number as i32 % rows.max(1));
        let (x, y) = (across * (wide / columns) + 8, down * ROW + 6);
        draw(&mut sheet, *sign, (x as f32, y as f32 + ROW as f32 / 2.0));
        sheet.write(((x + SIGN + 10) as f32, y as f32 + 23.0), Hang::Start, 17.0, false, words);
        let face = Rect { x, y, w: SIGN, h: ROW };
        let words = Rect { x: x + SIGN + 8, y, w: wide / columns - SIGN - 16, h: ROW };
        sheet.spots.push(Spot { id: number.to_string(), rect: face.with(words), face, words });
    }
    sheet.done(view)
}

fn draw(sheet: &mut Sheet, sign: Sign, (x, y): (f32, f32)) {
    let wide = SIGN as f32;
    match sign {
        Sign::Line(kind) => {
            let mut path = String::new();
            bent(&mut path, &[(x + 4.0, y), (x + wide - 4.0, y)], 0.0);
            stroke(&mut sheet.pen, &path, kind);
            if kind == Kind::Born {
                leaf(&mut sheet.pen, (x + wide * 0.36, y - 2.0), 0.5, 36.0);
            }
        }
        Sign::Tone(tone) => tone.sample(sheet, (x + 4.0, y), wide - 8.0),
        Sign::Ground => {
            let rect = Rect { x: x as i32 + 6, y: y as i32 - 14, w: SIGN - 12, h: 28 };
            sheet.pen.cut(&outline(rect, "legend"), TINTS[0]);
        }
        Sign::Badge => badge(&mut sheet.pen, (x + wide / 2.0, y), CREAM),
        Sign::Leaf => leaf(&mut sheet.pen, (x + wide / 2.0 - 4.0, y + 11.0), 0.7, 12.0),
    }
}
