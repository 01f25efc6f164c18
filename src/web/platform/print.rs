//! Paper.

use super::{first, listen_to_all, window};
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
    first(".app")
}

/// Tells when printing begins (true) and when it is over (false), however it was asked for.
pub fn on_printing(mut told: impl FnMut(bool) + 'static) {
    listen_to_all(&["beforeprint", "afterprint"], move |event: Event| told(event.type_() == "beforeprint"));
}
