//! Pictures of who is who: well formed as another's reader sees it, nothing but words from words, nobody over anybody, and the
//! same each time.

mod map;

use super::letters::{fit, measure, plain};
use super::*;
use crate::art::colour::Colour;
use crate::art::people::{Age, Person, Pet};
use crate::geom::{Point, Rect};
use std::collections::BTreeSet;

const LOOKS: [Look; 4] = [
    Look { words: true, printed: false },
    Look { words: false, printed: false },
    Look { words: true, printed: true },
    Look { words: false, printed: true },
];
const WHOLE: Look = LOOKS[0];

const HOSTILE: [&str; 12] = [
    "<script>alert('1')</script>",
    "\"/><image href=\"http://a.b\"/>",
    "a & b &amp; &lt;",
    "]]>\u{0}\u{7}\u{1b}\u{fffe}\u{ffff}",
    "\u{202e}evil\u{2066}",
    "Bartholomew-Christopher Featherstonehaugh",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "محمد عبد الرحمن بن عبد الله الطويل الاسم",
    "👩‍👩‍👧‍👦 Zoë e\u{301}\u{301}\u{301}\u{301} 👍🏽",
    "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
    "",
    " \t\n ",
];

fn person(id: &str) -> Person {
    Person::new(id, Age::Child, Colour(0x0096_5d39))
}

fn someone<'s>(id: &'s str, name: &'s str, face: Face<'s>) -> Someone<'s> {
    Someone {
        id,
        name,
        word: name,
        has_died: id.ends_with(['0', '3', '6', '9']),
        face,
        photo: if id.ends_with('4') { "photo:\"<&>'" } else { "" },
    }
}

/// Four faces that go round.
fn face(place: usize, own: &Person) -> Face<'_> {
    [Face::Person(own), Face::Unseen, Face::Nobody, Face::Pet(Pet::Dog, Colour(0x00c0_8a4e)), Face::Council][place % 5]
}

/// A tree of rows, with a line of every kind from each card to the one below.
fn with_tree(names: &[&str], columns: i32, check: impl Fn(&TreeScene<'_>)) {
    let own = person("own");
    let ids: Vec<String> = (0..names.len()).map(|place| format!("id{place}")).collect();
    let rect = |place: usize| {
        let place = place as i32;
        Rect { x: place % columns * 172, y: place / columns * 280, w: CARD.0, h: CARD.1 }
    };
    let cards: Vec<Card<'_>> = names
        .iter()
        .enumerate()
        .map(|(place, name)| Card {
            someone: someone(&ids[place], name, face(place, &own)),
            rect: rect(place),
            is_child: place == 3,
            lives_with_me: place % 4 == 0,
            mark: (place % 5 == 2).then_some(Mark { name, tint: place }),
        })
        .collect();
    let mut strokes: Vec<Stroke> = Vec::new();
    for place in 0..names.len() {
        let from = rect(place);
        let below = place + columns as usize;
        let kind = Kind::ALL[place % 9];
        if below < names.len() {
            let to = rect(below);
            let points = vec![Point { x: from.middle().x, y: from.bottom() }, Point { x: to.middle().x, y: to.y }];
            strokes.push(Stroke { kind, family: place, points });
        }
        if place + 1 < names.len() && (place as i32 + 1) % columns > 0 {
            let to = rect(place + 1);
            let y = from.y + from.h / 2;
            let points = vec![Point { x: from.right(), y }, Point { x: to.x, y }];
            strokes.push(Stroke { kind: Kind::Couple, family: 100 + place, points });
            let lane = from.bottom() + 40;
            let down = if below < names.len() { lane } else { from.bottom() + 20 };
            strokes.push(Stroke {
                kind: Kind::Born,
                family: 100 + place,
                points: vec![Point { x: from.right() + 18, y }, Point { x: from.right() + 18, y: down }],
            });
        }
    }
    let grounds = [Ground { rect: Rect { x: -14, y: -14, w: 172 + 136 + 28, h: 212 }, name: names[0], tint: 0 }];
    let all = cards.iter().map(|card| card.rect).chain([grounds[0].rect]).reduce(Rect::with).unwrap_or_default();
    check(&TreeScene { cards: &cards, strokes: &strokes, grounds: &grounds, bounds: Rect { h: all.h + 24, ..all } });
}

/// Reads a picture with a reader that is not ours. Its words, in order.
fn read(drawn: &Drawn) -> Vec<String> {
    let svg = &drawn.svg;
    let document = roxmltree::Document::parse(svg).unwrap_or_else(|fault| panic!("{fault}: {svg}"));
    let view = ["x", "y", "w", "h"].len();
    let numbers: Vec<f32> =
        document.root_element().attribute("viewBox").unwrap().split(' ').map(|own| own.parse().unwrap()).collect();
    assert_eq!(numbers.len(), view);
    let mut ids = BTreeSet::new();
    let mut words = Vec::new();
    for node in document.descendants().filter(|node| node.is_element()) {
        let name = node.tag_name().name();
        assert!(["svg", "g", "path", "ellipse", "clipPath", "text"].contains(&name), "{name}");
        for attribute in node.attributes() {
            let value = attribute.value();
            assert!(!["style", "class", "href"].contains(&attribute.name()), "{}", attribute.name());
            assert!(!value.contains("NaN") && !value.contains("inf") && !value.contains("http"), "{value}");
            if attribute.name() == "id" {
                assert!(ids.insert(value.to_owned()), "{value} twice");
            }
        }
        if name == "text" {
            let [x, y, size] = ["x", "y", "font-size"].map(|own| node.attribute(own).unwrap().parse::<f32>().unwrap());
            let text = node.text().unwrap().to_owned();
            let half = measure(&text, size) * if node.attribute("text-anchor").is_some() { 0.5 } else { 1.0 };
            let left = if node.attribute("text-anchor").is_some() { x - half } else { x };
            // Where the picture is not turned: all words are in it.
            if !svg.contains("rotate(90") {
                let [from, top, wide, high] =
                    [drawn.view.x, drawn.view.y, drawn.view.w, drawn.view.h].map(|own| own as f32);
                let within =
                    left >= from - 1.0 && x + half <= from + wide + 1.0 && y - size >= top - 4.0 && y <= top + high;
                assert!(within, "{text} at {x} {y}, {size} of {:?}", drawn.view);
            }
            words.push(text);
        }
    }
    for node in document.descendants() {
        if let Some(clip) = node.attribute("clip-path") {
            let id = clip.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')')).unwrap();
            assert!(ids.contains(id), "{id}");
        }
    }
    for spot in &drawn.spots {
        assert!(spot.rect.holds(spot.face) || spot.face.w > CARD.0, "{spot:?}");
    }
    words
}

/// Every picture of some names, in a look.
fn each(names: &[&str], look: Look, check: impl Fn(&str, &Drawn)) {
    let own = person("own");
    let ids: Vec<String> = (0..names.len()).map(|place| format!("id{place}")).collect();
    let all: Vec<Someone<'_>> =
        names.iter().enumerate().map(|(place, name)| someone(&ids[place], name, face(place, &own))).collect();
    with_tree(names, 4, |scene| {
        check("tree", &tree(scene, look));
        for leaf in pages(scene, (420, 620), look, &|page| format!("to page {page} & on")) {
            check("page", &leaf.drawn);
        }
        let signs = Sign::of(scene);
        let signs: Vec<(Sign, &str)> = signs.iter().map(|sign| (*sign, names[1])).collect();
        check("legend", &legend(&signs, 1200, look));
    });
    check("around", &around_me(&all[0], &all[1..], look));
    for wide in [390, 820] {
        let own = [&all[..4], &all[4..], &all[..0], &all[1..2]];
        let all: Vec<Home<'_>> = own
            .iter()
            .zip(names)
            .map(|(people, title)| Home { key: title, title, tint: title.len(), people })
            .collect();
        check("homes", &homes(&all, "id0", wide, look));
    }
    let near: Vec<Near<'_>> = all
        .iter()
        .enumerate()
        .map(|(place, someone)| Near {
            someone: *someone,
            ring: place % 3 + 1,
            part: place % 5,
            tone: [Tone::Strong, Tone::Usual, Tone::Thin, Tone::Difficult][place % 4],
        })
        .collect();
    check("map", &people_map(&all[0], &near, &["family", names[0], "school", "pets", "clubs"], names[1], look));
    let seats: Vec<Seat<'_>> = all.iter().map(|who| Seat { who: *who, leads: who.id == "id1" }).collect();
    let rows = [Row { heading: names[0], seats: &seats, note: names[2] }, Row { heading: "", seats: &[], note: "" }];
    for wide in [390, 820] {
        let panels = [true, false].map(|is_plan| Panel { title: names[5], rows: &rows, is_plan });
        check("decides", &decides(&panels, wide, look));
    }
}

#[test]
fn pictures_are_well_formed_and_the_same_each_time() {
    for look in LOOKS {
        let first = std::cell::RefCell::new(Vec::new());
        each(&HOSTILE, look, |_, drawn| {
            let words = read(drawn);
            assert!(look.words || words.is_empty(), "{words:?}");
            first.borrow_mut().push(drawn.svg.clone());
        });
        let second = std::cell::RefCell::new(Vec::new());
        each(&HOSTILE, look, |_, drawn| second.borrow_mut().push(drawn.svg.clone()));
        assert!(first == second);
    }
}

#[test]
fn a_name_is_whole_and_nothing_but_a_name() {
    each(&HOSTILE, WHOLE, |kind, drawn| {
        if matches!(kind, "tree" | "around" | "homes" | "map") {
            let words = read(drawn).concat().replace(' ', "");
            for name in HOSTILE.iter().take(8) {
                assert!(words.contains(&plain(name).replace(' ', "")), "{kind}: {name}");
            }
            assert!(!drawn.svg.contains("<script") && !drawn.svg.contains("<image"));
        }
    });
}

#[test]
fn words_that_are_fitted_lose_no_letter_and_are_no_wider() {
    for name in HOSTILE {
        for (wide, most) in [(60.0, 1), (98.0, 2), (132.0, 2), (400.0, 1)] {
            let fitted = fit(name, wide, most, 17.0, 14.0);
            let is_all = fitted.lines.concat().replace(' ', "") == plain(name).replace(' ', "");
            assert!(is_all, "{name}: {:?}", fitted.lines);
            for line in &fitted.lines {
                assert!(measure(line, fitted.size) <= wide + 0.1 || line.chars().count() < 12, "{line}");
                assert!(!line.starts_with(['\u{301}', '\u{200d}']), "{line}");
            }
        }
    }
    // What children are called fits at the size it is meant to be.
    for name in ["Amira", "Nan", "half-brother", "special guardian", "Great-Grandad", "Sami and Noor’s dad"] {
        let fitted = fit(name, 132.0, 2, 17.0, 14.0);
        assert!(fitted.size > 16.9 && fitted.lines.len() < 3, "{name}: {:?} {}", fitted.lines, fitted.size);
    }
}

#[test]
fn big_faces_stand_apart() {
    let ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    for many in 1..=9 {
        let spots = around_spots(&ids[..many]);
        assert_eq!(spots.len(), many);
        for (place, one) in spots.iter().enumerate() {
            assert!(spots[0].face.w >= one.face.w);
            assert!(one.rect.x >= 0 && one.rect.right() <= 820, "{many}: {one:?}");
            for two in &spots[place + 1..] {
                assert!(!one.rect.meets(two.rect), "{many}: {one:?} {two:?}");
            }
        }
    }
    assert_eq!(around_spots(&ids).len(), 9);
}

#[test]
fn kinds_are_told_apart_without_colour() {
    for (place, one) in Kind::ALL.iter().enumerate() {
        for two in &Kind::ALL[place + 1..] {
            let ((_, width, gaps), (_, other, others)) = (one.style(), two.style());
            let is_double = |kind: Kind| kind == Kind::Guardian;
            let apart =
                gaps != others || is_double(*one) != is_double(*two) || (width / other).max(other / width) > 1.3;
            assert!(apart, "{one:?} {two:?}");
        }
        // Each is seen on paper and on every ground, at three to one; words at more than four and a half.
        let light = |colour: Colour| colour.light() + 0.05;
        for ground in TINTS.into_iter().chain([sheet::PAPER]) {
            assert!(light(ground) / light(one.style().0) > 2.4, "{one:?} on {ground:?}");
            assert!(light(ground) / light(letters::INK) > 7.0 && light(ground) / light(letters::SOFT) > 4.5);
        }
        assert!(light(sheet::PAPER) / light(one.style().0) > 3.0, "{one:?}");
    }
}

#[test]
fn a_tree_over_pages_has_everyone_once_and_says_where_lines_go_on() {
    let names: Vec<String> = (0..60).map(|place| format!("Name {place}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    with_tree(&names, 10, |scene| {
        let paper = Look { words: true, printed: true };
        for page in [A5, A4, (900, 500), (300, 300)] {
            let all = pages(scene, page, paper, &|page| format!("to page {page}"));
            let mut ids: Vec<&str> =
                all.iter().flat_map(|leaf| leaf.drawn.spots.iter().map(|spot| spot.id.as_str())).collect();
            ids.sort_unstable();
            let before = ids.len();
            ids.dedup();
            assert_eq!((ids.len(), before), (60, 60), "{page:?}");
            assert!(all.len() > if page == A4 { 1 } else { 2 }, "{page:?}");
            for (number, leaf) in all.iter().enumerate() {
                let words = read(&leaf.drawn).concat();
                for to in &leaf.to {
                    assert!(all[to - 1].to.contains(&(number + 1)), "{number} {to}");
                    assert!(words.replace(' ', "").contains(&format!("topage{to}")), "{words}");
                }
                assert!(!leaf.to.is_empty());
            }
        }
        // In rows like bricks nearly nowhere is a way between all columns.
        for shift in [34, 86, 120] {
            let mut cards = scene.cards.to_vec();
            for card in &mut cards {
                card.rect.x += card.rect.y / 280 % 2 * shift;
            }
            let bricks = TreeScene { cards: &cards, ..*scene };
            for page in [A5, (300, 300)] {
                let all = pages(&bricks, page, paper, &|page| page.to_string());
                assert_eq!(all.iter().map(|leaf| leaf.drawn.spots.len()).sum::<usize>(), 60);
            }
        }
        assert_eq!(pages(scene, (4000, 4000), paper, &|_| String::new()).len(), 1);
    });
}

#[test]
fn a_legend_tells_only_what_occurs() {
    with_tree(&["a", "b"], 2, |scene| {
        let signs = Sign::of(scene);
        assert_eq!(signs, [Sign::Line(Kind::Born), Sign::Line(Kind::Couple), Sign::Ground, Sign::Badge, Sign::Leaf]);
    });
}
