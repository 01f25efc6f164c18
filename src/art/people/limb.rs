//! Arms and hands.

use super::body::Body;
use super::clothes;
use super::person::Person;
use super::recipe::Kit;
use super::tones::DARK;
use super::words::Arms;
use crate::art::pen::{Pen, Place};
use crate::art::shape::{Point, push};

/// Where each hand is, from its own shoulder, in lengths of the arm.
pub fn reach(arms: Arms) -> [Point; 2] {
    const REACH: [[Point; 2]; 12] = [
        [(-0.08, 0.97), (0.08, 0.97)],
        [(-0.08, 0.97), (0.82, -0.5)],
        [(-0.08, 0.97), (0.4, 0.87)],
        [(0.42, 0.5), (0.86, 0.34)],
        [(0.2, 0.7), (-0.2, 0.72)],
        [(-0.64, 0.56), (0.64, 0.56)],
        [(0.14, 0.52), (-0.14, 0.52)],
        [(0.16, 0.66), (-0.16, 0.66)],
        [(-0.7, -0.7), (0.7, -0.7)],
        [(-0.08, 0.97), (0.88, 0.04)],
        [(-0.02, 0.64), (0.02, 0.64)],
        [(0.36, 0.48), (-0.08, 0.58)],
    ];
    match arms {
        Arms::At(own) => own,
        // Arms that a word names, in the order of `Arms`.
        _ => Arms::ALL.iter().zip(REACH).find(|(named, _)| **named == arms).map_or(REACH[0], |(_, reach)| reach),
    }
}

/// An arm to draw.
#[derive(Clone, Copy)]
pub struct Arm {
    /// -1 on our left, 1 on our right.
    pub side: f32,
    pub shoulder: Point,
    pub hand: Point,
    pub body: Body,
    /// The side that is in the shade.
    pub shade: f32,
}

/// A hand that points to our right, its wrist at the origin, its thumb up: `r` is half its width.
const HAND: &str = "s M-3 -.74r C.4r -1.05r 1.4r -1.05r 2.2r -.75r Q3r -.3r 2.8r .35r Q2.4r 1r 1.3r 1r Q.3r 1r -3 \
    .74r Z;s M-.2r -.6r Q.3r -1.7r 1.3r -1.6r Q1.8r -1.4r 1.3r -.9r L1r -.2r Z;h1 M2.1r -.1r h.5r M2r .4r h.5r";

impl Arm {
    /// Where the hand comes to and the point that the arm bends toward: outwards and down, as elbows do.
    fn bend(&self) -> (Point, Point) {
        let ((from_x, from_y), (to_x, to_y)) = (self.shoulder, self.hand);
        let (across, down) = (to_x - from_x, to_y - from_y);
        let far = (across * across + down * down).sqrt().max(1.0);
        let part = (self.body.arm / far).min(1.0);
        let (across, down, far) = (across * part, down * part, far * part);
        let out = ((self.body.arm * self.body.arm * 0.985 - far * far).max(0.0)).sqrt() * 0.43;
        let (mut aside, mut below) = (-down / far * out, across / far * out);
        if aside * self.side + below * 1.2 < 0.0 {
            (aside, below) = (-aside, -below);
        }
        let bend = (from_x + across / 2.0 + aside * 1.2, from_y + down / 2.0 + below * 1.2);
        ((from_x + across, from_y + down), bend)
    }

    /// Draws it, its slipped shadow first.
    pub fn draw(&self, pen: &mut Pen, person: &Person, kit: &Kit) {
        let ((hand_x, hand_y), bend) = self.bend();
        let thick = self.body.sleeve;
        let shaded = self.side * self.shade > 0.0;
        let sleeve = if shaded { person.top_colour.mix(DARK, 0.12) } else { person.top_colour };
        let arm = tapered([self.shoulder, bend, (hand_x, hand_y)], thick, thick * 0.7);
        pen.slip(&arm, (2.0 * self.shade, 3.0));
        self.hand(pen, kit, (hand_x, hand_y), bend);
        let (upper, lower) = if person.short_sleeves { (person.skin, sleeve) } else { (sleeve, sleeve) };
        pen.oval(self.shoulder, thick / 2.0, thick / 2.0, lower);
        pen.path(&arm, upper);
        let (from_x, from_y) = self.shoulder;
        let along = |part: f32| {
            let rest = 1.0 - part;
            let at = |a: f32, b: f32, c: f32| rest * rest * a + 2.0 * part * rest * b + part * part * c;
            (at(from_x, bend.0, hand_x), at(from_y, bend.1, hand_y))
        };
        let cover = if person.short_sleeves {
            let short = tapered([self.shoulder, along(0.2), along(0.4)], thick * 1.08, thick * 1.06);
            pen.path(&short, sleeve);
            short
        } else {
            arm
        };
        if person.pattern.is_some() {
            let (left, right) = (from_x.min(bend.0).min(hand_x) - thick, from_x.max(bend.0).max(hand_x) + thick);
            let (top, bottom) = (from_y.min(bend.1).min(hand_y) - thick, from_y.max(bend.1).max(hand_y) + thick);
            pen.clipped(&cover, |pen| {
                clothes::pattern(pen, person, (left, top), right - left, bottom - top);
                if shaded {
                    pen.wash(&cover, DARK, ".13");
                }
            });
        }
    }

    fn hand(&self, pen: &mut Pen, kit: &Kit, (x, y): Point, bend: Point) {
        let (across, down) = (x - bend.0, y - bend.1);
        let mut kit = *kit;
        kit.set('r', self.body.sleeve * 0.37);
        // The thumb is toward the body when the arm hangs.
        let mirror = if self.side > 0.0 { 1.0 } else { -1.0 };
        let tilt = degrees(across, down);
        pen.within(Place { at: (x, y), scale: (1.0, 1.0), tilt, about: 0.0 }, |pen| {
            let turned = Place { at: (0.0, 0.0), scale: (1.0, mirror), tilt: 0.0, about: 0.0 };
            if mirror > 0.0 { kit.lay(pen, HAND) } else { pen.within(turned, |pen| kit.lay(pen, HAND)) }
        });
    }
}

/// A tapered sleeve along one bend: from, toward, to, and how wide it is at both ends. Smooth, unlike a ribbon's.
fn tapered([from, bend, to]: [Point; 3], first: f32, last: f32) -> String {
    let across = |one: Point, two: Point| {
        let (x, y) = (two.0 - one.0, two.1 - one.1);
        let far = (x * x + y * y).sqrt().max(0.01);
        (-y / far, x / far)
    };
    let (begin, end) = (across(from, bend), across(bend, to));
    let (x, y) = (begin.0 + end.0, begin.1 + end.1);
    // Along the bend's middle the edges keep their distance.
    let keep = (first + last) / 2.0 / (x * x + y * y).max(0.8);
    let off = |at: Point, (x, y): Point, by: f32| [at.0 + x * by, at.1 + y * by];
    let mut path = String::new();
    let (first, last) = (first / 2.0, last / 2.0);
    for (command, points) in [
        ('M', [off(from, begin, first), off(from, begin, first)]),
        ('Q', [off(bend, (x, y), keep), off(to, end, last)]),
        ('L', [off(to, end, -last), off(to, end, -last)]),
        ('Q', [off(bend, (x, y), -keep), off(from, begin, -first)]),
    ] {
        let [[x, y], last] = points;
        let numbers = [x, y, last[0], last[1]];
        push(&mut path, command, if command == 'Q' { &numbers } else { &numbers[..2] });
    }
    path.push('Z');
    path
}

/// The angle of a direction in degrees, near enough for a hand.
fn degrees(across: f32, down: f32) -> f32 {
    let (long, short) = (across.abs().max(down.abs()).max(0.01), across.abs().min(down.abs()));
    let part = short / long;
    let eighth = part * (57.3 - part * part * (16.4 - part * part * 4.1));
    let quarter = if across.abs() >= down.abs() { eighth } else { 90.0 - eighth };
    let half = if across < 0.0 { 180.0 - quarter } else { quarter };
    if down < 0.0 { -half } else { half }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_go_round() {
        let places = [(1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (-1.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (0.5, 0.866)];
        for ((across, down), right) in places.into_iter().zip([0.0, 45.0, 90.0, 135.0, 180.0, -90.0, 60.0]) {
            assert!((degrees(across, down) - right).abs() < 0.5, "{across} {down} {}", degrees(across, down));
        }
    }
}
