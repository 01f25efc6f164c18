//! Paper.

use super::{listen, window};
use web_sys::Event;

/// Opens the browser's print window.
pub fn print() {
    if let Some(window) = window() {
        // Fails only where a browser forbids printing.
        let _ = window.print();
    }
}

/// Tells when printing begins (true) and when it is over (false), however it was asked for.
pub fn on_printing(told: impl Fn(bool) + Clone + 'static) {
    let begun = told.clone();
    listen("beforeprint", move |_: Event| begun(true));
    listen("afterprint", move |_: Event| told(false));
}
