//! The weather: what stands in the place of the book when somebody looks over. Nothing of the book is in the page.

use crate::web::state::{Away, Words};
use crate::web::ui::{Icon, icon, weather};
use leptos::prelude::*;

/// The screen. Two presses lead back: the first only asks.
#[component]
pub fn Weather() -> impl IntoView {
    let (away, words) = (Away::here(), Words::here());
    let asked = RwSignal::new(false);
    let back = move || {
        asked.get().then(|| {
            view! {
                <button type="button" class="button button--main" on:click=move |_| away.end()>
                    {words.say("reader-away-end")}
                </button>
            }
        })
    };
    view! {
        <main id="main" class="app weather">
            {weather()}
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
}
