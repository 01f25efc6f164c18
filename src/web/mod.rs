//! The browser app: opens a plan and shows its book. The only part that knows Leptos and the DOM.
//!
//! [`state`] owns what is open; [`platform`] is the only caller of the browser; [`ui`] knows nothing of plans or books;
//! [`book`] turns the blocks of a book into view nodes and never sees a plan; [`pages`] puts them together. Nothing is
//! stored: closing the book or the window forgets it.

mod app;
mod book;
mod pages;
mod platform;
mod routes;
mod state;
mod ui;

use crate::plan::Vocabulary;
use app::App;
use leptos::prelude::*;
use platform::fetch::NotHad;
use std::pin::Pin;

/// Starts the app in the page it was loaded by.
pub fn start() {
    // Leptos starts its own tasks only once something is mounted.
    let mounted: Pin<Box<dyn Future<Output = ()>>> = Box::pin(async {
        match state::words::fetch(state::words::SHELF_LEVEL, Vocabulary::Plain.word()).await {
            Ok(content) => leptos::mount::mount_to_body(|| view! { <App content/> }),
            Err(NotHad) => platform::shell::cannot_start(),
        }
    });
    // Of the kind that Leptos too hands over, so that the program holds one copy of what runs it.
    wasm_bindgen_futures::spawn_local(mounted);
}
