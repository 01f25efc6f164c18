//! Lines as they are drawn on a tree: led to the faces they are of, bent, and one over the other where two families cross.

use super::faces::leaf;
use super::ground::{Ground, tint};
use super::lines::{Kind, Stroke, bent, stroke};
use super::sheet::{Sheet, order};
use super::tree::FACE;
use crate::art::colour::Colour;
use crate::geom::{Point, Rect};

type Place = (f32, f32);

/// What a line is led to on a card: how large the window is, and where its words end.
#[derive(Clone, Copy)]
pub(super) struct Target {
    pub rect: Rect,
    pub radius: f32,
    pub foot: f32,
    /// Its words stand on paper of their own, as wide as the card.
    pub on_paper: bool,
}

impl Target {
    /// The middle of the window.
    fn middle(&self) -> Place {
        ((self.rect.x as f32) + self.rect.w as f32 / 2.0, self.rect.y as f32 + FACE)
    }
}

/// How round a corner is.
const ROUND: f32 = 17.0;
/// A pair of lines is looked at for crossings up to so many pieces; a picture of more is not looked at from near.
const NEAR: usize = 2500;

/// A line ready to be drawn.
pub(super) struct Stem {
    pub kind: Kind,
    family: usize,
    pub points: Vec<Place>,
    /// Its last point is at somebody's window from above.
    leafs: bool,
}

/// Cards by their rows, to find the one that a line ends at.
pub(super) struct Rows {
    cards: Vec<(i32, i32, usize)>,
    tops: Vec<i32>,
}

impl Rows {
    pub fn of(targets: &[Target]) -> Rows {
        let keys: Vec<_> = targets.iter().map(|own| (own.rect.y, own.rect.x)).collect();
        let order = order(&keys);
        let cards: Vec<_> = order.iter().map(|own| (targets[*own].rect.y, targets[*own].rect.x, *own)).collect();
        let mut tops: Vec<i32> = cards.iter().map(|card| card.0).collect();
        tops.dedup();
        Rows { cards, tops }
    }

    /// The card that a point is on the edge of.
    fn at(&self, point: Point, targets: &[Target]) -> Option<usize> {
        self.tops.iter().rev().filter(|top| **top <= point.y).find_map(|top| {
            let after = self.cards.partition_point(|card| (card.0, card.1) <= (*top, point.x));
            let (row, _, place) = *self.cards[..after].last()?;
            let rect = targets[place].rect;
            (row == *top && point.x <= rect.right() && point.y <= rect.bottom()).then_some(place)
        })
    }
}

/// Leads lines to the faces they are of.
pub(super) fn led(strokes: &[Stroke], targets: &[Target]) -> Vec<Stem> {
    let rows = Rows::of(targets);
    // A couple side by side: its line runs from face to face, not from edge to edge, and what hangs from it is lifted with it.
    let mut lifted: Vec<(i32, i32, i32, f32)> = Vec::new();
    for stroke in
        strokes.iter().filter(|stroke| matches!(stroke.kind, Kind::Couple | Kind::CoupleBefore | Kind::Sibling))
    {
        if let [one, two] = stroke.points[..]
            && one.y == two.y
            && let Some(card) = rows.at(one, targets)
            && rows.at(two, targets).is_some_and(|other| targets[other].rect.y == targets[card].rect.y)
        {
            lifted.push((one.y, one.x.min(two.x), one.x.max(two.x), targets[card].middle().1));
        }
    }
    let keys: Vec<_> = lifted.iter().map(|own| (own.0, own.1)).collect();
    let lifted: Vec<_> = order(&keys).iter().map(|own| lifted[*own]).collect();
    let lift = |point: Point| {
        let from = lifted.partition_point(|own| (own.0, own.1) <= (point.y, point.x));
        let own = lifted[..from].last().filter(|own| own.0 == point.y && point.x <= own.2);
        own.map(|own| own.3)
    };
    strokes
        .iter()
        .filter(|stroke| stroke.points.len() > 1)
        .map(|stroke| {
            let mut points: Vec<Place> = stroke.points.iter().map(|point| (point.x as f32, point.y as f32)).collect();
            let last = points.len() - 1;
            let is_pair = matches!(stroke.kind, Kind::Couple | Kind::CoupleBefore | Kind::Sibling);
            let mut leafs = false;
            // The last first: what is put in before it moves nothing.
            for end in [last, 0] {
                let point = stroke.points[end];
                let along = stroke.points[if end == 0 { 1 } else { last - 1 }];
                if let Some(y) = lift(point)
                    && (is_pair || along.x == point.x)
                {
                    points[end].1 = y;
                }
                if let Some(card) = rows.at(point, targets)
                    && let Some((place, extra)) = arrive(points[end], point, &targets[card])
                {
                    leafs |= end == last && point.y == targets[card].rect.y;
                    points[end] = place;
                    if let Some(extra) = extra {
                        // A bend at the card's edge, and then on to the window.
                        points.insert(if end == 0 { 1 } else { last }, extra);
                    }
                }
            }
            Stem { kind: stroke.kind, family: stroke.family, points, leafs }
        })
        .collect()
}

/// Where a line that comes to a card at a point ends: at its window or under its words; and where it bends before.
fn arrive(now: Place, point: Point, target: &Target) -> Option<(Place, Option<Place>)> {
    let (rect, (x, y)) = (target.rect, target.middle());
    let radius = target.radius + 1.0;
    if point.y == rect.bottom() {
        // A line that comes up beside the words bends in under them.
        let (off, foot) = (now.0 - x, target.foot.min(now.1));
        if !target.on_paper && off.abs() > 12.0 && now.1 - foot > 22.0 {
            return Some(((x + off.clamp(-12.0, 12.0), foot), Some((now.0, foot + 20.0))));
        }
        return Some(((now.0, foot), None));
    }
    let off = if point.y == rect.y { now.0 - x } else { now.1 - y };
    let deep = (radius * radius - off * off).max(0.0).sqrt();
    if point.y == rect.y && off.abs() < radius * 0.9 {
        return Some(((now.0, y - deep), None));
    }
    if point.x == rect.x || point.x == rect.right() {
        let side = if point.x == rect.x { -1.0 } else { 1.0 };
        if off.abs() < radius * 0.7 {
            return Some(((x + side * deep, now.1), None));
        }
    }
    if point.y != rect.y && point.x != rect.x && point.x != rect.right() {
        return None;
    }
    let (across, down) = (now.0 - x, now.1 - y);
    let far = (across * across + down * down).sqrt().max(1.0);
    Some(((x + across / far * radius, y + down / far * radius), Some(now)))
}

/// Draws lines: shadows, then kind by kind and family by family, each over what it crosses.
pub(super) fn draw(sheet: &mut Sheet, stems: &[Stem], grounds: &[Ground<'_>]) {
    let mut groups: Vec<(Kind, usize, Vec<&Stem>)> = Vec::new();
    let rank = |kind: Kind| Kind::ALL.iter().position(|each| *each == kind).unwrap_or(0);
    let keys: Vec<_> = stems.iter().map(|stem| (rank(stem.kind) as i32, stem.family as i32)).collect();
    for stem in order(&keys) {
        let stem = &stems[stem];
        match groups.last_mut() {
            Some((kind, family, own)) if *kind == stem.kind && *family == stem.family => own.push(stem),
            _ => groups.push((stem.kind, stem.family, vec![stem])),
        }
    }
    let paths: Vec<String> = groups
        .iter()
        .map(|(_, _, stems)| {
            let mut path = String::new();
            stems.iter().for_each(|stem| bent(&mut path, &stem.points, ROUND));
            path
        })
        .collect();
    sheet.pen.svg.push_str("<g opacity=\".13\" transform=\"translate(2 3)\">");
    for ((kind, ..), path) in groups.iter().zip(&paths).filter(|((kind, ..), _)| kind.is_solid()) {
        sheet.pen.line(path, Colour(0x001f_2f35), kind.style().1);
    }
    sheet.pen.svg.push_str("</g>");
    let looks = stems.iter().map(|stem| stem.points.len()).sum::<usize>() <= NEAR;
    let mut before: Vec<(Place, Place, usize)> = Vec::new();
    for ((kind, family, own), path) in groups.iter().zip(&paths) {
        if looks {
            let mut gaps: Vec<(Place, bool)> = Vec::new();
            let pieces = || own.iter().flat_map(|stem| stem.points.windows(2).map(|pair| (pair[0], pair[1])));
            for (one, two) in pieces() {
                for (from, to, other) in &before {
                    if other != family
                        && let Some(at) = crossing((one, two), (*from, *to))
                    {
                        gaps.push((at, one.0 == two.0));
                    }
                }
            }
            for (at, upright) in gaps {
                gap(sheet, at, upright, *kind, grounds);
            }
            before.extend(pieces().map(|(one, two)| (one, two, *family)));
        }
        stroke(&mut sheet.pen, path, *kind);
    }
    leaves(sheet, stems);
}

/// Where two pieces cross, well within both.
fn crossing((a, b): (Place, Place), (c, d): (Place, Place)) -> Option<Place> {
    let ((across, other), (upright, along)) = match (a.0 == b.0, c.0 == d.0) {
        (true, false) => ((c, d), (a, b)),
        (false, true) => ((a, b), (c, d)),
        _ => return None,
    };
    let within = |value: f32, one: f32, two: f32| value > one.min(two) + 1.0 && value < one.max(two) - 1.0;
    (within(upright.0, across.0, other.0) && within(across.1, upright.1, along.1)).then_some((upright.0, across.1))
}

/// Takes away what a line goes over, so that the two are seen not to join.
fn gap(sheet: &mut Sheet, (x, y): Place, upright: bool, kind: Kind, grounds: &[Ground<'_>]) {
    const HALF: f32 = 9.0;
    let on = grounds.iter().find(|ground| ground.rect.holds(Rect { x: x as i32 - 4, y: y as i32 - 4, w: 8, h: 8 }));
    let paper = on.map_or(sheet.ground(), |ground| tint(ground.tint));
    let ends = if upright { [(x, y - HALF), (x, y + HALF)] } else { [(x - HALF, y), (x + HALF, y)] };
    let mut path = String::new();
    bent(&mut path, &ends, 0.0);
    // Its ends are straight: the last of two equal attributes would win, so it is written here.
    sheet.pen.svg.push_str("<path d=\"");
    sheet.pen.svg.push_str(&path);
    sheet.pen.svg.push_str("\" fill=\"none\" stroke=\"");
    paper.write(&mut sheet.pen.svg);
    sheet.pen.svg.push_str("\" stroke-width=\"");
    crate::art::shape::push_number(&mut sheet.pen.svg, kind.style().1 + 6.0);
    sheet.pen.svg.push_str("\"/>");
}

/// Leaves of the stems of those born into a family: one where a child's own stem begins, one above the child.
fn leaves(sheet: &mut Sheet, stems: &[Stem]) {
    let mut grown: Vec<Place> = Vec::new();
    for (number, stem) in stems.iter().enumerate().filter(|(_, stem)| stem.kind == Kind::Born) {
        let side = if number % 2 == 0 { 1.0 } else { -1.0 };
        let mut places: Vec<(Place, f32)> = Vec::new();
        if let ([.., corner, end], true) = (&stem.points[..], stem.leafs) {
            let length = end.1 - corner.1;
            if corner.0 == end.0 && length > 38.0 {
                places.push(((end.0, end.1 - 14.0), 52.0 * side));
            }
        }
        for three in stem.points.windows(3) {
            // A leaf on the way along, a little before or after a corner.
            let (from, corner) = (three[0], three[1]);
            let length = corner.0 - from.0;
            if from.1 == corner.1 && length.abs() > 70.0 {
                places.push(((corner.0 - length.signum() * 34.0, corner.1), -18.0 * length.signum()));
            }
        }
        for (at, tilt) in places {
            if grown.iter().all(|old| (old.0 - at.0).abs() + (old.1 - at.1).abs() > 40.0) {
                leaf(&mut sheet.pen, at, 0.62, tilt);
                grown.push(at);
            }
        }
    }
}
