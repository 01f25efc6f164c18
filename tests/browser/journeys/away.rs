//! Somebody looks over the reader's shoulder.

use crate::book::{Example, example, pages, terms};
use crate::screens::{away, card, contents, page, shelf};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::Reader;
use serde_json::{Value, json};
use std::time::Duration;

/// Longer than two presses may be apart.
const SLOW: Duration = Duration::from_millis(900);

/// Escape twice or one button hides everything; only a button and a second one bring it back.
pub async fn hidden_and_brought_back(visit: &Visit) {
    let example = example("special-guardian-nan");
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let pages = pages(&book, &words);
    shelf::open_contents(visit, &example).await;
    contents::start(visit, &words).await;
    let first = &pages[1];
    page::says(visit, first).await;
    let title = first["title"].clone();

    // Two presses, but not as one.
    visit.press(Key::Escape).await;
    tokio::time::sleep(SLOW).await;
    visit.press(Key::Escape).await;
    tokio::time::sleep(SLOW).await;
    page::says(visit, first).await;

    visit.press(Key::Escape).await;
    visit.press(Key::Escape).await;
    away::arrives(visit, &words).await;
    nothing_of(visit, &example, &title).await;
    // Keys that turn pages or hide them bring nothing back, nor does the browser's own way back.
    for key in [Key::Right, Key::Escape, Key::Escape] {
        visit.press(key).await;
    }
    nothing_of(visit, &example, &title).await;
    away::end(visit, &words).await;
    page::says(visit, first).await;

    visit.enter_back(&away::begin(&words)).await;
    away::arrives(visit, &words).await;
    visit.client.back().await.expect("there is a page before");
    tokio::time::sleep(SLOW).await;
    away::arrives(visit, &words).await;
    away::end(visit, &words).await;
    contents::arrives(visit, &book).await;

    a_card(visit, &example).await;
}

/// A card that is closed in a hurry leaves the page where it is.
async fn a_card(visit: &Visit, example: &Example) {
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let all = book.chapters.iter().flat_map(|chapter| &chapter.pages);
    let pages = pages(&book, &words);
    let (expected, own) = pages.iter().zip(all).find(|(_, own)| !terms(own).is_empty()).expect("a page has a word");
    page::go(visit, expected).await;
    let (text, id) = terms(own).swap_remove(0);
    visit.enter(&Control::button(text)).await;
    card::opens(visit, book.words.iter().find(|word| word.id == id).expect("it is explained")).await;
    visit.press(Key::Escape).await;
    visit.press(Key::Escape).await;
    card::closes(visit).await;
    tokio::time::sleep(SLOW).await;
    assert!(visit.find_all(".sheet--shown article").await.len() == 1, "the page is still there");
}

/// No name, no word and no chapter of the book, in the page, its title or its address.
async fn nothing_of(visit: &Visit, example: &Example, title: &Value) {
    let names = example.plan.people.iter().flat_map(|person| [&person.name, &person.childs_word]);
    let names: Vec<&str> = names.map(|name| name.as_str()).filter(|name| !name.is_empty()).collect();
    let script = "const [names, title] = arguments;
        const page = document.body.textContent + document.title + decodeURIComponent(location.hash);
        const found = names.filter((name) => new RegExp(`\\b${name}\\b`).test(page));
        return [found, document.title === title, location.hash, document.querySelectorAll('article, dialog').length]";
    let found = visit.run_with(script, vec![json!(names), title.clone()]).await;
    assert_eq!(found, json!([[], false, "#/", 0]));
}
