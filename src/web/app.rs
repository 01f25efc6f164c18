//! The root: makes what the screens share, and shows the screen of the route.

use super::book::{Card, Printed, Printing, WordCard};
use super::pages::{BookPage, Contents, Shelf, TroubleNotice, Who};
use super::platform::{focus, keys, swipe};
use super::routes::Route;
use super::state::shelf::Examples;
use super::state::{Nav, Opening, Session, Words, place};
use crate::content::Content;
use leptos::prelude::*;

/// The app, once it has the bookshelf's words.
#[component]
pub fn App(
    /// The bookshelf's words.
    content: Content,
) -> impl IntoView {
    let words = Words::new(content);
    let nav = Nav::new();
    let session = Session::new(words, nav);
    provide_context(words);
    provide_context(nav);
    provide_context(session);
    provide_context(Opening::new(session));
    provide_context(Examples::new());
    provide_context(Card::new());
    provide_context(Printing::new());
    keys::on_turn(move |turn| session.turn(turn));
    swipe::on_turn(move |turn| session.turn(turn));
    focus_follows(nav);
    let level = move || session.book().map(|book| book.audience.level.word());
    view! {
        <div class="app" data-level=level>
            <a class="skip" href="#main">{move || { words.content(); words.say("reader-skip") }}</a>
            <TroubleNotice/>
            {move || { words.content(); screen(nav, session) }}
            <WordCard/>
            <Printed/>
        </div>
    }
}

/// The screen of now. An address into a book that is not open leads to the bookshelf.
fn screen(nav: Nav, session: Session) -> AnyView {
    match (nav.route(), session.readers(), session.book()) {
        (Route::Who, Some((child, choices)), _) => view! { <Who child choices/> }.into_any(),
        (Route::Contents, _, Some(book)) => view! { <Contents book/> }.into_any(),
        (Route::Page(here), _, Some(book)) if place::find(&book, here).is_some() => {
            session.remember(here);
            view! { <BookPage book here/> }.into_any()
        }
        // A page this telling of the book does not have.
        (Route::Page(_), _, Some(book)) => view! { <Contents book/> }.into_any(),
        (Route::Shelf | Route::Who | Route::Contents | Route::Page(_), _, _) => view! { <Shelf/> }.into_any(),
    }
}

/// After each turn but the first the focus is on the new heading.
fn focus_follows(nav: Nav) {
    Effect::new(move |before: Option<()>| {
        nav.route();
        if before.is_some() {
            // The screen is drawn by then.
            request_animation_frame(focus::heading);
        }
    });
}
