//! What stays in the same corners: all pages, settings, close the book, put it away.

use crate::web::routes::Route;
use crate::web::state::{Device, Session, Words};
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

/// The corner of an open book: settings, and closing it, which forgets it.
pub fn corner() -> impl IntoView {
    let session = Session::here();
    let close = button("", Icon::CLOSE, "reader-close", Callback::new(move |()| session.close()));
    view! { <div class="corner">{settings()}{close}</div> }
}

/// Opens the settings.
pub fn settings() -> AnyView {
    let device = Device::here();
    button("", Icon::SETTINGS, "reader-settings", Callback::new(move |()| device.settings.set(true)))
}

/// What comes first on every screen: the way to the words, and the one tap that shows the weather in the place of
/// everything, which stays in its corner while a page is scrolled.
pub fn first(session: Session) -> AnyView {
    if session.is_away() {
        return ().into_any();
    }
    let away = button("away", Icon::AWAY, "reader-away-begin", Callback::new(move |()| session.put_away()));
    view! { <a class="skip" href="#main">{Words::here().say("reader-skip")}</a> {away} }.into_any()
}

fn button(kind: &'static str, symbol: Icon, label: &'static str, press: Callback<()>) -> AnyView {
    view! {
        <button type="button" class=format!("button button--quiet button--top {kind}") on:click=move |_| press.run(())>
            {icon(symbol)}
            <span class="button__word">{Words::here().say(label)}</span>
        </button>
    }
    .into_any()
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
