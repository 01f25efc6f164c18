//! Paper.

use super::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// Opens the browser's print window.
pub fn print() {
    if let Some(window) = window() {
        // Fails only where a browser forbids printing.
        let _ = window.print();
    }
}

/// What is printed stands at its end.
pub fn paper() -> Option<Element> {
    document()?.query_selector(".app").ok()?
}

/// Tells when printing begins (true) and when it is over (false), however it was asked for.
pub fn on_printing(mut told: impl FnMut(bool) + 'static) {
    let heard = Closure::<dyn FnMut(Event)>::new(move |event: Event| told(event.type_() == "beforeprint"));
    for event in ["beforeprint", "afterprint"] {
        if let Some(window) = window() {
            // The only failure is a name that is not a string.
            let _ = window.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
        }
    }
    // The app and its listeners end together, with the page.
    heard.forget();
}
