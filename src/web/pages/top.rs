//! What stays in the same corners: all pages, close the book.

use crate::web::routes::Route;
use crate::web::state::{Session, Words};
use crate::web::ui::{Icon, icon};
use leptos::prelude::*;

/// The way to the contents.
pub fn to_contents() -> impl IntoView {
    let label = Words::here().say("reader-contents");
    view! {
        <a class="button button--quiet button--top" href=Route::Contents.address()>
            {icon(Icon::BOOK)}
            <span class="button__word">{label}</span>
        </a>
    }
}

/// Closes the book and forgets it.
pub fn close_book() -> impl IntoView {
    let session = Session::here();
    let label = Words::here().say("reader-close");
    view! {
        <button type="button" class="button button--quiet button--top" on:click=move |_| session.close()>
            {icon(Icon::CLOSE)}
            <span class="button__word">{label}</span>
        </button>
    }
}

/// The light of a chapter, as the sheets name it.
pub const fn light_word(light: crate::book::Light) -> &'static str {
    use crate::book::Light;
    match light {
        Light::Morning => "morning",
        Light::Noon => "noon",
        Light::Afternoon => "afternoon",
        Light::Evening => "evening",
        Light::Night => "night",
    }
}
