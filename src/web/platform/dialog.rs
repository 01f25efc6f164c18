//! The browser's own modal dialog. It keeps the focus inside, closes on Escape and gives the focus back.

use super::{document, first};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement, KeyboardEvent};

/// Opens the dialog that has been drawn, over the page.
pub fn open() {
    if let Some(dialog) = drawn().filter(|dialog| !dialog.open()) {
        // Fails only where the dialog has left the page.
        let _ = dialog.show_modal();
    }
}

/// The one dialog on the page.
fn drawn() -> Option<HtmlDialogElement> {
    first("dialog")?.dyn_into().ok()
}

/// Whether one is open. Then nothing but what is in it can have the focus.
pub fn is_open() -> bool {
    first("dialog[open]").is_some()
}

/// Keeps the Tab key inside: browsers let it out to their own bars, where a child is lost. From the last stop it leads to
/// the first, and back from the first, or from the heading, to the last.
pub fn hold_focus(event: &KeyboardEvent) {
    let Some(dialog) = drawn().filter(|_| event.key() == "Tab") else { return };
    let Ok(stops) = dialog.query_selector_all("input:checked, input[type=checkbox], button") else { return };
    let here = document().and_then(|document| document.active_element());
    let is_here = |place: u32| stops.get(place).is_some_and(|stop| here.as_ref().is_some_and(|here| **here == stop));
    let last = stops.length().saturating_sub(1);
    let to = match event.shift_key() {
        true if is_here(0) || (0..=last).all(|place| !is_here(place)) => last,
        false if is_here(last) => 0,
        _ => return,
    };
    if let Some(stop) = stops.get(to).and_then(|stop| stop.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        // Fails only for what has left the page.
        let _ = stop.focus();
    }
}

/// Closes it.
pub fn close() {
    if let Some(dialog) = drawn() {
        dialog.close();
    }
}
