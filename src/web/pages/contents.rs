//! The contents: hills from morning to night, each a chapter.

use super::top::corner;
use crate::book::{Book, Chapter, Topic, text_of};
use crate::web::book::Printing;
use crate::web::book::{child, vignette};
use crate::web::routes::{Place, Route};
use crate::web::state::{Session, Words, place};
use crate::web::ui::{Icon, button, hill, icon};
use leptos::prelude::*;
use std::sync::Arc;

/// The screen.
#[component]
pub fn Contents(
    /// The book.
    book: Arc<Book>,
) -> impl IntoView {
    let (words, printing) = (Words::here(), Printing::here());
    let last = Session::here().last();
    let start = place::first(&book).map(|first| Route::Page(first).address());
    let mut steps = Steps::default();
    let hills: Vec<_> = book
        .chapters
        .iter()
        .filter(|chapter| chapter.topic != Topic::Cover)
        .enumerate()
        .map(|(place, chapter)| chapter_hill(place, steps.next(chapter), chapter, last))
        .collect();
    view! {
        <main id="main" class="contents">
            <header class="contents__head">
                {corner()}
                <div class="contents__title">
                    {face(&book)}
                    <div>
                        <h1 tabindex="-1">{book.title.clone()}</h1>
                        <p class="soft">{book.copy_for.clone()}</p>
                    </div>
                </div>
                <div class="row">
                    {start.map(|href| view! {
                        <a class="button button--main" href=href>{words.say("reader-contents-start")}{icon(Icon::NEXT)}</a>
                    })}
                    {button("quiet", Some(Icon::PRINT), words.say("reader-contents-print"), move || printing.print())}
                    <a class="button button--plain" href=Route::Who.address()>{words.say("reader-contents-who")}</a>
                </div>
            </header>
            <nav aria-label=words.say("reader-contents")>
                <ol class="hills" role="list">{hills}</ol>
            </nav>
        </main>
    }
}

/// How many chapters of the same light came before, so that the light of the day moves on from hill to hill.
#[derive(Default)]
struct Steps {
    light: Option<crate::book::Light>,
    step: usize,
}

impl Steps {
    fn next(&mut self, chapter: &Chapter) -> usize {
        let light = Some(chapter.topic.light());
        self.step = if self.light == light { self.step + 1 } else { 0 };
        self.light = light;
        self.step
    }
}

fn chapter_hill(order: usize, step: usize, chapter: &Chapter, last: Option<Place>) -> impl IntoView + use<> {
    let topic = chapter.topic;
    let about = chapter.pages.first().map(|page| text_of(&page.heading)).filter(|about| *about != chapter.title);
    let here = last.is_some_and(|last| last.topic == topic).then_some("true");
    view! {
        <li data-light=topic.light().word() data-step=step.to_string()>
            <a class="hill" href=Route::Page(Place { topic, number: 1 }).address() aria-current=here>
                {hill(order)}
                {over_the_hill(chapter)}
                <span class="hill__words">
                    <span class="hill__title">{chapter.title.clone()}</span>
                    {about.map(|about| view! { <span class="hill__about">{about}</span> })}
                </span>
            </a>
        </li>
    }
}

/// The child's face beside the title.
fn face(book: &Book) -> Option<AnyView> {
    child(book)
}

/// The chapter's own scene, small, over the brow of its hill.
fn over_the_hill(chapter: &Chapter) -> Option<AnyView> {
    let picture = chapter.pages.iter().find_map(|page| page.picture.as_ref())?;
    Some(view! { <span class="hill__scene">{vignette(picture, chapter.topic.light())}</span> }.into_any())
}
