//! What is drawn by reckoning: sky and hills, rooms, trees and houses, each a little different wherever it stands.

use super::super::chance::Chance;
use super::super::colour::Colour;
use super::super::pen::Place;
use super::super::shape::{Point, blob, cloud, push, spline};
use super::fronts::FRONTS;
use super::houses::{HOUSES, KINDS};
use super::light::paper;
use super::stage::{Stage, find};

/// Walls, roofs and doors that a home may have, as papers.
const WALLS: [&str; 8] = ["h", "j", "r", "n", "s+", "e+", "y", "b+"];
const ROOFS: [&str; 6] = ["b", "d", "p", "g+", "r--", "d-"];
const DOORS: [&str; 7] = ["l", "o", "g", "p", "b", "d", "m-"];

/// Draws something that is reckoned. False when there is none of that name.
pub(super) fn draw(stage: &mut Stage<'_>, name: &str, place: Place, words: &str, own: &[Colour]) -> bool {
    let (x, y) = place.at;
    match name {
        "land" => land(stage, x, y),
        "ground" => {
            let mut chance = chance(stage, "ground", place);
            let fill = paper("G", stage.time, true, &[]);
            hill(stage, &mut chance, y, 9.0, fill);
        }
        "room" => room(stage, x),
        "house" => house(stage, place, words),
        "pet" => stage.pet(place),
        "round" | "pear" | "poplar" => {
            let leaf = paper(words, stage.time, stage.outdoors, own);
            tree(stage, name, place, leaf);
        }
        _ => return false,
    }
    true
}

/// Chance for a thing of this scene at this place.
fn chance(stage: &Stage<'_>, name: &str, place: Place) -> Chance {
    let mut chance = Chance::of(&[stage.seed, name].concat());
    chance.0 ^=
        (place.at.0 as i32 as u32).wrapping_mul(2_654_435_761) ^ (place.at.1 as i32 as u32).wrapping_mul(40_503);
    chance.next();
    chance.next();
    chance
}

/// A sheet whose upper edge is a hill about `high`.
fn hill(stage: &mut Stage<'_>, chance: &mut Chance, high: f32, wave: f32, fill: Colour) {
    let points: [Point; 7] = std::array::from_fn(|place| (place as f32 * 210.0 - 220.0, high + chance.within(wave)));
    let mut path = String::new();
    push(&mut path, 'M', &[-220.0, 760.0]);
    push(&mut path, 'L', &[points[0].0, points[0].1]);
    path.push_str(&spline(&points));
    push(&mut path, 'L', &[1040.0, 760.0]);
    path.push('Z');
    stage.pen.cut(&path, fill);
}

/// Sky, sun or moon, clouds or stars, and hills behind the ground at `high`; the sun is at `sun`.
fn land(stage: &mut Stage<'_>, sun: f32, high: f32) {
    let mut chance = chance(stage, "land", Place::at(sun, high));
    stage.play("fS -220 -120 1260 900", &[]);
    let at = Place::at(sun, stage.view[1].max(0.0) * 0.8 + 96.0 + chance.next() * 34.0);
    if stage.time == super::Time::Night {
        stage.inside(at, |stage| stage.play(">moon 0 0 1", &[]));
        for _ in 0..12 {
            let star = Place::at(chance.next() * 1100.0 - 140.0, chance.next() * 240.0 + 10.0);
            stage.inside(star.scaled(0.4 + chance.next() * 0.6), |stage| stage.play(">star 0 0 1 U", &[]));
        }
    } else {
        stage.pen.oval(at.at, 46.0, 46.0, paper("U", stage.time, true, &[]));
        for side in [-1.0, 1.0] {
            let cloud = Place::at(sun + side * (230.0 + chance.next() * 150.0), at.at.1 + chance.within(44.0));
            stage.inside(cloud.scaled(0.6 + chance.next() * 0.4), |stage| stage.play(">cloud 0 0 1 S++", &[]));
        }
    }
    let (far, middle) = (paper("F", stage.time, true, &[]), paper("M", stage.time, true, &[]));
    hill(stage, &mut chance, high - 150.0, 44.0, far);
    hill(stage, &mut chance, high - 62.0, 34.0, middle);
}

/// A wall, the light on it, and the floor from `high`.
fn room(stage: &mut Stage<'_>, high: f32) {
    stage.outdoors = false;
    stage.play("fW -220 -240 1260 980\n?!n .W+ M-220 -240H300L-60 420H-220Z\nn", &[]);
    stage.inside(Place::at(0.0, high), |stage| {
        stage.play("fL -220 0 1260 400\nrW++ -220 -14 1260 15\n%i M-220 60L1040 96V420H-220Z", &[]);
    });
}

/// A tree of one of three kinds, about 210 high, none quite like another.
fn tree(stage: &mut Stage<'_>, kind: &str, place: Place, leaf: Colour) {
    let mut chance = chance(stage, kind, place);
    let (light, dark) = (leaf.mix(Colour(0x00ff_f4d6), 0.2), leaf.mix(Colour(0x0014_251f), 0.17));
    let trunk = paper("t", stage.time, stage.outdoors, &[]);
    let mut at = place;
    at.scale.0 *= 0.88 + chance.next() * 0.26;
    at.scale.1 *= 0.92 + chance.next() * 0.18;
    at.tilt = chance.within(1.6);
    let mut ring = |points: &[Point], loose: f32| -> Vec<Point> {
        points.iter().map(|(x, y)| (x + chance.within(loose), y + chance.within(loose))).collect()
    };
    stage.inside(at, |stage| match kind {
        "poplar" => {
            let edge = ring(
                &[(-31.0, -64.0), (-26.0, -150.0), (0.0, -240.0), (27.0, -148.0), (31.0, -62.0), (0.0, -32.0)],
                4.0,
            );
            stage.pen.path("M-5 0L-3 -70H3L5 0Z", trunk);
            stage.pen.cut(&blob(&edge), leaf);
            stage.pen.path(&blob(&[edge[2], edge[3], edge[4], edge[5], (8.0, -110.0)]), dark);
            stage.pen.line("M0 -40V-176M0 -80l-14 -16M0 -112l-12 -15M0 -66l12 -14M0 -134l9 -12", light, 2.4);
        }
        "pear" => {
            let tip = ring(&[(0.0, -142.0), (24.0, -128.0), (72.0, 66.0)], 7.0);
            stage.pen.path("M-7 0Q-4 -50 -10 -92L8 -92Q4 -40 9 0Z", trunk);
            stage.pen.cut(&cloud(tip[0], tip[2].0, tip[2].1, 9 + tip[1].0 as usize % 3, "p"), leaf);
            stage.pen.path(&cloud(tip[1], 42.0, 46.0, 7, "q"), dark);
            stage.pen.line(
                "M-34 -158q8 -12 18 -8M-46 -128q8 -12 18 -8M-12 -182q8 -12 18 -8M-16 -134q8 -12 18 -8",
                light,
                3.0,
            );
        }
        _ => {
            let edge = ring(
                &[
                    (-78.0, -122.0),
                    (-66.0, -176.0),
                    (-22.0, -212.0),
                    (34.0, -208.0),
                    (74.0, -170.0),
                    (80.0, -116.0),
                    (44.0, -80.0),
                    (-10.0, -88.0),
                    (-52.0, -82.0),
                ],
                9.0,
            );
            stage.pen.path("M-8 0Q-5 -60 -14 -104L-2 -84L4 -110L12 -80Q5 -40 10 0Z", trunk);
            stage.pen.cut(&blob(&edge), leaf);
            stage.pen.path(&blob(&[edge[3], edge[4], edge[5], edge[6], (22.0, -88.0), (50.0, -134.0)]), dark);
            stage.pen.line(
                "M-40 -150q10 -14 22 -10M-8 -178q10 -14 22 -10M-46 -118q10 -14 22 -10M-2 -128q10 -14 22 -10",
                light,
                3.0,
            );
        }
    });
}

/// A house. The first word is what it is known by: `0` and `1` are the homes handed in, anything else a neighbour's here.
/// The second is a part to cut from its papers instead of the whole house.
fn house(stage: &mut Stage<'_>, place: Place, words: &str) {
    let (words, part) = words.split_once(' ').unwrap_or((words, ""));
    let (seed, own) = match words {
        "0" | "1" => (["home", stage.cast.homes[usize::from(words == "1")]].concat(), true),
        _ => ([stage.seed, stage.cast.homes[0], words].concat(), false),
    };
    let mut chance = Chance::of(&seed);
    chance.next();
    let mut pick = |many: usize| (chance.next() * many as f32) as usize;
    let (kind, wall, roof, door) = (pick(KINDS as usize), pick(WALLS.len()), pick(ROOFS.len()), pick(DOORS.len()));
    let coins = pick(512) as u32;
    let lit = stage.time.lit() && (own || coins & 1 == 1);
    // A home that lamps are lit in keeps some of its colour at dusk.
    let dim = |word: &str| {
        let dim = paper(word, stage.time, stage.outdoors, &[]);
        if own { dim.mix(paper(word, stage.time, false, &[]), 0.4) } else { dim }
    };
    let papers = [dim(WALLS[wall]), dim(ROOFS[roof]), dim(DOORS[door]), dim(if lit { "q!" } else { "w" })];
    let mut name = String::from("house");
    push(&mut name, char::from(b'0' + kind as u8), &[]);
    let script = if part.is_empty() { find(HOUSES, &name) } else { find(FRONTS, part) };
    let before = std::mem::replace(&mut stage.coins, coins);
    stage.inside(place, |stage| stage.play(script, &papers));
    stage.coins = before;
}
