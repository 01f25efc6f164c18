//! The ink of a picture: every family's strokes laid over each other, and where the ink of two families meets.

use super::picture::{Picture, Spot, Whose, side};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A straight run of one family's ink. No two level or upright runs of a family overlap: strokes that do are one run.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// The family, by its place in [`Ink::families`].
    pub family: usize,
    pub a: Spot,
    pub b: Spot,
}

#[derive(Default)]
pub struct Ink {
    pub families: Vec<Whose>,
    pub runs: Vec<Run>,
}

/// How two runs meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meeting {
    /// They cross, each within the other, about here.
    Cross(Spot),
    /// An end of one is on the other here.
    Touch(Spot),
    /// They run over each other from here.
    Shared(Spot),
}

pub fn ink(picture: &Picture) -> Ink {
    let mut of: BTreeMap<Whose, usize> = BTreeMap::new();
    let mut level: BTreeMap<(usize, i64), Vec<(i64, i64)>> = BTreeMap::new();
    let mut upright: BTreeMap<(usize, i64), Vec<(i64, i64)>> = BTreeMap::new();
    let mut slanted: BTreeSet<(usize, Spot, Spot)> = BTreeSet::new();
    for edge in &picture.edges {
        let next = of.len();
        let family = *of.entry(edge.family()).or_insert(next);
        for (a, b) in edge.strokes() {
            let (a, b) = (a.min(b), a.max(b));
            if a.1 == b.1 {
                level.entry((family, a.1)).or_default().push((a.0, b.0));
            } else if a.0 == b.0 {
                upright.entry((family, a.0)).or_default().push((a.1, b.1));
            } else {
                slanted.insert((family, a, b));
            }
        }
    }
    let mut ink = Ink { families: vec![(false, Vec::new()); of.len()], runs: Vec::new() };
    for (people, place) in of {
        ink.families[place] = people;
    }
    for ((family, y), spans) in level {
        ink.runs.extend(joined(spans).into_iter().map(|(a, b)| Run { family, a: (a, y), b: (b, y) }));
    }
    for ((family, x), spans) in upright {
        ink.runs.extend(joined(spans).into_iter().map(|(a, b)| Run { family, a: (x, a), b: (x, b) }));
    }
    ink.runs.extend(slanted.into_iter().map(|(family, a, b)| Run { family, a, b }));
    ink
}

/// Spans that overlap or touch, as one.
fn joined(mut spans: Vec<(i64, i64)>) -> Vec<(i64, i64)> {
    spans.sort_unstable();
    let mut all: Vec<(i64, i64)> = Vec::new();
    for (from, to) in spans {
        match all.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => all.push((from, to)),
        }
    }
    all
}

impl Ink {
    /// Every place where two runs of different families meet, in order.
    pub fn meetings(&self) -> Vec<(Run, Run, Meeting)> {
        let mut grid = Grid::default();
        for (place, run) in self.runs.iter().enumerate() {
            grid.put(place, run.a, run.b);
        }
        let mut all = Vec::new();
        for (place, run) in self.runs.iter().enumerate() {
            for other in grid.near(run.a, run.b) {
                let other_run = self.runs[other];
                if other > place && other_run.family != run.family {
                    all.extend(meeting(*run, other_run).map(|met| (*run, other_run, met)));
                }
            }
        }
        all
    }
}

/// Where two runs meet, if they do.
fn meeting(one: Run, two: Run) -> Option<Meeting> {
    let (from, to) = (side(two.a, two.b, one.a), side(two.a, two.b, one.b));
    let (back, on) = (side(one.a, one.b, two.a), side(one.a, one.b, two.b));
    if from == 0 && to == 0 {
        // On one line: both are in order, so the later start and the earlier end bound what they share.
        let (start, end) = (one.a.max(two.a), one.b.min(two.b));
        return match start.cmp(&end) {
            std::cmp::Ordering::Less => Some(Meeting::Shared(start)),
            std::cmp::Ordering::Equal => Some(Meeting::Touch(start)),
            std::cmp::Ordering::Greater => None,
        };
    }
    if from.signum() * to.signum() > 0 || back.signum() * on.signum() > 0 {
        return None;
    }
    for (what, place) in [(from, one.a), (to, one.b), (back, two.a), (on, two.b)] {
        if what == 0 {
            return Some(Meeting::Touch(place));
        }
    }
    // Both ends of each on different sides of the other: one exact place, told to the nearest eighth.
    let (part, whole) = (i128::from(from.abs()), i128::from(from.abs() + to.abs()));
    let along = |a: i64, b: i64| {
        let twice = 2 * i128::from(b - a) * part + whole;
        a + i64::try_from(twice.div_euclid(2 * whole)).unwrap()
    };
    Some(Meeting::Cross((along(one.a.0, one.b.0), along(one.a.1, one.b.1))))
}

/// Things by the squares they lie in. Squares of one size serve pictures of any: the runs are mostly short.
#[derive(Default)]
pub struct Grid {
    squares: HashMap<Spot, Vec<usize>>,
}

/// The side of a square: about a card and its gap.
const SQUARE: i64 = 1200;

impl Grid {
    /// Puts a thing that lies along a straight line.
    pub fn put(&mut self, thing: usize, a: Spot, b: Spot) {
        for square in squares(a, b) {
            self.squares.entry(square).or_default().push(thing);
        }
    }

    /// Puts a thing that fills a rectangle.
    pub fn fill(&mut self, thing: usize, a: Spot, b: Spot) {
        for x in a.0.div_euclid(SQUARE)..=b.0.div_euclid(SQUARE) {
            for y in a.1.div_euclid(SQUARE)..=b.1.div_euclid(SQUARE) {
                self.squares.entry((x, y)).or_default().push(thing);
            }
        }
    }

    /// What may lie near a straight line: each thing once, in order.
    pub fn near(&self, a: Spot, b: Spot) -> Vec<usize> {
        let near = squares(a, b).into_iter().filter_map(|square| self.squares.get(&square)).flatten().copied();
        let near: BTreeSet<usize> = near.collect();
        near.into_iter().collect()
    }
}

/// The squares a straight line may pass, column by column.
fn squares(a: Spot, b: Spot) -> Vec<Spot> {
    let (a, b) = (a.min(b), a.max(b));
    let mut all = Vec::new();
    for column in a.0.div_euclid(SQUARE)..=b.0.div_euclid(SQUARE) {
        let at = |x: i64| {
            if a.0 == b.0 { a.1 } else { a.1 + (b.1 - a.1) * (x - a.0) / (b.0 - a.0) }
        };
        let (enter, leave) = ((column * SQUARE).max(a.0), ((column + 1) * SQUARE).min(b.0));
        let (from, to) = if a.0 == b.0 { (a.1, b.1) } else { (at(enter), at(leave)) };
        // A unit more on both sides, for what the division dropped.
        let (top, bottom) = (from.min(to) - 1, from.max(to) + 1);
        all.extend((top.div_euclid(SQUARE)..=bottom.div_euclid(SQUARE)).map(|row| (column, row)));
    }
    all
}
