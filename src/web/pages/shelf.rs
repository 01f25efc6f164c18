//! The bookshelf: open your own plan, or an example.

use super::top::settings;
use crate::content::Slot;
use crate::web::platform::{files, newer};
use crate::web::routes::Route;
use crate::web::state::shelf::{Example, Examples};
use crate::web::state::{Device, Opening, Session, Words};
use crate::web::ui::{Drawn, Icon, button, changing, icon};
use leptos::prelude::*;

/// The lights of the covers, in turn.
const COVERS: [&str; 5] = ["afternoon", "noon", "evening", "morning", "night"];

/// The screen.
pub fn shelf() -> AnyView {
    let words = Words::here();
    let examples = Examples::here();
    examples.fetch();
    let books =
        move || examples.all().unwrap_or_default().into_iter().enumerate().map(cover).collect::<Vec<_>>().into_any();
    view! {
        <main id="main" class="shelf">
            <div class="corner">{settings()}</div>
            <header class="shelf__head">
                <h1 tabindex="-1">{words.say("reader-kithbook")}</h1>
                <p class="shelf__lead">{words.say("reader-shelf-lead")}</p>
                <p class="soft">{words.say("reader-shelf-safe")}</p>
                <p><a href=Route::Glossary.address()>{words.say("reader-glossary")}</a></p>
            </header>
            {newer_notice()}
            {open_file()}
            <section class="shelf__examples" aria-labelledby="examples">
                <h2 id="examples">{words.say("reader-shelf-examples")}</h2>
                <p class="soft">{words.say("reader-shelf-examples-about")}</p>
                <ul class="shelf__books" role="list">{changing(books)}</ul>
            </section>
        </main>
    }
    .drawn()
}

/// The quiet notice that a newer version is ready, while no plan is open.
fn newer_notice() -> AnyView {
    let (device, session, words) = (Device::here(), Session::here(), Words::here());
    let notice = move || {
        if !device.newer.get() || session.readers().is_some() {
            return ().into_any();
        }
        let told = words.say(if device.others.get() { "reader-newer-others" } else { "reader-newer" });
        let agree = button("quiet", None, words.say("reader-newer-use"), newer::agree);
        view! { <p>{told}</p> {agree} }.drawn()
    };
    view! { <div class="newer row" role="status">{changing(notice)}</div> }.drawn()
}

fn open_file() -> AnyView {
    let (opening, words) = (Opening::here(), Words::here());
    let over = RwSignal::new(false);
    let drop = move |event| {
        over.set(false);
        opening.open_file(files::dropped(&event));
    };
    let drag = move |event| {
        over.set(true);
        files::welcome(&event);
    };
    view! {
        <section aria-labelledby="own">
            <h2 id="own">{words.say("reader-shelf-open-heading")}</h2>
            <div
                class="shelf__open"
                data-over=move || over.get().then_some("")
                on:dragover=drag
                on:dragleave=move |_| over.set(false)
                on:drop=drop
            >
                <label class="button button--main">
                    {icon(Icon::OPEN)}
                    {words.say("reader-shelf-open")}
                    // Its own name, or WebKit adds the words of its own button to the label's.
                    <input
                        type="file"
                        aria-label=words.say("reader-shelf-open")
                        accept=".json,.kithbook,application/json"
                        on:change=move |event| opening.open_file(files::chosen(&event))
                    />
                </label>
                <span class="soft">{words.say("reader-shelf-drop")}</span>
                <span role="status">{move || opening.is_busy().then(|| words.say("reader-shelf-loading").into_any()).into_any()}</span>
            </div>
        </section>
    }
    .drawn()
}

fn cover((place, example): (usize, Example)) -> AnyView {
    let (opening, words) = (Opening::here(), Words::here());
    let about = words.say_with("reader-shelf-aim", &[("aim", Slot::word(&example.aim))]);
    let name = example.name.clone();
    view! {
        <li>
            <button
                type="button"
                class="cover"
                data-light=COVERS[place % COVERS.len()]
                on:click=move |_| opening.open_example(example.clone(), String::new(), None)
            >
                <span class="cover__name">{name}</span>
                <span class="cover__about">{about}</span>
            </button>
        </li>
    }
    .drawn()
}
