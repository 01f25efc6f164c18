//! For everybody: axe's rules on every screen, and every control by name.

use crate::book::{Example, example, pages, say, terms};
use crate::screens::{away, card, contents, page, settings, shelf, trouble};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::{Level, Reader};
use kithbook::book::{Block, Book, Page, Topic};
use kithbook::plan::read;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::mem::discriminant;

/// The rules, from npm.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js");

/// No screen breaks a rule, at any level.
pub async fn rules(visit: &Visit) {
    let axe = std::fs::read_to_string(AXE).unwrap_or_else(|error| panic!("{AXE}: {error}. Run `make test`"));
    visit.run(&axe).await;
    shelf::ready(visit).await;
    keeps(visit, "the bookshelf").await;
    let words = crate::book::shelf_words();
    settings::open(visit, &words).await;
    keeps(visit, "the settings").await;
    for theme in ["light", "dark", "contrast", "contrast-dark"] {
        visit.run_with("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme)]).await;
        keeps(visit, theme).await;
    }
    visit.run("delete document.documentElement.dataset.theme").await;
    settings::done(visit, &words).await;
    visit.enter_back(&away::begin(&words)).await;
    away::arrives(visit, &words).await;
    keeps(visit, "the weather").await;
    away::end(visit, &words).await;
    shelf::ready(visit).await;
    shelf::choose_file(visit, "letter.txt", b"Dear Kez,").await;
    trouble::tells(visit, &read(b"Dear Kez,").findings).await;
    keeps(visit, "trouble with a file").await;

    let example = example("special-guardian-nan");
    shelf::take(visit, &example).await;
    keeps(visit, "who reads").await;
    crate::screens::who::choose_child(visit, &example).await;
    keeps(visit, "the contents").await;
    let mut here = example.own_level();
    contents::start(visit, &example.words(here)).await;
    while let Some(simpler) = here.simpler() {
        change(visit, &example, &page::simpler(&example.words(here)), simpler).await;
        here = simpler;
    }
    loop {
        book(visit, &example, here).await;
        let Some(fuller) = here.fuller() else { return };
        change(visit, &example, &page::fuller(&example.words(here)), fuller).await;
        here = fuller;
    }
}

/// Pages that between them hold every kind of block this level has, the words to know, a reason, and a card.
async fn book(visit: &Visit, example: &Example, level: Level) {
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let told = pages(&book, &words);
    let all: Vec<&Page> = book.chapters.iter().flat_map(|chapter| &chapter.pages).collect();
    let showing = showing(&book);
    for (expected, own) in told.iter().zip(&all).filter(|(_, own)| showing.contains(own.id.as_str())) {
        page::go(visit, expected).await;
        if page::has_why(own, level) {
            visit.enter(&page::why(&words)).await;
        }
        keeps(visit, &format!("{} at {}", own.id, level.word())).await;
    }
    if let Some((expected, own)) = told.iter().zip(&all).find(|(_, own)| !terms(own).is_empty()) {
        page::go(visit, expected).await;
        let (text, id) = terms(own).swap_remove(0);
        visit.enter(&Control::button(text)).await;
        card::opens(visit, book.words.iter().find(|word| word.id == id).expect("it is explained")).await;
        keeps(visit, &format!("a card at {}", level.word())).await;
        visit.press(Key::Escape).await;
        card::closes(visit).await;
    }
    page::go(visit, &told[0]).await;
}

/// The ids of a few pages that show all this book has to show.
fn showing(book: &Book) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    let places = book.chapters.iter().flat_map(|chapter| chapter.pages.iter().map(move |page| (chapter.topic, page)));
    let shows_more = |(topic, page): &(Topic, &Page)| {
        let kinds = page.blocks.iter().map(|block| format!("{:?}", discriminant::<Block>(block)));
        let why = (!page.why.is_empty()).then(|| "why".to_owned());
        let status = page.status.map(|status| status.word().to_owned());
        let words = (*topic == Topic::Words).then(|| "words".to_owned());
        let before = seen.len();
        seen.extend(kinds.chain(why).chain(status).chain(words));
        seen.len() > before
    };
    places.filter(shows_more).map(|(_, page)| page.id.as_str()).collect()
}

async fn change(visit: &Visit, example: &Example, button: &Control, level: Level) {
    visit.enter(button).await;
    page::says(visit, &pages(&example.book(Reader::Child, level), &example.words(level))[0]).await;
}

/// No rule of axe is broken on this screen.
async fn keeps(visit: &Visit, screen: &str) {
    // What is still fading in has not its colours yet.
    visit.settle().await;
    let broken = visit.run_later(include_str!("../scripts/axe.js"), Vec::new()).await;
    assert_eq!(broken, json!([]), "{screen}: {broken:#}");
}

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
    let (controls, before) = contents::controls(&book, &words);
    order(visit, "the contents", controls, before).await;
    signs(visit).await;

    let told = pages(&book, &words);
    let all: Vec<&Page> = book.chapters.iter().flat_map(|chapter| &chapter.pages).collect();
    let middle = 1..all.len() - 1;
    let mut sure = BTreeSet::new();
    for (expected, own) in told[middle.clone()].iter().zip(&all[middle]) {
        let Some(status) = own.status.filter(|status| sure.insert(status.word())) else { continue };
        page::go(visit, expected).await;
        let (controls, before) = page::controls(own, level, &words);
        order(visit, &own.id, controls, before).await;
        let chip = visit.find("article .status").await.text().await.expect("it is there");
        assert_eq!(chip.trim(), say(&words, &format!("status-{}", status.word().replace('_', "-"))));
        signs(visit).await;
    }
    assert!(sure.len() > 1, "an example that shows more than one status");
}

/// From the heading on by Tab, then from the heading back by Shift and Tab.
async fn order(visit: &Visit, screen: &str, expected: Vec<Control>, before: usize) {
    visit.settle().await;
    let heading = "document.querySelector('main h1').focus()";
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
