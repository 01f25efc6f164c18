//! Paper, and closing the book.

use crate::book::{Example, example, lines, pages, say};
use crate::screens::{contents, cover, page, shelf, who};
use crate::visit::Visit;
use fantoccini::key::Key;
use kithbook::audience::Reader;
use kithbook::book::{Book, Page, text_of};
use kithbook::content::Content;
use serde_json::{Value, json};

/// A name no example has and no word of the pack holds.
const MARKER: &str = "Zebulonia";

/// Opens a family's own file, prints it, reads on, closes the book, and looks for anything left of it.
pub async fn print_and_close(visit: &Visit) {
    let example = renamed();
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    shelf::ready(visit).await;
    let untouched = left(visit).await;
    shelf::choose_file(visit, "renamed.plan.json", example.text.as_bytes()).await;
    who::arrives(visit).await;
    who::choose_child(visit, &example).await;
    cover::to_contents(visit, &book, &words).await;
    print(visit, &book, &words).await;

    let pages = pages(&book, &words);
    visit.enter_back(&contents::start_link(&words)).await;
    page::says(visit, &pages[1]).await;
    assert!(holds_marker(visit).await, "the open book holds the name, so that to find none below means something");
    visit.press(Key::End).await;
    page::says(visit, pages.last().expect("a book has a page")).await;
    shelf::close_book(visit, &say(&words, "reader-close")).await;
    assert!(!holds_marker(visit).await, "the closed book has left the page");
    let left = left(visit).await;
    assert_eq!(left, untouched, "nothing is kept");
    assert_eq!(left, nothing());

    // Nor does the way back lead into it.
    visit.client.back().await.expect("there is a page before");
    shelf::ready(visit).await;
    assert!(!holds_marker(visit).await);
}

/// What the browser holds but for the files of the site, which it keeps to open them with no network.
async fn left(visit: &Visit) -> Value {
    let mut left = visit.run_later(include_str!("../scripts/left.js"), vec![json!(MARKER)]).await;
    let site = visit.site.address();
    if let Some(kept) = left["kept"].as_array_mut() {
        kept.retain(|own| !own.as_str().and_then(|own| own.strip_prefix(&site)).is_some_and(crate::site::is_file));
    }
    left
}

/// Every page is laid out when the print window opens, and only until it closes.
async fn print(visit: &Visit, book: &Book, words: &Content) {
    // The window itself would wait for somebody: here it takes down what it would have printed.
    visit.run(include_str!("../scripts/print.js")).await;
    visit.enter(&contents::print(words)).await;
    let chapters = book.chapters.iter().map(|chapter| {
        let pages: Vec<Value> = chapter.pages.iter().map(|page| printed(page, words)).collect();
        json!([chapter.title, pages])
    });
    let foot = format!("{} · {}", book.copy_for, book.made_on);
    let expected = json!({ "title": book.title, "chapters": chapters.collect::<Vec<_>>(), "foot": foot });
    visit.comes_to("return window.printed", Vec::new(), &expected).await;
    visit.comes_to("return document.querySelector('.printed') === null", Vec::new(), &json!(true)).await;
}

fn printed(page: &Page, words: &Content) -> Value {
    let status = page.status.map(|own| {
        ["line".to_owned(), words.string(&format!("status-{}", own.word().replace('_', "-")), "child", &[])]
    });
    let lines: Vec<_> = status.into_iter().chain(lines(&page.blocks)).chain(lines(&page.why)).collect();
    json!([text_of(&page.heading), lines])
}

/// What a browser holds that was never told to keep anything.
fn nothing() -> Value {
    json!({
        "local": 0, "session": 0, "cookies": "", "databases": [], "kept": [], "marked": 0,
        "state": null, "title": "Kithbook", "address": "#/", "blobs": 0, "name": "",
    })
}

async fn holds_marker(visit: &Visit) -> bool {
    let script = "const fields = [...document.querySelectorAll('input')].map((field) => field.value).join();
        return (document.documentElement.outerHTML + document.title + location.href + fields).includes(arguments[0])";
    visit.run_with(script, vec![json!(MARKER)]).await == json!(true)
}

/// An example whose child has another name.
fn renamed() -> Example {
    let example = example("special-guardian-nan");
    let mut plan: Value = serde_json::from_str(&example.text).expect("an example is JSON");
    plan["child"]["name"] = json!(MARKER);
    let text = plan.to_string();
    Example { plan: kithbook::plan::read(text.as_bytes()).plan, text }
}
