//! The people of a scene: who stands where, turned to whom.

use super::super::colour::Colour;
use super::super::pen::Place;
use super::super::people::{self, Age, Arms, Feel, Person, Pose, Stance};
use super::parts::PARTS;
use super::stage::{Stage, find};

/// How high a chair's seat is.
const SEAT: f32 = 104.0;

impl Stage<'_> {
    /// People in a row: about a point, a step apart, in so much room, so large, turned to a place.
    pub(super) fn row(&mut self, order: &str, [x, y, step, room, scale, focus]: [f32; 6], words: &str) {
        let mut row: Vec<(&Person, bool)> = Vec::new();
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
        let gaps = row.len().saturating_sub(1) as f32;
        let step = if gaps > 0.0 { step.min(room / gaps) } else { 0.0 };
        // Many stand closer, smaller, and every other one a little behind.
        let close = if gaps > 0.0 { (1.0 - step / (130.0 * scale)).clamp(0.0, 0.5) } else { 0.0 };
        let scale = scale * (1.0 - close * 0.5);
        let first = x - gaps / 2.0 * step;
        let child = row.iter().position(|(_, child)| *child);
        let aim = if focus != 0.0 { focus } else { child.map_or(x, |place| first + place as f32 * step) };
        let nearest = if aim > x { row.len().saturating_sub(1) } else { 0 };
        for layer in 0..3 {
            for (place, (person, is_child)) in row.iter().enumerate() {
                let behind = close > 0.0 && place % 2 == 1;
                if layer != if *is_child { 2 } else { i32::from(!behind) } {
                    continue;
                }
                let at = first + place as f32 * step;
                let away = if focus == 0.0 && *is_child {
                    if place > 0 { -1.0 } else { gaps.min(1.0) }
                } else {
                    (aim - at).clamp(-1.0, 1.0)
                };
                let next = child.map_or(place == nearest, |child| child.abs_diff(place) == 1);
                let y = if behind { y - close * 40.0 } else { y };
                self.figure(person, &stance(person, words, *is_child, next, away), (at, y), scale, words);
            }
        }
    }

    /// One of them, and their chair.
    fn figure(&mut self, person: &Person, stance: &Stance, (x, y): (f32, f32), scale: f32, words: &str) {
        // Whoever sits, sits on one line: the seat's. Feet hang or stand below it, and wheels stand on the floor.
        let seated = words.starts_with("front");
        let drop = if !seated { 0.0 } else { stance.seat.unwrap_or(SEAT) };
        if words.ends_with("chairs") && stance.pose == Pose::Front {
            let chair = Place::at(x, y + SEAT * scale).scaled(scale);
            let paper: [Colour; 1] = [self.paper(if x < 600.0 { "l" } else { "b" }, &[])];
            self.group(chair, find(PARTS, "seat"), &paper);
        }
        // Whoever is small is lifted a little above a table or a hedge.
        let lift = if stance.pose == Pose::Top { (282.0 - lengths(person.age)[2]) * 0.35 } else { 0.0 };
        let foot = y + (drop - lift) * scale;
        let (top, half) = (foot - height(person, stance) * scale, 66.0 * scale);
        let head = [x - half, top, x + half, top + 130.0 * scale];
        self.keep(head);
        #[cfg(test)]
        self.drawn.push((person.id.clone(), head));
        people::figure(&mut self.pen, person, stance, Place::at(x, foot).scaled(scale));
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
    let mut stance = Stance { look: away * 0.6, ..Stance::default() };
    let mut arms = [None; 2];
    for word in words.split(' ') {
        stance.pose = Pose::from_word(word).unwrap_or(stance.pose);
        stance.feel = Feel::from_word(word).or(stance.feel);
        if let Some(word) = Arms::from_word(word) {
            arms = if arms[0].is_none() { [Some(word); 2] } else { [arms[0], Some(word)] };
        }
    }
    let rest = if stance.pose == Pose::Stand { Arms::Down } else { Arms::Lap };
    let first = arms[0].unwrap_or(Arms::Down);
    let sided = matches!(first, Arms::Hug | Arms::Wave | Arms::Hold | Arms::Point);
    stance.arms = if is_child {
        arms[1].unwrap_or(first)
    } else if sided && !next {
        rest
    } else {
        first
    };
    if away < 0.0 {
        // The same arm, on the other side: a figure is not put in the mirror, for a parting and a hearing aid have sides.
        stance.arms = match stance.arms {
            Arms::Hug => Arms::At([(-0.72, 0.28), (-0.4, 0.5)]),
            Arms::Hold => Arms::At([(-0.42, 0.86), (0.14, 0.95)]),
            Arms::Point => Arms::At([(-0.86, 0.06), (0.14, 0.95)]),
            Arms::Wave => Arms::At([(-0.72, -0.62), (0.14, 0.95)]),
            other => other,
        };
    }
    if person.age == Age::Baby && stance.pose == Pose::Stand {
        stance.pose = Pose::Floor;
    }
    if person.wheelchair.is_some() && stance.pose != Pose::Top {
        stance.pose = Pose::Wheelchair;
    }
    stance.seat = (stance.pose == Pose::Front).then(|| lengths(person.age)[0]);
    stance
}
