//! The bookshelf.

use crate::book::{self, Example, say};
use crate::engine::Engine;
use crate::visit::{Control, Visit};
use kithbook::audience::Reader;
use kithbook::content::Slot;
use serde_json::{Value, json};

/// Waits until the books are on the shelf.
pub async fn ready(visit: &Visit) {
    let count = book::all().len();
    visit.comes_to("return document.querySelectorAll('main ul button').length", Vec::new(), &json!(count)).await;
}

/// Takes an example from the shelf by keyboard alone, to the question of who reads.
pub async fn take(visit: &Visit, example: &Example) {
    ready(visit).await;
    visit.enter(&cover(example)).await;
    super::who::arrives(visit).await;
}

/// Takes an example and opens the child's own copy, at its cover.
pub async fn open(visit: &Visit, example: &Example) {
    take(visit, example).await;
    super::who::choose_child(visit, example).await;
}

/// Takes an example, opens the child's own copy and goes on to its contents.
pub async fn open_contents(visit: &Visit, example: &Example) {
    open(visit, example).await;
    let level = example.own_level();
    super::cover::to_contents(visit, &example.book(Reader::Child, level), &example.words(level)).await;
}

/// The cover of an example: the child's name and the aim of the plan, as its file has them.
pub fn cover(example: &Example) -> Control {
    let plan: Value = serde_json::from_str(&example.text).expect("an example is JSON");
    let aim = plan["aim"]["main"]["option"].as_str().unwrap_or_default();
    let about = book::shelf_words().string("reader-shelf-aim", "child", &[("aim", Slot::word(aim))]);
    Control::button(format!("{} {about}", plan["child"]["name"].as_str().expect("a child has a name")))
}

/// Every control of the shelf, in reading order, from the top of the page.
pub fn controls(engine: Engine) -> Vec<Control> {
    let words = book::shelf_words();
    // Firefox tells of its own button in a file field, whatever name the field has.
    let inside = if engine == Engine::Firefox { "Browse… …" } else { "" };
    let open = Control::button(say(&words, "reader-shelf-open") + inside);
    let own = [
        Control::link(say(&words, "reader-skip")),
        super::away::begin(&words),
        super::settings::button(&words),
        super::glossary::link(&words),
        open,
    ];
    own.into_iter().chain(book::all().iter().map(cover)).collect()
}

/// Chooses a file of the reader's own, as the browser's file window would hand it over.
pub async fn choose_file(visit: &Visit, name: &str, bytes: &[u8]) {
    let path = visit.own_file(name, bytes);
    let field = visit.find("input[type=file]").await;
    field.send_keys(&path.to_string_lossy()).await.expect("the file is chosen");
}

/// Drops a file on the place for it.
pub async fn drop_file(visit: &Visit, name: &str, text: &str) {
    visit.run_with(include_str!("../scripts/drop.js"), vec![json!(name), json!(text)]).await;
}

/// Goes on to the bookshelf by the button that closes the book.
pub async fn close_book(visit: &Visit, label: &str) {
    visit.enter_back(&Control::button(label)).await;
    super::arrives(visit, &say(&book::shelf_words(), "reader-kithbook")).await;
}
