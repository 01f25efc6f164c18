//! Playing a script. A scene is text, one cut a line, for it is shipped to a child's phone and text weighs least:
//!
//! - `=b path` a shape with its slip, `.b path` a flat one, `%b path` a wash, `~b 6 path` a line so wide, `:b 6 path` a
//!   line of stitches;
//! - `rb x y wide high` a rectangle cut by hand, `fb ...` a flat one, `ob x y wide high` an oval, `*b 8 x y wide high` a
//!   round shape of so many bumps;
//! - `>name x y scale ^tilt *wider papers` a thing of `parts.rs`, or one of `land.rs`;
//! - `{path` and `}` draw what is between only inside a shape;
//! - `@acO x y step room scale focus words` people in a row about `x`: `c` the child, `a` the next adult, `o` the next of
//!   the others, `h` the next who helps, a capital all that are left; then a pose, arms (the second word of arms is the
//!   child's), a feeling, `^` how far the head leans, and `chairs` for a chair each;
//! - `v x y wide` the view's left, top and width; `n` from here on we are within doors;
//! - `?acw line` a line for when all of this is so: `c a o h p` such people (or a pet) were handed in, `k` the pet is a cat, `w t s` the crop,
//!   `l` lamps are lit, `n` it is night, a figure a coin of the home's; after `!` each must not be so.
//!
//! A paper is a letter of `light.rs`. Lengths are in a scene's own units: 820 across a tall page.

use super::super::colour::Colour;
use super::super::people::{self, Age, Arms, Feel, Person, Pet, Pose, Stance};
use super::super::pen::{Pen, Place};
use super::super::shape::{cloud, quad, value};
use super::light::{Time, paper};
use super::parts::PARTS;
use super::{Crop, land};

/// Who and what was handed in.
pub(super) struct Cast<'p> {
    pub(super) child: Option<&'p Person>,
    /// Adults, others, those who help.
    pub(super) groups: [&'p [Person]; 3],
    pub(super) pets: &'p [(Pet, Colour)],
    /// What the homes in the scene are known by.
    pub(super) homes: [&'p str; 2],
}

/// A scene being drawn. Its own papers are the clothes and the skin of the first adult.
pub(super) struct Stage<'p> {
    pub(super) pen: Pen,
    pub(super) time: Time,
    pub(super) outdoors: bool,
    pub(super) cast: Cast<'p>,
    /// What the scene's own chances begin with.
    pub(super) seed: &'static str,
    pub(super) coins: u32,
    pub(super) view: [f32; 3],
    crop: Crop,
    taken: [usize; 3],
    /// Where the heads are: left, top, right, bottom.
    heads: [f32; 4],
    /// Everyone drawn, and where their head is.
    #[cfg(test)]
    pub(super) drawn: Vec<(String, [f32; 4])>,
}

/// How high a chair's seat is.
const SEAT: f32 = 104.0;

/// Numbers that begin a text, and the rest.
fn numbers<const N: usize>(text: &str) -> ([f32; N], &str) {
    let (mut found, mut rest) = ([0.0; N], text);
    for number in &mut found {
        let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
        if !word.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-' || letter == '.') {
            break;
        }
        (*number, rest) = (value(word, &[]), after);
    }
    (found, rest)
}

/// The script of that name.
pub(in super::super) fn find(scripts: &'static str, name: &str) -> &'static str {
    let start = ["\n#", name, "\n"].concat();
    let script = scripts.split_once(start.as_str()).map_or("", |(_, after)| after);
    script.split_once("\n#").map_or(script, |(own, _)| own)
}

impl<'p> Stage<'p> {
    pub(super) fn new(seed: &'static str, cast: Cast<'p>, time: Time, crop: Crop) -> Stage<'p> {
        Stage {
            pen: Pen::default(),
            time,
            outdoors: true,
            cast,
            seed,
            coins: 0,
            view: match crop {
                Crop::Wide => [-160.0, 140.0, 1140.0],
                Crop::Tall => [0.0, 0.0, 820.0],
                Crop::Small => [80.0, 118.0, 660.0],
            },
            crop,
            taken: [0; 3],
            heads: [f32::MAX, f32::MAX, f32::MIN, f32::MIN],
            #[cfg(test)]
            drawn: Vec::new(),
        }
    }

    /// The view for a picture this many times as wide as it is high: the scene's own, grown until no face is cut.
    pub(super) fn framed(&self, ratio: f32) -> [f32; 4] {
        const MARGIN: f32 = 12.0;
        let [mut x, mut y, mut wide] = self.view;
        let [left, top, right, bottom] = self.heads;
        if left < right {
            wide = wide.max(right - left + 2.0 * MARGIN).max((bottom - top + 2.0 * MARGIN) * ratio);
            // What grows, grows about the middle, and downwards.
            x -= (wide - self.view[2]) / 2.0;
            x = x.min(left - MARGIN).max(right + MARGIN - wide);
            y = y.min(top - MARGIN).max(bottom + MARGIN - wide / ratio);
        }
        [x, y, wide, wide / ratio]
    }

    /// Plays a script; `own` are the papers handed to it.
    pub(super) fn play(&mut self, script: &str, own: &[Colour]) {
        for line in script.lines() {
            self.line(line, own);
        }
    }

    fn line(&mut self, line: &str, own: &[Colour]) {
        let (head, rest) = line.split_once(' ').unwrap_or((line, ""));
        let mut letters = head.chars();
        let (Some(kind), word) = (letters.next(), letters.as_str()) else { return };
        match kind {
            '?' if self.is_so(word) => self.line(rest, own),
            '?' => {}
            '@' => self.row(word, rest),
            '>' => self.part(word, rest, own),
            'v' => self.view = numbers(rest).0,
            'n' => self.outdoors = false,
            '{' => self.pen.begin_clip(&line[1..]),
            '}' => self.pen.end(),
            _ => {
                let colour = paper(word, self.time, self.outdoors, own);
                match kind {
                    '=' => self.pen.cut(rest, colour),
                    '.' => self.pen.path(rest, colour),
                    '%' => self.pen.wash(rest, colour, ".22"),
                    '~' | ':' => {
                        let ([width], path) = numbers(rest);
                        let stitches = if kind == ':' { " stroke-dasharray=\"22 14\"" } else { "" };
                        self.pen.stroke(path, colour, width, stitches);
                    }
                    'r' | 'f' => {
                        let ([x, y, wide, high], _) = numbers(rest);
                        let cut = quad(x, y, wide, high, if kind == 'r' { 1.6 } else { 0.7 }, self.seed);
                        if kind == 'r' { self.pen.cut(&cut, colour) } else { self.pen.path(&cut, colour) }
                    }
                    'o' => {
                        let ([x, y, wide, high], _) = numbers(rest);
                        self.pen.oval((x, y), wide, if high > 0.0 { high } else { wide }, colour);
                    }
                    _ => {
                        let ([bumps, x, y, wide, high], _) = numbers(rest);
                        self.pen.path(&cloud((x, y), wide, high, bumps as usize, self.seed), colour);
                    }
                }
            }
        }
    }

    /// Whether all that a word says is so.
    fn is_so(&self, word: &str) -> bool {
        let (word, wanted) = word.strip_prefix('!').map_or((word, true), |word| (word, false));
        word.chars().all(|letter| {
            wanted
                == match letter {
                    'w' => self.crop == Crop::Wide,
                    't' => self.crop == Crop::Tall,
                    's' => self.crop == Crop::Small,
                    'c' => self.cast.child.is_some(),
                    'a' => !self.cast.groups[0].is_empty(),
                    'o' => !self.cast.groups[1].is_empty(),
                    'h' => !self.cast.groups[2].is_empty(),
                    'p' => !self.cast.pets.is_empty(),
                    'k' => matches!(self.cast.pets.first(), Some((Pet::Cat, _))),
                    'l' => self.time.lit(),
                    'n' => self.time == Time::Night,
                    coin => self.coins >> coin.to_digit(10).unwrap_or(0) & 1 == 1,
                }
        })
    }

    /// Draws in a group of its own.
    pub(super) fn inside(&mut self, place: Place, draw: impl FnOnce(&mut Self)) {
        let mut pen = std::mem::take(&mut self.pen);
        pen.within(place, |pen| {
            std::mem::swap(pen, &mut self.pen);
            draw(self);
            std::mem::swap(pen, &mut self.pen);
        });
        self.pen = pen;
    }

    fn part(&mut self, name: &str, rest: &str, own: &[Colour]) {
        let ([x, y, scale], mut rest) = numbers(rest);
        let mut place = Place::at(x, y).scaled(if scale == 0.0 { 1.0 } else { scale });
        place.scale.1 = place.scale.1.abs();
        if let Some((tilt, after)) = rest.strip_prefix('^').map(numbers::<1>) {
            (place.tilt, rest) = (tilt[0], after);
        }
        if let Some((wider, after)) = rest.strip_prefix('*').map(numbers::<1>) {
            place.scale.0 *= wider[0];
            rest = after;
        }
        if land::draw(self, name, place, rest, own) {
            return;
        }
        let papers: Vec<Colour> = rest.split(' ').map(|word| paper(word, self.time, self.outdoors, own)).collect();
        self.inside(place, |stage| stage.play(find(PARTS, name), &papers));
    }

    /// The next of the pets.
    pub(super) fn pet(&mut self, place: Place) {
        if let Some(((kind, coat), others)) = self.cast.pets.split_first() {
            people::pet(&mut self.pen, *kind, *coat, place);
            self.cast.pets = others;
        }
    }

    /// People in a row.
    fn row(&mut self, order: &str, rest: &str) {
        let mut row: Vec<(&Person, bool)> = Vec::new();
        for letter in order.chars() {
            let Some(group) = "aoh".find(letter.to_ascii_lowercase()) else {
                row.extend(self.cast.child.map(|child| (child, true)));
                continue;
            };
            let left = &self.cast.groups[group][self.taken[group]..];
            let next = if letter.is_ascii_uppercase() { left } else { &left[..left.len().min(1)] };
            self.taken[group] += next.len();
            row.extend(next.iter().map(|person| (person, false)));
        }
        let ([x, y, step, room, scale, focus], words) = numbers(rest);
        let gaps = row.len().saturating_sub(1).max(1) as f32;
        let step = step.min(room / gaps);
        // Many stand closer, smaller, and every other one a little behind.
        let close = (1.0 - step / (130.0 * scale)).clamp(0.0, 0.5) * if row.len() > 1 { 1.0 } else { 0.0 };
        let scale = scale * (1.0 - close * 0.5);
        let across = |place: usize| x + (place as f32 - (row.len() as f32 - 1.0) / 2.0) * step;
        let child = row.iter().position(|(_, child)| *child);
        let aim = if focus != 0.0 { focus } else { child.map_or(x, across) };
        let mut order: Vec<usize> = (0..row.len()).collect();
        order.sort_by_key(|place| {
            let far = (across(*place) - aim).abs() as i32;
            (child == Some(*place), place % 2 == 0 || close == 0.0, -far)
        });
        for place in order {
            let (person, is_child) = row[place];
            let at = across(place);
            let nearest = if aim > x { row.len() - 1 } else { 0 };
            let next = child.map_or(place == nearest, |child| child.abs_diff(place) == 1);
            let away = if is_child && focus == 0.0 {
                if place > 0 { -1.0 } else if row.len() > 1 { 1.0 } else { 0.0 }
            } else {
                (aim - at).clamp(-1.0, 1.0)
            };
            let back = if place % 2 == 1 { close * 40.0 } else { 0.0 };
            let stance = stance(person, words, is_child, next, away);
            // Whoever sits, sits on one line: the seat's. Feet hang or stand below it, and wheels stand on the floor.
            let drop = match stance.pose {
                Pose::Front => stance.seat.unwrap_or(0.0),
                Pose::Wheelchair if words.contains("front") => SEAT,
                _ => 0.0,
            };
            let foot = y - back + drop * scale;
            if words.contains("chairs") && stance.pose == Pose::Front {
                let paper = [paper(["b", "l", "o", "g"][place % 4], self.time, self.outdoors, &[])];
                let chair = Place::at(at, y - back + SEAT * scale).scaled(scale);
                self.inside(chair, |stage| stage.play(find(PARTS, "seat"), &paper));
            }
            self.figure(person, stance, (at, foot), scale);
        }
    }

    fn figure(&mut self, person: &Person, stance: Stance, (x, y): (f32, f32), scale: f32) {
        let (over, half) = (height(person, &stance) * scale, 66.0 * scale);
        let head = [x - half, y - over, x + half, y - over + 130.0 * scale];
        self.heads = std::array::from_fn(|edge| {
            if edge < 2 { self.heads[edge].min(head[edge]) } else { self.heads[edge].max(head[edge]) }
        });
        #[cfg(test)]
        self.drawn.push((person.id.clone(), head));
        people::figure(&mut self.pen, person, &stance, Place::at(x, y).scaled(scale));
    }
}

/// How high above the origin the top of someone's hair is, at most.
fn height(person: &Person, stance: &Stance) -> f32 {
    let (leg, rest) = match person.age {
        Age::Baby => (34.0, 172.0),
        Age::Little => (82.0, 216.0),
        Age::Child => (118.0, 232.0),
        Age::Teen => (178.0, 262.0),
        Age::Adult | Age::Old => (190.0, 282.0),
    };
    let hip = match stance.pose {
        Pose::Stand => leg,
        Pose::Top => 0.0,
        Pose::Floor => 12.0,
        Pose::Front | Pose::Sit | Pose::Wheelchair => stance.seat.unwrap_or(104.0),
    };
    hip + rest
}

/// How high above their feet someone's seat is.
fn seat(person: &Person) -> f32 {
    match person.age {
        Age::Baby => 36.0,
        Age::Little => 60.0,
        Age::Child => 78.0,
        Age::Teen => 96.0,
        Age::Adult | Age::Old => SEAT,
    }
}

/// How someone in a row is held, from the words of the row; `away` is the side that the others are on.
fn stance(person: &Person, words: &str, is_child: bool, next: bool, away: f32) -> Stance {
    let mut stance = Stance { look: away * 0.6, ..Stance::default() };
    let mut arms = words.split(' ').filter_map(Arms::from_word);
    for word in words.split(' ') {
        if let Some(tilt) = word.strip_prefix('^') {
            stance.tilt = value(tilt, &[]);
        }
        stance.pose = Pose::from_word(word).unwrap_or(stance.pose);
        stance.feel = Feel::from_word(word).or(stance.feel);
    }
    let first = arms.next().unwrap_or(Arms::Down);
    let rest = if stance.pose == Pose::Stand { Arms::Down } else { Arms::Lap };
    let sided = matches!(first, Arms::Hug | Arms::Wave | Arms::Hold | Arms::Point);
    stance.arms = if is_child { arms.next().unwrap_or(first) } else if sided && !next { rest } else { first };
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
    stance.seat = (stance.pose == Pose::Front).then(|| seat(person));
    stance
}
