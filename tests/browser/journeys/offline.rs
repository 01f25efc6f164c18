//! Reading with no network, and with a newer Kithbook on its way.

use crate::book::{address, example, images, pages, say, shelf_words};
use crate::screens::{page, picture, shelf};
use crate::visit::{Control, Visit};
use kithbook::audience::Reader;
use kithbook::book::Chapter;
use serde_json::json;

/// The first visit: it keeps the site while the bookshelf is looked at, and nothing of the letters nobody chose.
pub async fn once_with_a_network(visit: &Visit) {
    shelf::ready(visit).await;
    is_kept(visit).await;
    let letters =
        "return performance.getEntriesByType('resource').some((entry) => entry.name.includes('opendyslexic-latin'))";
    assert_eq!(visit.run(letters).await, json!(false));
    assert!(!visit.site.asked().iter().any(|asked| asked.line.contains("opendyslexic-latin")), "letters nobody chose");
}

/// The browser is started anew and nobody answers: a whole book can be read.
pub async fn with_none(visit: &Visit) {
    let example = example("special-guardian-nan");
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    shelf::open(visit, &example).await;
    let told = pages(&book, &words);
    // The cover, and the first page with a scene, are drawn by what was kept.
    picture::drawn(visit, &images(&book, &book.chapters[0], &book.chapters[0].pages[0])).await;
    let scene = |chapter: &&Chapter| chapter.pages[0].picture.is_some();
    let chapter = book.chapters.iter().find(scene).expect("a chapter begins with a picture");
    let first = address(chapter, 1);
    page::go(visit, told.iter().find(|page| page["address"] == first.as_str()).expect("it is told")).await;
    picture::drawn(visit, &images(&book, chapter, &chapter.pages[0])).await;
    page::go(visit, told.last().expect("a book has a page")).await;
    let simpler = level.simpler().expect("there is one");
    page::change(visit, level, &words, &page::simpler(&words)).await;
    let chapter = book.chapters.last().expect("a book has a chapter").topic;
    let told = pages(&example.book(Reader::Child, simpler), &example.words(simpler));
    let address = format!("#/{}/", chapter.word());
    let same = "return location.hash.startsWith(arguments[0]) && document.querySelector('[data-level]').dataset.level";
    visit.comes_to(same, vec![json!(address)], &json!(simpler.word())).await;
    page::go(visit, &told[0]).await;
}

/// The same, in a browser that is not ended in between.
pub async fn in_one_sitting(visit: &Visit) {
    once_with_a_network(visit).await;
    visit.site.stop();
    visit.open().await;
    with_none(visit).await;
}

/// A newer version is kept beside this one and waits: not seen in a book, and used when the reader agrees.
pub async fn newer(visit: &Visit) {
    let words = shelf_words();
    shelf::ready(visit).await;
    is_kept(visit).await;
    let old = versions(visit).await;
    assert_eq!(old.len(), 1, "{old:?}");
    visit.site.bring_newer();

    visit.open().await;
    shelf::ready(visit).await;
    let notice = "return document.querySelector('.newer p')?.textContent ?? ''";
    visit.comes_to(notice, Vec::new(), &json!(say(&words, "reader-newer"))).await;
    let both = versions(visit).await;
    assert!(both.len() == 2 && both.contains(&old[0]), "{both:?}");
    let example = example("special-guardian-nan");
    shelf::open(visit, &example).await;
    assert_eq!(visit.run(notice).await, json!(""), "a book is not disturbed");
    shelf::close_book(visit, &say(&example.words(example.own_level()), "reader-close")).await;
    assert_eq!(versions(visit).await, both, "it waits");

    // Another window would lose its version under an open book.
    let here = visit.client.window().await.expect("there is one");
    let other = visit.client.new_window(true).await.expect("there is room for another").handle;
    visit.client.switch_to_window(other).await.expect("it is there");
    visit.open().await;
    shelf::ready(visit).await;
    visit.client.switch_to_window(here.clone()).await.expect("it is still there");
    let agree = Control::button(say(&words, "reader-newer-use"));
    visit.enter(&agree).await;
    visit.comes_to(notice, Vec::new(), &json!(say(&words, "reader-newer-others"))).await;
    assert_eq!(versions(visit).await, both, "it still waits");
    for window in visit.client.windows().await.expect("two").into_iter().filter(|window| *window != here) {
        visit.client.switch_to_window(window).await.expect("it is there");
        visit.client.close_window().await.expect("it closes");
    }
    visit.client.switch_to_window(here).await.expect("it is still there");

    visit.run("window.isOld = true").await;
    visit.enter_back(&agree).await;
    // The page opens anew; until then there may be none to ask.
    visit.comes_to("return window.isOld ?? false", Vec::new(), &json!(false)).await;
    visit.open().await;
    shelf::ready(visit).await;
    let new = versions(visit).await;
    assert!(new.len() == 1 && new != old, "{new:?}");
}

/// Waits until the worker has kept the whole site and answers for it.
async fn is_kept(visit: &Visit) {
    let script = "const kept = await caches.keys();
        return kept.length > 0 && navigator.serviceWorker.controller !== null";
    let script = format!("return (async () => {{ {script} }})()");
    visit.comes_to(&script, Vec::new(), &json!(true)).await;
}

/// The names of the versions that are kept.
async fn versions(visit: &Visit) -> Vec<String> {
    let names = visit.run("return caches.keys()").await;
    names.as_array().expect("a list").iter().map(|name| name.as_str().unwrap_or_default().to_owned()).collect()
}
