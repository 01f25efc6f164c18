//! What stays in the same corners: all pages, settings, close the book, put it away.

use crate::web::routes::Route;
use crate::web::state::{Away, Session, Settings, Words};
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

/// The corner of an open book: settings, and closing it.
pub fn corner() -> impl IntoView {
    view! { <div class="corner">{settings()}{close_book()}</div> }
}

/// Opens the settings.
pub fn settings() -> impl IntoView {
    let settings = Settings::here();
    view! {
        <button type="button" class="button button--quiet button--top" aria-haspopup="dialog" on:click=move |_| settings.show(true)>
            {icon(Icon::SETTINGS)}
            <span class="button__word">{Words::here().say("reader-settings")}</span>
        </button>
    }
}

/// Closes the book and forgets it.
fn close_book() -> impl IntoView {
    let session = Session::here();
    view! {
        <button type="button" class="button button--quiet button--top" on:click=move |_| session.close()>
            {icon(Icon::CLOSE)}
            <span class="button__word">{Words::here().say("reader-close")}</span>
        </button>
    }
}

/// Shows the weather in the place of everything, at one tap. It stays in its corner while a page is scrolled.
pub fn put_away() -> impl IntoView {
    let away = Away::here();
    view! {
        <button type="button" class="button button--quiet button--top away" on:click=move |_| away.begin()>
            {icon(Icon::AWAY)}
            <span class="button__word">{Words::here().say("reader-away-begin")}</span>
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
