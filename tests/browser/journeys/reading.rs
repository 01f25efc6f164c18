//! Reading a book to the end by keyboard alone, each page word for word as the library compiles it.

use crate::book::{Example, pages};
use crate::screens::{contents, cover, page, shelf, who};
use crate::visit::Visit;
use fantoccini::key::Key;
use kithbook::audience::{Level, Reader};

/// Reads each example at two levels: the child's own, and one step simpler. Where the level is kept, the child is
/// offered no other, and the second reading is a worker's.
pub async fn to_the_end(visit: &Visit, examples: &[Example]) {
    for example in examples {
        visit.open().await;
        let own = example.own_level();
        let words = example.words(own);
        shelf::open(visit, example).await;
        read(visit, example, Reader::Child, own).await;
        visit.press(Key::Home).await;
        match own.simpler().filter(|_| !example.plan.child.keep_level) {
            Some(simpler) => {
                // A cover offers no levels: they are chosen on the first page.
                visit.enter(&cover::open(&words)).await;
                page::says(visit, &pages(&example.book(Reader::Child, own), &words)[1]).await;
                page::change(visit, own, &words, &page::simpler(&words)).await;
                page::says(visit, &pages(&example.book(Reader::Child, simpler), &example.words(simpler))[1]).await;
                visit.press(Key::Home).await;
                read(visit, example, Reader::Child, simpler).await;
            }
            None => {
                visit.enter_back(&page::contents(&words)).await;
                visit.enter(&contents::another(&words)).await;
                who::choose_worker(visit, example, own).await;
                contents::start(visit, &example.words(Level::Adult)).await;
                let book = example.book(Reader::Worker, Level::Adult);
                page::says(visit, &pages(&book, &example.words(Level::Adult))[1]).await;
                visit.press(Key::Left).await;
                read(visit, example, Reader::Worker, Level::Adult).await;
            }
        }
    }
}

/// Reads from the first page to the last, and finds that there is no page after it.
async fn read(visit: &Visit, example: &Example, reader: Reader, level: Level) {
    let book = example.book(reader, level);
    let pages = pages(&book, &example.words(level));
    for (number, expected) in pages.iter().enumerate() {
        if number > 0 {
            visit.press(Key::Right).await;
        }
        page::says(visit, expected).await;
    }
    visit.press(Key::Right).await;
    page::says(visit, pages.last().expect("a book has a page")).await;
}
