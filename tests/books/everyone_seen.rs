//! The page of everyone: who is on it, by hand and by the plan.

use crate::every::{book, examples, file_name, library};
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book::{Block, Book, Page, Topic};
use kithbook::plan::{Arrangement, PersonId, TouchState};
use std::collections::BTreeSet;

fn pages<'b>(book: &'b Book, id: &str) -> Vec<&'b Page> {
    let family = book.chapters.iter().find(|chapter| chapter.topic == Topic::Family);
    let all = family.into_iter().flat_map(|chapter| &chapter.pages);
    let own = format!("{}/{id}", Topic::Family.word());
    all.filter(|page| page.id == own || page.id.strip_prefix(&own).is_some_and(|rest| rest.starts_with('/'))).collect()
}

fn faces(book: &Book, id: &str) -> Vec<String> {
    pages(book, id).iter().flat_map(|page| &page.faces).map(|face| face.name.clone()).collect()
}

fn is_off(each: &Arrangement) -> bool {
    matches!(each.state, Some(TouchState::Paused | TouchState::Ended | TouchState::NotYet))
}

/// Read in the plans by hand.
#[test]
fn those_one_sees_and_those_one_does_not_see_now_are_on_two_pages_for_the_young() {
    let plan = |name: &str| examples().into_iter().find(|(known, _)| known == name).unwrap().1;
    for level in [Level::Under5, Level::From5] {
        let at = |name: &str| book(&plan(name), Reader::Child, level);
        let auntie = at("aunties-house");
        assert_eq!(faces(&auntie, "everyone"), ["Mum", "Dad", "Callum", "Nani ji", "Nan Mo"]);
        // Messages with Mum are paused, but she is seen: she is missing nowhere.
        assert_eq!(faces(&auntie, "not-now"), [""; 0]);
        let adopted = at("adoption-ann-and-raj");
        assert_eq!(faces(&adopted, "everyone").len(), 4, "Skye, Micah, Wendy and Ba");
        assert_eq!(faces(&adopted, "not-now").len(), 2, "the first parents");
    }
}

#[test]
fn nobody_is_passed_over_and_nobody_is_told_twice() {
    let plans = examples();
    let mut told = 0;
    for own in library().iter().filter(|own| own.reader == Reader::Child) {
        let who = format!("{} for {} at {}", own.example, file_name(&own.reader), own.level.word());
        let plan = &plans.iter().find(|(known, _)| *known == own.example).unwrap().1;
        let copy = share(plan.clone(), &Audience { reader: own.reader.clone(), level: own.level });
        let plan = copy.plan();
        let shown = |id: &str| -> Vec<&PersonId> {
            pages(&own.book, id).into_iter().flat_map(|page| &page.faces).map(|face| &face.id).collect()
        };
        let (now, off) = (shown("everyone"), shown("not-now"));
        let all: BTreeSet<_> = now.iter().chain(&off).collect();
        assert_eq!(all.len(), now.len() + off.len(), "{who}: somebody twice");
        for each in plan.family_time.iter().filter(|each| is_off(each)) {
            for id in each.with.iter().filter(|id| **id != plan.child.id) {
                assert!(now.contains(&id) || off.contains(&id), "{who}: {id:?} is passed over");
            }
        }
        // Nobody is among those who are seen whom no arrangement of now names.
        for id in now.iter().filter(|_| own.level < Level::From8) {
            assert!(plan.family_time.iter().any(|each| !is_off(each) && each.with.contains(id)), "{who}: {id:?}");
        }
        told += all.len();
    }
    assert!(told > 300, "{told}");
}

#[test]
fn from_eight_each_line_says_what_the_page_of_its_own_begins_with() {
    let (plans, mut told) = (examples(), 0);
    for own in library().iter().filter(|own| own.reader == Reader::Child && own.level >= Level::From8) {
        let plan = &plans.iter().find(|(known, _)| *known == own.example).unwrap().1;
        let lines: Vec<String> = pages(&own.book, "everyone")
            .iter()
            .flat_map(|page| &page.blocks)
            .map(|block| match block {
                Block::Fact { label, value } => format!("{label}: {}", kithbook::book::text_of(value)),
                other => panic!("{other:?}"),
            })
            .collect();
        told += lines.len();
        assert!(lines.len() <= plan.family_time.len(), "{}", own.example);
        let all: Vec<&Page> = own.book.chapters.iter().flat_map(|chapter| &chapter.pages).collect();
        for line in &lines {
            let (heading, said) = line.split_once(": ").unwrap();
            let is_told = all.iter().any(|page| {
                let first: String = page.blocks.iter().flat_map(Block::lines).collect::<Vec<_>>().join(" ");
                kithbook::book::text_of(&page.heading) == heading && first.starts_with(said.trim())
            });
            assert!(is_told, "{} at {}: {line}", own.example, own.level.word());
        }
    }
    assert!(told > 200, "{told}");
}
