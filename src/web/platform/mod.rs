//! The browser: the only callers of `web-sys`. Each file is one thing a browser can do, in the app's own words.

pub mod address;
pub mod clock;
pub mod dialog;
pub mod fetch;
pub mod field;
pub mod files;
pub mod focus;
pub mod frame;
pub mod keep;
pub mod keys;
pub mod media;
pub mod newer;
pub mod print;
pub mod root;
pub mod rows;
pub mod sheet;
pub mod shell;
pub mod swipe;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::convert::FromWasmAbi;

/// The window. None only where there is no browser.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// The first element of a kind on the page.
fn first(css: &str) -> Option<web_sys::Element> {
    document()?.query_selector(css).ok()?
}

/// Listens on the window for as long as the app runs.
fn listen<E: FromWasmAbi + 'static>(event: &str, heard: impl FnMut(E) + 'static) {
    listen_to_all(&[event], heard);
}

/// Listens on the window to several events with one ear.
fn listen_to_all<E: FromWasmAbi + 'static>(events: &[&str], heard: impl FnMut(E) + 'static) {
    let heard = Closure::<dyn FnMut(E)>::new(heard);
    for event in events {
        add(event, heard.as_ref().unchecked_ref());
    }
    // The app and its listeners end together, with the page.
    heard.forget();
}

fn add(event: &str, heard: &js_sys::Function) {
    if let Some(window) = window() {
        // The only failure is a name that is not a string.
        let _ = window.add_event_listener_with_callback(event, heard);
    }
}
