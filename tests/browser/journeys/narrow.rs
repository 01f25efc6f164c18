//! A window of 320 CSS pixels: a small phone, or everything four times as large.

use crate::book::{Example, example, pages, terms};
use crate::screens::{card, contents, page, shelf};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::Reader;
use serde_json::json;

/// Every screen fits its window from side to side, with keys alone.
pub async fn reads(visit: &Visit) {
    let width = visit.run("return window.innerWidth").await.as_f64().expect("a number");
    assert!((300.0..=320.0).contains(&width), "the window is {width} CSS pixels wide");
    let example = example("brothers-and-sisters-apart");
    shelf::ready(visit).await;
    fits(visit, "the bookshelf").await;
    shelf::take(visit, &example).await;
    fits(visit, "who reads").await;
    crate::screens::who::choose_child(visit, &example).await;
    fits(visit, "the contents").await;
    book(visit, &example).await;
}

async fn book(visit: &Visit, example: &Example) {
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    contents::start(visit, &words).await;
    let mut has_seen_card = false;
    for (expected, own) in pages(&book, &words).iter().zip(book.chapters.iter().flat_map(|chapter| &chapter.pages)) {
        page::says(visit, expected).await;
        fits(visit, &own.id).await;
        if let Some((text, id)) = terms(own).first().filter(|_| !has_seen_card) {
            visit.enter(&Control::button(text)).await;
            card::opens(visit, book.words.iter().find(|word| word.id == *id).expect("it is explained")).await;
            fits(visit, "a card").await;
            visit.press(Key::Escape).await;
            card::closes(visit).await;
            has_seen_card = true;
        }
        visit.press(Key::Right).await;
    }
    assert!(has_seen_card);
}

/// Nothing reaches past the side of the window.
async fn fits(visit: &Visit, screen: &str) {
    let over = visit.run(include_str!("../scripts/over.js")).await;
    assert_eq!(over, json!([]), "{screen} reaches past the side of the window");
}
