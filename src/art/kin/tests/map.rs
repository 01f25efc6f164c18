//! The map of my people: room for all, the closer the nearer.

use super::super::map::{lay, line};
use super::super::*;
use crate::geom::Rect;
use std::collections::BTreeSet;

/// People for a map: rings and parts by rules that make some full and some empty.
fn near(many: usize, rule: usize) -> Vec<Near<'static>> {
    let ring = |place: usize| match rule {
        0 => place % 3 + 1,
        1 => 1,
        2 => 3,
        3 => 1 + place * place % 7 % 3,
        _ => 1 + usize::from(place > 3) + usize::from(place > 12),
    };
    let part = |place: usize| match rule {
        0 => place % 7,
        1 => 0,
        2 => place * 3 % 5,
        3 => place * place % 7,
        _ => [0, 0, 0, 1, 1, 2, 5, 3, 4, 6][place % 10],
    };
    let someone = Someone { id: "who", name: "Someone", word: "", has_died: false, face: Face::Unseen, photo: "" };
    (0..many).map(|place| Near { someone, ring: ring(place), part: part(place), tone: Tone::Usual }).collect()
}

const PARTS: [&str; 7] = ["family", "friends", "school", "clubs and groups", "faith", "people who help", "pets"];

#[test]
fn nobody_lies_over_anybody_on_a_map_of_up_to_forty() {
    for rule in 0..5 {
        for many in 0..=40 {
            let people = near(many, rule);
            let laid = lay(&people, &PARTS);
            assert_eq!(laid.spots.len(), many);
            let labels: Vec<Rect> = map_spots(&people, &PARTS).2.into_iter().map(|label| label.1).collect();
            let all: Vec<Rect> = laid.spots.iter().map(|spot| spot.rect).chain(labels.clone()).collect();
            let child = Rect { x: -62, y: -62, w: 124, h: 160 };
            for (place, one) in all.iter().enumerate() {
                assert!(!one.meets(child), "{rule} {many}: {one:?}");
                assert!(laid.view.holds(*one), "{rule} {many}: {one:?}");
                for two in &all[place + 1..] {
                    assert!(!one.meets(*two), "{rule} {many}: {one:?} {two:?}");
                }
            }
            // Everyone has a line, from beside them, and some of it is seen.
            for (who, spot) in laid.spots.iter().enumerate() {
                let path = line(who, Tone::Usual, &laid, spot.words);
                let ends: Vec<f32> = path[1..].split(['L', ' ']).map(|own| own.parse().unwrap()).collect();
                let [x, y, to, down] = ends[..] else { panic!("{path}") };
                let rect = spot.rect;
                let near = Rect { x: rect.x - 9, y: rect.y - 9, w: rect.w + 18, h: rect.h + 18 };
                assert!(near.meets(Rect { x: x as i32, y: y as i32, w: 1, h: 1 }), "{rule} {many}: {who} {path}");
                assert!((x - to).hypot(y - down) > 18.0, "{rule} {many}: {who} {path} {:?}", laid.spots);
            }
            let used: BTreeSet<usize> = people.iter().map(|own| own.part).collect();
            assert_eq!(labels.len(), used.len());
        }
    }
}

#[test]
fn whoever_is_closer_is_nearer_the_middle() {
    for many in [5, 12, 25, 40] {
        let people = near(many, 0);
        let laid = lay(&people, &PARTS);
        let far = |ring: usize| {
            let own = people.iter().zip(&laid.spots).filter(move |(own, _)| own.ring == ring);
            own.map(|(_, spot)| {
                let middle = spot.face.middle();
                (f64::from(middle.x) / 0.94).hypot(f64::from(middle.y) / 1.06)
            })
        };
        let most = |ring| far(ring).fold(0.0, f64::max);
        let least = |ring| far(ring).fold(f64::MAX, f64::min);
        assert!(most(1) < least(2) && most(2) < least(3), "{many}");
    }
}
