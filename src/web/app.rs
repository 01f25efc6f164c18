//! The root: makes what the screens share, and shows the screen of the route.

use super::book::{follow_printing, word_card};
use super::pages::{Leaves, contents, first, glossary, settings_cards, shelf, trouble_notice, weather, who};
use super::platform::{address, focus, keys, shell, swipe};
use super::routes::{self, Place, Route};
use super::state::shelf::{Example, Examples};
use super::state::{Card, Device, Nav, Opening, Session, Shared, Words, place};
use super::ui::Drawn;
use crate::book::Book;
use crate::content::Content;
use leptos::prelude::*;
use std::sync::Arc;

/// The app, once it has the bookshelf's words.
#[component]
pub fn App(
    /// The bookshelf's words.
    content: Content,
) -> impl IntoView {
    let words = Words::new(content);
    let nav = Nav::new();
    let session = Session::new(words, nav);
    let opening = Opening::new(session);
    Shared { words, device: Device::new(), session, opening, examples: Examples::new(), card: Card::new() }.share();
    follow_printing();
    keys::on_turn(move |turn| session.turn(turn));
    swipe::on_turn(move |turn| session.turn(turn));
    keys::on_escape_twice(move || session.put_away());
    pages_follow(nav, session);
    focus_follows(nav, session);
    links_are_followed(nav, opening);
    let level = move || session.book().map(|book| book.audience.level.word());
    view! {
        <div class="app" data-level=level>
            {move || { words.content(); first(session) }}
            {trouble_notice()}
            {move || { words.content(); screen(nav, session) }}
            <div class="sheets"></div>
            {word_card()}
            {settings_cards()}
        </div>
    }
    .drawn()
}

/// The screen of now. An address into a book that is not open leads to the bookshelf. While a link's book is on its way,
/// the words that the page came with stay: drawing others in between would only keep the reader waiting.
fn screen(nav: Nav, session: Session) -> AnyView {
    let is_on_its_way = nav.route() == Route::Linked && Opening::here().trouble().is_none();
    if is_on_its_way && !session.is_away() && shell::stands() {
        return ().into_any();
    }
    shell::clear();
    if session.is_away() {
        return weather(session);
    }
    match (nav.route(), session.readers(), session.book()) {
        (Route::Linked, _, _) if is_on_its_way => {
            view! { <main id="main" class="who"><p role="status">{Words::here().say("reader-shelf-loading")}</p></main> }.drawn()
        }
        (Route::Glossary, ..) => glossary(),
        (Route::Who, Some((child, choices)), _) => who(&child, choices),
        (Route::Contents, _, Some(book)) => contents(&book),
        // On a sheet of its own (`pages_follow`).
        (Route::Page(here), _, Some(book)) if place::find(&book, here).is_some() => ().into_any(),
        // A page this telling of the book does not have.
        (Route::Page(_), _, Some(book)) => contents(&book),
        _ => shelf(),
    }
}

/// The page of now, in the open book.
fn page_of_now(nav: Nav, session: Session) -> Option<(Arc<Book>, Place)> {
    let Route::Page(here) = nav.route() else { return None };
    session.book().filter(|book| place::find(book, here).is_some()).map(|book| (book, here))
}

/// The page of now is shown, and no other screen shows a page.
fn pages_follow(nav: Nav, session: Session) {
    let leaves = Leaves::new();
    whenever(Box::new(move || {
        let now = page_of_now(nav, session);
        if let Some((_, here)) = now {
            session.remember(here);
        }
        leaves.show(now);
    }));
}

/// A link to an example's book opens it; one to none leads to the bookshelf.
fn links_are_followed(nav: Nav, opening: Opening) {
    whenever(Box::new(move || {
        if nav.route() != Route::Linked {
            return;
        }
        match routes::link(&address::hash()).filter(|link| shell::lists(link.example)) {
            Some(link) => opening.open_example(Example::linked(link.example), link.reader.to_owned(), link.place),
            None => nav.replace(Route::Shelf),
        }
    }));
}

/// After each turn but the first the focus is on the new heading, and a word of the last page is put away.
fn focus_follows(nav: Nav, session: Session) {
    let (card, mut is_first) = (Card::here(), true);
    whenever(Box::new(move || {
        nav.route();
        session.is_away();
        if !std::mem::take(&mut is_first) {
            card.close();
            // The screen is drawn by then.
            request_animation_frame(focus::heading);
        }
    }));
}

/// Does something now and whenever what it reads has changed. In a box, so that the program holds one copy of what does it.
fn whenever(something: Box<dyn FnMut()>) {
    Effect::new(something);
}
