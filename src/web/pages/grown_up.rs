//! What stands behind the grown-up's tab, on pages for the youngest.

use super::page::{answer, levels};
use crate::book::{Block, Book};
use crate::web::book::{Taps, runs};
use crate::web::routes::Place;
use crate::web::state::{Session, Words, place};
use crate::web::ui::{Dialog, Drawn, Icon, button};
use leptos::prelude::*;
use std::sync::Arc;

/// The tab for the adult who reads along: what to do with the page, how sure it is and why, and other levels.
pub fn grown_up(book: &Arc<Book>, here: Place) -> AnyView {
    let Some((_, page)) = place::find(book, here) else { return ().into_any() };
    let (open, title) = (RwSignal::new(false), Words::here().say("reader-grown-up"));
    let is_for_adults = |block: &Block| matches!(block, Block::GrownUp(_));
    let has_levels = Session::here().levels() != (None, None);
    if !has_levels && page.why.is_empty() && page.status.is_none() && !page.blocks.iter().any(is_for_adults) {
        return ().into_any();
    }
    let (book, heading) = (Arc::clone(book), title.clone());
    let card = move || {
        let (_, page) = place::find(&book, here)?;
        let (words, heading) = (Words::here(), heading.clone());
        // Without its label, which the card has for its heading.
        let prompt = |block: &Block| match block {
            Block::GrownUp(line) => {
                Some(view! { <p class="grown-up">{runs(line.get(1..).unwrap_or_default(), Taps::None)}</p> }.drawn())
            }
            _ => None,
        };
        let prompts: Vec<_> = page.blocks.iter().filter_map(prompt).collect();
        let reason = (!page.why.is_empty() || page.status.is_some())
            .then(|| view! { <h3>{words.say("book-why")}</h3> {answer(&book, page)} }.drawn());
        let card = view! {
            <Dialog labelled_by="grown-up" close=words.say("reader-card-close") on_close=Callback::new(move |()| open.set(false))>
                <h2 id="grown-up" class="card__word" tabindex="-1" autofocus=true>{heading}</h2>
                {prompts}
                {reason}
                {levels(None)}
            </Dialog>
        };
        Some(card.drawn())
    };
    view! {
        {button("quiet tab", Some(Icon::TALK), title, move || open.set(true))}
        {move || open.get().then(&card).flatten().into_any()}
    }
    .drawn()
}
