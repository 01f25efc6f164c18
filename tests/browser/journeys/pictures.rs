//! Pictures: drawn where they are due, said where they say something, and gone with the book.

use crate::book::{Example, example, images, pages, say};
use crate::screens::{away, contents, page, picture, shelf};
use crate::visit::Visit;
use fantoccini::key::Key;
use kithbook::audience::Reader;
use kithbook::book::{Book, Chapter, Page};
use serde_json::json;

/// The most drawings that are kept (`public/pictures.js`).
const KEPT: u64 = 48;

/// Reads a book through; puts it away and brings it back; closes it.
pub async fn drawn_and_gone(visit: &Visit) {
    let example = example("special-guardian-nan");
    let (level, words) = (example.own_level(), example.words(example.own_level()));
    let book = example.book(Reader::Child, level);
    shelf::open(visit, &example).await;
    through(visit, &example, &book).await;
    visit.enter_back(&page::contents(&words)).await;
    contents::arrives(visit, &book).await;
    hills(visit, &book).await;
    let held = picture::held(visit).await;
    assert!((2..=KEPT).contains(&held), "{held} drawings are kept");

    visit.enter_back(&away::begin(&words)).await;
    away::arrives(visit, &words).await;
    picture::gone(visit).await;
    away::end(visit, &words).await;
    contents::arrives(visit, &book).await;
    hills(visit, &book).await;

    let (chapter, own, number) = places(&book).find(|(_, own, _)| own.picture.is_some()).expect("a page has a picture");
    visit.run_with("location.hash = arguments[0]", vec![json!(crate::book::address(chapter, number))]).await;
    picture::drawn(visit, &images(&book, chapter, own)).await;
    shelf::close_book(visit, &say(&words, "reader-close")).await;
    picture::gone(visit).await;
    visit.client.back().await.expect("there is a page before");
    shelf::ready(visit).await;
    picture::gone(visit).await;
}

/// Every page, by the arrow key. What was drawn is not drawn again for the way back.
async fn through(visit: &Visit, example: &Example, book: &Book) {
    let told = pages(book, &example.words(book.audience.level));
    let (mut scenes, mut faces, mut most) = (0, 0, 0);
    for ((chapter, own, _), expected) in places(book).zip(&told) {
        page::says(visit, expected).await;
        let due = images(book, chapter, own);
        picture::drawn(visit, &due).await;
        picture::named(visit, &due).await;
        if let Some(own) = &own.picture {
            assert!(!own.alt.is_empty(), "a scene says something");
            scenes += 1;
        }
        faces += own.faces.len();
        most = picture::held(visit).await.max(most);
        visit.press(Key::Right).await;
    }
    assert!(scenes > 9 && faces > 9, "an example with scenes and faces, not {scenes} and {faces}");
    assert_eq!(most, KEPT, "a book with more drawings than are kept");

    let before = visit.run("return [...window.blobs]").await;
    for expected in told.iter().rev().skip(1).take(2) {
        visit.press(Key::Left).await;
        page::says(visit, expected).await;
    }
    visit.settle().await;
    assert_eq!(visit.run("return [...window.blobs]").await, before, "the way back draws nothing");
}

/// The contents show the child's face and a scene on each hill whose chapter has one; none of it is read out.
async fn hills(visit: &Visit, book: &Book) {
    let chapters = book.chapters.iter().skip(1);
    let first = |chapter: &Chapter| chapter.pages.iter().find_map(|page| page.picture.clone());
    let scenes = chapters.filter_map(|chapter| {
        first(chapter).map(|own| json!([own.cue(chapter.topic.light(), kithbook::art::scenes::Crop::Brow), ""]))
    });
    let due: Vec<_> = book.child.iter().map(|face| json!([face.cue(false), ""])).chain(scenes).collect();
    picture::drawn(visit, &due).await;
    picture::named(visit, &due).await;
}

/// Every page with its chapter and its number in it.
fn places(book: &Book) -> impl Iterator<Item = (&Chapter, &Page, usize)> {
    let of = |chapter| -> Box<dyn Iterator<Item = (&Chapter, &Page, usize)>> {
        let chapter: &Chapter = chapter;
        Box::new(chapter.pages.iter().enumerate().map(move |(index, page)| (chapter, page, index + 1)))
    };
    book.chapters.iter().flat_map(of)
}
