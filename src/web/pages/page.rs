//! One page of the book: its light, its words, why it says them, and the way on.

use super::grown_up::grown_up;
use super::top::{corner, to_contents};
use crate::audience::{Audience, Level, Reader};
use crate::book::{Book, Page, Topic};
use crate::content::Slot;
use crate::web::book::{Taps, blocks, cover, faces, runs, scene, status, who_is_who};
use crate::web::routes::{Place, Route, Turn};
use crate::web::state::{Card, Device, Opening, Session, Words, place};
use crate::web::ui::{Disclosure, Drawn, Icon, button, icon, sky};
use leptos::prelude::*;
use std::sync::Arc;

/// Pages of one chapter that are still shown as dots; more are only counted.
const DOTS: usize = 6;

/// The page at a place. Nothing where the book has no such place.
pub fn page(book: &Arc<Book>, here: Place) -> AnyView {
    let words = Words::here();
    let Some((chapter, page)) = place::find(book, here) else { return ().into_any() };
    let (number, pages) = (here.number, chapter.pages.len());
    let heading = if page.heading.is_empty() {
        chapter.title.clone().into_any()
    } else {
        runs(&page.heading, Taps::None).into_any()
    };
    let counted = [("page", Slot::text(number.to_string())), ("pages", Slot::text(pages.to_string()))];
    let counted = (pages > 1).then(|| view! { <span>{words.say_with("reader-where", &counted)}</span> }.drawn());
    let kind = if here.topic == Topic::Words { "words words--terms" } else { "words" };
    let level = book.audience.level;
    let is_cover = is_cover(book, here);
    let with_grown_up = level < Level::From8;
    view! {
        <div class=if is_cover { "reader reader--cover" } else { "reader" }>
            <header class="reader__top">{to_contents()}{corner()}</header>
            <main class="reader__main"><div class="reader__body">
                <article class="turn">
                    <p class="reader__where"><span>{chapter.title.clone()}</span>{counted}</p>
                    <div class="reader__head">
                        <h1 tabindex="-1">{heading}</h1>
                        {sure(book, page, Shown::OnPage)}
                    </div>
                    <div class=kind>{blocks(&page.blocks, Taps::Opens(Card::here()))}</div>
                    {faces(&page.faces)}
                    {(level == Level::From5).then(|| slip(book, page)).flatten()}
                    {(!with_grown_up).then(|| why(book, page, here)).flatten()}
                </article>
                {if with_grown_up { grown_up(book, here) } else { levels(to_ask(book, here)) }}
            </div>
            // After the words for those who listen; the sheets put it above them.
            {above(book, page, here)}
            </main>
            {bar(book, here, pages)}
        </div>
    }
    .drawn()
}

/// Whether the page is a cover to look at: an adult's book begins with a page like the others.
fn is_cover(book: &Book, here: Place) -> bool {
    here.topic == Topic::Cover && book.audience.level < Level::Adult
}

/// What is above the words: the page's picture, or the chapter's light.
fn above(book: &Arc<Book>, page: &Page, here: Place) -> AnyView {
    match &page.picture {
        Some(picture) if picture.who_is_who.is_some() => who_is_who(picture, book),
        Some(picture) => scene(picture, here.topic.light(), book.audience.level),
        None if is_cover(book, here) => cover(book),
        None => sky(here.topic.light().word()),
    }
}

/// The word that the page teaches, on a slip of paper.
fn slip(book: &Book, page: &Page) -> Option<AnyView> {
    let word = book.words.iter().find(|word| page.terms.first() == Some(&word.id))?;
    Some(view! { <p class="slip"><strong>{word.name.clone()}</strong>{runs(&word.meaning, Taps::None)}</p> }.drawn())
}

/// Where a status is shown: older readers see it on the page, middle ones when they ask, the youngest hear it said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    OnPage,
    WhenAsked,
}

fn sure(book: &Book, page: &Page, shown: Shown) -> Option<AnyView> {
    let own = match book.audience.level {
        Level::Under5 | Level::From5 | Level::From8 => Some(Shown::WhenAsked),
        Level::From12 | Level::From16 | Level::Adult => Some(Shown::OnPage),
    };
    page.status.filter(|_| own == Some(shown)).map(|sure| status(sure.word()))
}

fn why(book: &Arc<Book>, page: &Page, here: Place) -> Option<AnyView> {
    let words = Words::here();
    let sure_too = page.status.is_some() && book.audience.level == Level::From8;
    if page.why.is_empty() && !sure_too {
        return None;
    }
    let book = Arc::clone(book);
    let answered = move || place::find(&book, here).map(|(_, page)| answer(&book, page));
    Some(view! { <Disclosure label=words.say("book-why")>{answered()}</Disclosure> }.drawn())
}

/// The answer to "why does it say this?".
pub(super) fn answer(book: &Book, page: &Page) -> AnyView {
    let words = Words::here();
    // A worker can follow a page to the lines of the plan; nobody else needs their names.
    let facts = (book.audience.reader == Reader::Worker && !page.from.is_empty()).then(|| {
        let facts = Slot::text(page.from.join(", "));
        view! { <p class="why__facts">{words.say_with("reader-why-facts", &[("facts", facts)])}</p> }.drawn()
    });
    view! { {sure(book, page, Shown::WhenAsked)} {blocks(&page.why, Taps::Opens(Card::here()))} {facts} }.drawn()
}

/// The way to say no or to ask: the first page of what the reader may do and who helps. A worker is who is asked.
fn to_ask(book: &Book, here: Place) -> Option<AnyView> {
    let there = Place { topic: Topic::Rights, number: 1 };
    let Audience { reader, level } = &book.audience;
    let is_offered = *level >= Level::From12 && *reader != Reader::Worker && here.topic != Topic::Rights;
    // Adults ask; to say no is a child's own.
    let label = Words::here().content().string("reader-ask", reader.word(), &[]);
    is_offered.then(|| view! { <a class="button button--quiet" href=Route::Page(there).address()>{label}</a> }.drawn())
}

/// The ways to simpler words and to more detail, where the reader may go there, and what comes after them.
pub(super) fn levels(after: Option<AnyView>) -> AnyView {
    let (session, opening, words) = (Session::here(), Opening::here(), Words::here());
    let change = move |level: Option<Level>, label| {
        level.map(|level| button("quiet", None, words.say(label), move || opening.change_level(level)))
    };
    let (simpler, fuller) = session.levels();
    view! { <div class="tools row">{change(simpler, "reader-simpler")}{change(fuller, "reader-fuller")}{after}</div> }
        .drawn()
}

/// Reads the page aloud, and stops. `public/listen.js` does it; the sheets show the button where the device has a voice of
/// its own, and which of its two words stands.
fn listen() -> AnyView {
    let words = Words::here();
    view! {
        <button type="button" class="button button--quiet listen">
            {icon(Icon::LISTEN)}
            <span class="button__word">{words.say("reader-listen")}</span>
            <span class="button__word">{words.say("reader-listen-stop")}</span>
        </button>
    }
    .drawn()
}

/// Where I am, and below it back, listen, next: always in the same place.
fn bar(book: &Book, here: Place, pages: usize) -> AnyView {
    let (session, words) = (Session::here(), Words::here());
    let turn = move |turn, kind, sign, label| {
        let there = place::turned(book, here, turn);
        there.map(|_| button(kind, Some(sign), words.say(label), move || session.turn(turn)))
    };
    let back = turn(Turn::Back, "quiet", Icon::BACK, "reader-back");
    let is_cover = is_cover(book, here);
    let next = turn(Turn::Next, "main", Icon::NEXT, if is_cover { "reader-open" } else { "reader-next" });
    let device = Device::here();
    let choose =
        is_cover.then(|| button("quiet", Some(Icon::PEN), words.say("reader-cover"), move || device.cover.set(true)));
    let to_contents = |label| {
        view! { <a class="button button--quiet" href=Route::Contents.address()>{icon(Icon::BOOK)}<span class="button__word">{words.say(label)}</span></a> }.drawn()
    };
    let dots = (2..=DOTS).contains(&pages).then(|| {
        let dots: Vec<_> = (1..=pages)
            .map(|number| view! { <li data-here=(number == here.number).then_some("")></li> }.drawn())
            .collect();
        view! { <ol class="dots" aria-hidden="true">{dots}</ol> }.drawn()
    });
    let (no_back, no_next) = (back.is_none(), next.is_none());
    view! {
        <nav class="bar" aria-label=words.say("reader-turn")>
            <div class="bar__row">
                {back}
                {(no_back && !is_cover).then(|| to_contents("reader-contents"))}
                {choose}
                {(!is_cover).then(listen)}
                {dots}
                {next}
                {no_next.then(|| to_contents("reader-end"))}
            </div>
        </nav>
    }
    .drawn()
}
