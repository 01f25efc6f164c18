//! The whole book, for paper. Drawn only while it is printed.

use super::{Taps, blocks, runs, status};
use crate::book::{Book, Chapter, Page};
use crate::web::platform::print;
use crate::web::state::{Session, Words};
use leptos::prelude::*;

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

fn whole(book: &Book) -> impl IntoView + use<> {
    let chapters: Vec<_> = book.chapters.iter().map(chapter).collect();
    view! {
        <div class="printed">
            <h1>{book.title.clone()}</h1>
            {chapters}
            <p class="printed__foot">{format!("{} · {}", book.copy_for, book.today)}</p>
        </div>
    }
}

fn chapter(chapter: &Chapter) -> impl IntoView + use<> {
    let pages: Vec<_> = chapter.pages.iter().map(page).collect();
    view! { <section class="printed__chapter"><h2>{chapter.title.clone()}</h2>{pages}</section> }
}

fn page(page: &Page) -> impl IntoView + use<> {
    let heading = (!page.heading.is_empty()).then(|| view! { <h3>{runs(&page.heading, Taps::None)}</h3> });
    let why = (!page.why.is_empty()).then(|| {
        let label = Words::here().say("book-why");
        view! { <div class="printed__why"><strong>{label}</strong>{blocks(&page.why, Taps::None)}</div> }
    });
    view! {
        <article class="printed__page">
            {heading}
            {page.status.map(|own| status(own.word()))}
            <div class="words">{blocks(&page.blocks, Taps::None)}</div>
            {why}
        </article>
    }
}
