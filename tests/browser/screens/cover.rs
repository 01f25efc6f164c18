//! The cover of a book, at which a child's copy opens.

use crate::book::{Example, pages, say};
use crate::screens::card;
use crate::visit::{Control, Visit};
use kithbook::audience::Level;
use kithbook::book::Book;
use kithbook::content::Content;

/// Waits until the book is open at its cover.
pub async fn arrives(visit: &Visit, example: &Example, book: &Book) {
    let words = example.words(book.audience.level);
    super::page::says(visit, &pages(book, &words)[0]).await;
}

/// Goes on from the cover to the contents.
pub async fn to_contents(visit: &Visit, book: &Book, words: &Content) {
    visit.enter_back(&super::page::contents(words)).await;
    super::contents::arrives(visit, book).await;
}

/// Opens the book.
pub fn open(words: &Content) -> Control {
    Control::button(say(words, "reader-open"))
}

/// Opens the choices.
pub fn button(words: &Content) -> Control {
    Control::button(say(words, "reader-cover"))
}

/// Opens the choices of a cover.
pub async fn choices(visit: &Visit, words: &Content) {
    visit.enter(&button(words)).await;
    card::is_open(visit, &say(words, "reader-cover")).await;
}

/// Every control, in reading order, from the top. The second value is how many stand before the heading.
pub fn controls(level: Level, words: &Content) -> (Vec<Control>, usize) {
    assert!(level < Level::Adult, "an adult's book has no cover to choose");
    let before = [
        Control::link(say(words, "reader-skip")),
        super::away::begin(words),
        super::page::contents(words),
        super::settings::button(words),
        Control::button(say(words, "reader-close")),
    ];
    let after = [button(words), open(words)];
    (before.iter().chain(&after).cloned().collect(), before.len())
}
