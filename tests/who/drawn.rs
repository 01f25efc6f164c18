//! What is drawn of the examples.

use super::examples::{CUES, Cue};
use kithbook::art::kin::{Drawn, Look};
use kithbook::render::{draw, places, who_is_who};
use std::collections::{BTreeMap, BTreeSet};

/// Who is in a cue, by id, with what they are called.
fn called(cue: &str) -> BTreeMap<&str, &str> {
    let who = |line| match str::split(line, '\t').collect::<Vec<_>>()[..] {
        ["who", id, _, _, _, _, name, ..] => Some((id, name)),
        _ => None,
    };
    cue.lines().rev().filter_map(who).collect()
}

/// Each picture is drawn on the screen and for paper, alike whoever asks.
#[test]
fn every_cue_is_drawn_well_formed() {
    let mut kinds = BTreeSet::new();
    for (place, cue) in once().into_iter().enumerate() {
        let text = cue.text.as_str();
        kinds.insert(text.split(' ').nth(1).unwrap().to_owned());
        // Each for the screen or for paper; every eighth in each way there is.
        let looks = [(true, place % 2 == 1), (true, place % 2 == 0), (false, false), (false, true)];
        for (words, printed) in looks.into_iter().take(if place % 8 == 0 { 4 } else { 1 }) {
            let look = Look { words, printed };
            let Drawn { svg, view, spots } = who_is_who(text, look).unwrap_or_else(|| panic!("{}: {text}", cue.place));
            let wanted = [view.x, view.y, view.w, view.h].map(|part| part.to_string()).join(" ");
            assert!(view.w > 0 && view.h > 0 && svg.contains(&format!("viewBox=\"{wanted}\"")), "{}", cue.place);
            assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && svg.ends_with("</svg>"));
            assert_eq!(svg.matches("<g").count(), svg.matches("</g>").count(), "{}", cue.place);
            // To read all of them takes minutes.
            if place % 8 == 0 {
                let read = roxmltree::Document::parse(&svg);
                assert!(read.is_ok(), "{}: {:?}", cue.place, read.err());
            }
            for never in ["NaN", "inf", "<script", "<image", "href", "<style"] {
                assert!(!svg.contains(never), "{}: {never}", cue.place);
            }
            for spot in &spots {
                let own = spot.rect;
                let inside = own.x >= view.x
                    && own.y >= view.y
                    && own.x + own.w <= view.x + view.w
                    && own.y + own.h <= view.y + view.h;
                assert!(inside && own.w > 0 && own.h > 0, "{}: {} at {own:?} of {view:?}", cue.place, spot.id);
            }
        }
        if place % 8 == 0 {
            assert_eq!(draw(text, false), who_is_who(text, Look { words: true, printed: false }).map(|own| own.svg));
        }
    }
    assert_eq!(kinds.iter().map(String::as_str).collect::<Vec<_>>(), ["around", "decides", "homes", "map", "tree"]);
}

/// Everyone on it is in the reader's own copy, has a name, and is there once; the child is on it.
#[test]
fn everybody_is_on_it_once_and_by_a_name_of_the_readers_own() {
    let mut drawn = 0;
    for cue in CUES.iter() {
        let called = called(&cue.text);
        let kind = cue.text.split(' ').nth(1).unwrap();
        let places = places(&cue.text, &|_| None).unwrap();
        let lines = told_lines(&places);
        let mut on_it = BTreeMap::new();
        for line in &lines {
            let (id, name) = (line.id, line.name);
            *on_it.entry(id).or_insert(0) += 1;
            drawn += 1;
            assert!(!name.trim().is_empty(), "{}: {id} has no name", cue.place);
            assert_eq!(called.get(id), Some(&name), "{}", cue.place);
            let own = cue.copy.plan().people.iter().find(|person| person.id.as_str() == id);
            let own = own.unwrap_or_else(|| panic!("{}: {id} is not in the copy", cue.place));
            let known = [&own.name, &own.childs_word].map(|name| name.as_str());
            let is_you = cue.copy.audience().reader.person() == Some(&own.id);
            let is_child = is_you || own.id == cue.copy.plan().child.id;
            assert!(
                is_child || known.iter().any(|whole| *whole == name || whole.starts_with(&format!("{name} "))),
                "{}: {name} of {known:?}",
                cue.place
            );
        }
        // Who decides is drawn twice: now, and under the plan.
        let most = if kind == "decides" { 2 } else { 1 };
        let often: Vec<_> = on_it.iter().filter(|(_, count)| **count > most).collect();
        assert!(often.is_empty(), "{}: more than once: {often:?}", cue.place);
        let child = cue.copy.plan().child.id.as_str();
        assert!(
            ["decides", "map"].contains(&kind) || on_it.contains_key(child),
            "{}: the child is not on it",
            cue.place
        );
        // A tree leaves out nobody of an example; at five to seven there is room for fifteen.
        if kind == "tree" && !cue.place.contains("at 5-7") {
            let missing: Vec<_> = called.keys().filter(|id| !on_it.contains_key(**id)).collect();
            assert!(missing.is_empty(), "{}: not drawn: {missing:?}", cue.place);
        }
        if kind == "tree" && cue.place.contains("at 5-7") {
            assert!(on_it.len() <= 15, "{}: {} people", cue.place, on_it.len());
        }
    }
    assert!(drawn > 1_000, "{drawn} places");
}

/// Up leads to a parent and down to a child, where the picture has one; left and right go along a row, which ends.
#[test]
fn the_arrows_lead_to_kin_and_along_rows_that_end() {
    for cue in once() {
        let places = places(&cue.text, &|_| None).unwrap();
        let lines = told_lines(&places);
        let is_tree = cue.text.starts_with("kin tree ");
        let links: Vec<(&str, &str)> = if is_tree { links(&cue.text) } else { Vec::new() };
        let is_on_it = |id: &str| lines.iter().any(|own| own.id == id);
        for (here, own) in lines.iter().enumerate() {
            let led = |arrow: usize| {
                own.to[arrow].map(|place| lines.get(place).unwrap_or_else(|| panic!("{}: {own:?}", cue.place)))
            };
            if links.iter().any(|(child, parent)| *child == own.id && is_on_it(parent)) {
                let up = led(0).unwrap_or_else(|| panic!("{}: nobody is up from {own:?}", cue.place));
                assert!(links.contains(&(own.id, up.id)), "{}: up from {} leads to {}", cue.place, own.id, up.id);
            }
            if links.iter().any(|(child, parent)| *parent == own.id && is_on_it(child)) {
                let down = led(1).unwrap_or_else(|| panic!("{}: nobody is down from {own:?}", cue.place));
                assert!(links.contains(&(down.id, own.id)), "{}: down from {} leads to {}", cue.place, own.id, down.id);
            }
            let (left, right) = (led(2), led(3));
            assert!(left.is_none_or(|left| left.x < own.x), "{}: left of {own:?} is {left:?}", cue.place);
            assert!(right.is_none_or(|right| right.x > own.x), "{}: right of {own:?} is {right:?}", cue.place);
            assert!(own.to.iter().all(|to| *to != Some(here)), "{}: {own:?} leads to itself", cue.place);
        }
    }
}

/// A line about somebody's place.
#[derive(Debug)]
struct Told<'t> {
    id: &'t str,
    name: &'t str,
    x: i32,
    to: [Option<usize>; 4],
}

fn told_lines(places: &str) -> Vec<Told<'_>> {
    let lines = places.split_once("</svg>").unwrap().1.lines().filter(|line| !line.is_empty());
    let mut told = Vec::new();
    for line in lines {
        let fields: Vec<&str> = line.split('\t').collect();
        assert_eq!(fields.len(), 12, "{line}");
        let to = [7, 8, 9, 10].map(|field: usize| (!fields[field].is_empty()).then(|| fields[field].parse().unwrap()));
        told.push(Told { id: fields[0], name: fields[1], x: fields[3].parse().unwrap(), to });
    }
    told
}

/// The children and parents of a cue.
fn links(cue: &str) -> Vec<(&str, &str)> {
    let link = |line| match str::split(line, '\t').collect::<Vec<_>>()[..] {
        ["parent", child, parent, kind] if kind != "unknown" && !kind.is_empty() => Some((child, parent)),
        _ => None,
    };
    cue.lines().filter_map(link).collect()
}

/// Each cue once: many readers are shown the same.
fn once() -> Vec<&'static Cue> {
    let mut seen = BTreeSet::new();
    CUES.iter().filter(|cue| seen.insert(&cue.text)).collect()
}
