//! The grown-up who reads along with a young child.

use crate::book::{example, pages};
use crate::screens::{card, grown_up, page, shelf};
use crate::visit::Visit;
use fantoccini::key::Key;
use kithbook::audience::{Level, Reader};
use kithbook::book::Page;
use serde_json::json;

/// Reasons, levels and prompts stand behind the tab at the two youngest levels, and nowhere on the page. At the next level
/// they are back on the page, and there is no tab.
pub async fn tab(visit: &Visit) {
    let example = example("going-home");
    let own = example.own_level();
    assert_eq!(own, Level::From5);
    shelf::open(visit, &example).await;
    // Nobody reads along on the cover.
    let tabs =
        "return [...document.querySelectorAll('.tab, .tools, .why')].filter((own) => own.checkVisibility()).length";
    assert_eq!(visit.run(tabs).await, json!(0));
    for level in [own, Level::Under5] {
        read(visit, level).await;
        if let Some(simpler) = level.simpler() {
            let first = pages(&example.book(Reader::Child, simpler), &example.words(simpler)).swap_remove(1);
            page::change(visit, level, &example.words(level), &page::simpler(&example.words(level))).await;
            page::says(visit, &first).await;
        }
    }
    for level in [Level::Under5, Level::From5] {
        let fuller = level.fuller().expect("there is one");
        let first = pages(&example.book(Reader::Child, fuller), &example.words(fuller)).swap_remove(1);
        page::change(visit, level, &example.words(level), &page::fuller(&example.words(level))).await;
        page::says(visit, &first).await;
    }
    let tab = "return document.querySelectorAll('.tab').length";
    assert_eq!(visit.run(tab).await, json!(0), "readers of eight need no tab");

    // Where the plan keeps the child at a level, the tab offers no other.
    let example = crate::book::example("while-the-judge-decides");
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    visit.open().await;
    shelf::open(visit, &example).await;
    let told = pages(&book, &words);
    page::go(visit, &told[1]).await;
    grown_up::open(visit, &words).await;
    let own: Vec<&Page> = book.chapters.iter().flat_map(|chapter| &chapter.pages).collect();
    grown_up::tells(visit, own[1], &[], &words).await;
    visit.press(Key::Escape).await;
    card::closes(visit).await;
}

/// Opens the tab on the first page of each chapter, and on one that has a reason; ends on the first page after the cover.
async fn read(visit: &Visit, level: Level) {
    let example = example("going-home");
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let told = pages(&book, &words);
    let all: Vec<&Page> = book.chapters.iter().flat_map(|chapter| &chapter.pages).collect();
    let firsts: Vec<&str> = book.chapters.iter().skip(1).map(|chapter| chapter.pages[0].id.as_str()).collect();
    // The youngest are given no reasons.
    let reason = all.iter().find(|own| !own.why.is_empty()).map(|own| own.id.as_str());
    assert_eq!(reason.is_some(), level > Level::Under5);
    let asked = |own: &Page| firsts.contains(&own.id.as_str()) || reason == Some(own.id.as_str());
    let levels = page::levels(level, &words);
    for (expected, own) in told.iter().zip(&all).filter(|(_, own)| asked(own)) {
        page::go(visit, expected).await;
        let outside =
            "return document.querySelectorAll('.sheet--shown main :is(.tools, .status, .why, .grown-up)').length";
        assert_eq!(visit.run(outside).await, json!(0), "{} keeps it off the page", own.id);
        grown_up::open(visit, &words).await;
        grown_up::tells(visit, own, &levels, &words).await;
        for _ in 0..4 {
            visit.press(Key::Tab).await;
            assert!(card::holds_focus(visit).await, "Tab leads out of the card");
        }
        visit.press(Key::Escape).await;
        card::closes(visit).await;
        assert_eq!(visit.focused().await, Some(grown_up::tab(&words)), "the focus is back on the tab");
    }
    // By its own button too.
    page::go(visit, &told[1]).await;
    grown_up::open(visit, &words).await;
    visit.enter(&card::close(&words)).await;
    card::closes(visit).await;
    assert_eq!(visit.focused().await, Some(grown_up::tab(&words)));
}
