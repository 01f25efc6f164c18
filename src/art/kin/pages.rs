//! A large tree over several pages. It is parted between cards and never through one; where a line goes on, a slip says on
//! which page, and at its foot which page it is.

use super::ground::outline;
use super::letters::{Hang, fit, measure};
use super::sheet::{CREAM, Drawn, Look, Sheet};
use super::tree::{Line, TreeScene, lines, paint};
use crate::art::colour::Colour;
use crate::art::pen::{Pen, Place};
use crate::art::shape::push;
use crate::geom::{Point, Rect};

/// How much of a tree goes on a page of A5 in a book under a heading, wide and high: five units are a millimetre, and a name is
/// nearly ten points.
pub const A5: (i32, i32) = (620, 790);
/// The same of A4.
pub const A4: (i32, i32) = (900, 1190);

/// A page of a tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    /// The picture; where its pages are turned, it lies on its side, and its spots are as they were before.
    pub drawn: Drawn,
    /// The pages that its lines go on to, from 1, in order.
    pub to: Vec<usize>,
}

/// The margins that slips stand in: at the sides, above and below.
const SIDE: i32 = 62;
const HEAD: i32 = 32;
/// How much more of a tree may go on a page than its size says, in quarters: names are then nearly eight points, or six and a half.
const SMALLER: [i32; 2] = [5, 6];
/// The room for what a page is called.
const FOOT: i32 = 28;

/// The tree on as few pages as it needs, from the top left; on its side, where that saves pages. `called` says what a page is
/// called by its number, from 1: "Part 3".
pub fn pages(scene: &TreeScene<'_>, page: (i32, i32), look: Look, called: &dyn Fn(usize) -> String) -> Vec<Leaf> {
    let lines = lines(scene);
    // Upright and on its side, cut first where it is most too large and the other way: the fewest pages, upright if as few.
    let ways = [(page, false), (page, true), ((page.1, page.0), false), ((page.1, page.0), true)];
    // What is a little too large is drawn a little smaller, and as small as names can be read where that saves pages.
    let partings = SMALLER.iter().flat_map(|parts| ways.map(|way| (*parts, way))).map(|(parts, (page, other))| {
        let (room, mut found) = ((page.0 * parts / 4, page.1 * parts / 4), Vec::new());
        part(scene, &lines, scene.bounds, room, other, &mut found);
        found
    });
    let partings: Vec<Vec<Rect>> = partings.collect();
    let best = (0..partings.len()).min_by_key(|way| partings[*way].len()).unwrap_or(0);
    let (turns, parts) = (best % 4 > 1, &partings[best]);
    let mut leaves = if parts.len() < 2 {
        vec![Leaf { drawn: super::tree(scene, look), to: Vec::new() }]
    } else {
        (0..parts.len()).map(|number| leaf(scene, &lines, parts, number, look, called)).collect()
    };
    if turns {
        leaves.iter_mut().for_each(|leaf| turn(&mut leaf.drawn));
    }
    leaves
}

/// Lays a picture on its side.
fn turn(drawn: &mut Drawn) {
    let view = drawn.view;
    let shapes = drawn.svg.split_once('>').map_or("", |(_, rest)| rest).trim_end_matches("</svg>");
    let mut pen = Pen::default();
    let place = Place { at: ((view.bottom()) as f32, -view.x as f32), ..Place::at(0.0, 0.0) };
    pen.within(place.tilted(90.0, 0.0), |pen| pen.svg.push_str(shapes));
    drawn.svg = pen.document([0.0, 0.0, view.h as f32, view.w as f32]);
    drawn.view = Rect { x: 0, y: 0, w: view.h, h: view.w };
}

/// Parts a piece of a scene until each part goes on a page: along its height or its width, whichever is more too large, or the
/// `other`.
fn part(scene: &TreeScene<'_>, lines: &[Line], whole: Rect, page: (i32, i32), other: bool, parts: &mut Vec<Rect>) {
    let Some(rect) = trimmed(scene, lines, whole) else { return };
    // A part has slips on one side or two.
    let slips = if whole == scene.bounds { (0, 0) } else { (SIDE, HEAD + FOOT) };
    let most = (page.0 - slips.0, page.1 - slips.1);
    if rect.w <= most.0 && rect.h <= most.1 {
        return parts.push(rect);
    }
    let down_first = (rect.h * most.0 > rect.w * most.1) != other;
    for down in [down_first, !down_first] {
        let most = if down { most.1 } else { most.0 };
        if let Some(at) = cut(scene, lines, whole, most, down) {
            let (mut one, mut two) = (whole, whole);
            if down {
                one.h = at - whole.y;
                (two.y, two.h) = (at, whole.bottom() - at);
            } else {
                one.w = at - whole.x;
                (two.x, two.w) = (at, whole.right() - at);
            }
            part(scene, lines, one, page, other, parts);
            return part(scene, lines, two, page, other, parts);
        }
    }
    parts.push(rect);
}

/// What of a part has anything on it; none where nobody is.
fn trimmed(scene: &TreeScene<'_>, lines: &[Line], part: Rect) -> Option<Rect> {
    let within = |rect: Rect| {
        let (x, y) = (rect.x.max(part.x), rect.y.max(part.y));
        Rect { x, y, w: rect.right().min(part.right()) - x, h: rect.bottom().min(part.bottom()) - y }
    };
    let cards = scene.cards.iter().map(|card| card.rect);
    cards.clone().find(|rect| rect.meets(part))?;
    let pieces = lines.iter().flat_map(|line| line.points.windows(2).map(|pair| span(pair[0], pair[1])));
    let all = cards.chain(scene.grounds.iter().map(|ground| ground.rect)).chain(pieces);
    let all = all.filter(|rect| rect.meets(part)).map(|rect| within(around(rect, 12)));
    all.reduce(Rect::with)
}

fn around(rect: Rect, more: i32) -> Rect {
    Rect { x: rect.x - more, y: rect.y - more, w: rect.w + 2 * more, h: rect.h + 2 * more }
}

/// The rectangle that a piece of a line is in.
fn span(one: Point, two: Point) -> Rect {
    let (x, y) = (one.x.min(two.x), one.y.min(two.y));
    Rect { x, y, w: one.x.max(two.x) - x + 1, h: one.y.max(two.y) - y + 1 }
}

/// Where a part is best cut in two so that no card is: where fewest lines are and none runs along, and so that pages are alike.
fn cut(scene: &TreeScene<'_>, lines: &[Line], whole: Rect, most: i32, down: bool) -> Option<i32> {
    let along = |rect: Rect| if down { (rect.y, rect.bottom()) } else { (rect.x, rect.right()) };
    let mut lying: Vec<(i32, i32)> =
        scene.cards.iter().map(|card| card.rect).filter(|rect| rect.meets(whole)).map(along).collect();
    lying.sort_unstable();
    let pieces = lines.iter().flat_map(|line| {
        line.points.windows(2).map(|pair| (line.is_pair, span(pair[0], pair[1]))).filter(|(_, rect)| rect.meets(whole))
    });
    let pieces: Vec<(bool, Rect)> = pieces.collect();
    let cost = |at: i32| {
        let lines = pieces.iter().map(|(is_pair, rect)| {
            let (begin, end) = along(*rect);
            let runs_along = end - begin < 2 && (at - begin).abs() < 16;
            let crosses = end - begin >= 2 && begin < at && at < end;
            20 * usize::from(runs_along) + usize::from(crosses) * if *is_pair { 6 } else { 2 }
        });
        let grounds = scene.grounds.iter().map(|ground| ground.rect).filter(|rect| rect.meets(whole)).map(along);
        lines.sum::<usize>() + 5 * grounds.filter(|(begin, end)| begin - 3 < at && at < end + 3).count()
    };
    // The gaps between what lies on it, each by its best place: the last of those, for lines part above children.
    let (from, to) = (lying.first()?.0, lying.iter().map(|own| own.1).max()?);
    let (mut gaps, mut end) = (Vec::new(), from);
    for (begin, own) in lying {
        if begin > end {
            // Eight from what lies on either side, or in the middle, where there is less.
            let (first, last) =
                if begin - end < 18 { ((begin + end) / 2, (begin + end) / 2) } else { (end + 8, begin - 8) };
            let places = (0..=(last - first) / 4).map(|step| last - 4 * step);
            gaps.extend(places.map(|at| (at, cost(at) as i32)).min_by_key(|own| own.1));
        }
        end = end.max(own);
    }
    let ideal = from + (to - from) / ((to - from + most - 1) / most.max(1)).max(2);
    gaps.into_iter().min_by_key(|(at, cost)| (at - ideal).abs() + 9 * cost).map(|(at, _)| at)
}

/// Which way out of a page.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
    Top,
    Bottom,
}

fn leaf(
    scene: &TreeScene<'_>,
    lines: &[Line],
    parts: &[Rect],
    number: usize,
    look: Look,
    called: &dyn Fn(usize) -> String,
) -> Leaf {
    let rect = parts[number];
    // A slip for each place where lines go on to a page; those near each other share one.
    let mut slips: Vec<(Side, i32, i32, usize)> = Vec::new();
    for pair in lines.iter().flat_map(|line| line.points.windows(2)) {
        for (side, place) in ways_out(pair[0], pair[1], rect) {
            let Some(other) = beyond(parts, number, side, place) else { continue };
            let room = if matches!(side, Side::Left | Side::Right) { 44 } else { 96 };
            let near = |own: &&mut (Side, i32, i32, usize)| {
                own.0 == side && own.3 == other && place > own.1 - room && place < own.2 + room
            };
            match slips.iter_mut().find(near) {
                Some(own) => (own.1, own.2) = (own.1.min(place), own.2.max(place)),
                None => slips.push((side, place, place, other)),
            }
        }
    }
    let margin = |one: Side, other: Side, room: i32| {
        if slips.iter().any(|slip| slip.0 == one || slip.0 == other) { room } else { 10 }
    };
    let (side, head) = (margin(Side::Left, Side::Right, SIDE), margin(Side::Top, Side::Bottom, HEAD));
    let view = Rect { x: rect.x - side, y: rect.y - head, w: rect.w + 2 * side, h: rect.h + 2 * head + FOOT };
    let mut sheet = Sheet::new(look);
    sheet.lay(view);
    let mut frame = String::new();
    // Where no line goes on, a plot's edge may reach a little beyond.
    let more = |one: Side| if slips.iter().any(|slip| slip.0 == one) { 0 } else { 9 };
    let (left, top) = (rect.x - more(Side::Left), rect.y - more(Side::Top));
    let sides = (rect.right() + more(Side::Right) - left, rect.bottom() + more(Side::Bottom) - top);
    let [x, y, wide, high] = [left, top, sides.0, sides.1].map(|number| number as f32);
    push(&mut frame, 'M', &[x, y]);
    push(&mut frame, 'h', &[wide]);
    push(&mut frame, 'v', &[high]);
    push(&mut frame, 'h', &[-wide]);
    frame.push('Z');
    sheet.pen.begin_clip(&frame);
    paint(&mut sheet, scene, rect);
    sheet.pen.end();
    let mut to: Vec<usize> = slips.iter().map(|slip| slip.3 + 1).collect();
    to.sort_unstable();
    to.dedup();
    for (side, from, until, other) in slips {
        slip(&mut sheet, (rect, view), side, (from, until), &called(other + 1));
    }
    sheet.write(((view.x + 12) as f32, (view.bottom() - 9) as f32), Hang::Start, 16.0, true, &called(number + 1));
    Leaf { drawn: sheet.done(view), to }
}

/// The page that a line goes on to: the nearest on that side that has the place.
fn beyond(parts: &[Rect], number: usize, side: Side, place: i32) -> Option<usize> {
    let rect = parts[number];
    let far = |other: &Rect| match side {
        Side::Left => rect.x - other.right(),
        Side::Right => other.x - rect.right(),
        Side::Top => rect.y - other.bottom(),
        Side::Bottom => other.y - rect.bottom(),
    };
    let has = |other: &Rect| match side {
        Side::Left | Side::Right => other.y <= place && place <= other.bottom(),
        Side::Top | Side::Bottom => other.x <= place && place <= other.right(),
    };
    let others = parts.iter().enumerate().filter(|(place, other)| *place != number && far(other) >= 0 && has(other));
    others.min_by_key(|(_, other)| far(other)).map(|(place, _)| place)
}

/// Where a piece of a line leaves a rectangle: the side, and how far along it.
fn ways_out(one: Point, two: Point, rect: Rect) -> Vec<(Side, i32)> {
    let own = span(one, two);
    let mut out = Vec::new();
    if own.h == 1 && own.y >= rect.y && own.y < rect.bottom() {
        let crosses = |edge: i32| own.x < edge && edge < own.right();
        out.extend([(rect.x, Side::Left), (rect.right(), Side::Right)].into_iter().filter(|(edge, _)| crosses(*edge)));
        return out.into_iter().map(|(_, side)| (side, own.y)).collect();
    }
    if own.w == 1 && own.x >= rect.x && own.x < rect.right() {
        let crosses = |edge: i32| own.y < edge && edge < own.bottom();
        out.extend([(rect.y, Side::Top), (rect.bottom(), Side::Bottom)].into_iter().filter(|(edge, _)| crosses(*edge)));
    }
    out.into_iter().map(|(_, side)| (side, own.x)).collect()
}

/// A slip of paper in the margin, over the ends of the lines that it speaks of.
fn slip(sheet: &mut Sheet, (rect, view): (Rect, Rect), side: Side, (from, until): (i32, i32), words: &str) {
    let beside = matches!(side, Side::Left | Side::Right);
    let fitted = fit(words, if beside { SIDE as f32 - 14.0 } else { 100.0 }, if beside { 2 } else { 1 }, 14.0, 12.0);
    let wide = fitted.lines.iter().map(|line| measure(line, fitted.size) as i32).max().unwrap_or(0) + 14;
    let high = (fitted.lines.len() as f32 * fitted.size * 1.2) as i32 + 8;
    let (wide, tall) = if beside { (wide, high.max(until - from + 14)) } else { (wide.max(until - from + 16), high) };
    let middle = (from + until) / 2;
    let x = match side {
        Side::Left => rect.x - wide,
        Side::Right => rect.right(),
        _ => (middle - wide / 2).min(view.right() - wide).max(view.x),
    };
    let y = match side {
        Side::Top => rect.y - tall,
        Side::Bottom => rect.bottom(),
        _ => (middle - tall / 2).min(view.bottom() - tall).max(view.y),
    };
    let own = Rect { x, y, w: wide, h: tall };
    sheet.plot(own, "slip", CREAM);
    if sheet.look.printed {
        sheet.pen.line(&outline(own, "slip"), Colour(0x007d_7863), 1.2);
    }
    sheet.lines(((x + wide / 2) as f32, (y + (tall - high) / 2) as f32 + 3.0), &fitted, true);
}
