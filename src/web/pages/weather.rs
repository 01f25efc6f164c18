//! The weather: what stands in the place of the book when somebody looks over. Nothing of the book is in the page.

use crate::web::state::{Session, Words};
use crate::web::ui::{self, Drawn, Icon, button, changing};
use leptos::prelude::*;

/// The screen. Two presses lead back: the first only asks.
pub fn weather(session: Session) -> AnyView {
    let words = Words::here();
    let asked = RwSignal::new(false);
    let more = button("top", Some(Icon::MORE), words.say("reader-away-more"), move || asked.set(true));
    let back = move || {
        let back = || button("main", None, words.say("reader-away-end"), move || session.bring_back());
        if asked.get() { back() } else { ().into_any() }
    };
    view! {
        <main id="main" class="weather">
            {ui::weather()}
            <h1 tabindex="-1">{words.say("reader-away")}</h1>
            <div class="row">{more}{changing(back)}</div>
        </main>
    }
    .drawn()
}
