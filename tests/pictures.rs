//! Pictures: the gallery held as it was looked at, and nobody drawn whom the reader may not know of.
//!
//! A drawing that changes on purpose: `INSTA_UPDATE=always cargo test --test pictures`, then `kithbook art --out gallery`,
//! and look at what the diff names.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]
#![allow(clippy::disallowed_methods, reason = "tests read the examples")]

use kithbook::art::scenes::{Cloth, Front, Print, cover};
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book::{self, Portrait};
use kithbook::calendar::Date;
use kithbook::cli::art::gallery;
use kithbook::content::Content;
use kithbook::plan::{self, ParentKind, Vocabulary};
use std::collections::BTreeSet;

/// FNV-1a, 64 bits (Fowler, Noll and Vo): enough to see that a picture is not the one that was looked at.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[test]
fn the_gallery_is_as_it_was_looked_at() {
    let lines: Vec<String> = gallery().iter().map(|(name, svg)| format!("{name} {:016x}", digest(svg))).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_picture_is_shapes_alone_and_has_a_name_of_its_own() {
    let all = gallery();
    let names: BTreeSet<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), all.len());
    for (name, svg) in &all {
        for never in ["style", "href", "<text", "<script", "<image", "filter", "NaN", "inf", "on"] {
            let found = if never == "on" { svg.contains(" on") } else { svg.contains(never) };
            assert!(!found, "{name} holds {never}");
        }
        assert_eq!(svg.matches('<').count(), svg.matches('>').count(), "{name}");
        assert_eq!(svg.matches("<g").count(), svg.matches("</g>").count(), "{name}");
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && svg.ends_with("</svg>"), "{name}");
    }
}

#[test]
fn nobody_is_drawn_who_is_not_in_the_readers_copy_and_every_picture_says_what_it_shows() {
    let mut drawn = 0;
    for entry in std::fs::read_dir("assets/examples").unwrap() {
        let path = entry.unwrap().path();
        let plan = plan::read(&std::fs::read(&path).unwrap()).plan;
        let parents = plan.bonds.parents.iter().filter(|link| link.child == plan.child.id);
        let parents =
            parents.filter(|link| link.kind == Some(ParentKind::Birth)).map(|link| Reader::Parent(link.parent.clone()));
        for reader in [Reader::Child, Reader::Worker].into_iter().chain(parents) {
            for level in [Level::Under5, Level::From8, Level::From12] {
                let shared = share(plan.clone(), &Audience { reader: reader.clone(), level });
                let known: BTreeSet<&str> = shared.plan().people.iter().map(|person| person.id.as_str()).collect();
                let content = Content::built_in(level, plan.council.vocabulary.unwrap_or(Vocabulary::Plain).word());
                let book = book::compile(&shared, &content, Date::parse("2026-06-01").unwrap());
                for page in book.chapters.iter().flat_map(|chapter| &chapter.pages) {
                    for face in &page.faces {
                        assert!(known.contains(face.id.as_str()), "{path:?} {}", page.id);
                    }
                    let Some(picture) = &page.picture else { continue };
                    assert!(!picture.alt.trim().is_empty(), "{path:?} {}", page.id);
                    for person in &picture.sitters {
                        assert!(known.contains(person.id.as_str()), "{path:?} {}: {}", page.id, person.id.as_str());
                        drawn += 1;
                    }
                }
            }
        }
    }
    assert!(drawn > 1_000, "the examples have people in their pictures: {drawn}");
}

#[test]
fn the_light_of_the_contents_goes_from_morning_to_night_once() {
    let day = ["morning", "noon", "afternoon", "evening", "night"];
    let mut nights = 0;
    for entry in std::fs::read_dir("assets/examples").unwrap() {
        let path = entry.unwrap().path();
        let plan = plan::read(&std::fs::read(&path).unwrap()).plan;
        let parents = plan.bonds.parents.iter().map(|link| Reader::Parent(link.parent.clone()));
        let carers = plan.homes.iter().flat_map(|home| &home.carers).map(|id| Reader::Carer(id.clone()));
        for reader in [Reader::Child, Reader::Worker].into_iter().chain(parents).chain(carers) {
            for level in [Level::Under5, Level::From12, Level::Adult] {
                let shared = share(plan.clone(), &Audience { reader: reader.clone(), level });
                let content = Content::built_in(level, "plain");
                let book = book::compile(&shared, &content, Date::parse("2026-06-01").unwrap());
                let hills: Vec<_> = book.hills().collect();
                assert_eq!(hills.len() + 1, book.chapters.len(), "a hill for each chapter but the cover");
                let hours: Vec<_> = hills
                    .iter()
                    .map(|(_, light, _)| day.iter().position(|word| *word == light.word()).unwrap())
                    .collect();
                assert!(hours.is_sorted(), "{path:?} {reader:?} {level:?}: {hours:?}");
                for (place, (_, _, step)) in hills.iter().enumerate() {
                    let before = hours[..place].iter().filter(|hour| **hour == hours[place]).count();
                    assert_eq!(*step, before, "{path:?} {reader:?} {level:?}");
                }
                nights += usize::from(hours.first() == Some(&0) && hours.last() == Some(&4));
            }
        }
    }
    assert!(nights > 50, "whole days: {nights}");
}

#[test]
fn a_carer_who_is_a_stranger_to_the_parents_has_no_face_in_their_copies() {
    let plan = plan::read(&std::fs::read("assets/examples/adoption-ann-and-raj.plan.json").unwrap()).plan;
    let mut faces = 0;
    for (person, is_shown) in [("mum", false), ("dad", false)] {
        let reader = Reader::Parent(plan::PersonId::from(person));
        let shared = share(plan.clone(), &Audience { reader, level: Level::From8 });
        for own in shared.plan().people.iter().filter(|own| ["ann", "raj"].contains(&own.id.as_str())) {
            assert_eq!(own.looks.is_some(), is_shown, "{}", own.id.as_str());
        }
    }
    let own = share(plan, &Audience { reader: Reader::Child, level: Level::From8 });
    let book = book::compile(&own, &Content::built_in(Level::From8, "plain"), Date::parse("2026-06-01").unwrap());
    for page in book.chapters.iter().flat_map(|chapter| &chapter.pages) {
        faces += page.faces.iter().filter(|face| matches!(face.portrait, Portrait::Person(_))).count();
    }
    assert!(faces > 5, "the child sees the faces of those who look after them: {faces}");
}

/// The contrast of two colours such as `#fffdf6`, as WCAG 2 reckons it.
fn contrast(one: &str, other: &str) -> f64 {
    let light = |colour: &str| {
        let part = |at: usize| {
            let part = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn what_is_written_on_a_cover_can_be_read_on_every_cloth_and_print() {
    assert!((contrast("#ffffff", "#767676") - 4.54).abs() < 0.01, "WCAG's own example");
    let sheet = std::fs::read_to_string("assets/styles/page.css").unwrap();
    let rule = |start: &str| sheet.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
    let value = |line: &str, name: &str| line.split_once(name).unwrap().1.trim()[..7].to_owned();
    let (usual, dark) = (rule(".reader--cover {"), rule(".reader--cover:has([data-on=\"marigold\"])"));
    for cloth in Cloth::ALL {
        let line = if cloth == Cloth::Marigold { &dark } else { &usual };
        let (ink, on_button) = (value(line, "--on-cloth:"), value(line, "--cloth-ink:"));
        assert!(contrast(&ink, &on_button) >= 4.5, "the word on a button of {}", cloth.word());
        for print in Print::ALL {
            let drawn = cover(Front::Plain, None, cloth, print, "");
            let papers: BTreeSet<&str> = drawn.match_indices("=\"#").map(|(at, _)| &drawn[at + 2..at + 9]).collect();
            assert_eq!(papers.len(), if print == Print::Plain { 1 } else { 2 }, "{print:?}: a cloth and its print");
            for paper in papers {
                let found = contrast(&ink, paper);
                assert!(found >= 4.5, "{found:.2} for {ink} on {paper} of {} {print:?}", cloth.word());
            }
        }
    }
}
