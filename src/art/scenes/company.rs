//! The people of a scene: who is where, turned to whom. Nobody hides another's face: where there are many, the tall stand
//! behind, the small sit on the floor, and who uses a wheelchair is beside a sofa and not on it.

use super::super::colour::Colour;
use super::super::pen::Place;
use super::super::people::{self, Age, Arms, Feel, Person, Pose, Stance};
use super::super::shape::{Point, value};
use super::parts::PARTS;
use super::stage::{Stage, find};

/// How high a chair's seat is.
const SEAT: f32 = 104.0;

/// Where one of a row is.
#[derive(Clone, Copy)]
struct Spot {
    at: Point,
    scale: f32,
    /// How broad they are beside others.
    broad: f32,
    /// 0 behind the sofa, 1 behind others, 2 in the row, 3 the child, 4 on the floor before it.
    layer: u8,
    /// How they are held, where it is not as the row is.
    pose: Option<Pose>,
}

impl Stage<'_> {
    /// People in a row: about a point, a step apart, in so much room, so large, turned to a place.
    pub(super) fn row(&mut self, order: &str, numbers: [f32; 6], words: &str) {
        let mut row: Vec<(&Person, bool)> = Vec::new();
        let taken = self.taken;
        for letter in order.bytes() {
            let (group, people) = match letter | 32 {
                b'a' => (0, self.cast.adults),
                b'o' => (1, self.cast.others),
                b'h' => (2, self.cast.helpers),
                b'b' => (3, self.cast.adults.get(1..).unwrap_or(&[])),
                _ => {
                    row.extend(self.cast.child.map(|child| (child, true)));
                    continue;
                }
            };
            let left = people.iter().skip(self.taken[group]);
            let next = left.take(if letter < b'a' { usize::MAX } else { 1 });
            let before = row.len();
            row.extend(next.map(|person| (person, false)));
            self.taken[group] += row.len() - before;
        }
        // Those behind a sofa are drawn before it, by a row of their own that takes nobody away.
        let behind = words.ends_with("behind");
        if behind {
            self.taken = taken;
        }
        let spots = spots(&row, numbers, words);
        let (child, focus) = (row.iter().position(|(_, child)| *child), numbers[5]);
        let aim = if focus != 0.0 { focus } else { child.map_or(numbers[0], |place| spots[place].at.0) };
        let nearest = if aim > numbers[0] { row.len().saturating_sub(1) } else { 0 };
        let crowded = spots.iter().any(|spot| spot.layer < 2 || spot.layer > 3);
        for layer in 0..5 {
            for (place, (person, is_child)) in row.iter().enumerate() {
                let Spot { at, scale, layer: own, pose, .. } = spots[place];
                if own != layer || (layer == 0) != behind {
                    continue;
                }
                let away = if focus == 0.0 && *is_child {
                    if place > 0 { -1.0 } else { (row.len() as f32 - 1.0).min(1.0) }
                } else {
                    (aim - at.0).clamp(-1.0, 1.0)
                };
                let next = child.map_or(place == nearest, |child| child.abs_diff(place) == 1);
                let far = (aim - at.0).abs() > 200.0 * scale && focus == 0.0;
                let mut held = stance(person, words, *is_child, next && !crowded && !far, away);
                if let Some(pose) = pose {
                    (held.pose, held.seat) = (pose, None);
                    held.arms = if pose == Pose::Stand { Arms::Down } else { Arms::Lap };
                }
                self.figure(person, held, at, scale, words);
            }
        }
    }

    /// One of them, and their chair.
    fn figure(&mut self, person: &Person, mut stance: Stance, (x, y): Point, scale: f32, words: &str) {
        // Whoever sits, sits on one line: the seat's. Feet hang or stand below it, and wheels stand on the floor.
        let on_seat = words.starts_with("front") || words.starts_with("sit");
        let is_seated = on_seat && matches!(stance.pose, Pose::Front | Pose::Sit | Pose::Wheelchair);
        let drop = if is_seated { stance.seat.unwrap_or(SEAT) } else { 0.0 };
        if words.contains("chairs") && matches!(stance.pose, Pose::Front | Pose::Sit) {
            let front = stance.pose == Pose::Front;
            let chair = Place::at(x, y + SEAT * scale).scaled(if front { scale } else { scale * 1.13 });
            let paper: [Colour; 1] = [self.paper(if x < 600.0 { "l" } else { "b" }, &[])];
            let chair = if stance.flip { chair.flipped() } else { chair };
            self.group(chair, find(PARTS, if front { "seat" } else { "chair" }), &paper);
        }
        // Whoever is small is lifted a little above a table or a hedge.
        let lift = if stance.pose == Pose::Top { (282.0 - lengths(person.age)[2]) * 0.35 } else { 0.0 };
        let foot = y + (drop - lift) * scale;
        if let Some((across, down)) = words.split_once('=').and_then(|(_, to)| to.split_once('/')) {
            // A hand on a thing: how far that is from the shoulder, in lengths of the arm.
            let held = |reach: f32| Stance { arms: Arms::At([(0.0, 0.0), (reach, 0.0)]), ..stance };
            let (from, to) = (people::hands(person, &held(0.0))[1], people::hands(person, &held(1.0))[1]);
            let (across, down) = ((value(across, &[]) - x) / scale, (value(down, &[]) - foot) / scale);
            let arm = to.0 - from.0;
            stance.arms = Arms::At([(-0.08, 0.97), ((across - from.0) / arm, (down - from.1) / arm)]);
        }
        let (top, half) = (foot - height(person, &stance) * scale, 66.0 * scale);
        let head = [x - half, top, x + half, top + 130.0 * scale];
        self.keep(head);
        #[cfg(test)]
        self.drawn.push((person.id.clone(), head));
        people::figure(&mut self.pen, person, &stance, Place::at(x, foot).scaled(scale));
        if matches!(stance.arms, Arms::Book | Arms::Carry)
            && let Some((_, thing)) = words.split_once('+')
        {
            let mut each = thing.split([' ', '/']);
            let (name, down, size) = (each.next().unwrap_or(""), each.next().unwrap_or(""), each.next().unwrap_or(""));
            let [left, right] = people::hands(person, &stance);
            let (across, down) = ((left.0 + right.0) / 2.0, (left.1 + right.1) / 2.0 + value(down, &[]));
            let place = Place::at(x + across * scale, foot + down * scale).scaled(scale * value(size, &[]));
            let paper: [Colour; 1] = [self.paper("b", &[])];
            self.group(place, find(PARTS, name), &paper);
        }
    }
}

/// Sets people side by side about a point; `step` is how far the middles of two are apart.
fn lay(spots: &mut [Spot], line: &[usize], (x, y): Point, step: f32, scale: f32) -> f32 {
    let gap = |spots: &[Spot], pair: &[usize]| step * (spots[pair[0]].broad + spots[pair[1]].broad) / 2.0;
    let whole: f32 = line.windows(2).map(|pair| gap(spots, pair)).sum();
    let mut at = x - whole / 2.0;
    for (place, one) in line.iter().enumerate() {
        if place > 0 {
            at += gap(spots, &line[place - 1..=place]);
        }
        (spots[*one].at, spots[*one].scale) = ((at, y), scale);
    }
    whole
}

/// Where everyone in a row is.
fn spots(row: &[(&Person, bool)], [x, y, step, room, scale, _]: [f32; 6], words: &str) -> Vec<Spot> {
    let mut spots: Vec<Spot> = row
        .iter()
        .map(|(person, child)| {
            // Behind a table or a hedge no wheels are seen.
            let broad = match person.age {
                _ if person.wheelchair.is_some() && !words.starts_with("top") => 1.4,
                Age::Baby | Age::Little => 0.88,
                _ => 1.0,
            };
            Spot { at: (x, y), scale, broad, layer: if *child { 3 } else { 2 }, pose: None }
        })
        .collect();
    let line: Vec<usize> = (0..row.len()).collect();
    if words.starts_with("front") && !words.contains("chairs") {
        couch(&mut spots, row, [x, y, step, room, scale]);
        return spots;
    }
    let many = line.len();
    let gaps = many.saturating_sub(1).max(1) as f32;
    let least = scale
        * match words.as_bytes().first() {
            Some(b'f') => 112.0,
            Some(b't') => 84.0,
            _ => 94.0,
        };
    let whole = lay(&mut spots, &line, (x, y), step, scale);
    if whole <= room || many < 2 {
        return spots;
    }
    let close = step * room / whole;
    // The tall go behind, where a row would be too close.
    let mut tall: Vec<usize> = line
        .iter()
        .copied()
        .filter(|place| {
            let (person, child) = row[*place];
            !child && person.wheelchair.is_none() && (words.starts_with("top") || person.age as u8 >= Age::Teen as u8)
        })
        .collect();
    if close >= least || many < 3 || tall.is_empty() {
        lay(&mut spots, &line, (x, y), close.max(least), scale);
        return spots;
    }
    tall.sort_by(|one, two| lengths(row[*two].0.age)[2].total_cmp(&lengths(row[*one].0.age)[2]));
    tall.truncate(many / 2);
    tall.sort_unstable();
    let front: Vec<usize> = line.iter().copied().filter(|place| !tall.contains(place)).collect();
    let scale = scale * (1.0 - 0.04 * gaps).max(0.8);
    let least = least / 1.0f32.max(scale) * scale;
    let step = step.min(room / front.len().saturating_sub(1).max(1) as f32).max(least.min(94.0 * scale));
    lay(&mut spots, &front, (x, y), step, scale);
    let aside = if front.len() % 2 == tall.len() % 2 { -step / 2.0 } else { 0.0 };
    let is_level = front.iter().any(|place| lengths(row[*place].0.age)[2] > 240.0);
    let up = match words.as_bytes().first() {
        Some(b'f') => 96.0,
        Some(b't') => 56.0,
        _ if is_level => 74.0,
        _ => 34.0,
    };
    lay(&mut spots, &tall, (x + aside, y - up * scale), step, scale);
    for place in tall {
        spots[place].layer = 1;
    }
    spots
}

/// A sofa or a bench so wide: as many as there is room for sit on it. Wheelchairs stand beside it, the small sit on the
/// floor before it, and others stand behind it.
fn couch(spots: &mut [Spot], row: &[(&Person, bool)], [x, y, step, room, scale]: [f32; 5]) {
    let (wheels, mut sitting): (Vec<usize>, Vec<usize>) =
        (0..row.len()).partition(|place| row[*place].0.wheelchair.is_some());
    if sitting.is_empty() {
        lay(spots, &wheels, (x, y + 30.0), 120.0 * scale, scale);
        return;
    }
    let mut aside = 0.0;
    for (place, one) in wheels.iter().enumerate() {
        // The child is on the side that they have in the row; others fill the sides in turn.
        let first = row[wheels[0]].1 && wheels[0] > 0;
        let right = if row[*one].1 { *one > 0 } else { (place % 2 == 1) != first };
        let side = if right { 1.0 } else { -1.0 };
        let far = room / 2.0 + (92.0 + (place / 2) as f32 * 150.0) * scale;
        spots[*one].at = (x + side * far, y + 16.0 - (place / 2) as f32 * 20.0);
        aside += side * if row[*one].1 { 9.0 } else { 1.0 };
    }
    let mut leave = |count: usize, fits: fn(Age) -> bool| {
        let mut out: Vec<usize> = Vec::new();
        while out.len() < count
            && let Some(place) = sitting.iter().rposition(|one| !row[*one].1 && fits(row[*one].0.age))
        {
            out.insert(0, sitting.remove(place));
        }
        (out, sitting.len())
    };
    let seats = (room / (112.0 * scale)) as usize + 1;
    let (_, many) = leave(0, |_| false);
    let (mut floor, many) = leave(many.saturating_sub(seats).min(4), |age| (age as u8) < Age::Teen as u8);
    let (behind, mut many) = leave(many.saturating_sub(seats), |age| (age as u8) >= Age::Teen as u8);
    // A baby on the seat would be hidden by those before it, so the book's own is among them.
    let is_baby = |one: &usize| row[*one].1 && row[*one].0.age == Age::Baby;
    if let Some(place) = sitting.iter().position(is_baby).filter(|_| !floor.is_empty()) {
        floor.insert(floor.len() / 2, sitting.remove(place));
        many -= 1;
    }
    let gaps = many.saturating_sub(1).max(1) as f32;
    let size = if many > 3 { scale * 0.93 } else { scale };
    let step = step.min(room / gaps);
    let shift = (room - step * gaps).max(0.0) / 2.0
        * if aside > 0.0 {
            0.7
        } else if aside < 0.0 {
            -0.7
        } else {
            0.0
        };
    lay(spots, &sitting, (x + shift, y), step, size);
    lay(spots, &floor, (x, y + 152.0 * scale), 124.0 * scale, scale);
    lay(spots, &behind, (x, y + 52.0 * scale), 118.0 * scale, scale * 0.94);
    for (places, layer, pose) in [(floor, 4, Pose::Floor), (behind, 0, Pose::Stand)] {
        for place in places {
            (spots[place].layer, spots[place].pose) = (layer, Some(pose));
        }
    }
}

/// The lengths of a body by age: seat, leg, and from the hip to the top of the tallest hair.
fn lengths(age: Age) -> [f32; 3] {
    match age {
        Age::Baby => [36.0, 34.0, 172.0],
        Age::Little => [60.0, 82.0, 216.0],
        Age::Child => [78.0, 118.0, 232.0],
        Age::Teen => [96.0, 178.0, 262.0],
        Age::Adult | Age::Old => [SEAT, 190.0, 282.0],
    }
}

/// How high above the origin the top of someone's hair is, at most.
fn height(person: &Person, stance: &Stance) -> f32 {
    let [_, leg, rest] = lengths(person.age);
    rest + match stance.pose {
        Pose::Stand => leg,
        Pose::Top => 0.0,
        Pose::Floor => 12.0,
        Pose::Front | Pose::Sit | Pose::Wheelchair => stance.seat.unwrap_or(SEAT),
    }
}

/// How someone in a row is held, from the words of the row; `away` is the side that the others are on.
fn stance(person: &Person, words: &str, is_child: bool, next: bool, away: f32) -> Stance {
    let mut stance = Stance { look: away * 0.6, tilt: away * 2.0, ..Stance::default() };
    let mut arms = [None; 2];
    for word in words.split(' ') {
        stance.pose = Pose::from_word(word).unwrap_or(stance.pose);
        stance.feel = Feel::from_word(word).or(stance.feel);
        if let Some(word) = Arms::from_word(word) {
            arms = if arms[0].is_none() { [Some(word); 2] } else { [arms[0], Some(word)] };
        }
    }
    if person.age == Age::Baby && stance.pose == Pose::Stand {
        stance.pose = Pose::Floor;
    }
    if person.wheelchair.is_some() && stance.pose != Pose::Top {
        stance.pose = Pose::Wheelchair;
    }
    // Who is seen from the side is turned to the others.
    if away < 0.0 && matches!(stance.pose, Pose::Wheelchair | Pose::Sit) {
        (stance.flip, stance.look, stance.tilt) = (true, -stance.look, -stance.tilt);
    }
    let rest = if stance.pose == Pose::Stand { Arms::Down } else { Arms::Lap };
    let first = arms[0].unwrap_or(Arms::Down);
    let sided = matches!(first, Arms::Hug | Arms::Wave | Arms::Hold | Arms::Point | Arms::Open);
    stance.arms = if is_child {
        arms[1].unwrap_or(first)
    } else if sided && (!next || stance.pose == Pose::Wheelchair) {
        rest
    } else {
        first
    };
    if away >= 0.0 && stance.arms == Arms::Wave && !is_child {
        // High, so that no hand is before a face.
        stance.arms = Arms::At([(-0.08, 0.97), (0.5, -0.72)]);
    }
    if away < 0.0 && !stance.flip {
        // The same arm, on the other side.
        stance.arms = match stance.arms {
            Arms::Hug => Arms::At([(-0.72, 0.28), (-0.4, 0.5)]),
            Arms::Hold => Arms::At([(-0.42, 0.86), (0.14, 0.95)]),
            Arms::Point => Arms::At([(-0.86, 0.06), (0.14, 0.95)]),
            Arms::Wave => Arms::At([(-0.5, -0.72), (0.14, 0.95)]),
            other => other,
        };
    }
    // Who sits has a seat, and so has who changed over to an armchair.
    let has_seat = matches!(stance.pose, Pose::Front | Pose::Sit) || words.ends_with("armchair");
    stance.seat = has_seat.then(|| lengths(person.age)[0]);
    stance
}
