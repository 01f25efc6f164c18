//! Finding the way in a book: turning pages, and keeping one's place when the level changes.

use crate::audience::Level;
use crate::book::{Book, Chapter, Page, Topic};
use crate::web::routes::{Place, Turn};

/// The chapter and the page of a place.
pub fn find(book: &Book, place: Place) -> Option<(&Chapter, &Page)> {
    let chapter = book.chapters.iter().find(|chapter| chapter.topic == place.topic)?;
    chapter.pages.get(place.number.checked_sub(1)?).map(|page| (chapter, page))
}

/// The place a turn leads to. None past either end.
pub fn turned(book: &Book, place: Place, turn: Turn) -> Option<Place> {
    let places = places(book);
    let here = places.iter().position(|own| *own == place)?;
    let there = match turn {
        Turn::Next => here + 1,
        Turn::Back => here.checked_sub(1)?,
        Turn::First => 0,
        Turn::Last => places.len() - 1,
    };
    places.get(there).copied()
}

/// The place that is likely to be turned to next, after a turn from the place before: on, the same way.
pub fn onwards(book: &Book, before: Option<Place>, here: Place) -> Option<Place> {
    let went_back = before.is_some() && before == turned(book, here, Turn::Next);
    turned(book, here, if went_back { Turn::Back } else { Turn::Next })
}

/// The first page after the cover; to an adult that may be the plan in short, which is of the cover's chapter.
pub fn first(book: &Book) -> Option<Place> {
    let is_adult = book.audience.level == Level::Adult;
    places(book).into_iter().skip(1).find(|place| is_adult || place.topic != Topic::Cover)
}

/// The same place in another telling of the book: the page of the same id; else the nearest page of the chapter.
pub fn same(old: &Book, place: Place, new: &Book) -> Option<Place> {
    let (_, page) = find(old, place)?;
    let chapter = new.chapters.iter().find(|chapter| chapter.topic == place.topic)?;
    let by_id = chapter.pages.iter().position(|own| own.id == page.id).map(|index| index + 1);
    Some(Place { topic: place.topic, number: by_id.unwrap_or(place.number.min(chapter.pages.len())) })
}

fn places(book: &Book) -> Vec<Place> {
    let of = |chapter: &Chapter| {
        let topic = chapter.topic;
        (1..=chapter.pages.len()).map(move |number| Place { topic, number })
    };
    book.chapters.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audience::{Audience, Reader};
    use crate::calendar::Date;

    fn book(chapters: &[(Topic, &[&str])]) -> Book {
        let page = |id: &&str| Page {
            id: (*id).to_owned(),
            picture: None,
            faces: Vec::new(),
            heading: Vec::new(),
            blocks: Vec::new(),
            status: None,
            why: Vec::new(),
            terms: Vec::new(),
            from: Vec::new(),
        };
        let chapter = |(topic, ids): &(Topic, &[&str])| Chapter {
            topic: *topic,
            title: String::new(),
            pages: ids.iter().map(page).collect(),
        };
        Book {
            title: String::new(),
            audience: Audience { reader: Reader::Child, level: Level::From8 },
            copy_for: String::new(),
            today: Date::default(),
            made_on: String::new(),
            chapters: chapters.iter().map(chapter).collect(),
            words: Vec::new(),
            child: None,
            home: String::new(),
        }
    }

    fn at(topic: Topic, number: usize) -> Place {
        Place { topic, number }
    }

    #[test]
    fn turning_goes_through_every_page_and_stops_at_both_ends() {
        let book = book(&[(Topic::Cover, &["cover"]), (Topic::Home, &["home/a", "home/b"])]);
        let (start, end) = (at(Topic::Cover, 1), at(Topic::Home, 2));
        assert_eq!(first(&book), Some(at(Topic::Home, 1)));
        assert_eq!(turned(&book, start, Turn::Next), Some(at(Topic::Home, 1)));
        assert_eq!(turned(&book, at(Topic::Home, 1), Turn::Next), Some(end));
        assert_eq!(turned(&book, end, Turn::Next), None);
        assert_eq!(turned(&book, start, Turn::Back), None);
        assert_eq!(turned(&book, end, Turn::First), Some(start));
        assert_eq!(turned(&book, start, Turn::Last), Some(end));
    }

    #[test]
    fn a_reader_is_expected_to_go_on_the_way_they_went() {
        let book = book(&[(Topic::Cover, &["cover"]), (Topic::Home, &["home/a", "home/b"])]);
        let [cover, one, two] = [at(Topic::Cover, 1), at(Topic::Home, 1), at(Topic::Home, 2)];
        assert_eq!(onwards(&book, None, one), Some(two));
        assert_eq!(onwards(&book, Some(cover), one), Some(two));
        assert_eq!(onwards(&book, Some(two), one), Some(cover));
        // At either end there is no way on.
        assert_eq!(onwards(&book, Some(one), two), None);
        assert_eq!(onwards(&book, Some(one), cover), None);
        // From elsewhere in the book, such as the contents or the last page, on.
        assert_eq!(onwards(&book, Some(two), cover), Some(one));
    }

    #[test]
    fn a_child_starts_after_the_cover_and_an_adult_with_the_plan_in_short() {
        let mut book = book(&[(Topic::Cover, &["cover", "cover/2"]), (Topic::Home, &["home/a"])]);
        assert_eq!(first(&book), Some(at(Topic::Home, 1)));
        book.audience.level = Level::Adult;
        assert_eq!(first(&book), Some(at(Topic::Cover, 2)));
    }

    #[test]
    fn a_place_is_kept_by_its_page_then_by_its_chapter() {
        let long = book(&[(Topic::Home, &["home/a", "home/a-2", "home/b"])]);
        let short = book(&[(Topic::Home, &["home/a", "home/b"])]);
        assert_eq!(same(&long, at(Topic::Home, 3), &short), Some(at(Topic::Home, 2)));
        assert_eq!(same(&long, at(Topic::Home, 2), &short), Some(at(Topic::Home, 2)));
        assert_eq!(same(&long, at(Topic::Home, 1), &book(&[(Topic::Why, &["why"])])), None);
    }
}
