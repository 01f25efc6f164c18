//! For everybody: every control by name, in reading order.

use crate::book::{example, pages, sure};
use crate::screens::{contents, cover, page, shelf};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::Reader;
use kithbook::book::Page;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// By Tab, each screen has the controls it should, by role and name, in reading order; and how sure a fact is has its
/// word, beside a sign that is drawn but not read out.
pub async fn names(visit: &Visit) {
    let example = example("brothers-and-sisters-apart");
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    shelf::ready(visit).await;
    order(visit, "the bookshelf", shelf::controls(visit.engine), 3).await;
    signs(visit).await;
    shelf::open(visit, &example).await;
    let (controls, before) = cover::controls(level, &words);
    order(visit, "the cover", controls, before).await;
    cover::to_contents(visit, &book, &words).await;
    let (controls, before) = contents::controls(&book, &words);
    order(visit, "the contents", controls, before).await;
    signs(visit).await;

    let told = pages(&book, &words);
    let all: Vec<&Page> = book.chapters.iter().flat_map(|chapter| &chapter.pages).collect();
    let middle = 1..all.len() - 1;
    let mut met = BTreeSet::new();
    for (expected, own) in told[middle.clone()].iter().zip(&all[middle]) {
        let Some(status) = own.status.filter(|status| met.insert(status.word())) else { continue };
        page::go(visit, expected).await;
        let (controls, before) = page::controls(own, &book.audience, &words);
        order(visit, &own.id, controls, before).await;
        let chip = visit.find(".sheet--shown .status").await.text().await.expect("it is there");
        assert_eq!(chip.trim(), sure(status, &words));
        signs(visit).await;
    }
    assert!(met.len() > 1, "an example that shows more than one status");
}

/// From the heading on by Tab, then from the heading back by Shift and Tab.
async fn order(visit: &Visit, screen: &str, expected: Vec<Control>, before: usize) {
    visit.settle().await;
    let heading = "document.querySelector('.sheet--shown h1, .app > main h1').focus()";
    visit.run(heading).await;
    let mut met = Vec::new();
    for _ in before..expected.len() {
        visit.press(Key::Tab).await;
        met.extend(visit.focused().await);
    }
    visit.run(heading).await;
    for _ in 0..before {
        visit.chord(&[Key::Shift, Key::Tab]).await;
        let first = visit.focused().await;
        met.splice(0..0, first);
    }
    assert_eq!(met, expected, "{screen}");
}

/// Each sign is drawn, and is nothing to a screen reader, which has the words beside it.
async fn signs(visit: &Visit) {
    let signs: Value = visit.run(include_str!("../scripts/signs.js")).await;
    let signs = signs.as_array().expect("a list");
    assert!(!signs.is_empty(), "a screen has signs");
    for sign in signs {
        assert_eq!(*sign, json!({ "hidden": true, "drawn": true, "named": "" }));
    }
}
