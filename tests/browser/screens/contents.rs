//! The contents of a book.

use crate::book::say;
use crate::visit::{Control, Visit};
use kithbook::book::{Book, Chapter, Topic, text_of};
use kithbook::content::Content;

/// Waits until the book is open at its contents.
pub async fn arrives(visit: &Visit, book: &Book) {
    super::arrives(visit, &book.title).await;
}

/// Begins at the first page after the cover.
pub async fn start(visit: &Visit, words: &Content) {
    visit.enter(&start_link(words)).await;
}

/// Leads to the first page after the cover.
pub fn start_link(words: &Content) -> Control {
    Control::link(say(words, "reader-contents-start"))
}

/// Begins at a chapter.
pub async fn turn_to(visit: &Visit, chapter: &Chapter) {
    visit.enter(&link(chapter)).await;
}

/// Leads back to the question of who reads.
pub fn another(words: &Content) -> Control {
    Control::link(say(words, "reader-contents-who"))
}

/// Asks for paper.
pub fn print(words: &Content) -> Control {
    Control::button(say(words, "reader-contents-print"))
}

/// A chapter in the list: its title, and what its first page is about where that says more.
pub fn link(chapter: &Chapter) -> Control {
    let about = chapter.pages.first().map(|page| text_of(&page.heading)).filter(|about| *about != chapter.title);
    Control::link(format!("{} {}", chapter.title, about.unwrap_or_default()))
}

/// Every control, in reading order, from the top of the page. The second value is how many stand before the heading.
pub fn controls(book: &Book, words: &Content) -> (Vec<Control>, usize) {
    let own = [
        Control::link(say(words, "reader-skip")),
        super::away::begin(words),
        super::settings::button(words),
        Control::button(say(words, "reader-close")),
        start_link(words),
        print(words),
        another(words),
        super::glossary::link(words),
    ];
    let chapters = book.chapters.iter().filter(|chapter| chapter.topic != Topic::Cover).map(link);
    (own.into_iter().chain(chapters).collect(), 4)
}
