//! Playing a script. A scene is text, one cut a line, for it is shipped to a child's phone and text weighs least:
//!
//! - `=b path` a shape with its slip, `.b path` a flat one, `%b path` a wash, `~b 6 path` a line so wide, `:b 6 path` a
//!   line of stitches;
//! - `rb x y wide high` a rectangle cut by hand, `fb ...` a flat one, `ob x y wide high` an oval, `*b 8 x y wide high` a
//!   round shape of so many bumps (with a slip, a large one), `&b x y x y ...` a smooth shape through points that each fall a little off, `,b` a flat
//!   one, `hb y wave` a hill from edge to edge;
//! - `>name x y scale ^tilt *wider papers` a thing of `parts.rs`, or one of `land.rs`;
//! - `{path` and `}` draw what is between only inside a shape;
//! - `@acO x y step room scale focus words` people in a row about `x`: `c` the child, `a` the next adult, `o` the next of
//!   the others, `h` the next who helps, a capital all that are left, `B` every adult but the first; then a pose, arms (the second word of arms is the
//!   child's), a feeling; `=x/y` for where a hand is, `+thing/down/scale` for what is carried or read; last `chairs` for a
//!   chair each, `behind` for only those who are behind what follows, `armchair` for who has changed over to one;
//! - `v x y wide` the view's left, top and width, `[ left top right bottom` what no crop may cut; `n` from here on we are within doors, `u` out of doors;
//! - `?acw line` a line for when all of this is so: `c a o h p` such people (or a pet) were handed in, `k` the pet is a
//!   cat, `w t b` the crop, `l` lamps are lit, `n` it is night, a figure a coin of the home's and a capital its kind; after `!` none is.
//!
//! A paper is a letter of `light.rs`. Lengths are in a scene's own units: 820 across a tall page.

use super::super::chance::Chance;
use super::super::colour::Colour;
use super::super::pen::{Pen, Place};
use super::super::people::{self, Pet};
use super::super::shape::{Point, blob, cloud, push, quad, spline, value};
use super::light::{Time, paper};
use super::parts::PARTS;
use super::{Crop, Scene};

/// A scene being drawn. Its own papers are the clothes and the skin of the first adult.
pub(super) struct Stage<'p> {
    pub(super) pen: Pen,
    pub(super) time: Time,
    pub(super) outdoors: bool,
    pub(super) cast: Scene<'p>,
    /// What the scene's own chances begin with.
    pub(super) seed: &'static str,
    /// What throws points off: the scene's, or a tree's own.
    pub(super) grain: u32,
    pub(super) coins: u32,
    pub(super) view: [f32; 3],
    pub(super) crop: Crop,
    /// How many of each group are in the picture already.
    pub(super) taken: [usize; 4],
    /// What must not be cut, the heads above all: left, top, right, bottom.
    pub(super) heads: [f32; 4],
    /// Everyone drawn, and where their head is.
    #[cfg(test)]
    pub(super) drawn: Vec<(String, [f32; 4])>,
}

/// Up to so many numbers that begin a text, and the rest.
fn numbers(text: &str, many: usize) -> ([f32; 6], &str) {
    let (mut found, mut rest) = ([0.0; 6], text);
    for number in found.iter_mut().take(many) {
        let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
        if !matches!(word.as_bytes().first(), Some(b'0'..=b'9' | b'-' | b'.')) {
            break;
        }
        (*number, rest) = (value(word, &[]), after);
    }
    (found, rest)
}

/// The script of that name.
pub(in super::super) fn find(scripts: &'static str, name: &str) -> &'static str {
    scripts.split('#').find_map(|script| script.strip_prefix(name)?.strip_prefix('\n')).unwrap_or("")
}

impl<'p> Stage<'p> {
    pub(super) fn new(seed: &'static str, cast: Scene<'p>, time: Time, crop: Crop) -> Stage<'p> {
        Stage {
            pen: Pen::default(),
            time,
            // The hills of the contents are lighter than a scene's: dusk does not dim what stands on them.
            outdoors: crop != Crop::Brow || time == Time::Night,
            cast,
            seed,
            grain: Chance::of(seed).0,
            coins: 0,
            view: match crop {
                Crop::Wide => [-160.0, 140.0, 1140.0],
                Crop::Tall | Crop::Square => [0.0, 0.0, 820.0],
                Crop::Brow => [0.0, 200.0, 820.0],
            },
            crop,
            taken: [0; 4],
            heads: [f32::MAX, f32::MAX, f32::MIN, f32::MIN],
            #[cfg(test)]
            drawn: Vec::new(),
        }
    }

    /// The view for a picture this many times as wide as it is high: the scene's own, grown until no face is cut.
    pub(super) fn framed(&self, ratio: f32) -> [f32; 4] {
        const MARGIN: f32 = 20.0;
        let [mut x, mut y, mut wide] = self.view;
        let foot = y + wide / ratio;
        let [left, top, right, bottom] = self.heads;
        if self.crop == Crop::Square {
            // What it has more than the tall crop is mostly above.
            y -= wide * (1.0 / ratio - 1.0 / Crop::Tall.ratio()) * 0.6;
        }
        if left < right {
            let bottom = if self.crop == Crop::Brow { foot - MARGIN } else { bottom };
            wide = wide.max(right - left + 2.0 * MARGIN).max((bottom - top + 2.0 * MARGIN) * ratio);
            // What grows, grows about the middle, and downwards.
            x -= (wide - self.view[2]) / 2.0;
            x = x.min(left - MARGIN).max(right + MARGIN - wide);
            y = y.min(top - MARGIN).max(bottom + MARGIN - wide / ratio);
        }
        if self.crop == Crop::Brow {
            // Whoever stands on a hill goes on standing there: what grows, grows upwards.
            y = foot - wide / ratio;
        }
        [x, y, wide, wide / ratio]
    }

    /// The paper that a word names here.
    pub(super) fn paper(&self, word: &str, own: &[Colour]) -> Colour {
        paper(word, self.time, self.outdoors, own)
    }

    /// Chance for what stands at a place in this scene.
    pub(super) fn chance(&self, (x, y): Point) -> Chance {
        let (x, y) = (x as i32 as u32, y as i32 as u32);
        let mut chance = Chance(self.grain ^ x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503));
        chance.next();
        chance
    }

    /// Plays a script; `own` are the papers handed to it.
    pub(super) fn play(&mut self, script: &str, own: &[Colour]) {
        for line in script.split('\n') {
            self.line(line, own);
        }
    }

    /// Plays a script in a group of its own.
    pub(super) fn group(&mut self, place: Place, script: &str, own: &[Colour]) {
        self.pen.begin(place);
        self.play(script, own);
        self.pen.end();
    }

    fn line(&mut self, line: &str, own: &[Colour]) {
        let (head, rest) = line.split_once(' ').unwrap_or((line, ""));
        let mut letters = head.chars();
        let (Some(kind), word) = (letters.next(), letters.as_str()) else { return };
        let (measures, path) = numbers(rest, if matches!(kind, '~' | ':') { 1 } else { 6 });
        let [x, y, wide, high, last, _] = measures;
        let colour = self.paper(word, own);
        match kind {
            '?' => {
                if self.is_so(word) {
                    self.line(rest, own);
                }
            }
            '@' => self.row(word, measures, path),
            '>' => self.part(word, rest, own),
            'v' => self.view = [x, y, wide],
            'n' => self.outdoors = false,
            'u' => self.outdoors = true,
            '[' => self.keep([x, y, wide, high]),
            '{' => self.pen.begin_clip(line.trim_start_matches('{')),
            '}' => self.pen.end(),
            '=' => self.pen.cut(rest, colour),
            '.' => self.pen.path(rest, colour),
            '%' => self.pen.wash(rest, colour, ".22"),
            '~' => self.pen.line(path, colour, x),
            ':' => self.pen.stroke(path, colour, x, " stroke-dasharray=\"22 14\""),
            'r' => self.pen.cut(&quad(x, y, wide, high, 1.6, self.seed), colour),
            'f' => self.pen.path(&quad(x, y, wide, high, 0.7, self.seed), colour),
            'o' => self.pen.oval((x, y), wide, if high > 0.0 { high } else { wide }, colour),
            '*' => {
                let round = cloud((y, wide), high, last, x as usize, self.seed);
                if high > 40.0 { self.pen.cut(&round, colour) } else { self.pen.path(&round, colour) }
            }
            'h' => {
                let mut path = String::from("M-1300 1400L-1300 0");
                let points: Vec<Point> = (-6..7).map(|step| self.loose((step as f32 * 210.0, x), y)).collect();
                push(&mut path, 'L', &[points[0].0, points[0].1]);
                path.push_str(&spline(&points));
                path.push_str("L1300 1400Z");
                self.pen.cut(&path, colour);
            }
            _ => {
                let (mut points, mut rest) = (Vec::new(), rest);
                while !rest.is_empty() {
                    let ([x, y, ..], after) = numbers(rest, 2);
                    points.push(self.loose((x, y), 8.0));
                    rest = after;
                }
                let shape = blob(&points);
                if kind == '&' { self.pen.cut(&shape, colour) } else { self.pen.path(&shape, colour) }
            }
        }
    }

    /// Keeps this in the picture: left, top, right, bottom.
    pub(super) fn keep(&mut self, part: [f32; 4]) {
        for (place, (edge, own)) in self.heads.iter_mut().zip(part).enumerate() {
            *edge = if place < 2 { edge.min(own) } else { edge.max(own) };
        }
    }

    /// A point thrown off by at most `far`: always the same way here.
    fn loose(&self, (x, y): Point, far: f32) -> Point {
        let mut chance = self.chance((x, y));
        (x + chance.within(far), y + chance.within(far))
    }

    /// Whether all that a word says is so.
    fn is_so(&self, word: &str) -> bool {
        let (word, wanted) = word.strip_prefix('!').map_or((word, true), |word| (word, false));
        word.bytes().all(|letter| {
            wanted
                == match letter {
                    b'w' => self.crop == Crop::Wide,
                    b't' => matches!(self.crop, Crop::Tall | Crop::Square),
                    b'b' => self.crop == Crop::Brow,
                    b'c' => self.cast.child.is_some(),
                    b'a' => !self.cast.adults.is_empty(),
                    b'o' => !self.cast.others.is_empty(),
                    b'h' => !self.cast.helpers.is_empty(),
                    b'p' => !self.cast.pets.is_empty(),
                    b'k' => matches!(self.cast.pets.first(), Some((Pet::Cat, _))),
                    b'l' => self.time.lit(),
                    b'n' => self.time == Time::Night,
                    coin => self.coins >> (coin & 31) & 1 == 1,
                }
        })
    }

    fn part(&mut self, name: &str, rest: &str, own: &[Colour]) {
        let ([x, y, scale, ..], mut rest) = numbers(rest, 3);
        let mut place = Place::at(x, y).scaled(if scale == 0.0 { 1.0 } else { scale });
        place.scale.1 = place.scale.1.abs();
        for mark in ['^', '*'] {
            if let Some(([number, ..], after)) = rest.strip_prefix(mark).map(|rest| numbers(rest, 1)) {
                if mark == '^' {
                    place.tilt = number
                } else {
                    place.scale.0 *= number
                }
                rest = after;
            }
        }
        if name == "house" {
            return self.house(place, rest);
        }
        let papers: Vec<Colour> = rest.split(' ').map(|word| self.paper(word, own)).collect();
        match name {
            "pet" => {
                if let Some(((kind, coat), others)) = self.cast.pets.split_first() {
                    people::pet(&mut self.pen, *kind, *coat, place);
                    self.cast.pets = others;
                }
            }
            "round" | "pear" | "poplar" | "fir" | "apple" | "birch" => self.tree(name, place, &papers),
            _ => self.group(place, find(PARTS, name), &papers),
        }
    }
}
