//! What every book must be, whoever it is for.

use crate::every::{Shelved, book, examples, file_name, library, pages, readers};
use kithbook::audience::{Level, Reader};
use kithbook::book::{Topic, text_of};
use kithbook::plan::{self, Status};
use kithbook::render;
use std::collections::BTreeSet;

#[test]
fn every_example_is_a_whole_book_for_every_reader_at_every_level() {
    for Shelved { example, reader, level, book } in library() {
        let who = format!("{example} for {} at {}", file_name(reader), level.word());
        let topics: Vec<Topic> = book.chapters.iter().map(|chapter| chapter.topic).collect();
        for needed in [Topic::Cover, Topic::Plan, Topic::Why, Topic::Next, Topic::Rights] {
            assert!(topics.contains(&needed), "{who}: no {needed:?}");
        }
        if !matches!(reader, Reader::Parent(_)) {
            assert!(topics.contains(&Topic::Family) && topics.contains(&Topic::People), "{who}: no family");
        }
        let ids: Vec<&str> = pages(book).map(|page| page.id.as_str()).collect();
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "{who}: a page id twice among {ids:?}");
        for page in pages(book) {
            assert!(!text_of(&page.heading).is_empty(), "{who}: no heading on {}", page.id);
            assert!(!page.blocks.is_empty(), "{who}: nothing on {}", page.id);
        }
    }
}

#[test]
fn no_sentence_is_left_glued_or_unfilled() {
    for Shelved { example, reader, level, book } in library() {
        let text = render::text(book);
        for wrong in ["  ", " .", " ,", "..", "{", "}", "You is", "s's'", "\u{1}"] {
            let line = text.lines().find(|line| line.contains(wrong) && !line.starts_with('“'));
            assert!(line.is_none(), "{example} for {} at {}: {wrong:?} in {line:?}", reader.word(), level.word());
        }
    }
}

#[test]
fn the_same_plan_always_gives_the_same_book() {
    for (_, plan) in examples().into_iter().take(3) {
        let make = || render::json(&book(&plan, Reader::Child, Level::From8));
        assert_eq!(make(), make());
    }
}

#[test]
fn json_is_read_by_another_library_and_points_into_the_readers_own_copy() {
    for (name, plan) in examples() {
        for reader in readers(&plan) {
            let audience = kithbook::audience::Audience { reader: reader.clone(), level: Level::Adult };
            let copy = plan::write::write(kithbook::audience::share(plan.clone(), &audience).plan());
            let copy: serde_json::Value = serde_json::from_str(&copy).unwrap();
            let book: serde_json::Value =
                serde_json::from_str(&render::json(&book(&plan, reader.clone(), Level::Adult))).unwrap();
            for page in book["pages"].as_array().unwrap() {
                for pointer in page["from"].as_array().unwrap() {
                    let pointer = pointer.as_str().unwrap();
                    let found = copy.pointer(pointer).or_else(|| copy.pointer(pointer.rsplit_once('/').unwrap().0));
                    assert!(
                        found.is_some() || pointer.matches('/').count() == 1,
                        "{name}: {pointer} of {} is nowhere",
                        page["id"]
                    );
                }
            }
        }
    }
}

#[test]
fn status_chooses_the_wording() {
    for status in Status::ALL {
        let (_, mut plan) = examples().into_iter().find(|(name, _)| name == "going-home").unwrap();
        let home = plan.homes.iter_mut().find(|home| home.time == Some(plan::HomeTime::Planned)).unwrap();
        home.standing.status = Some(*status);
        let (id, _) = (home.id.as_str().to_owned(), ());
        let book = book(&plan, Reader::Child, Level::From8);
        let page = book
            .chapters
            .iter()
            .flat_map(|chapter| &chapter.pages)
            .find(|page| page.id == format!("home/{id}"))
            .unwrap();
        let text: String = page.blocks.iter().flat_map(|block| block.lines()).collect::<Vec<_>>().join(" ");
        let expected = match status {
            Status::Decided => "You will live with Mum.",
            Status::Planned => {
                "The plan is for you to live with Mum. Plans can change. If this one does, we will tell you why."
            }
            Status::LookedInto | Status::NotKnown => "You might live with Mum. We do not know yet.",
        };
        assert_eq!(text, expected);
    }
}
