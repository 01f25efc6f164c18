//! The contents: hills from morning to night, each a chapter.

use super::top::corner;
use crate::art::scenes::Crop;
use crate::book::{Book, Chapter, Light, text_of};
use crate::web::book::{child, decoration};
use crate::web::platform::print::print;
use crate::web::routes::{Place, Route};
use crate::web::state::{Session, Words, place};
use crate::web::ui::{Drawn, Icon, button, hill, icon};
use leptos::prelude::*;

/// The screen.
pub fn contents(book: &Book) -> AnyView {
    let words = Words::here();
    let last = Session::here().last();
    let start = place::first(book).map(|first| Route::Page(first).address());
    let hills: Vec<_> = book.hills().map(|hill| chapter_hill(hill, last)).collect();
    view! {
        <main id="main" class="contents">
            <header class="contents__head">
                {corner()}
                <div class="contents__title">
                    {child(book)}
                    <div>
                        <h1 tabindex="-1">{book.title.clone()}</h1>
                        <p class="soft">{book.copy_for.clone()}</p>
                    </div>
                </div>
                <div class="row">
                    {start.map(|href| view! {
                        <a class="button button--main" href=href>{words.say("reader-contents-start")}{icon(Icon::NEXT)}</a>
                    }.drawn())}
                    {button("quiet", Some(Icon::PRINT), words.say("reader-contents-print"), print)}
                    <a class="button button--plain" href=Route::Who.address()>{words.say("reader-contents-who")}</a>
                    <a class="button button--plain" href=Route::Glossary.address()>{words.say("reader-glossary")}</a>
                </div>
            </header>
            <nav aria-label=words.say("reader-contents")>
                <ol class="hills" role="list">{hills}</ol>
            </nav>
        </main>
    }
    .drawn()
}

fn chapter_hill((chapter, light, step): (&Chapter, Light, usize), last: Option<Place>) -> AnyView {
    let topic = chapter.topic;
    let about = chapter.pages.first().map(|page| text_of(&page.heading)).filter(|about| *about != chapter.title);
    let here = last.is_some_and(|last| last.topic == topic).then_some("true");
    view! {
        <li data-light=light.word() data-step=step.to_string()>
            <a class="hill" href=Route::Page(Place { topic, number: 1 }).address() aria-current=here>
                {hill()}
                <span class="hill__words">
                    <span class="hill__title">{chapter.title.clone()}</span>
                    {about.map(|about| view! { <span class="hill__about">{about}</span> }.drawn())}
                </span>
                {over_the_hill(chapter, light)}
            </a>
        </li>
    }
    .drawn()
}

/// Who stands on the hill: the people of the chapter's own scene, or where an adult has none, its first face.
fn over_the_hill(chapter: &Chapter, light: Light) -> Option<AnyView> {
    let pages = &chapter.pages;
    let (class, cue) = match pages.iter().find_map(|page| page.picture.as_ref()) {
        Some(picture) => ("hill__scene", picture.cue(light, Crop::Brow)),
        None => ("hill__face", pages.iter().find_map(|page| page.faces.first())?.cue(true)),
    };
    Some(view! { <span class=class>{decoration(cue)}</span> }.drawn())
}
