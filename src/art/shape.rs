//! Outlines. A shape is written as SVG writes a path, but a length may be a sum with multiples of a figure's own measures:
//! `M -1W-4 38 Q 0 .5C 1W+4 38 Z` begins four units left of the head's half-width. One letter of such a sum is a measure;
//! a letter that stands first in a word is a command.

use super::chance::Chance;

/// A place on the paper.
pub type Point = (f32, f32);

/// Measures by letter.
pub type Measures<'m> = &'m [(char, f32)];

/// A number to a tenth, as short as it can be written.
pub fn push_number(to: &mut String, number: f32) {
    let tenths = (number * 10.0 + if number < 0.0 { -0.5 } else { 0.5 }) as i32;
    if tenths < 0 {
        to.push('-');
    }
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if whole > 0 || tenth == 0 {
        push_whole(to, whole);
    }
    if tenth > 0 {
        to.push('.');
        push_whole(to, tenth);
    }
}

fn push_whole(to: &mut String, number: u32) {
    if number > 9 {
        push_whole(to, number / 10);
    }
    to.push(char::from(b'0' + (number % 10) as u8));
}

/// The value of a sum such as `-.84W+4`.
pub fn value(sum: &str, measures: Measures<'_>) -> f32 {
    let (mut total, mut number, mut scale, mut sign, mut seen) = (0.0, 0.0, 0.0, 1.0, false);
    for letter in sum.chars() {
        match letter {
            '0'..='9' => {
                number = number * 10.0 + f32::from(letter as u8 - b'0');
                scale *= 10.0;
                seen = true;
            }
            '.' => scale = 1.0,
            '+' | '-' => {
                if seen {
                    total += sign * number / if scale > 0.0 { scale } else { 1.0 };
                }
                (number, scale, seen) = (0.0, 0.0, false);
                sign = if letter == '-' { -1.0 } else { 1.0 };
            }
            measure => {
                let times = measures.iter().find(|(name, _)| *name == measure).map_or(0.0, |(_, own)| *own);
                total += sign * number / if scale > 0.0 { scale } else { 1.0 } * times;
                (number, scale, seen) = (0.0, 0.0, false);
            }
        }
    }
    if seen { total + sign * number / if scale > 0.0 { scale } else { 1.0 } } else { total }
}

/// The cosine and sine of a part of a whole turn, by polynomials: the same to the last digit on every machine.
pub fn turn(part: f32) -> Point {
    let part = part - floor(part);
    (quarter_wave(part + 0.25), quarter_wave(part))
}

/// The sine of a part of a whole turn.
fn quarter_wave(part: f32) -> f32 {
    let part = part - floor(part);
    let (part, sign) = if part >= 0.5 { (part - 0.5, -1.0) } else { (part, 1.0) };
    let part = if part > 0.25 { 0.5 - part } else { part };
    let angle = part * std::f32::consts::TAU;
    let square = angle * angle;
    sign * angle * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0 * (1.0 - square / 72.0))))
}

fn floor(number: f32) -> f32 {
    let whole = number as i32 as f32;
    if whole > number { whole - 1.0 } else { whole }
}

fn distance(one: Point, two: Point) -> f32 {
    let (across, down) = (two.0 - one.0, two.1 - one.1);
    (across * across + down * down).sqrt()
}

/// Adds a command and its numbers.
pub fn push(to: &mut String, command: char, numbers: &[f32]) {
    to.push(command);
    for (place, number) in numbers.iter().enumerate() {
        if place > 0 {
            to.push(' ');
        }
        push_number(to, *number);
    }
}

/// Goes on from the first point through the others in one smooth line (Catmull and Rom's, a little slack).
pub fn spline(points: &[Point]) -> String {
    const SLACK: f32 = 0.18;
    let mut path = String::new();
    for place in 1..points.len() {
        let (one, two) = (points[place - 1], points[place]);
        let before = if place > 1 { points[place - 2] } else { one };
        let after = points.get(place + 1).copied().unwrap_or(two);
        let (leave, reach) = ((two.0 - before.0, two.1 - before.1), (after.0 - one.0, after.1 - one.1));
        let [leave_x, leave_y] = [one.0 + leave.0 * SLACK, one.1 + leave.1 * SLACK];
        let [reach_x, reach_y] = [two.0 - reach.0 * SLACK, two.1 - reach.1 * SLACK];
        push(&mut path, 'C', &[leave_x, leave_y, reach_x, reach_y, two.0, two.1]);
    }
    path
}

/// A closed smooth shape through points.
pub fn blob(points: &[Point]) -> String {
    let mut path = String::new();
    push(&mut path, 'M', &[points[0].0, points[0].1]);
    let closed: Vec<Point> = points.iter().chain(points.first()).copied().collect();
    path.push_str(&spline(&closed));
    path.push('Z');
    path
}

/// Goes on through points in small round bumps: coils and curls. `out` is the side they stand out on.
pub fn bumps(points: &[Point], size: f32, out: bool, seed: &str) -> String {
    let (mut path, mut chance) = (String::new(), Chance::of(seed));
    for pair in points.windows(2) {
        let length = distance(pair[0], pair[1]);
        let count = ((length / size + 0.5) as usize).max(1);
        for step in 1..=count {
            let part = step as f32 / count as f32;
            let loose = if step < count { 1.0 } else { 0.0 };
            let across = pair[0].0 + (pair[1].0 - pair[0].0) * part + chance.within(loose);
            let down = pair[0].1 + (pair[1].1 - pair[0].1) * part + chance.within(loose);
            let round = length / count as f32 * (0.56 + chance.next() * 0.06);
            push(&mut path, 'A', &[round, round, 0.0, 0.0, if out { 1.0 } else { 0.0 }, across, down]);
        }
    }
    path
}

/// A round shape with a scalloped edge of so many bumps.
pub fn cloud(middle: Point, wide: f32, high: f32, bumps: usize, seed: &str) -> String {
    let mut chance = Chance::of(seed);
    let points: Vec<Point> = (0..=bumps)
        .map(|place| {
            let loose = if place % bumps > 0 { 1.0 } else { 0.0 };
            let (across, down) = turn(place as f32 / bumps as f32 - 0.19 + chance.within(0.0095 * loose));
            let far = 1.0 + chance.within(0.025 * loose);
            (middle.0 + across * wide * far, middle.1 + down * high * far)
        })
        .collect();
    let mut path = String::new();
    push(&mut path, 'M', &[points[0].0, points[0].1]);
    for pair in points.windows(2) {
        let round = distance(pair[0], pair[1]) * 0.57;
        push(&mut path, 'A', &[round, round, 0.0, 0.0, 1.0, pair[1].0, pair[1].1]);
    }
    path.push('Z');
    path
}

/// A rectangle as scissors cut it: no corner quite where it should be. From the top left.
pub fn quad(left: f32, top: f32, wide: f32, high: f32, loose: f32, seed: &str) -> String {
    let mut chance = Chance::of(seed);
    chance.0 ^= (left as i32 as u32).wrapping_mul(31) ^ (top as i32 as u32).wrapping_mul(131) ^ wide as u32;
    let mut path = String::new();
    for (place, (across, down)) in [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)].into_iter().enumerate() {
        let (x, y) = (left + wide * across + chance.within(loose), top + high * down + chance.within(loose));
        push(&mut path, if place == 0 { 'M' } else { 'L' }, &[x, y]);
    }
    path.push('Z');
    path
}
