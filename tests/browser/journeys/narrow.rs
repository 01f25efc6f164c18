//! A window of 320 CSS pixels: a small phone, or everything four times as large.

use crate::book::{Example, calendar, example, pages, terms};
use crate::command::Ask;
use crate::engine::Engine;
use crate::screens::{self, away, card, contents, cover, page, settings, shelf};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::Reader;
use serde_json::json;

/// Every screen fits its window from side to side, with keys alone.
pub async fn reads(visit: &Visit) {
    let width = narrow(visit).await;
    visit.comes_to("return window.innerWidth", Vec::new(), &json!(width)).await;
    let example = example("brothers-and-sisters-apart");
    shelf::ready(visit).await;
    fits(visit, "the bookshelf").await;
    let words = crate::book::shelf_words();
    settings::open(visit, &words).await;
    fits(visit, "the settings").await;
    settings::done(visit, &words).await;
    visit.enter_back(&away::begin(&words)).await;
    away::arrives(visit, &words).await;
    fits(visit, "the weather").await;
    away::end(visit, &words).await;
    shelf::take(visit, &example).await;
    fits(visit, "who reads").await;
    crate::screens::who::choose_child(visit, &example).await;
    let level = example.own_level();
    cover::to_contents(visit, &example.book(Reader::Child, level), &example.words(level)).await;
    fits(visit, "the contents").await;
    book(visit, &example).await;
}

/// Makes the window narrow, where it did not start so, and gives its width in CSS pixels.
async fn narrow(visit: &Visit) -> u32 {
    match visit.engine {
        Engine::Chromium => 320,
        Engine::Firefox => {
            // Of a window 1280 wide.
            zoom(visit, 4.0).await;
            320
        }
        Engine::WebKit => {
            // MiniBrowser becomes no narrower than its own row of buttons.
            visit.client.set_window_size(320, 1024).await.expect("a window has a size");
            447
        }
    }
}

/// Makes all of a page larger in Firefox, as a reader zooms in.
pub async fn zoom(visit: &Visit, times: f64) {
    let context = async |context| {
        let command = Ask::post("moz/context", json!({ "context": context }));
        visit.client.issue_cmd(command).await.expect("geckodriver was let into the browser");
    };
    context("chrome").await;
    visit.run_with("FullZoom.setZoom(arguments[0], gBrowser.selectedBrowser)", vec![json!(times)]).await;
    context("content").await;
}

async fn book(visit: &Visit, example: &Example) {
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    contents::start(visit, &words).await;
    visit.press(Key::Left).await;
    let mut has_seen_card = false;
    for (expected, own) in pages(&book, &words).iter().zip(book.chapters.iter().flat_map(|chapter| &chapter.pages)) {
        page::says(visit, expected).await;
        if let Some(cue) = calendar(own) {
            screens::calendar::arrives(visit, cue).await;
        }
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
pub async fn fits(visit: &Visit, screen: &str) {
    visit.settle().await;
    let over = visit.run(include_str!("../scripts/over.js")).await;
    assert_eq!(over, json!([]), "{screen} reaches past the side of the window");
}
