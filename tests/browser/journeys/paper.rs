//! Paper waits for its pictures.

use super::photos::{GARDEN, with_photos};
use crate::book::{Example, example, images, say};
use crate::days;
use crate::screens::{contents, cover, picture, shelf, who};
use crate::visit::Visit;
use fantoccini::key::Key;
use kithbook::art::kin::A4;
use kithbook::audience::Reader;
use kithbook::book::{Book, Page, Picture};
use kithbook::render;
use serde_json::{Value, json};

/// Prints by the keys, by our button and as the browser's own menu does; then closes the book while it waits for paper.
pub async fn with_every_picture(visit: &Visit) {
    let (example, bundle) = with_photos();
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let (all, unseen, photos) = on_paper(&book);
    let laid = all + unseen;
    assert!(unseen > 1, "a book with a calendar");
    assert!(all > 48 && photos > 2, "a book with more pictures than are kept, and with photos: {all}, {photos}");

    in_one_file(visit).await;
    visit.open().await;

    // First of all: what draws is there two seconds after the page, and keeps hold of the print window it finds.
    visit.run(include_str!("../scripts/paper.js")).await;
    shelf::ready(visit).await;
    open(visit, &example, &book, &bundle).await;
    let is_held = visit.run("return window.print !== window.recorder").await;
    assert_eq!(
        is_held,
        json!(true),
        "the page has kept hold of the real print window, and not of the one that writes down"
    );

    visit.chord(&[char::from(Key::Control), 'p']).await;
    printed(visit, json!([[laid, all, photos]])).await;
    cover::to_contents(visit, &book, &words).await;
    visit.enter(&contents::print(&words)).await;
    printed(visit, json!([[laid, all, photos], [laid, all, photos]])).await;

    assert_eq!(by_menu(visit).await, json!([all, photos]));

    let close = "window.print();
        [...document.querySelectorAll('button')].find((own) => own.textContent.includes(arguments[0])).click()";
    visit.run_with(close, vec![json!(say(&words, "reader-close"))]).await;
    shelf::ready(visit).await;
    picture::gone(visit).await;
    visit.settle().await;
    printed(visit, json!([[laid, all, photos], [laid, all, photos]])).await;
    // With no book open the screen itself is printed.
    visit.chord(&[char::from(Key::Control), 'p']).await;
    printed(visit, json!([[laid, all, photos], [laid, all, photos], [0, 0, 0]])).await;

    // From the menu, the first time too: photos that no page has shown stand drawn.
    open(visit, &example, &book, &bundle).await;
    assert_eq!(by_menu(visit).await[0], json!(all));
}

/// Prints as the browser's own menu does, which takes what stands there as soon as it has told of it: how many pictures, and
/// how many photos.
async fn by_menu(visit: &Visit) -> Value {
    visit.run_later(include_str!("../scripts/menu.js"), Vec::new()).await
}

/// Opens the child's copy at its cover, and waits until that is drawn.
async fn open(visit: &Visit, example: &Example, book: &Book, bundle: &[u8]) {
    shelf::choose_file(visit, "paper.kithbook", bundle).await;
    who::arrives(visit).await;
    who::choose_child(visit, example).await;
    let cover = &book.chapters[0];
    picture::drawn(visit, &images(book, cover, &cover.pages[0])).await;
}

/// Waits until this is all that came to paper, and nothing of it is left on the page.
async fn printed(visit: &Visit, expected: Value) {
    let script = "return [window.papers, document.querySelector('.printed') === null]";
    visit.comes_to(script, Vec::new(), &json!([expected, true])).await;
}

/// A book that is one file: on paper a page of it begins on a new sheet, and what is within a page stays with its heading.
async fn in_one_file(visit: &Visit) {
    let example = example("aunties-house");
    let book = example.book(Reader::Child, example.own_level());
    let html = render::html(&book, &example.words(book.audience.level), render::Paper::A5, &|_| None);
    let file = visit.own_file("book.html", html.as_bytes());
    visit.client.goto(&format!("file://{}", file.display())).await.expect("the book opens");
    let pages = book.chapters.iter().map(|chapter| chapter.pages.len()).sum::<usize>();
    // The list of the contents has a sheet too, and the cover is before the pages.
    assert_eq!(visit.run(include_str!("../scripts/sheets.js")).await, json!([pages, 0, true]));
}

/// How many pictures a book has on paper, how many images have given way to a view of the calendar, and how many of the pictures
/// are photos that are whole: its cover, each scene once for the pages that follow each other with it, and every face, in a
/// calendar too. A tree is as many as it takes to be read.
fn on_paper(book: &Book) -> (usize, usize, usize) {
    let pages: Vec<&Page> = book.chapters.iter().flat_map(|chapter| &chapter.pages).collect();
    let scenes: Vec<Option<&Picture>> = pages.iter().map(|page| page.picture.as_ref()).collect();
    let is_new = |at: &usize| scenes[*at].is_some() && (*at == 0 || scenes[*at - 1] != scenes[*at]);
    let faces = || pages.iter().flat_map(|page| &page.faces);
    let new: Vec<&Picture> = (0..scenes.len()).filter(is_new).filter_map(|at| scenes[at]).collect();
    let all_photos =
        faces().filter_map(|face| face.photo.as_ref()).chain(new.iter().filter_map(|own| own.photo.as_ref()));
    let cue = |own: &&Picture| own.who_is_who.clone();
    let (days, kin): (Vec<String>, Vec<String>) = new.iter().filter_map(cue).partition(|cue| cue.starts_with("days "));
    let papers = |cue: &String| render::on_paper(cue, A4, &|_| None).map_or(1, |pages| pages.len());
    let scenes = new.len() - days.len() - kin.len() + kin.iter().map(papers).sum::<usize>();
    let seen: Vec<String> = days.iter().flat_map(|cue| days::faces(&format!("{cue}\npaper"))).collect();
    let seen_photos = seen.iter().filter(|face| face.contains("\nphoto ")).count();
    let photos = all_photos.filter(|photo| photo.file != GARDEN).count() + seen_photos;
    (1 + scenes + faces().count() + seen.len(), days.len(), photos)
}
