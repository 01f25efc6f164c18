//! The whole book, for paper. It is there only while it is printed.

use super::picture::{cover, faces, printed_scene};
use super::{Taps, blocks, runs, status};
use crate::audience::Level;
use crate::book::{Book, Chapter, Page, Picture};
use crate::web::platform::print;
use crate::web::state::{Session, Words};
use crate::web::ui::Drawn;
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use std::sync::Arc;

/// Lays the book out when printing begins, by our button or the browser's own, and takes it away after. It stands there
/// before the browser goes on, for some print what stands there then and wait for nothing.
pub fn follow_printing() {
    let (session, owner) = (Session::here(), Owner::current());
    let mut laid: Option<AnyViewState> = None;
    print::on_printing(move |now| {
        if !now {
            if let Some(mut laid) = laid.take() {
                laid.unmount();
            }
        } else if let (None, Some(owner), Some(book), Some(paper)) = (&laid, &owner, session.book(), print::paper()) {
            let mut whole = owner.with(|| whole(&book).build());
            whole.mount(&paper, None);
            laid = Some(whole);
        }
    });
}

fn whole(book: &Arc<Book>) -> AnyView {
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
    .drawn()
}

fn chapter<'b>(chapter: &'b Chapter, level: Level, last: &mut Option<&'b Picture>) -> AnyView {
    let mut pages = Vec::new();
    for own in &chapter.pages {
        // Pages on one subject share one picture.
        let new = own.picture.as_ref().filter(|picture| *last != Some(*picture));
        *last = own.picture.as_ref();
        pages.push(page(own, new.map(|picture| printed_scene(picture, chapter.topic.light(), level))));
    }
    view! { <section class="printed__chapter"><h2>{chapter.title.clone()}</h2>{pages}</section> }.drawn()
}

fn page(page: &Page, scene: Option<AnyView>) -> AnyView {
    let heading = (!page.heading.is_empty()).then(|| view! { <h3>{runs(&page.heading, Taps::None)}</h3> }.drawn());
    let why = (!page.why.is_empty()).then(|| {
        let label = Words::here().say("book-why");
        view! { <div class="printed__why"><strong>{label}</strong>{blocks(&page.why, Taps::None)}</div> }.drawn()
    });
    // A family on paper may take pages, so what it is comes first.
    let is_who = page.picture.as_ref().is_some_and(|own| own.who_is_who.is_some());
    let (first, second) = if is_who { (heading, scene) } else { (scene, heading) };
    view! {
        <article class="printed__page">
            {first}
            {second}
            {page.status.map(|own| status(own.word()))}
            <div class="words">{blocks(&page.blocks, Taps::None)}</div>
            {faces(&page.faces)}
            {why}
        </article>
    }
    .drawn()
}
