//! The whole book, for paper. Drawn only while it is printed.

use super::picture::{cover, faces, printed_scene};
use super::{Taps, blocks, runs, status};
use crate::audience::Level;
use crate::book::{Book, Chapter, Page, Picture};
use crate::web::platform::print;
use crate::web::state::{Session, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// Whether the book is being printed.
#[derive(Clone, Copy)]
pub struct Printing(RwSignal<bool>);

impl Printing {
    /// Follows the browser's printing from now on.
    pub fn new() -> Printing {
        let printing = RwSignal::new(false);
        print::on_printing(move |now| printing.set(now));
        Printing(printing)
    }

    /// The printing of the app around the caller.
    pub fn here() -> Printing {
        expect_context()
    }

    /// Draws the book for paper and opens the browser's print window.
    pub fn print(self) {
        self.0.set(true);
        request_animation_frame(print::print);
    }
}

/// Draws the book when printing begins, by our button or the browser's own, and takes it away after.
#[component]
pub fn Printed() -> impl IntoView {
    let (session, printing) = (Session::here(), Printing::here());
    move || if printing.0.get() { session.book().map(|book| whole(&book)) } else { None }
}

fn whole(book: &Arc<Book>) -> impl IntoView + use<> {
    let level = book.audience.level;
    let mut last = None;
    let mut chapters = Vec::new();
    for own in &book.chapters {
        chapters.push(chapter(own, level, &mut last));
    }
    view! {
        <div class="printed">
            {(level < Level::Adult).then(|| cover(book))}
            <h1>{book.title.clone()}</h1>
            {chapters}
            <p class="printed__foot">{format!("{} · {}", book.copy_for, book.made_on)}</p>
        </div>
    }
}

fn chapter<'b>(chapter: &'b Chapter, level: Level, last: &mut Option<&'b Picture>) -> impl IntoView + use<> {
    let mut pages = Vec::new();
    for own in &chapter.pages {
        // Pages on one subject share one picture.
        let new = own.picture.as_ref().filter(|picture| *last != Some(*picture));
        *last = own.picture.as_ref();
        pages.push(page(own, new.map(|picture| printed_scene(picture, chapter.topic.light(), level))));
    }
    view! { <section class="printed__chapter"><h2>{chapter.title.clone()}</h2>{pages}</section> }
}

fn page(page: &Page, scene: Option<AnyView>) -> impl IntoView + use<> {
    let heading = (!page.heading.is_empty()).then(|| view! { <h3>{runs(&page.heading, Taps::None)}</h3> });
    let why = (!page.why.is_empty()).then(|| {
        let label = Words::here().say("book-why");
        view! { <div class="printed__why"><strong>{label}</strong>{blocks(&page.why, Taps::None)}</div> }
    });
    view! {
        <article class="printed__page">
            {scene}
            {heading}
            {page.status.map(|own| status(own.word()))}
            <div class="words">{blocks(&page.blocks, Taps::None)}</div>
            {faces(&page.faces)}
            {why}
        </article>
    }
}
