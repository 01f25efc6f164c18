//! Finding the way: other levels in the same place, the contents, the browser's own back.

use crate::book::{Example, example, pages};
use crate::screens::{contents, cover, page, shelf, who};
use crate::visit::Visit;
use fantoccini::key::Key;
use kithbook::audience::{Level, Reader};
use kithbook::book::{Book, Topic};
use serde_json::{Value, json};

/// More than WebKit's hundred, and fewer than the pages of the book.
const TURNS: usize = 105;

/// From a page of the third chapter down to the simplest words, up to the most detail, and home again.
pub async fn levels_and_contents(visit: &Visit) {
    let example = example("special-guardian-nan");
    let own = example.own_level();
    let (book, words) = (example.book(Reader::Child, own), example.words(own));
    shelf::open_contents(visit, &example).await;
    let chapter = &book.chapters[3];
    contents::turn_to(visit, chapter).await;
    page::says(visit, &first_of(&example, &book, chapter.topic)).await;

    let place = Level::ALL.iter().position(|level| *level == own).expect("one of them");
    let mut here = own;
    for level in Level::ALL[..place].iter().rev() {
        page::change(visit, here, &example.words(here), &page::simpler(&example.words(here))).await;
        here = told(visit, &example, *level, chapter.topic).await;
    }
    for level in &Level::ALL[1..] {
        page::change(visit, here, &example.words(here), &page::fuller(&example.words(here))).await;
        here = told(visit, &example, *level, chapter.topic).await;
    }
    for level in Level::ALL[place..Level::ALL.len() - 1].iter().rev() {
        page::change(visit, here, &example.words(here), &page::simpler(&example.words(here))).await;
        here = told(visit, &example, *level, chapter.topic).await;
    }

    // The contents remember the place, and the browser's own back leads to it.
    visit.enter_back(&page::contents(&words)).await;
    contents::arrives(visit, &book).await;
    assert_eq!(marked(visit).await, Some(contents::link(chapter)));
    visit.client.back().await.expect("there is a page before");
    page::says(visit, &first_of(&example, &book, chapter.topic)).await;
    visit.press(Key::Left).await;
    let before = &book.chapters[2];
    let last = pages(&book, &words).into_iter().rfind(|page| of_chapter(page, before.topic));
    page::says(visit, &last.expect("a chapter has a page")).await;
}

/// A link opens an example's book at its cover or at a page, in the place of any other, and leaves no way back onto itself. One
/// that names nobody asks who reads; one that names nothing leads to the bookshelf.
pub async fn by_a_link(visit: &Visit) {
    let example = example("special-guardian-nan");
    let book = example.book(Reader::Child, example.own_level());
    shelf::ready(visit).await;
    follow(visit, "special-guardian-nan/child").await;
    cover::arrives(visit, &example, &book).await;
    follow(visit, "special-guardian-nan/child/my-plan/1").await;
    page::says(visit, &first_of(&example, &book, Topic::Plan)).await;
    visit.client.back().await.expect("there is a page before");
    cover::arrives(visit, &example, &book).await;
    follow(visit, "special-guardian-nan/nobody").await;
    who::arrives(visit).await;
    for nothing in ["nothing/child", "adult/parent", "/child"] {
        follow(visit, nothing).await;
        shelf::ready(visit).await;
    }
    from_elsewhere(visit, &first_of(&example, &book, Topic::Plan)["heading"]).await;
}

/// A link in a letter: nothing of the site is there yet. The words that the page came with give way to the book.
async fn from_elsewhere(visit: &Visit, heading: &Value) {
    let link = format!("{}#/example/special-guardian-nan/child/my-plan/1", visit.site.address());
    visit.client.goto("about:blank").await.expect("the site is left");
    visit.client.goto(&link).await.expect("the page opens");
    let shown = "return [document.querySelector('.reader h1')?.innerText, !document.getElementById('shell')]";
    visit.comes_to(shown, Vec::new(), &json!([heading, true])).await;
    visit.run(include_str!("../scripts/today.js")).await;
}

/// More turns than a browser takes addresses for at a time: WebKit refuses the hundred and first in ten seconds. The address
/// comes to the page all the same.
pub async fn leafed_through(visit: &Visit) {
    let example = example("going-home");
    let level = example.own_level();
    let told = pages(&example.book(Reader::Child, level), &example.words(level));
    shelf::open(visit, &example).await;
    page::says(visit, &told[0]).await;
    visit.run_later(include_str!("../scripts/leaf.js"), vec![TURNS.into()]).await;
    page::says(visit, &told[TURNS]).await;
}

/// While a page is read the next lies ready, seen by nobody; a turn shows that very page, and the way back is made ready too.
pub async fn one_lies_ready(visit: &Visit) {
    let example = example("going-home");
    let level = example.own_level();
    let told = pages(&example.book(Reader::Child, level), &example.words(level));
    shelf::open(visit, &example).await;
    page::says(visit, &told[0]).await;
    page::lies_ready(visit, &told[1]).await;
    // Turning back, the reader turns from the way that was expected.
    for (key, here, next, is_expected) in [(Key::Right, 1, 2, true), (Key::Right, 2, 3, true), (Key::Left, 1, 0, false)]
    {
        visit.run("window.ready = document.querySelector('.sheet--under')").await;
        visit.press(key).await;
        page::says(visit, &told[here]).await;
        let was_shown = visit.run("return window.ready.matches('.sheet--shown')").await;
        assert_eq!(was_shown, is_expected, "whether page {here} is the one that lay ready");
        page::lies_ready(visit, &told[next]).await;
    }
    // The way that is not expected is made anew, and nothing of what lay ready stays.
    visit.press(Key::End).await;
    page::says(visit, told.last().expect("a book has a page")).await;
    visit.comes_to("return document.querySelectorAll('.sheet').length", Vec::new(), &json!(1)).await;
}

/// As a reader's press on a link does: WebKit keeps no place to come back to for what a script does by itself.
async fn follow(visit: &Visit, link: &str) {
    let script = "const link = document.createElement('a');
        link.href = `#/example/${arguments[0]}`;
        link.id = 'followed';
        link.textContent = 'A link';
        document.getElementById('followed')?.remove();
        document.body.prepend(link)";
    visit.run_with(script, vec![link.into()]).await;
    visit.find("#followed").await.click().await.expect("it can be pressed");
}

/// Waits for the same chapter at another level.
async fn told(visit: &Visit, example: &Example, level: Level, topic: Topic) -> Level {
    let book = example.book(Reader::Child, level);
    page::says(visit, &first_of(example, &book, topic)).await;
    level
}

fn first_of(example: &Example, book: &Book, topic: Topic) -> Value {
    let pages = pages(book, &example.words(book.audience.level));
    pages.into_iter().find(|page| of_chapter(page, topic)).expect("the chapter is told at every level")
}

fn of_chapter(page: &Value, topic: Topic) -> bool {
    page["address"].as_str().is_some_and(|address| address.starts_with(&format!("#/{}/", topic.word())))
}

/// The chapter that the contents mark as where the reader was.
async fn marked(visit: &Visit) -> Option<crate::visit::Control> {
    let marked = visit.find_all("nav [aria-current=true]").await;
    match marked.as_slice() {
        [own] => Some(visit.told_of(own).await),
        _ => None,
    }
}
