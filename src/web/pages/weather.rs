//! The weather: what stands in the place of the book when somebody looks over. Nothing of the book is in the page.

use crate::web::state::{Session, Words};
use crate::web::ui::{self, Icon, icon};
use leptos::prelude::*;

/// The screen. Two presses lead back: the first only asks.
pub fn weather(session: Session) -> AnyView {
    let words = Words::here();
    let asked = RwSignal::new(false);
    let back = move || {
        if !asked.get() {
            return ().into_any();
        }
        view! {
            <button type="button" class="button button--main" on:click=move |_| session.bring_back()>
                {words.say("reader-away-end")}
            </button>
        }
        .into_any()
    };
    view! {
        <main id="main" class="weather">
            {ui::weather()}
            <h1 class="weather__name" tabindex="-1">{words.say("reader-away")}</h1>
            <div class="weather__back row">
                <button
                    type="button"
                    class="button button--quiet button--top"
                    aria-label=words.say("reader-away-more")
                    aria-expanded=move || asked.get().to_string()
                    on:click=move |_| asked.update(|asked| *asked = !*asked)
                >
                    {icon(Icon::MORE)}
                </button>
                {back}
            </div>
        </main>
    }
    .into_any()
}
