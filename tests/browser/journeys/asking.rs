//! Asking about a page: what a word means, and why the page says what it says.

use crate::book::{Example, address, example, pages, terms};
use crate::screens::{card, contents, page, shelf};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::Reader;
use kithbook::book::{Chapter, Page, Topic};
use serde_json::json;

/// Opens a word's card and closes it again, then asks why a page says this.
pub async fn a_word_and_why(visit: &Visit) {
    let example = example("special-guardian-nan");
    shelf::open_contents(visit, &example).await;
    a_word(visit, &example).await;
    why(visit, &example).await;
}

/// A page leads an older reader to what they may do and who helps, and the browser's back leads to the page again.
pub async fn what_can_be_done(visit: &Visit) {
    let example = example("brothers-and-sisters-apart");
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let told = pages(&book, &words);
    let at = |topic: Topic| book.chapters.iter().take_while(|own| own.topic != topic).map(|own| own.pages.len()).sum();
    let [plan, rights]: [usize; 2] = [Topic::Plan, Topic::Rights].map(at);
    shelf::open_contents(visit, &example).await;
    page::go(visit, &told[plan]).await;
    visit.enter(&page::ask(&words, &Reader::Child)).await;
    page::says(visit, &told[rights]).await;
    assert_eq!(visit.run("return document.activeElement.tagName").await, json!("H1"), "the focus is on the page");
    visit.client.back().await.expect("there is a way back");
    page::says(visit, &told[plan]).await;
}

/// A card holds the focus, closes on Escape, and gives the focus back to the word.
async fn a_word(visit: &Visit, example: &Example) {
    let level = example.own_level();
    let book = example.book(Reader::Child, level);
    let (chapter, own, number) = first(&book.chapters, |page| !terms(page).is_empty());
    let (text, id) = terms(own).swap_remove(0);
    let word = book.words.iter().find(|word| word.id == id).expect("a word that is linked is explained");

    contents::turn_to(visit, chapter).await;
    turn(visit, example, chapter, number).await;
    let term = Control::button(text);
    visit.enter(&term).await;
    card::opens(visit, word).await;
    for _ in 0..6 {
        visit.press(Key::Tab).await;
        assert!(card::holds_focus(visit).await, "Tab leads out of the card");
    }
    // Keys that turn pages turn none behind a card.
    visit.press(Key::Right).await;
    assert_eq!(visit.run("return location.hash").await, json!(address(chapter, number)));
    visit.press(Key::Escape).await;
    card::closes(visit).await;
    assert_eq!(visit.focused().await, Some(term.clone()), "the focus is back on the word");

    // By its own button too.
    visit.press(Key::Enter).await;
    card::opens(visit, word).await;
    visit.enter(&card::close(&example.words(level))).await;
    card::closes(visit).await;
    assert_eq!(visit.focused().await, Some(term));
    visit.enter_back(&page::contents(&example.words(level))).await;
    contents::arrives(visit, &book).await;
}

/// The answer is folded until it is asked for, and is what the library says.
async fn why(visit: &Visit, example: &Example) {
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let (chapter, own, number) = first(&book.chapters, |page| !page.why.is_empty());
    contents::turn_to(visit, chapter).await;
    turn(visit, example, chapter, number).await;

    let script = include_str!("../scripts/why.js");
    visit.comes_to(script, Vec::new(), &json!({ "open": "false", "lines": [] })).await;
    visit.enter(&page::why(&words)).await;
    let mut lines = crate::book::lines(&own.why);
    if let Some(status) = own.status {
        // At this level how sure it is comes with the reason.
        let sure = words.string(&format!("status-{}", status.word().replace('_', "-")), "child", &[]);
        lines.insert(0, ["line".to_owned(), sure]);
    }
    visit.comes_to(script, Vec::new(), &json!({ "open": "true", "lines": lines })).await;
    visit.press(Key::Enter).await;
    visit.comes_to(script, Vec::new(), &json!({ "open": "false", "lines": [] })).await;
}

/// Turns on from the first page of a chapter to a page of it.
async fn turn(visit: &Visit, example: &Example, chapter: &Chapter, number: usize) {
    let level = example.own_level();
    let pages = pages(&example.book(Reader::Child, level), &example.words(level));
    for number in 1..=number {
        if number > 1 {
            visit.press(Key::Right).await;
        }
        let here = address(chapter, number);
        page::says(visit, pages.iter().find(|page| page["address"] == here.as_str()).expect("a page of it")).await;
    }
}

/// The first page that will do, with its chapter and its number in it. Not on the cover, which has no line in the
/// contents.
fn first(chapters: &[Chapter], will_do: impl Fn(&Page) -> bool) -> (&Chapter, &Page, usize) {
    let places = chapters
        .iter()
        .skip(1)
        .flat_map(|chapter| chapter.pages.iter().enumerate().map(move |(index, page)| (chapter, page, index + 1)));
    places.into_iter().find(|(_, page, _)| will_do(page)).expect("an example has such a page")
}
