//! The family tree of a laid-out scene.

use super::faces::{Someone, badge};
use super::ground::{Ground, tint};
use super::letters::{self, Fitted};
use super::lines::{Kind, Stroke};
use super::sheet::{CREAM, Drawn, Look, Sheet, Spot};
use super::stems::{self, Target};
use crate::art::colour::Colour;
use crate::geom::{Point, Rect};

/// How wide and high a card is to be.
pub const CARD: (i32, i32) = (136, 200);

/// How far below a card's top the middle of its window is.
pub(super) const FACE: f32 = 50.0;
/// How large windows are: anybody's, and the child's with its ring.
const RADIUS: f32 = 43.0;
const CHILD: f32 = 50.0;
/// How far below a card's top its words begin.
const WORDS: f32 = 102.0;

/// A home whose people stand apart: told by a paper and a name on each card.
#[derive(Clone, Copy, Debug)]
pub struct Mark<'s> {
    /// What the home is called.
    pub name: &'s str,
    /// Its paper, by number, as a ground's.
    pub tint: usize,
}

/// One person.
#[derive(Clone, Copy, Debug)]
pub struct Card<'s> {
    /// Who.
    pub someone: Someone<'s>,
    /// Where; as large as [`CARD`] says.
    pub rect: Rect,
    /// It is the child whose tree it is.
    pub is_child: bool,
    /// They live with the child.
    pub lives_with_me: bool,
    /// Their home, where its people stand apart.
    pub mark: Option<Mark<'s>>,
}

/// A tree as it was laid out.
#[derive(Clone, Copy, Debug)]
pub struct TreeScene<'s> {
    /// Everyone, once, in the order that keys come to them.
    pub cards: &'s [Card<'s>],
    /// Every line.
    pub strokes: &'s [Stroke],
    /// The homes whose people stand together.
    pub grounds: &'s [Ground<'s>],
    /// All of it.
    pub bounds: Rect,
}

/// The words of a card, fitted.
struct Words {
    name: Fitted,
    word: Fitted,
    home: Fitted,
    /// Where the last ends, from the top of the card.
    foot: f32,
}

impl Card<'_> {
    /// The room for words.
    fn room(&self) -> Rect {
        let top = WORDS as i32;
        Rect { x: self.rect.x, y: self.rect.y + top, w: self.rect.w, h: self.rect.h - top }
    }

    /// Where the card is, its window, and the room for its words.
    pub fn spot(&self) -> Spot {
        let radius = if self.is_child { CHILD } else { RADIUS } as i32;
        let (x, y) = (self.rect.middle().x, self.rect.y + FACE as i32);
        let face = Rect { x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius };
        Spot { id: self.someone.id.into(), rect: self.rect, face, words: self.room() }
    }

    fn words(&self) -> Words {
        let wide = self.rect.w as f32 - 4.0;
        let indent = if self.someone.has_died { 20.0 } else { 0.0 };
        let (mut size, room) = (17.0, self.rect.h as f32 - 2.0);
        loop {
            let name = letters::fit(self.someone.name, wide - indent, 2, size, 14.0);
            let word = letters::fit(self.someone.word, wide, 2, size - 1.0, size - 2.0);
            let home = letters::fit(self.mark.map_or("", |mark| mark.name), wide - 8.0, 1, 15.0, 14.0);
            let high = |fitted: &Fitted| fitted.lines.len() as f32 * fitted.size * 1.2;
            let gap = if home.lines.is_empty() { 0.0 } else { 5.0 };
            let foot = WORDS + high(&name) + high(&word) + gap + high(&home);
            if foot <= room || size < 7.0 {
                return Words { name, word, home, foot };
            }
            size -= 0.5;
        }
    }

    fn draw(&self, sheet: &mut Sheet, words: &Words, paper: Colour) {
        let (x, top) = (self.rect.x as f32 + self.rect.w as f32 / 2.0, self.rect.y as f32);
        let at = (x, top + FACE);
        if self.is_child {
            sheet.child(&self.someone, at, CHILD);
        } else {
            sheet.face(&self.someone, at, RADIUS, paper.mix(CREAM, 0.55));
        }
        if self.lives_with_me && !self.is_child {
            badge(&mut sheet.pen, (x + RADIUS * 0.74, top + FACE + RADIUS * 0.7), CREAM);
        }
        let mut y = top + WORDS;
        y = sheet.named((x, y), &words.name, self.someone.has_died);
        y = sheet.lines((x, y), &words.word, false);
        if !words.home.lines.is_empty() {
            sheet.lines((x, y + 5.0), &words.home, false);
        }
    }
}

/// How far around everything the paper goes.
const MARGIN: i32 = 18;

/// The tree as a picture.
pub fn tree(scene: &TreeScene<'_>, look: Look) -> Drawn {
    let bounds = scene.bounds;
    let view = Rect { x: bounds.x - MARGIN, y: bounds.y - MARGIN, w: bounds.w + 2 * MARGIN, h: bounds.h + 2 * MARGIN };
    let mut sheet = Sheet::new(look);
    sheet.lay(view);
    paint(&mut sheet, scene, view);
    sheet.done(view)
}

/// Paints what of a tree is within a view.
pub(super) fn paint(sheet: &mut Sheet, scene: &TreeScene<'_>, view: Rect) {
    // A ground is shown where somebody who stands on it is.
    let is_seen =
        |ground: &&Ground<'_>| scene.cards.iter().any(|card| card.rect.meets(view) && ground.rect.holds(card.rect));
    for ground in scene.grounds.iter().filter(is_seen) {
        sheet.plot(ground.rect, ground.name, tint(ground.tint));
    }
    let words: Vec<Words> = scene.cards.iter().map(Card::words).collect();
    for (card, own) in scene.cards.iter().zip(&words).filter(|(card, _)| card.rect.meets(view)) {
        if let Some(mark) = card.mark {
            // A small piece of the home's own ground.
            let foot = own.foot as i32 + 6;
            let rect = Rect { x: card.rect.x - 5, y: card.rect.y + 26, w: card.rect.w + 10, h: foot - 26 };
            sheet.plot(rect, card.someone.id, tint(mark.tint));
        }
    }
    let led = stems::led(scene.strokes, &targets(scene, &words));
    stems::draw(sheet, &led, scene.grounds);
    for (card, own) in scene.cards.iter().zip(&words).filter(|(card, _)| card.rect.meets(view)) {
        let on = scene.grounds.iter().find(|ground| ground.rect.holds(card.rect)).map(|ground| ground.tint);
        let paper = match on.or(card.mark.map(|mark| mark.tint)) {
            Some(number) => tint(number),
            // One who stands on no ground has a window of their own colour all the same.
            None => tint(1 + card.someone.id.bytes().fold(0, |sum, byte| (sum * 31 + usize::from(byte)) % 8191)),
        };
        card.draw(sheet, own, paper);
    }
    // Whatever a home's name may not lie on.
    let content = scene.cards.iter().zip(&words).map(|(card, own)| Rect { h: own.foot as i32 + 3, ..card.rect });
    let pieces = led.iter().flat_map(|stem| stem.points.windows(2).map(|pair| span(pair[0], pair[1])));
    let (content, pieces): (Vec<Rect>, Vec<Rect>) = (content.collect(), pieces.collect());
    for ground in scene.grounds.iter().filter(is_seen) {
        let near = |all: &[Rect]| all.iter().filter(|rect| rect.meets(ground.rect)).copied().collect::<Vec<_>>();
        sheet.name(&clipped(ground, view), &near(&content), &near(&pieces));
    }
    sheet.spots = scene.cards.iter().filter(|card| card.rect.meets(view)).map(Card::spot).collect();
}

/// A line where it is drawn, in whole numbers.
pub(super) struct Line {
    pub points: Vec<Point>,
    /// It is a couple's.
    pub is_pair: bool,
}

/// All lines where they are drawn.
pub(super) fn lines(scene: &TreeScene<'_>) -> Vec<Line> {
    let words: Vec<Words> = scene.cards.iter().map(Card::words).collect();
    let whole = |(x, y): &(f32, f32)| Point { x: *x as i32, y: *y as i32 };
    let line = |stem: &stems::Stem| Line {
        points: stem.points.iter().map(whole).collect(),
        is_pair: matches!(stem.kind, Kind::Couple | Kind::CoupleBefore),
    };
    stems::led(scene.strokes, &targets(scene, &words)).iter().map(line).collect()
}

fn targets(scene: &TreeScene<'_>, words: &[Words]) -> Vec<Target> {
    let all = scene.cards.iter().zip(words);
    all.map(|(card, own)| Target {
        rect: card.rect,
        radius: if card.is_child { CHILD } else { RADIUS },
        foot: card.rect.y as f32 + own.foot + if card.mark.is_some() { 7.0 } else { 3.0 },
        on_paper: card.mark.is_some(),
    })
    .collect()
}

/// A ground as far as it is seen.
fn clipped<'s>(ground: &Ground<'s>, view: Rect) -> Ground<'s> {
    let rect = ground.rect;
    let (x, y) = (rect.x.max(view.x), rect.y.max(view.y));
    let rect = Rect { x, y, w: rect.right().min(view.right()) - x, h: rect.bottom().min(view.bottom()) - y };
    Ground { rect, ..*ground }
}

/// The room that a piece of a line takes.
fn span(one: (f32, f32), two: (f32, f32)) -> Rect {
    let (x, y) = (one.0.min(two.0) as i32 - 6, one.1.min(two.1) as i32 - 6);
    Rect { x, y, w: one.0.max(two.0) as i32 + 6 - x, h: one.1.max(two.1) as i32 + 6 - y }
}
