//! The map of my people: the child in the middle, rings by how close somebody is, a part of the round for each kind of people,
//! lines as the child put them. Nobody lies over anybody: rings grow until there is room.

use super::faces::Someone;
use super::ground::tint;
use super::letters::{self, Hang};
use super::sheet::{CREAM, Drawn, Look, Sheet, Spot, order};
use crate::art::colour::Colour;
use crate::art::shape::{push, turn};
use crate::geom::Rect;

/// How the child put a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Thick.
    Strong,
    /// Neither.
    Usual,
    /// Thin.
    Thin,
    /// Not easy: it goes up and down like water. Never red, never jagged.
    Difficult,
}

impl Tone {
    /// How wide its line is.
    const fn width(self) -> f32 {
        match self {
            Tone::Strong => 8.5,
            Tone::Usual => 4.2,
            Tone::Thin => 1.8,
            Tone::Difficult => 3.6,
        }
    }

    /// A sample of its line, along from a place.
    pub(super) fn sample(self, sheet: &mut Sheet, (x, y): (f32, f32), wide: f32) {
        let mut path = String::new();
        piece(&mut path, (0.0, wide), self, (1.0, 0.0), &|far| (x + far, y));
        sheet.pen.line(&path, LINE, self.width());
    }
}

/// Somebody on the map.
#[derive(Clone, Copy, Debug)]
pub struct Near<'s> {
    /// Who.
    pub someone: Someone<'s>,
    /// The ring, from 1, the closest, to 3.
    pub ring: usize,
    /// Which part of the round, by its place among the labels.
    pub part: usize,
    /// Their line.
    pub tone: Tone,
}

/// The room of each, and their window.
const BOX: (i32, i32) = (98, 100);
const RADIUS: i32 = 30;
/// The child's ring.
const CHILD: i32 = 62;
/// The colour of lines.
const LINE: Colour = Colour(0x001f_4f4b);
/// How a circle is drawn out, for what is written below a face makes it higher than wide.
const OVAL: (f32, f32) = (0.94, 1.06);

/// Where everything is.
pub(super) struct Laid {
    pub spots: Vec<Spot>,
    /// How far out the rings that are used end, from the innermost.
    rings: Vec<f32>,
    /// Where each part begins and its label is; none where nobody is in it.
    parts: Vec<Option<(f32, Rect)>>,
    pub view: Rect,
}

fn at(angle: f32, far: f32) -> (f32, f32) {
    let (x, y) = turn(angle);
    (x * far * OVAL.0, y * far * OVAL.1)
}

/// The room of someone whose window is so far out.
fn room(angle: f32, far: f32) -> Rect {
    let (x, y) = at(angle, far);
    Rect { x: x as i32 - BOX.0 / 2, y: y as i32 - RADIUS, w: BOX.0, h: BOX.1 }
}

/// Rings so far out, and who is where in them.
type Found = (Vec<f32>, Vec<(usize, Rect)>);

/// Finds room for all.
pub(super) fn lay(people: &[Near<'_>], labels: &[&str]) -> Laid {
    let part_of = |own: &Near<'_>| own.part.min(labels.len().saturating_sub(1));
    let ring_of = |own: &Near<'_>| own.ring.clamp(1, 3);
    // Whoever is nearer takes more of the round; a part with few has a little more than its share, so that its label has room.
    let share = |part: usize| {
        let many =
            |ring: usize| people.iter().filter(|own| part_of(own) == part && ring_of(own) == ring).count() as f32;
        let most = many(1).max(many(2) * 0.6).max(many(3) * 0.42);
        if most > 0.0 { most + 0.4 } else { 0.0 }
    };
    let shares: Vec<f32> = (0..labels.len().max(1)).map(share).collect();
    let whole: f32 = shares.iter().sum::<f32>().max(0.1);
    let mut begins: Vec<Option<(f32, f32)>> = Vec::new();
    // The first part is at the top, in the middle.
    let mut begin = -0.25 - shares[0] / whole / 2.0;
    for share in shares {
        let wide = share / whole;
        begins.push((share > 0.0).then_some((begin, wide)));
        begin += wide;
    }
    // Where each would best be in their part: spread over their ring, and also no two of a part at one angle.
    let mut wishes = vec![(0.0, 1.0, 0.5, 0.5); people.len()];
    for (part, begin) in begins.iter().enumerate() {
        let Some((begin, wide)) = begin else { continue };
        let mut all: Vec<(i32, i32)> = Vec::new();
        for ring in 1..=3 {
            let is_own = |who: &usize| part_of(&people[*who]) == part && ring_of(&people[*who]) == ring;
            let own: Vec<usize> = (0..people.len()).filter(is_own).collect();
            let spread = |place: usize| ((2 * place + 1) * 5040 / own.len()) as i32;
            all.extend(own.iter().enumerate().map(|(place, who)| (spread(place), *who as i32)));
        }
        let order = order(&all);
        for (place, own) in order.iter().enumerate() {
            let (spread, who) = all[*own];
            let apart = (place as f32 + 0.5) / order.len() as f32;
            wishes[who as usize] = (*begin, *wide, apart, spread as f32 / 10_080.0);
        }
    }
    let rings_of = |base: f32, clear: bool| -> Option<Found> {
        let (mut far, mut rings, mut rooms) = (base, Vec::new(), Vec::new());
        for ring in 1..=3 {
            let own: Vec<usize> = (0..people.len()).filter(|who| ring_of(&people[*who]) == ring).collect();
            if own.is_empty() {
                continue;
            }
            let (found, seats) = (0..if clear { 10 } else { 600 }).find_map(|step| {
                let far = far + step as f32 * 7.0;
                Some((far, seat(&own, far, clear, &rooms, &wishes)?))
            })?;
            rooms.extend(seats.into_iter().map(|(who, angle)| (who, room(angle, found))));
            rings.push(found + 70.0);
            far = found + 100.0;
        }
        Some((rings, rooms))
    };
    // No line behind anybody, where that makes no large map; else as small as may be.
    let base = CHILD as f32 + 70.0;
    let clear = (0..12)
        .filter_map(|step| rings_of(base + step as f32 * 12.0, true))
        .find(|own| own.0.last().is_none_or(|edge| *edge < 600.0));
    // More than there is any room for lie over each other rather than be left out.
    let heap = || -> Found {
        let seat = |(who, wish): (usize, &(f32, f32, f32, f32))| (who, room(wish.0 + wish.1 * wish.3, 4000.0));
        (vec![4070.0], wishes.iter().enumerate().map(seat).collect())
    };
    let (rings, found) = clear.or_else(|| rings_of(base, false)).unwrap_or_else(heap);
    let mut rooms = vec![Rect::default(); people.len()];
    found.into_iter().for_each(|(who, rect)| rooms[who] = rect);
    let edge = rings.last().copied().unwrap_or(CHILD as f32 + 80.0);
    let mut taken = rooms.clone();
    let parts: Vec<Option<(f32, Rect)>> = begins
        .into_iter()
        .zip(labels)
        .map(|(begin, label)| {
            let (begin, wide) = begin?;
            let size = (letters::measure(label, 19.0) as i32 + 16, 30);
            let mut far = edge;
            loop {
                // Its own inner edge on the round's outer one.
                let (x, y) = at(begin + wide / 2.0, far);
                let (across, down) = turn(begin + wide / 2.0);
                let (x, y) = (x + across * size.0 as f32 * 0.5, y + down * size.1 as f32 * 0.6);
                let rect = Rect { x: x as i32 - size.0 / 2, y: y as i32 - size.1 / 2, w: size.0, h: size.1 };
                if taken.iter().all(|other| !rect.meets(*other)) || far > 6000.0 {
                    taken.push(rect);
                    return Some((begin, rect));
                }
                far += 4.0;
            }
        })
        .collect();
    let (wide, high) = ((edge * OVAL.0) as i32 + 4, (edge * OVAL.1) as i32 + 4);
    let disc = Rect { x: -wide, y: -high, w: 2 * wide, h: 2 * high };
    let view = around(taken.into_iter().fold(disc, Rect::with), 14);
    let spots = rooms.into_iter().zip(people).map(|(rect, own)| {
        let face = Rect { x: rect.x + BOX.0 / 2 - RADIUS, y: rect.y, w: 2 * RADIUS, h: 2 * RADIUS };
        let words = Rect { y: rect.y + 2 * RADIUS, h: rect.h - 2 * RADIUS, ..rect };
        Spot { id: own.someone.id.to_owned(), rect, face, words }
    });
    Laid { spots: spots.collect(), rings, parts, view }
}

/// Seats a ring so far out, or says that there is no room. `wishes` are where somebody's part begins, how wide it is, and where
/// in it they would best be; whoever is seated in rings farther in is in `rooms`. `clear` allows no line behind anybody.
fn seat(
    own: &[usize],
    far: f32,
    clear: bool,
    rooms: &[(usize, Rect)],
    wishes: &[(f32, f32, f32, f32)],
) -> Option<Vec<(usize, f32)>> {
    let steps = 28.max(own.len() as i32 * 4);
    let middle = Rect { x: -CHILD - 8, y: -CHILD - 22, w: 2 * CHILD + 16, h: 2 * CHILD + 64 };
    let mut taken: Vec<Rect> = rooms.iter().map(|(_, rect)| *rect).collect();
    let inner = taken.len();
    let mut seats = Vec::new();
    for who in own {
        let (begin, wide, apart, spread) = wishes[*who];
        let best = if clear { apart } else { spread };
        let mut found: Option<(i32, f32)> = None;
        for step in 0..steps {
            // From the best place outwards, on both sides in turn.
            let off = if step % 2 == 0 { step / 2 } else { -(step + 1) / 2 };
            let part = best + off as f32 / steps as f32;
            let angle = begin + wide * part;
            let place = room(angle, far);
            let (wide, stub) = (around(place, 5), stub(place));
            let lies_on = |other: &Rect| other.meets(wide) || other.meets(stub) || self::stub(*other).meets(place);
            if !(0.04..=0.96).contains(&part) || middle.meets(wide) || taken.iter().any(lies_on) {
                continue;
            }
            let hidden = taken[..inner].iter().filter(|other| is_behind(angle, far, **other)).count() as i32;
            if found.is_none_or(|(least, _)| hidden < least) {
                found = Some((hidden, angle));
            }
            if hidden == 0 {
                break;
            }
        }
        let (hidden, angle) = found?;
        if clear && hidden > 0 {
            return None;
        }
        taken.push(room(angle, far));
        seats.push((*who, angle));
    }
    Some(seats)
}

/// Where somebody's line comes out beside them: that much of it is seen, whatever else is before them.
fn stub(own: Rect) -> Rect {
    let (x, y) = ((own.x + BOX.0 / 2) as f32, (own.y + RADIUS) as f32);
    let whole = (x * x + y * y).sqrt().max(1.0);
    let (across, down) = (-x / whole, -y / whole);
    let high = if down > 0.0 { (BOX.1 - RADIUS) as f32 } else { RADIUS as f32 + 3.0 };
    let out = (BOX.0 as f32 / 2.0 / across.abs().max(0.01)).min(high / down.abs().max(0.01));
    let place = |far: f32| Rect { x: (x + across * far) as i32 - 5, y: (y + down * far) as i32 - 5, w: 10, h: 10 };
    place(out + 6.0).with(place(out + 28.0))
}

/// Whether a line from the middle so far out goes through a place, or close by.
fn is_behind(angle: f32, far: f32, place: Rect) -> bool {
    let (x, y) = at(angle, far);
    let near = around(place, 4);
    // What part of the line is between the sides, and what between the top and the bottom.
    let between = |end: f32, from: i32, to: i32| {
        let (from, to) = (from as f32, to as f32);
        if end.abs() < 0.5 {
            return if from < 0.0 && to > 0.0 { (0.0, 1.0) } else { (1.0, 0.0) };
        }
        let (one, two) = (from / end, to / end);
        (one.min(two).max(0.0), one.max(two).min(1.0))
    };
    let (across, down) = (between(x, near.x, near.right()), between(y, near.y, near.bottom()));
    across.0.max(down.0) < across.1.min(down.1)
}

/// A rectangle, so much larger on every side.
fn around(rect: Rect, more: i32) -> Rect {
    Rect { x: rect.x - more, y: rect.y - more, w: rect.w + 2 * more, h: rect.h + 2 * more }
}

/// Where all are on a map without drawing it: its view box, everyone in order, and the labels that have somebody, each by its
/// place among them.
pub fn map_spots(people: &[Near<'_>], labels: &[&str]) -> (Rect, Vec<Spot>, Vec<(usize, Rect)>) {
    let laid = lay(people, labels);
    let named = laid.parts.iter().enumerate().filter_map(|(place, part)| Some((place, part.as_ref()?.1)));
    let named = named.collect();
    (laid.view, laid.spots, named)
}

/// The map as a picture; `labels` are the words of the parts, `date` what says when it was made.
pub fn people_map(child: &Someone<'_>, people: &[Near<'_>], labels: &[&str], date: &str, look: Look) -> Drawn {
    let mut laid = lay(people, labels);
    let foot = if date.is_empty() { 0 } else { 34 };
    let view = Rect { h: laid.view.h + foot, ..laid.view };
    let mut sheet = Sheet::new(look);
    sheet.lay(view);
    let papers = [tint(0).mix(CREAM, 0.18), Colour(0x00dc_e3c4), Colour(0x00d3_e3e2)];
    for (place, far) in laid.rings.iter().enumerate().rev() {
        let size = (far * OVAL.0, far * OVAL.1);
        sheet.pen.oval_with((3.0, 4.0), size.0, size.1, Colour(0x0022_333a), " opacity=\".14\"");
        sheet.pen.oval((0.0, 0.0), size.0, size.1, papers[place % 3]);
    }
    let edge = laid.rings.last().copied().unwrap_or(0.0);
    if laid.parts.iter().flatten().count() > 1 {
        for (begin, _) in laid.parts.iter().flatten() {
            let ((x, y), (to, down)) = (at(*begin, CHILD as f32 + 20.0), at(*begin, edge + 3.0));
            let mut path = String::new();
            push(&mut path, 'M', &[x, y]);
            push(&mut path, 'L', &[to, down]);
            let paper = sheet.ground();
            sheet.pen.line(&path, paper, 4.0);
        }
    }
    let names: Vec<letters::Fitted> =
        people.iter().map(|own| letters::fit(own.someone.name, BOX.0 as f32 - 2.0, 2, 16.0, 13.0)).collect();
    for (who, (own, name)) in people.iter().zip(&names).enumerate() {
        let wide = name.lines.iter().map(|line| letters::measure(line, name.size) as i32).max().unwrap_or(0);
        let room = laid.spots[who].words;
        let high = (name.lines.len() as f32 * name.size * 1.2) as i32 + 2;
        let words = if look.words { Rect { x: room.middle().x - wide / 2, w: wide, h: high, ..room } } else { room };
        sheet.pen.line(&line(who, own.tone, &laid, words), LINE, own.tone.width());
    }
    sheet.child(child, (0.0, 0.0), CHILD as f32);
    let name = letters::fit(child.name, 150.0, 1, 20.0, 12.0);
    if look.words && !name.lines.is_empty() {
        let half = letters::measure(&name.lines[0], name.size) as i32 / 2 + 9;
        sheet.plot(Rect { x: -half, y: CHILD + 3, w: 2 * half, h: 30 }, "me", CREAM);
    }
    sheet.lines((0.0, CHILD as f32 + 5.0), &name, true);
    for ((own, spot), name) in people.iter().zip(&laid.spots).zip(&names) {
        let middle = spot.face.middle();
        let (x, y) = (middle.x as f32, middle.y as f32);
        sheet.face(&own.someone, (x, y), RADIUS as f32, CREAM.mix(tint(own.part + 1), 0.35));
        sheet.named((x, y + RADIUS as f32 + 1.0), name, own.someone.has_died);
    }
    for ((_, rect), label) in laid.parts.iter().zip(labels).filter_map(|(part, label)| part.map(|part| (part, label))) {
        sheet.write((rect.middle().x as f32, rect.y as f32 + 21.0), Hang::Middle, 19.0, true, label);
    }
    sheet.write(((view.x + 18) as f32, (view.bottom() - 16) as f32), Hang::Start, 16.0, false, date);
    let rect = Rect { x: -CHILD, y: -CHILD, w: 2 * CHILD, h: 2 * CHILD + 33 };
    let (face, words) = (Rect { h: 2 * CHILD, ..rect }, Rect { y: CHILD + 3, h: 30, ..rect });
    sheet.spots.push(Spot { id: child.id.to_owned(), rect, face, words });
    sheet.spots.append(&mut laid.spots);
    sheet.done(view)
}

/// Somebody's line, from their face or the end of their words to the child; only toward the child, where somebody is before.
pub(super) fn line(who: usize, tone: Tone, laid: &Laid, words: Rect) -> String {
    let face = laid.spots[who].face;
    let from = (face.middle().x as f32, face.middle().y as f32);
    let whole = (from.0 * from.0 + from.1 * from.1).sqrt().max(1.0);
    let toward = (-from.0 / whole, -from.1 / whole);
    let place = |far: f32| (from.0 + toward.0 * far, from.1 + toward.1 * far);
    let near = |far: f32| {
        let (x, y) = place(far);
        Rect { x: x as i32 - 4, y: y as i32 - 4, w: 8, h: 8 }
    };
    let is_free = |far: f32| {
        let near = near(far);
        laid.spots.iter().enumerate().all(|(other, spot)| other == who || !spot.rect.meets(near))
    };
    let (mut path, end) = (String::new(), whole - CHILD as f32 - 1.0);
    // It begins where it is out of their window and their words.
    let own = (0..60).rev().map(|step| step as f32 * 2.0).find(|far| words.meets(near(*far)));
    let first = own.unwrap_or(0.0).max(RADIUS as f32 + 3.0) + 1.0;
    let mut last = first;
    while last < end && is_free(last) {
        last += 2.0;
    }
    piece(&mut path, (first, last.min(end)), tone, toward, &place);
    path
}

fn piece(
    path: &mut String,
    (first, last): (f32, f32),
    tone: Tone,
    toward: (f32, f32),
    place: &dyn Fn(f32) -> (f32, f32),
) {
    let (x, y) = place(first);
    push(path, 'M', &[x, y]);
    if tone != Tone::Difficult {
        let (x, y) = place(last);
        return push(path, 'L', &[x, y]);
    }
    let waves = (((last - first) / 13.0) as i32).max(2);
    for wave in 0..waves {
        let part = |number: f32| first + (last - first) * number / waves as f32;
        let ((x, y), (to, down)) = (place(part(wave as f32 + 0.5)), place(part(wave as f32 + 1.0)));
        let side = if wave % 2 == 0 { 11.0 } else { -11.0 };
        push(path, 'Q', &[x - toward.1 * side, y + toward.0 * side, to, down]);
    }
}
