//! What stays in the same corners: all pages, settings, close the book, put it away.

use crate::web::routes::Route;
use crate::web::state::{Device, Session, Words};
use crate::web::ui::{Drawn, Icon, button, icon};
use leptos::prelude::*;

/// The way to the contents.
pub fn to_contents() -> AnyView {
    let label = Words::here().say("reader-contents");
    view! {
        <a class="button button--top" href=Route::Contents.address()>
            {icon(Icon::BOOK)}
            <span class="button__word">{label}</span>
        </a>
    }
    .drawn()
}

/// The corner of an open book: settings, and closing it, which forgets it.
pub fn corner() -> AnyView {
    let session = Session::here();
    let close = button("top", Some(Icon::CLOSE), Words::here().say("reader-close"), move || session.close());
    view! { <div class="corner">{settings()}{close}</div> }.drawn()
}

/// Opens the settings.
pub fn settings() -> AnyView {
    let open = Device::here().settings;
    button("top", Some(Icon::SETTINGS), Words::here().say("reader-settings"), move || open.set(true))
}

/// What comes first on every screen: the way to the words, and the one tap that shows the weather in the place of
/// everything, which stays in its corner while a page is scrolled.
pub fn first(session: Session) -> AnyView {
    if session.is_away() {
        return ().into_any();
    }
    let words = Words::here();
    let away = button("top away", Some(Icon::AWAY), words.say("reader-away-begin"), move || session.put_away());
    view! { <a class="skip" href="#main">{words.say("reader-skip")}</a> {away} }.drawn()
}
